/** Packets made by hand, which together hold every kind of block and chart and the text that is hard to set. */
import type { Block } from '../../src/views/block.ts';
import type { CustomerPacket, Section } from '../../src/views/customer-packet.ts';
import { ARABIC } from './arabic-packet.ts';

const WORDS_EN: CustomerPacket['words'] = {
  pageOf: 'Page {page} of {pages}',
  continued: '{title} (continued)',
  draft: 'Draft',
  contents: 'Contents',
  notes: 'Notes and sources',
  asOf: 'As of',
  skipToContent: 'Skip to content',
  chart: {
    month: 'Month',
    value: 'Value',
    level: 'Promised',
    extent: 'Contracted',
    before: 'Last year',
    baseline: 'From',
    actual: 'Now',
    target: 'Target',
    item: 'Item',
    what: 'What',
    date: 'Date',
    table: 'The figures as a table',
  },
};

const WORDS_DE: CustomerPacket['words'] = {
  pageOf: 'Seite {page} von {pages}',
  continued: '{title} (Fortsetzung)',
  draft: 'Entwurf, nicht freigegeben',
  contents: 'Inhalt',
  notes: 'Anmerkungen und Quellen',
  asOf: 'Stand',
  skipToContent: 'Zum Inhalt springen',
  chart: {
    month: 'Monat',
    value: 'Wert',
    level: 'Zugesagt',
    extent: 'Vereinbart',
    before: 'Vorjahr',
    baseline: 'Von',
    actual: 'Heute',
    target: 'Ziel',
    item: 'Posten',
    what: 'Was',
    date: 'Datum',
    table: 'Die Zahlen als Tabelle',
  },
};

const BASE = {
  format: 1,
  vendor: { name: 'Tidewater Voice', strapline: 'Calls and messages for companies' },
  locale: 'en-GB',
  direction: 'ltr',
  theme: 'slate',
  paper: 'A4',
  asOf: '2026-10-15',
  draft: false,
  words: WORDS_EN,
} as const satisfies Partial<CustomerPacket>;

const MONTHS = ['Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'];

function paragraph(text: string): Block {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text }] };
}

const STORY =
  'The second half of the year belonged to the contact centre. Your team in Leith moved ninety agents from the old exchange in four weekends, and nobody on the floor lost a shift to it. We had planned for six weekends. What made the difference was the rehearsal in May, when your own supervisors ran the cut-over on a copy of the real routing and found eleven faults before a single caller could.';

const YEAR: Section = {
  kind: 'year',
  label: 'The year on a page',
  headline:
    'Calls reach a person in 19 seconds, half of last year’s wait, and nine of eleven promises were kept',
  blocks: [
    {
      kind: 'figures',
      items: [
        { label: 'Average wait', value: '19', unit: 's', note: '38 s the year before' },
        { label: 'Calls carried', value: '4.62', unit: 'm', note: '+12 % on the year before' },
        { label: 'Promises kept', value: '9', unit: 'of 11', note: 'One open, one not kept' },
      ],
    },
    paragraph(STORY),
    { kind: 'heading', level: 3, text: 'One request each' },
    {
      kind: 'facts',
      items: [
        {
          term: 'We ask of you',
          detail:
            'Name one owner for the numbering plan before 30 Nov 2026, so that the Glasgow site can move in spring.',
        },
        {
          term: 'You may ask of us',
          detail:
            'A written cause and cure within five working days of every priority-one incident, as agreed in June.',
        },
      ],
    },
  ],
  notes: [
    'Waits are measured from the last ring tone to the first word, on weekdays from 8:00 to 18:00.',
    'Source: call records of both exchanges, 1 Oct 2025 to 30 Sep 2026.',
  ],
};

const PROMISES: Section = {
  kind: 'promises',
  label: 'Promises we made each other',
  headline: 'Nine of eleven promises from last year’s review were kept, one of them late',
  blocks: [
    {
      kind: 'chart',
      title: 'What became of them',
      alt: 'We kept 5 of 6, one late; you kept 3 of 5, one is open and one was dropped.',
      chart: {
        kind: 'share',
        rows: [
          {
            label: 'We kept',
            note: '5 of 6 promises',
            parts: [
              { label: 'Kept', value: 4, text: '4', mark: 'done' },
              { label: 'Kept late', value: 2, text: '2', mark: 'part' },
            ],
          },
          {
            label: 'You kept',
            note: '3 of 5 promises',
            parts: [
              { label: 'Kept', value: 3, text: '3', mark: 'done' },
              { label: 'Open', value: 1, text: '1', mark: 'open' },
              { label: 'Dropped', value: 1, text: '1', mark: 'missed' },
            ],
          },
        ],
      },
    },
    {
      kind: 'table',
      caption: 'The ledger of last year’s review',
      columns: [
        { head: 'Promise', align: 'start', share: 5 },
        { head: 'Owner', align: 'start', share: 2.4 },
        { head: 'Due', align: 'end', share: 2 },
        { head: 'Outcome', align: 'start', share: 2.6 },
      ],
      rows: Array.from({ length: 34 }, (_, index) => [
        { text: PROMISE_TEXTS(index) },
        { text: index % 2 === 0 ? 'Tidewater' : 'You', note: index % 2 === 0 ? 'M. Okafor' : 'S. Lindqvist' },
        { text: `${1 + ((index * 7) % 28)} ${MONTHS[index % 12]} 2026` },
        index % 9 === 4
          ? { text: 'Not kept', mark: 'missed' as const }
          : index % 7 === 3
            ? { text: 'Kept, three weeks late', mark: 'part' as const }
            : index % 11 === 10
              ? { text: 'Open', mark: 'open' as const }
              : { text: 'Kept', mark: 'done' as const },
      ]),
    },
  ],
  notes: [
    'A promise counts as kept when the person it was made to says so.',
    'Source: review of 21 Oct 2025, minutes item 4.',
  ],
};

function PROMISE_TEXTS(index: number): string {
  const texts = [
    'Bring the share of calls answered within 20 seconds to four in five',
    'Move the Leith contact centre off the old exchange',
    'Name a deputy for the telephony owner',
    'Monthly report of failed calls by site',
    'Agree the retention of recordings with your data officer, in writing, for all seven sites and both languages',
  ];
  return texts[index % texts.length] ?? '';
}

const SERVICE: Section = {
  kind: 'service',
  label: 'Service, month by month',
  headline: 'Priority-one response kept its promise in 10 of 11 measured months',
  blocks: [
    {
      kind: 'chart',
      title: 'Minutes to the first response, priority one',
      alt: 'Columns of minutes to first response by month against a promise of 15 minutes; February took 22 minutes and August was not measured.',
      chart: {
        kind: 'months',
        better: 'lower',
        level: { value: 15, text: '15 min' },
        months: [12, 11, 13, 9, 22, 14, 10, 8, 9, 7, null, 6].map((value, index) => ({
          label: MONTHS[index] ?? '',
          value,
          text: value === null ? 'none' : String(value),
        })),
      },
    },
    {
      kind: 'chart',
      title: 'Availability of the voice platform, per cent',
      alt: 'Points of monthly availability, all but one at or above the promised 99.95 per cent.',
      chart: {
        kind: 'months',
        better: 'higher',
        level: { value: 99.95, text: '99.95 %' },
        months: [99.99, 99.98, 99.97, 99.99, 99.9, 99.96, 99.98, 99.99, 99.99, 99.97, 99.98, 100].map(
          (value, index) => ({
            label: MONTHS[index] ?? '',
            value,
            text: value.toFixed(2),
          }),
        ),
      },
    },
    {
      kind: 'chart',
      title: 'The other measures',
      alt: 'Calls of good quality: promised 97 %, kept in 2 of 3 months. Ports on the agreed day: no promise.',
      chart: {
        kind: 'sparkline',
        rows: [
          {
            label: 'Calls of good quality, %',
            note: 'promised 97 %; kept in 11 of 12 months; missed: Feb 95',
            better: 'higher',
            level: { value: 97, text: '97 %' },
            points: [98, 99, 98, 97, 95, 98, 98, 99, 99, 98, 99, 99].map((value, index) => ({
              label: MONTHS[index] ?? '',
              value,
              text: String(value),
            })),
          },
          {
            label: 'Ports on the agreed day, %',
            note: '',
            better: 'higher',
            points: [88, 90, null, 91, 94, 93].map((value, index) => ({
              label: MONTHS[index] ?? '',
              value,
              text: value === null ? '–' : String(value),
            })),
          },
        ],
      },
    },
    {
      kind: 'table',
      caption: 'Tickets by priority',
      columns: [
        { head: 'Priority', align: 'start', share: 3 },
        { head: 'Opened', align: 'end', share: 1 },
        { head: 'Closed', align: 'end', share: 1 },
        { head: 'Median, hours', align: 'end', share: 1.4 },
        { head: 'Year before', align: 'end', share: 1.4 },
      ],
      rows: [
        [{ text: 'One: nobody can call' }, { text: '11' }, { text: '11' }, { text: '3.4' }, { text: '5.1' }],
        [
          { text: 'Two: many are hindered' },
          { text: '64' },
          { text: '63' },
          { text: '9.0' },
          { text: '12.5' },
        ],
        [
          { text: 'Three: one person is hindered' },
          { text: '302' },
          { text: '298' },
          { text: '26.2' },
          { text: '–', note: 'not measured' },
        ],
        [
          { text: 'All', strong: true },
          { text: '377', strong: true },
          { text: '372', strong: true },
          { text: '', strong: true },
          { text: '', strong: true },
        ],
      ],
    },
  ],
  notes: [
    'August has no figure: no priority-one incident was reported.',
    'The promise is 15 minutes at any hour, clause 7.2 of the agreement.',
  ],
};

const USAGE: Section = {
  kind: 'usage',
  label: 'Using what you pay for',
  headline: 'Four in five seats were in use; recording is paid for and hardly used',
  blocks: [
    {
      kind: 'chart',
      title: 'Seats in use, by product',
      alt: 'Bars of seats in use against seats contracted, with last year’s as a thin bar.',
      chart: {
        kind: 'bars',
        rows: [
          {
            label: 'Voice',
            value: { value: 412, text: '412' },
            extent: { value: 500, text: '500' },
            before: { value: 380, text: '380' },
          },
          {
            label: 'Contact centre',
            value: { value: 188, text: '188' },
            extent: { value: 200, text: '200' },
            before: { value: 96, text: '96' },
          },
          { label: 'Recording', value: { value: 31, text: '31' }, extent: { value: 250, text: '250' } },
          { label: 'Messages to customers’ own numbers', value: { value: 64, text: '64' } },
        ],
      },
    },
    {
      kind: 'callout',
      title: 'Worth a conversation',
      inlines: [
        { kind: 'text', text: 'Recording was bought for the ' },
        { kind: 'text', text: 'complaints team', strong: true },
        {
          kind: 'text',
          text: ', which still takes notes by hand. Half a day of training would show whether it is the tool or the habit.',
        },
      ],
    },
  ],
  notes: ['A seat is in use when it placed or took ten calls in the month.'],
};

const VALUE: Section = {
  kind: 'value',
  label: 'Value delivered',
  headline: 'Three of four aims moved the way you wanted; the cost per call did not',
  blocks: [
    {
      kind: 'chart',
      title: 'Against the target',
      alt: 'Missed calls fell from 340 to 120 a week, target 100; transfers rose from 12 to 15, target 10.',
      chart: {
        kind: 'bullet',
        rows: [
          {
            label: 'Fewer callers hang up before anyone answers',
            unit: 'calls a week',
            baseline: { value: 340, text: '340' },
            actual: { value: 120, text: '120' },
            target: { value: 100, text: '100' },
          },
          {
            label: 'Fewer callers are passed on twice',
            unit: '% of calls',
            baseline: { value: 12, text: '12' },
            actual: { value: 15, text: '15' },
            target: { value: 10, text: '10' },
          },
        ],
      },
    },
    {
      kind: 'chart',
      title: 'From where it stood to where it stands',
      alt: 'Four measures from baseline to actual with targets.',
      chart: {
        kind: 'slope',
        rows: [
          {
            label: 'Average wait, seconds',
            baseline: { value: 38, text: '38' },
            actual: { value: 19, text: '19' },
            target: { value: 20, text: '20' },
          },
          {
            label: 'Calls solved at first contact, per cent',
            baseline: { value: 61, text: '61 %' },
            actual: { value: 74, text: '74 %' },
            target: { value: 80, text: '80 %' },
          },
          {
            label: 'Agents who would recommend the tool',
            baseline: { value: 22, text: '22' },
            actual: { value: 47, text: '47' },
          },
          {
            label: 'Cost per call, pounds',
            baseline: { value: 2.1, text: '£2.10' },
            actual: { value: 2.14, text: '£2.14' },
            target: { value: 1.8, text: '£1.80' },
          },
        ],
      },
    },
    {
      kind: 'quote',
      inlines: [
        {
          kind: 'text',
          text: 'For the first winter in years nobody at the front desk dreaded Monday morning.',
        },
      ],
      attribution: 'Sofia Lindqvist, Head of Customer Care',
    },
  ],
  notes: ['Baselines were taken in September 2025 and agreed by Sofia Lindqvist.'],
};

const NARRATIVE: Section = {
  kind: 'narrative',
  label: 'What happened',
  headline: 'A year of moving without stopping',
  blocks: [
    ...Array.from({ length: 9 }, () => paragraph(`${STORY} ${STORY}`)),
    { kind: 'heading', level: 3, text: 'What we learned' },
    {
      kind: 'list',
      ordered: true,
      items: [
        [
          { kind: 'text', text: 'Rehearse on a copy of the ' },
          { kind: 'text', text: 'real', emphasis: true },
          { kind: 'text', text: ' routing, not on a drawing of it.' },
        ],
        [
          {
            kind: 'text',
            text: 'Tell the floor what will change, then what has changed, in that order and on paper.',
          },
        ],
        [
          { kind: 'text', text: 'The plan is public: ' },
          { kind: 'link', text: 'see the cut-over plan', href: 'https://example.com/plan' },
          { kind: 'text', text: '.' },
        ],
      ],
    },
    { kind: 'heading', level: 4, text: 'Still to do' },
    {
      kind: 'list',
      ordered: false,
      items: [
        [{ kind: 'text', text: 'Glasgow moves in spring.' }],
        [{ kind: 'text', text: 'The lift telephones stay on copper until the landlord agrees.' }],
      ],
    },
  ],
  notes: [],
};

const RENEWAL: Section = {
  kind: 'renewal',
  label: 'Term and renewal',
  headline: 'The agreement runs to 31 March 2028; notice falls due on 30 September 2027',
  blocks: [
    {
      kind: 'facts',
      items: [
        { term: 'Agreement', detail: 'TV-2025-0418, signed 2 Apr 2025' },
        { term: 'Runs until', detail: '31 Mar 2028' },
        { term: 'Notice by', detail: '30 Sep 2027' },
      ],
    },
  ],
  notes: ['Clause 12 of the agreement.'],
};

const AHEAD: Section = {
  ...RENEWAL,
  blocks: [
    ...RENEWAL.blocks,
    {
      kind: 'chart',
      title: 'The dates ahead',
      alt: 'Notice is due by 30 Sep 2027, the term ends on 31 Mar 2028; five actions lie before.',
      chart: {
        kind: 'timeline',
        now: { at: 0, text: 'As of 15 Oct 2026' },
        ticks: [
          { at: 78, label: '2027' },
          { at: 443, label: '2028' },
        ],
        lanes: [
          {
            label: 'Term and renewal',
            events: [
              { at: 350, text: '30 Sep 2027', label: 'Notice by', what: 'Notice by' },
              { at: 533, text: '31 Mar 2028', label: 'Runs until', what: 'Runs until' },
            ],
          },
          {
            label: 'The plan',
            events: [20, 47, 47, 130, 260].map((at) => ({
              at,
              text: `day ${at}`,
              what: `Action of day ${at}`,
            })),
          },
        ],
      },
    },
  ],
};

/** Every kind of block and chart; a table and a narrative over several pages. */
export const RICH: CustomerPacket = {
  ...BASE,
  account: { id: 'brightwater', name: 'Brightwater & Daughters' },
  cover: {
    title: 'Annual review 2026',
    period: '1 Oct 2025 to 30 Sep 2026',
    headline:
      'The year the queue went quiet: waits halved, and the contact centre moved without losing a shift.',
    control: [
      { term: 'Prepared for', detail: 'Sofia Lindqvist' },
      { term: 'Prepared by', detail: 'Maya Okafor' },
      { term: 'As of', detail: '15 Oct 2026' },
      { term: 'Version', detail: '1.0, for the review of 4 Nov 2026' },
    ],
  },
  sections: [YEAR, PROMISES, VALUE, USAGE, SERVICE, NARRATIVE, AHEAD],
};

/** A cover and one short section. */
export const THIN: CustomerPacket = {
  ...BASE,
  theme: 'vermilion',
  paper: 'Letter',
  account: { id: 'pell', name: 'Pell' },
  cover: {
    title: 'Annual review 2026',
    period: '1 Apr to 30 Sep 2026',
    headline: 'Half a year together, and a quiet start.',
    control: [{ term: 'As of', detail: '15 Oct 2026' }],
  },
  sections: [RENEWAL],
};

const LONG_NAME =
  'Vereinigte Süddeutsche Wasser- und Abwasserversorgungsgesellschaft für Stadt & Land O’Connell Söhne und Töchter mbH KG';

/** A name of 120 characters, four scripts, a word longer than any line, a draft in German. */
export const ODD: CustomerPacket = {
  ...BASE,
  theme: 'vermilion',
  locale: 'de-DE',
  draft: true,
  words: WORDS_DE,
  account: { id: 'odd', name: LONG_NAME.padEnd(120, '.') },
  cover: {
    title: 'Jahresgespräch 2026',
    period: '1. Okt. 2025 bis 30. Sept. 2026',
    headline: 'Ein Jahr mit vielen Namen – und jeder davon soll lesbar sein.',
    control: Array.from({ length: 9 }, (_, index) => ({
      term: `Angabe ${index + 1}`,
      detail: 'Straße der Übergrößen 12',
    })),
  },
  sections: [
    {
      kind: 'people',
      label: 'Wer mit wem arbeitet',
      headline: 'Namen in Łódź, 東京 und القاهرة stehen richtig',
      blocks: [
        {
          kind: 'table',
          caption: 'Ansprechpartner',
          columns: [
            { head: 'Name', align: 'start', share: 3 },
            { head: 'Aufgabe', align: 'start', share: 3 },
            { head: 'Betrag, €', align: 'end', share: 1.5 },
          ],
          rows: [
            [{ text: 'شركة الاتصالات العربية' }, { text: 'Einkauf' }, { text: '1\u202f234,50' }],
            [{ text: 'חברת תקשורת ישראל' }, { text: 'Leitung' }, { text: '99,00' }],
            [{ text: '株式会社ひかり通信' }, { text: '責任者' }, { text: '–', note: 'nicht erhoben' }],
            [
              { text: 'Zoë D’Artagnan-Škvorecký & Partner' },
              { text: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' },
              { text: '12' },
            ],
            [{ text: 'Γιώργος Παπαδόπουλος' }, { text: 'Владимир Иванов' }, { text: '7' }],
          ],
        },
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'Die Firma ' },
            { kind: 'text', text: 'شركة الاتصالات العربية', strong: true },
            { kind: 'text', text: ' liefert nach Haifa an חברת תקשורת ישראל und nach 東京.' },
          ],
        },
        {
          kind: 'figures',
          items: [
            { label: 'Umsatz im Geschäftsjahr', value: '1.234.567.890,12', unit: '€' },
            { label: 'Standorte', value: '7' },
          ],
        },
      ],
      notes: [
        'Quelle: https://example.com/eine/sehr/lange/adresse/ohne/jede/trennstelle/die/irgendwo/brechen/muss.html',
      ],
    },
  ],
};

/** A packet that is read from right to left. */
export const RTL: CustomerPacket = {
  ...BASE,
  locale: 'ar',
  direction: 'rtl',
  account: { id: 'rtl', name: 'شركة الاتصالات العربية' },
  cover: {
    title: 'المراجعة السنوية 2026',
    period: '1 أكتوبر 2025 – 30 سبتمبر 2026',
    headline: 'عام هادئ: انخفض وقت الانتظار إلى النصف.',
    control: [
      { term: 'أعد من أجل', detail: 'ليلى حداد' },
      { term: 'بتاريخ', detail: '15 أكتوبر 2026' },
    ],
  },
  words: { ...WORDS_EN, pageOf: 'صفحة {page} من {pages}' },
  sections: [
    {
      kind: 'service',
      label: 'الخدمة',
      headline: 'وفينا بالوعد في عشرة أشهر من أحد عشر',
      blocks: [
        {
          kind: 'paragraph',
          inlines: [
            { kind: 'text', text: 'انتقل مركز الاتصال إلى ' },
            { kind: 'text', text: 'النظام الجديد', strong: true },
            { kind: 'text', text: ' من Tidewater دون توقف.' },
          ],
        },
        {
          kind: 'table',
          caption: 'البلاغات',
          columns: [
            { head: 'الأولوية', align: 'start', share: 3 },
            { head: 'العدد', align: 'end', share: 1 },
          ],
          rows: [
            [{ text: 'الأولى', mark: 'done' }, { text: '11' }],
            [{ text: 'الثانية', mark: 'open' }, { text: '64' }],
          ],
        },
        {
          kind: 'chart',
          title: 'المقاعد المستخدمة',
          alt: 'أعمدة المقاعد المستخدمة',
          chart: {
            kind: 'bars',
            rows: [
              { label: 'الصوت', value: { value: 412, text: '412' }, extent: { value: 500, text: '500' } },
            ],
          },
        },
        {
          kind: 'list',
          ordered: true,
          items: [[{ kind: 'text', text: 'الخطوة الأولى' }], [{ kind: 'text', text: 'الخطوة الثانية' }]],
        },
      ],
      notes: ['المصدر: سجلات المكالمات.'],
    },
  ],
};

export const SAMPLES = { rich: RICH, thin: THIN, odd: ODD, rtl: RTL, arabic: ARABIC } as const;
