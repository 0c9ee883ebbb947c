/** Every regular expression of the product. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { type AnyNode, parse } from 'acorn';

/** Where it stands, and what it is. */
export interface Expression {
  readonly file: string;
  readonly pattern: RegExp;
}

const fromRoot = createRequire(`${process.cwd()}/package.json`);
// Required at run time: esbuild cannot be part of a bundle.
const { buildSync, transformSync } = fromRoot('esbuild') as typeof import('esbuild');

const sources = (): readonly string[] =>
  ['server/src', 'client/src']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (name) => `${folder}/${name.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .sort();

/** The literals, and what `new RegExp` makes of its parts as each file is loaded; each expression once. */
export function expressions(): readonly Expression[] {
  const all = new Map<string, Expression>();
  for (const file of sources()) {
    const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext' });
    const found = literalsIn(code);
    if (/\bRegExp\(/.test(code)) found.push(...madeBy(file));
    for (const pattern of found) if (!all.has(String(pattern))) all.set(String(pattern), { file, pattern });
  }
  return [...all.values()];
}

function literalsIn(code: string): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, regex } = node as AnyNode & { regex?: { pattern: string; flags: string } };
    if (type === 'Literal' && regex) found.push(new RegExp(regex.pattern, regex.flags));
    for (const value of Object.values(node)) visit(value);
  };
  visit(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

function madeBy(file: string): readonly RegExp[] {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    logLevel: 'silent',
    write: false,
  });
  const made: RegExp[] = [];
  const recorder = new Proxy(RegExp, {
    construct(target, [source, flags]: [string, string?]) {
      const pattern = new target(source, flags);
      made.push(pattern);
      return pattern;
    },
  });
  const module = { exports: {} };
  const load = compileFunction(outputFiles[0]?.text ?? '', ['RegExp', 'require', 'module', 'exports']);
  load(recorder, fromRoot, module, module.exports);
  return made;
}
