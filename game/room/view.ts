/**
 * What each audience sees. This is the only place that decides it (RULES.md, part V). Views are
 * plain JSON, so a change travels as a JSON merge patch (game/protocol/patch.ts): records keyed by
 * id or index, because a patch replaces arrays whole.
 *
 * The types below are the contract with the pages; the functions live in hostView.ts, screenView.ts
 * and playerView.ts.
 */

import type { Cue } from '#game/deck/captions';
import type { LabelId, Localised, MediaFile, Modality, SystemId } from '#game/deck/deck';
import type { ChanceReason, Contribution, GateSettings } from '#game/gate/gate';
import type { FigureId } from '#game/lesson/figures';
import type { ClassDebriefView, DebriefView, LoadStory } from './debriefView';
import type { Shown } from './shown';
import type {
  Choice,
  Confidence,
  Door,
  Flow,
  Pace,
  Presence,
  Purpose,
  RoomCode,
  RoundMetrics,
  Scoring,
  SeatId,
  Senses,
} from './state';

export type { ClassDebriefView, DebriefView, LoadStory } from './debriefView';

export type PhaseView = {
  kind:
    | 'lobby'
    | 'actIntro'
    | 'choosing'
    | 'briefing'
    | 'answering'
    | 'reveal'
    | 'actSummary'
    | 'debrief'
    | 'ended';
  /** phaseNumber, to be named in `advance`. */
  number: number;
  startedAt: number;
  /**
   * For a player: their own deadline. null: no clock. In a briefing the earliest end: it may take
   * longer while phones still load (`RoundView.ready` of `asked`).
   */
  endsAt: number | null;
  /** Server time of the pause; null while running. */
  pausedAt: number | null;
};

export interface ActView {
  /** 0-based, and how many there are. */
  index: number;
  count: number;
  title: Localised;
  intro: Localised;
  gate: GateSettings;
  rounds: number;
  /** 1-based round of this act; 0 before the first. */
  round: number;
  senses: Senses;
  scoring: Scoring;
  purpose: Purpose;
  figure: FigureId | null;
  choice: Choice;
  /** Only where it is asked. */
  confidence?: Confidence;
}

/** One expert on the stage. */
export interface ExpertView {
  /** A team's name is its number, from 1; '' when the person was kicked during the round. */
  name: string;
  kind: 'pupil' | 'bot' | 'team';
  /** Seats that hold the role and are here. */
  here: number;
  /** Calls in this round and in this act so far. */
  load: number;
  calls: number;
  /** The gate's belief, 0..1, that this expert is right on each modality. */
  belief: Record<Modality, number>;
  /** Right answers to calls in this act's closed rounds; null before the first reveal. */
  right: number | null;
  /** Active prompts still unanswered, in answering. */
  open: number;
}

/** One prompt of the batch on the stage. Label and explanation come with the reveal. */
export interface TokenView {
  prompt: string;
  modalities: Modality[];
  topics: Localised[];
  question: Localised;
  /** A short line for the card: the text part's beginning, or the alt text. */
  gist: Localised;
  image: Localised<MediaFile> | null;
  /** What the big screen may show in full, since everybody is asked it; null elsewhere. */
  sheet: SheetView | null;
  dropped: boolean;
  /** Answers counted so far: active and shadow. In choosing, `active` is how many experts have picked it. */
  answered: { active: number; shadow: number };
  reveal: null | {
    labels: Record<LabelId, Localised>;
    answer: LabelId;
    votes: Record<LabelId, number>;
    combined: LabelId | null;
    modelRight: boolean;
    dense: LabelId | null;
    denseRight: boolean;
    explanation: Localised;
    source: Localised;
    /** Nobody outside its makers knows for certain. */
    unconfirmed: boolean;
    /** The system whose card belongs to this prompt. */
    system: SystemId | null;
  };
}

/** A prompt that everybody has on the phone, for the big screen: its whole text and its labels in order. */
export interface SheetView {
  text: Localised | null;
  labels: { id: LabelId; name: Localised }[];
}

/** One assignment as a tuple, since there may be thousands: [token, expert, rank, probability, weight, kept 1|0]. */
export type AssignmentView = [number, number, number, number, number, 0 | 1];

/** What a routed expert answered on a token (a team by its majority), from the reveal on: [token, expert, label, right 1|0]. */
export type ReturnView = [number, number, LabelId, 0 | 1];

export interface RoundView {
  number: number;
  capacity: number | null;
  temperature: number;
  tokens: Record<number, TokenView>;
  assignments: AssignmentView[];
  returns: ReturnView[];
  /** Seats whose media are ready, and those asked; in choosing, seats that have picked all they may. */
  ready: number;
  asked: number;
  metrics: RoundMetrics | null;
  /** Why the first choices were made (of up to 48 prompts), by `token:expert`, largest three. */
  reasons: Record<string, Contribution[]>;
}

/** What host and screen share. */
export interface ScreenView {
  kind: 'screen' | 'host';
  code: RoomCode;
  title: string;
  deck: { title: Localised; prompts: number; topics: Record<string, Localised> };
  phase: PhaseView;
  flow: Flow;
  door: Door;
  host: 'here' | 'away';
  seats: { here: number; away: number; bots: number };
  /** Nicknames in the lobby, by seat in order of joining; {} later (experts carry the names). */
  lobby: Record<string, { name: string; kind: 'pupil' | 'bot'; presence: Presence }>;
  act: ActView | null;
  /** By expert index. */
  experts: Record<number, ExpertView>;
  round: RoundView | null;
  /** Metrics of the closed rounds of this session, oldest first. */
  history: { act: number; round: number; metrics: RoundMetrics }[];
  /** In actSummary of an act that routed: how its calls were spread. */
  actStory: null | LoadStory;
  /** In debrief and ended. */
  debrief: null | DebriefView;
  /** Only where the host has chosen what is seen of this phase. */
  shown?: Shown;
}

export interface HostView extends ScreenView {
  kind: 'host';
  /** For moderation and control only; never on a projector. */
  roster: Record<
    SeatId,
    {
      name: string;
      kind: 'pupil' | 'bot';
      presence: Presence;
      score: number;
      open: number;
      pace: Pace;
    }
  >;
}

/** One prompt on a phone, in the phone's language. */
export interface CardView {
  token: number;
  kind: 'active' | 'shadow';
  parts: PartView[];
  question: string;
  /** [label id, name] in the order shown. */
  labels: [LabelId, string][];
}

/**
 * What would have changed the gate's choice: how far the score was from turning it, in logits.
 * `chance`: exploration decided against the order of the scores.
 */
export interface TurnView {
  by: number;
  decided: 'score' | 'chance';
}

export type PartView =
  | { modality: 'text'; text: string }
  | { modality: 'image'; src: string; alt: string }
  | { modality: 'audio'; src: string; transcript: string; captions?: Cue[] }
  | { modality: 'video'; src: string; poster: string; alt: string; captions?: Cue[] }
  /** With split senses: there is such a part, but this expert does not perceive it. */
  | { modality: Modality; hidden: true };

/** How one card came back, on the phone that saw it. */
export interface CardOutcome {
  answer: LabelId;
  combined: LabelId | null;
  dense: LabelId | null;
  explanation: string;
  source: string;
  unconfirmed: boolean;
  system: SystemId | null;
  points: number;
}

/** One prompt of the batch as a phone sees it while experts choose. */
export interface PreviewView {
  token: number;
  modalities: Modality[];
  topics: string[];
  question: string;
  /** First line of the text, or the text equivalent of the first part. */
  gist: string;
  /** Address of a small picture; null when the prompt has none. */
  image: string | null;
}

export interface PlayerView {
  kind: 'player';
  code: RoomCode;
  title: string;
  phase: PhaseView;
  host: 'here' | 'away';
  act: null | {
    index: number;
    count: number;
    title: string;
    intro: string;
    round: number;
    rounds: number;
    purpose: Purpose;
    figure: FigureId | null;
    choice: Choice;
    /** Only where it is asked. */
    confidence?: Confidence;
    /** Only where no score decides who is called. */
    called?: 'everybody' | 'byLot';
  };
  me: {
    nickname: string;
    presence: Presence;
    score: number;
    pace: Pace;
    cannot: Modality[];
    /** Its number, from 1; null where every player is an expert, and before the first act. */
    team: number | null;
  };
  /** While experts choose: what there is, how many may be picked, and the own picks so far. */
  choosing: null | { round: number; capacity: number; previews: PreviewView[]; picks: number[] };
  /** From the briefing on; null in phases without a round. */
  work: null | {
    round: number;
    /** Why this phone is active, or idle this time. */
    role:
      | {
          kind: 'active';
          prompts: number;
          probability: number;
          rank: number;
          because: Contribution[];
          /** Names of the topics that `because` speaks of. */
          topics: Record<string, string>;
          /** null where scores alone do not decide, and in a full hall. */
          turn: TurnView | null;
        }
      | {
          kind: 'idle';
          reason: ChanceReason;
          probability: number;
          rank: number;
          turn: TurnView | null;
        };
    cards: CardView[];
  };
  /** Own acknowledged answers, by token. */
  answers: Record<number, LabelId>;
  /** From the reveal on, by token: only cards of this phone. */
  outcomes: Record<number, CardOutcome>;
  /**
   * From the first reveal of an act on, through the next questions too: the gate's belief about this
   * expert, its calls in the act, and how the model did in the round closed last.
   */
  learnt: null | {
    /** null in play with a gate that learns nothing. */
    belief: Record<Modality, number> | null;
    calls: number;
    model: number;
    dense: number;
    prompts: number;
  };
  /** In debrief and ended: the personal expert card. */
  card: null | {
    active: { right: number; of: number };
    shadow: { right: number; of: number };
    perModality: Record<Modality, { right: number; of: number; belief: number }>;
    roundsActive: number;
    rounds: number;
    rank: number | null;
    /** 'specialist:image', 'mostCalled', 'hiddenGem', 'score'. */
    awards: string[];
    /** Right answers in the two tests; null unless both were taken. */
    test: null | { pre: { right: number; of: number }; post: { right: number; of: number } };
  };
  /** In debrief and ended: what the screen tells of the class, without anybody's name. */
  debrief: null | ClassDebriefView;
}

export type View = HostView | ScreenView | PlayerView;
