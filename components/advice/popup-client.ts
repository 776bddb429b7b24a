import type { PopupActions, PopupModel } from './popup-model';

/**
 * What the popup needs of the browser, handed in by the entrypoint so that the screen opens without an extension
 * (tests, preview) just as it does inside one.
 */
export interface PopupClient extends PopupActions {
  /** What is known now, from the stored reading; must not wait for the page. */
  loadModel(): Promise<PopupModel>;
  /** Calls back with each new model, and where something asked for failed; the answer stops it. */
  subscribe(onChange: (model: PopupModel) => void, onFault: () => void): () => void;
}
