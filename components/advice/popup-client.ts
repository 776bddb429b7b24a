import type { ScreenClient } from '../ui/start-screen';
import type { PopupActions, PopupModel } from './popup-model';

/**
 * What the popup needs of the browser, handed in by the entrypoint so that the screen opens without an extension
 * (tests, preview) just as it does inside one.
 */
export interface PopupClient extends PopupActions, ScreenClient<PopupModel> {
  /** What is known now, from the stored reading; must not wait for the page. */
  loadModel(): Promise<PopupModel>;
}
