// A figure: what was measured of the product, beside its reference and its bound.
import { median, noise, p95 } from './stats.mjs';

/**
 * How many times the reference, at one place of the distribution (`of`: median or p95). `reached`: what the product reaches on a
 * machine that does nothing else, where the bound is out of reach for a reason that docs/performance.md gives; it is then held to that.
 */
export function ratio({ of = median, ...given }) {
  const { ours, reference } = given;
  const value = of(ours) / of(reference.samples);
  return figure({ ...given, value, kind: '×', noise: noise(reference.samples, of) });
}

/** How much more than the reference. */
export function difference({ of = median, ...given }) {
  const { ours, reference, unit = 'ms' } = given;
  const value = of(ours) - of(reference.samples);
  return figure({ ...given, value, kind: unit, noise: noise(reference.samples, of) });
}

/** In its own unit. */
export function absolute({ of = median, ...given }) {
  const { ours, unit = 'ms' } = given;
  return figure({ ...given, value: of(ours), kind: unit, noise: noise(ours, of) });
}

/** A figure that could not be taken on this machine. */
export const missing = (id, name, why) => ({ id, name, why, verdict: 'absent' });

function figure({ ours, reference, value, bound, reached, unit = 'ms', ...rest }) {
  return {
    ...rest,
    unit,
    ours: brief(ours),
    reference: reference && { name: reference.name, ...brief(reference.samples) },
    value,
    bound,
    ...(reached !== undefined && { reached }),
    verdict: verdictOn(value, bound, reached),
  };
}

const brief = (samples) => ({ n: samples.length, p50: median(samples), p95: p95(samples) });

/** Noise may cost a third. */
const tolerance = 4 / 3;

function verdictOn(value, bound, reached) {
  if (value <= bound) return 'met';
  if (value <= bound * tolerance) return 'near';
  return reached !== undefined && value <= reached * tolerance ? 'known' : 'missed';
}
