'use client';

import { useState } from 'react';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';
import { Checkbox } from '#app/_ui/Field';
import { NumberField } from '#app/_ui/NumberField';
import { Select } from '#app/_ui/Select';
import { PRESET_IDS, PRESETS } from '#game/gate/presets';
import type { PresetId } from '#game/gate/presets';
import { MAX_ROUNDS_PER_ACT } from '#game/room/limits';
import { actOfPreset } from '#game/room/presetAct';
import type { ActSettings } from '#game/room/state';
import type { HostView } from '#game/room/view';
import styles from './Dialogs.module.css';
import type { Ask } from './useAsk';

const words = {
  ko: {
    title: '막 추가하기',
    gate: '게이트',
    rounds: '라운드 수',
    kept: '게이트가 배운 것을 이어서 쓰기',
    keptHint: '끄면 아무것도 모르는 게이트로 시작해요.',
    add: '추가하기',
    adding: '추가하는 중',
    cancel: '취소',
    after: '같은 카드 묶음으로, 정해 둔 막이 모두 끝난 다음에 해요.',
  },
  en: {
    title: 'Add an act',
    gate: 'Gate',
    rounds: 'Rounds',
    kept: 'Keep what the gate has learnt',
    keptHint: 'Otherwise the gate starts knowing nothing.',
    add: 'Add',
    adding: 'Adding',
    cancel: 'Cancel',
    after: 'It is played with the same deck, after the acts already planned.',
  },
};

const FIRST: PresetId = 'collapse';

/** Another act on the same deck: with another gate, or the same one going on. */
export function AddActDialog({
  open,
  onClose,
  view,
  ask,
}: {
  open: boolean;
  onClose: () => void;
  view: HostView;
  ask: Ask;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [preset, setPreset] = useState<PresetId>(FIRST);
  const [rounds, setRounds] = useState(actOfPreset(PRESETS[FIRST]).rounds);
  const [memory, setMemory] = useState<ActSettings['memory']>('fresh');
  const [state, setState] = useState<'idle' | 'adding'>('idle');

  async function add() {
    setState('adding');
    const reply = await ask({ type: 'addAct', act: actFor(view, { preset, rounds, memory }) });
    setState('idle');
    if (reply.ok) onClose();
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={text.title}
      actions={
        <>
          <Button onClick={onClose}>{text.cancel}</Button>
          <Button
            look="primary"
            busy={state === 'adding' ? text.adding : null}
            onClick={() => void add()}
          >
            {text.add}
          </Button>
        </>
      }
    >
      <Select
        label={text.gate}
        value={preset}
        onChoose={(id) => {
          setPreset(id);
          setRounds(actOfPreset(PRESETS[id]).rounds);
        }}
        options={PRESET_IDS.map((id) => ({ value: id, label: PRESETS[id].name[language] }))}
      />
      <p className={styles.soft}>{PRESETS[preset].scaledDown[language]}</p>
      <NumberField
        label={text.rounds}
        value={rounds}
        least={1}
        most={MAX_ROUNDS_PER_ACT}
        onChange={setRounds}
      />
      <Checkbox
        label={text.kept}
        hint={text.keptHint}
        checked={memory === 'kept'}
        onChange={(event) => setMemory(event.target.checked ? 'kept' : 'fresh')}
      />
      <p className={styles.soft}>{text.after}</p>
    </Dialog>
  );
}

/** What was chosen around the gate stays as it is in the act being played. */
function actFor(
  { act, experts }: Pick<HostView, 'act' | 'experts'>,
  { preset, rounds, memory }: { preset: PresetId; rounds: number } & Pick<ActSettings, 'memory'>,
): ActSettings {
  const fresh = actOfPreset(PRESETS[preset]);
  const teams = Object.values(experts).filter(({ kind }) => kind === 'team').length;
  return {
    ...fresh,
    rounds,
    memory,
    experts: teams > 0 ? { kind: 'teams', count: teams } : fresh.experts,
    senses: act?.senses ?? fresh.senses,
    scoring: act?.scoring ?? fresh.scoring,
    ...(act?.confidence !== undefined && { confidence: act.confidence }),
  };
}
