import type { Locale } from '../../lib/i18n/locales';
import type { CalendarRequest } from '../../lib/installments/calendar';
import type { HeldPlan } from '../../lib/installments/types';
import type { Market, Words } from '../../lib/knowledge/facts';
import type { MethodId } from '../../lib/page/method-ids';
import type { Settings } from '../../lib/settings/settings';
import type { HeldPlanActions } from '../advice/held-plans-view';
import type { ScreenClient } from '../ui/start-screen';

/** Everything the options page shows, as plain data. */
export interface OptionsModel {
  readonly settings: Settings;
  readonly locale: Locale;
  readonly markets: readonly Market[];
  /** Methods the shopper can say they have: those of the market first. */
  readonly methods: readonly MethodId[];
  readonly words: Words;
  /** Instalment plans the shopper confirmed; null where they cannot be read. */
  readonly heldPlans: readonly HeldPlan[] | null;
  /** Hosts granted beyond those asked at install, as the browser gives them. */
  readonly grantedOrigins: readonly string[];
  readonly version: string;
  /** Today's date (ISO 8601). */
  readonly today: string;
}

/** What an import would change, told before it is done. */
export type ImportPreview =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reason: ImportFault; readonly field: string | null };

/** Why a file cannot be used; `field` beside it names the entry that is wrong. */
export type ImportFault = 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'field' | 'damaged';

/** What can be done with a held plan, and a file of what is due. */
export interface PlansClient extends Omit<HeldPlanActions, 'exportCalendar'> {
  exportCalendar(name: string, words: CalendarRequest['words']): void;
}

/** What the options page needs of the browser, handed in by the entrypoint. */
export interface OptionsClient extends ScreenClient<OptionsModel> {
  /**
   * Changes some settings; resolves to null, or to why they were not kept.
   *
   * @param shown the settings the screen showed when the shopper changed them: what another window wrote since stays.
   */
  change(shown: Settings, part: Partial<Settings>): Promise<string | null>;
  /** Asks the browser for the right to notify; must run inside the click. Resolves to whether it was given. */
  askNotifications(): Promise<boolean>;
  /** Gives a granted site back. */
  revokeOrigin(origin: string): void;
  /** Saves a file of all settings on this device. */
  exportSettings(): void;
  /** Reads a file of settings without keeping anything. */
  readImport(text: string): ImportPreview;
  readonly plans: PlansClient;
}
