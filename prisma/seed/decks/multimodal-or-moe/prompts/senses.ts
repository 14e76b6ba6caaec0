/** What goes in: modalities, how many there are, and how they come together. */

import type { Draft } from '#prisma/seed/make/writePrompt';
import { image, speech, video } from '../parts';
import { SOURCES } from '../sources';
import { VERDICTS } from '../verdicts';

export const senses: Draft[] = [
  {
    id: 'mm-message',
    topics: ['mm-senses'],
    difficulty: 1,
    parts: [
      image(
        'message',
        '휴대폰 화면의 대화창. 글 두 줄, 강아지 사진 한 장, 물결무늬가 그려진 음성 메시지 하나, 다시 글 한 줄이 있어요.',
        'A chat on a phone: two lines of text, a photo of a dog, a voice message drawn as a wave, and one more line of text.',
      ),
    ],
    question: [
      '이 대화에는 모달리티가 몇 가지 들어 있을까요?',
      'How many modalities are in this chat?',
    ],
    labels: {
      one: ['한 가지', 'One'],
      two: ['두 가지', 'Two'],
      three: ['세 가지', 'Three'],
      four: ['네 가지', 'Four'],
    },
    answer: 'three',
    explanation: [
      '글, 그림, 소리 세 가지예요. 글은 두 번 나와도 같은 모달리티죠. 데이터의 ‘개수’가 아니라 ‘종류’를 세는 거예요. 강아지는 세지 않아요.',
      'Text, picture and sound make three. Text that comes twice is still one modality: count the kinds of data, not the pieces. The dog is not counted.',
    ],
    source: SOURCES.survey,
  },
  {
    id: 'mm-patches',
    topics: ['mm-senses', 'mm-routing'],
    difficulty: 3,
    parts: [
      image(
        'patches',
        '사진 한 장이 아홉 조각으로 잘려 게이트로 들어가요. 뒤에 로봇 여덟 대가 있고 두 대가 깨어 있어요. 다른 종류의 카드는 없어요.',
        'A photo is cut into nine pieces, which go into a gate. Behind it are eight robots, two of them awake. There is no other kind of card.',
      ),
    ],
    question: [
      '사진만 받는 모델 V-MoE예요. 어느 쪽일까요?',
      'V-MoE takes photos only. Which of the two is it?',
    ],
    labels: VERDICTS,
    answer: 'moe',
    explanation: [
      'MoE라고 꼭 글만 다루지는 않아요. V-MoE는 사진 조각을 토큰으로 삼아 조각마다 전문가를 골라요. 그래도 받는 것은 사진 하나뿐이라 멀티모달은 아니에요.',
      'MoE is not only for text. V-MoE makes tokens of pieces of a photo and picks experts for each. Photos are all it takes, though, so it is not multimodal.',
    ],
    source: SOURCES.vmoe,
  },
  {
    id: 'mm-pet-finder',
    topics: ['mm-senses'],
    difficulty: 1,
    parts: [
      image(
        'pet-finder',
        '고양이 사진 한 장이 점으로 이루어진 신경망에 들어가요. 점은 모두 켜져 있어요. 맞았다는 표시가 달린 고양이 카드가 나와요.',
        'One photo of a cat goes into a network of dots. Every dot is lit. Out comes a card with a cat and a tick.',
      ),
    ],
    question: ['이 모델은 어느 쪽일까요?', 'Which of the two is this model?'],
    labels: VERDICTS,
    answer: 'neither',
    explanation: [
      '들어가는 것은 사진뿐이고 신경망 전체가 함께 일해요. 둘 다 아니어도 얼마든지 쓸모 있죠. 세상의 고양이 사진은 대부분 이런 모델이 정리했을 거예요.',
      'Only a photo goes in, and all of the network works. A model can be neither and still be useful: most of the world’s cat pictures were probably sorted by one like this.',
    ],
    source: [
      'A. Krizhevsky 외, 「ImageNet Classification」, NeurIPS 25(2012)',
      'A. Krizhevsky et al., “ImageNet Classification”, NeurIPS 25 (2012)',
    ],
  },
  {
    id: 'mm-humming',
    topics: ['mm-senses'],
    difficulty: 2,
    parts: [
      speech(
        'humming',
        '저는 소리만 듣고 노래 제목을 맞혀요. 늘 신경망 전체가 일해요.',
        'I name any song from its sound. My whole network works every time.',
      ),
    ],
    question: ['말하는 모델은 어느 쪽일까요?', 'Which of the two is the model that is speaking?'],
    labels: VERDICTS,
    answer: 'neither',
    explanation: [
      '소리도 훌륭한 모달리티지만 하나뿐이면 ‘멀티’가 아니에요. 늘 전체가 일하니 MoE도 아니고요. 그래도 노래방에서는 이길 수 없겠네요.',
      'Sound is a fine modality, but one alone is not “multi”. And as all of it always works, it is not MoE. At karaoke it would still beat us all.',
    ],
    source: SOURCES.survey,
  },
  {
    id: 'mm-lip-sync',
    topics: ['mm-senses', 'mm-ideas'],
    difficulty: 1,
    parts: [
      video(
        'lip-sync',
        '말하는 곰 인형의 영상, 소리 물결, 자막이 함께 움직이며 한 신경망으로 흘러 들어가요. 흘러들 때마다 신경망의 모든 점이 켜져요.',
        'A film of a talking teddy bear, its sound wave and its subtitles move together and flow into one network. Each time, all dots of the network light up.',
      ),
    ],
    question: ['이 모델은 어느 쪽일까요?', 'Which of the two is this model?'],
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      '입 모양과 소리를 함께 보면 시끄러운 데서도 더 잘 알아들어요. 사람도 그래요. ‘가’라는 입 모양에 ‘바’라는 소리를 들려주면 ‘다’로 들리기도 해요(맥거크 효과).',
      'Lips and sound together help in a noisy room, for people as well: see lips say “ga”, hear “ba”, and many of us perceive “da”. That is the McGurk effect.',
    ],
    source: [
      'H. McGurk, J. MacDonald, 학술지 Nature 264권(1976)',
      'H. McGurk and J. MacDonald, Nature 264 (1976)',
    ],
  },
  {
    id: 'mm-white-cane',
    topics: ['mm-senses', 'mm-ideas'],
    difficulty: 2,
    parts: [
      speech(
        'white-cane',
        '카메라로 보고, 질문을 들어요. 늘 신경망 전체가 일해요.',
        'I look through your camera and hear your question. My whole network works.',
      ),
    ],
    question: [
      '앞이 보이지 않는 사람을 돕는 앱이 말해요. 어느 쪽일까요?',
      'An app that helps blind people is speaking. Which of the two is it?',
    ],
    labels: VERDICTS,
    answer: 'multimodal',
    explanation: [
      '카메라의 그림과 목소리가 함께 들어가니 멀티모달이에요. 고르지 않고 전부 일하니 MoE는 아니고요. “이 우유 유통기한 언제야?” 같은 물음에 정말 쓸모가 있어요.',
      'Pictures and speech go in together: multimodal. All of it works and nothing is picked, so it is not MoE. It is a real help with “When does this milk expire?”',
    ],
    source: SOURCES.survey,
  },
];
