import { pluralPicker } from './plural-forms.ts';
import type { Kept, Words } from './words.ts';

const SMALL = [
  'Aucun',
  'Un',
  'Deux',
  'Trois',
  'Quatre',
  'Cinq',
  'Six',
  'Sept',
  'Huit',
  'Neuf',
  'Dix',
  'Onze',
  'Douze',
];
const count = (n: number): string => SMALL[n] ?? String(n);
const lower = (n: number): string => count(n).toLowerCase();
/** For feminine nouns: aucune, une. */
const countFeminine = (n: number): string => (n < 2 ? `${count(n)}e` : count(n));
const lowerFeminine = (n: number): string => countFeminine(n).toLowerCase();

const pick = pluralPicker('fr');
/** Zero is singular in French. */
const plural = (n: number, one: string, many: string): string => pick(n, { one, other: many });

/** No line breaks before a colon, a semicolon or inside the marks of a quotation. */
const COLON = '\u00a0: ';
const SEMICOLON = '\u202f; ';

interface Party {
  readonly have: string;
  readonly haveNot: string;
  readonly our: string;
}

const WE: Party = { have: 'nous avons', haveNot: 'nous n’avons', our: 'nos' };
const YOU: Party = { have: 'vous avez', haveNot: 'vous n’avez', our: 'vos' };

/** Tenu en retard n’est pas tenu : la date faisait partie de l’engagement. */
const keptBy = ({ have, haveNot, our }: Party, { made, kept }: Kept): string => {
  if (made === 1)
    return kept === 1
      ? `${have} tenu le seul engagement pris`
      : `${haveNot} pas tenu à temps le seul engagement pris`;
  if (made === kept)
    return `${have} tenu ${made === 2 ? `${our} deux` : `chacun de ${our} ${lower(made)}`} engagements`;
  if (kept === 0) return `${haveNot} tenu à temps aucun de ${our} ${lower(made)} engagements`;
  return `${have} tenu à temps ${lower(kept)} de ${our} ${lower(made)} engagements`;
};

/** "Deux des cinq", "Les cinq". */
const outOf = (part: number, total: number): string =>
  part === total ? `Les ${lower(total)}` : `${count(part)} des ${lower(total)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of packets in French. */
export const french: Words = {
  direction: 'ltr',
  packet: {
    pageOf: 'Page {page} sur {pages}',
    continued: '{title} (suite)',
    draft: 'Projet, pas encore approuvé',
    contents: 'Sommaire',
    notes: 'Notes et sources',
    asOf: 'Arrêté au',
    skipToContent: 'Aller à la revue',
    chart: {
      table: 'Les chiffres en tableau',
      month: 'Mois',
      value: 'Valeur',
      level: 'Engagement',
      extent: 'Droit',
      before: 'An dernier',
      baseline: 'Départ',
      actual: 'À ce jour',
      target: 'Cible',
      item: 'Poste',
      what: 'Quoi',
      date: 'Date',
    },
  },
  none: '–',
  list: (items) => items.join(', '),
  series: (items) => items.join(SEMICOLON),
  labelled: (label, text) => `${label}${COLON}${text}`,
  leftOut: (shown, total) =>
    `${shown} sur ${total} ${plural(shown, 'figure', 'figurent')} ici, ${total - shown} n’y ${plural(total - shown, 'figure', 'figurent')} pas.`,
  cover: {
    title: (year) => `Revue annuelle ${year}`,
    period: (from, to) => `Du ${from} au ${to}`,
    headline: (vendor, year) => `Notre année ${year} avec ${vendor}`,
    document: 'Document',
    periodTerm: 'Période',
    asOf: 'Arrêté au',
    version: 'Version',
    status: 'Statut',
    draft: 'Projet',
    approved: 'Approuvé',
    preparedBy: 'Établi par',
    approvedBy: 'Approuvé par',
    supersedes: 'Remplace',
    contact: 'Vos questions',
  },
  source: (what, extractedOn, owner) =>
    `Source${COLON}${what}${extractedOn === null ? '' : `, relevé du ${extractedOn}`}${owner === null ? '' : ` (${owner})`}.`,
  lastYear: (value) => `l’an dernier ${value}`,
  year: {
    label: 'L’année en une page',
    headline: (vendor) => `Votre année avec ${vendor}`,
    change: (label, value, direction, lastYear) =>
      direction === 0
        ? `${label}${COLON}${value}, comme l’an dernier`
        : `${label}${COLON}${value}, en ${direction > 0 ? 'hausse' : 'baisse'} (${lastYear} l’an dernier)`,
    empty: 'Rien n’a encore été consigné pour cette revue.',
    weAsk: 'Nous vous demandons',
    wePromise: 'Nous nous engageons',
    youAsk: 'Vous nous demandez',
    youPromise: 'Vous vous engagez',
  },
  meeting: {
    label: 'La réunion',
    headline: (on, isPast, forward, minutes) => {
      const when =
        on === null
          ? 'La revue'
          : isPast
            ? `Nous nous sommes réunis le ${on}`
            : `Nous nous réunissons le ${on}`;
      if (minutes === 0) return on === null ? 'Qui participe à la revue' : when;
      const part =
        forward === 0
          ? `aucune des ${minutes} minutes`
          : forward === minutes
            ? plural(minutes, 'la seule minute prévue', `les ${minutes} minutes`)
            : `${forward} ${plural(forward, 'minute', 'minutes')} sur ${minutes}`;
      const not = forward > 0 ? '' : isPast ? 'n’' : 'ne ';
      const are = isPast ? plural(forward, 'a porté', 'ont porté') : plural(forward, 'porte', 'portent');
      const share = `${part} ${not}${are} sur la suite`;
      return on === null ? capital(share) : `${when}${SEMICOLON}${share}`;
    },
    agenda: 'Ordre du jour',
    topic: 'Sujet',
    minutes: 'Minutes',
    looks: 'Regard',
    back: 'bilan',
    forward: 'suite',
    attendees: (side) => `Pour ${side}`,
    name: 'Nom',
    title: 'Fonction',
    place: 'Lieu',
  },
  promises: {
    label: 'Nos engagements mutuels',
    headline: (vendor, customer) => {
      const ours = vendor.made > 0 ? keptBy(WE, vendor) : '';
      const yours = customer.made > 0 ? keptBy(YOU, customer) : '';
      return capital([ours, yours].filter(Boolean).join(SEMICOLON));
    },
    caption: (year) => `Engagements de la revue ${year}`,
    promise: 'Engagement',
    by: 'Par',
    due: 'Échéance',
    outcome: 'Résultat',
    vendor: 'nous',
    customer: 'vous',
    outcomes: {
      kept: 'Tenu',
      late: 'Tenu en retard',
      dropped: 'Abandonné',
      renegotiated: 'Renégocié',
      carried: 'Reconduit',
      unrecorded: 'En suspens',
    },
    on: (outcome, date) => `${outcome}, ${date}`,
    weKept: 'Tenus à temps par nous',
    youKept: 'Tenus à temps par vous',
    ofPromises: (made) => `sur ${made} ${plural(made, 'engagement', 'engagements')}`,
    chart: 'Ce qu’ils sont devenus',
    nowDue: (date) => `Repris plus loin, nouvelle échéance le ${date}.`,
  },
  goals: {
    label: 'Vos objectifs, dans vos mots',
    headline: (n, confirmed, lastConfirmed) => {
      const goals = `${count(n)} ${plural(n, 'objectif', 'objectifs')}`;
      if (confirmed === 0) return `${goals}, à confirmer avec vous`;
      if (confirmed < n)
        return `${goals}, dont ${lower(confirmed)} ${plural(confirmed, 'confirmé', 'confirmés')}`;
      if (lastConfirmed === null) return `${goals} ${plural(n, 'confirmé', 'confirmés')}`;
      return `${goals}, dernière confirmation le ${lastConfirmed}`;
    },
    business: 'Votre activité',
    businessOnly: 'Votre activité, telle que nous la comprenons',
    confirmed: (by, on) => `Confirmé${by === null ? '' : ` par ${by}`}${on === null ? '' : ` le ${on}`}`,
    unconfirmed: 'Pas encore confirmé',
  },
  narrative: { label: 'L’année en mots', headline: (year) => `Ce qui s’est passé en ${year}` },
  value: {
    label: 'Valeur apportée',
    headline: (reached, withTarget, improved, total) => {
      if (withTarget === 1) return `La seule cible ${reached === 1 ? 'a' : 'n’a pas'} été atteinte`;
      if (withTarget > 1) {
        if (reached === 0) return `Aucune des ${lower(withTarget)} cibles n’a été atteinte`;
        if (reached === 1) return `Une des ${lower(withTarget)} cibles a été atteinte`;
        return `${outOf(reached, withTarget)} cibles ont été atteintes`;
      }
      if (total === 1) return `Le seul indicateur ${improved === 1 ? 's’est' : 'ne s’est pas'} amélioré`;
      return improved === 0
        ? `Aucun des ${lower(total)} indicateurs ne s’est amélioré`
        : `${outOf(improved, total)} indicateurs ${plural(improved, 's’est amélioré', 'se sont améliorés')}`;
    },
    caption: 'Du point de départ à ce jour',
    againstTarget: 'Au regard de la cible',
    alt: (claim, baseline, actual, target) =>
      `${claim}${COLON}de ${baseline} à ${actual}${target === null ? '' : `, cible ${target}`}.`,
    claim: 'Ce qui s’est amélioré',
    baseline: 'Départ',
    target: 'Cible',
    agreed: 'Validé par',
    notAgreed: 'pas encore validé',
    method: (claim, method) => `${claim}${COLON}${method}.`,
    owners: 'Qui en répond, et pour quand',
    kinds: { 'return-on-investment': 'Rendement', 'pain-removed': 'Gêne levée', benefit: 'Avantage' },
    due: 'Cible pour le',
    ours: 'Chez nous',
    yours: 'Chez vous',
  },
  usage: {
    label: 'Utiliser ce que vous payez',
    headline: (above, over, total, all) => {
      const among = all > total ? ' à quantité convenue' : '';
      if (total === 1) {
        if (over === 1) return `Le seul service${among} est utilisé au-delà de vos droits`;
        return `Le seul service${among} est utilisé ${above === 1 ? 'aux quatre cinquièmes de vos droits ou plus' : 'à moins des quatre cinquièmes de vos droits'}`;
      }
      if (above === 0)
        return `Aucun des ${lower(total)} services${among} n’atteint les quatre cinquièmes de vos droits`;
      const beyond =
        over === 0 ? '' : `${SEMICOLON}${lower(over)} ${plural(over, 'les dépasse', 'les dépassent')}`;
      return `${outOf(above, total)} services${among} ${plural(above, 'atteint', 'atteignent')} les quatre cinquièmes de vos droits${beyond}`;
    },
    headlineUnmeasured: (total) =>
      `Ce que vous avez utilisé, en ${lowerFeminine(total)} ${plural(total, 'ligne', 'lignes')}`,
    chart: 'Utilisation rapportée à vos droits',
    alt: (offering, share) => `${offering} ${share}`,
    caption: 'Utilisation et droits',
    service: 'Service',
    unit: 'Unité',
    used: 'Utilisé',
    entitled: 'Droit',
    lastYear: 'An dernier',
    share: 'Part',
    noEntitlement:
      'Un tiret figure là où le contrat ne fixe pas de quantité, ou là où l’an dernier n’est pas connu.',
  },
  service: {
    label: 'Le service, mois par mois',
    headlineOne: (measure, kept, months) =>
      kept === 0
        ? `${measure}${COLON}engagement non tenu sur ${months} mois`
        : `${measure}${COLON}engagement tenu ${kept === months && months > 1 ? `les ${months} mois` : `${kept} mois sur ${months}`}`,
    headlineMany: (kept, months, measures) => {
      const of =
        kept === months ? `les ${months}` : kept === 0 ? `aucun des ${months}` : `${kept} des ${months}`;
      const were = kept === 0 ? 'n’a été tenu' : kept === 1 ? 'a été tenu' : 'ont été tenus';
      return `Sur ${lower(measures)} indicateurs, ${of} engagements mensuels ${were}`;
    },
    headlineUnpromised: (measures) =>
      `${count(measures)} ${plural(measures, 'indicateur', 'indicateurs')} du service que vous avez reçu`,
    commitment: (value) => `promis ${value}`,
    keptIn: (kept, months) => `tenu ${kept} mois sur ${months}`,
    missed: 'non tenu',
    others: 'Les autres indicateurs',
    alt: (measure, kept, months, commitment) =>
      commitment === null
        ? `${measure}, mois par mois.`
        : `${measure}${COLON}engagement ${commitment}, tenu ${kept} mois sur ${months}.`,
    unknownMonths: (measure, months) => `${measure}${COLON}pas de chiffre pour ${months}.`,
    incidents: 'Incidents',
    priority: (priority) => `Priorité ${priority}`,
    byPriority: (counts) =>
      `Incidents${COLON}${counts.map(({ priority, count: n }) => `${n} de priorité ${priority}`).join(', ')}`,
    on: 'Date',
    what: 'Ce qui s’est passé',
    minutes: (n, shown) => `${shown} ${plural(n, 'minute', 'minutes')}`,
    cause: 'Cause',
    cure: 'Remède',
  },
  issues: {
    label: 'Points ouverts',
    headline: (n, oldest) =>
      n === 1
        ? `Un point est ouvert, depuis le ${oldest}`
        : `${count(n)} points sont ouverts, le plus ancien depuis le ${oldest}`,
    issue: 'Point',
    since: 'Depuis le',
    owner: 'Responsable',
    next: 'Prochaine étape',
    by: (date) => `d’ici le ${date}`,
  },
  people: {
    label: 'Les équipes',
    headline: (yours, ours) =>
      ours === 0
        ? `${countFeminine(yours)} ${plural(yours, 'personne', 'personnes')} de chez vous ${plural(yours, 'travaille', 'travaillent')} avec nous`
        : `${countFeminine(yours)} ${plural(yours, 'personne', 'personnes')} de chez vous, ${lowerFeminine(ours)} de chez nous`,
    yours: (name) => `Chez ${name}`,
    ours: (name) => `Chez ${name}`,
    name: 'Nom',
    title: 'Fonction',
  },
  benchmark: {
    label: 'Parmi vos pairs',
    headline: ({ above, level, below }, atLeast) => {
      const total = above + level + below;
      const firms = `milieu d’au moins ${lowerFeminine(atLeast)} entreprises`;
      const lie = (n: number) => plural(n, 'se situe', 'se situent');
      const all = total === 1 ? 'Votre seul indicateur' : `Vos ${lower(total)} indicateurs`;
      const part = (n: number) => `${count(n)} de vos ${lower(total)} indicateurs`;
      if (above > 0) return `${above === total ? all : part(above)} ${lie(above)} au-dessus du ${firms}`;
      if (below === total) return `${all} ${lie(below)} au-dessous du ${firms}`;
      const rest = below === 0 ? '' : `, ${lower(below)} au-dessous`;
      return `${below === 0 ? all : part(level)} ${lie(level)} au niveau du ${firms}${rest}`;
    },
    caption: (group) => `Vous et vos pairs${COLON}${group}`,
    figure: 'Indicateur',
    you: 'Vous',
    lower: 'Quart inférieur',
    middle: 'Milieu',
    upper: 'Quart supérieur',
    usage: (offering) => `${offering}${COLON}part utilisée de vos droits`,
    service: 'Mois où le service a tenu son engagement',
    promises: 'Engagements de l’an dernier que nous avons tenus à temps',
    group: (group, atLeast, year) =>
      `Vos pairs${COLON}${group}. Sont comptées au moins ${lowerFeminine(atLeast)} entreprises qui ont accepté la comparaison, avec leurs chiffres de ${year}. Chacune compte une fois, quelle que soit sa taille.`,
    marks:
      'La moitié environ des entreprises se situe au milieu ou au-dessus, un quart environ au repère inférieur ou au-dessous, et un quart environ au repère supérieur ou au-dessus.',
    safe: 'Chaque repère est la moyenne d’au moins trois entreprises, en pour cent entiers. Il n’est le chiffre d’aucune, et aucune ne peut en être déduite.',
  },
  roadmap: {
    label: 'Ce qui vous attend',
    headline: (n) =>
      `${countFeminine(n)} ${plural(n, 'étape', 'étapes')} à venir qui ${plural(n, 'compte', 'comptent')} pour vous`,
    what: 'Quoi',
    when: 'Quand',
    matters: 'Pourquoi c’est important',
  },
  plan: {
    label: 'Le plan',
    headline: (actions, owned, promises, goals) => {
      if (actions === 0 && promises === 0)
        return `${count(goals)} ${plural(goals, 'objectif', 'objectifs')} pour l’année à venir`;
      if (actions === 0)
        return `${count(promises)} ${plural(promises, 'engagement', 'engagements')} pour l’année à venir`;
      const what = `${countFeminine(actions)} ${plural(actions, 'action', 'actions')}`;
      if (owned === actions)
        return `${what}${actions === 1 ? '' : ', chacune'} avec un responsable de chaque côté`;
      if (actions === 1) return `${what}, sans responsable de chaque côté à ce jour`;
      const open = actions - owned;
      return `${what}${SEMICOLON}${lowerFeminine(open)} sans responsable de chaque côté à ce jour`;
    },
    goals: 'Objectifs pour l’année à venir',
    goal: 'Objectif',
    measure: 'Atteint quand',
    agreed: 'Convenu avec',
    actions: 'Plan d’action commun',
    action: 'Action',
    ours: 'Chez nous',
    yours: 'Chez vous',
    due: 'Échéance',
    proof: 'Terminé quand',
    promises: 'Engagements pour l’année à venir',
    promise: 'Engagement',
    by: 'Par',
    owner: 'Responsable',
    carriesOn: (year, due) => `Repris de la revue ${year}, échéance initiale le ${due}.`,
  },
  renewal: {
    label: 'Durée et renouvellement',
    headline: (ends, hasEnded, notice, isNoticePast) => {
      const term = hasEnded
        ? `Le contrat est arrivé à échéance le ${ends}`
        : `Le contrat arrive à échéance le ${ends}`;
      if (notice === null || hasEnded) return term;
      return `${term}${SEMICOLON}le préavis ${isNoticePast ? 'devait' : 'doit'} être donné au plus tard le ${notice}`;
    },
    starts: 'Début du contrat',
    ends: 'Fin du contrat',
    notice: 'Préavis au plus tard le',
    nextStep: 'Prochaine étape',
    ahead: 'Les échéances à venir',
  },
  feedback: {
    label: 'Ce que vous nous avez dit',
    headline: (n) => `${countFeminine(n)} voix de votre côté`,
    on: (by, date) => [date, by].filter((part) => part !== null).join(', '),
  },
  restated: {
    label: 'Chiffres rectifiés',
    headline: (n, year) =>
      `${count(n)} ${plural(n, 'chiffre', 'chiffres')} ${year === null ? 'de revues antérieures' : `de ${year}`} ${plural(n, 's’avère différent', 's’avèrent différents')}`,
    caption: 'Ce que nous vous avions dit, et ce qui est exact',
    figure: 'Chiffre',
    was: 'Annoncé',
    now: 'À ce jour',
    reason: 'Raison du changement',
    of: (part, year) => `${part}, ${year}`,
    actual: 'Atteint',
    commitment: 'Engagement',
  },
  signOff: {
    label: 'Signatures',
    headline: (ours, yours, signedOn) => {
      if (signedOn !== null) return `Les deux parties ont signé le ${signedOn}`;
      if (ours !== null && yours !== null) return `${yours} et ${ours} signent pour les deux parties`;
      if (yours !== null) return `${yours} signe pour vous${SEMICOLON}notre signataire reste à désigner`;
      if (ours !== null) return `${ours} signe pour nous${SEMICOLON}votre signataire reste à désigner`;
      return 'Les signataires des deux parties restent à désigner';
    },
    caption: 'Ce que dit ce document est convenu',
    name: 'Nom',
    unnamed: 'à désigner',
    side: 'Pour',
    date: 'Date',
    signature: 'Signature',
    signed: 'Signé',
  },
  sources: {
    label: 'Sources',
    headline: (n, sourced, figures) => {
      if (sourced === figures)
        return `Les chiffres proviennent ${n === 1 ? 'd’une source' : `de ${lower(n)} sources`}`;
      if (figures === 1) return 'Le seul chiffre n’indique pas de source';
      return sourced === 0
        ? `Aucun des ${lower(figures)} chiffres n’indique sa source`
        : `${count(sourced)} des ${lower(figures)} chiffres ${plural(sourced, 'indique sa', 'indiquent leur')} source`;
    },
    source: 'Source',
    figures: 'Ce qu’elle a donné',
    unsourced: (figures) => `Sans source indiquée${COLON}${figures}.`,
    extracted: 'Relevé le',
    owner: 'Responsable',
  },
};
