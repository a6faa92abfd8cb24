// The learner's calendar, in time zones where UTC has another date.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';

import { spoken, today } from '../../docs_overrides/assets/study/dates.js';

const MOMENTS = [
  { zone: 'Pacific/Kiritimati', at: '2026-11-22T10:30:00Z', date: '2026-11-23' },
  { zone: 'Pacific/Pago_Pago', at: '2026-11-22T10:30:00Z', date: '2026-11-21' },
  { zone: 'Europe/Berlin', at: '2026-10-25T00:30:00Z', date: '2026-10-25' }, // the night that has two half past two
];

for (const { zone, at, date } of MOMENTS) {
  test(`today in ${zone} at ${at} is ${date}`, () => {
    process.env.TZ = zone;
    mock.timers.enable({ apis: ['Date'], now: new Date(at) });
    assert.equal(today(), date);
    mock.timers.reset();
  });
}

test('a date is spoken as it is written, in every zone', () => {
  for (const { zone } of MOMENTS) {
    process.env.TZ = zone;
    assert.equal(spoken('2026-01-01'), '1 Jan 2026');
  }
});
