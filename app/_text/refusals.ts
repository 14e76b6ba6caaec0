import type { Localised } from '#game/deck/deck';
import type { Farewell } from '#game/protocol/events';
import type { Refusal } from '#game/room/command';

/** What happened, kindly, and what to do next. */
export interface Told {
  what: string;
  next: string;
}

/** Every refusal in words. */
export const REFUSAL_WORDS = {
  notHost: {
    ko: {
      what: '이 방을 진행하는 사람만 할 수 있어요.',
      next: '방을 만든 브라우저에서 열거나, 그 계정으로 로그인하고 다시 열어 주세요.',
    },
    en: {
      what: 'Only the person hosting this room can do that.',
      next: 'Open this page in the browser the room was made in, or sign in to its account.',
    },
  },
  notSeated: {
    ko: {
      what: '아직 자리를 받지 못했어요.',
      next: '참가 코드를 입력하고 다시 들어와 주세요.',
    },
    en: { what: 'You have no seat in this room yet.', next: 'Enter the code and join again.' },
  },
  notYours: {
    ko: {
      what: '다른 사람의 자리예요.',
      next: '참가 코드를 입력하고 새로 들어와 주세요.',
    },
    en: { what: 'That is somebody else’s seat.', next: 'Enter the code and join as yourself.' },
  },
  seatKicked: {
    ko: {
      what: '선생님이 이 자리를 내보냈어요.',
      next: '잘못된 것 같으면 선생님께 말씀드려 주세요.',
    },
    en: {
      what: 'The host removed this seat from the room.',
      next: 'If that was a mistake, tell your teacher.',
    },
  },
  unknownSeat: {
    ko: {
      what: '그 자리를 찾을 수 없어요.',
      next: '참가 코드를 입력하고 다시 들어와 주세요.',
    },
    en: { what: 'That seat could not be found.', next: 'Enter the code and join again.' },
  },
  noSuchRoom: {
    ko: {
      what: '이 코드로 열린 방이 없어요.',
      next: '화면에 보이는 여섯 자리 숫자를 다시 확인해 주세요.',
    },
    en: {
      what: 'There is no room with this code.',
      next: 'Check the six digits on the big screen.',
    },
  },
  roomEnded: {
    ko: { what: '이 방의 게임은 끝났어요.', next: '새 방의 코드를 받으면 다시 참가할 수 있어요.' },
    en: { what: 'The game in this room is over.', next: 'Ask for the code of the next room.' },
  },
  roomFull: {
    ko: {
      what: '방이 가득 찼어요.',
      next: '선생님께 말씀드려 주세요. 화면을 보며 함께할 수 있어요.',
    },
    en: {
      what: 'This room is full.',
      next: 'Tell your teacher. You can still follow on the big screen.',
    },
  },
  roomLocked: {
    ko: {
      what: '지금은 새로 들어올 수 없어요.',
      next: '선생님께 문을 열어 달라고 말씀드려 주세요.',
    },
    en: {
      what: 'The room is locked to newcomers.',
      next: 'Ask your teacher to open the door, then try again.',
    },
  },
  wrongPhase: {
    ko: { what: '지금은 할 수 없는 일이에요.', next: '화면이 바뀌면 다시 해 보세요.' },
    en: { what: 'That cannot be done right now.', next: 'Wait for the screen to change.' },
  },
  phasePassed: {
    ko: {
      what: '이미 다음 순서로 넘어갔어요.',
      next: '따로 할 일은 없어요. 화면을 따라가 주세요.',
    },
    en: { what: 'The game has already moved on.', next: 'Nothing to do: just follow the screen.' },
  },
  paused: {
    ko: { what: '게임이 잠시 멈춰 있어요.', next: '선생님이 다시 시작하면 이어서 할 수 있어요.' },
    en: { what: 'The game is paused.', next: 'Go on when your teacher resumes it.' },
  },
  tooLate: {
    ko: {
      what: '시간이 끝난 뒤에 도착한 답이에요.',
      next: '이번 답은 세지 않아요. 다음 카드에서 만나요.',
    },
    en: {
      what: 'That answer arrived after time was up.',
      next: 'It does not count. On to the next one.',
    },
  },
  alreadyAnswered: {
    ko: { what: '이미 답한 카드예요.', next: '처음 고른 답이 저장되어 있어요.' },
    en: { what: 'You already answered this prompt.', next: 'Your first answer is saved.' },
  },
  notAsked: {
    ko: { what: '나에게 온 카드가 아니에요.', next: '화면에 보이는 카드에 답해 주세요.' },
    en: { what: 'That prompt was not given to you.', next: 'Answer the prompts on your screen.' },
  },
  unknownLabel: {
    ko: { what: '보기에 없는 답이에요.', next: '보기 중에서 하나를 골라 주세요.' },
    en: { what: 'That is not one of the choices.', next: 'Pick one of the choices shown.' },
  },
  tooManyPicks: {
    ko: {
      what: '고를 수 있는 카드보다 많이 골랐어요.',
      next: '하나를 빼고 다시 골라 주세요.',
    },
    en: {
      what: 'That is more prompts than you may pick.',
      next: 'Put one back, then pick again.',
    },
  },
  nicknameTooShort: {
    ko: { what: '별명이 너무 짧아요.', next: '두 글자 이상으로 지어 주세요.' },
    en: { what: 'That nickname is too short.', next: 'Use at least two characters.' },
  },
  nicknameTooLong: {
    ko: { what: '별명이 너무 길어요.', next: '조금 더 짧게 지어 주세요.' },
    en: { what: 'That nickname is too long.', next: 'Make it a little shorter.' },
  },
  nicknameTaken: {
    ko: { what: '누군가 먼저 고른 별명이에요.', next: '다른 별명을 지어 주세요.' },
    en: { what: 'Somebody already has that nickname.', next: 'Choose another one.' },
  },
  nicknameUnsuitable: {
    ko: {
      what: '교실에서 쓰기 어려운 별명이에요.',
      next: '다른 별명을 짓거나 추천 별명을 골라 주세요.',
    },
    en: {
      what: 'That nickname does not suit a classroom.',
      next: 'Choose another one or take a suggestion.',
    },
  },
  deckTooSmall: {
    ko: {
      what: '이 설정에 쓸 카드가 모자라요.',
      next: '라운드나 한 번에 보낼 카드 수를 줄이거나, 더 큰 카드 묶음을 골라 주세요.',
    },
    en: {
      what: 'The deck has too few prompts for these settings.',
      next: 'Use fewer rounds, a smaller batch or a bigger deck.',
    },
  },
  notInDeck: {
    ko: {
      what: '이 방의 카드 묶음에 없는 것을 골랐어요.',
      next: '막의 카드 묶음과 주제를 다시 골라 주세요.',
    },
    en: {
      what: 'That act asks for prompts that this room’s decks do not have.',
      next: 'Choose its decks and topics again.',
    },
  },
  tooFewExperts: {
    ko: {
      what: '이 게이트를 쓰기에는 전문가가 모자라요.',
      next: '사람이 더 들어오기를 기다리거나 봇을 더해 주세요.',
    },
    en: {
      what: 'There are too few experts for this gate.',
      next: 'Wait for more players, or add bots.',
    },
  },
  tooManyActs: {
    ko: { what: '막을 더 넣을 수 없어요.', next: '앞의 막을 먼저 끝내 주세요.' },
    en: { what: 'No more acts fit into this session.', next: 'Finish the acts you have first.' },
  },
  settingsOutOfRange: {
    ko: { what: '쓸 수 없는 설정값이 있어요.', next: '표시된 값을 고쳐 주세요.' },
    en: { what: 'One of the settings is out of range.', next: 'Correct the marked value.' },
  },
  badMessage: {
    ko: {
      what: '서버가 요청을 이해하지 못했어요.',
      next: '페이지를 새로고침하고 다시 해 보세요.',
    },
    en: {
      what: 'The server did not understand that.',
      next: 'Reload the page and try again.',
    },
  },
  tooManyMessages: {
    ko: { what: '요청이 너무 빨리 왔어요.', next: '잠깐 쉬었다가 다시 해 보세요.' },
    en: { what: 'That was too fast.', next: 'Take a breath and try again.' },
  },
  tooManyCodes: {
    ko: {
      what: '맞지 않는 코드가 너무 많았어요.',
      next: '5초 뒤에 코드를 다시 확인하고 해 보세요.',
    },
    en: {
      what: 'There were too many wrong codes.',
      next: 'Check the code, and try again in 5 seconds.',
    },
  },
  accountNeeded: {
    ko: {
      what: '이 서버에서는 로그인한 사람만 만들 수 있어요.',
      next: '로그인하고 다시 해 주세요.',
    },
    en: {
      what: 'On this server you have to be signed in for that.',
      next: 'Sign in and try again.',
    },
  },
  notAttached: {
    ko: { what: '방과 연결되어 있지 않아요.', next: '연결되면 자동으로 다시 보낼게요.' },
    en: { what: 'You are not connected to the room.', next: 'It is sent again once you are back.' },
  },
  notSaved: {
    ko: { what: '서버가 저장하지 못했어요.', next: '잠시 뒤에 다시 보낼게요.' },
    en: { what: 'The server could not save that.', next: 'It is sent again in a moment.' },
  },
  restarting: {
    ko: { what: '서버가 다시 시작하고 있어요.', next: '이 화면을 열어 두면 자동으로 이어져요.' },
    en: {
      what: 'The server is restarting.',
      next: 'Keep this page open; it carries on by itself.',
    },
  },
  serverFault: {
    ko: { what: '서버에 문제가 생겼어요.', next: '다시 해 보고, 계속되면 선생님께 알려 주세요.' },
    en: {
      what: 'Something went wrong on the server.',
      next: 'Try again. If it happens again, tell your teacher.',
    },
  },
} satisfies Record<Refusal, Localised<Told>>;

/** Every way the server may end a connection, in words. */
export const FAREWELL_WORDS = {
  restarting: REFUSAL_WORDS.restarting,
  kicked: REFUSAL_WORDS.seatKicked,
  elsewhere: {
    ko: {
      what: '다른 창이나 기기에서 이 자리를 열었어요.',
      next: '여기에서 계속하려면 아래 버튼을 눌러 주세요.',
    },
    en: {
      what: 'This seat was opened in another tab or on another device.',
      next: 'To go on here, press the button below.',
    },
  },
  deleted: {
    ko: {
      what: '이 방과 기록이 삭제되었어요.',
      next: '새 방의 코드를 받으면 다시 참가할 수 있어요.',
    },
    en: {
      what: 'This room and its record were deleted.',
      next: 'Ask for the code of the next room.',
    },
  },
  badMessages: {
    ko: {
      what: '이 기기에서 알 수 없는 요청이 너무 많이 왔어요.',
      next: '페이지를 새로고침해 주세요.',
    },
    en: {
      what: 'This device sent too many messages the server did not understand.',
      next: 'Reload the page.',
    },
  },
} satisfies Record<Farewell, Localised<Told>>;
