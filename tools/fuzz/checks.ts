import type {
  DiaryDay,
  Episode,
  Observation,
  PatientState,
  Score,
} from '../../src/simulator/index.ts';

/** Something that must always hold did not. */
export class Broken extends Error {}

export function must(holds: boolean, what: () => string): void {
  if (!holds) throw new Broken(what());
}

/** Ranges of the hidden patient, as documented at `PatientState` and `PatientStart`. */
const RANGES: Readonly<Record<keyof PatientState, readonly [number, number] | 'yesNo'>> = {
  sensitisation: [0, 1],
  inflammation: [0, 1],
  touchTolerance: [0, 5],
  affectedSkill: [0, 1],
  unaffectedSkill: [0, 1],
  imagerySkill: [0, 1],
  mirrorSkill: [0, 1],
  fear: [0, 1],
  distress: [0, 1],
  selfEfficacy: [0, 1],
  alliance: [0, 1],
  motivation: [0, 1],
  function: [0, 1],
  sleep: [0, 1],
  naturalRelief: [0, 0.1],
  flare: [0, 5],
  flareComing: [0, 3],
  recentGain: [0, 1],
  stageDays: [0, 364],
  idleDays: [0, 364],
  infectionDays: [0, 5],
  formBurden: [0, 2],
  woundDays: [0, 30],
  promised: 'yesNo',
  infectionTreated: 'yesNo',
  flareExplained: 'yesNo',
  imageryStill: 'yesNo',
  mirrorSetUp: 'yesNo',
  mirrorAdapted: 'yesNo',
  thoughtsTold: 'yesNo',
  reachTold: 'yesNo',
  madeSafe: 'yesNo',
  reliefShare: [0, 1.6],
  irritation: [0, 1],
  threat: [0, 1],
  daysUnseen: [0, 364],
  flareProne: [0, 3],
  driftsTo: [-0.6, 0.6],
  moodTo: [-0.3, 0.3],
};

export function checkPatient(patient: PatientState): void {
  const names = Object.keys(patient);
  must(names.length === Object.keys(RANGES).length, () => `other fields: ${names.join(' ')}`);
  for (const [name, range] of Object.entries(RANGES)) {
    const value = patient[name as keyof PatientState];
    const fits =
      range === 'yesNo'
        ? typeof value === 'boolean'
        : typeof value === 'number' && value >= range[0] && value <= range[1];
    must(fits, () => `${name} is ${String(value)}, outside ${String(range)}`);
  }
}

const nrs = (value: number | null) =>
  value === null || (Number.isInteger(value) && value >= 0 && value <= 10);
const amount = (value: number | null) => value === null || (value >= 0 && value <= 1440);

export function checkDiaryDay(row: DiaryDay, day: number): void {
  must(row.day === day, () => `diary row ${day} is of day ${row.day}`);
  const ratings = [row.painAverage, row.painBefore, row.painDuring, row.painTouch];
  must([...ratings, row.painDuringTouch].every(nrs), () => `a rating of day ${day} is no NRS`);
  const minutes = [row.settleMinutes, row.touchSettleMinutes, row.useMinutes, row.gmiMinutes];
  must([...minutes, row.touchMinutes].every(amount), () => `minutes of day ${day} are no minutes`);
  must(row.filled || row.painAverage === null, () => `day ${day} was left out, yet has a rating`);
  if (row.leftRight === null) return;
  for (const side of [row.leftRight.affected, row.leftRight.unaffected]) {
    must(
      side.correct >= 0 && side.correct <= side.shown && (side.meanS === null || side.meanS > 0),
      () => `left/right of day ${day}: ${JSON.stringify(side)}`,
    );
  }
}

/** Cheap invariants of what the trainee sees; `since` is the first diary row not yet checked. */
export function checkObservation(o: Observation, since: number): void {
  must(o.diary.length === o.day, () => `${o.diary.length} diary rows on day ${o.day}`);
  for (let day = since; day < o.day; day += 1) checkDiaryDay(o.diary[day] as DiaryDay, day);
  must(o.minutesLeft >= 0 && o.minutesLeft <= o.minutesBudget, () => `${o.minutesLeft} min left`);
  must(o.day <= o.face.maxWeeks * 7, () => `day ${o.day} after ${o.face.maxWeeks} weeks`);
  must((o.ending !== null) === (o.phase === 'ended'), () => `${o.phase} with ${o.ending}`);
  must((o.contact !== null) === (o.phase === 'answering') || o.ending !== null, () => 'contact');
}

export function checkScore(score: Score): void {
  const shares = [score.total, ...Object.values(score.domains)];
  must(
    shares.every((value) => value >= 0 && value <= 100),
    () => `a score of ${shares.join(', ')}`,
  );
  must(!(score.passed && score.criticalSafety), () => 'passed with a critical mistake');
}

/** Freezes what a step has made, so that a later step that changes it throws. */
export function freeze(episode: Episode, entriesSince: number): void {
  Object.freeze(episode);
  Object.freeze(episode.patient);
  Object.freeze(episode.plan);
  Object.freeze(episode.charts);
  Object.freeze(episode.doneThisVisit);
  Object.freeze(episode.actions);
  Object.freeze(episode.entries);
  for (const entry of episode.entries.slice(entriesSince)) {
    Object.freeze(entry);
    if (entry.type === 'diary') Object.freeze(entry.row);
    if (entry.type === 'finding') Object.freeze(entry.finding);
    if (entry.type === 'action') Object.freeze(entry.action);
  }
}
