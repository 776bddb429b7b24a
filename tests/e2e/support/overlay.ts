import type { Page } from '@playwright/test';
import { type Extended, expect } from './chromium';

interface Ours {
  /** Everything our part says on the page. */
  readonly text: string;
  /** Middle of each button the shopper can press now, by its `data-act`. */
  readonly acts: Readonly<Record<string, { readonly x: number; readonly y: number }>>;
}

/** What stands of ours on a tab's page: its root is closed to the page and open to the extension. */
export async function ours(extended: Extended, tabId: number): Promise<Ours> {
  return (await extended.worker()).evaluate(async (tab) => {
    const func = () => {
      const host = document.querySelector('payguide-overlay');
      const root: ShadowRoot | null = host && chrome.dom.openOrClosedShadowRoot(host);
      const buttons = [...(root?.querySelectorAll('[data-act]') ?? [])].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
      const places = buttons.map((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return [button.getAttribute('data-act'), { x: left + width / 2, y: top + height / 2 }];
      });
      return { text: root?.textContent ?? '', acts: Object.fromEntries(places) };
    };
    const [done] = await chrome.scripting.executeScript({ target: { tabId: tab }, func });
    return done.result;
  }, tabId);
}

/** Presses a button of ours with the mouse, once it can be pressed. */
export async function press(extended: Extended, page: Page, tabId: number, act: string): Promise<void> {
  const spot = async () => (await ours(extended, tabId)).acts[act] ?? null;
  await expect.poll(spot, { message: `a button "${act}" of ours`, timeout: 10_000 }).not.toBeNull();
  const { x, y } = (await spot()) ?? { x: 0, y: 0 };
  await page.mouse.click(x, y);
}
