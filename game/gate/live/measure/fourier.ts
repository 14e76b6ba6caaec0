/** Power spectrum by the radix-2 fast Fourier transform (Cooley & Tukey 1965). */

/** power[n/2 + 1] of n samples; n is a power of two. */
export function powerSpectrum(samples: ArrayLike<number>): Float64Array {
  const n = samples.length;
  if (n === 0 || (n & (n - 1)) !== 0) throw new RangeError(`${n} samples`);
  const real = bitReversed(samples);
  const imaginary = new Float64Array(n);
  for (let size = 2; size <= n; size *= 2) {
    const half = size / 2;
    for (let start = 0; start < n; start += size) {
      for (let i = 0; i < half; i++) {
        const angle = (-2 * Math.PI * i) / size;
        const cos = Math.cos(angle);
        const sin = Math.sin(angle);
        const a = start + i;
        const b = a + half;
        const re = real[b]! * cos - imaginary[b]! * sin;
        const im = real[b]! * sin + imaginary[b]! * cos;
        real[b] = real[a]! - re;
        imaginary[b] = imaginary[a]! - im;
        real[a]! += re;
        imaginary[a]! += im;
      }
    }
  }
  return Float64Array.from({ length: n / 2 + 1 }, (_, i) => real[i]! ** 2 + imaginary[i]! ** 2);
}

function bitReversed(samples: ArrayLike<number>): Float64Array {
  const n = samples.length;
  const order = new Float64Array(n);
  let reversed = 0;
  for (let i = 0; i < n; i++) {
    order[reversed] = samples[i]!;
    let bit = n >> 1;
    while (bit > 0 && (reversed & bit) !== 0) {
      reversed ^= bit;
      bit >>= 1;
    }
    reversed |= bit;
  }
  return order;
}
