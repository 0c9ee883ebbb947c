import { radicals } from './radicals';

/**
 * The text in one spelling, character for character, so that offsets hold in both: full-width letters, digits and
 * punctuation become half-width, every kind of space a space, radicals ideographs, and every line end ends in `\n`.
 * Parsing reads the folded text; findings about characters read the original.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  let changed = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    let folded = unit;
    // `\r\n` must stay one line end: a blank line means something in a table.
    if (unit === carriageReturn) folded = text.charCodeAt(i + 1) === lineFeed ? space : lineFeed;
    else if (isFullWidth(unit)) folded = unit - toHalf;
    else if (!isPlain(unit)) folded = others.get(unit) ?? unit;
    if (folded !== unit) changed = true;
    units[i] = folded;
  }
  return changed ? decode(units) : text;
}

const space = 0x20;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** ASCII's characters and the common ideographs, nearly all of a text, stay as they are. */
const isPlain = (unit: number): boolean => (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x20 && unit < 0x7f);

/** The twins of ASCII's characters. A full-width bar decorates prose; only the ASCII one parts cells. */
const isFullWidth = (unit: number): boolean => unit >= 0xff01 && unit <= 0xff5e && unit !== 0xff5c;
const toHalf = 0xfee0;

/** The other units that become others. */
const others: ReadonlyMap<number, number> = new Map(otherUnits());

function* otherUnits(): Iterable<readonly [number, number]> {
  // Of no width, too, and the place of a picture.
  for (const unit of [0xa0, 0xad, 0x1680, 0x200e, 0x200f, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff, 0xfffc])
    yield [unit, space];
  for (let unit = 0x2000; unit <= 0x200d; unit += 1) yield [unit, space];
  for (const unit of [0x0b, 0x0c, 0x85, 0x2028, 0x2029]) yield [unit, lineFeed];
  // Compatibility ideographs are the same characters once more, and normalize to them.
  for (let unit = 0xf900; unit <= 0xfaff; unit += 1) {
    const same = String.fromCharCode(unit).normalize('NFC');
    if (same.length === 1) yield [unit, same.charCodeAt(0)];
  }
  yield* radicals;
}

/**
 * Code units to string; in pieces, because an argument list has a limit. A spread would go through the array's iterator, unit
 * by unit, which takes eight times as long.
 */
function decode(units: Uint16Array): string {
  const piece = 0x1000;
  let text = '';
  for (let i = 0; i < units.length; i += piece) {
    text += String.fromCharCode.apply(null, units.subarray(i, i + piece) as unknown as number[]);
  }
  return text;
}
