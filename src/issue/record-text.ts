import { Document, isMap, visit } from 'yaml';
import type { BenchmarkRecord } from '../model/benchmark-record.ts';
import { sealedText } from '../model/sealed-text.ts';
import { sha256 } from './packet-digest.ts';

/** Seals the peer benchmark of a year that is closed: nobody edits what was published. */
export function sealRecord(record: Omit<BenchmarkRecord, 'seal'>): BenchmarkRecord {
  return { ...record, seal: { digest: sha256(sealedText({ ...record, seal: {} })) } };
}

/** The file of a closed benchmark as it is written. Content has no aliases, though figures share their measure. */
export function recordText(year: number, record: BenchmarkRecord): string {
  const document = new Document(record, { version: '1.2', aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      const isShort = ['measure', 'marks'].includes(String(key));
      if (isShort && isMap(value)) value.flow = true;
    },
  });
  const head = [
    `# Sealed: the peer benchmark of ${year}, closed with the first packet that was issued with it. Never edited:`,
    '# every packet of the year says the same, and those of the next year are held against it. Internal, always.',
  ];
  return `${head.join('\n')}\n${document.toString({ lineWidth: 0 })}`;
}
