'use client';

import { useState } from 'react';
import { useLanguage, useWords } from '#app/_text/language';
import { REFUSAL_WORDS } from '#app/_text/refusals';
import { Button } from '#app/_ui/Button';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import { Notice } from '#app/_ui/Notice';
import type { Answered } from '#game/protocol/events';
import type { PlayerView, PreviewView } from '#game/room/view';
import styles from './ChoosingPhase.module.css';
import { PhaseHead } from './PhaseHead';
import { type Picks, usePicks } from './usePicks';

const words = {
  ko: {
    above: (round: number, rounds: number) => `라운드 ${round} / ${rounds}`,
    title: '맡고 싶은 카드를 골라요',
    lead: (capacity: number) =>
      `이번에는 게이트 대신 내가 골라요. 잘할 수 있는 카드를 ${capacity}장까지 고를 수 있어요.`,
    list: '고를 수 있는 카드',
    left: (left: number) => (left === 0 ? '다 골랐어요' : `${left}장 더 고를 수 있어요`),
    saved: '저장했어요',
    sending: '저장하는 중이에요',
    full: '더 고르려면 먼저 한 장을 빼 주세요.',
    again: '다시 고르기',
    picked: '고름',
    timeOver: '고르는 시간이 끝났어요. 저장된 카드로 이어져요.',
    late: '이번 라운드는 이미 고르고 있어요. 다음 라운드부터 함께 골라요.',
  },
  en: {
    above: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
    title: 'Pick the prompts you want',
    lead: (capacity: number) =>
      `This time you choose instead of the gate. Pick up to ${capacity} that you are good at.`,
    list: 'Prompts to pick from',
    left: (left: number) => (left === 0 ? 'All picked' : `${left} more to pick`),
    saved: 'Saved',
    sending: 'Saving',
    full: 'Put one back before you pick another.',
    again: 'Start over',
    picked: 'picked',
    timeOver: 'Time to choose is up. Your saved prompts are on their way.',
    late: 'The others are choosing already. You join in from the next round on.',
  },
};

/** Experts choose: the batch as small previews, of which this phone takes as many as it has room for. */
export function ChoosingPhase({
  act,
  choosing,
  time,
  onPick,
}: {
  act: NonNullable<PlayerView['act']>;
  choosing: PlayerView['choosing'];
  time: 'running' | 'over';
  onPick: (tokens: number[]) => Promise<Answered>;
}) {
  const text = useWords(words);
  const picks = usePicks(choosing?.picks ?? [], onPick);
  return (
    <div className={styles.choosing}>
      <PhaseHead above={text.above(act.round, act.rounds)}>{text.title}</PhaseHead>
      {choosing === null ? (
        <p>{text.late}</p>
      ) : (
        <>
          <p>{text.lead(choosing.capacity)}</p>
          <Previews choosing={choosing} picks={picks} time={time} />
        </>
      )}
    </div>
  );
}

function Previews({
  choosing,
  picks,
  time,
}: {
  choosing: NonNullable<PlayerView['choosing']>;
  picks: Picks;
  time: 'running' | 'over';
}) {
  const text = useWords(words);
  const language = useLanguage();
  /** Pressed one more than there is room for. */
  const [isOverfull, setIsOverfull] = useState(false);
  const { tokens } = picks;
  const left = choosing.capacity - tokens.length;
  const refusal = picks.refusal && REFUSAL_WORDS[picks.refusal][language];

  function toggle(token: number) {
    const isPicked = tokens.includes(token);
    setIsOverfull(!isPicked && left <= 0);
    if (isPicked) picks.pick(tokens.filter((each) => each !== token));
    else if (left > 0) picks.pick([...tokens, token]);
  }

  return (
    <>
      {refusal && (
        <div role="alert">
          <Notice tone="warn" title={refusal.what}>
            {refusal.next}
          </Notice>
        </div>
      )}
      <ul className={styles.previews} aria-label={text.list}>
        {choosing.previews.map((preview) => {
          const isPicked = tokens.includes(preview.token);
          return (
            <li key={preview.token}>
              <button
                type="button"
                className={styles.preview}
                aria-pressed={isPicked}
                // Not `disabled`: a full hand must be able to say so.
                aria-disabled={time === 'over' || (!isPicked && left <= 0)}
                onClick={() => {
                  if (time === 'running') toggle(preview.token);
                }}
              >
                <Preview preview={preview} isPicked={isPicked} />
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.bar}>
        <p role="status" className={styles.status}>
          <b>{time === 'over' ? text.timeOver : isOverfull ? text.full : text.left(left)}</b>{' '}
          {tokens.length > 0 && (
            <span className={styles.saved}>
              {picks.state === 'saved' ? `✓ ${text.saved}` : `… ${text.sending}`}
            </span>
          )}
        </p>
        {time === 'running' && tokens.length > 0 && (
          <Button
            onClick={() => {
              setIsOverfull(false);
              picks.pick([]);
            }}
          >
            {text.again}
          </Button>
        )}
      </div>
    </>
  );
}

/** What the card is about, without the whole of it: one decides by kind and topic. */
function Preview({ preview, isPicked }: { preview: PreviewView; isPicked: boolean }) {
  const text = useWords(words);
  return (
    <>
      <span className={styles.about}>
        <span className={styles.tags}>
          {preview.modalities.map((modality) => (
            <ModalityTag key={modality} modality={modality} />
          ))}
          {preview.topics.map((topic) => (
            <span key={topic} className={styles.topic}>
              {topic}
            </span>
          ))}
        </span>
        <span className={styles.question}>{preview.question}</span>
        <span className={styles.gist}>{preview.gist}</span>
      </span>
      {preview.image !== null && (
        <img className={styles.image} src={preview.image} alt="" loading="lazy" />
      )}
      {isPicked && (
        <span className={styles.tick}>
          <span aria-hidden="true">✓</span>
          <span className="visually-hidden">{text.picked}</span>
        </span>
      )}
    </>
  );
}
