// @ts-check

import { RecordElement } from './record-element.js';
import { record } from './store.js';

/** On which date the learner's plan has a day: `<study-date day="variables"></study-date>`. */
class StudyDate extends RecordElement {
  async show() {
    const said = record.get('plan/plan') ? await (await import('./planned.js')).when(this.need('day')) : '';
    this.replaceChildren(said && ` · ${said}`);
  }
}

customElements.define('study-date', StudyDate);
