import { day } from '../segment/words.ts';
import { LABELS, METHODS } from './explain-words.ts';
import type { Explanation } from './explanation.ts';
import { type Colors, padEnd, wrap } from './text-table.ts';

type Methods = NonNullable<Explanation['methods']>;
type Method = Methods[keyof Methods];

const WIDTH = 19;

/** What the rules, last year and a person had to say, where that is not the label that stands. */
const marks = ({ label, raw, held, issued, override }: Method): readonly string[] => [
  ...(override === null ? [] : [`set by hand until ${day(override.expires)}`]),
  ...(override === null && held !== raw ? ['held over from last year'] : []),
  ...(raw === label ? [] : [`raw ${LABELS[raw]}`]),
  ...(held === label || held === raw ? [] : [`held ${LABELS[held]}`]),
  ...(issued === null || issued === label ? [] : [`issued ${LABELS[issued]} last year`]),
];

const firmness = (method: Method): string =>
  'firmness' in method && method.firmness !== 'insufficient-data' && method.label === method.raw
    ? `, ${method.firmness}`
    : '';

const lines = (name: string, method: Method, c: Colors): readonly string[] => {
  const [first = '', ...rest] = wrap(
    [`${LABELS[method.label]}${firmness(method)}`, ...marks(method)].join(' · '),
    96 - WIDTH,
  );
  const said = first.replace(LABELS[method.label], (label) => c.bold(label));
  const under = (text: string): readonly string[] =>
    wrap(text, 96 - WIDTH).map((line) => `  ${' '.repeat(WIDTH)}${c.dim(line)}`);
  return [
    `  ${padEnd(name, WIDTH)}${said}`,
    ...rest.map((line) => `  ${' '.repeat(WIDTH)}${line}`),
    ...under(method.because),
    ...(method.rawBecause === method.because ? [] : under(`By the rules alone: ${method.rawBecause}`)),
  ];
};

/** The four labels, each with what decided it. */
export const labelsText = (methods: Methods, c: Colors): readonly string[] =>
  (Object.keys(METHODS) as (keyof Methods)[]).flatMap((method) => lines(METHODS[method], methods[method], c));
