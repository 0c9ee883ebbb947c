import type { CellRef, Column, Form, FormTable, Row, TableId, Words } from './form/form';
import type { Reconciliation } from './reconcile/reconcile';
import type { Span } from './span';

/** A report as its rules see it: meaning with source ranges, no layout. */
export interface Report {
  readonly text: string;
  /** `text` in one spelling, character for character (see fold.ts): the same offsets hold in both. */
  readonly folded: string;
  /** Where the report ends: before the end of the text only where another report follows. */
  readonly end: number;
  /** False for any other document: such a text gets no findings. */
  readonly isReport: boolean;
  readonly title: Title | undefined;
  readonly year: ReportYear | undefined;
  readonly organ: string | undefined;
  /** The edition of the official form that the tables follow. */
  readonly form: Form;
  /** Sections of level 1 in text order. */
  readonly sections: readonly Section[];
  readonly tables: readonly Table[];
  /** What the equations of the tables say, and which cells they single out. */
  readonly reconciliation: Reconciliation;
  /** Lines of prose outside headings' markers and tables. */
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** The numbers with units in each sentence of a section that has some, in text order. */
  readonly quantities: ReadonlyMap<Sentence, readonly Quantity[]>;
  readonly claims: readonly Claim[];
  readonly years: readonly YearMention[];
  readonly residues: readonly Residue[];
}

/** May stand on several lines: `2025年前进区人民政府⏎政府信息公开工作年度报告`. */
export interface Title {
  readonly span: Span;
  readonly year: number | undefined;
  /** The four digits. */
  readonly yearSpan: Span | undefined;
  readonly organ: string | undefined;
}

export interface ReportYear {
  readonly value: number;
  /** What the year was taken from, strongest first. */
  readonly source: 'option' | 'title' | 'period' | 'sentences';
}

/** The six statutory sections, decided by what a heading says, never by its number. */
export type SectionKind = 'overview' | 'disclosure' | 'requests' | 'disputes' | 'problems' | 'other';

export interface Section {
  readonly level: 1 | 2;
  /** Undefined for a heading of level 1 that is none of the six, and on level 2. */
  readonly kind: SectionKind | undefined;
  /** Undefined where the heading has no number. */
  readonly marker: Marker | undefined;
  /** The heading's words without marker and without the text that runs on after it. */
  readonly titleSpan: Span;
  /** From the heading to the end of its content. */
  readonly span: Span;
  readonly children: readonly Section[];
}

export type MarkerStyle = 'hanzi-comma' | 'hanzi-dot' | 'hanzi-paren' | 'arabic-comma' | 'arabic-dot' | 'arabic-paren';

/** `四、` `（一）` `4.`: the number, its punctuation, and `gap`, the blank space before the title. */
export interface Marker {
  readonly span: Span;
  readonly gap: Span;
  readonly ordinal: number;
  readonly style: MarkerStyle;
}

export type { CellRef };

/** `none` is a cell that says so: `/`, `-`, `无`. `blank` and `none` are no zeros. */
export type CellState = 'number' | 'blank' | 'none' | 'invalid';

export interface Cell {
  readonly ref: CellRef;
  /** The cell's words without the blank space around them; of width 0 where it is blank. */
  readonly span: Span;
  readonly state: CellState;
  /** Defined where `state` is `number`. */
  readonly value: number | undefined;
}

export interface Table {
  readonly id: TableId;
  /** Its rows, columns and equations in the form. */
  readonly definition: FormTable;
  /** `unreadable`: the form's labels are there, but not every value could be assigned to its cell. */
  readonly status: 'read' | 'unreadable';
  /** Why it is unreadable, in Chinese. */
  readonly why: string | undefined;
  readonly span: Span;
  /** The label of each row that has one, by the row's id: the rows of table 4 have none. */
  readonly labels: ReadonlyMap<string, Span>;
  /** Complete where `status` is `read`, otherwise empty. */
  readonly cells: ReadonlyMap<CellRef, Cell>;
  /** Header cells and labels that say nearly, but not quite, what the form says there. */
  readonly rewordings: readonly Rewording[];
  /** Rows that are not as the form has them. Empty where much of the table is missing: then the reading is at fault. */
  readonly rowFaults: readonly RowFault[];
}

/** A header cell or label in other words than the form's; known by its place and by its likeness. */
export interface Rewording {
  /** The cell's words, with number and note. */
  readonly span: Span;
  readonly expected: Words;
  /** It says what another cell of the same header says: a column was named twice. */
  readonly isRepeat: boolean;
}

/**
 * `missing`: rows between `span`, a label, and the one before it (`after`: and the one after it). `unknown`: a label that is none
 * of the form stands where the row should. `doubled`: two rows of one label. `count`: a row, or all of table 4, with more or
 * fewer values than columns. `shifted`: a row with a blank at one end whose sums hold one column further.
 */
export type RowFault =
  | { readonly kind: 'missing'; readonly span: Span; readonly rows: readonly Row[]; readonly isAfter: boolean }
  | { readonly kind: 'unknown'; readonly span: Span; readonly row: Row }
  | { readonly kind: 'doubled'; readonly span: Span; readonly row: Row; readonly first: Span }
  | {
      readonly kind: 'count';
      readonly span: Span;
      readonly row: Row | undefined;
      readonly wanted: number;
      readonly found: number;
      readonly guess: RowGuess | undefined;
    }
  | { readonly kind: 'shifted'; readonly span: Span; readonly row: Row; readonly guess: RowGuess };

/** The one way to read a row of too many or too few values with which every sum that it takes part in holds. */
export type RowGuess =
  | { readonly kind: 'split'; readonly parts: readonly [Span, Span]; readonly value: number }
  /** `from`: the first column whose value stands elsewhere; undefined where a value is too many behind all others. */
  | { readonly kind: 'extra' | 'lacking'; readonly from: Column | undefined };

/** A line of prose; its heading's marker is left out, the heading's words are not. */
export interface Paragraph {
  readonly span: Span;
  readonly section: SectionKind | undefined;
  /** The title of the sub-section that it stands in. */
  readonly heading: Span | undefined;
  /** That sub-section is the one on disclosure on request. */
  readonly aboutRequests: boolean;
}

/** A sentence of a paragraph: up to 。 ! ? or the paragraph's end. */
export interface Sentence {
  readonly span: Span;
  /** Folded, without blank space. */
  readonly text: string;
  readonly paragraph: Paragraph;
}

/** A number with its unit: `1,234件` `四十余条` `3万人次` `3.5%`. Places are in the sentence's words, without blank space. */
export interface Quantity {
  /** Where its number begins. */
  readonly from: number;
  /** Where its number ends, with 万 or 亿. */
  readonly to: number;
  /** Where its unit ends. */
  readonly end: number;
  readonly value: number;
  /** What its last digit counts: 1, 10000 in `5万条`, 0.1 in `3.5%`. */
  readonly step: number;
  /** False for `近40条` `四十余条` `100条左右`: never to be compared. */
  readonly isExact: boolean;
  /** 件, 条, 人次, 元, % and the like; sums of money are in 元. */
  readonly unit: string;
}

/** The groups of table 3 that an answer falls into. */
export type Outcome = 'granted' | 'partial' | 'denied' | 'unavailable' | 'unprocessed' | 'otherwise';
/** The columns of table 4 but its totals. */
export type DisputeResult = 'upheld' | 'corrected' | 'otherResult' | 'pending';

/**
 * What a claim counts. `requests.settled` is （七）总计, `requests.answered` those of them that were answered; `a+b` one number for two groups;
 * litigation both of its groups together, unless it names one.
 */
export type Subject =
  | 'requests.received'
  | 'requests.settled'
  | 'requests.answered'
  | 'requests.carriedIn'
  | 'requests.carriedOut'
  | `requests.${Outcome}`
  | `requests.${Outcome}+${Outcome}`
  | 'disputes.reconsideration'
  | 'disputes.litigation'
  | 'disputes.all'
  | 'disputes.litigationDirect'
  | 'disputes.litigationAfter'
  | `disputes.${'reconsideration' | 'litigation'}.${DisputeResult}`
  | 'disclosure.normativeDocuments.issued'
  | 'disclosure.normativeDocuments.repealed'
  | 'disclosure.normativeDocuments.inForce'
  | 'disclosure.fees.amount';

/** A number that the prose gives for something the tables count. */
export interface Claim {
  readonly subject: Subject;
  /** In the unit of the table: fees in 万元. */
  readonly value: number;
  /** What the last digit said counts: 1, or less or more for fees. */
  readonly step: number;
  /** The number; or the words that say it. */
  readonly span: Span;
  /** Said without a number of its own: `未收到…申请`, `均予以公开`. */
  readonly inWords: boolean;
  readonly sentence: Sentence;
}

/** `period`: says when something was done, so it should be the report's year. `reference`: every other year. */
export type YearRole = 'period' | 'reference';

export interface YearMention {
  readonly year: number;
  readonly role: YearRole;
  /** The four digits. */
  readonly span: Span;
}

/** Something that a conversion or a page left behind, and that is no part of the report. */
export interface Residue {
  readonly kind: 'bookmark' | 'page-number';
  readonly span: Span;
  /** What to delete so that nothing of it stays, e.g. its whole line. */
  readonly deletion: Span;
}
