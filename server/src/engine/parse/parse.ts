import { fold } from '../fold';
import type { Form } from '../form/form';
import { forms } from '../form/forms';
import { readPieces } from '../read/cells';
import { type Line, readLines } from '../read/lines';
import { reconcile } from '../reconcile/reconcile';
import type { Report } from '../report';
import { parseClaims } from './claims/claims';
import { parseQuantities } from './claims/quantities';
import { firstReport } from './firstReport';
import { hasMarks } from './marks';
import { parseOrgan } from './organ';
import { parseParagraphs, sentencesOf } from './paragraphs';
import { parseResidues } from './residue';
import { parseSections } from './sections';
import { parseTables } from './tables';
import { parseTitle } from './title';
import { parseYear, parseYearMentions } from './years';

export interface ParseOptions {
  /** The year that the report should be on, where the user says so. */
  readonly year?: number | undefined;
  /** The organ, where the report's title names none. */
  readonly organ?: string | undefined;
  /** The edition of the form that the report is held to, whichever its tables look like. */
  readonly form?: Form['id'] | undefined;
}

/** Reads a text as a report. Never throws: what cannot be read is absent or said to be unreadable. */
export function parse(text: string, options: ParseOptions = {}): Report {
  const folded = fold(text);
  const all = readLines(folded);
  // Of what is short, all is told: it may be a report that someone begins to write.
  const isForeign = text.length > longestDraft && !hasMarks(folded) && !parseTitle(folded, all, text.length);
  return isForeign ? unread(text) : read(text, folded, all, options);
}

const longestDraft = 100_000;

function read(text: string, folded: string, all: readonly Line[], options: ParseOptions): Report {
  const lines = firstReport(folded, all);
  const pieces = readPieces(folded, lines);
  const { form, tables } = parseTables(folded, pieces, options.form);
  const sections = parseSections(folded, lines, tables);
  const title = parseTitle(folded, lines, sections[0]?.span.start ?? text.length);
  const paragraphs = parseParagraphs(folded, lines, sections, tables);
  const sentences = paragraphs.flatMap((paragraph) => sentencesOf(folded, paragraph));
  const quantities = parseQuantities(sentences);
  const years = parseYearMentions(folded, sentences);
  const year = parseYear(folded, options.year, title, years);
  return {
    text,
    folded,
    end: lines.at(-1)?.end ?? 0,
    isReport: title !== undefined || hasMarks(folded),
    title,
    year,
    organ: title?.organ ?? options.organ ?? parseOrgan(folded),
    form,
    sections,
    tables,
    reconciliation: reconcile(tables),
    paragraphs,
    sentences,
    quantities,
    claims: parseClaims(folded, sentences, quantities, year?.value),
    years,
    residues: parseResidues(folded, lines, sections, tables),
  };
}

/** Of a text of which it is known that it is no report, however long. */
export const unread = (text: string): Report => ({
  text,
  folded: text,
  end: 0,
  isReport: false,
  title: undefined,
  year: undefined,
  organ: undefined,
  form: forms[0],
  sections: [],
  tables: [],
  reconciliation: [],
  paragraphs: [],
  sentences: [],
  quantities: new Map(),
  claims: [],
  years: [],
  residues: [],
});
