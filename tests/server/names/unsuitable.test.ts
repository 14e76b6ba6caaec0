import { describe, expect, it } from 'vitest';
import { suggestNickname } from '#game/bots/names';
import { LANGUAGES } from '#game/deck/deck';
import { resumeRandom, seedRandom } from '#game/random';
import { composeHangul } from '#server/names/hangul';
import { isUnsuitable } from '#server/names/unsuitable';

const ORDINARY_KOREAN = `
  지안 시우 시현 서준 하윤 이안 김철수 박시후 최운지 이애자 김정은 조지 고자영 임신혁 강간호 이정액
  남궁민 황보지훈 선우 제갈량 독고영재 시월 발렌 정시벼리 신창녕 병찬 지랑 성기훈
  유두준 방귀남 변태섭 주지훈 안보지 김보지연 개나리 강아지 새끼고양이 무지개색기린 무지개
  시바견 시바이누 시발점 다시발레 다시발견 역시발표왕 택시발자국 아저씨발자국 솜씨발휘 날씨발표 슈발리에
  껌씹는곰 꼭꼭씹어먹기 바보지롱 혼자살기 여자지만 전염병박사 팔등신 등신대 색스폰 가야동 동쪽바다
  자위대 감자위원 호로록 졸라맨 백설공주 한강간식 이불알록달록 썬샤인 미친듯이 개미
  ㅋㅋㅋ ㅎㅎ ㅇㅈ ㅅㅂㅎ ㄱㄴㄷ 18번 1반2번 해피초코
`
  .trim()
  .split(/\s+/);

const INSULTING_KOREAN = `
  시발 씨발 시1발 시.발 시~~발 ㅅㅣㅂㅏㄹ 씨ㅂㅏㄹ 씨이발 씨팔 쉬발 슈발 ㅅㅂ ㅆㅂ ㅂㅅ 병신 븅신 병1신 지랄 ㅈㄹ
  개새끼 개색히 이새끼야 새끼 좆같네 존나커 씹덕후 썅 쌍놈 미친놈 걸레년 느금마 니애미 엠창인생 섹스 쎅스
  보지 자지 왕자지 강간범 자살 야동 찐따 틀딱 짱깨 일베 ㅗ ㅗㅗ tlqkf 십팔 시발새끼 염병하네 등신아
`
  .trim()
  .split(/\s+/);

describe('unsuitable nicknames', () => {
  it.each(LANGUAGES)('are never suggested (%s)', (language) => {
    const random = resumeRandom(seedRandom(1));
    // So many draws leave no combination out; tests/game/bots/names.test.ts counts them.
    const suggested = new Set<string>();
    for (let draw = 0; draw < 40_000; draw++) suggested.add(suggestNickname(language, random));
    expect([...suggested].filter(isUnsuitable)).toEqual([]);
  });

  it.each(ORDINARY_KOREAN)('%s is welcome', (name) => {
    expect(isUnsuitable(name)).toBe(false);
  });

  it.each(INSULTING_KOREAN)('%s is not', (name) => {
    expect(isUnsuitable(name)).toBe(true);
  });

  it.each([
    '시 발',
    '개 새 끼',
    '시 발 놈',
    's h i t',
    'f.u.c.k',
    'f u c k',
    'Sh1t',
    'a55',
    'FUUUCK',
  ])('"%s" is read through its gaps and signs', (name) => {
    expect(isUnsuitable(name)).toBe(true);
  });

  it.each([
    '다시 발레',
    '개 세마리',
    '한강 간식',
    'Pass it on',
    'Scunthorpe',
    '학생 455',
    '학생717',
    'Student 455',
    'Dick',
    'Dick Kim',
    'Cassandra',
    'Phuc',
    'Fanny',
    'Cummings',
    'Hancock',
    'Assad',
    'Shizuka',
    'Jo',
    'J K R',
    '李小龍',
    'さくら',
    'Zoë',
    '🐯 호랑이',
  ])('"%s" is welcome', (name) => {
    expect(isUnsuitable(name)).toBe(false);
  });
});

describe('composeHangul', () => {
  it.each([
    ['ㅅㅣㅂㅏㄹ', '시발'],
    ['ㄱㅏㄴㅏ', '가나'],
    ['ㅎㅏㄴㄱㅡㄹ', '한글'],
    ['ㅋㅋㅋ', 'ㅋㅋㅋ'],
    ['ㅏㅏ', 'ㅏㅏ'],
    ['abc한', 'abc한'],
  ])('%s → %s', (letters, word) => {
    expect(composeHangul(letters)).toBe(word);
  });
});
