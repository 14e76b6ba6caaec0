'use client';

import { useState } from 'react';
import type { Language } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import { formatNumber, formatPercent } from '#app/_text/format';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { Button } from '#app/_ui/Button';
import { SidePanel } from '#app/_ui/SidePanel';
import type { ScreenView } from '#game/room/view';
import { expertName } from '../expertName';
import type { StageFacts, Verdict } from './stageFacts';
import styles from './StageTable.module.css';
import { stageWords } from './stageWords';

const words = {
  ko: {
    experts: '전문가',
    prompts: '카드',
    name: '이름',
    load: '맡은 카드',
    answered: '답한 비율',
    right: '맞힌 수',
    belief: (modality: string) => `${modality} 믿음`,
    prompt: '카드',
    kinds: '종류',
    sentTo: '맡은 전문가(가중치)',
    result: '결과',
    more: (rest: number) => `그 밖에 ${rest}개가 더 있어요.`,
    results: { none: '', right: '맞음', wrong: '틀림', dropped: '버려짐', silent: '대답 없음' },
  },
  en: {
    experts: 'Experts',
    prompts: 'Prompts',
    name: 'Name',
    load: 'Prompts',
    answered: 'Answered',
    right: 'Right',
    belief: (modality: string) => `Belief: ${modality.toLowerCase()}`,
    prompt: 'Prompt',
    kinds: 'Kinds',
    sentTo: 'Experts (weight)',
    result: 'Result',
    more: (rest: number) => `${rest} more are not listed.`,
    results: { none: '', right: 'right', wrong: 'wrong', dropped: 'dropped', silent: 'no answer' },
  },
} satisfies Record<Language, { results: Record<Verdict, string>; [word: string]: unknown }>;

/** Nobody reads further, and two thousand rows would slow the page down. */
const MOST_ROWS = 120;

interface TableProps {
  view: ScreenView;
  facts: StageFacts;
  language: Language;
}

/** The stage as two tables: a panel behind a button, or in place of a drawing that failed. */
export function StageTable({ shown, ...props }: TableProps & { shown: 'onDemand' | 'instead' }) {
  const [isOpen, setOpen] = useState(false);
  const text = stageWords[props.language];
  if (shown === 'instead') {
    return (
      <div>
        <p>{text.noDrawing}</p>
        <Tables {...props} />
      </div>
    );
  }
  return (
    <>
      <Button look="plain" onClick={() => setOpen(true)}>
        {text.table}
      </Button>
      <SidePanel
        open={isOpen}
        onClose={() => setOpen(false)}
        title={text.table}
        close={text.close}
        width="wide"
      >
        <Tables {...props} />
      </SidePanel>
    </>
  );
}

function Tables(props: TableProps) {
  return (
    <div className={styles.tables}>
      <ExpertTable {...props} />
      <PromptTable {...props} />
    </div>
  );
}

function ExpertTable({ view, facts, language }: TableProps) {
  const text = words[language];
  const modalities = MODALITY_WORDS[language];
  const busiest = [...facts.experts].sort((a, b) => b.load - a.load);
  return (
    <>
      <table className={styles.table}>
        <caption>{text.experts}</caption>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.load}</th>
            {facts.moment === 'work' && <th scope="col">{text.answered}</th>}
            {facts.moment === 'back' && <th scope="col">{text.right}</th>}
            {MODALITIES.map((modality) => (
              <th key={modality} scope="col">
                {text.belief(modalities[modality])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {busiest.slice(0, MOST_ROWS).map((expert) => (
            <tr key={expert.expert}>
              <th scope="row">{expert.name}</th>
              <td>{formatNumber(language, expert.load)}</td>
              {facts.moment === 'work' && <td>{formatPercent(language, expert.answered)}</td>}
              {facts.moment === 'back' && <td>{view.experts[expert.expert]?.right ?? 0}</td>}
              {expert.belief.map((value, index) => (
                <td key={MODALITIES[index]}>{formatPercent(language, value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <More rows={busiest.length} language={language} />
    </>
  );
}

function PromptTable({ view, facts, language }: TableProps) {
  const text = words[language];
  const modalities = MODALITY_WORDS[language];
  const sentTo = new Map<number, string[]>();
  for (const [token, expert, , , weight, kept] of view.round?.assignments ?? []) {
    if (kept === 0) continue;
    const line = `${expertName(view.experts[expert], language)} ${formatPercent(language, weight)}`;
    sentTo.set(token, [...(sentTo.get(token) ?? []), line]);
  }
  return (
    <>
      <table className={styles.table}>
        <caption>{text.prompts}</caption>
        <thead>
          <tr>
            <th scope="col">{text.prompt}</th>
            <th scope="col">{text.kinds}</th>
            <th scope="col">{text.sentTo}</th>
            {facts.moment === 'back' && <th scope="col">{text.result}</th>}
          </tr>
        </thead>
        <tbody>
          {facts.tokens.slice(0, MOST_ROWS).map((token) => (
            <tr key={token.token}>
              <th scope="row">
                {token.token + 1}. {view.round?.tokens[token.token]?.gist[language]}
              </th>
              <td>{token.modalities.map((modality) => modalities[modality]).join(', ')}</td>
              <td>{sentTo.get(token.token)?.join(', ') ?? text.results.dropped}</td>
              {facts.moment === 'back' && <td>{text.results[token.verdict]}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <More rows={facts.tokens.length} language={language} />
    </>
  );
}

function More({ rows, language }: { rows: number; language: Language }) {
  return rows > MOST_ROWS ? <p>{words[language].more(rows - MOST_ROWS)}</p> : null;
}
