/** Does what is to be done for an element once it comes near the view. */

/** How near, as a margin of the window. */
const rootMargin = '300px';

export interface NearView {
  /** Calls `run` once, when the element is near. */
  watch(element: Element, run: () => Promise<void>): void;
  /** Forgets all elements. */
  clear(): void;
}

/** Starts to look. What fails is told in the console: the page is complete without it. */
export const nearView = (): NearView => {
  const runs = new Map<Element, () => Promise<void>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const run = isIntersecting ? runs.get(target) : undefined;
        if (!run) continue;
        runs.delete(target);
        observer.unobserve(target);
        run().catch(console.error);
      }
    },
    { rootMargin },
  );
  return {
    watch: (element, run) => {
      runs.set(element, run);
      observer.observe(element);
    },
    clear: () => {
      runs.clear();
      observer.disconnect();
    },
  };
};
