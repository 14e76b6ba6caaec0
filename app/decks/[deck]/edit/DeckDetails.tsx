'use client';

import type { Localised } from '#game/deck/deck';
import type { Draft } from '#game/deck/draft/draft';
import type { Edit } from '#game/deck/draft/editDraft';
import { useWords } from '#app/_text/language';
import { Field } from '#app/_ui/Field';
import { Checklist } from './Checklist';
import { IconButton } from './IconButton';
import { LocalisedField } from './LocalisedField';
import fields from './fields.module.css';
import styles from './editor.module.css';

const words = {
  ko: {
    heading: '묶음 정보',
    title: '제목',
    description: '소개',
    topics: '주제 이름',
    noTopics: '카드에서 주제를 더하면 여기에서 이름을 고칠 수 있어요.',
    topic: (number: number) => `주제 ${number}`,
    removeTopic: '주제 지우기',
    credits: '만든 사람과 자료의 출처',
    licence: '이용 조건',
  },
  en: {
    heading: 'About this deck',
    title: 'Title',
    description: 'Description',
    topics: 'Names of topics',
    noTopics: 'Add topics at a prompt; their names can then be changed here.',
    topic: (number: number) => `Topic ${number}`,
    removeTopic: 'Delete this topic',
    credits: 'Who made words and media',
    licence: 'Licence',
  },
} satisfies Localised<object>;

const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 4_000;
const LONGEST_TOPIC = 300;

/** What is said of the deck as a whole, and what is left to do in it. */
export function DeckDetails({
  draft,
  onEdit,
  onSelect,
}: {
  draft: Draft;
  onEdit: (edit: Edit) => void;
  onSelect: Parameters<typeof Checklist>[0]['onSelect'];
}) {
  const text = useWords(words);
  return (
    <article className={styles.prompt} aria-labelledby="details-heading">
      <h2 id="details-heading" className={styles.heading} tabIndex={-1}>
        {text.heading}
      </h2>
      <LocalisedField
        label={text.title}
        value={draft.title}
        longest={LONGEST_TITLE}
        onWrite={(language, written) =>
          onEdit({ type: 'describe', field: 'title', language, text: written })
        }
      />
      <LocalisedField
        label={text.description}
        value={draft.description}
        longest={LONGEST_DESCRIPTION}
        lines={2}
        onWrite={(language, written) =>
          onEdit({ type: 'describe', field: 'description', language, text: written })
        }
      />
      <Checklist draft={draft} onSelect={onSelect} />
      <section className={styles.group} aria-label={text.topics}>
        <h3 className={fields.label}>{text.topics}</h3>
        {draft.topics.length === 0 && <p className={fields.hint}>{text.noTopics}</p>}
        {draft.topics.map((topic, index) => (
          <div key={topic.id} className={styles.topicRow}>
            <LocalisedField
              label={text.topic(index + 1)}
              value={topic.name}
              longest={LONGEST_TOPIC}
              onWrite={(language, written) =>
                onEdit({ type: 'nameTopic', topic: topic.id, language, text: written })
              }
            />
            <IconButton
              icon="bin"
              label={`${text.topic(index + 1)}: ${text.removeTopic}`}
              onClick={() => onEdit({ type: 'removeTopic', topic: topic.id })}
            />
          </div>
        ))}
      </section>
      <Field
        label={text.credits}
        value={draft.credits}
        maxLength={10_000}
        onChange={(event) => onEdit({ type: 'credit', field: 'credits', text: event.target.value })}
      />
      <Field
        label={text.licence}
        value={draft.licence}
        maxLength={500}
        onChange={(event) => onEdit({ type: 'credit', field: 'licence', text: event.target.value })}
      />
    </article>
  );
}
