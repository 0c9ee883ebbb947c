import { UsageError } from './arguments';
import { baseline } from './commands/baseline';
import { check } from './commands/check';
import type { Command, Streams } from './commands/command';
import { explain } from './commands/explain';
import { rules } from './commands/rules';
import { type ExitCode, exit } from './exit';
import { output } from './output';

declare const NIANBAO_VERSION: string;

const commands: Readonly<Record<string, Command>> = { check, baseline, rules, explain };

const longest = Math.max(...Object.keys(commands).map(({ length }) => length));

const help = `用法：nianbao <命令> [选项]

校核政府信息公开工作年度报告：表格勾稽关系、标题序号、年份、正文与表格是否一致。

命令：
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(longest)}   ${summary}\n`)
  .join('')}
选项：
  -h, --help      显示帮助；写在命令之后时显示该命令的帮助
  -v, --version   显示版本号

例如：
  nianbao check 2025年年报.txt
  nianbao check 报告文件夹 --format json
  nianbao explain table/total-mismatch
`;

async function main(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === undefined) {
    await streams.stderr.write(help);
    return exit.failed;
  }
  // What follows `--` is a file's name, even `--help`.
  const flags = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  if (flags.includes('--version') || flags.includes('-v')) return say(streams, `${NIANBAO_VERSION}\n`);
  if (first === 'help' || flags.includes('--help') || flags.includes('-h')) {
    const name = first === 'help' ? rest[0] : first;
    if (name === undefined || name.startsWith('-')) return say(streams, help);
    return say(streams, command(name).help);
  }
  return command(first).run(rest, streams);
}

function command(name: string): Command {
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (found) return found;
  if (name.startsWith('-')) throw new UsageError(`没有 ${name} 这个选项`);
  throw new UsageError(`没有“${name}”这个命令；检查文件请用 nianbao check`);
}

async function say({ stdout }: Streams, text: string): Promise<ExitCode> {
  await stdout.write(text);
  return exit.clean;
}

/** Sets the exit code rather than exits, so that what was written to a pipe gets there. */
async function start(): Promise<void> {
  const streams = { stdout: output(process.stdout, process.env), stderr: output(process.stderr, process.env) };
  try {
    process.exitCode = await main(process.argv.slice(2), streams);
    if (streams.stdout.failure) await fail(streams, `无法写到标准输出：${streams.stdout.failure.message}`);
  } catch (error) {
    if (error instanceof UsageError) await fail(streams, `${error.message}\n用 nianbao --help 查看用法`);
    else await fail(streams, `程序内部出错：${error instanceof Error ? error.stack : error}`);
  }
}

async function fail({ stderr }: Streams, message: string): Promise<void> {
  process.exitCode = exit.failed;
  await stderr.write(`nianbao：${message}\n`);
}

start();
