import type { Rule } from '../../rule';

const names = { bookmark: '文档转换残留的书签标记', 'page-number': '转换残留的页码' } as const;

/** Word's bookmark marks and a lone page number at the end of the text. */
export const residue: Rule = {
  id: 'text/residue',
  severity: 'information',
  title: '转换残留',
  docs: {
    checks: '由文字处理软件转换而来的文本中残留的书签标记 [bookmark: _GoBack]，以及文末单独成行的页码。',
    why: '这些内容不属于报告，发布后影响观感。',
    examples: [
      {
        place: 'other',
        wrong: '[bookmark: _GoBack]本年度无其他需要报告的事项。',
        right: '本年度无其他需要报告的事项。',
      },
    ],
    mend: '可安全地自动删去。',
    silent: '表格内单独成行的数字是表中的数，不在此列。',
  },
  *check({ residues, text }) {
    for (const { kind, span, deletion } of residues) {
      const found = text.slice(span.start, span.end);
      yield {
        span,
        message: `${names[kind]}“${found}”，应删去`,
        fixes: [{ title: `删去“${found}”`, edits: [{ span: deletion, newText: '' }], safe: true }],
      };
    }
  },
};
