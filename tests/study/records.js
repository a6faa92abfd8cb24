// Records for tests: made up by fast-check, and backups that were damaged or forged.
import fc from 'fast-check';

/** Few keys, values and moments, so that two records often speak of the same thing, at the same time. */
const key = fc.constantFrom('tick/a/b', 'tick/a/c', 'log/1', 'day/a', 'plan/x', 'what/ever');
const value = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.constantFrom('2026-11-22', '', 0, 1, {}, [], { a: 1, b: [2] }, { b: [2], a: 1 }),
  fc.jsonValue({ maxDepth: 2 }).map((it) => JSON.parse(JSON.stringify(it))), // JSON has no -0
);
const time = fc.oneof(fc.constantFrom(0, 1, 2, 8.64e15), fc.nat());
export const record = fc.array(fc.tuple(key, fc.record({ v: value, t: time }, { noNullPrototype: true }))).map((facts) => new Map(facts));

export const NOW = Date.parse('2026-11-22T12:00:00Z');

/** A learner's first days, with a kind that nobody knows and an entry that is broken. */
export function backup() {
  const facts = new Map();
  const t = (/** @type {number} */ day) => NOW - (9 - day) * 86_400_000;
  for (let day = 0; day < 6; day += 1) {
    for (let box = 0; box < 5; box += 1) facts.set(`tick/day-${day}/box-${box}`, { v: box < 4, t: t(day) + box });
    facts.set(`day/day-${day}`, { v: day % 5 ? '2026-11-05' : null, t: t(day) + 9 });
    facts.set(`attempt/day-${day}/m1-abc`, { v: { date: '2026-11-05', kind: 'full', asked: ['a', 'b'], missed: ['b'], right: 1 }, t: t(day) });
    facts.set(`log/m${day}`, { v: { day: `day-${day}`, date: '2026-11-05', topics: 'Names <b>&</b> objects', hours: 2.5 }, t: t(day) });
  }
  const stretches = [{ from: '2026-11-02', weekdays: [1, 2, 3, 4, 5], double: [] }];
  facts.set('plan/plan', { v: { plan: { stretches, away: [], left: [], time: '18:30' }, past: [] }, t: t(0) });
  facts.set('timer/day-1', { v: [{ do: 'go', at: t(1) }, { do: 'finish', at: t(1) + 7_200_000 }], t: t(1) });
  facts.set('code/day-1/swap', { v: 'def swap(a, b):\n    return b, a\n', t: t(1) });
  facts.set('not-invented-yet/x', { v: [{ deep: [{ deeper: true }] }], t: t(2) });
  const damaged = new Map([['aside/1763800000000/tick/day-1/box-9', '{broken']]);
  return { course: 'Python Mastery', site: '/course/', exported: '2026-11-22T12:00:00+01:00', facts, damaged };
}

const STRANGE = [null, true, 0, -1, 1.5, '', 'x', '<script>globalThis.ran = true</script>', '<img src=x onerror="globalThis.ran = true">', [], {}, { v: 1 }, { t: 1 }, [[]], 8.65e15, 'javascript:alert(1)', '2026-13-45', '\u0000', '\ud800'];
const STRANGE_KEYS = ['', '__proto__', 'constructor', 'prototype', 'here/exported', 'aside/1/x', 'x'.repeat(301), 'tick/\u0001', 'tick', 'tick/a\nb', '../../etc', 'log/<img src=x onerror=alert(1)>'];
const FORGED = ['{"v": {"date": {"toString": 1}}, "t": 5}', '{"v": 1e999, "t": 5}', '{"v": 1, "t": 1e999}', '{"v": {"__proto__": {"ticked": true}}, "t": 5}', '{"v": {"constructor": 1}, "t": 5}', '{"__proto__": {"v": 1, "t": 5}}', `{"v": ${'['.repeat(40)}${']'.repeat(40)}, "t": 5}`, '{"v": 1, "t": 253402300799000}', '{"v": null, "t": 8640000000000000}', '{"v": 1, "t": "5"}'];

/** @param {any} file @param {number[]} path @returns {[any, string]} somewhere in it, and a name there */
function place(file, path) {
  let at = file;
  for (;;) {
    const names = Object.keys(at);
    const name = names[path.shift() % names.length];
    const next = at[name];
    if (!path.length || typeof next !== 'object' || next === null || !Object.keys(next).length) return [at, name];
    at = next;
  }
}

const steps = fc.array(fc.nat(), { minLength: 2, maxLength: 6 });
/** What may happen to a file: each takes its text, and gives another. */
const accident = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(steps, fc.constantFrom(...STRANGE)).map(([path, strange]) => inside(path, (at, name) => void (at[name] = strange))) },
  { weight: 2, arbitrary: steps.map((path) => inside(path, (at, name) => void delete at[name])) },
  { weight: 2, arbitrary: fc.tuple(steps, fc.constantFrom(...STRANGE_KEYS)).map(([path, key]) => inside(path, (at, name) => put(at, key, at[name]))) },
  { weight: 2, arbitrary: fc.tuple(fc.nat(), fc.constantFrom(...FORGED)).map(([n, forged]) => inside([n], (_, __, file) => file.facts && put(file.facts, Object.keys(Object(file.facts))[n % 30] ?? 'tick/x', `@${forged}@`)))},
  { weight: 1, arbitrary: fc.nat().map((n) => (/** @type {string} */ text) => text.slice(0, n % text.length)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(), fc.string({ maxLength: 3 })).map(([n, junk]) => (/** @type {string} */ text) => text.slice(0, n % text.length) + junk + text.slice((n % text.length) + 1)) },
  { weight: 1, arbitrary: fc.constantFrom('', ' \n', '[]', 'null', '{}', '7', '{"format": "study-record"}', '\ufeff{}', '['.repeat(200_000)).map((text) => () => text) },
);

/** @param {any} at @param {string} key @param {unknown} value */
function put(at, key, value) {
  Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true }); // `__proto__`, too
}

/** @param {number[]} path @param {(at: any, name: string, file: any) => void} change */
function inside(path, change) {
  return (/** @type {string} */ text) => {
    try {
      const file = JSON.parse(text);
      change(...place(file, [...path]), file);
      return JSON.stringify(file, null, 2).replace(/"@(.*)@"/g, (_, forged) => JSON.parse(`"${forged}"`));
    } catch {
      return text; // an accident before has left nothing to change
    }
  };
}

/** @param {string} text a backup @param {number} count @returns {string[]} all different, and the same ones every time */
export function mutated(text, count) {
  const accidents = fc.sample(fc.array(accident, { minLength: 1, maxLength: 3 }), { seed: 56, numRuns: 2 * count });
  const texts = new Set(accidents.map((some) => some.reduce((before, happens) => happens(before), text)));
  texts.delete(text);
  if (texts.size < count) throw new Error(`only ${texts.size} are different`);
  return [...texts].slice(0, count);
}
