import type { Block } from '../../../views/block.ts';
import { customerName, type SectionProjection, section } from '../packet-context.ts';

/** What the customer told us, in their words. Left out where nobody is quoted; a quote is a paragraph at most. */
export const projectFeedback: SectionProjection = (context) => {
  const { words, current, format } = context;
  const voices = current?.feedback ?? [];
  if (voices.length === 0) return null;
  const blocks = voices.map((voice): Block => {
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
  return section('feedback', words.feedback.label, words.feedback.headline(voices.length), blocks);
};
