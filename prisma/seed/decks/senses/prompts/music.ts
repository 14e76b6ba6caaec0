import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const music: Draft[] = [
  {
    id: 'text-oom-pah-pah',
    topics: ['music'],
    difficulty: 1,
    parts: [
      text(
        '쿵 짝 짝 | 쿵 짝 짝 | 쿵 짝 짝 | 쿵 짝 짝',
        'OOM pah pah | OOM pah pah | OOM pah pah | OOM pah pah',
      ),
    ],
    question: ['이 리듬에 맞춰 추는 춤은 무엇일까요?', 'Which dance goes with this rhythm?'],
    labels: {
      polka: ['폴카', 'Polka'],
      tango: ['탱고', 'Tango'],
      disco: ['디스코', 'Disco'],
      waltz: ['왈츠', 'Waltz'],
    },
    answer: 'waltz',
    explanation: [
      '왈츠는 3박자 춤이고 첫 박이 가장 세요. 폴카와 탱고는 2박자나 4박자, 디스코는 4박자예요.',
      'A waltz has three beats in a bar and the first is the strongest. Polka and tango go in twos or fours, disco in fours.',
    ],
    source: ['음악 교과서의 「박자」 단원', 'Encyclopædia Britannica, “waltz”'],
  },
  {
    id: 'text-five-notes',
    topics: ['music'],
    difficulty: 3,
    parts: [
      text(
        '미 미 파 솔 | 솔 파 미 레 | 도 도 레 미 | 미 레 레',
        'E E F G | G F E D | C C D E | E D D',
      ),
    ],
    question: ['이렇게 시작하는 곡은 무엇일까요?', 'Which tune begins like this?'],
    labels: {
      twinkle: ['작은 별', 'Twinkle, Twinkle, Little Star'],
      birthday: ['생일 축하 노래', 'Happy Birthday'],
      ode: ['환희의 송가', 'Ode to Joy'],
      jingle: ['징글 벨', 'Jingle Bells'],
    },
    answer: 'ode',
    explanation: [
      '베토벤 교향곡 9번(1824)의 「환희의 송가」는 이웃한 다섯 음으로 시작해요. 베토벤은 이때 귀가 거의 들리지 않았어요. 지금은 유럽 연합의 상징곡이에요.',
      'The “Ode to Joy” from Beethoven’s Ninth Symphony (1824) begins with just five neighbouring notes. He was almost deaf by then. Today it is the anthem of the European Union.',
    ],
    source: ['유럽 연합 누리집 「유럽의 상징」', 'European Union website, “European anthem”'],
  },
  {
    id: 'image-piano-key',
    topics: ['music'],
    difficulty: 2,
    parts: [
      image(
        'image-piano-key',
        '피아노 건반. 검은건반 세 개가 모여 있는 곳의 바로 왼쪽 흰건반에 표시가 되어 있어요.',
        'A piano keyboard. The white key just to the left of a group of three black keys is marked.',
      ),
    ],
    question: ['표시된 건반은 무슨 음일까요?', 'Which note is the marked key?'],
    labels: {
      c: ['도(C)', 'C (do)'],
      e: ['미(E)', 'E (mi)'],
      f: ['파(F)', 'F (fa)'],
      a: ['라(A)', 'A (la)'],
    },
    answer: 'f',
    explanation: [
      '검은건반은 두 개, 세 개씩 모여 있어요. 두 개 묶음의 왼쪽은 언제나 도, 세 개 묶음의 왼쪽은 언제나 파예요.',
      'Black keys come in twos and threes. Left of every pair lies C, left of every group of three lies F.',
    ],
    source: ['음악 교과서의 「건반과 계이름」', 'Any piano method, first pages'],
  },
  {
    id: 'image-bottles',
    topics: ['music', 'nature'],
    difficulty: 3,
    parts: [
      image(
        'image-bottles',
        '똑같은 병 네 개에 물이 서로 다르게 들어 있어요. A에 가장 많고, C, D 순서로 줄어들며, B에 가장 적어요. 막대가 병을 두드리려고 해요.',
        'Four equal bottles hold different amounts of water: A the most, then C, then D, and B the least. A stick is about to tap them.',
      ),
    ],
    question: [
      '막대로 병을 두드릴 때 가장 높은 소리가 나는 병은 어느 것일까요?',
      'You tap the bottles with a stick. Which one gives the highest note?',
    ],
    labels: {
      a: ['A', 'A'],
      b: ['B', 'B'],
      c: ['C', 'C'],
      d: ['D', 'D'],
    },
    answer: 'b',
    explanation: [
      '두드리면 유리와 물이 함께 떨려요. 물이 적을수록 가벼워서 빨리 떨리고 소리가 높아요. 입으로 불면 공기가 떨리기 때문에 순서가 거꾸로 돼요.',
      'When you tap, glass and water vibrate together: less water means less mass, faster vibration and a higher note. Blow across the bottles instead and the order turns round, because then the air vibrates.',
    ],
    source: [
      '과학 교과서의 「소리」 단원. 컵으로 직접 해 보세요',
      'Science textbook, chapter on sound; try it with four glasses',
    ],
  },
  {
    id: 'audio-how-played',
    topics: ['music'],
    difficulty: 1,
    parts: [
      audio(
        'audio-how-played',
        '화음의 음들이 하나씩 오르내려요. 음마다 톡 하고 시작해 저절로 사라지고, 마지막에는 여러 음이 함께 울려요.',
        'The notes of chords run up and down one by one. Each starts suddenly and dies away by itself; at the end several ring together.',
      ),
    ],
    question: ['이 악기는 어떻게 연주할까요?', 'How is this instrument played?'],
    labels: {
      plucked: ['손가락으로 줄을 뜯어요', 'Fingers pluck strings'],
      bowed: ['활로 줄을 문질러요', 'A bow rubs strings'],
      blown: ['입으로 불어요', 'Someone blows into it'],
      keyed: ['바람 주머니를 눌러요', 'Someone squeezes bellows'],
    },
    answer: 'plucked',
    explanation: [
      '뜯은 줄은 소리가 톡 시작되어 저절로 사라지고, 문지르거나 부는 소리는 길게 이어져요. 이 소리는 1983년에 나온 카플러스-스트롱 알고리즘으로 컴퓨터가 계산했어요.',
      'A plucked string starts suddenly and fades; a bowed or blown tone can be held. This one was computed with the Karplus–Strong algorithm of 1983.',
    ],
    source: [
      'K. Karplus·A. Strong, 학술지 Computer Music Journal 7권(1983)',
      'K. Karplus and A. Strong, Computer Music Journal 7 (1983)',
    ],
  },
  {
    id: 'audio-beats-in-bar',
    topics: ['music', 'numbers'],
    difficulty: 3,
    parts: [
      audio(
        'audio-beats-in-bar',
        '둥 딱 딱 딱 딱, 둥 딱 딱 딱 딱, 둥 딱 딱 딱 딱, 둥.',
        'BOOM tick tick tick tick, BOOM tick tick tick tick, BOOM tick tick tick tick, BOOM.',
      ),
    ],
    question: [
      '마디는 언제나 큰 북소리로 시작해요. 한 마디는 몇 박일까요?',
      'Every bar begins with the big drum. How many beats are in a bar?',
    ],
    labels: {
      three: ['3박', '3 beats'],
      four: ['4박', '4 beats'],
      five: ['5박', '5 beats'],
      six: ['6박', '6 beats'],
    },
    answer: 'five',
    explanation: [
      '대중음악에서 5박자는 드물어요. 하지만 데이브 브루벡 사중주단은 5박자 곡 「테이크 파이브」(1959)로 큰 인기를 얻었어요.',
      'Five beats in a bar are rare in popular music, yet the Dave Brubeck Quartet had a hit with them: “Take Five” (1959).',
    ],
    source: [
      '브리태니커 백과사전 「데이브 브루벡」 항목',
      'Encyclopædia Britannica, “Dave Brubeck”',
    ],
  },
  {
    id: 'video-baton',
    topics: ['music'],
    difficulty: 2,
    parts: [
      video(
        'video-baton',
        '뒤에서 본 지휘자. 지휘봉이 아래로, 오른쪽으로, 위로, 다시 아래로, 오른쪽으로, 위로 되풀이해서 움직여요.',
        'A conductor from behind. The baton goes down, out to the right, up; down, right, up; on and on.',
      ),
    ],
    question: [
      '지휘자는 한 마디를 몇 박으로 젓고 있을까요?',
      'How many beats does this conductor show in each bar?',
    ],
    labels: {
      two: ['2박', '2 beats'],
      three: ['3박', '3 beats'],
      four: ['4박', '4 beats'],
      six: ['6박', '6 beats'],
    },
    answer: 'three',
    explanation: [
      '3박자 지휘는 아래, 옆, 위로 세모를 그려요. 첫 박은 언제나 아래로 내려요. 그래서 영어로는 첫 박을 “다운비트”라고 해요.',
      'In three, a conductor draws a triangle: down, out, up. The first beat always goes down, which is why it is called the downbeat.',
    ],
    source: ['음악 교과서의 「지휘하기」', 'Any school music book, “conducting patterns”'],
  },
  {
    id: 'video-singers',
    topics: ['music'],
    difficulty: 2,
    parts: [
      video(
        'video-singers',
        '세 친구의 입 모양. 초록 친구: 똑같은 길이로 다섯 번. 주황 친구: 길게, 짧게, 짧게, 길게, 짧게, 중간. 보라 친구: 짧게 세 번, 길게, 짧게 세 번. 들리는 노래: 길게, 짧게, 짧게, 길게, 짧게, 중간.',
        'Three creatures open their mouths. The green one: five times, equally long. The orange one: long, short, short, long, short, medium. The purple one: three short, one long, three short. The voice you hear: long, short, short, long, short, medium.',
      ),
    ],
    question: ['진짜로 노래하는 친구는 누구일까요?', 'Who is really singing?'],
    labels: {
      green: ['초록 친구', 'The green one'],
      orange: ['주황 친구', 'The orange one'],
      purple: ['보라 친구', 'The purple one'],
    },
    answer: 'orange',
    explanation: [
      '눈과 귀는 서로를 확인해요. 소리에 맞춰 움직이는 입에서 소리가 난다고 느끼기 때문에 복화술에 속고, 더빙이 어긋난 영화는 어색해 보여요.',
      'Eyes and ears check each other: a sound seems to come from the mouth that moves with it. That is how ventriloquists fool us, and why a badly dubbed film looks odd.',
    ],
    source: [
      'D. Alais·D. Burr, 학술지 Current Biology 14권(2004)',
      'D. Alais and D. Burr, Current Biology 14 (2004)',
    ],
  },
];
