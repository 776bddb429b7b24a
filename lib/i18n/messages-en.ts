/// <reference types="vite/client" />
import type { Catalogue } from './translator';

const AREAS = import.meta.glob<Catalogue>('./catalogue/en/*.json', { eager: true, import: 'default' });

/** All English messages, as a chunk of their own. */
export const MESSAGES: Catalogue = Object.assign({}, ...Object.values(AREAS));
