import { isLike } from '../parse/wording';
import type { Slot, WordSlot } from './slots';

/** Words of the text, for what the form prints in places that follow each other. */
export interface Aligned {
  /** By place: the first and the last of its words. Places of which the text says nothing are left out. */
  readonly places: ReadonlyMap<Slot, readonly [first: number, last: number]>;
  /** How many words at the beginning belong to no place. */
  readonly skipped: number;
}

/**
 * Finds for each of the texts the place of the form that it stands in, in order: by what it says, or by what stands around it.
 * A place's words may be parted over several texts; a text that only says again what was said before (after a page break) has
 * none. `keys`: the texts in `wordsKey` spelling; `said`: what the form printed before these places. Undefined where a text can be given no place with certainty.
 */
export function align(
  slots: readonly WordSlot[],
  keys: readonly string[],
  said: readonly string[],
  maySkip: boolean,
): Aligned | undefined {
  if (keys.length > mostTexts) return undefined;
  const wanted = slots.map(({ key }) => key);
  const known = new Set([...said, ...wanted]);
  const best = new Map<string, Path | undefined>();

  const from = (slot: number, text: number): Path | undefined => {
    if (text === keys.length) return { cost: cost.unsaid * (slots.length - slot), steps: undefined };
    const id = `${slot},${text}`;
    if (!best.has(id)) best.set(id, cheapest(slot, text));
    return best.get(id);
  };

  const cheapest = (slot: number, text: number): Path | undefined => {
    const ways: (Path | undefined)[] = [];
    const add = (step: Step, price: number, rest: Path | undefined): void => {
      if (rest) ways.push({ cost: price + rest.cost, steps: { step, rest: rest.steps } });
    };
    if (known.has(keys[text] as string)) add({ kind: 'repeat' }, cost.repeat, from(slot, text + 1));
    if (slot === 0 && maySkip) add({ kind: 'skip' }, cost.skip, from(slot, text + 1));
    if (slot < slots.length) {
      add({ kind: 'unsaid' }, cost.unsaid, from(slot + 1, text));
      let key = '';
      for (let count = 1; count <= mostParts && text + count <= keys.length; count += 1) {
        key += keys[text + count - 1];
        const price = priceOf(key, wanted[slot] as string, count, slots.length === keys.length);
        if (price !== undefined) add({ kind: 'take', count }, price, from(slot + 1, text + count));
      }
    }
    return ways.reduce((a, b) => (a && b && a.cost <= b.cost ? a : (b ?? a)), undefined);
  };

  const path = from(0, 0);
  return path && follow(slots, path);
}

/** More than any header has, each of its characters on a line of its own; the search goes as deep as there are texts. */
const mostTexts = 400;

/** A label may be broken in so many parts. */
const mostParts = 4;

/** A way through the places and the texts, and what it costs: the less certain, the more. */
interface Path {
  readonly cost: number;
  readonly steps: { readonly step: Step; readonly rest: Path['steps'] } | undefined;
}

type Step = { readonly kind: 'take'; readonly count: number } | { readonly kind: 'repeat' | 'skip' | 'unsaid' };

const cost = { same: 0, repeat: 0.5, skip: 0.6, like: 1, unsaid: 2, other: 3 };

/** Parts must give the very words when they are joined. Other words altogether are taken only where the texts are as many as the places. */
function priceOf(key: string, wanted: string, count: number, even: boolean): number | undefined {
  if (key === wanted) return cost.same;
  if (count > 1) return undefined;
  if (isLike(key, wanted) || (wanted.length >= 4 && key.startsWith(wanted))) return cost.like;
  return even ? cost.other : undefined;
}

function follow(slots: readonly Slot[], path: Path): Aligned {
  const places = new Map<Slot, readonly [number, number]>();
  let [slot, text, skipped] = [0, 0, 0];
  for (let { steps } = path; steps; steps = steps.rest) {
    const { step } = steps;
    if (step.kind === 'take') places.set(slots[slot] as Slot, [text, text + step.count - 1]);
    if (step.kind === 'skip') skipped += 1;
    text += step.kind === 'take' ? step.count : step.kind === 'unsaid' ? 0 : 1;
    slot += step.kind === 'take' || step.kind === 'unsaid' ? 1 : 0;
  }
  return { places, skipped };
}

/**
 * The places whose characters the texts have in another order, as a PDF leaves a header whose letters stand on end. The first
 * line of it may be missing: it reads like a heading.
 */
export function jumbledSlots(slots: readonly WordSlot[], keys: readonly string[]): readonly WordSlot[] | undefined {
  const found = sorted(keys);
  const rests = [slots, slots.slice(1), slots.slice(2)];
  return keys.length > 0 ? rests.find((rest) => sorted(rest.map(({ key }) => key)) === found) : undefined;
}

const sorted = (keys: readonly string[]): string => [...keys.join('')].sort().join('');
