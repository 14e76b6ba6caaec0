import { ActiveDots } from '#app/_figures/activeDots/ActiveDots';
import { LessonFigure } from '#app/_figures/lesson/LessonFigure';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { isTest } from '#app/_text/tests';
import type { ActView, ScreenView } from '#game/room/view';
import { TestBrief } from '../TestRules';
import styles from './ActIntroPhase.module.css';

const words = {
  ko: {
    act: (index: number, count: number) => `${count}막 중 ${index}막`,
    settings: '이번 막의 게이트',
    chosen: '카드마다 고르는 전문가',
    chosenOf: (k: string) => `${k}명`,
    everybody: '모두',
    chooses: '고르는 쪽',
    themselves: '전문가가 카드를',
    capacity: '한 사람의 정원',
    noCapacity: '제한 없음',
    factor: (factor: string) => `똑같이 나눈 몫의 ${factor}배`,
    balance: '균형 맞추기',
    balances: {
      none: '하지 않아요',
      importanceLoad: '중요도와 부하',
      auxiliary: '보조 손실',
      bias: '편향값 조절',
    },
    rounds: '라운드',
    times: (rounds: string) => `${rounds}번`,
    token: '카드 한 장이 게이트에게는 토큰 하나예요.',
  },
  en: {
    act: (index: number, count: number) => `Act ${index} of ${count}`,
    settings: 'The gate of this act',
    chosen: 'Experts per prompt',
    chosenOf: (k: string) => k,
    everybody: 'everybody',
    chooses: 'Who chooses',
    themselves: 'experts pick prompts',
    capacity: 'Room for one expert',
    noCapacity: 'no limit',
    factor: (factor: string) => `${factor} × fair share`,
    balance: 'Balance',
    balances: {
      none: 'none',
      importanceLoad: 'importance and load',
      auxiliary: 'auxiliary loss',
      bias: 'loss-free bias',
    },
    rounds: 'Rounds',
    times: (rounds: string) => rounds,
    token: 'To the gate, one prompt is one token.',
  },
};

/** Names such as MM-ReAct stay in one piece. */
const UNBROKEN_HYPHEN = '\u2011';

/** What this act is about: two sentences, and a figure that shows it happening. */
export function ActIntroPhase({ view }: { view: ScreenView }) {
  const text = useWords(words);
  const language = useLanguage();
  const { act } = view;
  if (!act) return null;
  return (
    <div className={styles.intro}>
      <div className={styles.words}>
        {act.count > 1 && <p className={styles.act}>{text.act(act.index + 1, act.count)}</p>}
        <h2 className={styles.title}>{unbroken(act.title[language])}</h2>
        <p className={styles.lead}>{unbroken(act.intro[language])}</p>
        {isTest(act.purpose) ? (
          <TestBrief purpose={act.purpose} />
        ) : (
          <GateFacts act={act} experts={Object.keys(view.experts).length} />
        )}
      </div>
      <Picture view={view} act={act} />
    </div>
  );
}

function unbroken(text: string): string {
  return text.replaceAll('-', UNBROKEN_HYPHEN);
}

/** How the gate is set, for whoever wants to know exactly. */
function GateFacts({ act, experts }: { act: ActView; experts: number }) {
  const text = useWords(words);
  const language = useLanguage();
  const { gate } = act;
  const isDense = asksEverybody(act, experts);
  return (
    <>
      <dl className={styles.facts} aria-label={text.settings}>
        <Fact name={act.choice === 'experts' ? text.chooses : text.chosen}>
          {act.choice === 'experts'
            ? text.themselves
            : isDense
              ? text.everybody
              : text.chosenOf(formatNumber(language, gate.k))}
        </Fact>
        {!isDense && (
          <>
            <Fact name={text.capacity}>
              {gate.capacityFactor === null
                ? text.noCapacity
                : text.factor(formatNumber(language, gate.capacityFactor, 2))}
            </Fact>
            {act.choice === 'gate' && (
              <Fact name={text.balance}>{text.balances[gate.balance]}</Fact>
            )}
          </>
        )}
        <Fact name={text.rounds}>{text.times(formatNumber(language, act.rounds))}</Fact>
      </dl>
      <p className={styles.token}>{text.token}</p>
    </>
  );
}

function Picture({ view, act }: { view: ScreenView; act: ActView }) {
  const language = useLanguage();
  if (act.figure !== null) {
    return (
      <LessonFigure
        key={act.figure}
        figure={act.figure}
        language={language}
        play="loop"
        control={view.kind === 'host' ? 'shown' : 'none'}
      />
    );
  }
  const experts = Object.keys(view.experts).length;
  if (experts === 0 || isTest(act.purpose)) return null;
  const active = asksEverybody(act, experts) ? experts : act.gate.k;
  return <ActiveDots experts={experts} active={active} language={language} />;
}

function asksEverybody({ gate, choice }: ActView, experts: number): boolean {
  return choice === 'gate' && (gate.router === 'dense' || gate.k >= experts);
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
