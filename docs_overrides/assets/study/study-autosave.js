// @ts-check

import { autosave } from './autosave.js';
import { button } from './dom.js';
import { RecordElement } from './record-element.js';

/**
 * Has every change written to a file, in browsers that can; in the others it stays hidden.
 *
 *     <study-autosave hidden>
 *       <p>…</p> <p><button data-act="new">…</button> <button data-act="again">…</button> <button data-act="stop">…</button></p>
 *       <p role="status"></p>
 *     </study-autosave>
 */
class StudyAutosave extends RecordElement {
  connectedCallback() {
    this.hidden = !('showSaveFilePicker' in globalThis);
    this.addEventListener('click', this);
    autosave.addEventListener('change', this);
    super.connectedCallback();
  }

  disconnectedCallback() {
    autosave.removeEventListener('change', this);
    super.disconnectedCallback();
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (event.currentTarget === autosave) this.show();
    if (!(event.target instanceof HTMLButtonElement)) return;
    const { act } = event.target.dataset;
    if (act === 'stop') autosave.stop();
    else if (act) autosave.choose(act === 'again');
  }

  show() {
    const status = this.find('[role=status]', HTMLElement);
    this.find('[data-act=stop]', HTMLElement).hidden = !autosave.name;
    const { state, trouble } = autosave;
    const said = trouble || (state === 'on' ? `Every change is written to ${autosave.name}.` : '');
    if (status.dataset.said === said) return; // written anew, it would be read out anew
    status.dataset.said = said;
    status.replaceChildren(said, ...(trouble ? [' ', button(autosave.remedy, () => autosave.again())] : []));
  }
}

customElements.define('study-autosave', StudyAutosave);
