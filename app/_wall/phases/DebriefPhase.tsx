import type { ReactNode } from 'react';
import { ModelBars } from '#app/_figures/modelBars/ModelBars';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { ModalityIcon } from '#app/_ui/ModalityIcon';
import type { Language, Modality } from '#game/deck/deck';
import type { DebriefView, ScreenView } from '#game/room/view';
import styles from './DebriefPhase.module.css';

const words = {
  ko: {
    title: '우리 반이 만든 모델',
    share: (share: string) => `모두에게 묻는 계산의 ${share}만 썼어요.`,
    podium: '빛나는 전문가들',
    none: '아직 상을 줄 만큼 답이 모이지 않았어요.',
    specialist: (modality: string) => `${modality} 전문가`,
    mostCalled: '가장 많이 불린 전문가',
    hiddenGem: '숨은 보석',
    score: (place: number) => `점수 ${place}위`,
    right: (share: string) => `정확도 ${share}`,
    calls: (count: string) => `${count}번`,
    gem: (count: string) => `그림자 정답 ${count}장`,
    points: (count: string) => `${count}점`,
    bends: '비유는 여기까지예요',
    bendsText: [
      '진짜 전문가는 사람이 아니라, 모델의 층마다 들어 있는 작은 신경망이에요.',
      '카드가 아니라 토큰마다 새로 골라요. 주제별 전문가가 되는 일은 드물어요.',
      'MoE는 계산을 아끼지만 메모리는 아끼지 못해요. 전문가를 모두 담아 두어야 해요.',
    ],
    two: '멀티모달은 무엇이 들어오는지, MoE는 안에서 어떻게 계산하는지에 대한 말이에요.',
  },
  en: {
    title: 'Your class as a model',
    share: (share: string) => `With ${share} of the calls of asking everybody.`,
    podium: 'Experts who shone',
    none: 'Too few answers yet for any award.',
    specialist: (modality: string) => `${modality} specialist`,
    mostCalled: 'Called most',
    hiddenGem: 'Hidden gem',
    score: (place: number) => `Score, place ${place}`,
    right: (share: string) => `${share} right`,
    calls: (count: string) => `${count} calls`,
    gem: (count: string) => `${count} shadow hits`,
    points: (count: string) => `${count} points`,
    bends: 'Where the metaphor bends',
    bendsText: [
      'Real experts are no people but small networks inside every layer of a model.',
      'They are chosen for every token, not for a whole card, and are seldom topic specialists.',
      'MoE saves computing, not memory: every expert has to be kept at hand.',
    ],
    two: 'Multimodal is about what goes in; MoE is about how it is computed inside.',
  },
};

type Award = DebriefView['podium'][number];

/** The end: the class as a model, those who shone, and where the metaphor bends. */
export function DebriefPhase({ view, farewell }: { view: ScreenView; farewell?: ReactNode }) {
  const text = useWords(words);
  const language = useLanguage();
  const { debrief } = view;
  if (!debrief) return null;
  const { model, dense, random, calls, callsDense } = debrief;
  return (
    <div className={styles.debrief}>
      <section className={styles.model}>
        <h2 className={styles.heading}>{text.title}</h2>
        <ModelBars
          shares={{ model, dense, random }}
          calls={{ model: calls, dense: callsDense }}
          language={language}
        />
        {callsDense > 0 && (
          <p className={styles.calls}>{text.share(formatPercent(language, calls / callsDense))}</p>
        )}
      </section>
      <section className={styles.podium}>
        <h2 className={styles.heading}>{text.podium}</h2>
        {debrief.podium.length === 0 ? (
          <p className={styles.soft}>{text.none}</p>
        ) : (
          <ul className={styles.awards}>
            {debrief.podium.map((award, index) => (
              <li key={`${award.award}:${award.modality ?? index}`} className={styles.award}>
                <AwardSign award={award.award} modality={award.modality} />
                <div className={styles.who}>
                  <p className={styles.soft}>{titleOf(award, debrief.podium, language)}</p>
                  <p className={styles.name}>{award.name}</p>
                </div>
                <p className={styles.value}>{valueOf(award, language)}</p>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className={styles.bends}>
        <div>
          <h2 className={styles.subheading}>{text.bends}</h2>
          <ul className={styles.points}>
            {text.bendsText.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className={styles.two}>{text.two}</p>
        </div>
        {farewell}
      </section>
    </div>
  );
}

function titleOf(award: Award, podium: readonly Award[], language: Language): string {
  const text = words[language];
  switch (award.award) {
    case 'specialist':
      return text.specialist(award.modality ? MODALITY_WORDS[language][award.modality] : '');
    case 'mostCalled':
      return text.mostCalled;
    case 'hiddenGem':
      return text.hiddenGem;
    case 'score':
      // Equal points share a place.
      return text.score(
        1 + podium.filter((each) => each.award === 'score' && each.value > award.value).length,
      );
  }
}

function valueOf({ award, value }: Award, language: Language): string {
  const text = words[language];
  const count = formatNumber(language, value);
  switch (award) {
    case 'specialist':
      return text.right(formatPercent(language, value));
    case 'mostCalled':
      return text.calls(count);
    case 'hiddenGem':
      return text.gem(count);
    case 'score':
      return text.points(count);
  }
}

/** Each award has its own outline. */
const SIGNS = {
  mostCalled: 'M12 2.5 14.9 9l7.1.6-5.4 4.7 1.6 7L12 17.6l-6.2 3.7 1.6-7L2 9.6 9.1 9z',
  hiddenGem: 'M7 3h10l5 7-10 11.5L2 10zM2 10h20M9 10l3 11.5L15 10',
  score: 'M6 3h12v5a6 6 0 0 1-12 0zM12 14v4M7.5 21h9M6 5H2.5c0 4 1.5 5 4 5M18 5h3.5c0 4-1.5 5-4 5',
};

function AwardSign({ award, modality }: { award: Award['award']; modality: Modality | null }) {
  if (award === 'specialist') {
    return modality ? <ModalityIcon modality={modality} size={36} /> : null;
  }
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SIGNS[award]} />
    </svg>
  );
}
