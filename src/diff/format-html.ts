/** The whole report as one page that needs nothing beside it: for our own people, never for a customer. */
import type { BookDiff } from './book-diff.ts';
import { accountsHtml, labelsHtml, modelHtml, scoresHtml } from './html-labels.ts';
import { packetsHtml } from './html-packets.ts';
import { STYLE } from './html-style.ts';
import { html } from './html-words.ts';
import { factsHtml, promisesHtml, questionsHtml } from './html-work.ts';
import type { Told } from './told.ts';

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:";

/** `fonts` are rules of a style sheet that carry the faces; empty where the reader’s own do. */
export function formatHtml(diff: BookDiff, told: Told, fonts = ''): string {
  const sections = [
    modelHtml(diff),
    accountsHtml(diff),
    labelsHtml(diff),
    packetsHtml(diff, told),
    promisesHtml(diff),
    questionsHtml(diff),
    scoresHtml(diff),
    factsHtml(diff),
  ].filter(({ body }) => body !== '');
  const links = sections.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`).join('');
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>What this change does: ${html(diff.verdict)}</title>
<link rel="icon" href="data:,">
<style>${fonts}${STYLE}</style>
</head>
<body>
<div class="band"><span>What this change does to the book</span><strong>Internal</strong></div>
<main>
<h1>${html(diff.verdict)}</h1>
<p class="soft">Compared with ${html(told.base)}. ${days(diff)}</p>
${told.faults.map(({ file, line, message, hint }) => `<p class="fault"><strong>Error</strong> <code>${html(`${file}:${line}`)}</code> ${html(message)} ${html(hint)}</p>`).join('\n')}
<nav aria-label="On this page"><ul>${links}</ul></nav>
${sections.map(({ id, title, body }) => `<section><h2 id="${id}">${title}</h2>\n${body}</section>`).join('\n')}
</main>
</body>
</html>
`;
}

const days = ({ asOf, reviewYear }: BookDiff): string => {
  const day = asOf.from === asOf.to ? `As of ${asOf.to}.` : `As of ${asOf.to}; before, as of ${asOf.from}.`;
  if (reviewYear.from === reviewYear.to) return day;
  return `${day} The review year moves from ${reviewYear.from} to ${reviewYear.to}: the two years stand side by side.`;
};
