import type { CustomerYear } from '../../model/customer-facts.ts';
import type { Deployment, ValueClaim } from '../../model/qualification.ts';
import { byAccountId } from '../source.ts';
import { claim, date, id, ids, number, table, text } from '../table.ts';

type Play = Deployment['plays'][number];
type PlayRow = Play['items'][number] & {
  readonly scope: 'account' | 'programme';
  readonly account: string | null;
  readonly play: Play;
};

const itemsOf = (
  plays: readonly Play[],
  scope: PlayRow['scope'],
  account: string | null,
): readonly PlayRow[] =>
  plays.flatMap((play) => play.items.map((item) => ({ ...item, scope, account, play })));

export const plays = table<PlayRow>({
  name: 'plays',
  about: 'How far the plays of Tier 1 have come, item by item (M5).',
  key: ['scope', 'account', 'play', 'item'],
  order: 'by account, then those of the whole programme; as the model lists plays and items',
  rows: ({ judgement: { qualification } }) => [
    ...byAccountId(qualification.accounts).flatMap(({ accountId, deployment }) =>
      itemsOf(deployment?.plays ?? [], 'account', accountId),
    ),
    ...itemsOf(qualification.programmePlays, 'programme', null),
  ],
  columns: [
    id('scope', 'account or programme.', ({ scope }) => scope),
    id('account', 'The account; empty for the whole programme.', ({ account }) => account),
    id('play', 'The play.', ({ play }) => play.id),
    text('play_label', 'Its name.', ({ play }) => play.label),
    claim('leads', 'Whether it is the first play of the tier that stands.', ({ play }) => play.leads),
    id('item', 'The item of its checklist.', ({ id }) => id),
    text('item_label', 'Its name.', ({ label }) => label),
    id('state', 'open, begun, done or not-needed.', ({ state }) => state),
    date('on', 'Since when.', ({ on }) => on),
    text('note', 'What the file says of it.', ({ note }) => note),
  ],
});

interface ValueRow {
  readonly account: string;
  readonly judged: ValueClaim;
  readonly stated: CustomerYear['value'][number] | undefined;
}

export const valueClaims = table<ValueRow>({
  name: 'value-claims',
  about: 'What the customers got out of it, of all years, in their language (M11).',
  key: ['account', 'year', 'claim'],
  order: 'by account, then by year, then in the order of the file',
  rows: ({ judgement, account }) =>
    byAccountId(judgement.qualification.accounts).flatMap(({ accountId, value }) => {
      const years = account(accountId)?.customer.years ?? [];
      return value.map((judged) => ({
        account: accountId,
        judged,
        stated: years
          .find(({ year }) => year === judged.year)
          ?.facts.value.find((one) => one.id === judged.id),
      }));
    }),
  columns: [
    id('account', 'The account.', ({ account }) => account),
    number('year', null, 'The fiscal year.', ({ judged }) => judged.year),
    id('claim', 'Its id within the year.', ({ judged }) => judged.id),
    text('what', 'What got better, in the customer’s words.', ({ judged }) => judged.claim),
    id('kind', 'return-on-investment, pain-removed or benefit.', ({ stated }) => stated?.kind),
    number('baseline', 'claim', 'Where it stood before.', ({ stated }) => stated?.baseline),
    number('actual', 'claim', 'Where it stands.', ({ stated }) => stated?.actual),
    number('target', 'claim', 'Where it should stand.', ({ stated }) => stated?.target),
    text('unit', 'What the three figures count.', ({ stated }) => stated?.unit),
    id('better_is', 'lower or higher.', ({ stated }) => stated?.better),
    text('method', 'How it is measured.', ({ stated }) => stated?.method),
    number(
      'progress',
      'share',
      'Of the way from baseline to target; may pass 1, or be below 0.',
      ({ judged }) => judged.progress,
    ),
    claim('reached', 'Whether the target is reached.', ({ judged }) => judged.reached),
    claim('better', 'Whether it is better than the baseline.', ({ judged }) => judged.better),
    claim('agreed', 'Whether somebody of theirs agreed, on a day.', ({ judged }) => judged.agreed),
    id('agreed_by', 'Who.', ({ stated }) => stated?.agreedBy),
    date('agreed_on', 'When.', ({ stated }) => stated?.agreedOn),
    date('due', 'By when the target is to be reached.', ({ stated }) => stated?.due),
    id('ours', 'Who of our team answers for it.', ({ stated }) => stated?.ours),
    id('yours', 'Who of their people does.', ({ stated }) => stated?.yours),
    ids('lacks', 'What a claim needs and this one lacks.', ({ judged }) => judged.lacks),
  ],
});
