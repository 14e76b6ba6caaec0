import type { ScreenView } from '#game/room/view';
import type { Board } from './boardOf';
import { MatchingBoard } from './MatchingBoard';
import { QuestionBoard } from './QuestionBoard';

/** What everybody is asked, in full: from the reading on to the moment the answers come in. */
export function BoardPhase({ board, view }: { board: Board; view: ScreenView }) {
  return board.kind === 'question' ? (
    <QuestionBoard token={board.token} view={view} />
  ) : (
    <MatchingBoard tokens={board.tokens} view={view} />
  );
}
