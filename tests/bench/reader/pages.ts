import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchPage {
  readonly name: string;
  readonly group: 'own' | 'shared' | 'made';
  readonly html: () => string;
}

const ROOT = join(import.meta.dirname, '../../..');

/** The project's own saved pages. */
export function ownPages(): BenchPage[] {
  const folder = join(ROOT, 'tests/pages');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'page.html')))
    .map((name) => page(name, 'own', join(folder, name, 'page.html')));
}

/** Saved pages kept beside the project, largest first, at most `most`; none where there are none. */
export function sharedPages(most: number): BenchPage[] {
  const folder = join(ROOT, '../shared/corpus/pages');
  if (!existsSync(folder)) {
    console.log('skipped: no pages in ../shared/corpus beside the project');
    return [];
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.html?$/.test(file),
  );
  // Every n-th by name: the same choice on every run.
  const step = Math.max(1, Math.floor(files.length / most));
  return files
    .sort()
    .filter((_, index) => index % step === 0)
    .slice(0, most)
    .map((file) => page(file, 'shared', join(folder, file)));
}

const page = (name: string, group: BenchPage['group'], path: string): BenchPage => ({
  name,
  group,
  html: () => readFileSync(path, 'utf8'),
});

const CARD_ELEMENTS = 9;
const FRAME_ELEMENTS = 40;

/** A shop page of about `elements` elements: product cards around one payment form. */
export function madePage(elements: number): BenchPage {
  return { name: `made-${elements}`, group: 'made', html: () => madeHtml(elements) };
}

function madeHtml(elements: number): string {
  const count = Math.floor((elements - FRAME_ELEMENTS) / CARD_ELEMENTS);
  const cards = Array.from({ length: count }, (_, n) => card(n));
  const half = count >> 1;
  return `<!doctype html><html lang="en"><head><title>Checkout</title><style>.card{display:inline-block;width:11em}</style></head>
<body><header><h1>A shop</h1><nav><a href="#a">Home</a><a href="#b">Basket</a></nav></header><main>${cards.slice(0, half).join('')}
<section><h2>Payment</h2><form><label>Name on card <input autocomplete="cc-name"></label><label>Card number <input autocomplete="cc-number"></label>
<label>Expiry <input autocomplete="cc-exp"></label><label>CVC <input autocomplete="cc-csc"></label>
<p>Order total <strong>$123.45</strong></p><p><label><input type="radio" name="m" checked> Card</label><label><input type="radio" name="m"> PayPal</label></p>
<button>Place order</button></form></section>${cards.slice(half).join('')}</main></body></html>`;
}

function card(n: number): string {
  return `<div class="card" id="p${n}"><h3><a href="#p${n}">Product ${n}</a></h3><p>Plain <b>words</b> about it, sold by <span>shop ${n % 17}</span>.</p><div class="price"><span>$</span>${(n * 7) % 300}.${String(n % 100).padStart(2, '0')}</div><button type="button">Add to basket</button></div>`;
}
