/** What is written once for all packets of a book, in the language of one of them. */
import type { BookSettings } from '../../model/book-settings.ts';
import type { Locale } from '../../model/locale.ts';
import type { Offering } from '../../model/offerings.ts';
import type { TeamMember } from '../../model/team.ts';
import { type Wording, wordingFor } from '../../model/wording.ts';

/** What every customer packet of a book shares: no account's facts, and nothing internal. */
export interface PacketSetting {
  readonly book: BookSettings;
  readonly team: readonly TeamMember[];
  readonly offerings: readonly Offering[];
}

/** One of our team, as this packet names them. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly email: string | undefined;
}

/** The setting of a packet: of its book what sections draw on, every text in the packet's language. */
export interface SpokenSetting {
  readonly book: Pick<BookSettings, 'asOf' | 'fiscalYears'> & {
    readonly vendor: {
      readonly name: string;
      readonly legalName: string | undefined;
      readonly strapline: string | undefined;
      readonly contact: string | undefined;
    };
  };
  readonly team: readonly Colleague[];
  readonly offerings: readonly { readonly id: string; readonly name: string }[];
}

/** The setting as a locale reads it; `check` has asked for each text in its language. */
export function speakSetting({ book, team, offerings }: PacketSetting, locale: Locale): SpokenSetting {
  const spoken = (wording: Wording | undefined): string | undefined =>
    wording === undefined ? undefined : wordingFor(wording, locale);
  const { name, legalName, strapline, contact } = book.vendor;
  return {
    book: {
      asOf: book.asOf,
      fiscalYears: book.fiscalYears,
      vendor: { name, legalName, strapline: spoken(strapline), contact: spoken(contact) },
    },
    team: team.map((one) => ({
      id: one.id,
      name: one.name,
      title: wordingFor(one.title, locale),
      email: one.email,
    })),
    offerings: offerings.map((one) => ({ id: one.id, name: wordingFor(one.name, locale) })),
  };
}
