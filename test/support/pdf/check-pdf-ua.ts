/**
 * Whether a PDF keeps the rules of PDF/UA-1 that a machine can check, as far as what we draw can break them: it
 * holds no forms, media or scripts. A rule is named by its clause of ISO 14289-1 and, after the dash, by the
 * number that the validator veraPDF gives it there; without a dash it is one of ours.
 */
import { checkContent } from './check-content.ts';
import { checkStructure, type Fault } from './check-structure.ts';
import { readTaggedPdf, type TaggedPdf } from './read-tagged-pdf.ts';

/** @returns each breach of a rule as a line; nothing for a PDF that keeps them all. */
export function checkPdfUa(bytes: Uint8Array): readonly string[] {
  const pdf = readTaggedPdf(bytes);
  const faults = [...checkDocument(pdf), ...checkStructure(pdf), ...checkContent(pdf)];
  return faults.map(({ rule, what }) => `${rule} ${what}`);
}

const FORBIDDEN = { AcroForm: '7.15-1', OCProperties: '7.10-1', AF: '7.11-1' } as const;

function checkDocument({ objects, catalogue }: TaggedPdf): readonly Fault[] {
  const marked = objects.dict(catalogue.MarkInfo);
  const xmp = objects.stream(catalogue.Metadata)?.toString('utf8') ?? '';
  const rules: readonly (readonly [rule: string, what: string, holds: boolean])[] = [
    ['6.1-1', 'its version', /^%PDF-1\.[0-7]$/u.test(objects.header)],
    ['7.1-4', 'tags that it suspects itself', marked.Suspects !== true],
    ['7.1-8', 'no metadata', xmp !== ''],
    ['5-1', 'metadata that do not claim PDF/UA', xmp.includes('<pdfuaid:part>1</pdfuaid:part>')],
    ['7.1-9', 'no title in its metadata', /<dc:title>.*[^<>\s].*<\/dc:title>/su.test(xmp)],
    ['7.1', 'metadata that are no XML', isWellFormed(xmp)],
    [
      '7.1-10',
      'a window without the title',
      objects.dict(catalogue.ViewerPreferences).DisplayDocTitle === true,
    ],
    ['6.2-1', 'no mark that it is tagged', marked.Marked === true],
    ['7.2-2', 'no language', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(objects.text(catalogue.Lang) ?? '')],
    ['7.16-1', 'a lock', objects.trailer.Encrypt === undefined],
    ...Object.entries(FORBIDDEN).map(([key, rule]) => [rule, key, catalogue[key] === undefined] as const),
  ];
  return rules.flatMap(([rule, what, holds]) => (holds ? [] : [{ rule, what }]));
}

/** Every tag that opens closes, and every `&` begins an entity. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const tags = xml
    .replace(/<\?.*?\?>/gsu, '')
    .matchAll(/<(\/?)([\w:]+)(?:\s+[\w:]+\s*=\s*"[^"<]*")*\s*(\/?)>/gu);
  for (const [, closing, name = '', empty] of tags) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  return open.length === 0 && !/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/u.test(xml);
}
