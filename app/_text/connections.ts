import type { Localised } from '#game/deck/deck';
import type { Told } from './refusals';

/** The ways of being out of touch that end by themselves; each has another cause and another cure. */
export const BREAK_WORDS = {
  connecting: {
    ko: { what: '방에 연결하고 있어요.', next: '잠시만 기다려 주세요.' },
    en: { what: 'Connecting to the room.', next: 'One moment, please.' },
  },
  offline: {
    ko: {
      what: '이 기기의 인터넷이 끊겼어요.',
      next: '와이파이나 데이터를 확인해 주세요. 고른 답은 이 기기에 보관하고, 연결되면 보낼게요.',
    },
    en: {
      what: 'This device is offline.',
      next: 'Check Wi-Fi or mobile data. Your answers are kept here and sent when you are back.',
    },
  },
  serverRestarting: {
    ko: {
      what: '서버가 다시 시작하고 있어요.',
      next: '저장된 답과 점수는 그대로예요. 이 화면을 열어 두면 자동으로 이어져요.',
    },
    en: {
      what: 'The server is restarting.',
      next: 'Saved answers and points are safe. Keep this page open; it carries on by itself.',
    },
  },
  serverUnreachable: {
    ko: {
      what: '서버에 닿지 않아요.',
      next: '이 기기의 인터넷은 켜져 있어요. 계속 다시 시도하고 있으니 화면을 열어 두세요.',
    },
    en: {
      what: 'The server cannot be reached.',
      next: 'This device has a network. We keep trying, so leave this page open.',
    },
  },
} satisfies Record<string, Localised<Told>>;

export type BreakKind = keyof typeof BREAK_WORDS;
