import { run } from '../programs';
import { SAMPLE_RATE, type Sound } from './samples';

/** Draws a sound's wave above its spectrogram (0 to 8 kHz), for the maker to look at. */
export async function soundSheet(sound: Sound, file: string): Promise<void> {
  const raw = ['-f', 'f32le', '-ar', String(SAMPLE_RATE), '-ac', '1', '-i', 'pipe:0'];
  const graph = [
    '[0]asplit[a][b]',
    '[a]aformat=channel_layouts=mono,showwavespic=s=980x150:colors=0x3f8fd6,format=rgb24[wave]',
    '[b]showspectrumpic=s=800x320:legend=1:stop=8000:color=magma:scale=log[spectrum]',
    '[spectrum]format=rgb24,scale=980:-2[wide]',
    '[wave][wide]vstack',
  ].join(';');
  const bytes = new Uint8Array(sound.buffer, sound.byteOffset, sound.byteLength);
  await run('ffmpeg', ['-v', 'error', '-y', ...raw, '-filter_complex', graph, file], [bytes]);
}
