/** Words that a report prints and hardly anything else does; two of them tell a report from its neighbours. */
const marks = [/政府信息公开工作年度报告/, /勾稽关系/, /本年新收/, /未经复议直接起诉/];

/** The marks that stand in a table, on a line that is no sentence: a notice on how to write the report names them, too. */
const inTable = /(?:勾稽关系|本年新收|未经复议直接起诉)(?![^\n]*。)/;

/** A document about reports, by its title: a short line near the beginning. */
const isAboutReports = /^(?:[^\n]*\n){0,6}?[^\n。]{4,60}的(?:通知|通报|意见|方案|办法|说明|解读|函)[ \t]*(?:\n|$)/;

export const hasMarks = (folded: string): boolean =>
  marks.filter((mark) => mark.test(folded)).length >= 2 && inTable.test(folded) && !isAboutReports.test(folded);
