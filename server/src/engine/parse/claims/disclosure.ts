import type { Claim, Subject } from '../../report';
import { claimOf, speaksOfAnotherTime } from './clause';
import { type Counted, labelOf, tailOf } from './counted';

/** Labels of numbers of documents, after the words that only lead to them are taken off. */
const columns: Readonly<Record<string, 'issued' | 'repealed' | 'inForce'>> = {
  制发: 'issued',
  制定: 'issued',
  出台: 'issued',
  制定出台: 'issued',
  制定印发: 'issued',
  制定发布: 'issued',
  废止: 'repealed',
  现行有效: 'inForce',
  继续有效: 'inForce',
};
const leading =
  /以本(?:机关|单位|级|局|镇|乡)?名义|截至[^,]{0,11}[日底]|截至目前|全年|年内|当年|本年度?|20\d\d年度?|我[县市区局镇乡办委院厅]|全[县市区镇乡]|本(?:机关|单位|级|局|镇|乡|街道)|其中|目前|组织|累计|共计|共|总计|合计|新|已|现有|现(?!行)|有(?!效)|并|行政|[的为了]/g;
/** Counts of another kind: of a clearing up of all documents, of those put on file or made public. */
const otherCount = /清理|备案|审查|评估|失效|公布|政策文件|草案|征求意见/;
const fee =
  /^(?:全年|本年度?|年内|当年|20\d\d年度?|我[县市区局镇乡办委院厅]|全[县市区镇乡]|共|收取|收入|其中|的)*行政事业性收费(?:项目)?(?:总?金额|总?额|收入)?(?:共计?|合计|总计|[为是])*$/;

/** The claims that a sentence makes on what table 2 counts: 规范性文件 and 行政事业性收费. */
export function disclosureClaims(counted: Counted): readonly Claim[] {
  const { text } = counted;
  return [
    ...(text.includes('规范性文件') && !otherCount.test(text) ? documentClaims(counted) : []),
    ...(text.includes('行政事业性收费') ? feeClaims(counted) : []),
  ];
}

function documentClaims(counted: Counted): readonly Claim[] {
  const { text, quantities, year } = counted;
  const claims: Claim[] = [];
  for (const [i, { from, to, value, step, isExact, unit }] of quantities.entries()) {
    if (!isExact || step !== 1 || !'件份个部'.includes(unit)) continue;
    const label = labelOf(counted, i);
    const key = label.replace(leading, '');
    const isNamed = key.includes('规范性文件') || /^(?:行政)?规范性文件/.test(tailOf(counted, i));
    // `制发规范性文件3件，废止1件`: the kind is named once.
    const column = isNamed || claims.length > 0 ? columns[key.replace('规范性文件', '')] : undefined;
    if (!column || speaksOfAnotherTime(text.slice(0, from), year)) continue;
    claims.push(claimOf(counted, `disclosure.normativeDocuments.${column}` satisfies Subject, from, to, { value }));
  }
  return claims;
}

function feeClaims(counted: Counted): readonly Claim[] {
  const { text, quantities, year } = counted;
  return quantities.flatMap(({ from, to, value, step, isExact, unit }, i): readonly Claim[] => {
    // The table counts in 万元.
    const scale = text.charAt(to - 1) === '万' ? 1 : 0;
    if (unit !== '元' || !isExact || (scale === 0 && value !== 0) || !fee.test(labelOf(counted, i))) return [];
    if (speaksOfAnotherTime(text.slice(0, from), year)) return [];
    return [claimOf(counted, 'disclosure.fees.amount', from, to - scale, { value: value / 1e4, step: step / 1e4 })];
  });
}
