import fc from 'fast-check';
import type { SectionKind } from '../src/engine/report';
import { disclosureSentences, disputeSentences, requestSentences, sumSentences } from './arbitrary/claims';
import { type Facts, factsOf } from './arbitrary/facts';
import { innocents, passages } from './arbitrary/innocents';
import {
  type Choose,
  headingSynonyms,
  openings,
  organs,
  otherPassages,
  prefaces,
  problemPassages,
  subheadings,
} from './arbitrary/prose';
import {
  balance,
  type FormId,
  type Layout,
  layoutNames,
  officialHeadings,
  outcomeRows,
  type Passage,
  type Printed,
  print,
  type ReportData,
  type Style,
} from './print';

export interface PrintedReport {
  readonly data: ReportData;
  readonly layout: Layout;
  readonly style: Style;
  readonly printed: Printed;
}

export interface ReportOptions {
  readonly layouts?: readonly Layout[];
  readonly forms?: readonly FormId[];
  /** Settles parts of the style, e.g. `{ zero: '0' }` for a test that needs a number in every cell. */
  readonly style?: Partial<Style>;
}

/** A report without a fault: balanced tables, prose that agrees with them, and much that only looks like a fault. */
export function reports({ layouts = layoutNames, forms = ['2021', '2019'], style = {} }: ReportOptions = {}) {
  return fc
    .record({ data: reportData(forms), layout: fc.constantFrom(...layouts), style: styles })
    .map(({ data, layout, style: drawn }): PrintedReport => {
      const settled = { ...drawn, zero: zeroFor(layout, drawn.zero), ...style };
      return { data, layout, style: settled, printed: print(data, layout, settled) };
    });
}

export const styles: fc.Arbitrary<Style> = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  punctuation: fc.constantFrom('full', 'half'),
  digits: fc.constantFrom('half', 'half', 'half', 'full'),
  thousands: fc.boolean(),
  zero: fc.constantFrom('0', '0', '0', '0', '0', '/', '-', ''),
  ruleZero: fc.constantFrom('0', '/'),
  title: fc.constantFrom('organ-first', 'year-first', 'two-lines', 'two-lines-year-first', 'about', 'none'),
  subheadings: fc.constantFrom('own-line', 'run-in'),
  fillers: fc.boolean(),
  splitLabels: fc.boolean(),
  wrapAt: fc.constantFrom(undefined, 28, 33),
});

/** Only where a cell has marks of its own can an empty one be told from none. */
function zeroFor(layout: Layout, zero: Style['zero']): Style['zero'] {
  const marked: readonly Layout[] = ['tabs', 'word-paste', 'word-paste-dense'];
  return zero === '' && !marked.includes(layout) ? '0' : zero;
}

const count = fc.oneof(
  { arbitrary: fc.constant(0), weight: 6 },
  { arbitrary: fc.nat(9), weight: 2 },
  { arbitrary: fc.nat(4000), weight: 1 },
);
const counts = (length: number) => fc.array(count, { minLength: length, maxLength: length });

/** Balanced tables: the numbers of a report without its words. */
export const tables = (form: FormId) =>
  fc
    .record({
      outcomes: fc.oneof(
        { arbitrary: fc.constant([]), weight: 1 },
        {
          arbitrary: fc.array(counts(6), {
            minLength: outcomeRows[form].length,
            maxLength: outcomeRows[form].length,
          }),
          weight: 4,
        },
      ),
      carriedIn: counts(6),
      carriedOut: counts(6),
      disputes: fc.oneof(fc.constant([]), fc.array(counts(4), { minLength: 3, maxLength: 3 })),
    })
    .map((items) => balance({ form, ...items }));

const disclosures: Readonly<Record<FormId, fc.Arbitrary<Readonly<Record<string, number>>>>> = {
  '2021': fc
    .record({ issued: fc.nat(30), repealed: fc.nat(30), kept: fc.nat(2000), decisions: counts(3), fees: fees() })
    .map(({ issued, repealed, kept, decisions: [licenses = 0, penalties = 0, compulsions = 0], fees }) => ({
      'normativeDocuments.issued': issued,
      'normativeDocuments.repealed': repealed,
      'normativeDocuments.inForce': Math.max(0, issued - repealed) + kept,
      'licenses.processed': licenses,
      'penalties.processed': penalties,
      'compulsions.processed': compulsions,
      'fees.amount': fees,
    })),
  '2019': fc
    .record({
      produced: fc.nat(30),
      kept: fc.nat(2000),
      decisions: counts(5),
      change: fc.integer({ min: -9, max: 40 }),
    })
    .map(
      ({
        produced,
        kept,
        change,
        decisions: [lastYear = 0, licenses = 0, penalties = 0, projects = 0, amount = 0],
      }) => ({
        'normativeDocuments.produced': produced,
        'normativeDocuments.disclosed': produced,
        'normativeDocuments.disclosedInAll': produced + kept,
        'licenses.lastYear': lastYear,
        'licenses.change': change,
        'licenses.processed': licenses,
        'penalties.processed': penalties,
        'procurement.projects': projects,
        'procurement.amount': amount,
      }),
    ),
};

function fees(): fc.Arbitrary<number> {
  return fc.constantFrom(0, 12, 213.24, 59237.2449);
}

export const reportData = (forms: readonly FormId[]): fc.Arbitrary<ReportData> =>
  fc.constantFrom(...forms).chain((form) =>
    fc
      .record({
        year: form === '2021' ? fc.integer({ min: 2021, max: 2026 }) : fc.integer({ min: 2019, max: 2020 }),
        organ: fc.constantFrom(...organs),
        disclosure: disclosures[form],
        tables: tables(form),
        choices: fc.array(fc.nat(999), { minLength: 40, maxLength: 40 }),
      })
      .map(({ year, organ: [organ, self], disclosure, tables, choices }): ReportData => {
        const numbers = { organ, year, form, disclosure, ...tables };
        return { ...numbers, ...prose(factsOf(numbers, self), picker(choices)) };
      }),
  );

/** Takes by the drawn choices, one after the other; each shrinks to the first option. */
export function picker(choices: readonly number[]): Choose {
  let next = 0;
  return (options) => {
    const choice = choices[next++ % choices.length] ?? 0;
    const option = options[choice % options.length];
    if (option === undefined) throw new Error('nothing to pick from');
    return option;
  };
}

type Prose = Required<Pick<ReportData, 'preface' | 'overview' | 'problems' | 'other' | 'headings'>>;

function prose(facts: Facts, pick: Choose): Prose {
  const pool = innocents(facts);
  let next = pool.indexOf(pick(pool));
  const filler = () => pool[next++ % pool.length] ?? '';
  const [first = [], second = [], ...others] = subheadings;
  return {
    preface: pick(prefaces(facts)),
    overview: [
      { paragraphs: [pick(openings(facts)) + filler()] },
      {
        heading: pick(first),
        paragraphs: [filler() + filler(), pick(sumSentences) + pick(disclosureSentences(facts))],
      },
      { heading: pick(second), paragraphs: [pick(requestSentences(facts)) + pick(disputeSentences(facts))] },
      ...others.map((options): Passage => {
        const heading = pick(options);
        return { heading, paragraphs: pick([[filler()], [filler() + filler()], pick(passages)]) };
      }),
    ],
    problems: pick(problemPassages(facts)),
    other: pick(otherPassages(facts)),
    headings: headings(facts.year, pick),
  };
}

function headings(year: number, pick: Choose): Readonly<Record<SectionKind, string>> {
  const synonyms = headingSynonyms(year);
  const kinds = Object.keys(officialHeadings) as readonly SectionKind[];
  const choose = (kind: SectionKind) => pick([officialHeadings[kind], officialHeadings[kind], ...synonyms[kind]]);
  return Object.fromEntries(kinds.map((kind) => [kind, choose(kind)])) as Record<SectionKind, string>;
}
