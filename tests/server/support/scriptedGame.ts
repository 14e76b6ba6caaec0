import type { LabelId } from '#game/deck/deck';
import { diff } from '#game/protocol/patch';
import { viewHost } from '#game/room/hostView';
import { viewPlayer } from '#game/room/playerView';
import { viewScreen } from '#game/room/screenView';
import type { RoomCode, SeatId } from '#game/room/state';
import type { OwnerId } from '#server/auth/owner';
import type { LiveRoom } from '#server/rooms/liveRoom';
import type { Database } from '#server/storage/database';
import { aDeck } from '#tests/support/aDeck';
import { AFFINITY, anAct } from '#tests/support/aRoom';
import { cookieOf, saveDeck } from './cookies';
import { FakeTime } from './liveRoom';
import { seededChance } from './seededChance';
import type { HostClient, Phone, ScreenClient, TestClient } from './testClient';
import { TestServer } from './testServer';

export type SeatedPhone = Phone & { seat: SeatId; seatKey: string };

/** One thing that happened, and every frame each device received because of it. */
export interface Step {
  what: string;
  /** Before the reveal of the current round, or in a phase without one. */
  phase: string;
  frames: Record<string, { event: string; data: unknown }[]>;
}

/**
 * One game played to its end over real sockets, always the same: seeded chance, a clock that stands
 * still, and each step finished before the next. Host, screen, three phones (one of them in
 * English, one reloading in the middle of a round) and a bot.
 */
export class ScriptedGame {
  readonly steps: Step[] = [];
  readonly phones: Record<string, SeatedPhone> = {};
  readonly deck = aDeck({ prompts: 8, parts: [['text'], ['image'], ['audio'], ['image', 'text']] });
  readonly time = new FakeTime();
  server!: TestServer;
  host!: HostClient;
  screen!: ScreenClient;
  live!: LiveRoom;
  code!: RoomCode;
  readonly #seen = new Map<TestClient, number>();
  readonly #views = new Map<TestClient, unknown>();

  /** Plays the game; `steps` then holds what everybody received. */
  async play(database: Pick<Database, 'prisma' | 'pool'>): Promise<this> {
    await saveDeck(database, this.deck);
    const { time } = this;
    this.server = await TestServer.start(database, { time, chance: seededChance(7) });
    const cookie = await this.#open();
    await this.#step('the host and a screen come', async () => {
      this.host = await this.server.host({ code: this.code, cookie });
      this.screen = await this.server.screen({ code: this.code, cookie });
    });
    for (const [name, language] of [
      ['지안', 'ko'],
      ['하윤', 'ko'],
      ['Zoë', 'en'],
    ] as const) {
      await this.#step(`${name} joins`, () => this.#join(name, language));
    }
    await this.#advance();
    await this.#advance();
    await this.#ready('지안');
    await this.#ready('하윤');
    await this.#advance();
    await this.#answerAll('지안');
    await this.#step('하윤 reloads', () => this.#reload('하윤'));
    await this.#answerAll('하윤');
    await this.#step('the host pauses', () => this.host.command({ type: 'pause' }));
    await this.#step('the host goes on', () => this.host.command({ type: 'resume' }));
    await this.#step('time passes until the bot has answered', () => this.time.pass(30_000));
    await this.#advanceTo('reveal');
    await this.#advance();
    await this.#advance();
    await this.#answerAll('Zoë');
    await this.#advanceTo('reveal');
    await this.#advanceTo('debrief');
    await this.#step('the host ends the game', () => this.host.command({ type: 'endGame' }));
    return this;
  }

  async close(): Promise<void> {
    await this.server.close();
  }

  devices(): Record<string, TestClient> {
    const all = { host: this.host, screen: this.screen, ...this.phones };
    return Object.fromEntries(Object.entries(all).filter(([, device]) => device));
  }

  async #open(): Promise<string> {
    const owner = 'the-owner' as OwnerId;
    const acts = [anAct({ gate: { ...AFFINITY, k: 2 }, batchSize: 3, rounds: 2 })];
    const opened = await this.server.running.openRoom(owner, {
      decks: [this.deck.id],
      play: { kind: 'acts', acts },
      bots: 1,
      flow: 'hostDriven',
      start: 'lobby',
      language: 'ko',
      title: '3학년 2반',
    });
    if (!opened.ok) throw new Error(opened.refusal);
    this.code = opened.code;
    this.live = (await this.server.running.rooms.find(opened.code)) as LiveRoom; // just opened
    return cookieOf(owner);
  }

  async #join(name: string, language: 'ko' | 'en'): Promise<void> {
    const phone = await this.server.client<never>();
    const joined = await phone.join(this.code, name, {
      language,
      submission: `join-${Object.keys(this.phones).length}`,
    });
    if (!joined.ok) throw new Error(joined.refusal);
    const { seat, seatKey } = joined;
    this.phones[name] = Object.assign(phone as Phone, { seat, seatKey, language });
  }

  async #reload(name: string): Promise<void> {
    const before = this.phone(name);
    before.close();
    const phone = (await this.server.client<never>()) as Phone;
    await phone.attachSeat(this.code, before);
    const { seat, seatKey } = before;
    this.phones[name] = Object.assign(phone, { seat, seatKey, language: 'ko' });
  }

  phone(name: string): SeatedPhone {
    const phone = this.phones[name];
    if (phone === undefined) throw new Error(`no phone of ${name}`);
    return phone;
  }

  #advance(): Promise<void> {
    const { number } = this.live.room.state.phase.kind === 'lobby' ? { number: 0 } : { number: 1 };
    return this.#step(number === 0 ? 'the host begins' : 'the host goes on', () =>
      this.host.command({ type: 'advance', phase: this.live.room.state.phaseNumber }),
    );
  }

  async #advanceTo(kind: string): Promise<void> {
    while (this.live.room.state.phase.kind !== kind) await this.#advance();
  }

  #ready(name: string): Promise<void> {
    const round = this.live.room.state.rounds.length;
    return this.#step(`${name} has loaded everything`, () =>
      this.phone(name).command({ type: 'reportReady', round }),
    );
  }

  async #answerAll(name: string): Promise<void> {
    const { work, answers } = this.phone(name).view ?? {};
    for (const card of work?.cards ?? []) {
      if (answers?.[card.token] !== undefined) continue;
      const [label] = card.labels[0] ?? ['' as LabelId];
      await this.#step(`${name} answers card ${card.token}`, () =>
        this.phone(name).command({
          type: 'submitAnswer',
          round: work?.round ?? 0,
          token: card.token,
          label,
          submission: `${work?.round}-${card.token}`,
        }),
      );
    }
  }

  async #step(what: string, act: () => Promise<unknown>): Promise<void> {
    const { phase } = this.live.room.state;
    await act();
    await this.#untilEverybodyShowsTheRoom();
    const frames: Step['frames'] = {};
    for (const [name, device] of Object.entries(this.devices())) {
      const seen = this.#seen.get(device) ?? 0;
      const fresh = device.frames.slice(seen);
      this.#seen.set(device, device.frames.length);
      const isWall = name === 'host' || name === 'screen';
      const shown = isWall ? this.#merged(device, fresh) : fresh;
      if (shown.length > 0) frames[name] = shown;
    }
    this.steps.push({ what, phase: phase.kind, frames });
  }

  /** Into how many messages the news of one step is coalesced is a matter of speed, so it is one. */
  #merged(device: TestClient, fresh: Step['frames'][string]): Step['frames'][string] {
    const before = this.#views.get(device);
    this.#views.set(device, device.view);
    const others = fresh.filter(({ event }) => event !== 'change');
    if (others.length === fresh.length) return fresh;
    return [...others, { event: 'change', data: diff(before, device.view) }];
  }

  /** Nobody has to be told anything any more. */
  async #untilEverybodyShowsTheRoom(): Promise<void> {
    const same = (one: unknown, other: unknown): boolean =>
      JSON.stringify(one) === JSON.stringify(other);
    const { room } = this.live;
    await this.host?.until(({ view }) => same(sorted(view), sorted(viewHost(room.state))));
    await this.screen?.until(({ view }) => same(sorted(view), sorted(viewScreen(room.state))));
    for (const phone of Object.values(this.phones)) {
      const { seat, language } = phone as SeatedPhone & { language: 'ko' | 'en' };
      await phone.until(({ view }) =>
        same(sorted(view), sorted(viewPlayer(room.state, seat, language))),
      );
    }
  }
}

/** Patches may put keys in another order than a fresh view has them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
