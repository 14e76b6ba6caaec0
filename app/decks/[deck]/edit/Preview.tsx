'use client';

import { useState } from 'react';
import {
  LANGUAGES,
  type LabelId,
  type Language,
  type Localised,
  modalitiesOf,
} from '#game/deck/deck';
import type { DraftPrompt } from '#game/deck/draft/draft';
import { gapsOf } from '#game/deck/draft/draftGaps';
import { shownPrompt } from '#game/deck/draft/playableDeck';
import { viewPromptCard } from '#game/room/cardView';
import { gistOf, pictureOf } from '#game/room/gist';
import { CardSheet } from '#app/_cards/CardSheet';
import { InLanguage, useLanguage, useWords } from '#app/_text/language';
import { PromptFace } from '#app/_wall/PromptFace';
import { OneOfFew } from './OneOfFew';
import styles from './preview.module.css';

const words = {
  ko: {
    heading: '미리 보기',
    device: '어디에서',
    phone: '휴대전화',
    screen: '큰 화면',
    language: '미리 볼 언어',
    ko: '한국어',
    en: 'English',
    untranslated: '번역하지 않은 글은 다른 언어로 나와요.',
    nothing: '질문이나 자료를 넣으면 여기에 보여요.',
  },
  en: {
    heading: 'Preview',
    device: 'Where',
    phone: 'Phone',
    screen: 'Screen',
    language: 'Language of the preview',
    ko: '한국어',
    en: 'English',
    untranslated: 'Text that is not translated is shown in the other language.',
    nothing: 'Put in a question or a part, and it is shown here.',
  },
} satisfies Localised<object>;

const DEVICES = ['phone', 'screen'] as const;

/** The prompt as pupils get it, drawn by the very components of the game. */
export function Preview({ prompt }: { prompt: DraftPrompt }) {
  const text = useWords(words);
  const [device, setDevice] = useState<(typeof DEVICES)[number]>('phone');
  const [language, setLanguage] = useState<Language>(useLanguage());
  const shown = shownPrompt(prompt);
  const isUntranslated = gapsOf(prompt).some(
    (gap) => gap.name === 'notTranslated' && gap.language === language,
  );
  return (
    <section className={styles.preview} aria-label={text.heading}>
      <div className={styles.bar}>
        <h2 className={styles.heading}>{text.heading}</h2>
        <OneOfFew
          label={text.device}
          options={DEVICES.map((value) => ({ value, name: text[value] }))}
          value={device}
          onChoose={setDevice}
        />
        <OneOfFew
          label={text.language}
          options={LANGUAGES.map((value) => ({ value, name: text[value] }))}
          value={language}
          onChoose={setLanguage}
        />
      </div>
      {isUntranslated && <p className={styles.note}>◐ {text.untranslated}</p>}
      <div lang={language}>
        <InLanguage language={language}>
          {device === 'phone' ? (
            <div className={styles.phone}>
              {shown.parts.length === 0 ? (
                <p className={styles.nothing}>{text.nothing}</p>
              ) : (
                <PhoneCard key={prompt.id} shown={shown} language={language} />
              )}
            </div>
          ) : (
            <div className={styles.screen} data-theme="dark">
              <PromptFace
                questionId="preview-question"
                system={prompt.system ?? null}
                token={{
                  modalities: modalitiesOf(shown),
                  image: pictureOf(shown),
                  gist: gistOf(shown),
                  question: shown.question,
                }}
              />
            </div>
          )}
        </InLanguage>
      </div>
    </section>
  );
}

function PhoneCard({
  shown,
  language,
}: {
  shown: ReturnType<typeof shownPrompt>;
  language: Language;
}) {
  const [chosen, setChosen] = useState<LabelId | null>(null);
  const card = viewPromptCard(shown, { token: 0, kind: 'active' }, language);
  return (
    <CardSheet
      card={card}
      headingLevel={3}
      // Pressing again takes it back: it is only a preview.
      state={chosen === null ? { kind: 'open' } : { kind: 'saved', label: chosen }}
      onChoose={setChosen}
    />
  );
}
