'use client';

import { type DragEvent, useId, useState } from 'react';
import type { Cue } from '#game/deck/captions';
import { type Language, LANGUAGES, type Localised, type Part } from '#game/deck/deck';
import type { PromptEdit } from '#game/deck/draft/editDraft';
import { type CaptionRefusal, type ReadCaptions, readCaptions } from '#game/deck/readCaptions';
import { formatNumber } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Checkbox } from '#app/_ui/Field';
import { Notice } from '#app/_ui/Notice';
import { CaptionChoices, CueList, PasteField } from './CaptionTools';
import { CAPTION_WORDS } from './captionWords';
import { useShownLanguages } from './shownLanguages';
import { useReplacedFiles } from './useReplacedFiles';
import { readCaptionFile } from './_upload/readCaptionFile';
import fields from './fields.module.css';
import styles from './captions.module.css';

const words = {
  ko: {
    heading: { audio: '소리 자막', video: '영상 자막' },
    hint: '자막 파일(.vtt, .srt)을 고르거나 여기에 끌어다 놓으세요. 붙여넣어도 돼요. 정답은 쓰지 마세요.',
    absent: '아직 자막이 없어요. 말이 나오면, 듣지 못하는 학생은 놓쳐요.',
    leak: '자막에 정답이 그대로 드러나요.',
    wordless: '말이 나오지 않아서 자막이 필요 없어요',
    languages: { ko: '한국어', en: '영어' },
    none: '없음',
    other: { ko: '없음 · 영어 자막이 대신 나와요', en: '없음 · 한국어 자막이 대신 나와요' },
    count: (count: string) => `${count}개`,
    one: '1개',
    replaced: { audio: '소리 파일이 바뀌었어요', video: '영상 파일이 바뀌었어요' },
    stillFits: (languages: string) =>
      `${languages} 자막은 예전 파일에 맞춘 거예요. 새 파일에도 맞으면 그대로 두고, 아니면 지워 주세요. 지워도 ‘되돌리기’로 되살릴 수 있어요.`,
    keep: '자막 그대로 두기',
    drop: '자막 지우기',
    refused: '자막을 넣지 못했어요',
    line: (line: string) => `${line}번째 줄`,
  },
  en: {
    heading: { audio: 'Captions of the sound', video: 'Captions of the film' },
    hint: 'Choose a caption file (.vtt, .srt), drop it here, or paste it. Do not name the answer.',
    absent: 'No captions yet. If somebody speaks, pupils who cannot hear miss it.',
    leak: 'The captions give the answer away.',
    wordless: 'Nothing is spoken, so no captions are needed',
    languages: { ko: 'Korean', en: 'English' },
    none: 'none',
    other: { ko: 'none · the English ones are shown', en: 'none · the Korean ones are shown' },
    count: (count: string) => `${count} cues`,
    one: '1 cue',
    replaced: { audio: 'The sound was replaced', video: 'The film was replaced' },
    stillFits: (languages: string) =>
      `The captions (${languages}) were made for the file before. Keep them if they fit the new one too; if you remove them, Undo brings them back.`,
    keep: 'Keep the captions',
    drop: 'Remove the captions',
    refused: 'The captions could not be put in',
    line: (line: string) => `line ${line}`,
  },
} satisfies Localised<object>;

type PlayedPart = Extract<Part, { modality: 'audio' | 'video' }>;

/** The captions of a sound or film: what there is in each language, and ways to bring them. */
export function CaptionsEditor({
  part,
  isLeaking,
  onEdit,
}: {
  part: PlayedPart;
  isLeaking: boolean;
  onEdit: (edit: PromptEdit) => void;
}) {
  const text = useWords(words);
  const refusals = useWords(CAPTION_WORDS);
  const language = useLanguage();
  const id = useId();
  const shown = useShownLanguages();
  const [pasting, setPasting] = useState<Language | null>(null);
  const [refused, setRefused] = useState<{ refusal: CaptionRefusal; line: number | null } | null>(
    null,
  );
  const { modality, captions, media } = part;
  const { ko, en } = captions ?? { ko: [], en: [] };
  const cues: Localised<Cue[]> = { ko, en };
  const { replaced, agree } = useReplacedFiles(media, cues);
  const isEmpty = ko.length + en.length === 0;
  const isWordless = captions !== undefined && isEmpty;

  function put(next: Localised<Cue[]>) {
    agree();
    const isNone = next.ko.length + next.en.length === 0;
    onEdit({ type: 'setCaptions', modality, captions: isNone ? null : next });
  }
  function take(into: Language, read: ReadCaptions) {
    setRefused(read.ok ? null : read);
    if (!read.ok) return;
    put({ ...cues, [into]: read.cues });
    setPasting(null);
  }
  function drop(into: Language, event: DragEvent) {
    const file = event.dataTransfer.files[0];
    if (file === undefined) return;
    // The prompt around it takes files, too, and leaves alone what was taken here.
    event.preventDefault();
    void readCaptionFile(file).then((read) => take(into, read));
  }

  function status(each: Language): string {
    const count = cues[each].length;
    if (count === 1) return text.one;
    if (count > 1) return text.count(formatNumber(language, count));
    const isShared = media.ko.src === media.en.src;
    return isShared && !isEmpty ? text.other[each] : text.none;
  }

  return (
    <section className={styles.captions} aria-labelledby={id}>
      <h4 id={id} className={`${fields.label} ${styles.heading}`}>
        {text.heading[modality]}
      </h4>
      <div role="status">
        {replaced.length > 0 && (
          <Notice
            title={text.replaced[modality]}
            action={
              <div className={styles.choices}>
                <Button onClick={agree}>{text.keep}</Button>
                <Button
                  look="plain"
                  onClick={() => put({ ...cues, ...Object.fromEntries(replaced.map(emptied)) })}
                >
                  {text.drop}
                </Button>
              </div>
            }
          >
            {text.stillFits(replaced.map((each) => text.languages[each]).join(', '))}
          </Notice>
        )}
      </div>
      {!isWordless && (
        <>
          <p className={fields.hint}>{text.hint}</p>
          <ul className={styles.languages}>
            {LANGUAGES.filter((each) => shown.includes(each)).map((each) => (
              <li key={each} className={styles.language} onDrop={(event) => drop(each, event)}>
                <p>
                  <strong>{text.languages[each]}</strong> {status(each)}
                </p>
                <CaptionChoices
                  language={each}
                  hasCues={cues[each].length > 0}
                  onFile={async (file) => take(each, await readCaptionFile(file))}
                  onPaste={() => {
                    setRefused(null);
                    setPasting(each);
                  }}
                  onRemove={() => put({ ...cues, [each]: [] })}
                />
                {cues[each].length > 0 && <CueList cues={cues[each]} language={each} />}
                {pasting === each && (
                  <PasteField
                    language={each}
                    onTake={(pasted) => take(each, readCaptions(pasted))}
                    onCancel={() => setPasting(null)}
                  />
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <div role="alert">
        {refused !== null && (
          <Notice tone="wrong" title={text.refused}>
            {refusals[refused.refusal]}
            {refused.line !== null && ` (${text.line(formatNumber(language, refused.line))})`}
          </Notice>
        )}
      </div>
      {isLeaking && <Warning>{text.leak}</Warning>}
      {captions === undefined && <Warning>{text.absent}</Warning>}
      {isEmpty && (
        <Checkbox
          label={text.wordless}
          checked={isWordless}
          onChange={({ target }) =>
            onEdit({
              type: 'setCaptions',
              modality,
              captions: target.checked ? { ko: [], en: [] } : null,
            })
          }
        />
      )}
    </section>
  );
}

function emptied(language: Language): [Language, Cue[]] {
  return [language, []];
}

function Warning({ children }: { children: string }) {
  return (
    <p className={fields.warn}>
      <span aria-hidden="true">! </span>
      {children}
    </p>
  );
}
