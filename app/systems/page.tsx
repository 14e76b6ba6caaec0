import type { Metadata } from 'next';
import { PRESETS } from '#game/gate/presets';
import { SYSTEMS } from '#game/lesson/systems';
import { readLanguage } from '#app/_text/readLanguage';
import { SystemLibrary } from './SystemLibrary';

const title = { ko: '모델 카드', en: 'System cards' };

export async function generateMetadata(): Promise<Metadata> {
  return { title: title[await readLanguage()] };
}

/** Open to everybody: nothing here belongs to anyone. */
export default function Page() {
  return (
    <SystemLibrary
      entries={SYSTEMS.map((card) => ({
        card,
        playedAs: card.preset === null ? null : PRESETS[card.preset].name,
      }))}
    />
  );
}
