/** The checks on one text, and a failing text made as short as it can be. */
import type { TestClient } from '../client';
import { checkEngine } from './engine';
import { checkFeatures } from './features';

/** `undefined`, or what does not hold for the text. Three places of it are asked about, one of a giant: they are drawn from `seed`. */
export async function fault(client: TestClient, text: string, seed: number): Promise<Error | undefined> {
  try {
    checkEngine(text);
    const offsets = [seed, seed * 31 + 7, seed * 1009 + 3].map((drawn) => drawn % (text.length + 1));
    await checkFeatures(client, text, offsets.slice(0, text.length > 100_000 ? 1 : 3));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The engine alone, which takes a tenth of the time. */
export function engineFault(text: string): Error | undefined {
  try {
    checkEngine(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The same fault of another text: its places are others. */
export const isSame = (one: Error, other: Error | undefined): boolean => kindOf(one) === kindOf(other);

const kindOf = (error: Error | undefined): string | undefined => error?.message.replace(/\d+/g, '#').slice(0, 100);

/** Takes parts away, halves first, for as long as the text still fails, or until the time is out. */
export async function shortened(
  text: string,
  fails: (text: string) => Promise<boolean>,
  milliseconds: number,
): Promise<string> {
  const end = Date.now() + milliseconds;
  let kept = text;
  for (let size = Math.ceil(kept.length / 2); size >= 1 && Date.now() < end; ) {
    let shorter = false;
    for (let at = 0; at < kept.length && Date.now() < end; ) {
      const without = kept.slice(0, at) + kept.slice(at + size);
      if (await fails(without)) [kept, shorter] = [without, true];
      else at += size;
    }
    if (size > 1 || !shorter) size = Math.floor(size / 2);
  }
  return kept;
}

/** The text as a literal, cut after 2,000 characters; what cannot be seen is written as escapes. */
export const literal = (text: string): string =>
  JSON.stringify(text.slice(0, 2000)).replace(
    /[^ -~\u3000-\u9fff\uff01-\uff5e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
