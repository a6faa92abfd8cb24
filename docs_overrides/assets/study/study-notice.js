// @ts-check

import { button, faceHeading, h } from './dom.js';
import { RecordElement } from './record-element.js';
import { record } from './store.js';

/** Says at the top of the page what keeps the record from being stored or read, and offers a copy. */
class StudyNotice extends RecordElement {
  show() {
    const told = [...troubles()];
    const same = told.join() === [...this.querySelectorAll('p')].map((p) => p.textContent).join();
    if (same) return; // a live region that is written anew is read out anew
    if (told.length) import('./copy.js').catch(() => {}); // at once: later there may be no network
    const save = button('Save a copy as a file', async () => (await import('./copy.js')).saveCopy());
    const hide = button('Hide', () => {
      record.set(SEEN, record.damaged.join(', '));
      faceHeading();
    });
    const buttons = record.blocked || record.unsaved.length ? [save] : [save, ' ', hide];
    this.replaceChildren(...(told.length ? [...told.map((text) => h('p', {}, text)), ...buttons] : []));
  }
}

/** What the learner has seen and hidden of what can't be read; anything more is told again. */
const SEEN = 'setting/seen-damaged';

function* troubles() {
  const { unsaved, damaged } = record;
  if (record.blocked) {
    yield 'This browser lets this site store nothing. Your ticks last until you close this page; a private window or a blocked cookie setting is the usual cause.';
  }
  if (unsaved.length) {
    yield `The browser's storage is full: ${unsaved.length} of your latest changes could not be stored. Keep this page open, and make room or save a copy.`;
  }
  if (damaged.length && record.get(SEEN) !== damaged.join(', ')) {
    yield `${damaged.length === 1 ? 'One entry' : `${damaged.length} entries`} of your record can't be read. Nothing was deleted: ${damaged.join(', ')}.`;
  }
}

customElements.define('study-notice', StudyNotice);
