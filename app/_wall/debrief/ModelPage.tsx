import { comparedShares } from '#app/_figures/accuracy/layoutAccuracy';
import { ModelBars } from '#app/_figures/modelBars/ModelBars';
import { CallsWaffle } from '#app/_figures/waffle/CallsWaffle';
import { formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import type { DebriefView } from '#game/room/view';
import { againstChance } from '../againstChance';
import styles from './DebriefPages.module.css';

const words = {
  ko: {
    title: '우리 반이 만든 모델',
    act: (title: string) => `게이트가 카드를 나눈 마지막 막: ${title}`,
    used: '모두에게 묻는 계산 가운데 우리가 쓴 몫',
    dense: '모두가 모든 카드에 답했어요. 게이트가 몇 명만 골랐다면 계산을 아꼈을 거예요.',
  },
  en: {
    title: 'Your class as a model',
    act: (title: string) => `In the last act with a gate: ${title}`,
    used: 'of the calls that asking everybody takes',
    dense: 'Everybody answered every prompt. A gate that picks a few would have saved work.',
  },
};

/** The model against asking everybody and against chance, and what each of them cost. */
export function ModelPage({ debrief }: { debrief: DebriefView }) {
  const text = useWords(words);
  const language = useLanguage();
  const { model, random, calls, callsDense, modelAct } = debrief;
  const share = callsDense === 0 ? 0 : calls / callsDense;
  const lead =
    calls === callsDense
      ? text.dense
      : random === null
        ? null
        : againstChance(language, { model, random });
  return (
    <div className={styles.halves}>
      <section className={styles.stack}>
        <h2 className={styles.heading}>{text.title}</h2>
        {modelAct && <p className={styles.soft}>{text.act(modelAct[language])}</p>}
        <ModelBars
          shares={comparedShares(debrief)}
          calls={{ model: calls, dense: callsDense }}
          language={language}
        />
      </section>
      {callsDense > 0 && (
        <section className={styles.statement}>
          <CallsWaffle share={share} />
          <p>
            <b className={styles.big}>{formatPercent(language, share)}</b>
            <span className={styles.soft}>{text.used}</span>
          </p>
          {lead !== null && <p className={styles.lead}>{lead}</p>}
        </section>
      )}
    </div>
  );
}
