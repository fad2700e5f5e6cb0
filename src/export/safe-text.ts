/**
 * A spreadsheet takes a cell that begins like a formula for one, and a formula can send what stands
 * beside it to a stranger. Names come from customers, so any text may. Where a semicolon parts
 * columns, as it does in half of Europe, a spreadsheet cuts our cells at it too.
 */

/** Signs that begin a formula, in whatever width they are typed. */
const FORMULA_SIGNS = new Set(['=', '+', '-', '@', '−']);

/** White space and signs that are not seen, before the first that is. */
const UNSEEN = /^[\s\p{C}]+/u;

/** Whether a spreadsheet may take a text for a formula: a tab or a line break at its start, or a sign. */
const isHazardous = (text: string): boolean => {
  if (/^[\t\r\n]/.test(text)) return true;
  const [first = ''] = text.replace(UNSEEN, '');
  return FORMULA_SIGNS.has(first.normalize('NFKC'));
};

const inPieces = (text: string, mend: (piece: string) => string): string =>
  text.includes(';') ? text.split(';').map(mend).join(';') : mend(text);

const guard = (piece: string): string => (isHazardous(piece.replace(/^'+/, '')) ? `'${piece}` : piece);

const unguard = (piece: string): string =>
  piece.startsWith("'") && isHazardous(piece.replace(/^'+/, '')) ? piece.slice(1) : piece;

/**
 * The text with an apostrophe wherever it begins like a formula, at its start or after a
 * semicolon. What begins with apostrophes and then like a formula gets one more, so that
 * `plainText` brings every text back.
 */
export const safeText = (text: string): string => inPieces(text, guard);

/** The text that `safeText` was given. */
export const plainText = (safe: string): string => inPieces(safe, unguard);
