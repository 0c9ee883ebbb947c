// What the tests use of node:assert/strict, which browsers do not have. The bundler puts this in its place.

type Message = string | undefined;

function assert(value: unknown, message?: Message): asserts value {
  if (!value) throw new Error(message ?? `${show(value)} is not true`);
}

function equal(actual: unknown, expected: unknown, message?: Message): void {
  assert(Object.is(actual, expected), told(message, actual, '!==', expected));
}

function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  assert(!Object.is(actual, expected), told(message, actual, '===', expected));
}

/** Of plain data. */
function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  assert(isSame(actual, expected), told(message, actual, 'is not', expected));
}

function match(text: string, pattern: RegExp, message?: Message): void {
  assert(pattern.test(text), told(message, text, 'does not match', String(pattern)));
}

function doesNotMatch(text: string, pattern: RegExp, message?: Message): void {
  assert(!pattern.test(text), told(message, text, 'matches', String(pattern)));
}

async function rejects(promise: Promise<unknown>, message?: Message): Promise<void> {
  const outcome = await promise.then(
    () => false,
    () => true,
  );
  assert(outcome, message ?? 'it did not reject');
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return a.size === b.size && Array.from(a).every(([key, value]) => b.has(key) && isSame(value, b.get(key)));
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

const told = (message: Message, actual: unknown, relation: string, expected: unknown): string =>
  `${message ? `${message}: ` : ''}${show(actual)} ${relation} ${show(expected)}`;

// biome-ignore lint/style/noDefaultExport: it stands for a module that has one.
export default Object.assign(assert, { ok: assert, equal, notEqual, deepEqual, match, doesNotMatch, rejects });
