import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { ModalityIcon } from '#app/_ui/ModalityIcon';
import type { Language, Modality } from '#game/deck/deck';
import type { DebriefView } from '#game/room/view';
import styles from './PodiumPage.module.css';

const words = {
  ko: {
    title: '빛난 전문가들',
    none: '아직 상을 줄 만큼 답이 모이지 않았어요.',
    specialist: (modality: string) => `${modality} 전문가`,
    mostCalled: '가장 많이 불린 전문가',
    hiddenGem: '숨은 보석',
    hiddenGemWhy: '게이트가 몰라본 실력이에요.',
    score: (place: number) => `점수 ${place}위`,
    right: (share: string) => `정확도 ${share}`,
    calls: (count: string) => `${count}번`,
    gem: (count: string) => `그림자 정답 ${count}장`,
    points: (count: string) => `${count}점`,
  },
  en: {
    title: 'Experts who shone',
    none: 'Too few answers yet for any award.',
    specialist: (modality: string) => `${modality} specialist`,
    mostCalled: 'Called most',
    hiddenGem: 'Hidden gem',
    hiddenGemWhy: 'The gate overlooked this one.',
    score: (place: number) => `Score, place ${place}`,
    right: (share: string) => `${share} right`,
    calls: (count: string) => `${count} calls`,
    gem: (count: string) => `${count} shadow hits`,
    points: (count: string) => `${count} points`,
  },
};

/** Awards beside each other. */
const COLUMNS = 3;

type Award = DebriefView['podium'][number];

/** More than one way to shine. */
export function PodiumPage({ podium }: { podium: readonly Award[] }) {
  const text = useWords(words);
  const language = useLanguage();
  return (
    <section className={styles.podium}>
      <h2 className={styles.heading}>{text.title}</h2>
      {podium.length === 0 ? (
        <p className={styles.none}>{text.none}</p>
      ) : (
        <ul className={styles.awards} data-rows={Math.ceil(podium.length / COLUMNS)}>
          {podium.map((award, index) => (
            <li key={`${award.award}:${award.modality ?? index}`} className={styles.award}>
              <AwardSign award={award.award} modality={award.modality} />
              <div className={styles.who}>
                <p className={styles.soft}>{titleOf(award, podium, language)}</p>
                <p className={styles.name}>{award.name}</p>
                <p className={styles.soft}>{valueOf(award, language)}</p>
                {award.award === 'hiddenGem' && <p className={styles.soft}>{text.hiddenGemWhy}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
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
    return modality ? <ModalityIcon modality={modality} size={48} /> : null;
  }
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SIGNS[award]} />
    </svg>
  );
}
