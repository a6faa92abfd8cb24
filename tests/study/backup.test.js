// The file: what it says of a record, and what is made of one that anybody may have written.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { BackupError, content, read, write } from '../../docs_overrides/assets/study/backup.js';
import { merge } from '../../docs_overrides/assets/study/merge.js';
import { backup, mutated, NOW } from './records.js';

const SCHEMA = 'https://example.org/course/assets/record.schema.json';
const DAY = 24 * 60 * 60 * 1000;

/** @param {object} part @returns {any} what becomes of a file that has it */
function reading(part) {
  return read(JSON.stringify({ format: 'study-record', version: 1, facts: {}, damaged: {}, ...part }), NOW);
}

/** @param {string} key @param {unknown} fact */
function refusal(key, fact) {
  const { facts, refused } = read(`{"format": "study-record", "version": 1, "facts": {${JSON.stringify(key)}: ${typeof fact === 'string' ? fact : JSON.stringify(fact)}}}`, NOW);
  assert.equal(facts.size + refused.size, 1);
  return refused.get(key);
}

test('what was written is read, unknown kinds and damage included', () => {
  const { refused, ...read_ } = read(write(backup(), SCHEMA), NOW);
  assert.equal(refused.size, 0);
  const { facts, damaged, ...about } = backup();
  assert.deepEqual(read_, { ...about, facts: new Map([...facts].sort()), damaged });
});

test('a file is readable: indented, labelled, in order, and the same however the record was filled', () => {
  const { facts, ...rest } = backup();
  const text = write({ ...rest, facts }, SCHEMA);
  assert.match(text, /^\{\n  "\$schema": "https:.*",\n  "format": "study-record",\n  "version": 1,\n  "about": "What a learner did/);
  assert.ok(text.endsWith('}\n'));
  assert.deepEqual(Object.keys(JSON.parse(text).facts), [...facts.keys()].sort());
  assert.equal(write({ ...rest, facts: new Map([...facts].reverse()) }, SCHEMA), text);
});

test('what holds the same has the same content, whenever and wherever it was written', () => {
  assert.equal(content({ ...backup() }), content({ ...backup(), facts: new Map([...backup().facts].reverse()) }));
  assert.notEqual(content(backup()), content({ ...backup(), damaged: new Map() }));
});

const NO_COPIES = [
  ['', 'This file is empty.'],
  [' \n', 'This file is empty.'],
  ['{"format": "study-record", "facts"', 'not JSON'],
  ['[]', 'not a copy of a study record'],
  ['null', 'not a copy of a study record'],
  ['{"facts": {}}', 'not a copy of a study record'],
  ['{"format": "study-record", "facts": {}}', 'which version'],
  ['{"format": "study-record", "version": "1", "facts": {}}', 'which version'],
  ['{"format": "study-record", "version": 2, "facts": {}}', 'newer version of this site'],
  ['{"format": "study-record", "version": 1}', 'the part that holds the record'],
  ['{"format": "study-record", "version": 1, "facts": []}', 'the part that holds the record'],
  ['{"format": "study-record", "version": 1, "facts": {}, "damaged": 1}', 'the part that holds the record'],
];

for (const [text, told] of NO_COPIES) {
  test(`${JSON.stringify(text)} is told: ${told}`, () => {
    assert.throws(() => read(text, NOW), (error) => error instanceof BackupError && error.message.includes(told));
  });
}

test('a sound copy that is empty is no error', () => {
  assert.deepEqual([...reading({}).facts], []);
});

test('a bad entry is refused by name, and no other with it', () => {
  const { facts, refused } = reading({ facts: { 'tick/a/b': { v: true, t: 1 }, 'tick/a/c': { v: 'yes', t: 1 } } });
  assert.deepEqual([...facts.keys()], ['tick/a/b']);
  assert.deepEqual([...refused.keys()], ['tick/a/c']);
});

const REFUSED = [
  ['__proto__', { v: 1, t: 1 }],
  ['constructor', { v: 1, t: 1 }],
  ['prototype', { v: 1, t: 1 }],
  ['', { v: 1, t: 1 }],
  ['tick/\u0000', { v: true, t: 1 }],
  [`tick/${'x'.repeat(300)}`, { v: true, t: 1 }],
  ['here/exported', { v: '2026-11-22', t: 1 }],
  ['aside/1/tick/a', { v: 1, t: 1 }],
  ['x/y', 7],
  ['x/y', []],
  ['x/y', {}],
  ['x/y', { t: 1 }],
  ['x/y', { v: 1 }],
  ['x/y', { v: 1, t: '1' }],
  ['x/y', { v: 1, t: -1 }],
  ['x/y', '{"v": 1, "t": 1e999}'],
  ['x/y', '{"v": 1e999, "t": 1}'],
  ['x/y', '{"v": {"a": [{"__proto__": 1}]}, "t": 1}'],
  ['x/y', '{"v": {"date": {"toString": 1}}, "t": 1}'],
  ['x/y', { v: { constructor: 1 }, t: 1 }],
  ['x/y', { v: [{ prototype: 1 }], t: 1 }],
  ['x/y', `{"v": ${'['.repeat(40)}${']'.repeat(40)}, "t": 1}`],
  ['x/y', `{"v": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "t": 1}`],
  ['tick/a/b', { v: 1, t: 1 }],
  ['day/a', { v: true, t: 1 }],
  ['day/a', { v: 'today', t: 1 }],
  ['attempt/a/b', { v: [], t: 1 }],
  ['log/a', { v: 'text', t: 1 }],
];

for (const [key, fact] of REFUSED) {
  test(`refused: ${JSON.stringify(key).slice(0, 40)}: ${JSON.stringify(fact).slice(0, 60)}`, () => assert.ok(refusal(/** @type {string} */ (key), fact)));
}

const TAKEN = [
  ['tick/a/b', { v: null, t: 1 }],
  ['tick/oop/constructor', { v: true, t: 1 }],
  ['constructor/a', { v: true, t: 1 }],
  ['draft/log/', { v: { notes: '' }, t: 1 }],
  ['no-slash', { v: 1, t: 1 }],
  ['x/y', { v: '<script>', t: 1, more: 'is left' }],
  ['x/y', `{"v": ${'['.repeat(30)}${']'.repeat(30)}, "t": 1}`],
];

for (const [key, fact] of TAKEN) {
  test(`taken: ${JSON.stringify(key)}: ${JSON.stringify(fact).slice(0, 60)}`, () => assert.equal(refusal(/** @type {string} */ (key), fact), undefined));
}

test('reading a forged name changes no object', () => {
  reading({});
  read('{"format": "study-record", "version": 1, "facts": {"__proto__": {"v": {"__proto__": {"ticked": 1}}, "t": 1}}, "__proto__": {"ticked": 1}}', NOW);
  assert.equal(/** @type {any} */ ({}).ticked, undefined);
});

test('a clock in the year 9999 does not win for ever', () => {
  const t = Date.parse('9999-12-31');
  const from = (/** @type {string | undefined} */ exported) => reading({ exported, facts: { 'tick/a/b': { v: true, t } } }).facts.get('tick/a/b').t;
  assert.equal(from('2026-11-20T12:00:00+00:00'), NOW - 2 * DAY, 'no fact is younger than the file');
  assert.equal(from('9999-12-31T12:00:00+00:00'), 0, 'a file of the future proves no time at all');
  assert.equal(from('at noon'), 0);
  assert.equal(from(undefined), 0);
  assert.equal(from('1950-01-01T00:00:00Z'), 0);
});

test('a clock that is some hours ahead is believed', () => {
  const { facts } = reading({ facts: { 'tick/a/b': { v: true, t: NOW + DAY / 2 } } });
  assert.equal(facts.get('tick/a/b').t, NOW + DAY / 2);
});

test('a thousand mutated copies: none throws what is not told, and none takes away what was there', () => {
  const mine = new Map([...backup().facts].filter((_, n) => n % 2));
  const texts = mutated(write(backup(), SCHEMA), 1000);
  let taken = 0;
  for (const text of texts) {
    let theirs;
    try {
      theirs = read(text, NOW);
    } catch (error) {
      assert.ok(error instanceof BackupError, `${error} at ${text.slice(0, 200)}`);
      continue;
    }
    taken += 1;
    const both = merge(mine, theirs.facts);
    for (const [key, fact] of mine) {
      const now = both.get(key);
      assert.ok(now === fact || (now === theirs.facts.get(key) && now.t >= fact.t), key);
    }
    for (const [, { t }] of both) assert.ok(t <= NOW + DAY);
    assert.deepEqual(read(write({ ...backup(), facts: both }, SCHEMA), NOW).refused, new Map(), 'what is taken in can be taken out');
  }
  assert.ok(taken > 500 && taken < 1000, `${taken} of them could be read`);
});
