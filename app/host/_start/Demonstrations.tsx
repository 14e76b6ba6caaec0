'use client';

import type { DeckId, Localised } from '#game/deck/deck';
import { DEMO_ACTS, HUNDRED_FOUR_ACTS } from '#game/lesson/demo';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import type { ActSettings } from '#game/room/state';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import styles from './HostStart.module.css';

const words = {
  ko: {
    watch: '혼자 먼저 둘러보기',
    demo: '봇 30명과 함께 보기',
    demoText:
      '쏠리는 게이트와 균형 잡힌 게이트를 이어서 보여 줘요. 저절로 넘어가고, 건너뛸 수도 있어요.',
    hundred: '전문가 100명, 4명만 활성',
    hundredText:
      '봇 100명 가운데 카드마다 4명만 답해요. 전체 계산의 4%만 쓰는 모습을 볼 수 있어요.',
    opening: '방을 만드는 중',
  },
  en: {
    watch: 'Look around on your own',
    demo: 'See it with 30 bots',
    demoText:
      'A gate that collapses, then one that is balanced. Plays by itself; you can skip ahead.',
    hundred: '100 experts, 4 active',
    hundredText:
      'A hundred bots, four of whom answer each prompt: 4% of the computation, drawn live.',
    opening: 'Making the room',
  },
} satisfies Localised<object>;

interface QuickStart {
  key: 'demo' | 'hundred';
  bots: number;
  acts: ActSettings[];
}

const QUICK_STARTS: QuickStart[] = [
  { key: 'demo', bots: 30, acts: DEMO_ACTS },
  { key: 'hundred', bots: 100, acts: HUNDRED_FOUR_ACTS },
];

/** What a teacher alone can watch in a minute, with bots. */
export function Demonstrations({
  deck,
  creating,
  onCreate,
}: {
  deck: DeckId;
  creating: string | null;
  onCreate: (start: string, request: CreateRoomRequest) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  return (
    <section className={styles.quick} aria-labelledby="watch">
      <h2 id="watch">{text.watch}</h2>
      <ul className={styles.cards}>
        {QUICK_STARTS.map(({ key, bots, acts }) => (
          <li key={key} className={styles.card}>
            <Button
              look="secondary"
              size="large"
              width="full"
              busy={creating === key ? text.opening : null}
              onClick={() =>
                onCreate(key, {
                  decks: [deck],
                  play: { kind: 'acts', acts },
                  bots,
                  flow: 'automatic',
                  start: 'now',
                  language,
                  title: text[key],
                })
              }
            >
              {text[key]}
            </Button>
            <p>{text[`${key}Text`]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
