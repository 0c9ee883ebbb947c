import { applyEdits, createScanner, findNodeAtLocation, type JSONPath, modify } from 'jsonc-parser';
import { type Accepted, readBaseline, readConfig } from '../engine';
import { type Parsed, parseJson } from './json';

/** The text of a file after a change that keeps its comments and its layout, or, in Chinese, why it is left as it is. */
export type Edited = { readonly text: string } | { readonly refusal: string };

/** Switches a rule off for everything that the configuration is about. */
export const withRuleOff = (text: string | undefined, rule: string): Edited =>
  editedConfig(text, (_, before) => set(before, ['severity', rule], 'off'));

/** Switches a rule off for one file: in the last override, if it is for this file alone, or in a new one after it. */
export const withRuleOffIn = (text: string | undefined, rule: string, file: string): Edited =>
  editedConfig(text, ({ overrides = [] }, before) => {
    const last = overrides.length - 1;
    const files = overrides[last]?.files ?? [];
    if (files.length === 1 && files[0] === file) return set(before, ['overrides', last, 'severity', rule], 'off');
    const added = { files: [file], severity: { [rule]: 'off' } };
    if (overrides.length === 0) return set(before, ['overrides'], [added]);
    return set(before, ['overrides', overrides.length], added, true);
  });

/** Adds entries at the end. */
export const withAccepted = (text: string | undefined, entries: readonly Accepted[]): Edited =>
  editedBaseline(text, (items, eol) => [...items, ...entries.map((entry) => printed(entry, eol))]);

/** Leaves out the entries that `isStale` says, counted from 0. */
export const withoutAccepted = (text: string, isStale: (entry: number) => boolean): Edited =>
  editedBaseline(text, (items) => items.filter((_, i) => !isStale(i)));

interface Config {
  readonly overrides?: readonly { readonly files: readonly string[] }[];
}

function editedConfig(text: string | undefined, change: (config: Config, before: string) => string): Edited {
  const before = text?.trim() ? text : '{}\n';
  const parsed = parseJson(before);
  if ('problem' in parsed) return { refusal: parsed.problem.message };
  // A part that is not what it should be cannot be added to, and its places are not those of what was read.
  const wrong = readConfig(parsed.value).problems.find(
    ({ path: [first] }) => first === undefined || isEdited.has(first),
  );
  if (wrong) return { refusal: [wrong.path.join('.'), wrong.message].filter(Boolean).join('：') };
  return { text: change(parsed.value as Config, before) };
}

const isEdited: ReadonlySet<unknown> = new Set(['severity', 'overrides']);

function set(text: string, path: JSONPath, value: unknown, isArrayInsertion = false): string {
  const indent = /^(\t| +)\S/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: indent !== '\t',
    tabSize: indent.length,
    eol: eolOf(text),
    keepLines: true,
  };
  return applyEdits(text, modify(text, path, value, { formattingOptions, isArrayInsertion }));
}

const eolOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** `change` gets each entry's text with the blank space and the comments before it, without its comma. */
function editedBaseline(
  text: string | undefined,
  change: (items: readonly string[], eol: string) => readonly string[],
): Edited {
  const before = text?.trim() ? text : '{\n  "version": 1,\n  "accepted": []\n}\n';
  const parsed = parseJson(before);
  if ('problem' in parsed) return { refusal: parsed.problem.message };
  const [wrong] = readBaseline(parsed.value).problems.filter(({ path }) => path.length === 0);
  if (wrong) return { refusal: wrong.message };
  const list = listOf(parsed);
  const eol = eolOf(before);
  const items = list.ends.map((end, i) => withoutComma(before.slice(list.ends[i - 1] ?? list.start, end)));
  const changed = change(items, eol);
  // What was behind the last entry, a comment perhaps, stays; brackets that had or have nothing between them begin anew.
  const rest = changed.length === 0 ? ']' : items.length === 0 ? `${eol}  ]` : before.slice(list.ends.at(-1), list.end);
  return { text: before.slice(0, list.start) + changed.join(',') + rest + before.slice(list.end) };
}

/** Where the entries begin, where each ends, and where the list with its bracket ends. */
function listOf({ root }: Exclude<Parsed, { problem: unknown }>) {
  const list = findNodeAtLocation(root, ['accepted']);
  const { offset = 0, length = 0, children = [] } = list ?? {};
  return { start: offset + 1, ends: children.map((child) => child.offset + child.length), end: offset + length };
}

function withoutComma(text: string): string {
  const scanner = createScanner(text, true);
  scanner.scan();
  const at = scanner.getTokenOffset();
  return text[at] !== ',' ? text : text.slice(0, at) + text.slice(at + 1);
}

/** An entry a line, so that versions of the file are easily compared and merged. */
const printed = ({ file, rule, fingerprint, text }: Accepted, eol: string): string => {
  const members = Object.entries({ file, rule, fingerprint, text });
  return `${eol}    { ${members.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ')} }`;
};
