/** The peer benchmark of a year, from the packet that closes it to the packet that is issued late. */
import { expect, it } from 'vitest';
import { checkContent } from '../../src/build.ts';
import { recordText, sealRecord } from '../../src/issue/record-text.ts';
import type { Files } from '../support/content-folder.ts';
import { TINY_BOOK } from '../support/tiny-book.ts';
import { READY, withRepository } from './review-book.ts';

const RECORD = 'benchmark/2026.yaml';
const used = (id: string, seats: number): Files =>
  Object.fromEntries(
    Object.entries({ ...TINY_BOOK, ...READY }).flatMap(([path, text]) => {
      if (!path.startsWith('accounts/acme/')) return [];
      const agreed = path.endsWith('customer/profile.yaml')
        ? 'contract:\n  benchmark: { agreedOn: 2026-03-02 }\n'
        : '';
      return [[path.replace('acme', id), `${text}${agreed}`.replace('used: 40', `used: ${seats}`)]];
    }),
  );
const PEERS: Files = {
  'model.yaml': `${TINY_BOOK['model.yaml']}benchmark:\n  measures: { usage: [voice] }\n  everyone: all our customers\n`,
  ...Object.assign({}, ...[10, 15, 20, 25, 30, 35, 40, 45].map((seats, at) => used(`p${at}`, seats))),
};

it('is closed once, said again, proven, and kept whatever changes', async () => {
  await withRepository(PEERS, async (repository) => {
    const first = await repository.issue({ id: 'p0' });
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain(
      `Closed the peer benchmark of 2026; every later packet of the year says the same: ${RECORD}`,
    );
    const record = await repository.read(RECORD);
    expect(record).toContain('marks: { lower: 40, middle: 55, upper: 70 }');
    expect(record).toContain('      p0: 20\n');

    // A second packet needs no commit in between: the record adds nothing to what content says.
    const second = await repository.issue({ id: 'p1' });
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).not.toContain('Closed');
    await repository.commit();
    expect((await repository.verify({ id: 'p1' })).code).toBe(0);

    // Others change and come: what was published stays, in packets that were issued and in later ones.
    await repository.replace('accounts/p5/customer/2026.yaml', 'used: 35', 'used: 50');
    await repository.write(used('q', 49));
    await repository.commit();
    expect((await repository.verify({ id: 'p0' })).code).toBe(0);
    expect((await repository.issue({ id: 'q' })).code).toBe(0);
    expect(await repository.read('accounts/q/issued/2026.yaml')).toContain('benchmark: ');
    expect(await repository.read(RECORD)).toBe(record);

    // Who withdraws keeps the packet that was issued; who edits the record is found out.
    await repository.replace(
      'accounts/p0/customer/profile.yaml',
      'agreedOn: 2026-03-02',
      'agreedOn: 2026-03-02, until: 2026-10-01',
    );
    expect((await repository.verify({ id: 'p0' })).code).toBe(0);
    await repository.replace(RECORD, 'p0: 20', 'p0: 21');
    const { diagnostics } = await checkContent(repository.content);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'seal-broken',
    ]);
  });
});

it('is not closed by a packet that says nothing of peers', async () => {
  await withRepository({}, async (repository) => {
    const { code } = await repository.issue();
    expect(code).toBe(0);
    await expect(repository.read(RECORD)).rejects.toThrow();
  });
});

it('is written without aliases, which content may not have, where groups share a measure', () => {
  const measure = { of: 'usage', offering: 'voice' } as const;
  const marks = { lower: 40, middle: 55, upper: 70 };
  const figures = [
    { measure, sector: 'care', marks, firms: { p0: 20 } },
    { measure, marks, firms: { p0: 20 } },
  ];
  const text = recordText(2026, sealRecord({ closedOn: '2026-10-31', model: '2026.1', figures }));
  expect(text.match(/measure: .*/g)).toEqual(Array(2).fill('measure: { of: usage, offering: voice }'));
  expect(text.match(/marks: .*/g)).toEqual(Array(2).fill('marks: { lower: 40, middle: 55, upper: 70 }'));
});
