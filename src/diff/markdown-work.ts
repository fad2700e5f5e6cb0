import type { BookDiff, PacketChange, Word } from './book-diff.ts';
import { change } from './markdown-labels.ts';
import { fold, table } from './markdown-table.ts';
import { safeCode, safeText } from './safe-markdown.ts';
import type { DrawnPacket, Told } from './told.ts';
import { PROMISE_KINDS, placeOf, plural, promiseInWords, QUESTION_WHY } from './words.ts';

const PACKET_KINDS = { changed: 'changes', new: 'is new', gone: 'is no longer made' } as const;

/** The packets that change: their state, who must look, and what they say otherwise. */
export function packetsPart({ packets }: BookDiff, most: number, { pages }: Told): readonly string[] {
  if (packets.length === 0) return [];
  const rows = packets.map((packet) => [
    safeText(packet.account.name),
    PACKET_KINDS[packet.kind],
    stateInWords(packet),
    sectionsInShort(packet),
    ...(pages.size === 0 ? [] : [pagesInShort(pages.get(packet.account.id))]),
    packet.looks.map((one) => safeText(one)).join('; ') || 'nobody is named',
  ]);
  const heads = [
    'Account',
    'Packet',
    'State',
    'What',
    ...(pages.size === 0 ? [] : ['Pages']),
    'Who must look',
  ];
  const texts = packets.filter(({ parts }) => parts.some((part) => part.texts.length > 0)).slice(0, most);
  return [
    `### Packets that change\n\n${table(heads, rows, most)}`,
    ...texts.map((packet) =>
      fold(`What the packet of ${safeText(packet.account.name)} says otherwise`, said(packet, most)),
    ),
  ];
}

function stateInWords({ kind, state, lacks, issuedOn }: PacketChange): string {
  if (kind === 'gone') return '–';
  const states = state.from === state.to || state.from === '' ? state.to : `${state.from} → **${state.to}**`;
  const why = lacks.length === 0 ? '' : `: ${lacks.map((one) => safeText(one)).join('; ')}`;
  const issued = issuedOn === null ? '' : `<br>**issued on ${issuedOn}: the customer holds another one**`;
  return `${states}${why}${issued}`;
}

const sectionsInShort = ({ parts, kind }: PacketChange): string =>
  kind === 'changed'
    ? parts
        .map(({ name, change: what }) =>
          what === 'changed' ? safeText(name) : `${safeText(name)} (${what})`,
        )
        .join(', ')
    : '';

const MOST_PAGES = 8;

function pagesInShort(drawn: DrawnPacket | undefined): string {
  if (drawn === undefined) return 'not drawn';
  if (drawn.failure !== '') return 'cannot be drawn';
  const numbers = drawn.pages.map(({ before, after }) => (after ?? before)?.number ?? 0);
  const shown = numbers.slice(0, MOST_PAGES).join(', ');
  const { from, to } = drawn.count;
  const left = numbers.length > MOST_PAGES ? `, ${numbers.length - MOST_PAGES} more` : '';
  return `${numbers.length === 0 ? 'none' : shown}${left} of ${from === to ? to : `${from} → ${to}`}`;
}

const AROUND = 30;

/** A line as it was and is: what went struck out, what came in bold. */
export function words(all: readonly Word[]): string {
  return all
    .map(({ text, is }, at) => {
      if (is === 'same')
        return (
          safeText(around(text, at === 0, at === all.length - 1), 200).replace(
            /^(?=.)/,
            /^\s/.test(text) ? ' ' : '',
          ) + (/\s$/.test(text) ? ' ' : '')
        );
      const told = safeText(text, 400);
      if (told === '') return ' ';
      const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
      return is === 'gone' ? `${before}<del>${told}</del>${after}` : `${before}<ins>${told}</ins>${after}`;
    })
    .join('');
}

/** Of a long stretch that is the same, what stands next to the change. */
function around(text: string, isFirst: boolean, isLast: boolean): string {
  const characters = [...text];
  if (characters.length <= 2 * AROUND + 3) return text;
  const start = isFirst ? '' : characters.slice(0, AROUND).join('');
  const end = isLast ? '' : characters.slice(-AROUND).join('');
  return `${start}…${end}`;
}

function said({ parts }: PacketChange, most: number): string {
  const lines = parts.flatMap(({ name, texts }) =>
    texts.map((text) => `- ${safeText(name)}: ${words(text.words)}`),
  );
  const left = lines.length - most;
  return [...lines.slice(0, most), ...(left > 0 ? [`- …and ${left} more, in the whole report`] : [])].join(
    '\n',
  );
}

export function promisesPart({ promises }: BookDiff, most: number): readonly string[] {
  const rows = promises.map((one) => [
    safeText(one.account.name),
    PROMISE_KINDS[one.kind],
    `${one.side === 'vendor' ? 'ours' : 'theirs'}: ${safeText(one.what)}`,
    safeText(one.owner),
    promiseInWords(one),
  ]);
  const heads = ['Account', '', 'Promise', 'Owner', 'What became of it'];
  return rows.length === 0 ? [] : [`### Promises\n\n${table(heads, rows, most)}`];
}

export function questionsPart({ questions }: BookDiff, most: number): readonly string[] {
  const rows = (kind: string) =>
    questions
      .filter((one) => one.kind === kind)
      .map((one) => [
        safeText(one.account.name),
        safeText(one.label),
        QUESTION_WHY[one.why],
        one.tiers === 0 ? 'no tier' : plural(one.tiers, 'tier', 'tiers'),
      ]);
  const [open, settled] = [rows('new'), rows('resolved')];
  const heads = ['Account', 'Question', 'Why', 'An answer could move'];
  return [
    ...(open.length === 0 ? [] : [`### Questions that open\n\n${table(heads, open, most)}`]),
    ...(settled.length === 0
      ? []
      : [
          fold(
            `${plural(settled.length, 'question is', 'questions are')} settled`,
            table(heads, settled, most),
          ),
        ]),
  ];
}

/** Every fact that is another one, with its line. */
export function factsPart({ facts }: BookDiff, most: number): readonly string[] {
  const rows = facts.flatMap(({ account, changes }) =>
    changes.map((one) => [
      safeText(account?.name ?? 'the book'),
      safeCode(placeOf(one)),
      safeCode(one.path),
      change(one),
    ]),
  );
  if (rows.length === 0) return [];
  const count = plural(rows.length, 'fact that changed', 'facts that changed');
  return [fold(count, table(['Account', 'Where', 'What', 'Change'], rows, most))];
}
