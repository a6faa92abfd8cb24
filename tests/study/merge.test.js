// Two records become one, in whatever order and however often they meet.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { agree, later, merge, parse } from '../../docs_overrides/assets/study/merge.js';
import { record } from './records.js';

/** @param {Map<string, unknown>} facts */
const sorted = (facts) => Object.fromEntries([...facts].sort(([a], [b]) => (a < b ? -1 : 1)));
const same = (/** @type {any} */ one, /** @type {any} */ other) => assert.deepEqual(sorted(one), sorted(other));

test('any order', () => fc.assert(fc.property(record, record, (a, b) => same(merge(a, b), merge(b, a)))));

test('any grouping', () => fc.assert(fc.property(record, record, record, (a, b, c) => same(merge(merge(a, b), c), merge(a, merge(b, c))))));

test('any repetition', () => fc.assert(fc.property(record, record, (a, b) => {
  same(merge(a, a), a);
  same(merge(merge(a, b), b), merge(a, b));
})));

test('nothing is made up, and no key is lost', () => fc.assert(fc.property(record, record, (a, b) => {
  const both = merge(a, b);
  assert.deepEqual(new Set(both.keys()), new Set([...a.keys(), ...b.keys()]));
  for (const [key, fact] of both) assert.ok(fact === a.get(key) || fact === b.get(key));
})));

test('what was given is not changed', () => fc.assert(fc.property(record, record, (a, b) => {
  const before = JSON.stringify([[...a], [...b]]);
  merge(a, b);
  assert.equal(JSON.stringify([[...a], [...b]]), before);
})));

test('devices whose clocks disagree end with the same, and each keeps its own later edit', () => {
  const edit = fc.record({ device: fc.nat(2), key: fc.constantFrom('tick/a', 'tick/b'), v: fc.oneof(fc.boolean(), fc.constant(null)), at: fc.nat(9) });
  const skew = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 3, maxLength: 3 });
  fc.assert(fc.property(fc.array(edit), skew, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (edits, ahead, order) => {
    const devices = [new Map(), new Map(), new Map()];
    for (const { device, key, v, at } of edits) {
      const mine = devices[device];
      const t = Math.max(1.7e12 + at + ahead[device], (mine.get(key)?.t ?? 0) + 1); // as the store does
      mine.set(key, { v, t });
      assert.equal(merge(mine, new Map([[key, { v: 'before', t: t - 1 }]])).get(key).v, v);
    }
    const [a, b, c] = order.map((n) => devices[n]);
    same(merge(merge(a, b), c), merge(merge(devices[2], devices[1]), devices[0]));
  }));
});

test('in a tie what somebody made stays, and the order of writing does not matter', () => {
  assert.deepEqual(later({ v: null, t: 5 }, { v: 'made', t: 5 }), { v: 'made', t: 5 });
  assert.deepEqual(later({ v: 'made', t: 5 }, { v: null, t: 5 }), { v: 'made', t: 5 });
  assert.deepEqual(later({ v: 'made', t: 5 }, { v: null, t: 6 }), { v: null, t: 6 });
  assert.ok(agree({ v: { a: 1, b: { c: 2, d: 3 } }, t: 1 }, { v: { b: { d: 3, c: 2 }, a: 1 }, t: 2 }));
  assert.ok(!agree({ v: [1, 2], t: 1 }, { v: [2, 1], t: 1 }));
});

test('an entry is a fact only with a value and a time that a date can name', () => {
  assert.deepEqual(parse('{"v": null, "t": 0}'), { v: null, t: 0 });
  for (const raw of [null, '', '{', 'null', '[]', '{"t": 5}', '{"v": 1}', '{"v": 1, "t": "5"}', '{"v": 1, "t": -1}', '{"v": 1, "t": 1e999}', '{"v": 1, "t": 8.65e15}']) {
    assert.equal(parse(raw), undefined, String(raw));
  }
});
