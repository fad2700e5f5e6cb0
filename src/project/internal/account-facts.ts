/** What an account's page says of it in words: facts, family, texts and narrative. */
import type { Account } from '../../model/book.ts';
import type { AccountView } from '../../views/site/account.ts';
import type { Atlas } from './atlas.ts';
import { ownerPage } from './owner.ts';
import { date } from './print.ts';

const NOBODY = 'Nobody is named.';

/** Who they are and who answers for them. */
export const factsOf = (
  atlas: Atlas,
  { id, customer: { profile }, internal }: Account,
): AccountView['facts'] => {
  const { owner, sponsor, lost } = internal.profile;
  const place = [profile.industry, profile.country].filter((part) => part !== undefined).join(', ');
  return [
    {
      term: 'Owner',
      detail: atlas.person(owner, NOBODY).text,
      // Owners have a page by the accounts of the review year.
      ...(atlas.placed(id) === undefined ? {} : { page: ownerPage(owner ?? null) }),
    },
    { term: 'Sponsor', detail: atlas.person(sponsor, NOBODY).text },
    ...(place === '' ? [] : [{ term: 'Business', detail: place }]),
    ...(profile.customerSince === undefined
      ? []
      : [{ term: 'Customer since', detail: date(profile.customerSince) }]),
    ...(profile.website === undefined ? [] : [websiteFact(profile.website)]),
    ...(lost === undefined ? [] : [{ term: `Left on ${date(lost.on)}`, detail: lost.reason }]),
  ];
};

// Only an address of the web becomes a link; anything else is text, whatever a browser would do with it.
const websiteFact = (website: string): AccountView['facts'][number] =>
  /^https?:\/\//i.test(website)
    ? { term: 'Website', detail: website.replace(/^https?:\/\//i, ''), link: website }
    : { term: 'Website', detail: website };

/** The parent and the accounts directly below, by name. */
export const familyOf = (atlas: Atlas, account: Account): AccountView['family'] => {
  const { parent } = account.internal.profile;
  const children = atlas.lookups.children(account.id);
  return {
    parent: parent === undefined ? null : atlas.ref(parent),
    children: children.map((child) => atlas.ref(child.id)),
  };
};

/** What is written of the account, each text with its title. */
export const textsOf = (atlas: Atlas, { internal, customer }: Account): AccountView['texts'] => {
  const { strategy, pricePosition } = internal.profile;
  const comment = internal.years.find((each) => each.year === atlas.year)?.facts.comment;
  const texts = [
    ['Their business', customer.profile.business],
    ['Our strategy', strategy],
    ['Price position', pricePosition],
    [`On ${atlas.year}`, comment],
  ] as const;
  return texts.flatMap(([title, text]) => (text === undefined ? [] : [{ title, text }]));
};

/** The latest narrative that the customer reads; null where there is none. */
export const narrativeOf = (atlas: Atlas, { customer }: Account): AccountView['narrative'] => {
  const last = customer.narratives.find((each) => each.year === atlas.year) ?? customer.narratives.at(-1);
  if (last === undefined || last.blocks.length === 0) return null;
  return { title: `What the customer reads, ${last.year}`, blocks: [...last.blocks] };
};
