// @ts-check

import { RecordElement } from './record-element.js';
import { record } from './store.js';

/**
 * Times a day's parts, once the learner wants it.
 *
 *     <study-timer day="variables" parts="40 60 20 10">
 *       <ul><li>…</li> …</ul> <div><button type="button">Time this day</button></div>
 *     </study-timer>
 */
export class StudyTimer extends RecordElement {
  key = `timer/${this.need('day')}`;
  /** @type {import('./timer-panel.js').TimerPanel | undefined} */
  #panel;

  connectedCallback() {
    this.find('button', HTMLElement).onclick = () => record.set(this.key, [{ do: 'go', at: Date.now() }]);
    super.connectedCallback();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#panel?.stop();
  }

  async show() {
    if (!record.get(this.key)) return;
    const { TimerPanel } = await import('./timer-panel.js');
    if (this.isConnected) (this.#panel ??= new TimerPanel(this)).show();
  }
}

customElements.define('study-timer', StudyTimer);
