import type { Language } from '#game/deck/deck';
import { formatNumber, formatPercent, JOINED } from '#app/_text/format';
import type { ClassDebriefView } from '#game/room/view';
import styles from './LoadStories.module.css';

const words = {
  ko: {
    act: (act: number) => `${act}막`,
    work: (experts: string, of: string, share: string) =>
      `전문가 ${of}명 중 ${experts}명이 일의 ${share}${JOINED}를 했어요.`,
    alike: (of: string) => `전문가 ${of}명이 모두 똑같이 나눠 맡았어요.`,
    uneven: (cv: string, floor: string) => `쏠림 ${cv} (운으로 나눠도 ${floor})`,
    plain: (cv: string, floor: string) => `쏠림 ${cv} (운으로 나눠도 ${floor})`,
    even: (cv: string, floor: string) => `고르게 나눔: 쏠림 ${cv} (운으로 나눠도 ${floor})`,
    dropped: (count: string, of: string) => `카드 ${of}장 중 ${count}장이 버려짐`,
    noneDropped: '버려진 카드 없음',
  },
  en: {
    act: (act: number) => `Act ${act}`,
    work: (experts: string, of: string, share: string) =>
      `${experts} of ${of} experts did ${share} of the work.`,
    alike: (of: string) => `All ${of} experts did the same share of the work.`,
    uneven: (cv: string, floor: string) => `Uneven: variation ${cv} (by chance ${floor})`,
    plain: (cv: string, floor: string) => `Variation ${cv} (by chance ${floor})`,
    even: (cv: string, floor: string) => `Even: variation ${cv} (by chance ${floor})`,
    dropped: (count: string, of: string) => `${count} of ${of} prompts dropped`,
    noneDropped: 'no prompt dropped',
  },
} satisfies Record<Language, object>;

type Story = ClassDebriefView['loadStory'][number];

/** Reads as zero. */
const NO_VARIATION = 0.005;
/** Not much more uneven than a fair draw would be. */
const EVEN = 1.25;
/** Above it chance alone spreads so few calls so unevenly that nothing can be called even. */
const MOST_CHANCE = 0.75;
/** More experts than this are one bar without gaps. */
const MOST_SEGMENTS = 60;
const WIDTH = 300;
const HEIGHT = 12;

/** Who did the work in each act: the busiest experts that made four fifths of the calls. */
export function LoadStories({
  stories,
  language,
}: {
  /** Their titles in the language shown. */
  stories: readonly Story[];
  language: Language;
}) {
  const text = words[language];
  return (
    <ul
      className={styles.stories}
      data-columns={stories.length > 6 ? 3 : stories.length > 3 ? 2 : 1}
    >
      {stories.map((story) => (
        <li key={story.act} className={styles.story}>
          <p className={styles.title}>
            <span className={styles.act}>{text.act(story.act + 1)}</span> {story.title}
          </p>
          <Segments experts={story.experts} busiest={story.busiest} />
          <p className={styles.work}>{workSentence(story, language)}</p>
          <p className={styles.facts}>
            <span>{balanceSentence(story, language)}</span>
            <span data-some={story.dropped > 0 || undefined}>
              {story.dropped === 0
                ? text.noneDropped
                : text.dropped(
                    formatNumber(language, story.dropped),
                    formatNumber(language, story.prompts),
                  )}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** "3 of 27 experts did 82% of the work." */
export function workSentence(
  { busiest, experts, share, loadCv }: Story,
  language: Language,
): string {
  if (loadCv < NO_VARIATION) return words[language].alike(formatNumber(language, experts));
  return words[language].work(
    formatNumber(language, busiest),
    formatNumber(language, experts),
    formatPercent(language, share),
  );
}

function balanceSentence({ loadCv, floor }: Story, language: Language): string {
  const text = words[language];
  const kind = loadCv > EVEN * floor ? 'uneven' : floor <= MOST_CHANCE ? 'even' : 'plain';
  return text[kind](formatNumber(language, loadCv, 2), formatNumber(language, floor, 2));
}

/** Every expert a piece of the bar, the busiest filled. */
function Segments({ experts, busiest }: { experts: number; busiest: number }) {
  const pitch = WIDTH / Math.max(1, experts);
  const gap = experts > MOST_SEGMENTS ? 0 : Math.min(3, pitch * 0.25);
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {gap === 0 ? (
        <>
          <rect className={styles.rest} width={WIDTH} height={HEIGHT} />
          <rect className={styles.busy} width={pitch * busiest} height={HEIGHT} />
        </>
      ) : (
        Array.from({ length: experts }, (_, index) => (
          <rect
            key={index}
            className={index < busiest ? styles.busy : styles.rest}
            x={index * pitch}
            y={index < busiest ? 0 : HEIGHT / 4}
            width={pitch - gap}
            height={index < busiest ? HEIGHT : HEIGHT / 2}
          />
        ))
      )}
    </svg>
  );
}
