/// <reference types="vite/client" />
import type { Catalogue } from './translator';

const AREAS = import.meta.glob<Catalogue>('./catalogue/zh-CN/*.json', { eager: true, import: 'default' });

/** All messages in Simplified Chinese, as a chunk of their own. */
export const MESSAGES: Catalogue = Object.assign({}, ...Object.values(AREAS));
