import type { Rule } from '../../rule';
import { type Span, span } from '../../span';

/** Function characters that never stand twice, save where one of the two belongs to a word: with these neighbours. */
const neighbours: Readonly<Record<string, { readonly before: string; readonly after: string }>> = {
  的: { before: '目标有矢之端', after: '确士' },
  是: { before: '求国', after: '否非谁什' },
  了: { before: '直罢', after: '解结然如断事却' },
  和: { before: '共总调平缓饱温中谐协附随柔讲亲祥议呼', after: '美谐睦平气解善林田县硕静龙顺政布风谈好声' },
  在: {
    before: '存现实所内潜自外正旨健好不',
    after: '线编职岗建册任场校地座位乎于世野逃押案途外家京沪华用库研营孵谈售保读籍档',
  },
  与: { before: '参赋授给付相', after: '会时日其此否众世民' },
  对: { before: '针相绝面应核校比反配查派', after: '象外内口策于照比应方接标待手抗付称话联立账帐' },
  及: { before: '以涉普波危顾提兼惠遍推触累企', after: '时其早格第' },
  将: { before: '即', after: '军近来要士相领至' },
  为: { before: '作行因认以成', after: '' },
};

/** Longer runs are no slip. */
const most = 4;

/** 的的, 是是, 了了: a function character typed twice. */
export const repeatedCharacter: Rule = {
  id: 'text/repeated-character',
  severity: 'warning',
  title: '虚字重复',
  docs: {
    checks: '正文中“的、是、了、和、在、为、与、对、及、将”等虚字连写两次，如“二是是”“出台的的”。',
    why: '修改文稿时常留下重复的虚字，通读时不易察觉。',
    examples: [
      {
        place: 'problems',
        wrong: '一是解读形式单一；二是是协同不够，下一步将逐项改进。',
        right: '一是解读形式单一；二是协同不够，下一步将逐项改进。',
      },
    ],
    mend: '可安全地自动修正：删去多出的字。',
    silent:
      '两字分属前后两个词的不报，如“为了了解”“城市和和美乡村”“存在在线”“参与与互动”“核对对象”“以及及时”“关键是是否”；其他字（如“工作作为”“学习习近平”）不查；表格内不查。',
  },
  *check({ folded, paragraphs }) {
    for (const { span: paragraph } of paragraphs) {
      for (const whole of runs(folded, paragraph)) {
        if (whole.end - whole.start > most) continue;
        const character = folded.charAt(whole.start);
        // A PDF may have broken the line here.
        const before = folded
          .slice(Math.max(paragraph.start, whole.start - 3), whole.start)
          .trimEnd()
          .slice(-1);
        const after = folded
          .slice(whole.end, Math.min(paragraph.end, whole.end + 3))
          .trimStart()
          .charAt(0);
        if (isRight(character, before, after)) continue;
        const found = folded.slice(whole.start, whole.end);
        yield {
          span: whole,
          message: `“${character}”字重复：“${before}${found}”应为“${before}${character}”`,
          fixes: [
            {
              title: `将“${found}”改为“${character}”`,
              edits: [{ span: span(whole.start + 1, whole.end), newText: '' }],
              safe: true,
            },
          ],
        };
      }
    }
  },
};

/** Where a character of the list stands twice or more. */
function runs(folded: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (let at = start; at + 1 < end; at += 1) {
    const unit = folded.charCodeAt(at);
    if (unit !== folded.charCodeAt(at + 1) || !neighbours[folded.charAt(at)]) continue;
    let until = at + 2;
    while (until < end && folded.charCodeAt(until) === unit) until += 1;
    found.push(span(at, until));
    at = until - 1;
  }
  return found;
}

/** The two belong to two words. */
function isRight(character: string, before: string, after: string): boolean {
  // `作为为民服务` and the like are too many: judged only where a number or a quotation follows.
  if (character === '为' && !/[\d一二三四五六七八九十“《]/.test(after)) return true;
  const known = neighbours[character];
  return (before !== '' && known?.before.includes(before)) || (after !== '' && known?.after.includes(after)) || false;
}
