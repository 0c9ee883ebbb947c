// What is said of a list of measurements.

/** `share` of the measurements are no greater. */
export function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (samples) => quantile(samples, 0.5);
export const p95 = (samples) => quantile(samples, 0.95);

/** How far the machine disagrees with itself: one figure from every other measurement, against the same from the rest. */
export function noise(samples, figure = median) {
  const [even, odd] = [0, 1].map((rest) => figure(samples.filter((_, i) => i % 2 === rest)));
  return Math.abs(even / odd - 1);
}

/** Takes turns, A B B A A B …, so that whatever the machine does meets all alike. */
export async function alternate(times, ...works) {
  for (let i = 0; i < times; i += 1) {
    for (const work of i % 2 === 0 ? works : works.toReversed()) await work(i);
  }
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
