import type { Localised } from '#game/deck/deck';
import type { CaptionRefusal } from '#game/deck/readCaptions';

/** Why a caption file was not taken. */
export const CAPTION_WORDS = {
  ko: {
    tooLong: '자막 파일이 너무 커요.',
    notCaptions: '자막을 찾지 못했어요. WebVTT(.vtt)나 SubRip(.srt) 자막을 넣을 수 있어요.',
    badTime: '시간을 읽을 수 없어요. 00:00:01.000 --> 00:00:03.500처럼 적어 주세요.',
    notInOrder: '자막의 시간이 앞 자막보다 일러요.',
    tooLate: '10분이 넘는 시간이 적혀 있어요.',
    tooManyCues: '자막은 200개까지 넣을 수 있어요.',
    cueTooLong: '한 자막에 500자까지 쓸 수 있어요.',
  },
  en: {
    tooLong: 'The caption file is too large.',
    notCaptions: 'No captions were found. WebVTT (.vtt) and SubRip (.srt) can be put in.',
    badTime: 'A time cannot be read. Write it like 00:00:01.000 --> 00:00:03.500.',
    notInOrder: 'A cue begins before the one above it.',
    tooLate: 'A time is later than ten minutes.',
    tooManyCues: 'There can be up to 200 cues.',
    cueTooLong: 'A cue can have up to 500 characters.',
  },
} satisfies Localised<Record<CaptionRefusal, string>>;
