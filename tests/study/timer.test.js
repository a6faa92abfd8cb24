// The timer of a day: what follows from the moments that the record keeps.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { GRACE, and, hours, moments, reckon } from '../../docs_overrides/assets/study/timer.js';

const PARTS = [40, 60, 20, 10];
const MINUTE = 60_000;

/** Moments as `[what, minute]`. */
const at = (...these) => these.map(([what, minute]) => ({ do: what, at: minute * MINUTE }));

/** What the timer shows at a minute, in minutes. */
function shown(these, minute) {
  const { part, spent, total, unlogged, since, ended, alone } = reckon(these, PARTS, minute * MINUTE);
  return { part, spent: spent / MINUTE, total: total / MINUTE, unlogged: unlogged / MINUTE, runs: since !== null, ended, alone };
}

const runs = { runs: true, ended: false, alone: false };
const still = { runs: false, ended: false, alone: false };
const CASES = [
  { name: 'nothing was timed', these: [], now: 5, is: { part: 0, spent: 0, total: 0, unlogged: 0, runs: false, ended: true, alone: false } },
  { name: 'it runs', these: at(['go', 0]), now: 5, is: { part: 0, spent: 5, total: 5, unlogged: 5, ...runs } },
  { name: 'over its time, a part goes on', these: at(['go', 0]), now: 45, is: { part: 0, spent: 45, total: 45, unlogged: 45, ...runs } },
  { name: 'left alone, it stops half an hour after the end of the part', these: at(['go', 0]), now: 480, is: { part: 0, spent: 70, total: 70, unlogged: 70, ...still, alone: true } },
  { name: 'a pause does not count', these: at(['go', 0], ['pause', 10], ['go', 100]), now: 105, is: { part: 0, spent: 15, total: 15, unlogged: 15, ...runs } },
  { name: 'paused', these: at(['go', 0], ['pause', 10]), now: 500, is: { part: 0, spent: 10, total: 10, unlogged: 10, ...still } },
  { name: 'the next part begins', these: at(['go', 0], ['next', 30]), now: 35, is: { part: 1, spent: 5, total: 35, unlogged: 35, ...runs } },
  { name: 'the next part begins after a pause', these: at(['go', 0], ['pause', 30], ['next', 60]), now: 65, is: { part: 1, spent: 5, total: 35, unlogged: 35, ...runs } },
  { name: 'after the last part it is finished', these: at(['go', 0], ['next', 1], ['next', 2], ['next', 3], ['next', 4]), now: 9, is: { part: 3, spent: 1, total: 4, unlogged: 4, runs: false, ended: true, alone: false } },
  { name: 'back from being alone', these: at(['go', 0], ['go', 480]), now: 490, is: { part: 0, spent: 80, total: 80, unlogged: 80, ...runs } },
  { name: 'and alone again, half an hour later', these: at(['go', 0], ['go', 480]), now: 600, is: { part: 0, spent: 100, total: 100, unlogged: 100, ...still, alone: true } },
  { name: 'a second round adds up', these: at(['go', 0], ['finish', 10], ['go', 50]), now: 55, is: { part: 0, spent: 5, total: 15, unlogged: 15, ...runs } },
  { name: 'what is logged is not offered again', these: at(['go', 0], ['finish', 10], ['log', 12], ['go', 50]), now: 55, is: { part: 0, spent: 5, total: 15, unlogged: 5, ...runs } },
  { name: 'logged while it runs', these: at(['go', 0], ['log', 12]), now: 20, is: { part: 0, spent: 20, total: 20, unlogged: 8, ...runs } },
  { name: 'a clock that is set back while it runs', these: at(['go', 60], ['pause', 50]), now: 55, is: { part: 0, spent: 0, total: 0, unlogged: 0, ...still } },
  { name: 'a clock that was set back takes nothing away', these: at(['go', 60], ['pause', 70], ['go', 30]), now: 35, is: { part: 0, spent: 15, total: 15, unlogged: 15, ...runs } },
];

for (const { name, these, now, is } of CASES) {
  test(`timer: ${name}`, () => assert.deepEqual(shown(these, now), is));
}

test('hours are in quarters', () => {
  assert.deepEqual([0, 7, 8, 22, 23, 130, 150].map((minutes) => hours(minutes * MINUTE)), [0, 0, 0.25, 0.25, 0.5, 2.25, 2.5]);
});

test('what a record may hold in place of moments', () => {
  for (const fact of [undefined, null, 7, 'go', {}, [null], [{ do: 'go' }], [{ do: 'go', at: 'now' }], [{ do: 'go', at: 1e300 }], [{ do: '__proto__', at: 1 }]]) {
    assert.deepEqual(moments(fact), [], JSON.stringify(fact));
  }
  assert.deepEqual(and([{ do: 'from a later version', at: 1 }], 'go', 2), [{ do: 'from a later version', at: 1 }, { do: 'go', at: 2 }]);
});

test('however it is pressed, time is never made up', () => {
  const acts = fc.array(fc.tuple(fc.constantFrom('go', 'pause', 'next', 'finish', 'log'), fc.integer({ min: 0, max: 300 })), { maxLength: 30 });
  fc.assert(
    fc.property(acts, fc.integer({ min: 0, max: 300 }), (steps, last) => {
      let minute = 0;
      const these = steps.map(([what, after]) => ({ do: what, at: (minute += after) * MINUTE }));
      const time = reckon(these, PARTS, (minute + last) * MINUTE);
      assert.ok(time.total >= 0 && time.total <= (minute + last) * MINUTE);
      assert.ok(time.spent <= time.total && time.unlogged <= time.total);
      assert.ok(time.part >= 0 && time.part < PARTS.length);
      assert.ok(time.since === null || !time.ended);
      assert.deepEqual(reckon(these, PARTS, (minute + last) * MINUTE), time);
      const longer = reckon(these, PARTS, (minute + last + 600) * MINUTE).total - time.total;
      assert.ok(longer <= Math.max(...PARTS) * MINUTE + GRACE, 'nobody is there for ten hours');
    }),
    { numRuns: 500, seed: 20261122 },
  );
});
