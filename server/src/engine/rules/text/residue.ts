import type { Rule } from '../../rule';

const names = { bookmark: '文档转换残留的书签标记', 'page-number': '转换残留的页码' } as const;

/** Word's bookmark marks and a lone page number at the end of the text. */
export const residue: Rule = {
  id: 'text/residue',
  severity: 'information',
  title: '转换残留',
  docs: '由文字处理软件转换而来的文本常留有 [bookmark: _GoBack] 之类的标记和单独成行的页码，发布前应删去。',
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
