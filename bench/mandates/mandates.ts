import type { Measurement } from '../measurement';
import { comparison } from './comparison';
import { importOfWord } from './importOfWord';
import { revision } from './revision';
import { reviewOfMandate } from './reviewOfMandate';
import { typing } from './typing/typing';
import { wordExport } from './wordExport';

/** What each measures is in its own file. */
const all: readonly (() => Promise<readonly Measurement[]>)[] = [
  importOfWord,
  wordExport,
  comparison,
  revision,
  reviewOfMandate,
  typing
];

/** What working with mandates costs: import, export, comparison, review. */
export async function mandates(): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const measure of all) {
    measurements.push(...(await measure()));
  }
  return measurements;
}
