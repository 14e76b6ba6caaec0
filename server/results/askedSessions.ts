import { z } from 'zod';

/** Ids are short; nobody has more sessions than this to put side by side. */
const LONGEST_ID = 64;
const MOST_ASKED = 400;

const askedSchema = z
  .string()
  .max(MOST_ASKED * (LONGEST_ID + 1))
  .transform((of) => of.split(',').filter((id) => id !== ''))
  .pipe(
    z
      .array(
        z
          .string()
          .regex(/^[\w-]+$/)
          .max(LONGEST_ID),
      )
      .max(MOST_ASKED),
  );

/** The sessions named in an address, `of=one,other`; none when it does not read like that. */
export function readAskedSessions(of: unknown): string[] {
  const read = askedSchema.safeParse(of);
  return read.success ? [...new Set(read.data)] : [];
}
