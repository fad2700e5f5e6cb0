import { edits, type FaultCase, inFile } from './case.ts';

const YEAR = 'accounts/acme/internal/2025.yaml';
const PROFILE = 'accounts/acme/customer/profile.yaml';

export const VALUE_FAULTS: readonly FaultCase[] = [
  ...inFile(YEAR, [
    ['an unknown key, at the key', 'revenu: 1\n', 'key-unknown 1:1'],
    [
      'an unknown key in a list entry',
      'answers:\n  portfolio-fit:\n    value: 1\n    basis: assumed\n    asOf: 2025-05-01\n    by: me\n',
      'key-unknown 6:5',
    ],
    [
      'a missing key, at the key of its parent',
      'answers:\n  portfolio-fit: { value: 1, basis: assumed }\n',
      'key-missing 2:3',
    ],
    [
      'a key that is no id',
      'answers:\n  Portfolio Fit: { value: 1, basis: assumed, asOf: 2025-05-01 }\n',
      'answer-unknown-question 2:3',
      'key-invalid 2:3',
    ],
    ['no value, at the key', 'revenue:\n', 'value-empty 1:1'],
    ['null, at the value', 'revenue: null\n', 'value-empty 1:10'],
    ['a number with separators', 'revenue: 1,200\n', 'value-wrong-type 1:10'],
    ['a number where text belongs', 'comment: 1.10\n', 'value-wrong-type 1:10'],
    ['a word where a list belongs', 'pursuing: voice\n', 'value-wrong-type 1:11'],
    ['a list where a mapping belongs', 'relationship:\n  - standing: vendor\n', 'value-wrong-type 2:3'],
    ['a value that is no choice', 'relationship: { standing: vendr }\n', 'value-not-listed 1:27'],
    [
      'a list entry that is no choice',
      'relationship:\n  engaged:\n    - marketing\n    - sales\n',
      'value-not-listed 4:7',
    ],
    ['a fraction of a contact', 'relationship: { contacts: 1.5 }\n', 'value-not-whole 1:27'],
    ['a number out of range', 'revenue: 1e300\n', 'value-out-of-range 1:10'],
    ['infinity', 'revenue: .inf\n', 'value-out-of-range 1:10'],
    ['an empty text', 'comment: ""\n', 'text-empty 1:10'],
    ['a text that is too long', `comment: ${'long '.repeat(400)}\n`, 'text-too-long 1:10'],
    ['paragraphs where one belongs', 'comment: |\n  One.\n\n  Two.\n', 'text-line-break 1:10'],
    ['a folded paragraph is fine', 'comment: >-\n  One\n  and on.\n'],
    ['a date that is none', 'review: { due: 1.5.2026 }\n', 'date-invalid 1:16'],
    ['a day that is not in the calendar', 'review: { due: 2026-02-30 }\n', 'date-impossible 1:16'],
    ['a currency that is no code', 'currency: euro\n', 'currency-invalid 1:11'],
    ['an id that is none', 'pursuing: [Voice Plus]\n', 'id-invalid 1:12'],
    [
      'a margin that is stated twice',
      'revenue: 9\ncontributionMargin: 1\ngrossMargin: 2\n',
      'margin-stated-twice 2:21',
    ],
    [
      'every mistake of a file at once',
      'revenu: 1\nforecast: x\ncurrency: eur\n',
      'key-unknown 1:1',
      'value-wrong-type 2:11',
      'currency-invalid 3:11',
    ],
  ]),
  ...edits(PROFILE, [
    ['a missing key of the file, at its top', 'name: Acme Ltd\n', '', 'key-missing 1:1'],
    ['a missing key of a list entry, at the entry', '    name: Carla Díaz\n', '', 'key-missing 3:5'],
    ['white space inside quotes', 'Acme Ltd', '" Acme"', 'text-outer-space 1:7'],
    ['a bell in a name', 'Acme Ltd', '"Ac\\ame"', 'text-control-character 1:7'],
    ['an address that would run', 'people:', 'website: javascript:alert(1)\npeople:', 'url-invalid 2:10'],
  ]),
  ...edits('team.yaml', [
    [
      'an e-mail address that is none',
      'title: Account manager',
      'title: Account manager\n    email: ana',
      'email-invalid 5:12',
    ],
  ]),
  ...edits('accounts/acme/customer/2026.yaml', [
    ['a month that is none', 'from: 2025-10', 'from: 2025-13', 'month-invalid 21:11'],
    ['a list that is too short', 'actual: [99.9, 99.8, null]', 'actual: []', 'list-too-short 22:13'],
    [
      'a list that is too long',
      '99.8, null]',
      `${'99, '.repeat(12)}99]`,
      'list-too-long 22:13',
      'service-outside-year 22:13',
    ],
  ]),
  ...edits('model.yaml', [
    ['a choice that decides the rest, at the choice', 'by: amount', 'by: amuont', 'value-not-listed 3:15'],
    ['no choice where one decides the rest, at the parent', 'by: amount, ', '', 'key-missing 3:3'],
    ['a key of the chosen branch is missing', ', medium: 20000', '', 'key-missing 3:3'],
    [
      'a weight for some stages only',
      'weight: { introduction: 1, growth: 2, maturity: 2, decline: 1 }',
      'weight: { growth: 2, maturity: 2 }',
      'key-missing 25:7',
      'key-missing 25:7',
    ],
    [
      'a weight that is neither',
      'weight: { introduction: 1, growth: 2, maturity: 2, decline: 1 }',
      'weight: high',
      'value-wrong-type 25:15',
    ],
    ['a measure that is none', '- value: { from: 50 }', '- valeu: { from: 50 }', 'key-unknown 52:9'],
    ['a level that is none', 'from: forward', 'from: forwards', 'value-not-listed 65:28'],
  ]),
];
