/**
 * Has the problems of a report asked for after it was opened. The library asks itself, save where the report is closed and opened again
 * while an answer is awaited, as when its language is changed to and fro: the answer is about a closed document, which has no problems,
 * and is taken for the one about the open document.
 */
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';

export function askOnceOpened(
  client: () => BaseLanguageClient,
): Required<Pick<Middleware, 'didOpen' | 'provideDiagnostics'>> {
  /** How often each document was opened, and how often it had been when its problems were last asked for. */
  const opened = new Map<string, number>();
  const asked = new Map<string, number>();
  const times = (uri: string): number => opened.get(uri) ?? 0;
  return {
    async didOpen(document, next) {
      const uri = document.uri.toString();
      opened.set(uri, times(uri) + 1);
      await next(document);
      if (asked.get(uri) === times(uri)) return;
      const provider = client().getFeature('textDocument/diagnostic').getProvider(document);
      provider?.onDidChangeDiagnosticsEmitter.fire();
    },
    provideDiagnostics(document, previousResultId, token, next) {
      const uri = ('uri' in document ? document.uri : document).toString();
      asked.set(uri, times(uri));
      return next(document, previousResultId, token);
    },
  };
}
