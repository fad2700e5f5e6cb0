import { edit, edits, type FaultCase } from './case.ts';

const YEAR = 'accounts/acme/customer/2026.yaml';
const LAST = 'accounts/acme/customer/2025.yaml';
const RUNNING = edit('book.yaml', 'asOf: 2026-10-15', 'asOf: 2026-09-29');
const KEPT = '    outcome: kept\n    on: 2026-03-20\n';
/** The year's own commitments, at the end of its file. */
const again = (commitment: string) =>
  `commitments:\n  - { side: vendor, what: Move., owner: ana-silva, due: 2027-03-31, ${commitment} }\nsources:`;
const both = (first: readonly [string, string], [from, to]: readonly [string, string]) => {
  const text = String(edit(YEAR, ...first)[YEAR]);
  if (!text.includes(from)) throw new Error(`The tiny book does not hold ${from}.`);
  return { [YEAR]: text.replace(from, () => to) };
};

/** What packets owe: an answer for every promise of last year, a look ahead, a gate that tells its reasons. */
export const PACKET_FAULTS: readonly FaultCase[] = [
  {
    intent: 'a promise of last year that nobody speaks of again',
    changes: edit(
      YEAR,
      'outcomes:\n  - commitment: move-numbers\n    outcome: kept\n    on: 2026-03-20\n',
      '',
    ),
    expected: [`commitment-unsettled ${YEAR}:1:1`],
  },
  {
    intent: 'of two promises one without an outcome',
    changes: edit(
      LAST,
      'commitments:\n',
      'commitments:\n  - { id: list, side: customer, what: A list., owner: carla-diaz, due: 2026-01-31 }\n',
    ),
    expected: [`commitment-unsettled ${YEAR}:7:1`],
  },
  {
    intent: 'a year without the file of the year before owes nothing',
    changes: {
      [LAST]: null,
      ...edit(YEAR, 'outcomes:\n  - commitment: move-numbers\n    outcome: kept\n    on: 2026-03-20\n', ''),
    },
    expected: [],
  },
  ...edits(YEAR, [
    ['carried on, but not promised again', KEPT, '    outcome: carried\n', 'commitment-not-standing 9:14'],
    [
      'renegotiated, but not promised again',
      KEPT,
      '    outcome: renegotiated\n',
      'commitment-not-standing 9:14',
    ],
    [
      'carries on what was kept',
      'sources:',
      again('id: move-on, carries: move-numbers'),
      'commitment-carried-closed 40:91',
    ],
    [
      'carries on what nobody promised',
      'sources:',
      again('id: move-on, carries: move-house'),
      'commitment-unknown 40:91',
    ],
    ['a dropped promise need not stand again', 'outcome: kept', 'outcome: dropped'],
  ]),
  {
    intent: 'a promise that stands again under its own id',
    changes: both([KEPT, '    outcome: carried\n'], ['sources:', again('id: move-numbers')]),
    expected: [],
  },
  {
    intent: 'a promise that stands again under another id',
    changes: both(
      [KEPT, '    outcome: renegotiated\n'],
      ['sources:', again('id: rest, carries: move-numbers')],
    ),
    expected: [],
  },
  {
    intent: 'while the year runs no outcome is owed',
    changes: {
      ...RUNNING,
      ...edit(YEAR, 'outcomes:\n  - commitment: move-numbers\n    outcome: kept\n    on: 2026-03-20\n', ''),
    },
    expected: [`fact-after-as-of ${YEAR}:38:18`],
  },
  {
    intent: 'on its last day the year is over',
    changes: {
      ...edit('book.yaml', 'asOf: 2026-10-15', 'asOf: 2026-09-30'),
      ...edit(YEAR, 'outcomes:\n  - commitment: move-numbers\n    outcome: kept\n    on: 2026-03-20\n', ''),
    },
    expected: [`commitment-unsettled ${YEAR}:1:1`, `fact-after-as-of ${YEAR}:38:18`],
  },
  {
    intent: 'what a running year already says must hold',
    changes: { ...RUNNING, ...edit(YEAR, KEPT, '    outcome: carried\n') },
    expected: [`commitment-not-standing ${YEAR}:9:14`, `fact-after-as-of ${YEAR}:41:18`],
  },
  ...edits(YEAR, [
    [
      'an agenda that looks back for longer than ahead',
      'outcomes:',
      'agenda:\n  - { topic: Last year, minutes: 31, looks: back }\n  - { topic: Next year, minutes: 30 }\noutcomes:',
      'agenda-looks-back 7:1',
    ],
    [
      'half of the minutes is enough',
      'outcomes:',
      'agenda:\n  - { topic: Last year, minutes: 30, looks: back }\n  - { topic: Next year, minutes: 30 }\noutcomes:',
    ],
    ['an action without their owner', '    yours: carla-diaz\n', '', 'packet-draft 1:1'],
    ['an action without ours', '    ours: ana-silva\n', '', 'packet-draft 1:1'],
    ['nobody approved', '  approvedBy: ben-okoro\n', '', 'packet-draft 1:1'],
    ['nobody prepared it', '  preparedBy: ana-silva\n', '', 'packet-draft 1:1'],
    [
      'a required section without content',
      'exchange: { weAsk: A list of all extensions. }\n',
      '',
      'packet-draft 1:1',
    ],
    [
      'where nobody has begun to prepare a packet, it is no draft either',
      'review:\n  preparedBy: ana-silva\n  approvedBy: ben-okoro\n',
      '',
    ],
  ]),
  {
    intent: 'the book says which sections a packet needs',
    changes: edit('book.yaml', 'currency: EUR', 'currency: EUR\npacket: { required: [plan, roadmap] }'),
    expected: [`packet-draft ${YEAR}:1:1`],
  },
  {
    intent: 'promises are owed by law and cannot be required',
    changes: edit('book.yaml', 'currency: EUR', 'currency: EUR\npacket: { required: [promises] }'),
    expected: ['value-not-listed book.yaml:9:22'],
  },
  {
    intent: 'what is still to do comes after all that is wrong',
    changes: {
      ...edit(YEAR, '  approvedBy: ben-okoro\n', ''),
      ...edit('prospects/globex/profile.yaml', 'pursuing: [voice]', 'pursuing: [fax]'),
    },
    expected: ['offering-unknown prospects/globex/profile.yaml:3:12', `packet-draft ${YEAR}:1:1`],
  },
];
