import type { Random } from '#game/random';
import { at, render, silence, SAMPLE_RATE, type Curve, type Sound } from './samples';

const HIGHEST_PARTIAL_HZ = 15_000;

/** Equal-tempered frequency in Hz of a MIDI note number; 69 is A4 = 440 Hz. */
export function noteHz(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12);
}

/** A sine whose frequency in Hz may change over time. */
export function sine(seconds: number, frequency: Curve, startPhase = 0): Sound {
  let phase = startPhase;
  return render(seconds, (now) => {
    const value = Math.sin(phase);
    phase += (2 * Math.PI * at(frequency, now)) / SAMPLE_RATE;
    return value;
  });
}

/**
 * Harmonics 1, 2, 3 … of a gliding fundamental. `level(harmonic, seconds)` is their amplitude;
 * partials above 15 kHz are left out, so nothing aliases.
 */
export function harmonics(
  seconds: number,
  frequency: Curve,
  count: number,
  level: (harmonic: number, seconds: number) => number,
): Sound {
  let phase = 0;
  return render(seconds, (now) => {
    const hertz = at(frequency, now);
    let value = 0;
    for (let harmonic = 1; harmonic <= count && harmonic * hertz < HIGHEST_PARTIAL_HZ; harmonic++) {
      value += level(harmonic, now) * Math.sin(harmonic * phase);
    }
    phase += (2 * Math.PI * hertz) / SAMPLE_RATE;
    return value;
  });
}

/** A frequency that trembles by `depth` (0.01 = 1 %) `rate` times a second, after `delay` seconds. */
export function vibrato(
  frequency: Curve,
  rate: number,
  depth: number,
  delay = 0,
): (seconds: number) => number {
  return (now) => {
    const grown = Math.min(1, Math.max(0, (now - delay) / 0.25));
    return at(frequency, now) * (1 + depth * grown * Math.sin(2 * Math.PI * rate * now));
  };
}

/** Noise with equal energy per hertz. */
export function whiteNoise(seconds: number, random: Random): Sound {
  return silence(seconds).map(() => random.next() * 2 - 1);
}

/** Noise with equal energy per octave (Paul Kellet's economy filter). */
export function pinkNoise(seconds: number, random: Random): Sound {
  let slow = 0;
  let middle = 0;
  let quick = 0;
  return silence(seconds).map(() => {
    const white = random.next() * 2 - 1;
    slow = 0.99765 * slow + white * 0.099046;
    middle = 0.963 * middle + white * 0.2965164;
    quick = 0.57 * quick + white * 1.0526913;
    return (slow + middle + quick + white * 0.1848) * 0.2;
  });
}
