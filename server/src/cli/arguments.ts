import { parseArgs } from 'node:util';

/** A mistake in how the command was called. The message is Chinese and meant for the user. */
export class UsageError extends Error {}

export type OptionTypes = Readonly<Record<string, { readonly type: 'boolean' | 'string'; readonly short?: string }>>;

export type OptionValues<T extends OptionTypes> = {
  readonly [K in keyof T]?: T[K]['type'] extends 'boolean' ? true : string;
};

export interface Arguments<T extends OptionTypes> {
  readonly values: OptionValues<T>;
  readonly positionals: readonly string[];
}

/** Reads flags and positionals; what follows `--` is positional. Of a flag given twice the last one counts. */
export function readArguments<T extends OptionTypes>(args: readonly string[], options: T): Arguments<T> {
  // Not strict: parseArgs would complain in English.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, true | string> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const type = Object.hasOwn(options, token.name) ? options[token.name]?.type : undefined;
    if (!type) throw new UsageError(`没有 ${token.rawName} 这个选项`);
    if (type === 'string') {
      // `--year --fix`: the value was forgotten, and `--fix` is not meant as one.
      const forgotten = token.value === undefined || (!token.inlineValue && token.value.startsWith('-'));
      if (forgotten || token.value === '') throw new UsageError(`${token.rawName} 后面要写一个值`);
      values[token.name] = token.value as string;
    } else {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} 后面不能写值`);
      values[token.name] = true;
    }
  }
  return { values: values as OptionValues<T>, positionals };
}

/** One of `choices`, or a usage error that names them. */
export function choice<T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const found = choices.find((candidate) => candidate === value);
  if (!found) throw new UsageError(`${flag} 只能是 ${choices.join('、')}，不能是“${value}”`);
  return found;
}

/** A whole number within the bounds, both included, or a usage error that says `wanted`. */
export function wholeNumber(flag: string, value: string, min: number, max: number, wanted: string): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max)) throw new UsageError(`${flag} 要写${wanted}，不能是“${value}”`);
  return number;
}
