import { VerdictMark } from '#app/_figures/verdict/VerdictMark';
import { voteSentence } from '#app/_figures/votes/voteRows';
import { formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { Modality } from '#game/deck/deck';
import type { ScreenView } from '#game/room/view';
import { AnswerDots } from './AnswerDots';
import type { BoardToken } from './boardOf';
import styles from './QuestionBoard.module.css';

const words = {
  ko: {
    labels: '고를 수 있는 답',
    elsewhere: {
      audio: '소리는 휴대전화에서 들어요.',
      video: '영상은 휴대전화에서 봐요.',
    },
  },
  en: {
    labels: 'Possible answers',
    elsewhere: {
      audio: 'Listen to the sound on your phone.',
      video: 'Watch the clip on your phone.',
    },
  },
};

const LETTERS = 'ABCDEF';

/** One question for everybody, large enough for the back row; at the reveal with what the class said. */
export function QuestionBoard({ token, view }: { token: BoardToken; view: ScreenView }) {
  const text = useWords(words);
  const language = useLanguage();
  const { sheet, reveal } = token;
  const played = token.modalities.filter(isPlayed);
  // Where the labels are letters or numbers themselves, another letter beside them would mislead.
  const areLettered = sheet.labels.some(({ name }) => name[language].length > 1);
  return (
    <article className={styles.board} aria-labelledby="board-question">
      <h2 id="board-question" className={styles.question}>
        {token.question[language]}
      </h2>
      <div className={styles.columns}>
        <section className={styles.prompt}>
          <div className={styles.tags}>
            {token.modalities.map((modality) => (
              <ModalityTag key={modality} modality={modality} />
            ))}
          </div>
          {token.image && (
            <img
              className={styles.picture}
              src={token.image[language].src}
              alt={sheet.text ? '' : token.gist[language]}
            />
          )}
          {sheet.text && <p className={styles.text}>{sheet.text[language]}</p>}
          {played.map((modality) => (
            <p key={modality} className={styles.elsewhere}>
              {text.elsewhere[modality]}
            </p>
          ))}
        </section>
        <ol className={styles.labels} aria-label={text.labels}>
          {sheet.labels.map(({ id, name }, index) => {
            const share = reveal?.votes[id] ?? 0;
            const isTrue = reveal?.answer === id;
            return (
              <li
                key={id}
                className={styles.label}
                data-true={isTrue || undefined}
                data-other={(reveal !== null && !isTrue) || undefined}
              >
                {reveal && (
                  <span className={styles.bar} style={{ transform: `scaleX(${share})` }} />
                )}
                {areLettered && <span className={styles.letter}>{LETTERS[index]}</span>}
                <span className={styles.name}>{name[language]}</span>
                {isTrue && <VerdictMark verdict="right" />}
                {reveal && <b className={styles.share}>{formatPercent(language, share)}</b>}
              </li>
            );
          })}
        </ol>
      </div>
      {reveal && <p className="visually-hidden">{voteSentence(reveal, language)}</p>}
      <AnswerDots view={view} />
    </article>
  );
}

function isPlayed(modality: Modality): modality is 'audio' | 'video' {
  return modality === 'audio' || modality === 'video';
}
