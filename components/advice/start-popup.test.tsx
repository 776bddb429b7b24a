// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mockClient } from '../../tests/ui/preview/mock-client';
import { MODELS } from '../../tests/ui/preview/mock-models';
import type { PopupModel } from './popup-model';
import { startPopup } from './start-popup';

const slots = { installments: () => null, limits: () => null };

function model(name: string, locale: 'en' | 'zh-CN' = 'en'): PopupModel {
  const made = MODELS[name]?.(locale);
  if (!made) throw new Error(`no model ${name}`);
  return made;
}

function root(): HTMLElement {
  const element = document.createElement('div');
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('startPopup', () => {
  it('draws nothing before the model is there, then the total at once', async () => {
    const element = root();
    const started = startPopup({ client: mockClient(model('aliexpress')), slots }, element);
    expect(element.textContent).toBe('');
    await started;
    expect(element.textContent).toContain('CNY\u00a01,234.56');
  });

  it('follows the page by itself, and the language', async () => {
    const element = root();
    let tell: (model: PopupModel) => void = () => {};
    const client = {
      ...mockClient(model('reading')),
      subscribe: (onChange: typeof tell) => {
        tell = onChange;
        return () => {};
      },
    };
    await startPopup({ client, slots }, element);
    expect(element.textContent).toContain('Reading…');
    tell(model('aliexpress', 'zh-CN'));
    await vi.waitFor(() => expect(document.documentElement.lang).toBe('zh-CN'));
    expect(element.textContent).toContain('本页可用的付款方式');
  });

  it('lets a newer model stand when the first one comes late', async () => {
    const element = root();
    const client = {
      ...mockClient(model('reading')),
      subscribe: (onChange: (model: PopupModel) => void) => {
        onChange(model('aliexpress'));
        return () => {};
      },
    };
    await startPopup({ client, slots }, element);
    await vi.waitFor(() => expect(element.textContent).toContain('Order total'));
    expect(element.textContent).not.toContain('Reading…');
  });

  it('says so where the background does not answer, and tries again by a click', async () => {
    const element = root();
    const answers = [
      Promise.reject(new Error('message channel closed')),
      Promise.resolve(model('aliexpress')),
    ];
    const client = {
      ...mockClient(model('aliexpress')),
      loadModel: () => answers.shift() as Promise<PopupModel>,
      subscribe: () => () => {},
    };
    await startPopup({ client, slots }, element);
    await vi.waitFor(() => expect(element.querySelector('[role=alert]')).not.toBeNull());
    element.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await vi.waitFor(() => expect(element.textContent).toContain('CNY\u00a01,234.56'));
    expect(element.querySelector('[role=alert]')).toBeNull();
  });

  it('leaves what stands where something fails later', async () => {
    const element = root();
    let fail = () => {};
    const client = {
      ...mockClient(model('aliexpress')),
      subscribe: (_: unknown, onFault: () => void) => {
        fail = onFault;
        return () => {};
      },
    };
    await startPopup({ client, slots }, element);
    fail();
    await vi.waitFor(() => expect(element.querySelector('[role=alert]')).not.toBeNull());
    expect(element.textContent).toContain('CNY\u00a01,234.56');
  });

  it('ends cleanly', async () => {
    const element = root();
    const stopped = vi.fn();
    const client = { ...mockClient(model('aliexpress')), subscribe: () => stopped };
    const stop = await startPopup({ client, slots }, element);
    stop();
    expect(stopped).toHaveBeenCalledOnce();
    expect(element.childNodes).toHaveLength(0);
  });
});
