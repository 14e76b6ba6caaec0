import { LoadStories } from '#app/_figures/loadStory/LoadStories';
import { useLanguage, useWords } from '#app/_text/language';
import type { DebriefView } from '#game/room/view';
import styles from './DebriefPages.module.css';

const words = {
  ko: { title: '막마다 누가 일했을까요?' },
  en: { title: 'Who did the work in each act?' },
};

/** The load of every act side by side: what a gate without balance does, and what balance changes. */
export function LoadPage({ stories }: { stories: DebriefView['loadStory'] }) {
  const text = useWords(words);
  const language = useLanguage();
  return (
    <section className={styles.whole}>
      <h2 className={styles.heading}>{text.title}</h2>
      <LoadStories
        stories={stories.map((story) => ({ ...story, title: story.title[language] }))}
        language={language}
      />
    </section>
  );
}
