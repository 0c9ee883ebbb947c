// VS Code for the Web: the workbench runs in a browser alone and the extension host in a worker of it, as on vscode.dev. No
// server of VS Code takes part; the one here hands out files.
import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layout } from './home.mjs';
import { quiet, restricted } from './settings.mjs';

const { vscode } = layout();
const workbench = 'out/vs/code/browser/workbench/workbench.js';

/** What code-server changed in the workbench because it always has a server, and what VS Code has there. */
const reverted = [
  // It takes the page's host for a machine to connect to …
  [/,remoteAuthority:location\.host\}/g, '}'],
  // … and keeps the user's settings there.
  [
    /(?<=get userRoamingDataHome\(\)\{return \w+\(\w+\.file\(this\.userDataPath\)\.with\(\{scheme:)\w+\.vscodeRemote(?=\}\))/g,
    '"vscode-userdata"',
  ],
];

/** Serves the workbench with an extension under development, and a folder as the root of its file systems in memory. */
export async function startWeb({ extension, mount }) {
  const mounted = JSON.stringify(contents(mount));
  const script = standalone();
  const roots = {
    vscode,
    extension,
    files: fileURLToPath(new URL('web-fs', import.meta.url)),
  };
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://page');
    const path = decodeURIComponent(pathname);
    const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
    if (path === '/') return send('text/html', page(request.headers.host, JSON.parse(searchParams.get('window'))));
    if (path === '/mounted') return send('application/json', mounted);
    if (path === `/vscode/${workbench}`) return send(types['.js'], script);
    const [, root, ...parts] = path.split('/');
    const file = Object.hasOwn(roots, root) ? join(roots[root], ...parts) : '';
    if (file.startsWith(roots[root] + sep) && statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      return createReadStream(file).pipe(response);
    }
    // The built-in extensions of this build have no scripts for browsers; an empty one reports no failure.
    if (/^\/vscode\/extensions\/.*\.js$/.test(path)) return send(types['.js'], '');
    return response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    /** The address of a window: `open` is a folder or a .code-workspace of the mount, `tests` a file of the extension. */
    address: (window) => `${origin}/?${new URLSearchParams({ window: JSON.stringify(window) })}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function page(host, { open, scheme = 'memory', trusted = true, tests, settings }) {
  const served = (path) => ({ scheme: 'http', authority: host, path });
  const opened = { scheme, authority: scheme === 'vscode-vfs' ? 'github' : '', path: `/${open}` };
  const configuration = {
    ...(open && { [open.endsWith('.code-workspace') ? 'workspaceUri' : 'folderUri']: opened }),
    additionalBuiltinExtensions: [served('/files')],
    developmentOptions: {
      logLevel: 3,
      extensions: [served('/extension')],
      ...(tests && { extensionTestsPath: served(`/extension/${tests}`) }),
    },
    configurationDefaults: { ...quiet, ...(trusted ? {} : restricted), ...settings },
    enableWorkspaceTrust: !trusted,
    // This build throws without these.
    userDataPath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
  };
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: 'vscode',
    WORKBENCH_NLS_FALLBACK_URL: 'vscode/out/nls.messages.js',
  };
  return readFileSync(join(vscode, 'out/vs/code/browser/workbench/workbench.html'), 'utf8')
    .replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '')
    .replace('<script type="module" src=""></script>', '');
}

/** The workbench without code-server's changes. Each is found exactly once; if not, this is another build than the pinned one. */
function standalone() {
  let text = readFileSync(join(vscode, workbench), 'utf8');
  for (const [pattern, original] of reverted) {
    const found = text.match(pattern)?.length ?? 0;
    if (found !== 1) throw new Error(`${workbench}: ${pattern} is found ${found} times, not once`);
    text = text.replace(pattern, original);
  }
  return text;
}

/** The files of a folder: base64 by path. */
function contents(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(folder, file).split(sep).join('/'), readFileSync(file, 'base64')];
    }),
  );
}

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};
