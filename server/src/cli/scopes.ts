import { relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { noPreferences } from '../engine';
import { type FolderFiles, type Located, workspaceFiles } from '../workspace/files';
import { nodeHost } from '../workspace/nodeHost';
import { type Scope, scopeOf } from '../workspace/scope';
import { folderOf } from '../workspace/uris';
import { ranges } from './position';

export interface ScopeOptions {
  /** Goes before what the configuration says. */
  readonly year?: number | undefined;
  readonly baseline: boolean;
}

export interface FileScope extends Scope {
  /** Why it is not known what holds: then the file is not to be checked. */
  readonly failure: { readonly error: string } | undefined;
}

export interface Scopes {
  /** `path` as the user named it; `-` is a text of the current folder. Never rejects. */
  of(path: string): Promise<FileScope>;
  /** What is wrong with configurations and baselines that were met, and was not told yet: `path:line:column: message`, 1-based. */
  problems(): readonly string[];
}

/** Reads each folder's configuration and baseline once. */
export function scopesOfFiles({ year, baseline }: ScopeOptions): Scopes {
  const files = workspaceFiles(nodeHost);
  const broken = new Map<string, Located<unknown>>();
  const told = new Set<string>();
  return {
    async of(path) {
      const uri = uriOf(path);
      const found = await files.of(folderOf(uri) as string);
      const used: FolderFiles = baseline ? found : { ...found, baseline: undefined };
      const scope = scopeOf(noPreferences, used, path === '-' ? undefined : uri);
      const wrong = [used.config, used.baseline].filter((file) => file !== undefined && file.problems.length > 0);
      for (const file of wrong) if (file) broken.set(file.uri, file);
      const [first] = wrong;
      return {
        ...scope,
        options: { ...scope.options, year: year ?? scope.options.year },
        failure: first && { error: `${shownPath(first.uri)} 有误，未检查` },
      };
    },
    problems() {
      const fresh = [...broken.values()].filter(({ uri }) => !told.has(uri));
      for (const { uri } of fresh) told.add(uri);
      return fresh.flatMap(lines);
    },
  };
}

/** Of a path as the user named it; that of the standard input is in the current folder. */
export const uriOf = (path: string): string => pathToFileURL(resolve(path)).href;

/** As short as it can be said from the current folder. */
export function shownPath(uri: string): string {
  const path = fileURLToPath(uri);
  const short = relative('', path);
  return short.startsWith('..') ? path : short;
}

function lines({ uri, text, problems }: Located<unknown>): readonly string[] {
  const range = ranges(text);
  return problems.map(({ span, message }) => {
    const { line, character } = range(span).start;
    return `${shownPath(uri)}:${line + 1}:${character + 1}: ${message}`;
  });
}
