import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as nianbao from '../engine';
import type { Finding, Report } from '../engine';
import type { Settings } from './protocol';

export type Engine = Pick<typeof nianbao, 'parse' | 'lint' | 'mend'>;

/** One version of a document, read and judged. */
export interface Checked {
  readonly document: TextDocument;
  readonly report: Report;
  readonly settings: Settings;
  /** Empty where the settings say not to check. */
  readonly findings: readonly Finding[];
  /** The text after all safe fixes. */
  mended(): string;
  /** Differs wherever the findings may differ. */
  readonly resultId: string;
}

/** The check of a document, run once per version and settings and forgotten together with the document. */
export function checkCache(engine: Engine): (document: TextDocument, settings: Settings) => Checked {
  const entries = new WeakMap<TextDocument, Checked & { readonly version: number }>();
  let count = 0;
  return (document, settings) => {
    const known = entries.get(document);
    if (known && known.version === document.version && known.settings === settings) return known;
    count += 1;
    const entry = { ...check(engine, document, settings), version: document.version, resultId: `${count}` };
    entries.set(document, entry);
    return entry;
  };
}

export function check(engine: Engine, document: TextDocument, settings: Settings): Omit<Checked, 'resultId'> {
  const year = settings.reportYear === null ? {} : { year: settings.reportYear };
  const { enable, severity } = settings;
  const text = document.getText();
  const report = engine.parse(text, year);
  return {
    document,
    report,
    settings,
    findings: enable ? engine.lint(report, { severity }) : [],
    mended: () => (enable ? engine.mend(text, { ...year, severity }).text : text),
  };
}
