import type { Kept, Words } from './words.ts';

const SMALL = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];
const count = (n: number): string => SMALL[n] ?? String(n);
const lower = (n: number): string => count(n).toLowerCase();
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** Late is not kept: the date was part of the promise. */
const keptBy = (who: string, { made, kept }: Kept): string => {
  if (made === 1)
    return kept === 1 ? `${who} kept the one promise made` : `${who} did not keep the one promise in time`;
  if (made === kept) return `${who} kept ${made === 2 ? 'both' : `all ${lower(made)}`} promises`;
  return `${who} kept ${kept === 0 ? 'none' : lower(kept)} of ${lower(made)} promises in time`;
};

/** "Two of five services", "All five services", "The one service". */
const outOf = (part: number, total: number, one: string, many: string): string => {
  if (total === 1) return `The one ${one}`;
  if (part === total) return `${total === 2 ? 'Both' : `All ${lower(total)}`} ${many}`;
  return `${part === 0 ? 'None' : count(part)} of ${lower(total)} ${many}`;
};

const withDates = (by: string | null, on: string | null): string =>
  [by === null ? '' : `by ${by}`, on === null ? '' : `on ${on}`].filter(Boolean).join(' ');

/** The words of packets in English. */
export const english: Words = {
  direction: 'ltr',
  packet: {
    pageOf: 'Page {page} of {pages}',
    continued: '{title} (continued)',
    draft: 'Draft, not yet approved',
    contents: 'Contents',
    notes: 'Notes and sources',
    asOf: 'As of',
    skipToContent: 'Skip to the review',
    chart: {
      table: 'The figures as a table',
      month: 'Month',
      value: 'Value',
      level: 'Commitment',
      extent: 'Entitled',
      before: 'Last year',
      baseline: 'Baseline',
      actual: 'Now',
      target: 'Target',
      item: 'Item',
      what: 'What',
      date: 'Date',
    },
  },
  none: '–',
  list: (items) => items.join(', '),
  series: (items) => items.join('; '),
  labelled: (label, text) => `${label}: ${text}`,
  leftOut: (shown, total) =>
    `${shown} of ${total} are printed here, ${total - shown} ${plural(total - shown, 'is', 'are')} not.`,
  cover: {
    title: (year) => `Annual review ${year}`,
    period: (from, to) => `${from} to ${to}`,
    headline: (vendor, year) => `Our year together with ${vendor}, ${year}`,
    document: 'Document',
    periodTerm: 'Period',
    asOf: 'As of',
    version: 'Version',
    status: 'Status',
    draft: 'Draft',
    approved: 'Approved',
    preparedBy: 'Prepared by',
    approvedBy: 'Approved by',
    supersedes: 'Supersedes',
    contact: 'Questions to',
  },
  source: (what, extractedOn, owner) =>
    `Source: ${what}${extractedOn === null ? '' : `, as of ${extractedOn}`}${owner === null ? '' : ` (${owner})`}.`,
  lastYear: (value) => `last year ${value}`,
  year: {
    label: 'The year on a page',
    headline: (vendor) => `Your year with ${vendor}`,
    change: (label, value, direction, lastYear) =>
      direction === 0
        ? `${label}: ${value}, as last year`
        : `${label}: ${value}, ${direction > 0 ? 'up' : 'down'} from ${lastYear}`,
    empty: 'Nothing has been recorded for this review yet.',
    weAsk: 'We ask',
    wePromise: 'We promise',
    youAsk: 'You ask',
    youPromise: 'You promise',
  },
  meeting: {
    label: 'The meeting',
    headline: (on, isPast, forward, minutes) => {
      const when = on === null ? 'The review' : `We ${isPast ? 'met' : 'meet'} on ${on}`;
      if (minutes === 0) return on === null ? 'Who meets for the review' : when;
      const part = forward === minutes && minutes > 1 ? `all ${minutes}` : `${forward} of ${minutes}`;
      const verb = isPast ? 'looked' : plural(minutes, 'looks', 'look');
      const share = `${part} ${plural(minutes, 'minute', 'minutes')} ${verb} ahead`;
      return on === null ? `In the review, ${share}` : `${when}; ${share}`;
    },
    agenda: 'Agenda',
    topic: 'Topic',
    minutes: 'Minutes',
    looks: 'Looks',
    back: 'back',
    forward: 'ahead',
    attendees: (side) => `For ${side}`,
    name: 'Name',
    title: 'Role',
    place: 'Place',
  },
  promises: {
    label: 'What we promised each other',
    headline: (vendor, customer) => {
      const ours = vendor.made > 0 ? keptBy('We', vendor) : '';
      const yours = customer.made > 0 ? keptBy(ours === '' ? 'You' : 'you', customer) : '';
      return [ours, yours].filter(Boolean).join('; ');
    },
    caption: (year) => `Promises of the ${year} review`,
    promise: 'Promise',
    by: 'By',
    due: 'Due',
    outcome: 'Outcome',
    vendor: 'us',
    customer: 'you',
    outcomes: {
      kept: 'Kept',
      late: 'Kept late',
      dropped: 'Dropped',
      renegotiated: 'Agreed anew',
      carried: 'Carried on',
      unrecorded: 'Open',
    },
    on: (outcome, date) => `${outcome}, ${date}`,
    weKept: 'We kept in time',
    youKept: 'You kept in time',
    ofPromises: (made) => `of ${made} ${plural(made, 'promise', 'promises')}`,
    chart: 'What became of them',
    nowDue: (date) => `Promised again below, now due ${date}.`,
  },
  goals: {
    label: 'Your goals, in your words',
    headline: (n, confirmed, lastConfirmed) => {
      const goals = `${count(n)} ${plural(n, 'goal', 'goals')}`;
      if (confirmed === 0) return `${goals}, not yet confirmed with you`;
      if (confirmed < n) return `${goals}, ${lower(confirmed)} of them confirmed`;
      return `${goals}, ${lastConfirmed === null ? 'confirmed' : `last confirmed on ${lastConfirmed}`}`;
    },
    business: 'Your business',
    businessOnly: 'How we understand your business',
    confirmed: (by, on) => `Confirmed ${withDates(by, on)}`,
    unconfirmed: 'Not yet confirmed',
  },
  narrative: { label: 'The year in words', headline: (year) => `What happened in ${year}` },
  value: {
    label: 'Value delivered',
    headline: (reached, withTarget, improved, total) => {
      if (withTarget === 0) {
        if (total === 1)
          return improved === 1 ? 'The one measure improved' : 'The one measure did not improve';
        return `${outOf(improved, total, 'measure', 'measures')} improved`;
      }
      if (withTarget === 1) return `The one target was ${reached === 1 ? '' : 'not '}reached`;
      return `${outOf(reached, withTarget, 'target', 'targets')} ${plural(Math.max(reached, 1), 'was', 'were')} reached`;
    },
    caption: 'From baseline to now',
    againstTarget: 'Against the target',
    alt: (claim, baseline, actual, target) =>
      `${claim}: from ${baseline} to ${actual}${target === null ? '' : `, target ${target}`}.`,
    claim: 'What got better',
    baseline: 'Baseline',
    target: 'Target',
    agreed: 'Agreed by',
    notAgreed: 'not yet agreed',
    method: (claim, method) => `${claim}: ${method}.`,
    owners: 'Who answers for it, and by when',
    kinds: { 'return-on-investment': 'Return', 'pain-removed': 'Pain removed', benefit: 'Benefit' },
    due: 'Target due',
    ours: 'Our owner',
    yours: 'Your owner',
  },
  usage: {
    label: 'Using what you pay for',
    headline: (above, over, total, all) => {
      const [one, many] =
        all > total
          ? ['service with an entitlement', 'services with an entitlement']
          : ['service', 'services'];
      if (total === 1) {
        if (over === 1) return `The one ${one} runs above ${all > total ? 'it' : 'its entitlement'}`;
        return `The one ${one} runs ${above === 1 ? 'at four fifths of its entitlement or more' : 'below four fifths of its entitlement'}`;
      }
      const beyond = over === 0 ? '' : `; ${lower(over)} above it`;
      return `${outOf(above, total, one, many)} ${plural(above, 'runs', 'run')} at four fifths of entitlement or more${beyond}`;
    },
    headlineUnmeasured: (total) => `What you used, in ${lower(total)} ${plural(total, 'line', 'lines')}`,
    chart: 'Use as a share of entitlement',
    alt: (offering, share) => `${offering} ${share}`,
    caption: 'Use and entitlement',
    service: 'Service',
    unit: 'Unit',
    used: 'Used',
    entitled: 'Entitled',
    lastYear: 'Last year',
    share: 'Share',
    noEntitlement: 'A dash stands where the contract names no entitlement, or where last year is not known.',
  },
  service: {
    label: 'Service, month by month',
    headlineOne: (measure, kept, months) =>
      months === 1
        ? `${measure} ${kept === 1 ? 'kept' : 'did not keep'} its promise in the one month known`
        : `${measure} kept its promise in ${kept === months ? (months === 2 ? 'both' : `all ${months}`) : `${kept} of ${months}`} months`,
    headlineMany: (kept, months, measures) =>
      `Over ${lower(measures)} measures, ${kept === months ? `all ${months}` : `${kept} of ${months}`} monthly promises ${plural(kept, 'was', 'were')} kept`,
    headlineUnpromised: (measures) =>
      `${count(measures)} ${plural(measures, 'measure', 'measures')} of the service you received`,
    commitment: (value) => `promised ${value}`,
    keptIn: (kept, months) => `kept in ${kept} of ${months} ${plural(months, 'month', 'months')}`,
    missed: 'missed',
    others: 'The other measures',
    alt: (measure, kept, months, commitment) =>
      commitment === null
        ? `${measure}, month by month.`
        : `${measure}: promised ${commitment}, kept in ${kept} of ${months} ${plural(months, 'month', 'months')}.`,
    unknownMonths: (measure, months) => `${measure}: no figure for ${months}.`,
    incidents: 'Incidents',
    priority: (priority) => `Priority ${priority}`,
    byPriority: (counts) =>
      `Incidents: ${counts.map(({ priority, count: n }) => `${n} of priority ${priority}`).join(', ')}`,
    on: 'Date',
    what: 'What happened',
    minutes: (n, shown) => `${shown} ${plural(n, 'minute', 'minutes')}`,
    cause: 'Cause',
    cure: 'Cure',
  },
  issues: {
    label: 'Open issues',
    headline: (n, oldest) =>
      n === 1
        ? `One issue is open, since ${oldest}`
        : `${count(n)} issues are open, the oldest since ${oldest}`,
    issue: 'Issue',
    since: 'Since',
    owner: 'Owner',
    next: 'Next step',
    by: (date) => `by ${date}`,
  },
  people: {
    label: 'The people',
    headline: (yours, ours) =>
      ours === 0
        ? `${count(yours)} of your people ${plural(yours, 'works', 'work')} with us`
        : `${count(yours)} of your people and ${lower(ours)} of ours`,
    yours: (name) => `At ${name}`,
    ours: (name) => `At ${name}`,
    name: 'Name',
    title: 'Role',
  },
  benchmark: {
    label: 'Among your peers',
    headline: ({ above, level, below }, atLeast) => {
      const total = above + level + below;
      const firms = `the middle of at least ${lower(atLeast)} firms`;
      const lie = (n: number) => plural(n, 'lies', 'lie');
      const all =
        total === 1
          ? 'Your one figure'
          : total === 2
            ? 'Both your figures'
            : `All ${lower(total)} of your figures`;
      const part = (n: number) => `${count(n)} of your ${lower(total)} figures`;
      if (above > 0) return `${above === total ? all : part(above)} ${lie(above)} above ${firms}`;
      if (below === total) return `${all} ${lie(below)} below ${firms}`;
      const rest = below === 0 ? '' : `, ${lower(below)} below`;
      return `${below === 0 ? all : part(level)} ${lie(level)} level with ${firms}${rest}`;
    },
    caption: (group) => `You and your peers: ${group}`,
    figure: 'Figure',
    you: 'You',
    lower: 'Lower quarter',
    middle: 'Middle',
    upper: 'Upper quarter',
    usage: (offering) => `${offering}: used of what you are entitled to`,
    service: 'Months in which service met its commitment',
    promises: 'Last year’s promises that we kept in time',
    group: (group, atLeast, year) =>
      `Your peers: ${group}. Counted are at least ${lower(atLeast)} firms that agreed to be compared, with their figures of ${year}. Each firm counts once, whatever its size.`,
    marks:
      'About half of the firms lie at the middle or above, about a quarter at the lower mark or below, and about a quarter at the upper mark or above.',
    safe: 'Each mark is a mean of at least three firms, in whole per cent. It is nobody’s own figure, and no firm can be told from it.',
  },
  roadmap: {
    label: 'What comes next for you',
    headline: (n) =>
      `${count(n)} ${plural(n, 'step', 'steps')} ahead that ${plural(n, 'matters', 'matter')} to you`,
    what: 'What',
    when: 'When',
    matters: 'Why it matters',
  },
  plan: {
    label: 'The plan',
    headline: (actions, owned, promises, goals) => {
      if (actions === 0 && promises === 0)
        return `${count(goals)} ${plural(goals, 'goal', 'goals')} for the year ahead`;
      if (actions === 0)
        return `${count(promises)} ${plural(promises, 'promise', 'promises')} for the year ahead`;
      const what = `${count(actions)} ${plural(actions, 'action', 'actions')}`;
      if (owned === actions) return `${what}${actions === 1 ? '' : ', each'} with an owner on both sides`;
      return `${what}; ${lower(actions - owned)} still ${plural(actions - owned, 'needs', 'need')} an owner on both sides`;
    },
    goals: 'Goals for the year ahead',
    goal: 'Goal',
    measure: 'Reached when',
    agreed: 'Agreed by',
    actions: 'Mutual action plan',
    action: 'Action',
    ours: 'Our owner',
    yours: 'Your owner',
    due: 'Due',
    proof: 'Done when',
    promises: 'Promises for the year ahead',
    promise: 'Promise',
    by: 'By',
    owner: 'Owner',
    carriesOn: (year, due) => `Carried on from the ${year} review, then due ${due}.`,
  },
  renewal: {
    label: 'Term and renewal',
    headline: (ends, hasEnded, notice, isNoticePast) => {
      const term = `The term ${hasEnded ? 'ended' : 'ends'} on ${ends}`;
      return notice === null || hasEnded
        ? term
        : `${term}; notice ${isNoticePast ? 'was' : 'is'} due by ${notice}`;
    },
    starts: 'Term begins',
    ends: 'Term ends',
    notice: 'Notice by',
    nextStep: 'Next step',
    ahead: 'The dates ahead',
  },
  feedback: {
    label: 'What you told us',
    headline: (n) => (n === 1 ? 'One voice from your side' : `${count(n)} voices from your side`),
    // The date first: a date that follows a name in a right-to-left script would be drawn on its wrong side.
    on: (by, date) => [date, by].filter((part) => part !== null).join(', '),
  },
  restated: {
    label: 'Figures restated',
    headline: (n, year) =>
      `${count(n)} ${plural(n, 'figure', 'figures')} of ${year ?? 'earlier reviews'} turned out to be ${plural(n, 'another', 'others')}`,
    caption: 'What we told you, and what is right',
    figure: 'Figure',
    was: 'As told',
    now: 'Now',
    reason: 'Why it changed',
    of: (part, year) => `${part}, ${year}`,
    actual: 'Reached',
    commitment: 'Promised',
  },
  signOff: {
    label: 'Sign-off',
    headline: (ours, yours, signedOn) => {
      if (signedOn !== null) return `Both sides signed on ${signedOn}`;
      if (ours !== null && yours !== null) return `${yours} and ${ours} sign for both sides`;
      if (yours !== null) return `${yours} signs for you; who signs for us is still to be named`;
      if (ours !== null) return `${ours} signs for us; who signs for you is still to be named`;
      return 'Who signs for either side is still to be named';
    },
    caption: 'What this document says is agreed',
    name: 'Name',
    unnamed: 'to be named',
    side: 'For',
    date: 'Date',
    signature: 'Signature',
    signed: 'Signed',
  },
  sources: {
    label: 'Sources',
    headline: (n, sourced, figures) =>
      sourced === figures
        ? `The figures come from ${n === 1 ? 'one source' : `${lower(n)} sources`}`
        : `${outOf(sourced, figures, 'figure', 'figures')} ${plural(figures, 'names no source', plural(sourced, 'names its source', 'name their source'))}`,
    source: 'Source',
    figures: 'What it gave',
    unsourced: (figures) => `No source is recorded for: ${figures}.`,
    extracted: 'Extracted',
    owner: 'Owner',
  },
};
