/** What the search of the site finds: one record a thing with a name, each with the page that tells of it. */
import { z } from 'zod';

const Text = z.string().min(1);

export const SEARCH_KINDS = ['account', 'person', 'segment', 'commitment', 'prospect', 'handbook'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const SearchRecordSchema = z.strictObject({
  kind: z.enum(SEARCH_KINDS),
  /** What it is called. */
  title: Text,
  /** What it is and where it belongs, in a line. */
  line: z.string(),
  /** What is found beside these. */
  text: z.string(),
  /** Its page and the place on it, below the root of the site: "accounts/acme.html#known". */
  to: Text,
  /** Labels of its account in the review year, and our person who owns the account: what results are filtered by. */
  segments: z.array(Text),
  owners: z.array(Text),
});
export type SearchRecord = z.output<typeof SearchRecordSchema>;

export const SearchFileSchema = z.array(SearchRecordSchema);

/** Where the records lie on the stage, beside the views of the pages. */
export const SEARCH_FILE = 'search.json';
