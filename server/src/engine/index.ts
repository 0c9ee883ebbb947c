/** The engine: text in, findings out. Pure: no editor, no Node, no clock, no state; imports nothing from outside. */
export {
  type Accepted,
  type Applied,
  applyBaseline,
  entryOf,
  fingerprint,
  readBaseline,
} from './baseline';
export { addressesIn, type Citation, citationsIn } from './basis/citations';
export { basisDocuments } from './basis/documents';
export { duties, type OverviewItem, overviewItemOf, overviewItems } from './basis/sections';
export { type Blank, composeReport, type ReportPlan } from './compose/report';
export {
  type Config,
  emptyConfig,
  isIgnored,
  type JsonPath,
  type JsonProblem,
  mergeOptions,
  noPreferences,
  type Override,
  type Preferences,
  readConfig,
} from './config';
export { detect } from './detect';
export { type CellEdit, setCell } from './edit/cell';
export { gather } from './edit/gather';
export { neaten } from './edit/neaten';
export { type Renumbering, renumber } from './edit/renumber';
export { type YearPlace, type YearPlaceKind, yearEdit, yearPlaceAt, yearPlaces } from './edit/year';
export { feeIsReported } from './fee';
export { figureOf, nameOf as subjectName } from './figures/figures';
export { witnessOf } from './figures/witness';
export type { TableId } from './form/form';
export { type Judgement, judge, type NotJudged, summarize } from './judgement';
export { type TableLayout, tableLayouts } from './layout/draw';
export { type TableWriter, tableWriter } from './layout/rewrite';
export { internalRule, isInternal, type LintOptions, lint, type SeverityOverrides } from './lint';
export {
  addendsOf,
  type CellPlace,
  cellAt,
  checksOf,
  partnersOf,
  totalsIn,
  totalsOf,
} from './locate/cells';
export { cellsOfClaim, claimAt, claimsOfCell } from './locate/claims';
export { cellsOfRow, isCellALine, rowOf, rowSpan, wholeCell } from './locate/rows';
export { type Mended, type MendOptions, mend } from './mend';
export { headingSpan } from './outline';
export { type ParseOptions, parse, unread } from './parse/parse';
export { nameOf as cellName, placeOf, shortLabel } from './reconcile/describe';
export type { Check as TableCheck, TableReconciliation } from './reconcile/reconcile';
export { equationText } from './reconcile/terms';
export type * from './report';
export type { Finding, Fix, Related, Rule, RuleContext, Severity } from './rule';
export { severities } from './rule';
export { rules } from './rules';
export type { Grid, GridCell } from './sheet/grid';
export { type Sheet, type SheetCell, type SheetEquation, sheetsOf } from './sheet/sheet';
export { applyEdits, type Edit, type Span, touches } from './span';
export { leadEnds, suggestFigure } from './suggest/figures';
export { missingHeadings, missingItems, sectionBefore } from './suggest/outline';
