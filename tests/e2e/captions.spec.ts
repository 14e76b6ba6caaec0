import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator } from '@playwright/test';
import { builtInMedia, newDeck, playOnPhone, saved, writeChoice } from './deckEditor';
import { test } from './test';

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});
const FROM_THE_FIRST = '00:00:00,000 --> 00:02:00,000';
/** "물을 부어요." as Korean Windows saves it. */
const IN_THE_CODE_PAGE = Buffer.from('b9b0c0bb20bacebeeebfe42e', 'hex');

const captionsOf = (clip: Locator) =>
  clip.evaluate((element: HTMLMediaElement) =>
    Array.from(element.textTracks).map(({ mode, activeCues }) => ({
      mode,
      said: Array.from(activeCues ?? []).map((cue) => (cue as VTTCue).text),
    })),
  );

test('captions come as a file or as text, warn of the answer, and are shown on a phone', async ({
  browser,
}) => {
  const page = await newDeck(browser);
  await writeChoice(page);
  await page.locator('input[data-modality=video]').setInputFiles(builtInMedia('mp4'));
  await expect(page.locator('figure video')).toBeVisible({ timeout: 60_000 });
  const film = page.getByRole('region', { name: '영상 자막' });
  await expect(film.getByText('아직 자막이 없어요.', { exact: false })).toBeVisible();
  const choose = film.getByRole('button', { name: '자막 파일 고르기, 한국어' }).locator('+ input');

  await choose.setInputFiles(file('편지.srt', '사랑하는 여러분, 안녕하세요.'));
  await expect(film.getByRole('alert')).toContainText('자막을 찾지 못했어요.');
  await choose.setInputFiles(file('거꾸로.vtt', 'WEBVTT\n\n00:02.000 --> 00:01.000\n물'));
  await expect(film.getByRole('alert')).toContainText('시간을 읽을 수 없어요.');
  await expect(film.getByRole('alert')).toContainText('3번째 줄');
  await choose.setInputFiles(file('답.srt', `1\n${FROM_THE_FIRST}\n강아지가 와요.\n`));
  await expect(film.getByText('자막에 정답이 그대로 드러나요.')).toBeVisible();
  await expect(film.getByRole('alert')).toBeEmpty();
  await choose.setInputFiles({
    ...file('물.srt', ''),
    buffer: Buffer.concat([Buffer.from(`1\r\n${FROM_THE_FIRST}\r\n`), IN_THE_CODE_PAGE]),
  });
  await expect(film.getByText('자막에 정답이 그대로 드러나요.')).toHaveCount(0);
  await expect(film.getByRole('listitem').filter({ hasText: '물을 부어요.' })).not.toHaveCount(0);
  await expect(film.getByText('없음 · 한국어 자막이 대신 나와요')).toBeVisible();

  await page.locator('input[data-modality=audio]').setInputFiles(builtInMedia('m4a'));
  await expect(page.locator('figure audio')).toBeVisible({ timeout: 60_000 });
  const sound = page.getByRole('region', { name: '소리 자막' });
  await sound.getByLabel('말이 나오지 않아서 자막이 필요 없어요').check();
  await expect(sound.getByText('아직 자막이 없어요.', { exact: false })).toHaveCount(0);
  await sound.getByLabel('말이 나오지 않아서 자막이 필요 없어요').uncheck();
  await sound.getByRole('button', { name: '글로 붙여넣기, 한국어' }).click();
  await sound
    .getByLabel('자막 붙여넣기, 한국어')
    .fill(`${FROM_THE_FIRST}\n<v 지수>소리를 <b>들어</b> 봐요.`);
  await sound.getByRole('button', { name: '넣기', exact: true }).click();
  await expect(sound.getByText('지수: 소리를 들어 봐요.')).toBeVisible();
  await saved(page);
  await page.reload();
  await expect(sound.getByText('지수: 소리를 들어 봐요.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const phone = await playOnPhone(browser, page);
  const watched = phone.locator('article video');
  await watched.waitFor({ timeout: 60_000 });
  await phone.getByRole('button', { name: '재생', exact: true }).first().click();
  const shown = [{ mode: 'showing', said: ['물을 부어요.'] }];
  await expect.poll(() => captionsOf(watched)).toEqual(shown);
  await phone.getByRole('button', { name: '재생', exact: true }).last().click();
  await expect(phone.getByText('지수: 소리를 들어 봐요.')).toBeVisible();

  await phone.getByRole('button', { name: '자막' }).first().click();
  await expect.poll(() => captionsOf(watched)).toEqual([{ mode: 'disabled', said: [] }]);
  await expect(phone.getByText('지수: 소리를 들어 봐요.')).toHaveCount(0);
  await phone.getByRole('button', { name: '자막' }).last().click();
  await expect.poll(() => captionsOf(watched)).toEqual(shown);
  expect((await new AxeBuilder({ page: phone }).analyze()).violations).toEqual([]);
});
