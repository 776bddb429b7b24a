import type { T } from '../i18n/translator';
import type { Guide } from './guide';

/** `t` for one guide: `{name}` in its words is what the guide is about. */
export function wordsFor(t: T, guide: Pick<Guide, 'name'>): T {
  return (key, params) => t(key, { name: t(guide.name), ...params });
}
