import { readLanguage } from '#app/_text/readLanguage';
import { ButtonLink } from '#app/_ui/Button';
import { FullPage } from '#app/_ui/FullPage';

const words = {
  ko: {
    title: '여기에는 아무것도 없어요',
    text: '주소를 다시 확인하거나, 참가 코드를 입력해 들어가세요.',
    home: '코드 입력하러 가기',
  },
  en: {
    title: 'There is nothing here',
    text: 'Check the address, or enter a room code.',
    home: 'Enter a code',
  },
};

export default async function NotFound() {
  const text = words[await readLanguage()];
  return (
    <FullPage
      sign="?"
      title={text.title}
      actions={
        <ButtonLink href="/" look="primary" size="large" width="full">
          {text.home}
        </ButtonLink>
      }
    >
      <p>{text.text}</p>
    </FullPage>
  );
}
