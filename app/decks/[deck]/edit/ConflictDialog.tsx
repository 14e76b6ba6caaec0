'use client';

import { useState } from 'react';
import type { Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';

const words = {
  ko: {
    heading: '다른 곳에서 이 묶음이 바뀌었어요',
    body: '다른 탭이나 기기에서 먼저 저장했어요. 서로 덮어쓰지 않도록 저장을 멈췄어요. 지금 쓴 내용은 이 기기에 그대로 있어요.',
    theirs: '저장된 내용 불러오기',
    theirsHint: '불러온 뒤에도 되돌리기를 누르면 지금 내용으로 돌아와요.',
    mine: '내 내용을 새 묶음으로',
    busy: '만드는 중',
  },
  en: {
    heading: 'This deck was changed elsewhere',
    body: 'Another tab or device saved first. Saving stopped so that nothing is overwritten. What you wrote is still on this device.',
    theirs: 'Load what was saved',
    theirsHint: 'Undo brings back what you have now.',
    mine: 'Keep mine as a copy',
    busy: 'Making it',
  },
} satisfies Localised<object>;

/** Two versions of one deck: nothing is lost whatever is chosen. */
export function ConflictDialog({
  onTheirs,
  onMine,
}: {
  onTheirs: () => void;
  onMine: () => Promise<void>;
}) {
  const text = useWords(words);
  const [busy, setBusy] = useState<string | null>(null);
  return (
    <Dialog
      open
      // It has to be decided; the writing itself is safe meanwhile.
      onClose={() => undefined}
      title={text.heading}
      actions={
        <>
          <Button
            busy={busy}
            onClick={() => {
              setBusy(text.busy);
              void onMine().finally(() => setBusy(null));
            }}
          >
            {text.mine}
          </Button>
          <Button look="primary" onClick={onTheirs}>
            {text.theirs}
          </Button>
        </>
      }
    >
      <p>{text.body}</p>
      <p>{text.theirsHint}</p>
    </Dialog>
  );
}
