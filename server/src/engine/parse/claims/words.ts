/** Patterns of the words around numbers, for the words of a sentence: folded, without blank space. */

/** What is longer is no sentence, but something that a conversion ran together; reading it would take long, and mean nothing. */
export const longestSentence = 800;

/** The digits of a count with their separators, or its words; one capture. */
export const count = '(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,9}|[一二两三四五六七八九十百千零〇]{1,8})';

/** Units of all that prose counts; the longer first. 条例, 个月, 期间 and the like are none. */
export const units =
  '条次|人次|场次|件次|件|宗|起(?![草诉来点])|个(?!月|工作|自然|百分)|份|条(?!例|款|件)|例(?!如|外)|项|次(?!年|日)|篇|期(?!间|限)|场|册|名|人(?!民|大)|户|家|元|%';

/** 余 or 多, which makes a count approximate; one capture; then the measure word of a case. */
export const unit = '(余|多)?(?:件|宗|起|个(?!月|工作|自然)|份|条(?!例|款|件)|例(?!如|外)|项|次)';

/** Units of requests, cases and documents. */
export const isCaseUnit = (unit: string): boolean => '件宗起个份条例项次'.includes(unit);
