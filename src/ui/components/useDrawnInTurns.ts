import * as React from 'react';
import { useDevice } from '../device/useDevice';

/** Milliseconds until the others follow: long enough for the first to be painted, too short for another key. */
const pause = 50;

/** The rows in sight, then those from before that are not among them: elements that are the very same are not drawn again. */
function firstTurn(rows: readonly JSX.Element[], before: readonly JSX.Element[], inSight: number): readonly JSX.Element[] {
  const first = rows.slice(0, inSight);
  const keys = new Set(first.map(({ key }) => key));
  return [...first, ...before.filter(({ key }) => !keys.has(key))].slice(0, rows.length);
}

/**
 * The rows of a long list, which somebody waits for while typing or sorting: the first are drawn at once, the others
 * when these have been painted. Until then rows from before stand in their place, so that the page keeps its length.
 * @param of what the rows are made from: another one is drawn in turns, the same at once
 * @param rows elements with keys of their own
 * @param inSight how many fill a window
 */
export function useDrawnInTurns(of: unknown, rows: readonly JSX.Element[], inSight: number): readonly JSX.Element[] {
  const { scheduler } = useDevice();
  const [drawn, setDrawn] = React.useState<unknown>(null);
  const before = React.useRef<readonly JSX.Element[]>([]);
  const isWaiting = drawn !== of && rows.length > inSight;
  React.useEffect(() => (isWaiting ? scheduler.after(pause, () => setDrawn(of)) : undefined), [isWaiting, of, scheduler]);
  const shown = isWaiting ? firstTurn(rows, before.current, inSight) : rows;
  React.useLayoutEffect(() => {
    before.current = shown;
  });
  return shown;
}
