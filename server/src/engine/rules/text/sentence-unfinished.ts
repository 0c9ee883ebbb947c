import { isLabel } from '../../prose';
import type { Paragraph, Report, Sentence } from '../../report';
import type { Rule, Verdict } from '../../rule';
import { span } from '../../span';

/** A paragraph before a heading that ends in the middle of a sentence, and a sentence that is but `按照…要求。`. */
export const sentenceUnfinished: Rule = {
  id: 'text/sentence-unfinished',
  severity: 'warning',
  title: '句子没有写完',
  docs: {
    checks: '标题前、文末的段落以逗号、顿号结束，或没有句末标点；“按照……要求。”“根据……规定。”等只有状语就结束的句子。',
    why: '多为编辑时误删，或粘贴时漏了后半句；《标点符号用法》（GB/T 15834-2011）：句子末尾用句号、问号或叹号。',
    examples: [
      {
        place: 'problems',
        wrong: '一是解读形式单一。下一步，将完善公开机制，落实整改措施，',
        right: '一是解读形式单一。下一步，将完善公开机制，落实整改措施。',
      },
      {
        place: 'overview',
        wrong: '按照政府信息公开平台建设要求。做好栏目维护。',
        right: '按照政府信息公开平台建设要求，做好栏目维护。',
      },
    ],
    mend: '提供在段末改用或补上句号；缺少的内容须人工补写。',
    silent:
      '标题、署名、日期、地址、网址，以分号结束的条目，后面还有同一小节段落的，逐行折行或多处没有句末标点的文本不报；只有一个分句且没有句号的段落不查末尾标点；表格内不查。',
  },
  *check(report) {
    const { sentences } = report;
    for (const sentence of sentences) {
      if (isFragment(sentence)) {
        yield {
          span: sentence.span,
          severity: 'information',
          message: '这句只有“按照、根据……”的状语，没有说做了什么，疑未写完或误用句号',
        };
      }
    }
    yield* unfinishedParagraphs(report);
  },
};

const adverbial = /^(?:按照|根据|依据|依照|遵照)[^,;:。]{2,40}(?:要求|规定|部署|安排|精神)。$/;
const verb =
  /了|落实|满足|提出|明确|达到|符合|执行|遵守|做到|完善|贯彻|细化|提高|强化|修订|制定|印发|传达|学习|做好|完成|开展|遵循|报送|推进|发布|编制|公开(?!平台|工作|条例|办)/;

const isFragment = ({ text }: Sentence): boolean =>
  '按根依遵'.includes(text.charAt(0)) && adverbial.test(text) && !verb.test(text);

/** What a paragraph may end with: everything but ideographs, digits, letters, commas. */
const openEnd = /[\u4e00-\u9fff0-9A-Za-z%,、]$/;

function* unfinishedParagraphs(report: Report): Iterable<Verdict> {
  const { folded, paragraphs, title } = report;
  const prose = paragraphs.filter(
    (paragraph) => !isHeading(paragraph) && !isLabel(report, paragraph) && !isNumber(report, paragraph),
  );
  const isOpen = ({ span: { start, end } }: Paragraph): boolean =>
    openEnd.test(folded.charAt(end - 1)) && (!title || start >= title.span.end);
  // Where it happens all over, lines were broken or the author never ends a paragraph.
  const open = new Set(prose.filter(isOpen));
  if ([...open].filter(({ section }) => section).length > Math.max(2, prose.length / 4)) return;
  for (const [i, paragraph] of paragraphs.entries()) {
    if (!open.has(paragraph) || !isBeforeHeading(paragraph, paragraphs[i + 1])) continue;
    const { start, end } = paragraph.span;
    const last = folded.charAt(end - 1);
    if (last === ',' || last === '、') {
      const mark = span(end - 1, end);
      yield {
        span: mark,
        message: `本段以${last === ',' ? '逗号' : '顿号'}结束，句子没有写完`,
        fixes: [{ title: '改为句号', edits: [{ span: mark, newText: '。' }], safe: false }],
      };
      continue;
    }
    const stop = folded.lastIndexOf('。', end);
    if (stop < start || end - stop < 9 || isContact.test(folded.slice(stop + 1, end))) continue;
    yield {
      span: span(end - 8, end),
      message: '本段末尾没有句号，句子可能没有写完',
      fixes: [{ title: '在段末补句号', edits: [{ span: span(end, end), newText: '。' }], safe: false }],
    };
  }
}

/** Lines that end without a stop: addresses, attachments, a date under the text. */
const isContact = /[:@]|http|www|电话|地址|邮编|附件|[下附计]表|如下|\d日$|办公室$|政府$|委员会$|局$/;

/** `一、`, whose title stands on the next line. */
const isNumber = ({ folded }: Report, { span: { start, end } }: Paragraph): boolean =>
  end - start <= 4 && /^[一二三四五六七八九十\d]+、$/.test(folded.slice(start, end));

const isHeading = ({ heading, span: { start, end } }: Paragraph): boolean =>
  heading !== undefined && heading.start === start && end <= heading.end + 1;

const isBeforeHeading = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  next === undefined ||
  next.section !== paragraph.section ||
  (next.heading !== undefined && next.heading.start !== paragraph.heading?.start);
