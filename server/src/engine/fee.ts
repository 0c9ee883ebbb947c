import type { Report } from './report';

const named = /处\s*理\s*费/;
/** In section six any word of fees will do; elsewhere they must be those of requests. */
const anyFee = /费|收取/;
const requestFee =
  /(?:申请|公开)[^。]{0,16}(?:费用|收费|收取)|(?:费用|收费|收取)[^。]{0,16}(?:申请|公开)|免费[^,。]{0,8}申请人|申请人[^,。]{0,8}免费/;

/** Some sentence says what was charged for processing information (信息处理费), or that nothing was. */
export function feeIsReported({ folded, sentences }: Report): boolean {
  if (named.test(folded)) return true;
  return sentences.some(({ text, paragraph }) =>
    paragraph.section === 'other' ? anyFee.test(text) : text.includes('费') && requestFee.test(text),
  );
}
