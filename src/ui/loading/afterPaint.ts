/** Does something once the frame that is under way has been painted. @returns takes it back, if it is not done by then */
export function afterPaint(act: () => void): () => void {
  let timer = 0;
  const frame = window.requestAnimationFrame(() => {
    timer = window.setTimeout(act);
  });
  return () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
