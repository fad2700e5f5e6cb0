import { expect, test } from 'vitest';
import { check } from './check.ts';
import { edit } from './faults/case.ts';

const PROFILE = 'accounts/acme/customer/profile.yaml';

test.each([
  ['🚀', '"name" holds "🚀" (U+1F680, an emoji), which', 'Say it in words'],
  ['\ue000', '(U+E000, a character for private use)', 'Type it anew'],
  ['ไท', '(U+0E44, Thai script) and 1 more, which', 'write it in one of these'],
  ['x\u0333', '(U+0333, a mark on the letter before it)', 'as one with its mark'],
  ['\u{e0041}', '(U+E0041, an invisible character)', 'Remove it'],
])(
  'a name with %s is told of by character, number and field, with a way out',
  async (text, message, hint) => {
    const [found] = await check(edit(PROFILE, 'Acme Ltd', `Acme ${text}`), [
      `glyph-missing ${PROFILE}:1:${text.startsWith('x') ? 13 : 12}`,
    ]);
    expect(found?.message).toContain(message);
    expect(found?.hint).toContain(hint);
  },
);

test('a text in several languages is told of by its key and the language', async () => {
  const changes = edit('team.yaml', 'title: Account manager', 'title: { en: Lead, fr: Chef 🌊 }');
  const [found] = await check(changes, ['glyph-missing team.yaml:4:33']);
  expect(found?.message).toContain('"title.fr" holds "🌊"');
});
