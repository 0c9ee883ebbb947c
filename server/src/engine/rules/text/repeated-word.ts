import { isHan } from '../../chars';
import type { Rule } from '../../rule';
import { type Span, span } from '../../span';
import { isKnown } from '../../words/vocabulary';

const longest = 6;

/** 公开公开, 联系联系: a word of two to six characters typed twice. */
export const repeatedWord: Rule = {
  id: 'text/repeated-word',
  severity: 'warning',
  title: '词语重复',
  docs: {
    checks: '正文中年报常用的词语（二至六个字）紧接着又写一遍，如“政府信息公开公开申请”“请与办公室联系联系地址”。',
    why: '修改、粘贴时常留下重复的词；有时中间漏了标点（“联系。联系地址”）。',
    examples: [
      {
        place: 'onRequests',
        wrong: '2025年，新收政府信息公开公开申请3件，均已按期答复。',
        right: '2025年，新收政府信息公开申请3件，均已按期答复。',
      },
    ],
    mend: '提供删去重复的词。也可能是中间漏了标点，须看过再选用，不会批量自动修改。',
    silent:
      '“一件一件”“研究研究”等叠用，“企业创业创新”“使用信用信息”“苏木苏木达”等凑成的重复，“人民政府政府信息公开”“依法行政行政执法”“街道街道办”“办公室办公室主任”“公开公开招聘”“公开申请申请人”“公开工作工作人员”“有关规定规定应当公开”“上一年度年度报告”等前后两词相接的不报；数字不报；表格内不查。',
  },
  *check({ folded, paragraphs }) {
    for (const { span: whole } of paragraphs) {
      for (const { first, run } of repetitions(folded, whole)) {
        const word = folded.slice(first.start, first.end);
        if (isRight(word, folded.slice(Math.max(0, first.start - 2), first.start), folded.slice(run.end, run.end + 3)))
          continue;
        yield {
          span: run,
          message: `“${word}”重复，应删去一个，或在中间补标点`,
          fixes: [
            { title: `删去重复的“${word}”`, edits: [{ span: span(first.end, run.end), newText: '' }], safe: false },
          ],
        };
      }
    }
  },
};

interface Repetition {
  /** The word where it stands first. */
  readonly first: Span;
  /** The word and all that repeats it. */
  readonly run: Span;
}

function repetitions(folded: string, { start, end }: Span): readonly Repetition[] {
  const found: Repetition[] = [];
  for (let at = start; at < end; at += 1) {
    const unit = folded.charCodeAt(at);
    if (!isHan(unit)) continue;
    for (let size = 2; size <= longest && at + 2 * size <= end; size += 1) {
      if (folded.charCodeAt(at + size) !== unit || !repeats(folded, at, size)) continue;
      let until = at + 2 * size;
      while (until + size <= end && repeats(folded, until - size, size)) until += size;
      found.push({ first: span(at, at + size), run: span(at, until) });
      at = until - 1;
      break;
    }
  }
  return found;
}

/** The `size` characters from `at` on are ideographs, not all the same, and stand there once more. */
function repeats(folded: string, at: number, size: number): boolean {
  let same = true;
  for (let i = at; i < at + size; i += 1) {
    const unit = folded.charCodeAt(i);
    if (!isHan(unit) || unit !== folded.charCodeAt(i + size)) return false;
    if (unit !== folded.charCodeAt(at)) same = false;
  }
  return !same;
}

/** What makes of the second word the beginning of a longer one: 申请|申请人, 工作|工作人员, 年度|年度报告. */
const suffix = /^(?:[人员者物团率化性类民体]|区域|部门|单位|机构|机关|小组|办公|主任|副|书记|组长|校长|院长)/;

/** Two words that meet: the one ends a name or a phrase, the other begins the next. */
function isRight(word: string, before: string, after: string): boolean {
  if (!isKnown(word) || suffix.test(after)) return true;
  if (word === '政府') return /[民市县区镇乡省州盟旗]$/.test(before);
  if (word === '行政') return before === '依法';
  if (word === '年度') return /^(?:报告|总结|计划|预算|决算|考核)/.test(after);
  if (word === '公开') return /^(?:招[聘考标录]|遴选|选[调拔聘]|竞[聘拍]|拍卖|征[集求])/.test(after);
  return (word === '街道' || word === '社区') && /^[办居党]/.test(after);
}
