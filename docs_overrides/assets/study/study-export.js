// @ts-check

import { saveCopy } from './copy.js';
import { spoken } from './dates.js';
import { RecordElement } from './record-element.js';
import { record } from './store.js';

/**
 * Saves the whole record as a file.
 *
 *     <study-export><p><button type="button">Save a copy</button></p> <p role="status"></p></study-export>
 */
class StudyExport extends RecordElement {
  #file = '';

  connectedCallback() {
    this.addEventListener('click', this);
    super.connectedCallback();
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (event.type !== 'click' || !(event.target instanceof HTMLButtonElement)) return;
    this.#file = saveCopy();
    this.show();
  }

  show() {
    const last = record.get('here/exported');
    const before = last ? `A copy was last saved on ${spoken(String(last))}.` : 'No copy was saved from this browser yet.';
    const said = this.#file ? `Saved as ${this.#file}. Keep it where you will find it again.` : before;
    const status = this.find('[role=status]', HTMLElement);
    if (status.textContent !== said) status.textContent = said;
  }
}

customElements.define('study-export', StudyExport);
