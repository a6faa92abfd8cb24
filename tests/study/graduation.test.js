// Each rule of graduation one below its threshold and at it; what the certificate's fingerprint covers.
import assert from 'node:assert/strict';
import { test } from 'node:test';

globalThis.addEventListener ??= () => {}; // a browser's, which the store listens with
const { evidence, fingerprint, standing } = await import('../../docs_overrides/assets/study/graduation.js');

const place = (id) => ({ id, name: id.toUpperCase(), url: `days/${id}/` });
const DAYS = Array.from({ length: 56 }, (_, n) => ({ ...place(`d${n}`), key: `day/d${n}` }));
const RULES = {
  title: 'Course',
  certificate: 'Graduate',
  rules: [
    { id: 'attendance', text: 'Days', need: 50 },
    { id: 'average', text: 'Quizzes', need: 80 },
    { id: 'projects', text: 'Projects', need: 2 },
    { id: 'deployment', text: 'Deployed', need: 1 },
    { id: 'exam', text: 'Exam', need: 75 },
  ],
  days: DAYS,
  quizzes: [place('q1'), place('q2')],
  projects: [{ ...place('p1'), ticks: ['tick/p1/a', 'tick/p1/b'] }, { ...place('p2'), ticks: ['tick/p2/a'] }],
  deployment: { ...place('p2'), key: 'tick/p2/deploy' },
  exam: place('final'),
};

const attempt = (right, of = 100, date = '2026-01-05') => ({
  date, kind: 'full', asked: Array.from({ length: of }, (_, n) => `${n}`), missed: [], right,
});

function facts(held) {
  return {
    get: (key) => held[key],
    entries: (under) => Object.keys(held).filter((key) => key.startsWith(under)).sort().map((key) => [key.slice(under.length), held[key]]),
  };
}

const days = (n) => Object.fromEntries(DAYS.slice(0, n).map(({ key }) => [key, '2026-01-05']));
const GRADUATED = {
  ...days(50), 'attempt/q1/a': attempt(80), 'attempt/q2/a': attempt(80), 'attempt/final/a': attempt(75, 100, '2026-03-01'),
  'tick/p1/a': true, 'tick/p1/b': true, 'tick/p2/a': true, 'tick/p2/deploy': true,
  'setting/name': 'Ada', 'project/p2': { repository: 'https://example.org/ada', deployment: 'https://ada.example.org' },
};

const rule = (id, held) => standing(RULES, facts(held)).find((one) => one.id === id);

const BELOW = {
  attendance: { 'day/d49': undefined },
  average: { 'attempt/q2/a': attempt(79.9) },
  projects: { 'tick/p1/b': undefined },
  deployment: { 'tick/p2/deploy': undefined },
  exam: { 'attempt/final/a': attempt(74.9) },
};

test('at every threshold all rules are met', () => {
  assert.deepEqual(standing(RULES, facts(GRADUATED)).filter(({ met }) => !met), []);
});

for (const [id, without] of Object.entries(BELOW)) {
  test(`one below the threshold of ${id}, only it is not met`, () => {
    const unmet = standing(RULES, facts({ ...GRADUATED, ...without })).filter(({ met }) => !met);
    assert.deepEqual(unmet.map((one) => one.id), [id]);
    assert.notEqual(unmet[0].missing, '');
    assert.ok(unmet[0].way.length > 0);
  });
}

test('what is missing is said in numbers, with the nearest way first', () => {
  assert.deepEqual(rule('attendance', days(48)).missing, '2 more days to complete.');
  assert.equal(rule('attendance', days(48)).way[0].name, 'D48');
  const scores = { 'attempt/q1/a': attempt(90), 'attempt/q2/a': attempt(60) };
  assert.match(rule('average', scores).missing, /^5 points more/);
  assert.equal(rule('average', scores).way[0].name, 'Q2 (60%)');
  assert.equal(rule('projects', { 'tick/p1/a': true }).way[0].name, 'P1 (1 left)');
});

test('nothing at all is a place to begin from', () => {
  const stands = standing(RULES, facts({}));
  assert.deepEqual(stands.map(({ met }) => met), [false, false, false, false, false]);
  assert.ok(stands.every(({ way }) => way.length));
});

test('the best score counts, and a retry of missed questions does not', () => {
  const held = { 'attempt/q1/a': attempt(90), 'attempt/q1/b': attempt(10), 'attempt/q1/c': { ...attempt(100), kind: 'retry' } };
  assert.equal(rule('average', held).stands, '90% over 1 of 2 quizzes');
});

test('the evidence is what the record says, and any change of it changes the fingerprint', async () => {
  const proof = evidence(RULES, facts(GRADUATED));
  assert.deepEqual([proof.name, proof.begun, proof.ended], ['Ada', '2026-01-05', '2026-03-01']);
  assert.deepEqual(proof.projects[1], { name: 'P2', repository: 'https://example.org/ada', deployment: 'https://ada.example.org' });
  const print = await fingerprint(proof);
  assert.match(print, /^[0-9a-f]{64}$/);
  assert.equal(await fingerprint(evidence(RULES, facts({ ...GRADUATED, 'draft/x': 1 }))), print);
  for (const change of [{ 'setting/name': 'Eve' }, { 'day/d50': '2026-01-06' }, { 'attempt/final/b': attempt(99) }]) {
    assert.notEqual(await fingerprint(evidence(RULES, facts({ ...GRADUATED, ...change }))), print);
  }
});

test('what is no text or date in a foreign record is passed over', () => {
  const proof = evidence(RULES, facts({ 'setting/name': { x: 1 }, 'day/d0': '<b>', 'project/p1': 7 }));
  assert.deepEqual([proof.name, proof.begun, proof.ended], ['', '', '']);
});
