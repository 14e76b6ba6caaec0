import type { Draft } from '#prisma/seed/make/writePrompt';
import { audio, image, text, video } from '../parts';

export const geography: Draft[] = [
  {
    id: 'school-two-continents',
    topics: ['school-geography', 'school-history'],
    difficulty: 1,
    parts: [
      text(
        '나는 두 대륙에 걸쳐 있는 도시예요. 아침은 유럽에서, 점심은 배를 타고 건너가 아시아에서 먹을 수 있죠. 여권은 필요 없어요.',
        'I am a city on two continents. Have breakfast in Europe, take the ferry and have lunch in Asia. No passport needed.',
      ),
    ],
    question: ['나는 어느 도시일까요?', 'Which city am I?'],
    labels: {
      istanbul: ['이스탄불', 'Istanbul'],
      athens: ['아테네', 'Athens'],
      cairo: ['카이로', 'Cairo'],
      moscow: ['모스크바', 'Moscow'],
    },
    answer: 'istanbul',
    explanation: [
      '튀르키예의 이스탄불은 보스포루스 해협 양쪽에 있어요. 비잔티움, 콘스탄티노폴리스라는 이름으로 여러 제국의 수도였어요.',
      'Istanbul in Türkiye lies on both sides of the Bosporus. As Byzantium and Constantinople it has been called many names and has been the capital of several empires.',
    ],
    source: ['브리태니커 백과사전 「이스탄불」 항목', 'Encyclopædia Britannica, “Istanbul”'],
  },
  {
    id: 'school-phone-call',
    topics: ['school-geography', 'school-maths'],
    difficulty: 2,
    parts: [
      text(
        '1월 어느 날, 서울은 낮 12시예요. 점심을 먹던 지우가 런던에 사는 사촌에게 영상 전화를 걸어요. 서울의 시간대는 UTC+9, 겨울 런던은 UTC+0이에요.',
        'A day in January. It is noon in Seoul, and Jiu video-calls her cousin in London over lunch. Seoul is at UTC+9, London in winter at UTC+0.',
      ),
    ],
    question: ['사촌은 어떤 얼굴로 전화를 받을까요?', 'In what state does the cousin answer?'],
    labels: {
      tea: ['오후 3시, 차를 마시며', 'At tea, 3 in the afternoon'],
      dinner: ['밤 9시, 이를 닦으며', 'Brushing teeth, 9 at night'],
      school: ['낮 12시, 역시 점심을 먹으며', 'At lunch as well, at noon'],
      asleep: ['새벽 3시, 눈도 못 뜨고', 'Half asleep, 3 in the morning'],
    },
    answer: 'asleep',
    explanation: [
      '해는 동쪽에서 먼저 뜨니 서울이 아홉 시간 빨라요. 12 − 9 = 3, 새벽 3시죠. 지구는 24시간에 360° 돌아서, 한 시간에 15°씩 차이 나요.',
      'The Sun rises in the east first, so Seoul is nine hours ahead: 12 − 9 = 3. The Earth turns 360° in 24 hours, or 15° an hour.',
    ],
    source: ['중학교 사회 교과서 「경도와 시간대」', 'Encyclopædia Britannica, “standard time”'],
  },
  {
    id: 'school-on-the-line',
    topics: ['school-geography', 'school-languages'],
    difficulty: 3,
    parts: [
      text(
        '나는 남아메리카에 있어요. 내 이름은 에스파냐어로 “적도”라는 뜻이에요. 적도가 지나는데도 일 년 내내 눈 덮인 산이 있답니다.',
        'I lie in South America, and my name is Spanish for a line round the world that runs right through me. Near that line I still have mountains with snow all year.',
      ),
    ],
    question: ['나는 어느 나라일까요?', 'Which country am I?'],
    labels: {
      brazil: ['브라질', 'Brazil'],
      colombia: ['콜롬비아', 'Colombia'],
      peru: ['페루', 'Peru'],
      ecuador: ['에콰도르', 'Ecuador'],
    },
    answer: 'ecuador',
    explanation: [
      '에콰도르의 침보라소산은 꼭대기가 지구 중심에서 가장 먼 산이에요. 에베레스트산보다 낮지만, 지구의 배가 볼록하기 때문이죠. 지구도 허리둘레는 못 숨겨요.',
      'Ecuador means equator. Its Mount Chimborazo is lower than Everest, but its top is the farthest point from the centre of the Earth, because our planet bulges round the waist.',
    ],
    source: [
      '브리태니커 백과사전 「에콰도르」·「침보라소산」 항목',
      'Encyclopædia Britannica, “Ecuador” and “Chimborazo”',
    ],
  },
  {
    id: 'school-contours',
    topics: ['school-geography'],
    difficulty: 2,
    parts: [
      image(
        'school-contours-image',
        '등고선으로 그린 산의 지도. 꼭대기로 가는 점선 길이 넷 있어요. A에서는 선들이 가장 촘촘하고, B와 C에서는 조금 넓고, D에서는 아주 넓게 벌어져 있어요.',
        'A map of a mountain in contour lines. Four dotted paths lead to the top. Along A the lines crowd together, along B and C they are wider apart, and along D very wide apart.',
      ),
    ],
    question: ['가장 힘든, 제일 가파른 길은 어느 것일까요?', 'Which path is the steepest?'],
    labels: {
      a: ['A', 'A'],
      b: ['B', 'B'],
      c: ['C', 'C'],
      d: ['D', 'D'],
    },
    answer: 'a',
    explanation: [
      '등고선은 높이가 같은 곳을 이은 선이에요. 촘촘하면 조금만 가도 높이가 확 달라지니 가팔라요. 다리가 지도를 읽기 전에 눈으로 먼저 읽으세요.',
      'A contour line joins places of equal height. Where lines crowd, the ground climbs fast. Read it with your eyes before your legs have to.',
    ],
    source: ['중학교 사회 교과서 「지도 읽기」', 'Encyclopædia Britannica, “contour line”'],
  },
  {
    id: 'school-climate',
    topics: ['school-geography'],
    difficulty: 2,
    parts: [
      image(
        'school-climate-image',
        '열두 달의 그래프. 기온 선은 1월 −2 ℃에서 8월 26 ℃까지 올랐다가 내려와요. 파란 강수량 막대는 7월에 414 mm, 8월에 348 mm로 우뚝하고, 겨울에는 30 mm가 안 돼요.',
        'A graph of twelve months. The temperature climbs from −2 °C in the first month to 26 °C in the eighth and falls again. Blue rain bars tower at 414 mm in month 7 and 348 mm in month 8 and stay below 30 mm in winter.',
      ),
    ],
    question: ['어느 도시의 기후일까요?', 'Which city has this climate?'],
    labels: {
      singapore: ['싱가포르', 'Singapore'],
      cairo: ['카이로', 'Cairo'],
      sydney: ['시드니', 'Sydney'],
      seoul: ['서울', 'Seoul'],
    },
    answer: 'seoul',
    explanation: [
      '여름에 비가 몰리고 겨울이 추우니 계절풍이 부는 서울이에요. 싱가포르는 일 년 내내 덥고, 카이로는 거의 비가 없고, 시드니는 1월이 여름이에요.',
      'Cold dry winters and soaking summers are the monsoon’s work: Seoul. Singapore is always hot, Cairo almost rainless, and Sydney has its summer in January.',
    ],
    source: [
      '기상청 「기후 평년값 1991–2020」 서울',
      'Korea Meteorological Administration, climate normals 1991–2020, Seoul',
    ],
  },
  {
    id: 'school-greeting',
    topics: ['school-geography', 'school-languages'],
    difficulty: 3,
    parts: [
      audio(
        'school-greeting-speech',
        '다른 나라 말로 하는 인사: “Buenos días. Me llamo Lucía. ¿Cómo estás?”',
        'A greeting: “Buenos días. Me llamo Lucía. ¿Cómo estás?”',
      ),
    ],
    question: [
      '이 가운데 이 말을 거의 모든 사람이 쓰는 나라는 어디일까요?',
      'In which of these countries does nearly everybody speak this language?',
    ],
    labels: {
      argentina: ['아르헨티나', 'Argentina'],
      brazil: ['브라질', 'Brazil'],
      italy: ['이탈리아', 'Italy'],
      egypt: ['이집트', 'Egypt'],
    },
    answer: 'argentina',
    explanation: [
      '에스파냐어예요. 중남미는 거의 다 에스파냐어를 쓰지만 브라질은 포르투갈어를 써요. 1494년에 두 나라가 지도에 선을 긋고 나눈 흔적이에요.',
      'It is Spanish. Most of Latin America speaks it, but Brazil speaks Portuguese: a trace of 1494, when Spain and Portugal divided the map with a line.',
    ],
    source: [
      '브리태니커 백과사전 「토르데시야스 조약」 항목',
      'Encyclopædia Britannica, “Treaty of Tordesillas”',
    ],
  },
  {
    id: 'school-last-station',
    topics: ['school-geography'],
    difficulty: 1,
    parts: [
      audio(
        'school-last-station-speech',
        '딩동댕. “모스크바에서 일주일, 종착역 블라디보스토크입니다.”',
        'Ding dong ding. “A week from Moscow. This is Vladivostok, our last stop.”',
      ),
    ],
    question: ['이 열차는 어느 나라를 가로질렀을까요?', 'Which country has this train crossed?'],
    labels: {
      canada: ['캐나다', 'Canada'],
      russia: ['러시아', 'Russia'],
      india: ['인도', 'India'],
      china: ['중국', 'China'],
    },
    answer: 'russia',
    explanation: [
      '시베리아 횡단 철도는 9,289 km를 달려요. 서울과 부산 사이를 열 번 넘게 왕복하는 거리죠. 가는 동안 시계를 일곱 번 고쳐야 해요.',
      'The Trans-Siberian Railway runs for 9,289 km without leaving Russia. On the way one has to put the watch forward seven times.',
    ],
    source: [
      '브리태니커 백과사전 「시베리아 횡단 철도」 항목',
      'Encyclopædia Britannica, “Trans-Siberian Railroad”',
    ],
  },
  {
    id: 'school-two-globes',
    topics: ['school-geography', 'school-physics'],
    difficulty: 2,
    parts: [
      video(
        'school-two-globes-clip',
        '북극 위에서 내려다본 지구 두 개. A는 시곗바늘과 같은 방향으로, B는 반대 방향으로 돌아요.',
        'Two Earths, seen from above the North Pole. A turns like the hands of a clock, B the other way.',
      ),
    ],
    question: ['진짜 지구처럼 도는 것은 어느 쪽일까요?', 'Which one turns as the real Earth does?'],
    labels: {
      a: ['A', 'A'],
      b: ['B', 'B'],
      season: ['계절에 따라 달라요', 'It depends on the season'],
    },
    answer: 'b',
    explanation: [
      '지구는 서쪽에서 동쪽으로 돌아요. 그래서 해와 달과 별이 모두 동쪽에서 뜨죠. 북극 위에서 보면 시계 반대 방향이에요.',
      'The Earth turns from west to east, which is why Sun, Moon and stars all rise in the east. From above the North Pole that is anticlockwise.',
    ],
    source: ['중학교 과학 교과서 「지구의 자전」', 'NASA, “Earth: facts”'],
  },
  {
    id: 'school-river',
    topics: ['school-geography'],
    difficulty: 2,
    parts: [
      video(
        'school-river-clip',
        '하늘에서 본 들판의 강. 굽이가 점점 더 크게 굽어 목이 가늘어지더니, 마침내 강물이 목을 뚫고 곧장 흘러요. 굽었던 물길은 양 끝이 막혀 초승달 모양으로 남아요.',
        'A river in a plain, seen from above. One bend swings wider until only a narrow neck is left; then the water breaks through. The old bend is closed at both ends and stays behind, curved like a crescent moon.',
      ),
    ],
    question: ['들판에 남은 이것을 무엇이라고 할까요?', 'What do we call what is left behind?'],
    labels: {
      delta: ['삼각주', 'Delta'],
      fjord: ['피오르', 'Fjord'],
      reservoir: ['저수지', 'Reservoir'],
      oxbow: ['우각호', 'Oxbow lake'],
    },
    answer: 'oxbow',
    explanation: [
      '소뿔을 닮아 우각호라고 해요. 굽이의 바깥쪽은 물살이 빨라 깎이고 안쪽에는 모래가 쌓여서, 강은 가만히 두면 점점 더 구불거려요.',
      'It is named after the curved yoke of an ox. On the outside of a bend the water is fast and cuts the bank, on the inside it drops sand, so bends keep growing.',
    ],
    source: ['중학교 사회 교과서 「하천 지형」', 'Encyclopædia Britannica, “oxbow lake”'],
  },
  {
    id: 'school-mayday',
    topics: ['school-geography', 'school-maths'],
    difficulty: 2,
    parts: [
      image(
        'school-mayday-image',
        '바다의 지도. 가로줄은 북위 30도, 0도, 남위 30도, 세로줄은 서경 60도, 0도, 동경 60도. 배 A는 북위 30도·서경 60도, B는 북위 30도·동경 60도, C는 남위 30도·서경 60도, D는 남위 30도·동경 60도에 있어요.',
        'A chart of the sea with lines at 30° north, 0°, 30° south and at 60° west, 0°, 60° east. Ship A lies at 30° N 60° W, B at 30° N 60° E, C at 30° S 60° W, D at 30° S 60° E.',
      ),
      audio(
        'school-mayday-speech',
        '“메이데이! 여기는 남위 삼십 도, 동경 육십 도.”',
        '“Mayday! We are at thirty degrees south, sixty degrees east.”',
      ),
    ],
    question: ['도움을 청하는 배는 어느 것일까요?', 'Which ship is calling for help?'],
    labels: {
      a: ['A', 'A'],
      b: ['B', 'B'],
      c: ['C', 'C'],
      d: ['D', 'D'],
    },
    answer: 'd',
    explanation: [
      '위도로 위아래를, 경도로 좌우를 찾으면 지구의 어디든 가리킬 수 있어요. “메이데이”는 프랑스어 “와서 도와줘요(venez m’aider)”에서 왔어요.',
      'Latitude says how far north or south, longitude how far east or west: two numbers find any place on Earth. “Mayday” comes from French venez m’aider, “come and help me”.',
    ],
    source: [
      '브리태니커 백과사전 「위도와 경도」; 메리엄웹스터 사전 「mayday」',
      'Encyclopædia Britannica, “latitude and longitude”; Merriam-Webster, “mayday”',
    ],
  },
];
