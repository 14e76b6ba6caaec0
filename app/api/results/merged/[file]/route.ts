import { ownerOf } from '#server/auth/asked';
import { readAskedSessions } from '#server/results/askedSessions';
import { RESULT_FILES } from '#server/results/resultFiles';
import { languageOf, sendFile } from '#server/results/sendFile';
import { sharedServer } from '#server/shared';

/** Several of one's own sessions as one file, `?of=one,other&language=ko|en`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const { file: name } = await params;
  const file = RESULT_FILES.find((one) => one === name);
  const sessions = readAskedSessions(new URL(request.url).searchParams.get('of'));
  const { results } = sharedServer();
  const owner = await ownerOf(request);
  const language = languageOf(request.url);
  return sendFile(file ? await results.mergedFile(sessions, owner, file, language) : null);
}
