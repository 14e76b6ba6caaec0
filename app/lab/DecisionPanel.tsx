'use client';

import { useState } from 'react';
import type { Language } from '#game/deck/deck';
import type { GateSettings } from '#game/gate/gate';
import type { ClassRound } from '#game/gate/simulation/classRounds';
import { reasonWords } from '#app/_figures/stage/reasonWords';
import { formatNumber, formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { Button } from '#app/_ui/Button';
import { Card } from '#app/_ui/Card';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import { type Decision, decisionOf } from './decision';
import { LAB_WORDS, type LabWords } from './labWords';
import styles from './DecisionPanel.module.css';

/** Experts beyond these had no part in the decision. */
const SHOWN = 6;
const DIGITS = 1;

/** One prompt of the last round: who was called, by which numbers, and why. */
export function DecisionPanel({ round, settings }: { round: ClassRound; settings: GateSettings }) {
  const text = useWords(LAB_WORDS);
  const language = useLanguage();
  const [token, setToken] = useState(0);
  const tokens = round.plan.tokens;
  const decision = decisionOf(round, settings, token, SHOWN);
  const number = (value: number) => formatNumber(language, value);
  const fates = {
    right: text.isRight,
    wrong: text.isWrong,
    full: text.isFull,
    notCalled: text.notCalled,
  };
  return (
    <Card className={styles.decision} aria-label={text.decision}>
      <div className={styles.head}>
        <h2>{text.decision}</h2>
        <div className={styles.walk}>
          <Button onClick={() => setToken((token + tokens - 1) % tokens)}>{text.before}</Button>
          <Button onClick={() => setToken((token + 1) % tokens)}>{text.after}</Button>
        </div>
      </div>
      <p className={styles.prompt} role="status">
        {text.prompt(number(token + 1), MODALITY_WORDS[language][decision.modality])}
      </p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={text.decision}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{text.expert}</th>
              <th scope="col">{text.strongIn}</th>
              <th scope="col" className={styles.number}>
                {text.probability}
              </th>
              <th scope="col" className={styles.number}>
                {text.biasColumn}
              </th>
              <th scope="col" className={styles.number}>
                {text.score}
              </th>
              <th scope="col">{text.fate}</th>
            </tr>
          </thead>
          <tbody>
            {decision.candidates.map((one) => (
              <tr key={one.expert} className={styles[one.fate]}>
                <th scope="row">{text.name(number(one.expert + 1))}</th>
                <td>
                  <ModalityTag modality={one.strong} />
                </td>
                <td className={styles.number}>{formatPercent(language, one.probability)}</td>
                <td className={styles.number}>{decimal(one.bias)}</td>
                <td className={styles.number}>{decimal(one.score)}</td>
                <td>{fates[one.fate]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.why}>
        {sentencesOf(decision, settings, text, language).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </Card>
  );
}

/** A dense gate holds every prompt by everybody; the first say enough. */
const EXPLAINED = 3;

/** Why each was called, and what would have changed it. */
function sentencesOf(
  { reasons }: Decision,
  { router }: GateSettings,
  text: LabWords,
  language: Language,
): string[] {
  if (reasons.length === 0) return [text.orphan];
  if (router === 'random' || router === 'hash') return [text.lookless];
  const each = reasons.slice(0, EXPLAINED).map(({ expert, contributions, margin, byScore }) => {
    const name = text.name(formatNumber(language, expert + 1));
    const why = reasonWords(contributions, {}, language);
    const because = why === '' ? text.noReasons(name) : text.because(name, why);
    if (margin === null) return because;
    return `${because} ${byScore ? text.lost(formatNumber(language, margin, DIGITS)) : text.tried}`;
  });
  return reasons.some(({ margin }) => margin === null) ? [...each, text.otherwise] : each;
}

/** One decimal, also where it is 0, so that digits stand below each other. */
function decimal(value: number): string {
  return (Math.round(value * 10) / 10 + 0).toFixed(DIGITS);
}
