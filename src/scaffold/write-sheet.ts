/**
 * A file of content as a form to fill in: every key that its schema has, in the schema's order. What
 * is known stands there; the rest sleeps behind a `# ` with an example, under guidance behind `## `
 * or at the end of a line. So an editor's own "uncomment" wakes a key and leaves its guidance what it is.
 */
import { stringify } from 'yaml';
import type { ContentField, FieldValue } from '../model/content-field.ts';
import { type Examples, exampleOf } from './example-of.ts';

export interface Sheet {
  /** What the file is for, a line each. */
  readonly heading: readonly string[];
  readonly fields: readonly ContentField[];
  /** What is known: values by key, nested as the file is. */
  readonly live: Readonly<Record<string, unknown>>;
  readonly examples: Examples;
  /** By key, what sleeps there in place of the example: last year's, as it was. */
  readonly lastYears?: Readonly<Record<string, unknown>>;
  /** Guidance of this sheet beside the schema's, by path. */
  readonly guidance?: Readonly<Record<string, readonly string[]>>;
}

const WIDTH = 108;
const INDENT = 2;

/** The text of a sheet. */
export function writeSheet(sheet: Sheet): string {
  const heading = sheet.heading.flatMap((line) => wrap(line, 0, '## '));
  const blocks = sheet.fields.map((field) => blockOf(field, sheet));
  return `${[heading, ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function blockOf(field: ContentField, sheet: Sheet): string[] {
  const { live, examples, guidance, lastYears } = sheet;
  const notes = [noteOf(field), ...(guidance?.[field.path] ?? [])].filter((note) => note !== '');
  const value = live[field.key];
  const body =
    value === undefined
      ? asleep(linesOf(field, lastYears?.[field.key] ?? exampleOf(field, examples), 0, true), 0)
      : field.value.kind === 'mapping'
        ? wokenMapping(field, field.value.fields, value, examples)
        : linesOf(field, value, 0, false);
  return [...notes.flatMap((note) => wrap(note, 0, '## ')), ...body];
}

/** A mapping of which some keys are known: the others sleep in their place. */
function wokenMapping(
  field: ContentField,
  fields: readonly ContentField[],
  value: unknown,
  examples: Examples,
): string[] {
  const known = isMapping(value) ? value : {};
  const inner = fields.flatMap((one) => {
    const own = known[one.key];
    return own === undefined
      ? asleep(linesOf(one, exampleOf(one, examples), INDENT, true), INDENT)
      : linesOf(one, own, INDENT, true, false);
  });
  return [`${field.key}:`, ...inner];
}

const asleep = (lines: readonly string[], depth: number): string[] => {
  const margin = ' '.repeat(depth);
  return lines.map((line) => `${margin}# ${line.slice(depth)}`);
};

/** A key with its value; where it is told, with what there is to say of it and of the keys below. */
function linesOf(
  field: ContentField,
  value: unknown,
  depth: number,
  isTold: boolean,
  isToldBelow = isTold,
): string[] {
  const margin = ' '.repeat(depth);
  const lines = entryOf(field, value, depth, isToldBelow);
  const note = isTold && depth > 0 ? nestedNoteOf(field) : '';
  const [first = '', ...rest] = lines;
  if (note === '') return lines;
  const told = `${first}  # ${note}`;
  if (told.length <= WIDTH) return [told, ...rest];
  return [...wrap(note, depth, `${margin}## `), ...lines];
}

function entryOf(field: ContentField, value: unknown, depth: number, isTold: boolean): string[] {
  const key = `${' '.repeat(depth)}${field.key}:`;
  const { value: kind } = field;
  if (kind.kind === 'mapping' && isMapping(value)) {
    const flow = `${key} ${flowOf(value)}`;
    // One answer a line, once its keys have been told.
    if (isQuestion(field) && !isTold && flow.length <= WIDTH) return [flow];
    return [key, ...mappingOf(kind.fields, value, depth + INDENT, isTold)];
  }
  if (kind.kind === 'list' && Array.isArray(value)) return listOf(kind.of, value, key, depth, isTold);
  if (typeof value === 'string' && value.length > WIDTH - 20 - depth) {
    return [`${key} >-`, ...wrap(value, depth + INDENT, ' '.repeat(depth + INDENT))];
  }
  return [`${key} ${scalarOf(value)}`];
}

function mappingOf(
  fields: readonly ContentField[],
  value: Mapping,
  depth: number,
  isTold: boolean,
): string[] {
  return fields
    .filter(({ key }) => value[key] !== undefined)
    .flatMap((one, index) =>
      // What is said once of an answer need not be said of the next.
      linesOf(one, value[one.key], depth, isTold, isTold && (index === 0 || !isQuestion(one))),
    );
}

function listOf(
  of: FieldValue,
  items: readonly unknown[],
  key: string,
  depth: number,
  isTold: boolean,
): string[] {
  if (of.kind !== 'mapping') return [`${key} ${flowOf(items)}`];
  const margin = ' '.repeat(depth + INDENT);
  const rows = items.flatMap((item, row) => {
    const isFirst = isTold && row === 0;
    const lines = isMapping(item) ? mappingOf(of.fields, item, depth + 2 * INDENT, isFirst) : [];
    const at = lines.findIndex((line) => !line.trimStart().startsWith('##'));
    // A note that stands above the first key of a row stands above the row.
    return lines.map((line, index) =>
      index > at ? line : `${margin}${index === at ? '- ' : ''}${line.trimStart()}`,
    );
  });
  return [key, ...rows];
}

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An answer to a question that the book asks, rather than a part of the file. */
const isQuestion = ({ path }: ContentField): boolean =>
  /^(answers|knowledge|principles|plays\.[^.]+)\./.test(path);

const flowOf = (value: unknown): string =>
  stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding: !Array.isArray(value),
  }).trimEnd();

const scalarOf = (value: unknown): string => stringify(value, { lineWidth: 0 }).trimEnd();

function wrap(text: string, depth: number, prefix: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || depth + prefix.length + last.length + word.length > WIDTH - 8) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => `${prefix}${line}`);
}

/** What a schema says of a part of a file, and what it may be. */
function noteOf(field: ContentField): string {
  return [field.required ? 'Must be there.' : '', sentence(field.note), sentence(allowedOf(field))]
    .filter((part) => part !== '')
    .join(' ');
}

function nestedNoteOf(field: ContentField): string {
  return [field.required ? 'Needed.' : '', sentence(field.note), sentence(allowedOf(field))]
    .filter((part) => part !== '')
    .join(' ');
}

const sentence = (text: string): string =>
  text === '' ? '' : `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}${/[.?!:]$/.test(text) ? '' : '.'}`;

function allowedOf({ value, otherwise, note }: ContentField): string {
  const item = value.kind === 'list' ? value.of : value;
  const absent = typeof otherwise === 'string' ? `, ${otherwise} where nothing is written` : '';
  if (item.kind === 'choice')
    return `${value.kind === 'list' ? 'any' : 'one'} of ${item.options.join(', ')}${absent}`;
  if (note === '' && value.kind === 'text' && value.form === 'date') return 'a date';
  return '';
}
