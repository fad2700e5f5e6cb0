import { describe, expect, test } from 'vitest';
import { projectBenchmark } from '../../src/project/internal/benchmark.ts';
import { peerBook, peers } from '../benchmark/peer-book.ts';
import { atlasOf } from './atlas-of.ts';

const EIGHT = [20, 30, 40, 50, 60, 70, 80, 90];
const viewOf = (...of: Parameters<typeof peerBook>) => projectBenchmark(atlasOf(peerBook(...of)));

describe('the page of the peer benchmark', () => {
  test('says of whom a figure is published, with its marks, and whose packet holds it', () => {
    const view = viewOf([...peers(EIGHT), { id: 'zz', percent: 10, agreedOn: null }]);
    expect(view.headline).toBe(
      '8 of 9 customers agreed to be compared; all of them can be told of their peers.',
    );
    const all = view.groups.find(({ group }) => group === 'All firms');
    expect([all?.state.word, all?.stated, all?.counted.text]).toEqual(['published', '8', '8']);
    expect([all?.lower, all?.middle, all?.upper].map((mark) => mark?.text)).toEqual(['40%', '55%', '70%']);
    expect(view.accounts).toHaveLength(8);
    expect(view.accounts[0]?.figures[0]).toEqual({ own: { text: '20%' }, told: true });
    expect(view.apart).toMatch(/^1 customer has not agreed/);
  });

  test('says why a figure is withheld, and tells nobody of it', () => {
    const view = viewOf(peers(EIGHT.slice(1)));
    expect(view.headline).toBe(
      '7 of 7 customers agreed to be compared; none of them can be told of their peers.',
    );
    const all = view.groups.find(({ group }) => group === 'All firms');
    expect([all?.state.word, all?.because]).toEqual(['withheld', 'Too few firms: 7 state it, 8 are needed.']);
    expect(all?.middle).toEqual({ text: '–', reason: 'Too few firms: 7 state it, 8 are needed.' });
    expect(view.accounts[0]?.figures[0]).toEqual({ own: { text: '30%' }, told: false });
    expect(view.accounts[0]?.shown.reason).toBe('No figure of theirs is published.');
  });

  test('names those whose agreement has ended, and what of them is no longer told', () => {
    const [first, ...others] = peers([...EIGHT, 95]);
    const view = viewOf([{ id: 'a00', percent: 20, ...first, until: '2026-10-30' }, ...others]);
    const ended = view.accounts.find(({ account }) => account.id === 'a00');
    expect([ended?.consent.word, ended?.shown.reason]).toEqual(['ended', 'Their agreement does not hold.']);
    expect(ended?.figures.some(({ told }) => told)).toBe(false);
  });
});
