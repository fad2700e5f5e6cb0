import type { BookDiff, FactChange } from './book-diff.ts';
import { type HtmlSection, html, htmlTable } from './html-words.ts';
import { PROMISE_KINDS, placeOf, plural, promiseInWords, QUESTION_WHY } from './words.ts';

export const changeHtml = ({ from, to }: FactChange): string =>
  from === null
    ? `${html(to ?? '')} (new)`
    : to === null
      ? `${html(from)} (gone)`
      : `${html(from)} → ${html(to)}`;

export function promisesHtml({ promises }: BookDiff): HtmlSection {
  const rows = promises.map((one) => [
    html(one.account.name),
    PROMISE_KINDS[one.kind],
    one.side === 'vendor' ? 'ours' : 'theirs',
    html(one.what),
    html(one.owner),
    promiseInWords(one),
  ]);
  const heads = ['Account', '', 'Whose', 'Promise', 'Owner', 'What became of it'];
  return { id: 'promises', title: 'Promises', body: htmlTable(heads, rows) };
}

export function questionsHtml({ questions }: BookDiff): HtmlSection {
  const rows = questions.map((one) => [
    html(one.account.name),
    one.kind === 'new' ? 'opens' : 'is settled',
    html(one.label),
    QUESTION_WHY[one.why],
    one.tiers === 0 ? 'no tier' : plural(one.tiers, 'tier', 'tiers'),
  ]);
  const heads = ['Account', '', 'Question', 'Why', 'An answer could move'];
  return { id: 'questions', title: 'Open questions', body: htmlTable(heads, rows) };
}

export function factsHtml({ facts }: BookDiff): HtmlSection {
  const rows = facts.flatMap(({ account, changes }) =>
    changes.map((one) => [
      html(account?.name ?? 'The book'),
      `<code>${html(one.path)}</code>`,
      changeHtml(one),
      `<code>${html(placeOf(one))}</code>`,
    ]),
  );
  return {
    id: 'facts',
    title: 'Facts that changed',
    body: htmlTable(['Account', 'What', 'Change', 'Where'], rows),
  };
}
