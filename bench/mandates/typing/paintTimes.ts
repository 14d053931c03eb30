import type { Page } from 'playwright-core';

/** Runs in the page: from each input's own time until the frame that shows it is painted. */
function observe(): void {
  const times: number[] = [];
  Object.assign(window, { paintTimes: times });
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const painted = new MessageChannel();
        // A message sent in a frame arrives when the frame is done.
        painted.port1.onmessage = () => times.push(performance.now() - timeStamp);
        painted.port2.postMessage(null);
      });
    },
    true
  );
}

/**
 * Milliseconds from each key press until it is painted, while a person types fast.
 * @param pause milliseconds between two presses
 */
export async function paintTimes(page: Page, text: string, pause: number): Promise<readonly number[]> {
  await page.evaluate(observe);
  await page.keyboard.type(text, { delay: pause });
  await page.waitForFunction((count) => (window as unknown as { paintTimes: number[] }).paintTimes.length >= count, text.length);
  return page.evaluate(() => (window as unknown as { paintTimes: number[] }).paintTimes);
}
