const PREFORMATTED = /(<(?:pre|textarea|script)\b[\s\S]*?<\/(?:pre|textarea|script)>)/;

/** HTML without the indentation of its templates: a run of white space over a line's end is the line's end. */
export const squeezeSpace = (html: string): string =>
  html
    .split(PREFORMATTED)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[ \t\r]*\n\s*/g, '\n')))
    .join('');
