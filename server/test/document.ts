import {
  type CodeAction,
  type CodeActionContext,
  CodeActionTriggerKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  type DocumentSymbol,
  type ProtocolConnection,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { textEdits } from './edits';
import { applyTextEdits, find, positionAt, rangeOf, wordsIn } from './positions';

/** A text as an editor holds it. Everything sent to the server is computed here without the server's library. */
export interface TestDocument {
  readonly uri: string;
  text(): string;
  version(): number;
  /** Replaces text by offsets, one incremental change after the other, in one notification. */
  change(...edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[]): void;
  /** Replaces the first occurrence of `words`. */
  replace(words: string, newText: string): void;
  pull(previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(): Promise<readonly Diagnostic[]>;
  /** `error table/total-mismatch 3`: severity, rule and the words under the squiggle. */
  problems(): Promise<readonly string[]>;
  /** At the first occurrence of `words`, or in the range given. */
  actions(at: string | Range, context?: Partial<CodeActionContext>): Promise<readonly CodeAction[]>;
  symbols(): Promise<readonly DocumentSymbol[]>;
  /** Asks `textDocument/<method>` of the whole document. */
  ask<R>(method: string, params?: object): Promise<R>;
  /** The same of a place: an offset, or the first occurrence of `words`, of which the first character is left of the caret. */
  askAt<R>(method: string, at: string | number, params?: object): Promise<R>;
  /** The text after an edit of this document, which is itself left as it is. */
  after(edit: WorkspaceEdit | readonly TextEdit[] | undefined): string;
  close(): void;
}

/** Tells the server of a new text under the URI. */
export function openDocument(connection: ProtocolConnection, uri: string, opened: string): TestDocument {
  const textDocument = { uri };
  let text = opened;
  let version = 1;
  const send = (method: string, params: object) => void connection.sendNotification(method, params);
  send('textDocument/didOpen', { textDocument: { uri, languageId: 'nianbao', version, text } });

  const document: TestDocument = {
    uri,
    text: () => text,
    version: () => version,
    change(...edits) {
      version += 1;
      const contentChanges = edits.map(({ start, end, newText }) => {
        const range = { start: positionAt(text, start), end: positionAt(text, end) };
        text = text.slice(0, start) + newText + text.slice(end);
        return { range, text: newText };
      });
      send('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    replace(words, newText) {
      const start = find(text, words);
      document.change({ start, end: start + words.length, newText });
    },
    pull: (previousResultId) =>
      connection.sendRequest('textDocument/diagnostic', { textDocument, identifier: 'nianbao', previousResultId }),
    async diagnostics() {
      const report = await document.pull();
      if (report.kind !== 'full') throw new Error(`a report of kind ${report.kind}`);
      return report.items;
    },
    problems: async () => (await document.diagnostics()).map((diagnostic) => describeProblem(text, diagnostic)),
    actions(at, context) {
      const range = typeof at === 'string' ? rangeOf(text, at) : at;
      return connection.sendRequest('textDocument/codeAction', {
        textDocument,
        range,
        context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked, ...context },
      });
    },
    symbols: () => connection.sendRequest('textDocument/documentSymbol', { textDocument }),
    ask: (method, params) => connection.sendRequest(`textDocument/${method}`, { textDocument, ...params }),
    askAt: (method, at, params) =>
      document.ask(method, {
        position: positionAt(text, typeof at === 'string' ? find(text, at) + 1 : at),
        ...params,
      }),
    after: (edit) => applyTextEdits(text, textEdits(edit, uri, version)),
    close: () => send('textDocument/didClose', { textDocument }),
  };
  return document;
}

const severityName: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

export const describeProblem = (text: string, { severity = 1, code, range }: Diagnostic): string =>
  `${severityName[severity]} ${code} ${wordsIn(text, range)}`;
