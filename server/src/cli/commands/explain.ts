import { distance } from 'fastest-levenshtein';
import picocolors from 'picocolors';
import { rulePage } from '../../engine/pages';
import { rules } from '../../engine/rules';
import { readArguments, UsageError } from '../arguments';
import { type ExitCode, exit } from '../exit';
import { terminalText } from '../format/markdown';
import type { Command, Streams } from './command';

export const explain: Command = {
  summary: '说明一条规则：检查什么、依据、例、如何修正',
  help: `用法：nianbao explain <规则编号>

说明一条规则，如 nianbao explain table/total-mismatch。编号见检查结果各行末尾，或 nianbao rules。

选项：
  -h, --help   显示本说明
`,
  run,
};

async function run(args: readonly string[], { stdout }: Streams): Promise<ExitCode> {
  const [id, ...others] = readArguments(args, {}).positionals;
  if (id === undefined || others.length > 0)
    throw new UsageError('请写一条规则的编号，如 nianbao explain table/total-mismatch');
  const rule = rules.find((rule) => rule.id === id);
  if (!rule) throw new UsageError(`没有“${id}”这条规则；相近的有：${nearest(id).join('、')}`);
  await stdout.write(terminalText(rulePage(rule), picocolors.createColors(stdout.colors)));
  return exit.clean;
}

/** The three ids that are most like what was typed; a fault's name without its group counts as much as the whole id. */
function nearest(typed: string): readonly string[] {
  const away = (id: string) => Math.min(distance(typed, id), distance(typed, id.slice(id.indexOf('/') + 1)));
  return rules
    .map(({ id }) => id)
    .sort((a, b) => away(a) - away(b))
    .slice(0, 3);
}
