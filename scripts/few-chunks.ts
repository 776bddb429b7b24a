import type { Plugin } from 'vite';

type Graph = { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null };

/** Every module an entry needs before it can draw: its imports and theirs, not those loaded later. */
function neededBy(entry: string, graph: Graph): Set<string> {
  const needed = new Set<string>([entry]);
  for (const id of needed) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(next);
  return needed;
}

/** What throws outside an extension: the practice checkout, served as a page like any shop's, must not load it. */
const isOfExtension = (id: string) => /webextension-polyfill|\/lib\/browser\//.test(id);

/**
 * Puts what the popup shares with other screens into one file, and what speaks to the extension into a second. A
 * browser loads each file for about half a millisecond of the popup's main thread, and a bundler left alone makes a
 * file for each set of screens.
 */
export function fewChunks(): Plugin {
  let needed: Set<string> | null = null;
  const group = {
    minShareCount: 2,
    name(id: string, graph: Graph) {
      needed ??= neededBy(popupEntry, graph);
      if (!needed.has(id)) return null;
      return isOfExtension(id) ? 'extension' : 'screens';
    },
  };
  let popupEntry = '';
  return {
    name: 'payguide-few-chunks',
    configResolved({ root }) {
      popupEntry = `${root}/entrypoints/popup/index.html`;
    },
    outputOptions(options) {
      // Scripts in one piece, such as the background, have no files to share.
      return options.format === 'iife' ? options : { ...options, codeSplitting: { groups: [group] } };
    },
  };
}
