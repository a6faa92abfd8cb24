// @ts-check

import { RecordElement } from './record-element.js';
import { record } from './store.js';

/** @typedef {{repository: string, deployment: string}} Addresses each may be empty */

/**
 * Where a project is to be found. A deployment's address ticks the box in `deployed`, which graduation asks for.
 *
 *     <study-addresses key="project/shop" deployed="tick/shop/deploy"><form>…</form> <p role="status"></p></study-addresses>
 */
class StudyAddresses extends RecordElement {
  connectedCallback() {
    this.addEventListener('submit', this);
    super.connectedCallback();
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (event.type !== 'submit') return;
    event.preventDefault();
    const [repository, deployment] = this.#fields.map((field) => field.value.trim());
    record.set(this.need('key'), { repository, deployment });
    const box = this.getAttribute('deployed');
    if (box && deployment && !record.get(box)) record.set(box, true);
    this.find('form', HTMLFormElement).reset(); // to what is kept
    this.#say(box && deployment ? 'Saved. Your project counts as deployed.' : 'Saved.');
  }

  /** A field in which somebody has written keeps that until it is saved. */
  show() {
    const kept = record.get(this.need('key'));
    for (const field of this.#fields) {
      const address = kept?.[field.name];
      field.defaultValue = typeof address === 'string' ? address : '';
      field.oninput = () => field.setCustomValidity(fault(field.value.trim()));
    }
  }

  get #fields() {
    return [...this.querySelectorAll('input')];
  }

  /** @param {string} text */
  #say(text) {
    this.find('[role=status]', HTMLElement).textContent = text;
  }
}

/** What is wrong with an address, for its writer; nothing where it will do. @param {string} text */
function fault(text) {
  if (!text) return '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol)) return 'Write the whole address, beginning with https://';
  if (!/\.[a-z0-9-]{2,}$/i.test(url.hostname)) return `Others can't reach "${url.hostname}"; give the public address.`;
  if (url.username || url.password) return 'Leave out the name and password; the address would give them away.';
  return '';
}

customElements.define('study-addresses', StudyAddresses);
