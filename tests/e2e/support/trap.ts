import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from '../../../scripts/built';

/**
 * Stands in the extension's own world on every page, before its first script: each look at a typed value, each
 * value attribute of a typed field, each click, focus, submit or event on a page's node is noted.
 */
const TRAP = `(() => {
  const noted = [];
  globalThis[Symbol.for('payguide-trap')] = noted;
  const own = (node) => node instanceof Node && node.getRootNode() instanceof ShadowRoot &&
    node.getRootNode().host?.localName === 'payguide-overlay' || node?.localName === 'payguide-overlay';
  for (const type of [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement]) {
    for (const name of ['value', 'valueAsNumber', 'valueAsDate', 'selectionStart', 'selectedOptions']) {
      const real = Object.getOwnPropertyDescriptor(type.prototype, name);
      if (!real) continue;
      Object.defineProperty(type.prototype, name, { ...real, get() { noted.push('read ' + name); return real.get.call(this); } });
    }
  }
  const typed = (node) => node instanceof HTMLTextAreaElement || node instanceof HTMLSelectElement ||
    node instanceof HTMLInputElement && !['submit', 'button', 'image', 'reset', 'radio'].includes(node.type);
  const getAttribute = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    if (String(name).toLowerCase() === 'value' && typed(this)) noted.push('value attribute of ' + this.type);
    return getAttribute.call(this, name);
  };
  for (const [type, names] of [
    [HTMLElement, ['click', 'focus', 'blur']],
    [HTMLFormElement, ['submit', 'requestSubmit', 'reset']],
    [EventTarget, ['dispatchEvent']],
    [Element, ['setAttribute', 'removeAttribute', 'toggleAttribute', 'append', 'prepend', 'before', 'after', 'remove', 'replaceWith']],
    [Node, ['appendChild', 'insertBefore', 'removeChild']],
  ]) {
    for (const name of names) {
      const real = type.prototype[name];
      type.prototype[name] = function (...args) {
        const ours = own(this) || !this.isConnected || args.every(own) && this === document.documentElement;
        if (!ours) noted.push(name + ' on ' + (this.localName ?? this));
        return real.apply(this, args);
      };
    }
  }
})();`;

/** A copy of a built extension with the trap planted before its first script on every page; the caller removes it. */
export function withTrap(build: 'shipped' | 'practice'): string {
  const folder = mkdtempSync(join(tmpdir(), 'payguide-trap-'));
  cpSync(builtExtension('chrome', build), folder, { recursive: true });
  writeFileSync(join(folder, 'trap.js'), TRAP);
  const manifest = join(folder, 'manifest.json');
  const json = JSON.parse(readFileSync(manifest, 'utf8'));
  for (const script of json.content_scripts) script.js.unshift('trap.js');
  writeFileSync(manifest, JSON.stringify(json));
  return folder;
}
