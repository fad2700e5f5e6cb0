import { z } from 'zod';
import { IdSchema, LineSchema, NameSchema } from './primitives.ts';
import { wordingOf } from './wording.ts';

/** How code hosts name who reviews: a person, or a team of an organisation or group. */
const CodeOwnerSchema = z
  .string()
  .max(200)
  .regex(
    /^@[A-Za-z0-9_][A-Za-z0-9_.-]*(\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/,
    'must be a handle such as @jana-brandt',
  );

/**
 * `team.yaml`: our own people. Names, titles and addresses may reach a customer; how the code host
 * knows them does not, and nothing else is kept here.
 */
export const TeamSchema = z.strictObject({
  people: z
    .array(
      z.strictObject({
        id: IdSchema.describe('How other files name this person: jana-brandt. It never changes.'),
        name: NameSchema.describe('As it is printed.'),
        title: wordingOf(LineSchema).describe('Their role with us.'),
        email: z.email().optional().describe('Printed beside the name in packets.'),
        codeOwner: CodeOwnerSchema.optional().describe(
          'Their handle where the repository is kept, or that of their team: "@jana-brandt". Changes to their accounts are theirs to review.',
        ),
        maintainer: z
          .boolean()
          .optional()
          .describe('Whether changes to what is nobody’s account, such as the model, are theirs to review.'),
      }),
    )
    .min(1)
    .describe('Our own people; other files name them by id.'),
});
export type Team = z.output<typeof TeamSchema>;
export type TeamMember = Team['people'][number];
