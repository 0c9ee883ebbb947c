/** Where the page of the reconciliation view starts. */
import type { FromView, Kept, ToView } from '../reconciliation/messages';
import { createPage } from './page';

/** What VS Code gives to the page of a webview. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromView): void;
  setState(state: Kept): void;
};

const vscode = acquireVsCodeApi();
const page = createPage(
  (message) => vscode.postMessage(message),
  ({ uri, locked }) => vscode.setState({ uri, locked }),
);
document.body.append(page.root);
window.addEventListener('message', ({ data }: MessageEvent<ToView>) => {
  const start = performance.now();
  page.receive(data);
  // For the bench: how long the script of one update took.
  performance.measure(`nianbao:${data.type}`, { start, end: performance.now() });
});
vscode.postMessage({ type: 'ready' });
