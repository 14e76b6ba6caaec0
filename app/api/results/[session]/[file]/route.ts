import { LANGUAGES, type Language } from '#game/deck/deck';
import { readOwner } from '#server/auth/owner';
import { CSV_FILES, type CsvFile } from '#server/results/csv';
import { sharedServer } from '#server/shared';

const FILES = new Map<string, CsvFile>(CSV_FILES.map((file) => [`${file}.csv`, file]));

/** players.csv, prompts.csv, rounds.csv or answers.csv of one's own session; `?language=ko|en`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ session: string; file: string }> },
): Promise<Response> {
  const { session, file: name } = await params;
  const file = FILES.get(name);
  const { results, secret } = sharedServer();
  const owner = readOwner(request.headers.get('cookie'), secret);
  const made = file && (await results.csv(session, owner, file, languageOf(request.url)));
  if (!made) return new Response(null, { status: 404 });
  return new Response(made.content, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${made.name}"`,
      'cache-control': 'no-store',
    },
  });
}

function languageOf(url: string): Language {
  const asked = new URL(url).searchParams.get('language');
  return LANGUAGES.find((language) => language === asked) ?? 'ko';
}
