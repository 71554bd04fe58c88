/** The folders and files of the site: written from its own root, wherever that stands. */
export type Path =
  | ''
  | `${'clinic' | 'course' | 'evidence' | 'glossary' | 'handouts' | 'practice' | 'record' | 'review' | 'test'}/${string}`
  | `${'data' | 'limbs' | 'pagefind' | 'stimuli'}/${string}`
  | `${string}.${'js' | 'png' | 'svg' | 'webmanifest'}`;

/** The address of a page or a file of ours: `course/`, and `''` for the home page. */
export const address = (path: Path): string => `${import.meta.env.BASE_URL}${path}`;

const anchored = (anchor: string) => (anchor ? `#${anchor}` : '');

/** A lesson, or a heading or question of it. */
export const lessonAddress = (slug: string, anchor = ''): string =>
  address(`course/${slug}/${anchored(anchor)}`);

/** A claim's entry in the ledger. */
export const claimAddress = (id: string): string => address(`evidence/${id}/`);

/** A source in the bibliography. */
export const sourceAddress = (id: string): string => address(`evidence/sources/#${id}`);

/** A word in the glossary. */
export const wordAddress = (id: string): string => address(`glossary/#${id}`);

/** A case's page, before its room. */
export const caseAddress = (id: string): string => address(`clinic/${id}/`);

/** A case's room: a new attempt, or with `attempt=…` one that is kept. */
export const roomAddress = (id: string, asked: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(asked).toString();
  return address(`clinic/${id}/room/${query && `?${query}`}`);
};

/**
 * The address of a place as lessons write it and browsers keep it: with `/` for the site's own root,
 * `/course/words/`. What is no such place (`#heading`, `https://…`) stays.
 */
export const addressOf = (place: string): string =>
  /^\/(?!\/)/.test(place) ? `${import.meta.env.BASE_URL}${place.slice(1)}` : place;

/** The place that an address of ours names, wherever the site stands: the reverse of `addressOf`. */
export const placeOf = (url: string): string => `/${url.slice(import.meta.env.BASE_URL.length)}`;
