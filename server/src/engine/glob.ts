/** Which paths a pattern of the configuration means. No library: this one takes linear time whatever a stranger's folder brings. */

/**
 * `*` and `?` stand for characters of one name, `**` for any number of folders. A pattern without a slash means that name at any depth,
 * one that means a folder means all that is in it. `path` is relative to the folder of the patterns, with forward slashes.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const trimmed = glob.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '');
  if (trimmed === '') return false;
  const names = trimmed.replace(/^\//, '').split('/');
  const pattern = trimmed.includes('/') ? names : ['**', ...names];
  // The last one: what is in a folder that matches.
  return wildcard([...pattern, '**'], path.split('/'), '**', matchesName);
}

const matchesName = (pattern: string, name: string): boolean =>
  wildcard(Array.from(pattern), Array.from(name), '*', (wanted, character) => wanted === '?' || wanted === character);

/** Only the last star that was passed need ever be taken back, so the time is the product of the lengths at most. */
function wildcard(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  matches: (wanted: string, item: string) => boolean,
): boolean {
  let at = 0;
  let lastStar = -1;
  let retry = 0;
  for (let i = 0; i < items.length; ) {
    const wanted = pattern[at];
    if (wanted === star) {
      lastStar = at;
      retry = i;
      at += 1;
    } else if (wanted !== undefined && matches(wanted, items[i] as string)) {
      at += 1;
      i += 1;
    } else if (lastStar >= 0) {
      at = lastStar + 1;
      retry += 1;
      i = retry;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((rest) => rest === star);
}
