/**
 * Offsets into a text as lines and columns, worked out only when something asks.
 *
 * Columns count Unicode code points, so that an accent or an emoji before the place does not push
 * the caret aside in an editor that counts characters. Lines end at a line feed; a carriage return
 * before it belongs to the line end.
 */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in code points. */
  readonly column: number;
}

export interface LineIndex {
  /** The position of an offset in UTF-16 code units; offsets outside the text are drawn to its ends. */
  readonly positionAt: (offset: number) => Position;
  /** The offset at which a line begins; the end of the text where there is no such line. */
  readonly startOf: (line: number) => number;
  /** The offset at which the line that holds `offset` ends, its line end not included. */
  readonly endOfLine: (offset: number) => number;
  /** The text of a line without its line end; undefined where there is no such line. */
  readonly textOf: (line: number) => string | undefined;
}

/** Indexes the lines of a text. */
export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text);
  // Findings come mostly in order: going on from the last answer keeps a long line linear.
  let last = { line: 0, offset: 0, column: 1 };

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const endOf = (line: number): number => {
    const end = line + 1 < starts.length ? (starts[line + 1] ?? 0) - 1 : text.length;
    return end > (starts[line] ?? 0) && text[end - 1] === '\r' && text[end] === '\n' ? end - 1 : end;
  };

  return {
    positionAt: (asked) => {
      const offset = Math.max(0, Math.min(asked, text.length));
      const line = lineAt(offset);
      const start = starts[line] ?? 0;
      const from = last.line === line && last.offset <= offset ? last : { offset: start, column: 1 };
      const column = from.column + countCodePoints(text, from.offset, offset);
      last = { line, offset, column };
      return { line: line + 1, column };
    },
    startOf: (line) => starts[line - 1] ?? text.length,
    endOfLine: (offset) => endOf(lineAt(Math.max(0, Math.min(offset, text.length)))),
    textOf: (line) =>
      line < 1 || line > starts.length ? undefined : text.slice(starts[line - 1], endOf(line - 1)),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    const before = isLow && at > 0 ? text.charCodeAt(at - 1) : 0;
    const isSecondHalf = before >= 0xd800 && before <= 0xdbff;
    if (!isSecondHalf) count++;
  }
  return count;
}
