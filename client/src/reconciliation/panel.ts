/** One reconciliation view: a page that draws the tables of one report, live. */
import * as vscode from 'vscode';
import type { ReconciliationView } from '../../../server/src/lsp/protocol';
import { languageId } from '../language';
import type { Server } from '../server';
import { isSame, nameOf } from '../uris';
import { coalesce } from './coalesce';
import { editCell } from './edit';
import type { FromView, TableId, ToView } from './messages';
import { createNonce, pageOf } from './page';
import { cellAt, rangeOf, reveal } from './places';
import { printTables } from './print';

export interface Panel {
  readonly uri: vscode.Uri;
  readonly locked: boolean;
  /** Draws another file, or goes to a table of this one. */
  show(uri: vscode.Uri, table?: TableId): void;
  reveal(): void;
  /** The text, its language or the findings changed, or it was closed. */
  refresh(): void;
  caretMoved(editor: vscode.TextEditor): void;
}

export interface PanelOptions {
  readonly server: Server;
  readonly context: vscode.ExtensionContext;
  readonly uri: vscode.Uri;
  readonly locked: boolean;
}

export function createPanel(webviewPanel: vscode.WebviewPanel, { server, context, ...initial }: PanelOptions): Panel {
  const { webview } = webviewPanel;
  let { uri, locked } = initial;
  let isReady = false;
  let drawn: { readonly document: vscode.TextDocument; readonly view: ReconciliationView } | undefined;
  let wanted: TableId | undefined;

  const send = (message: ToView) => void webview.postMessage(message);
  const file = () => ({ uri: uri.toString(), name: nameOf(uri), locked });
  const nothing = (why: string, canOpen = false): void => {
    drawn = undefined;
    send({ type: 'nothing', file: file(), why, canOpen });
  };

  const draw = async (): Promise<void> => {
    if (!isReady || !webviewPanel.visible) return;
    const asked = uri;
    const document = documentOf(asked);
    if (!document) return nothing('文件已关闭。', true);
    if (document.languageId !== languageId) return nothing('此文件没有作为年报校核。');
    try {
      const client = await server.start();
      const params = { uri: client.code2ProtocolConverter.asUri(asked) };
      const view = await server.request('nianbao/reconciliation', params);
      if (asked !== uri) return;
      if (!view) return nothing('此文件不是政府信息公开工作年度报告，或按设置不校核。');
      drawn = { document, view };
      send({ type: 'report', file: file(), view });
      for (const editor of vscode.window.visibleTextEditors) caretMoved(editor);
      if (wanted) send({ type: 'goTo', table: wanted });
      wanted = undefined;
    } catch {
      // The server says itself why it is not there; when it is again, all is drawn anew.
      if (asked === uri) nothing('校核服务没有应答。');
    }
  };
  const refresh = coalesce(draw);

  function caretMoved({ document, selection }: vscode.TextEditor): void {
    // Ranges of another version say nothing about this one; the drawing under way brings the caret with it.
    if (document !== drawn?.document || document.version !== drawn.view.version) return;
    send({ type: 'caret', ref: cellAt(drawn.view, selection.active) ?? null });
  }

  const receive = async (message: FromView): Promise<void> => {
    switch (message.type) {
      case 'ready':
        isReady = true;
        return refresh();
      case 'lock':
        locked = message.locked;
        return refresh();
      case 'open':
        await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One });
        return;
      case 'print':
        if (drawn) await printTables(drawn.view, nameOf(uri), context.globalStorageUri);
        return;
      default:
    }
    if (!drawn) return;
    const { document, view } = drawn;
    if (message.type === 'edit') {
      // Without an answer the page would go on waiting, and take no key but Escape.
      const problem = await editCell(server, document, message).catch(() => '校核服务没有应答，没有修改');
      send({ type: 'answer', ref: message.ref, problem: problem ?? null });
    } else if (message.type === 'reveal') {
      const range = document.version === view.version ? rangeOf(view, message.target) : undefined;
      if (range) await reveal(document, range, message.focus, webviewPanel.viewColumn);
    } else {
      // Undo is the text editor's: it takes the focus for a moment.
      const editor = vscode.window.visibleTextEditors.find((shown) => shown.document === document);
      await vscode.window.showTextDocument(document, editor?.viewColumn ?? vscode.ViewColumn.One);
      await vscode.commands.executeCommand(message.type);
      webviewPanel.reveal(undefined, false);
    }
  };

  const title = () => {
    webviewPanel.title = `勾稽核对表 ${nameOf(uri)}`;
  };
  title();
  webview.onDidReceiveMessage((message: FromView) =>
    receive(message).catch((error: unknown) => {
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }),
  );
  webviewPanel.onDidChangeViewState(() => {
    // A hidden page is gone; shown again, it reports itself.
    if (webviewPanel.visible) refresh();
    else isReady = false;
  });
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  const address = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
  webview.html = pageOf({
    script: address('view.js'),
    style: address('view.css'),
    source: webview.cspSource,
    nonce: createNonce(),
  });

  return {
    get uri() {
      return uri;
    },
    get locked() {
      return locked;
    },
    show(other, table) {
      uri = other;
      wanted = table;
      title();
      refresh();
    },
    reveal: () => webviewPanel.reveal(undefined, true),
    refresh,
    caretMoved,
  };
}

const documentOf = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => isSame(document.uri, uri));
