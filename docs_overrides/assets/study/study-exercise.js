// @ts-check

import { button, h } from './dom.js';
import { RecordElement } from './record-element.js';
import { record } from './store.js';
import { Workbench } from './workbench.js';

/** @typedef {import('./python.js').Tested} Tested */
/** @typedef {{text: string, before?: string}} Code what the learner wrote; `before`: what a reset took away */

/**
 * An exercise: the starter becomes a workbench, whose tests tick the boxes in `keys` once all of them pass.
 *
 *     <study-exercise code="code/variables/types" keys="tick/variables/types">
 *       <div class="study-starter">…</div> <ol class="study-tests"><li>…</ol> <details class="study-source-of-tests">…
 *     </study-exercise>
 */
class StudyExercise extends RecordElement {
  /** @type {Workbench | undefined} */
  #bench;
  #starter = '';
  #saving = 0;
  #reset = button('Start over', () => this.#startOver());

  connectedCallback() {
    this.#starter = trimmed(this.find('.study-starter code', HTMLElement));
    const title = document.querySelector('h1')?.textContent ?? 'the exercise';
    const bench = (this.#bench = new Workbench(this.#code.text, `Your code for ${title}`, () => this.#keep()));
    bench.offer(button('Run the tests', () => this.#check()), button('Run', () => bench.run()), this.#reset);
    this.find('.study-starter', HTMLElement).hidden = true;
    this.prepend(bench.element);
    addEventListener('pagehide', this);
    super.connectedCallback();
  }

  disconnectedCallback() {
    this.#save();
    removeEventListener('pagehide', this);
    this.#bench?.close();
    this.#bench?.element.remove();
    super.disconnectedCallback();
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === 'pagehide') this.#save();
    else super.handleEvent(event);
  }

  show() {
    const { text, before } = this.#code;
    if (!this.#saving) this.#bench?.put(text); // what is not saved yet stays
    this.#reset.textContent = before === undefined ? 'Start over' : 'Bring my code back';
    this.#reset.hidden = before === undefined && text === this.#starter;
  }

  /** @returns {Code} */
  get #code() {
    const kept = record.get(this.need('code'));
    if (typeof kept?.text !== 'string') return { text: this.#starter };
    return typeof kept.before === 'string' ? kept : { text: kept.text };
  }

  #keep() {
    clearTimeout(this.#saving);
    this.#saving = window.setTimeout(() => this.#save(), 400);
  }

  #save() {
    if (!this.#saving) return;
    clearTimeout(this.#saving);
    this.#saving = 0;
    if (this.#bench && this.#bench.code !== this.#code.text) record.set(this.need('code'), { text: this.#bench.code });
  }

  /** Back to the starter; what was there comes back with the next click, also after a reload. */
  #startOver() {
    this.#save();
    const { text, before } = this.#code;
    record.set(this.need('code'), before === undefined ? { text: this.#starter, before: text } : { text: before });
    this.#bench?.put(this.#code.text);
    this.#bench?.say(before === undefined ? 'Back at the start. Your code is kept until you write again.' : 'Your code is back.');
  }

  async #check() {
    this.#save();
    const tests = trimmed(this.find('.study-source-of-tests code', HTMLElement));
    const result = await this.#bench?.run({ tests });
    if (!result?.tests) return;
    this.#tell(result.tests);
    const passed = result.tests.filter((test) => test.passed).length;
    if (passed < result.tests.length) {
      const error = result.error ? 'The tests could not begin: see the output. ' : '';
      this.#bench?.say(`${error}${passed} of ${result.tests.length} tests pass.`);
      return;
    }
    for (const key of this.need('keys').split(' ')) if (!record.get(key)) record.set(key, true);
    this.#bench?.say(`All ${passed} tests pass. The box of this exercise is ticked.`);
  }

  /** Each sentence with what became of it. @param {Tested[]} tests */
  #tell(tests) {
    this.querySelectorAll('.study-tests > li').forEach((item, n) => {
      const { passed, told } = tests[n];
      item.classList.toggle('study-passed', passed);
      item.classList.toggle('study-failed', !passed);
      item.querySelector('.study-outcome')?.remove();
      const outcome = h('div', { className: 'study-outcome' }, passed ? 'Passed' : 'Not yet');
      if (told) outcome.append(h('pre', { tabIndex: 0 }, told));
      item.append(outcome);
    });
  }
}

/** A block of code as it was written. @param {HTMLElement} code */
function trimmed(code) {
  return `${code.textContent?.trimEnd() ?? ''}\n`;
}

customElements.define('study-exercise', StudyExercise);
