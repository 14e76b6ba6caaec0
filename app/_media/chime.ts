/** Two falling notes, a major third apart, in hertz. */
const NOTES = [659.3, 523.3];
const NOTE_SECONDS = 0.5;
const LOUDNESS = 0.25;

/** Plays "ding dong". Call it from a press: phones allow sound only then, and from then on. */
export function playChime(): void {
  const context = new AudioContext();
  // Safari makes it suspended even in a press.
  void context.resume();
  NOTES.forEach((frequency, index) => {
    const from = context.currentTime + index * NOTE_SECONDS * 0.6;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.type = 'triangle';
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(LOUDNESS, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, from + NOTE_SECONDS);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(from + NOTE_SECONDS);
    if (index === NOTES.length - 1) tone.onended = () => void context.close();
  });
}
