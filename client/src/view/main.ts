/** Where the page of the reconciliation view starts. */
import type { FromView, Kept, ToView } from '../reconciliation/messages';
import { createPage } from './page';

/** What VS Code gives to the page of a webview. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromView): void;
  setState(state: Kept): void;
};

/** Measures of a kind that are kept: a view may be open for days. */
const kept = 1000;

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
  if (performance.getEntriesByName(`nianbao:${data.type}`).length >= kept)
    performance.clearMeasures(`nianbao:${data.type}`);
  performance.measure(`nianbao:${data.type}`, { start, end: performance.now() });
});
vscode.postMessage({ type: 'ready' });
