'use client';

import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { type PresetId, PRESET_IDS, PRESETS } from '#game/gate/presets';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import { MAX_BOTS, MAX_ROUNDS_PER_ACT } from '#game/room/limits';
import type { DeckSummary } from '#server/pages';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { NumberField } from '#app/_ui/NumberField';
import { Select } from '#app/_ui/Select';
import { AdvancedSettings } from './AdvancedSettings';
import styles from './HostStart.module.css';
import { firstDraft, toRequest, withPreset } from './roomDraft';

const words = {
  ko: {
    heading: '자유롭게 하기',
    lead: '카드 묶음과 게이트를 직접 골라요.',
    opening: '방을 만드는 중',
    deck: '카드 묶음',
    cards: (count: string) => `카드 ${count}장`,
    gate: '게이트',
    published: '논문에서는',
    scaledDown: '이 수업에서는',
    source: '출처',
    rounds: '라운드 수',
    bots: '함께할 봇',
    botsHint: '봇은 화면에 따로 표시되고 학생 결과에는 들어가지 않아요.',
    create: '방 만들기',
    open: '여는 순간 참가 코드와 QR이 나와요.',
  },
  en: {
    heading: 'Free play',
    lead: 'Any deck with any gate.',
    opening: 'Making the room',
    deck: 'Deck',
    cards: (count: string) => `${count} prompts`,
    gate: 'Gate',
    published: 'Published',
    scaledDown: 'In class',
    source: 'Source',
    rounds: 'Rounds',
    bots: 'Bots to play along',
    botsHint: 'Bots are marked on the screen and kept out of the pupils’ results.',
    create: 'Make the room',
    open: 'The code and the QR appear at once.',
  },
} satisfies Localised<object>;

/** Deck, gate and size, with defaults that work; everything else is folded away. */
export function RoomForm({
  decks,
  firstDeck,
  creating,
  onCreate,
}: {
  decks: readonly DeckSummary[];
  firstDeck: DeckSummary;
  /** Names the button that was pressed; null while none was. */
  creating: string | null;
  onCreate: (request: CreateRoomRequest) => void;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [draft, setDraft] = useState(() => firstDraft(firstDeck.id));
  const deck = decks.find((one) => one.id === draft.deck) ?? firstDeck;
  const preset = PRESETS[draft.preset];
  return (
    <section className={styles.formCard} aria-labelledby="own">
      <div>
        <h2 id="own">{text.heading}</h2>
        <p className={styles.soft}>{text.lead}</p>
      </div>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onCreate(toRequest(draft, language));
        }}
      >
        <div className={styles.choice}>
          <Select
            label={text.deck}
            value={draft.deck}
            onChoose={(id) => setDraft({ ...draft, deck: id })}
            options={decks.map((one) => ({ value: one.id, label: one.title[language] }))}
          />
          <p className={styles.soft}>
            {text.cards(formatNumber(language, deck.prompts))} · {deck.description[language]}
          </p>
        </div>
        <div className={styles.choice}>
          <Select
            label={text.gate}
            value={draft.preset}
            onChoose={(id: PresetId) => setDraft(withPreset(draft, id))}
            options={PRESET_IDS.map((id) => ({ value: id, label: PRESETS[id].name[language] }))}
          />
          <dl className={styles.facts}>
            <dt>{text.published}</dt>
            <dd>
              {preset.published[language]}
              {preset.source && (
                <span className={styles.source}>
                  {' '}
                  {text.source}: {preset.source.title}, {preset.source.id}
                </span>
              )}
            </dd>
            <dt>{text.scaledDown}</dt>
            <dd>{preset.scaledDown[language]}</dd>
          </dl>
        </div>
        <div className={styles.pair}>
          <NumberField
            label={text.rounds}
            value={draft.act.rounds}
            least={1}
            most={MAX_ROUNDS_PER_ACT}
            onChange={(rounds) => setDraft({ ...draft, act: { ...draft.act, rounds } })}
          />
          <NumberField
            label={text.bots}
            hint={text.botsHint}
            value={draft.bots}
            least={0}
            most={MAX_BOTS}
            onChange={(bots) => setDraft({ ...draft, bots })}
          />
        </div>
        <AdvancedSettings draft={draft} onChange={setDraft} />
        <div className={styles.create}>
          <Button
            type="submit"
            look="primary"
            size="large"
            busy={creating === 'form' ? text.opening : null}
          >
            {text.create}
          </Button>
          <p className={styles.soft}>{text.open}</p>
        </div>
      </form>
    </section>
  );
}
