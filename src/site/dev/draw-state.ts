/** The state of content as HTML: a strip at the foot of the page, and above it, where it is open, every fault. */
import type { ContentFault, ContentState } from '../../views/site/content-state.ts';

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

const timeOf = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format(new Date(iso));

const of = (state: ContentState, severity: ContentFault['severity']): readonly ContentFault[] =>
  state.faults.filter((fault) => fault.severity === severity);

/** The same where the same is wrong: what a reader has hidden stays hidden until something else is. */
export const keyOf = (state: ContentState): string =>
  JSON.stringify([
    state.breakdown,
    of(state, 'error').map(({ file, line, code, message }) => [file, line, code, message]),
  ]);

/** Where the packet of a page's account can be seen; null on other pages. */
export function packetOf(pathname: string): string | null {
  const account = /^\/accounts\/([a-z0-9-]+)\.html$/.exec(pathname)?.[1];
  return account === undefined ? null : `/packets/${account}`;
}

/** Nothing where nothing is wrong and the page has no packet to lead to. */
export function drawState(state: ContentState, isOpen: boolean, packet: string | null): string {
  const errors = of(state, 'error');
  const warnings = of(state, 'warning');
  const link = packet === null ? '' : `<a href="${escapeHtml(packet)}">Its packet</a>`;
  if (!state.isOld && warnings.length === 0)
    return link === '' ? '' : `<div class="strip still" role="status">${link}</div>`;
  const panel = isOpen
    ? `<section class="panel" aria-label="What is wrong with content">
${state.breakdown === null ? '' : `<div class="group error"><h2>Pages could not be drawn</h2><pre>${escapeHtml(state.breakdown)}</pre></div>`}
${drawGroup('Errors', 'error', errors)}${drawGroup('Warnings', 'warning', warnings)}</section>`
    : '';
  return `${panel}<div class="strip ${state.isOld ? 'error' : 'warning'}" role="${state.isOld ? 'alert' : 'status'}">
<p>${drawSum(state, errors.length, warnings.length)}</p>
${link}<button type="button" aria-expanded="${isOpen}">${isOpen ? 'Hide <kbd>Esc</kbd>' : 'Show'}</button></div>`;
}

function drawSum({ isOld, wholeAt, breakdown }: ContentState, errors: number, warnings: number): string {
  const counts = [
    ...(breakdown === null ? [] : ['pages could not be drawn']),
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(', ');
  if (!isOld) return `<strong>Content: ${counts}.</strong>`;
  const age =
    wholeAt === null
      ? 'No page can be drawn until it is mended.'
      : `This page is old: it shows content as it was at ${timeOf(wholeAt)}.`;
  return `<strong>Content: ${counts}.</strong> ${age}`;
}

function drawGroup(
  title: string,
  severity: ContentFault['severity'],
  faults: readonly ContentFault[],
): string {
  if (faults.length === 0) return '';
  return `<div class="group ${severity}"><h2>${title} <span>${faults.length}</span></h2><ol>${faults.map(drawFault).join('')}</ol></div>`;
}

function drawFault(fault: ContentFault): string {
  const frame = fault.frame === null ? '' : drawFrame(fault.frame);
  const hint = fault.hint === '' ? '' : `<p class="hint">${escapeHtml(fault.hint)}</p>`;
  return `<li><p class="address"><code>${escapeHtml(fault.file)}:${fault.line}:${fault.column}</code>
<a href="${escapeHtml(fault.handbook)}" title="What the handbook says of it">${escapeHtml(fault.code)}</a></p>
<p class="message">${escapeHtml(fault.message)}</p>${frame}${hint}</li>`;
}

function drawFrame([line, carets]: NonNullable<ContentFault['frame']>): string {
  const mark = carets.indexOf('^');
  return `<pre>${escapeHtml(line)}\n${carets.slice(0, mark)}<b>${carets.slice(mark)}</b></pre>`;
}
