import { describe, expect, it } from 'vitest';
import { cardFacts } from '#app/_expertCard/cardFacts';
import { layoutPicture, PICTURE_WIDTH, type Letters } from '#app/play/_keepsake/cardPicture';
import { wrapEvenly, wrapWords } from '#app/play/_keepsake/wrapWords';
import { LANGUAGES, type Language } from '#game/deck/deck';
import { playerViews } from '../support/playerViews';

/** Korean syllables are about as wide as high, Latin letters half of that. */
const measure = (text: string, { size }: Letters) =>
  [...text].reduce((sum, each) => sum + size * (each > '\u1100' ? 0.95 : 0.55), 0);

function facts(language: Language, nickname?: string) {
  const { me, card } = playerViews(language).debrief;
  if (!card) throw new Error('no card');
  return cardFacts({ ...me, nickname: nickname ?? me.nickname }, card, language);
}

const words = {
  above: 'Mixperts',
  foot: '멀티모달은 무엇이 들어가는지에 대한 말이에요. '.repeat(3),
};

describe('the picture of an expert card', () => {
  it.each(LANGUAGES)('%s: keeps everything on its sheet', (language) => {
    const { height, strokes } = layoutPicture(facts(language), words, measure);
    expect(height).toBeGreaterThan(PICTURE_WIDTH);
    for (const stroke of strokes) {
      expect(stroke.x).toBeGreaterThanOrEqual(0);
      expect(stroke.y).toBeLessThanOrEqual(height);
      if (stroke.kind !== 'text') continue;
      expect(stroke.x + measure(stroke.text, stroke), stroke.text).toBeLessThan(PICTURE_WIDTH - 60);
    }
  });

  it('says what the card says', () => {
    const card = facts('ko');
    const { strokes } = layoutPicture(card, words, measure);
    const said = strokes.flatMap((stroke) => (stroke.kind === 'text' ? [stroke.text] : []));
    const whole = said.join(' ');
    for (const part of [card.nickname, card.title, ...card.story.split(' ')]) {
      expect(whole).toContain(part);
    }
    for (const { name, belief, truth } of card.rows) {
      expect(said).toEqual(expect.arrayContaining([name, belief, truth]));
    }
    for (const award of card.awards) expect(said).toContain(`★ ${award}`);
    expect(said).toContain('4/8 → 7/8');
  });

  it('writes a long nickname smaller instead of over the edge', () => {
    const name = '아주아주긴이름을가진전문가수달';
    const { strokes } = layoutPicture(facts('ko', name), words, measure);
    const written = strokes.find((stroke) => stroke.kind === 'text' && stroke.text === name);
    expect(written).toBeDefined();
    if (written?.kind !== 'text') return;
    expect(written.size).toBeLessThan(66);
    expect(written.x + measure(name, written)).toBeLessThan(PICTURE_WIDTH - 60);
  });
});

describe('wrapping', () => {
  const width = (text: string) => text.length;

  it('breaks between words only', () => {
    expect(wrapWords('게이트도 내가 소리 카드에 강하다고 알아봤어요.', 12, width)).toEqual([
      '게이트도 내가 소리',
      '카드에 강하다고',
      '알아봤어요.',
    ]);
  });

  it('cuts a word that is too long for a line, never a surrogate pair', () => {
    expect(wrapWords('가나다라마바사', 3, width)).toEqual(['가나다', '라마바', '사']);
    expect(wrapWords('🦦🦦', 2, width)).toEqual(['🦦', '🦦']);
  });

  it('spreads the words evenly without another line', () => {
    const text = '처음에 몰랐던 것의 75%를 알게 됐어요.';
    expect(wrapEvenly(text, 18, width)).toHaveLength(wrapWords(text, 18, width).length);
    expect(wrapEvenly('a bb cc dd', 9, width)).toEqual(['a bb', 'cc dd']);
  });

  it('makes no line of nothing', () => {
    expect(wrapWords('  ', 10, width)).toEqual([]);
  });
});
