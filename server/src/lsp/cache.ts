import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as nianbao from '../engine';
import { applyBaseline, detect, type Finding, type Report, unread } from '../engine';
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
  /** Why nothing of a report was read, in Chinese. */
  readonly notRead: string | undefined;
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
    // A client may say the same version of another text.
    const isSame = known?.version === document.version && known.report.text === document.getText();
    if (known && isSame && known.scope === scope) return known;
    count += 1;
    const entry = { ...check(engine, document, scope), version: document.version, resultId: `${count}` };
    entries.set(document, entry);
    return entry;
  };
}

export function check(engine: Engine, document: TextDocument, scope: DocumentScope): Omit<Checked, 'resultId'> {
  const { live, options } = scope;
  const text = document.getText();
  if (text.length > longest) return unreadable(document, scope);
  const report = engine.parse(text, options);
  const { findings, accepted } = applyBaseline(report, live ? engine.lint(report, options) : [], scope.accepted);
  const mended = () => (live ? engine.mend(text, { ...options, except: accepted }).text : text);
  return { document, report, settings: scope.settings, scope, findings, notRead: undefined, mended };
}

/** In UTF-16 units. Ten times the longest of reports; with every key pressed in it, a check takes longer than a key may. */
const longest = 200_000;
const tooLong = `超过 ${longest / 10_000} 万字，编辑时不校核；可分成几个文件，或用命令行 nianbao check 校核`;

/** Said in the text itself, for silence would be taken for approval. */
function unreadable(document: TextDocument, scope: DocumentScope): Omit<Checked, 'resultId'> {
  const text = document.getText();
  const notRead = scope.live && detect(text) ? tooLong : undefined;
  const finding: Finding = {
    rule: 'internal/too-long',
    severity: 'warning',
    span: { start: 0, end: 0 },
    message: `本文未校核：${tooLong}`,
    related: [],
    fixes: [],
  };
  const findings = notRead ? [finding] : [];
  return { document, report: unread(text), settings: scope.settings, scope, findings, notRead, mended: () => text };
}
