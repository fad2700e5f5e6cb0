import { expect, test } from 'vitest';
import { parseNarrative } from '../../src/read/parse-narrative.ts';
import { BlockSchema } from '../../src/views/block.ts';

/** The blocks of a narrative that must be without faults, each of them a block that views accept. */
function blocksOf(text: string) {
  const { blocks, findings } = parseNarrative('x.mdx', text);
  expect(findings).toEqual([]);
  for (const block of blocks) BlockSchema.parse(block);
  return blocks;
}
const text = (value: string, style = {}) => ({ kind: 'text', text: value, ...style });
const paragraph = (...inlines: object[]) => ({ kind: 'paragraph', inlines });

test.for([
  ['nothing', '\n\n', []],
  [
    'a comment between lines of text',
    'One\n{/* two */}\nthree',
    [paragraph(text('One')), paragraph(text('three'))],
  ],
  [
    'a comment, which is for whoever writes',
    '{/* ## Not *this*\n\n<Nor> this */}\n\nBut this',
    [paragraph(text('But this'))],
  ],
  [
    'a paragraph; soft and hard breaks are spaces',
    'One\ntwo  \nthree\\\nfour',
    [paragraph(text('One two three four'))],
  ],
  [
    'styles, in one another',
    '*a **b*** c',
    [paragraph(text('a ', { emphasis: true }), text('b', { emphasis: true, strong: true }), text(' c'))],
  ],
  [
    'links, with mail',
    '[a *b*](https://example.com/x?y=1#z) [c](mailto:c@example.com)',
    [
      paragraph({ kind: 'link', text: 'a b', href: 'https://example.com/x?y=1#z' }, text(' '), {
        kind: 'link',
        text: 'c',
        href: 'mailto:c@example.com',
      }),
    ],
  ],
  [
    'headings',
    '## A *b*\n### C\n',
    [
      { kind: 'heading', level: 3, text: 'A b' },
      { kind: 'heading', level: 4, text: 'C' },
    ],
  ],
  ['an underlined heading', 'A\n---\n', [{ kind: 'heading', level: 3, text: 'A' }]],
  [
    'a list',
    '- a\n- **b**\n',
    [{ kind: 'list', ordered: false, items: [[text('a')], [text('b', { strong: true })]] }],
  ],
  [
    'a numbered list, wide',
    '1. a\n\n2. b\n',
    [{ kind: 'list', ordered: true, items: [[text('a')], [text('b')]] }],
  ],
  ['a quote', '> a\n> b\n', [{ kind: 'quote', inlines: [text('a b')] }]],
  [
    'a quote with its speaker',
    '<Quote by="Carla Díaz &amp; Co">\nSo it *is*.\n</Quote>',
    [
      {
        kind: 'quote',
        inlines: [text('So it '), text('is', { emphasis: true }), text('.')],
        attribution: 'Carla Díaz & Co',
      },
    ],
  ],
  [
    'a callout',
    '<Callout title="So">\n  a\n</Callout>',
    [{ kind: 'callout', title: 'So', inlines: [text('a')] }],
  ],
  ['a callout on one line', '<Callout>a</Callout>', [{ kind: 'callout', inlines: [text('a')] }]],
  [
    'figures',
    '<Figures>\n  <Figure label="a" value="1" unit="%" note="n" />\n\n  <Figure label="b" value="2" />\n</Figures>',
    [
      {
        kind: 'figures',
        items: [
          { label: 'a', value: '1', unit: '%', note: 'n' },
          { label: 'b', value: '2' },
        ],
      },
    ],
  ],
  [
    'figures on one line',
    '<Figures><Figure label="a" value="1" /> <Figure label="b" value="2" /></Figures>',
    [
      {
        kind: 'figures',
        items: [
          { label: 'a', value: '1' },
          { label: 'b', value: '2' },
        ],
      },
    ],
  ],
  ['what is escaped is text', '\\{a\\} \\<b\\> \\* 5 &lt; 6 & 7', [paragraph(text('{a} <b> * 5 < 6 & 7'))]],
  ['scripts of the world', 'שלום 世界 e\u0301', [paragraph(text('שלום 世界 e\u0301'))]],
  ['carriage returns', 'a\r\nb\r\n\r\nc\r\n', [paragraph(text('a b')), paragraph(text('c'))]],
  ['indented text is no code', '    a', [paragraph(text('a'))]],
] as const)('%s', ([, source, expected]) => {
  expect(blocksOf(source)).toEqual(expected);
});

test('seven figures are one too many, and figures hold no figures', () => {
  const figures = `<Figures>\n${'<Figure label="a" value="1" />\n'.repeat(7)}</Figures>`;
  expect(parseNarrative('x.mdx', figures).findings.map(({ code }) => code)).toEqual([
    'narrative-not-supported',
  ]);
  const nested = '<Figures>\n<Figure label="a" value="1"><Figure label="b" value="2" /></Figure>\n</Figures>';
  expect(parseNarrative('x.mdx', nested).findings.map(({ code }) => code)).toEqual([
    'narrative-component-misplaced',
  ]);
});

// What is wrong is never printed either, but neither may what is let through.
test.for([
  '{/* X */}',
  'a {/* X */} b',
  'a\n{/* X */}\nb',
  '{/* X */}{/* X */}',
  '{/*\nX\n\n## X\n*/}',
  '{ /* X */ }',
  '<Callout>\n{/* X */}\na\n</Callout>',
  '<Callout>{/* X */}</Callout>',
  '<Callout title={/* X */}>\na\n</Callout>',
  '<Callout {/* X */}>\na\n</Callout>',
  '<Figures>\n{/* X */}\n<Figure label="a" value="1" />\n</Figures>',
  '<Quote by="a">\n\n{/* X */}\n\na\n</Quote>',
  '- {/* X */} a',
  '> {/* X */}\n> a',
  '## {/* X */} a',
  '**a {/* X */}**',
  '[a {/* X */}](https://a.example)',
  '{/* X',
  'a {/* X\n\nb',
  '{/* X */',
  '{/* X }',
  '{// X\n}',
  '{/* a */ "X" /* b */}',
] as const)('a comment comes into no block: %j', (commented) => {
  const { blocks } = parseNarrative('notes.mdx', `before\n\n${commented}\n\nafter\n`);
  expect(JSON.stringify(blocks)).not.toContain('X');
});
