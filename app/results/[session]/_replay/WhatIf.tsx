'use client';

import { useEffect, useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { type PresetId, PRESET_IDS, PRESETS } from '#game/gate/presets';
import type { WhatIfAct, WhatIfComparison } from '#server/pages';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { type Column, DataTable } from '#app/_ui/DataTable';
import { Notice } from '#app/_ui/Notice';
import { Select } from '#app/_ui/Select';
import { Spinner } from '#app/_ui/Spinner';
import { VerdictBar } from './VerdictBar';
import styles from '../report.module.css';

const words = {
  ko: {
    lead: '같은 카드와 학생들이 실제로 낸 답으로, 다른 게이트였다면 어땠을지 다시 계산해요. 아무도 답하지 않은 칸은 지어내지 않고 ‘알 수 없음’으로 남겨요.',
    gate: '이 게이트였다면',
    choose: '게이트를 골라 보세요',
    working: '다시 계산하는 중',
    failed: '계산하지 못했어요. 연결을 확인하고 다시 해 주세요.',
    again: '다시 계산하기',
    empty: '끝난 라운드가 없어요.',
    round: '라운드',
    was: '실제 게이트',
    would: '다른 게이트였다면',
    calls: '호출 (실제\u00a0→\u00a0가정)',
    known: '답을 아는 호출',
    balance: '부하 CV (실제\u00a0→\u00a0가정)',
    caption: (act: string, gate: string) => `${act}: ${gate}`,
    sum: (right: string, most: string, was: string, of: string) =>
      right === most
        ? `카드 ${of}장 가운데 실제로는 ${was}장, 이 게이트였다면 ${right}장을 맞혔을 거예요.`
        : `카드 ${of}장 가운데 실제로는 ${was}장, 이 게이트였다면 ${right}~${most}장을 맞혔을 거예요.`,
  },
  en: {
    lead: 'The same prompts and the answers that pupils really gave, routed and learnt by another gate. Where nobody answered, nothing is made up: it stays unknown.',
    gate: 'Had this gate run',
    choose: 'Choose a gate',
    working: 'Computing it again',
    failed: 'It could not be computed. Check the connection and try again.',
    again: 'Try again',
    empty: 'No round is finished.',
    round: 'Round',
    was: 'As it was',
    would: 'With the other gate',
    calls: 'Calls (was\u00a0→\u00a0would\u00a0be)',
    known: 'Calls with a known answer',
    balance: 'Load CV (was\u00a0→\u00a0would\u00a0be)',
    caption: (act: string, gate: string) => `${act}: ${gate}`,
    sum: (right: string, most: string, was: string, of: string) =>
      right === most
        ? `Of ${of} prompts, ${was} were right; with this gate it would have been ${right}.`
        : `Of ${of} prompts, ${was} were right; with this gate it would have been ${right} to ${most}.`,
  },
} satisfies Localised<object>;

type Answer = { kind: 'working' } | { kind: 'failed' } | { kind: 'known'; acts: WhatIfAct[] };

/** The finished rounds again under a gate of the teacher's choice; computed when one is chosen. */
export function WhatIf({ session }: { session: string }) {
  const text = useWords(words);
  const language = useLanguage();
  const [preset, setPreset] = useState<PresetId | 'none'>('none');
  const options = PRESET_IDS.map((id) => ({ value: id, label: PRESETS[id].name[language] }));
  return (
    <>
      <p className={styles.facts}>{text.lead}</p>
      <div className={styles.choice}>
        <Select<PresetId | 'none'>
          label={text.gate}
          value={preset}
          options={[{ value: 'none', label: text.choose }, ...options]}
          onChoose={setPreset}
        />
      </div>
      {preset !== 'none' && <Recomputed key={preset} session={session} preset={preset} />}
    </>
  );
}

function Recomputed({ session, preset }: { session: string; preset: PresetId }) {
  const text = useWords(words);
  const language = useLanguage();
  const gate = PRESETS[preset];
  const { answer, again } = useWhatIf(session, preset);
  return (
    <>
      <p className={styles.help}>{gate.published[language]}</p>
      <div aria-live="polite" className={styles.whatIf}>
        {answer.kind === 'working' && (
          <p className={styles.working}>
            <Spinner /> {text.working}
          </p>
        )}
        {answer.kind === 'failed' && (
          <Notice
            tone="wrong"
            title={text.failed}
            action={<Button onClick={again}>{text.again}</Button>}
          />
        )}
        {answer.kind === 'known' &&
          answer.acts.map((act) => <ActTable key={act.act} act={act} gate={gate.name[language]} />)}
      </div>
    </>
  );
}

function useWhatIf(session: string, preset: PresetId): { answer: Answer; again: () => void } {
  const [answer, setAnswer] = useState<Answer>({ kind: 'working' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    fetch(`/api/results/${session}/what-if?preset=${preset}`, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`answered ${response.status}`);
        return (await response.json()) as WhatIfAct[]; // our own route's answer
      })
      .then((acts) => setAnswer({ kind: 'known', acts }))
      .catch(() => {
        if (!leaving.signal.aborted) setAnswer({ kind: 'failed' });
      });
    return () => leaving.abort();
  }, [session, preset, attempt]);
  const again = () => {
    setAnswer({ kind: 'working' });
    setAttempt(attempt + 1);
  };
  return { answer, again };
}

function ActTable({ act, gate }: { act: WhatIfAct; gate: string }) {
  const text = useWords(words);
  const language = useLanguage();
  const number = (value: number, digits = 0) => formatNumber(language, value, digits);
  const total = (of: (round: WhatIfComparison) => number) =>
    act.rounds.reduce((sum, round) => sum + of(round), 0);
  const right = total((round) => round.counts.right);
  const most = right + total((round) => round.counts.unknown);
  const columns: Column<WhatIfComparison>[] = [
    { key: 'round', name: text.round, cell: ({ round }) => number(round) },
    {
      key: 'was',
      name: text.was,
      cell: ({ was }) => (
        <VerdictBar
          counts={{
            right: was.modelRight,
            unknown: 0,
            wrong: was.prompts - was.modelRight - was.dropped,
            dropped: was.dropped,
          }}
        />
      ),
    },
    { key: 'would', name: text.would, cell: ({ counts }) => <VerdictBar counts={counts} /> },
    {
      key: 'calls',
      name: text.calls,
      align: 'right',
      cell: ({ was, calls }) => `${number(was.calls)} → ${number(calls)}`,
    },
    {
      key: 'known',
      name: text.known,
      align: 'right',
      cell: ({ calls, knownCalls }) => `${number(knownCalls)}/${number(calls)}`,
    },
    {
      key: 'balance',
      name: text.balance,
      align: 'right',
      cell: ({ was, loadCv }) => `${number(was.loadCv, 2)} → ${number(loadCv, 2)}`,
    },
  ];
  return (
    <div className={styles.section}>
      <h3>{act.title[language]}</h3>
      <p>
        {text.sum(
          number(right),
          number(most),
          number(total(({ was }) => was.modelRight)),
          number(total(({ was }) => was.prompts)),
        )}
      </p>
      <DataTable
        caption={text.caption(act.title[language], gate)}
        columns={columns}
        rows={act.rounds}
        rowKey={(row) => String(row.round)}
        empty={text.empty}
      />
    </div>
  );
}
