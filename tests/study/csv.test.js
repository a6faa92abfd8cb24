// A table for a spreadsheet: read back whole, and never run.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { csv } from '../../docs_overrides/assets/study/csv.js';

test('cells with commas, quotes and lines are quoted', () => {
  assert.equal(csv([['a,b', 'say "hi"', 'two\nlines', 2.5, undefined]]), '\uFEFF"a,b","say ""hi""","two\nlines",2.5,\r\n');
});

for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '|calc', '%x']) {
  test(`${JSON.stringify(text)} stays text`, () => {
    assert.match(csv([[text]]), /^\uFEFF"?'/);
  });
}

test('numbers stay numbers', () => {
  assert.equal(csv([[-1, 0]]), '\uFEFF-1,0\r\n');
});
