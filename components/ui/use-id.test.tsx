// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { useId } from './use-id';

const root = document.createElement('main');
afterEach(() => render(null, root));

function Field({ name }: { name: string }) {
  return <input id={useId()} name={name} />;
}

describe('useId', () => {
  it('stays with its part, and is never given twice, however often the screen is rendered', () => {
    const draw = (...names: readonly string[]) =>
      render(
        <div>
          {names.map((name) => (
            <Field key={name} name={name} />
          ))}
        </div>,
        root,
      );
    const idOf = (name: string) => root.querySelector(`[name=${name}]`)?.id;
    draw('a');
    const first = idOf('a');
    draw('a', 'b');
    draw('c', 'a', 'b');
    expect(idOf('a')).toBe(first);
    expect(new Set(['a', 'b', 'c'].map(idOf)).size).toBe(3);
  });
});
