import { inProse } from '../../prose';
import type { Rule } from '../../rule';

const number = /([[(【〔{]) ?((?:19|20)\d\d) ?([\])】〕}]) ?(第?) ?(0{0,4})([1-9]\d{0,4}) ?号/g;

const otherNumber = /(?:编号|证号|合同|招标|证书|备案号|许可证)[^,。;、]{0,16}$/;

/** 国办函[2020]109号: the number of a document, not as the format of official documents has it. */
export const documentNumber: Rule = {
  id: 'text/document-number',
  severity: 'warning',
  title: '发文字号不规范',
  docs: {
    checks: '发文字号应写作“机关代字〔年份〕序号号”：年份用六角括号，序号不加“第”字、不编虚位（“030号”）。',
    why: '《党政机关公文格式》（GB/T 9704-2012）：年份应标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位。',
    examples: [
      {
        place: 'preface',
        wrong: '本报告按照年度报告格式（国办公开办函[2021]30号）编制。',
        right: '本报告按照年度报告格式（国办公开办函〔2021〕30号）编制。',
      },
    ],
    mend: '可安全地自动修正为“〔2021〕30号”的形式。',
    silent:
      '“国务院令第711号”“（2021年第3号）”“公告〔2021〕第3号”，纪要、公报、告知书等的“第3号”，案号（括号后接法院代字），招标、合同、证书的编号，前面不是汉字的不报；表格内不查。',
  },
  *check(report) {
    for (const { match, span, paragraph } of inProse(report, number, ['号'])) {
      const [, open, year, close, ordinal, zeros, serial] = match;
      const reasons = [
        ...(open === '〔' && close === '〕' ? [] : ['年份应用六角括号']),
        ...(ordinal === '' ? [] : ['序号前不加“第”字']),
        ...(zeros === '' ? [] : ['序号不编虚位']),
      ];
      if (reasons.length === 0) continue;
      const before = report.folded.slice(Math.max(paragraph.span.start, span.start - 24), span.start).trimEnd();
      // Certificates, tenders and contracts are numbered as whoever numbers them likes.
      if (otherNumber.test(before) || !/[\u4e00-\u9fff]$/.test(before) || /(?:公告|通告|令)$/.test(before)) continue;
      // Minutes, bulletins and notices to a person are numbered with 第.
      if (ordinal !== '' && /(?:纪要|公报|简报|[知见定复议]书)$/.test(before)) continue;
      const newText = `〔${year}〕${serial}号`;
      const found = report.text.slice(span.start, span.end);
      yield {
        span,
        message: `发文字号“${found}”应为“${newText}”：${reasons.join('，')}`,
        fixes: [{ title: `将“${found}”改为“${newText}”`, edits: [{ span, newText }], safe: true }],
      };
    }
  },
};
