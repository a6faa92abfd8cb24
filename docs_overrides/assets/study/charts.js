// @ts-check

import { h } from './dom.js';

const SVG = 'http://www.w3.org/2000/svg';
/** All charts have one size of text, whatever their width: a unit of their own is a pixel. */
const TEXT = 12;
const LEFT = 34;
const BELOW = 18;

/** @typedef {{label: string, name: string, value: number | undefined, url?: string}} Bar `label` is short, below it; `name` is for the table */
/** @typedef {{from: number, to: number, text: string}} Band what is aimed at; a line where both ends are the same */

/**
 * Bars over a scale, with what is aimed at behind them, and the same as a table.
 *
 * @param {{title: string, unit: string, bars: Bar[], top: number, band: Band, empty: string}} chart `top`: the end of the scale
 * @returns {HTMLElement}
 */
export function barChart({ title, unit, bars, top, band, empty }) {
  const step = Math.max(14, Math.min(36, Math.floor(560 / Math.max(1, bars.length))));
  const [width, height] = [LEFT + step * bars.length + 4, 140];
  const y = (/** @type {number} */ value) => height - BELOW - ((height - BELOW - 8) * Math.min(value, top)) / top;
  const every = Math.ceil(26 / step);
  const drawn = svg(width, height, `${title}. ${said(bars, unit, empty)} The table below holds the same.`,
    s('rect', { class: 'study-band', x: LEFT, width: width - LEFT, y: Math.min(y(band.to), y(band.from) - 1), height: Math.max(1, y(band.from) - y(band.to)) }),
    ...[0, band.to, top].map((value) => s('text', { x: LEFT - 6, y: y(value) + 4, 'text-anchor': 'end' }, String(value))),
    ...bars.flatMap(({ label, value }, n) => [
      ...(value === undefined ? [] : [s('rect', { class: value >= band.from ? 'study-bar study-bar-met' : 'study-bar', x: LEFT + n * step + 2, width: step - 4, y: y(Math.max(value, 0)), height: Math.max(1, height - BELOW - y(value)) })]),
      ...(n % every ? [] : [s('text', { x: LEFT + n * step + step / 2, y: height - 4, 'text-anchor': 'middle' }, label)]),
    ]),
    s('line', { class: 'study-axis', x1: LEFT, x2: width, y1: height - BELOW, y2: height - BELOW }),
  );
  const rows = bars.filter(({ value }) => value !== undefined).map(({ name, value, url }) => [url ? h('a', { href: url }, name) : name, `${value}${unit}`]);
  return figure(title, `${band.text} ${said(bars, unit, empty)}`, drawn, ['What', 'How much'], rows);
}

/** @param {Bar[]} bars @param {string} unit @param {string} empty */
function said(bars, unit, empty) {
  const values = bars.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return values.length ? `Latest: ${values.at(-1)}${unit}; highest: ${Math.max(...values)}${unit}.` : empty;
}

/**
 * The days of some weeks, a column a week, Monday on top; the more was done, the stronger the square.
 *
 * @param {{title: string, weeks: {date: string, name: string, count: number}[][], empty: string}} chart
 * @returns {HTMLElement}
 */
export function calendarChart({ title, weeks, empty }) {
  const [cell, left] = [18, 34];
  const days = weeks.flat();
  const active = days.filter(({ count }) => count);
  const text = active.length ? `${active.length} days with something done.` : empty;
  const drawn = svg(left + weeks.length * cell, 7 * cell + 4, `${title}. ${text} The table below holds the same.`,
    ...['Mon', 'Wed', 'Fri', 'Sun'].map((day, n) => s('text', { x: left - 6, y: n * 2 * cell + 13, 'text-anchor': 'end' }, day)),
    ...weeks.flatMap((week, x) => week.map(({ name, count }, y) =>
      s('rect', { class: `study-square study-level-${Math.min(4, count)}`, x: left + x * cell, y: y * cell + 1, width: cell - 3, height: cell - 3, rx: 3 }, s('title', {}, `${name}: ${count}`)))),
  );
  return figure(title, text, drawn, ['Date', 'Things done'], active.map(({ name, count }) => [name, String(count)]));
}

/** @param {string} title @param {string} text @param {SVGElement} drawn @param {string[]} head @param {(string | Node)[][]} rows */
function figure(title, text, drawn, head, rows) {
  const box = h('div', { className: 'study-chart-box', tabIndex: 0, role: 'group', ariaLabel: title }, drawn);
  const table = h('table', {}, h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))), h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.map((it) => h('td', {}, it))))));
  const behind = h('details', {}, h('summary', {}, 'As a table'), rows.length ? table : h('p', {}, 'There is nothing in it yet.'));
  return h('div', { className: 'study-chart' }, h('p', {}, text), box, behind);
}

/** @param {number} width @param {number} height @param {string} label @param {...SVGElement} children */
function svg(width, height, label, ...children) {
  return s('svg', { viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': label, 'font-size': TEXT }, ...children);
}

/** @param {string} tag @param {Record<string, unknown>} attributes @param {...(SVGElement | string)} children @returns {SVGElement} */
export function s(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return /** @type {SVGElement} */ (element);
}
