import { edits, type FaultCase, inFile } from './case.ts';

/** A slip of the hand is told once, on its own line, whatever else the parser stumbles over because of it. */
const FILE = 'accounts/acme/internal/2025.yaml';
const NO_BREAK = '\u00a0';
const ANSWER =
  'answers:\n  portfolio-fit:\n    value: 1\n    basis: assumed\n    asOf: 2025-05-01\nrevenue: 5\n';
const LIST =
  'relationship:\n  engaged:\n    - marketing\n    - engineering\n    - product-management\n  contacts: 3\n';
const slip = (text: string, from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`There is no ${JSON.stringify(from)} to slip in.`);
  return text.replace(from, () => to);
};

export const SLIP_FAULTS: readonly FaultCase[] = [
  ...inFile(FILE, [
    ['a tab before the first key of a part', slip(LIST, '  engaged', '\tengaged'), 'yaml-tab 2:1'],
    ['a tab before an entry of a list', slip(LIST, '    - eng', '\t- eng'), 'yaml-tab 4:1'],
    ['a key at the margin', slip(ANSWER, '    basis', 'basis'), 'yaml-indentation 4:1'],
    ['a key with a space too few', slip(ANSWER, '    basis', '   basis'), 'yaml-indentation 4:4'],
    ['a key with two spaces too few', slip(ANSWER, '    basis', '  basis'), 'yaml-indentation 4:3'],
    ['a key with a space too many', slip(ANSWER, '    basis', '     basis'), 'yaml-indentation 4:6'],
    ['an entry with two spaces too few', slip(LIST, '    - eng', '  - eng'), 'yaml-indentation 4:3'],
    ['an entry with a space too few', slip(LIST, '    - eng', '   - eng'), 'yaml-indentation 4:4'],
    ['an entry that its neighbour takes in', slip(LIST, '    - eng', '      - eng'), 'yaml-indentation 4:7'],
    ['an entry without the space after its dash', slip(LIST, '- eng', '-eng'), 'yaml-list-dash 4:5'],
    ['a bullet of a word processor', slip(LIST, '- eng', '• eng'), 'yaml-list-dash 4:5'],
    ['an asterisk for a bullet', slip(LIST, '- eng', '* eng'), 'yaml-list-dash 4:5'],
    ['a long dash for a bullet', slip(LIST, '- eng', '– eng'), 'yaml-list-dash 4:5'],
    ['a no-break space behind a dash', slip(LIST, '- eng', `-${NO_BREAK}eng`), 'yaml-look-alike 4:6'],
    [
      'no-break spaces that indent',
      slip(ANSWER, '    basis', NO_BREAK.repeat(4).concat('basis')),
      'yaml-look-alike 4:1',
    ],
    [
      'two slips far apart',
      slip(slip(`${LIST}${ANSWER}`, '- eng', '• eng'), '    asOf', '   asOf'),
      'yaml-list-dash 4:5',
      'yaml-indentation 11:4',
    ],
    ['a quote that opens in a list', slip(LIST, '- eng', '- "eng'), 'yaml-quote-unclosed 4:7'],
    [
      'a quote that the next one seems to close',
      slip(ANSWER, 'assumed\n', '"assumed\n    source: "Ana"\n'),
      'yaml-quote-unclosed 4:12',
    ],
    [
      'a merge that was not settled',
      '<<<<<<< HEAD\nrevenue: 1\n=======\nrevenue: 2\n>>>>>>> theirs\n',
      'yaml-conflict-marker 1:1',
    ],
    [
      'a merge that was not settled inside a part',
      slip(ANSWER, '    value: 1\n', '<<<<<<< HEAD\n    value: 1\n=======\n    value: 2\n>>>>>>> a\n'),
      'yaml-conflict-marker 3:1',
    ],
    ['an equals sign for a colon', 'forecast: 1\nrevenue = 5\n', 'yaml-colon-missing 2:1'],
    ['a comment of another language', '// net\nrevenue: 5\n', 'yaml-colon-missing 1:1'],
    ['a question mark for what is not known', 'revenue: ?\n', 'yaml-reserved-character 1:10'],
    ['a text that begins with a bracket', 'comment: [draft] So far\n', 'yaml-reserved-character 1:10'],
    ['a text that begins with a sign of its own', 'comment: > 50 people\n', 'yaml-reserved-character 1:10'],
    ['a comma that is missing in braces', 'effort: { hours: 1 quotes: 2 }\n', 'yaml-colon-in-text 1:18'],
    ['a space that is missing in braces', 'effort: { hours:1 }\n', 'key-unknown 1:11'],
    ['a key in another spelling is not missing too', slip(ANSWER, 'value', 'Value'), 'key-unknown 3:5'],
    ['a number sign with a space', 'comment: Ticket # 123\n', 'text-cut-off 1:10'],
    ['a comment that is one', 'comment: Ticket # see the list\n'],
    ['a text in curly quotes', 'comment: “So far”\n', 'text-in-curly-quotes 1:10'],
    ['a text with curly quotes in it', 'comment: “So far” and “no further”\n'],
  ]),
  ...edits('accounts/acme/internal/profile.yaml', [
    ['a name for an id', 'owner: ana-silva', 'owner: Ana Silva', 'team-member-unknown 1:8'],
    ['an id with underscores', 'owner: ana-silva', 'owner: ana_silva', 'team-member-unknown 1:8'],
    ['a name that leads to nobody', 'owner: ana-silva', 'owner: Eve Stone', 'id-invalid 1:8'],
  ]),
  {
    intent: 'a merge that was not settled in a narrative',
    changes: { 'accounts/acme/customer/2026.mdx': '## A\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> b\n' },
    expected: ['yaml-conflict-marker accounts/acme/customer/2026.mdx:3:1'],
  },
];
