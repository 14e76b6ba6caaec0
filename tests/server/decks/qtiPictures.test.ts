import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkDeck, DECK_PROBLEMS } from '#game/deck/checkDeck';
import type { DeckId } from '#game/deck/deck';
import { draftOf, NO_ALT } from '#game/deck/draft/draft';
import { type MadeFile, zipFile } from '#tests/support/madeFiles';
import { taken } from './files';

type Files = Record<string, string | Uint8Array>;

/** An item of QTI 2.1; `shown` stands in its body, `first` in its first choice. */
const item = (shown: string, first = 'North') => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="i">
<responseDeclaration identifier="R" cardinality="single"><correctResponse><value>S</value></correctResponse></responseDeclaration>
<itemBody><p>Where is Jeju? ${shown}</p><choiceInteraction responseIdentifier="R">
<simpleChoice identifier="N">${first}</simpleChoice><simpleChoice identifier="S">South</simpleChoice>
</choiceInteraction></itemBody></assessmentItem>`;

const item12 = (material: string) => `<questestinterop><assessment title="Old"><section>
<item ident="i"><presentation><material>${material}</material><response_lid ident="r"><render_choice>
<response_label ident="A"><material><mattext>Han</mattext></material></response_label>
<response_label ident="B"><material><mattext>Nakdong</mattext></material></response_label>
</render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar>
<varequal respident="r">B</varequal></conditionvar><setvar>1</setvar></respcondition></resprocessing></item>
</section></assessment></questestinterop>`;

const inPackage = (files: Files): MadeFile =>
  zipFile('geo.zip', { 'imsmanifest.xml': '<manifest/>', ...files });

const drawn = (width: number, height: number, background = '#3366cc') =>
  sharp({ create: { width, height, channels: 3, background } })
    .png()
    .withExif({ IFD0: { Copyright: 'somebody' } })
    .toBuffer();

let map: Buffer;
beforeAll(async () => {
  map = await drawn(2_400, 1_200);
});

const changesOf = async (files: Files) => (await taken(inPackage(files))).rows[0]?.changes;

describe('a picture of a QTI package', () => {
  it('comes along as an upload would: WebP, within 1,600 pixels, without EXIF, its alt kept', async () => {
    const shown = '<img src="../media/map%201.png" alt="A map of Korea"/>';
    const { deck, media, rows } = await taken(
      inPackage({ 'items/one.xml': item(shown), 'media/map 1.png': map }),
    );
    expect(rows[0]?.changes).toEqual(['pictureBrought']);
    const [text, picture] = deck.prompts[0]!.parts;
    expect(text).toMatchObject({ modality: 'text', text: { ko: 'Where is Jeju?' } });
    expect(picture).toMatchObject({
      modality: 'image',
      media: { en: { type: 'image/webp', width: 1_600, height: 800 } },
      alt: { ko: 'A map of Korea', en: 'A map of Korea' },
    });
    const [file] = media;
    expect(media).toHaveLength(1);
    expect(picture).toMatchObject({ media: { ko: { src: `/media/${file!.name}` } } });
    expect((await sharp(file!.bytes).metadata()).exif).toBeUndefined();
    const problems = checkDeck({ ...deck, id: 'geo' as DeckId });
    expect(problems.filter(({ name }) => DECK_PROBLEMS[name] === 'error')).toEqual([]);
  });

  it('without words is shown as missing them, in the editor', async () => {
    const { deck } = await taken(
      inPackage({ 'one.xml': item('<img src="map.png"/>'), 'map.png': map }),
    );
    expect(deck.prompts[0]?.parts[1]).toMatchObject({ alt: NO_ALT });
    const draft = draftOf({ ...deck, id: 'geo' as DeckId });
    expect(draft.prompts[0]?.parts[1]).toMatchObject({ alt: { ko: '', en: '' } });
  });

  it('comes once, however many items show it', async () => {
    const shown = '<img src="map.png" alt="map"/>';
    const { deck, media } = await taken(
      inPackage({ 'one.xml': item(shown), 'two.xml': item(`Really? ${shown}`), 'map.png': map }),
    );
    expect(deck.prompts.map(({ parts }) => parts.length)).toEqual([2, 2]);
    expect(media).toHaveLength(1);
  });

  it.each([
    [
      'HTML',
      '<mattext texttype="text/html">&lt;p&gt;River?&lt;img alt="A &amp;amp; B" src="r.png"&gt;&lt;/p&gt;</mattext>',
      'A & B',
    ],
    ['an element', '<mattext>River?</mattext><matimage uri="r.png" label="A river"/>', 'A river'],
  ])('comes from QTI 1.2 as %s', async (_, material, alt) => {
    const { deck, rows } = await taken(inPackage({ 'old.xml': item12(material), 'r.png': map }));
    expect(rows[0]?.changes).toEqual(['pictureBrought']);
    expect(deck.prompts[0]?.parts).toMatchObject([
      { text: { en: 'River?' } },
      { modality: 'image', alt: { en: alt } },
    ]);
  });

  it.each([
    ['that is not in the package', 'gone.png'],
    ['outside of the package', '../../../etc/passwd'],
    ['by its place on a machine', '/map.png'],
    ['on another site', 'https://example.org/map.png'],
    ['within its address', 'data:image/png;base64,AAAA'],
    ['that is words', 'words.png'],
    ['that can run', 'drawing.svg'],
    ['that is broken', 'half.png'],
  ])('%s stays out, its question comes', async (_, src) => {
    const changes = await changesOf({
      'items/one.xml': item(`<img src="${src}" alt="map"/>`),
      'map.png': map,
      'words.png': 'no picture',
      'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
      'half.png': map.subarray(0, 200),
    });
    expect(changes).toEqual(['mediaLeft']);
  });

  it('of too many pixels stays out, however few bytes it has', async () => {
    const changes = await changesOf({
      'one.xml': item('<img src="vast.png" alt="map"/>'),
      'vast.png': await drawn(9_000, 9_000),
    });
    expect(changes).toEqual(['mediaLeft']);
  });

  it('beside another, or in a label, stays out: a card shows one picture and labels are words', async () => {
    const shown = '<img src="map.png" alt="map"/>';
    const files = { 'map.png': map };
    expect(await changesOf({ ...files, 'one.xml': item(shown + shown) })).toEqual(['mediaLeft']);
    expect(await changesOf({ ...files, 'one.xml': item(shown, `North ${shown}`) })).toEqual([
      'mediaLeft',
    ]);
  });

  it('beyond the two hundredth stays out', async () => {
    const tiny = await drawn(4, 4);
    const files: Files = {};
    for (let number = 1; number <= 202; number++) {
      const name = `p${String(number).padStart(3, '0')}`;
      files[`${name}.xml`] = item(`${name} <img src="${name}.png" alt="map"/>`);
      files[`${name}.png`] = tiny;
    }
    const { rows, media } = await taken(inPackage(files));
    const left = rows.filter(({ changes }) => changes.includes('mediaLeft'));
    expect(left.map(({ row }) => row)).toEqual([201, 202]);
    // All alike: named by their content, they are one file.
    expect(new Set(media.map(({ name }) => name)).size).toBe(1);
  });
});
