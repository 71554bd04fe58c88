import type { MistakeLink, MistakeLinks } from '../schemas/mistake.ts';
import type { Episode } from '../simulator/index.ts';
import { betterThan } from './alternatives.ts';
import { type Choice, choiceBehind } from './choices.ts';
import type { MistakeGroup, MistakeTime } from './groups.ts';

/** A time of a mistake with the what-if that is on offer for it. */
export interface ToldTime extends MistakeTime {
  /** Place in the record of the decision it was made with; null when it was none. */
  readonly choice: number | null;
  /** Id of the alternative that the profile accepted there; null when there was none. */
  readonly better: string | null;
}

/** A mistake as the debrief tells it. */
export interface ToldMistake extends MistakeGroup {
  readonly times: readonly ToldTime[];
  /** Where it is taught. */
  readonly link: MistakeLink | null;
}

export function toldMistakes(
  groups: readonly MistakeGroup[],
  choices: readonly Choice[],
  episode: Episode,
  links: MistakeLinks,
): readonly ToldMistake[] {
  const told = (time: MistakeTime): ToldTime => {
    const choice = choiceBehind(time, choices);
    const better = choice && betterThan(choice, episode);
    return { ...time, choice: choice?.index ?? null, better: better?.id ?? null };
  };
  return groups.map((group) => ({
    ...group,
    times: group.times.map(told),
    link: links[group.code] ?? null,
  }));
}
