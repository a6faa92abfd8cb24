// The calendar file, read back by the rules of RFC 5545.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { calendar } from '../../docs_overrides/assets/study/calendar.js';
import { lay } from '../../docs_overrides/assets/study/plan.js';
import { revise, skip, squeeze } from '../../docs_overrides/assets/study/proposals.js';
import { ATTENDANCE, DAYS } from './course.js';

const ALL = [1, 2, 3, 4, 5, 6, 7];
const COURSE = { title: 'A Course', attendance: ATTENDANCE, minutes: 130, weeks: Array(8).fill('Week'), calendar: 'course', days: DAYS };
const GIVEN = { time: '', now: new Date('2026-12-04T17:30:59.123Z'), site: new URL('https://somebody.example/course/') };
const FACTS = { days: DAYS, done: new Map(), today: '2026-11-23' };
const PLAN = revise(null, FACTS, { from: '2026-11-23', weekdays: ALL, away: [], time: '' });

/** The events of a file as a reader sees them: unfolded, with their escapes undone. */
function read(text) {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events = [];
  for (const line of lines) {
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push({});
    else if (name && events.length) events.at(-1)[name] = value.replace(/\\([\\;,nN])/g, (_, c) => (c.toLowerCase() === 'n' ? '\n' : c));
  }
  return events;
}

test('one event a day, whole days, in the order of the course', () => {
  const text = calendar(COURSE, lay(PLAN, FACTS), GIVEN);
  const events = read(text);
  assert.equal(events.length, 56);
  assert.equal(new Set(events.map(({ UID }) => UID)).size, 56);
  const { UID, DTSTART, DTEND, SUMMARY, DTSTAMP, SEQUENCE, URL, STATUS, TRANSP } = events[27];
  assert.deepEqual({ UID, DTSTART, DTEND, SUMMARY, URL, STATUS, TRANSP }, {
    UID: 'day-28@course', DTSTART: '20261220', DTEND: '20261221', SUMMARY: 'Day 28: Topic', URL: 'https://somebody.example/course/days/day-28/', STATUS: 'CONFIRMED', TRANSP: 'TRANSPARENT',
  });
  assert.equal(DTSTAMP, '20261204T173059Z');
  assert.match(text, /^DTSTART;VALUE=DATE:20261220\r$/m);
  const later = read(calendar(COURSE, lay(PLAN, FACTS), { ...GIVEN, now: new Date('2026-12-04T17:32:00Z') }));
  assert.ok(Number(later[27].SEQUENCE) > Number(SEQUENCE) && Number(SEQUENCE) > 0 && Number(SEQUENCE) < 2 ** 31);
});

test('with a time of day, study days are floating local times, one after the other where two share a date', () => {
  const late = { ...FACTS, today: '2026-11-24' };
  const events = read(calendar(COURSE, lay(squeeze(PLAN, late), late), { ...GIVEN, time: '23:00' }));
  assert.deepEqual([events[0].DTSTART, events[0].DTEND], ['20261124T230000', '20261125T011000']);
  assert.deepEqual([events[1].DTSTART, events[1].DTEND], ['20261125T011000', '20261125T032000']);
  assert.deepEqual([events[5].DTSTART, events[5].DTEND], ['20261128', '20261129'], 'a project fills its day');
  assert.deepEqual([events[0].TRANSP, events[5].TRANSP], ['OPAQUE', 'TRANSPARENT']);
});

test('a skipped day is taken out of the calendar, a rest day that has passed is not', () => {
  const late = { ...FACTS, today: '2026-12-01', done: new Map(DAYS.slice(0, 6).map(({ id }) => [id, '2026-11-28'])) };
  const events = read(calendar(COURSE, lay(skip(PLAN, late, ['day-8']), late), GIVEN));
  assert.deepEqual(events.filter(({ STATUS }) => STATUS === 'CANCELLED').map(({ UID }) => UID), ['day-8@course']);
});

test('a course without an identity of its own goes by its address', () => {
  const { calendar: _, ...course } = COURSE;
  assert.equal(read(calendar(course, lay(PLAN, FACTS), GIVEN))[0].UID, 'day-1@somebody.example/course/');
});

test('whatever a text holds comes back, and no line is too long', () => {
  const texts = fc.string({ unit: fc.oneof(fc.constantFrom('\\', ';', ',', '\n', '\r\n', ':', '"', ' ', 'é', '→', '🐍', 'BEGIN:VEVENT', '\0'), fc.string({ unit: 'grapheme', maxLength: 3 })), maxLength: 200, size: 'max' });
  fc.assert(
    fc.property(texts, texts, (name, box) => {
      const days = [{ ...DAYS[0], name, boxes: [{ id: 'box', text: box }] }];
      const text = calendar({ ...COURSE, days }, lay(PLAN, { ...FACTS, days }), GIVEN);
      const bytes = new TextEncoder();
      for (const line of text.split('\r\n')) {
        assert.ok(bytes.encode(line).length <= 75, line);
        assert.doesNotMatch(line, /[\0-\x08\x0a-\x1f\x7f]/);
      }
      const plain = (given) => given.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, '').toWellFormed();
      const [event, ...more] = read(text);
      assert.deepEqual(more, []);
      assert.equal(event.SUMMARY.toWellFormed(), plain(name));
      assert.equal(event.DESCRIPTION.toWellFormed(), plain(`Week 1: Week\n${box}`));
    }),
    { numRuns: 500, seed: 20261122 },
  );
});
