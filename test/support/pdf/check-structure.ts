/** The rules of PDF/UA-1 on the tree of tags. */
import type { PdfDict } from './pdf-objects.ts';
import { elementsOf, type TaggedElement, type TaggedPdf } from './read-tagged-pdf.ts';

export type Fault = { readonly rule: string; readonly what: string };

const STANDARD = new Set(
  (
    'Document Sect P H1 H2 H3 H4 H5 H6 L LI Lbl LBody BlockQuote Caption Table TR TH TD Figure Note Link Span ' +
    'TOC TOCI Reference'
  ).split(' '),
);

/** What may stand in what; a role that is not here takes anything that is text. */
const KIDS: Readonly<Record<string, readonly [rule: string, ...kids: string[]]>> = {
  Table: ['7.2-3', 'Caption', 'TR'],
  TR: ['7.2-10', 'TH', 'TD'],
  L: ['7.2-19', 'LI'],
  LI: ['7.2-20', 'Lbl', 'LBody'],
  TOC: ['7.2-27', 'TOCI'],
  TOCI: ['7.2-27', 'Reference'],
};
const PARENTS: Readonly<Record<string, readonly [rule: string, parent: string]>> = {
  TR: ['7.2-4', 'Table'],
  TH: ['7.2-8', 'TR'],
  TD: ['7.2-9', 'TR'],
  LI: ['7.2-17', 'L'],
  LBody: ['7.2-18', 'LI'],
  TOCI: ['7.2-26', 'TOC'],
};

/** @returns every breach of a rule in the tree of tags. */
export function checkStructure(pdf: TaggedPdf): readonly Fault[] {
  const elements = elementsOf(pdf.root);
  return [
    ...elements.flatMap((element) => [
      ...checkPlace(element),
      ...checkAttributes(element, pdf),
      ...checkTable(element),
    ]),
    ...checkHeadings(elements),
    ...checkNotes(elements, pdf),
  ];
}

const rolesIn = ({ kids }: TaggedElement): readonly string[] =>
  kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element.role] : []));

function checkPlace(element: TaggedElement): readonly Fault[] {
  const { role, parent } = element;
  const roles = rolesIn(element);
  const faults: Fault[] = [];
  if (!STANDARD.has(role)) faults.push({ rule: '7.1-5', what: `${role} is no standard tag` });
  const [kidsRule, ...kids] = KIDS[role] ?? [];
  const strange = kidsRule ? roles.filter((kid) => !kids.includes(kid)) : [];
  if (kidsRule && strange.length > 0) faults.push({ rule: kidsRule, what: `${strange} in ${role}` });
  const [parentRule, around] = PARENTS[role] ?? [];
  if (parentRule && parent?.role !== around) {
    faults.push({ rule: parentRule, what: `${role} in ${parent?.role}` });
  }
  if (roles.lastIndexOf('Caption') > 0) {
    faults.push({ rule: '7.2-16', what: `a caption that does not begin its ${role}` });
  }
  if (element.kids.length === 0 && role !== 'TH' && role !== 'TD') {
    faults.push({ rule: '7.1', what: `an empty ${role}` });
  }
  return faults;
}

function checkAttributes({ role, dict }: TaggedElement, { objects }: TaggedPdf): readonly Fault[] {
  const attributes: PdfDict = objects.dict(dict.A);
  const faults: Fault[] = [];
  if (role === 'Figure') {
    if (!objects.text(dict.Alt)) faults.push({ rule: '7.3-1', what: 'a figure without words for it' });
    if (objects.array(attributes.BBox).length !== 4)
      faults.push({ rule: '7.3-1', what: 'a figure without a place' });
  }
  if (role === 'TH' && !/^\/(Column|Row|Both)$/u.test(String(attributes.Scope))) {
    faults.push({ rule: '7.5-1', what: 'a head that is neither of a column nor of a row' });
  }
  if (role === 'L' && attributes.ListNumbering === undefined) {
    faults.push({ rule: '7.6', what: 'a list that does not say how it counts' });
  }
  return faults;
}

/** Every row has as many cells as the first, so that each cell stands under its head. */
function checkTable(element: TaggedElement): readonly Fault[] {
  if (element.role !== 'Table') return [];
  const rows = element.kids.flatMap((kid) =>
    kid.kind === 'element' && kid.element.role === 'TR' ? [rolesIn(kid.element)] : [],
  );
  const [heads = []] = rows;
  const faults: Fault[] = [];
  if (!heads.every((role) => role === 'TH'))
    faults.push({ rule: '7.5-1', what: 'a first row that is not of heads' });
  if (rows.some(({ length }) => length !== heads.length)) {
    faults.push({ rule: '7.2-43', what: `rows of ${rows.map(({ length }) => length)} cells` });
  }
  return faults;
}

function checkHeadings(elements: readonly TaggedElement[]): readonly Fault[] {
  const levels = elements.flatMap(({ role }) => (/^H[1-6]$/u.test(role) ? [Number(role[1])] : []));
  const faults: Fault[] = [];
  if (levels[0] !== 1) faults.push({ rule: '7.4.2-1', what: `the first heading is H${levels[0]}` });
  levels.forEach((level, index) => {
    const before = levels[index - 1] ?? 0;
    if (level > before + 1) faults.push({ rule: '7.4.2-1', what: `H${level} after H${before}` });
  });
  return faults;
}

function checkNotes(elements: readonly TaggedElement[], { objects, catalogue }: TaggedPdf): readonly Fault[] {
  const names = elements.filter(({ role }) => role === 'Note').map(({ dict }) => objects.text(dict.ID));
  const tree = objects.dict(objects.dict(catalogue.StructTreeRoot).IDTree);
  const known = objects.array(tree.Names).flatMap((value) => objects.text(value) ?? []);
  const faults: Fault[] = [];
  if (names.includes(undefined)) faults.push({ rule: '7.9-1', what: 'a note without a name' });
  if (new Set(names).size < names.length) faults.push({ rule: '7.9-2', what: 'two notes of one name' });
  if (known.join() !== names.toSorted().join())
    faults.push({ rule: '7.9-1', what: 'a note that is not listed' });
  return faults;
}
