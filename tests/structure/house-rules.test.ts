import { describe, expect, it } from 'vitest';
import { codeOf, read, sourcesIn } from './graph';

const MAX_LINES = 300;

/** Strings and comments blanked: what is left is code. */
const bare = (path: string) =>
  codeOf(path).replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");

function findings(paths: readonly string[], pattern: RegExp, mend: string): string[] {
  return paths.flatMap((path) =>
    bare(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()} (${mend})`] : [],
      ),
  );
}

const pure = sourcesIn('lib').filter((path) => !path.startsWith('lib/browser/'));
const components = sourcesIn('components');

describe('house rules', () => {
  it(`keeps hand-written files at ${MAX_LINES} lines or less`, () => {
    const all = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((folder) =>
      sourcesIn(folder, true),
    );
    const long = all.flatMap((path) => {
      const lines = read(path).split('\n').length - 1;
      return lines > MAX_LINES ? [`${path}: ${lines} lines: split it`] : [];
    });
    expect(long).toEqual([]);
  });

  it('keeps the browser, the page and the clock out of lib', () => {
    const world =
      /(?<![.\w$'-])(?:browser|chrome|document|window|localStorage|indexedDB|fetch|setTimeout|setInterval)(?:\.|\()(?!\.)/;
    const clock = /Date\.now\(|Math\.random\(|new Date\(\)|Temporal\.Now|performance\.now\(/;
    expect(findings(pure, world, 'only lib/browser may name it; pass it in')).toEqual([]);
    expect(findings(pure, clock, 'take the time as an argument')).toEqual([]);
  });

  it('keeps storage, the network and the clock out of components', () => {
    const outside =
      /(?<![.\w$'-])(?:browser|chrome|localStorage|indexedDB|fetch)(?:\.|\()|Date\.now\(|new Date\(\)|Math\.random\(/;
    expect(findings(components, outside, 'take it as a prop')).toEqual([]);
  });

  it("takes no id from Preact's own counter, which starts again with each render", () => {
    const own = /import \{[^}]*\buseId\b[^}]*\} from 'preact\/hooks'/;
    const found = components.filter((path) => own.test(read(path)));
    expect(found, 'import it from components/ui/use-id').toEqual([]);
  });

  it('writes no HTML from strings and casts nothing away', () => {
    const all = ['lib', 'components', 'entrypoints'].flatMap((folder) => sourcesIn(folder));
    const unsafe =
      /\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\beval\(|new Function\(|\bas any\b/;
    expect(findings(all, unsafe, 'build nodes; narrow types')).toEqual([]);
  });

  it('has no skipped or focused test', () => {
    const tests = ['lib', 'components', 'tests', 'scripts']
      .flatMap((folder) => sourcesIn(folder, true))
      .filter((path) => /\.(?:test|spec)\.tsx?$/.test(path));
    expect(
      findings(tests, /\b(?:it|test|describe)\.(?:only|todo|skip)\(/, 'a test runs, or prints why not'),
    ).toEqual([]);
  });
});
