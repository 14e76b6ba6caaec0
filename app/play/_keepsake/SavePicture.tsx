'use client';

import { useState } from 'react';
import { useWords } from '#app/_text/language';
import { Button, ButtonLink } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';
import { Notice } from '#app/_ui/Notice';
import type { CardFacts } from '#app/_expertCard/cardFacts';
import styles from './SavePicture.module.css';

const words = {
  ko: {
    save: '그림으로 저장하기',
    drawing: '그리는 중',
    title: '나의 전문가 카드',
    picture: (nickname: string) => `${nickname}의 전문가 카드 그림`,
    hint: '‘내려받기’가 되지 않으면 그림을 길게 눌러 저장하세요.',
    download: '내려받기',
    close: '닫기',
    failed: '그림을 만들지 못했어요',
    failedText: '화면을 캡처하면 카드를 간직할 수 있어요.',
    above: 'Mixperts · 나의 전문가 카드',
    foot: '멀티모달은 무엇이 들어가는지, MoE는 안에서 어떻게 계산하는지에 대한 말이에요. 진짜 전문가는 사람이 아니라 모델 안의 작은 신경망이고요.',
    file: (nickname: string) => `전문가 카드 ${nickname}`,
  },
  en: {
    save: 'Save as a picture',
    drawing: 'Drawing',
    title: 'Your expert card',
    picture: (nickname: string) => `Picture of the expert card of ${nickname}`,
    hint: 'If Download does nothing, press and hold the picture to save it.',
    download: 'Download',
    close: 'Close',
    failed: 'The picture could not be made',
    failedText: 'A screenshot keeps your card, too.',
    above: 'Mixperts · my expert card',
    foot: 'Multimodal is about what goes in; MoE is about how it is computed inside. Real experts are not people but small networks inside a model.',
    file: (nickname: string) => `Expert card ${nickname}`,
  },
};

type Picture =
  | { kind: 'none' }
  | { kind: 'drawing' }
  | { kind: 'failed' }
  /** `src` is a data address, which a long press can save; some apps do not download from those. */
  | { kind: 'drawn'; src: string; download: string };

/** Makes a picture of the card and offers it; what draws is fetched only now. */
export function SavePicture({ facts }: { facts: CardFacts }) {
  const text = useWords(words);
  const [picture, setPicture] = useState<Picture>({ kind: 'none' });

  async function draw() {
    setPicture({ kind: 'drawing' });
    try {
      const { drawPicture } = await import('./drawPicture');
      const { src, file } = await drawPicture(facts, text);
      setPicture({ kind: 'drawn', src, download: URL.createObjectURL(file) });
    } catch {
      setPicture({ kind: 'failed' });
    }
  }

  function close() {
    if (picture.kind === 'drawn') URL.revokeObjectURL(picture.download);
    setPicture({ kind: 'none' });
  }

  return (
    <div className={styles.save}>
      <Button
        width="full"
        busy={picture.kind === 'drawing' ? text.drawing : null}
        onClick={() => void draw()}
      >
        {text.save}
      </Button>
      <div role="alert">
        {picture.kind === 'failed' && (
          <Notice tone="warn" title={text.failed}>
            {text.failedText}
          </Notice>
        )}
      </div>
      <Dialog
        open={picture.kind === 'drawn'}
        onClose={close}
        title={text.title}
        actions={
          <>
            <Button onClick={close}>{text.close}</Button>
            {picture.kind === 'drawn' && (
              // A plain link: a press that a browser trusts, without any secure-context interface.
              <ButtonLink
                look="primary"
                href={picture.download}
                download={`${fileName(text.file(facts.nickname))}.png`}
              >
                {text.download}
              </ButtonLink>
            )}
          </>
        }
      >
        {picture.kind === 'drawn' && (
          <img className={styles.picture} src={picture.src} alt={text.picture(facts.nickname)} />
        )}
        <p className={styles.hint}>{text.hint}</p>
      </Dialog>
    </div>
  );
}

/** Without what file systems refuse. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]+/g, ' ').trim();
}
