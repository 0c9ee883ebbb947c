import { choice, readArguments, wholeNumber } from '../arguments';
import { type Checked, checkFile } from '../check-file';
import { type ExitCode, exit } from '../exit';
import { find } from '../files/find';
import { add, emptySummary, type Format } from '../format/format';
import { json } from '../format/json';
import { interruptible } from '../interrupt';
import type { Output } from '../output';
import { scopesOfFiles } from '../scopes';
import type { Command, Streams } from './command';

export const check: Command = {
  summary: '检查年度报告，可同时改正有把握的错误',
  help: `用法：nianbao check [文件|文件夹|通配符|-]… [选项]

检查政府信息公开工作年度报告（纯文本）。不写文件时检查当前文件夹。
  文件夹    其中所有 .txt 和 .md 文件，包括下级文件夹（不含 node_modules 和 .git）
  通配符    如 "报告/**/2025*.txt"，请加引号
  -         从标准输入读取
文字编码可以是 UTF-8、GB18030（GBK）或带 BOM 的 UTF-16。

配置文件 nianbao.config.json 和基线 nianbao.baseline.json 从各文件所在的文件夹起逐级向上找，以最近的为准。

选项：
  --format pretty|json   输出格式：便于阅读（默认）或 JSON
  --fix                  改正有把握的错误并写回文件，编码、BOM 和换行保持不变；列出的是余下的问题
                         与 - 合用时，改正后的文字写到标准输出，检查结果写到标准错误
  --year 年份            报告年度，如 2025；不写时按配置文件，再从标题和正文判断
  --no-baseline          不用基线：已接受的问题也列出
  --quiet                只列错误；警告等不列出、不计数，但仍计入 --max-warnings
  --max-warnings 个数    警告超过此数时也以 1 退出
  -h, --help             显示本说明

退出码：
  0   没有错误（且警告未超过 --max-warnings）
  1   有错误，或警告过多
  2   无法运行，或有文件无法读取、写入，或配置文件、基线有误（其余文件照常检查）
`,
  run,
};

const options = {
  format: { type: 'string' },
  fix: { type: 'boolean' },
  year: { type: 'string' },
  quiet: { type: 'boolean' },
  'no-baseline': { type: 'boolean' },
  'max-warnings': { type: 'string' },
} as const;

async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, options);
  const format = choice('--format', values.format ?? 'pretty', ['pretty', 'json']);
  const year =
    values.year === undefined ? undefined : wholeNumber('--year', values.year, 2008, 2099, ' 2008 到 2099 之间的年份');
  const maxWarnings =
    values['max-warnings'] === undefined
      ? Infinity
      : wholeNumber('--max-warnings', values['max-warnings'], 0, 1e9, '不小于 0 的整数');
  const quiet = values.quiet ?? false;
  const fix = values.fix ?? false;

  const scopes = scopesOfFiles({ year, baseline: !values['no-baseline'] });
  const found = await find(positionals.length > 0 ? positionals : ['.']);
  // With `--fix -` the standard output carries the mended text.
  const output = fix && found.some(({ path }) => path === '-') ? streams.stderr : streams.stdout;
  const formatter = format === 'json' ? json() : await pretty(output, quiet);

  let summary = emptySummary;
  let warnings = 0;
  let left = found.length;
  const interrupt = fix ? interruptible() : undefined;
  await output.write(formatter.begin());
  for (const each of found) {
    // Nobody reads on (`| head`); but what was asked to be mended is mended.
    if (output.closed && !fix) break;
    if (await interrupt?.asked()) break;
    left -= 1;
    const scope = await scopes.of(each.path);
    for (const problem of scopes.problems()) await streams.stderr.write(`nianbao：${problem}\n`);
    const checked = await checkFile({ ...scope.failure, ...each }, { fix, scope });
    warnings += checked.findings.filter(({ severity }) => severity === 'warning').length;
    const shown = quiet ? errorsOnly(checked) : checked;
    summary = add(summary, shown);
    await output.write(await formatter.file(shown));
    if (checked.mendedInput) await streams.stdout.write(checked.mendedInput);
  }
  interrupt?.release();
  await output.write(formatter.end(summary));
  if (warnings > maxWarnings) await streams.stderr.write(`警告共 ${warnings} 个，超过 --max-warnings ${maxWarnings}\n`);

  if (fix && left > 0) {
    await streams.stderr.write(`nianbao：已中断，其余 ${left} 个文件未处理，未改动\n`);
    return exit.failed;
  }
  if (summary.failed > 0) return exit.failed;
  return summary.errors > 0 || warnings > maxWarnings ? exit.findings : exit.clean;
}

/** Lazily: a run with `--format json` needs neither colours nor widths. */
async function pretty(output: Output, quiet: boolean): Promise<Format> {
  const { pretty } = await import('../format/pretty');
  return pretty({ colors: output.colors, columns: output.columns, quiet });
}

function errorsOnly(checked: Checked): Checked {
  return { ...checked, findings: checked.findings.filter(({ severity }) => severity === 'error') };
}
