import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf, sharesByStages, weigh, weighOverall, weightsOf } from '../../src/examine/weigh.ts';
import { DIMENSIONS } from '../../src/model/assessment.ts';
import { assessBook } from '../../src/segment/assess-book.ts';
import { FIXED, generatedBook } from '../support/generated-book.ts';

test('weighing a receipt with its own weights gives its score and coverage to the last bit', () => {
  fc.assert(
    fc.property(generatedBook, (book) => {
      const { growth } = book.model;
      const accounts = assessBook(book).years.flatMap((year) => year.accounts);
      for (const dimension of DIMENSIONS) {
        const order = orderOf(growth.dimensions[dimension].indicators);
        const shares = sharesByStages(weightsOf(growth, dimension));
        for (const { labels } of accounts) {
          const { dimensions, stages } = labels['growth-tier'];
          const { receipt, value, coverage } = dimensions[dimension];
          expect(shares(stages)).toEqual(receipt.map(({ nominalWeight }) => nominalWeight));
          expect(weigh(receipt, shares(stages), order)).toEqual({ value, coverage });
        }
      }
      for (const { labels } of accounts) {
        const { dimensions, overall, weights } = labels['growth-tier'];
        const { need, value, behaviour } = dimensions;
        const values = { need: need.value, value: value.value, behaviour: behaviour.value };
        expect(weighOverall(values, weights)).toBe(overall);
      }
    }),
    FIXED,
  );
});
