import { describe, expect, it } from 'vitest';
import type { Language } from '#game/deck/deck';
import { toCsv as csvOf } from '#server/results/csv';
import { type TableName, tableOf, type TableSource } from '#server/results/tables';
import { anAct, DENSE, randomGate } from '#tests/support/aRoom';
import { played, summaryOf } from './played';

describe('what a closed round leaves for dashboards', () => {
  const result = played(
    (room) => {
      room.seat('지안', '하윤', '서준').seatBots(1);
      for (let round = 0; round < 2; round++) {
        room.until('answering').answerAll((seat) => (seat === '하윤' ? 'wrong' : 'right'));
        room.until('reveal');
      }
      room.until('ended');
    },
    { acts: [anAct({ gate: randomGate(2), batchSize: 4, rounds: 2 })] },
  );

  it('is one row for each prompt, dispatch and answer, as the room has them', () => {
    const { rows, state } = result;
    const closed = state.rounds.filter((round) => round.outcome !== null);
    const answers = closed.flatMap((round) =>
      Object.values(round.answers).flatMap((own) => Object.values(own)),
    );
    expect(rows.rounds).toHaveLength(2);
    expect(rows.prompts).toHaveLength(8);
    expect(rows.dispatches).toHaveLength(closed.flatMap((round) => round.plan.assignments).length);
    expect(rows.answers).toHaveLength(answers.length);
    expect(rows.players.map(({ nickname, kind }) => [nickname, kind])).toEqual([
      ['지안', 'pupil'],
      ['하윤', 'pupil'],
      ['서준', 'pupil'],
      ['로봇 0', 'bot'],
    ]);
  });

  it('names experts by their seats, and marks answers right by the deck', () => {
    const { rows } = result;
    expect(rows.dispatches.every(({ expertId }) => /^(지안|하윤|서준|bot0)$/.test(expertId))).toBe(
      true,
    );
    for (const answer of rows.answers) {
      expect(answer.right).toBe(answer.seatId !== '하윤');
    }
  });

  it('adds up to a summary without bots', () => {
    const summary = summaryOf(result);
    expect(summary.players.map(({ nickname }) => nickname).sort()).toEqual([
      '서준',
      '지안',
      '하윤',
    ]);
    const worst = summary.players.find(({ nickname }) => nickname === '하윤');
    expect(worst?.active.right).toBe(0);
    expect(summary.totals).toMatchObject({ pupils: 3, bots: 1, rounds: 2, model: { of: 8 } });
    expect(summary.prompts.every(({ played }) => played === 1)).toBe(true);
  });

  it('shows the bots when nobody else played', () => {
    const demo = played((room) => {
      room.seatBots(2).until('answering').answerAll().until('ended');
    });
    expect(summaryOf(demo).players.map(({ kind }) => kind)).toEqual(['bot', 'bot']);
  });

  it('names teams by their number', () => {
    const teams = played(
      (room) => {
        room.seat('지안', '하윤', '서준', '이안').until('answering').answerAll().until('ended');
      },
      { acts: [anAct({ experts: { kind: 'teams', count: 2 }, gate: DENSE, rounds: 1 })] },
    );
    expect(new Set(teams.rows.dispatches.map(({ expertId }) => expertId))).toEqual(
      new Set(['team-1', 'team-2']),
    );
  });

  it('tells the most common mistake of a prompt', () => {
    const everybodyWrong = played((room) => {
      room
        .seat('지안', '하윤', '서준')
        .until('answering')
        .answerAll(() => 'wrong')
        .until('ended');
    });
    const [prompt] = summaryOf(everybodyWrong).prompts;
    expect(prompt?.mistaken?.times).toBe(3);
    expect(prompt?.active).toEqual({ right: 0, of: 3 });
  });

  it('counts who was sure but wrong, of those who said how sure they were', () => {
    const { rows, state } = whereItWasAsked();
    expect(rows.answers.map(({ seatId, sure }) => [seatId, sure])).toEqual([
      ['지안', true],
      ['하윤', false],
      ['서준', null],
    ]);
    const [prompt] = summaryOf({ rows, state }).prompts;
    expect(prompt?.sureButWrong).toEqual({ times: 1, of: 2 });
    expect(summaryOf(result).prompts.every(({ sureButWrong }) => sureButWrong === null)).toBe(true);
  });
});

/** Everybody is wrong: one is sure, one is not, and one does not say. */
function whereItWasAsked() {
  return played(
    (room) => {
      room.seat('지안', '하윤', '서준').until('answering');
      const wrong = (seat: string) => room.submission(seat, 0, 'wrong');
      room.by('지안', { ...wrong('지안'), sure: 'sure' });
      room.by('하윤', { ...wrong('하윤'), sure: 'unsure' });
      room.by('서준', wrong('서준')).until('ended');
    },
    { acts: [anAct({ confidence: 'asked', rounds: 1 })] },
  );
}

const toCsv = (file: TableName, source: TableSource, language: Language) =>
  csvOf(tableOf(file, source, language));

describe('tables for spreadsheets', () => {
  function source(nickname: string): TableSource {
    const { rows, state } = played((room) => {
      room.seat(nickname, '하윤').until('answering').answerAll().until('ended');
    });
    return { rows, deck: state.deck, summary: summaryOf({ rows, state }) };
  }

  it('open in Excel with Korean intact: byte order mark and CRLF', async () => {
    const csv = await toCsv('players', source('지안'), 'ko');
    expect(csv.startsWith('\ufeff닉네임,점수,')).toBe(true);
    expect(csv.split('\r\n')[1]).toMatch(/^(지안|하윤),/);
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', "=HYPERLINK('x')"])(
    'never start a formula, whatever the nickname is: %s',
    async (nickname) => {
      for (const file of ['players', 'answers'] as const) {
        const csv = await toCsv(file, source(nickname), 'en');
        const cells = csv.split(/\r\n/).flatMap((line) => line.split(','));
        expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([]);
        expect(csv).toContain(nickname);
      }
    },
  );

  it('quote what has commas, quotes and line breaks in it', async () => {
    const csv = await toCsv('players', source('a,"b"'), 'en');
    expect(csv).toContain('"a,""b"""');
  });

  it('have columns for how sure people were only where it was asked', async () => {
    const { rows, state } = whereItWasAsked();
    const asked = { rows, deck: state.deck, summary: summaryOf({ rows, state }) };
    const [head, ...lines] = (await toCsv('answers', asked, 'en')).trimEnd().split('\r\n');
    expect(head).toMatch(/,Sure$/);
    expect(lines.map((line) => line.split(',').at(-1))).toEqual(['1', '0', '']);
    const [promptHead, prompt] = (await toCsv('prompts', asked, 'ko')).split('\r\n');
    expect(promptHead).toMatch(/,확신했지만 틀린 답,확신을 말한 답$/);
    expect(prompt).toMatch(/,1,2$/);
    for (const file of ['answers', 'prompts'] as const) {
      expect(await toCsv(file, source('지안'), 'ko')).not.toContain('확신');
    }
  });

  it('have a line for each answer, prompt and round, in both languages', async () => {
    const all = source('지안');
    const lines = async (file: 'answers' | 'prompts' | 'rounds', language: 'ko' | 'en') =>
      (await toCsv(file, all, language)).trimEnd().split('\r\n');
    expect(await lines('answers', 'ko')).toHaveLength(1 + all.rows.answers.length);
    expect((await lines('prompts', 'en'))[0]).toContain('Question,Content');
    expect(await lines('rounds', 'en')).toHaveLength(1 + all.rows.rounds.length);
  });
});
