import { type CatalogueEntry, didYouMean, error } from '../catalogue-entry.ts';

/** Codes of narratives (`.mdx`). */
export const NARRATIVE_CODES = {
  'narrative-syntax': error(
    (a) => `This cannot be read: ${a.problem}.`,
    (a) => `${a.advice}`,
  ),
  'narrative-frontmatter': error(
    () => 'A narrative has no block of settings at its top.',
    () => 'Remove both lines with "---" and what stands between them; facts belong in the YAML files.',
  ),
  'narrative-code': error(
    (a) => `${a.what} would be code, and narratives never run.`,
    (a) => `${a.advice}`,
  ),
  'narrative-tag-unclosed': error(
    (a) => `<${a.name}> is opened here and never closed.`,
    (a) => `Add </${a.name}> after its text, on a line of its own if <${a.name}> has one.`,
  ),
  'narrative-tag-mismatch': error(
    (a) => `</${a.name}> closes nothing that is open here.`,
    () => 'Close the components in the order in which they were opened, last first.',
  ),
  'narrative-component-unknown': error(
    (a) => `There is no component <${a.name}>.`,
    (a) =>
      `${didYouMean(a)}A narrative can use ${a.allowed}. To write "<" itself, put a backslash before it.`,
  ),
  'narrative-component-misplaced': error(
    (a) => `<${a.name}> cannot stand here: ${a.problem}.`,
    (a) => `${a.advice}`,
  ),
  'narrative-attribute-unknown': error(
    (a) => `<${a.name}> has no attribute "${a.attribute}".`,
    (a) => `${didYouMean(a)}${a.allowed}`,
  ),
  'narrative-attribute-missing': error(
    (a) => `<${a.name}> needs the attribute "${a.attribute}".`,
    (a) => `Write <${a.name} ${a.attribute}="…">.`,
  ),
  'narrative-attribute-not-text': error(
    (a) => `The attribute "${a.attribute}" of <${a.name}> is not a text in quotes.`,
    (a) => `Write ${a.attribute}="…"; braces would be code, and narratives never run.`,
  ),
  'narrative-attribute-twice': error(
    (a) => `<${a.name}> has the attribute "${a.attribute}" twice.`,
    () => 'Keep one of the two.',
  ),
  'narrative-not-supported': error(
    (a) => `A narrative has no room for ${a.what}.`,
    (a) => `${a.advice}`,
  ),
  'narrative-heading-level': error(
    (a) => `A heading with ${a.level} "#" is no level that a narrative has.`,
    () => 'Use "##" for a part and "###" for a part of a part; the packet has its own titles above.',
  ),
  'narrative-heading-skips': error(
    () => 'A heading with "###" stands before any with "##".',
    () => 'Give it "##", or a part above it: who listens goes from one level to the next.',
  ),
  'narrative-link-refused': error(
    (a) => `A link to "${a.href}" is refused.`,
    () => 'Links begin with https:// or mailto:.',
  ),
  'narrative-list-nested': error(
    () => 'A list inside a list does not fit a packet page.',
    () => 'Write one flat list, or two lists with a heading each.',
  ),
  'narrative-many-paragraphs': error(
    (a) => `${a.what} holds more than one paragraph.`,
    () => 'Keep one paragraph in it; put the rest before or after.',
  ),
  'narrative-too-deep': error(
    () => 'Lists, quotes or components are nested too deep here.',
    () => 'Write it flat.',
  ),
  'narrative-too-dense': error(
    (a) =>
      `One passage holds more than ${a.limit} of the marks that stand for emphasis, code, links or tags.`,
    () => 'Part it with blank lines, or put a backslash before marks that are meant as they are.',
  ),
  'narrative-too-long': error(
    (a) => `The narrative has more than ${a.limit} lines.`,
    () => 'Keep what the reader needs; figures and lists of facts belong in the YAML files.',
  ),
  'narrative-empty-block': error(
    (a) => `${a.what} has no text.`,
    () => 'Write the text, or remove it.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
