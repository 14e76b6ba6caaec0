import type { ReactNode } from 'react';
import { useWords } from '#app/_text/language';
import { Button } from '#app/_ui/Button';
import type { DebriefPage } from '#game/room/shown';
import type { DebriefView, ScreenView } from '#game/room/view';
import { assertNever } from '../assertNever';
import { BendsPage } from '../debrief/BendsPage';
import { pagesOf } from '../debrief/debriefPages';
import { FusionPage } from '../debrief/FusionPage';
import { GainPage } from '../debrief/GainPage';
import { LoadPage } from '../debrief/LoadPage';
import { ModelPage } from '../debrief/ModelPage';
import { PodiumPage } from '../debrief/PodiumPage';
import { useDebriefKeys } from '../debrief/useDebriefKeys';
import type { DebriefChoice } from '../debrief/useDebriefPage';
import { useDebriefPage } from '../debrief/useDebriefPage';
import type { OnShow } from '../useShown';
import styles from './DebriefPhase.module.css';

const words = {
  ko: {
    label: '돌아보기 쪽 고르기',
    pages: {
      gain: '배운 것',
      model: '모델',
      load: '일 나누기',
      fusion: '융합',
      podium: '빛난 전문가',
      bends: '비유와 실제',
    },
    previous: '이전 쪽',
    next: '다음 쪽',
    hold: '이 쪽에 머무르기',
    goOn: '저절로 넘기기',
  },
  en: {
    label: 'Pages of the debrief',
    pages: {
      gain: 'Learning',
      model: 'Model',
      load: 'Load',
      fusion: 'Fusion',
      podium: 'Awards',
      bends: 'Metaphor',
    },
    previous: 'Previous page',
    next: 'Next page',
    hold: 'Stay on this page',
    goOn: 'Turn by itself',
  },
};

/** The end, page by page: what was learnt, the class as a model, who shone, where it bends. */
export function DebriefPhase({
  view,
  clock,
  onShow = null,
  farewell,
}: {
  view: ScreenView;
  clock: { serverNow: () => number };
  onShow?: OnShow;
  farewell?: ReactNode;
}) {
  const { debrief } = view;
  return (
    debrief && (
      <Debrief view={view} debrief={debrief} clock={clock} onShow={onShow} farewell={farewell} />
    )
  );
}

function Debrief({
  view,
  debrief,
  clock,
  onShow,
  farewell,
}: {
  view: ScreenView;
  debrief: DebriefView;
  clock: { serverNow: () => number };
  onShow: OnShow;
  farewell: ReactNode;
}) {
  const choice = useDebriefPage(view, clock, pagesOf(debrief), onShow);
  useDebriefKeys(choice, view.kind);
  return (
    <div className={styles.debrief}>
      <PageTabs choice={choice} audience={view.kind} flow={view.flow} />
      <div key={choice.page} className={styles.page}>
        <Page page={choice.page} debrief={debrief} />
      </div>
      {farewell && <div className={styles.farewell}>{farewell}</div>}
    </div>
  );
}

function Page({ page, debrief }: { page: DebriefPage; debrief: DebriefView }) {
  switch (page) {
    case 'gain':
      return debrief.gain && <GainPage gain={debrief.gain} />;
    case 'model':
      return <ModelPage debrief={debrief} />;
    case 'load':
      return <LoadPage stories={debrief.loadStory} />;
    case 'fusion':
      return debrief.fusion && <FusionPage fusion={debrief.fusion} />;
    case 'podium':
      return <PodiumPage podium={debrief.podium} />;
    case 'bends':
      return <BendsPage />;
    default:
      return assertNever(page);
  }
}

/** The pages by name: buttons for a host, on a projector only which one is on. */
function PageTabs({
  choice,
  audience,
  flow,
}: {
  choice: DebriefChoice;
  audience: ScreenView['kind'];
  flow: ScreenView['flow'];
}) {
  const text = useWords(words);
  const { page, pages } = choice;
  const tab = (each: DebriefPage) => {
    const current = each === page ? 'step' : undefined;
    return audience === 'screen' ? (
      <span key={each} className={styles.tab} aria-current={current}>
        {text.pages[each]}
      </span>
    ) : (
      <button
        key={each}
        type="button"
        className={styles.tab}
        aria-current={current}
        onClick={() => choice.choose(each)}
      >
        {text.pages[each]}
      </button>
    );
  };
  return (
    <nav className={styles.tabs} aria-label={text.label}>
      <div className={styles.names}>{pages.map(tab)}</div>
      {audience === 'host' && (
        <div className={styles.turns}>
          {flow === 'automatic' && (
            <Button
              look="plain"
              onClick={() => choice.choose(choice.turning === 'byTime' ? page : null)}
            >
              {choice.turning === 'byTime' ? text.hold : text.goOn}
            </Button>
          )}
          <Button
            aria-label={text.previous}
            disabled={page === pages[0]}
            onClick={() => choice.turn(-1)}
          >
            ←
          </Button>
          <Button
            aria-label={text.next}
            disabled={page === pages.at(-1)}
            onClick={() => choice.turn(1)}
          >
            →
          </Button>
        </div>
      )}
    </nav>
  );
}
