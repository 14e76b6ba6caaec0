'use client';

import { type ReactNode, useId, useState } from 'react';
import { useLanguage, useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { PartView } from '#game/room/view';
import { useCaptionsChoice } from '#app/_media/captionsChoice';
import { MediaControls } from '#app/_media/MediaControls';
import { useCaptions } from '#app/_media/useCaptions';
import { useMediaUrl } from '#app/_media/useMedia';
import { usePlayer } from '#app/_media/usePlayer';
import { ImagePart } from './ImagePart';
import { equivalentOf, EquivalentToggle } from './TextEquivalent';
import shown from '#app/_media/captions.module.css';
import styles from './PartSheet.module.css';

const words = {
  ko: {
    hidden: (modality: string) =>
      `이 카드에는 ${modality} 자료도 있지만, 나에게는 오지 않았어요. 다른 전문가가 맡아요.`,
  },
  en: {
    hidden: (modality: string) =>
      `This prompt also has a part you cannot perceive (${modality}). Other experts have it.`,
  },
};

/** One modality piece of a card, with its text for whoever wants it. */
export function PartSheet({
  part,
  instead,
}: {
  part: PartView;
  /** Shown in place of the piece alone. */
  instead?: ReactNode;
}) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const equivalent = equivalentOf(part);
  return (
    <div className={`${styles.part} ${styles[part.modality]}`}>
      <div className={styles.head}>
        <ModalityTag modality={part.modality} />
        {equivalent !== null && (
          <EquivalentToggle isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)} controls={id} />
        )}
      </div>
      {instead ?? <PartBody part={part} />}
      {equivalent !== null && (
        <p id={id} className={styles.equivalent} hidden={!isOpen}>
          {equivalent}
        </p>
      )}
    </div>
  );
}

function PartBody({ part }: { part: PartView }) {
  const text = useWords(words);
  const names = useWords(MODALITY_WORDS);
  if ('hidden' in part) return <p>{text.hidden(names[part.modality])}</p>;
  switch (part.modality) {
    case 'text':
      return <p className={styles.passage}>{part.text}</p>;
    case 'image':
      return <ImagePart src={part.src} alt={part.alt} />;
    case 'audio':
      return <AudioPart {...part} />;
    case 'video':
      return <VideoPart {...part} />;
  }
}

function AudioPart({ src, captions }: Extract<PartView, { modality: 'audio'; src: string }>) {
  const { element, url, handlers, ...player } = usePlayer<HTMLAudioElement>(src);
  const choice = useCaptionsChoice();
  const said = useCaptions(element, captions, {
    language: useLanguage(),
    mode: choice.isShown ? 'hidden' : 'disabled',
  });
  return (
    <>
      <audio ref={element} src={url} preload="auto" {...handlers} />
      {captions && choice.isShown && <p className={shown.said}>{said}</p>}
      <MediaControls player={player} captions={captions && choice} />
    </>
  );
}

function VideoPart({
  src,
  poster,
  alt,
  captions,
}: Extract<PartView, { modality: 'video'; src: string }>) {
  const { element, url, handlers, ...player } = usePlayer<HTMLVideoElement>(src);
  const choice = useCaptionsChoice();
  useCaptions(element, captions, {
    language: useLanguage(),
    mode: choice.isShown ? 'showing' : 'disabled',
  });
  return (
    <>
      {/* The picture itself also starts and stops the film; the button below does so for the keyboard. */}
      <video
        ref={element}
        className={`${styles.film} ${shown.film}`}
        src={url}
        poster={useMediaUrl(poster)}
        aria-label={alt}
        preload="auto"
        playsInline
        onClick={player.toggle}
        {...handlers}
      />
      <MediaControls player={player} captions={captions && choice} />
    </>
  );
}
