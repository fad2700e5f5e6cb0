import type { PacketTexts } from './packet-texts.ts';

/** What a packet's page holds besides what it says: how to get about in it, and charts and their numbers once more. */
const ASIDE = [
  /<head\b.*?<\/head>/su,
  /<a class="skip".*?<\/a>/su,
  /<nav\b.*?<\/nav>/su,
  /<details\b.*?<\/details>/gsu,
  /<footer\b.*?<\/footer>/su,
  // The same drawing, laid out for a narrow window.
  /<div class="narrow">.*?<\/div>/gsu,
];
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** @returns what a packet's HTML says, in the order of the document. */
export function htmlTexts(html: string): PacketTexts {
  const body = ASIDE.reduce((rest, aside) => rest.replace(aside, ''), html);
  const alternatives = [...body.matchAll(/<svg\b[^>]*\baria-label="([^"]*)"/gu)].map(([, alt = '']) =>
    decoded(alt),
  );
  return { texts: body.split(/<[^>]*>/u).map(decoded), alternatives };
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (name) return ENTITIES[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}
