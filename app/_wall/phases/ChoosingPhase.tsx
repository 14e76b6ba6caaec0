import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { ModalityIcon } from '#app/_ui/ModalityIcon';
import type { ScreenView } from '#game/room/view';
import { wishes } from '../wishes';
import styles from './ChoosingPhase.module.css';

const words = {
  ko: {
    title: '이번에는 전문가가 카드를 골라요',
    each: (capacity: string) => `한 사람이 ${capacity}장까지 골라요.`,
    by: (count: string) => `${count}명`,
    picked: '고른 전문가',
    nobody: (count: string) => `아직 아무도 고르지 않은 카드 ${count}장`,
    everyone: '모든 카드를 누군가가 골랐어요.',
    popular: (count: string) => `가장 인기 있는 카드는 ${count}명이 골랐어요.`,
  },
  en: {
    title: 'This time the experts choose',
    each: (capacity: string) =>
      capacity === '1' ? 'Everyone picks one prompt.' : `Everyone picks up to ${capacity} prompts.`,
    by: (count: string) => count,
    picked: 'experts want it',
    nobody: (count: string) => `Still wanted by nobody: ${count}`,
    everyone: 'Every prompt is wanted by somebody.',
    popular: (count: string) =>
      `The most popular one is wanted by ${count === '1' ? 'one expert' : `${count} experts`}.`,
  },
};

/** Experts choose: which prompts are wanted by how many, as it happens. */
export function ChoosingPhase({ view }: { view: ScreenView }) {
  const text = useWords(words);
  const language = useLanguage();
  const count = (value: number) => formatNumber(language, value);
  const { round } = view;
  if (!round) return null;
  const { tokens, most, unwanted } = wishes(round.tokens);
  return (
    <div className={styles.choosing}>
      <div className={styles.head}>
        <h2 className={styles.title}>{text.title}</h2>
        {round.capacity !== null && (
          <p className={styles.each}>{text.each(count(round.capacity))}</p>
        )}
      </div>
      <ul className={styles.prompts} data-many={tokens.length > MANY || undefined}>
        {tokens.map(({ token, view: prompt, wanted }) => (
          <li key={token} className={styles.prompt} data-wanted={wanted > 0 || undefined}>
            <span className={styles.icons}>
              {prompt.modalities.map((modality) => (
                <ModalityIcon key={modality} modality={modality} size={32} />
              ))}
              <b className={styles.count}>
                <span className="visually-hidden">{text.picked} </span>
                {text.by(count(wanted))}
              </b>
            </span>
            <span className={styles.gist}>{prompt.gist[language]}</span>
            <span className={styles.track} aria-hidden="true">
              <span
                className={styles.fill}
                style={{ transform: `scaleX(${most === 0 ? 0 : wanted / most})` }}
              />
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.sum}>
        <span>{unwanted === 0 ? text.everyone : text.nobody(count(unwanted))}</span>
        {most > 0 && <span>{text.popular(count(most))}</span>}
      </p>
    </div>
  );
}

/** More prompts than this are drawn smaller. */
const MANY = 30;
