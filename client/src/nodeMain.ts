/** Where the extension starts on the desktop and on remote machines. */
import type * as vscode from 'vscode';
import { type Api, start } from './extension';

export { stop as deactivate } from './extension';

export const activate = (context: vscode.ExtensionContext): Api =>
  start(context, async (output, onGivenUp) => {
    const { createNodeClient } = await import('./nodeClient.js');
    return createNodeClient(context.asAbsolutePath('dist/server.js'), output, onGivenUp);
  });
