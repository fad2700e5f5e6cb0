/** The YAML examples of the handbook validate: a page that no test reads will drift. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { ImportMapSchema } from '../../src/import/import-map.ts';
import { BookSettingsSchema } from '../../src/model/book-settings.ts';
import { CustomerProfileSchema, CustomerYearSchema } from '../../src/model/customer-facts.ts';
import { InternalProfileSchema, InternalYearSchema } from '../../src/model/internal-facts.ts';
import { IssuedYearSchema } from '../../src/model/issued-year.ts';
import { OfferingsSchema } from '../../src/model/offerings.ts';
import { ProspectSchema } from '../../src/model/prospect.ts';
import { ReviewModelSchema } from '../../src/model/review-model.ts';
import { StrategySchema } from '../../src/model/strategy.ts';
import { TeamSchema } from '../../src/model/team.ts';
import { parseNarrative } from '../../src/read/parse-narrative.ts';

const folder = join(import.meta.dirname, '../../src/site/pages/handbook');

const SCHEMAS: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^book\.yaml$/, BookSettingsSchema],
  [/^model\.yaml$/, ReviewModelSchema],
  [/^offerings\.yaml$/, OfferingsSchema],
  [/^team\.yaml$/, TeamSchema],
  [/^strategy\.yaml$/, StrategySchema],
  [/^accounts\/[^/]+\/customer\/profile\.yaml$/, CustomerProfileSchema],
  [/^accounts\/[^/]+\/customer\/\d{4}\.yaml$/, CustomerYearSchema],
  [/^accounts\/[^/]+\/internal\/profile\.yaml$/, InternalProfileSchema],
  [/^accounts\/[^/]+\/internal\/\d{4}\.yaml$/, InternalYearSchema],
  [/^accounts\/[^/]+\/issued\/\d{4}\.yaml$/, IssuedYearSchema],
  [/^prospects\/[^/]+\/profile\.yaml$/, ProspectSchema],
  [/^map\.yaml$/, ImportMapSchema],
];

const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.mdx'))
  .sort()
  .flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(
      (match) => ({
        page: name,
        file: match[1] ?? '',
        text: match[2] ?? '',
      }),
    ),
  );

describe('the examples of the handbook', () => {
  it('has one for each kind of YAML file', () => {
    for (const [pattern] of SCHEMAS)
      expect(
        examples.some(({ file }) => pattern.test(file)),
        String(pattern),
      ).toBe(true);
  });

  it.each(examples)('$file on $page validates', ({ file, text }) => {
    const document = parseDocument(text, { strict: true, uniqueKeys: true, stringKeys: true });
    expect([...document.errors, ...document.warnings]).toEqual([]);
    const schema = SCHEMAS.find(([pattern]) => pattern.test(file))?.[1];
    const result = schema?.safeParse(document.toJS());
    expect(result?.error?.issues ?? []).toEqual([]);
    expect(result?.success).toBe(true);
  });

  it('has a narrative that is read without a finding', () => {
    const page = readFileSync(join(folder, 'content-format.mdx'), 'utf8');
    const text = /```mdx\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    const { blocks, findings } = parseNarrative('accounts/brightwater/customer/2026.mdx', text);
    expect(findings).toEqual([]);
    expect(blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'figures',
      'callout',
      'quote',
    ]);
  });
});
