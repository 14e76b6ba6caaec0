'use client';

import { useRef, useState } from 'react';
import type { DeckId, Localised } from '#game/deck/deck';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import { Dialog } from '#app/_ui/Dialog';
import { Field } from '#app/_ui/Field';
import { Notice } from '#app/_ui/Notice';
import { shareDeck, unshareDeck } from './editorCalls';

const words = {
  ko: {
    heading: '묶음 공유',
    body: '링크를 받은 사람은 이 묶음을 정답까지 보고 자기 사본을 만들 수 있어요. 이 묶음을 고칠 수는 없어요.',
    make: '링크 만들기',
    link: '공유 링크',
    copy: '링크 복사',
    copied: '복사했어요',
    press: '선택된 주소를 Ctrl+C로 복사해 주세요.',
    revoke: '공유 그만두기',
    revoked: '이제 이 링크로는 아무것도 볼 수 없어요. 이미 만든 사본은 남아 있어요.',
    failed: '하지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
    close: '닫기',
  },
  en: {
    heading: 'Share this deck',
    body: 'Whoever has the link can see the deck with its answers and make a copy of their own. They cannot change yours.',
    make: 'Make a link',
    link: 'Link to share',
    copy: 'Copy the link',
    copied: 'Copied',
    press: 'The address is selected: press Ctrl+C to copy it.',
    revoke: 'Stop sharing',
    revoked: 'The link leads nowhere now. Copies that were made stay.',
    failed: 'That did not work. Check the connection and try again.',
    close: 'Close',
  },
} satisfies Localised<object>;

type Said = 'nothing' | 'copied' | 'press' | 'revoked' | 'failed';

function addressOf(link: string): string {
  return `/decks/shared/${link}`;
}

/** A link with which others see and copy the deck, until it is taken back. */
export function ShareDialog({
  deck,
  link,
  onClose,
}: {
  deck: DeckId;
  link: string | null;
  onClose: () => void;
}) {
  const text = useWords(words);
  const [address, setAddress] = useState(link && addressOf(link));
  const [said, setSaid] = useState<Said>('nothing');
  const field = useRef<HTMLInputElement>(null);

  async function make() {
    const made = await shareDeck(deck);
    if (made === null) return setSaid('failed');
    setAddress(addressOf(made));
    setSaid('nothing');
  }

  async function revoke() {
    if ((await unshareDeck(deck)) !== null) return setSaid('failed');
    setAddress(null);
    setSaid('revoked');
  }

  async function copy() {
    field.current?.select();
    try {
      // Plain http has no clipboard; then the address is selected to be copied by hand.
      await navigator.clipboard.writeText(field.current?.value ?? '');
      setSaid('copied');
    } catch {
      setSaid('press');
    }
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={text.heading}
      actions={
        <>
          {address !== null && (
            <Button look="danger" onClick={() => void revoke()}>
              {text.revoke}
            </Button>
          )}
          <Button onClick={onClose}>{text.close}</Button>
        </>
      }
    >
      <p>{text.body}</p>
      {address === null ? (
        <Button look="primary" onClick={() => void make()}>
          {text.make}
        </Button>
      ) : (
        <>
          <Field
            ref={field}
            label={text.link}
            readOnly
            value={window.location.origin + address}
            onFocus={(event) => event.target.select()}
          />
          <Button look="primary" onClick={() => void copy()}>
            {text.copy}
          </Button>
        </>
      )}
      <div role="status">
        {said !== 'nothing' && (
          <Notice tone={said === 'failed' ? 'wrong' : 'info'} title={text[said]} />
        )}
      </div>
    </Dialog>
  );
}
