// @ts-check

import { button } from './dom.js';

/** @typedef {{code: string, bench?: import('./workbench.js').Workbench}} Step a block as the page has it, and as the learner edits it */

/**
 * Lets every Python example of the page that it stands on be run where it is, edited or not. A lesson is one
 * program: before an example come, unseen, all those above it, as they are edited now.
 */
class StudyLesson extends HTMLElement {
  /** @type {Step[]} */
  #steps = [];

  connectedCallback() {
    const blocks = this.parentElement?.querySelectorAll('.highlight:not([data-why], details *, li *)') ?? [];
    for (const block of blocks) {
      const code = block.querySelector('code')?.textContent ?? '';
      const title = block.querySelector('.filename')?.textContent;
      if (title) this.#steps.push({ code: writing(title, code) });
      else if (block.classList.contains('language-python')) this.#offer(block, { code });
    }
  }

  disconnectedCallback() {
    for (const { bench } of this.#steps) bench?.close();
  }

  /** @param {Element} block @param {Step} step */
  #offer(block, step) {
    this.#steps.push(step);
    const opened = button('Try it', () => this.#open(block, step, opened));
    opened.className = 'study-try';
    opened.ariaLabel = `Try it: example ${this.#steps.length}`;
    block.after(opened);
  }

  /** @param {Element} block @param {Step} step @param {HTMLButtonElement} opened */
  async #open(block, step, opened) {
    const { Workbench } = await import('./workbench.js'); // most readers only read
    if (step.bench || !block.isConnected) return; // a second click, or another page
    const bench = (step.bench = new Workbench(step.code, `Example ${this.#steps.indexOf(step) + 1}`, () => {}));
    const go = () => bench.run({ name: 'example.py', before: this.#before(step) });
    const close = () => {
      bench.close();
      bench.element.replaceWith(block, opened);
      step.bench = undefined;
      opened.focus();
    };
    bench.offer(button('Run', go), button('Undo my edits', () => bench.put(step.code)), button('Close', close));
    block.replaceWith(bench.element);
    opened.remove();
    bench.focus();
    go();
  }

  /** @param {Step} step @returns {string[]} */
  #before(step) {
    return this.#steps.slice(0, this.#steps.indexOf(step)).map(({ code, bench }) => bench?.code ?? code);
  }
}

/** Python that makes a file. JSON's texts are Python's, too. @param {string} name @param {string} text */
function writing(name, text) {
  const path = `__import__('pathlib').Path(${JSON.stringify(name)})`;
  return `${path}.parent.mkdir(parents=True, exist_ok=True); ${path}.write_text(${JSON.stringify(text)}, encoding='utf-8')`;
}

customElements.define('study-lesson', StudyLesson);
