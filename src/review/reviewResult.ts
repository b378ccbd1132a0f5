/** What the check of a request hands to the comment: plain data with limits, since it comes from code that nobody has read yet. */
import { z } from 'zod';
import { languages } from '../schema/vocabulary.ts';

const line = (max: number) => z.string().max(max);

export const reviewResult = z.strictObject({
  version: z.literal(1),
  /** Language of the entries that were changed. */
  lang: z.enum(languages),
  /** Entries that were looked at. */
  checked: z.int().min(0),
  errors: z.int().min(0),
  warnings: z.int().min(0),
  problems: z
    .array(
      z.strictObject({
        rule: z.string().regex(/^[a-z-]{1,40}$/),
        level: z.enum(['error', 'warning']),
        file: line(300),
        line: z.int().min(1),
        column: z.int().min(1),
        message: line(1000),
        hint: line(1000),
      }),
    )
    .max(50),
});

export type ReviewResult = z.infer<typeof reviewResult>;
