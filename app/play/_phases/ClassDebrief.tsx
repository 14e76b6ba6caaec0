'use client';

import { comparedShares } from '#app/_figures/accuracy/layoutAccuracy';
import { FusionWords } from '#app/_figures/fusion/FusionWords';
import { GainBars } from '#app/_figures/gain/GainBars';
import { gainSentence } from '#app/_figures/gain/gainSentence';
import { LoadStories } from '#app/_figures/loadStory/LoadStories';
import { ModelBars } from '#app/_figures/modelBars/ModelBars';
import { formatPercent, JOINED } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Card } from '#app/_ui/Card';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { ClassDebriefView } from '#game/room/view';
import styles from './ClassDebrief.module.css';

const words = {
  ko: {
    model: '우리 반이 만든 모델',
    act: (title: string) => `게이트가 카드를 나눈 마지막 막: ${title}`,
    share: (share: string) => `모두에게 묻는 계산의 ${share}${JOINED}만 썼어요.`,
    gain: '우리 반이 배운 것',
    load: '막마다 누가 일했을까요?',
    fusion: '함께라서 맞힌 카드',
    podium: '상을 받은 친구들은 앞 화면에 나와요.',
  },
  en: {
    model: 'Your class as a model',
    act: (title: string) => `In the last act with a gate: ${title}`,
    share: (share: string) => `With ${share} of the calls of asking everybody.`,
    gain: 'What the class has learnt',
    load: 'Who did the work in each act?',
    fusion: 'Right only together',
    podium: 'Who won awards is on the big screen.',
  },
};

/** The class in a phone's hand: what the screen tells, without anybody's name. */
export function ClassDebrief({ debrief }: { debrief: ClassDebriefView }) {
  const text = useWords(words);
  const language = useLanguage();
  const { calls, callsDense, modelAct, gain, loadStory, fusion } = debrief;
  return (
    <>
      {gain && (
        <Card className={styles.part}>
          <h2 className={styles.title}>{text.gain}</h2>
          <GainBars pre={gain.pre} post={gain.post} language={language} />
          <p>{gainSentence(gain.gain, language)}</p>
        </Card>
      )}
      {callsDense > 0 && (
        <Card className={`${styles.part} ${styles.model}`}>
          <h2 className={styles.title}>{text.model}</h2>
          {modelAct && <p>{text.act(modelAct)}</p>}
          <ModelBars
            shares={comparedShares(debrief)}
            calls={{ model: calls, dense: callsDense }}
            language={language}
          />
          {calls < callsDense && <p>{text.share(formatPercent(language, calls / callsDense))}</p>}
        </Card>
      )}
      {loadStory.length > 0 && (
        <Card className={styles.part}>
          <h2 className={styles.title}>{text.load}</h2>
          <LoadStories stories={loadStory} language={language} />
        </Card>
      )}
      {fusion && (
        <Card className={styles.part}>
          <h2 className={styles.title}>{text.fusion}</h2>
          <p className={styles.tags}>
            {fusion.modalities.map((modality) => (
              <ModalityTag key={modality} modality={modality} />
            ))}
          </p>
          {/* The line below is the picture in words, or the text that came with it. */}
          {fusion.image && <img className={styles.picture} src={fusion.image} alt="" />}
          <p>{fusion.gist}</p>
          <p className={styles.question}>{fusion.question}</p>
          <FusionWords
            right={fusion.right}
            of={fusion.of}
            answer={fusion.answer}
            language={language}
          />
        </Card>
      )}
      <p className={styles.podium}>{text.podium}</p>
    </>
  );
}
