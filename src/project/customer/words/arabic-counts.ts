/**
 * Counting in Arabic: what is counted changes its form with the number. One and two are said without a
 * number; three to ten take the plural, eleven and more the singular.
 */
import { type PluralForms, pluralPicker } from './plural-forms.ts';

/** Picks the form that a count takes. */
export const pick = pluralPicker('ar');

/** What is counted, as it stands after a number or in its place: "هدف واحد", "هدفان", "5 أهداف", "12 هدفًا". */
interface Noun {
  readonly one: string;
  readonly two: string;
  /** From three to ten. */
  readonly few: string;
  /** From eleven to ninety-nine. */
  readonly many: string;
  /** Hundreds. */
  readonly other: string;
}

/** A count and its noun; one and two are the noun's own form, without a number. */
export const counted = (n: number, { one, two, few, many, other }: Noun): string =>
  pick(n, {
    zero: `0 ${other}`,
    one,
    two,
    few: `${n} ${few}`,
    many: `${n} ${many}`,
    other: `${n} ${other}`,
  });

/** The forms of a sentence that goes on after what was counted; zero has its own sentence. */
export const forms = (one: string, two: string, other: string): PluralForms => ({ one, two, other });

/** A noun: its forms as a subject, and as it stands after a preposition; only the dual differs. */
const noun = (
  singular: string,
  one: string,
  [two, twoOf]: readonly [string, string],
  [few, many]: readonly [string, string],
): { readonly is: Noun; readonly of: Noun } => ({
  is: { one, two, few, many, other: singular },
  of: { one, two: twoOf, few, many, other: singular },
});

export const PROMISE = noun('تعهد', 'تعهد واحد', ['تعهدان', 'تعهدين'], ['تعهدات', 'تعهدًا']);
export const GOAL = noun('هدف', 'هدف واحد', ['هدفان', 'هدفين'], ['أهداف', 'هدفًا']);
export const ACTION = noun('إجراء', 'إجراء واحد', ['إجراءان', 'إجراءين'], ['إجراءات', 'إجراءً']);
export const MEASURE = noun('مؤشر', 'مؤشر واحد', ['مؤشران', 'مؤشرين'], ['مؤشرات', 'مؤشرًا']);
export const SERVICE = noun('خدمة', 'خدمة واحدة', ['خدمتان', 'خدمتين'], ['خدمات', 'خدمة']);
export const LINE = noun('بند', 'بند واحد', ['بندان', 'بندين'], ['بنود', 'بندًا']);
export const MONTH = noun('شهر', 'شهر واحد', ['شهران', 'شهرين'], ['أشهر', 'شهرًا']);
export const MINUTE = noun('دقيقة', 'دقيقة واحدة', ['دقيقتان', 'دقيقتين'], ['دقائق', 'دقيقة']);
export const ISSUE = noun('مسألة', 'مسألة واحدة', ['مسألتان', 'مسألتين'], ['مسائل', 'مسألة']);
export const PERSON = noun('شخص', 'شخص واحد', ['شخصان', 'شخصين'], ['أشخاص', 'شخصًا']);
export const STEP = noun('خطوة', 'خطوة واحدة', ['خطوتان', 'خطوتين'], ['خطوات', 'خطوة']);
export const VOICE = noun('صوت', 'صوت واحد', ['صوتان', 'صوتين'], ['أصوات', 'صوتًا']);
export const FAULT = noun('عطل', 'عطل واحد', ['عطلان', 'عطلين'], ['أعطال', 'عطلًا']);
export const FIGURE = noun('رقم', 'رقم واحد', ['رقمان', 'رقمين'], ['أرقام', 'رقمًا']);
export const FIRM = noun('شركة', 'شركة واحدة', ['شركتان', 'شركتين'], ['شركات', 'شركة']);
export const SOURCE = noun('مصدر', 'مصدر واحد', ['مصدران', 'مصدرين'], ['مصادر', 'مصدرًا']);

/** "3 من أصل 5 خدمات": the part in its own form, without its noun from three on. */
export const outOf = (part: string, n: number, total: number, of: Noun): string =>
  `${n > 2 ? n : part} من أصل ${counted(total, of)}`;
