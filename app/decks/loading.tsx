import { FullPage } from '#app/_ui/FullPage';
import { Spinner } from '#app/_ui/Spinner';
import { readLanguage } from '#app/_text/readLanguage';

const words = { ko: '카드 묶음을 불러오고 있어요', en: 'Fetching the decks' };

export default async function Loading() {
  return <FullPage sign={<Spinner size="large" />} title={words[await readLanguage()]} />;
}
