import {
  type Accepted,
  emptyConfig,
  isIgnored,
  type LintOptions,
  mergeOptions,
  type ParseOptions,
  type Preferences,
} from '../engine';
import type { FolderFiles } from './files';
import { relativePath } from './uris';

/** How one text is to be read and judged: the same for the editor and for the command line. */
export interface Scope {
  readonly options: ParseOptions & LintOptions;
  /** The configuration says not to check it. */
  readonly ignored: boolean;
  /** The baseline's entries for it, those of rules that are off left out: they are in no use, and not stale. */
  readonly accepted: readonly Accepted[];
  /** Its name in the baseline; undefined where there is no baseline. */
  readonly files: FolderFiles | undefined;
}

/** `files` is undefined for a text in no folder; `uri` for one that is no file but of a folder, as the standard input. */
export function scopeOf(preferences: Preferences, files: FolderFiles | undefined, uri: string | undefined): Scope {
  const { config, baseline } = files ?? {};
  const path = config && uri ? relativePath(config.folder, uri) : undefined;
  const options = mergeOptions(preferences, config?.value ?? emptyConfig, path);
  const file = baseline && uri ? relativePath(baseline.folder, uri) : undefined;
  const { severity = {} } = options;
  return {
    options,
    ignored: config !== undefined && path !== undefined && isIgnored(config.value, path),
    accepted: baseline?.value.filter((entry) => entry.file === file && severity[entry.rule] !== 'off') ?? [],
    files,
  };
}
