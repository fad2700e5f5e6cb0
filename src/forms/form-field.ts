/** A field of content as a field of a form. */
import type { ContentField, FieldValue, TextForm } from '../model/content-field.ts';

/** A field as the configuration of the CMS has it. */
export type FormField = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly widget: string;
};

export interface Choice {
  readonly label: string;
  readonly value: string;
}

/** What a place that holds an id of the book may hold; null where the book does not list it. */
export type ChoicesAt = (path: string) => readonly Choice[] | null;

/** The fields of a form, in the order of the schema. A mapping that the book knows no key of has none. */
export function formFields(fields: readonly ContentField[], choicesAt: ChoicesAt): FormField[] {
  return fields.flatMap((field) => {
    if (field.value.kind === 'mapping' && field.value.fields.length === 0) return [];
    const hint = hintOf(field);
    return [
      {
        name: field.key,
        label: labelOf(field.key),
        ...shapeOf(field.value, field.path, choicesAt),
        required: field.required,
        ...(hint === '' ? {} : { hint }),
      },
    ];
  });
}

const hintOf = ({ note, otherwise }: ContentField): string => {
  const absent = typeof otherwise === 'string' ? `Where nothing is chosen: ${otherwise}.` : '';
  // The CMS reads signs of Markdown in a hint.
  return [note.replaceAll('`', '"'), absent].filter((part) => part !== '').join(' ');
};

/** `lastSpoke` as people say it: "Last spoke". */
export function labelOf(key: string): string {
  const words = key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`;
}

type Shape = Readonly<Record<string, unknown>> & { readonly widget: string };

function shapeOf(value: FieldValue, path: string, choicesAt: ChoicesAt): Shape {
  switch (value.kind) {
    case 'mapping':
      return { widget: 'object', collapsed: 'auto', fields: formFields(value.fields, choicesAt) };
    case 'list':
      return listShape(value, path, choicesAt);
    case 'yes-no':
      return { widget: 'boolean' };
    case 'choice':
      return {
        widget: 'select',
        options: value.options.map((option) => ({ label: labelOf(option), value: option })),
      };
    case 'number':
      return {
        widget: 'number',
        value_type: value.whole ? 'int' : 'float',
        ...(value.whole ? {} : { step: 0.01 }),
        ...(value.least === null ? {} : { min: value.least }),
        ...(value.most === null ? {} : { max: value.most }),
      };
    case 'text': {
      const choices = choicesAt(path);
      return choices === null || choices.length === 0
        ? textShape(value)
        : { widget: 'select', options: choices };
    }
  }
}

function listShape(
  { of, least, most }: Extract<FieldValue, { kind: 'list' }>,
  path: string,
  choicesAt: ChoicesAt,
): Shape {
  const range = { ...(least === null ? {} : { min: least }), ...(most === null ? {} : { max: most }) };
  if (of.kind === 'mapping') {
    const fields = formFields(of.fields, choicesAt);
    const summary = fields
      .slice(0, 2)
      .map(({ name }) => `{{fields.${name}}}`)
      .join(' · ');
    return { widget: 'list', collapsed: true, summary, fields, ...range };
  }
  const item = shapeOf(of, `${path}.*`, choicesAt);
  if (item.widget === 'select') return { ...item, multiple: true, ...range };
  const { options: _, ...field } = { ...item, name: 'entry', label: 'Entry' } as Record<string, unknown>;
  // A month of which nothing is known is an empty entry, and stays one.
  return { widget: 'list', field: { ...field, required: of.kind !== 'number' || !of.orNull }, ...range };
}

const WORDS: Readonly<Partial<Record<TextForm, string>>> = {
  id: 'Lower-case letters, digits and single hyphens, such as acme-retail',
  month: 'A month such as 2026-03',
};

function textShape({ form, pattern, longest }: Extract<FieldValue, { kind: 'text' }>): Shape {
  const most = longest === null ? {} : { maxlength: longest };
  if (form === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  if (form === 'paragraph') return { widget: 'text', ...most };
  if (form === 'address') return { widget: 'string', type: 'url' };
  if (form === 'email') return { widget: 'string', type: 'email' };
  const words = WORDS[form] ?? 'As the hint says';
  return { widget: 'string', ...most, ...(pattern === null ? {} : { pattern: [pattern, words] }) };
}
