/** A page that is not seen paints nothing; what waits for a picture waits no longer than this. */
const unseenMs = 200;

/**
 * Calls back once what has just been drawn is on the screen; answers the function that calls it off. That is when the next frame
 * begins: in the one it is drawn in, what comes later would still hold up the picture and whoever touches it.
 */
export function afterPaint(act: () => void): () => void {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, unseenMs);
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(act);
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
