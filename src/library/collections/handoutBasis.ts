import { type Standing, standingOf } from '../../course/standing.ts';
import type { Section } from '../../schemas/handout.ts';
import { claimNamed } from './lookup.ts';

/** What a sheet rests on, in groups by how firm it is: each claim once, in the order of the sheet. */
export async function basisOf(sections: readonly Section[]): Promise<Map<Standing, string[]>> {
  const ids = new Set(sections.flatMap((section) => section.claims ?? []));
  const groups = new Map<Standing, string[]>();
  for (const id of ids) {
    const standing = standingOf((await claimNamed(id, 'handouts')).data);
    groups.set(standing, [...(groups.get(standing) ?? []), id]);
  }
  return groups;
}
