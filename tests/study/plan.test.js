// The plan: which date each day has, and what shift, squeeze and skip make of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { changed, readPlanned, undone } from '../../docs_overrides/assets/study/plan-fact.js';
import { LOADS, MOST, free, last, lay, standing, studies, week } from '../../docs_overrides/assets/study/plan.js';
import { changes, resume, revise, shift, skip, skipped, skipsLeft, squeeze } from '../../docs_overrides/assets/study/proposals.js';
import { between, isDate, near, plus, weekday } from '../../docs_overrides/assets/study/weekdays.js';
import { ATTENDANCE, DAYS } from './course.js';

const ALL = [1, 2, 3, 4, 5, 6, 7];
const START = '2026-11-23'; // a Monday
const NOTHING = { days: DAYS, done: new Map(), today: START };

/** A plan as a learner makes it. */
const made = (given = {}) => revise(null, NOTHING, { from: START, weekdays: ALL, away: [], time: '', ...given });

/** The first *count* days done, a day each from the start on. */
const doneUpTo = (count, from = START) => new Map(DAYS.slice(0, count).map(({ id }, n) => [id, plus(from, n)]));

/** The dates of some days, by number. */
const dates = (laid, ...numbers) => numbers.map((n) => laid[n - 1].date);

const ZONES = ['UTC', 'Europe/Berlin', 'America/New_York', 'America/Santiago', 'Pacific/Apia', 'Pacific/Kiritimati', 'Australia/Lord_Howe', 'Africa/Casablanca'];
const CLOCKS = [
  { why: 'the clocks go forward in Europe', date: '2027-03-27', days: 2, is: '2027-03-29', weekday: 6 },
  { why: 'the clocks go back in Europe', date: '2026-10-24', days: 2, is: '2026-10-26', weekday: 6 },
  { why: 'the clocks go forward in New York', date: '2027-03-13', days: 1, is: '2027-03-14', weekday: 6 },
  { why: 'they go forward at midnight in Santiago', date: '2026-09-05', days: 1, is: '2026-09-06', weekday: 6 },
  { why: 'Apia left this date out', date: '2011-12-29', days: 1, is: '2011-12-30', weekday: 4 },
  { why: 'a leap day', date: '2028-02-28', days: 2, is: '2028-03-01', weekday: 1 },
  { why: 'a new year', date: '2026-12-31', days: 1, is: '2027-01-01', weekday: 4 },
];

for (const zone of ZONES) {
  test(`dates in ${zone} are the calendar's, whatever the clocks do`, () => {
    process.env.TZ = zone;
    for (const { why, date, days, is, weekday: day } of CLOCKS) {
      assert.equal(plus(date, days), is, why);
      assert.equal(plus(is, -days), date, why);
      assert.equal(between(date, is), days, why);
      assert.equal(weekday(date), day, why);
      assert.ok(isDate(date) && isDate(is), why);
    }
    for (const [start, day29] of [['2026-10-12', '2026-11-09'], ['2027-03-15', '2027-04-12'], ['2026-08-24', '2026-09-21']]) {
      const laid = lay(made({ from: start }), NOTHING);
      assert.deepEqual(laid.map(({ date }) => date), DAYS.map((_, n) => plus(start, n)));
      assert.equal(laid[28].date, day29);
    }
    delete process.env.TZ;
  });
}

test('a date has its weekday, in every zone', () => {
  for (const zone of ZONES) {
    process.env.TZ = zone;
    assert.equal(near('2026-11-22'), 'Sun 22 Nov', zone);
  }
  delete process.env.TZ;
});

test('there are dates that there are not', () => {
  for (const wrong of ['2026-02-30', '2026-13-01', '2027-02-29', '26-01-01', '2026-1-1', '1999-01-01', '2026-01-01T00:00', '', 7, null, undefined]) {
    assert.equal(isDate(wrong), false, String(wrong));
  }
});

test('the default plan is the course itself: projects on Saturdays, rest on Sundays', () => {
  for (const { day, date } of lay(made(), NOTHING)) {
    if (day.kind === 'rest') assert.equal(weekday(date), 7);
    if (day.kind === 'project' && day.id !== 'day-56') assert.equal(weekday(date), 6);
  }
});

const PATTERNS = [
  { name: 'Monday to Saturday: rest falls on Sunday', weekdays: [1, 2, 3, 4, 5, 6], are: { 6: '2026-11-28', 7: '2026-11-29', 8: '2026-11-30' } },
  { name: 'Monday to Friday: the project waits, rest is the weekend', weekdays: [1, 2, 3, 4, 5], are: { 5: '2026-11-27', 6: '2026-11-30', 7: '2026-12-05', 8: '2026-12-01' } },
  { name: 'Tuesdays and Thursdays', weekdays: [2, 4], are: { 1: '2026-11-24', 2: '2026-11-26', 6: '2026-12-10', 7: '2026-12-11', 8: '2026-12-15' } },
  { name: 'a holiday moves what follows', weekdays: ALL, away: [{ from: '2026-11-25', to: '2026-11-26' }], are: { 2: '2026-11-24', 3: '2026-11-27', 7: '2026-12-01' } },
  { name: 'holidays may overlap', weekdays: ALL, away: [{ from: '2026-11-23', to: '2026-11-25' }, { from: '2026-11-24', to: '2026-11-30' }], are: { 1: '2026-12-01' } },
];

for (const { name, weekdays, away = [], are } of PATTERNS) {
  test(`weekdays and holidays: ${name}`, () => {
    const laid = lay(made({ weekdays, away }), NOTHING);
    for (const [number, date] of Object.entries(are)) assert.equal(laid[Number(number) - 1].date, date, `day ${number}`);
  });
}

const STANDINGS = [
  { name: 'before the start', today: '2026-11-22', done: 0, expected: 0, actual: 0, late: [], early: [], now: [], next: 'day-1' },
  { name: 'the first day', today: '2026-11-23', done: 0, expected: 0, actual: 0, late: [], early: [], now: ['day-1'], next: 'day-1' },
  { name: "today's day is done", today: '2026-11-23', done: 1, expected: 0, actual: 1, late: [], early: [], now: ['day-1'], next: 'day-2' },
  { name: 'one late', today: '2026-11-24', done: 0, expected: 1, actual: 0, late: ['day-1'], early: [], now: ['day-2'], next: 'day-1' },
  { name: 'three late', today: '2026-11-27', done: 1, expected: 4, actual: 1, late: ['day-2', 'day-3', 'day-4'], early: [], now: ['day-5'], next: 'day-2' },
  { name: 'two early', today: '2026-11-24', done: 4, expected: 1, actual: 4, late: [], early: ['day-3', 'day-4'], now: ['day-2'], next: 'day-5' },
  { name: 'on the rest day', today: '2026-11-29', done: 6, expected: 6, actual: 6, late: [], early: [], now: ['day-7'], next: 'day-7' },
  { name: 'a rest day that has passed is never late', today: '2026-11-30', done: 6, expected: 6, actual: 6, late: [], early: [], now: ['day-8'], next: 'day-8' },
  { name: 'all done', today: '2027-01-18', done: 56, expected: 50, actual: 50, late: [], early: [], now: [], next: undefined },
];

for (const { name, today, done, ...are } of STANDINGS) {
  test(`expected against actual: ${name}`, () => {
    const { late, early, now, next, expected, actual } = standing(lay(made(), { days: DAYS, done: doneUpTo(done) }), today);
    const ids = (some) => some.map(({ day }) => day.id);
    assert.deepEqual({ expected, actual, late: ids(late), early: ids(early), now: ids(now), next: next?.day.id }, are);
  });
}

const FREE = [
  { name: 'a Sunday before the plan', date: '2026-11-22', is: true },
  { name: 'a Saturday before the plan', date: '2026-11-21', is: false },
  { name: 'a day of study', date: '2026-11-24', is: false },
  { name: 'a rest day of the course', date: '2026-11-29', is: true },
  { name: 'a holiday', date: '2026-12-01', is: true },
  { name: 'a date on which what was planned has moved on', date: '2026-12-03', is: false },
];

for (const { name, date, is } of FREE) {
  test(`a row of days is not broken by what is free: ${name}`, () => {
    const late = { ...NOTHING, today: '2026-12-05' };
    const plan = shift(made({ away: [{ from: '2026-12-01', to: '2026-12-01' }] }), late);
    assert.equal(free(plan, lay(plan, late), date), is);
  });
}

test('without a plan Sundays are free', () => {
  assert.deepEqual(['2026-11-21', '2026-11-22'].map((date) => free(undefined, [], date)), [false, true]);
});

test('this week is Monday to Sunday, by date', () => {
  const laid = lay(made({ weekdays: [1, 2, 3, 4, 5] }), NOTHING);
  assert.deepEqual(week(laid, '2026-12-02').map(({ day }) => day.id), ['day-6', 'day-8', 'day-9', 'day-10', 'day-11', 'day-7']);
});

/** Thursday of the second week; four days of it and the last of the first are late. */
const LATE = { days: DAYS, done: doneUpTo(6), today: '2026-12-04' };

test('shift begins with what is late, today, and moves everything after it', () => {
  const laid = lay(shift(made(), LATE), LATE);
  assert.deepEqual(dates(laid, 6, 8, 9, 14), ['2026-11-28', '2026-12-04', '2026-12-05', '2026-12-10']);
  assert.equal(standing(laid, LATE.today).ends, '2027-01-21'); // four days after the seventeenth
  assert.equal(laid[6].date, '2026-11-29', 'the rest day that has passed keeps its date');
  assert.deepEqual(standing(laid, LATE.today).late, []);
});

test('squeeze ends when the plan ended, with rest given up and one double date a week', () => {
  const plan = squeeze(made(), LATE);
  const laid = lay(plan, LATE);
  assert.equal(standing(laid, LATE.today).ends, '2027-01-17');
  assert.deepEqual(dates(laid, 8, 9, 10, 11), ['2026-12-04', '2026-12-04', '2026-12-05', '2026-12-06']);
  assert.deepEqual(last(plan).double, ['2026-12-04', '2026-12-09', '2026-12-10', '2026-12-14']);
  assert.equal(laid[12].date, '2026-12-08', 'no second day beside a project');
});

test('squeeze gets as near as it can, when too little is left', () => {
  const late = { days: DAYS, done: doneUpTo(44), today: '2027-01-14' };
  const [before, squeezed, shifted] = [made(), squeeze(made(), late), shift(made(), late)].map((plan) => standing(lay(plan, late), late.today).ends);
  assert.ok(before < squeezed && squeezed < shifted, `${before} ${squeezed} ${shifted}`);
});

test('skip leaves days out without moving the rest, and says how many may still be', () => {
  const plan = skip(made(), LATE, ['day-8', 'day-9', 'day-10', 'day-11']);
  const laid = lay(plan, LATE);
  assert.deepEqual(dates(laid, 8, 9, 12, 13, 56), ['2026-11-30', '2026-12-01', '2026-12-04', '2026-12-05', '2027-01-17']);
  assert.deepEqual(skipped(laid).map(({ day }) => day.id), ['day-8', 'day-9', 'day-10', 'day-11']);
  assert.equal(skipsLeft(laid, ATTENDANCE), 2);

  const doneAfterAll = { ...LATE, done: new Map([...LATE.done, ['day-9', '2026-12-05']]) };
  assert.equal(skipsLeft(lay(plan, doneAfterAll), ATTENDANCE), 3);
  assert.deepEqual(dates(lay(plan, doneAfterAll), 9, 12), ['2026-12-05', '2026-12-04']);

  const more = { ...LATE, today: '2026-12-10' };
  const all = lay(skip(plan, more, ['day-12', 'day-15']), more);
  assert.equal(skipsLeft(all, ATTENDANCE), 0);
  assert.equal(skipsLeft(all, ATTENDANCE + 1), 0);

  const again = lay(resume(plan, LATE, 'day-8'), LATE);
  assert.deepEqual(dates(again, 8, 12), ['2026-12-04', '2026-12-05']);
});

test('what is late and not skipped begins today', () => {
  const laid = lay(skip(made(), LATE, ['day-8']), LATE);
  assert.deepEqual(dates(laid, 8, 9, 12), ['2026-11-30', '2026-12-04', '2026-12-07']);
});

test('a change shows what moves, and nothing else', () => {
  const [before, after] = [made(), skip(made(), LATE, ['day-8', 'day-9', 'day-10', 'day-11'])].map((plan) => lay(plan, LATE));
  assert.deepEqual(changes(before, after).map(({ day, left }) => [day.id, left]), [['day-8', true], ['day-9', true], ['day-10', true], ['day-11', true]]);
  assert.equal(changes(before, lay(shift(made(), LATE), LATE)).length, 49);
  assert.deepEqual(changes(before, before), []);
});

test('other weekdays hold from today on, or from a start that is still to come', () => {
  const form = { from: START, weekdays: [1, 2, 3, 4, 5], away: [], time: '19:00' };
  const begun = { days: DAYS, done: doneUpTo(8), today: '2026-12-01' };
  const plan = revise(made(), begun, form);
  assert.deepEqual(dates(lay(plan, begun), 8, 9, 10, 13), ['2026-11-30', '2026-12-01', '2026-12-02', '2026-12-07']);
  assert.deepEqual(plan.stretches.map(({ from }) => from), [START, '2026-12-01']);
  assert.equal(studies(plan, '2026-11-29'), true, 'the Sunday before is still one on which one studied');
  assert.equal(studies(plan, '2026-12-06'), false);

  const early = revise(made(), { ...NOTHING, today: '2026-11-01' }, form);
  assert.deepEqual(early.stretches, [{ from: START, weekdays: [1, 2, 3, 4, 5], double: [] }]);
});

test('another start leaves what is done before it alone', () => {
  const plan = revise(made(), LATE, { from: '2027-01-04', weekdays: ALL, away: [], time: '' });
  assert.deepEqual(dates(lay(plan, LATE), 6, 8, 9), ['2026-11-28', '2027-01-05', '2027-01-06']);
});

test('changes are undone one by one', () => {
  const [one, two] = [made(), shift(made(), LATE)];
  const twice = changed(changed(readPlanned(undefined), one, 'New', START), two, 'Shift', LATE.today);
  assert.deepEqual(undone(twice).plan, one);
  assert.deepEqual(undone(undone(twice)), { plan: null, past: [] });
  assert.deepEqual(undone(undone(undone(twice))), { plan: null, past: [] });
  assert.deepEqual(readPlanned(JSON.parse(JSON.stringify(twice))), twice);
});

const DAMAGE = [
  null, 7, 'plan', [], {}, { plan: {} , past: [] }, { plan: null }, { plan: null, past: [{}] },
  ...[
    { stretches: [] },
    { stretches: [{ from: START, weekdays: [], double: [] }] },
    { stretches: [{ from: START, weekdays: [8], double: [] }] },
    { stretches: [{ from: 'tomorrow', weekdays: ALL, double: [] }] },
    { stretches: [{ from: START, weekdays: ALL, double: ['<b>'] }] },
    { away: [{ from: '2026-12-02', to: '2026-12-01' }] },
    { away: [{ from: '2026-12-02', to: '2126-12-01' }] },
    { away: 'always' },
    { left: [{ day: 1, date: START }] },
    { time: '25:00' },
    { time: undefined },
  ].map((wrong) => ({ plan: { ...made(), ...wrong }, past: [] })),
];

for (const fact of DAMAGE) {
  test(`no plan: ${JSON.stringify(fact)}`, () => assert.equal(readPlanned(fact), undefined));
}

/** What a learner may do to a plan, at any moment, in any order. */
const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait'), days: fc.integer({ min: 1, max: 9 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('study'), days: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('complete', 'reopen', 'resume'), day: fc.integer({ min: 0, max: 55 }) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('shift', 'squeeze') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('skip'), some: fc.integer({ min: 0, max: 63 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('holiday'), after: fc.integer({ min: -9, max: 30 }), days: fc.integer({ min: 0, max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('weekdays'), weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('start'), after: fc.integer({ min: -30, max: 30 }) }) },
);

/** The plan and the record after one of them. */
function after({ plan, facts }, what) {
  const { done, today } = facts;
  const form = { from: last(plan).from, weekdays: last(plan).weekdays, away: plan.away, time: plan.time };
  const laid = lay(plan, facts);
  const also = (more) => ({ plan, facts: { ...facts, done: new Map([...done, ...more]) } });
  const id = DAYS[what.day]?.id;
  switch (what.do) {
    case 'wait': return { plan, facts: { ...facts, today: plus(today, what.days) } };
    case 'study': return also(laid.filter((it) => !it.done && !it.left).slice(0, what.days).map(({ day }) => [day.id, today]));
    case 'complete': return also([[id, today]]);
    case 'reopen': return { plan, facts: { ...facts, done: new Map([...done].filter(([day]) => day !== id)) } };
    case 'resume': return { plan: resume(plan, facts, id), facts };
    case 'shift': return { plan: shift(plan, facts), facts };
    case 'squeeze': return { plan: squeeze(plan, facts), facts };
    case 'skip': return { plan: skip(plan, facts, chosen(laid, today, what.some)), facts };
    case 'holiday': return { plan: revise(plan, facts, { ...form, away: [...plan.away, { from: plus(today, what.after), to: plus(today, what.after + what.days) }] }), facts };
    case 'weekdays': return { plan: revise(plan, facts, { ...form, weekdays: what.weekdays.toSorted() }), facts };
    case 'start': return { plan: revise(plan, facts, { ...form, from: plus(today, what.after) }), facts };
  }
}

/** Late days that the page would let a learner skip. */
function chosen(laid, today, some) {
  const may = standing(laid, today).late.filter(({ day }, n) => !day.needed && some & (1 << n % 6));
  return may.slice(0, skipsLeft(laid, ATTENDANCE)).map(({ day }) => day.id);
}

test('no sequence of changes loses or doubles a day', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let now = { plan: made(), facts: NOTHING };
      for (const what of acts) {
        const next = after(now, what);
        const laid = lay(next.plan, next.facts);
        const context = JSON.stringify(what);

        assert.deepEqual(laid.map(({ day }) => day.id), DAYS.map(({ id }) => id), context);
        assert.ok(laid.every(({ date }) => isDate(date)), context);
        assert.ok(laid.every((it) => it.done === next.facts.done.has(it.day.id)), context);
        assert.ok(readPlanned({ plan: next.plan, past: [] }), `${context} made a plan that cannot be read`);
        keepsItsRules(next, laid, context);
        if (['shift', 'squeeze', 'skip'].includes(what.do)) catchesUp(now, next, what.do);
        now = next;
      }
    }),
    { numRuns: 300, seed: 20261122 },
  );
});

/** Open days come in order, on study dates from the last stretch on, two a date at most where that was agreed. */
function keepsItsRules({ plan, facts }, laid, context) {
  const { from, double } = last(plan);
  const planned = laid.filter(({ day, done, left }) => !left && !(done && facts.done.get(day.id) < from) && !plan.left.some((it) => it.day === day.id));
  const work = planned.filter(({ day }) => day.kind !== 'rest');
  work.forEach(({ date }, n) => {
    assert.ok(date >= from && studies(plan, date), `${context}: ${date}`);
    assert.ok(!n || work[n - 1].date <= date, `${context}: ${date} is out of order`);
    const same = planned.filter((it) => it.date === date);
    if (same.length > 1) assert.ok(double.includes(date), `${context}: ${date}`);
    assert.ok(same.length <= 2 && same.reduce((sum, { day }) => sum + LOADS[day.kind], 0) <= MOST, `${context}: too much on ${date}`);
  });
}

/** After any of the three nothing is late; what is done stays so; and only skip skips. */
function catchesUp(before, after, what) {
  const { today } = before.facts;
  const [was, is] = [before, after].map(({ plan, facts }) => lay(plan, facts));
  const { late, ends } = standing(is, today);
  assert.deepEqual(late, []);
  assert.ok(skipsLeft(is, ATTENDANCE) >= 0);
  if (what !== 'skip') assert.equal(skipped(is).length, skipped(was).length);
  const shifted = standing(lay(shift(before.plan, before.facts), before.facts), today).ends;
  assert.ok(ends <= shifted, `${what} ends on ${ends}, shift on ${shifted}`);
}
