// Prints backups, a JSON text a line: a sound one first, then mutated ones, each with what reading it said.
import { read, write } from '../../docs_overrides/assets/study/backup.js';
import { backup, mutated, NOW } from './records.js';

const sound = write(backup(), 'https://example.org/course/assets/record.schema.json');
for (const text of [sound, ...mutated(sound, 1000)]) console.log(JSON.stringify({ text, refused: refused(text) }));

/** @param {string} text @returns {Record<string, string> | string} */
function refused(text) {
  try {
    return Object.fromEntries(read(text, NOW).refused);
  } catch (error) {
    return String(error);
  }
}
