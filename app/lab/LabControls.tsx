'use client';

import { BALANCES, LEARNERS } from '#game/gate/gate';
import { PRESETS } from '#game/gate/presets';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Card } from '#app/_ui/Card';
import { Checkbox } from '#app/_ui/Field';
import { NumberField } from '#app/_ui/NumberField';
import { Select } from '#app/_ui/Select';
import { GateFacts } from './GateFacts';
import {
  isUsed,
  LAB_FACTORS,
  LAB_GATES,
  LAB_LIMITS,
  labOf,
  type LabSettings,
  presetIdOf,
} from './labSettings';
import { LAB_WORDS } from './labWords';
import styles from './lab.module.css';

/** What the lab is set to. Every change begins a class anew, so that two runs can be compared. */
export function LabControls({
  lab,
  onChange,
}: {
  lab: LabSettings;
  onChange: (lab: LabSettings) => void;
}) {
  const text = useWords(LAB_WORDS);
  const language = useLanguage();
  const { experts, seed, changes } = lab;
  return (
    <Card className={styles.controls} aria-label={text.settings}>
      <Select
        label={text.gate}
        value={lab.gate}
        onChoose={(gate) => onChange(labOf(gate, { experts, seed, changes }))}
        options={LAB_GATES.map((value) => {
          const id = presetIdOf(value);
          return { value, label: id === null ? text.softMoE : PRESETS[id].name[language] };
        })}
      />
      <details open ref={foldOnPhone} className={styles.folded}>
        <summary>{text.settings}</summary>
        <Settings lab={lab} onChange={onChange} />
      </details>
      {lab.rounds > 0 && (
        <details className={styles.folded}>
          <summary>{text.about}</summary>
          <GateFacts gate={lab.gate} />
        </details>
      )}
    </Card>
  );
}

/** On a phone the rounds come first; what they are played with is one press away. */
function foldOnPhone(details: HTMLDetailsElement | null): void {
  if (details && window.matchMedia('(max-width: 60rem)').matches) details.open = false;
}

function Settings({ lab, onChange }: { lab: LabSettings; onChange: (lab: LabSettings) => void }) {
  const text = useWords(LAB_WORDS);
  const set = (change: Partial<LabSettings>) => onChange({ ...lab, ...change, rounds: 0 });
  const { experts, seed, changes } = lab;
  return (
    <div className={styles.settings}>
      <NumberField
        label={text.experts}
        value={experts}
        least={LAB_LIMITS.experts[0]}
        most={LAB_LIMITS.experts[1]}
        onChange={(next) => set({ experts: next })}
      />
      {isUsed(lab, 'k') && (
        <NumberField
          label={text.k}
          value={lab.k}
          least={LAB_LIMITS.k[0]}
          most={LAB_LIMITS.k[1]}
          onChange={(k) => set({ k })}
        />
      )}
      {isUsed(lab, 'factor') && (
        <Select
          label={text.factor}
          value={String(lab.factor)}
          onChoose={(value) =>
            set({ factor: LAB_FACTORS.find((one) => String(one) === value) ?? null })
          }
          options={LAB_FACTORS.map((one) => ({
            value: String(one),
            label: one === null ? text.noLimit : `× ${one}`,
          }))}
        />
      )}
      {isUsed(lab, 'balance') && (
        <Select
          label={text.balance}
          value={lab.balance}
          onChoose={(balance) => set({ balance })}
          options={BALANCES.map((value) => ({ value, label: text.balances[value] }))}
        />
      )}
      {isUsed(lab, 'learner') && (
        <Select
          label={text.learner}
          value={lab.learner}
          onChoose={(learner) => set({ learner })}
          options={LEARNERS.map((value) => ({ value, label: text.learners[value] }))}
        />
      )}
      <Checkbox
        label={text.changes}
        checked={changes}
        onChange={(event) => set({ changes: event.target.checked })}
      />
      <div className={styles.class}>
        <NumberField
          label={text.seed}
          value={seed}
          least={LAB_LIMITS.seed[0]}
          most={LAB_LIMITS.seed[1]}
          onChange={(next) => set({ seed: next })}
        />
        <Button onClick={() => set({ seed: (seed % LAB_LIMITS.seed[1]) + 1 })}>
          {text.anotherClass}
        </Button>
      </div>
      <p className={styles.note}>{text.note}</p>
    </div>
  );
}
