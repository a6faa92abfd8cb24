// @ts-check

import { today } from './dates.js';
import { button, faceHeading, h } from './dom.js';
import { unsavedSince } from './news.js';
import { RecordElement } from './record-element.js';
import { record, site } from './store.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Reminds of saving a copy: after a week, and where the browser deletes what a site stored once nobody comes
 * for a week, after a day. Says, too, when the file that is saved to by itself can't be written.
 */
class StudyReminder extends RecordElement {
  /** @type {typeof import('./autosave.js').autosave | undefined} */
  #autosave;

  async connectedCallback() {
    if (document.querySelector('study-export')) return; // that page is about nothing else
    super.connectedCallback();
    this.#remind();
    if (!record.get('here/autosave')) return;
    const { autosave } = await import('./autosave.js');
    if (!this.isConnected) return;
    this.#autosave = autosave;
    this.#autosave.addEventListener('change', this);
    this.#tell(this.#autosave);
  }

  disconnectedCallback() {
    this.#autosave?.removeEventListener('change', this);
    super.disconnectedCallback();
  }

  /** @param {Event} event */
  handleEvent(event) {
    super.handleEvent(event);
    if (this.#autosave && event.currentTarget === this.#autosave) this.#tell(this.#autosave);
  }

  /** It comes with the page, never amid the work; but it goes as soon as a copy was saved. */
  show() {
    if (this.querySelector('.study-due') && !due()) this.replaceChildren();
  }

  #remind() {
    const text = due();
    if (!text) return;
    const save = button('Save a copy', async () => this.#done((await import('./copy.js')).saveCopy()));
    const later = button('Not today', () => {
      record.set('here/reminded', today());
      faceHeading();
    });
    const more = h('a', { href: new URL(`record/${forgets() ? '#safari' : ''}`, site).href }, 'About your record');
    this.replaceChildren(h('p', { className: 'study-due' }, text), h('p', { className: 'study-actions' }, save, later, more));
  }

  /** @param {string} file */
  #done(file) {
    const said = h('p', { tabIndex: -1 }, `Saved as ${file}. Keep it where you will find it again.`);
    this.replaceChildren(said);
    said.focus();
  }

  /** @param {typeof import('./autosave.js').autosave} autosave */
  #tell(autosave) {
    const again = button(autosave.remedy, () => autosave.again());
    if (autosave.trouble) this.replaceChildren(h('p', {}, autosave.trouble), h('p', { className: 'study-actions' }, again));
    else if (!this.querySelector('.study-due')) this.replaceChildren();
  }
}

/** @returns {string} what to say, or nothing */
function due() {
  const since = unsavedSince();
  if (record.blocked || since === undefined || record.get('here/reminded') === today()) return '';
  const days = Math.floor((Date.now() - since) / DAY);
  if (days < (forgets() ? 1 : 7)) return '';
  const old = `Your last copy of your record is ${days === 1 ? 'a day' : `${days} days`} old, and you have done more since.`;
  const said = record.get('here/exported') ? old : 'What you have done here is in this browser alone: no copy of it was saved yet.';
  return forgets() ? `${said} This browser deletes it once you stay away for seven days.` : said;
}

/** Safari, and every browser that is built on it, forgets, unless the site is on the home screen. */
function forgets() {
  const { vendor, standalone } = /** @type {Navigator & {standalone?: boolean}} */ (navigator);
  return vendor.startsWith('Apple') && !standalone && !matchMedia('(display-mode: standalone)').matches;
}

customElements.define('study-reminder', StudyReminder);
