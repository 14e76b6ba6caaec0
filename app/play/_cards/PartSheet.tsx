'use client';

import { useWords } from '#app/_text/language';
import { MODALITY_WORDS } from '#app/_text/modalities';
import { ModalityTag } from '#app/_ui/ModalityIcon';
import type { PartView } from '#game/room/view';
import { MediaControls } from '../_media/MediaControls';
import { useMediaUrl } from '../_media/useMedia';
import { usePlayer } from '../_media/usePlayer';
import { ImagePart } from './ImagePart';
import { TextEquivalent } from './TextEquivalent';
import styles from './PartSheet.module.css';

const words = {
  ko: {
    transcript: '소리를 글로 보기',
    hideTranscript: '글 접기',
    description: '영상을 글로 보기',
    hideDescription: '글 접기',
    hidden: (modality: string) =>
      `이 카드에는 ${modality} 자료도 있지만, 나는 볼 수 없어요. 다른 전문가가 맡아요.`,
  },
  en: {
    transcript: 'Read what can be heard',
    hideTranscript: 'Hide the text',
    description: 'Read what can be seen',
    hideDescription: 'Hide the text',
    hidden: (modality: string) =>
      `This card also has a part you cannot perceive (${modality}). Other experts have it.`,
  },
};

/** One modality piece of a card. */
export function PartSheet({ part }: { part: PartView }) {
  return (
    <div className={`${styles.part} ${styles[part.modality]}`}>
      <ModalityTag modality={part.modality} />
      <PartBody part={part} />
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

function AudioPart({ src, transcript }: Extract<PartView, { modality: 'audio'; src: string }>) {
  const text = useWords(words);
  const { element, handlers, ...player } = usePlayer<HTMLAudioElement>();
  return (
    <>
      <audio ref={element} src={useMediaUrl(src)} preload="auto" {...handlers} />
      <MediaControls player={player} />
      <TextEquivalent show={text.transcript} hide={text.hideTranscript}>
        {transcript}
      </TextEquivalent>
    </>
  );
}

function VideoPart({ src, poster, alt }: Extract<PartView, { modality: 'video'; src: string }>) {
  const text = useWords(words);
  const { element, handlers, ...player } = usePlayer<HTMLVideoElement>();
  return (
    <>
      {/* The picture itself also starts and stops the film; the button below does so for the keyboard. */}
      <video
        ref={element}
        className={styles.film}
        src={useMediaUrl(src)}
        poster={useMediaUrl(poster)}
        aria-label={alt}
        preload="auto"
        playsInline
        onClick={player.toggle}
        {...handlers}
      />
      <MediaControls player={player} />
      <TextEquivalent show={text.description} hide={text.hideDescription}>
        {alt}
      </TextEquivalent>
    </>
  );
}
