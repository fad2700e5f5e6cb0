/** The components that a narrative can use, with the attributes that each takes. */
import type { Finding } from '../model/finding.ts';
import { nearestWord } from './nearest-word.ts';
import { shorten } from './value-words.ts';

interface ComponentRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export const COMPONENTS = {
  Callout: { required: [], optional: ['title'] },
  Quote: { required: [], optional: ['by'] },
  Figures: { required: [], optional: [] },
  Figure: { required: ['label', 'value'], optional: ['unit', 'note'] },
} as const satisfies Record<string, ComponentRule>;
export type ComponentName = keyof typeof COMPONENTS;

/** The rule of a component, its lists as plain texts. */
export const ruleOf = (name: ComponentName): ComponentRule => COMPONENTS[name];

export const isComponentName = (name: string): name is ComponentName => Object.hasOwn(COMPONENTS, name);

/** What is said of a component that there is not. */
export const unknownComponent = (name: string): Finding['args'] => ({
  name: shorten(name),
  suggestion: nearestWord(name, Object.keys(COMPONENTS)),
  allowed: '<Callout>, <Quote> and <Figures>',
});
