// What was done on which date, in a row and by the week.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { activity, hoursByWeek, streak, weeks } from '../../docs_overrides/assets/study/activity.js';
import { monday, plus } from '../../docs_overrides/assets/study/weekdays.js';

const at = (v, moment = '2026-11-22T12:00:00Z') => ({ v, t: Date.parse(moment) });
const on = (...dates) => new Map(dates.map((date) => [date, 1]));

test('a week begins on Monday, over months, years and changes of the clock', () => {
  assert.equal(monday('2026-11-22'), '2026-11-16');
  assert.equal(monday('2026-11-16'), '2026-11-16');
  assert.equal(monday('2027-01-01'), '2026-12-28');
  assert.equal(plus('2026-03-28', 2), '2026-03-30');
  assert.equal(plus('2026-10-24', 2), '2026-10-26');
});

test('each thing done counts on its own date', () => {
  const facts = new Map([
    ['tick/a/b', at(true)],
    ['tick/a/c', at(null)],
    ['day/a', at('2026-11-20')],
    ['log/x', at({ date: '2026-11-19', topics: '' })],
    ['attempt/a/1', at({ date: '2026-11-20' })],
    ['setting/name', at('Ada')],
    ['draft/log/', at({ date: '2026-11-01' })],
  ]);
  process.env.TZ = 'Pacific/Kiritimati'; // fourteen hours ahead: noon in London is the next day
  assert.deepEqual(Object.fromEntries(activity(facts)), { '2026-11-23': 1, '2026-11-20': 2, '2026-11-19': 1 });
  process.env.TZ = 'UTC';
  assert.equal(activity(facts).get('2026-11-22'), 1);
});

const ROWS = [
  { name: 'nothing', done: on(), rests: [], expect: [0, 0] },
  { name: 'today', done: on('2026-11-22'), rests: [], expect: [1, 1] },
  { name: 'yesterday, and today is not over', done: on('2026-11-20', '2026-11-21'), rests: [], expect: [2, 2] },
  { name: 'a gap breaks it', done: on('2026-11-18', '2026-11-19', '2026-11-21', '2026-11-22'), rests: [], expect: [2, 2] },
  { name: 'a rest does not', done: on('2026-11-19', '2026-11-20', '2026-11-22'), rests: ['2026-11-21'], expect: [3, 3] },
  { name: 'a rest used counts', done: on('2026-11-20', '2026-11-21', '2026-11-22'), rests: ['2026-11-21'], expect: [3, 3] },
  { name: 'the longest is kept', done: on('2026-11-01', '2026-11-02', '2026-11-03', '2026-11-22'), rests: [], expect: [1, 3] },
];
for (const { name, done, rests, expect } of ROWS) {
  test(`in a row: ${name}`, () => {
    const { current, longest } = streak(done, new Set(rests), '2026-11-22');
    assert.deepEqual([current, longest], expect);
  });
}

test('in a row: a mistyped year is no long way', () => {
  const begun = performance.now();
  assert.deepEqual(streak(on('0026-11-22', '2026-11-21', '2026-11-22'), new Set(), '2026-11-22'), { current: 2, longest: 2 });
  assert.ok(performance.now() - begun < 100);
});

test('weeks go from the first thing done to this week, and are whole', () => {
  const shown = weeks(on('2026-10-01'), '2026-11-22', 2);
  assert.equal(shown.length, 8);
  assert.ok(shown.every((week) => week.length === 7));
  assert.deepEqual([shown[0][0].date, shown[0][3].count, shown.at(-1)[6].date], ['2026-09-28', 1, '2026-11-22']);
  assert.equal(weeks(on(), '2026-11-22', 8).length, 8);
  assert.equal(weeks(on('1970-01-01'), '2026-11-22', 8).length, 53);
});

test('hours add up by week, and what is no hour is passed over', () => {
  const log = [{ date: '2026-11-16', hours: 2.5 }, { date: '2026-11-22', hours: '1' }, { date: 'x', hours: 9 }, { date: '2026-11-23' }];
  assert.deepEqual([...hoursByWeek(log)], [['2026-11-16', 3.5]]);
});
