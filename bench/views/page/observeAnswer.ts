/** What a place on the page said when a frame was done. */
interface Frame {
  readonly at: number;
  readonly said: string;
}

/** Frames in which nothing changes before an answer counts as whole: half a second. */
const still = 30;

/**
 * Waits for an event and then until the place says the same for half a second.
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
              const last = frames[frames.length - 1]!.said;
              if (frames.length < still || frames.slice(-still).some((frame) => frame.said !== last)) return next();
              resolve(last === before ? null : frames.find((frame) => frame.said === last)!.at - timeStamp);
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
