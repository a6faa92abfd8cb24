// @ts-check

/**
 * A term that an earlier day taught: its link opens what it means, in place, and Esc closes it. A browser without
 * popovers follows the link.
 *
 *     <study-term><a href="…/glossary/#alias">alias</a><span hidden>Another name … <a href="…">Day 1</a></span></study-term>
 */
class StudyTerm extends HTMLElement {
  /** Whether the note was open before a press, which by itself closes it. */
  #wasOpen = false;

  connectedCallback() {
    const { note } = this;
    if (!note.showPopover) return;
    note.popover = 'auto';
    note.hidden = false;
    this.link.ariaExpanded = 'false';
    for (const type of ['pointerdown', 'click']) this.link.addEventListener(type, this);
    note.addEventListener('toggle', this);
  }

  get link() {
    return /** @type {HTMLAnchorElement} */ (this.firstElementChild);
  }

  get note() {
    return /** @type {HTMLElement} */ (this.lastElementChild);
  }

  get #open() {
    return this.note.matches(':popover-open');
  }

  /** @param {Event} event */
  handleEvent(event) {
    if (event.type === 'pointerdown') this.#wasOpen = this.#open;
    else if (event.type === 'toggle') this.link.ariaExpanded = String(this.#open);
    else if (event instanceof MouseEvent && !(event.ctrlKey || event.metaKey || event.shiftKey)) this.#toggle(event);
  }

  /** @param {MouseEvent} event */
  #toggle(event) {
    event.preventDefault();
    event.stopPropagation(); // Material would turn the page
    if (this.#wasOpen || this.#open) this.note.hidePopover();
    else this.#show();
    this.#wasOpen = false;
  }

  /** Below the word or, where there is no room, above it; it scrolls with the text. */
  #show() {
    const { note } = this;
    note.showPopover();
    const word = this.link.getClientRects()[0];
    const below = word.bottom + GAP;
    const above = word.top - GAP - note.offsetHeight;
    const right = document.documentElement.clientWidth - note.offsetWidth - GAP;
    note.style.top = `${scrollY + (below + note.offsetHeight > innerHeight && above > 0 ? above : below)}px`;
    note.style.left = `${scrollX + Math.max(GAP, Math.min(word.left, right))}px`;
  }
}

/** Pixels between a word and its note, and between the note and the window's edge. */
const GAP = 8;

customElements.define('study-term', StudyTerm);
