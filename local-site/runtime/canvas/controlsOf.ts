import type { Canvas, StoredControl } from './canvas';

/** Every control on the page, in reading order. */
export function controlsOf({ sections }: Canvas): readonly StoredControl[] {
  return sections.flatMap(({ columns }) => columns.flatMap(({ controls }) => controls));
}
