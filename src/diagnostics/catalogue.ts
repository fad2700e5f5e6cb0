/**
 * What each code of a finding says. A message tells what happened from the side of whoever wrote
 * the content; a hint tells what to do. Adding a code to FINDING_CODES does not compile until it
 * has its entry here.
 */
import type { FindingCode } from '../model/finding-code.ts';
import { BENCHMARK_CODES } from './catalogue/benchmark.ts';
import { FILE_CODES } from './catalogue/files.ts';
import { ISSUED_CODES } from './catalogue/issued.ts';
import { MODEL_CODES } from './catalogue/model.ts';
import { NARRATIVE_CODES } from './catalogue/narratives.ts';
import { PACKET_CODES } from './catalogue/packets.ts';
import { REFERENCE_CODES } from './catalogue/references.ts';
import { VALUE_CODES } from './catalogue/values.ts';
import { YAML_CODES } from './catalogue/yaml.ts';
import { YEAR_CODES } from './catalogue/years.ts';
import type { CatalogueEntry } from './catalogue-entry.ts';

/** Severity, message and hint of every code. */
export const CATALOGUE = {
  ...FILE_CODES,
  ...YAML_CODES,
  ...VALUE_CODES,
  ...REFERENCE_CODES,
  ...YEAR_CODES,
  ...ISSUED_CODES,
  ...PACKET_CODES,
  ...BENCHMARK_CODES,
  ...MODEL_CODES,
  ...NARRATIVE_CODES,
} satisfies Record<FindingCode, CatalogueEntry>;
