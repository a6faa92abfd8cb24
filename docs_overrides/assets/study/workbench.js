// @ts-check

import { button, h } from './dom.js';
import { site } from './store.js';

/** @typedef {import('./python.js').Request} Request */
/** @typedef {import('./python.js').Result} Result */

/** What the browser's Python says where something of the operating system is missing. */
const LACKING = /can't start new thread|does not support (processes|sockets)|No module named '(fastapi|httpx|prometheus_client|coverage)|has no attribute '(scrypt|pbkdf2_hmac|fork)'/;

let count = 0;

/**
 * A place to write Python and run it: a text area, which becomes an editor with the first focus, buttons, and
 * what the code prints. Give it a button for each thing that one may do with the code.
 */
export class Workbench {
  #area;
  #status = h('p', { role: 'status', className: 'study-said' });
  #out = h('pre', { className: 'study-out', tabIndex: 0, hidden: true, ariaLabel: 'Output' });
  #given = h('textarea', { rows: 2, autocomplete: 'off' });
  #asked = h('label', { className: 'study-given', hidden: true }, 'Lines that input() gets, one a line ', this.#given);
  #stop = button('Stop', () => this.#running?.abort());
  #actions = h('p', { className: 'study-actions' });
  /** @type {AbortController | undefined} */
  #running;
  /** @type {ReturnType<typeof import('../../../generator/bundles/editor.js').edit> | undefined} */
  #editor;
  #changed;
  #submit = () => {};
  #closed = false;

  /**
   * @param {string} code what stands in it at first
   * @param {string} label what a screen reader calls it
   * @param {() => void} changed called after each edit
   */
  constructor(code, label, changed) {
    const hint = `study-keys-${(count += 1)}`;
    this.#changed = () => {
      this.#ask();
      changed();
    };
    this.#area = h('textarea', {
      value: code, className: 'study-code', spellcheck: false, autocapitalize: 'off', autocomplete: 'off', ariaLabel: label,
      rows: Math.max(4, code.split('\n').length + 1), wrap: 'off',
    });
    this.#area.setAttribute('aria-describedby', hint);
    this.#area.addEventListener('input', this.#changed);
    this.#area.addEventListener('focus', () => this.#open(), { once: true });
    this.#area.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#submit();
    });
    this.#stop.hidden = true;
    this.#ask();
    const keys = h('p', { id: hint, className: 'study-keys' }, 'Ctrl or Cmd with Enter runs. Tab indents; Esc, then Tab, leaves the editor.');
    this.element = h('div', { className: 'study-bench' }, this.#area, keys, this.#asked, this.#actions, this.#status, this.#out);
  }

  /** The code as it stands. */
  get code() {
    return this.#area.value;
  }

  /** @param {string} code */
  put(code) {
    if (code === this.code) return;
    this.#area.value = code;
    this.#editor?.put(code);
    this.#ask();
  }

  /** @param {HTMLButtonElement[]} buttons the first is what Ctrl-Enter does */
  offer(...buttons) {
    buttons[0].classList.add('md-button--primary');
    this.#submit = () => buttons[0].click();
    this.#actions.replaceChildren(...buttons.flatMap((one, n) => (n === 0 ? [one, ' ', this.#stop, ' '] : [one, ' '])));
  }

  focus() {
    this.#editor ? this.#editor.focus() : this.#area.focus();
  }

  /** @param {string} text */
  say(text) {
    this.#status.textContent = text;
  }

  /**
   * Run it, and show what it prints.
   *
   * @param {Partial<Request>} [more]
   * @returns {Promise<Result | undefined>} nothing where Python could not be had; the page says why
   */
  async run(more) {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    const given = this.#asked.hidden || !this.#given.value ? [] : this.#given.value.split('\n');
    this.#out.replaceChildren();
    this.#out.hidden = true;
    this.#stop.hidden = false;
    const told = { out: (/** @type {string} */ text) => this.#print(text), status: (/** @type {string} */ text) => this.say(text) };
    try {
      const { run } = await import('./python.js'); // with the first run, as Python itself
      const result = await run({ code: this.code, name: 'exercise.py', given, ...more }, told, running.signal);
      if (result.error) this.#print(result.error, 'study-error');
      if (this.#running === running) this.say(outcome(result, this.#out.hidden));
      return result;
    } catch (error) {
      this.say(error instanceof Error ? error.message : String(error));
      return undefined;
    } finally {
      if (this.#running === running) this.#stop.hidden = true;
    }
  }

  /** Give back what was taken from outside. */
  close() {
    this.#closed = true;
    this.#running?.abort();
    this.#editor?.destroy();
  }

  /** @param {string} text @param {string} [className] */
  #print(text, className) {
    this.#out.hidden = false;
    this.#out.append(className ? h('span', { className }, text) : text);
  }

  /** Lines of input are asked for where the code asks for some. */
  #ask() {
    this.#asked.hidden = !/\binput\s*\(/.test(this.code);
  }

  /** The editor comes with the first focus; where it can't, the text area stays, and works. */
  async #open() {
    try {
      const { edit } = await import(new URL('assets/vendor/editor.js', site).href);
      if (this.#closed) return;
      const focused = document.activeElement === this.#area;
      this.#editor = edit(this.#area, { changed: this.#changed, run: () => this.#submit() });
      if (focused) this.#editor?.focus();
    } catch {
      // Offline, or an old browser.
    }
  }
}

/** @param {Result} result @param {boolean} silent */
function outcome({ error, stopped }, silent) {
  if (stopped) return 'Stopped.';
  if (LACKING.test(error)) return 'Python in the browser has no threads, processes, network or further packages. Run this one on your computer.';
  if (error) return 'It ended with an error.';
  return silent ? 'It ran, and printed nothing.' : 'It ran.';
}
