'use client';

import type { ClassRound } from '#game/gate/simulation/classRounds';
import { AccuracyChart } from '#app/_figures/accuracy/AccuracyChart';
import { HeatMap } from '#app/_figures/heatMap/HeatMap';
import { LoadBars } from '#app/_figures/load/LoadBars';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Card } from '#app/_ui/Card';
import { DecisionPanel } from './DecisionPanel';
import { gateOf, type LabSettings } from './labSettings';
import { callsOf, expertsOf, historyOf, loadsOf } from './labViews';
import { LAB_WORDS } from './labWords';
import { UnevenChart } from './UnevenChart';
import styles from './lab.module.css';

/** What the rounds played so far have come to. */
export function LabFigures({ lab, rounds }: { lab: LabSettings; rounds: readonly ClassRound[] }) {
  const text = useWords(LAB_WORDS);
  const language = useLanguage();
  const last = rounds.at(-1);
  if (last === undefined) return null;
  return (
    <>
      <RoundFacts round={last} />
      <div className={styles.figures}>
        <Card className={styles.figure}>
          <AccuracyChart history={historyOf(rounds)} language={language} />
        </Card>
        <Card className={styles.figure}>
          <UnevenChart rounds={rounds.map(({ measured }) => measured)} />
        </Card>
        <Card className={styles.figure}>
          <LoadBars
            loads={loadsOf(last)}
            capacity={last.plan.capacity}
            language={language}
            title={text.load}
          />
        </Card>
        <Card className={styles.figure}>
          <HeatMap experts={expertsOf(last, language)} language={language} />
        </Card>
      </div>
      <DecisionPanel key={rounds.length} round={last} settings={gateOf(lab)} />
    </>
  );
}

function RoundFacts({ round }: { round: ClassRound }) {
  const text = useWords(LAB_WORDS);
  const language = useLanguage();
  const { measured, plan } = round;
  const experts = plan.available.length;
  const used = Object.values(loadsOf(round)).filter((load) => load > 0).length;
  const calls = callsOf(plan);
  const share = (value: number) => formatPercent(language, value);
  const number = (value: number) => formatNumber(language, value);
  // Four of a hundred is 4 %, but with drops it can be a small part of one.
  const ofDense = formatNumber(language, (100 * calls) / (plan.tokens * experts), 1);
  const facts = [
    [text.right, share(measured.accuracy), text.byChance(share(measured.random))],
    [text.dropped, share(measured.dropped), text.byChance(share(measured.droppedFloor))],
    [text.used, number(used), text.usedOf(number(experts))],
    [text.calls, number(calls), text.callsOf(`${ofDense}%`)],
    [text.strong, share(measured.specialisation), text.strongOf],
  ] as const;
  return (
    <dl className={styles.facts} aria-label={text.facts}>
      {facts.map(([name, value, beside]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b> <span>{beside}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
