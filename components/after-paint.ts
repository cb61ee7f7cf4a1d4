/** A page that is not seen paints nothing; what waits for a picture waits no longer than this. */
const unseenMs = 200;

/** Calls back once what has just been drawn is on the screen; answers the function that calls it off. */
export function afterPaint(act: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, unseenMs);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
