import { LARGEST_UPLOAD_BYTES, type MediaModality } from '#game/deck/upload';
import { askingOwner, refuse } from '#server/decks/deskRequest';
import { receiveBody } from '#server/decks/receiveBody';
import { sharedServer } from '#server/shared';

/** Files being received at once; each is held in memory. */
const MOST_AT_ONCE = 4;
let receiving = 0;

/** A file for a prompt as the body, `?modality=image|audio|video` → what it is and where it lies. */
export async function POST(request: Request): Promise<Response> {
  const asking = await askingOwner(request);
  if (!asking.ok) return asking.refused;
  const modality = modalityIn(request.url);
  if (modality === null) return refuse('badMessage');
  if (receiving >= MOST_AT_ONCE) return refuse('busy');
  receiving++;
  try {
    const bytes = await receiveBody(request, LARGEST_UPLOAD_BYTES[modality]);
    if (bytes === null) return refuse('tooLarge');
    const taken = await sharedServer().takeUpload(bytes, modality);
    if (typeof taken === 'string') return refuse(taken);
    const refusal = await sharedServer().deckDesk.keepUpload(asking.owner, taken);
    if (refusal !== null) return refuse(refusal);
    return Response.json({ file: taken.file }, { status: 201, headers: asking.headers });
  } finally {
    receiving--;
  }
}

function modalityIn(url: string): MediaModality | null {
  const asked = new URL(url).searchParams.get('modality');
  const known = Object.keys(LARGEST_UPLOAD_BYTES) as MediaModality[]; // its keys
  return known.find((modality) => modality === asked) ?? null;
}
