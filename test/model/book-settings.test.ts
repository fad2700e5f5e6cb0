import { expect, it } from 'vitest';
import { BookSettingsSchema } from '../../src/model/book-settings.ts';

const { site } = BookSettingsSchema.shape;

it.each(['https://reviews.example', 'https://reviews.example/', 'https://r.example:8443/team/2026_a.b/~x/'])(
  'the site is at %s',
  (address) => {
    expect(site.safeParse(address).success).toBe(true);
  },
);

// It becomes a link in Markdown, and in what machines read: nothing in it may end that link.
it.each([
  'http://reviews.example/',
  'javascript:alert(1)',
  'https://',
  'https://-x.example/',
  'https://u:p@reviews.example/',
  'https://reviews.example/a b',
  'https://reviews.example/)[x](https://evil.example/',
  'https://reviews.example/?x=1',
  'https://reviews.example/#x',
  'https://reviews.example/\n',
  'https://reviews.example/<b>',
  'https://reviews.example/../x\\y',
])('the site is not at %j', (address) => {
  expect(site.safeParse(address).success).toBe(false);
});

it('a long address is judged in time', () => {
  expect(site.safeParse(`https://${'a'.repeat(400)}!`).success).toBe(false);
});
