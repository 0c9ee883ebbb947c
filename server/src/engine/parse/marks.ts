/** Words that a report prints and hardly anything else does; two of them tell a report from its neighbours. */
const marks = [/政府信息公开工作年度报告/, /勾稽关系/, /本年新收/, /未经复议直接起诉/];

/** The marks that stand in a table, on a line that is no sentence: a notice on how to write the report names them, too. */
const inTable = /(?:勾稽关系|本年新收|未经复议直接起诉)(?![^\n]*。)/;

export const hasMarks = (folded: string): boolean =>
  marks.filter((mark) => mark.test(folded)).length >= 2 && inTable.test(folded);
