/**
 * Texts that are hostile to one expression: what leads up to each of its endless repetitions, again and again. The static check
 * sees what one repeated character does; these see repeated words, as `（（（` for `（[^）]*）` or `[bookmark:[bookmark:`.
 */
import type { AnalysisResult } from 'scslre';

type Pattern = AnalysisResult['parsed']['pattern'];
type Alternative = Pattern['alternatives'][number];
type Element = Alternative['elements'][number];
type Quantifier = Extract<Element, { type: 'Quantifier' }>;

/** Of `length` characters, more or less. */
export function* pumps(pattern: Pattern, length: number): Iterable<string> {
  const seen = new Set<string>();
  for (const { before, body } of endless(pattern)) {
    for (const unit of [before, body, before + body]) {
      for (const [first, last] of [
        ['', ''],
        [before, ''],
        ['', '\n'],
        [before, '\u0001\n'],
      ] as const) {
        const key = [first, unit, last].join('|');
        if (unit === '' || seen.has(key)) continue;
        seen.add(key);
        yield first + unit.repeat(Math.ceil(length / unit.length)) + last;
      }
    }
  }
}

interface Endless {
  /** The plainest words that lead up to it. */
  readonly before: string;
  /** The plainest words that it repeats. */
  readonly body: string;
}

function* endless(pattern: Pattern): Iterable<Endless> {
  for (const alternative of pattern.alternatives) yield* inAlternative(alternative, '');
}

function* inAlternative({ elements }: Alternative, lead: string): Iterable<Endless> {
  let before = lead;
  for (const element of elements) {
    if (element.type === 'Quantifier' && element.max === Number.POSITIVE_INFINITY) {
      for (const body of plainest(element)) yield { before, body };
    }
    const inner: Element = element.type === 'Quantifier' ? element.element : element;
    if (inner.type === 'Group' || inner.type === 'CapturingGroup') {
      for (const alternative of inner.alternatives) yield* inAlternative(alternative, before);
    }
    before += wordOf(element);
  }
}

/** Different characters hurt different expressions. */
function plainest({ element }: Quantifier): readonly string[] {
  const word = wordOf(element);
  const others = [...candidates].filter((character) => new RegExp(`^(?:${element.raw})$`, 'u').test(character));
  return [...new Set([word, ...others.slice(0, 3)])];
}

const candidates = '一1aO \n\t、，,。.;:（(《“|-/年件①!';

function wordOf(element: Element): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return (
        [...candidates].find((character) => new RegExp(`^${element.raw}$`, 'u').test(character)) ?? lastOf(element.raw)
      );
    case 'Quantifier':
      return wordOf(element.element).repeat(element.min);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives[0]?.elements.map(wordOf).join('') ?? '';
    default:
      return '';
  }
}

/** A character of a class that has no candidate: `[余多几]`. */
const lastOf = (raw: string): string => raw.replace(/[\]\\^[]/g, '').at(-1) ?? '';
