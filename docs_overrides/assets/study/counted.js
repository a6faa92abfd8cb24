// @ts-check

const KINDS = new Map([
  ['tick', ['ticked box', 'ticked boxes']],
  ['day', ['completed day', 'completed days']],
  ['attempt', ['quiz attempt', 'quiz attempts']],
  ['log', ['log entry', 'log entries']],
  ['plan', ['plan', 'plans']],
  ['timer', ['timed day', 'timed days']],
  ['code', ['piece of code', 'pieces of code']],
  ['project', ['part of a project', 'parts of projects']],
  ['sitting', ['open quiz', 'open quizzes']],
  ['draft', ['draft', 'drafts']],
  ['setting', ['setting', 'settings']],
]);
const OTHER = ['other entry', 'other entries'];

/** @param {string[]} keys of facts @returns {string} such as `12 ticked boxes, 3 quiz attempts and 1 log entry` */
export function counted(keys) {
  const kinds = [...KINDS.values(), OTHER];
  const counts = kinds.map(() => 0);
  for (const key of keys) counts[kinds.indexOf(KINDS.get(key.split('/', 1)[0]) ?? OTHER)] += 1;
  const said = kinds.flatMap(([one, many], n) => (counts[n] ? [`${counts[n]} ${counts[n] === 1 ? one : many}`] : []));
  return said.length > 1 ? `${said.slice(0, -1).join(', ')} and ${said.at(-1)}` : (said[0] ?? 'nothing');
}
