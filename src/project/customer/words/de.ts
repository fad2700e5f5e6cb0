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

/** "Zwei von fünf", "Alle fünf", of a feminine noun. */
const outOf = (part: number, total: number): string => {
  if (part === total) return total === 2 ? 'Beide' : `Alle ${lower(total)}`;
  return `${countFeminine(part)} von ${lower(total)}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Of the words below only one is spelled in two ways: Switzerland writes no ß. */
const germanWith = (measure: 'Maßnahme' | 'Massnahme'): Words => ({
  direction: 'ltr',
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
      what: 'Was',
      date: 'Datum',
    },
  },
  none: '–',
  list: (items) => items.join(', '),
  series: (items) => items.join('; '),
  labelled: (label, text) => `${label}: ${text}`,
  leftOut: (shown, total) => `Abgedruckt sind ${shown} von ${total}, ${total - shown} nicht.`,
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
    chart: 'Was daraus wurde',
    nowDue: (date) => `Weiter unten erneut zugesagt, nun fällig am ${date}.`,
  },
  goals: {
    label: 'Ihre Ziele, in Ihren Worten',
    headline: (n, confirmed, lastConfirmed) => {
      const goals = `${count(n)} ${plural(n, 'Ziel', 'Ziele')}`;
      if (confirmed === 0) return `${goals}, mit Ihnen noch nicht bestätigt`;
      if (confirmed < n) return `${goals}, davon ${confirmed === 1 ? 'eines' : lower(confirmed)} bestätigt`;
      return `${goals}, ${lastConfirmed === null ? 'bestätigt' : `zuletzt bestätigt am ${lastConfirmed}`}`;
    },
    business: 'Ihr Geschäft',
    businessOnly: 'Wie wir Ihr Geschäft verstehen',
    confirmed: (by, on) => `Bestätigt${by === null ? '' : ` von ${by}`}${on === null ? '' : ` am ${on}`}`,
    unconfirmed: 'Noch nicht bestätigt',
  },
  narrative: { label: 'Das Jahr in Worten', headline: (year) => `Was ${year} geschah` },
  value: {
    label: 'Erbrachter Nutzen',
    headline: (reached, withTarget, improved, total) => {
      if (withTarget === 1) return `Das eine Ziel wurde ${reached === 1 ? '' : 'nicht '}erreicht`;
      if (withTarget > 1) {
        const part = reached === 0 ? 'Keines' : reached === 1 ? 'Eines' : count(reached);
        return reached === withTarget
          ? `${outOf(reached, withTarget)} Ziele wurden erreicht`
          : `${part} von ${lower(withTarget)} Zielen ${plural(Math.max(reached, 1), 'wurde', 'wurden')} erreicht`;
      }
      if (total === 1) return `Die eine Kennzahl ist ${improved === 1 ? '' : 'nicht '}besser geworden`;
      return `${outOf(improved, total)} Kennzahlen ${plural(Math.max(improved, 1), 'ist', 'sind')} besser geworden`;
    },
    caption: 'Vom Ausgangswert bis heute',
    againstTarget: 'Gemessen am Ziel',
    alt: (claim, baseline, actual, target) =>
      `${claim}: von ${baseline} auf ${actual}${target === null ? '' : `, Ziel ${target}`}.`,
    claim: 'Was besser wurde',
    baseline: 'Ausgangswert',
    target: 'Ziel',
    agreed: 'Bestätigt von',
    notAgreed: 'noch nicht bestätigt',
    method: (claim, method) => `${claim}: ${method}.`,
    owners: 'Wer dafür einsteht und bis wann',
    kinds: { 'return-on-investment': 'Ertrag', 'pain-removed': 'Behobenes Ärgernis', benefit: 'Gewinn' },
    due: 'Ziel bis',
    ours: 'Bei uns',
    yours: 'Bei Ihnen',
  },
  usage: {
    label: 'Nutzen, was Sie bezahlen',
    headline: (above, over, total, all) => {
      const among = all > total ? ' mit vereinbarter Menge' : '';
      if (total === 1) {
        if (over === 1) return `Der eine Dienst${among} wird über das Vereinbarte hinaus genutzt`;
        return `Der eine Dienst${among} ist ${above === 1 ? 'zu vier Fünfteln oder mehr' : 'zu weniger als vier Fünfteln'} ausgelastet`;
      }
      const beyond = over === 0 ? '' : `; ${over === 1 ? 'einer' : lower(over)} darüber hinaus`;
      if (above === total)
        return `${total === 2 ? 'Beide' : `Alle ${lower(total)}`} Dienste${among} sind zu vier Fünfteln oder mehr ausgelastet${beyond}`;
      return `${countMasculine(above)} von ${lower(total)} Diensten${among} ${plural(Math.max(above, 1), 'ist', 'sind')} zu vier Fünfteln oder mehr ausgelastet${beyond}`;
    },
    headlineUnmeasured: (total) =>
      `Was Sie genutzt haben, in ${total === 1 ? 'einem Posten' : `${lower(total)} Posten`}`,
    chart: 'Nutzung im Verhältnis zum Vereinbarten',
    alt: (offering, share) => `${offering} ${share}`,
    caption: 'Nutzung und Vereinbarung',
    service: 'Dienst',
    unit: 'Einheit',
    used: 'Genutzt',
    entitled: 'Vereinbart',
    lastYear: 'Vorjahr',
    share: 'Anteil',
    noEntitlement: 'Ein Strich steht, wo der Vertrag keine Menge nennt oder das Vorjahr nicht bekannt ist.',
  },
  service: {
    label: 'Der Dienst, Monat für Monat',
    headlineOne: (measure, kept, months) =>
      months === 1
        ? `${measure}: Zusage in dem einen bekannten Monat ${kept === 1 ? '' : 'nicht '}gehalten`
        : `${measure}: Zusage in ${kept === months ? (months === 2 ? 'beiden' : `allen ${months}`) : `${kept} von ${months}`} Monaten gehalten`,
    headlineMany: (kept, months, measures) =>
      `Über ${lower(measures)} Kennzahlen ${plural(kept, 'wurde', 'wurden')} ${kept === months ? `alle ${months}` : `${kept} von ${months}`} monatlichen Zusagen gehalten`,
    headlineUnpromised: (measures) =>
      `${countFeminine(measures)} ${plural(measures, 'Kennzahl', 'Kennzahlen')} des Dienstes, den Sie erhielten`,
    commitment: (value) => `zugesagt ${value}`,
    keptIn: (kept, months) => `gehalten in ${kept} von ${months} ${plural(months, 'Monat', 'Monaten')}`,
    missed: 'verfehlt',
    others: 'Die übrigen Kennzahlen',
    alt: (measure, kept, months, commitment) =>
      commitment === null
        ? `${measure}, Monat für Monat.`
        : `${measure}: zugesagt ${commitment}, gehalten in ${kept} von ${months} ${plural(months, 'Monat', 'Monaten')}.`,
    unknownMonths: (measure, months) => `${measure}: kein Wert für ${months}.`,
    incidents: 'Störungen',
    priority: (priority) => `Priorität ${priority}`,
    byPriority: (counts) =>
      `Störungen: ${counts.map(({ priority, count: n }) => `${n} der Priorität ${priority}`).join(', ')}`,
    on: 'Datum',
    what: 'Was geschah',
    minutes: (n, shown) => `${shown} ${plural(n, 'Minute', 'Minuten')}`,
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
  },
  benchmark: {
    label: 'Unter Ihresgleichen',
    headline: ({ above, level, below }, atLeast) => {
      const total = above + level + below;
      const firms = `der Mitte von mindestens ${lower(atLeast)} Unternehmen`;
      const lie = (n: number) => plural(n, 'liegt', 'liegen');
      const all =
        total === 1 ? 'Ihr einer Wert' : total === 2 ? 'Ihre beiden Werte' : `Alle ${lower(total)} Werte`;
      const part = (n: number) => `${countMasculine(n)} Ihrer ${lower(total)} Werte`;
      if (above > 0) return `${above === total ? all : part(above)} ${lie(above)} über ${firms}`;
      if (below === total) return `${all} ${lie(below)} unter ${firms}`;
      const rest = below === 0 ? '' : `, ${below === 1 ? 'einer' : lower(below)} darunter`;
      return `${below === 0 ? all : part(level)} ${lie(level)} gleichauf mit ${firms}${rest}`;
    },
    caption: (group) => `Sie im Vergleich: ${group}`,
    figure: 'Wert',
    you: 'Sie',
    lower: 'Unteres Viertel',
    middle: 'Mitte',
    upper: 'Oberes Viertel',
    usage: (offering) => `${offering}: genutzt vom Vereinbarten`,
    service: 'Monate, in denen die Leistung die Zusage hielt',
    promises: 'Zusagen des Vorjahres, die wir rechtzeitig gehalten haben',
    group: (group, atLeast, year) =>
      `Ihre Vergleichsgruppe: ${group}. Gezählt sind mindestens ${lower(atLeast)} Unternehmen, die dem Vergleich zugestimmt haben, mit ihren Werten von ${year}. Jedes zählt einmal, das kleine wie der Konzern.`,
    marks:
      'Etwa die Hälfte der Unternehmen liegt bei der Mitte oder darüber, etwa ein Viertel bei der unteren Marke oder darunter und etwa ein Viertel bei der oberen oder darüber.',
    safe: 'Jede Marke ist das Mittel von mindestens drei Unternehmen, in ganzen Prozent. Sie ist niemandes eigener Wert, und kein Unternehmen lässt sich aus ihr ablesen.',
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
      const what = `${countFeminine(actions)} ${plural(actions, measure, `${measure}n`)}`;
      if (owned === actions)
        return `${what}${actions === 1 ? '' : ', jede'} mit Verantwortlichen auf beiden Seiten`;
      const open = actions - owned;
      return `${what}; ${lowerFeminine(open)} noch ohne Verantwortliche auf beiden Seiten`;
    },
    goals: 'Ziele für das kommende Jahr',
    goal: 'Ziel',
    measure: 'Erreicht, wenn',
    agreed: 'Vereinbart mit',
    actions: `Gemeinsamer ${measure}nplan`,
    action: measure,
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
    ahead: 'Die nächsten Termine',
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
});

/** The words of packets in German, and as Switzerland spells them. */
export const german = germanWith('Maßnahme');
export const swissGerman = germanWith('Massnahme');
