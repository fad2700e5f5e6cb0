import type { BookQualification } from '../../model/qualification.ts';
import type { Strategy } from '../../model/strategy.ts';
import { placed } from '../source.ts';
import { id, ids, number, place, table, text } from '../table.ts';

export const advantages = table<Strategy['advantages'][number]>({
  name: 'advantages',
  about: 'Our declared advantages.',
  key: ['advantage'],
  order: 'in the order of strategy.yaml',
  rows: ({ book }) => book.strategy.advantages,
  columns: [
    id('advantage', 'Its id.', ({ id }) => id),
    text('what', 'What makes us special.', ({ what }) => what),
    text('for_whom', 'And for whom.', ({ forWhom }) => forWhom),
  ],
});

type NeedRow = BookQualification['needs'][number] & { readonly what: string | undefined };

export const needs = table<NeedRow>({
  name: 'needs',
  about: 'The needs of the top clients and prospects, held against our advantages (M8).',
  key: ['need'],
  order: 'as the methods rank them',
  rows: ({ book, judgement }) => {
    const words = new Map(book.strategy.needs.map(({ id, what }) => [id, what]));
    return judgement.qualification.needs.map((one) => ({ ...one, what: words.get(one.need) }));
  },
  columns: [
    id('need', 'A need of strategy.yaml.', ({ need }) => need),
    text('what', 'In words.', ({ what }) => what),
    number('top_clients', 'count', 'Top clients that have it.', ({ topClients }) => topClients),
    number('top_prospects', 'count', 'Top prospects that have it.', ({ topProspects }) => topProspects),
    ids('advantages', 'Our advantages that are said to meet it.', ({ advantages }) => advantages),
  ],
});

type AimRow = BookQualification['acquisition'][number];

export const acquisition = table<AimRow>({
  name: 'acquisition',
  about: 'What acquisition was to deliver, and what it did, year by year (M10).',
  key: ['year'],
  order: 'by year',
  rows: ({ judgement }) => judgement.qualification.acquisition,
  columns: [
    number('year', null, 'The fiscal year.', ({ year }) => year),
    number('target_accounts', 'count', 'New accounts aimed for.', ({ target }) => target.accounts),
    number('won_accounts', 'count', 'New accounts won.', ({ won }) => won.accounts),
    number('target_revenue', 'currency', 'Yearly revenue aimed for.', ({ target }) => target.revenue),
    number('won_revenue', 'currency', 'Yearly revenue won.', ({ won }) => won.revenue),
    number('target_references', 'count', 'References aimed for.', ({ target }) => target.references),
    number('won_references', 'count', 'References won.', ({ won }) => won.references),
    number('target_beachheads', 'count', 'Beachheads aimed for.', ({ target }) => target.beachheads),
    number('won_beachheads', 'count', 'Beachheads won.', ({ won }) => won.beachheads),
    text('visibility', 'What it did for our standing in the market.', ({ visibility }) => visibility),
    text('confidence', 'What it did for the confidence of the sales force.', ({ confidence }) => confidence),
  ],
});

type TerritoryRow = Strategy['territory'][number] & { readonly place: number };

export const territory = table<TerritoryRow>({
  name: 'territory',
  about: 'The territory plan: which prospects are the best to go for (M10).',
  key: ['place'],
  order: 'the best first',
  rows: ({ book }) => placed(book.strategy.territory),
  columns: [
    place('The rank, from 1.'),
    id('prospect', 'The prospect.', ({ prospect }) => prospect),
    text('why', 'Why.', ({ why }) => why),
  ],
});

type Time = BookQualification['timeOnTopClients'];

export const sellingTime = table<Time & { readonly nonClient: number | undefined }>({
  name: 'selling-time',
  about: 'Where our time goes, in one row (M5, M8).',
  key: [],
  order: 'one row',
  rows: ({ book, judgement }) => [
    {
      ...judgement.qualification.timeOnTopClients,
      nonClient: book.strategy.sellingTime?.nonClientPercent,
    },
  ],
  columns: [
    number(
      'share_on_top_clients',
      'share',
      'Of the hours that are known, those for the top clients.',
      ({ share }) => share,
    ),
    number('hours', 'hours', 'Hours that are known.', ({ hours }) => hours),
    number('known_for', 'count', 'Accounts whose hours are known.', ({ knownFor }) => knownFor),
    number(
      'non_client_percent',
      'percent',
      'Of selling time, what goes to work without a client.',
      ({ nonClient }) => nonClient,
    ),
  ],
});
