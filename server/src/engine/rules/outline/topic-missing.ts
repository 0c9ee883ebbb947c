import { headingSpan, isSince2021, proseOf, sectionOf } from '../../outline';
import { topics } from '../../parse/subsections';
import type { Report, Section } from '../../report';
import type { Rule } from '../../rule';

/** Section one without one of the five things it has to report on. */
export const topicMissing: Rule = {
  id: 'outline/topic-missing',
  severity: 'warning',
  title: '总体情况内容不全',
  docs: {
    checks:
      '“一、总体情况”应写到主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面。在这一部分的标题和正文中查找，不论次序和写法。',
    why: '年度报告格式（国办公开办函〔2021〕30号）一（一）：总体情况“主要包括主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障”等内容，“不能遗漏，也不宜泛化”。',
    examples: [
      {
        place: 'whole',
        wrong: sample('（三）平台建设\n网站栏目运行正常。'),
        right: sample(
          '（三）政府信息管理\n发布前逐条审核。\n（四）平台建设\n网站栏目运行正常。\n（五）监督保障\n组织业务培训两次。',
        ),
      },
    ],
    mend: '补写所缺的方面；确无此项工作的，也应说明。内容须由本机关补写，不提供自动修改。',
    silent:
      '分项的名称、次序不同，或以“一是……二是……”、分段叙述的，只要写到即可；多出的方面（如标准化建设、教育培训）不报；这一部分很短、像是节选或刚起草的不报；2020年及以前的报告不报。',
  },
  *check(report) {
    const section = sectionOf(report, 'overview');
    if (!section || !isSince2021(report) || report.sections.at(-1) === section) return;
    const missing = missingTopics(report, section);
    // Where hardly any is there, the section is an excerpt or about something else.
    if (missing.length === 0 || missing.length > 3) return;
    yield {
      span: headingSpan(section),
      message: `总体情况未写到${missing.map((title) => `“${title}”`).join('')}方面的内容`,
    };
  },
};

/** What stands for a topic in a sub-heading, in the words of a section that has sub-headings, and in one that has none. */
const signs: Readonly<Record<string, { readonly heading: RegExp; readonly words: RegExp; readonly loose: RegExp }>> = {
  主动公开: { heading: /主动|公开内容|公开力度|重点领域/, words: /主动公开/, loose: /公开|发布/ },
  依申请公开: { heading: /申请/, words: /申请/, loose: /申请/ },
  政府信息管理: {
    heading: /管理|规范|审核|审查|清理/,
    words: /信息(?:资源)?(?:公开)?(?:规范)?(?:化)?管理|信息规范|三审|保密审查|审核(?!、)/,
    loose: /管理|审核|审查|规范|清理|备案|归集|目录/,
  },
  政府信息公开平台建设: {
    heading: /平台|网站|媒体|渠道|载体|阵地|专区|栏目/,
    words: /平台|(?:网站|新媒体|公众号|栏目|专栏|专区)的?(?:建设|管理|改版|升级|维护|运维|运营|集约|优化)/,
    loose: /平台|网|公众号|媒体|栏|公报|专区/,
  },
  监督保障: {
    heading: /监督|保障|考核|培训|督[查导办]|检查|评议|队伍|组织|领导|责任|能力/,
    words:
      /社会评议|责任追究|考核|监督(?:保障|检查|评议|指导|机制|管理(?![局委所站]))|(?:业务|专题)培训|培训[班会]|组织领导|督查/,
    loose: /监督|保障|考核|评议|培训|检查|督[查导办]|责任|领导|问责|通报/,
  },
};

/** A shorter section, in characters, is no whole one. Without sub-headings it takes more to say that something is missing. */
const shortest = { structured: 120, plain: 400 };

function missingTopics(report: Report, { children }: Section): readonly string[] {
  const headings = children
    .map(({ titleSpan }) => report.folded.slice(titleSpan.start, titleSpan.end).replace(/\s+/g, ''))
    .join('\n');
  const isStructured = children.length >= 3 && topics.filter(({ pattern }) => pattern.test(headings)).length >= 2;
  const unnamed = topics.filter(({ title }) => !(isStructured && signs[title]?.heading.test(headings)));
  if (unnamed.length === 0) return [];
  const prose = proseOf(report, 'overview');
  if (prose.length < (isStructured ? shortest.structured : shortest.plain)) return [];
  return unnamed
    .map(({ title }) => title)
    .filter((title) => !(isStructured ? signs[title]?.words : signs[title]?.loose)?.test(prose));
}

/** A report with sub-headings in section one, as much of it as this rule looks at. */
function sample(rest: string): string {
  return [
    '清溪区人民政府2025年政府信息公开工作年度报告',
    '一、总体情况',
    '2025年，清溪区坚持以公开为常态、不公开为例外，围绕中心工作和群众关切，依法、及时、准确公开政府信息，各项工作有序推进，群众满意度稳步提高。',
    '（一）主动公开',
    '全年公开政府信息120条，其中政策文件6条，政策解读4条，财政信息12条，工作动态98条。',
    '（二）依申请公开',
    '共收到政府信息公开申请3件，均已按期答复，未收取费用，申请人均未提出异议。',
    rest,
    '二、主动公开政府信息情况',
  ].join('\n');
}
