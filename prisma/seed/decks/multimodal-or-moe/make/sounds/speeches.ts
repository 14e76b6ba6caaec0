import type { Language } from '#game/deck/deck';
import { inSpace } from '#prisma/seed/make/sound/reverb';
import { mixed, secondsOf, type Sound } from '#prisma/seed/make/sound/samples';
import { spoken, type Manner } from '#prisma/seed/make/sound/speech';

/** Words a minute; Korean is spoken faster, because eSpeak counts its long words as one. */
const SPEED: Record<Language, number> = { ko: 172, en: 156 };

type Lines = Record<Language, string>;

/** What is said, spelt for the voice; the prompts have the same words as transcripts. */
const LINES: Record<string, { lines: Lines; manner: Manner }> = {
  'tool-call': {
    lines: {
      ko: '저는 글만 읽어요. 사진이 오면, 볼 줄 아는 전문가를 불러요.',
      en: 'I can only read. When a photo comes, I call an expert who can see.',
    },
    manner: { pitch: 40, liveliness: 80 },
  },
  rumour: {
    lines: {
      ko: '들었어? 지피티 포 안에는 전문가가 열여섯이나 있대!',
      en: 'Have you heard? They say there are sixteen experts inside G P T four!',
    },
    manner: { pitch: 62, liveliness: 150 },
  },
  'night-shift': {
    lines: {
      ko: '저는 글만 읽어요. 전문가 이백쉰여섯 가운데, 여덟만 깨워요.',
      en: 'I read text only. Of two hundred and fifty-six experts, I wake eight.',
    },
    manner: { pitch: 30, liveliness: 70 },
  },
  humming: {
    lines: {
      ko: '저는 소리만 듣고 노래 제목을 맞혀요. 늘 신경망 전체가 일해요.',
      en: 'I name any song from its sound. My whole network works every time.',
    },
    manner: { pitch: 70, liveliness: 130 },
  },
  'white-cane': {
    lines: {
      ko: '카메라로 보고, 질문을 들어요. 늘 신경망 전체가 일해요.',
      en: 'I look through your camera and hear your question. My whole network works.',
    },
    manner: { pitch: 52 },
  },
  'front-desk': {
    lines: {
      ko: '접수대는 증상을 읽고, 의사 스무 명 중 두 명에게만 보내요.',
      en: 'The front desk reads your note, and sends you to just two of twenty doctors.',
    },
    manner: { pitch: 58 },
  },
  newsroom: {
    lines: {
      ko: '화면과 소리와 글을 받아, 기자 백 명 중 네 명만 불러요.',
      en: 'We take in film, sound and text, and call just four of a hundred reporters.',
    },
    manner: { pitch: 35, liveliness: 120 },
  },
  choir: {
    lines: {
      ko: '우리 합창단은 악보만 봐요. 어떤 곡이든 백 명 모두 불러요.',
      en: 'Our choir reads only music. Whatever the song, all hundred of us sing.',
    },
    manner: { pitch: 66, liveliness: 140 },
  },
};

function said({ lines, manner }: { lines: Lines; manner: Manner }) {
  return async (language: Language): Promise<Sound> => {
    const speech = await spoken(lines[language], language, { speed: SPEED[language], ...manner });
    const seconds = secondsOf(speech) + 0.35;
    return inSpace(mixed(seconds, [{ sound: speech, at: 0.1 }]), { seconds: 0.25, wet: 0.07 });
  };
}

export const speeches: Record<string, (language: Language) => Promise<Sound>> = Object.fromEntries(
  Object.entries(LINES).map(([name, spokenLines]) => [name, said(spokenLines)]),
);
