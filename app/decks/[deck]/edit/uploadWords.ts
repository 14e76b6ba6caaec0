import type { Localised } from '#game/deck/deck';
import type { UploadProblem } from './_upload/sendFile';

export const UPLOAD_WORDS = {
  ko: {
    empty: '빈 파일이에요.',
    tooLarge: '파일이 너무 커요. 그림은 24 MB, 소리와 영상은 600 MB까지 고를 수 있어요.',
    notPicture: '그림 파일이 아니에요. JPEG, PNG, WebP, GIF 그림을 넣을 수 있어요. SVG는 안 돼요.',
    heicPicture:
      'HEIC 사진은 이 브라우저에서 열 수 없어요. 아이폰 설정 > 카메라 > 포맷을 ‘높은 호환성’으로 바꾸거나 JPEG로 저장해 주세요.',
    damagedPicture: '그림이 손상되어 열 수 없어요.',
    tooManyPixels: '그림이 너무 커요. 6천만 화소까지 넣을 수 있어요.',
    notSound: '소리 파일이 아니에요.',
    notFilm: '영상 파일이 아니에요.',
    noSoundInside: '이 파일에는 소리가 없어요.',
    tooLong: '너무 길어요. 소리는 3분, 영상은 2분까지 넣을 수 있어요. 필요한 부분만 잘라 주세요.',
    mustConvert: '휴대전화에서 재생되지 않는 형식이에요.',
    noSpace: '그림·소리·영상을 보관할 공간이 부족해요. 쓰지 않는 묶음을 지워 주세요.',
    busy: '지금 다른 파일을 많이 받고 있어요. 잠시 뒤에 다시 시도해 주세요.',
    badMessage: '요청을 처리하지 못했어요. 페이지를 새로고침해 주세요.',
    notFromHere: '요청을 처리하지 못했어요. 페이지를 새로고침해 주세요.',
    accountNeeded: '로그인한 뒤에 다시 시도해 주세요.',
    unreachable: '서버에 닿지 못했어요. 연결을 확인하고 다시 시도해 주세요.',
    cannotConvert:
      '이 파일은 휴대전화용으로 바꾸지 못했어요. MP4(H.264) 영상이나 MP3·M4A 소리로 저장해 주세요.',
    cancelled: '그만두었어요.',
  },
  en: {
    empty: 'The file is empty.',
    tooLarge: 'The file is too large: pictures up to 24 MB, sounds and films up to 600 MB.',
    notPicture: 'This is no picture. JPEG, PNG, WebP and GIF can be used, SVG cannot.',
    heicPicture:
      'This browser cannot open HEIC photos. Set your iPhone to Settings > Camera > Formats > Most Compatible, or save it as JPEG.',
    damagedPicture: 'The picture is damaged and cannot be opened.',
    tooManyPixels: 'The picture is too large: up to 60 megapixels.',
    notSound: 'This is no sound file.',
    notFilm: 'This is no film.',
    noSoundInside: 'There is no sound in this file.',
    tooLong: 'Too long: sounds up to 3 minutes, films up to 2. Cut out the part you need.',
    mustConvert: 'Phones do not play this kind of file.',
    noSpace: 'There is no room for more media. Delete decks that you do not use.',
    busy: 'Many files are arriving right now. Try again in a moment.',
    badMessage: 'That did not work. Reload the page.',
    notFromHere: 'That did not work. Reload the page.',
    accountNeeded: 'Sign in and try again.',
    unreachable: 'The server cannot be reached. Check the connection and try again.',
    cannotConvert:
      'This file could not be made ready for phones. Save it as MP4 (H.264) film, or as MP3 or M4A sound.',
    cancelled: 'Cancelled.',
  },
} satisfies Localised<Record<UploadProblem, string>>;
