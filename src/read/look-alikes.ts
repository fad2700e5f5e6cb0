/**
 * Characters that look like YAML's own and are not: they come with text that was pasted from a
 * letter or a web page, and what they break looks right on the screen. A key never holds one, and
 * where one has broken a line the parser makes a key of what it could not read.
 */
import { type Document, isPair, isScalar, type Scalar } from 'yaml';
import { type Fault, faultAt } from './fault.ts';
import { walk } from './yaml-tree.ts';

const SPACES: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u2007': 'figure space',
  '\u2009': 'thin space',
  '\u200b': 'zero-width space',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u3000': 'full-width space',
  '\ufeff': 'byte order mark',
};
const SPACE = `[${Object.keys(SPACES).join('')}]`;
/** Every space that is none for YAML. */
export const ODD_SPACES = new RegExp(SPACE, 'gu');
const QUOTE = '[“”„‟‘’‚«»]';
const COLON = '：';

const ANY = new RegExp(`${SPACE}|${QUOTE}|${COLON}`, 'u');
/** Where a space would part the key from what stands around it. */
const ODD_SPACE = new RegExp(`^-?(${SPACE})|^[\\w-]+:(${SPACE})`, 'u');
const ODD_SPACE_AT_END = new RegExp(`(${SPACE})$`, 'u');
const ODD_QUOTE = new RegExp(`^(${QUOTE})`, 'u');
const ODD_COLON = new RegExp(`^[\\w-]+(${COLON})`, 'u');

/** Every look-alike that stands where YAML would need the real one. `isBroken` tells where the parser met an error. */
export function lookAlikes(
  text: string,
  parsed: Document.Parsed,
  isBroken: (start: number, end: number) => boolean,
): Fault[] {
  if (!ANY.test(text)) return [];
  const faults: Fault[] = [];
  for (const { node } of walk(parsed)) {
    const key = isPair(node) ? node.key : node === parsed.contents ? node : null;
    if (!isScalar(key) || key.type !== 'PLAIN') continue;
    const fault = lookAlikeIn(key, text, isBroken);
    if (fault !== null) faults.push(fault);
  }
  return faults;
}

function lookAlikeIn(
  { range }: Scalar,
  text: string,
  isBroken: (start: number, end: number) => boolean,
): Fault | null {
  if (!range) return null;
  const [start, end] = range;
  const written = text.slice(start, end);
  const found =
    ODD_SPACE.exec(written) ??
    ODD_QUOTE.exec(written) ??
    ODD_COLON.exec(written) ??
    // "Prix : bas" breaks at its colon, whatever stands before it.
    (isBroken(start, end) ? null : ODD_SPACE_AT_END.exec(written));
  const character = found?.slice(1).find((group) => group !== undefined);
  if (!found || character === undefined) return null;
  const at = start + found.index + found[0].length - character.length;
  return faultAt('yaml-look-alike', at, at + character.length, wordsFor(character));
}

/** What stands there, and what YAML knows instead. */
export function wordsFor(character: string): Fault['args'] {
  const space = SPACES[character];
  if (space !== undefined) return { what: `A ${space}`, known: 'the plain space' };
  if (character === COLON)
    return { what: 'A full-width colon', known: 'the plain colon with a space after it' };
  return { what: `The curly quote ${character}`, known: 'the straight quotes " and \'' };
}
