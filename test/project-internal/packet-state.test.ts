import { describe, expect, test } from 'vitest';
import { projectPackets } from '../../src/build.ts';
import type { CustomerYear } from '../../src/model/customer-facts.ts';
import { sampleBook } from '../support/generated-book.ts';
import { siteOf } from './site-of.ts';

const PLAN = [{ id: 'train', action: 'Train them.', due: '2027-01-31' }];
const OWNED = PLAN.map((action) => ({ ...action, ours: 'ada', yours: 'carla' }));

/** What the pages say of the packet of an account of the programme with these facts of the year. */
const pagesOf = (facts: Partial<CustomerYear>) => {
  const profile = { programme: { include: true, reason: 'So that there is one.', author: 'ada' } };
  const acme = { profile, years: { 2026: {} }, customerYears: { 2026: facts } };
  const { view } = siteOf(sampleBook({ acme }, undefined, { packet: { required: ['plan', 'sign-off'] } }));
  const programme = view('programme', 'programme.json');
  return {
    packet: view('accounts', 'accounts/acme.json').review?.packet,
    listed: programme.rows[0]?.review.packet,
    figure: programme.figures.find(({ label }) => label === 'Packets ready'),
  };
};

describe('the packet of an account in the programme', () => {
  test('is a draft, with all that is missing', () => {
    const { packet, listed, figure } = pagesOf({ plan: PLAN });
    expect(packet).toEqual({
      state: { shape: 'open', word: 'draft' },
      missing: [
        'Nothing stands in the sign-off.',
        'No owner on our side of train.',
        'No owner on their side of train.',
        'Nobody has approved it.',
      ],
    });
    expect(listed).toEqual(packet);
    expect(figure).toEqual({ label: 'Packets ready', figure: { text: '0' }, note: '1 draft' });
  });

  test.each([
    ['nobody is named as its author', { approvedBy: 'ada' }, 'Nobody is named who prepared it.'],
    ['its author approved it', { preparedBy: 'ada', approvedBy: 'ada' }, 'Its author approved it.'],
  ])('is a draft where %s', (_, review, missing) => {
    expect(pagesOf({ plan: OWNED, review: { version: 1, ...review } }).packet?.missing).toEqual([missing]);
  });

  test('is a draft where they agreed to be compared, the book asks for it, and nothing may be told', () => {
    const profile = { programme: { include: true, reason: 'So that there is one.', author: 'ada' } };
    const contract = { benchmark: { agreedOn: '2024-01-01' } };
    const review = { version: 1, preparedBy: 'ada', approvedBy: 'bo' };
    const acme = {
      profile,
      customer: { contract },
      years: { 2026: {} },
      customerYears: { 2026: { review } },
    };
    const book = sampleBook({ acme }, undefined, { packet: { required: ['benchmark'] } });
    const { packet } = siteOf(book).view('accounts', 'accounts/acme.json').review ?? {};
    expect(packet?.missing).toEqual(['Nothing stands in the peer benchmark.']);
    const [drawn] = projectPackets(book, [{ accountId: 'acme', year: 2026 }]);
    expect(drawn?.draft).toBe(true);
  });

  test('is ready where nothing is', () => {
    const { packet, figure } = pagesOf({
      plan: OWNED,
      review: { version: 1, preparedBy: 'ada', approvedBy: 'bo' },
    });
    expect(packet).toEqual({ state: { shape: 'done', word: 'ready' }, missing: [] });
    expect(figure).toEqual({ label: 'Packets ready', figure: { text: '1' }, note: '0 drafts' });
  });
});
