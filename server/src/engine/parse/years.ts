import type { ReportYear, Sentence, Title, YearMention } from '../report';
import { span } from '../span';
import { inText } from './paragraphs';

const earliest = 2008;
const latest = 2099;

/** The report's year: what the user says, else the title, else the period, else what most sentences begin with. */
export function parseYear(
  folded: string,
  given: number | undefined,
  title: Title | undefined,
  mentions: readonly YearMention[],
): ReportYear | undefined {
  if (given !== undefined) return { value: given, source: 'option' };
  const period = periodOf(folded);
  const common = mostCommon(mentions.filter((mention) => isOfDeeds(folded, mention)));
  if (title?.year !== undefined) {
    // A title that both other witnesses contradict is what last year's file was copied with.
    if (period !== undefined && period === common && period !== title.year) return { value: period, source: 'period' };
    return { value: title.year, source: 'title' };
  }
  if (period !== undefined) return { value: period, source: 'period' };
  return common === undefined ? undefined : { value: common, source: 'sentences' };
}

/** `自2025年1月1日起至2025年12月31日止`, where both ends name one year. */
function periodOf(folded: string): number | undefined {
  const match = /(20\d\d)\s*年\s*1\s*月\s*1\s*日[^。\n]{0,8}?(?:(20\d\d)\s*年\s*)?12\s*月\s*31\s*日/.exec(folded);
  if (!match || (match[2] !== undefined && match[2] !== match[1])) return undefined;
  return Number(match[1]);
}

/** `2026年，我局将……` says nothing of the year that the report is on. */
function isOfDeeds(folded: string, { role, span: { end } }: YearMention): boolean {
  const rest = folded.slice(end, end + 60);
  return role === 'period' && !/将|拟|计划|下一步/.test(rest.split('。', 1)[0] ?? '');
}

function mostCommon(mentions: readonly YearMention[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of mentions) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

/**
 * All years of the text. Its `period`s are those that open a sentence on what was done in them: in sections one and six, and in
 * the first sentence of section five (the others speak of plans and of earlier years).
 */
export function parseYearMentions(folded: string, sentences: readonly Sentence[]): readonly YearMention[] {
  const periods = new Map<number, YearMention>();
  let problemsSeen = false;
  for (const sentence of sentences) {
    const { section } = sentence.paragraph;
    const isHead = section === 'overview' || section === 'other' || (section === 'problems' && !problemsSeen);
    const mention = isHead ? periodIn(folded, sentence) : section ? undefined : ownNameIn(folded, sentence);
    if (mention) periods.set(mention.span.start, mention);
    if (section === 'problems') problemsSeen = true;
  }
  const mentions: YearMention[] = [];
  for (const match of folded.matchAll(/(?<![\d.])(20\d\d)(?=\s*年)/g)) {
    const year = Number(match[1]);
    if (year < earliest || year > latest) continue;
    mentions.push(periods.get(match.index) ?? { year, role: 'reference', span: span(match.index, match.index + 4) });
  }
  return mentions;
}

/** `截至2025年12月31日,` at the beginning of a sentence: the end of the report's own year. */
const untilYearEnd = /^(截[至止]到?)(20\d\d)年12月31日(?=,)/;
/** `现将清溪县2025年政府信息公开工作年度报告公布如下`, before section one; not the name of a notice, nor of another report. */
const ownName =
  /^([^《》]{0,80}?(?:现将|现公布|编制|发布)[^《》,。]{0,40}?)(20\d\d)年度?政府信息公开(?:工作)?年度报告(?!格式|编制)/;

function ownNameIn(folded: string, sentence: Sentence): YearMention | undefined {
  const match = ownName.exec(sentence.text);
  return match
    ? { year: Number(match[2]), role: 'period', span: inText(folded, sentence, ...place(match)) }
    : undefined;
}

/** Where the second group stands, after the first. */
const place = ({ 1: before = '', 2: year = '' }: RegExpExecArray): [number, number] => [
  before.length,
  before.length + year.length,
];

/** What may come before the year that opens a sentence: residue, `同时,`, a run-in heading's end. */
const opening = /^(?:\[bookmark:[^\]]*\])?(?:(?:同时|此外|其中|另外|截至目前),)?(20\d\d)年(度?)/;
/** What makes the year a date, a span, a thing's name or a comparison rather than the time of the sentence. */
const notPeriod =
  /^(?:\d{1,2}月|第|上半年|下半年|以[来前后]|[初末底]|[-—–~至到起]|(?:部门|单位|财政|本级)?(?:预算|决算|预决算)|(?:政府信息公开|政务公开)(?:工作)?(?:要点|年度报告|年报)|(?:工作)?(?:要点|年报|计划|方案)|[^,。、]{0,8}(?:收到|受理|结转|办结|审结)的|[^,。、]{0,20}(?:整改|指出|反馈|同期|公报|报告|年鉴|要点|方案|预算|决算|清单)|年|版)/;
const comparison = /较(?:上|去|前|同|20)|相比|同比|同期|环比|比(?:上|去|同|20)|与20\d\d年|结转|转结|顺延/;

function periodIn(folded: string, sentence: Sentence): YearMention | undefined {
  const { text } = sentence;
  const yearEnd = untilYearEnd.exec(text);
  if (yearEnd && new Set(text.match(/20\d\d(?=年)/g)).size === 1)
    return { year: Number(yearEnd[2]), role: 'period', span: inText(folded, sentence, ...place(yearEnd)) };
  const opened = openingYear(folded, sentence);
  if (!opened || comparison.test(text)) return undefined;
  const years = new Set(text.match(/20\d\d(?=年)/g));
  // A sentence that speaks of two years compares them.
  if (years.size > 1) return undefined;
  const { year } = opened;
  return year >= earliest && year <= latest ? { ...opened, role: 'period' } : undefined;
}

/** The year that opens a sentence as the time of what it tells, whatever it is compared with further on. */
export function openingYear(folded: string, sentence: Sentence): Pick<YearMention, 'year' | 'span'> | undefined {
  const match = opening.exec(sentence.text);
  if (!match || notPeriod.test(sentence.text.slice(match[0].length))) return undefined;
  const from = match[0].length - (match[2] ?? '').length - 5;
  return { year: Number(match[1]), span: inText(folded, sentence, from, from + 4) };
}

/** Words of what was done, behind a year that no comma follows. */
const deed =
  /^(?:[在以我本共]|累计|全年)|收到|受理|坚持|认真|严格|扎实|积极|深入|持续|稳步|不断|进一步|全面|推进|加强|取得|落实|贯彻|完善|做好|未|主动公开|围绕|紧扣|聚焦|(?:发布|公开|制作|举办|召开|开展|印发|编发|接待|回复|答复|办理|组织|推送|更新)[^\d]{0,24}\d/;
const thing =
  /^(?:新?(?:启动|开展|印发|出台|制定|建立|获批|建成|上线|发布|修订|实施|开设|开通|创建|成立|推出|公布|收到|立项))的|考核|考评|评估|评议|测评|[检抽督]查中|实事|征集|问题改进|(?:进[度展]|结果|名单|清单|成绩|数据|信息|情况)(?:[按向依均已]|全部|同步|及时|对外|公[布示告]|$)/;

/** Whether the year that opens a sentence is part of what something is called, made in another year: `2024年度考核中` `2024年高考成绩`. */
export function opensName(folded: string, { span: { end } }: YearMention): boolean {
  const clause = /^年度?([^,。;度][^,。;]{0,79})/.exec(folded.slice(end, end + 100).replace(/\s+/g, ''))?.[1];
  return clause !== undefined && (!deed.test(clause) || thing.test(clause));
}
