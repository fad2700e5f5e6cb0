/** Gives what a file was parsed to before, where its text is still the same; parses it otherwise. */
export type Recall = <Result>(path: string, text: string, parse: () => Result) => Result;

/** Parses every time: for whoever reads once. */
export const recallNothing: Recall = (_path, _text, parse) => parse();

/**
 * A memory of parsed files, for whoever reads the same folder again and again. A path alone says
 * what a file is, so the same path and text always mean the same.
 */
export function recallParsed(): Recall {
  const known = new Map<string, { readonly text: string; readonly result: unknown }>();
  return <Result>(path: string, text: string, parse: () => Result): Result => {
    const before = known.get(path);
    if (before?.text === text) return before.result as Result;
    const result = parse();
    known.set(path, { text, result });
    return result;
  };
}
