import type { Rule } from '../rule';
import { contradiction } from './claim/contradiction';
import { numberMissing } from './claim/number-missing';
import { percentage } from './claim/percentage';
import { restated } from './claim/restated';
import { sumMismatch } from './claim/sum-mismatch';
import { claimTableMismatch } from './claim/table-mismatch';
import { enumerationGap } from './outline/enumeration-gap';
import { feeUnreported } from './outline/fee-unreported';
import { markerStyle } from './outline/marker-style';
import { partCount } from './outline/part-count';
import { sectionEmpty } from './outline/section-empty';
import { sectionMisnumbered } from './outline/section-misnumbered';
import { sectionMissing } from './outline/section-missing';
import { sectionOrder } from './outline/section-order';
import { sectionRetitled } from './outline/section-retitled';
import { subsectionMisnumbered } from './outline/subsection-misnumbered';
import { titleMissing } from './outline/title-missing';
import { topicMissing } from './outline/topic-missing';
import { balanceMismatch } from './table/balance-mismatch';
import { cellInvalid } from './table/cell-invalid';
import { cellMismatch } from './table/cell-mismatch';
import { formOutdated } from './table/form-outdated';
import { labelChanged } from './table/label-changed';
import { rowMissing } from './table/row-missing';
import { stockImpossible } from './table/stock-impossible';
import { totalMismatch } from './table/total-mismatch';
import { valueIncomplete } from './table/value-incomplete';
import { confusableWord } from './text/confusable-word';
import { dateStyle } from './text/date-style';
import { documentNumber } from './text/document-number';
import { doubledPunctuation } from './text/doubled-punctuation';
import { fixedPhrase } from './text/fixed-phrase';
import { halfwidthPunctuation } from './text/halfwidth-punctuation';
import { listComma } from './text/list-comma';
import { lookAlike } from './text/look-alike';
import { measureWord } from './text/measure-word';
import { nestedBookMarks } from './text/nested-book-marks';
import { repeatedCharacter } from './text/repeated-character';
import { repeatedWord } from './text/repeated-word';
import { residue } from './text/residue';
import { sentenceUnfinished } from './text/sentence-unfinished';
import { straySpace } from './text/stray-space';
import { unpaired } from './text/unpaired';
import { untilDate } from './text/until-date';
import { impossibleDate } from './year/impossible-date';
import { yearMalformed } from './year/malformed';
import { yearMismatch } from './year/mismatch';
import { period } from './year/period';
import { planUnmarked } from './year/plan-unmarked';
import { publicationLate } from './year/publication-late';
import { supersededBasis } from './year/superseded-basis';

/** All rules, by group; a list one can read beats discovery. */
export const rules: readonly Rule[] = [
  totalMismatch,
  balanceMismatch,
  cellMismatch,
  cellInvalid,
  rowMissing,
  labelChanged,
  formOutdated,
  stockImpossible,
  valueIncomplete,
  sectionMisnumbered,
  sectionMissing,
  sectionOrder,
  sectionRetitled,
  subsectionMisnumbered,
  markerStyle,
  titleMissing,
  partCount,
  sectionEmpty,
  topicMissing,
  feeUnreported,
  enumerationGap,
  yearMismatch,
  period,
  impossibleDate,
  yearMalformed,
  supersededBasis,
  planUnmarked,
  publicationLate,
  claimTableMismatch,
  sumMismatch,
  contradiction,
  numberMissing,
  percentage,
  restated,
  fixedPhrase,
  lookAlike,
  repeatedWord,
  repeatedCharacter,
  confusableWord,
  untilDate,
  measureWord,
  documentNumber,
  dateStyle,
  unpaired,
  doubledPunctuation,
  sentenceUnfinished,
  halfwidthPunctuation,
  listComma,
  nestedBookMarks,
  straySpace,
  residue,
];
