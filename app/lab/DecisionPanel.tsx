'use client';

import { useState } from 'react';
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
  const number = (value: number, digits = 0) => formatNumber(language, value, digits);
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
                <td className={styles.number}>{number(one.bias, DIGITS)}</td>
                <td className={styles.number}>{number(one.score, DIGITS)}</td>
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

/** Why the first expert was called, and what would have changed it. */
function sentencesOf(
  { reason }: Decision,
  { router }: GateSettings,
  text: LabWords,
  language: 'ko' | 'en',
): string[] {
  if (reason === null) return [text.orphan];
  if (router === 'random' || router === 'hash') return [text.lookless];
  const name = text.name(formatNumber(language, reason.expert + 1));
  const reasons = reasonWords(reason.contributions, {}, language);
  const because = reasons === '' ? text.noReasons(name) : text.because(name, reasons);
  if (reason.margin === null) return [because, text.otherwise];
  if (!reason.byScore) return [because, text.tried];
  return [because, text.lost(formatNumber(language, reason.margin, DIGITS))];
}
