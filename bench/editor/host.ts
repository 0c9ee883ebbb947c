/**
 * Runs inside VS Code's extension host: how long the extension takes to activate, and how long it is from an edit to its problems,
 * beside the echo server under the same language client in the same window.
 */
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** What is measured, in milliseconds. `event`: to onDidChangeDiagnostics; `there`: until getDiagnostics tells them. */
interface Measured {
  readonly activation: number;
  /** The same of an extension with hardly any code. */
  readonly smallActivation: number;
  readonly ours: Samples;
  readonly echo: Samples;
}
interface Samples {
  readonly event: number[];
  readonly there: number[];
}

/** Called by VS Code. What was measured, or what went wrong, goes to the file that NIANBAO_BENCH_RESULT names. */
export async function run(): Promise<void> {
  const { NIANBAO_BENCH_RESULT: result, NIANBAO_BENCH_ECHO: echoModule, NIANBAO_BENCH_EDITS: edits } = process.env;
  if (!result || !echoModule) throw new Error('not started by the bench');
  const outcome = await measure(echoModule, Number(edits)).catch((error: Error) => ({ error: error.stack }));
  writeFileSync(result, JSON.stringify(outcome));
}

async function measure(echoModule: string, edits: number): Promise<Measured> {
  await vscode.workspace.getConfiguration('nianbao').update('detection', 'off', vscode.ConfigurationTarget.Global);
  const smallActivation = await activate(vscode.extensions.getExtension('vscode.search-result'));
  const activation = await activate(vscode.extensions.getExtension('nianbao.nianbao'));

  const client = new LanguageClient(
    'echo',
    { module: echoModule, transport: TransportKind.ipc },
    { documentSelector: [{ language: 'plaintext' }] },
  );
  await client.start();
  const ours = await open('ours.txt', 'nianbao');
  const echo = await open('echo.txt', 'plaintext');
  const measured: Measured = {
    activation,
    smallActivation,
    ours: { event: [], there: [] },
    echo: { event: [], there: [] },
  };
  for (let i = 0; i < warmup + edits; i += block) {
    for (const [document, samples] of [
      [ours, measured.ours],
      [echo, measured.echo],
    ] as const) {
      // As someone who types does: the client asks at once only for the document that is active.
      await vscode.window.showTextDocument(document, { preview: false });
      await pause(100);
      for (let k = 0; k < block; k += 1) {
        const { event, there } = await keystroke(document);
        if (i < warmup) continue;
        samples.event.push(event);
        samples.there.push(there);
      }
    }
  }
  await client.stop();
  await vscode.workspace.getConfiguration('nianbao').update('detection', undefined, vscode.ConfigurationTarget.Global);
  return measured;
}

async function activate(extension: vscode.Extension<unknown> | undefined): Promise<number> {
  if (!extension || extension.isActive) throw new Error('not there, or active already');
  const start = performance.now();
  await extension.activate();
  return performance.now() - start;
}

const warmup = 20;

/** So many edits in one document before it is the other's turn. */
const block = 10;

async function open(name: string, language: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document, { preview: false });
  if (document.languageId !== language) await vscode.languages.setTextDocumentLanguage(document, language);
  while (vscode.languages.getDiagnostics(document.uri).length === 0) await pause(20);
  await pause(200);
  return document;
}

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A wrong number before a heading, and the next time away with it: each changes the problems. */
async function keystroke(document: vscode.TextDocument): Promise<{ event: number; there: number }> {
  const before = shown(document);
  const heading = document.lineAt(headingLine(document));
  const wrong = heading.text.startsWith('9、');
  const place = new vscode.Range(heading.range.start, heading.range.start.translate(0, wrong ? 2 : 0));
  let start = 0;
  const event = new Promise<number>((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (start === 0 || !uris.some((uri) => uri.toString() === document.uri.toString())) return;
      if (shown(document) === before) return;
      listener.dispose();
      resolve(performance.now() - start);
    });
  });
  const changed = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document || change.contentChanges.length === 0) return;
      listener.dispose();
      start = performance.now();
      resolve();
    });
  });
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, place, wrong ? '' : '9、');
  await vscode.workspace.applyEdit(edit);
  await changed;
  while (shown(document) === before) await new Promise((resolve) => setImmediate(resolve));
  const there = performance.now() - start;
  return { event: await event, there };
}

/** The problems as one text. */
const shown = (document: vscode.TextDocument): string =>
  vscode.languages
    .getDiagnostics(document.uri)
    .map(({ message, range }) => `${range.start.line} ${message}`)
    .join('\n');

function headingLine(document: vscode.TextDocument): number {
  for (let line = 0; line < document.lineCount; line += 1) {
    if (/^(?:9、)?\s*五、/.test(document.lineAt(line).text)) return line;
  }
  throw new Error('no heading to edit');
}
