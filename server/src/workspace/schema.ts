import { type Rule, severities } from '../engine';
import { years } from '../engine/config';
import { groups, severityNames } from '../engine/pages';

/** The JSON Schema of `nianbao.config.json`, by which editors complete and check it. Shipped as `schemas/nianbao.config.schema.json`. */
export const configSchema = (rules: readonly Rule[]): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: '年报校核配置',
  description: '对本文件夹及其下级文件夹中的年报有效；下级文件夹另有配置文件的，以下级的为准（不合并）。',
  type: 'object',
  allowComments: true,
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: '本文件的 JSON Schema。' },
    severity: severity(rules, '各规则或各组的级别；规则优先于所在的组。'),
    reportYear: {
      type: 'integer',
      minimum: years.min,
      maximum: years.max,
      description: '报告年度，如 2025。不写时以各年报的标题或正文为准。',
    },
    organ: { ...words('编制机关名称，用于标题中没有写明机关的年报。'), examples: ['清溪县人民政府'] },
    form: {
      type: 'string',
      enum: ['2021', '2019'],
      enumDescriptions: [
        '国办公开办函〔2021〕30号：2021年度及以后的格式',
        '国办公开办函〔2019〕60号：2019、2020年度的格式',
      ],
      description: '按哪一版格式核对。不写时由表头判断。',
    },
    phrases: {
      type: 'array',
      items: words('一条固定表述。'),
      description: '补充的固定表述，按正确的写法写；正文与之相近而不同的会提示。',
      examples: [['以公开为常态、不公开为例外']],
    },
    confusables: {
      type: 'object',
      additionalProperties: words('正确的写法。'),
      description: '补充的易混词，写作 "错词": "正词"。',
      examples: [{ 布署: '部署' }],
    },
    ignore: globs('不检查的文件，相对于本文件所在的文件夹。'),
    overrides: {
      type: 'array',
      description: '对部分文件另设级别；后面的优先于前面的。',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['files'],
        properties: {
          files: globs('对哪些文件有效，相对于本文件所在的文件夹。'),
          severity: severity(rules, '这些文件的级别。'),
        },
      },
    },
  },
});

const words = (description: string) => ({ type: 'string', pattern: '\\S', description });

const globs = (description: string) => ({
  type: 'array',
  description: `${description}* 与 ? 代表名称中的字符，** 代表任意层文件夹；不含 / 的，任何一层中同名的都算；写文件夹，即其中全部。`,
  items: { type: 'string', pattern: '\\S', not: { pattern: '(^|[\\\\/])\\.\\.([\\\\/]|$)' } },
  examples: [['草稿/**', '*.md']],
});

const levels = {
  type: 'string',
  enum: [...severities, 'off'],
  enumDescriptions: [...severities.map((severity) => severityNames[severity]), '不检查'],
};

function severity(rules: readonly Rule[], description: string) {
  const ofGroups = Object.entries(groups).map(([group, name]) => [
    group,
    { ...levels, description: `“${name}”全组。` },
  ]);
  const ofRules = rules.map(({ id, title, severity, offByDefault }) => [
    id,
    { ...levels, description: `${title}（默认：${offByDefault ? '不检查' : severityNames[severity]}）。` },
  ]);
  return {
    type: 'object',
    description,
    additionalProperties: false,
    properties: Object.fromEntries([...ofGroups, ...ofRules]),
  };
}
