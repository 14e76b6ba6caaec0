import type { Localised } from '#game/deck/deck';
import { useLanguage, useWords } from '#app/_text/language';
import { REFUSAL_WORDS } from '#app/_text/refusals';
import { Notice } from '#app/_ui/Notice';
import type { Created } from './createRoom';

const words = {
  ko: {
    noSuchDeck: { what: '이 카드 묶음을 찾을 수 없어요.', next: '페이지를 새로고침해 주세요.' },
    unreachable: {
      what: '서버에 연결하지 못했어요.',
      next: '서버가 켜져 있는지, 같은 네트워크인지 확인하고 다시 눌러 주세요.',
    },
  },
  en: {
    noSuchDeck: { what: 'This deck is gone.', next: 'Reload the page.' },
    unreachable: {
      what: 'The server could not be reached.',
      next: 'Check that it is running and on the same network, then press again.',
    },
  },
} satisfies Localised<object>;

/** Why no room was made, and what to do. */
export function CreateProblem({
  problem,
}: {
  problem: Extract<Created, { ok: false }>['problem'];
}) {
  const text = useWords(words);
  const language = useLanguage();
  const told =
    problem === 'noSuchDeck' || problem === 'unreachable'
      ? text[problem]
      : REFUSAL_WORDS[problem][language];
  return (
    <Notice tone="wrong" title={told.what}>
      {told.next}
    </Notice>
  );
}
