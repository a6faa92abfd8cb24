// @ts-check

import { clock } from './dates.js';
import { button, h } from './dom.js';
import { record } from './store.js';
import { and, hours, moments, reckon } from './timer.js';

/** Whether the learner wants to hear the end of a part. */
const SOUND = 'setting/timer-sound';

/** What a page's title begins with when a part's time is over. */
const OVER = 'Time is up · ';

/** The clock of a day that is being timed, and its buttons. */
export class TimerPanel {
  #element;
  #parts;
  #clock = h('span', { role: 'timer' });
  #where = h('span');
  #status = h('p', { role: 'status' });
  #buttons = h('p', { className: 'study-actions' });
  #sound = h('input', { type: 'checkbox', onchange: () => this.#hear() });
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #ticks;
  /** @type {AudioContext | undefined} */
  #audio;
  /** The part, and whether its time was up, when we last looked. */
  #heard = '';
  /** The names of the buttons. */
  #offered = '';

  /** @param {import('./study-timer.js').StudyTimer} element */
  constructor(element) {
    this.#element = element;
    this.#parts = element.need('parts').split(' ').map(Number);
    const sound = h('label', { className: 'study-sound' }, this.#sound, ' Sound when the time of a part is up');
    element.find('.study-timing', HTMLElement).replaceChildren(h('p', { className: 'study-clock' }, this.#clock, ' ', this.#where), this.#status, this.#buttons, sound);
  }

  /** Bring the page up to the record. */
  show() {
    this.#sound.checked = record.get(SOUND) === true;
    this.#ticks ??= setInterval(() => this.#tick(), 1000);
    this.#tick();
  }

  /** The page is left, or nothing runs. */
  stop() {
    clearInterval(this.#ticks);
    this.#ticks = undefined;
    title(false);
  }

  get #time() {
    return reckon(moments(record.get(this.#element.key)), this.#parts, Date.now());
  }

  #tick() {
    const time = this.#time;
    const left = this.#parts[time.part] * 60_000 - time.spent;
    const over = !time.ended && left <= 0;
    const items = [...this.#element.querySelectorAll('li')];
    items.forEach((item, n) => (n === time.part && !time.ended ? item.setAttribute('aria-current', 'step') : item.removeAttribute('aria-current')));
    const [name, next] = items.slice(time.part).map((item) => item.lastChild?.textContent?.trim() ?? '');
    const seconds = (/** @type {number} */ ms) => clock(Math.floor(ms / 1000));
    this.#clock.textContent = time.ended ? seconds(time.total) : over ? `+${seconds(-left)}` : clock(Math.ceil(left / 1000));
    this.#where.textContent = time.ended ? 'in all' : over ? `over the ${this.#parts[time.part]} minutes of ${name}` : `left of ${name}`;
    this.#say(this.#told(time, name, over, next));
    this.#offer(time);
    this.#ring(time, over);
    if (time.since === null) this.stop();
    else title(over);
  }

  /** @param {import('./timer.js').Time} time @param {string} name @param {boolean} over @param {string} [next] */
  #told({ part, since, ended, alone, unlogged }, name, over, next) {
    const [place, open] = [`Part ${part + 1} of ${this.#parts.length}: ${name}.`, hours(unlogged)];
    if (ended) return `Finished. ${open ? `Not in your log yet: ${open} ${open === 1 ? 'hour' : 'hours'}.` : ''}`;
    if (alone) return `${place} Paused by itself, half an hour after its end.`;
    if (since === null) return `${place} Paused.`;
    if (over) return `The ${this.#parts[part]} minutes of ${name} are up. ${next ? `Next: ${next}.` : 'That was the last part.'}`;
    return place;
  }

  /** @param {string} said a live region that is written anew is read out anew */
  #say(said) {
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  /** @param {import('./timer.js').Time} time */
  #offer({ part, since, ended }) {
    const go = ended ? ['go', 'Time more'] : since === null ? ['go', 'Go on'] : ['pause', 'Pause'];
    const rest = part + 1 < this.#parts.length ? [['next', 'Next part'], ['finish', 'Finish']] : [['finish', 'Finish']];
    const acts = ended ? [go] : [go, ...rest];
    const offered = acts.map(([, name]) => name).join();
    if (offered === this.#offered) return; // a button that is made anew loses the focus
    const focused = this.#buttons.contains(document.activeElement);
    this.#buttons.replaceChildren(...acts.flatMap(([act, name]) => [button(name, () => this.#do(act)), ' ']));
    if (focused) this.#buttons.querySelector('button')?.focus();
    this.#offered = offered;
  }

  /** @param {string} act */
  #do(act) {
    record.set(this.#element.key, and(record.get(this.#element.key), act, Date.now()));
    if (this.#sound.checked) this.#audio ??= new AudioContext(); // a browser lets only what was clicked make a sound
  }

  #hear() {
    record.set(SOUND, this.#sound.checked);
    if (this.#sound.checked) this.#beep();
  }

  /** @param {import('./timer.js').Time} time @param {boolean} over */
  #ring({ part, since }, over) {
    const now = `${part} ${over}`;
    const rings = this.#heard === `${part} false` && over && since !== null;
    this.#heard = now;
    if (rings && this.#sound.checked) this.#beep();
  }

  #beep() {
    this.#audio ??= new AudioContext();
    const [tone, volume, now] = [this.#audio.createOscillator(), this.#audio.createGain(), this.#audio.currentTime];
    volume.gain.setValueAtTime(0.2, now);
    volume.gain.exponentialRampToValueAtTime(0.001, now + 0.8);
    tone.connect(volume).connect(this.#audio.destination);
    tone.start(now);
    tone.stop(now + 0.8);
  }
}

/** The title of the page says that time is up, for who is in another tab. @param {boolean} up */
function title(up) {
  const plain = document.title.replace(OVER, '');
  const wanted = up ? OVER + plain : plain;
  if (document.title !== wanted) document.title = wanted;
}
