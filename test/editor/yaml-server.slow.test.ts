/** The committed schemas and settings, in the hands of the YAML server that editors run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listContent } from '../../src/read/list-content.ts';
import { startYamlServer, type YamlServer } from './yaml-server.ts';

const ROOT = join(import.meta.dirname, '../..');
const ACCOUNT = 'content/accounts/new-account';
const PROFILE = `${ACCOUNT}/internal/profile.yaml`;
const YEAR = `${ACCOUNT}/internal/2026.yaml`;
const CUSTOMER = `${ACCOUNT}/customer/profile.yaml`;
const PACKET = `${ACCOUNT}/customer/2026.yaml`;

let server: YamlServer;
beforeAll(async () => {
  server = await startYamlServer(ROOT);
});
afterAll(async () => {
  await server.stop();
});

describe('completion', () => {
  test.for<readonly [what: string, path: string, marked: string, label: string, says: RegExp]>([
    ['the keys of a file', PROFILE, '¦\n', 'sponsor', /^The executive sponsor: one of our team\.$/],
    ['the keys of an entry', PACKET, 'plan:\n  - ¦\n', 'yours', /^The customer’s owner/],
    ['choices', YEAR, 'relationship:\n  standing: ¦\n', 'trusted-advisor', /the strongest standing/],
    ['our people, by name', PROFILE, 'owner: ¦\n', 'priya-raman', /^Priya Raman, Strategic Account Manager$/],
    ['our people, for their side or ours', PACKET, 'issues:\n  - owner: ¦\n', 'omar-haddad', /^Omar Haddad/],
    ['what we sell', YEAR, 'pursuing:\n  - ¦\n', 'voice-assist', /^Voice Assist$/],
    ['needs of our strategy', PROFILE, 'qualification:\n  needs:\n    - need: ¦\n', 'proof', /what was said/],
    [
      'questions of the model',
      YEAR,
      'answers:\n  ¦\n',
      'payment-delay',
      /How many days late .*\n\n60: Two months/s,
    ],
    ['questions about their business', PROFILE, 'knowledge:\n  ¦\n', 'why-they-buy', /\?$/],
    ['plays', YEAR, 'plays:\n  ¦\n', 'high-touch', /^High-touch engagement$/],
    ['items of a play', YEAR, 'plays:\n  high-touch:\n    ¦\n', 'sponsor-met', /have met this year$/],
    ['currencies of the book', YEAR, 'currency: ¦\n', 'SEK', /rates/],
    ['accounts, by name', PROFILE, 'parent: ¦\n', 'al-nakheel', /\p{L}/u],
  ])('offers %s', async ([, path, marked, label, says]) => {
    const found = (await server.offers(path, marked)).find((item) => item.label === label);
    const { documentation = '' } = found ?? {};
    expect(typeof documentation === 'string' ? documentation : documentation.value).toMatch(says);
  });

  test('a play of the programme is not offered in the file of an account', async () => {
    const offered = (await server.offers(YEAR, 'plays:\n  ¦\n')).map(({ label }) => label);
    expect(offered).not.toContain('margin-rewards');
  });

  test('a key brings what must stand below it', async () => {
    const offered = await server.offers(PROFILE, '¦\n');
    expect(offered.find(({ label }) => label === 'lost')?.insertText).toBe('lost:\n  on: $1\n  reason: $2');
  });
});

describe('hover', () => {
  test.for<readonly [what: string, path: string, marked: string, says: RegExp]>([
    [
      'what a key means, and who may see it',
      PROFILE,
      'pr¦icePosition: x\n',
      /\(internal\).*Where our prices/s,
    ],
    ['that the customer may read it', CUSTOMER, 'na¦me: A\n', /the customer may read it/],
    ['what a choice means', YEAR, 'relationship: { standing: par¦tner }\n', /`partner`: They plan with us\./],
    [
      'a key once, of somebody who joined since',
      PROFILE,
      'ow¦ner: nora-lund\n',
      /^#### Profile of an account \(internal\)\n\nThe account’s owner: one of our team\.\s*$/,
    ],
    ['who somebody is', PROFILE, 'owner: pri¦ya-raman\n', /`priya-raman`: Priya Raman/],
    [
      'the question behind an answer',
      YEAR,
      'answers:\n  future-al¦ignment: { value: 3, basis: assumed, asOf: 2026-01-01 }\n',
      /How well does what they plan to buy/,
    ],
    [
      'the scale of its value',
      YEAR,
      'answers:\n  future-alignment: { val¦ue: 3, basis: assumed, asOf: 2026-01-01 }\n',
      /A number from 1 to 5.*3: Open to the newer lines/s,
    ],
    [
      'what holds where nothing is written',
      CUSTOMER,
      'name: A\nlocale: de-DE\npeople:\n  - { id: a, name: A, ro¦le: cfo }\n',
      /Where absent: other\./,
    ],
  ])('tells %s', async ([, path, marked, says]) => {
    expect(await server.shown(path, marked)).toMatch(says);
  });
});

describe('squiggles', () => {
  test.for<readonly [what: string, path: string, text: string, ...found: string[]]>([
    ['an unknown key, the key', YEAR, 'revenu: 1\n', '1:1-7 Property revenu is not allowed.'],
    [
      'a number with separators, the number',
      YEAR,
      'revenue: 1,200\n',
      '1:10-15 Must be a number without separators, such as 1250000.',
    ],
    [
      'a choice that is none, the value',
      YEAR,
      'relationship: { standing: vendr }\n',
      '1:27-32 Value is not accepted. Valid values: "vendor", "preferred-supplier", "partner", "trusted-advisor".',
    ],
    [
      'a date that is none, the value',
      YEAR,
      'review: { due: 1.5.2026 }\n',
      '1:16-24 Must be a date such as 2026-03-31.',
    ],
    [
      'a missing key, the key above',
      YEAR,
      'answers:\n  payment-delay: { value: 1, basis: assumed }\n',
      '2:3-16 Missing property "asOf".',
    ],
    [
      'an id that cannot be one, the value',
      PROFILE,
      'owner: Jana Brandt\n',
      '1:8-19 Must be an id: lower-case letters, digits and single hyphens, such as "acme-retail". The list of proposals shows those of the book.',
    ],
    ['an empty value', YEAR, 'revenue: 1\ncomment:\n', '2:9-9 Must be a text of 1 to 1500 characters.'],
    [
      'nobody who joined since the schemas were written',
      PROFILE,
      'owner: nora-lund\nparent: a-new-account\n',
    ],
    [
      'nothing of a question that was asked since',
      YEAR,
      'answers:\n  new-one: { value: 1, basis: assumed, asOf: 2026-01-01 }\n',
    ],
  ])('mark %s', async ([, path, text, ...found]) => {
    expect(await server.squiggles(path, text)).toEqual(found);
  });

  test('mark nothing in the whole demo book', async () => {
    const { files } = await listContent(join(ROOT, 'content'));
    const yaml = files.map(({ path }) => `content/${path}`).filter((path) => path.endsWith('.yaml'));
    const found = await Promise.all(
      yaml.map(
        async (path) => [path, await server.squiggles(path, readFileSync(join(ROOT, path), 'utf8'))] as const,
      ),
    );
    expect(found.filter(([, marks]) => marks.length > 0)).toEqual([]);
    expect(found.length).toBeGreaterThan(300);
  });
});

test('the server asked nothing of any network', () => {
  expect(server.reached()).toBe('');
});
