/** What the language client is told on every platform. */
import type * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn, vsdiag } from 'vscode-languageclient';
import { languageId, showProblems } from './language';
import { askOnceOpened } from './reopening';

/** Schemes of former versions of a file, as shown beside a diff: their problems are not the user's to mend. */
const pastVersions: ReadonlySet<string> = new Set(['git', 'gitlens', 'pr', 'review', 'vscode-local-history']);

export const clientOptions = (
  output: vscode.LogOutputChannel,
  client: () => BaseLanguageClient,
): LanguageClientOptions => {
  const { didOpen, provideDiagnostics } = askOnceOpened(client);
  return {
    documentSelector: [{ language: languageId }],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // The server names in its lenses only commands that it was told of, and asks for files only where it is answered.
    initializationOptions: {
      companion: true,
      commands: ['nianbao.fixAll', 'nianbao.showReconciliation', showProblems],
    },
    initializationFailedHandler: () => false,
    middleware: {
      didOpen,
      provideDiagnostics(document, previousResultId, token, next) {
        const { scheme } = 'uri' in document ? document.uri : document;
        if (pastVersions.has(scheme)) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
        return provideDiagnostics(document, previousResultId, token, next);
      },
    },
  };
};
