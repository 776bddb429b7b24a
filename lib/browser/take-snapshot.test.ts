// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { snapshotSchema } from '../messages/snapshot-schema';
import { readPage } from '../page/read';
import { refine } from '../page/refine/refine';
import { inZone, type PageSnapshot, ZONE } from '../page/snapshot';
import { resolveAnchor } from './resolve-anchor';
import { type SnapshotOptions, takeSnapshot } from './take-snapshot';

const TOTAL =
  '<h1>Checkout</h1><p>Total <span class="total">US $12.34</span></p><button>Place order</button>';

async function refined(options: SnapshotOptions = {}): Promise<PageSnapshot> {
  return refine((await takeSnapshot(document, { url: null, pause: null, ...options })).snapshot);
}

function take(markup: string, options: SnapshotOptions = {}): Promise<PageSnapshot> {
  document.body.innerHTML = markup;
  return refined(options);
}

const textsOf = (snapshot: PageSnapshot): string[] =>
  snapshot.nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : []));
const controlsOf = (snapshot: PageSnapshot) =>
  snapshot.nodes.flatMap((node) => (node.kind === 'control' ? [node] : []));

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Checkout';
});

describe('what is typed', () => {
  it('is never read', async () => {
    document.body.innerHTML =
      '<label>Name <input id="a" value="typed-attribute"></label><textarea>typed-area</textarea><div contenteditable>typed-edit</div><div role="textbox" contenteditable="true">typed-role</div><label>Note <textarea>typed-label</textarea></label><select><option>One</option></select><output>typed-output</output>';
    const input = document.getElementById('a') as HTMLInputElement;
    input.value = 'typed-value';
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const trap = (): never => {
      throw new Error('value was read');
    };
    Object.defineProperty(HTMLInputElement.prototype, 'value', { configurable: true, get: trap });
    const { snapshot } = await takeSnapshot(document, { url: null, pause: null });
    Object.defineProperty(HTMLInputElement.prototype, 'value', own ?? {});
    expect(JSON.stringify(snapshot)).not.toContain('typed-');
    expect(controlsOf(refine(snapshot))[0]).toMatchObject({ type: 'text', label: 'Name' });
  });

  it('leaves the words of buttons and of radios, which are the shop’s', async () => {
    const snapshot = await take(
      '<input type="submit" value="Pay now"><input type="radio" name="p" value="paypal"><input type="text" value="no">',
    );
    expect(controlsOf(snapshot).map(({ label }) => label)).toEqual(['Pay now', 'paypal', '']);
  });
});

describe('address, card and contact data', () => {
  it('stay out', async () => {
    const snapshot = await take(
      '<div class="shipping-address"><h2>Ship to</h2><p>1 Model Lane</p><label><input type="radio" name="a">2 Model Lane</label><button>Change</button></div><p>Visa ending in 4242</p><p>4111 1111 1111 1111</p><p>me@mail.example</p><address>3 Model Lane</address><ul class="pac-container"><li role="option">4 Model Lane</li></ul>',
    );
    expect(JSON.stringify(snapshot)).not.toMatch(/Model Lane|4242|4111|mail\.example/);
    expect(textsOf(snapshot)).toEqual(expect.arrayContaining(['Ship to', 'Change']));
  });

  it('does not take an address form or a priced box for an address', async () => {
    const snapshot = await take(
      '<div class="address-form"><p>Your street</p><input name="street"></div><div class="address"><p>Total</p><p>$5.00</p></div>',
    );
    expect(textsOf(snapshot)).toEqual(['Your street', 'Total', '$5.00']);
  });
});

describe('hostile pages', () => {
  const names = [
    'attributes',
    'querySelectorAll',
    'elements',
    'getAttribute',
    'length',
    'children',
    'contains',
    'matches',
    'dataset',
    'firstChild',
    'nextSibling',
    'nodeType',
    'localName',
    'parentElement',
    'childNodes',
    'shadowRoot',
    'checkVisibility',
    'getBoundingClientRect',
  ];

  it.each(names)('is not fooled by a field named %s', async (name) => {
    const total = readPage(await take(`<form id="f"><input name="${name}">${TOTAL}</form>`)).total;
    expect(total).toMatchObject({ ok: true, money: { currency: 'USD', minor: 1234 } });
  });

  it('looks at no more than twenty shadow levels, and says so', async () => {
    document.body.innerHTML = '<div id="host"></div>';
    let host = document.getElementById('host') as Element;
    for (let level = 0; level < 30; level++) {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<p>level ${level}</p><div></div>`;
      host = root.querySelector('div') as Element;
    }
    const snapshot = await refined();
    expect(textsOf(snapshot)).toContain('level 10');
    expect(textsOf(snapshot)).not.toContain('level 25');
    expect(snapshot.truncated).toBe('depth');
  });

  it('asks for closed shadow roots its own way', async () => {
    document.body.innerHTML = '<x-pay></x-pay>';
    const root = (document.querySelector('x-pay') as Element).attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>Total US $9.00</p>';
    const snapshot = await refined({
      pause: null,
      shadowRootOf: (el) => (el.localName === 'x-pay' ? root : null),
    });
    expect(textsOf(snapshot)).toContain('Total US $9.00');
  });

  it('cuts long texts and passes by prose', async () => {
    const snapshot = await take(`<p>${'x'.repeat(200_000)}</p><p>${'word '.repeat(60)}</p><p>short</p>`);
    expect(textsOf(snapshot)).toEqual(['short']);
    expect(snapshot.stats.proseChars).toBeGreaterThan(4000);
  });

  it('sends nothing longer than the background takes', async () => {
    const long = 'x'.repeat(5_000);
    document.head.innerHTML = `<meta property="og:type" content="${long}">`;
    document.body.innerHTML = `<x-${long}>a</x-${long}><p role="${long}" class="${long}" itemtype="${long}">b</p><input type="${long}" name="${long}" placeholder="${long}" autocomplete="${long}"><button aria-pressed="${long}" aria-label="${long}" title="${long}">c</button><label for="i">${long}</label>${'<label for="i">more words</label>'.repeat(500)}<input id="i"><img alt="${long}" src="${long}"><iframe src="https://${long}" title="${long}"></iframe><select><option>${long}</option></select>`;
    const { snapshot } = await takeSnapshot(document, { url: null, pause: null });
    expect(snapshotSchema.safeParse(snapshot).error?.issues).toBeUndefined();
    document.head.innerHTML = '';
  });

  it('stops at its caps and says why', async () => {
    const many = '<p>a</p>'.repeat(500);
    expect((await take(many, { nodeCap: 100 })).truncated).toBe('nodes');
    expect((await take(many, { budgetMs: 0 })).truncated).toBe('time');
  });

  it('sees the form that a very long page ends with, and says that it left things out', async () => {
    const list = '<p>Product <a href="#">more</a></p>'.repeat(3_500);
    const markup = `${list}<form>${TOTAL}</form><p>After <a href="#">all</a></p>`;
    const snapshot = await take(markup, { budgetMs: 60_000 });
    expect(textsOf(snapshot)).toContain('US $12.34');
    expect(textsOf(snapshot)).not.toContain('After');
    expect(snapshot.nodes.length).toBeLessThan(12_100);
    expect(snapshot.truncated).toBe('nodes');
  });

  it('gives the page its turn and can be stopped', async () => {
    document.body.innerHTML = '<p>a</p>'.repeat(2000);
    let turns = 0;
    const snapshot = await refined({
      sliceMs: 0,
      budgetMs: 60_000,
      pause: async () => {
        turns++;
      },
    });
    expect(turns).toBeGreaterThan(10);
    expect(textsOf(snapshot)).toHaveLength(2000);
    const stop = new AbortController();
    const run = takeSnapshot(document, {
      sliceMs: 0,
      signal: stop.signal,
      pause: async () => stop.abort(new Error('left')),
    });
    await expect(run).rejects.toThrow('left');
  });
});

describe('what is kept of a page', () => {
  it('knows zones, struck texts and lines', async () => {
    const snapshot = await take(
      '<header><p>Basket $1.00</p></header><main><del>$9.00</del><h2>Pay</h2><p>Total: <b>$5</b><b>.00</b></p></main><footer><p>Help</p></footer>',
    );
    const at = (text: string) =>
      snapshot.nodes.find((node) => node.kind === 'text' && node.text === text) ?? { zone: 0 };
    expect(inZone(at('Basket $1.00'), ZONE.header)).toBe(true);
    expect(inZone(at('$9.00'), ZONE.struck)).toBe(true);
    expect(inZone(at('Pay'), ZONE.heading)).toBe(true);
    expect(inZone(at('Help'), ZONE.footer)).toBe(true);
    expect(at('.00')).toMatchObject({ joined: true });
    expect(at('$5')).toMatchObject({ joined: false });
  });

  it('reads selects, pictures, frames, tabs and meta data', async () => {
    document.head.innerHTML =
      '<meta property="og:type" content="Product"><meta itemprop="priceCurrency" content="eur"><script type="application/ld+json">{"@type":"Product","offers":{"priceCurrency":"EUR"}}</script>';
    const snapshot = await take(
      '<select aria-label="Method"><option>Visa</option><optgroup label="x"><option>PayPal</option></optgroup></select><img src="/img/alipay-logo.png?v=1"><svg><use href="#klarna"></use></svg><iframe src="https://js.stripe.com/v3/x" title="Card"></iframe><button role="tab" aria-selected="true">Card</button><div itemtype="https://schema.org/Offer"></div>',
    );
    expect(snapshot.meta).toEqual({ ogType: 'product', types: ['Offer', 'Product'], currencies: ['EUR'] });
    expect(controlsOf(snapshot)).toMatchObject([
      { type: 'select', label: 'Method', options: ['Visa', 'PayPal'] },
      { type: 'tab', checked: true },
    ]);
    expect(snapshot.nodes.filter((node) => node.kind === 'image')).toMatchObject([
      { file: 'alipay-logo' },
      {},
    ]);
    expect(snapshot.nodes.find((node) => node.kind === 'frame')).toMatchObject({
      host: 'js.stripe.com',
      hint: 'card' + '   ',
    });
    document.head.innerHTML = '';
  });

  it('keeps a way back to the elements', async () => {
    document.body.innerHTML = TOTAL;
    const { snapshot, elements } = await takeSnapshot(document, { pause: null });
    const button = controlsOf(refine(snapshot))[0];
    expect(elements[button?.id ?? -1]).toBe(document.querySelector('button'));
    expect(elements).toHaveLength(snapshot.nodes.length);
  });
});

describe('resolveAnchor', () => {
  it('finds a place again after the page redrew it, and none of two alike', async () => {
    document.body.innerHTML = `<form>${TOTAL}<input name="x"><input autocomplete="cc-number"><input autocomplete="cc-exp"></form>`;
    const { snapshot, elements } = await takeSnapshot(document, { pause: null });
    const anchor = readPage(refine(snapshot)).anchors['pay-button'];
    if (!anchor) throw new Error('no pay button');
    const known = elements[anchor.item] ?? null;
    expect(resolveAnchor(document, anchor, known)).toBe(document.querySelector('button'));
    document.body.innerHTML = `<form>${TOTAL}</form>`;
    expect(resolveAnchor(document, anchor, known)).toBe(document.querySelector('button'));
    document.body.innerHTML = `<form>${TOTAL}${TOTAL}</form>`;
    expect(resolveAnchor(document, anchor, known)).toBeNull();
    expect(resolveAnchor(document, { ...anchor, tag: 'a,b' }, null)).toBeNull();
  });
});
