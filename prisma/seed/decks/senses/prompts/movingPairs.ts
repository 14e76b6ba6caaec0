import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, text, video } from '../parts';

/** A clip or a tune with words or a sound: neither part alone decides the label. */
export const movingPairs: Draft[] = [
  {
    id: 'pair-memory',
    topics: ['feelings', 'music'],
    difficulty: 2,
    parts: [
      text('“그날은 내 인생에서 가장 행복한 날이었어.”', '“That was the happiest day of my life.”'),
      audio(
        'pair-memory-sound',
        '낮은 현악기가 느린 단조 가락을 켜고, 화음이 조용히 뜯겨요.',
        'A deep string instrument plays a slow tune in a minor key over softly plucked chords.',
      ),
    ],
    question: [
      '글과 음악을 함께 느껴 보세요. 어떤 장면일까요?',
      'Take words and music together. Which scene is this?',
    ],
    labels: {
      missing: ['지나간 행복을 그리워해요', 'Missing happy days gone by'],
      party: ['신나는 잔치가 한창이에요', 'A party in full swing'],
      news: ['방금 나쁜 소식을 들었어요', 'Bad news has just arrived'],
      quarrel: ['친구와 다투고 있어요', 'A quarrel between friends'],
    },
    answer: 'missing',
    explanation: [
      '글만 보면 잔치, 음악만 들으면 나쁜 소식 같아요. 둘을 합치면 그리움이 돼요. 그리움은 원래 기쁨과 슬픔이 섞인 감정이에요.',
      'The words alone would fit a party, the music alone bad news. Together they make nostalgia, a feeling that mixes joy and sadness.',
    ],
    source: [
      'C. Sedikides 외, Current Directions in Psychological Science 17권(2008)',
      'C. Sedikides et al., Current Directions in Psychological Science 17 (2008)',
    ],
  },
  {
    id: 'pair-bounce',
    topics: ['numbers'],
    difficulty: 2,
    parts: [
      video(
        'pair-bounce-clip',
        '소리 없는 영상. 공이 땅에 네 번 튀고, 튈 때마다 낮아지다가 아이가 잡아요.',
        'A silent clip. A ball hits the ground four times, lower after each bounce, until a child catches it.',
      ),
      audio(
        'pair-bounce-sound',
        '공이 땅에 부딪히는 소리가 점점 빠르게 여섯 번 들려요.',
        'A ball is heard hitting the ground six times, faster and faster.',
      ),
    ],
    question: [
      '소리는 영상에 맞을까요? 공이 튀는 횟수를 세어 보세요.',
      'Does the sound belong to the clip? Count the bounces.',
    ],
    labels: {
      fewer: ['소리가 더 적게 튀어요', 'No: too few bounces are heard'],
      fits: ['횟수가 꼭 맞아요', 'Yes: the numbers agree'],
      more: ['소리가 더 많이 튀어요', 'No: too many bounces are heard'],
    },
    answer: 'more',
    explanation: [
      '빠른 것을 세는 일은 귀가 눈보다 잘해요. 눈과 귀가 어긋나면 귀가 이기기도 하죠. 삐 소리가 두 번 나면 한 번의 번쩍임이 두 번으로 보이기도 해요.',
      'Ears count quick events better than eyes. When the two disagree the ears may win: with two beeps, one flash can look like two.',
    ],
    source: ['L. Shams 외, 학술지 Nature 408권(2000)', 'L. Shams et al., Nature 408 (2000)'],
  },
  {
    id: 'pair-cups',
    topics: ['numbers'],
    difficulty: 3,
    parts: [
      video(
        'pair-cups-clip',
        '왼쪽 컵에는 사과, 가운데 컵에는 레몬, 오른쪽 컵에는 딸기가 숨어요. 그다음 가운데와 오른쪽, 왼쪽과 가운데, 왼쪽과 오른쪽 컵이 자리를 바꾸고, 왼쪽부터 번호가 붙어요.',
        'An apple hides under the left cup, a lemon under the middle one, a strawberry under the right one. Swaps: middle and right; left and middle; left and right. Then the cups are numbered from the left.',
      ),
      text(
        '노랗고 아주 시어요. 한 입만 베어 물어도 얼굴이 절로 찡그려져요.',
        'It is yellow and very sour. One bite and your whole face twists.',
      ),
    ],
    question: [
      '글이 말하는 과일은 마지막에 어느 컵 아래에 있을까요?',
      'Under which cup does the fruit from the text end up?',
    ],
    labels: {
      one: ['1번 컵', 'Cup 1'],
      two: ['2번 컵', 'Cup 2'],
      three: ['3번 컵', 'Cup 3'],
    },
    answer: 'one',
    explanation: [
      '낱말이 가리키는 것을 화면에서 찾아 끝까지 따라가야 해요. 플라밍고 같은 멀티모달 모델이 영상에 관한 질문에 답할 때 하는 일이에요.',
      'You had to find what the words mean in the picture and then keep track of it. Multimodal models such as Flamingo do this when they answer questions about videos.',
    ],
    source: [
      'J.-B. Alayrac 외, Flamingo 논문(2022)',
      'J.-B. Alayrac et al., “Flamingo: a Visual Language Model for Few-Shot Learning” (2022)',
    ],
  },
  {
    id: 'pair-drifting',
    topics: ['nature'],
    difficulty: 2,
    parts: [
      text(
        '기온 20 ℃. 사람들이 겉옷을 벗어 들고, 나무에서 떨어지는 것을 사진에 담고 있어요.',
        'It is 20 °C. People carry their jackets and take photos of what is coming down from the trees.',
      ),
      video(
        'pair-drifting-clip',
        '희고 작은 조각들이 흔들리고 뒤집히며 천천히 내려와요. 벤치가 있는 길에 벌써 많이 쌓였어요.',
        'Small white flakes sway and turn as they drift down slowly. Many already lie on the path by a bench.',
      ),
    ],
    question: ['무엇이 흩날리고 있을까요?', 'What is drifting down?'],
    labels: {
      snow: ['눈송이', 'Snowflakes'],
      maple: ['빨간 단풍잎', 'Red autumn leaves'],
      hail: ['우박', 'Hail'],
      petals: ['벚꽃잎', 'Cherry petals'],
    },
    answer: 'petals',
    explanation: [
      '영상만 보면 눈일 수 있고, 글만 보면 단풍잎일 수도 있어요. 함께 보면 벚꽃잎뿐이죠. 벚꽃은 활짝 핀 뒤 일주일쯤이면 져요.',
      'The clip alone could be snow, the words alone could be autumn leaves. Together only cherry petals fit. The blossom lasts only about a week after it opens fully.',
    ],
    source: ['기상청 「봄꽃 개화」 자료', 'Encyclopædia Britannica, “ornamental cherry”'],
  },
  {
    id: 'pair-dancers',
    topics: ['music'],
    difficulty: 3,
    parts: [
      video(
        'pair-dancers-clip',
        '소리 없는 영상. 셋이 제자리에서 뛰어요. 초록: 고르게 여섯 번. 주황: 짧게, 짧게, 길게, 짧게, 짧게, 길게. 보라: 길게, 짧게, 짧게, 길게, 짧게, 짧게.',
        'A silent clip of three creatures hopping. Green: six even hops. Orange: short, short, long, short, short, long. Purple: long, short, short, long, short, short.',
      ),
      audio(
        'pair-dancers-sound',
        '북소리: 둥—, 두, 둥, 둥—, 두, 둥. (길게, 짧게, 짧게, 길게, 짧게, 짧게)',
        'A drum: dum—, da, da, dum—, da, da. (Long, short, short, long, short, short.)',
      ),
    ],
    question: ['북소리에 맞춰 춤추는 친구는 누구일까요?', 'Who dances to this drum?'],
    labels: {
      green: ['초록 친구', 'The green one'],
      orange: ['주황 친구', 'The orange one'],
      purple: ['보라 친구', 'The purple one'],
      none: ['아무도 아니에요', 'None of them'],
    },
    answer: 'purple',
    explanation: [
      '눈으로 본 박자와 귀로 들은 박자를 맞춰 보는 일도 멀티모달이에요. 앵무새도 음악에 맞춰 춤출 수 있다는 것이 2009년에 밝혀졌어요.',
      'Matching a rhythm you see with one you hear takes two senses. In 2009 a cockatoo named Snowball proved that not only people can dance in time.',
    ],
    source: [
      'A. Patel 외, 학술지 Current Biology 19권(2009)',
      'A. Patel et al., Current Biology 19 (2009)',
    ],
  },
];
