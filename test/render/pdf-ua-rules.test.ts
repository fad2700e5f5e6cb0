/** What our checker of PDF/UA sees: a PDF of ours keeps the rules, and each rule speaks up once it is broken. */
import { beforeAll, expect, test } from 'vitest';
import { renderPacket } from '../../src/render/render-packet.ts';
import { checkPdfUa } from '../support/pdf/check-pdf-ua.ts';
import { RICH } from '../support/sample-packets.ts';

let whole: Buffer;
beforeAll(async () => {
  whole = Buffer.from((await renderPacket(RICH, { dpi: 72, images: false })).pdf);
});

test('a PDF with every kind of block keeps all rules', () => {
  expect(checkPdfUa(whole)).toEqual([]);
});

const BREACHES: readonly (readonly [rule: string, what: string, from: RegExp, to: string])[] = [
  ['6.1-1', 'a version of its own', /%PDF-1\.7/u, '%PDF-2.0'],
  ['7.1-3', 'content in no tag', /\/K \[0\]/u, '/K [7]'],
  ['7.1-5', 'a tag that nobody knows', /\/S \/BlockQuote/u, '/S /BlockQuotf'],
  ['7.1-8', 'no metadata', /\/Metadata /u, '/Metadatx '],
  ['5-1', 'no claim', /<pdfuaid:part>1/u, '<pdfuaid:part>2'],
  ['7.1', 'a name that breaks the metadata', /&amp;/u, '& and'],
  ['7.1-10', 'a window without the title', /\/DisplayDocTitle /u, '/DisplayDocTitlx '],
  ['6.2-1', 'no mark that it is tagged', /\/Marked /u, '/Markxd '],
  ['7.2-17', 'a cell outside its row', /\/S \/TD/u, '/S /LI'],
  ['7.2-2', 'no language', /\/Lang \(/u, '/Lanx ('],
  ['7.3-1', 'a figure without words', /\/Alt \(/u, '/Alx ('],
  ['7.4.2-1', 'a first heading that is not the first', /\/S \/H1/u, '/S /H2'],
  ['7.4.2-1', 'a level left out', /\/S \/H2/u, '/S /H6'],
  ['7.5-1', 'a head of nothing', /\/Scope \/Column/u, '/Scope /Colums'],
  ['7.6', 'a list that does not say how it counts', /\/ListNumbering/u, '/ListNumberinx'],
  ['7.9-1', 'a note without a name', /\/ID \(note/u, '/IX (note'],
  ['7.18.3-1', 'tabs in no order', /\/Tabs \/S/u, '/Tabs /R'],
  ['7.18.5-1', 'a link that no tag knows', /\/S \/Link/u, '/S /Span'],
  ['7.18.5-2', 'a link without words', /\/Contents \(/u, '/Contentx ('],
  ['7.21.3.3-1', 'another encoding', /\/Identity-H/u, '/Identity-V'],
  ['7.21.4.1-1', 'a font that is not embedded', /\/FontFile2/u, '/FontFilx2'],
  ['7.21.5-1', 'widths of another font', /\/W \[0 \[\d/u, '/W [9 [0'],
  ['7.21.7-1', 'letters that are no text', /\/ToUnicode/u, '/ToUnicodx'],
];

test.each(BREACHES)('%s speaks of %s', (rule, _, from, to) => {
  const text = whole.toString('latin1');
  expect(text).toMatch(from);
  const broken = text.replace(from, (found) => to.padEnd(found.length));
  // Objects must stay where the table of the file says that they are.
  expect(broken).toHaveLength(text.length);
  const rules = checkPdfUa(Buffer.from(broken, 'latin1')).map((fault) => fault.split(' ')[0]);
  expect(rules).toContain(rule);
});
