import { edit, type FaultCase } from './case.ts';

const PROFILE = 'accounts/acme/customer/profile.yaml';
const STORY = 'accounts/acme/customer/2026.mdx';

const named = (name: string): FaultCase['changes'] => edit(PROFILE, 'Acme Ltd', name);
const told = (text: string): FaultCase['changes'] => ({ [STORY]: text });

const rows: readonly (readonly [intent: string, changes: FaultCase['changes'], ...expected: string[]])[] = [
  ['an emoji in a name', named('Acme 🚀 Ltd'), `glyph-missing ${PROFILE}:1:12`],
  ['one that is joined of three', named('Acme 👩‍🔧'), `glyph-missing ${PROFILE}:1:12`],
  ['a name in a script without a font', named('Acme ไทย'), `glyph-missing ${PROFILE}:1:12`],
  ['a letter for private use', named('Acme \ue000'), `glyph-missing ${PROFILE}:1:12`],
  ['a number that is no character', named('Acme \u{2fe0f}'), `glyph-missing ${PROFILE}:1:12`],
  ['an accent that no letter is made with', named('Acm\u0329\u0302e'), `glyph-missing ${PROFILE}:1:11`],
  ['one that is written by its number', named('"Acme \\U0001F680"'), `glyph-missing ${PROFILE}:1:7`],
  [
    'one in a value of many lines',
    edit(PROFILE, 'goal: Answer every call.', 'goal: >-\n      Answer every\n      call 🚀 now.'),
    `glyph-missing ${PROFILE}:9:12`,
  ],
  ['names in the scripts that the fonts have', named('Łódź Ελλάς Москва القاهرة חיפה 東京 서울 北京')],
  ['letters with accents of their own, and joiners', named('"Zoe\u0308 \u200eAc\u00adme\u200b"')],
  ['an emoji in a narrative', told('So far.\n\nUp 🚀 and up 🚀.\n'), `glyph-missing ${STORY}:3:4`],
  [
    'two in an attribute and a list of a narrative',
    told('<Callout title="Up 🚀">Well done.</Callout>\n\n- Nice 🎉\n'),
    `glyph-missing ${STORY}:1:20`,
    `glyph-missing ${STORY}:3:8`,
  ],
  [
    'a turn of direction in an attribute',
    told('<Callout title="Up \u202egnp">Well done.</Callout>\n'),
    `narrative-attribute-not-text ${STORY}:1:10`,
  ],
  [
    'one in the name of one of our team',
    edit('team.yaml', 'name: Ana Silva', 'name: Ana 🌊 Silva'),
    'glyph-missing team.yaml:3:15',
  ],
  [
    'one in the name of what we sell',
    edit('offerings.yaml', 'name: Voice', 'name: Voice 🌊'),
    'glyph-missing offerings.yaml:3:17',
  ],
  [
    'one in our own name',
    edit('book.yaml', 'name: Tiny Telecom', 'name: Tiny 🌊 Telecom'),
    'glyph-missing book.yaml:2:14',
  ],
  [
    'one in a title in several languages',
    edit('team.yaml', 'title: Account manager', 'title: { en: Lead, fr: Chef 🌊 }'),
    'glyph-missing team.yaml:4:33',
  ],
  [
    'one in the name of a group of peers',
    edit('model.yaml', 'version: "1"', 'version: "1"\nbenchmark: { everyone: All 🌊 of us }'),
    'glyph-missing model.yaml:2:28',
  ],
  [
    'one in a question of the model, for us alone',
    edit('model.yaml', 'How much of what they buy', 'How much 🌊 of what they buy'),
  ],
  ['one in a note for us alone', { 'accounts/acme/internal/notes.mdx': 'Nice 🎉\n' }],
];

/** Characters that no font of the packet has, in every text that may reach a customer. */
export const GLYPH_FAULTS: readonly FaultCase[] = rows.map(([intent, changes, ...expected]) => ({
  intent,
  changes,
  expected,
}));
