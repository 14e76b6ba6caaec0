'use client';

import { useCallback, useEffect, useState } from 'react';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Card } from '#app/_ui/Card';
import { Notice } from '#app/_ui/Notice';
import { PageFrame } from '#app/_ui/PageFrame';
import { Spinner } from '#app/_ui/Spinner';
import { typedAddress } from '#app/_wall/joinLink';
import { useJoinOrigin } from '#app/_wall/joinOrigin';
import { QrCode } from '#app/_wall/QrCode';
import { CHECK_WORDS, figureOf } from './checkWords';
import { CHECKS, type CheckId, type Finding, runCheck, type Verdict } from './checks';
import type { SampleMedia } from './sampleMedia';
import styles from './CheckPage.module.css';

type Findings = Partial<Record<CheckId, Finding>>;

const TONES = { good: 'right', slow: 'warn', bad: 'wrong' } as const satisfies Record<
  Verdict,
  string
>;
const SIGNS = { good: '✓', slow: '!', bad: '×' } satisfies Record<Verdict, string>;

/** Eight checks one after the other, so that none disturbs the next, and how to check a phone. */
export function CheckPage({ origins, media }: { origins: readonly string[]; media: SampleMedia }) {
  const text = useWords(CHECK_WORDS);
  const language = useLanguage();
  const { findings, again } = useChecks(media);
  const origin = useJoinOrigin(origins);
  const running = CHECKS.find((check) => findings[check] === undefined);
  const overall = running === undefined ? worstOf(findings) : null;
  return (
    <PageFrame home="/" width="wide" links={[{ href: '/host', label: text.host }]}>
      <h1>{text.heading}</h1>
      <p className={styles.lead}>{text.lead}</p>
      <div className={styles.sides}>
        <div className={styles.main}>
          <div role="status">
            {overall && (
              <Notice
                tone={TONES[overall]}
                title={text.overall[overall].title}
                action={<Button onClick={again}>{text.again}</Button>}
              >
                {text.overall[overall].text}
              </Notice>
            )}
          </div>
          <ol className={styles.checks}>
            {CHECKS.map((check) => {
              const finding = findings[check];
              const state = finding?.verdict ?? 'waiting';
              const words = text.checks[check];
              return (
                <li key={check} className={styles.check} data-state={state}>
                  <span className={styles.sign} aria-hidden="true">
                    {finding ? SIGNS[finding.verdict] : check === running ? <Spinner /> : '·'}
                  </span>
                  <div>
                    <h2 className={styles.title}>
                      {words.title}
                      <span className="visually-hidden">
                        : {check === running ? text.running : text.signs[state]}
                      </span>
                    </h2>
                    {finding && (
                      <p className={styles.says}>
                        {words.says[finding.verdict](figureOf(check, finding.figure, language))}
                      </p>
                    )}
                  </div>
                </li>
              );
            })}
          </ol>
        </div>
        <Card className={styles.phones} aria-labelledby="check-phones">
          <h2 id="check-phones">{text.phones.title}</h2>
          {origin === null ? (
            <p>{text.phones.none}</p>
          ) : (
            <>
              <p>{text.phones.lead}</p>
              <div className={styles.qr}>
                <QrCode text={`${origin}/check`} label={text.phones.qr} />
              </div>
              <p className={styles.address}>{typedAddress(`${origin}/check`)}</p>
            </>
          )}
          <h3 className={styles.subtitle}>{text.trouble.title}</h3>
          <ol className={styles.steps}>
            {text.trouble.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Card>
      </div>
    </PageFrame>
  );
}

function worstOf(findings: Findings): Verdict {
  const verdicts = Object.values(findings).map(({ verdict }) => verdict);
  if (verdicts.includes('bad')) return 'bad';
  return verdicts.includes('slow') ? 'slow' : 'good';
}

/** Runs the checks when the page opens and whenever asked again; a run that was overtaken says nothing more. */
function useChecks(media: SampleMedia) {
  const [run, setRun] = useState(0);
  const [findings, setFindings] = useState<Findings>({});
  useEffect(() => {
    let isOver = false;
    async function runAll() {
      for (const check of CHECKS) {
        const finding = await runCheck(check, media);
        if (isOver) return;
        setFindings((before) => ({ ...before, [check]: finding }));
      }
    }
    void runAll();
    return () => {
      isOver = true;
    };
  }, [run, media]);
  const again = useCallback(() => {
    setFindings({});
    setRun((before) => before + 1);
  }, []);
  return { findings, again };
}
