import { inFile } from './case.ts';

const FILE = 'accounts/acme/internal/2025.yaml';

export const YAML_FAULTS = inFile(FILE, [
  ['a tab', 'relationship:\n\tstanding: vendor\n', 'yaml-tab 2:1'],
  ['a key that is indented under a value', 'revenue: 1\n  forecast: 2\n', 'yaml-indentation 2:3'],
  [
    'a key that is indented too little',
    'relationship:\n  contacts: 1\n executiveContacts: 1\n',
    'yaml-indentation 3:2',
  ],
  ['a quote that is never closed', 'revenue: 1\ncomment: "So far\nforecast: 2\n', 'yaml-quote-unclosed 2:10'],
  ['a single quote that is never closed', "comment: 'So far\n", 'yaml-quote-unclosed 1:10'],
  ['a list that is never closed', 'pursuing: [voice\nforecast: 2\n', 'yaml-bracket-unclosed 1:11'],
  ['a mapping that is never closed', 'relationship: { contacts: 1\n', 'yaml-bracket-unclosed 1:15'],
  ['a colon in text', 'comment: Next step: call them\n', 'yaml-colon-in-text 1:10'],
  ['a line without a colon', 'revenue: 1\nforecast\ncomment: x\n', 'yaml-colon-missing 2:1'],
  ['a colon without a space', 'revenue: 1\nforecast:2\n', 'yaml-colon-missing 2:1'],
  ['a text that begins with a reserved character', 'comment: @ana called\n', 'yaml-reserved-character 1:10'],
  ['an escape that is none', 'comment: "C:\\photos"\n', 'yaml-escape-unknown 1:13'],
  ['a tag', 'comment: !important call\n', 'yaml-tag 1:10'],
  ['a tag that would make bytes', 'comment: !!binary aGk=\n', 'yaml-tag 1:10'],
  ['a directive', '# old\n%YAML 1.1\n---\nrevenue: 1\n', 'yaml-directive 2:1'],
  ['two documents', 'revenue: 1\n---\nrevenue: 2\n', 'yaml-many-documents 2:1'],
  ['an alias', 'comment: &c So\nforecast: *c\n', 'yaml-alias 2:11'],
  ['an alias of nothing', 'comment: *c\n', 'yaml-alias 1:10'],
  ['a merge key', 'relationship:\n  <<: { contacts: 1 }\n', 'yaml-merge-key 2:3'],
  ['a list as a key', '[revenue]: 1\n', 'yaml-key-not-text 1:1'],
  ['a list on the line of its key', 'pursuing: - voice\n', 'yaml-syntax 1:11'],
  ['a key twice', 'revenue: 1\nforecast: 2\nrevenue: 3\n', 'key-duplicate 3:1'],
  ['a key that objects are born with', 'answers:\n  __proto__: 1\n', 'key-unknown 2:3'],
  ['a word where a mapping belongs', 'revenue:1\n', 'value-wrong-type 1:1'],
  [
    'all mistakes of a file at once',
    'pursuing: - voice\ncomment: a: b\nrevenue: "1\n',
    'yaml-syntax 1:11',
    'yaml-colon-in-text 2:10',
    'yaml-quote-unclosed 3:10',
  ],
  ['lists nested without end', '['.repeat(10_000), 'yaml-too-deep 1:42'],
  ['mappings nested without end', '{a: '.repeat(10_000), 'yaml-too-deep 1:162'],
  ['block lists nested without end', '- '.repeat(10_000), 'yaml-too-deep 1:83'],
]);
