// @ts-check

/**
 * An element with its properties and children. Text becomes a text node, never markup.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown>} properties
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A button in Material's looks. @param {string} text @param {() => void} onclick */
export function button(text, onclick) {
  return h('button', { type: 'button', className: 'md-button', onclick }, text);
}

/** Focus the page's heading, once what had the focus is gone. */
export function faceHeading() {
  const heading = document.querySelector('h1');
  if (heading) heading.tabIndex = -1;
  heading?.focus();
}
