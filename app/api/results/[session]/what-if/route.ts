import { PRESET_IDS, type PresetId } from '#game/gate/presets';
import { ownerOf } from '#server/auth/asked';
import { sharedServer } from '#server/shared';

/** One's own session under another gate, `?preset=switch`: WhatIfAct[]. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ session: string }> },
): Promise<Response> {
  const preset = presetOf(request.url);
  if (preset === null) return new Response(null, { status: 400 });
  const { results } = sharedServer();
  const owner = await ownerOf(request);
  const acts = await results.whatIf((await params).session, owner, preset);
  if (acts === null) return new Response(null, { status: 404 });
  return Response.json(acts, { headers: { 'cache-control': 'no-store' } });
}

function presetOf(url: string): PresetId | null {
  const asked = new URL(url).searchParams.get('preset');
  return PRESET_IDS.find((preset) => preset === asked) ?? null;
}
