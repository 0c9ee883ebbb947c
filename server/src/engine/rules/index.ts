import type { Rule } from '../rule';
import { claimTableMismatch } from './claim/table-mismatch';
import { sectionMisnumbered } from './outline/section-misnumbered';
import { sectionMissing } from './outline/section-missing';
import { subsectionMisnumbered } from './outline/subsection-misnumbered';
import { balanceMismatch } from './table/balance-mismatch';
import { cellInvalid } from './table/cell-invalid';
import { cellMismatch } from './table/cell-mismatch';
import { totalMismatch } from './table/total-mismatch';
import { residue } from './text/residue';
import { yearMismatch } from './year/mismatch';

/** All rules, by group; a list one can read beats discovery. */
export const rules: readonly Rule[] = [
  totalMismatch,
  balanceMismatch,
  cellMismatch,
  cellInvalid,
  sectionMisnumbered,
  sectionMissing,
  subsectionMisnumbered,
  yearMismatch,
  claimTableMismatch,
  residue,
];
