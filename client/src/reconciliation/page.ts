/** Addresses as the page may load them. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** Where styles may come from. */
  readonly source: string;
  /** Known to this page alone. */
  readonly nonce: string;
}

/** The empty page of the view: one style sheet and one script of the extension's own, and nothing else may load or run. */
export function pageOf({ script, style, source, nonce }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `style-src ${source}`,
    `script-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<title>勾稽核对表</title>
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}

export function createNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
