import { between } from '../../simulator/clinical/index.ts';
import {
  accuracyOf,
  type DiaryDay,
  INSTRUCTIONS,
  type Instruction,
  imagesOf,
  type Observation,
  PICTURE_SETS,
  type PictureSet,
  type Protocol,
} from '../../simulator/index.ts';

/** Practice days on one set before a harder one, and their accuracy (teaching assumptions after C4). */
const DAYS_ON_SET = 6;
const READY_ACCURACY = 0.88;
const SLOW_DAYS = 8;

export interface Coaching {
  readonly pictureSet: PictureSet;
  readonly instruction: Instruction;
}

const USUAL: Coaching = { pictureSet: PICTURE_SETS[0], instruction: INSTRUCTIONS[0] };

function tested(o: Observation, since: number, least: number): readonly DiaryDay[] {
  return between(o.diary, since, o.day).filter(
    (row) => row.leftRight !== null && imagesOf(row.leftRight) >= least,
  );
}

function meanAccuracy(rows: readonly DiaryDay[]): number {
  const shares = rows.map((row) => (row.leftRight && accuracyOf(row.leftRight)) ?? 0);
  return shares.length === 0 ? 0 : shares.reduce((a, b) => a + b, 0) / shares.length;
}

/** Day on which the pictures in use came in. */
function setSince(o: Observation, set: PictureSet): number {
  let since = 0;
  let last: PictureSet | null = null;
  for (const { day, action } of o.actions) {
    if (action.kind !== 'planGmi') continue;
    if (action.pictureSet !== last) since = day;
    last = action.pictureSet;
  }
  return last === set ? since : o.day;
}

function nextSet(o: Observation, protocol: Protocol, now: Coaching): PictureSet {
  const level = PICTURE_SETS.indexOf(now.pictureSet);
  const rows = tested(o, setSince(o, now.pictureSet), 20);
  const accuracy = Math.max(READY_ACCURACY, protocol.leftRight.accuracyMin + 0.01);
  const ready = rows.length >= DAYS_ON_SET && meanAccuracy(rows.slice(-7)) >= accuracy;
  return ready ? (PICTURE_SETS[level + 1] ?? now.pictureSet) : now.pictureSet;
}

/** Accuracy first; speed is asked for only when accuracy stands and time has not moved. */
function nextInstruction(o: Observation, protocol: Protocol): Instruction {
  const rows = tested(o, o.plan.gmiSince ?? 0, 20).slice(-SLOW_DAYS);
  const accuracy = meanAccuracy(rows.slice(-5));
  if (rows.length > 0 && accuracy < 0.78) return 'careful';
  // Who is measured against their own first days is not hurried towards a younger adult's time.
  if (o.plan.ownBaseline) return 'standard';
  const slow = rows.filter((row) => {
    const time =
      protocol.leftRight.timeStatistic === 'medianCorrect'
        ? row.leftRight?.medianS
        : row.leftRight?.meanS;
    return (time ?? 0) > protocol.leftRight.timeMaxS;
  });
  const steady =
    rows.length >= SLOW_DAYS && meanAccuracy(rows) >= protocol.leftRight.accuracyMin + 0.02;
  return steady && slow.length >= SLOW_DAYS - 1 ? 'fast' : 'standard';
}

/** Which pictures, and what to mind: one step at a time, and none while something is unsettled. */
export function coachingFor(o: Observation, protocol: Protocol, unsettled: boolean): Coaching {
  const now = o.plan.gmi;
  if (now === null) return USUAL;
  const { pictureSet, instruction } = now;
  if (now.stage !== 'leftRight') return { pictureSet, instruction: 'standard' };
  if (unsettled)
    return { pictureSet, instruction: instruction === 'fast' ? 'standard' : instruction };
  return { pictureSet: nextSet(o, protocol, now), instruction: nextInstruction(o, protocol) };
}
