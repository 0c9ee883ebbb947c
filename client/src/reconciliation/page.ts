import * as vscode from 'vscode';

/** The empty page of the view: one style sheet and one script of the extension's own, and nothing else may load or run. */
export function pageOf(webview: vscode.Webview, dist: vscode.Uri): string {
  const resource = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
  const nonce = nonceOf();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${resource('view.css')}">
<title>勾稽核对表</title>
</head>
<body>
<script nonce="${nonce}" src="${resource('view.js')}"></script>
</body>
</html>`;
}

function nonceOf(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
