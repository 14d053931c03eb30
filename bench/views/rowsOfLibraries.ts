import { SHELL_BUDGET } from '../../e2e/shellBudget';
import { measurement, type Measurement, type Peer } from '../measurement';
import { wholeLibrary } from '../wholeLibrary';
import type { FirstPaint } from './firstPaint';
import { decisions, editor, overviewOfRegion } from './measuredViews';
import type { MeasuredView } from './measuredView';

/** One of each kind: where somebody writes, where somebody decides, and what somebody looks over. */
const views: readonly MeasuredView[] = [editor, decisions, overviewOfRegion];

/** The libraries had everything been imported at once: what most web parts pay. */
export interface WholeLibraries {
  readonly fluent: Peer;
  readonly pnp: Peer;
}

export const wholeLibraries = async (): Promise<WholeLibraries> => ({
  fluent: { name: 'hela @fluentui/react', value: await wholeLibrary('@fluentui/react') },
  pnp: { name: '@pnp/sp/presets/all', value: await wholeLibrary('@pnp/sp/presets/all') }
});

function sizeOf({ scripts }: FirstPaint, wanted: RegExp): number {
  return Object.entries(scripts).reduce((total, [name, size]) => (wanted.test(name) ? total + size : total), 0);
}

/** What the scripts of a first paint are made of, beside the whole libraries; no rows for a view that is like another. */
export function rowsOfLibraries(view: MeasuredView, [first]: readonly FirstPaint[], whole: WholeLibraries): readonly Measurement[] {
  if (first === undefined || !views.includes(view)) return [];
  return [
    measurement(`${view.name}: eget skal`, sizeOf(first, /^(?!chunk\.)/), 'kB', SHELL_BUDGET),
    measurement(`${view.name}: Fluent`, sizeOf(first, /^chunk\.fluent/), 'kB', 70, whole.fluent),
    measurement(`${view.name}: PnPjs`, sizeOf(first, /^chunk\.pnp/), 'kB', 20, whole.pnp)
  ];
}
