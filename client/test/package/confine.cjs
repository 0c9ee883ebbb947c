// Required before a script by trust.test.mjs: whoever reaches for the network or for another process is ended.
const reaching = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get'],
  http2: ['connect'],
  child_process: ['spawn', 'fork', 'exec', 'execFile', 'spawnSync', 'execSync', 'execFileSync'],
};

const end = (name) => () => {
  console.error(`REACHED FOR ${name}`);
  process.exit(99);
};
for (const [name, methods] of Object.entries(reaching)) {
  for (const method of methods) require(name)[method] = end(name);
}
globalThis.fetch = end('fetch');
