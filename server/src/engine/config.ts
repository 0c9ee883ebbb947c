import type { Form } from './form/form';
import { matchesGlob } from './glob';
import type { LintOptions, SeverityOverrides } from './lint';
import type { ParseOptions } from './parse/parse';
import { severities } from './rule';
import { rules } from './rules';

/** What holds in a `nianbao.config.json`, for the files of its folder and of all folders below. */
export interface Config {
  readonly severity: SeverityOverrides;
  readonly reportYear: number | undefined;
  readonly organ: string | undefined;
  readonly form: Form['id'] | undefined;
  readonly phrases: readonly string[];
  readonly confusables: Readonly<Record<string, string>>;
  /** Files that are not checked; patterns as in glob.ts. */
  readonly ignore: readonly string[];
  /** Severities for some of the files; the later entry wins. */
  readonly overrides: readonly Override[];
}

export interface Override {
  readonly files: readonly string[];
  readonly severity: SeverityOverrides;
}

/** Where a value stands in JSON: `['overrides', 0, 'files']`. */
export type JsonPath = readonly (string | number)[];

/** What is wrong with a part of a configuration, in Chinese. */
export interface JsonProblem {
  readonly path: JsonPath;
  readonly message: string;
}

export const emptyConfig: Config = {
  severity: {},
  reportYear: undefined,
  organ: undefined,
  form: undefined,
  phrases: [],
  confusables: {},
  ignore: [],
  overrides: [],
};

/** The years that a report may be about. */
export const years = { min: 2008, max: 2099 } as const;

/** What holds in a JSON value. A part that is wrong is left out and told. */
export function readConfig(json: unknown): { readonly config: Config; readonly problems: readonly JsonProblem[] } {
  const problems: JsonProblem[] = [];
  const tell: Tell = (path, message) => void problems.push({ path, message });
  if (!isRecord(json)) {
    tell([], '应为一个对象 { … }');
    return { config: emptyConfig, problems };
  }
  const known = new Set(['$schema', ...Object.keys(emptyConfig)]);
  for (const key of Object.keys(json)) if (!known.has(key)) tell([key], `没有“${key}”这一项`);
  const { reportYear, organ, form } = json;
  const config: Config = {
    severity: severity(json.severity, ['severity'], tell),
    reportYear: optional(reportYear, isYear, ['reportYear'], `应为 ${years.min} 至 ${years.max} 的整数`, tell),
    organ: optional(organ, isWords, ['organ'], '应为行政机关名称', tell),
    form: optional(form, isForm, ['form'], '应为 "2021" 或 "2019"', tell),
    phrases: strings(json.phrases, ['phrases'], tell),
    confusables: confusables(json.confusables, tell),
    ignore: globs(json.ignore, ['ignore'], tell),
    overrides: overrides(json.overrides, tell),
  };
  return { config, problems };
}

type Tell = (path: JsonPath, message: string) => void;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= years.min && value <= years.max;
const isWords = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isForm = (value: unknown): value is Form['id'] => value === '2021' || value === '2019';
const levels: readonly unknown[] = [...severities, 'off'];

function optional<T>(
  value: unknown,
  holds: (value: unknown) => value is T,
  path: JsonPath,
  wanted: string,
  tell: Tell,
): T | undefined {
  if (value === undefined || holds(value)) return value;
  tell(path, wanted);
  return undefined;
}

function severity(value: unknown, path: JsonPath, tell: Tell): SeverityOverrides {
  const names = new Set(rules.flatMap(({ id }) => [id, groupOf(id)]));
  return record(value, path, tell, ([name, level]) => {
    if (!names.has(name)) return `没有“${name}”这条规则或这组规则`;
    return levels.includes(level) ? undefined : `级别应为 ${levels.join('、')} 之一`;
  }) as SeverityOverrides;
}

const confusables = (value: unknown, tell: Tell): Config['confusables'] =>
  record(value, ['confusables'], tell, ([wrong, right]) =>
    isWords(wrong) && isWords(right) && wrong !== right ? undefined : '应写作 "错词": "正词"',
  ) as Config['confusables'];

/** The entries in which nothing is wrong. */
function record(
  value: unknown,
  path: JsonPath,
  tell: Tell,
  wrong: (entry: [string, unknown]) => string | undefined,
): Readonly<Record<string, unknown>> {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    tell(path, '应为一个对象 { … }');
    return {};
  }
  const entries = Object.entries(value).filter((entry) => {
    const message = wrong(entry);
    if (message !== undefined) tell([...path, entry[0]], message);
    return message === undefined;
  });
  return Object.fromEntries(entries);
}

function list(value: unknown, path: JsonPath, tell: Tell): readonly unknown[] {
  if (value === undefined || Array.isArray(value)) return value ?? [];
  tell(path, '应为一个数组 [ … ]');
  return [];
}

const strings = (value: unknown, path: JsonPath, tell: Tell): readonly string[] =>
  list(value, path, tell).filter((item, i): item is string => {
    if (!isWords(item)) tell([...path, i], '应为一段文字');
    return isWords(item);
  });

const globs = (value: unknown, path: JsonPath, tell: Tell): readonly string[] =>
  strings(value, path, tell).filter((glob, i) => {
    const outside = glob.split(/[\\/]/).includes('..');
    if (outside) tell([...path, i], '不能指向本文件夹之外（..）');
    return !outside;
  });

function overrides(value: unknown, tell: Tell): readonly Override[] {
  return list(value, ['overrides'], tell).flatMap((item, i) => {
    const path = ['overrides', i];
    if (!isRecord(item)) {
      tell(path, '应写作 { "files": [ … ], "severity": { … } }');
      return [];
    }
    for (const key of Object.keys(item))
      if (key !== 'files' && key !== 'severity') tell([...path, key], `没有“${key}”这一项`);
    if (item.files === undefined) tell(path, '缺少“files”');
    const files = globs(item.files, [...path, 'files'], tell);
    return [{ files, severity: severity(item.severity, [...path, 'severity'], tell) }];
  });
}

/** What the editor's settings say. */
export interface Preferences {
  readonly reportYear: number | null;
  readonly severity: SeverityOverrides;
}

export const noPreferences: Preferences = { reportYear: null, severity: {} };

/**
 * How a file is to be read and judged. The configuration goes before the editor's settings, also where the one speaks of a group and the
 * other of a rule. `path` is relative to the configuration's folder; undefined for a text that is no file.
 */
export function mergeOptions(
  { reportYear, severity }: Preferences,
  config: Config,
  path: string | undefined,
): ParseOptions & LintOptions {
  const matching = path === undefined ? [] : config.overrides.filter(({ files }) => isAmong(files, path));
  const layers = [severity, config.severity, ...matching.map((override) => override.severity)];
  const said = rules.flatMap(({ id }) => {
    const levels = layers.map((layer) => layer[id] ?? layer[groupOf(id)]);
    const level = levels.findLast((level) => level !== undefined);
    return level === undefined ? [] : [[id, level] as const];
  });
  return {
    year: config.reportYear ?? reportYear ?? undefined,
    organ: config.organ,
    form: config.form,
    severity: Object.fromEntries(said),
    phrases: config.phrases,
    confusables: config.confusables,
  };
}

/** Is the file one that the configuration says not to check? */
export const isIgnored = ({ ignore }: Config, path: string): boolean => isAmong(ignore, path);

const isAmong = (globs: readonly string[], path: string): boolean => globs.some((glob) => matchesGlob(glob, path));

const groupOf = (id: string): string => id.slice(0, id.indexOf('/'));
