import { ActiveDots } from '#app/_figures/activeDots/ActiveDots';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { ScreenView } from '#game/room/view';
import styles from './ActIntroPhase.module.css';

const words = {
  ko: {
    act: (index: number, count: number) => `${count}막 중 ${index}막`,
    settings: '이번 막의 게이트',
    chosen: '카드마다 고르는 전문가',
    chosenOf: (k: string) => `${k}명`,
    everybody: '모두',
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
    token: '카드 한 장이 게이트에게는 토큰 하나예요.',
  },
  en: {
    act: (index: number, count: number) => `Act ${index} of ${count}`,
    settings: 'The gate of this act',
    chosen: 'Experts chosen per prompt',
    chosenOf: (k: string) => k,
    everybody: 'everybody',
    capacity: 'Room for one expert',
    noCapacity: 'no limit',
    factor: (factor: string) => `${factor} × the fair share`,
    balance: 'Balance',
    balances: {
      none: 'none',
      importanceLoad: 'importance and load',
      auxiliary: 'auxiliary loss',
      bias: 'loss-free bias',
    },
    rounds: 'Rounds',
    token: 'To the gate, one prompt is one token.',
  },
};

/** What this act is about, in two sentences and a picture. */
export function ActIntroPhase({ view }: { view: ScreenView }) {
  const text = useWords(words);
  const language = useLanguage();
  const { act } = view;
  if (!act) return null;
  const { gate } = act;
  const experts = Object.keys(view.experts).length;
  const isDense = gate.router === 'dense' || gate.k >= experts;
  return (
    <div className={styles.intro}>
      <div className={styles.words}>
        {act.count > 1 && <p className={styles.act}>{text.act(act.index + 1, act.count)}</p>}
        <h2 className={styles.title}>{act.title[language]}</h2>
        <p className={styles.lead}>{act.intro[language]}</p>
        <dl className={styles.facts} aria-label={text.settings}>
          <Fact name={text.chosen}>
            {isDense ? text.everybody : text.chosenOf(formatNumber(language, gate.k))}
          </Fact>
          <Fact name={text.capacity}>
            {gate.capacityFactor === null
              ? text.noCapacity
              : text.factor(formatNumber(language, gate.capacityFactor, 2))}
          </Fact>
          <Fact name={text.balance}>{text.balances[gate.balance]}</Fact>
          <Fact name={text.rounds}>{formatNumber(language, act.rounds)}</Fact>
        </dl>
        <p className={styles.token}>{text.token}</p>
      </div>
      {experts > 0 && (
        <ActiveDots experts={experts} active={isDense ? experts : gate.k} language={language} />
      )}
    </div>
  );
}

function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
