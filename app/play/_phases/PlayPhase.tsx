'use client';

import { isTest } from '#app/_text/tests';
import type { LabelId } from '#game/deck/deck';
import type { Answered } from '#game/protocol/events';
import type { Sureness } from '#game/room/state';
import type { PlayerView } from '#game/room/view';
import type { Answers } from '#app/_cards/answerState';
import type { MediaProgress } from '#app/_media/useMedia';
import { ActIntroPhase } from './ActIntroPhase';
import { ActSummaryPhase } from './ActSummaryPhase';
import { AnsweringPhase } from './AnsweringPhase';
import { BriefingPhase } from './BriefingPhase';
import { ChoosingPhase } from './ChoosingPhase';
import { DebriefPhase } from './DebriefPhase';
import { LobbyPhase } from './LobbyPhase';
import { RevealPhase } from './RevealPhase';
import { TestBanner } from './TestBanner';

/** What a phone needs besides its view. */
export interface PlayTools {
  media: MediaProgress;
  answers: Answers;
  onAnswer: (token: number, label: LabelId, sure?: Sureness) => void;
  onPick: (tokens: number[]) => Promise<Answered>;
}

/** Picks what a phone shows in this phase. */
export function PlayPhase({ view, tools }: { view: PlayerView; tools: PlayTools }) {
  const { act, work } = view;
  switch (view.phase.kind) {
    case 'lobby':
      return <LobbyPhase view={view} />;
    case 'actIntro':
      return act && <ActIntroPhase act={act} team={view.me.team} />;
    case 'choosing':
      return (
        act && (
          <ChoosingPhase
            // Picks of one round are no picks of the next.
            key={view.choosing?.round}
            act={act}
            choosing={view.choosing}
            time={tools.answers.time}
            onPick={tools.onPick}
          />
        )
      );
    case 'briefing':
      return act && work && <BriefingPhase act={act} work={work} media={tools.media} />;
    case 'answering':
      return (
        <>
          {act && isTest(act.purpose) && <TestBanner purpose={act.purpose} />}
          <AnsweringPhase
            cards={work?.cards ?? []}
            purpose={act?.purpose}
            confidence={act?.confidence}
            answers={tools.answers}
            onAnswer={tools.onAnswer}
          />
        </>
      );
    case 'reveal':
      return <RevealPhase view={view} />;
    case 'actSummary':
      return act && <ActSummaryPhase act={act} learnt={view.learnt} cannot={view.me.cannot} />;
    case 'debrief':
    case 'ended':
      return <DebriefPhase view={view} />;
  }
}
