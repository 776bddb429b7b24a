import type { Locale } from '../../lib/i18n/locales';
import type {
  GlossaryTerm,
  Market,
  MethodFact,
  NoteFact,
  QuestionFact,
  Words,
} from '../../lib/knowledge/facts';
import type { ScreenClient } from '../ui/start-screen';

/** What has steps: a method, or something around a payment. */
export type SteppedFact = MethodFact | NoteFact;

/** Everything the welcome page shows, as plain data. */
export interface WelcomeModel {
  readonly locale: Locale;
  /** Whose rules Payguide goes by. */
  readonly market: Market;
  readonly questions: readonly QuestionFact[];
  /** The record whose steps are shown instead of the welcome, to be printed; null: the welcome. */
  readonly stepsOf: SteppedFact | null;
  readonly glossary: readonly GlossaryTerm[];
  readonly words: Words;
  readonly otherWords: Words | null;
  /** Today's date (ISO 8601). */
  readonly today: string;
}

export interface WelcomeClient extends ScreenClient<WelcomeModel> {
  setLanguage(locale: Locale): void;
  /** Opens the browser's print window. */
  print(): void;
  openPractice(): void;
  openOptions(): void;
}
