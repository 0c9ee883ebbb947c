// A figure: what was measured of the product, beside its reference and its bound.
import { median, noise, p95 } from './stats.mjs';

/**
 * How many times the reference, at one place of the distribution (`of`: median or p95). `reached`: what the product reaches where
 * the bound is out of reach, for a reason that docs/performance.md gives; it is then held to that.
 */
export function ratio({ id, name, ours, reference, bound, of = median, unit = 'ms', reached }) {
  const value = of(ours) / of(reference.samples);
  return figure({
    id,
    name,
    ours,
    unit,
    value,
    bound,
    reached,
    kind: '×',
    reference,
    noise: noise(reference.samples, of),
  });
}

/** How much more than the reference. */
export function difference({ id, name, ours, reference, bound, of = median, unit = 'ms' }) {
  const value = of(ours) - of(reference.samples);
  return figure({ id, name, ours, unit, value, bound, kind: unit, reference, noise: noise(reference.samples, of) });
}

/** In its own unit. */
export function absolute({ id, name, ours, bound, of = median, unit = 'ms', reference }) {
  return figure({ id, name, ours, unit, value: of(ours), bound, kind: unit, reference, noise: noise(ours, of) });
}

/** A figure that could not be taken on this machine. */
export const missing = (id, name, why) => ({ id, name, why, verdict: 'absent' });

function figure({ ours, reference, value, bound, reached, ...rest }) {
  return {
    ...rest,
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
