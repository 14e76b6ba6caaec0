import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const history: Draft[] = [
  {
    id: 'school-born-28',
    topics: ['school-history', 'school-languages'],
    difficulty: 1,
    parts: [
      text(
        '나는 1443년에 한 임금이 만들었어요. 스물여덟 글자로 태어났지만 지금은 스물네 글자만 써요. 생일을 기념하는 공휴일도 있어요.',
        'A king made me in 1443. I was born with 28 letters, 24 of which are in use today. My birthday is a national holiday.',
      ),
    ],
    question: ['나는 무엇일까요?', 'What am I?'],
    labels: {
      latin: ['로마자', 'The Latin alphabet'],
      hangul: ['한글', 'Hangul'],
      kana: ['가나', 'Japanese kana'],
      morse: ['모스 부호', 'Morse code'],
    },
    answer: 'hangul',
    explanation: [
      '사라진 네 글자는 ㆍ(아래아), ㅿ, ㆁ, ㆆ이에요. 세종은 “어리석은 백성이 말하고 싶은 것이 있어도” 글로 못 쓰는 것을 안타깝게 여겼어요.',
      'King Sejong of Korea wanted a script that everybody could learn. The four lost letters are ㆍ, ㅿ, ㆁ and ㆆ; Hangul Day is 9 October.',
    ],
    source: ['『훈민정음』(1446), 국립한글박물관', 'Encyclopædia Britannica, “Hangul”'],
  },
  {
    id: 'school-bread-in-oven',
    topics: ['school-history', 'school-geography'],
    difficulty: 2,
    parts: [
      text(
        '서기 79년 어느 날, 나는 재 속에 파묻혔어요. 1,700년쯤 지나 사람들이 나를 다시 파냈을 때 빵집 화덕에는 까맣게 탄 빵 여든한 개가 그대로 있었어요.',
        'One day in AD 79 ashes buried me. When people dug me up some 1,700 years later, the oven of a baker’s shop still held 81 loaves, slightly overdone.',
      ),
    ],
    question: ['나는 어느 도시일까요?', 'Which city am I?'],
    labels: {
      angkor: ['앙코르', 'Angkor'],
      machu: ['마추픽추', 'Machu Picchu'],
      petra: ['페트라', 'Petra'],
      pompeii: ['폼페이', 'Pompeii'],
    },
    answer: 'pompeii',
    explanation: [
      '베수비오 화산이 폼페이를 덮었어요. 벽의 낙서까지 남아서 로마 사람들이 뭘 먹고 누구 흉을 봤는지도 알 수 있어요.',
      'Mount Vesuvius buried Pompeii. Even the graffiti survived, so we know what Romans ate and whom they gossiped about.',
    ],
    source: [
      '브리태니커 백과사전 「폼페이」 항목; 나폴리 국립 고고학 박물관',
      'Encyclopædia Britannica, “Pompeii”; National Archaeological Museum of Naples',
    ],
  },
  {
    id: 'school-cleopatra',
    topics: ['school-history', 'school-maths'],
    difficulty: 3,
    parts: [
      text(
        '클레오파트라는 기원전 69년에 태어났어요. 쿠푸왕의 대피라미드는 기원전 2560년 무렵에 지어졌고, 사람은 1969년에 달에 내렸어요.',
        'Cleopatra was born in 69 BC. The Great Pyramid was built around 2560 BC, and people landed on the Moon in AD 1969.',
      ),
    ],
    question: [
      '클레오파트라의 시대에 더 가까운 것은 무엇일까요?',
      'Which is closer to Cleopatra’s time?',
    ],
    labels: {
      moon: ['달 착륙', 'The Moon landing'],
      pyramid: ['대피라미드를 지을 때', 'The building of the pyramid'],
      middle: ['둘이 똑같이 떨어져 있어요', 'Both are equally far away'],
    },
    answer: 'moon',
    explanation: [
      '피라미드까지는 2,500년쯤, 달 착륙까지는 2,000년쯤이에요. 클레오파트라에게도 피라미드는 까마득한 옛 유적이었어요.',
      'About 2,500 years back to the pyramid, about 2,000 years on to the Moon landing. To Cleopatra the pyramids were already ancient sights, tourists included.',
    ],
    source: [
      '브리태니커 백과사전 「클레오파트라」·「기자의 피라미드」',
      'Encyclopædia Britannica, “Cleopatra” and “Pyramids of Giza”',
    ],
  },
  {
    id: 'school-palace-yard',
    topics: ['school-history', 'school-physics'],
    difficulty: 2,
    parts: [
      image(
        'school-palace-yard-image',
        '궁궐 마당의 네모난 돌 받침 위에, 위가 뚫린 둥근 쇠 원통이 놓여 있어요. 곁에는 눈금이 새겨진 막대자가 기대어 있어요.',
        'In the yard of a palace a round metal cylinder, open at the top, stands on a square block of stone. A stick with marks like a ruler leans beside it.',
      ),
    ],
    question: [
      '조선 세종 때 만든 이 기구로 무엇을 쟀을까요?',
      'Made under King Sejong of Korea in the 1440s: what did it measure?',
    ],
    labels: {
      rain: ['비가 온 양', 'How much rain fell'],
      wind: ['바람의 세기', 'How strong the wind was'],
      time: ['하루의 시각', 'The time of day'],
      quake: ['땅의 흔들림', 'How the ground shook'],
    },
    answer: 'rain',
    explanation: [
      '측우기예요. 1441년에 생각해 내고 이듬해 전국에 보냈어요. 빗물의 깊이를 자로 재서 보고했죠. 유럽의 비슷한 기구보다 200년쯤 앞서요.',
      'A cheugugi, invented in 1441 and soon sent all over the country: officials put in the ruler and reported the depth. Europe had such rain gauges some 200 years later.',
    ],
    source: [
      '『세종실록』 1441–1442년; 한국민족문화대백과사전 「측우기」',
      'Annals of King Sejong, 1441–42; Encyclopedia of Korean Culture, “Cheugugi”',
    ],
  },
  {
    id: 'school-stone-number',
    topics: ['school-history', 'school-maths'],
    difficulty: 3,
    parts: [
      image(
        'school-stone-number-image',
        '담쟁이가 덮인 오래된 건물의 머릿돌에 MDCCCLXXXIX라고 새겨져 있어요.',
        'The foundation stone of an old building covered in ivy. The letters MDCCCLXXXIX are carved into it.',
      ),
    ],
    question: ['이 건물은 몇 년에 지어졌을까요?', 'In which year was this house built?'],
    labels: {
      first: ['1889년', '1889'],
      second: ['1789년', '1789'],
      third: ['1911년', '1911'],
      fourth: ['1639년', '1639'],
    },
    answer: 'first',
    explanation: [
      'M 1000, D 500, CCC 300, L 50, XXX 30, IX 9를 더하면 1889. 파리의 에펠 탑이 완성된 해예요. 로마 숫자에는 0이 없답니다.',
      'M 1000, D 500, CCC 300, L 50, XXX 30, IX 9 make 1889, the year the Eiffel Tower was finished. Roman numerals have no zero.',
    ],
    source: [
      '브리태니커 백과사전 「로마 숫자」·「에펠 탑」',
      'Encyclopædia Britannica, “Roman numeral” and “Eiffel Tower”',
    ],
  },
  {
    id: 'school-radio-call',
    topics: ['school-history', 'school-physics'],
    difficulty: 1,
    parts: [
      audio(
        'school-radio-call-speech',
        '지직거리는 무전. “여기는 고요의 기지. 이글호는 착륙했다.” 삐.',
        'A crackling radio. “Tranquility Base here. The Eagle has landed.” Beep.',
      ),
    ],
    question: [
      '1969년에 이 말을 한 사람은 어디에 있었을까요?',
      'Where was the man who said this in 1969?',
    ],
    labels: {
      everest: ['에베레스트산 꼭대기', 'On top of Mount Everest'],
      antarctica: ['남극', 'In Antarctica'],
      desert: ['사하라 사막', 'In the Sahara'],
      moon: ['달', 'On the Moon'],
    },
    answer: 'moon',
    explanation: [
      '닐 암스트롱이 휴스턴에 보낸 말이에요. ‘고요의 바다’는 바다가 아니라 굳은 용암 들판이에요. 착륙할 때 남은 연료는 1분치도 안 됐어요.',
      'Neil Armstrong to Houston, just after touch-down in the Sea of Tranquility, which is a plain of old lava. There was fuel left for less than a minute.',
    ],
    source: [
      '미국 항공우주국(NASA), 아폴로 11호 교신 기록',
      'NASA, Apollo 11 Lunar Surface Journal',
    ],
  },
  {
    id: 'school-beeps',
    topics: ['school-history', 'school-physics'],
    difficulty: 2,
    parts: [
      audio(
        'school-beeps-sound',
        '라디오 잡음 속에서 삐, 삐, 삐. 0.3초 울리고 0.3초 쉬기를 되풀이해요.',
        'Beep, beep, beep through the hiss of a radio: a third of a second on, a third of a second off, again and again.',
      ),
    ],
    question: [
      '1957년 10월, 세계의 라디오 애호가들이 들은 소리예요. 어디에서 왔을까요?',
      'In October 1957 radio fans all over the world heard this. Where did it come from?',
    ],
    labels: {
      wreck: ['가라앉는 배', 'A sinking ship'],
      lighthouse: ['남극의 등대', 'A lighthouse in Antarctica'],
      clock: ['런던의 시계탑', 'A clock tower in London'],
      satellite: ['첫 인공위성', 'The first artificial satellite'],
    },
    answer: 'satellite',
    explanation: [
      '소련의 스푸트니크 1호예요. 비치 볼만 한 공이 96분마다 지구를 돌았어요. 이 “삐” 소리가 우주 경쟁의 출발 신호가 되었죠.',
      'It was Sputnik 1 of the Soviet Union: a ball the size of a beach ball that circled the Earth every 96 minutes. Its beeps started the race into space.',
    ],
    source: [
      '미국 항공우주국(NASA), 「스푸트니크와 우주 시대의 새벽」',
      'NASA, “Sputnik and the Dawn of the Space Age”',
    ],
  },
  {
    id: 'school-metal-type',
    topics: ['school-history'],
    difficulty: 2,
    parts: [
      video(
        'school-metal-type-clip',
        '작은 금속 조각들이 틀에 꽂혀요. 조각마다 좌우가 뒤집힌 무늬가 있어요. 먹을 바르고 종이를 덮어 문지른 뒤 들어 올리면 바른 무늬가 찍혀 있어요. 조각들은 다른 순서로 다시 꽂혀요.',
        'Small metal blocks with mirrored signs are set into a frame and inked. Paper is pressed on and lifted: the signs are printed the right way round. Then the blocks are set again in another order.',
      ),
    ],
    question: [
      '이렇게 금속 활자로 찍은 책 가운데 지금 남아 있는 가장 오래된 것은 어디에서 나왔을까요?',
      'Where was the oldest surviving book that was printed in this way, with movable metal type?',
    ],
    labels: {
      germany: ['독일', 'Germany'],
      england: ['영국', 'England'],
      korea: ['고려(한국)', 'Korea'],
      italy: ['이탈리아', 'Italy'],
    },
    answer: 'korea',
    explanation: [
      '1377년 청주 흥덕사에서 찍은 『직지』예요. 구텐베르크의 성서보다 78년쯤 앞서요. 하나뿐인 하권은 지금 프랑스 국립 도서관에 있어요.',
      'The Jikji, printed in 1377 at a temple in Cheongju, about 78 years before Gutenberg’s Bible. The only known copy is in the National Library of France.',
    ],
    source: [
      '유네스코 세계 기록 유산 「불조직지심체요절」',
      'UNESCO Memory of the World, “Baegun hwasang chorok buljo jikji simche yojeol”',
    ],
  },
  {
    id: 'school-beacons',
    topics: ['school-history'],
    difficulty: 2,
    parts: [
      video(
        'school-beacons-clip',
        '밤의 산꼭대기에 굴뚝 다섯 개가 있어요. 불이 하나, 둘, 셋, 넷, 다섯, 모두 켜져요. 그러자 먼 산꼭대기에서도 작은 불 다섯 개가 켜져요.',
        'Night. Five chimneys on a mountain top. One after another all five are lit. Then five small fires answer from a mountain far away.',
      ),
    ],
    question: [
      '조선 시대 봉수예요. 평소에는 하나만 켰어요. 다섯 개는 무슨 뜻일까요?',
      'Beacons of old Korea. On a normal night one fire burnt. What did all five mean?',
    ],
    labels: {
      battle: ['싸움이 시작됐다', 'A battle has begun'],
      fine: ['아무 일 없다', 'All is well'],
      market: ['내일 장이 선다', 'Tomorrow is market day'],
      far: ['적이 멀리 보인다', 'Enemies seen far away'],
    },
    answer: 'battle',
    explanation: [
      '적이 나타나면 둘, 국경에 다가오면 셋, 넘으면 넷, 싸우면 다섯. 국경의 소식이 반나절이면 서울에 닿았어요. 안개가 끼면 사람이 뛰어야 했죠.',
      'Two: enemies in sight; three: near the border; four: across it; five: fighting. News from the border reached Seoul within about half a day. In fog, somebody had to run.',
    ],
    source: ['한국민족문화대백과사전 「봉수」', 'Encyclopedia of Korean Culture, “Bongsu”'],
  },
];
