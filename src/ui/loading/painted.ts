import { afterPaint } from './afterPaint';

/** Resolves once the frame that is under way has been painted: for what a view reads by itself when it stands. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    afterPaint(resolve);
  });
