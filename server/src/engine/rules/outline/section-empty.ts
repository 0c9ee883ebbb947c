import { feeIsReported } from '../../fee';
import { bodySpan, headingSpan, isBefore2019, isSince2021, officialHeading, proseOf, sectionOf } from '../../outline';
import type { Report, Section, SectionKind } from '../../report';
import type { Rule, Verdict } from '../../rule';

/** A heading under which nothing stands, and section five with problems but no improvements, or the reverse. */
export const sectionEmpty: Rule = {
  id: 'outline/section-empty',
  severity: 'warning',
  title: '标题之下没有内容',
  docs: {
    checks:
      '各部分及总体情况各分项的标题之下应有内容；“五、存在的主要问题及改进情况”不得只写“无”，问题和改进两方面都要写到。',
    why: '《政府信息公开条例》第五十条第（四）项要求报告“政府信息公开工作存在的主要问题及改进情况”；年度报告格式（国办公开办函〔2021〕30号）指出内容“敷衍塞责”的要追究责任。',
    examples: [
      { place: 'problems', wrong: '无。', right: '存在解读形式单一的问题，下一步将丰富解读形式。' },
      {
        place: 'problems',
        wrong: '一是解读形式单一；二是栏目更新不够及时。',
        right: '一是解读形式单一；二是栏目更新不够及时。针对上述问题，增加图解，按月检查栏目。',
      },
    ],
    mend: '补写内容。须由本机关补写，不提供自动修改。',
    silent:
      '标题之下是表格的不需要文字；表格转换时丢失的（几个标题紧接），全文只提示一次；“六、其他需要报告的事项”写“无”的，由 outline/fee-unreported 判断；2018年及以前的报告不报。',
  },
  *check(report) {
    if (isBefore2019(report)) return;
    yield* emptyProse(report);
    yield* emptyItems(report);
    yield* lostTables(report);
    yield* halfOfProblems(report);
  },
};

const words = /[\u4e00-\u9fffA-Za-z\d]/;
const none = /^\s*(?:暂无|没有|无)(?:\s*。)?\s*$/;

const bodyOf = (report: Report, section: Section): string => {
  const { start, end } = bodySpan(section);
  const body = report.folded.slice(start, end);
  return body.includes('[bookmark:') ? body.replace(/\[bookmark:[^\]\n]{0,60}\]/g, '') : body;
};

function* emptyProse(report: Report): Iterable<Verdict> {
  for (const section of report.sections) {
    const { kind } = section;
    if (kind !== 'overview' && kind !== 'problems' && kind !== 'other') continue;
    const body = bodyOf(report, section);
    if (kind === 'other' ? words.test(body) || isFeeRule(report) : words.test(body) && !none.test(body)) continue;
    yield {
      span: headingSpan(section),
      message: words.test(body) ? `“${officialHeading(kind)}”只写了“无”` : `“${officialHeading(kind)}”之下没有内容`,
    };
  }
}

/** An empty section six lacks the fee, too: one fault, told by the rule that has a mend. */
const isFeeRule = (report: Report): boolean => isSince2021(report) && !feeIsReported(report);

const item =
  /^(?:政府)?(?:信息)?(?:主动公开|依申请公开|管理|(?:公开)?平台建设|监督保障|(?:存在的?)?(?:主要)?问题|改进)(?:政府信息)?(?:方面|措施)?(?:工作)?(?:情况)?$/;

/** Sub-headings that can only be headings: other ones may be an item of a list, complete in a line. */
function* emptyItems(report: Report): Iterable<Verdict> {
  for (const { children } of report.sections) {
    for (const child of children) {
      const { titleSpan } = child;
      if (words.test(bodyOf(report, child))) continue;
      const title = report.folded.slice(titleSpan.start, titleSpan.end).replace(/\s+/g, '');
      if (!item.test(title)) continue;
      yield { span: headingSpan(child), message: `“${title}”之下没有内容` };
    }
  }
}

/** Headings that follow one another where tables should be: lost on the way into this text, which its author may not know. */
function* lostTables(report: Report): Iterable<Verdict> {
  const isRead = ({ kind }: Section): boolean =>
    report.tables.some(({ id, status }) => id === kind && status === 'read');
  const lost = report.sections.filter(
    (section) => isTable(section.kind) && !isRead(section) && !words.test(bodyOf(report, section)),
  );
  const [first, ...others] = lost;
  if (!first) return;
  yield {
    span: headingSpan(first),
    severity: 'hint',
    message: `${lost.length > 1 ? `“${officialHeading(first.kind as SectionKind)}”等 ${lost.length} 个标题` : '此标题'}之下没有表格，可能在转换时丢失，未能核对`,
    related: others.map((section) => ({ span: headingSpan(section), message: '此标题之下也没有表格' })),
  };
}

const isTable = (kind: SectionKind | undefined): boolean =>
  kind === 'disclosure' || kind === 'requests' || kind === 'disputes';

const fault =
  /问题|不足|短板|差距|薄弱|困难|欠缺|缺乏|缺少|不[够强高深全多快足实平细]|不到位|不及时|不平衡|不完善|不规范|不均|单一|滞后|有待|亟待|仍[需待]|还需|需要?进一步|需要?加强|需要?提[高升]|有限|较[少慢弱低]|力不从心/;
const mend =
  /改进|整改|措施|下一步|下一?年|下阶段|今后|新的一年|来年|次年|未来|将|针对|进一步|加强|强化|完善|提升|提高|优化|健全|推进|丰富|拓[宽展]|增[加强设]|落实|培训|开展|坚持|做好|确保|努力|尽量|继续|已|安排|组织|建立|制[定作]|会同|通过|调整|印发|统一|明确|定期|专人/;
const surelyMend = /改进|整改|措施|下一步|下一?年|下阶段|今后|新的一年|来年|次年|将|针对/;

/** The improvements stand under a heading of their own. */
const ofMends = /改进|整改|下一步|打算/;
const nextTitle = ({ folded, sections }: Report, section: Section): string => {
  const next = sections[sections.indexOf(section) + 1];
  return next && !next.kind ? folded.slice(next.titleSpan.start, next.titleSpan.end) : '';
};

/**
 * The two things that section five is to report. Nobody can list all words for problems and for improvements: one is missing
 * only where every sentence surely speaks of the other.
 */
function* halfOfProblems(report: Report): Iterable<Verdict> {
  const section = sectionOf(report, 'problems');
  if (!section || ofMends.test(nextTitle(report, section))) return;
  const prose = proseOf(report, 'problems');
  if (prose.length < 12) return;
  const hasFault = fault.test(prose);
  if (hasFault && surelyMend.test(prose)) return;
  const sentences = prose.split('。').filter((sentence) => words.test(sentence));
  if (!hasFault && sentences.every((sentence) => surelyMend.test(sentence)))
    yield { span: headingSpan(section), message: '此部分只写了改进，未写存在的主要问题' };
  if (!hasFault || !sentences.every((sentence) => fault.test(sentence))) return;
  const mends = prose.split(/[,;。:、]/).some((clause) => mend.test(clause) && !fault.test(clause));
  if (!mends) yield { span: headingSpan(section), message: '此部分只写了问题，未写改进情况' };
}
