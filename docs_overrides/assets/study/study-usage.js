// @ts-check

import { counted } from './counted.js';
import { today } from './dates.js';
import { button, h } from './dom.js';
import { isSeen } from './intake.js';
import { RecordElement } from './record-element.js';
import { record } from './store.js';

/** Characters that a browser stores for all sites at one address. */
const ROOM = 5 * 1024 * 1024;

/** Says what the record holds, how much room that takes, and whether the browser has promised to keep it. */
class StudyUsage extends RecordElement {
  /** @type {boolean | undefined} */
  #promised;

  async connectedCallback() {
    super.connectedCallback();
    this.#promised = await navigator.storage?.persisted?.().catch(() => undefined);
    this.show();
  }

  show() {
    const focused = this.contains(document.activeElement);
    const told = [holds(), room()].map((text) => h('p', {}, text));
    this.replaceChildren(...told, ...this.#promise());
    if (focused) this.querySelector('button')?.focus();
  }

  #promise() {
    if (this.#promised === undefined) return [];
    if (this.#promised) return [h('p', {}, 'This browser has promised not to delete it when it runs short of space.')];
    const asked = record.get('here/asked');
    const text = 'This browser may delete it when it runs short of space.';
    const answer = asked ? ' It was asked to keep it, and has not agreed.' : '';
    return [h('p', {}, text, answer), h('p', {}, button('Ask it to keep my record', () => this.#ask()))];
  }

  async #ask() {
    record.set('here/asked', today());
    this.#promised = await navigator.storage.persist();
    this.show();
  }
}

function holds() {
  const facts = [...record.facts()].filter(([key, fact]) => isSeen(fact) && !key.startsWith('here/'));
  const damaged = record.damaged.length;
  const unread = damaged ? ` ${damaged === 1 ? 'One entry' : `${damaged} entries`} can't be read; see below.` : '';
  if (!facts.length) return `Your record is empty: nothing that you did here is stored in this browser.${unread}`;
  return `Your record holds ${counted(facts.map(([key]) => key))}.${unread}`;
}

function room() {
  const ours = [...record.raw()].reduce((sum, [key, raw]) => sum + key.length + raw.length, 0);
  const others = record.stored - ours;
  const elses = others > ROOM / 100 ? ` Other things at this address take another ${share(others)}.` : '';
  return `It takes ${share(ours)} of the room that a browser gives (${ours.toLocaleString('en-GB')} of about ${ROOM.toLocaleString('en-GB')} characters).${elses}`;
}

/** @param {number} characters */
function share(characters) {
  const percent = (100 * characters) / ROOM;
  return percent < 0.1 ? 'less than 0.1%' : `${percent.toFixed(1)}%`;
}

customElements.define('study-usage', StudyUsage);
