import { type SectionProjection, section } from '../packet-context.ts';
import { datesAhead } from './dates-ahead.ts';

/** When the term ends, and by when either side must speak. */
export const projectRenewal: SectionProjection = (context) => {
  const { words, current, format, setting } = context;
  const renewal = current?.renewal;
  if (renewal === undefined) return null;
  const date = (on: string | undefined): string | undefined =>
    on === undefined ? undefined : format.date(on);
  const items = [
    { term: words.renewal.starts, detail: date(renewal.termStarts) },
    { term: words.renewal.ends, detail: date(renewal.termEnds) },
    { term: words.renewal.notice, detail: date(renewal.noticeBy) },
    { term: words.renewal.nextStep, detail: renewal.nextStep },
  ].flatMap(({ term, detail }) => (detail === undefined ? [] : [{ term, detail }]));
  return section(
    'renewal',
    words.renewal.label,
    words.renewal.headline(
      format.date(renewal.termEnds),
      renewal.termEnds < setting.book.asOf,
      date(renewal.noticeBy) ?? null,
      renewal.noticeBy !== undefined && renewal.noticeBy < setting.book.asOf,
    ),
    [{ kind: 'facts', items }, ...datesAhead(context)],
  );
};
