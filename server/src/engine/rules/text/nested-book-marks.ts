import { inProse } from '../../prose';
import type { Rule } from '../../rule';
import { span } from '../../span';

const nested = /《[^《》\n]{0,80}(?:《[^《》\n]{1,80}》[^《》\n]{0,80}){1,3}》/g;

/** 《关于印发《…》的通知》: book marks in book marks are single. */
export const nestedBookMarks: Rule = {
  id: 'text/nested-book-marks',
  severity: 'information',
  title: '书名号套用',
  docs: {
    checks: '书名号里面又用双书名号，如“《关于印发《…办法》的通知》”。',
    why: '《标点符号用法》（GB/T 15834-2011）：书名号中还需要书名号时，里面一层用单书名号“〈〉”。',
    examples: [
      {
        place: 'overview',
        wrong: '2025年，我区印发《关于执行《信息审核办法》的通知》。',
        right: '2025年，我区印发《关于执行〈信息审核办法〉的通知》。',
      },
    ],
    mend: '提供将里层改为单书名号“〈〉”。',
    silent: '里层已用“〈〉”或“<>”的不报；书名号不配对的，见 text/unpaired；表格内不查。',
  },
  *check(report) {
    for (const { match, span: whole } of inProse(report, nested)) {
      const inner = match[0].slice(1, -1);
      const edits = [...inner.matchAll(/[《》]/g)].map(({ 0: mark, index }) => ({
        span: span(whole.start + 1 + index, whole.start + 2 + index),
        newText: mark === '《' ? '〈' : '〉',
      }));
      yield {
        span: whole,
        message: '书名号中的书名号应用单书名号“〈〉”',
        fixes: [{ title: '将里层书名号改为“〈〉”', edits, safe: false }],
      };
    }
  },
};
