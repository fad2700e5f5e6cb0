import { edit, type FaultCase } from './case.ts';

const ACME = 'accounts/acme/customer/profile.yaml';
const title = (text: string) => edit('team.yaml', 'title: Account manager', `title: ${text}`);
const inLocale = (locale: string) => edit(ACME, 'people:', `locale: ${locale}\npeople:`);

/** Texts of the book that are not written in the language of a packet. */
export const LANGUAGE_FAULTS: readonly FaultCase[] = [
  {
    intent: 'a title without the language of a packet',
    changes: { ...title('{ en: Account manager, de: Kundenbetreuerin }'), ...inLocale('fr-FR') },
    expected: ['translation-missing team.yaml:4:5'],
  },
  {
    intent: 'a title without the language of the book, which the packet of an account without a locale is in',
    changes: title('{ de: Kundenbetreuerin }'),
    expected: ['translation-missing team.yaml:4:5'],
  },
  {
    intent: 'a title in the language of the packet is enough, and so is one in its locale',
    changes: {
      ...title('{ de: Kundenbetreuerin }'),
      ...edit('offerings.yaml', 'name: Voice', 'name:\n      de-CH: Sprachdienst'),
      ...inLocale('de-CH'),
    },
    expected: [],
  },
  {
    intent: 'a name in the locale of others only',
    changes: { ...edit('offerings.yaml', 'name: Voice', 'name:\n      de-CH: x'), ...inLocale('de-DE') },
    expected: ['translation-missing offerings.yaml:3:5'],
  },
  {
    intent: 'a plain text is one for all languages',
    changes: inLocale('ar-AE'),
    expected: [],
  },
  {
    intent: 'the strapline and the contact of the vendor',
    changes: edit(
      'book.yaml',
      'asOf:',
      '  strapline: { fr: Le téléphone }\n  contact: { ar: "اكتبوا لنا" }\nlocale: de-DE\nasOf:',
    ),
    expected: ['translation-missing book.yaml:3:3', 'translation-missing book.yaml:4:3'],
  },
  {
    intent: 'a language that no packet can be in',
    changes: title('{ en: Account manager, it: Responsabile clienti }'),
    expected: ['key-unknown team.yaml:4:35'],
  },
  {
    intent: 'a text that is written in no language',
    changes: title('{}'),
    expected: ['translation-missing team.yaml:4:5', 'value-invalid team.yaml:4:12'],
  },
  {
    intent: 'a text that is neither plain nor in languages',
    changes: title('7'),
    expected: ['value-wrong-type team.yaml:4:12'],
  },
];
