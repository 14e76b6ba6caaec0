'use client';

import { useState } from 'react';
import { type Localised, MAX_PROMPTS, modalitiesOf, type PromptId } from '#game/deck/deck';
import { type Draft, type DraftPrompt, isEmpty, onlyLanguageOf } from '#game/deck/draft/draft';
import { GAPS, gapsOf, isUntouched } from '#game/deck/draft/draftGaps';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { ModalityIcon } from '#app/_ui/ModalityIcon';
import { IconButton } from './IconButton';
import styles from './list.module.css';

const words = {
  ko: {
    heading: '카드',
    count: (ready: string, all: string) => `${all}장 가운데 ${ready}장을 쓸 수 있어요`,
    add: '카드 더하기',
    empty: '빈 카드',
    states: { ready: '완성', better: '보완할 점이 있어요', needed: '미완성', empty: '비어 있음' },
    up: (number: number) => `카드 ${number} 위로`,
    down: (number: number) => `카드 ${number} 아래로`,
    copy: (number: number) => `카드 ${number} 복사`,
    remove: (number: number) => `카드 ${number} 지우기`,
    hint: '끌어서 옮기거나 Alt+↑↓를 누르세요.',
    none: '아직 카드가 없어요.',
  },
  en: {
    heading: 'Prompts',
    count: (ready: string, all: string) => `${ready} of ${all} can be played`,
    add: 'Add a prompt',
    empty: 'Empty prompt',
    states: {
      ready: 'complete',
      better: 'could be better',
      needed: 'not complete',
      empty: 'empty',
    },
    up: (number: number) => `Move prompt ${number} up`,
    down: (number: number) => `Move prompt ${number} down`,
    copy: (number: number) => `Duplicate prompt ${number}`,
    remove: (number: number) => `Delete prompt ${number}`,
    hint: 'Drag to move, or press Alt+↑↓.',
    none: 'There are no prompts yet.',
  },
} satisfies Localised<object>;

const SIGNS = { ready: '✓', better: '◐', needed: '!', empty: '·' };

export interface ListActions {
  select: (prompt: PromptId) => void;
  add: () => void;
  duplicate: (prompt: PromptId) => void;
  move: (prompt: PromptId, to: number) => void;
  remove: (prompt: PromptId) => void;
}

/** All prompts in their order: to choose one, and to move, copy and delete them. */
export function PromptList({
  draft,
  selected,
  actions,
}: {
  draft: Draft;
  selected: PromptId | null;
  actions: ListActions;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const [dragged, setDragged] = useState<PromptId | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const { prompts } = draft;
  const ready = prompts.filter((prompt) => ['ready', 'better'].includes(stateOf(prompt))).length;
  return (
    <section className={styles.list} aria-label={text.heading}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{text.heading}</h2>
        <p className={styles.count}>
          {text.count(formatNumber(language, ready), formatNumber(language, prompts.length))}
        </p>
      </div>
      {prompts.length === 0 && <p className={styles.count}>{text.none}</p>}
      <ol className={styles.rows}>
        {prompts.map((prompt, index) => {
          const number = index + 1;
          const isSelected = prompt.id === selected;
          const state = stateOf(prompt);
          return (
            <li
              key={prompt.id}
              className={styles.row}
              data-selected={isSelected || undefined}
              data-over={(over === index && dragged !== prompt.id) || undefined}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', '');
                setDragged(prompt.id);
              }}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                setOver(index);
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null) actions.move(dragged, index);
              }}
            >
              <button
                type="button"
                className={styles.choose}
                aria-current={isSelected || undefined}
                onClick={() => actions.select(prompt.id)}
                onKeyDown={(event) => {
                  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
                  if (by === undefined || !event.altKey) return;
                  event.preventDefault();
                  actions.move(prompt.id, index + by);
                }}
              >
                <span className={styles.number}>{number}</span>
                <span className={styles.title}>{titleOf(prompt, language) || text.empty}</span>
                <span className={styles.facts}>
                  {modalitiesOf(prompt).map((modality) => (
                    <ModalityIcon key={modality} modality={modality} size={16} />
                  ))}
                  <span className={styles.state} data-state={state}>
                    <span aria-hidden="true">{SIGNS[state]} </span>
                    {text.states[state]}
                  </span>
                </span>
              </button>
              {isSelected && (
                <span className={styles.tools}>
                  <IconButton
                    icon="up"
                    label={text.up(number)}
                    disabled={index === 0}
                    onClick={() => actions.move(prompt.id, index - 1)}
                  />
                  <IconButton
                    icon="down"
                    label={text.down(number)}
                    disabled={number === prompts.length}
                    onClick={() => actions.move(prompt.id, index + 1)}
                  />
                  <IconButton
                    icon="copy"
                    label={text.copy(number)}
                    disabled={prompts.length >= MAX_PROMPTS}
                    onClick={() => actions.duplicate(prompt.id)}
                  />
                  <IconButton
                    icon="bin"
                    label={text.remove(number)}
                    onClick={() => actions.remove(prompt.id)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <Button width="full" disabled={prompts.length >= MAX_PROMPTS} onClick={actions.add}>
        + {text.add}
      </Button>
      {prompts.length > 1 && <p className={styles.count}>{text.hint}</p>}
    </section>
  );
}

function stateOf(prompt: DraftPrompt): keyof typeof SIGNS {
  if (isUntouched(prompt)) return 'empty';
  const gaps = gapsOf(prompt);
  if (gaps.some(({ name }) => GAPS[name] === 'needed')) return 'needed';
  return gaps.length > 0 ? 'better' : 'ready';
}

function titleOf({ question, parts, labels, answer }: DraftPrompt, language: 'ko' | 'en'): string {
  const text = parts.find((part) => part.modality === 'text');
  const right = labels.find(({ id }) => id === answer)?.name;
  const said = [question, text?.modality === 'text' ? text.text : null, right].find(
    (words): words is Localised => words != null && !isEmpty(words),
  );
  return said === undefined ? '' : said[onlyLanguageOf(said) ?? language];
}
