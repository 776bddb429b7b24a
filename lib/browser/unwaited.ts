/** Work that a screen begins and nobody waits for: what goes wrong with it is told to whoever listens. */
export interface Unwaited {
  attempt(work: Promise<unknown>): void;
  /** Calls back with each failure; the answer stops it. */
  onFault(tell: () => void): () => void;
}

/** @param screen its name, for the browser's own log. */
export function unwaited(screen: string): Unwaited {
  const listeners = new Set<() => void>();
  return {
    attempt(work) {
      work.catch((error: unknown) => {
        console.warn(`Payguide: ${screen}`, error);
        for (const tell of listeners) tell();
      });
    },
    onFault(tell) {
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
  };
}
