import { readFile, truncate, writeFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { HOSTILE_FILES } from '#tests/support/hostileFiles';
import { type MadeFile, zipFile } from '#tests/support/madeFiles';
import { QUIZ_FILES } from '#tests/support/quizFiles';
import { bring, choose, importPanel, openLibrary, ownDecks, savePackage } from './deckLibrary';
import { test } from './test';

/** Files of every format, good ones and hostile ones, brought in through the page. */

interface Expected {
  format: string;
  deck: string;
  taken: [prompts: number, of: number];
  /** What stands in the report under each reason. */
  left?: Record<string, string[]>;
  changed?: Record<string, string[]>;
}

const EXPECTED: Record<keyof typeof QUIZ_FILES, Expected> = {
  kahoot: {
    format: 'Kahoot 엑셀',
    deck: '바다 퀴즈',
    taken: [2, 5],
    left: {
      '정답이 여러 개예요': ['10번째 줄 Which are fish?'],
      '정답이 없어요': ['11번째 줄 No right answer given'],
      '보기가 두 개보다 적어요': ['12번째 줄 Only one answer'],
    },
  },
  kahootReport: {
    format: 'Kahoot 결과 엑셀',
    deck: 'report',
    taken: [2, 3],
    left: { '정답이 여러 개예요': ['6번째 줄 Both?'] },
  },
  blooket: {
    format: 'Blooket CSV',
    deck: 'blooket',
    taken: [1, 3],
    left: {
      '질문이 비어 있어요': ['4번째 줄 질문이 없는 줄'],
      '정답이 보기 중에 없어요': ['5번째 줄 Which?'],
    },
  },
  gimkit: {
    format: 'Gimkit CSV',
    deck: 'gimkit',
    taken: [3, 5],
    left: { '정답이 없어요': ['6번째 줄 1+4'], '똑같은 보기가 있어요': ['7번째 줄 1+5'] },
  },
  wayground: {
    format: 'Wayground 표',
    deck: 'wayground',
    taken: [1, 3],
    left: {
      '고르는 문항이 아니에요': ['4번째 줄 Say something'],
      '정답이 여러 개예요': ['5번째 줄 Pick two'],
    },
    changed: { '다른 사이트에 있는 그림은 가져오지 않았어요': ['3번째 줄 Largest planet?'] },
  },
  gift: {
    format: 'Moodle GIFT',
    deck: 'animals',
    taken: [5, 10],
    left: {
      '정답이 여러 개예요': ['24번째 줄 Half and half'],
      '고르는 문항이 아니에요': [
        '14번째 줄 When was it?',
        '16번째 줄 Match',
        '18번째 줄 Who?',
        '20번째 줄 Write.',
      ],
    },
  },
  aiken: {
    format: 'Aiken',
    deck: 'aiken',
    taken: [2, 3],
    left: { '정답이 없어요': ['7번째 줄 None?'] },
  },
  qti12: {
    format: 'QTI',
    deck: 'Rivers',
    taken: [1, 2],
    left: { '고르는 문항이 아니에요': ['2번째 문항 Essay'] },
  },
  qti21: {
    format: 'QTI',
    deck: 'geo',
    taken: [1, 2],
    left: { '정답이 여러 개예요': ['2번째 문항 Look at the map. Where is Jeju?'] },
    changed: {
      '문항에 딸린 그림·소리·영상은 가져오지 않았어요': [
        '1번째 문항 Look at the map. Where is Jeju?',
      ],
    },
  },
};

/** Drags files from a folder onto the panel. */
async function drop(page: Page, ...files: MadeFile[]) {
  const given = files.map(({ name, bytes }) => ({
    name,
    text: Buffer.from(bytes).toString('base64'),
  }));
  await importPanel(page).evaluate((panel, given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) {
      data.items.add(new File([Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))], name));
    }
    panel.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  }, given);
}

test('a quiz file of every other program comes in with a report of its rows, and goes by undo', async ({
  browser,
}) => {
  const page = await openLibrary(browser);
  const panel = importPanel(page);
  for (const [name, make] of Object.entries(QUIZ_FILES)) {
    const expected = EXPECTED[name as keyof typeof QUIZ_FILES];
    const [prompts, of] = expected.taken;
    const file = await make();
    await (name === 'gift' ? drop(page, file) : bring(page, file));
    const told = `${expected.deck}: ${of}개 중 ${prompts}개를 카드로 만들었어요`;
    await expect(panel.getByText(told)).toBeVisible();
    await expect(panel.getByText(`${expected.format} 형식으로 읽었어요.`)).toBeVisible();
    for (const [reason, rows] of Object.entries({ ...expected.left, ...expected.changed })) {
      await expect(panel.getByRole('region', { name: reason }).getByRole('listitem')).toHaveText(
        rows,
      );
    }
    const deck = ownDecks(page).getByRole('listitem');
    await expect(deck).toHaveCount(1);
    await expect(deck.getByRole('link', { name: expected.deck })).toBeVisible();
    await expect(deck.getByText(`카드 ${prompts}장`, { exact: true })).toBeVisible();
    await panel.getByRole('button', { name: '가져오기 취소' }).click();
    await expect(deck).toHaveCount(0);
  }
  await expect(panel.getByText('‘geo’ 가져오기를 취소했어요')).toBeVisible();
});

const REFUSALS: Record<keyof typeof HOSTILE_FILES, string> = {
  bomb: '압축을 풀면 너무 커지는 파일이라 열지 않았어요.',
  wayOut: '압축 파일 안에 안전하지 않은 경로가 있어서 열지 않았어요.',
  deep: 'XML이 지나치게 깊게 겹쳐 있어서 열지 않았어요.',
  laughs: 'XML 안에 따로 정의된 엔티티가 있어서 안전을 위해 열지 않았어요.',
  drawing: '어떤 퀴즈 파일인지 알아보지 못했어요.',
  program: '어떤 퀴즈 파일인지 알아보지 못했어요.',
  halfSheet: '파일이 손상되었거나 끝까지 저장되지 않았어요.',
};

test('a hostile file gets a clear refusal, and nothing else happens', async ({ browser }) => {
  const page = await openLibrary(browser);
  const strayRequests: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin)
      strayRequests.push(request.url());
  });
  page.on('dialog', (dialog) => strayRequests.push(dialog.message()));
  const panel = importPanel(page);
  for (const [name, { file }] of Object.entries(HOSTILE_FILES)) {
    const made = file();
    await bring(page, made);
    await expect(panel.getByText(`${made.name} 파일은 가져오지 못했어요`)).toBeVisible();
    await expect(panel.getByText(REFUSALS[name as keyof typeof HOSTILE_FILES])).toBeVisible();
    await panel.getByRole('button', { name: '닫기' }).click();
  }
  // All holes: it takes no room on the disk.
  const huge = test.info().outputPath('huge.csv');
  await writeFile(huge, '');
  await truncate(huge, 1024 ** 3);
  await choose(page, huge);
  await expect(panel.getByText('파일이 너무 커요.', { exact: false })).toBeVisible();
  await drop(page, HOSTILE_FILES.deep.file(), HOSTILE_FILES.drawing.file());
  await expect(panel.getByText('파일은 한 번에 하나씩 가져올 수 있어요.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('아직 내 묶음이 없어요.', { exact: false })).toBeVisible();
  await expect(page.getByRole('region', { name: '지운 카드 묶음' })).toHaveCount(0);
  expect(strayRequests).toEqual([]);
});

test('our own package brings a deck with all media back as it was, and a forged one brings nothing', async ({
  browser,
}) => {
  const page = await openLibrary(browser);
  const builtIn = page.getByRole('region', { name: '준비된 카드 묶음' });
  const copied = builtIn.getByRole('listitem').filter({ hasText: '퓨전' }).first();
  await copied.getByRole('button', { name: '복사', exact: true }).click();
  const own = ownDecks(page).getByRole('listitem');
  await expect(own).toHaveCount(1);
  const before = await draftOf(
    page,
    await own.getByRole('heading').getByRole('link').getAttribute('href'),
  );
  const saved = await readFile(await savePackage(page, own));

  await bring(page, { name: 'again.mixperts.zip', bytes: saved });
  const panel = importPanel(page);
  const all = before.prompts.length;
  await expect(panel.getByText(`${all}개 중 ${all}개를 카드로 만들었어요`)).toBeVisible();
  const link = await panel.getByRole('link', { name: '카드 살펴보기' }).getAttribute('href');
  expect(await draftOf(page, link)).toEqual(before);

  const files = unzipSync(saved);
  const picture = Object.keys(files).find((name) => name.endsWith('.webp'))!;
  const forged = zipFile('forged.zip', {
    ...files,
    [picture]: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  });
  await bring(page, forged);
  await expect(panel.getByText('SVG도 가져올 수 없어요.', { exact: false })).toBeVisible();
  await expect(own).toHaveCount(2);
});

interface Written {
  prompts: unknown[];
}

async function draftOf(page: Page, link: string | null): Promise<Written> {
  const response = await page.request.get(`/api${link}/draft`);
  return ((await response.json()) as { draft: Written }).draft;
}
