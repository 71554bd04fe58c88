import {
  type Action,
  type ActionOffer,
  type Luck,
  luckOf,
  nameHash,
  type Observation,
  type Policy,
  PURPOSE,
  uniform,
} from '../simulator/index.ts';
import type { ProtocolsById } from './clinician.ts';
import { expertPolicy } from './expert/expert.ts';
import { type Habit, habits } from './habits.ts';

/** How strong each bad habit is, by its id: 0 never, 1 always. A habit left out is not there. */
export type HabitStrengths = Readonly<Record<string, number>>;

interface Strong {
  readonly habit: Habit;
  readonly strength: number;
}

function checked(all: readonly Habit[], strengths: HabitStrengths): readonly Strong[] {
  for (const [id, strength] of Object.entries(strengths)) {
    if (!all.some((habit) => habit.id === id)) throw new RangeError(`no habit ${id}`);
    if (!(strength >= 0 && strength <= 1)) {
      throw new RangeError(`strength of ${id} must be 0 to 1, got ${strength}`);
    }
  }
  return all
    .map((habit) => ({ habit, strength: strengths[habit.id] ?? 0 }))
    .filter(({ strength }) => strength > 0);
}

/**
 * How much of a habit's chance its draw took up: below 1 it applies. Addressed by habit, deed and
 * day, so one habit's strength leaves the draws of all others as they were.
 */
function pull({ habit, strength }: Strong, name: string, day: number, luck: Luck): number {
  return uniform(luck, PURPOSE.policy, day, nameHash(`${habit.id} ${name}`)) / strength;
}

function nameOf(deed: Action | ActionOffer): string {
  return 'subject' in deed && deed.subject !== null ? `${deed.kind}.${deed.subject}` : deed.kind;
}

/** At most one habit changes an action: the one whose draw came furthest below its strength. */
function twistedBy(
  strong: readonly Strong[],
  action: Action,
  o: Observation,
  luck: Luck,
): Action | null {
  let nearest = 1;
  let done: Action | null = action;
  for (const one of strong) {
    const pulled = pull(one, nameOf(action), o.day, luck);
    if (pulled >= nearest) continue;
    const changed = one.habit.twist(action, o);
    if (changed === action) continue;
    nearest = pulled;
    done = changed;
  }
  return done;
}

/**
 * A clinician of mixed skill: the expert, but each bad habit applies to an action with a chance equal
 * to its strength. At strength 1 and alone, a habit acts as its own policy does.
 *
 * @param seed addresses the clinician's slips; the patient's luck stays its own
 * @throws {RangeError} if there is no such habit, or a strength is not 0 to 1
 */
export function mixedPolicy(
  protocols: ProtocolsById,
  strengths: HabitStrengths,
  seed: number,
): Policy {
  const expert = expertPolicy(protocols);
  const strong = checked(habits(protocols), strengths);
  return {
    id: 'mixed',
    decide: (o, available) => {
      const luck = luckOf(seed, o.face.caseId);
      for (const one of strong) {
        if (pull(one, 'takesOver', o.day, luck) >= 1) continue;
        const instead = one.habit.takesOver(o);
        if (instead) return instead;
      }
      const overlooked = (offer: ActionOffer) =>
        strong.some(
          (one) =>
            one.habit.blind.includes(nameOf(offer)) && pull(one, nameOf(offer), o.day, luck) < 1,
        );
      const seen = available.filter((offer) => !overlooked(offer));
      return (expert.decide(o, seen) as readonly Action[])
        .map((action) => twistedBy(strong, action, o, luck))
        .filter((action) => action !== null);
    },
  };
}
