import { edit, edits, type FaultCase } from './case.ts';

const PROFILE = 'accounts/acme/internal/profile.yaml';
const YEAR = 'accounts/acme/internal/2026.yaml';
const PROSPECT = 'prospects/globex/profile.yaml';

/** What the methods that ask questions take from strategy.yaml, the model, and people. */
export const STRATEGY_FAULTS: readonly FaultCase[] = [
  ...edits(PROFILE, [
    ['a vertical that is none', 'vertical: trade', 'vertical: trades', 'vertical-unknown 7:11'],
    ['a vertical that is none, of a door', 'opens: trade', 'opens: shops', 'vertical-unknown 25:22'],
    ['a need that is none', 'need: uptime', 'need: uptimes', 'need-unknown 22:15'],
    ['an advantage that is none', '[same-day]', '[same-day, next-day]', 'advantage-unknown 22:46'],
    ['an opening for no offering', 'offering: messaging', 'offering: mesaging', 'offering-unknown 24:37'],
    [
      'an influencer who is one of us',
      'influencer: carla-diaz',
      'influencer: ana-silva',
      'customer-person-unknown 26:15',
    ],
    [
      'a decision-maker who is nobody',
      'influencer: carla-diaz',
      'decisionMaker: carla',
      'customer-person-unknown 26:18',
    ],
    ['an answer to no question', 'what-they-sell:', 'what-they-sold:', 'knowledge-unknown-question 16:3'],
    ['knowledge from the future', 'asOf: 2026-05-04', 'asOf: 2026-10-16', 'fact-after-as-of 16:45'],
    [
      'nobody was asked',
      'person: carla-diaz, namesUs',
      'person: carlo, namesUs',
      'customer-person-unknown 18:15',
    ],
    ['asked in the future', 'askedOn: 2026-03-09', 'askedOn: 2027-03-09', 'fact-after-as-of 18:51'],
    [
      'asked twice on one day',
      'askedOn: 2026-03-09 }',
      'askedOn: 2026-03-09 }\n  - { person: carla-diaz, namesUs: false, askedOn: 2026-03-09 }',
      'entry-duplicate 19:52',
    ],
    [
      'asked again on another day is fine',
      'askedOn: 2026-03-09 }',
      'askedOn: 2026-03-09 }\n  - { person: carla-diaz, namesUs: false, askedOn: 2026-03-10 }',
    ],
    ['a task of nobody', 'owner: ana-silva, due', 'owner: ana, due', 'team-member-unknown 28:36'],
    [
      'one kind of task taken twice',
      'due: 2026-11-30 }',
      'due: 2026-11-30 }\n  - { task: find-executive, due: 2026-12-30 }',
      'entry-duplicate 29:13',
    ],
    [
      'a kind of relationship twice',
      '[self-service]',
      '[self-service, communities, self-service]',
      'entry-duplicate 19:53',
    ],
    [
      'a need twice, an advantage twice at one need',
      'advantages: [same-day] }',
      'advantages: [same-day, same-day] }\n    - { need: uptime, advantages: [same-day] }',
      'entry-duplicate 22:46',
      'entry-duplicate 23:15',
    ],
  ]),
  ...edits(YEAR, [
    ['a play that is none', 'consultative:', 'consultive:', 'play-unknown 11:3'],
    ['an item that is none', 'at-the-table:', 'at-their-table:', 'play-item-unknown 12:5'],
    [
      'the state of a play of the programme',
      'consultative:\n',
      'pay:\n',
      'play-scope-other 11:3',
      'play-item-unknown 12:5',
    ],
    ['a play in the future', 'on: 2026-04-02', 'on: 2027-04-02', 'fact-after-as-of 12:38'],
  ]),
  ...edits('strategy.yaml', [
    [
      'the state of a play of each account',
      'pay:\n    bonus',
      'consultative:\n    at-the-table',
      'play-scope-other 8:3',
    ],
    ['a territory of no prospect', 'prospect: globex', 'prospect: globe', 'prospect-unknown 11:17'],
    [
      'a territory twice',
      'region. }',
      'region. }\n  - { prospect: globex, why: Once more. }',
      'entry-duplicate 12:17',
    ],
    [
      'an id twice',
      'day. }',
      'day. }\n  - { id: same-day, what: Again. }\n  - { id: uptime, what: Also a need. }',
      'id-duplicate 3:11',
    ],
    [
      'an industry of two verticals',
      'Wholesale] }',
      'Wholesale] }\n  - { id: shops, name: Shops, industries: [Bakeries, Retail] }',
      'industry-duplicate 7:54',
    ],
    [
      'a motivation twice in one vertical; in two is fine',
      'industries: [Retail, Wholesale] }',
      'motivations: [retention, retention] }\n  - { id: shops, name: Shops, motivations: [retention], industries: [Retail] }',
      'entry-duplicate 6:56',
    ],
    [
      'a play in the future, and hours of the future',
      'on: 2026-02-01 }',
      'on: 2026-10-16 }\nsellingTime: { nonClientPercent: 40, asOf: 2026-10-16 }',
      'fact-after-as-of 9:32',
      'fact-after-as-of 10:44',
    ],
  ]),
  {
    intent: 'without a strategy all that would lead to it leads nowhere',
    changes: { 'strategy.yaml': null },
    expected: [
      `vertical-unknown ${PROFILE}:7:11`,
      `need-unknown ${PROFILE}:22:15`,
      `advantage-unknown ${PROFILE}:22:36`,
      `vertical-unknown ${PROFILE}:25:22`,
      `vertical-unknown ${PROSPECT}:4:11`,
      `need-unknown ${PROSPECT}:15:15`,
      `advantage-unknown ${PROSPECT}:15:36`,
    ],
  },
  {
    intent: 'a strategy that cannot be read makes nothing unknown',
    changes: { 'strategy.yaml': 'needs: [\n' },
    expected: ['yaml-bracket-unclosed strategy.yaml:1:8'],
  },
  {
    intent: 'questions of the model take the place of those that hold without any',
    changes: edit(
      'model.yaml',
      'deployment:',
      'knowYourCustomer: { questions: { what-they-make: { question: What do they make? } } }\ndeployment:',
    ),
    expected: [`knowledge-unknown-question ${PROFILE}:16:3`],
  },
  ...edits(PROSPECT, [
    [
      'a decision-maker who is nobody of theirs',
      'decisionMaker: hal-ode',
      'decisionMaker: carla-diaz',
      'prospect-person-unknown 16:18',
    ],
    [
      'a task of nobody, of a prospect',
      'owner: ben-okoro, due',
      'owner: ben, due',
      'team-member-unknown 18:33',
    ],
    [
      'won for an account that is none',
      'vertical: trade',
      'vertical: trade\nwon: { on: 2026-09-30, account: acne }',
      'account-unknown 5:33',
    ],
    ['won for no account yet is fine', 'vertical: trade', 'vertical: trade\nwon: { on: 2026-09-30 }'],
    [
      'won in the future',
      'vertical: trade',
      'vertical: trade\nwon: { on: 2027-01-01, account: acme }',
      'fact-after-as-of 5:12',
    ],
    [
      'won and lost at once',
      'vertical: trade',
      'won: { on: 2026-01-01 }\nlost: { on: 2026-09-30, reason: Price. }',
      'prospect-won-and-lost 5:1',
    ],
    [
      'spoken with in the future, a light of the future',
      'lastSpoke: 2026-09-01 }\nprinciples:\n  access-to-power: { light: yellow, asOf: 2026-09-01 }',
      'lastSpoke: 2026-11-01 }\nprinciples:\n  access-to-power: { light: yellow, asOf: 2026-11-01 }',
      'fact-after-as-of 6:65',
      'fact-after-as-of 8:43',
    ],
    [
      'a person, a competitor and a tactic twice',
      'competitors: [Initech] }\nnegotiation:\n  tactics:\n',
      'competitors: [Initech, Initech] }\nnegotiation:\n  tactics:\n    - { tactic: deadlines }\n',
      'entry-duplicate 9:75',
      'entry-duplicate 13:17',
    ],
    [
      'an id twice among people',
      'principles:',
      '  - { id: hal-ode, name: Hal, player: purchasing }\nprinciples:',
      'id-duplicate 7:11',
    ],
    [
      'a task twice, of a prospect',
      '- { task: reach-power,',
      '- { task: reach-power, due: 2026-12-01 }\n  - { task: reach-power,',
      'entry-duplicate 19:13',
    ],
  ]),
];
