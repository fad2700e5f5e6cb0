/** A review in Arabic by hand: every kind of block, and all that is hard to order from right to left. */
import { arabic } from '../../src/project/customer/words/ar.ts';
import type { Block } from '../../src/views/block.ts';
import type { CustomerPacket, Section } from '../../src/views/customer-packet.ts';

const MONTHS = [
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
];

const text = (content: string) => ({ kind: 'text', text: content }) as const;
const strong = (content: string) => ({ kind: 'text', text: content, strong: true }) as const;
const paragraph = (...inlines: Extract<Block, { kind: 'paragraph' }>['inlines']): Block => ({
  kind: 'paragraph',
  inlines,
});

const YEAR: Section = {
  kind: 'year',
  label: 'العام في صفحة واحدة',
  headline: 'انخفض وقت الانتظار إلى النصف، ووفينا بتسعة من أحد عشر تعهدًا',
  blocks: [
    {
      kind: 'figures',
      items: [
        { label: 'متوسط الانتظار', value: '19', unit: 'ثانية', note: '38 ثانية في العام السابق' },
        { label: 'المكالمات', value: '4.62', unit: 'مليون', note: '+12% عن العام السابق' },
        { label: 'التعهدات المنجزة', value: '9', unit: 'من 11', note: 'واحد مفتوح وواحد لم ينجز' },
      ],
    },
    paragraph(
      text('كان النصف الثاني من العام لمركز الاتصال في دبي. نقل فريقكم تسعين موظفًا من المقسم القديم إلى '),
      strong('منصة Tidewater Voice'),
      text(
        ' في أربع عطلات أسبوعية (وكانت الخطة ستًّا)، ولم يخسر أحد منهم نوبة عمل واحدة. وقد جرت التجربة الأولى بين 3 و7 مايو 2026.',
      ),
    ),
    { kind: 'heading', level: 3, text: 'طلب من كل طرف' },
    {
      kind: 'facts',
      items: [
        { term: 'نطلب منكم', detail: 'تسمية مسؤول واحد عن خطة الترقيم قبل 30 نوفمبر 2026.' },
        { term: 'ولكم أن تطلبوا منا', detail: 'سبب كل حادث وعلاجه كتابةً خلال 5 أيام عمل.' },
      ],
    },
  ],
  notes: [
    'يُقاس الانتظار من آخر رنة إلى أول كلمة، من 8:00 إلى 18:00 في أيام العمل.',
    'المصدر: سجلات المقسمين، 2025/10/01 – 2026/09/30.',
  ],
};

const PROMISES: Section = {
  kind: 'promises',
  label: 'ما تعهد به كل منا',
  headline: 'تسعة تعهدات من أحد عشر أُنجزت، أحدها بعد موعده',
  blocks: [
    {
      kind: 'table',
      caption: 'سجل تعهدات العام الماضي',
      columns: [
        { head: 'التعهد', align: 'start', share: 5 },
        { head: 'المسؤول', align: 'start', share: 2.4 },
        { head: 'الموعد', align: 'end', share: 2 },
        { head: 'النتيجة', align: 'start', share: 2.6 },
      ],
      rows: [
        [
          { text: 'الرد على أربع من كل خمس مكالمات خلال 20 ثانية' },
          { text: 'Tidewater Voice', note: 'مايا أوكافور' },
          { text: '31 مارس 2026' },
          { text: 'أُنجز', mark: 'done' },
        ],
        [
          { text: 'نقل مركز الاتصال من المقسم القديم' },
          { text: 'أنتم', note: 'ليلى حداد' },
          { text: '30 يونيو 2026' },
          { text: 'أُنجز متأخرًا', mark: 'part', note: 'في 12 يوليو 2026' },
        ],
        [
          { text: 'تقرير شهري عن المكالمات الفاشلة في كل موقع (7 مواقع)' },
          { text: 'Tidewater Voice' },
          { text: '31 يناير 2026' },
          { text: 'لم يُنجز', mark: 'missed' },
        ],
        [
          { text: 'المجموع', strong: true },
          { text: '', strong: true },
          { text: '11', strong: true },
          { text: '', strong: true },
        ],
      ],
    },
  ],
  notes: ['يُعد التعهد منجزًا حين يقول ذلك من قُطع له.'],
};

const SERVICE: Section = {
  kind: 'service',
  label: 'الخدمة شهرًا بعد شهر',
  headline: 'وفينا بالوعد في عشرة أشهر من أحد عشر شهرًا',
  blocks: [
    {
      kind: 'chart',
      title: 'الدقائق حتى أول استجابة، الأولوية الأولى',
      alt: 'أعمدة بالدقائق لكل شهر مقابل وعد قدره 15 دقيقة.',
      chart: {
        kind: 'months',
        better: 'lower',
        level: { value: 15, text: '15 دقيقة' },
        months: [12, 11, 13, 9, 22, 14, 10, 8, 9, 7, null, 6].map((value, index) => ({
          label: MONTHS[index] ?? '',
          value,
          text: value === null ? 'لا شيء' : String(value),
        })),
      },
    },
    {
      kind: 'chart',
      title: 'المقاعد المستخدمة',
      alt: 'أشرطة المقاعد المستخدمة مقابل المتعاقد عليها.',
      chart: {
        kind: 'bars',
        rows: [
          {
            label: 'الصوت',
            value: { value: 412, text: '412 مقعدًا' },
            extent: { value: 500, text: '500' },
            before: { value: 380, text: '380' },
          },
          { label: 'التسجيل', value: { value: 31, text: '31 مقعدًا' }, extent: { value: 250, text: '250' } },
        ],
      },
    },
    {
      kind: 'chart',
      title: 'من أين وإلى أين',
      alt: 'من خط الأساس إلى القيمة الحالية.',
      chart: {
        kind: 'slope',
        rows: [
          {
            label: 'المكالمات التي رُد عليها خلال 20 ثانية',
            baseline: { value: 71, text: '71%' },
            actual: { value: 84, text: '84%' },
            target: { value: 80, text: '80%' },
          },
        ],
      },
    },
  ],
  notes: ['الوعد 15 دقيقة في أي ساعة، البند 7.2 من الاتفاقية.'],
};

const NARRATIVE: Section = {
  kind: 'narrative',
  label: 'العام كما كان',
  headline: 'بِسْمِ العمل المشترك: ما جرى في عام 2026',
  blocks: [
    paragraph(
      text(
        'للأسئلة عن هذه المراجعة: راسلوا maya.okafor@example.com أو اتصلوا بالرقم \u2066+971 4 555 0142\u2069. ',
      ),
      text('وتفاصيل الخطة على '),
      { kind: 'link', text: 'صفحة الخطة', href: 'https://example.com/plan' },
      text('.'),
    ),
    {
      kind: 'list',
      ordered: true,
      items: [
        [text('نقل ما بقي من المقسم القديم (موقعان).')],
        [text('تجربة التعرف على الصوت بـ'), strong('العربية'), text(' و'), strong('English'), text('.')],
        [text('اتفاق على مدة حفظ التسجيلات، 90 يومًا أو أقل.')],
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [[text('لا تغيير في الأسعار حتى 31 مارس 2028.')]],
    },
    {
      kind: 'quote',
      inlines: [text('«لم نسمع شكوى واحدة في أسبوع الانتقال، وهذا لم يحدث من قبل.»')],
      attribution: 'ليلى حداد، مديرة خدمة العملاء',
    },
    {
      kind: 'callout',
      title: 'يستحق حديثًا',
      inlines: [text('التسجيل مدفوع الثمن ولا يُستخدم منه إلا '), strong('12%'), text('.')],
    },
  ],
  notes: [],
};

/** A draft that is read from right to left, with names, numbers and addresses from left to right in it. */
export const ARABIC: CustomerPacket = {
  format: 1,
  vendor: { name: 'Tidewater Voice', strapline: 'المكالمات والرسائل للشركات' },
  locale: 'ar-AE',
  direction: 'rtl',
  theme: 'vermilion',
  paper: 'A4',
  asOf: '2026-10-15',
  draft: true,
  words: arabic.packet,
  account: { id: 'arabic', name: 'شركة واحة النخيل للضيافة' },
  cover: {
    title: 'المراجعة السنوية 2026',
    period: 'من 1 أكتوبر 2025 إلى 30 سبتمبر 2026',
    headline: 'عام هدأت فيه طوابير الانتظار: انخفض الوقت إلى النصف، وانتقل مركز الاتصال دون توقف.',
    control: [
      { term: 'أُعدت لـ', detail: 'ليلى حداد' },
      { term: 'أعدها', detail: 'Maya Okafor (Tidewater Voice)' },
      { term: 'البيانات حتى', detail: '15 أكتوبر 2026' },
      { term: 'الإصدار', detail: '1.0، لاجتماع 4 نوفمبر 2026' },
    ],
  },
  sections: [YEAR, PROMISES, SERVICE, NARRATIVE],
};
