import { z } from 'zod';
import { IdSchema, LineSchema, NameSchema } from './primitives.ts';
import { wordingOf } from './wording.ts';

/** `team.yaml`: our own people. Names and titles may reach a customer; nothing else is kept here. */
export const TeamSchema = z.strictObject({
  people: z
    .array(
      z.strictObject({
        id: IdSchema,
        name: NameSchema.describe('As it is printed.'),
        title: wordingOf(LineSchema).describe('Their role with us.'),
        email: z.email().optional().describe('Printed beside the name in packets.'),
      }),
    )
    .min(1),
});
export type Team = z.output<typeof TeamSchema>;
export type TeamMember = Team['people'][number];
