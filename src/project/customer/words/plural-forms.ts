/** The forms of a phrase by what it counts; `other` stands for every form that is not named. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Picks the form that a count takes in a language: `pick(2, { two: 'هدفان', other: 'هدف' })`. */
export function pluralPicker(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
