import { describe, expect, it } from 'vitest';
import { draftKeep, type KeptDraft } from '#app/decks/[deck]/edit/draftKeep';
import type { EditorCalls, Saved } from '#app/decks/[deck]/edit/editorCalls';
import { editorStore } from '#app/decks/[deck]/edit/editorStore';
import type { DeckId, PromptId } from '#game/deck/deck';
import { type Draft, emptyDraft } from '#game/deck/draft/draft';

const draft = emptyDraft({ ko: '묶음', en: '' }, 'one' as PromptId);
const titled = (ko: string) =>
  ({ type: 'describe', field: 'title', language: 'ko', text: ko }) as const;

/** A server with one deck, a device with one drawer, and a clock that is moved by hand. */
function aDesk(options: { version?: number; left?: KeptDraft } = {}) {
  let version = options.version ?? 1;
  let content: Draft = draft;
  let line: 'up' | 'down' = 'up';
  let timer: (() => void) | null = null;
  const drawer = new Map<string, string>();
  const storage = {
    get length() {
      return drawer.size;
    },
    key: (at: number) => [...drawer.keys()][at] ?? null,
    getItem: (key: string) => drawer.get(key) ?? null,
    setItem: (key: string, value: string) => void drawer.set(key, value),
    removeItem: (key: string) => void drawer.delete(key),
    clear: () => drawer.clear(),
  } satisfies Storage;
  if (options.left) draftKeep('deck', 'gone', storage).put(options.left);
  const calls: EditorCalls = {
    save(base, next): Promise<Saved> {
      if (line === 'down') return Promise.resolve({ ok: false, problem: 'unreachable' });
      if (base !== version) return Promise.resolve({ ok: false, problem: 'changedElsewhere' });
      content = next;
      version += 1;
      return Promise.resolve({ ok: true, version });
    },
    open: () => Promise.resolve({ version, draft: content, shareLink: null }),
    copy: () => Promise.resolve({ ok: true, deck: 'copy' as DeckId }),
  };
  const store = editorStore(
    { version, draft },
    {
      calls,
      keep: draftKeep('deck', 'tab', storage),
      after(_, act) {
        timer = act;
        return () => {
          timer = null;
        };
      },
    },
  );
  return {
    store,
    kept: () => drawer.size,
    saved: () => content.title.ko,
    goes: (next: typeof line) => (line = next),
    /** Somebody else saves. */
    change(next: Draft) {
      content = next;
      version += 1;
    },
    async wait() {
      timer?.();
      await store.flush();
    },
    kind: () => store.snapshot().saving.kind,
  };
}

describe('an editor', () => {
  it('keeps what is typed on the device at once, and lets go of it when the server has it', async () => {
    const desk = aDesk();
    desk.store.edit(titled('새 이름'));
    expect([desk.kind(), desk.kept(), desk.saved()]).toEqual(['waiting', 1, '묶음']);
    await desk.wait();
    expect([desk.kind(), desk.kept(), desk.saved()]).toEqual(['saved', 0, '새 이름']);
    desk.store.undo();
    await desk.wait();
    expect(desk.saved()).toBe('묶음');
  });

  it('goes on without a server, and saves as soon as there is one', async () => {
    const desk = aDesk();
    desk.goes('down');
    desk.store.edit(titled('지하철'));
    await desk.wait();
    expect([desk.kind(), desk.kept(), desk.store.isSafe()]).toEqual(['offline', 1, true]);
    desk.goes('up');
    await desk.wait();
    expect([desk.kind(), desk.kept(), desk.saved()]).toEqual(['saved', 0, '지하철']);
  });

  it('never writes over what somebody else saved, and loses neither version', async () => {
    const desk = aDesk();
    desk.change({ ...draft, title: { ko: '다른 기기', en: '' } });
    desk.store.edit(titled('이 기기'));
    await desk.wait();
    expect([desk.kind(), desk.saved(), desk.kept()]).toEqual(['conflict', '다른 기기', 1]);
    desk.store.edit(titled('이 기기에서 더'));
    await desk.wait();
    expect(desk.saved()).toBe('다른 기기');
    await desk.store.loadTheirs();
    expect(desk.store.snapshot().history.present.title.ko).toBe('다른 기기');
    desk.store.undo();
    expect(desk.store.snapshot().history.present.title.ko).toBe('이 기기에서 더');
    expect(await desk.store.keepMineAsCopy()).toBe('copy');
  });

  it('brings back what an earlier visit could not save, or asks when the deck has changed since', async () => {
    const left = { version: 1, draft: { ...draft, title: { ko: '남은 글', en: '' } } };
    const same = aDesk({ left });
    expect(same.store.snapshot()).toMatchObject({ isRestored: true, saving: { kind: 'waiting' } });
    await same.wait();
    expect(same.saved()).toBe('남은 글');
    const changed = aDesk({ version: 2, left });
    await changed.wait();
    expect([changed.kind(), changed.saved(), changed.kept()]).toEqual(['conflict', '묶음', 1]);
  });

  it('has nothing to bring back when the server has it already', () => {
    const { title, ...rest } = draft;
    const desk = aDesk({ version: 2, left: { version: 1, draft: { ...rest, title } } });
    expect([desk.kind(), desk.kept()]).toEqual(['saved', 0]);
  });

  it('shows what was saved elsewhere when there is nothing of its own to lose', async () => {
    const desk = aDesk();
    desk.change({ ...draft, title: { ko: '둘째 탭', en: '' } });
    await desk.store.lookAgain();
    expect(desk.store.snapshot().history.present.title.ko).toBe('둘째 탭');
    desk.store.edit(titled('셋째'));
    await desk.wait();
    expect([desk.kind(), desk.saved()]).toEqual(['saved', '셋째']);
  });
});
