/** What a place on the page said when a frame was done. */
interface Frame {
  readonly at: number;
  /** In the window. */
  readonly inSight: string;
  /** In the window and below it. */
  readonly whole: string;
}

/** Milliseconds from an event. */
export interface AnswerTimes {
  /** Until the frame was done in which the answer stood in the window. */
  readonly inSight: number;
  /** Until that in which all of it stood. */
  readonly whole: number;
}

/** Milliseconds, and frames, in which nothing changes before an answer counts as whole. */
const still = { time: 200, frames: 3 };

/** What an element that is at least partly in the window says there, in texts and attributes. */
function saidInSight(element: Element): string {
  const { top, bottom } = element.getBoundingClientRect();
  // An element without a box of its own may have children with one.
  if (bottom > top && (bottom <= 0 || top >= window.innerHeight)) return '';
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  const children = [...element.childNodes].map((node) => (node instanceof Element ? saidInSight(node) : (node.textContent ?? '')));
  // How many there are out of sight is not seen either.
  return [element.tagName, ...attributes, ...children].filter((text) => text !== '').join('\n');
}

/** When the place first said what it said at last. */
function firstWith(frames: readonly Frame[], what: 'inSight' | 'whole'): number {
  const last = frames[frames.length - 1]![what];
  return frames.findIndex((frame) => frame[what] === last);
}

/**
 * Waits for an event and then until the place says the same for a while.
 * @param place CSS selector of what answers
 * @returns null when nothing changed in the window
 */
export function observeAnswer(kind: 'keydown' | 'click', place: string): Promise<AnswerTimes | null> {
  const read = (): Omit<Frame, 'at'> => {
    const element = document.querySelector(place)!;
    return { inSight: saidInSight(element), whole: element.innerHTML };
  };
  const before = read();
  return new Promise((resolve) => {
    document.addEventListener(
      kind,
      ({ timeStamp }) => {
        const frames: Frame[] = [];
        const next = (): void => {
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => {
              frames.push({ at: performance.now(), ...read() });
              const last = frames[frames.length - 1]!;
              const same = frames.slice(firstWith(frames, 'whole'));
              if (same.length < still.frames || last.at - same[0]!.at < still.time) return next();
              const inSight = frames[firstWith(frames, 'inSight')]!.at - timeStamp;
              resolve(last.inSight === before.inSight ? null : { inSight, whole: same[0]!.at - timeStamp });
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
