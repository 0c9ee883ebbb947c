import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as nianbao from '../engine';
import { applyBaseline, type Finding, type Report } from '../engine';
import type { Settings } from './protocol';
import type { DocumentScope } from './scopes';

export type Engine = Pick<typeof nianbao, 'parse' | 'lint' | 'mend'>;

/** One version of a document, read and judged. */
export interface Checked {
  readonly document: TextDocument;
  readonly report: Report;
  readonly settings: Settings;
  readonly scope: DocumentScope;
  /** Those that nobody accepted. Empty where the document is not to be checked. */
  readonly findings: readonly Finding[];
  /** The text after all safe fixes. */
  mended(): string;
  /** Differs wherever the findings may differ. */
  readonly resultId: string;
}

/** The check of a document, run once per version and scope and forgotten together with the document. */
export function checkCache(engine: Engine): (document: TextDocument, scope: DocumentScope) => Checked {
  const entries = new WeakMap<TextDocument, Checked & { readonly version: number }>();
  let count = 0;
  return (document, scope) => {
    const known = entries.get(document);
    if (known && known.version === document.version && known.scope === scope) return known;
    count += 1;
    const entry = { ...check(engine, document, scope), version: document.version, resultId: `${count}` };
    entries.set(document, entry);
    return entry;
  };
}

export function check(engine: Engine, document: TextDocument, scope: DocumentScope): Omit<Checked, 'resultId'> {
  const { live, options } = scope;
  const text = document.getText();
  const report = engine.parse(text, options);
  const { findings, accepted } = applyBaseline(report, live ? engine.lint(report, options) : [], scope.accepted);
  const mended = () => (live ? engine.mend(text, { ...options, except: accepted }).text : text);
  return { document, report, settings: scope.settings, scope, findings, mended };
}
