import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

/** Whether a screen has all that its rows show when they are opened, and how it is asked for. */
export interface WholeState {
  readonly isHere: boolean;
  readonly want: () => void;
}

const WholeContext = createContext<WholeState>({ isHere: true, want: () => {} });

export const WholeProvider = WholeContext.Provider;

/** Draws its contents once the screen has all of them, and asks for the rest where it has not. */
export function Whole({ children }: { children: ComponentChildren }) {
  const { isHere, want } = useContext(WholeContext);
  useLayoutEffect(() => {
    if (!isHere) want();
  }, [isHere, want]);
  return isHere ? children : null;
}
