'use client';

import type { Localised } from '#game/deck/deck';
import type { MediaModality } from '#game/deck/upload';
import { formatPercent } from '#app/_text/format';
import { useLanguage, useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { ModalityIcon } from '#app/_ui/ModalityIcon';
import { Notice } from '#app/_ui/Notice';
import type { RunningUpload } from './_upload/useUploads';
import { UPLOAD_WORDS } from './uploadWords';
import styles from './parts.module.css';

const words = {
  ko: {
    sending: '올리고 있어요',
    checking: '살펴보고 있어요',
    converting: '휴대전화용으로 바꾸고 있어요. 이 기기에서 하므로 조금 걸려요.',
    cancel: '그만두기',
    refused: (name: string) => `‘${name}’ 파일을 넣지 못했어요`,
    close: '닫기',
  },
  en: {
    sending: 'Uploading',
    checking: 'Being looked at',
    converting: 'Making it ready for phones. Your device does this, so it takes a while.',
    cancel: 'Cancel',
    refused: (name: string) => `“${name}” could not be put in`,
    close: 'Close',
  },
} satisfies Localised<object>;

/** How far a file has come, with a way to stop it; or why it was refused. */
export function UploadStatus({
  modality,
  upload,
  onCancel,
}: {
  modality: MediaModality;
  upload: RunningUpload | undefined;
  onCancel: () => void;
}) {
  const text = useWords(words);
  const problems = useWords(UPLOAD_WORDS);
  const language = useLanguage();
  if (upload === undefined) return null;
  const { state, name } = upload;
  if (state.kind === 'refused') {
    return (
      <div role="alert">
        <Notice
          tone="wrong"
          title={text.refused(name)}
          action={<Button onClick={onCancel}>{text.close}</Button>}
        >
          {problems[state.problem]}
        </Notice>
      </div>
    );
  }
  const said =
    state.kind === 'converting' ? text.converting : state.share < 1 ? text.sending : text.checking;
  return (
    <div className={styles.running} role="status">
      <ModalityIcon modality={modality} size={26} />
      <div className={styles.progress}>
        <p>
          <strong>{name}</strong> · {said} {formatPercent(language, state.share)}
        </p>
        <progress value={state.share} max={1} aria-label={name} />
      </div>
      <Button onClick={onCancel}>{text.cancel}</Button>
    </div>
  );
}
