import { useState } from 'preact/hooks';

let given = 0;

/**
 * An id for labels and descriptions that no other part of the page has. Preact's own begins to count anew at each
 * `render()` of a root, and our screens are rendered again with every model: a field added later got the id, and its
 * label the field, of another.
 */
export function useId(): string {
  const [id] = useState(() => `pg-id-${++given}`);
  return id;
}
