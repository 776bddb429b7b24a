import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { useSay } from '../ui/say';

/** Items of the lists that can be taken out and put back. */
export type Removable = Partial<Pick<Settings, 'ownLimits' | 'categories' | 'rates'>>;

const LISTS = ['ownLimits', 'categories', 'rates'] as const;

const keyOf = (item: unknown): string => JSON.stringify(item);

/** The lists that `gone` touches, without its items, or with those of them that are missing put back. */
function changed(settings: Settings, gone: Removable, back: boolean): Partial<Settings> {
  const lists = LISTS.flatMap((name) => {
    const those: readonly unknown[] = gone[name] ?? [];
    if (those.length === 0) return [];
    const now: readonly unknown[] = settings[name];
    const keys = new Set((back ? now : those).map(keyOf));
    const [from, kept] = back ? [those, now] : [now, []];
    return [[name, [...kept, ...from.filter((item) => !keys.has(keyOf(item)))]]];
  });
  return Object.fromEntries(lists) as Partial<Settings>;
}

interface Removal {
  readonly remove: (gone: Removable) => void;
  /** Says what was done last, and takes it back; to be placed where it is read at once. */
  readonly told: ComponentChildren;
}

/** Taking items out of the settings' lists, with one click to put the last ones back. */
export function useRemoval(settings: Settings, onChange: (part: Partial<Settings>) => void): Removal {
  const { t } = useSay();
  const [last, setLast] = useState<{ readonly gone: Removable; readonly back: boolean } | null>(null);
  const turn = (gone: Removable, back: boolean) => {
    onChange(changed(settings, gone, back));
    setLast({ gone, back });
  };
  // A change that was not kept is told elsewhere: nothing is said here that is not so.
  const isSo =
    last !== null && keyOf({ ...settings, ...changed(settings, last.gone, last.back) }) === keyOf(settings);
  return {
    remove: (gone) => turn(gone, false),
    told: (
      <p role="status" class="pg-ledger-done">
        {isSo && (
          <>
            {t(last.back ? 'limits.form.back' : 'limits.form.removed')}{' '}
            {!last.back && (
              <button type="button" class="pg-text-button" onClick={() => turn(last.gone, true)}>
                {t('ledger.undo')}
              </button>
            )}
          </>
        )}
      </p>
    ),
  };
}
