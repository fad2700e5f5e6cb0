import type { DeclaredTable } from './table.ts';
import { accounts, accountYears, goals } from './tables/accounts.ts';
import { benchmark } from './tables/benchmark.ts';
import { crossTabs, disagreements, quarrels } from './tables/disagreements.ts';
import { indicators } from './tables/indicators.ts';
import { firstChoice, knowledge, knowYourCustomer, roles } from './tables/know-your-customer.ts';
import { issued, labels, overrides } from './tables/labels.ts';
import { lists, sharedTraits, verticals } from './tables/lists.ts';
import { contacts, offerings, team } from './tables/people.ts';
import { plays, valueClaims } from './tables/plays.ts';
import { programme, programmeAudience, programmeEffects, programmeFoundation } from './tables/programme.ts';
import { commitments, tasks } from './tables/promises.ts';
import {
  prospectNegotiation,
  prospectPeople,
  prospectPlayers,
  prospectPrinciples,
  prospects,
} from './tables/prospects.ts';
import {
  openings,
  qualification,
  qualificationNeeds,
  qualificationPoints,
  relationships,
  wallets,
} from './tables/qualification.ts';
import { labelMoves, receipts, scoreChanges, scores } from './tables/scores.ts';
import { cuts, segmentMoves, segments } from './tables/segments.ts';
import { acquisition, advantages, needs, sellingTime, territory } from './tables/strategy.ts';
import {
  backTest,
  backTestContestants,
  backTestLeftOut,
  backTestOutcomes,
  flips,
  questionDebt,
  sensitivity,
  shakes,
} from './tables/trust.ts';

/** The tables under the headings of the handbook. See its page "Tables for your own analysis". */
export const TABLE_GROUPS: readonly { readonly title: string; readonly tables: readonly DeclaredTable[] }[] =
  [
    { title: 'Accounts', tables: [accounts, accountYears, goals, contacts] },
    { title: 'Labels and scores', tables: [labels, scores, receipts, issued, overrides] },
    {
      title: 'The methods across the book',
      tables: [segments, segmentMoves, cuts, indicators, crossTabs, disagreements, quarrels],
    },
    {
      title: 'How far the labels may be trusted',
      tables: [
        scoreChanges,
        labelMoves,
        questionDebt,
        sensitivity,
        shakes,
        flips,
        backTest,
        backTestOutcomes,
        backTestContestants,
        backTestLeftOut,
      ],
    },
    {
      title: 'What is to be done, and what was promised',
      tables: [
        tasks,
        commitments,
        plays,
        programme,
        programmeFoundation,
        programmeAudience,
        programmeEffects,
      ],
    },
    {
      title: 'What we know, and whom',
      tables: [
        knowYourCustomer,
        knowledge,
        roles,
        firstChoice,
        qualification,
        qualificationPoints,
        qualificationNeeds,
        openings,
        wallets,
        relationships,
        valueClaims,
        benchmark,
      ],
    },
    { title: 'Lists of the book', tables: [lists, sharedTraits, needs, verticals, sellingTime] },
    {
      title: 'Prospects',
      tables: [
        prospects,
        prospectPeople,
        prospectPlayers,
        prospectPrinciples,
        prospectNegotiation,
        territory,
        acquisition,
      ],
    },
    { title: 'Our own side', tables: [team, offerings, advantages] },
  ];

/** Every table of the book. */
export const TABLES: readonly DeclaredTable[] = TABLE_GROUPS.flatMap((group) => group.tables);
