import type { Block } from '../../../views/block.ts';
import { type PacketContext, type SectionProjection, section, sourceNotes } from '../packet-context.ts';

/**
 * The year on a page: a few figures, the year in three to five sentences, one ask and one promise from
 * each side. Budget: five figures, 700 characters, four lines.
 */
export const projectYear: SectionProjection = (context) => {
  const { words, current, setting } = context;
  const blocks = [...figures(context), ...summary(context), ...exchange(context)];
  if (blocks.length === 0) return null;
  return section(
    'year',
    words.year.label,
    change(context) ?? words.year.headline(setting.book.vendor.name),
    blocks,
    sourceNotes(
      context,
      (current?.figures ?? []).map((figure) => figure.source),
    ),
  );
};

/** The finding of the page: how the first figure that last year knows has moved. */
function change({ current, words, format }: PacketContext): string | null {
  const figure = current?.figures.find((candidate) => candidate.lastYear !== undefined);
  if (figure?.lastYear === undefined) return null;
  const now = format.quantity(figure.value, figure.unit);
  const before = format.quantity(figure.lastYear, figure.unit);
  // A change that does not show in print is told as none.
  const direction = now === before ? 0 : figure.value > figure.lastYear ? 1 : -1;
  return words.year.change(figure.label, now, direction, before);
}

function figures({ current, words, format }: PacketContext): Block[] {
  // Set apart from its number, the sign would stand on its left; in a sentence it stands on its right.
  const isWritten = ({ unit }: { readonly unit?: string | undefined }): boolean =>
    words.direction === 'rtl' && unit === '%';
  const items = (current?.figures ?? []).map((figure) => ({
    label: figure.label,
    ...(isWritten(figure)
      ? { value: format.quantity(figure.value, figure.unit) }
      : {
          value: format.number(figure.value),
          ...(figure.unit === undefined ? {} : { unit: figure.unit }),
        }),
    ...(figure.lastYear === undefined
      ? {}
      : { note: words.lastYear(format.quantity(figure.lastYear, figure.unit)) }),
  }));
  return items.length === 0 ? [] : [{ kind: 'figures', items }];
}

function summary({ current }: PacketContext): Block[] {
  const text = current?.summary;
  return text === undefined ? [] : [{ kind: 'paragraph', inlines: [{ kind: 'text', text }] }];
}

function exchange({ current, words }: PacketContext): Block[] {
  const said = current?.exchange;
  if (said === undefined) return [];
  const items = [
    { term: words.year.weAsk, detail: said.weAsk },
    { term: words.year.wePromise, detail: said.wePromise },
    { term: words.year.youAsk, detail: said.youAsk },
    { term: words.year.youPromise, detail: said.youPromise },
  ].flatMap(({ term, detail }) => (detail === undefined ? [] : [{ term, detail }]));
  return items.length === 0 ? [] : [{ kind: 'facts', items }];
}
