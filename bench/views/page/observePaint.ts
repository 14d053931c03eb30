/** The function that a page calls once, with the milliseconds from when it was asked for until it was useful. */
export const paintTeller = 'tellPaint';

/**
 * Tells when the frame with the first useful content is done.
 * @param useful CSS selector of what has been read, not of headings or outlines of what is to come
 */
export function observePaint(useful: string): void {
  performance.setResourceTimingBufferSize(5000);
  const tell = (): void => (window as unknown as Record<string, (at: number) => void>)[paintTeller]!(performance.now());
  const observer = new MutationObserver(() => {
    if (document.querySelector(useful) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      // A message sent in a frame arrives when the frame is done.
      painted.port1.onmessage = tell;
      painted.port2.postMessage(null);
    });
  });
  observer.observe(document, { subtree: true, childList: true });
}
