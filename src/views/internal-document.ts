/**
 * A page of the internal site as a document, drawn as packets are. It has no cover and says on every page
 * whom it is for. It is none of a customer's packets: neither schema takes what the other does.
 */
import { z } from 'zod';
import { type CustomerPacket, CustomerPacketSchema, SectionSchema } from './customer-packet.ts';

export const INTERNAL_SECTION_KINDS = [
  'overview',
  'members',
  'moves',
  'near',
  'overdue',
  'reviews',
  'work',
] as const;

const InternalSectionSchema = SectionSchema.extend({ kind: z.enum(INTERNAL_SECTION_KINDS) });
export type InternalSection = z.output<typeof InternalSectionSchema>;

/** `account` is the part of the book that it tells of: the path of its page on the site, and its title. */
export const InternalDocumentSchema = CustomerPacketSchema.extend({
  audience: z.literal('internal'),
  draft: z.literal(false),
  cover: z.strictObject({ title: z.string().min(1), period: z.string().min(1) }),
  sections: z.array(InternalSectionSchema).min(1),
  words: CustomerPacketSchema.shape.words.extend({
    internal: z.literal('Internal'),
    /** Who may read it, in a few words. */
    audience: z.string().min(1),
  }),
});
export type InternalDocument = z.output<typeof InternalDocumentSchema>;

/** What the render room draws. */
export type DrawnDocument = CustomerPacket | InternalDocument;
export type DrawnSection = DrawnDocument['sections'][number];

export const isInternal = (document: DrawnDocument): document is InternalDocument => 'audience' in document;
