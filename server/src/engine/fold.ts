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
    let folded = table[unit] as number;
    // `\r\n` must stay one line end: a blank line means something in a table.
    if (unit === carriageReturn) folded = text.charCodeAt(i + 1) === lineFeed ? space : lineFeed;
    if (folded !== unit) changed = true;
    units[i] = folded;
  }
  return changed ? decode(units) : text;
}

const space = 0x20;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

const table: Readonly<Uint16Array> = buildTable();

function buildTable(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) units[unit] = unit - 0xfee0;
  // A full-width bar decorates prose; only the ASCII one parts cells.
  units[0xff5c] = 0xff5c;
  for (const unit of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0xfeff]) units[unit] = space;
  for (let unit = 0x2000; unit <= 0x200d; unit += 1) units[unit] = space;
  for (const unit of [0x0b, 0x0c, 0x85, 0x2028, 0x2029]) units[unit] = lineFeed;
  // Compatibility ideographs are the same characters once more, and normalize to them.
  for (let unit = 0xf900; unit <= 0xfaff; unit += 1) {
    const same = String.fromCharCode(unit).normalize('NFC');
    if (same.length === 1) units[unit] = same.charCodeAt(0);
  }
  for (const [radical, ideograph] of radicals) units[radical] = ideograph;
  return units;
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
