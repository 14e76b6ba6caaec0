'use client';

import { type Modality, type Localised, MODALITIES } from '#game/deck/deck';
import type { DraftPrompt } from '#game/deck/draft/draft';
import type { PromptEdit } from '#game/deck/draft/editDraft';
import type { MediaModality } from '#game/deck/upload';
import { useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { ModalityIcon } from '#app/_ui/ModalityIcon';
import { Notice } from '#app/_ui/Notice';
import { FileButton } from './FileButton';
import { PartEditor } from './PartEditor';
import { UploadStatus } from './UploadStatus';
import type { useUploads } from './_upload/useUploads';
import fields from './fields.module.css';
import styles from './parts.module.css';

const words = {
  ko: {
    heading: '보여 줄 자료',
    hint: '글·그림·소리·영상을 하나씩, 모두 네 가지까지. 파일을 끌어다 놓거나 붙여넣어도 돼요.',
    add: (name: string) => `${name} 넣기`,
    unknown: '그림·소리·영상 파일만 넣을 수 있어요.',
  },
  en: {
    heading: 'What is shown',
    hint: 'Text, picture, sound and film, one of each. You can also drop files here or paste them.',
    add: (name: string) => `Add ${name.toLowerCase()}`,
    unknown: 'Only pictures, sounds and films can be put in.',
  },
} satisfies Localised<object>;

/** The parts of a prompt: those it has, those on their way, and those that can be added. */
export function PartsEditor({
  prompt,
  uploads,
  onEdit,
}: {
  prompt: DraftPrompt;
  uploads: ReturnType<typeof useUploads>;
  onEdit: (edit: PromptEdit) => void;
}) {
  const text = useWords(words);
  const names = useWords(MODALITY_WORDS);
  const has = (modality: Modality) => prompt.parts.some((part) => part.modality === modality);
  const missing = MODALITIES.filter((modality) => !has(modality));
  const running = missing.filter(
    (modality): modality is MediaModality =>
      modality !== 'text' && uploads.uploads[modality] !== undefined,
  );
  const addable = missing.filter((modality) => !running.some((one) => one === modality));
  return (
    <section className={styles.parts} aria-label={text.heading}>
      <h3 className={fields.label}>{text.heading}</h3>
      <p className={fields.hint}>{text.hint}</p>
      {prompt.parts.map((part, index) => (
        <PartEditor
          key={part.modality}
          part={part}
          place={{ index, of: prompt.parts.length }}
          prompt={prompt}
          uploads={uploads}
          onEdit={onEdit}
        />
      ))}
      {running.map((modality) => (
        <UploadStatus
          key={modality}
          modality={modality}
          upload={uploads.uploads[modality]}
          onCancel={() => uploads.cancel(modality)}
        />
      ))}
      {addable.length > 0 && (
        <ul className={styles.add}>
          {addable.map((modality) => (
            <li key={modality}>
              {modality === 'text' ? (
                <button
                  type="button"
                  className={styles.tile}
                  onClick={() => onEdit({ type: 'addText' })}
                >
                  <ModalityIcon modality="text" size={26} />
                  {text.add(names.text)}
                </button>
              ) : (
                <FileButton
                  className={styles.tile}
                  takes={modality}
                  onFile={(file) => uploads.bring(file, modality)}
                >
                  <ModalityIcon modality={modality} size={26} />
                  {text.add(names[modality])}
                </FileButton>
              )}
            </li>
          ))}
        </ul>
      )}
      <div role="alert">{uploads.isUnknown && <Notice tone="wrong" title={text.unknown} />}</div>
    </section>
  );
}
