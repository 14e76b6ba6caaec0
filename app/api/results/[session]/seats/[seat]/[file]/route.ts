import { ownerOf } from '#server/auth/asked';
import { SEAT_FILES } from '#server/results/pupilSeats';
import { languageOf, sendFile } from '#server/results/sendFile';
import { sharedServer } from '#server/shared';

/** What is kept of one pupil's seat: seat.json with everything, or answers.csv. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ session: string; seat: string; file: string }> },
): Promise<Response> {
  const { session, seat, file: name } = await params;
  const file = SEAT_FILES.find((one) => one === name);
  const { results } = sharedServer();
  const owner = await ownerOf(request);
  const language = languageOf(request.url);
  return sendFile(file ? await results.seatFile(session, owner, seat, file, language) : null);
}
