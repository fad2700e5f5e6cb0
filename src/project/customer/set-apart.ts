/**
 * Text of the other direction is set apart by isolates where it comes in, so that whatever a section puts
 * beside it, a full stop, a comma, a date, stands on its own side in every form of the packet.
 */

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const TO_LEFT_TO_RIGHT = '\u2066';
const TO_RIGHT_TO_LEFT = '\u2067';
const END = '\u2069';

/**
 * Numbers of several parts, which Arabic letters before them would turn about: a share, a telephone number,
 * a date of digits alone.
 */
const NUMBERS = /[-+]?\d[\d.,]*\s?%|\+\d[\d ().-]*\d|\b0\d*(?: \d{2,})+|\d+(?:[-/]\d+){2,}/gu;

/** @returns the text as it is, or isolated where it has letters of the other direction, whole and sentence by sentence. */
export function setApart(text: string, direction: Direction): string {
  const own = ownDirection(text, direction);
  if (own === null) return direction === 'rtl' ? withNumbers(text) : text;
  return isolated(within(text, own), own);
}

const isolated = (text: string, own: Direction): string =>
  `${own === 'rtl' ? TO_RIGHT_TO_LEFT : TO_LEFT_TO_RIGHT}${text}${END}`;

/** Letters of the other direction are the text's own from this share on: a Latin name may begin a sentence in Arabic. */
const OWN = 0.75;

/** The direction in which a text is read; null where no letter is of the other than the packet's. */
function ownDirection(text: string, direction: Direction): Direction | null {
  const share = shareOfOther(text, direction);
  if (share === 0) return null;
  return share >= OWN ? otherThan(direction) : direction;
}

const otherThan = (direction: Direction): Direction => (direction === 'ltr' ? 'rtl' : 'ltr');

function shareOfOther(text: string, direction: Direction): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => RIGHT_TO_LEFT.test(letter) === (direction === 'ltr'));
  return letters.length === 0 ? 0 : others.length / letters.length;
}

/** A sentence wholly of the other direction, such as a quote beside its translation, keeps its own full stop. */
function within(text: string, own: Direction): string {
  const sentences = text.split(/(?<=[.!?؟…])(\s+)/u);
  const apart = sentences.map((sentence) =>
    sentences.length > 1 && shareOfOther(sentence, own) === 1 ? isolated(sentence, otherThan(own)) : sentence,
  );
  return own === 'rtl' ? withNumbers(apart.join('')) : apart.join('');
}

const withNumbers = (text: string): string =>
  text.replace(NUMBERS, (number) => `${TO_LEFT_TO_RIGHT}${number}${END}`);

/** What is written freely; every other text of a file steers, and is compared. */
const FREE: ReadonlySet<string> = new Set([
  ...['name', 'title', 'business', 'goal', 'headline', 'place', 'supersedes', 'topic', 'summary', 'label'],
  ...['weAsk', 'wePromise', 'youAsk', 'youPromise', 'note', 'what', 'claim', 'method', 'site', 'measure'],
  ...['cause', 'cure', 'next', 'when', 'matters', 'action', 'proof', 'nextStep', 'quote', 'reason'],
  ...['legalName', 'strapline', 'contact'],
  // Of blocks of a narrative.
  ...['text', 'attribution', 'term', 'detail', 'caption', 'head', 'alt'],
]);

/** @returns the same value with every text that is written freely set apart. */
export function setTextsApart<Value>(value: Value, direction: Direction): Value {
  // A unit in Latin letters may be a currency's code, by which it is formatted.
  const isFree = (key: string): boolean => FREE.has(key) || (key === 'unit' && direction === 'ltr');
  const mapped = (inner: unknown, key: string): unknown => {
    if (typeof inner === 'string') return isFree(key) ? setApart(inner, direction) : inner;
    if (Array.isArray(inner)) {
      return inner.length > 0 && inner.every(isInline)
        ? inlinesApart(inner, direction)
        : inner.map((item) => mapped(item, key));
    }
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, item]) => [name, mapped(item, name)]));
  };
  // Every text stays a text under its key, so the type is the same.
  return mapped(value, '') as Value;
}

interface InlineText {
  readonly kind: 'text' | 'link';
  readonly text: string;
}

const isInline = (value: unknown): value is InlineText =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'text' || value.kind === 'link') &&
  'text' in value;

/** A paragraph is isolated as one, from its first part to its last. */
function inlinesApart(inlines: readonly InlineText[], direction: Direction): readonly InlineText[] {
  const own = ownDirection(inlines.map(({ text }) => text).join(''), direction);
  const opening = own === null ? '' : own === 'rtl' ? TO_RIGHT_TO_LEFT : TO_LEFT_TO_RIGHT;
  return inlines.map(({ text, ...inline }, index) => {
    const isLast = index === inlines.length - 1;
    const start = index === 0 ? opening : '';
    return {
      ...inline,
      text: `${start}${within(text, own ?? direction)}${isLast && own !== null ? END : ''}`,
    };
  });
}
