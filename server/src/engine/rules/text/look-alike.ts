import { radicals } from '../../radicals';
import type { Rule } from '../../rule';
import { type Edit, span } from '../../span';

const suspects = /[\u2e80-\u2fd5\uf900-\ufaff]/g;

/** Radicals and compatibility ideographs in place of the ideographs that they look like. */
export const lookAlike: Rule = {
  id: 'text/look-alike',
  severity: 'warning',
  title: '形近的部首字符',
  docs: {
    checks:
      '全文（含表格）中代替汉字的康熙部首、中日韩部首（如“⼯”U+2F2F、“⺠”U+2EA0）和兼容汉字（如“年”U+F98E）。全文只报一处，写明个数。',
    why: '由 PDF 复制或转换的文本常带这类字符，看上去与汉字一样，却不是同一个字：检索不到，朗读和比对出错，表格标签也认不出。',
    examples: [
      {
        place: 'overview',
        wrong: '2025年，我区扎实推进政府信息公开⼯作，保障⼈⺠群众知情权。',
        right: '2025年，我区扎实推进政府信息公开工作，保障人民群众知情权。',
      },
    ],
    mend: '可安全地自动修正：将全文这类字符一次替换为对应的汉字。',
    silent: '没有确定对应汉字的部首符号不报。',
  },
  *check({ text }) {
    const edits: Edit[] = [];
    for (const { 0: character, index } of text.matchAll(suspects)) {
      const newText = ideographOf(character);
      if (newText !== undefined) edits.push({ span: span(index, index + 1), newText });
    }
    const [first] = edits;
    if (!first) return;
    const found = text.charAt(first.span.start);
    yield {
      span: first.span,
      message:
        edits.length === 1
          ? `“${found}”是部首字符或兼容字符，不是汉字“${first.newText}”，应替换`
          : `全文有 ${edits.length} 个部首字符或兼容字符代替了汉字（如此处“${found}”应为“${first.newText}”），应一并替换`,
      fixes: [{ title: `将全文 ${edits.length} 个形近字符替换为汉字`, edits, safe: true }],
    };
  },
};

function ideographOf(character: string): string | undefined {
  const ideograph = radicals.get(character.charCodeAt(0));
  const mapped = ideograph === undefined ? character.normalize('NFC') : String.fromCharCode(ideograph);
  return mapped === character || mapped.length !== 1 ? undefined : mapped;
}
