/** Words that a report prints and hardly anything else does; two of them tell a report from its neighbours. */
const marks = [/政府信息公开工作年度报告/, /勾稽关系/, /本年新收/, /未经复议直接起诉/];

export const hasMarks = (folded: string): boolean => marks.filter((mark) => mark.test(folded)).length >= 2;
