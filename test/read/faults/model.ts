import { edits } from './case.ts';

export const MODEL_FAULTS = edits('model.yaml', [
  [
    'anchors that do not rise',
    '- { at: 60, points: 0 }',
    '- { at: 0, points: 0 }',
    'model-anchors-order 45:21',
  ],
  ['points against the direction', 'direction: lower', 'direction: higher', 'model-anchors-direction 45:33'],
  [
    'points that rise where lower is better',
    '- { at: 0, points: 100 }',
    '- { at: 0, points: 100 }\n            - { at: 9, points: 20 }\n            - { at: 10, points: 21 }',
    'model-anchors-direction 46:33',
  ],
  [
    'points that stay level are fine',
    '- { at: 60, points: 0 }',
    '- { at: 60, points: 0 }\n            - { at: 90, points: 0 }',
  ],
  [
    'no weight in a dimension',
    'points: 100 }\n          weight: 1\n    value',
    'points: 100 }\n          weight: 0\n    value',
    'model-weights-zero 15:7',
  ],
  [
    'no indicator in a dimension',
    'indicators:\n        current-business:',
    'indicators: {}\n      x:\n        y:',
    'model-weights-zero 26:7',
    'key-unknown 27:7',
  ],
  [
    'no weight in one stage',
    'points: 100 }\n          weight: 1\n    value',
    'points: 100 }\n          weight: { introduction: 1, growth: 0, maturity: 1, decline: 1 }\n    value',
    'model-weights-zero 15:7',
  ],
  ['High below Medium', 'high: 100000, medium: 20000', 'high: 20000, medium: 20001', 'model-cuts-order 3:29'],
  ['High at Medium is fine', 'high: 100000, medium: 20000', 'high: 20000, medium: 20000'],
  [
    'shares of more than all',
    'by: amount, high: 100000, medium: 20000',
    'by: share-of-revenue, high: 80, medium: 21',
    'model-shares-over-100 3:51',
  ],
  [
    'a role named twice',
    'core: [cio]',
    'core: [cio, cfo, cio]\n    strategic: [ceo, ceo]',
    'entry-duplicate 72:22',
    'entry-duplicate 73:22',
  ],
  ['a band of nothing', 'band: { from: 5, to: 10 }', 'band: { from: 10, to: 10 }', 'model-band-order 58:21'],
  [
    'a segment without a rule',
    '      when:\n        - engaged-functions: { from: 2 }\n',
    '',
    'segment-rule-missing 56:5',
  ],
  [
    'two segments for all others',
    '      otherwise: true',
    '      otherwise: true\n    strategy: x',
    'key-unknown 71:5',
  ],
  [
    'two catch-alls',
    '      when:\n        - engaged-functions: { from: 2 }',
    '      otherwise: true',
    'segment-otherwise-twice 69:18',
  ],
  [
    'one indicator in two dimensions',
    '    behaviour:\n      weight: 1\n      indicators:\n',
    '    behaviour:\n      weight: 1\n      indicators:\n        current-business: { label: x, question: x, input: revenue, direction: higher, weight: 1, anchors: [{ at: 0, points: 0 }, { at: 1, points: 1 }] }\n',
    'id-duplicate 39:9',
  ],
  [
    'a scale of nothing',
    'direction: lower',
    'direction: lower\n          scale: { from: 60, to: 0 }',
    'model-scale-order 43:26',
  ],
  [
    'a scale that is wider than the anchors',
    'direction: lower',
    'direction: lower\n          scale: { from: 0, to: 365 }',
  ],
]);
