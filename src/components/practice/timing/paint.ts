/** Element Timing, which TypeScript's own types do not have: when the browser painted an element. */
export interface PaintEntry extends PerformanceEntry {
  readonly element: Element | null;
  readonly renderTime: number;
}

const TYPE = 'element';

/** Whether this browser says when it painted an element. */
export function tellsPaint(): boolean {
  return PerformanceObserver.supportedEntryTypes?.includes(TYPE) ?? false;
}

/**
 * Hears from the browser when it painted an element: nearer to what was seen than any clock of the
 * page's own. Each element is told of once, so a picture shown again needs an element of its own.
 */
export class PaintWatch {
  readonly #times = new WeakMap<Element, number>();
  readonly #observer: PerformanceObserver | null = null;

  constructor() {
    if (!tellsPaint()) return;
    this.#observer = new PerformanceObserver((list) => this.#note(list.getEntries()));
    this.#observer.observe({ type: TYPE });
  }

  #note(entries: readonly PerformanceEntry[]): void {
    for (const { element, renderTime } of entries as readonly PaintEntry[]) {
      if (element !== null && renderTime > 0) this.#times.set(element, renderTime);
    }
  }

  /** Asks for the paint of an element that has not been shown yet. */
  watch(element: Element): void {
    if (this.#observer) element.setAttribute('elementtiming', 'picture');
  }

  /** When the element was painted, on the page's own clock; null where nobody has said. */
  timeOf(element: Element): number | null {
    if (this.#observer) this.#note(this.#observer.takeRecords());
    return this.#times.get(element) ?? null;
  }

  stop(): void {
    this.#observer?.disconnect();
  }
}
