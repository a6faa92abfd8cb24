// @ts-check

/**
 * Brings our elements alive: each lives in the file that is named after it, and is fetched when a page first
 * has one. `document$` is Material's, and speaks after every instant navigation.
 */
function wake() {
  for (const { localName } of document.querySelectorAll(':not(:defined, study-search)')) {
    if (/^study-[a-z]+$/.test(localName)) import(`./${localName}.js`);
  }
  // Material makes every code block's copy button a landmark of its own; dozens of them help nobody.
  for (const nav of document.querySelectorAll('.md-code__nav')) nav.role = 'none';
  setTimeout(reach); // once Material has put wide tables into boxes that scroll
}

/** What scrolls can be scrolled by keyboard. */
function reach() {
  for (const box of document.querySelectorAll('.md-typeset__scrollwrap')) box.setAttribute('tabindex', '0');
}

/** The search is fetched when it is first opened. @param {Event} event */
async function search(event) {
  event.preventDefault();
  await import('./study-search.js');
  document.querySelector('study-search')?.dispatchEvent(new Event('open'));
}

addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('study-search > button')) search(event);
});

addEventListener(
  'keydown',
  (event) => {
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (typing || event.ctrlKey || event.metaKey) return;
    if (event.key === '/') search(event);
    // Material turns pages at single letters, which loses what somebody just meant to type (WCAG 2.1.4).
    if (['n', 'p', '.', ','].includes(event.key)) event.stopImmediatePropagation();
  },
  true,
);

/** @type {{document$?: {subscribe: (next: () => void) => void}}} */
const { document$ } = /** @type {any} */ (globalThis);
document$ ? document$.subscribe(wake) : wake();
