/** Words for everything that can be said of a file. */

import type { Localised } from '#game/deck/deck';
import type {
  ExportFormat,
  FileNote,
  FileProblem,
  ImportFormat,
  LossName,
  RowChange,
  RowProblem,
} from '#game/deck/deckFile';
import type { LibraryProblem, SendProblem } from './deckCalls';

export const FORMAT_WORDS = {
  ko: {
    mixperts: 'Mixperts 묶음 파일',
    kahoot: 'Kahoot 엑셀',
    kahootReport: 'Kahoot 결과 엑셀',
    blooket: 'Blooket CSV',
    gimkit: 'Gimkit CSV',
    wayground: 'Wayground 표',
    csv: 'CSV 표',
    gift: 'Moodle GIFT',
    aiken: 'Aiken',
    qti: 'QTI',
  },
  en: {
    mixperts: 'Mixperts package',
    kahoot: 'Kahoot spreadsheet',
    kahootReport: 'Kahoot report',
    blooket: 'Blooket CSV',
    gimkit: 'Gimkit CSV',
    wayground: 'Wayground table',
    csv: 'CSV table',
    gift: 'Moodle GIFT',
    aiken: 'Aiken',
    qti: 'QTI',
  },
} satisfies Localised<Record<ImportFormat, string>>;

export const PROBLEM_WORDS = {
  ko: {
    empty: '빈 파일이에요.',
    tooLarge: '파일이 너무 커요. 64 MB까지, 표와 글 파일은 8 MB까지 가져올 수 있어요.',
    tooLargeInside: '압축을 풀면 너무 커지는 파일이라 열지 않았어요.',
    tooManyFiles: '압축 파일 안에 파일이 너무 많아요.',
    badPath: '압축 파일 안에 안전하지 않은 경로가 있어서 열지 않았어요.',
    encrypted: '비밀번호가 걸린 파일은 열 수 없어요.',
    oldSpreadsheet:
      '옛 형식의 엑셀 파일(.xls)이에요. 엑셀에서 .xlsx나 CSV로 다시 저장한 뒤 가져와 주세요.',
    damaged: '파일이 손상되었거나 끝까지 저장되지 않았어요.',
    notKnown: '어떤 퀴즈 파일인지 알아보지 못했어요. 아래에서 가져올 수 있는 형식을 확인해 주세요.',
    xmlEntities: 'XML 안에 따로 정의된 엔티티가 있어서 안전을 위해 열지 않았어요.',
    xmlTooDeep: 'XML이 지나치게 깊게 겹쳐 있어서 열지 않았어요.',
    newerVersion:
      '더 새로운 Mixperts에서 만든 파일이에요. 프로그램을 업데이트한 뒤 다시 시도해 주세요.',
    badDeck: '묶음 파일 안의 내용이 정해진 형식과 달라요.',
    mediaNotAllowed:
      '그림·소리·영상이 아닌 파일이 자료로 들어 있어서 열지 않았어요. SVG도 가져올 수 없어요.',
    noPrompts: '카드로 만들 수 있는 문항이 하나도 없어요.',
    tookTooLong: '파일을 읽는 데 너무 오래 걸려서 멈췄어요.',
    noSuchDeck: '카드 묶음을 찾을 수 없어요. 이미 지워졌을 수 있어요.',
    tooManyDecks: '카드 묶음은 지운 것까지 합쳐 200개까지 보관할 수 있어요.',
    noSpace: '그림·소리·영상을 보관할 공간이 부족해요. 쓰지 않는 묶음을 지워 주세요.',
    brokenOff: '파일이 끝까지 오지 않았어요. 다시 시도해 주세요.',
    cancelled: '보내기를 멈췄어요. 아무것도 가져오지 않았어요.',
    severalFiles: '파일은 한 번에 하나씩 가져올 수 있어요.',
    accountNeeded: '이 서버에서는 로그인한 사람만 만들 수 있어요. 로그인하고 다시 해 주세요.',
    badMessage: '요청을 처리하지 못했어요. 페이지를 새로고침해 주세요.',
    busy: '지금 다른 파일을 많이 읽고 있어요. 잠시 뒤에 다시 시도해 주세요.',
    unreachable: '서버에 닿지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
  },
  en: {
    empty: 'The file is empty.',
    tooLarge: 'The file is too large: up to 64 MB, tables and texts up to 8 MB.',
    tooLargeInside: 'Unpacked, this file would be far too large, so it was not opened.',
    tooManyFiles: 'There are too many files in the archive.',
    badPath: 'The archive holds an unsafe path, so it was not opened.',
    encrypted: 'Files with a password cannot be opened.',
    oldSpreadsheet: 'An old Excel file (.xls). Save it as .xlsx or CSV and import that.',
    damaged: 'The file is damaged or was not saved to its end.',
    notKnown: 'No known kind of quiz file. See below which can be imported.',
    xmlEntities: 'The XML defines entities of its own, so it was not opened.',
    xmlTooDeep: 'The XML is nested far too deeply, so it was not opened.',
    newerVersion: 'A newer Mixperts made this file. Update the program and try again.',
    badDeck: 'What is in the package is not a deck as we know it.',
    mediaNotAllowed:
      'A file that is no picture, sound or film stands among the media, so nothing was opened. SVG cannot be imported.',
    noPrompts: 'Nothing in it can become a prompt.',
    tookTooLong: 'Reading the file took too long, so it was stopped.',
    noSuchDeck: 'The deck cannot be found. It may have been deleted.',
    tooManyDecks: 'You can keep 200 decks, deleted ones included.',
    noSpace: 'There is no room for more media. Delete decks that you do not use.',
    brokenOff: 'The file did not arrive to its end. Try again.',
    cancelled: 'Stopped. Nothing was imported.',
    severalFiles: 'Import one file at a time.',
    accountNeeded: 'On this server you have to be signed in for that. Sign in and try again.',
    badMessage: 'That did not work. Reload the page.',
    busy: 'Many files are being read right now. Try again in a moment.',
    unreachable: 'The server cannot be reached. Check the connection and try again.',
  },
} satisfies Localised<Record<FileProblem | LibraryProblem | SendProblem, string>>;

export const ROW_WORDS = {
  ko: {
    noQuestion: '질문이 비어 있어요',
    tooFewLabels: '보기가 두 개보다 적어요',
    tooManyLabels: '보기가 여섯 개보다 많아요',
    emptyLabel: '글이 없는 보기가 있어요',
    repeatedLabel: '똑같은 보기가 있어요',
    noAnswer: '정답이 없어요',
    answerUnknown: '정답이 보기 중에 없어요',
    severalAnswers: '정답이 여러 개예요',
    notChoice: '고르는 문항이 아니에요',
    tooLong: '카드 한 장에 담기에는 너무 길어요',
    tooManyPrompts: '카드는 500장까지만 담을 수 있어요',
    mediaMissing: '그림·소리·영상 파일이 빠져 있어요',
    unreadable: '정해진 형식과 달라요',
  },
  en: {
    noQuestion: 'No question',
    tooFewLabels: 'Fewer than two labels',
    tooManyLabels: 'More than six labels',
    emptyLabel: 'A label without words',
    repeatedLabel: 'The same label twice',
    noAnswer: 'No right answer',
    answerUnknown: 'The right answer is none of the labels',
    severalAnswers: 'Several right answers',
    notChoice: 'No multiple-choice question',
    tooLong: 'Too long for a card',
    tooManyPrompts: 'A deck holds up to 500 prompts',
    mediaMissing: 'A picture, sound or film is missing',
    unreadable: 'Not as it should be',
  },
} satisfies Localised<Record<RowProblem, string>>;

/** What can be done about rows that were left out. */
export const ROW_HINTS = {
  ko: {
    noQuestion: '질문 칸을 채운 뒤 다시 가져와 주세요.',
    tooFewLabels: '보기를 두 개 이상 적어 주세요.',
    tooManyLabels: '틀린 보기를 몇 개 빼서 여섯 개까지 줄여 주세요.',
    emptyLabel: '그림으로만 된 보기일 수 있어요. 보기를 글로 적어 주세요.',
    repeatedLabel: '보기를 서로 다르게 고쳐 주세요.',
    noAnswer: '정답 칸에 보기의 번호나 글을 적어 주세요.',
    answerUnknown: '정답 칸의 번호나 글이 보기 가운데 하나와 같은지 확인해 주세요.',
    severalAnswers: '이 게임의 카드는 정답이 하나예요. 정답을 하나만 남겨 주세요.',
    notChoice: '주관식, 짝 맞추기, 순서, 설문 같은 문항은 카드로 만들 수 없어요.',
    tooLong: '질문은 2,000자, 보기는 300자까지 담을 수 있어요.',
    tooManyPrompts: '파일을 둘로 나누어 가져와 주세요.',
    mediaMissing: '파일을 만든 곳에서 다시 내보내 주세요.',
    unreadable: '파일을 만든 곳에서 다시 내보내 주세요.',
  },
  en: {
    noQuestion: 'Fill in the question and import again.',
    tooFewLabels: 'Give two labels or more.',
    tooManyLabels: 'Take out wrong labels until six are left.',
    emptyLabel: 'It may be a picture only. Write the label in words.',
    repeatedLabel: 'Make the labels differ.',
    noAnswer: 'Write the number or the words of a label into the column of the right answer.',
    answerUnknown: 'See whether the right answer is the number or the words of one label.',
    severalAnswers: 'A card of this game has one right answer. Leave only one.',
    notChoice: 'Open, matching, ordering and poll questions cannot become cards.',
    tooLong: 'A question may have 2,000 characters, a label 300.',
    tooManyPrompts: 'Split the file and import it in two.',
    mediaMissing: 'Export it again where it was made.',
    unreadable: 'Export it again where it was made.',
  },
} satisfies Localised<Record<RowProblem, string>>;

export const CHANGE_WORDS = {
  ko: {
    answerTwoWays: '정답이 번호인지 글인지 분명하지 않아요. 맞게 들어갔는지 확인해 주세요',
    partlyRight: '부분 점수가 있는 보기는 오답으로 했어요',
    pictureBrought: '문항에 딸린 그림도 가져왔어요. 그림 설명이 맞는지 확인해 주세요',
    mediaLeft: '문항에 딸린 그림·소리·영상은 가져오지 않았어요',
    linkLeft: '다른 사이트에 있는 그림은 가져오지 않았어요',
    topicLeft: '주제가 30개를 넘어서 ‘퀴즈’ 주제로 넣었어요',
    explanationCut: '설명이나 출처가 너무 길어서 뒷부분을 잘랐어요',
    cleaned: '보이지 않는 문자를 지웠어요',
  },
  en: {
    answerTwoWays: 'The right answer may be a number or a label: please check it',
    partlyRight: 'Labels with part of the points count as wrong',
    pictureBrought: 'Its picture came along: please check what it says in words',
    mediaLeft: 'Pictures, sounds and films of the item were left out',
    linkLeft: 'A picture on another site was not fetched',
    topicLeft: 'There were more than 30 topics, so this went to “Quiz”',
    explanationCut: 'The explanation or source was too long and was cut',
    cleaned: 'Invisible characters were removed',
  },
} satisfies Localised<Record<RowChange, string>>;

export const NOTE_WORDS = {
  ko: {
    timesLeft: '문항별 제한 시간은 가져오지 않았어요. 시간은 방을 만들 때 정해요.',
    rowsLeft: '표가 너무 길어서 60,000줄까지만 읽었어요.',
    oneLanguage: '한 가지 언어뿐이라 한국어와 영어에 같은 글을 넣었어요.',
    explanationsMade: '설명이 없는 카드에는 정답만 적어 두었어요.',
    mediaNotMeasured: '소리는 게이트가 내용까지 재지 못하고 소리라는 것만 알아요.',
  },
  en: {
    timesLeft: 'Time limits of single questions were left out; the room sets the time.',
    rowsLeft: 'The table was so long that only 60,000 rows were read.',
    oneLanguage: 'There is one language only, so Korean and English have the same text.',
    explanationsMade: 'Prompts without an explanation just name the right answer.',
    mediaNotMeasured: 'The gate knows that a sound is a sound, not what is in it.',
  },
} satisfies Localised<Record<FileNote, string>>;

export const EXPORT_WORDS = {
  ko: {
    mixperts: '그림·소리·영상까지 모두 담긴 파일 하나. 다시 가져오면 그대로예요.',
    kahoot: 'Kahoot에 올릴 수 있는 엑셀 파일',
    gift: 'Moodle 문제 은행에 올릴 수 있는 글 파일',
    csv: '엑셀에서 열 수 있는 표',
  },
  en: {
    mixperts: 'One file with all media inside; imported again it is the same deck.',
    kahoot: 'A spreadsheet that Kahoot takes',
    gift: 'A text file for the question bank of Moodle',
    csv: 'A table for spreadsheet programs',
  },
} satisfies Localised<Record<ExportFormat, string>>;

export const LOSS_WORDS = {
  ko: {
    media: '그림·소리·영상은 설명 글로 바뀌어요',
    captions: '자막이 빠져요',
    otherLanguage: '고른 언어의 글만 들어가요',
    explanations: '설명이 빠져요',
    sources: '출처가 빠져요',
    topics: '주제가 빠지거나 첫 주제만 남아요',
    difficulties: '난이도가 빠져요',
    labelsOverFour: '보기가 네 개로 줄어요',
    shortened: '긴 글이 잘려요',
    cards: '모델 카드와 ‘확인되지 않음’ 표시가 빠져요',
  },
  en: {
    media: 'media become their description in words',
    captions: 'captions are left out',
    otherLanguage: 'only the chosen language goes out',
    explanations: 'explanations are left out',
    sources: 'sources are left out',
    topics: 'topics are left out, or only the first stays',
    difficulties: 'difficulty is left out',
    labelsOverFour: 'only four labels stay',
    shortened: 'long texts are cut',
    cards: 'system cards and “unconfirmed” are left out',
  },
} satisfies Localised<Record<LossName, string>>;
