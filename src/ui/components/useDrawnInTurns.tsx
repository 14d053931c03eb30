import * as React from 'react';
import { useDevice } from '../device/useDevice';

/** Milliseconds until the others follow: long enough for the first to be painted, too short for another key. */
const pause = 50;

/** Rows from before that are not in sight: elements that are the very same are not drawn again. */
function kept(before: readonly JSX.Element[], inSight: readonly JSX.Element[], count: number): readonly JSX.Element[] {
  const drawn = new Set(inSight.map(({ key }) => key));
  return before.filter(({ key }) => !drawn.has(key)).slice(0, count);
}

/**
 * The rows of a long list, which somebody waits for while typing or sorting: the first are drawn at once, the others
 * when these have been painted. Until then rows from before stand in their place, so that the page keeps its length.
 * A row has no state of its own: it begins anew when it comes into sight or leaves it.
 * @param of what the rows are made from: another one is drawn in turns, the same at once
 * @param rows elements with keys of their own
 * @param count how many fill a window
 */
export function useDrawnInTurns(of: unknown, rows: readonly JSX.Element[], count: number): JSX.Element {
  const { scheduler } = useDevice();
  const [drawn, setDrawn] = React.useState<unknown>(null);
  const before = React.useRef<readonly JSX.Element[]>([]);
  const inSight = rows.slice(0, count);
  const below = rows.slice(count);
  const isWaiting = drawn !== of && below.length > 0;
  React.useEffect(() => (isWaiting ? scheduler.after(pause, () => setDrawn(of)) : undefined), [isWaiting, of, scheduler]);
  const shown = isWaiting ? kept(before.current, inSight, below.length) : below;
  React.useLayoutEffect(() => {
    before.current = shown;
  });
  // Apart from each other: were they one list, a row that comes from far down would have all those above it moved.
  return (
    <>
      <>{inSight}</>
      <>{shown}</>
    </>
  );
}
