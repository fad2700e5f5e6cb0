import { BENCHMARK_FAULTS } from './benchmark.ts';
import type { FaultCase } from './case.ts';
import { FILE_FAULTS } from './files.ts';
import { GLYPH_FAULTS } from './glyphs.ts';
import { ISSUED_FAULTS } from './issued.ts';
import { LANGUAGE_FAULTS } from './languages.ts';
import { MODEL_FAULTS } from './model.ts';
import { NARRATIVE_FAULTS } from './narratives.ts';
import { OVERRIDE_FAULTS } from './overrides.ts';
import { PACKET_FAULTS } from './packets.ts';
import { REFERENCE_FAULTS } from './references.ts';
import { SLIP_FAULTS } from './slips.ts';
import { STRATEGY_FAULTS } from './strategy.ts';
import { VALUE_FAULTS } from './values.ts';
import { YAML_FAULTS } from './yaml.ts';
import { YEAR_FAULTS } from './years.ts';

/** Every way in which content can be wrong, by what it is about. */
export const ALL_FAULTS: Readonly<Record<string, readonly FaultCase[]>> = {
  files: FILE_FAULTS,
  yaml: YAML_FAULTS,
  slips: SLIP_FAULTS,
  values: VALUE_FAULTS,
  glyphs: GLYPH_FAULTS,
  references: REFERENCE_FAULTS,
  strategy: STRATEGY_FAULTS,
  overrides: OVERRIDE_FAULTS,
  years: YEAR_FAULTS,
  issued: ISSUED_FAULTS,
  model: MODEL_FAULTS,
  narratives: NARRATIVE_FAULTS,
  packets: PACKET_FAULTS,
  benchmark: BENCHMARK_FAULTS,
  languages: LANGUAGE_FAULTS,
};
