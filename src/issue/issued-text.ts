import { Document, isSeq, visit } from 'yaml';
import type { IssuedYear } from '../model/issued-year.ts';

/** The file of an issued year as it is written: YAML under a head that says how to prove it. */
export function issuedText(accountId: string, year: number, issued: IssuedYear): string {
  const document = new Document(issued, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Map: (_, node, ancestors) => {
      if (isSeq(ancestors.at(-1))) node.flow = true;
    },
  });
  const head = [
    `# Sealed: what was said of ${year} when its review was issued. Never edited; what was wrong is restated`,
    `# in the file of a later year. To prove it: rapport verify ${accountId} --year ${year}`,
  ];
  return `${head.join('\n')}\n${document.toString({ lineWidth: 0 })}`;
}
