'use client';

import { useLanguage, useWords } from '#app/_text/language';
import { Card } from '#app/_ui/Card';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import { MODALITIES } from '#game/deck/deck';
import { MOST_CARDS } from '#game/room/limits';
import type { CardView, PlayerView } from '#game/room/view';
import type { MediaProgress } from '#app/_media/useMedia';
import { PhaseHead } from './PhaseHead';
import { featureName, isByScore, roleReasons, roleTitle } from './roleWords';
import styles from './BriefingPhase.module.css';

const words = {
  ko: {
    above: (round: number, rounds: number) => `라운드 ${round} / ${rounds}`,
    because: '이렇게 고른 까닭',
    scoreOf: '점수는 이렇게 나왔어요',
    up: '점수를 올렸어요',
    down: '점수를 내렸어요',
    tooMany:
      '다 답하지 못해도 괜찮아요. 한 사람에게 이렇게 몰아준 건 게이트예요. 할 수 있는 만큼만 답해 보세요.',
    mine: '나에게 온 카드',
    more: (cards: number) => `그 밖에 ${cards}장`,
    shadow: '그림자 카드',
    shadowNote:
      '나에게 오지 않은 카드에도 답해 볼 수 있어요. 모델의 답에는 들어가지 않지만, “모두에게 물었다면?”과 비교할 때 쓰여요.',
    picks: {
      active: {
        title: '내가 고른 카드예요',
        why: '같은 카드를 고른 사람들의 답은 똑같은 무게로 합쳐져요.',
      },
      idle: {
        title: '이번에는 고른 카드가 없어요',
        why: '그래서 맡은 카드도 없어요. 다음 라운드에서 골라 보세요.',
      },
    },
    preparing: (done: number, total: number) => `카드를 준비하고 있어요 (${done}/${total})`,
    ready: '준비됐어요. 곧 시작해요!',
  },
  en: {
    above: (round: number, rounds: number) => `Round ${round} of ${rounds}`,
    because: 'What decided it',
    scoreOf: 'What made the score',
    up: 'raised the score',
    down: 'lowered the score',
    tooMany:
      'You need not get through them all. It is the gate that sends so many to one expert; just do as many as you can.',
    mine: 'Your prompts',
    more: (cards: number) => `and ${cards} more`,
    shadow: 'Shadow prompts',
    shadowNote:
      'You can also answer prompts you were not called for. They do not count for the model, but show what asking everybody would have given.',
    picks: {
      active: {
        title: 'The prompts you picked',
        why: 'Everybody who picked the same prompt counts alike in its answer.',
      },
      idle: {
        title: 'You picked nothing this time',
        why: 'So there is nothing to answer for the model. Pick some in the next round.',
      },
    },
    preparing: (done: number, total: number) => `Preparing the prompts (${done} of ${total})`,
    ready: 'Ready. It starts in a moment!',
  },
};

/** What the gate decided about this phone, while its media arrive. */
export function BriefingPhase({
  act,
  work,
  media,
}: {
  act: NonNullable<PlayerView['act']>;
  work: NonNullable<PlayerView['work']>;
  media: MediaProgress;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const { role } = work;
  const isPicked = act.choice === 'experts';
  const isOverloaded =
    role.kind === 'active' && role.prompts > MOST_CARDS && act.called !== 'everybody';
  // Nobody scored whoever chose for themselves, except to say why there was no choice.
  const told =
    isPicked && (role.kind === 'active' || role.reason === 'outranked' || role.reason === 'routed')
      ? text.picks[role.kind]
      : null;
  return (
    <div className={styles.briefing}>
      <PhaseHead above={text.above(act.round, act.rounds)}>
        {told === null ? roleTitle(role, language) : told.title}
      </PhaseHead>
      <Card>
        {role.kind === 'active' && (
          <Hand cards={work.cards} kind="active" label={text.mine} more={text.more} />
        )}
        {isOverloaded && <p>{text.tooMany}</p>}
        {(told === null ? roleReasons(role, language, act.called) : [told.why]).map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {role.kind === 'active' && role.because.length > 0 && (
          <>
            <h2 className={styles.subtitle}>{isByScore(role) ? text.because : text.scoreOf}</h2>
            <ul className={styles.because}>
              {role.because.map((contribution) => (
                <li key={JSON.stringify(contribution.feature)}>
                  <span aria-hidden="true">{contribution.value >= 0 ? '▲' : '▼'}</span>{' '}
                  {featureName(contribution, role.topics, language)}
                  <span className="visually-hidden">
                    : {contribution.value >= 0 ? text.up : text.down}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Card>
      {work.cards.some((card) => card.kind === 'shadow') && (
        <section className={styles.shadow}>
          <h2 className={styles.subtitle}>{text.shadow}</h2>
          <p>{text.shadowNote}</p>
        </section>
      )}
      <div className={styles.media}>
        <progress
          className={styles.progress}
          value={media.done}
          max={Math.max(media.total, 1)}
          hidden={media.done >= media.total}
          aria-label={text.preparing(media.done, media.total)}
        />
        {/* Announced twice at most: when it begins and when it is done. */}
        <p role="status">{media.done >= media.total ? text.ready : ''}</p>
        {media.done < media.total && <p>{text.preparing(media.done, media.total)}</p>}
      </div>
    </div>
  );
}

/** More would push the reasons below the edge of a phone. */
const MOST_IN_HAND = 8;

/** The cards as they lie in the hand: one shape for each, without giving the question away. */
function Hand({
  cards,
  kind,
  label,
  more,
}: {
  cards: readonly CardView[];
  kind: CardView['kind'];
  label: string;
  more: (cards: number) => string;
}) {
  const modalities = cards
    .filter((card) => card.kind === kind)
    .map((card) => MODALITIES.filter((one) => card.parts.some((part) => part.modality === one)));
  return (
    <ul className={styles.hand} aria-label={label}>
      {modalities.slice(0, MOST_IN_HAND).map((kinds, index) => (
        <li key={index} className={styles.card} style={{ animationDelay: `${index * 90}ms` }}>
          {kinds.map((modality) => (
            <ModalityTag key={modality} modality={modality} />
          ))}
        </li>
      ))}
      {modalities.length > MOST_IN_HAND && <li>{more(modalities.length - MOST_IN_HAND)}</li>}
    </ul>
  );
}
