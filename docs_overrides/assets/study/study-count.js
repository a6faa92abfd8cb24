// @ts-check

import { RecordElement } from './record-element.js';
import { record } from './store.js';

/**
 * How many of some facts the record holds. Keys joined by `+` count as one, when all of them are there.
 *
 *     <study-count keys="day/variables day/functions">2 days</study-count>    ->  1/2 days
 *
 * With `need`, the attribute `met` tells the style sheet whether that many are there; `--share` says how
 * large a part of all they are.
 */
class StudyCount extends RecordElement {
  #unit = this.textContent?.replace(/^\d+ /, '') ?? '';

  show() {
    const groups = this.need('keys').split(' ').filter(Boolean);
    const have = groups.filter((group) => group.split('+').every((key) => record.get(key))).length;
    const need = Number(this.getAttribute('need') ?? groups.length);
    this.textContent = `${have}/${groups.length} ${this.#unit}`;
    this.toggleAttribute('met', have >= need);
    this.style.setProperty('--share', String(have / groups.length));
  }
}

customElements.define('study-count', StudyCount);
