import { ownerOf } from '#server/auth/asked';
import { RESULT_FILES } from '#server/results/resultFiles';
import { languageOf, sendFile } from '#server/results/sendFile';
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
  return sendFile(file ? await results.file(session, owner, file, languageOf(request.url)) : null);
}
