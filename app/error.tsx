'use client';

import { useWords } from '#app/_text/language';
import { Button, ButtonLink } from '#app/_ui/Button';
import { FullPage } from '#app/_ui/FullPage';

const words = {
  ko: {
    title: '화면을 그리다가 문제가 생겼어요',
    text: '저장된 답과 점수는 그대로 있어요. 다시 불러오면 이어서 할 수 있어요.',
    again: '다시 불러오기',
    home: '처음으로',
  },
  en: {
    title: 'Something went wrong on this page',
    text: 'Your saved answers and points are safe. Reload to carry on.',
    again: 'Reload',
    home: 'Start page',
  },
};

/** A fault in drawing a page: the room knows nothing of it, so reloading is enough. */
export default function ErrorPage() {
  const text = useWords(words);
  return (
    <FullPage
      sign="!"
      title={text.title}
      actions={
        <>
          <Button look="primary" size="large" width="full" onClick={() => location.reload()}>
            {text.again}
          </Button>
          <ButtonLink href="/" width="full">
            {text.home}
          </ButtonLink>
        </>
      }
    >
      <p role="alert">{text.text}</p>
    </FullPage>
  );
}
