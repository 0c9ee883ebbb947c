import type { Example, Place, Rule, Severity } from './rule';

export const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  information: '信息',
  hint: '提示',
};

/** Rule groups in the order of the pages' index. */
export const groups: Readonly<Record<string, string>> = {
  table: '表格',
  outline: '结构',
  year: '年份与日期',
  claim: '正文与表格',
  text: '文字',
};

/** `table/total-mismatch` → `table-total-mismatch.md`, in `docs/rules/`. */
export const pageName = (id: string): string => `${id.replace('/', '-')}.md`;

/** A rule's page as Markdown: the same for the docs, the editor's hover and the command line. */
export function rulePage(rule: Rule): string {
  const { title, docs } = rule;
  const sections = [
    ['检查什么', docs.checks],
    ['为什么（依据）', docs.why],
    ['例', docs.examples.map(exampleText).join('\n\n')],
    ['如何修正', docs.mend],
    ['何时不报', docs.silent],
    ['设置', settingsText(rule)],
  ];
  const body = sections.map(([name, text]) => `## ${name}\n\n${text}`).join('\n\n');
  return `# ${title}\n\n${summary(rule)}\n\n${body}\n`;
}

/** The index of all pages, by group. */
export function indexPage(rules: readonly Rule[]): string {
  const tables = Object.entries(groups).map(([group, name]) => {
    const rows = rules
      .filter(({ id }) => id.startsWith(`${group}/`))
      .map((rule) => `| [${rule.title}](${pageName(rule.id)}) | \`${rule.id}\` | ${severityOf(rule)} |`);
    return `## ${name}（\`${group}\`）\n\n| 规则 | 编号 | 级别 |\n| --- | --- | --- |\n${rows.join('\n')}`;
  });
  return `# 规则\n\n每条规则一页。级别可按规则或按组改变，见各页“设置”。\n\n${tables.join('\n\n')}\n`;
}

const severityOf = ({ severity, offByDefault }: Rule): string =>
  severityNames[severity] + (offByDefault ? '（默认关闭）' : '');

const summary = (rule: Rule): string => `\`${rule.id}\` · ${severityOf(rule)}`;

const places: Readonly<Record<Place, string>> = {
  title: '标题',
  preface: '标题之下',
  overview: '总体情况',
  onRequests: '总体情况·依申请公开',
  rows: '表中一行',
  headings: '各级标题',
  problems: '存在的主要问题及改进情况',
  other: '其他需要报告的事项',
  whole: '全文',
};

function exampleText({ place, wrong, right }: Example): string {
  const block = (name: string, text: string): string =>
    `${name}：\n\n\`\`\`text\n${text === '' ? '（无）' : text}\n\`\`\``;
  return `（${places[place]}）${block('错', wrong)}\n\n${block('对', right)}`;
}

function settingsText({ id, severity, offByDefault }: Rule): string {
  const [group] = id.split('/');
  const other = offByDefault ? `默认关闭；要启用，设为 \`"${severity}"\`` : '设为 `"off"` 即停用';
  return [
    '在配置文件 `nianbao.config.json` 中：',
    '',
    '```json',
    `{ "severity": { "${id}": "${offByDefault ? severity : 'off'}" } }`,
    '```',
    '',
    `级别可取 \`error\`、\`warning\`、\`information\`、\`hint\`、\`off\`；${other}。整组用 \`"${group}"\`。`,
    '只对本机的 VS Code 有效的，写在设置 `nianbao.severity` 中，写法相同。',
  ].join('\n');
}
