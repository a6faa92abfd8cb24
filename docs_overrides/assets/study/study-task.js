// @ts-check

import { RecordElement } from './record-element.js';
import { record } from './store.js';

/**
 * A box that the learner ticks, remembered between visits.
 *
 *     <study-task key="tick/variables/types"><label><input type="checkbox"> Create variables</label></study-task>
 *
 * Without this module the box still ticks; it only forgets.
 */
class StudyTask extends RecordElement {
  connectedCallback() {
    this.addEventListener('change', this);
    // Ticked while we were still on our way.
    if (this.#box.checked && record.get(this.need('key')) === undefined) record.set(this.need('key'), true);
    super.connectedCallback();
  }

  /** The tick goes to the record; what the record then says is what the page shows. @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (event.currentTarget === this) record.set(this.need('key'), this.#box.checked);
  }

  show() {
    this.#box.checked = record.get(this.need('key')) === true;
  }

  get #box() {
    return this.find('input', HTMLInputElement);
  }
}

customElements.define('study-task', StudyTask);
