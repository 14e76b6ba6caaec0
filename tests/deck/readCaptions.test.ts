import { fc } from '#tests/support/properties';
import { describe, expect, it } from 'vitest';
import { areInOrder, LATEST_CUE_MS, LONGEST_CUE, MOST_CUES } from '#game/deck/captions';
import { LONGEST_CAPTION_FILE, readCaptions } from '#game/deck/readCaptions';

const taken = (text: string) => {
  const read = readCaptions(text);
  if (!read.ok) throw new Error(`${read.refusal} in line ${read.line}`);
  return read.cues;
};
const refusal = (text: string) => {
  const read = readCaptions(text);
  return read.ok ? 'taken' : [read.refusal, read.line];
};

const VTT = `WEBVTT - 실험 시간
Kind: captions

NOTE made by hand,
00:09.000 --> 00:10.000 is no cue

STYLE
::cue { color: lime }

intro
00:01.000 --> 00:02.500 align:start position:10%
<v 지수>물을 <i>천천히</i> 부어요.

00:00:02.500 --> 00:00:04.000
5 &lt; 7 &amp; 7 &gt; 5
<00:00:03.000>둘째 줄

01:00.000 --> 01:01.000

`;

const SRT = `\ufeff1\r
00:00:01,200 --> 00:00:03,000\r
Pour the water.\r
{\\an8}<font color="#fff">Slowly.</font>\r
\r
2\r
00:00:02,000 --> 00:00:02,400\r
(a bell)\r
`;

describe('captions', () => {
  it('are read from WebVTT: times and words, without looks, places and comments', () => {
    expect(taken(VTT)).toEqual([
      { from: 1_000, to: 2_500, text: '지수: 물을 천천히 부어요.' },
      { from: 2_500, to: 4_000, text: '5 < 7 & 7 > 5\n둘째 줄' },
    ]);
  });

  it('are read from SubRip, also where two are shown together', () => {
    expect(taken(SRT)).toEqual([
      { from: 1_200, to: 3_000, text: 'Pour the water.\nSlowly.' },
      { from: 2_000, to: 2_400, text: '(a bell)' },
    ]);
  });

  const cue = (times: string, text = 'words') => `${times}\n${text}\n\n`;
  const SECOND = '00:01.000 --> 00:02.000';
  it.each([
    ['nothing', '', ['notCaptions', null]],
    ['a letter', 'Dear class,\n\nwelcome.', ['notCaptions', null]],
    ['a header alone', 'WEBVTT\n', ['notCaptions', null]],
    ['a page', '<html><script>alert(1)</script></html>', ['notCaptions', null]],
    ['a time in words', cue('one --> two'), ['badTime', 1]],
    ['a time without milliseconds', `WEBVTT\n\n${cue('00:01 --> 00:02')}`, ['badTime', 3]],
    ['a cue that ends before it begins', cue('00:02.000 --> 00:01.000'), ['badTime', 1]],
    ['a cue of no length', cue('00:02.000 --> 00:02.000'), ['badTime', 1]],
    ['61 seconds', cue('00:61.000 --> 00:62.000'), ['badTime', 1]],
    ['cues out of order', cue(SECOND) + cue('00:00.500 --> 00:03.000'), ['notInOrder', 4]],
    ['an hour', cue('1:00:00.000 --> 1:00:01.000'), ['tooLate', 1]],
    ['201 cues', cue(SECOND).repeat(MOST_CUES + 1), ['tooManyCues', 3 * MOST_CUES + 1]],
    ['a long cue', cue(SECOND, 'a'.repeat(LONGEST_CUE + 1)), ['cueTooLong', 1]],
    ['a long file', ' '.repeat(LONGEST_CAPTION_FILE + 1), ['tooLong', null]],
  ])('of %s are refused by name, with the line', (_, text, expected) => {
    expect(refusal(text)).toEqual(expected);
  });

  it('are taken to the last of what is allowed', () => {
    const last = cue('9:59.000 --> 10:00.000', 'a'.repeat(LONGEST_CUE));
    expect(taken(cue(SECOND).repeat(MOST_CUES - 1) + last)).toHaveLength(MOST_CUES);
  });

  it('are within their bounds whatever the file holds', () => {
    const piece = fc.oneof(
      fc.constantFrom('WEBVTT', '\n', '\r\n', '\n\n', ' --> ', '00:01.000', '00:00:02,500', '1'),
      fc.constantFrom('<v a>', '</v>', '<', '&amp;', '&', '{\\an8}', 'NOTE', '가', '10:00.000'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const read = readCaptions(pieces.join(''));
        if (!read.ok) return;
        expect(areInOrder(read.cues)).toBe(true);
        expect(read.cues.length).toBeGreaterThan(0);
        for (const { to, text } of read.cues) {
          expect(to).toBeLessThanOrEqual(LATEST_CUE_MS);
          expect(text).not.toBe('');
        }
      }),
    );
  });
});
