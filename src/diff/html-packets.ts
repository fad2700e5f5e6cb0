import type { BookDiff, PacketChange } from './book-diff.ts';
import { type HtmlSection, html, htmlWords } from './html-words.ts';
import type { DrawnPacket, DrawnPage, PageBox, PageImage, Told } from './told.ts';

const KINDS = {
  changed: '',
  new: 'New: it had no packet before.',
  gone: 'It gets no packet any more.',
} as const;

/** The packets that change, with their pages side by side where they were drawn. */
export function packetsHtml({ packets }: BookDiff, { pages }: Told): HtmlSection {
  const left = pages.size === 0 ? 0 : packets.filter(({ account }) => !pages.has(account.id)).length;
  const note =
    left === 0 ? '' : `<p class="soft">The pages of ${left} of them were not drawn; --draw draws more.</p>\n`;
  const body = packets.map((packet) => packetHtml(packet, pages.get(packet.account.id))).join('\n');
  return { id: 'packets', title: 'Packets that change', body: packets.length === 0 ? '' : note + body };
}

function packetHtml(packet: PacketChange, drawn: DrawnPacket | undefined): string {
  const { account, kind, state, lacks, issuedOn, looks, parts, locale, direction } = packet;
  const states = state.from === '' || state.from === state.to ? state.to : `${state.from} → ${state.to}`;
  const rows: readonly (readonly [string, string])[] = [
    ['State', kind === 'gone' ? '' : [states, ...lacks].map(html).join('; ')],
    ['Issued', issuedOn === null ? '' : `on ${issuedOn}: the customer holds another one than this builds.`],
    ['Who must look', looks.map(html).join('; ')],
    ['Pages', drawn === undefined ? '' : pagesInWords(drawn)],
  ];
  const terms = rows
    .filter(([, detail]) => detail !== '')
    .map(([term, detail]) => `<dt>${term}</dt><dd>${detail}</dd>`);
  const said = parts.flatMap(({ name, change, texts }) => {
    if (change !== 'changed')
      return [`<li><strong lang="${locale}">${html(name)}</strong> is ${change}.</li>`];
    if (texts.length === 0)
      return [`<li><strong lang="${locale}">${html(name)}</strong>: what is drawn, not what is said.</li>`];
    return texts.map(
      ({ words }) =>
        `<li lang="${locale}" dir="${direction}"><strong>${html(name)}</strong>: ${htmlWords(words)}</li>`,
    );
  });
  return `<article><h3 id="packet-${html(account.id)}">${html(account.name)}</h3>
${KINDS[kind] === '' ? '' : `<p>${KINDS[kind]}</p>`}<dl>${terms.join('')}</dl>
${said.length === 0 ? '' : `<ul class="said">${said.join('\n')}</ul>`}
${(drawn?.pages ?? []).map((page) => pageHtml(page, account.name)).join('\n')}</article>`;
}

function pagesInWords({ count, pages, failure }: DrawnPacket): string {
  if (failure !== '') return `cannot be drawn: ${html(failure)}`;
  const total =
    count.from === count.to || count.from === 0 ? String(count.to) : `${count.from} → ${count.to}`;
  if (pages.length === 0) return `${total}; none looks different`;
  const numbers = pages.map(({ before, after }) => (after ?? before)?.number ?? 0);
  return `${numbers.join(', ')} of ${total}`;
}

const pageHtml = ({ before, after, boxes }: DrawnPage, name: string): string =>
  `<div class="pages">${sideHtml('Before', before, boxes, name)}${sideHtml('Now', after, boxes, name)}</div>`;

function sideHtml(side: string, image: PageImage | null, boxes: readonly PageBox[], name: string): string {
  if (image === null)
    return `<figure><figcaption>${side}</figcaption><div class="none">no such page</div></figure>`;
  const marks = boxes.map(boxHtml).join('');
  const alt = `${name}, ${side.toLowerCase()}, page ${image.number}`;
  return `<figure><figcaption>${side}, page ${image.number}</figcaption><div class="page"><img src="${image.source}" width="${image.width}" height="${image.height}" alt="${html(alt)}" loading="lazy">${marks}</div></figure>`;
}

const MARGIN = 0.006;

/** A frame around what differs, a little outside it. */
function boxHtml({ left, top, right, bottom }: PageBox): string {
  const share = (value: number): string => `${(100 * Math.min(1, Math.max(0, value))).toFixed(2)}%`;
  const [from, to] = [left - MARGIN, right + MARGIN];
  return `<span style="left:${share(from)};top:${share(top - MARGIN)};width:${share(to - Math.max(0, from))};height:${share(bottom - top + 2 * MARGIN)}"></span>`;
}
