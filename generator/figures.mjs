// Reads DOT sources, a JSON list, and answers for each with its SVG, or with a list of what is wrong with it.

import { text } from 'node:stream/consumers';

import { instance } from '@viz-js/viz';

/** How a figure looks unless its source says otherwise; its colours are in study.css. */
const HOUSE = {
  format: 'svg',
  graphAttributes: { bgcolor: 'transparent', fontname: 'Helvetica', fontsize: 13, nodesep: 0.22, pad: 0.04, ranksep: 0.32 },
  nodeAttributes: { fontname: 'Helvetica', fontsize: 14, height: 0.36, margin: '0.12,0.06', shape: 'box', style: 'rounded', width: 0.4 },
  edgeAttributes: { arrowsize: 0.7, fontname: 'Helvetica', fontsize: 13 },
};

/** What a page has no use for: the prologue, names, tooltips, and what study.css decides. */
const USELESS = [
  /^[^]*?(?=<svg)/,
  /<!--[^]*?-->\n/g,
  /<title>[^<]*<\/title>\n/g,
  / xmlns(:xlink)?="[^"]*"/g,
  / xml:space="preserve"/g,
  / id="[^"]*"/g,
  / font-family="Helvetica[^"]*"/g,
  / height="[^"]*"/,
];

/** No quotation mark stands in Graphviz's text, so what looks like an attribute is one. @param {string} svg */
function tidy(svg) {
  return USELESS.reduce((left, useless) => left.replace(useless, ''), svg)
    .replace(/ font-family="Courier[^"]*"/g, ' class="code"')
    .replace(/ width="(\d+)pt"/, (_, points) => ` width="${(points / 14).toFixed(2)}em"`)
    .replace(/ (d|points|viewBox|transform|c?[xy]|r[xy]|font-size)="[^"]*"/g, shorter)
    .replace(/<path ([^>]*)d="([^"]+)"\/>/g, box)
    .replace(/\n+ */g, ' ')
    .replace(/> </g, '><')
    .trim();
}

/** Graphviz draws a rounded box as a path of 25 points; a rectangle says the same in a fifth of the letters. */
function box(path, attributes, d) {
  const points = d.match(/-?[\d.]+,-?[\d.]+/g).map((point) => point.split(',').map(Number));
  if (points.length !== 25 || String(points[0]) !== String(points[24])) return path;
  const [x, y] = [0, 1].map((axis) => points.map((point) => point[axis]).sort((a, b) => a - b));
  const size = [x, y].map((places) => (places[24] - places[0]).toFixed(1));
  return `<rect ${attributes}x="${x[0]}" y="${y[0]}" width="${size[0]}" height="${size[1]}" rx="8"/>`;
}

/** A tenth of a pixel is fine enough. @param {string} attribute */
function shorter(attribute) {
  return attribute.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))));
}

/** Said once, of whatever figure is the first with such a letter; the width that it takes instead is near enough. */
const HARMLESS = /width of non-ASCII character/;

const viz = await instance();
const drawn = JSON.parse(await text(process.stdin)).map((source) => {
  const { output, errors } = viz.render(source, HOUSE);
  const said = errors.map(({ message }) => message).filter((message) => !HARMLESS.test(message));
  return output && !said.length ? tidy(output) : said;
});
process.stdout.write(JSON.stringify(drawn));
