/** A plain text that is an annual report becomes one by itself, when it is opened or pasted. */
import * as vscode from 'vscode';
import { detect } from '../../server/src/engine/detect';
import { languageId } from './language';

export interface Detection extends vscode.Disposable {
  /** Did the user say that the file is no report? */
  isDeclined(uri: vscode.Uri): boolean;
}

/** More than any report has. `detect` itself looks at no more than so many characters. */
const maxLines = 10_000;

/** A single edit this long is a paste that may have brought a report. */
const pasteLength = 200;

export function createDetection(memory: vscode.Memento): Detection {
  const declined = declinedDocuments(memory);
  /** Documents that have been reports: one that is plain text again was made so by the user. */
  const reports = new WeakSet<vscode.TextDocument>();
  const asked = new WeakSet<vscode.TextDocument>();

  const accept = (document: vscode.TextDocument) => vscode.languages.setTextDocumentLanguage(document, languageId);

  /** Another extension may close the document meanwhile, which is no concern of the user's. */
  const acceptQuietly = (document: vscode.TextDocument) => void accept(document).then(undefined, () => {});

  const consider = (document: vscode.TextDocument): void => {
    if (document.languageId !== 'plaintext' || !isEditable(document) || declined.has(document)) return;
    const settings = vscode.workspace.getConfiguration('nianbao', document);
    const mode = settings.get<string>('detection');
    if (mode === 'off' || !settings.get('enable')) return;
    if (mode === 'ask' && (asked.has(document) || !isVisible(document))) return;
    if (!detect(beginning(document))) return;
    if (mode === 'ask') void ask(document);
    else acceptQuietly(document);
  };

  const ask = async (document: vscode.TextDocument): Promise<void> => {
    asked.add(document);
    const name = vscode.workspace.asRelativePath(document.uri);
    const question = `“${name}”看起来是政府信息公开工作年度报告，是否作为年报校核？`;
    const answer = await vscode.window.showInformationMessage(question, '是', '否', '总是');
    if (answer === '否') declined.add(document);
    if (answer === '总是') {
      const target = vscode.ConfigurationTarget.Global;
      await vscode.workspace.getConfiguration('nianbao').update('detection', 'auto', target);
    }
    if ((answer === '是' || answer === '总是') && !document.isClosed) acceptQuietly(document);
  };

  /** A change of language comes as a close and an open of the same document. */
  const opened = (document: vscode.TextDocument): void => {
    if (document.languageId === languageId) {
      reports.add(document);
      declined.delete(document);
    } else if (reports.delete(document)) {
      declined.add(document);
    } else {
      consider(document);
    }
  };

  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ text }) => text.length >= pasteLength)) consider(document);
    }),
    // A question is put when its document comes to be seen, which may be after it was opened.
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      if (vscode.workspace.getConfiguration('nianbao').get('detection') !== 'ask') return;
      for (const { document } of editors) consider(document);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('nianbao.detection')) vscode.workspace.textDocuments.forEach(consider);
    }),
  );
  for (const document of vscode.workspace.textDocuments) opened(document);

  return { isDeclined: declined.hasUri, dispose: () => subscriptions.dispose() };
}

/** Documents that people write in, rather than the output of a tool or a former version. */
const isEditable = ({ uri }: vscode.TextDocument): boolean =>
  uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;

const isVisible = (document: vscode.TextDocument): boolean =>
  vscode.window.visibleTextEditors.some((editor) => editor.document === document);

const beginning = (document: vscode.TextDocument): string => document.getText(new vscode.Range(0, 0, maxLines, 0));

/** The last few hundred files that the user said are no reports, over restarts of the window; an unsaved one while it is open. */
function declinedDocuments(memory: vscode.Memento) {
  const key = 'nianbao.declined';
  const max = 300;
  const uris = new Set(memory.get<readonly string[]>(key, []));
  const unsaved = new WeakSet<vscode.TextDocument>();
  const save = () => void memory.update(key, [...uris].slice(-max));
  const hasUri = (uri: vscode.Uri): boolean => uris.has(uri.toString());
  return {
    hasUri,
    has: (document: vscode.TextDocument): boolean => unsaved.has(document) || hasUri(document.uri),
    add(document: vscode.TextDocument): void {
      if (document.isUntitled) {
        unsaved.add(document);
      } else {
        uris.add(document.uri.toString());
        save();
      }
    },
    delete(document: vscode.TextDocument): void {
      unsaved.delete(document);
      if (uris.delete(document.uri.toString())) save();
    },
  };
}
