import type { ReactNode } from 'react';
import type { Language } from '#game/deck/deck';
import { formatPercent } from '#app/_text/format';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { ScreenView, TokenView } from '#game/room/view';
import { comparedIn } from '../accuracy/layoutAccuracy';
import { expertName } from '../expertName';
import { ModelBars } from '../modelBars/ModelBars';
import { VoteBars } from '../votes/VoteBars';
import type { Beat } from './film';
import styles from './FocusCard.module.css';
import { reasonWords } from './reasonWords';
import { stageWords } from './stageWords';

/** How many choices of a gate fit under a prompt. */
const MOST_CHOICES = 4;
/** Probabilities closer together than this are the same to the eye. */
const ALIKE = 0.01;

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

/**
 * The one prompt the film follows slowly: first what the gate sees, then whom it chooses and why,
 * later how the answers add up. Between films it says how to read the stage.
 */
export function FocusCard({
  view,
  token,
  beat,
  kind,
  language,
}: {
  view: ScreenView;
  token: number | null;
  beat: Beat | null;
  kind: 'dispatch' | 'return';
  language: Language;
}) {
  const words = stageWords[language];
  const shown = token === null ? undefined : view.round?.tokens[token];
  const isFollowed = beat === 'before' || beat === 'looking' || beat === 'decided';
  const isOnlyOne = Object.keys(view.round?.tokens ?? {}).length === 1;
  const metrics = view.round?.metrics;
  if (kind === 'return' && beat === 'over' && metrics && !isOnlyOne) {
    return (
      <div className={styles.card}>
        <p className={styles.heading}>{words.result}</p>
        <ModelBars
          shares={comparedIn(metrics, view.act)}
          calls={null}
          language={language}
          size="small"
        />
      </div>
    );
  }
  if (!shown || token === null || !(isFollowed || isOnlyOne)) {
    return <Legend view={view} language={language} />;
  }
  const isDecided = beat !== 'before' && beat !== 'looking';
  if (kind === 'return') {
    return (
      <Frame token={shown} language={language} size="small" line={words.combined}>
        {shown.reveal && (
          <VoteBars
            reveal={shown.reveal}
            language={language}
            shown={isDecided ? 'all' : 'votes'}
            names="oneLine"
          />
        )}
      </Frame>
    );
  }
  const asked = (view.round?.assignments ?? []).filter(([each]) => each === token);
  // Where everybody is asked nothing is chosen, so there is nothing to explain.
  const isEverybody = asked.length >= Object.keys(view.experts).length;
  const choices = isEverybody ? [] : asked.slice(0, MOST_CHOICES);
  const reasons = choices[0] ? view.round?.reasons[`${token}:${choices[0][1]}`] : undefined;
  const isPicked = view.act?.choice === 'experts';
  // Before the gate has learnt anything nothing speaks for anybody, and chance decides.
  const isGuessing = spread(choices.map(([, , , probability]) => probability)) < ALIKE;
  const isByLot = view.act?.gate.router === 'random';
  const because = reasons && !isByLot ? reasonWords(reasons, view.deck.topics, language) : '';
  return (
    <Frame
      token={shown}
      language={language}
      size={isDecided && choices.length > 2 ? 'small' : 'large'}
      line={
        isEverybody
          ? words.everyone
          : isPicked
            ? isDecided
              ? words.pickers
              : words.whoPicked
            : !isDecided
              ? words.looking
              : isByLot
                ? words.byLot
                : because !== ''
                  ? words.because(because)
                  : isGuessing
                    ? words.guessing
                    : words.decided
      }
    >
      {isDecided && (
        <ol className={styles.choices}>
          {choices.map(([, expert, rank, probability, , kept]) => (
            <li key={`${expert}:${rank}`} className={styles.choice} data-rank={rank}>
              <span className={styles.name}>{expertName(view.experts[expert], language)}</span>
              <span className={styles.probability}>
                {kept === 1 ? formatPercent(language, probability) : words.full}
              </span>
              <span className={styles.track}>
                <span className={styles.fill} style={{ width: `${probability * 100}%` }} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </Frame>
  );
}

function Frame({
  token,
  language,
  size,
  line,
  children,
}: {
  token: TokenView;
  language: Language;
  /** `small` leaves room for what is below. */
  size: 'small' | 'large';
  line: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.card}>
      <div className={styles.prompt} data-size={size}>
        {token.image && (size === 'large' || token.modalities.length === 1) && (
          <img className={styles.picture} src={token.image[language].src} alt="" />
        )}
        <div className={styles.about}>
          <div className={styles.tags}>
            {token.modalities.map((modality) => (
              <ModalityTag key={modality} modality={modality} />
            ))}
          </div>
          {size === 'large' && <p className={styles.gist}>{token.gist[language]}</p>}
        </div>
      </div>
      <p className={styles.line}>{line}</p>
      {children}
    </div>
  );
}

/** Only what this round draws: a first choice alone has no dashes, and without capacity no slot is free. */
function Legend({ view, language }: { view: ScreenView; language: Language }) {
  const words = stageWords[language];
  const hasSecond = (view.round?.assignments ?? []).some(([, , rank]) => rank > 1);
  const hasCapacity = view.round?.capacity !== null;
  return (
    <div className={styles.card}>
      <p className={styles.heading}>{words.legend}</p>
      <ul className={styles.legend}>
        <li>
          <svg viewBox="0 0 44 24" className={styles.sign}>
            <path d="M2 6h40" strokeWidth="2" />
            <path d="M2 17h40" strokeWidth="8" />
          </svg>
          {words.legendWeight}
        </li>
        {hasSecond && (
          <li>
            <svg viewBox="0 0 44 24" className={styles.sign}>
              <path d="M2 12h40" strokeWidth="4" strokeDasharray="10 6" />
            </svg>
            {words.legendSecond}
          </li>
        )}
        <li>
          <svg viewBox="0 0 44 24" className={styles.sign}>
            <rect x="2" y="6" width="11" height="11" rx="2" className={styles.filled} />
            <rect x="16.5" y="6" width="11" height="11" rx="2" strokeWidth="1.5" />
            <rect x="31" y="6" width="11" height="11" rx="2" strokeWidth="1.5" />
          </svg>
          {hasCapacity ? words.legendSlots : words.legendHeld}
        </li>
        <li>
          <svg viewBox="0 0 44 24" className={styles.sign}>
            <rect x="2" y="4" width="9" height="18" rx="2" className={styles.text} />
            <rect x="13" y="14" width="9" height="8" rx="2" className={styles.image} />
            <rect x="24" y="10" width="9" height="12" rx="2" className={styles.audio} />
            <rect x="35" y="17" width="7" height="5" rx="2" className={styles.video} />
          </svg>
          {words.legendBelief}
        </li>
        <li>
          <svg viewBox="0 0 44 24" className={styles.sign}>
            <rect x="8" y="3" width="28" height="18" rx="4" className={styles.faded} />
          </svg>
          {words.legendIdle}
        </li>
      </ul>
    </div>
  );
}
