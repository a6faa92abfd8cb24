// @ts-check

import { autosave } from './autosave.js';
import { isSaved, saveCopy } from './copy.js';
import { button } from './dom.js';
import { RecordElement } from './record-element.js';
import { record } from './store.js';

/**
 * Erases the whole record, once a copy of it was saved in this visit and the word was typed.
 *
 *     <study-erase>
 *       <form><label>… <input name="word"></label> <button type="submit">Erase everything</button></form> <p role="status"></p>
 *     </study-erase>
 */
class StudyErase extends RecordElement {
  connectedCallback() {
    this.addEventListener('submit', this);
    super.connectedCallback();
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (event.type !== 'submit') return;
    event.preventDefault();
    const input = this.find('input', HTMLInputElement);
    if (input.value.trim().toLowerCase() !== 'erase') {
      this.#say('Nothing was erased: type the word "erase" into the field first.');
      input.focus();
    } else if (isSaved()) this.#erase();
    else this.#saveFirst();
  }

  #saveFirst() {
    const save = button('Save a copy', () => {
      this.#say(`Saved as ${saveCopy()}. Make sure that you have it, then press "Erase everything" again.`);
      this.find('[type=submit]', HTMLElement).focus();
    });
    this.#say('Nothing was erased: save a copy of what is here now first. ', save);
    save.focus();
  }

  async #erase() {
    await autosave.stop(); // the file keeps what it has
    record.restore([...record.raw().keys()].map((key) => [key, null]));
    this.find('form', HTMLFormElement).reset();
    this.#say('Everything is erased. If you want it back, import the copy.');
  }

  /** @param {...(string | Node)} said */
  #say(...said) {
    this.find('[role=status]', HTMLElement).replaceChildren(...said);
  }
}

customElements.define('study-erase', StudyErase);
