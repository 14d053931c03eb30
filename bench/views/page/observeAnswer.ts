/** What a place on the page said when a frame was done. */
interface Frame {
  readonly at: number;
  readonly said: string;
}

/** Milliseconds, and frames, in which nothing changes before an answer counts as whole. */
const still = { time: 200, frames: 3 };

/**
 * Waits for an event and then until the place says the same for a while.
 * @param place CSS selector of what answers
 * @returns milliseconds from the event until the frame was done in which the answer stood whole; null when nothing changed
 */
export function observeAnswer(kind: 'keydown' | 'click', place: string): Promise<number | null> {
  const said = (): string => document.querySelector(place)?.innerHTML ?? '';
  const before = said();
  return new Promise((resolve) => {
    document.addEventListener(
      kind,
      ({ timeStamp }) => {
        const frames: Frame[] = [];
        const next = (): void => {
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => {
              frames.push({ at: performance.now(), said: said() });
              const last = frames[frames.length - 1]!;
              const same = frames.slice(frames.findIndex(({ said: text }) => text === last.said));
              if (same.length < still.frames || last.at - same[0]!.at < still.time) return next();
              resolve(last.said === before ? null : same[0]!.at - timeStamp);
            };
            painted.port2.postMessage(null);
          });
        };
        next();
      },
      { capture: true, once: true }
    );
  });
}
