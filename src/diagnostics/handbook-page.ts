/** Where the handbook states the rule behind a code. */
import { FINDING_CODES, type FindingCode } from '../model/finding-code.ts';
import { BENCHMARK_CODES } from './catalogue/benchmark.ts';
import { ISSUED_CODES } from './catalogue/issued.ts';
import { MODEL_CODES } from './catalogue/model.ts';
import { NARRATIVE_CODES } from './catalogue/narratives.ts';
import { YAML_CODES } from './catalogue/yaml.ts';
import { YEAR_CODES } from './catalogue/years.ts';

const ELSEWHERE: Partial<Record<FindingCode, string>> = {
  'packet-draft': 'content-format#draft-or-ready',
  'translation-missing': 'languages#texts-of-the-book',
  'commitment-unsettled': 'content-format#commitments-carry-on',
  'commitment-not-standing': 'content-format#commitments-carry-on',
  'commitment-carried-closed': 'content-format#commitments-carry-on',
  'text-too-long': 'content-format#length-budgets',
  'glyph-missing': 'languages',
  'model-change-unexplained': 'what-a-change-does#a-change-of-the-model',
  'model-change-unversioned': 'what-a-change-does#a-change-of-the-model',
  'segment-rule-missing': 'm6-programme-segments#choice-the-rules',
  'segment-otherwise-twice': 'm6-programme-segments#choice-the-rules',
};

const FAMILIES: readonly (readonly [codes: object, page: string])[] = [
  [BENCHMARK_CODES, 'peer-benchmark'],
  [ISSUED_CODES, 'issue-and-restate'],
  [MODEL_CODES, 'model-file'],
  [NARRATIVE_CODES, 'content-format#customeryearmdx'],
  [YAML_CODES, 'content-format#what-holds-in-every-file'],
  [YEAR_CODES, 'content-format#the-book'],
];

/** The page of the handbook for a code, below `handbook/` and without its ending; with a part of it where there is one. */
export function handbookPageOf(code: FindingCode): string {
  const own = ELSEWHERE[code];
  return own ?? FAMILIES.find(([codes]) => Object.hasOwn(codes, code))?.[1] ?? 'content-format';
}

/** Where the handbook explains a code itself, below `handbook/`: what it means, how it comes about, the way out. */
export const codeAddress = (code: FindingCode): string => `codes.html#${code}`;

const KNOWN: ReadonlySet<string> = new Set(FINDING_CODES);

/** Whether a diagnostic's code is one of content; other rooms have diagnostics of their own. */
export const isFindingCode = (code: string): code is FindingCode => KNOWN.has(code);
