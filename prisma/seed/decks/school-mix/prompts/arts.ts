import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const arts: Draft[] = [
  {
    id: 'school-signs-in-score',
    topics: ['school-arts'],
    difficulty: 1,
    parts: [text('pp → p → mp → mf → f → ff', 'pp → p → mp → mf → f → ff')],
    question: [
      '악보에 이런 기호가 차례로 나와요. 음악은 어떻게 될까요?',
      'These signs follow one another in a score. What happens to the music?',
    ],
    labels: {
      louder: ['점점 커져요', 'It gets louder'],
      faster: ['점점 빨라져요', 'It gets faster'],
      higher: ['점점 높아져요', 'It gets higher'],
      sadder: ['점점 슬퍼져요', 'It gets sadder'],
    },
    answer: 'louder',
    explanation: [
      'p는 피아노(여리게), f는 포르테(세게)예요. 악기 피아노도 여린 소리와 센 소리를 다 낸다고 “피아노포르테”라고 불렸어요. 줄이다 보니 여린 쪽만 남았죠.',
      'p stands for piano, soft, and f for forte, loud. The piano was first called pianoforte because it could do both. We dropped the loud half of its name.',
    ],
    source: [
      '음악 교과서 「셈여림표」',
      'Encyclopædia Britannica, “pianoforte” and “dynamics (music)”',
    ],
  },
  {
    id: 'school-only-dots',
    topics: ['school-arts'],
    difficulty: 2,
    parts: [
      text(
        '멀리서 보면 강가의 일요일 오후예요. 가까이 다가가면 사람도 강아지도 사라지고, 순색 물감의 작은 점만 수없이 남아요. 화가는 이 그림에 2년을 썼어요.',
        'From afar it is a Sunday afternoon by the river. Step closer, and people and dogs dissolve into countless little dots of pure paint. It took the painter two years.',
      ),
    ],
    question: ['이런 그림의 기법을 무엇이라고 할까요?', 'What is this way of painting called?'],
    labels: {
      fresco: ['프레스코', 'Fresco'],
      collage: ['콜라주', 'Collage'],
      ink: ['수묵화', 'Ink wash'],
      pointillism: ['점묘법', 'Pointillism'],
    },
    answer: 'pointillism',
    explanation: [
      '조르주 쇠라의 「그랑드자트섬의 일요일 오후」예요. 팔레트에서 섞지 않은 색이 보는 사람의 눈에서 섞여요. 화면의 픽셀보다 백 년 앞선 생각이죠.',
      'It is Seurat’s “A Sunday on La Grande Jatte”. The colours mix not on the palette but in the eye, like the pixels of a screen a century later.',
    ],
    source: [
      '시카고 미술관 소장품 해설',
      'Art Institute of Chicago, “A Sunday on La Grande Jatte — 1884”',
    ],
  },
  {
    id: 'school-metal-wood',
    topics: ['school-arts', 'school-physics'],
    difficulty: 3,
    parts: [
      text(
        '나는 번쩍이는 놋쇠로 만들어졌는데 목관 악기예요. 억울하지 않냐고요? 내 입에는 갈대로 만든 리드가 있거든요.',
        'I am made of shining brass, and yet I belong to the woodwinds. Is that unfair? Well, in my mouth there is a reed of cane.',
      ),
    ],
    question: ['나는 어떤 악기일까요?', 'Which instrument am I?'],
    labels: {
      trumpet: ['트럼펫', 'Trumpet'],
      saxophone: ['색소폰', 'Saxophone'],
      trombone: ['트롬본', 'Trombone'],
      tuba: ['튜바', 'Tuba'],
    },
    answer: 'saxophone',
    explanation: [
      '악기 가족은 재료가 아니라 소리를 내는 방법으로 나눠요. 금관은 입술이, 색소폰은 리드가 떨려요. 아돌프 삭스가 1840년대에 발명했어요.',
      'Families of instruments go by how the sound is made. In brass the lips vibrate, in a saxophone the reed. Adolphe Sax invented it in the 1840s.',
    ],
    source: ['브리태니커 백과사전 「색소폰」 항목', 'Encyclopædia Britannica, “saxophone”'],
  },
  {
    id: 'school-missing-note',
    topics: ['school-arts', 'school-maths'],
    difficulty: 3,
    parts: [
      image(
        'school-missing-note-image',
        '4분의 4박자 악보 두 마디. 첫 마디는 4분음표 네 개로 꽉 찼어요. 둘째 마디에는 4분음표 한 개, 8분음표 두 개, 그리고 물음표가 있어요.',
        'Two bars of music in 4/4 time. The first is full with four crotchets. The second has one crotchet, two quavers and then a question mark.',
      ),
    ],
    question: [
      '물음표 자리에 음표를 하나만 넣는다면 무엇일까요?',
      'A single note fills the place of the question mark. Which one?',
    ],
    labels: {
      half: ['2분음표', 'A half note (minim)'],
      quarter: ['4분음표', 'A quarter note (crotchet)'],
      eighth: ['8분음표', 'An eighth note (quaver)'],
      whole: ['온음표', 'A whole note (semibreve)'],
    },
    answer: 'half',
    explanation: [
      '¼ + ⅛ + ⅛ = ½이니 남은 것은 ½, 2분음표예요. 작곡가는 온종일 분수를 더하고 있는 셈이에요.',
      '¼ + ⅛ + ⅛ = ½, so another half is missing. Composers add fractions all day long.',
    ],
    source: ['음악 교과서 「음표와 박자」', 'Any school music book, “note values”'],
  },
  {
    id: 'school-vanishing',
    topics: ['school-arts', 'school-maths'],
    difficulty: 1,
    parts: [
      image(
        'school-vanishing-image',
        '곧게 뻗은 가로수 길. 길의 양쪽 가장자리와 줄지어 선 나무들의 끝을 이은 선이 모두 B로 모여요. A는 하늘, C는 왼쪽 나무, D는 길 앞쪽에 있어요.',
        'A straight avenue. The edges of the road and the lines along the tops of the trees all run together at B. A is in the sky, C on a tree at the left, D on the road in front.',
      ),
    ],
    question: [
      '이 그림의 소실점은 어느 것일까요?',
      'Where is the vanishing point of this picture?',
    ],
    labels: {
      a: ['A', 'A'],
      b: ['B', 'B'],
      c: ['C', 'C'],
      d: ['D', 'D'],
    },
    answer: 'b',
    explanation: [
      '나란한 선들은 멀어지며 한 점으로 모여 보여요. 브루넬레스키가 1420년 무렵 피렌체에서 거울로 시험해 보인 선 원근법이에요.',
      'Parallel lines that lead away seem to meet in one point. Brunelleschi showed it around 1420 in Florence with a painting and a mirror: linear perspective.',
    ],
    source: [
      '브리태니커 백과사전 「선 원근법」 항목',
      'Encyclopædia Britannica, “linear perspective”',
    ],
  },
  {
    id: 'school-chord-change',
    topics: ['school-arts'],
    difficulty: 3,
    parts: [
      audio(
        'school-chord-change-sound',
        '화음 하나가 밝게 펼쳐져 울리고, 다음에는 가운데 음만 반음 내려간 화음이 어둡게 펼쳐져 울려요. 두 번 되풀이돼요.',
        'A chord is spread out and rings brightly; then the same chord with its middle note half a tone lower, sounding darker. Twice over.',
      ),
    ],
    question: [
      '화음은 무엇에서 무엇으로 바뀌었을까요?',
      'From what to what does the chord change?',
    ],
    labels: {
      minor: ['단조에서 장조로', 'From minor to major'],
      softer: ['여림에서 셈으로', 'From soft to loud'],
      rhythm: ['3박자에서 4박자로', 'From three to four beats'],
      major: ['장조에서 단조로', 'From major to minor'],
    },
    answer: 'major',
    explanation: [
      '도–미–솔에서 미 하나만 반음 내렸을 뿐인데 햇빛이 구름에 가려요. 장조는 밝고 단조는 어둡다는 느낌은 서양 음악을 들으며 든 버릇이기도 해요.',
      'One note, E to E flat, and a cloud covers the sun. That major feels bright and minor dark is partly a habit of listening to Western music.',
    ],
    source: ['음악 교과서 「장조와 단조」', 'Encyclopædia Britannica, “major” and “minor” (music)'],
  },
  {
    id: 'school-chasing-voices',
    topics: ['school-arts'],
    difficulty: 2,
    parts: [
      audio(
        'school-chasing-voices-sound',
        '피리 하나가 짧은 가락을 시작해요. 조금 뒤 더 낮은 악기가 똑같은 가락을 처음부터 따라 하고, 피리는 먼저 나아가요. 둘이 함께 울려요.',
        'A flute begins a short tune. A little later a deeper instrument starts the very same tune from its beginning, while the flute goes on ahead. They sound together.',
      ),
    ],
    question: ['두 악기는 어떤 형식으로 연주하고 있을까요?', 'In which form are the two playing?'],
    labels: {
      canon: ['돌림 노래(카논)', 'A canon (round)'],
      solo: ['독주', 'A solo'],
      unison: ['제창(같은 음을 함께)', 'In unison'],
      answer: ['메기고 받기', 'Call and response'],
    },
    answer: 'canon',
    explanation: [
      '같은 가락이 시간을 두고 뒤쫓는 형식이 카논이에요. 이 가락은 프랑스 노래 「자크 형제」예요. 말러는 교향곡 1번에서 이것을 단조 장송 행진곡으로 바꿔 놓았어요.',
      'In a canon the same tune chases itself. This one is “Frère Jacques”. Gustav Mahler turned it into a funeral march in minor in his First Symphony.',
    ],
    source: ['브리태니커 백과사전 「카논」 항목', 'Encyclopædia Britannica, “canon (music)”'],
  },
  {
    id: 'school-brush',
    topics: ['school-arts'],
    difficulty: 1,
    parts: [
      video(
        'school-brush-clip',
        '팔레트 위의 파란 물감과 노란 물감. 붓이 둘을 가운데로 끌어와 섞기 시작하자, 천이 그 자리를 덮어요.',
        'Blue paint and yellow paint on a palette. A brush drags both to the middle and starts to stir, then a cloth covers the place.',
      ),
    ],
    question: ['천을 걷으면 무슨 색이 보일까요?', 'Which colour will be under the cloth?'],
    labels: {
      purple: ['보라', 'Purple'],
      orange: ['주황', 'Orange'],
      green: ['초록', 'Green'],
      pink: ['분홍', 'Pink'],
    },
    answer: 'green',
    explanation: [
      '물감은 빛을 빨아들여요. 파랑은 빨간빛을, 노랑은 파란빛을 먹어 치우고, 둘 다 남기는 초록만 눈에 닿아요. 그래서 물감은 섞을수록 어두워져요.',
      'Paint swallows light: blue eats the red, yellow eats the blue, and only green is left over by both. That is why mixed paints get darker.',
    ],
    source: [
      '미술 교과서 「감산 혼합」',
      'Encyclopædia Britannica, “colour”, on subtractive mixing',
    ],
  },
  {
    id: 'school-spinning-disc',
    topics: ['school-arts', 'school-history'],
    difficulty: 1,
    parts: [
      video(
        'school-spinning-disc-clip',
        '줄에 매달린 동그란 판. 한쪽에는 새, 뒤쪽에는 빈 새장이 그려져 있어요. 판이 천천히 돌기 시작해 점점 빨라져요.',
        'A round card on two strings. One side shows a bird, the other an empty cage. The card begins to spin, slowly, then faster.',
      ),
    ],
    question: [
      '판이 아주 빨리 돌면 무엇이 보일까요?',
      'What do you see when the card spins very fast?',
    ],
    labels: {
      bird: ['새만', 'Only the bird'],
      nothing: ['온통 회색', 'Nothing but grey'],
      cage: ['새장만', 'Only the cage'],
      inside: ['새장에 든 새', 'The bird in the cage'],
    },
    answer: 'inside',
    explanation: [
      '소마트로프라는 1820년대 장난감이에요. 앞의 그림이 사라지기 전에 다음 그림이 오면 눈은 둘을 하나로 느껴요. 만화 영화의 할머니뻘이죠.',
      'It is a thaumatrope, a toy of the 1820s. If the next picture comes before the last has faded, we see both as one. It is the grandmother of animated films.',
    ],
    source: ['브리태니커 백과사전 「소마트로프」 항목', 'Encyclopædia Britannica, “thaumatrope”'],
  },
];
