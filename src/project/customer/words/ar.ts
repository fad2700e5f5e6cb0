import {
  ACTION,
  counted,
  FAULT,
  FIGURE,
  FIRM,
  forms,
  GOAL,
  ISSUE,
  LINE,
  MEASURE,
  MINUTE,
  MONTH,
  outOf,
  PERSON,
  PROMISE,
  pick,
  SERVICE,
  SOURCE,
  STEP,
  VOICE,
} from './arabic-counts.ts';
import type { Kept, Words } from './words.ts';

interface Party {
  readonly did: string;
  readonly didNot: string;
  readonly only: string;
  readonly two: string;
  readonly all: string;
}

const WE: Party = {
  did: 'نفذنا',
  didNot: 'لم ننفذ',
  only: 'تعهدنا الوحيد',
  two: 'تعهدينا',
  all: 'تعهداتنا',
};
const YOU: Party = {
  did: 'نفذتم',
  didNot: 'لم تنفذوا',
  only: 'تعهدكم الوحيد',
  two: 'تعهديكم',
  all: 'تعهداتكم',
};

/** What was late was not carried out: the date was part of the promise. */
const keptBy = ({ did, didNot, only, two, all }: Party, { made, kept }: Kept): string => {
  if (made === 1) return kept === 1 ? `${did} ${only}` : `${didNot} ${only} في موعده`;
  if (made === kept) return made === 2 ? `${did} ${two} كليهما` : `${did} جميع ${all} وعددها ${made}`;
  if (kept === 0)
    return made === 2
      ? `${didNot} في الموعد أيًّا من ${two}`
      : `${didNot} في الموعد أيًّا من ${all} وعددها ${made}`;
  const part = kept === 1 ? 'تعهدًا واحدًا' : 'تعهدين';
  return `${did} في الموعد ${outOf(part, kept, made, PROMISE.of)}`;
};

const keptIn = (kept: number, months: number): string =>
  kept === 0 ? 'لم يُنفذ في أي شهر' : `نُفذ في ${outOf(counted(kept, MONTH.of), kept, months, MONTH.of)}`;

/** Keeps a number that follows a label in Latin letters on its own side of it. */
const RIGHT_TO_LEFT = '\u200f';
const COMMA = '، ';
const SEMICOLON = '؛ ';

/** "with a target", of so many measures. */
const targeted = (measures: number): string =>
  pick(measures, { two: 'محدد لهما هدف', few: 'محدد لها هدف', other: 'محدد له هدف' });

/** The words of packets in Arabic. */
export const arabic: Words = {
  direction: 'rtl',
  packet: {
    pageOf: 'صفحة {page} من {pages}',
    continued: '{title} (تتمة)',
    draft: 'مسودة لم تُعتمد بعد',
    contents: 'المحتويات',
    notes: 'ملاحظات ومصادر',
    asOf: 'البيانات حتى',
    skipToContent: 'انتقل إلى المراجعة',
    chart: {
      table: 'الأرقام في جدول',
      month: 'الشهر',
      value: 'القيمة',
      level: 'التعهد',
      extent: 'المتعاقد عليه',
      before: 'العام الماضي',
      baseline: 'البداية',
      actual: 'الآن',
      target: 'المستهدف',
      item: 'البند',
      what: 'ما هو',
      date: 'التاريخ',
    },
  },
  none: '–',
  list: (items) => items.join(COMMA),
  series: (items) => items.join(SEMICOLON),
  labelled: (label, text) => `${label}: ${text}`,
  leftOut: (shown, total) => `المذكور هنا ${shown} من أصل ${total}، ولم يُذكر ${total - shown}.`,
  cover: {
    title: (year) => `المراجعة السنوية ${year}`,
    period: (from, to) => `من ${from} إلى ${to}`,
    headline: (vendor, year) => `عامنا ${year} مع ${vendor}`,
    document: 'الوثيقة',
    periodTerm: 'الفترة',
    asOf: 'البيانات حتى',
    version: 'الإصدار',
    status: 'الحالة',
    draft: 'مسودة',
    approved: 'معتمدة',
    preparedBy: 'الإعداد',
    approvedBy: 'الاعتماد',
    supersedes: 'تحل محل',
    contact: 'للاستفسار',
  },
  source: (what, extractedOn, owner) =>
    `المصدر: ${what}${extractedOn === null ? '' : `، بتاريخ ${extractedOn}`}${owner === null ? '' : ` (${owner})`}.`,
  lastYear: (value) => `العام الماضي ${value}`,
  year: {
    label: 'العام في صفحة',
    headline: (vendor) => `عامكم مع ${vendor}`,
    change: (label, value, direction, lastYear) =>
      direction === 0
        ? `${label}:${RIGHT_TO_LEFT} ${value}، كما في العام الماضي`
        : `${label}:${RIGHT_TO_LEFT} ${value}، ${direction > 0 ? 'ارتفاعًا' : 'انخفاضًا'} من ${lastYear}`,
    empty: 'لم يُسجَّل شيء لهذه المراجعة بعد.',
    weAsk: 'نطلب منكم',
    wePromise: 'نتعهد لكم',
    youAsk: 'تطلبون منا',
    youPromise: 'تتعهدون لنا',
  },
  meeting: {
    label: 'الاجتماع',
    headline: (on, isPast, forward, minutes) => {
      const when = on === null ? 'المراجعة' : `${isPast ? 'اجتمعنا' : 'نجتمع'} في ${on}`;
      if (minutes === 0) return on === null ? 'المشاركون في المراجعة' : when;
      const given = isPast ? 'خُصصت' : 'تُخصص';
      const whole = counted(minutes, MINUTE.of);
      const share =
        forward === minutes
          ? `${given} المدة كلها (${whole}) لما هو قادم`
          : forward === 0
            ? `${isPast ? 'خُصصت' : 'تُخصص'} المدة كلها (${whole}) لما مضى`
            : `${given} ${outOf(counted(forward, MINUTE.is), forward, minutes, MINUTE.of)} لما هو قادم`;
      return on === null ? share : `${when}${SEMICOLON}${share}`;
    },
    agenda: 'جدول الأعمال',
    topic: 'الموضوع',
    minutes: 'الدقائق',
    looks: 'يتناول',
    back: 'ما مضى',
    forward: 'ما هو قادم',
    attendees: (side) => `عن ${side}`,
    name: 'الاسم',
    title: 'المنصب',
    place: 'المكان',
  },
  promises: {
    label: 'ما تعهد به كل منا للآخر',
    headline: (vendor, customer) => {
      const ours = vendor.made > 0 ? keptBy(WE, vendor) : '';
      const yours = customer.made > 0 ? keptBy(YOU, customer) : '';
      return [ours, yours].filter(Boolean).join(SEMICOLON);
    },
    caption: (year) => `تعهدات مراجعة ${year}`,
    promise: 'التعهد',
    by: 'الطرف',
    due: 'الموعد',
    outcome: 'النتيجة',
    vendor: 'نحن',
    customer: 'أنتم',
    outcomes: {
      kept: 'نُفذ في موعده',
      late: 'نُفذ متأخرًا',
      dropped: 'أُلغي',
      renegotiated: 'أُعيد الاتفاق عليه',
      carried: 'رُحِّل',
      unrecorded: 'مفتوح',
    },
    on: (outcome, date) => `${outcome}، ${date}`,
    weKept: 'ما نفذناه في موعده',
    youKept: 'ما نفذتموه في موعده',
    ofPromises: (made) => `من ${counted(made, PROMISE.of)}`,
    chart: 'ما آلت إليه التعهدات',
    nowDue: (date) => `جُدد التعهد به أدناه، وموعده الآن ${date}.`,
  },
  goals: {
    label: 'أهدافكم، بكلماتكم',
    headline: (n, confirmed, lastConfirmed) => {
      const goals = counted(n, GOAL.is);
      if (confirmed === 0) return `${goals}، دون تأكيد منكم حتى الآن`;
      if (confirmed < n) return `${goals}، أكدتم ${counted(confirmed, GOAL.of)} حتى الآن`;
      return lastConfirmed === null
        ? `${goals}، بتأكيد منكم`
        : `${goals}، وآخر تأكيد منكم في ${lastConfirmed}`;
    },
    business: 'نشاطكم',
    businessOnly: 'نشاطكم كما نفهمه',
    confirmed: (by, on) => `تم التأكيد${by === null ? '' : ` من ${by}`}${on === null ? '' : ` في ${on}`}`,
    unconfirmed: 'لم يُؤكَّد بعد',
  },
  narrative: { label: 'العام كما كان', headline: (year) => `ما جرى في عام ${year}` },
  value: {
    label: 'القيمة المحققة',
    headline: (reached, withTarget, improved, total) => {
      if (withTarget === 1)
        return `${reached === 1 ? 'بلغ' : 'لم يبلغ'} المؤشر الوحيد المحدد له هدف مستواه المستهدف`;
      if (withTarget > 1) {
        const which = withTarget === 2 ? 'المؤشرين المحدد لهما هدف' : 'المؤشرات المحدد لها هدف';
        const all = withTarget === 2 ? `كلا ${which}` : `جميع ${which}، وعددها ${withTarget}،`;
        if (reached === 0 || reached === withTarget)
          return `${reached === 0 ? `لم يبلغ أي من ${which}` : `بلغ ${all}`} المستوى المستهدف`;
        return `بلغ المستوى المستهدف ${outOf(counted(reached, MEASURE.is), reached, withTarget, MEASURE.of)} ${targeted(withTarget)}`;
      }
      if (total === 1) return `${improved === 1 ? 'تحسن' : 'لم يتحسن'} المؤشر الوحيد`;
      const which = total === 2 ? 'المؤشرين' : `المؤشرات، وعددها ${total}`;
      if (improved === 0) return `لم يتحسن أي من ${which}`;
      if (improved === total) return `تحسن ${total === 2 ? 'كلا' : 'جميع'} ${which}`;
      return `تحسن ${outOf(counted(improved, MEASURE.is), improved, total, MEASURE.of)}`;
    },
    caption: 'من نقطة البداية إلى الآن',
    againstTarget: 'مقارنةً بالمستهدف',
    alt: (claim, baseline, actual, target) =>
      `${claim}: من ${baseline} إلى ${actual}${target === null ? '' : `، والمستهدف ${target}`}.`,
    claim: 'ما تحسن',
    baseline: 'البداية',
    target: 'المستهدف',
    agreed: 'بموافقة',
    notAgreed: 'لم يُتفق عليه بعد',
    method: (claim, method) => `${claim}: ${method}.`,
    owners: 'المسؤولون والمواعيد',
    kinds: { 'return-on-investment': 'عائد', 'pain-removed': 'عبء أُزيل', benefit: 'منفعة' },
    due: 'موعد الهدف',
    ours: 'المسؤول لدينا',
    yours: 'المسؤول لديكم',
  },
  usage: {
    label: 'الاستفادة مما تدفعون مقابله',
    headline: (above, over, total, all) => {
      // "of those with an agreed quantity", before the sentence, so that no noun changes its form.
      const among = all > total ? 'فيما حُددت له كمية متعاقد عليها، ' : '';
      if (total === 1) {
        if (over === 1) return `${among}تُستخدم الخدمة الوحيدة بما يتجاوز المتعاقد عليه`;
        return `${among}تُستخدم الخدمة الوحيدة ${above === 1 ? 'بأربعة أخماس المتعاقد عليه أو أكثر' : 'بأقل من أربعة أخماس المتعاقد عليه'}`;
      }
      const which = total === 2 ? 'الخدمتين' : `الخدمات، وعددها ${total}،`;
      if (above === 0) return `${among}لا تبلغ أي من ${which} أربعة أخماس المتعاقد عليه`;
      const reach = pick(above, forms('تبلغ', 'تبلغان', 'تبلغ'));
      const beyond = pick(over, {
        zero: '',
        one: `${SEMICOLON}وواحدة تتجاوزه`,
        two: `${SEMICOLON}واثنتان تتجاوزانه`,
        other: `${SEMICOLON}و${over} تتجاوزه`,
      });
      const enough = 'أربعة أخماس المتعاقد عليه أو أكثر';
      if (above === total) return `${among}تبلغ ${total === 2 ? 'كلتا' : 'جميع'} ${which} ${enough}${beyond}`;
      return `${among}${outOf(counted(above, SERVICE.is), above, total, SERVICE.of)} ${reach} ${enough}${beyond}`;
    },
    headlineUnmeasured: (total) => `ما استخدمتموه، في ${counted(total, LINE.of)}`,
    chart: 'الاستخدام نسبةً إلى المتعاقد عليه',
    alt: (offering, share) => `${offering} بنسبة ${share}`,
    caption: 'المستخدم والمتعاقد عليه',
    service: 'الخدمة',
    unit: 'الوحدة',
    used: 'المستخدم',
    entitled: 'المتعاقد عليه',
    lastYear: 'العام الماضي',
    share: 'النسبة',
    noEntitlement: 'توضع شرطة حيث لا يحدد العقد كمية، أو حيث لا يُعرف رقم العام الماضي.',
  },
  service: {
    label: 'الخدمة شهرًا بشهر',
    headlineOne: (measure, kept, months) => {
      if (months === 1) return `${measure}: ${kept === 1 ? 'نُفذ' : 'لم يُنفذ'} التعهد في الشهر الوحيد المعروف`;
      if (kept === 0) return `${measure}: لم يُنفذ التعهد في أي شهر من أصل ${counted(months, MONTH.of)}`;
      if (kept === months)
        return `${measure}: نُفذ التعهد في ${months === 2 ? 'كلا الشهرين' : `الأشهر كلها، وعددها ${months}`}`;
      return `${measure}: نُفذ التعهد في ${outOf(counted(kept, MONTH.of), kept, months, MONTH.of)}`;
    },
    headlineMany: (kept, months, measures) => {
      const over = `في ${counted(measures, MEASURE.of)}`;
      if (kept === 0) return `${over}، لم يُنفذ أي من التعهدات الشهرية وعددها ${months}`;
      if (kept === months) return `${over}، نُفذت التعهدات الشهرية كلها وعددها ${months}`;
      return `${over}، نُفذ ${kept > 2 ? kept : counted(kept, PROMISE.is)} من أصل ${months} من التعهدات الشهرية`;
    },
    headlineUnpromised: (measures) => `${counted(measures, MEASURE.is)} للخدمة التي تلقيتموها`,
    commitment: (value) => `الملتزم به ${value}`,
    keptIn,
    missed: 'لم يُنفذ',
    others: 'بقية المؤشرات',
    alt: (measure, kept, months, commitment) =>
      commitment === null
        ? `${measure}، شهرًا بشهر.`
        : `${measure}: التعهد ${commitment}${SEMICOLON}${keptIn(kept, months)}.`,
    unknownMonths: (measure, months) => `${measure}: لا رقم لما يلي: ${months}.`,
    incidents: 'الأعطال',
    priority: (priority) => `الأولوية ${priority}`,
    byPriority: (counts) =>
      `الأعطال: ${counts.map(({ priority, count: n }) => `${counted(n, FAULT.is)} بالأولوية ${priority}`).join('، و')}`,
    on: 'التاريخ',
    what: 'ما حدث',
    minutes: (n, shown) =>
      pick(n, { one: MINUTE.is.one, two: MINUTE.is.two, few: `${shown} دقائق`, other: `${shown} دقيقة` }),
    cause: 'السبب',
    cure: 'المعالجة',
  },
  issues: {
    label: 'المسائل المفتوحة',
    headline: (n, oldest) =>
      n === 1
        ? `مسألة واحدة مفتوحة منذ ${oldest}`
        : `${counted(n, ISSUE.is)} ${n === 2 ? 'مفتوحتان، أقدمهما' : 'مفتوحة، أقدمها'} منذ ${oldest}`,
    issue: 'المسألة',
    since: 'منذ',
    owner: 'المسؤول',
    next: 'الخطوة التالية',
    by: (date) => `بحلول ${date}`,
  },
  people: {
    label: 'فريقانا',
    headline: (yours, ours) =>
      ours === 0
        ? `${counted(yours, PERSON.is)} من جانبكم ${pick(yours, forms('يعمل', 'يعملان', 'يعملون'))} معنا`
        : `${counted(yours, PERSON.is)} من جانبكم و${counted(ours, PERSON.is)} من جانبنا`,
    yours: (name) => `لدى ${name}`,
    ours: (name) => `لدى ${name}`,
    name: 'الاسم',
    title: 'المنصب',
  },
  benchmark: {
    label: 'بين نظرائكم',
    headline: ({ above, level, below }, atLeast) => {
      const total = above + level + below;
      const firms = `القيمة الوسطى لما لا يقل عن ${counted(atLeast, FIRM.of)}`;
      const all =
        total === 1
          ? 'مؤشركم الوحيد'
          : total === 2
            ? 'مؤشراكم كلاهما'
            : `جميع مؤشراتكم${COMMA}وعددها ${total}${COMMA.trimEnd()}`;
      const part = (n: number) => outOf(counted(n, MEASURE.is), n, total, MEASURE.of);
      if (above > 0) return `${above === total ? all : part(above)} فوق ${firms}`;
      if (below === total) return `${all} دون ${firms}`;
      const rest = below === 0 ? '' : `${COMMA}والبقية دونها`;
      return `${below === 0 ? all : part(level)} عند مستوى ${firms}${rest}`;
    },
    caption: (group) => `أنتم ونظراؤكم: ${group}`,
    figure: 'المؤشر',
    you: 'أنتم',
    lower: 'الربع الأدنى',
    middle: 'الوسط',
    upper: 'الربع الأعلى',
    usage: (offering) => `${offering}: المستخدم من المتعاقد عليه`,
    service: 'الأشهر التي التزمت فيها الخدمة بتعهدها',
    promises: 'تعهدات العام الماضي التي نفذناها في موعدها',
    group: (group, atLeast, year) =>
      `نظراؤكم: ${group}. وهم ما لا يقل عن ${counted(atLeast, FIRM.of)} وافقت على المقارنة، بأرقامها لعام ${year}. وتُحتسب كل شركة مرة واحدة أيًّا كان حجمها.`,
    marks:
      'يقع نصف الشركات تقريبًا عند الوسط أو فوقه، وربعها تقريبًا عند الحد الأدنى أو دونه، وربعها تقريبًا عند الحد الأعلى أو فوقه.',
    safe: 'كل حد متوسط لثلاث شركات على الأقل، بنسب مئوية صحيحة، فليس رقمًا لأي شركة بعينها، ولا يمكن أن تُعرف منه أي شركة.',
  },
  roadmap: {
    label: 'ما هو قادم لكم',
    headline: (n) =>
      `${counted(n, STEP.is)} ${pick(n, forms('قادمة تهمكم', 'قادمتان تهمانكم', 'قادمة تهمكم'))}`,
    what: 'الخطوة',
    when: 'متى',
    matters: 'لماذا تهمكم',
  },
  plan: {
    label: 'الخطة',
    headline: (actions, owned, promises, goals) => {
      if (actions === 0 && promises === 0) return `${counted(goals, GOAL.is)} للعام القادم`;
      if (actions === 0) return `${counted(promises, PROMISE.is)} للعام القادم`;
      const what = counted(actions, ACTION.is);
      if (owned === actions)
        return `${what}${pick(actions, forms(' له', '، لكل منهما', '، لكل منها'))} مسؤول من كل جانب`;
      if (actions === 1) return `${what} لم يكتمل تعيين مسؤوليه بعد`;
      const open = actions - owned;
      const which = pick(
        open,
        forms(
          'وواحد لم يكتمل تعيين مسؤوليه',
          'واثنان لم يكتمل تعيين مسؤوليهما',
          `و${open} لم يكتمل تعيين مسؤوليها`,
        ),
      );
      return `${what}${SEMICOLON}${which} بعد`;
    },
    goals: 'أهداف العام القادم',
    goal: 'الهدف',
    measure: 'يتحقق عندما',
    agreed: 'بالاتفاق مع',
    actions: 'خطة العمل المشتركة',
    action: 'الإجراء',
    ours: 'المسؤول لدينا',
    yours: 'المسؤول لديكم',
    due: 'الموعد',
    proof: 'يكتمل عندما',
    promises: 'تعهدات العام القادم',
    promise: 'التعهد',
    by: 'الطرف',
    owner: 'المسؤول',
    carriesOn: (year, due) => `مرحَّل من مراجعة ${year}، وكان موعده ${due}.`,
  },
  renewal: {
    label: 'المدة والتجديد',
    headline: (ends, hasEnded, notice, isNoticePast) => {
      const term = `${hasEnded ? 'انتهت' : 'تنتهي'} مدة العقد في ${ends}`;
      if (notice === null || hasEnded) return term;
      return `${term}${SEMICOLON}${isNoticePast ? 'وكان آخر' : 'وآخر'} موعد للإشعار ${notice}`;
    },
    starts: 'بداية المدة',
    ends: 'نهاية المدة',
    notice: 'آخر موعد للإشعار',
    nextStep: 'الخطوة التالية',
    ahead: 'المواعيد القادمة',
  },
  feedback: {
    label: 'ما قلتموه لنا',
    headline: (n) => `${counted(n, VOICE.is)} من جانبكم`,
    on: (by, date) => [date, by].filter((part) => part !== null).join(COMMA),
  },
  restated: {
    label: 'أرقام مصححة',
    headline: (n, year) =>
      `${counted(n, FIGURE.is)} من ${year === null ? 'مراجعات سابقة' : `مراجعة ${year}`} ${pick(n, forms('تبين أنه مختلف', 'تبين أنهما مختلفان', 'تبين أنها مختلفة'))}`,
    caption: 'ما ذكرناه لكم، وما هو صحيح',
    figure: 'الرقم',
    was: 'كما ذُكر',
    now: 'الآن',
    reason: 'سبب التغيير',
    of: (part, year) => `${part}، ${year}`,
    actual: 'المتحقق',
    commitment: 'التعهد',
  },
  signOff: {
    label: 'التوقيع',
    headline: (ours, yours, signedOn) => {
      if (signedOn !== null) return `وقّع الطرفان في ${signedOn}`;
      if (ours !== null && yours !== null) return `يوقّع عن الطرفين: ${yours}، ${ours}`;
      if (yours !== null) return `التوقيع عنكم: ${yours}${SEMICOLON}ولم يُسمَّ بعد من يوقّع عنا`;
      if (ours !== null) return `التوقيع عنا: ${ours}${SEMICOLON}ولم يُسمَّ بعد من يوقّع عنكم`;
      return 'لم يُسمَّ بعد من يوقّع عن الطرفين';
    },
    caption: 'الاتفاق على ما ورد في هذه الوثيقة',
    name: 'الاسم',
    unnamed: 'لم يُسمَّ بعد',
    side: 'عن',
    date: 'التاريخ',
    signature: 'التوقيع',
    signed: 'موقَّع',
  },
  sources: {
    label: 'المصادر',
    headline: (n, sourced, figures) => {
      if (sourced === figures) return `الأرقام مستمدة من ${counted(n, SOURCE.of)}`;
      if (figures === 1) return 'الرقم الوحيد لا يُذكر له مصدر';
      if (sourced === 0)
        return `لا يُذكر مصدر لأي من ${figures === 2 ? 'الرقمين' : `الأرقام وعددها ${figures}`}`;
      return `${outOf(counted(sourced, FIGURE.is), sourced, figures, FIGURE.of)} يُذكر ${pick(sourced, forms('مصدره', 'مصدرهما', 'مصدرها'))}`;
    },
    source: 'المصدر',
    figures: 'ما استُمد منه',
    unsourced: (figures) => `لم يُذكر مصدر لما يلي: ${figures}.`,
    extracted: 'تاريخ الاستخراج',
    owner: 'المسؤول',
  },
};
