import type { Language, Modality } from '#game/deck/deck';
import { MODALITIES } from '#game/deck/deck';
import { expertName } from '../expertName';
import type { Choice } from '#game/room/state';
import type { ExpertView, ScreenView, TokenView } from '#game/room/view';

/** What is true of the stage now, apart from places and motion; drawn as it stands. */
export interface StageFacts {
  /** `work`: answers are coming in; `back`: they have returned. */
  moment: 'waiting' | 'dispatch' | 'work' | 'back';
  experts: ExpertFacts[];
  tokens: TokenFacts[];
  gate: { k: number; choice: Choice; experts: number; temperature: number };
  /** Prompts that no expert holds, and single calls lost, in the whole round. */
  dropped: { prompts: number; calls: number };
}

export interface ExpertFacts {
  expert: number;
  name: string;
  kind: ExpertView['kind'];
  here: number;
  load: number;
  /** Answered share of its active prompts, 0..1. */
  answered: number;
  isFull: boolean;
  /** In the order of MODALITIES. */
  belief: number[];
  /** Right 1 or wrong 0 for each of its prompts in order of arrival; null while unknown. */
  marks: (0 | 1 | null)[];
  /** First modality of each of its prompts, in order of arrival. */
  held: Modality[];
}

export const VERDICTS = ['none', 'right', 'wrong', 'dropped', 'silent'] as const;
/** How a prompt came out. `silent`: its experts did not answer. */
export type Verdict = (typeof VERDICTS)[number];

export interface TokenFacts {
  token: number;
  modalities: Modality[];
  image: string | null;
  /** Experts it was kept by, and how many of them have answered. */
  calls: number;
  answered: number;
  verdict: Verdict;
}

/** The facts of a view, with names as they are said in `language`. */
export function stageFacts(view: ScreenView, language: Language): StageFacts {
  const { round } = view;
  const moment = momentOf(view);
  const assignments = round?.assignments ?? [];
  const marks = new Map((round?.returns ?? []).map(([t, e, , right]) => [`${t}:${e}`, right]));
  const held = new Map<number, number[]>();
  const callsOf = new Map<number, number>();
  let lostCalls = 0;
  for (const [token, expert, , , , kept] of assignments) {
    if (kept === 0) {
      lostCalls++;
      continue;
    }
    callsOf.set(token, (callsOf.get(token) ?? 0) + 1);
    const known = held.get(expert);
    if (known) known.push(token);
    else held.set(expert, [token]);
  }
  const capacity = round?.capacity ?? null;
  const experts = Object.entries(view.experts).map(([key, expert]) => {
    const tokens = held.get(Number(key)) ?? [];
    return {
      expert: Number(key),
      name: expertName(expert, language),
      kind: expert.kind,
      here: expert.here,
      load: expert.load,
      answered: moment === 'back' ? 1 : moment === 'work' ? answeredShare(expert) : 0,
      isFull: capacity !== null && tokens.length >= capacity,
      belief: MODALITIES.map((modality) => expert.belief[modality]),
      marks: tokens.map((token) => marks.get(`${token}:${key}`) ?? null),
      held: tokens.map((token) => round?.tokens[token]?.modalities[0] ?? 'text'),
    };
  });
  const tokens = Object.entries(round?.tokens ?? {}).map(([key, token]) => ({
    token: Number(key),
    modalities: token.modalities,
    image: token.image?.[language].src ?? null,
    calls: callsOf.get(Number(key)) ?? 0,
    answered: token.answered.active,
    verdict: verdictOf(token, moment),
  }));
  return {
    moment,
    experts,
    tokens,
    gate: {
      k: view.act?.gate.k ?? 1,
      choice: view.act?.choice ?? 'gate',
      experts: experts.length,
      temperature: round?.temperature ?? 0,
    },
    dropped: {
      prompts: tokens.filter((token) => round?.tokens[token.token]?.dropped).length,
      // Where overflow tries the next expert, a lost attempt is no lost call.
      calls: view.act?.gate.overflow === 'nextExpert' ? 0 : lostCalls,
    },
  };
}

/** How many experts hold at least one prompt. */
export function activeExperts(facts: Pick<StageFacts, 'experts'>): number {
  return facts.experts.filter((expert) => expert.load > 0).length;
}

function momentOf(view: ScreenView): StageFacts['moment'] {
  switch (view.phase.kind) {
    case 'briefing':
      return 'dispatch';
    case 'answering':
      return 'work';
    case 'reveal':
      return 'back';
    default:
      return 'waiting';
  }
}

function answeredShare(expert: ExpertView): number {
  const asked = expert.load * Math.max(1, expert.here);
  return asked === 0 ? 0 : Math.min(1, Math.max(0, 1 - expert.open / asked));
}

function verdictOf(token: TokenView, moment: StageFacts['moment']): Verdict {
  if (token.dropped) return moment === 'back' ? 'dropped' : 'none';
  if (!token.reveal) return 'none';
  if (token.reveal.combined === null) return 'silent';
  return token.reveal.modelRight ? 'right' : 'wrong';
}
