// @ts-check

import { asFile, copy, download } from './copy.js';
import { today } from './dates.js';
import { button, h } from './dom.js';
import { RecordElement } from './record-element.js';
import { record } from './store.js';

/** Lists the entries of the record that can't be read, as they are. What the page says stays where there are none. */
class StudyDamaged extends RecordElement {
  #before = [...this.childNodes];
  #shown = '';

  show() {
    const raw = record.raw();
    const damaged = record.damaged.map((key) => /** @type {const} */ ([key, raw.get(key) ?? '']));
    const now = JSON.stringify(damaged);
    if (now === this.#shown) return; // the button keeps its focus
    this.#shown = now;
    if (!damaged.length) return this.replaceChildren(...this.#before);
    const rows = damaged.map(([key, text]) => h('li', {}, h('strong', {}, key), h('code', {}, text.length > 300 ? `${text.slice(0, 300)} …` : text)));
    this.replaceChildren(
      h('p', {}, 'These entries are damaged. Nothing of them was deleted, every copy contains them, and somebody who knows JSON may be able to mend them.'),
      h('ul', { className: 'study-unread' }, ...rows),
      h('p', { className: 'study-actions' }, button('Save them as a file', save)),
    );
  }
}

function save() {
  download(`study-record-damaged-${today()}.json`, asFile({ ...copy(), facts: new Map() }));
}

customElements.define('study-damaged', StudyDamaged);
