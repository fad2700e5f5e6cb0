/**
 * The configuration of the CMS: one collection a kind of file, so that whoever opens one knows who will
 * read it. What is not here has a reason: see the handbook, new accounts and forms.
 */
import { stringify } from 'yaml';
import type { Book } from '../model/book.ts';
import { contentFields } from '../model/content-field.ts';
import { CustomerProfileSchema, CustomerYearSchema } from '../model/customer-facts.ts';
import { InternalProfileSchema, InternalYearSchema } from '../model/internal-facts.ts';
import { knownKeysOf } from '../model/known-keys.ts';
import { ProspectSchema } from '../model/prospect.ts';
import { StrategySchema } from '../model/strategy.ts';
import * as references from '../read/reference-tables.ts';
import { choicesOf } from './book-choices.ts';
import { type FormField, formFields } from './form-field.ts';

export interface Backend {
  readonly name: 'github' | 'gitlab' | 'gitea' | 'test-repo';
  readonly repo: string | null;
  readonly branch: string;
  /** The address of the host's interface where it is not the public one. */
  readonly api: string | null;
}

const SEEN = 'The customer may read this';
const UNSEEN = 'Internal: the customer never sees this';

/** The configuration, as data; `prefix` is the content folder below the root of the repository, with a slash at its end. */
export function composeForms(
  book: Book,
  backend: Backend,
  prefix: string,
): Readonly<Record<string, unknown>> {
  return {
    backend: backendOf(backend),
    // A save becomes a pull request, which people and checks look at before it counts.
    ...(backend.name === 'github' || backend.name === 'gitlab' ? { publish_mode: 'editorial_workflow' } : {}),
    app_title: `${book.settings.vendor.name}: account reviews`,
    show_preview_links: false,
    media_folder: `${prefix}.media`,
    editor: { preview: false },
    output: {
      omit_empty_optional_fields: true,
      yaml: { indent_size: 2, indent_sequences: true, quote: 'none' },
    },
    collections: collectionsOf(book, prefix),
  };
}

/** The text of the configuration. */
export const configText = (config: Readonly<Record<string, unknown>>): string =>
  `# Written by "npx rapport forms" of the schemas and of the book: make it again, do not edit it.\n${stringify(config, { lineWidth: 0, aliasDuplicateObjects: false })}`;

const backendOf = ({ name, repo, branch, api }: Backend): Readonly<Record<string, unknown>> =>
  name === 'test-repo'
    ? { name }
    : { name, repo: repo ?? 'owner/repository', branch, ...(api === null ? {} : { api_root: api }) };

type Collection = Readonly<Record<string, unknown>>;

function collectionsOf(book: Book, prefix: string): Collection[] {
  const choices = choicesOf(book);
  const keys = knownKeysOf(book.model, 'account');
  const facts = (schema: Parameters<typeof contentFields>[0], table: references.ReferenceTable) =>
    formFields(contentFields(schema, keys), choices(table));
  const years = book.settings.fiscalYears
    .map(({ year }) => year)
    .filter((year) => year >= book.settings.reviewYear)
    .toSorted((a, b) => b - a);
  const account = (
    name: string,
    label: string,
    who: string,
    path: string,
    fields: readonly FormField[],
  ): Collection => folder(`${prefix}accounts`, { name, label, who, path, fields });
  const customerYear = facts(CustomerYearSchema, references.CUSTOMER_YEAR_REFERENCES);
  const internalYear = facts(InternalYearSchema, references.INTERNAL_YEAR_REFERENCES);
  return [
    account(
      'customer-profile',
      'profile',
      SEEN,
      'customer/profile',
      facts(CustomerProfileSchema, references.CUSTOMER_PROFILE_REFERENCES),
    ),
    ...years.flatMap((year) => [
      account(`customer-${year}`, `${year}`, SEEN, `customer/${year}`, customerYear),
      prose(account(`narrative-${year}`, `${year} text`, SEEN, `customer/${year}`, TEXT)),
    ]),
    { divider: true },
    account(
      'internal-profile',
      'profile',
      UNSEEN,
      'internal/profile',
      facts(InternalProfileSchema, references.INTERNAL_PROFILE_REFERENCES),
    ),
    ...years.map((year) => account(`internal-${year}`, `${year}`, UNSEEN, `internal/${year}`, internalYear)),
    prose(account('internal-notes', 'notes', UNSEEN, 'internal/notes', TEXT)),
    { divider: true },
    folder(`${prefix}prospects`, {
      name: 'prospects',
      label: 'Prospects',
      who: UNSEEN,
      path: 'profile',
      fields: facts(ProspectSchema, references.PROSPECT_REFERENCES),
    }),
    prose(
      folder(`${prefix}prospects`, {
        name: 'prospect-notes',
        label: 'Prospect notes',
        who: UNSEEN,
        path: 'notes',
        fields: TEXT,
      }),
    ),
    { divider: true },
    {
      name: 'ours',
      label: 'Internal: strategy',
      description: UNSEEN,
      format: 'yaml',
      files: [
        {
          name: 'strategy',
          label: 'Strategy',
          file: `${prefix}strategy.yaml`,
          fields: formFields(
            contentFields(StrategySchema, knownKeysOf(book.model, 'programme')),
            choices(references.STRATEGY_REFERENCES),
          ),
        },
      ],
    },
  ];
}

interface Kind {
  readonly name: string;
  readonly label: string;
  readonly who: string;
  /** Of the file in the folder of an account or prospect, without its extension. */
  readonly path: string;
  readonly fields: readonly FormField[];
}

/** A folder of an id holds the file: what is new is made by `rapport new`, which knows all that must be there. */
const folder = (root: string, { name, label, who, path, fields }: Kind): Collection => ({
  name,
  // Who reads it comes first: the rest of a long name is cut off.
  label: root.endsWith('prospects') ? label : `${who === SEEN ? 'Customer' : 'Internal'}: ${label}`,
  label_singular: label,
  description: `${who}.`,
  folder: root,
  path: `{{slug}}/${path}`,
  slug: { template: '{{slug}}', editable: false },
  summary: '{{slug}}',
  // The CMS asks for one; entries are told apart by their folder.
  identifier_field: fields[0]?.name,
  sortable_fields: ['slug'],
  aliases_field: false,
  thumbnail: false,
  create: false,
  delete: false,
  duplicate: false,
  extension: 'yaml',
  format: 'yaml',
  fields,
});

/** Prose is kept as it is written, letter by letter: an editor that formats would rewrite components it does not know. */
const prose = (collection: Collection): Collection => ({ ...collection, extension: 'mdx', format: 'raw' });

const TEXT = [
  {
    name: 'body',
    label: 'Text',
    widget: 'markdown',
    modes: ['raw'],
    required: false,
    hint: 'Paragraphs, lists, ## headings, **strong** words. What stands in {/* */} is never printed.',
  },
];
