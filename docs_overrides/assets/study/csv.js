// @ts-check

/**
 * Rows as a spreadsheet reads them: RFC 4180, with the mark by which Excel knows UTF-8.
 *
 * A cell that a spreadsheet would take for a formula is given an apostrophe, which makes it text
 * (OWASP, "CSV Injection").
 *
 * @param {(string | number | undefined)[][]} rows
 * @returns {string}
 */
export function csv(rows) {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** @param {string | number | undefined} value */
function cell(value) {
  if (typeof value === 'number') return String(value);
  const text = String(value ?? '');
  const safe = /^[\s]*[=+\-@|%]/.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
