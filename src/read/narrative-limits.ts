/**
 * Limits that no prose reaches, checked before the parser sees the text: its time grows with the
 * square of the marks in one passage, its stack with the depth of nesting.
 */
import { type Fault, faultAt } from './fault.ts';

const MARKS_IN_PASSAGE = 300;
const TAGS_IN_TEXT = 400;
const DEEPEST = 6;
const LINES = 4_000;
/** In spaces, before the mark of a list entry. */
const WIDEST_INDENT = 40;

const CONTAINER = /^[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/;
const BEGINS_PASSAGE = /^[ \t]*(?:$|[-*+][ \t]+\S|#{1,6}[ \t])/;

/** The first thing in a text that would cost too much to parse. */
export function refuseHostile(text: string): Fault | null {
  let marks = 0;
  let tags = 0;
  let start = 0;
  for (const [number, line] of text.split('\n').entries()) {
    if (number === LINES) return faultAt('narrative-too-long', start, start, { limit: LINES });
    const deep = depthOf(line);
    if (deep !== null) return faultAt('narrative-too-deep', start + deep, start + deep + 1);
    if (BEGINS_PASSAGE.test(line.trimEnd())) marks = 0;
    for (let at = 0; at < line.length; at++) {
      const character = line[at];
      if (character === '<') tags++;
      if (character !== undefined && '*_`[<{!'.includes(character)) marks++;
      if (marks > MARKS_IN_PASSAGE || tags > TAGS_IN_TEXT) {
        const limit = marks > MARKS_IN_PASSAGE ? MARKS_IN_PASSAGE : TAGS_IN_TEXT;
        return faultAt('narrative-too-dense', start + at, start + at + 1, { limit });
      }
    }
    start += line.length + 1;
  }
  return null;
}

/** Where a line opens one list or quote too many; null where it does not. */
function depthOf(line: string): number | null {
  let at = 0;
  for (let depth = 0; ; depth++) {
    const opened = CONTAINER.exec(line.slice(at, at + 1000));
    if (!opened) return null;
    const indent = opened[0].search(/\S/);
    if (depth === DEEPEST || indent > WIDEST_INDENT) return at + indent;
    at += opened[0].length;
  }
}
