'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { useLanguage, useWords } from '#app/_text/language';
import { Button, ButtonLink } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';
import { Notice } from '#app/_ui/Notice';
import type { SessionRow } from '../sessionRow';
import styles from './report.module.css';

const words = {
  ko: {
    open: '기록 관리',
    openNamed: (name: string) => `${name}의 기록 관리`,
    title: (name: string) => `${name}의 기록`,
    about: '이 학생의 자리에 남은 모든 것을 파일로 건네거나, 이름과 답을 지울 수 있어요.',
    json: '모두 내려받기 (JSON)',
    csv: '답안만 내려받기 (CSV)',
    remove: '이름과 답 지우기',
    running: '이름과 답은 수업이 끝난 뒤에 지울 수 있어요.',
    sure: (name: string) => `${name}의 이름과 답을 지울까요?`,
    what: '이름, 점수, 시간, 답이 결과와 모든 파일에서 사라지고 되돌릴 수 없어요. 게이트가 그 답으로 배웠기 때문에, 다시 보기에는 누구인지 알 수 없는 번호로만 남아요. 반 전체의 정답률은 그대로예요.',
    yes: '영구히 지우기',
    no: '그대로 두기',
    removing: '지우는 중',
    failed: '지우지 못했어요. 연결을 확인하고 다시 해 주세요.',
    close: '닫기',
  },
  en: {
    open: 'Records',
    openNamed: (name: string) => `Records of ${name}`,
    title: (name: string) => `Records of ${name}`,
    about:
      'Hand out everything that is kept of this pupil’s seat, or delete the name and the answers.',
    json: 'Download everything (JSON)',
    csv: 'Download the answers (CSV)',
    remove: 'Delete name and answers',
    running: 'Name and answers can be deleted once the session has ended.',
    sure: (name: string) => `Delete the name and answers of ${name}?`,
    what: 'Name, score, times and answers go from the results and from every file, for good. The gate learnt from those answers, so a replay keeps them under a number that nobody knows. What the whole class made stays as it is.',
    yes: 'Delete for good',
    no: 'Keep them',
    removing: 'Deleting',
    failed: 'They could not be deleted. Check the connection and try again.',
    close: 'Close',
  },
} satisfies Localised<object>;

type Step = 'closed' | 'open' | 'asking' | 'removing' | 'failed';

/** Everything kept of one pupil's seat: to take away, or to delete. */
export function SeatTools({
  session,
  seat,
  nickname,
}: {
  session: SessionRow;
  seat: string;
  nickname: string;
}) {
  const text = useWords(words);
  const language = useLanguage();
  const router = useRouter();
  const [step, setStep] = useState<Step>('closed');
  const address = `/api/results/${session.id}/seats/${seat}`;
  const isAsking = step !== 'closed' && step !== 'open';
  const close = () => setStep((now) => (now === 'removing' ? now : 'closed'));

  async function remove() {
    setStep('removing');
    const answer = await fetch(address, { method: 'DELETE' }).catch(() => null);
    if (!answer?.ok) return setStep('failed');
    setStep('closed');
    router.refresh();
  }

  return (
    <>
      <button
        type="button"
        className={styles.records}
        aria-label={text.openNamed(nickname)}
        title={text.open}
        onClick={() => setStep('open')}
      >
        ⋯
      </button>
      {step !== 'closed' && (
        <Dialog
          open
          onClose={close}
          title={isAsking ? text.sure(nickname) : text.title(nickname)}
          actions={
            isAsking ? (
              <>
                <Button onClick={close}>{text.no}</Button>
                <Button
                  look="danger"
                  busy={step === 'removing' ? text.removing : null}
                  onClick={() => void remove()}
                >
                  {text.yes}
                </Button>
              </>
            ) : (
              <Button onClick={close}>{text.close}</Button>
            )
          }
        >
          {isAsking ? (
            <div className={styles.seatTools}>
              <p>{text.what}</p>
              <div role="alert">
                {step === 'failed' && <Notice tone="wrong" title={text.failed} />}
              </div>
            </div>
          ) : (
            <div className={styles.seatTools}>
              <p>{text.about}</p>
              <ButtonLink href={`${address}/seat.json`} download>
                {text.json}
              </ButtonLink>
              <ButtonLink href={`${address}/answers.csv?language=${language}`} download>
                {text.csv}
              </ButtonLink>
              {session.endedAt === null ? (
                <p className={styles.facts}>{text.running}</p>
              ) : (
                <Button look="danger" onClick={() => setStep('asking')}>
                  {text.remove}
                </Button>
              )}
            </div>
          )}
        </Dialog>
      )}
    </>
  );
}
