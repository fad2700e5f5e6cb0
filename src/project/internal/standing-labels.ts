/** The page of labels that stand against what the rules compute (rules 7 and 8). */
import type { AccountAssessment, LabelOverride, Scheme } from '../../model/assessment.ts';
import type { KeyFigure } from '../../views/site/figure.ts';
import type { HeldLabel, OverriddenLabel, StandingLabelsView } from '../../views/site/standing-labels.ts';
import type { Atlas } from './atlas.ts';
import { count, date, known, plural } from './print.ts';
import { labelName, labelRef, SCHEME_WORDS, schemeIds } from './words.ts';

interface Placed {
  readonly account: AccountAssessment;
  readonly scheme: Scheme;
}

export const projectStandingLabels = (atlas: Atlas): StandingLabelsView => {
  const { overridden, held } = standing(atlas);
  return {
    frame: atlas.frame,
    headline: standingHeadline(atlas),
    standfirst: `A label is kept from last year where the account has not left its zone, so that nobody moves back and forth over a line. A person may set another one, with a reason and a last day. The computed label is always shown beside it. ${issuedSentence(atlas)}`,
    figures: figuresOf(atlas),
    overridden: overridden.map((one) => overriddenRow(atlas, one)),
    held: held.map((one) => heldRow(atlas, one)),
  };
};

/** The labels in force by a person, the first to expire first; and those kept from last year. */
const standing = (atlas: Atlas) => {
  const all = atlas.now.accounts.flatMap((account) => schemeIds().map((scheme) => ({ account, scheme })));
  const overridden = all.flatMap((one) => {
    const { override } = one.account.labels[one.scheme];
    return override === null ? [] : [{ ...one, override }];
  });
  return {
    all,
    overridden: overridden.sort(
      (a, b) =>
        compare(a.override.expires, b.override.expires) || compare(a.account.accountId, b.account.accountId),
    ),
    held: all.filter(({ account, scheme }) => {
      const { override, label, raw } = account.labels[scheme];
      return override === null && label !== raw;
    }),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const isAgainst = ({ account, scheme }: Placed): boolean =>
  account.labels[scheme].label !== account.labels[scheme].raw;

/** How many labels stand against the rules, in a sentence. */
export const standingHeadline = (atlas: Atlas): string => {
  const { all, overridden, held } = standing(atlas);
  if (all.length === 0) return `No account is in the book of ${atlas.year}, and no label stands.`;
  const set = overridden.filter(isAgainst).length;
  const against = set + held.length;
  if (against === 0) return `All ${plural(all.length, 'label')} that stand are those that the rules compute.`;
  return `${count(against)} of ${plural(all.length, 'label')} ${against === 1 ? 'stands' : 'stand'} against what the rules compute: ${count(set)} set by a person, ${count(held.length)} kept from last year.`;
};

const issuedAccounts = ({ now }: Atlas): number =>
  now.accounts.filter(({ labels }) => schemeIds().some((scheme) => labels[scheme].issued !== null)).length;

/** Whether last year's labels are stored, in a sentence. */
export const issuedSentence = (atlas: Atlas): string => {
  const [before, issued] = [atlas.year - 1, issuedAccounts(atlas)];
  if (issued === 0) return `No label was issued for ${before} yet.`;
  return `Labels were issued for ${before} at ${count(issued)} of ${plural(atlas.now.accounts.length, 'account')}.`;
};

const figuresOf = (atlas: Atlas): KeyFigure[] => {
  const { overridden, held } = standing(atlas);
  const next = overridden[0]?.override.expires;
  return [
    { label: 'Set by a person', figure: { text: count(overridden.length) } },
    {
      label: 'Next to expire',
      figure: known(next, date, 'No label is set by a person.'),
      note: 'an expired one is an error',
    },
    { label: 'Kept from last year', figure: { text: count(held.length) } },
    {
      label: `Issued for ${atlas.year - 1}`,
      figure: { text: `${count(issuedAccounts(atlas))} of ${count(atlas.now.accounts.length)}` },
      note: 'accounts with a stored label',
    },
  ];
};

const overriddenRow = (
  atlas: Atlas,
  { account, scheme, override }: Placed & { override: LabelOverride },
): OverriddenLabel => {
  const { raw, held, label } = account.labels[scheme];
  const without =
    held === raw ? '' : `Without it ${labelName(scheme, held)} would stand, kept from last year.`;
  const same =
    raw === label ? 'The rules say the same today.' : 'It would stand without it too, kept from last year.';
  return {
    account: atlas.ref(account.accountId),
    scheme: SCHEME_WORDS[scheme].name,
    computed: labelRef(scheme, raw),
    stands: labelRef(scheme, label),
    reason: override.reason,
    author: atlas.person(override.author, 'Nobody is named.'),
    decidedOn: date(override.decidedOn),
    expires: date(override.expires),
    note: held === label ? same : without,
  };
};

const heldRow = (atlas: Atlas, { account, scheme }: Placed): HeldLabel => {
  const { raw, label, because } = account.labels[scheme];
  return {
    account: atlas.ref(account.accountId),
    scheme: SCHEME_WORDS[scheme].name,
    computed: labelRef(scheme, raw),
    stands: labelRef(scheme, label),
    because,
  };
};
