import { groups, severityNames } from '../../engine/pages';
import { rules as allRules } from '../../engine/rules';
import { choice, readArguments, UsageError } from '../arguments';
import { type ExitCode, exit } from '../exit';
import { measureFor } from '../format/width';
import type { Command, Streams } from './command';
import fixable from './fixable.json';

export const rules: Command = {
  summary: '列出全部规则',
  help: `用法：nianbao rules [选项]

列出全部规则：编号、级别、能否自动修正（“可”为有把握的修正，“选”为须由人选用的）、标题。

选项：
  --format pretty|json   输出格式：便于阅读（默认）或 JSON
  -h, --help             显示本说明
`,
  run,
};

async function run(args: readonly string[], { stdout }: Streams): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { format: { type: 'string' } });
  if (positionals.length > 0) throw new UsageError('nianbao rules 后面不写名称；看一条规则请用 nianbao explain');
  const format = choice('--format', values.format ?? 'pretty', ['pretty', 'json']);
  await stdout.write(format === 'json' ? json() : await table());
  return exit.clean;
}

/** What the fixes of each rule are in the examples of its page. Written by rules.test.ts. */
const fixes: Readonly<Record<string, string>> = fixable;
const fixNames: Readonly<Record<string, string>> = { safe: '可', offered: '选' };

function json(): string {
  const list = allRules.map(({ id, severity, offByDefault = false, title }) => ({
    id,
    severity,
    offByDefault,
    title,
    fix: fixes[id] ?? 'none',
  }));
  return `${JSON.stringify({ version: 1, rules: list })}\n`;
}

async function table(): Promise<string> {
  const rows = allRules.map(({ id, severity, offByDefault, title }) => [
    id,
    severityNames[severity] + (offByDefault ? '（默认关闭）' : ''),
    fixNames[fixes[id] ?? ''] ?? '—',
    title,
  ]);
  const head = ['编号', '级别', '修正', '标题'];
  const measure = await measureFor(rows.flat().join(''));
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => measure.width(row[i] ?? ''))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - measure.width(cell)))
      .join('  ')
      .trimEnd();
  const parts = Object.entries(groups).map(([group, name]) =>
    [
      `${name}（${group}）`,
      ...rows.filter(([id]) => id?.startsWith(`${group}/`)).map((row) => `  ${line(row)}`),
      '',
    ].join('\n'),
  );
  return `  ${line(head)}\n\n${parts.join('\n')}`;
}
