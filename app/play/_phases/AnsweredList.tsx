'use client';

import { useWords } from '#app/_text/language';
import { Card } from '#app/_ui/Card';
import { ModalityIcon } from '#app/_ui/ModalityIcon';
import type { CardView } from '#game/room/view';
import type { AnswerState } from '#app/_cards/answerState';
import { PhaseHead } from './PhaseHead';
import styles from './AnsweredList.module.css';

const words = {
  ko: {
    done: '다 답했어요!',
    none: '이번 라운드에는 답할 카드가 없어요',
    wait: '다른 전문가들을 기다리고 있어요.',
    states: {
      open: '아직 답하지 않음',
      sending: '보내는 중',
      saved: '저장됨',
      refused: '세지 못함',
      missed: '시간 지남',
    },
  },
  en: {
    done: 'All answered!',
    none: 'No prompts for you in this round',
    wait: 'Waiting for the other experts.',
    states: {
      open: 'Not answered',
      sending: 'Sending',
      saved: 'Saved',
      refused: 'Not counted',
      missed: 'Out of time',
    },
  },
};

/** Nothing left to do: the answers given, each with whether the room has it. */
export function AnsweredList({
  states,
}: {
  states: readonly { card: CardView; state: AnswerState }[];
}) {
  const text = useWords(words);
  return (
    <>
      <PhaseHead>{states.length > 0 ? text.done : text.none}</PhaseHead>
      <p className={styles.wait}>{text.wait}</p>
      {states.length > 0 && (
        <Card>
          <ul className={styles.list}>
            {states.map(({ card, state }) => (
              <li key={card.token} className={styles.item}>
                <ModalityIcon modality={card.parts[0]?.modality ?? 'text'} />
                <span>{card.question}</span>
                <span className={styles.answer}>
                  {'label' in state && (
                    <strong>{card.labels.find(([id]) => id === state.label)?.[1]}</strong>
                  )}
                  <span className={styles[state.kind]}>{text.states[state.kind]}</span>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
