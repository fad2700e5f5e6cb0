/**
 * The objects of a PDF, read as the file format says and with none of the code that wrote them: classic
 * cross-reference table, direct and indirect objects, deflated streams. It is all that our own files use.
 */
import { inflateSync } from 'node:zlib';

export type PdfRef = { readonly ref: number };
export type PdfText = { readonly text: string };
export type PdfDict = { readonly [key: string]: PdfValue };
export type PdfStream = { readonly dict: PdfDict; readonly bytes: Buffer };
/** A name is a string that begins with its slash, text is an object, so that the two are never taken for each other. */
export type PdfValue =
  | null
  | boolean
  | number
  | string
  | PdfRef
  | PdfText
  | PdfStream
  | PdfDict
  | readonly PdfValue[];

export class PdfObjects {
  readonly header: string;
  readonly trailer: PdfDict;
  readonly #bytes: Buffer;
  readonly #text: string;
  readonly #offsets: readonly number[];
  readonly #known = new Map<number, PdfValue>();

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes);
    this.#text = this.#bytes.toString('latin1');
    this.header = this.#text.slice(0, this.#text.indexOf('\n'));
    const start = Number(/startxref\s+(\d+)/u.exec(this.#text.slice(-200))?.[1]);
    const table = this.#text.slice(start, this.#text.indexOf('trailer', start));
    this.#offsets = [...table.matchAll(/^(\d{10}) \d{5} [nf]/gmu)].map(([, offset]) => Number(offset));
    this.trailer = dictOf(new Reader(this.#text, this.#text.indexOf('trailer', start) + 7).value());
  }

  /** @returns the value itself, whatever stands for it. */
  get(value: PdfValue | undefined): PdfValue {
    if (value === undefined) return null;
    if (!isRef(value)) return value;
    const known = this.#known.get(value.ref);
    if (known !== undefined) return known;
    const read = this.#read(this.#offsets[value.ref] ?? 0);
    this.#known.set(value.ref, read);
    return read;
  }

  dict(value: PdfValue | undefined): PdfDict {
    const found = this.get(value);
    return isStream(found) ? found.dict : dictOf(found);
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.get(value);
    if (found === null) return [];
    return Array.isArray(found) ? (found as readonly PdfValue[]) : [found];
  }

  /** @returns the content of a stream, inflated; undefined for what is none. */
  stream(value: PdfValue | undefined): Buffer | undefined {
    const found = this.get(value);
    if (!isStream(found)) return undefined;
    return found.dict.Filter === '/FlateDecode' ? inflateSync(found.bytes) : found.bytes;
  }

  text(value: PdfValue | undefined): string | undefined {
    const found = this.get(value);
    return isText(found) ? found.text : undefined;
  }

  #read(offset: number): PdfValue {
    const start = this.#text.indexOf('obj', offset) + 3;
    const reader = new Reader(this.#text, start);
    const value = reader.value();
    const after = /^\s*stream\r?\n/u.exec(this.#text.slice(reader.at, reader.at + 16));
    if (!after) return value;
    const from = reader.at + after[0].length;
    const length = Number(this.get(dictOf(value).Length));
    return { dict: dictOf(value), bytes: this.#bytes.subarray(from, from + length) };
  }
}

const isObject = (value: PdfValue | undefined): value is PdfRef | PdfText | PdfStream | PdfDict =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isRef = (value: PdfValue | undefined): value is PdfRef =>
  isObject(value) && typeof (value as PdfRef).ref === 'number';
export const isText = (value: PdfValue | undefined): value is PdfText =>
  isObject(value) && typeof (value as PdfText).text === 'string' && !('ref' in value);
const isStream = (value: PdfValue): value is PdfStream =>
  isObject(value) && Buffer.isBuffer((value as PdfStream).bytes);

function dictOf(value: PdfValue | undefined): PdfDict {
  return isObject(value) && !isRef(value) && !isText(value) ? (value as PdfDict) : {};
}

const SPACE = /[\s\0]/u;
const DELIMITER = /[\s\0<>[\]()/%{}]/u;

/** Reads values one after another; an operator of a content stream comes back as a string without a slash. */
export class Reader {
  at: number;
  readonly #text: string;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  get isAtEnd(): boolean {
    this.#skip();
    return this.at >= this.#text.length;
  }

  value(): PdfValue {
    this.#skip();
    const next = this.#text[this.at];
    if (next === '/') return this.#name();
    if (next === '(') return { text: decoded(this.#literal()) };
    if (next === '[') return this.#array();
    if (next === '<') return this.#text[this.at + 1] === '<' ? this.#dict() : { text: decoded(this.#hex()) };
    return this.#word();
  }

  #skip(): void {
    while (SPACE.test(this.#text[this.at] ?? '')) this.at += 1;
  }

  #token(from: number): string {
    let end = from;
    while (end < this.#text.length && !DELIMITER.test(this.#text[end] ?? ' ')) end += 1;
    this.at = Math.max(end, from);
    return this.#text.slice(from, end);
  }

  #name(): string {
    const name = this.#token(this.at + 1);
    return `/${name.replace(/#([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))}`;
  }

  #word(): PdfValue {
    const word = this.#token(this.at);
    if (word === '') throw new Error(`Nothing to read at ${this.at}.`);
    if (/^[-+.\d]/u.test(word)) {
      const reference = /^\s+(\d+)\s+R(?![A-Za-z])/u.exec(this.#text.slice(this.at, this.at + 16));
      if (!reference) return Number(word);
      this.at += reference[0].length;
      return { ref: Number(word) };
    }
    if (word === 'null') return null;
    return word === 'true' ? true : word === 'false' ? false : word;
  }

  #array(): readonly PdfValue[] {
    const values: PdfValue[] = [];
    this.at += 1;
    for (this.#skip(); this.#text[this.at] !== ']'; this.#skip()) values.push(this.value());
    this.at += 1;
    return values;
  }

  #dict(): PdfDict {
    const entries: [string, PdfValue][] = [];
    this.at += 2;
    for (this.#skip(); this.#text[this.at] !== '>'; this.#skip()) {
      entries.push([this.#name().slice(1), this.value()]);
    }
    this.at += 2;
    return Object.fromEntries(entries);
  }

  #hex(): string {
    const end = this.#text.indexOf('>', this.at);
    const digits = this.#text.slice(this.at + 1, end).replace(/\s/gu, '');
    this.at = end + 1;
    return Buffer.from(digits.padEnd(digits.length + (digits.length % 2), '0'), 'hex').toString('latin1');
  }

  #literal(): string {
    let [depth, text] = [0, ''];
    do {
      const next = this.#text[this.at] ?? ')';
      this.at += 1;
      if (next === '\\') text += this.#escape();
      else {
        if (next === '(') depth += 1;
        if (next === ')') depth -= 1;
        if (depth > 0 && !(next === '(' && depth === 1)) text += next;
      }
    } while (depth > 0);
    return text;
  }

  #escape(): string {
    const octal = /^[0-7]{1,3}/u.exec(this.#text.slice(this.at, this.at + 3))?.[0];
    this.at += octal?.length ?? 1;
    if (octal) return String.fromCharCode(Number.parseInt(octal, 8));
    const letter = this.#text[this.at - 1] ?? '';
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[letter] ?? letter;
  }
}

/** Text is UTF-16 where it says so; what a font's codes are stays bytes. */
function decoded(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}
