'use client';

import type { Localised } from '#game/deck/deck';
import { BALANCES, type GateSettings, LEARN_FROM, OVERFLOWS } from '#game/gate/gate';
import { MAX_BATCH, MAX_K, MAX_SECONDS, MAX_TEAMS, MIN_SECONDS } from '#game/room/limits';
import { type ActSettings, CONFIDENCES, FLOWS, SCORINGS, SENSES } from '#game/room/state';
import { useWords } from '#app/_text/language';
import { NumberField } from '#app/_ui/NumberField';
import { Select } from '#app/_ui/Select';
import styles from './HostStart.module.css';
import type { RoomDraft } from './roomDraft';

const words = {
  ko: {
    more: '자세히 정하기',
    flow: '진행',
    flows: { hostDriven: '선생님이 넘기기', automatic: '저절로 넘어가기' },
    seconds: '카드 한 장에 주는 시간(초)',
    experts: '전문가',
    seats: '한 사람이 전문가 한 명',
    teams: '팀이 전문가 한 명',
    teamCount: '팀 수',
    batch: '한 라운드의 카드 수',
    auto: '인원에 맞추기',
    fixed: '직접 정하기',
    batchCount: '카드 수',
    senses: '감각',
    sensesOf: { all: '모든 형태를 보기', split: '한 사람이 한 가지 형태만 보기' },
    scoring: '점수',
    scorings: { off: '점수 없음', right: '맞히면 점수', rightAndFast: '맞히고 빠르면 더' },
    confidence: '확신 묻기',
    confidences: { notAsked: '묻지 않기', asked: '답마다 얼마나 확실한지 묻기' },
    k: '카드마다 고르는 전문가 수 (k)',
    capacity: '정원',
    capacities: { none: '제한 없음', factor: '정원 계수로 제한' },
    factor: '정원 계수',
    overflow: '정원이 차면',
    overflows: { drop: '카드를 버리기', nextExpert: '다음 전문가에게' },
    balance: '균형 맞추기',
    balances: {
      none: '하지 않기',
      importanceLoad: '중요도+부하 손실 (Shazeer)',
      auxiliary: '보조 손실 (Switch)',
      bias: '편향값 조절 (DeepSeek-V3)',
    },
    learnFrom: '배우는 답',
    learnFroms: { active: '활성 답만', activeAndShadow: '활성 답과 그림자 답' },
  },
  en: {
    more: 'More settings',
    flow: 'Flow',
    flows: { hostDriven: 'You press next', automatic: 'Moves on by itself' },
    seconds: 'Seconds for one prompt',
    experts: 'Experts',
    seats: 'Each person is an expert',
    teams: 'Each team is an expert',
    teamCount: 'Teams',
    batch: 'Prompts in a round',
    auto: 'To suit the class',
    fixed: 'A fixed number',
    batchCount: 'Prompts',
    senses: 'Senses',
    sensesOf: { all: 'Everyone perceives everything', split: 'Each perceives one modality' },
    scoring: 'Score',
    scorings: { off: 'No score', right: 'For right answers', rightAndFast: 'More when fast' },
    confidence: 'Confidence',
    confidences: { notAsked: 'Not asked', asked: 'Ask how sure each answer is' },
    k: 'Experts chosen for each prompt (k)',
    capacity: 'Capacity',
    capacities: { none: 'No limit', factor: 'Limited by a factor' },
    factor: 'Capacity factor',
    overflow: 'When an expert is full',
    overflows: { drop: 'Drop the prompt', nextExpert: 'Try the next expert' },
    balance: 'Balance',
    balances: {
      none: 'None',
      importanceLoad: 'Importance + load loss (Shazeer)',
      auxiliary: 'Auxiliary loss (Switch)',
      bias: 'Loss-free bias (DeepSeek-V3)',
    },
    learnFrom: 'Learn from',
    learnFroms: { active: 'Active answers', activeAndShadow: 'Active and shadow answers' },
  },
} satisfies Localised<object>;

const FIRST_TEAMS = 8;
const FIRST_BATCH = 8;
const FIRST_FACTOR = 1.5;
const FACTOR_RANGE = { least: 0.25, most: 4, step: 0.25 };

/** What most teachers leave as it is. */
export function AdvancedSettings({
  draft,
  onChange,
}: {
  draft: RoomDraft;
  onChange: (draft: RoomDraft) => void;
}) {
  const text = useWords(words);
  const { act } = draft;
  const { gate } = act;
  const setAct = (change: Partial<ActSettings>) =>
    onChange({ ...draft, act: { ...act, ...change } });
  const setGate = (change: Partial<GateSettings>) => setAct({ gate: { ...gate, ...change } });
  return (
    <details className={styles.more}>
      <summary>{text.more}</summary>
      <div className={styles.grid}>
        <Select
          label={text.flow}
          value={draft.flow}
          onChoose={(flow) => onChange({ ...draft, flow })}
          options={FLOWS.map((value) => ({ value, label: text.flows[value] }))}
        />
        <NumberField
          label={text.seconds}
          value={act.seconds}
          least={MIN_SECONDS}
          most={MAX_SECONDS}
          onChange={(seconds) => setAct({ seconds })}
        />
        <Select
          label={text.experts}
          value={act.experts.kind}
          onChoose={(kind) =>
            setAct({ experts: kind === 'seats' ? { kind } : { kind, count: FIRST_TEAMS } })
          }
          options={[
            { value: 'seats', label: text.seats },
            { value: 'teams', label: text.teams },
          ]}
        />
        {act.experts.kind === 'teams' && (
          <NumberField
            label={text.teamCount}
            value={act.experts.count}
            least={2}
            most={MAX_TEAMS}
            onChange={(count) => setAct({ experts: { kind: 'teams', count } })}
          />
        )}
        <Select
          label={text.batch}
          value={act.batchSize === 'auto' ? 'auto' : 'fixed'}
          onChoose={(kind) => setAct({ batchSize: kind === 'auto' ? 'auto' : FIRST_BATCH })}
          options={[
            { value: 'auto', label: text.auto },
            { value: 'fixed', label: text.fixed },
          ]}
        />
        {act.batchSize !== 'auto' && (
          <NumberField
            label={text.batchCount}
            value={act.batchSize}
            least={1}
            most={MAX_BATCH}
            onChange={(batchSize) => setAct({ batchSize })}
          />
        )}
        <Select
          label={text.senses}
          value={act.senses}
          onChoose={(senses) => setAct({ senses })}
          options={SENSES.map((value) => ({ value, label: text.sensesOf[value] }))}
        />
        <Select
          label={text.scoring}
          value={act.scoring}
          onChoose={(scoring) => setAct({ scoring })}
          options={SCORINGS.map((value) => ({ value, label: text.scorings[value] }))}
        />
        <Select
          label={text.confidence}
          value={act.confidence ?? 'notAsked'}
          onChoose={(confidence) => setAct({ confidence })}
          options={CONFIDENCES.map((value) => ({ value, label: text.confidences[value] }))}
        />
        <NumberField
          label={text.k}
          value={gate.k}
          least={1}
          most={MAX_K}
          onChange={(k) => setGate({ k })}
        />
        <Select
          label={text.capacity}
          value={gate.capacityFactor === null ? 'none' : 'factor'}
          onChoose={(kind) => setGate({ capacityFactor: kind === 'none' ? null : FIRST_FACTOR })}
          options={[
            { value: 'none', label: text.capacities.none },
            { value: 'factor', label: text.capacities.factor },
          ]}
        />
        {gate.capacityFactor !== null && (
          <>
            <NumberField
              label={text.factor}
              value={gate.capacityFactor}
              {...FACTOR_RANGE}
              onChange={(capacityFactor) => setGate({ capacityFactor })}
            />
            <Select
              label={text.overflow}
              value={gate.overflow}
              onChoose={(overflow) => setGate({ overflow })}
              options={OVERFLOWS.map((value) => ({ value, label: text.overflows[value] }))}
            />
          </>
        )}
        <Select
          label={text.balance}
          value={gate.balance}
          onChoose={(balance) => setGate({ balance })}
          options={BALANCES.map((value) => ({ value, label: text.balances[value] }))}
        />
        <Select
          label={text.learnFrom}
          value={gate.learnFrom}
          onChoose={(learnFrom) => setGate({ learnFrom })}
          options={LEARN_FROM.map((value) => ({ value, label: text.learnFroms[value] }))}
        />
      </div>
    </details>
  );
}
