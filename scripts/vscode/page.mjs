// A browser, and a page in it with a workbench of the server.
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from './machine.mjs';

export function launchBrowser() {
  // As root (a container) Chromium has no sandbox; what it opens is only what this machine serves, see below.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
  return chromium.launch({ executablePath: browserPath(), args });
}

/** A page that reaches nothing but this machine, with Chinese as its language. */
export async function openPage(browser, { width = 1280, height = 800 } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route(
    (url) => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context.newPage();
}

/** The address of a workbench on a folder, on a .code-workspace, or on nothing. `payload` holds pairs of name and value which the workbench takes as its options. */
export function workbenchUrl(server, { folder, payload = [] }) {
  const query = new URLSearchParams({ tkn: server.token });
  if (!folder) query.set('ew', 'true');
  else query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(folder));
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}

/** A path of this machine as the server's extension host names it. */
export const remoteUri = (server, path) => `vscode-remote://${server.authority}${encodeURI(resolve(path))}`;
