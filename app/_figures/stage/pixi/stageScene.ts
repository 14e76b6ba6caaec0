import type { Container } from 'pixi.js';
import type { Film } from '../film';
import type { StageLayout } from '../layoutStage';
import type { StageFacts } from '../stageFacts';
import { dotField } from './dotField';
import type { Drawing } from './drawing';
import { expertNode, newGlides } from './expertNode';
import type { ExpertGlides } from './expertNode';
import { fixtures } from './fixtures';
import type { StageLabels } from './fixtures';
import { flowLines } from './flowLines';
import { flyingMarkers } from './markers';
import { tokenNode } from './tokenNode';

/** All drawings of one layout. A new round or size makes a new scene; gliding values live on. */
export interface StageScene {
  root: Container;
  /** Draws the moment `at`; true while something still glides on its own. */
  draw: (facts: StageFacts, film: Film, at: number, ms: number) => boolean;
  glides: ReadonlyMap<number, ExpertGlides>;
}

export function makeScene(
  drawing: Drawing,
  layout: StageLayout,
  first: StageFacts,
  labels: StageLabels,
  before: ReadonlyMap<number, ExpertGlides>,
): StageScene {
  const root = new drawing.pixi.Container();
  const parts = fixtures(drawing, layout, first, labels);
  const lines = flowLines(drawing, layout.lines);
  const isAuditorium = layout.grid.detail === 'dot';
  const dots = isAuditorium ? dotField(drawing, layout.grid.boxes) : null;
  const factsOf = new Map(first.experts.map((expert) => [expert.expert, expert]));
  const experts = isAuditorium
    ? []
    : layout.grid.boxes.flatMap((box) => {
        const facts = factsOf.get(box.expert);
        if (!facts) return [];
        const glides = before.get(box.expert) ?? newGlides(facts);
        return [{ expert: box.expert, ...expertNode(drawing, box, facts, glides) }];
      });
  const tokenFacts = new Map(first.tokens.map((token) => [token.token, token]));
  const tokens = layout.batch.boxes.flatMap((box) => {
    const facts = tokenFacts.get(box.token);
    if (!facts || box.detail === 'pile') return [];
    return [{ token: box.token, ...tokenNode(drawing, box, facts) }];
  });
  const markers = flyingMarkers(drawing, layout.flows);
  root.addChild(
    parts.behind,
    lines.node,
    ...(dots ? [dots.node] : []),
    ...experts.map((each) => each.node),
    ...tokens.map((each) => each.node),
    parts.front,
    markers.node,
  );

  return {
    root,
    glides: new Map(experts.map((each) => [each.expert, each.glides])),
    draw(facts, film, at, ms) {
      const isOver = at >= film.timeline.durationMs;
      const isDecided = facts.moment !== 'waiting' && isOver;
      const expertFacts = new Map(facts.experts.map((expert) => [expert.expert, expert]));
      for (const each of experts) {
        const now = expertFacts.get(each.expert);
        if (!now) continue;
        each.update(now, {
          arrived: film.arrived(each.expert, at),
          left: film.left(each.expert, at),
          isDimmed: (isDecided || film.timeline.kind === 'return') && now.load === 0,
          isChosen: film.isChosen(each.expert, at),
          // First what came back, then what the gate makes of it.
          belief: film.timeline.kind === 'return' && !isOver ? 'held' : 'shown',
          isRefusing: film.isRefusing(each.expert, at),
        });
      }
      dots?.update((expert) => ({
        load: film.arrived(expert, at).filter(Boolean).length,
        modality: expertFacts.get(expert)?.held[0] ?? 'text',
      }));
      const nowOf = new Map(facts.tokens.map((token) => [token.token, token]));
      for (const each of tokens) {
        const now = nowOf.get(each.token);
        if (!now) continue;
        each.update(now, {
          state: film.tokenState(each.token, at),
          verdict: film.verdict(each.token, now.verdict, at),
        });
      }
      lines.update((line, index) => film.line(line, index, at));
      layout.flows.forEach((_, index) => {
        const marker = film.marker(index, at);
        if (marker) markers.place(index, marker);
      });
      const beat = film.beat(at);
      parts.update({
        lost: film.lost(at),
        busy: beat === 'looking' || beat === 'stream' ? 'busy' : 'resting',
      });
      const gliding = [
        parts.step(ms),
        lines.step(ms),
        ...experts.map((each) => each.step(ms)),
        ...tokens.map((each) => each.step(ms)),
      ];
      return gliding.some(Boolean);
    },
  };
}
