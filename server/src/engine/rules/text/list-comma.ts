import { inProse } from '../../prose';
import type { Rule } from '../../rule';
import { span } from '../../span';

const list = /“[^“”\n]{1,40}”(?:、“[^“”\n]{1,40}”){1,20}|《[^《》\n]{1,60}》(?:、《[^《》\n]{1,60}》){1,20}/g;

/** “甲”、“乙” and 《甲》、《乙》: quotations and titles in a row need no 、 between them. */
export const listComma: Rule = {
  id: 'text/list-comma',
  severity: 'hint',
  title: '引号、书名号之间的顿号',
  docs: {
    checks: '并列的引号之间、并列的书名号之间的顿号，如“甲”、“乙”，《甲》、《乙》。一组并列只报一处。',
    why: '《标点符号用法》（GB/T 15834-2011）4.5.3.5：标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号。',
    examples: [
      {
        place: 'overview',
        wrong: '2025年，我区开设“网上评议”、“监督投诉”等栏目。',
        right: '2025年，我区开设“网上评议”“监督投诉”等栏目。',
      },
    ],
    mend: '提供删去这一组中的顿号。',
    silent:
      '引号、书名号之间另有文字或括注的（“甲”栏目、“乙”栏目，《甲》（试行）、《乙》），同一组并列中有的带、有的不带的，按标准宜用顿号，不报；表格内不查。',
  },
  *check(report) {
    for (const { match, span: whole, paragraph } of inProse(report, list, ['”、“', '》、《'])) {
      const { start, end } = paragraph.span;
      if (/、\s*$/.test(report.folded.slice(Math.max(start, whole.start - 2), whole.start))) continue;
      const after = /^[^,。;:!?]{0,24}/.exec(report.folded.slice(whole.end, Math.min(end, whole.end + 24)))?.[0] ?? '';
      // The list goes on with something else than bare quotations: there the mark is right.
      if (after.startsWith('(') || after.includes('、')) continue;
      const edits = [...match[0].matchAll(/[”》](、)[“《]/g)].map(({ index }) => ({
        span: span(whole.start + index + 1, whole.start + index + 2),
        newText: '',
      }));
      const marks = match[0].startsWith('“') ? '引号' : '书名号';
      yield {
        span: whole,
        message: `并列的${marks}之间通常不用顿号`,
        fixes: [{ title: `删去这组${marks}之间的 ${edits.length} 个顿号`, edits, safe: false }],
      };
    }
  },
};
