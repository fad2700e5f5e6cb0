import type { BookDiff } from './book-diff.ts';
import { type HtmlSection, html, htmlTable } from './html-words.ts';
import { changeHtml } from './html-work.ts';
import {
  causesInWords,
  cutFigure,
  HELD_BY,
  labelName,
  placeOf,
  plural,
  SCHEME_NAMES,
  score,
  scoreTable,
} from './words.ts';

export function modelHtml({ model }: BookDiff): HtmlSection {
  if (model === null) return { id: 'model', title: '', body: '' };
  const { version, changes, moved, accounts, percent, limit, reason } = model;
  const rows = changes.map((one) => [
    `<code>${html(one.path)}</code>`,
    changeHtml(one),
    `<code>${html(placeOf(one))}</code>`,
  ]);
  const names = moved.map(({ name }) => html(name)).join(', ');
  return {
    id: 'model',
    title:
      version.from === version.to ? 'The model' : `The model, ${html(version.from)} → ${html(version.to)}`,
    body: `<p>By itself it moves labels of ${plural(moved.length, 'account', 'accounts')} of ${accounts}, ${score(percent)} per cent; a reason is asked for above ${limit}.${names === '' ? '' : ` They are ${names}.`}</p>
<p>${reason === null ? 'No new reason is given.' : `Why: ${html(reason)}`}</p>
${htmlTable(['What', 'Change', 'Where'], rows)}`,
  };
}

export function accountsHtml({ accounts: { added, gone, renamed } }: BookDiff): HtmlSection {
  const rows = [
    ...added.map(({ id, name }) => [html(name), 'new', `<code>${html(id)}</code>`]),
    ...gone.map(({ id, name }) => [html(name), 'gone', `<code>${html(id)}</code>`]),
    ...renamed.map(({ from, to, name }) => [
      html(name),
      'renamed',
      `<code>${html(from)}</code> → <code>${html(to)}</code>`,
    ]),
  ];
  return { id: 'accounts', title: 'Accounts', body: htmlTable(['Account', '', 'Folder'], rows) };
}

export function labelsHtml(diff: BookDiff): HtmlSection {
  const moved = diff.moves.map(({ account, scheme, from, to, causes, because }) => [
    html(account.name),
    SCHEME_NAMES[scheme],
    `${html(labelName(scheme, from))} → <strong>${html(labelName(scheme, to))}</strong>`,
    causesInWords(causes),
    html(because),
  ]);
  const held = diff.held.map(({ account, scheme, stands, from, to, by, because }) => [
    html(account.name),
    SCHEME_NAMES[scheme],
    `<strong>${html(labelName(scheme, stands))}</strong>`,
    `${html(labelName(scheme, from))} → ${html(labelName(scheme, to))}`,
    `${HELD_BY[by].charAt(0).toUpperCase()}${HELD_BY[by].slice(1)}. ${html(because)}`,
  ]);
  const cuts = diff.cuts.map(({ line, from, to }) => [line, cutFigure(from), cutFigure(to)]);
  const body = [
    htmlTable(['Account', 'Method', 'Label', 'Moved by', 'What decided it'], moved),
    held.length === 0 ? '' : '<h3>Labels that stay</h3>',
    htmlTable(['Account', 'Method', 'Stands', 'Computed alone', 'Why'], held),
    cuts.length === 0 ? '' : '<h3>Cut lines</h3>',
    htmlTable(['Line', 'Before', 'Now'], cuts),
  ].join('\n');
  return { id: 'labels', title: moved.length > 0 ? 'Labels that move' : 'Labels', body: body.trim() };
}

export function scoresHtml({ scores }: BookDiff): HtmlSection {
  const { heads, rows } = scoreTable(scores);
  const cells = rows.map(({ move, cells: parts }) => [
    html(move.account.name),
    move.score,
    score(move.from),
    score(move.to),
    ...parts,
  ]);
  const all = ['Account', 'Score', 'Before', 'Now', 'Change', ...heads];
  return { id: 'scores', title: 'Scores', body: htmlTable(all, cells) };
}
