// A copy is taken in, and taken back: what is told before, and what stands in the storage after.
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

import { BackupError, read, write } from '../../docs_overrides/assets/study/backup.js';
import { effect, takeBack, takeIn, UNDO } from '../../docs_overrides/assets/study/intake.js';
import { backup, mutated, NOW } from './records.js';
import { shelf, Store } from './shelf.js';

/** @type {any} */ let kept;
/** @type {InstanceType<typeof Store>} */ let record;

beforeEach(() => {
  kept = shelf({ 'study:/other/:tick/a/b': 'of another site' });
  record = new Store('study:/course/:', kept);
});

/** @param {Record<string, [unknown, number]>} facts @param {Record<string, string>} [damaged] */
function copy(facts, damaged = {}) {
  return { facts: new Map(Object.entries(facts).map(([key, [v, t]]) => [key, { v, t }])), damaged: new Map(Object.entries(damaged)) };
}

/** @param {Record<string, [unknown, number]>} facts */
function have(facts) {
  record.adopt(copy(facts).facts);
}

function stored() {
  return Object.fromEntries([...kept.stored].sort());
}

test('what would change is told by what it would look like', () => {
  have({ 'tick/a/old': [true, 5], 'tick/a/mine': [true, 9], 'tick/a/same': [true, 5], 'log/gone': [{ date: '2026-11-01' }, 5], 'tick/a/off': [false, 9] });
  const found = effect(record, copy({
    'tick/a/new': [true, 1], 'tick/a/old': [false, 6], 'tick/a/mine': [null, 8], 'tick/a/same': [true, 4], 'log/gone': [null, 6],
    'tick/a/never': [false, 1], 'day/a': ['2026-11-01', 1], 'log/other': [{ date: '2026-11-01' }, 1],
  }), NOW);
  assert.deepEqual(found.fresh, ['tick/a/new', 'day/a', 'log/other']);
  assert.deepEqual(found.newer, []);
  assert.deepEqual(found.gone, ['tick/a/old', 'log/gone']);
  assert.deepEqual(found.stay, ['tick/a/mine']);
  assert.deepEqual([...found.take.keys()].sort(), ['day/a', 'log/gone', 'log/other', 'tick/a/never', 'tick/a/new', 'tick/a/old']);
});

test('what is edited there replaces what is older here', () => {
  have({ 'log/a': [{ date: '2026-11-01', notes: 'before' }, 5] });
  assert.deepEqual(effect(record, copy({ 'log/a': [{ date: '2026-11-01', notes: 'after' }, 6] }), NOW).newer, ['log/a']);
});

test('an import merges, and a second one changes nothing', () => {
  have({ 'tick/a/mine': [true, 9], 'tick/a/old': [true, 1] });
  const theirs = copy({ 'tick/a/mine': [false, 8], 'tick/a/old': [false, 2], 'what/ever': [{ x: 1 }, 3] }, { 'tick/a/broken': '{' });
  takeIn(record, theirs, NOW);
  assert.equal(record.get('tick/a/mine'), true);
  assert.equal(record.get('tick/a/old'), false);
  assert.deepEqual(record.get('what/ever'), { x: 1 });
  assert.deepEqual(record.damaged, [`aside/${NOW}/tick/a/broken`]);
  assert.equal(record.raw().get(`aside/${NOW}/tick/a/broken`), '{');

  const again = effect(record, theirs, NOW + 1);
  assert.deepEqual([again.take.size, again.aside.length], [0, 0]);
});

test('undo puts everything back, to the letter, but for what was done since', () => {
  have({ 'tick/a/old': [true, 1], 'tick/a/edited': [true, 1] });
  const before = stored();
  takeIn(record, copy({ 'tick/a/old': [false, 2], 'tick/a/new': [true, 3], 'tick/a/edited': [false, 2] }, { 'log/x': 'broken' }), NOW);
  takeBack(record);
  assert.deepEqual(stored(), before);

  takeIn(record, copy({ 'tick/a/old': [false, 2], 'tick/a/edited': [false, 2] }), NOW);
  record.set('tick/a/edited', 'since');
  takeBack(record);
  assert.equal(record.get('tick/a/edited'), 'since');
  assert.equal(record.get('tick/a/old'), true);
  assert.equal(record.get(UNDO), undefined);
});

test('what was undone can be imported once more', () => {
  const theirs = copy({ 'tick/a/new': [true, 3] });
  takeIn(record, theirs, NOW);
  takeBack(record);
  assert.deepEqual(effect(record, theirs, NOW).fresh, ['tick/a/new']);
});

test('a damaged entry that an import replaces is kept aside', () => {
  kept.setItem('study:/course/:tick/a/b', '{broken');
  takeIn(record, copy({ 'tick/a/b': [true, 3] }), NOW);
  assert.equal(record.get('tick/a/b'), true);
  assert.deepEqual(record.damaged.map((key) => record.raw().get(key)), ['{broken']);
});

test('damage travels on: from place to place it stays one entry, and two different ones stay two', () => {
  kept.setItem('study:/course/:tick/a/b', '{one');
  takeIn(record, copy({}, { 'tick/a/b': '{one', 'aside/7/tick/a/b': '{two' }), NOW);
  takeIn(record, copy({}, { 'aside/8/tick/a/b': '{one', 'aside/9/tick/a/b': '{two', 'aside/9/tick/a/c': '{two' }), NOW + 5);
  assert.deepEqual(record.damaged.map((key) => record.raw().get(key)).sort(), ['{one', '{two', '{two']);
});

test('times of a clock that ran ahead come down to now, and what is done later wins again', () => {
  have({ 'tick/a/b': [true, Date.parse('9999-12-31')] });
  takeIn(record, copy({ 'tick/a/b': [false, NOW - 1] }), NOW);
  assert.equal(record.get('tick/a/b'), true, 'it was here before the import');
  takeIn(record, copy({ 'tick/a/b': [false, NOW + 1] }), NOW + 2);
  assert.equal(record.get('tick/a/b'), false, 'an edit elsewhere after that');
});

test('what does not fit is held, and other sites are left alone', () => {
  kept = shelf({ 'study:/other/:tick/a/b': 'of another site' }, 300);
  record = new Store('study:/course/:', kept);
  takeIn(record, copy(Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`tick/a/${n}`, [true, n]]))), NOW);
  assert.ok(record.unsaved.length > 30);
  assert.equal(record.get('tick/a/49'), true);
  takeBack(record);
  assert.deepEqual(stored(), { 'study:/other/:tick/a/b': 'of another site' });
  assert.deepEqual(record.unsaved, []);
});

test('a thousand mutated copies: taken in and taken back, each leaves the storage as it was', () => {
  const half = [...backup().facts].filter(([key], n) => n % 2 && key !== 'log/m3');
  record.adopt(half);
  kept.setItem('study:/course/:log/m3', '{broken');
  const before = stored();
  for (const text of mutated(write(backup(), ''), 1000)) {
    try {
      takeIn(record, read(text, NOW), NOW);
    } catch (error) {
      assert.ok(error instanceof BackupError, String(error));
      assert.deepEqual(stored(), before);
      continue;
    }
    const facts = record.facts();
    for (const [key, fact] of half) {
      const now = facts.get(key);
      assert.ok(now && now.t >= fact.t, key);
    }
    assert.ok([...record.raw().values()].includes('{broken'));
    takeBack(record);
    for (const key of record.damaged) if (key.startsWith('aside/')) record.restore([[key, null]]); // kept aside twice is no loss
    assert.deepEqual(stored(), before);
  }
});
