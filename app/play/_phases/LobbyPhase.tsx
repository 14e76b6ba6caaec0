'use client';

import { useWords } from '#app/_text/language';
import { Card } from '#app/_ui/Card';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import { MODALITIES } from '#game/deck/deck';
import type { PlayerView } from '#game/room/view';
import { PhaseHead } from './PhaseHead';
import { SoundCheck } from './SoundCheck';
import styles from './LobbyPhase.module.css';

const words = {
  ko: {
    seated: '자리에 앉았어요',
    you: '나는 이 모델의 전문가예요',
    wait: '선생님이 시작하면 이 화면이 바뀌어요.',
    soon: '이렇게 진행돼요',
    steps: [
      '게이트가 카드를 보고 맡길 전문가를 골라요.',
      '나에게 온 카드에 답하면 모델의 답이 돼요.',
      '게이트는 누가 맞혔는지 보고 다음 선택을 배워요.',
    ],
    kinds: '카드의 네 가지 종류',
  },
  en: {
    seated: 'You have a seat',
    you: 'You are an expert of this model',
    wait: 'This screen changes when your teacher starts.',
    soon: 'What will happen',
    steps: [
      'A gate looks at each prompt and picks who gets it.',
      'What you answer on your prompts becomes the model’s answer.',
      'The gate sees who was right and learns whom to pick next.',
    ],
    kinds: 'The four kinds of prompts',
  },
};

/** Waiting for the start: who I am and what will happen. */
export function LobbyPhase({ view }: { view: PlayerView }) {
  const text = useWords(words);
  return (
    <div className={styles.lobby}>
      <PhaseHead above={text.seated}>{view.me.nickname}</PhaseHead>
      <p className={styles.role}>{text.you}</p>
      <p className={styles.wait}>
        <span className={styles.pulse} aria-hidden="true" />
        {text.wait}
      </p>
      <Card aria-labelledby="lobby-soon">
        <h2 id="lobby-soon" className={styles.subtitle}>
          {text.soon}
        </h2>
        <ol className={styles.steps}>
          {text.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <ul className={styles.kinds} aria-label={text.kinds}>
          {MODALITIES.map((modality) => (
            <li key={modality}>
              <ModalityTag modality={modality} />
            </li>
          ))}
        </ul>
      </Card>
      {!view.me.cannot.includes('audio') && <SoundCheck />}
    </div>
  );
}
