// @ts-check

import { spoken, today } from './dates.js';
import { askToPersist } from './persistence.js';
import { RecordElement } from './record-element.js';
import { record } from './store.js';

/**
 * Marks a day complete, which is what attendance counts; offers it when everything on the day is ticked.
 *
 *     <study-day day="variables" keys="tick/variables/types …">
 *       <p role="status"></p> <p><button type="button">Complete this day</button></p>
 *     </study-day>
 */
class StudyDay extends RecordElement {
  connectedCallback() {
    this.addEventListener('click', this);
    super.connectedCallback();
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (event.currentTarget === this && event.target === this.#button) {
      record.set(this.#key, record.get(this.#key) ? null : today());
      askToPersist();
    }
  }

  show() {
    const done = record.get(this.#key);
    const keys = this.need('keys').split(' ').filter(Boolean);
    const left = keys.filter((key) => !record.get(key)).length;
    const status = this.find('[role=status]', HTMLElement);
    const said = done
      ? `Completed on ${spoken(done)}.`
      : left
        ? `${left} of ${keys.length} boxes are still open. You decide when the day is complete.`
        : keys.length
          ? 'Everything is ticked. Complete the day?'
          : 'A day to rest. Complete it when you like.';
    if (status.textContent !== said) status.textContent = said; // written anew, it would be read out anew
    this.#button.textContent = done ? 'Not complete after all' : 'Complete this day';
    this.#button.classList.toggle('md-button--primary', !done && !left);
    this.toggleAttribute('done', Boolean(done));
  }

  get #key() {
    return `day/${this.need('day')}`;
  }

  get #button() {
    return this.find('button', HTMLButtonElement);
  }
}

customElements.define('study-day', StudyDay);
