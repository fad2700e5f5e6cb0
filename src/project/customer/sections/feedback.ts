import type { Block } from '../../../views/block.ts';
import { firstOf } from '../length-budget.ts';
import { customerName, type SectionProjection, section } from '../packet-context.ts';

/** A few voices are heard; many are a survey. */
const MOST_VOICES = 6;

/** What the customer told us, in their words. Left out where nobody is quoted; a quote is a paragraph at most. */
export const projectFeedback: SectionProjection = (context) => {
  const { words, current, format } = context;
  const voices = current?.feedback ?? [];
  if (voices.length === 0) return null;
  const { shown, leftOut } = firstOf(context, voices, MOST_VOICES);
  const blocks = shown.map((voice): Block => {
    const attribution = words.feedback.on(
      customerName(context, voice.by),
      voice.on === undefined ? null : format.date(voice.on),
    );
    return {
      kind: 'quote',
      inlines: [{ kind: 'text', text: voice.quote }],
      ...(attribution === '' ? {} : { attribution }),
    };
  });
  return section('feedback', words.feedback.label, words.feedback.headline(voices.length), [
    ...blocks,
    ...leftOut,
  ]);
};
