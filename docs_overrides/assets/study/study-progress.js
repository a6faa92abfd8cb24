// @ts-check

import { activity, hoursByWeek, streak, weeks } from './activity.js';
import { attempts, best, percent, whole } from './attempts.js';
import { barChart, calendarChart } from './charts.js';
import { spoken, today } from './dates.js';
import { h } from './dom.js';
import { free } from './plan.js';
import { course, planned } from './planned.js';
import { RecordElement } from './record-element.js';
import { record, site } from './store.js';
import { plus } from './weekdays.js';

/** Weeks that a chart shows at least, so that its first bar is not alone. */
const WEEKS = 8;

course().catch(() => {}); // asked for now, it is here when the page is ready to draw; who awaits it hears of a failure

/**
 * What the record says of a learner's weeks: each day's doings, hours, scores, and what is weak.
 *
 *     <study-progress pass="80" least="15" most="20"><p>…</p></study-progress>
 */
class StudyProgress extends RecordElement {
  /** @type {import('./planned.js').Course | undefined} */
  #course;

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.#course = await course();
    } catch {
      return; // offline: the counts above stay
    }
    this.show();
  }

  show() {
    if (!this.#course) return;
    const counts = activity(record.facts());
    const open = [...this.querySelectorAll('details')].map((details) => details.open);
    this.replaceChildren(
      h('h2', {}, 'Days in a row'), this.#streak(counts),
      h('h2', {}, 'Day by day'), this.#calendar(counts),
      h('h2', {}, 'Hours a week'), this.#hours(),
      h('h2', {}, 'Quiz scores'), this.#scores(),
      h('h2', {}, 'What is weak'), this.#weak(),
    );
    this.querySelectorAll('details').forEach((details, n) => (details.open = open[n] ?? false));
  }

  /** @param {Map<string, number>} counts */
  #streak(counts) {
    const { current, longest } = streak(counts, this.#rests(counts), today());
    const said = current
      ? `You have studied ${current} ${current === 1 ? 'day' : 'days'} in a row. Your longest row is ${longest}. A day of rest does not break it.`
      : longest ? `Your longest row is ${longest} days. Do one thing today, and the next row begins.` : 'Do one thing today, and a row begins.';
    return h('p', {}, said);
  }

  /** Dates of rest, by the plan. @param {Map<string, number>} counts */
  #rests(counts) {
    const it = this.#course && planned(this.#course);
    const rests = new Set();
    for (let date = [...counts.keys()].sort()[0] ?? today(); date <= today(); date = plus(date, 1)) {
      if (free(it?.plan, it?.laid ?? [], date)) rests.add(date);
    }
    return rests;
  }

  get #days() {
    return this.#course?.days ?? [];
  }

  /** @param {Map<string, number>} counts */
  #calendar(counts) {
    const shown = weeks(counts, today(), WEEKS).map((week) => week.map((day) => ({ ...day, name: spoken(day.date) })));
    return calendarChart({ title: 'What you did, day by day', weeks: shown, empty: 'Nothing yet. Tick a box, and its day fills.' });
  }

  #hours() {
    const hours = hoursByWeek(record.entries('log/').map(([, entry]) => entry));
    const [least, most] = [Number(this.need('least')), Number(this.need('most'))];
    const shown = weeks(new Map([...hours.keys()].map((date) => [date, 1])), today(), WEEKS).map(([{ date }]) => date);
    const bars = shown.map((date) => ({ label: date.slice(8), name: `Week of ${spoken(date)}`, value: hours.has(date) ? Math.round((hours.get(date) ?? 0) * 10) / 10 : undefined }));
    const top = Math.max(most * 1.25, ...bars.map(({ value }) => value ?? 0));
    return barChart({
      title: 'Hours a week', unit: ' h', bars, top: Math.ceil(top), band: { from: least, to: most, text: `The course asks for ${least} to ${most} hours a week; they come from your study log.` },
      empty: 'No hours are logged yet.',
    });
  }

  #scores() {
    const pass = Number(this.need('pass'));
    const bars = this.#days.filter(({ quiz }) => quiz).map(({ id, name, number, url }) => {
      const score = best(id);
      return { label: String(number), name, value: score === undefined ? undefined : whole(score), url: new URL(`${url}quiz/`, site).href };
    });
    return barChart({ title: 'Best score of each quiz, by day', unit: '%', bars, top: 100, band: { from: pass, to: pass, text: `The line is at ${pass}%.` }, empty: 'No quiz was taken yet.' });
  }

  /** Where the last whole attempt missed most. */
  #weak() {
    const missed = this.#days.filter(({ quiz }) => quiz).flatMap((day) => {
      const last = attempts(day.id).filter(({ kind }) => kind === 'full').at(-1);
      return last?.missed.length ? [{ day, last }] : [];
    });
    const worst = missed.sort((a, b) => percent(a.last) - percent(b.last)).slice(0, 5);
    if (!worst.length) return h('p', {}, anyTaken() ? 'Nothing: your last attempt at each quiz missed no question.' : 'It shows here once you have taken a quiz.');
    return h('ol', { className: 'study-weak' }, ...worst.map(({ day, last }) => {
      const lesson = day.lesson ? [h('a', { href: new URL(`${day.url}lesson/`, site).href }, 'Read the lesson'), ' · '] : [];
      return h('li', {}, h('strong', {}, day.name), ` ${last.missed.length} of ${last.asked.length} missed. `, ...lesson, h('a', { href: new URL(`${day.url}quiz/`, site).href }, 'Retry'));
    }));
  }
}

/** Whether any quiz was ever finished. */
function anyTaken() {
  return record.entries('attempt/').length > 0;
}

customElements.define('study-progress', StudyProgress);
