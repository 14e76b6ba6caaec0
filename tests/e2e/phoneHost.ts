import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import type { DeckId, PromptId } from '#game/deck/deck';
import type { ClientEvents, ServerEvents } from '#game/protocol/events';
import { applyPatch } from '#game/protocol/patch';
import type { CreateRoomRequest } from '#game/protocol/schemas';
import type { HostCommand } from '#game/room/command';
import type { ActSettings, RoomCode, SeatId } from '#game/room/state';
import type { HostView, View } from '#game/room/view';

/** A host without a screen, to bring a room into the phase a phone is to be seen in. */
export async function openHost(
  base: string,
  act: Partial<ActSettings> = {},
  bots = 0,
  /** Whatever else is to be different, such as a lesson's decks and acts. */
  changes: Partial<CreateRoomRequest> = {},
  /** Of an owner who has other rooms; without it somebody new. */
  owner = '',
) {
  const { decks } = (await (await fetch(`${base}/api/decks`)).json()) as {
    decks: { id: DeckId }[];
  };
  const [deck] = decks;
  if (!deck) throw new Error('no deck');
  const wanted: CreateRoomRequest = {
    decks: [deck.id],
    play: { kind: 'acts', acts: [{ ...ACT, ...act }] },
    bots,
    flow: 'hostDriven',
    start: 'lobby',
    language: 'ko',
    title: '',
    ...changes,
  };
  const made = await fetch(`${base}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: owner },
    body: JSON.stringify(wanted),
  });
  const { code, session } = (await made.json()) as { code: RoomCode; session: string };
  const cookie = made.headers.get('set-cookie')?.split(';')[0] ?? owner;
  const socket: Socket<ServerEvents, ClientEvents> = io(base, { extraHeaders: { cookie } });

  let view: HostView;
  const waiting = new Set<() => void>();
  const show = (next: View) => {
    view = next as HostView; // the server sends a host no other view
    for (const look of [...waiting]) look();
  };
  socket.on('view', show);
  socket.on('change', (patch) => show(applyPatch(view, patch) as View));
  await new Promise<void>((resolve, reject) => {
    socket.emit('attach', { as: 'host', code }, (reply) => {
      if (!reply.ok) return reject(new Error(reply.refusal));
      show(reply.view);
      resolve();
    });
  });

  const send = (command: HostCommand) =>
    new Promise<void>((resolve, reject) => {
      socket.emit('command', command, (reply) => {
        if (!reply.ok) return reject(new Error(`${command.type}: ${reply.refusal}`));
        if (reply.change !== undefined) show(applyPatch(view, reply.change) as View);
        resolve();
      });
    });
  const until = (holds: (view: HostView) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!holds(view)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });

  const advance = async () => {
    const { number } = view.phase;
    await send({ type: 'advance', phase: number });
    // A host's view follows the acknowledgement, at most ten times a second.
    await until(({ phase }) => phase.number > number);
  };
  /** On to answering at once: nobody here looks at a briefing. */
  const endBriefing = async () => {
    const { number } = view.phase;
    await send({ type: 'advance', phase: number }).catch((error: Error) => {
      // The clock was quicker.
      if (!error.message.endsWith('phasePassed')) throw error;
    });
    await until(({ phase }) => phase.number > number);
  };

  return {
    code,
    session,
    /** What makes a browser this host's too. */
    cookie,
    view: () => view,
    send,
    until,
    advance,
    /** From wherever the room is to the first moment of answering. */
    async toAnswering() {
      while (view.phase.kind === 'lobby' || view.phase.kind === 'actIntro') {
        await advance();
      }
      if (view.phase.kind === 'briefing') await endBriefing();
    },
    async kickEverybody() {
      for (const seat of Object.keys(view.roster)) {
        await send({ type: 'kickSeat', seat: seat as SeatId }); // the roster is keyed by seats
      }
    },
    close: () => socket.disconnect(),
  };
}

/** In this order: a batch drawn by lot may hold what a player cannot perceive, or films that load long. */
const PROMPTS = [
  'text-three-hearts',
  'image-moon',
  'text-one-eye-open',
  'image-piano-key',
  'text-little-dice',
  'image-wind',
] as PromptId[]; // of the first built-in deck

/** Everybody answers one prompt after the other, with all the time in the world. */
const ACT: ActSettings = {
  title: { ko: '시험', en: 'Trial' },
  intro: { ko: '시험 삼아 해 봐요.', en: 'Just a trial.' },
  gate: {
    router: 'dense',
    k: 1,
    capacityFactor: null,
    overflow: 'drop',
    balance: 'none',
    balanceStrength: 1,
    learner: 'affinity',
    learnFrom: 'activeAndShadow',
    learningRate: 0.1,
    exploration: 0,
    explorationDecay: 1,
  },
  batchSize: 3,
  rounds: 2,
  seconds: 300,
  experts: { kind: 'seats' },
  senses: 'all',
  scoring: 'right',
  memory: 'fresh',
  modalities: [],
  decks: [],
  topics: [],
  listed: PROMPTS,
  purpose: 'play',
  figure: null,
  choice: 'gate',
};

/** Makes a browser that of a host. */
export async function signInAs(context: BrowserContext, base: string, cookie: string) {
  const [name = '', value = ''] = cookie.split('=', 2);
  await context.addCookies([{ name, value, url: base }]);
}

/** A phone with storage of its own. */
export async function openPhone(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'ko-KR',
    hasTouch: true,
    isMobile: true,
    ...options,
  });
  return context.newPage();
}

/** Joins with the suggested name. */
export async function joinWith(phone: Page, code: RoomCode): Promise<void> {
  await phone.goto(`/play/${code}`);
  await phone.getByRole('button', { name: '참가하기' }).click();
  await phone.getByText('이렇게 진행돼요').waitFor();
}
