import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Accepted, entryOf } from '../../engine';
import { type Edited, withAccepted, withoutAccepted } from '../../workspace/edit';
import { baselineName, type FolderFiles } from '../../workspace/files';
import { nodeHost } from '../../workspace/nodeHost';
import { folderOf, relativePath } from '../../workspace/uris';
import { readArguments, UsageError } from '../arguments';
import { type Checked, checkFile } from '../check-file';
import { type ExitCode, exit } from '../exit';
import { find } from '../files/find';
import { interruptible } from '../interrupt';
import { type FileScope, scopesOfFiles, shownPath, uriOf } from '../scopes';
import type { Command, Streams } from './command';

export const baseline: Command = {
  summary: '将现有问题记入基线，以后不再列出',
  help: `用法：nianbao baseline [文件|文件夹|通配符]… [选项]

将现有的全部问题记入基线 ${baselineName}，以后检查时不再列出；新出现的问题照常列出。
不写文件时处理当前文件夹。基线从各文件所在的文件夹起逐级向上找；没有时，建在配置文件旁边，
也没有配置文件时建在当前文件夹。已有的条目保留，同一问题不重复记入。

选项：
  --prune      不记入，只清理已没有对应问题的条目（包括文件已不存在的）
  -h, --help   显示本说明

退出码：
  0   已完成
  2   无法运行，或有文件无法读取、写入（其余照常处理）
`,
  run,
};

/** What is to be written into one baseline. */
interface Group {
  readonly folder: string;
  readonly before: string | undefined;
  readonly entries: readonly Accepted[];
  readonly added: Accepted[];
  readonly stale: Set<Accepted>;
}

async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { prune: { type: 'boolean' } });
  if (positionals.includes('-')) throw new UsageError('标准输入没有文件名，不能记入基线');
  const scopes = scopesOfFiles({ baseline: true });
  const groups = new Map<string, Group>();
  let code: ExitCode = exit.clean;
  const fail = async (message: string): Promise<void> => {
    code = exit.failed;
    await streams.stderr.write(`nianbao：${message}\n`);
  };
  for (const each of await find(positionals.length > 0 ? positionals : ['.'])) {
    const scope = await scopes.of(each.path);
    for (const problem of scopes.problems()) await fail(problem);
    const checked = await checkFile({ ...scope.failure, ...each }, { fix: false, scope });
    if (checked.error !== undefined) await fail(`${each.path}：${checked.error}`);
    else if (!checked.ignored) collect(groups, checked, scope);
  }
  const interrupt = interruptible();
  for (const [uri, group] of groups) {
    if (await interrupt.asked()) {
      await fail(`已中断，${shownPath(uri)} 等未写入`);
      break;
    }
    try {
      await streams.stdout.write(await (values.prune ? prune(uri, group) : accept(uri, group)));
    } catch (error) {
      await fail(`${shownPath(uri)}：${error instanceof Error ? error.message : error}`);
    }
  }
  interrupt.release();
  if (groups.size === 0 && code === exit.clean) await streams.stdout.write('没有可处理的年度报告\n');
  return code;
}

function collect(groups: Map<string, Group>, { path, report, findings, stale }: Checked, { files }: FileScope): void {
  const folder = files?.baseline?.folder ?? folderForNew(path, files);
  const uri = folder + baselineName;
  const group = groups.get(uri) ?? {
    folder,
    before: files?.baseline?.text,
    entries: files?.baseline?.value ?? [],
    added: [],
    stale: new Set(),
  };
  groups.set(uri, group);
  const file = relativePath(folder, uriOf(path)) ?? path;
  if (report) group.added.push(...findings.map((finding) => entryOf(report, finding, file)));
  for (const entry of stale) group.stale.add(entry);
}

/** Beside the configuration, else in the current folder, else, for a file that is not in it, beside the file. */
function folderForNew(path: string, files: FolderFiles | undefined): string {
  const current = `${pathToFileURL('.').href.replace(/\/$/, '')}/`;
  const uri = uriOf(path);
  if (files?.config) return files.config.folder;
  return uri.startsWith(current) ? current : (folderOf(uri) as string);
}

async function accept(uri: string, { before, added }: Group): Promise<string> {
  if (added.length === 0) return `${shownPath(uri)}：没有新的问题，未改动\n`;
  await write(uri, before, withAccepted(before, added));
  return `${shownPath(uri)}：已记入 ${added.length} 个问题\n`;
}

async function prune(uri: string, { folder, before, entries, stale }: Group): Promise<string> {
  const gone = filesGone(folder, entries);
  const isStale = (entry: Accepted | undefined) => entry !== undefined && (stale.has(entry) || gone.has(entry.file));
  const count = entries.filter(isStale).length;
  if (before === undefined || count === 0) return `${shownPath(uri)}：没有要清理的条目\n`;
  await write(
    uri,
    before,
    withoutAccepted(before, (i) => isStale(entries[i])),
  );
  return `${shownPath(uri)}：已清理 ${count} 条\n`;
}

/** The names, in entries, of files that are no longer there. Whatever is outside of the folder never was: nobody looks for it. */
function filesGone(folder: string, entries: readonly Accepted[]): ReadonlySet<string> {
  const path = fileURLToPath(folder);
  const names = new Set(entries.map(({ file }) => file));
  const isThere = (name: string) => join(path, name).startsWith(path) && existsSync(join(path, name));
  return new Set([...names].filter((name) => !isThere(name)));
}

/** Throws where the baseline is not what it was when the files were checked. */
async function write(uri: string, before: string | undefined, edited: Edited): Promise<void> {
  if ('refusal' in edited) throw new Error(edited.refusal);
  if ((await nodeHost.readFile(uri)) !== before) throw new Error('在检查期间被改动，未写入');
  await nodeHost.writeFile(uri, edited.text);
}
