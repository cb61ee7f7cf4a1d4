import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Lazy<P> = FunctionComponent<P> & Preloadable;

interface Preloadable {
  /** Fetches the code now, so that the component is there at once when it is shown. */
  preload(): Promise<void>;
  /** Whether it would be there at once. */
  isLoaded(): boolean;
}

/** Fetches a component's code when it is wanted; true once it is there, and at once where it is not wanted. */
export function useLoaded(component: Preloadable, wanted: boolean): boolean {
  const [, redraw] = useState(false);
  const waits = wanted && !component.isLoaded();
  useEffect(() => {
    if (waits) void component.preload().then(() => redraw(true));
  }, [waits, component]);
  return !waits;
}

/**
 * A component whose code is fetched when it is first shown; until then nothing stands in its place. The extension's
 * own files are always there: an import that fails is a bug, and is left to be seen as an uncaught error.
 */
export function lazy<P extends object>(load: () => Promise<ComponentType<P>>): Lazy<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<void> | null = null;
  const preload = (): Promise<void> => {
    loading ??= load().then((component) => {
      loaded = component;
    });
    return loading;
  };
  const LazyComponent = (props: P) => {
    const [there, redraw] = useState(loaded !== null);
    // Asked for while it is drawn: an effect would come a frame later.
    void preload();
    useEffect(() => {
      if (there) return;
      let gone = false;
      void preload().then(() => gone || redraw(true));
      return () => {
        gone = true;
      };
    }, [there]);
    const Loaded = loaded;
    return Loaded && <Loaded {...props} />;
  };
  return Object.assign(LazyComponent, { preload, isLoaded: () => loaded !== null });
}
