/** An expression that is built when it is first asked. */
export interface Pattern {
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** Every match; the expression must be global. */
  all(text: string): Iterable<RegExpExecArray>;
}

/**
 * Puts the building of an expression off until it is needed. Those of many languages are dear (each class of letters is
 * worked out anew), and a background that is only woken needs none of them.
 */
export function pattern(build: () => RegExp): Pattern {
  let built: RegExp | null = null;
  const regex = (): RegExp => {
    built ??= build();
    return built;
  };
  return {
    test: (text) => regex().test(text),
    exec: (text) => regex().exec(text),
    all: (text) => text.matchAll(regex()),
  };
}
