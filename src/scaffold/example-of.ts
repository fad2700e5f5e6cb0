/** The example that a sleeping key carries: the handbook's own, so that a reader of both meets one account. */
import type { ContentField, FieldValue, TextForm } from '../model/content-field.ts';

/** The value of an example file at a path, `*` for the first entry that has it; undefined where none has. */
export type Examples = (path: string) => unknown;

/** An example of a field with every key that it may have. */
export function exampleOf(field: ContentField, examples: Examples): unknown {
  return exampleOfValue(field.value, field.path, examples);
}

function exampleOfValue(value: FieldValue, path: string, examples: Examples): unknown {
  switch (value.kind) {
    case 'mapping':
      return Object.fromEntries(value.fields.map((field) => [field.key, exampleOf(field, examples)]));
    case 'list': {
      const own = examples(path);
      if (value.of.kind !== 'mapping' && Array.isArray(own) && own.length > 0) return own;
      return [exampleOfValue(value.of, `${path}.*`, examples)];
    }
    default:
      return examples(path) ?? plainExample(value);
  }
}

const TEXTS: Readonly<Record<TextForm, string>> = {
  line: 'One line of text',
  paragraph: 'A few sentences of text.',
  id: 'an-id',
  date: '2026-09-30',
  month: '2026-09',
  address: 'https://brightwater.example',
  email: 'jana.brandt@northlight.example',
};

function plainExample(value: Exclude<FieldValue, { kind: 'mapping' | 'list' }>): unknown {
  switch (value.kind) {
    case 'text':
      return TEXTS[value.form].slice(0, value.longest ?? undefined);
    case 'number':
      return Math.max(1, value.least ?? 1);
    case 'yes-no':
      return true;
    case 'choice':
      return value.options[0];
  }
}
