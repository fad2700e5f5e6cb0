/** The rules of PDF/UA-1 on what is drawn, on fonts and on annotations, by their numbers. */
import type { Fault } from './check-structure.ts';
import { type PdfFont, widthInDocument, widthInProgram } from './pdf-font.ts';
import { isRef } from './pdf-objects.ts';
import { elementsOf, type TaggedElement, type TaggedPdf } from './read-tagged-pdf.ts';

/** @returns every breach of a rule by what is drawn, and by what is tied to it. */
export function checkContent(pdf: TaggedPdf): readonly Fault[] {
  return [...checkMarks(pdf), ...checkParentTree(pdf), ...checkAnnotations(pdf), ...checkFonts(pdf)];
}

function checkMarks({ pages }: TaggedPdf): readonly Fault[] {
  return pages.flatMap(({ stretches }, page) =>
    stretches.flatMap(({ marks, mcid, text }): readonly Fault[] => {
      const where = `page ${page + 1}: "${text}"`;
      const isArtifact = marks.some(({ tag }) => tag === '/Artifact');
      if (isArtifact && mcid !== undefined)
        return [{ rule: '7.1-1', what: `both tagged and artifact, ${where}` }];
      if (!isArtifact && mcid === undefined)
        return [{ rule: '7.1-3', what: `neither tagged nor artifact, ${where}` }];
      return [];
    }),
  );
}

/** The tree of tags and the numbers in the content lead to each other, one to one. */
function checkParentTree({ objects, catalogue, pages, root }: TaggedPdf): readonly Fault[] {
  const numbers = objects.array(objects.dict(objects.dict(catalogue.StructTreeRoot).ParentTree).Nums);
  const parents = new Map<number, (typeof numbers)[number]>();
  for (let at = 0; at < numbers.length; at += 2) parents.set(Number(numbers[at]), numbers[at + 1] ?? null);
  const claimed = new Set<string>();
  const faults: Fault[] = [];
  for (const { kids, ref, role } of elementsOf(root)) {
    for (const kid of kids) {
      if (kid.kind !== 'content') continue;
      const key = `${kid.page}:${kid.mcid}`;
      if (claimed.has(key)) faults.push({ rule: '7.1', what: `content ${key} has two tags` });
      claimed.add(key);
      const list = objects.array(parents.get(Number(pages[kid.page]?.dict.StructParents)));
      const parent = list[kid.mcid];
      if (!isRef(parent) || parent.ref !== ref)
        faults.push({ rule: '7.1', what: `content ${key} does not know its ${role}` });
    }
  }
  pages.forEach(({ stretches }, page) => {
    for (const { mcid, text } of stretches) {
      if (mcid === undefined || claimed.has(`${page}:${mcid}`)) continue;
      faults.push({ rule: '7.1-3', what: `page ${page + 1}: "${text}" is in no tag` });
    }
  });
  return faults;
}

function checkAnnotations({ objects, pages, root }: TaggedPdf): readonly Fault[] {
  const owners = new Map<number, { element: TaggedElement; page: number }>();
  for (const element of elementsOf(root)) {
    for (const kid of element.kids) {
      if (kid.kind === 'annotation') owners.set(kid.ref, { element, page: kid.page });
    }
  }
  return pages.flatMap(({ dict }, page) => {
    const annotations = objects.array(dict.Annots);
    const faults: Fault[] = [];
    if (annotations.length > 0 && dict.Tabs !== '/S')
      faults.push({ rule: '7.18.3-1', what: `page ${page + 1}: order of tabs` });
    for (const annotation of annotations) {
      const { Subtype, Contents, StructParent } = objects.dict(annotation);
      const owner = owners.get(isRef(annotation) ? annotation.ref : 0);
      if (Subtype !== '/Link') faults.push({ rule: '7.18.1-1', what: `page ${page + 1}: a ${Subtype}` });
      if (owner?.element.role !== 'Link' || StructParent === undefined)
        faults.push({ rule: '7.18.5-1', what: `page ${page + 1}: a link without its tag` });
      if (owner && owner.page !== page)
        faults.push({ rule: '7.18.5-1', what: `page ${page + 1}: a link that its tag looks for elsewhere` });
      if (!objects.text(Contents))
        faults.push({ rule: '7.18.5-2', what: `page ${page + 1}: a link without words for it` });
    }
    return faults;
  });
}

function checkFonts({ objects, pages }: TaggedPdf): readonly Fault[] {
  const fonts = new Set(pages.flatMap((page) => page.fonts));
  return [...fonts].flatMap((font) => {
    const { name, dict, descendant, program } = font;
    const faults: Fault[] = [];
    if (dict.Subtype !== '/Type0' || dict.Encoding !== '/Identity-H')
      faults.push({ rule: '7.21.3.3-1', what: `${name}: how it is encoded` });
    if (descendant.CIDToGIDMap !== '/Identity')
      faults.push({ rule: '7.21.3.2-1', what: `${name}: which code is which glyph` });
    if (objects.dict(descendant.FontDescriptor).CIDSet !== undefined)
      faults.push({ rule: '7.21.4.2-2', what: `${name}: a set of glyphs that nobody checked` });
    if (!program) return [...faults, { rule: '7.21.4.1-1', what: `${name} is not embedded` }];
    return [...faults, ...[...font.used].flatMap((code) => checkGlyph(font, program, code))];
  });

  function checkGlyph(font: PdfFont, program: Buffer, code: number): readonly Fault[] {
    const what = `${font.name}: code ${code}`;
    const text = font.toUnicode.get(code);
    const own = widthInProgram(program, code);
    const told = widthInDocument(objects, font, code);
    const faults: Fault[] = [];
    if (code === 0) faults.push({ rule: '7.21.8-1', what });
    if (!text) faults.push({ rule: '7.21.7-1', what });
    if (text && /[\0\ufeff\ufffe]/u.test(text)) faults.push({ rule: '7.21.7-2', what });
    if (own === undefined) faults.push({ rule: '7.21.4.1-2', what });
    else if (told === undefined || Math.abs(told - own) > 1)
      faults.push({ rule: '7.21.5-1', what: `${what} is ${own} wide, not ${told}` });
    return faults;
  }
}
