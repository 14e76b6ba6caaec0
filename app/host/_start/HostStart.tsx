'use client';

import Link from 'next/link';
import type { Localised } from '#game/deck/deck';
import { DEMO_ACTS, HUNDRED_FOUR_ACTS } from '#game/lesson/demo';
import type { ActSettings } from '#game/room/state';
import type { DeckSummary } from '#server/pages';
import { LanguageSwitch, useLanguage, useWords } from '#app/_text/language';
import { Brand } from '#app/_ui/Brand';
import { Button } from '#app/_ui/Button';
import { Notice } from '#app/_ui/Notice';
import { CreateProblem } from './CreateProblem';
import styles from './HostStart.module.css';
import { RecentSessions, type RecentSession } from './RecentSessions';
import { RoomForm } from './RoomForm';
import { useCreateRoom } from './useCreateRoom';

const words = {
  ko: {
    heading: '우리 반이 AI 모델이 되는 수업',
    lead: '학생은 휴대전화로 들어와 전문가가 되고, 게이트는 누가 무엇을 잘하는지 배우며 카드를 나눠 줘요.',
    watch: '혼자 먼저 둘러보기',
    demo: '봇 30명과 함께 보기',
    demoText:
      '쏠리는 게이트와 균형 잡힌 게이트를 이어서 보여 줘요. 저절로 넘어가고, 건너뛸 수도 있어요.',
    hundred: '전문가 100명, 4명만 활성',
    hundredText:
      '봇 100명 가운데 카드마다 4명만 답해요. 전체 계산의 4%만 쓰는 모습을 볼 수 있어요.',
    opening: '방을 만드는 중',
    noDecks: '카드 묶음이 없어요',
    noDecksText: '서버를 다시 시작하면 기본 카드 묶음이 다시 만들어져요.',
    results: '지난 수업 결과',
    join: '학생으로 들어가기',
  },
  en: {
    heading: 'A lesson in which the class is the model',
    lead: 'Pupils join on their phones and become experts. A gate learns who is good at what and hands out the prompts.',
    watch: 'Look around on your own',
    demo: 'See it with 30 bots',
    demoText:
      'A gate that collapses, then one that is balanced. Plays by itself; you can skip ahead.',
    hundred: '100 experts, 4 active',
    hundredText:
      'A hundred bots, four of whom answer each prompt: 4% of the computation, drawn live.',
    opening: 'Making the room',
    noDecks: 'There are no decks',
    noDecksText: 'Restarting the server brings the built-in decks back.',
    results: 'Past results',
    join: 'Join as a player',
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

/** Where a teacher with five minutes starts: watch a demonstration, or make a room. */
export function HostStart({
  decks,
  sessions,
}: {
  decks: readonly DeckSummary[];
  sessions: readonly RecentSession[];
}) {
  const text = useWords(words);
  const language = useLanguage();
  const { state, create } = useCreateRoom();
  const firstDeck = decks[0];
  const busy = (start: string) =>
    state.kind === 'creating' && state.start === start ? text.opening : null;
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Link href="/" className={styles.home} prefetch={false}>
          <Brand />
        </Link>
        <nav className={styles.links}>
          <Link href="/results" prefetch={false}>
            {text.results}
          </Link>
          <LanguageSwitch />
        </nav>
      </header>
      <main className={styles.main}>
        <div className={styles.intro}>
          <h1>{text.heading}</h1>
          <p>{text.lead}</p>
        </div>
        <div role="alert">
          {state.kind === 'failed' && <CreateProblem problem={state.problem} />}
        </div>
        {firstDeck === undefined ? (
          <Notice tone="warn" title={text.noDecks}>
            {text.noDecksText}
          </Notice>
        ) : (
          <div className={styles.columns}>
            <RoomForm
              decks={decks}
              firstDeck={firstDeck}
              busy={busy('form')}
              onCreate={(request) => void create('form', request)}
            />
            <section className={styles.quick} aria-labelledby="watch">
              <h2 id="watch">{text.watch}</h2>
              <ul className={styles.cards}>
                {QUICK_STARTS.map(({ key, bots, acts }) => (
                  <li key={key} className={styles.card}>
                    <Button
                      look="secondary"
                      size="large"
                      width="full"
                      busy={busy(key)}
                      onClick={() =>
                        void create(key, {
                          decks: [firstDeck.id],
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
          </div>
        )}
        <RecentSessions sessions={sessions} />
      </main>
    </div>
  );
}
