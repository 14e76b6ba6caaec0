/** A sentence in both languages; the terminal prints both. */
export interface Sentence {
  en: string;
  ko: string;
}

/**
 * Something that stops the program before or while it starts and that a person can mend. Printed
 * without a stack trace: what is wrong, then what to do.
 */
export class StartProblem extends Error {
  readonly sentence: Sentence;
  /** Technical detail for somebody who knows more, e.g. what the database server answered. */
  readonly detail: string | null;
  readonly exitCode: number;

  constructor(
    readonly kind: StartProblemKind,
    sentence: Sentence,
    options: { detail?: string; exitCode?: number; cause?: unknown } = {},
  ) {
    super(sentence.en, { cause: options.cause });
    this.name = 'StartProblem';
    this.sentence = sentence;
    this.detail = options.detail ?? null;
    this.exitCode = options.exitCode ?? 1;
  }
}

export const START_PROBLEM_KINDS = [
  'badSettings',
  'portBusy',
  'portForbidden',
  'buildFailed',
  'dataFolder',
  'databaseLocked',
  'databaseMajor',
  'databaseNewer',
  'databaseBroken',
  'migrationChanged',
  'migrationFailed',
  'databaseUnreachable',
  'databaseEncoding',
] as const;
export type StartProblemKind = (typeof START_PROBLEM_KINDS)[number];
