'use client';

import { useEffect, useRef, useState } from 'react';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { useMediaUrl } from '#app/_media/useMedia';
import styles from './ImagePart.module.css';

const words = {
  ko: {
    zoom: '그림 크게 보기',
    closer: '더 크게',
    whole: '전체 보기',
    close: '닫기',
    broken: '그림을 불러오지 못했어요. 대신 글로 볼 수 있어요.',
  },
  en: {
    zoom: 'Enlarge the picture',
    closer: 'Closer',
    whole: 'Show all of it',
    close: 'Close',
    broken: 'The picture could not be loaded. You can read it as text instead.',
  },
};

/** A picture that fills the screen when it is pressed. */
export function ImagePart({ src, alt }: { src: string; alt: string }) {
  const text = useWords(words);
  const url = useMediaUrl(src);
  const [isBroken, setIsBroken] = useState(false);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {isBroken ? (
        <p className={styles.broken}>{text.broken}</p>
      ) : (
        <button
          type="button"
          className={styles.open}
          onClick={() => setIsOpen(true)}
          aria-label={`${text.zoom}: ${alt}`}
        >
          <img className={styles.image} src={url} alt="" onError={() => setIsBroken(true)} />
          <svg
            className={styles.loupe}
            viewBox="0 0 24 24"
            width="20"
            height="20"
            aria-hidden="true"
          >
            <path
              d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20M10.5 8v5M8 10.5h5"
              fill="none"
              stroke="currentcolor"
              strokeWidth="2"
              strokeLinecap="round"
            />
          </svg>
        </button>
      )}
      {isOpen && <Enlarged url={url} alt={alt} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function Enlarged({ url, alt, onClose }: { url: string; alt: string; onClose: () => void }) {
  const text = useWords(words);
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState<'whole' | 'closer'>('whole');
  const scroll = useRef<HTMLDivElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    // The middle is what people want to see closer.
    const place = scroll.current;
    if (!place) return;
    place.scrollLeft = (place.scrollWidth - place.clientWidth) / 2;
    place.scrollTop = (place.scrollHeight - place.clientHeight) / 2;
  }, [size]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={alt} onClose={onClose}>
      {/* Scrolled with the finger or, when it has the focus, with the arrow keys. */}
      <div ref={scroll} className={styles.scroll} tabIndex={0} role="group" aria-label={alt}>
        <img className={styles[size]} src={url} alt={alt} />
      </div>
      <div className={styles.bar}>
        <Button onClick={() => setSize(size === 'whole' ? 'closer' : 'whole')}>
          {size === 'whole' ? text.closer : text.whole}
        </Button>
        <Button look="primary" onClick={() => dialog.current?.close()}>
          {text.close}
        </Button>
      </div>
    </dialog>
  );
}
