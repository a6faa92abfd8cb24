// @ts-check

import { indentWithTab } from '@codemirror/commands';
import { python } from '@codemirror/lang-python';
import { bracketMatching, HighlightStyle, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { minimalSetup } from 'codemirror';

/** Material's colours for code, so that light and dark come free. */
const colours = HighlightStyle.define([
  { tag: tags.comment, color: 'var(--md-code-hl-comment-color)' },
  { tag: [tags.keyword, tags.bool, tags.null, tags.self], color: 'var(--md-code-hl-keyword-color)' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--md-code-hl-string-color)' },
  { tag: tags.number, color: 'var(--md-code-hl-number-color)' },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.definition(tags.className)], color: 'var(--md-code-hl-function-color)' },
  { tag: tags.operator, color: 'var(--md-code-hl-operator-color)' },
]);

const looks = EditorView.theme({
  '&': { color: 'var(--md-code-fg-color)', backgroundColor: 'var(--md-code-bg-color)' },
  '.cm-content': { caretColor: 'var(--md-code-fg-color)', fontFamily: 'var(--md-code-font-family, monospace)' },
  '.cm-cursor': { borderLeftColor: 'var(--md-code-fg-color)' },
  '.cm-gutters': { color: 'var(--md-default-fg-color--light)', backgroundColor: 'transparent', border: 'none' },
  '&.cm-focused': { outline: '.1rem solid var(--md-accent-fg-color)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'transparent', outline: '1px solid var(--md-default-fg-color--light)' },
});

/**
 * An editor for Python in the place of *area*, which stays in the page, hidden, and keeps the text.
 * Tab indents; after Escape it leaves, as the editor's own rule is.
 *
 * @param {HTMLTextAreaElement} area
 * @param {{changed: () => void, run: () => void}} told
 * @returns {{put: (text: string) => void, focus: () => void, destroy: () => void}}
 */
export function edit(area, { changed, run }) {
  const label = area.getAttribute('aria-label') ?? '';
  const keys = [{ key: 'Mod-Enter', run: () => (run(), true) }, indentWithTab];
  const state = EditorState.create({
    doc: area.value,
    selection: { anchor: area.selectionStart },
    extensions: [
      keymap.of(keys), // before the set-up's own: there Mod-Enter is a blank line
      minimalSetup,
      lineNumbers(),
      python(),
      indentUnit.of('    '),
      indentOnInput(),
      bracketMatching(),
      syntaxHighlighting(colours),
      looks,
      EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': area.getAttribute('aria-describedby') ?? '' }),
      EditorView.updateListener.of((update) => {
        const text = update.state.doc.toString();
        if (text === area.value) return; // nothing was written: it was put there
        area.value = text;
        changed();
      }),
    ],
  });
  const view = new EditorView({ state });
  area.after(view.dom);
  area.hidden = true;
  return {
    put: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
