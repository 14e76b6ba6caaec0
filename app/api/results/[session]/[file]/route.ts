import { LANGUAGES, type Language } from '#game/deck/deck';
import { ownerOf } from '#server/auth/asked';
import { RESULT_FILES } from '#server/results/resultFiles';
import { sharedServer } from '#server/shared';

/**
 * One's own session as players.csv, prompts.csv, rounds.csv, routing.csv, answers.csv, results.xlsx
 * with all of them, or results.json; `?language=ko|en`.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ session: string; file: string }> },
): Promise<Response> {
  const { session, file: name } = await params;
  const file = RESULT_FILES.find((one) => one === name);
  const { results } = sharedServer();
  const owner = await ownerOf(request);
  const made = file && (await results.file(session, owner, file, languageOf(request.url)));
  if (!made) return new Response(null, { status: 404 });
  return new Response(made.content, {
    headers: {
      'content-type': made.type,
      'content-disposition': `attachment; filename="${made.name}"`,
      'cache-control': 'no-store',
    },
  });
}

function languageOf(url: string): Language {
  const asked = new URL(url).searchParams.get('language');
  return LANGUAGES.find((language) => language === asked) ?? 'ko';
}
