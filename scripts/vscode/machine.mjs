// What the machine must have of its own: a Chromium, a font with Chinese, and, to install, a C++ compiler.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** The path of a program, or undefined where PATH has none of these names. */
export function which(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** The browser that pages are opened in. `CHROMIUM` names another. */
export const browserPath = () => process.env.CHROMIUM || which(...browsers);

/** What a person can be missing, and the Debian packages that bring it. */
const needs = {
  browser: { packages: ['chromium'], has: () => browserPath() },
  chinese: { packages: ['fonts-noto-cjk', 'fonts-dejavu-core'], has: hasChineseFont, optional: true },
  compiler: {
    packages: ['python3', 'make', 'g++'],
    has: () => which('python3') && which('make') && which('g++', 'c++'),
  },
  display: { packages: ['xvfb'], has: () => which('Xvfb') },
};

/**
 * Sees to it that the machine has what is named (browser, chinese, compiler, display): looks first, then asks apt.
 * Throws, naming the packages, where something necessary cannot be had.
 */
export function ensure(...names) {
  const missing = names.map((name) => needs[name]).filter((need) => !need.has());
  if (missing.length === 0) return;
  const packages = missing.flatMap((need) => need.packages);
  const problem = aptInstall(packages);
  const still = missing.filter((need) => !need.has());
  const told = `missing on this machine: ${still.flatMap((need) => need.packages).join(' ')} (names of Debian's packages)\n${problem}`;
  if (still.some((need) => !need.optional)) throw new Error(told);
  if (still.length > 0) console.warn(`${told}\nGoing on without: Chinese may show as boxes in pictures.`);
}

/** Installs Debian packages. Returns why it could not, or an empty string. */
function aptInstall(packages) {
  if (!which('apt-get')) return 'There is no apt-get here: install them by the means of your system.';
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (sudo.length > 0 && !which('sudo')) return `Not root, and no sudo: run  apt-get install ${packages.join(' ')}`;
  console.log(`Installing Debian packages: ${packages.join(' ')}`);
  const steps = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
  for (const step of steps) {
    const [program, ...args] = [...sudo, ...step];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const done = spawnSync(program, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    if (done.status !== 0) return `${step.join(' ')} failed:\n${done.stderr || done.error?.message}`;
  }
  return '';
}

function hasChineseFont() {
  const list = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return list.status === 0 && list.stdout.trim() !== '';
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
