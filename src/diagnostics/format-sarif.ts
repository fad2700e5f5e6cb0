/** Diagnostics as SARIF 2.1.0, which code scanning reads. Columns count code points, as everywhere here. */
import type { ArtifactLocation, Log, ReportingDescriptor, Result } from 'sarif';
import { FINDING_CODES, type FindingCode } from '../model/finding-code.ts';
import { CATALOGUE } from './catalogue.ts';
import type { CheckReport, Reported } from './check-report.ts';
import { CODE_TITLES } from './code-titles.ts';
import { fingerprints } from './fingerprint.ts';
import { codeAddress } from './handbook-page.ts';
import { visibleText } from './visible-text.ts';

/** What readers of these logs call the root of a repository. */
const ROOT = '%SRCROOT%';

/** Every rule there is, so that the list of rules does not hang on what a book does wrong today. */
const RULES: readonly FindingCode[] = [...FINDING_CODES];
const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULES.map((code, index) => [code, index]));

/** The log as JSON. The version is that of the tool. */
export function formatSarif(report: CheckReport, version: string): string {
  const marks = fingerprints(report.reported);
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Rapport',
            semanticVersion: version,
            rules: RULES.map((code) => ruleOf(code, report.handbook)),
          },
        },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
        results: report.reported.map((one, index) => resultOf(one, marks[index] ?? '')),
      },
    ],
  };
  return JSON.stringify(log, null, 1);
}

function ruleOf(code: FindingCode, handbook: string | null): ReportingDescriptor {
  const title = `${CODE_TITLES[code]}.`;
  const address = codeAddress(code);
  const help =
    handbook === null
      ? `${title} The handbook of the internal site explains it: handbook/${address}`
      : `${title} The handbook explains it: ${handbook}${address}`;
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: title },
    help: { text: help },
    ...(handbook === null ? {} : { helpUri: `${handbook}${address}` }),
    defaultConfiguration: { level: CATALOGUE[code].severity },
  };
}

function resultOf({ diagnostic, path }: Reported, fingerprint: string): Result {
  const { code, severity, message, hint, line, column, endLine, endColumn } = diagnostic;
  const ruleIndex = RULE_INDEX.get(code);
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: severity,
    message: { text: plainMessage(hint === '' ? message : `${message} ${hint}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(path),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    // The name that GitHub reads is left to its own upload, which works it out of the file.
    partialFingerprints: { 'rapportFinding/v1': fingerprint },
  };
}

const artifactOf = (path: string): ArtifactLocation => ({
  uri: path.split('/').map(encodeURIComponent).join('/'),
  uriBaseId: ROOT,
});

/** Braces stand for arguments there, and brackets before parentheses for a link: content makes neither. */
const plainMessage = (text: string): string =>
  visibleText(text)
    .replaceAll(/[{}]/g, '$&$&')
    .replaceAll(/\[([^\]]*)\](?=\()/g, '\\[$1\\]');
