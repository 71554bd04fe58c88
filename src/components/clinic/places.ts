/**
 * Where each part of the room was left. On a phone the parts take turns on one page, so that without
 * this a part would open wherever the one before it had been scrolled to.
 */
export class Places<T extends string> {
  readonly #left = new Map<T, number>();

  leave(part: T): void {
    this.#left.set(part, scrollY);
  }

  /**
   * Shows a part where it was left, and the first time from its top. It jumps, since nothing moves
   * there: another part has taken the place of the last one.
   *
   * @param parts what holds the parts
   * @param bar what stays in view above them
   */
  open(part: T, parts: HTMLElement, bar: HTMLElement): void {
    const top = scrollY + parts.getBoundingClientRect().top - bar.offsetHeight;
    scrollTo({ top: this.#left.get(part) ?? Math.min(scrollY, top), behavior: 'instant' });
  }

  /** With a new visit everything begins at its top again. */
  forget(): void {
    this.#left.clear();
  }
}
