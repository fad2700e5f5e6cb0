import { expect, test } from 'vitest';
import { breakable } from '../../src/packets/components/breakable.ts';

test.each([
  ['plain text is one part', 'Version 1.0 of 12 Oct. 2026', ['Version 1.0 of 12 Oct. 2026']],
  ['an address of mail', 'ana.silva@tiny.example', ['ana', '.silva', '@tiny', '.example']],
  [
    'an address within text',
    'Write to ana@tiny.example, please.',
    ['Write to ana', '@tiny', '.example, please.'],
  ],
  [
    'an address of the web',
    'See https://tiny.example/a/b?c=d',
    ['See https://tiny', '.example/', 'a/', 'b', '?c', '=d'],
  ],
  ['two of them', 'a@b.c, d@e.f', ['a', '@b', '.c, d', '@e', '.f']],
  ['nothing', '', ['']],
])('%s', (_, text, expected) => {
  expect(breakable(text)).toEqual(expected);
  expect(breakable(text).join('')).toBe(text);
});
