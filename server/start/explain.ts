import { StartProblem } from './startProblem';

/** A failure to start in words for the terminal; only a bug shows where in the code it happened. */
export function explain(error: unknown): string {
  if (!(error instanceof StartProblem)) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `\n  예상하지 못한 오류예요. 아래 내용을 알려 주세요.\n  This should not happen; please report it with the lines below.\n\n${trace}\n`;
  }
  const { sentence, detail } = error;
  const more = detail === null ? '' : `\n${detail.replace(/^/gm, '    ')}\n`;
  return `\n  ${sentence.en}\n  ${sentence.ko}\n${more}`;
}

export function exitCodeOf(error: unknown): number {
  return error instanceof StartProblem ? error.exitCode : 1;
}
