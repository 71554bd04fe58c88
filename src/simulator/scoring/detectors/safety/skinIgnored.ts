import type { Plan } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import type { CaseNotes } from '../../notes.ts';

/** Days after an injury in which the skin counts as open until somebody has seen it whole. */
const OPEN_DAYS = 21;

/** What is on record of the skin: injuries in the diary, and looks at it in the room. */
function skinRecord({ diary, findings }: CaseNotes) {
  return {
    injuries: diary.filter(({ note }) => note === 'graze' || note === 'burn'),
    looks: findings.filter(({ values }) => 'skinIntact' in values),
  };
}

/** Day of an injury that is known on that day and not yet seen healed, or null. */
function woundKnown(skin: ReturnType<typeof skinRecord>, day: number): number | null {
  const hurt = skin.injuries.findLast((row) => row.day < day);
  const looked = skin.looks.findLast((one) => one.day <= day);
  const broken = looked?.values['skinIntact'] === false ? looked.day : null;
  const since = Math.max(hurt?.day ?? -1, broken ?? -1);
  if (since < 0 || day - since > OPEN_DAYS) return null;
  const whole = looked?.values['skinIntact'] === true && looked.day > since;
  return whole ? null : since;
}

function touches(plan: Plan): boolean {
  return plan.thermal !== null || (plan.touch !== null && plan.touch.site !== 'distant');
}

/** A visit ended with touch or water still planned on skin that is known to be broken. */
export const skinIgnored = defineDetector(
  'SKIN_IGNORED',
  { track: null, evidence: { since: 'number' } },
  (notes, seen) => {
    const last = notes.visits.at(-1);
    const skin = skinRecord(notes);
    const found = notes.visits.flatMap((visit) => {
      const over = visit !== last || notes.ending === null;
      const since = woundKnown(skin, visit.day);
      if (!over || since === null || !touches(visit.plan)) return [];
      const spared = notes.visits.find(({ day, plan }) => day > visit.day && !touches(plan));
      return [seen(visit.day, { since }, spared?.day ?? null)];
    });
    return found;
  },
);
