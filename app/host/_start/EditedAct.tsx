'use client';

import type { Localised } from '#game/deck/deck';
import { PRESETS } from '#game/gate/presets';
import { MAX_ROUNDS_PER_ACT, MAX_SECONDS, MAX_TITLE, MIN_SECONDS } from '#game/room/limits';
import type { ActSettings } from '#game/room/state';
import type { DeckSummary } from '#server/pages';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Checkbox, Field } from '#app/_ui/Field';
import { NumberField } from '#app/_ui/NumberField';
import { Select } from '#app/_ui/Select';
import { canChangeDeck, canChangeGate, canChangeRounds, type CopiedAct, GATES } from './lessonCopy';
import styles from './LessonEditor.module.css';

const words = {
  ko: {
    play: (title: string) => `${title} 넣기`,
    up: '위로',
    down: '아래로',
    upOf: (title: string) => `${title}: 위로`,
    downOf: (title: string) => `${title}: 아래로`,
    title: '막 제목',
    gate: '게이트',
    gateAsMade: '수업에서 정한 게이트',
    rounds: '라운드 수',
    seconds: '카드 한 장에 주는 시간(초)',
    deck: '카드 묶음',
    asMade: '수업에서 정한 카드',
    confidence: '답마다 얼마나 확실한지 묻기',
    leftOut: '이 막은 빼고 진행해요.',
  },
  en: {
    play: (title: string) => `Play ${title}`,
    up: 'Up',
    down: 'Down',
    upOf: (title: string) => `Up: ${title}`,
    downOf: (title: string) => `Down: ${title}`,
    title: 'Title of the act',
    gate: 'Gate',
    gateAsMade: 'As the lesson has it',
    rounds: 'Rounds',
    seconds: 'Seconds for one prompt',
    deck: 'Deck',
    asMade: 'As the lesson has it',
    confidence: 'Ask how sure each answer is',
    leftOut: 'This act is left out.',
  },
} satisfies Localised<object>;

const AS_MADE = '';

/** One act in the editor: played or not, where, how long, and with which prompts. */
export function EditedAct({
  copied,
  act,
  place,
  decks,
  onChange,
  onMove,
}: {
  copied: CopiedAct;
  act: ActSettings;
  place: { index: number; count: number };
  decks: readonly DeckSummary[];
  onChange: (change: Partial<CopiedAct>) => void;
  onMove: (by: -1 | 1) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const title = act.title[language];
  const isPlayed = copied.state === 'played';
  return (
    <li className={styles.act} data-state={copied.state}>
      <div className={styles.actHead}>
        <Checkbox
          label={<b>{title}</b>}
          aria-label={text.play(title)}
          checked={isPlayed}
          onChange={(event) => onChange({ state: event.target.checked ? 'played' : 'leftOut' })}
        />
        <div className={styles.moves}>
          <Button
            aria-label={text.upOf(title)}
            // Not `disabled`: the pressed button must keep the focus at the end of its way.
            aria-disabled={place.index === 0}
            onClick={() => place.index > 0 && onMove(-1)}
          >
            <span aria-hidden="true">↑ {text.up}</span>
          </Button>
          <Button
            aria-label={text.downOf(title)}
            aria-disabled={place.index === place.count - 1}
            onClick={() => place.index < place.count - 1 && onMove(1)}
          >
            <span aria-hidden="true">↓ {text.down}</span>
          </Button>
        </div>
      </div>
      {isPlayed ? (
        <>
          <p className={styles.soft}>
            {copied.gate === undefined
              ? act.intro[language]
              : PRESETS[copied.gate].scaledDown[language]}
          </p>
          <Field
            label={text.title}
            value={copied.title ?? ''}
            placeholder={copied.gate === undefined ? title : PRESETS[copied.gate].name[language]}
            maxLength={MAX_TITLE}
            onChange={({ target }) => onChange({ title: target.value || undefined })}
          />
          <div className={styles.fields}>
            {canChangeRounds(act) && (
              <NumberField
                label={text.rounds}
                value={copied.rounds}
                least={1}
                most={MAX_ROUNDS_PER_ACT}
                onChange={(rounds) => onChange({ rounds })}
              />
            )}
            <NumberField
              label={text.seconds}
              value={copied.seconds}
              least={MIN_SECONDS}
              most={MAX_SECONDS}
              onChange={(seconds) => onChange({ seconds })}
            />
            {canChangeGate(act) && (
              <Select
                label={text.gate}
                value={copied.gate ?? AS_MADE}
                onChoose={(gate) => onChange({ gate: GATES.find((id) => id === gate) })}
                options={[
                  { value: AS_MADE, label: text.gateAsMade },
                  ...GATES.map((id) => ({ value: id, label: PRESETS[id].name[language] })),
                ]}
              />
            )}
            {canChangeDeck(act) && (
              <Select
                label={text.deck}
                value={copied.deck ?? AS_MADE}
                onChoose={(deck) =>
                  onChange({ deck: decks.find(({ id }) => id === deck)?.id ?? null })
                }
                options={[
                  { value: AS_MADE, label: text.asMade },
                  ...decks.map(({ id, title: name }) => ({ value: id, label: name[language] })),
                ]}
              />
            )}
          </div>
          <Checkbox
            label={text.confidence}
            checked={copied.confidence === 'asked'}
            onChange={(event) =>
              onChange({ confidence: event.target.checked ? 'asked' : 'notAsked' })
            }
          />
        </>
      ) : (
        <p className={styles.soft}>{text.leftOut}</p>
      )}
    </li>
  );
}
