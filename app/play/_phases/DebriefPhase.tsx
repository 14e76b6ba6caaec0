'use client';

import { useLanguage, useWords } from '#app/_text/language';
import { ButtonLink } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import type { PlayerView } from '#game/room/view';
import { cardFacts } from '#app/_expertCard/cardFacts';
import { SavePicture } from '../_keepsake/SavePicture';
import { ClassDebrief } from './ClassDebrief';
import { ExpertCard } from '#app/_expertCard/ExpertCard';
import { PhaseHead } from './PhaseHead';
import styles from './DebriefPhase.module.css';

const words = {
  ko: {
    above: { debrief: '돌아보기', ended: '게임이 끝났어요' },
    title: '나의 전문가 카드',
    bends: '진짜 모델은 이런 점이 달라요',
    bendsText: [
      '진짜 MoE의 전문가는 사람이 아니라, 모델의 층마다 들어 있는 작은 신경망이에요.',
      '게이트는 카드가 아니라 토큰 하나하나마다 전문가를 새로 골라요. “소리 전문가”처럼 주제로 나뉘는 일은 드물어요.',
      'MoE는 계산을 아껴 주지만, 모든 전문가를 담아 두어야 해서 메모리는 아끼지 못해요.',
    ],
    again: '다른 방에 참가하기',
  },
  en: {
    above: { debrief: 'Looking back', ended: 'The game is over' },
    title: 'Your expert card',
    bends: 'Where a real model differs',
    bendsText: [
      'Real experts are not people but small networks inside every layer of the model.',
      'The gate picks experts anew for every token, not for a whole prompt, and they are seldom specialists for a topic or a kind of input.',
      'MoE saves computing, not memory: every expert has to be kept at hand.',
    ],
    again: 'Join another room',
  },
};

/** The end: the personal expert card, the class's own numbers, and where the metaphor bends. */
export function DebriefPhase({ view }: { view: PlayerView }) {
  const text = useWords(words);
  const language = useLanguage();
  const facts = view.card && cardFacts(view.me, view.card, language);
  const kind = view.phase.kind === 'ended' ? 'ended' : 'debrief';
  return (
    <div className={styles.debrief}>
      <PhaseHead above={text.above[kind]}>{text.title}</PhaseHead>
      {facts && (
        <>
          <ExpertCard facts={facts} />
          <SavePicture facts={facts} />
        </>
      )}
      {view.debrief && <ClassDebrief debrief={view.debrief} />}
      <Notice title={text.bends}>
        <ul className={styles.bends}>
          {text.bendsText.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Notice>
      {kind === 'ended' && (
        <ButtonLink href="/" width="full" size="large">
          {text.again}
        </ButtonLink>
      )}
    </div>
  );
}
