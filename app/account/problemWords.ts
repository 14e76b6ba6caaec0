import type { Language, Localised } from '#game/deck/deck';
import type { AccountProblem } from './askAccount';

const words = {
  ko: {
    badMessage: '서버가 요청을 이해하지 못했어요. 페이지를 새로고침하고 다시 해 보세요.',
    wrongSignIn: '이메일이나 비밀번호가 맞지 않아요. 다시 확인해 주세요.',
    wrongPassword: '지금 쓰는 비밀번호가 맞지 않아요.',
    signInFirst: '로그인이 끝났어요. 다시 로그인해 주세요.',
    tooManyTries: '잘못된 시도가 너무 많았어요.',
    emailUnfit: '이메일 주소를 다시 확인해 주세요. 예: name@school.kr',
    emailTaken: '이미 계정이 있는 이메일이에요. 로그인해 주세요.',
    passwordTooShort: '비밀번호는 10자 이상으로 지어 주세요.',
    passwordTooLong: '비밀번호는 128자까지 쓸 수 있어요.',
    passwordGuessable: '쉽게 맞힐 수 있는 비밀번호예요. 관계없는 단어 세 개를 이어 보세요.',
    signUpClosed: '이 서버에서는 새 계정을 만들 수 없어요. 서버를 관리하는 분께 물어보세요.',
    inviteNeeded: '초대 링크가 있어야 계정을 만들 수 있어요. 서버를 관리하는 분께 받아 주세요.',
    passEnded: '쓸 수 없거나 기한이 지난 링크예요. 서버를 관리하는 분께 새로 받아 주세요.',
    passUsed: '이미 사용한 링크예요. 서버를 관리하는 분께 새로 받아 주세요.',
    noSuchAccount: '이 이메일로 만든 계정이 없어요.',
    passkeyElsewhere: '이 주소에서는 패스키를 쓸 수 없어요. https 주소로 들어와 주세요.',
    passkeyFailed: '패스키를 확인하지 못했어요. 다시 해 보거나 비밀번호로 로그인해 주세요.',
    passkeyUnknown:
      '이 서버에 등록되지 않았거나 지워진 패스키예요. 비밀번호로 로그인한 뒤 내 계정에서 추가해 주세요.',
    passkeyCancelled: '취소했거나, 이 기기에 쓸 수 있는 패스키가 없거나, 시간이 지났어요.',
    passkeyAlready: '이 기기에는 이 계정의 패스키가 이미 있어요.',
    tooManyPasskeys: '패스키는 20개까지 둘 수 있어요. 쓰지 않는 것을 지워 주세요.',
    noSuchPasskey: '이미 지워진 패스키예요. 페이지를 새로고침해 주세요.',
    serverFault: '서버에 문제가 생겼어요. 잠시 뒤에 다시 해 보세요.',
    unreachable: '서버에 연결하지 못했어요. 네트워크를 확인하고 다시 눌러 주세요.',
  },
  en: {
    badMessage: 'The server did not understand that. Reload the page and try again.',
    wrongSignIn: 'The e-mail or the password is wrong. Check both and try again.',
    wrongPassword: 'That is not the password you have now.',
    signInFirst: 'You are no longer signed in. Sign in again.',
    tooManyTries: 'There were too many wrong tries.',
    emailUnfit: 'Check the e-mail address, for example name@school.org.',
    emailTaken: 'There is an account with this e-mail already. Sign in instead.',
    passwordTooShort: 'Use at least 10 characters for the password.',
    passwordTooLong: 'A password has at most 128 characters.',
    passwordGuessable: 'That password is easy to guess. Try three unrelated words in a row.',
    signUpClosed: 'New accounts are not made on this server. Ask whoever runs it.',
    inviteNeeded: 'A new account needs an invitation link. Ask whoever runs this server for one.',
    passEnded: 'This link is not valid, or its time has passed. Ask for a new one.',
    passUsed: 'This link was used already. Ask for a new one.',
    noSuchAccount: 'There is no account with this e-mail.',
    passkeyElsewhere: 'Passkeys do not work at this address. Open the page by its https address.',
    passkeyFailed: 'The passkey could not be checked. Try again, or use the password.',
    passkeyUnknown:
      'This passkey was removed, or never added to an account here. Sign in with the password and add it in your account.',
    passkeyCancelled: 'It was cancelled, took too long, or this device has no passkey for here.',
    passkeyAlready: 'This device has a passkey for this account already.',
    tooManyPasskeys: 'An account has at most 20 passkeys. Remove one that you do not use.',
    noSuchPasskey: 'This passkey was removed already. Reload the page.',
    serverFault: 'Something went wrong on the server. Try again in a moment.',
    unreachable: 'The server could not be reached. Check the network and press again.',
  },
} satisfies Localised<Record<AccountProblem['kind'], string>>;

/** Why something about the account was not done, and what to do or how long to wait. */
export function problemIn(language: Language, { kind, waitSeconds }: AccountProblem): string {
  const what = words[language][kind];
  return waitSeconds === undefined ? what : `${what} ${waitIn(language, waitSeconds)}`;
}

function waitIn(language: Language, seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (language === 'ko') {
    return `${seconds < 90 ? `${seconds}초` : `${minutes}분`} 뒤에 다시 해 보세요.`;
  }
  return `Try again in ${seconds < 90 ? `${seconds} seconds` : `${minutes} minutes`}.`;
}
