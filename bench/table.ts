import type { Measurement } from './measurement';

const cellsOf = (one: Measurement): readonly string[] => [
  one.name,
  one.value === null ? 'saknas' : `${one.value} ${one.unit}`,
  one.target === null ? '–' : `≤ ${one.target} ${one.unit}`,
  one.met ? 'ja' : 'NEJ',
  one.peer === '' ? '–' : `${one.ratio} × ${one.peer} (${one.peerValue} ${one.unit})`
];

/** The measurements as lines of text, columns aligned. */
export function table(measurements: readonly Measurement[]): string {
  const rows = [['Mätning', 'Värde', 'Mål', 'Nått', 'Jämfört med'], ...measurements.map(cellsOf)];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd()).join('\n');
}
