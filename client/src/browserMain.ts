/** Where the extension starts in browsers: vscode.dev, github.dev. It is one file there, of which the client is run when needed. */
import * as vscode from 'vscode';
import { type Api, start } from './extension';

export { stop as deactivate } from './extension';

export const activate = (context: vscode.ExtensionContext): Api =>
  start(context, async (output, onGivenUp) => {
    const { createBrowserClient } = await import('./browserClient');
    return createBrowserClient(vscode.Uri.joinPath(context.extensionUri, 'dist/browser/server.js'), output, onGivenUp);
  });
