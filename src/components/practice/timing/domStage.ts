import { extraTurn, type Picture } from '../../../practice/block/pictures.ts';
import type { Trial } from '../../../practice/block/trial.ts';
import { address } from '../../../site/address.ts';
import { PaintWatch } from './paint.ts';

/** Pictures of a block as elements, each fetched and decoded before it is needed. */
export class PictureShelf {
  readonly #images = new Map<string, HTMLImageElement>();
  readonly #contentLang: string | undefined;

  /** @param contentLang language in which pictures are described, where it is not the page's */
  constructor(contentLang: string | undefined) {
    this.#contentLang = contentLang;
  }

  #imageOf(picture: Picture): HTMLImageElement {
    const known = this.#images.get(picture.id);
    if (known) return known;
    const image = new Image();
    image.decoding = 'sync';
    image.alt = picture.alt;
    if (this.#contentLang !== undefined) image.lang = this.#contentLang;
    image.draggable = false;
    image.src = address(`stimuli/${picture.file}`);
    this.#images.set(picture.id, image);
    return image;
  }

  /**
   * Fetches and decodes pictures.
   *
   * @throws if one cannot be had, so that no block starts that cannot be finished
   */
  async prepare(pictures: readonly Picture[], onStep: (share: number) => void): Promise<void> {
    const all = [...new Map(pictures.map((picture) => [picture.id, picture])).values()];
    let ready = 0;
    const queue = [...all];
    const work = async () => {
      for (let next = queue.pop(); next; next = queue.pop()) {
        await this.#imageOf(next).decode();
        ready += 1;
        onStep(ready / all.length);
      }
    };
    await Promise.all(Array.from({ length: 6 }, work));
  }

  /** An element of its own for a trial, decoded, turned and mirrored. */
  async take({ picture, side, turn }: Trial): Promise<HTMLImageElement> {
    const image = this.#imageOf(picture).cloneNode() as HTMLImageElement;
    const turned = `rotate(${extraTurn(picture, turn)}deg)`;
    image.style.transform = side === 'left' ? `scaleX(-1) ${turned}` : turned;
    await image.decode();
    return image;
  }
}

/** Puts one picture at a time behind the round window and opens the window. */
export class PictureWindow {
  readonly #place: HTMLElement;
  readonly #paints = new PaintWatch();
  #image: HTMLImageElement | null = null;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  put(image: HTMLImageElement): void {
    this.hide();
    this.#paints.watch(image);
    this.#image = image;
    this.#place.replaceChildren(image);
  }

  /** When the browser painted the picture; null while it has not said. */
  painted(): number | null {
    return this.#image && this.#paints.timeOf(this.#image);
  }

  show(): void {
    this.#place.classList.add('open');
  }

  hide(): void {
    this.#place.classList.remove('open');
  }

  close(): void {
    this.#paints.stop();
  }
}
