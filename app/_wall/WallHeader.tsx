import type { ReactNode } from 'react';
import { useServerNow } from '#app/_live/useRoom';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Brand } from '#app/_ui/Brand';
import { Timer } from '#app/_ui/Timer';
import type { ScreenView } from '#game/room/view';
import styles from './WallHeader.module.css';

const words = {
  ko: {
    act: (index: number, count: number) => `${count}막 중 ${index}막`,
    round: (round: number, rounds: number) => `라운드 ${round}/${rounds}`,
    code: '참가 코드',
    people: (count: string) => `${count}명`,
    peopleLabel: '참가한 사람',
    bots: (count: string) => `봇 ${count}`,
    locked: '입장 닫힘',
    away: (count: string) => `연결 끊김 ${count}대`,
    ready: (ready: string, asked: string) => `준비 ${ready}/${asked}`,
    chosen: (done: string, asked: string) => `다 고른 사람 ${done}/${asked}`,
    answered: (answered: string, asked: string) => `답 ${answered}/${asked}`,
    lobby: '대기실',
    debrief: '함께 돌아보기',
  },
  en: {
    act: (index: number, count: number) => `Act ${index} of ${count}`,
    round: (round: number, rounds: number) => `Round ${round}/${rounds}`,
    code: 'Code',
    people: (count: string) => count,
    peopleLabel: 'People here',
    bots: (count: string) => `${count} bots`,
    locked: 'Locked',
    away: (count: string) => (count === '1' ? '1 phone away' : `${count} phones away`),
    ready: (ready: string, asked: string) => `Ready ${ready}/${asked}`,
    chosen: (done: string, asked: string) => `Done choosing ${done}/${asked}`,
    answered: (answered: string, asked: string) => `Answers ${answered}/${asked}`,
    lobby: 'Lobby',
    debrief: 'Looking back together',
  },
};

/** A longer title has two lines of smaller letters, since beside it is more to say. */
const ONE_LINE = 18;

/** Phases whose clock everybody watches. */
const TIMED: ReadonlySet<ScreenView['phase']['kind']> = new Set(['choosing', 'answering']);

/** Where we are: act and round, who is here, how to come in, how much time is left. */
export function WallHeader({
  view,
  clock,
  children,
}: {
  view: ScreenView;
  clock: { serverNow: () => number };
  /** What belongs to the phase, in the middle; the act is not counted beside it. */
  children?: ReactNode;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const { act, phase, seats } = view;
  const isClosing = phase.kind === 'debrief' || phase.kind === 'ended';
  const hasRound = act !== null && act.round > 0;
  return (
    <header className={styles.header}>
      <div className={styles.place}>
        {isClosing ? (
          <h1 className={styles.title}>{text.debrief}</h1>
        ) : act === null || phase.kind === 'actIntro' ? (
          <>
            <Brand />
            <h1 className={view.title === '' ? 'visually-hidden' : styles.title}>
              {view.title === '' ? text.lobby : view.title}
            </h1>
          </>
        ) : (
          <>
            <h1
              className={styles.title}
              data-long={act.title[language].length > ONE_LINE || undefined}
            >
              {act.title[language]}
            </h1>
            <p className={styles.step}>
              {act.count > 1 && !children && <span>{text.act(act.index + 1, act.count)}</span>}
              {hasRound && <span>{text.round(act.round, act.rounds)}</span>}
            </p>
          </>
        )}
      </div>
      {children}
      <div className={styles.facts}>
        <Progress view={view} />
        {TIMED.has(phase.kind) && phase.endsAt !== null && <Clock view={view} clock={clock} />}
        {seats.away > 0 && (
          <span className={styles.badge}>{text.away(formatNumber(language, seats.away))}</span>
        )}
        <span className={styles.fact}>
          <span className="visually-hidden">{text.peopleLabel}: </span>
          <PeopleSign />
          {text.people(formatNumber(language, seats.here))}
          {seats.bots > 0 && (
            <span className={styles.soft}>{text.bots(formatNumber(language, seats.bots))}</span>
          )}
        </span>
        <span className={styles.fact}>
          <span className={children ? 'visually-hidden' : styles.soft}>{text.code}</span>
          <b className={styles.code}>{view.code}</b>
          {view.door === 'locked' && !children && (
            <span className={styles.badge}>{text.locked}</span>
          )}
        </span>
      </div>
    </header>
  );
}

/** How many phones are ready, or how many active answers are in. */
function Progress({ view }: { view: ScreenView }) {
  const text = useWords(words);
  const language = useLanguage();
  const { round, phase, experts } = view;
  if (!round) return null;
  if (phase.kind === 'choosing') {
    return (
      <span className={styles.fact}>
        {text.chosen(formatNumber(language, round.ready), formatNumber(language, round.asked))}
      </span>
    );
  }
  if (phase.kind === 'briefing' && round.asked > 0) {
    return (
      <span className={styles.fact}>
        {text.ready(formatNumber(language, round.ready), formatNumber(language, round.asked))}
      </span>
    );
  }
  if (phase.kind !== 'answering') return null;
  const calls = Object.values(experts).reduce((sum, { load }) => sum + load, 0);
  const open = Object.values(experts).reduce((sum, expert) => sum + expert.open, 0);
  return (
    <span className={styles.fact}>
      {text.answered(
        formatNumber(language, Math.max(0, calls - open)),
        formatNumber(language, calls),
      )}
    </span>
  );
}

function Clock({ view, clock }: { view: ScreenView; clock: { serverNow: () => number } }) {
  const now = useServerNow(clock);
  return (
    <span className={styles.clock}>
      <Timer
        now={now}
        startedAt={view.phase.startedAt}
        endsAt={view.phase.endsAt}
        pausedAt={view.phase.pausedAt}
        look="figure"
      />
    </span>
  );
}

function PeopleSign() {
  return (
    <svg className={styles.sign} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="8" r="4.5" />
      <path d="M3.5 21.5c0-5 3.5-8 8.5-8s8.5 3 8.5 8z" />
    </svg>
  );
}
