import type { Kept, Words } from './words.ts';

const SMALL = [
  'Kein',
  'Ein',
  'Zwei',
  'Drei',
  'Vier',
  'Fünf',
  'Sechs',
  'Sieben',
  'Acht',
  'Neun',
  'Zehn',
  'Elf',
  'Zwölf',
];
const count = (n: number): string => SMALL[n] ?? String(n);
const lower = (n: number): string => count(n).toLowerCase();
/** For feminine nouns: eine, keine. */
const countFeminine = (n: number): string => (n < 2 ? `${count(n)}e` : count(n));
const lowerFeminine = (n: number): string => countFeminine(n).toLowerCase();
/** For masculine nouns that stand alone: Einer, Keiner. */
const countMasculine = (n: number): string => (n < 2 ? `${count(n)}er` : count(n));
const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** Verspätet gilt nicht als gehalten: Der Termin war Teil der Zusage. */
const keptBy = (verb: string, { made, kept }: Kept): string => {
  if (made === 1) return `${verb} die eine Zusage ${kept === 1 ? '' : 'nicht '}rechtzeitig gehalten`;
  if (made === kept) return `${verb} ${made === 2 ? 'beide' : `alle ${lower(made)}`} Zusagen gehalten`;
  return `${verb} ${lowerFeminine(kept)} von ${lower(made)} Zusagen rechtzeitig gehalten`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of packets in German. */
export const german: Words = {
  packet: {
    pageOf: 'Seite {page} von {pages}',
    continued: '{title} (Fortsetzung)',
    draft: 'Entwurf, noch nicht freigegeben',
    contents: 'Inhalt',
    notes: 'Anmerkungen und Quellen',
    asOf: 'Stand',
    skipToContent: 'Zum Bericht',
    chart: {
      table: 'Die Zahlen als Tabelle',
      month: 'Monat',
      value: 'Wert',
      level: 'Zusage',
      extent: 'Vereinbart',
      before: 'Vorjahr',
      baseline: 'Ausgangswert',
      actual: 'Heute',
      target: 'Ziel',
      item: 'Posten',
    },
  },
  none: '–',
  cover: {
    title: (year) => `Jahresgespräch ${year}`,
    period: (from, to) => `${from} bis ${to}`,
    headline: (vendor, year) => `Unser gemeinsames Jahr mit ${vendor}, ${year}`,
    document: 'Dokument',
    periodTerm: 'Zeitraum',
    asOf: 'Stand',
    version: 'Fassung',
    status: 'Status',
    draft: 'Entwurf',
    approved: 'Freigegeben',
    preparedBy: 'Erstellt von',
    approvedBy: 'Freigegeben von',
    supersedes: 'Ersetzt',
    contact: 'Fragen an',
  },
  source: (what, extractedOn, owner) =>
    `Quelle: ${what}${extractedOn === null ? '' : `, Stand ${extractedOn}`}${owner === null ? '' : ` (${owner})`}.`,
  lastYear: (value) => `Vorjahr ${value}`,
  year: {
    label: 'Das Jahr auf einer Seite',
    headline: (vendor) => `Ihr Jahr mit ${vendor}`,
    change: (label, value, direction, lastYear) =>
      direction === 0
        ? `${label}: ${value}, wie im Vorjahr`
        : `${label}: ${value}, ${direction > 0 ? 'mehr' : 'weniger'} als im Vorjahr (${lastYear})`,
    empty: 'Für dieses Gespräch ist noch nichts festgehalten.',
    weAsk: 'Wir bitten',
    wePromise: 'Wir sagen zu',
    youAsk: 'Sie bitten',
    youPromise: 'Sie sagen zu',
  },
  meeting: {
    label: 'Das Gespräch',
    headline: (on, isPast, forward, minutes) => {
      const when =
        on === null ? 'Das Gespräch' : isPast ? `Wir trafen uns am ${on}` : `Wir treffen uns am ${on}`;
      if (minutes === 0) return on === null ? 'Wer am Gespräch teilnimmt' : when;
      const part = forward === minutes ? `alle ${minutes}` : `${forward} von ${minutes}`;
      const share = `${part} Minuten ${isPast ? 'galten' : 'gelten'} dem, was kommt`;
      return on === null ? capital(share) : `${when}; ${share}`;
    },
    agenda: 'Tagesordnung',
    topic: 'Thema',
    minutes: 'Minuten',
    looks: 'Blick',
    back: 'zurück',
    forward: 'nach vorn',
    attendees: (side) => `Für ${side}`,
    name: 'Name',
    title: 'Funktion',
    place: 'Ort',
  },
  promises: {
    label: 'Was wir einander zugesagt haben',
    headline: (vendor, customer) => {
      const ours = vendor.made > 0 ? keptBy('Wir haben', vendor) : '';
      const yours = customer.made > 0 ? keptBy('Sie haben', customer) : '';
      return [ours, yours].filter(Boolean).join('; ');
    },
    caption: (year) => `Zusagen aus dem Gespräch ${year}`,
    promise: 'Zusage',
    by: 'Von',
    due: 'Fällig',
    outcome: 'Ergebnis',
    vendor: 'uns',
    customer: 'Ihnen',
    outcomes: {
      kept: 'Gehalten',
      late: 'Verspätet gehalten',
      dropped: 'Aufgegeben',
      renegotiated: 'Neu vereinbart',
      carried: 'Fortgeführt',
      unrecorded: 'Offen',
    },
    on: (outcome, date) => `${outcome}, ${date}`,
    weKept: 'Von uns rechtzeitig gehalten',
    youKept: 'Von Ihnen rechtzeitig gehalten',
    ofPromises: (made) => `von ${made} ${plural(made, 'Zusage', 'Zusagen')}`,
    nowDue: (date) => `Weiter unten erneut zugesagt, nun fällig am ${date}.`,
  },
  goals: {
    label: 'Ihre Ziele, in Ihren Worten',
    headline: (n, lastConfirmed) =>
      `${count(n)} ${plural(n, 'Ziel', 'Ziele')}${lastConfirmed === null ? ', mit Ihnen noch nicht bestätigt' : `, zuletzt bestätigt am ${lastConfirmed}`}`,
    business: 'Ihr Geschäft',
    businessOnly: 'Wie wir Ihr Geschäft verstehen',
    confirmed: (by, on) => `Bestätigt${by === null ? '' : ` von ${by}`}${on === null ? '' : ` am ${on}`}`,
    unconfirmed: 'Noch nicht bestätigt',
  },
  narrative: { label: 'Das Jahr in Worten', headline: (year) => `Was ${year} geschah` },
  value: {
    label: 'Erbrachter Nutzen',
    headline: (reached, withTarget, improved, total) => {
      if (withTarget === 1)
        return `Die eine vereinbarte Messgröße hat ihr Ziel ${reached === 1 ? '' : 'nicht '}erreicht`;
      if (withTarget > 1) {
        return `${countFeminine(reached)} von ${lower(withTarget)} vereinbarten Messgrößen ${plural(Math.max(reached, 1), 'hat', 'haben')} das Ziel erreicht`;
      }
      if (total === 1) return `Die eine Messgröße ist ${improved === 1 ? '' : 'nicht '}besser geworden`;
      return `${countFeminine(improved)} von ${lower(total)} Messgrößen ${plural(Math.max(improved, 1), 'ist', 'sind')} besser geworden`;
    },
    caption: 'Vom Ausgangswert bis heute',
    alt: (claim, baseline, actual, target) =>
      `${claim}: von ${baseline} auf ${actual}${target === null ? '' : `, Ziel ${target}`}.`,
    claim: 'Was besser wurde',
    baseline: 'Ausgangswert',
    actual: 'Heute',
    target: 'Ziel',
    agreed: 'Bestätigt von',
    notAgreed: 'noch nicht bestätigt',
    method: (claim, method) => `${claim}: ${method}.`,
    owners: 'Wer dafür einsteht und bis wann',
    kind: 'Art des Nutzens',
    kinds: { 'return-on-investment': 'Ertrag', 'pain-removed': 'Behobenes Ärgernis', benefit: 'Gewinn' },
    due: 'Ziel bis',
    ours: 'Bei uns',
    yours: 'Bei Ihnen',
  },
  usage: {
    label: 'Nutzen, was Sie bezahlen',
    headline: (above, over, total) => {
      if (total === 1) {
        if (over === 1) return 'Der eine Dienst wird über das Vereinbarte hinaus genutzt';
        return `Der eine Dienst ist ${above === 1 ? 'zu vier Fünfteln oder mehr' : 'zu weniger als vier Fünfteln'} ausgelastet`;
      }
      const beyond = over === 0 ? '' : `; ${over === 1 ? 'einer' : lower(over)} darüber hinaus`;
      return `${countMasculine(above)} von ${lower(total)} Diensten ${plural(Math.max(above, 1), 'ist', 'sind')} zu vier Fünfteln oder mehr ausgelastet${beyond}`;
    },
    headlineUnmeasured: (total) =>
      `Was Sie genutzt haben, in ${total === 1 ? 'einem Posten' : `${lower(total)} Posten`}`,
    chart: 'Nutzung im Verhältnis zum Vereinbarten',
    alt: (offering, share) => `${offering} ${share}`,
    caption: 'Nutzung und Vereinbarung',
    service: 'Dienst',
    used: 'Genutzt',
    entitled: 'Vereinbart',
    lastYear: 'Vorjahr',
    share: 'Anteil',
    noEntitlement: 'Ein Strich steht, wo der Vertrag keine Menge nennt oder das Vorjahr nicht bekannt ist.',
  },
  service: {
    label: 'Der Dienst, Monat für Monat',
    headlineOne: (measure, kept, months) =>
      `${measure}: Zusage in ${kept === months ? `allen ${months}` : `${kept} von ${months}`} ${plural(months, 'Monat', 'Monaten')} gehalten`,
    headlineMany: (kept, months, measures) =>
      `Über ${lower(measures)} Messgrößen wurden ${kept === months ? `alle ${months}` : `${kept} von ${months}`} monatlichen Zusagen gehalten`,
    headlineUnpromised: (measures) =>
      `${countFeminine(measures)} ${plural(measures, 'Messgröße', 'Messgrößen')} des Dienstes, den Sie erhielten`,
    commitment: (value) => `zugesagt ${value}`,
    alt: (measure, kept, months, commitment) =>
      commitment === null
        ? `${measure}, Monat für Monat.`
        : `${measure}: zugesagt ${commitment}, gehalten in ${kept} von ${months} Monaten.`,
    unknownMonths: (measure, months) => `${measure}: kein Wert für ${months}.`,
    incidents: 'Störungen',
    priority: (priority) => `Priorität ${priority}`,
    byPriority: (counts) =>
      `Störungen: ${counts.map(({ priority, count: n }) => `${n} der Priorität ${priority}`).join(', ')}`,
    on: 'Datum',
    what: 'Was geschah',
    minutes: (minutes) => `${minutes} Minuten`,
    cause: 'Ursache',
    cure: 'Abhilfe',
  },
  issues: {
    label: 'Offene Punkte',
    headline: (n, oldest) =>
      n === 1
        ? `Ein Punkt ist offen, seit dem ${oldest}`
        : `${count(n)} Punkte sind offen, der älteste seit dem ${oldest}`,
    issue: 'Punkt',
    since: 'Seit',
    owner: 'Zuständig',
    next: 'Nächster Schritt',
    by: (date) => `bis ${date}`,
  },
  people: {
    label: 'Die Menschen',
    headline: (yours, ours) =>
      ours === 0
        ? `${count(yours)}${yours === 1 ? 'e' : ''} von Ihnen ${plural(yours, 'arbeitet', 'arbeiten')} mit uns`
        : `${yours === 1 ? 'Eine Person' : `${count(yours)} Personen`} auf Ihrer Seite, ${ours === 1 ? 'eine' : lower(ours)} auf unserer`,
    yours: (name) => `Bei ${name}`,
    ours: (name) => `Bei ${name}`,
    name: 'Name',
    title: 'Funktion',
    email: 'Schreiben an',
  },
  roadmap: {
    label: 'Was für Sie als Nächstes kommt',
    headline: (n) =>
      n === 1 ? 'Ein Schritt, der für Sie zählt' : `${count(n)} Schritte, die für Sie zählen`,
    what: 'Was',
    when: 'Wann',
    matters: 'Warum es zählt',
  },
  plan: {
    label: 'Der Plan',
    headline: (actions, owned, promises, goals) => {
      if (actions === 0 && promises === 0)
        return `${count(goals)} ${plural(goals, 'Ziel', 'Ziele')} für das kommende Jahr`;
      if (actions === 0)
        return `${countFeminine(promises)} ${plural(promises, 'Zusage', 'Zusagen')} für das kommende Jahr`;
      const what = `${countFeminine(actions)} ${plural(actions, 'Maßnahme', 'Maßnahmen')}`;
      if (owned === actions)
        return `${what}${actions === 1 ? '' : ', jede'} mit Verantwortlichen auf beiden Seiten`;
      const open = actions - owned;
      return `${what}; ${lowerFeminine(open)} noch ohne Verantwortliche auf beiden Seiten`;
    },
    goals: 'Ziele für das kommende Jahr',
    goal: 'Ziel',
    measure: 'Erreicht, wenn',
    agreed: 'Vereinbart mit',
    actions: 'Gemeinsamer Maßnahmenplan',
    action: 'Maßnahme',
    ours: 'Bei uns',
    yours: 'Bei Ihnen',
    due: 'Fällig',
    proof: 'Erledigt, wenn',
    promises: 'Zusagen für das kommende Jahr',
    promise: 'Zusage',
    by: 'Von',
    owner: 'Zuständig',
    carriesOn: (year, due) => `Fortgeführt aus dem Gespräch ${year}, damals fällig am ${due}.`,
  },
  renewal: {
    label: 'Laufzeit und Verlängerung',
    headline: (ends, hasEnded, notice, isNoticePast) => {
      const term = `Die Laufzeit ${hasEnded ? 'endete' : 'endet'} am ${ends}`;
      if (notice === null || hasEnded) return term;
      return `${term}; die Kündigungsfrist ${isNoticePast ? 'lief' : 'läuft'} bis ${notice}`;
    },
    starts: 'Beginn der Laufzeit',
    ends: 'Ende der Laufzeit',
    notice: 'Kündigung bis',
    nextStep: 'Nächster Schritt',
  },
  feedback: {
    label: 'Was Sie uns gesagt haben',
    headline: (n) => (n === 1 ? 'Eine Stimme von Ihrer Seite' : `${count(n)} Stimmen von Ihrer Seite`),
    on: (by, date) => [date, by].filter((part) => part !== null).join(', '),
  },
  restated: {
    label: 'Berichtigte Zahlen',
    headline: (n, year) =>
      `${n === 1 ? 'Eine Zahl' : `${count(n)} Zahlen`} ${year === null ? 'aus früheren Gesprächen' : `aus ${year}`} ${plural(n, 'lautet', 'lauten')} heute anders`,
    caption: 'Was wir Ihnen nannten und was richtig ist',
    figure: 'Zahl',
    was: 'Genannt',
    now: 'Heute',
    reason: 'Warum sie sich geändert hat',
    of: (part, year) => `${part}, ${year}`,
    actual: 'Erreicht',
    commitment: 'Zusage',
  },
  signOff: {
    label: 'Unterschriften',
    headline: (ours, yours, signedOn) => {
      if (signedOn !== null) return `Beide Seiten haben am ${signedOn} unterschrieben`;
      if (ours !== null && yours !== null) return `${yours} und ${ours} unterschreiben für beide Seiten`;
      if (yours !== null) return `${yours} unterschreibt für Sie; wer für uns unterschreibt, ist noch offen`;
      if (ours !== null) return `${ours} unterschreibt für uns; wer für Sie unterschreibt, ist noch offen`;
      return 'Wer für beide Seiten unterschreibt, ist noch offen';
    },
    caption: 'So ist es vereinbart',
    name: 'Name',
    unnamed: 'noch zu benennen',
    side: 'Für',
    date: 'Datum',
    signature: 'Unterschrift',
    signed: 'Unterschrieben',
  },
  sources: {
    label: 'Quellen',
    headline: (n, sourced, figures) =>
      sourced === figures
        ? `Die Zahlen stammen aus ${n === 1 ? 'einer Quelle' : `${lower(n)} Quellen`}`
        : figures === 1
          ? 'Die eine Angabe nennt keine Quelle'
          : `${countFeminine(sourced)} von ${lower(figures)} Angaben ${plural(Math.max(sourced, 1), 'nennt', 'nennen')} ihre Quelle`,
    source: 'Quelle',
    figures: 'Was daraus stammt',
    unsourced: (figures) => `Ohne Quelle: ${figures}.`,
    extracted: 'Abgerufen',
    owner: 'Zuständig',
  },
};
