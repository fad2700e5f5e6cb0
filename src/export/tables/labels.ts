import type { AccountAssessment, Placement, Scheme } from '../../model/assessment.ts';
import type { InternalProfile } from '../../model/internal-facts.ts';
import type { IssuedYear } from '../../model/issued-year.ts';
import { SCHEME_IDS } from '../../model/labels.ts';
import { type AccountYear, placed } from '../source.ts';
import { claim, date, id, number, place, table, text } from '../table.ts';

interface LabelRow extends AccountYear {
  readonly method: Scheme;
  readonly label: Placement<string>;
  /** Where the method is the one of the growth tiers. */
  readonly growth: AccountAssessment['labels']['growth-tier'] | null;
}

const labelRows = (one: AccountYear): readonly LabelRow[] =>
  SCHEME_IDS.map((method) => ({
    ...one,
    method,
    label: one.placed.labels[method],
    growth: method === 'growth-tier' ? one.placed.labels['growth-tier'] : null,
  }));

export const labels = table<LabelRow>({
  name: 'labels',
  about: 'What each method calls each account in each fiscal year, and what decided it.',
  key: ['account', 'year', 'method'],
  order: 'by account, then by year, then as the methods are numbered',
  rows: ({ accountYears }) => accountYears.flatMap(labelRows),
  columns: [
    id('account', 'The account.', ({ account }) => account.id),
    number('year', null, 'The fiscal year.', ({ year }) => year.year),
    id('method', 'revenue-tier, profit-quadrant, growth-tier or programme-segment.', ({ method }) => method),
    id('label', 'The label that stands.', ({ label }) => label.label),
    id('raw', 'As the rules give it for the facts of the year alone.', ({ label }) => label.raw),
    id('held', 'After hysteresis.', ({ label }) => label.held),
    id('issued', 'Last year’s label as it was issued.', ({ label }) => label.issued),
    text('because', 'What decided the label that stands.', ({ label }) => label.because),
    text('raw_because', 'What decided the raw label.', ({ label }) => label.rawBecause),
    id('override_author', 'Who of our team set the label.', ({ label }) => label.override?.author),
    text('override_reason', 'Why.', ({ label }) => label.override?.reason),
    date('override_decided_on', 'The first day on which it holds.', ({ label }) => label.override?.decidedOn),
    date('override_expires', 'The last day on which it holds.', ({ label }) => label.override?.expires),
    id(
      'firmness',
      'Of the raw growth tier: firm, provisional or insufficient-data.',
      ({ growth }) => growth?.firmness,
    ),
    number(
      'rank_in_tier',
      null,
      'Of the growth tier: the rank by overall score, from 1.',
      ({ growth }) => growth?.rankInTier,
    ),
  ],
});

interface IssuedRow {
  readonly account: string;
  readonly year: number;
  readonly facts: IssuedYear;
}

export const issued = table<IssuedRow>({
  name: 'issued',
  about: 'What was said of a fiscal year when its review was issued.',
  key: ['account', 'year'],
  order: 'by account, then by year',
  rows: ({ accounts }) =>
    accounts.flatMap(({ id: account, internal }) =>
      internal.issued.toSorted((a, b) => a.year - b.year).map((one) => ({ account, ...one })),
    ),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    number('year', null, 'The fiscal year.', ({ year }) => year),
    date('issued_on', 'When it was issued.', ({ facts }) => facts.issuedOn),
    text('model', 'The version of the model that was in force.', ({ facts }) => facts.model),
    id('revenue_tier', 'The label of M1 that stood.', ({ facts }) => facts.labels['revenue-tier']),
    id('profit_quadrant', 'That of M2.', ({ facts }) => facts.labels['profit-quadrant']),
    id('growth_tier', 'That of M4.', ({ facts }) => facts.labels['growth-tier']),
    id('programme_segment', 'That of M6.', ({ facts }) => facts.labels['programme-segment']),
    number('need', 'points', 'The score that stood.', ({ facts }) => facts.scores?.need),
    number('value', 'points', 'The score that stood.', ({ facts }) => facts.scores?.value),
    number('behaviour', 'points', 'The score that stood.', ({ facts }) => facts.scores?.behaviour),
    number('overall', 'points', 'The score that stood.', ({ facts }) => facts.scores?.overall),
  ],
});

type OverrideRow = InternalProfile['overrides'][number] & {
  readonly account: string;
  readonly place: number;
  readonly inForce: boolean;
};

export const overrides = table<OverrideRow>({
  name: 'overrides',
  about: 'Labels set by a person over the computed ones.',
  key: ['account', 'place'],
  order: 'by account, then in the order of the file',
  rows: ({ accounts, book }) => {
    const { asOf } = book.settings;
    return accounts.flatMap(({ id: account, internal }) =>
      placed(internal.profile.overrides).map((one) => ({
        ...one,
        account,
        inForce: one.decidedOn <= asOf && asOf <= one.expires,
      })),
    );
  },
  columns: [
    id('account', 'The account.', ({ account }) => account),
    place('Which override of the account, from 1.'),
    id('method', 'The method whose label is set.', ({ method }) => method),
    id('label', 'The label that shall stand.', ({ label }) => label),
    id('author', 'Who of our team decided.', ({ author }) => author),
    text('reason', 'Why.', ({ reason }) => reason),
    date('decided_on', 'The first day on which it holds.', ({ decidedOn }) => decidedOn),
    date('expires', 'The last day on which it holds.', ({ expires }) => expires),
    claim('in_force', 'Whether it holds on the day of the book.', ({ inForce }) => inForce),
  ],
});
