/** The comment of a rich change, whole, as it stands in a pull request: read it when it changes. */
import { expect, test } from 'vitest';
import { formatMarkdown } from '../../src/diff/format-markdown.ts';
import type { Files } from '../support/content-folder.ts';
import { diffOf, edited } from './diff-of.ts';

const PROFILE = 'accounts/acme/internal/profile.yaml';
const BOLT: Files = {
  'accounts/bolt/customer/profile.yaml': 'name: Bolt | Sons <b>@all</b>\n',
  'accounts/bolt/internal/profile.yaml': 'owner: ben-okoro\n',
  'accounts/bolt/internal/2026.yaml':
    'revenue: 150000\ncontributionMargin: 60000\nanswers:\n  portfolio-fit: { value: 3, basis: assumed, asOf: 2026-02-01 }\n',
};
const ALWAYS: Files = {
  ...BOLT,
  ...edited(PROFILE, [
    'sponsor: ben-okoro',
    'sponsor: ben-okoro\nprogramme: { include: true, reason: They asked., author: ben-okoro }',
  ]),
};

test('the comment of a rich change', async () => {
  const change: Files = {
    ...edited(
      'accounts/acme/internal/2026.yaml',
      ['revenue: 120000', 'revenue: 290000'],
      ['payment-delay: { value: 12, basis: assumed', 'payment-delay: { value: 30, basis: confirmed'],
    ),
    ...edited(
      'accounts/acme/customer/2026.yaml',
      ['calls to the warehouse', 'calls to the depot in Hull'],
      [
        'usage:',
        'commitments:\n  - { id: train-staff, side: customer, what: Train the staff., owner: carla-diaz, due: 2027-02-28 }\nusage:',
      ],
    ),
    'accounts/bolt/internal/2026.yaml': 'revenue: 70000\ncontributionMargin: 60000\n',
    ...edited(
      'model.yaml',
      ['version: "1"', 'version: "2"\nnote: Large accounts are rarer than they were, so High begins later.'],
      ['high: 100000', 'high: 280000'],
    ),
  };
  const told = {
    base: 'main, where this branch left it (4f2a91c0)',
    whole: 'report/index.html',
    faults: [],
    pages: new Map(),
  };
  await expect(formatMarkdown(await diffOf(change, {}, ALWAYS), told)).toMatchFileSnapshot(
    'golden/rich-change.md',
  );
});
