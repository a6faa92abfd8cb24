// @ts-check

import { attempts, best, whole } from './attempts.js';

/** @typedef {Pick<import('./store.js').Store, 'get' | 'entries'>} Facts a record, or what a file holds of one */
/** @typedef {{id: string, name: string, url: string}} Place */
/**
 * What the site knows of graduating; the thresholds are those of `course.yml`.
 *
 * @typedef {{
 *   title: string, certificate: string, rules: {id: string, text: string, need: number}[],
 *   days: (Place & {key: string})[], quizzes: Place[], projects: (Place & {ticks: string[]})[],
 *   deployment: Place & {key: string}, exam: Place,
 * }} Rules
 */
/**
 * A rule, where the learner stands with it, what is missing in words, and the nearest way there.
 *
 * @typedef {{id: string, text: string, met: boolean, stands: string, missing: string, way: {name: string, url: string}[]}} Standing
 */

/** So many ways are offered. */
const WAYS = 3;

/** @param {Rules} rules @param {Facts} facts @returns {Standing[]} in the order of the rules */
export function standing(rules, facts) {
  return rules.rules.map(({ id, text, need }) => ({ id, text, ...RULES[id](rules, facts, need) }));
}

/** @type {Record<string, (rules: Rules, facts: Facts, need: number) => Omit<Standing, 'id' | 'text'>>} */
const RULES = {
  attendance({ days }, facts, need) {
    const open = days.filter(({ key }) => !facts.get(key));
    const have = days.length - open.length;
    return {
      met: have >= need,
      stands: `${have} of ${days.length} days completed`,
      missing: have >= need ? '' : `${count(need - have, 'more day')} to complete.`,
      way: open.slice(0, WAYS),
    };
  },

  average({ quizzes }, facts, need) {
    const taken = quizzes.map((quiz) => ({ ...quiz, score: best(quiz.id, facts) })).filter(({ score }) => score !== undefined);
    const mean = average(taken.map(({ score }) => Number(score)));
    const worst = taken.filter(({ score }) => Number(score) < 100).sort((a, b) => Number(a.score) - Number(b.score));
    return {
      met: taken.length > 0 && whole(mean) >= need,
      stands: taken.length ? `${whole(mean)}% over ${taken.length} of ${quizzes.length} quizzes` : 'no quiz taken yet',
      missing: !taken.length ? 'Take a quiz.' : whole(mean) >= need ? '' : `${count(need - whole(mean), 'point')} more on average. The best score of each quiz counts, so take again where most is to be won.`,
      way: (taken.length ? worst : quizzes).slice(0, WAYS).map((quiz) => ({ url: quiz.url, name: 'score' in quiz ? `${quiz.name} (${whole(Number(quiz.score))}%)` : quiz.name })),
    };
  },

  projects({ projects }, facts, need) {
    const left = projects.map((project) => ({ ...project, open: project.ticks.filter((key) => !facts.get(key)).length }));
    const have = left.filter(({ open }) => !open).length;
    const nearest = left.filter(({ open }) => open).sort((a, b) => a.open - b.open);
    return {
      met: have >= need,
      stands: `${have} of ${projects.length} projects completed`,
      missing: have >= need ? '' : `${count(need - have, 'more project')} to complete.`,
      way: nearest.slice(0, WAYS).map(({ name, url, open }) => ({ url, name: `${name} (${open} left)` })),
    };
  },

  deployment({ deployment }, facts) {
    const met = Boolean(facts.get(deployment.key));
    return { met, stands: met ? 'deployed' : 'not yet', missing: met ? '' : 'Deploy it, and tick the box or note its address.', way: [deployment] };
  },

  exam({ exam }, facts, need) {
    const score = best(exam.id, facts);
    const met = score !== undefined && whole(score) >= need;
    const short = score === undefined ? 'Sit the exam.' : `${count(need - whole(score), 'point')} more. Every sitting counts; the best one is yours.`;
    return { met, stands: score === undefined ? 'not sat yet' : `${whole(score)}%`, missing: met ? '' : short, way: [exam] };
  },
};

/**
 * What a certificate says, and what its fingerprint is made of.
 *
 * @typedef {{
 *   certificate: string, course: string, name: string, begun: string, ended: string, days: string, average: string,
 *   exam: string, projects: {name: string, repository: string, deployment: string}[],
 * }} Evidence
 */

/** @param {Rules} rules @param {Facts} facts @returns {Evidence} */
export function evidence(rules, facts) {
  const stands = Object.fromEntries(standing(rules, facts).map((rule) => [rule.id, rule.stands]));
  const quizzes = [...rules.quizzes, rules.exam].flatMap(({ id }) => attempts(id, facts).map(({ date }) => date));
  const dates = [...rules.days.map(({ key }) => facts.get(key)), ...quizzes].filter((date) => /^\d{4}-\d\d-\d\d$/.test(date)).sort();
  const done = rules.projects.filter(({ ticks }) => ticks.every((key) => facts.get(key)));
  return {
    certificate: rules.certificate,
    course: rules.title,
    name: text(facts.get('setting/name')),
    begun: dates[0] ?? '',
    ended: dates.at(-1) ?? '',
    days: stands.attendance,
    average: stands.average,
    exam: stands.exam,
    projects: done.map(({ id, name }) => {
      const kept = facts.get(`project/${id}`);
      return { name, repository: text(kept?.repository), deployment: text(kept?.deployment) };
    }),
  };
}

/** SHA-256 over the evidence's JSON, its keys in the order above. @param {Evidence} evidence @returns {Promise<string>} in hexadecimal */
export async function fingerprint(evidence) {
  const bytes = new TextEncoder().encode(JSON.stringify(evidence));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {number[]} numbers */
function average(numbers) {
  return numbers.length ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : 0;
}

/** @param {number} n @param {string} what */
function count(n, what) {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

/** Of a record that anybody may have written. @param {unknown} it */
function text(it) {
  return typeof it === 'string' ? it.trim().slice(0, 500) : '';
}

