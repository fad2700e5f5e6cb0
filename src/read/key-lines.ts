/**
 * On which line each part of a file begins, for pages that lead to the place to edit. Only the first
 * level is asked for, and in block YAML nothing else begins at the margin, so that no parser is needed.
 */

const KEY = /^([A-Za-z][\w-]*):(?:\s|$)/;

/** The keys of the first level, each with its line counted from 1; empty for what is no YAML mapping. */
export const keyLines = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split('\n').flatMap((line, index): readonly (readonly [string, number])[] => {
      const key = KEY.exec(line)?.[1];
      return key === undefined ? [] : [[key, index + 1]];
    }),
  );
