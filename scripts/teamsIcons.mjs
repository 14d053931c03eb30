/**
 * Draws the icons Teams wants of each web part: `teams/<id>_color.png` (192 px) and `_outline.png` (32 px,
 * white on transparent). Run by hand when an icon changes; the PNGs are checked in.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateSync, crc32 } from 'node:zlib';

const root = new URL('../', import.meta.url);
const SAMPLES = 4;

/** Rounded rectangle as a test of a point, in units of the whole icon (0–1). */
const box = (x, y, width, height, radius = 0.02) => (px, py) => {
  const dx = Math.max(Math.abs(px - x - width / 2) - width / 2 + radius, 0);
  const dy = Math.max(Math.abs(py - y - height / 2) - height / 2 + radius, 0);
  return Math.hypot(dx, dy) <= radius;
};
const disc = (x, y, radius) => (px, py) => Math.hypot(px - x, py - y) <= radius;
/** A stroke from one point to another. */
const stroke = (x1, y1, x2, y2, width) => (px, py) => {
  const along = ((px - x1) * (x2 - x1) + (py - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(px - x1 - t * (x2 - x1), py - y1 - t * (y2 - y1)) <= width / 2;
};

/**
 * One drawing per web part: a sheet with lines, a sheet with a tick, a row of columns, a sheet before another, two
 * sheets side by side, an arrow into a tray, three stations on a line, two people of whom one comes after the other,
 * six around a table, a glass over lines.
 */
const drawings = [
  {
    webPart: 'mandateEditor/MandateEditor',
    colour: [0x1b, 0x5e, 0x6f],
    shapes: [
      box(0.24, 0.2, 0.46, 0.07), box(0.24, 0.36, 0.52, 0.06), box(0.24, 0.5, 0.4, 0.06),
      box(0.24, 0.64, 0.28, 0.06), stroke(0.58, 0.78, 0.8, 0.56, 0.08)
    ]
  },
  {
    webPart: 'decisions/Decisions',
    colour: [0x2f, 0x5d, 0x3a],
    shapes: [
      box(0.24, 0.2, 0.52, 0.07), box(0.24, 0.36, 0.34, 0.06),
      stroke(0.3, 0.62, 0.45, 0.77, 0.09), stroke(0.45, 0.77, 0.76, 0.46, 0.09)
    ]
  },
  {
    webPart: 'overview/Overview',
    colour: [0x4a, 0x4f, 0x86],
    shapes: [
      box(0.22, 0.5, 0.13, 0.28), box(0.43, 0.36, 0.13, 0.42), box(0.64, 0.44, 0.13, 0.34), disc(0.5, 0.23, 0.06)
    ]
  },
  {
    webPart: 'templates/Templates',
    colour: [0x6b, 0x4a, 0x2f],
    shapes: [
      box(0.22, 0.22, 0.4, 0.06), box(0.22, 0.22, 0.06, 0.44), box(0.22, 0.6, 0.12, 0.06), box(0.56, 0.22, 0.06, 0.1),
      box(0.4, 0.38, 0.4, 0.07), box(0.4, 0.52, 0.4, 0.07), box(0.4, 0.66, 0.26, 0.07)
    ]
  },
  {
    webPart: 'chains/Chains',
    colour: [0x5a, 0x3d, 0x6b],
    shapes: [
      disc(0.26, 0.26, 0.09), stroke(0.26, 0.26, 0.5, 0.5, 0.05), disc(0.5, 0.5, 0.09), stroke(0.5, 0.5, 0.74, 0.74, 0.05),
      disc(0.74, 0.74, 0.09), box(0.44, 0.23, 0.34, 0.06), box(0.22, 0.71, 0.34, 0.06)
    ]
  },
  {
    webPart: 'comparison/Comparison',
    colour: [0x7a, 0x4a, 0x1e],
    shapes: [
      box(0.18, 0.22, 0.28, 0.07), box(0.18, 0.38, 0.28, 0.06), box(0.18, 0.52, 0.2, 0.06),
      box(0.54, 0.22, 0.28, 0.07), box(0.54, 0.38, 0.2, 0.06), box(0.54, 0.52, 0.28, 0.06),
      stroke(0.3, 0.76, 0.7, 0.76, 0.06)
    ]
  },
  {
    webPart: 'mandateImport/MandateImport',
    colour: [0x1f, 0x5c, 0x66],
    shapes: [
      stroke(0.5, 0.2, 0.5, 0.58, 0.08), stroke(0.34, 0.44, 0.5, 0.6, 0.08), stroke(0.66, 0.44, 0.5, 0.6, 0.08),
      box(0.22, 0.72, 0.56, 0.07), box(0.22, 0.58, 0.07, 0.2), box(0.71, 0.58, 0.07, 0.2)
    ]
  },
  {
    webPart: 'rosters/Rosters',
    colour: [0x3a, 0x55, 0x7a],
    shapes: [
      disc(0.34, 0.36, 0.12), box(0.18, 0.54, 0.32, 0.24, 0.11), disc(0.68, 0.4, 0.09), box(0.56, 0.56, 0.25, 0.22, 0.09)
    ]
  },
  {
    webPart: 'groupRoom/GroupRoom',
    colour: [0x5e, 0x3f, 0x6b],
    shapes: [
      disc(0.5, 0.5, 0.12), disc(0.5, 0.22, 0.07), disc(0.5, 0.78, 0.07), disc(0.25, 0.36, 0.07), disc(0.75, 0.36, 0.07),
      disc(0.25, 0.64, 0.07), disc(0.75, 0.64, 0.07)
    ]
  },
  {
    webPart: 'register/Register',
    colour: [0x2b, 0x57, 0x7a],
    shapes: [
      box(0.2, 0.24, 0.36, 0.07), box(0.2, 0.42, 0.2, 0.07), box(0.2, 0.6, 0.2, 0.07),
      stroke(0.5, 0.48, 0.64, 0.48, 0.06), stroke(0.64, 0.48, 0.64, 0.62, 0.06), stroke(0.64, 0.62, 0.5, 0.62, 0.06), stroke(0.5, 0.62, 0.5, 0.48, 0.06),
      stroke(0.65, 0.63, 0.78, 0.78, 0.09)
    ]
  }
];

/** Share (0–1) of a pixel that the shapes cover. */
function coverage(shapes, column, row, size) {
  let hits = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) / size;
    if (shapes.some((shape) => shape(x, y))) {
      hits += 1;
    }
  }
  return hits / (SAMPLES * SAMPLES);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** An 8-bit RGBA PNG; `pixel` gives the four channels of a place. */
function png(size, pixel) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      rows.set(pixel(column, row), row * (size * 4 + 1) + 1 + column * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))
  ]);
}

mkdirSync(new URL('teams/', root), { recursive: true });
for (const { webPart, colour, shapes } of drawings) {
  const { id } = JSON.parse(readFileSync(new URL(`src/webparts/${webPart}WebPart.manifest.json`, root), 'utf8'));
  const color = png(192, (column, row) => {
    const share = coverage(shapes, column, row, 192);
    return [...colour.map((channel) => Math.round(channel + (255 - channel) * share)), 255];
  });
  const outline = png(32, (column, row) => [255, 255, 255, Math.round(255 * coverage(shapes, column, row, 32))]);
  writeFileSync(new URL(`teams/${id}_color.png`, root), color);
  writeFileSync(new URL(`teams/${id}_outline.png`, root), outline);
}
