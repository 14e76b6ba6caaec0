'use client';

import { LANGUAGES, type Localised, type Part } from '#game/deck/deck';
import { type DraftPrompt, isEmpty } from '#game/deck/draft/draft';
import { gapsOf } from '#game/deck/draft/draftGaps';
import type { PromptEdit } from '#game/deck/draft/editDraft';
import { useWords } from '#app/_text/language';
import { Clip } from '#app/_media/Clip';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import { CaptionsEditor } from './CaptionsEditor';
import { FileButton } from './FileButton';
import { IconButton } from './IconButton';
import { LocalisedField } from './LocalisedField';
import { UploadStatus } from './UploadStatus';
import type { useUploads } from './_upload/useUploads';
import button from './smallButton.module.css';
import styles from './parts.module.css';

const words = {
  ko: {
    text: '글',
    textHint: '학생이 읽고 분류할 글이에요.',
    alt: '그림 설명',
    transcript: '소리를 글로',
    film: '영상 설명',
    why: {
      image: '보지 못하는 학생이 대신 읽어요. 정답은 쓰지 마세요.',
      audio:
        '듣지 못하는 학생이 대신 읽어요. 말은 그대로, 소리는 들리는 대로 쓰세요. 정답은 쓰지 마세요.',
      video:
        '보거나 듣지 못하는 학생이 대신 읽어요. 보이는 것과 들리는 말을 쓰세요. 정답은 쓰지 마세요.',
    },
    empty: {
      image: '아직 설명이 없어서 이 그림을 볼 수 없는 학생은 답할 수 없어요.',
      audio: '아직 글이 없어서 이 소리를 들을 수 없는 학생은 답할 수 없어요.',
      video: '아직 설명이 없어서 이 영상을 보거나 들을 수 없는 학생은 답할 수 없어요.',
    },
    leak: '정답이 그대로 드러나요. 다르게 써 보세요.',
    replace: '바꾸기',
    other: { ko: '한국어용 따로', en: '영어용 따로' },
    file: { ko: '한국어용 파일', en: '영어용 파일' },
    up: '위로',
    down: '아래로',
    remove: '자료 지우기',
  },
  en: {
    text: 'Text',
    textHint: 'What pupils read and classify.',
    alt: 'What the picture shows',
    transcript: 'The sound in words',
    film: 'What can be seen and heard',
    why: {
      image: 'Read by pupils who cannot see it. Do not name the answer.',
      audio:
        'Read by pupils who cannot hear it: speech word for word, sounds as they are heard. Do not name the answer.',
      video:
        'Read by pupils who cannot see or hear it: what is seen and what is said. Do not name the answer.',
    },
    empty: {
      image: 'Without it, pupils who cannot see the picture cannot answer.',
      audio: 'Without it, pupils who cannot hear the sound cannot answer.',
      video: 'Without it, pupils who cannot see or hear the film cannot answer.',
    },
    leak: 'This gives the answer away. Say it differently.',
    replace: 'Replace',
    other: { ko: 'Another for Korean', en: 'Another for English' },
    file: { ko: 'File for Korean', en: 'File for English' },
    up: 'Up',
    down: 'Down',
    remove: 'Remove this part',
  },
} satisfies Localised<object>;

const LONGEST_TEXT = 2_000;
const LONGEST_EQUIVALENT = 4_000;

/** One part of a prompt: its words or its file, with what it is in words. */
export function PartEditor({
  part,
  place,
  prompt,
  uploads,
  onEdit,
}: {
  part: Part;
  place: { index: number; of: number };
  prompt: DraftPrompt;
  uploads: ReturnType<typeof useUploads>;
  onEdit: (edit: PromptEdit) => void;
}) {
  const text = useWords(words);
  const { modality } = part;
  const move = (by: number) => onEdit({ type: 'movePart', modality, to: place.index + by });
  return (
    <div className={`${styles.part} ${styles[modality]}`}>
      <div className={styles.head}>
        <ModalityTag modality={modality} />
        <span className={styles.tools}>
          {place.of > 1 && (
            <>
              <IconButton
                icon="up"
                label={text.up}
                disabled={place.index === 0}
                onClick={() => move(-1)}
              />
              <IconButton
                icon="down"
                label={text.down}
                disabled={place.index === place.of - 1}
                onClick={() => move(1)}
              />
            </>
          )}
          <IconButton
            icon="bin"
            label={text.remove}
            onClick={() => onEdit({ type: 'removePart', modality })}
          />
        </span>
      </div>
      {part.modality === 'text' ? (
        <LocalisedField
          label={text.text}
          hint={text.textHint}
          value={part.text}
          longest={LONGEST_TEXT}
          lines={3}
          onWrite={(language, written) =>
            onEdit({ type: 'writePart', modality, language, text: written })
          }
        />
      ) : (
        <MediaPart part={part} prompt={prompt} uploads={uploads} onEdit={onEdit} />
      )}
    </div>
  );
}

type MediaPartOf = Exclude<Part, { modality: 'text' }>;

function MediaPart({
  part,
  prompt,
  uploads,
  onEdit,
}: {
  part: MediaPartOf;
  prompt: DraftPrompt;
  uploads: ReturnType<typeof useUploads>;
  onEdit: (edit: PromptEdit) => void;
}) {
  const text = useWords(words);
  const { modality } = part;
  const equivalent = part.modality === 'audio' ? part.transcript : part.alt;
  const isLeaking = (at?: 'captions') =>
    gapsOf(prompt).some(
      (gap) => gap.name === 'answerGivenAway' && gap.modality === modality && gap.at === at,
    );
  const isShared = part.media.ko.src === part.media.en.src;
  const label = { image: text.alt, audio: text.transcript, video: text.film }[modality];
  return (
    <>
      <div className={styles.media} data-split={!isShared || undefined}>
        {(isShared ? (['ko'] as const) : LANGUAGES).map((language) => (
          <figure key={language} className={styles.figure}>
            <MediaOf part={part} language={language} />
            <figcaption className={styles.files}>
              {!isShared && <strong>{text.file[language]}</strong>}
              <FileButton
                className={button.small}
                takes={modality}
                onFile={(file) => uploads.bring(file, modality, isShared ? 'both' : language)}
              >
                {text.replace}
              </FileButton>
              {isShared &&
                LANGUAGES.map((other) => (
                  <FileButton
                    key={other}
                    className={button.small}
                    takes={modality}
                    onFile={(file) => uploads.bring(file, modality, other)}
                  >
                    {text.other[other]}
                  </FileButton>
                ))}
            </figcaption>
          </figure>
        ))}
      </div>
      <UploadStatus
        modality={modality}
        upload={uploads.uploads[modality]}
        onCancel={() => uploads.cancel(modality)}
      />
      <LocalisedField
        label={label}
        hint={text.why[modality]}
        value={equivalent}
        longest={LONGEST_EQUIVALENT}
        lines={2}
        warn={isLeaking() ? text.leak : isEmpty(equivalent) ? text.empty[modality] : null}
        onWrite={(language, written) =>
          onEdit({ type: 'writePart', modality, language, text: written })
        }
      />
      {part.modality !== 'image' && (
        <CaptionsEditor part={part} isLeaking={isLeaking('captions')} onEdit={onEdit} />
      )}
    </>
  );
}

function MediaOf({ part, language }: { part: MediaPartOf; language: 'ko' | 'en' }) {
  if (part.modality !== 'image') {
    const preload = part.modality === 'audio' ? 'metadata' : 'none';
    return <Clip part={part} language={language} preload={preload} />;
  }
  const { src, width, height } = part.media[language];
  return <img src={src} alt={part.alt[language]} width={width} height={height} />;
}
