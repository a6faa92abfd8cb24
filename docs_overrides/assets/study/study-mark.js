// @ts-check

import { h } from './dom.js';
import { RecordElement } from './record-element.js';
import { record } from './store.js';

/** A mark before a day's name: `<study-mark key="day/variables"></study-mark>`. */
class StudyMark extends RecordElement {
  show() {
    const done = Boolean(record.get(this.need('key')));
    this.toggleAttribute('done', done);
    this.replaceChildren(...(done ? [h('span', { className: 'study-unseen' }, 'Completed: ')] : []));
  }
}

customElements.define('study-mark', StudyMark);
