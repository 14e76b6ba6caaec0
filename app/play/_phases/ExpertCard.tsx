'use client';

import { useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { ModalityIcon } from '#app/_ui/ModalityIcon';
import type { Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import { BeliefRows } from './BeliefRows';
import type { PersonalCard } from './expertStory';
import { expertStory } from './expertStory';
import styles from './ExpertCard.module.css';

const words = {
  ko: {
    strength: (modality: string) => `${modality} 전문가`,
    allRound: '자라나는 전문가',
    team: (team: number) => `${team}모둠`,
    known: (believed: string) => `게이트도 내가 ${believed} 카드에 가장 강하다고 알아봤어요.`,
    overlooked: (believed: string, strength: string) =>
      `게이트는 ${believed} 카드를 맡기려 했지만, 실제로 가장 잘한 것은 ${strength} 카드였어요.`,
    unknown: '답한 카드가 적어서 강점을 알기에는 일러요.',
    none: '이번에는 뚜렷한 강점이 보이지 않았어요. 다음에는 어떤 카드가 잘 맞을까요?',
    active: '선택됐을 때',
    shadow: '그림자 카드',
    of: (right: number, of: number) => `${right} / ${of}`,
    rounds: '활동한 라운드',
    legend: '채운 막대는 게이트의 믿음, 빗금 막대는 실제 결과예요.',
    awards: '받은 상',
    award: {
      specialist: (modality: string) => `${modality} 최고 전문가`,
      mostCalled: '가장 많이 선택된 전문가',
      hiddenGem: '숨은 보석',
      score: '점수 상위',
    },
  },
  en: {
    strength: (modality: string) => `${modality} expert`,
    allRound: 'Expert in the making',
    team: (team: number) => `Team ${team}`,
    known: (believed: string) =>
      `The gate saw it too: it trusted you most with ${believed.toLowerCase()} prompts.`,
    overlooked: (believed: string, strength: string) =>
      `The gate trusted you most with ${believed.toLowerCase()} prompts, but you were really best at ${strength.toLowerCase()}.`,
    unknown: 'Too few answers yet to know your strength.',
    none: 'No strength stood out this time. Which prompts will suit you next?',
    active: 'When chosen',
    shadow: 'Shadow prompts',
    of: (right: number, of: number) => `${right} / ${of}`,
    rounds: 'Rounds active',
    legend: 'Solid bars: what the gate believes. Striped bars: what was really right.',
    awards: 'Awards',
    award: {
      specialist: (modality: string) => `Best ${modality.toLowerCase()} expert`,
      mostCalled: 'Most called expert',
      hiddenGem: 'Hidden gem',
      score: 'Top score',
    },
  },
};

/** One person's card to keep: what the gate learnt about them against the truth. */
export function ExpertCard({
  nickname,
  team,
  card,
}: {
  nickname: string;
  team: number | null;
  card: PersonalCard;
}) {
  const text = useWords(words);
  const names = useWords(MODALITY_WORDS);
  const story = expertStory(card);
  const beliefs = valuesOf(card, ({ belief }) => belief);
  return (
    <section className={styles.card} aria-label={nickname}>
      <header className={styles.head}>
        <span className={styles.emblem} aria-hidden="true">
          {(story.strength === null ? MODALITIES : [story.strength]).map((modality) => (
            <ModalityIcon
              key={modality}
              modality={modality}
              size={story.strength === null ? 26 : 56}
            />
          ))}
        </span>
        <div>
          <p className={styles.strength}>
            {story.strength === null ? text.allRound : text.strength(names[story.strength])}
            {team !== null && ` · ${text.team(team)}`}
          </p>
          <h2 className={styles.name}>{nickname}</h2>
        </div>
      </header>
      <p className={styles.story}>
        {story.strength === null
          ? text[story.kind === 'none' ? 'none' : 'unknown']
          : story.kind === 'known'
            ? text.known(names[story.believed])
            : text.overlooked(names[story.believed], names[story.strength])}
      </p>
      {card.awards.length > 0 && (
        <ul className={styles.awards} aria-label={text.awards}>
          {card.awards.map((award) => (
            <li key={award}>{nameAward(award, text.award, names)}</li>
          ))}
        </ul>
      )}
      <BeliefRows belief={beliefs} truth={card.perModality} />
      <p className={styles.legend}>{text.legend}</p>
      <dl className={styles.figures}>
        <div>
          <dt>{text.active}</dt>
          <dd>{text.of(card.active.right, card.active.of)}</dd>
        </div>
        <div>
          <dt>{text.shadow}</dt>
          <dd>{text.of(card.shadow.right, card.shadow.of)}</dd>
        </div>
        <div>
          <dt>{text.rounds}</dt>
          <dd>{text.of(card.roundsActive, card.rounds)}</dd>
        </div>
      </dl>
    </section>
  );
}

function valuesOf(
  card: PersonalCard,
  value: (row: PersonalCard['perModality'][Modality]) => number,
): Record<Modality, number> {
  const { text, image, audio, video } = card.perModality;
  return { text: value(text), image: value(image), audio: value(audio), video: value(video) };
}

/** 'specialist:audio', 'mostCalled', 'hiddenGem' or 'score', in words. */
function nameAward(
  award: string,
  text: (typeof words)['ko']['award'],
  names: Record<Modality, string>,
): string {
  const [kind, detail] = award.split(':');
  const modality = MODALITIES.find((each) => each === detail);
  if (kind === 'specialist' && modality) return text.specialist(names[modality]);
  if (kind === 'mostCalled' || kind === 'hiddenGem' || kind === 'score') return text[kind];
  return award;
}
