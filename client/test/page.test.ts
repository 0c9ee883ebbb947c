import assert from 'node:assert/strict';
import { createNonce, pageOf } from '../src/reconciliation/page';

describe('the page of the reconciliation view', () => {
  const html = pageOf({ script: 'https://x/view.js', style: 'https://x/view.css', source: 'https://x', nonce: 'abc' });

  it('lets nothing load or run but its own style sheet and its own script', () => {
    assert.match(
      html,
      /content="default-src 'none'; style-src https:\/\/x; script-src 'nonce-abc'; base-uri 'none'; form-action 'none'"/,
    );
    assert.doesNotMatch(html, /unsafe|\bdata:|\*/);
  });

  it('has one script, one style sheet, and no handlers', () => {
    assert.deepEqual(html.match(/<script[^>]*>/g), ['<script nonce="abc" src="https://x/view.js">']);
    assert.deepEqual(html.match(/<link[^>]*>/g), ['<link rel="stylesheet" href="https://x/view.css">']);
    assert.doesNotMatch(html, /\son\w+=|style=/);
  });

  it('is known by a nonce that nobody can guess', () => {
    const nonces = new Set(Array.from({ length: 100 }, createNonce));
    assert.equal(nonces.size, 100);
    for (const nonce of nonces) assert.match(nonce, /^[0-9a-f]{32}$/);
  });
});
