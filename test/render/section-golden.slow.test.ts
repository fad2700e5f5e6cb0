/** Each kind of section in each theme, as its page looks: without head and foot, cut off below its last line. */
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { projectCustomer } from '../../src/project/customer/project-customer.ts';
import { composePages } from '../../src/render/compose-pages.ts';
import { drawSvg } from '../../src/render/draw-svg.ts';
import type { DrawItem, PageItem } from '../../src/render/drawing.ts';
import { type FontSet, fontsFor } from '../../src/render/fonts/font-set.ts';
import { textsOf } from '../../src/render/fonts/missing-glyph.ts';
import { rasterise } from '../../src/render/rasterise.ts';
import { type CustomerPacket, SECTION_KINDS, type Section } from '../../src/views/customer-packet.ts';
import { gridOf, THEMES, type ThemeName } from '../../templates/theme.ts';
import { packetSetting, richCustomer } from '../support/customer-fixture.ts';
import { checkGolden } from '../support/golden-image.ts';
import { RICH } from '../support/sample-packets.ts';

const DPI = 60;
const MARGIN = 16;

const RESTATED = { figures: [{ label: 'Calls answered', value: 171_940, unit: 'calls' }] };
const FACTS = {
  restated: [
    {
      year: 2025,
      figure: 'figures.Calls answered.value',
      was: 171_004,
      unit: 'calls',
      reason: 'A trunk was not counted in May.',
    },
  ],
};

/** A section of every kind: those made by hand, which are the richer ones, and the others from an account. */
function sampleSections(): readonly Section[] {
  const years = richCustomer.years.map(({ year, facts }) => ({
    year,
    facts: CustomerYearSchema.parse({ ...facts, ...(year === 2026 ? FACTS : RESTATED) }),
  }));
  const benchmark = {
    year: 2026,
    group: 'Logistics in Europe',
    atLeast: 5,
    rows: [
      { measure: { of: 'service' as const }, own: 0.91, marks: { lower: 78, middle: 86, upper: 95 } },
      { measure: { of: 'promises' as const }, own: 0.5, marks: { lower: 50, middle: 67, upper: 80 } },
    ],
  };
  const plan = { accountId: 'o-hara', year: 2026, benchmark };
  const projected = projectCustomer({ ...richCustomer, years }, plan, packetSetting).sections;
  return SECTION_KINDS.flatMap((kind) => {
    const found = [...RICH.sections, ...projected].find((section) => section.kind === kind);
    return found ? [found] : [];
  });
}

const sections = sampleSections();
let fonts: FontSet;
beforeAll(() => {
  const texts = textsOf({ ...RICH, sections: [...sections] });
  fonts = fontsFor(
    texts.map(({ text }) => text),
    RICH.locale,
  );
});

test('there is a sample of every kind of section', () => {
  expect(sections.map(({ kind }) => kind)).toEqual(SECTION_KINDS);
});

describe.each(Object.keys(THEMES) as ThemeName[])('in %s', (theme) => {
  test.each(sections.map((section) => [section.kind, section] as const))(
    '%s looks as accepted',
    async (kind, section) => {
      await checkGolden(`section-${theme}-${kind}`, await draw({ ...RICH, theme, sections: [section] }));
    },
  );
});

/** The first page of the packet's body. */
async function draw(packet: CustomerPacket): Promise<Uint8Array> {
  const { pages } = await composePages(packet, fonts);
  const page = pages[1];
  if (!page) throw new Error('A section without a page.');
  const items = page.items.filter(({ artifact }) => isOfSection(artifact));
  const svg = drawSvg(
    { ...page, items },
    { fonts, theme: THEMES[packet.theme], title: '', locale: packet.locale },
  );
  const png = await rasterise(svg, page, DPI);
  const top = gridOf(packet.paper).top - MARGIN;
  const bottom = Math.max(...items.map(({ item }) => bottomOf(item))) + MARGIN;
  const [from, to] = [top, bottom].map((height) => Math.round((height * DPI) / 72));
  const { width = 0 } = await sharp(png).metadata();
  const cut = sharp(png).extract({ left: 0, top: from ?? 0, width, height: (to ?? 0) - (from ?? 0) });
  return new Uint8Array(await cut.png({ compressionLevel: 9 }).toBuffer());
}

const isOfSection = (artifact: PageItem['artifact']): boolean =>
  artifact === undefined || artifact === 'layout' || artifact === 'repeat';

const bottomOf = (item: DrawItem): number =>
  item.kind === 'text' ? item.y + item.descent : item.y + item.height;
