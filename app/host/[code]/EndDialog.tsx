import { useWords } from '#app/_text/language';
import { ConfirmDialog } from '#app/_ui/Dialog';
import type { PhaseView } from '#game/room/view';
import type { Ask } from './useAsk';

const words = {
  ko: {
    cancel: '취소',
    endAct: {
      title: '이번 막을 끝낼까요?',
      text: '남은 라운드를 건너뛰고 이번 막을 돌아봐요. 지금까지 받은 답은 그대로 세요.',
      confirm: '막 끝내기',
    },
    endGame: {
      title: '게임을 끝낼까요?',
      text: '남은 막을 건너뛰고 마무리로 가요. 지금까지의 결과는 저장되어 있어요.',
      last: '방을 닫아요. 결과는 저장되어 있고, 같은 코드로는 다시 들어올 수 없어요.',
      confirm: '게임 끝내기',
    },
  },
  en: {
    cancel: 'Cancel',
    endAct: {
      title: 'End this act?',
      text: 'The remaining rounds are skipped and the act is summed up. Answers so far still count.',
      confirm: 'End the act',
    },
    endGame: {
      title: 'End the game?',
      text: 'The remaining acts are skipped; the debrief comes next. Results so far are saved.',
      last: 'This closes the room. Results are saved; nobody can come back in with this code.',
      confirm: 'End the game',
    },
  },
};

/** Asks before an act or the game is cut short. */
export function EndDialog({
  ending,
  onClose,
  phase,
  ask,
}: {
  ending: 'endAct' | 'endGame' | null;
  onClose: () => void;
  phase: PhaseView;
  ask: Ask;
}) {
  const text = useWords(words);
  const said = text[ending ?? 'endGame'];
  const closesRoom = ending === 'endGame' && (phase.kind === 'debrief' || phase.kind === 'lobby');
  return (
    <ConfirmDialog
      open={ending !== null}
      onClose={onClose}
      onConfirm={() =>
        void ask(
          ending === 'endAct' ? { type: 'endAct', phase: phase.number } : { type: 'endGame' },
        )
      }
      title={said.title}
      confirm={said.confirm}
      cancel={text.cancel}
    >
      <p>{closesRoom ? text.endGame.last : said.text}</p>
    </ConfirmDialog>
  );
}
