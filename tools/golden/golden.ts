import { builtInPolicies } from '../../src/clinicians/index.ts';
import {
  contentHash,
  DETECTORS,
  type Detector,
  ENGINE,
  type EpisodeRecord,
  isNamedError,
  MODES,
  type Mode,
  nameHash,
  type PatientCase,
  type Protocol,
  playOn,
  type Rubric,
  replay,
  SCORING,
  scoreEpisode,
  startEpisode,
  toRecord,
  transcript,
} from '../../src/simulator/index.ts';

/** One course of treatment, and what came of it when it was written down. */
export interface GoldenRow {
  /** Case, profile, mode and seed. */
  readonly id: string;
  /** Who treated when it was written down; the record is played again without them. */
  readonly clinician: string;
  readonly record: EpisodeRecord;
  readonly recordHash: string;
  readonly entriesHash: string;
  readonly rubricHash: string;
  readonly scoreHash: string;
}

export interface Golden {
  readonly engine: string;
  readonly scoring: string;
  /** Codes of the detectors that scored, in order; a new one is a new score, whether a row meets it or not. */
  readonly detectors: readonly string[];
  /** One line for each engine, score and content there ever was: only added to. */
  readonly history: readonly string[];
  readonly rows: readonly GoldenRow[];
}

/** What this build plays and scores with. */
export interface Here {
  readonly engine: string;
  readonly scoring: string;
  readonly cases: Readonly<Record<string, PatientCase>>;
  readonly protocols: Readonly<Record<string, Protocol>>;
  readonly rubric: Rubric;
  readonly detectors?: readonly Detector[];
}

export type Content = Pick<Here, 'cases' | 'protocols' | 'rubric'>;
export const hereWith = (content: Content): Here => ({
  engine: ENGINE,
  scoring: SCORING,
  ...content,
});

interface Course {
  readonly patient: PatientCase;
  readonly protocol: Protocol;
  readonly mode: Mode;
  readonly policyId: string;
  readonly seed: number;
}

/**
 * Every case under every profile in every mode: the expert once a case, else bad habits in turn. Each
 * place again with a clinician who acts by chance, whose short courses hold mistakes of many kinds.
 */
export function courses({ cases, protocols }: Here): readonly Course[] {
  const bad = builtInPolicies(protocols).filter(({ id }) => id !== 'expert' && id !== 'random');
  const places = Object.values(protocols).flatMap((protocol) =>
    MODES.map((mode) => ({ protocol, mode })),
  );
  return Object.values(cases).flatMap((patient) =>
    places.flatMap((place, index) => {
      const habit = bad[(nameHash(patient.id) + index) % bad.length];
      const policyId = index === 0 ? 'expert' : String(habit?.id);
      return [
        { patient, ...place, policyId, seed: 101 + index },
        { patient, ...place, policyId: 'random', seed: 201 + index },
      ];
    }),
  );
}

const idOf = ({ patient, protocol, mode, seed }: Course) =>
  [patient.id, protocol.id, mode, seed].join(' ');

function played({ patient, protocol, mode, policyId, seed }: Course, here: Here): EpisodeRecord {
  const policy = builtInPolicies(here.protocols).find(({ id }) => id === policyId);
  if (!policy) throw new RangeError(`no clinician ${policyId}`);
  const setup = { case: patient, protocol, rubric: here.rubric, seed, mode };
  return toRecord(playOn(startEpisode(setup), policy.make(seed)).episode);
}

/** A record played and scored by this build; null where it belongs to another engine or content. */
export function judged(
  { id, clinician, record }: Pick<GoldenRow, 'id' | 'clinician' | 'record'>,
  here: Here,
): GoldenRow | null {
  const patient = here.cases[record.caseId];
  const protocol = here.protocols[record.protocolId];
  if (!patient || !protocol) return null;
  const { rubric } = here;
  const episode = replay(record, { case: patient, protocol, rubric });
  if (isNamedError(episode)) {
    if (episode.error === 'actionRefused') throw new RangeError(`${id}: ${episode.detail}`);
    return null;
  }
  return {
    id,
    clinician,
    record,
    recordHash: contentHash(record),
    entriesHash: contentHash(episode.entries),
    rubricHash: contentHash(rubric),
    scoreHash: contentHash(scoreEpisode(transcript(episode), protocol, rubric, here.detectors)),
  };
}

const ANEW = 'run npm run golden';

/** What is wrong with one row; `forgotten`: a version has to be raised, and no new file mends it. */
interface Fault {
  readonly forgotten: boolean;
  readonly says: string;
}

function faultOf(row: GoldenRow, golden: Golden, here: Here): Fault | null {
  if (contentHash(row.record) !== row.recordHash) {
    return { forgotten: true, says: `${row.id}: the record was changed by hand` };
  }
  const now = judged(row, here);
  if (!now)
    return { forgotten: false, says: `${row.id}: its case or profile has changed: ${ANEW}` };
  if (now.entriesHash !== row.entriesHash) {
    const says = `${row.id}: plays differently under the same ENGINE ${here.engine}: raise it, or undo the change`;
    return { forgotten: true, says };
  }
  if (now.rubricHash !== row.rubricHash) {
    return { forgotten: false, says: `${row.id}: the recipe has changed: ${ANEW}` };
  }
  if (golden.scoring === here.scoring && now.scoreHash !== row.scoreHash) {
    const says = `${row.id}: scores differently under the same SCORING ${here.scoring}: raise it, or undo the change`;
    return { forgotten: true, says };
  }
  return null;
}

const codesOf = ({ detectors = DETECTORS }: Here) => detectors.map(({ code }) => code).sort();

/** A detector that came or went is another score, even where no golden record meets it. */
function detectorFaults(golden: Golden, here: Here): readonly Fault[] {
  if (golden.scoring !== here.scoring) return [];
  const [then, now] = [golden.detectors ?? [], codesOf(here)];
  const changed = [
    ...now.filter((code) => !then.includes(code)),
    ...then.filter((code) => !now.includes(code)),
  ];
  if (changed.length === 0) return [];
  const says = `other detectors (${changed.join(', ')}) under the same SCORING ${here.scoring}: raise it, or undo the change`;
  return [{ forgotten: true, says }];
}

function rowFaults(golden: Golden, here: Here): readonly Fault[] {
  // Records of another engine cannot be played, and need not: that is what the version says.
  if (golden.engine !== here.engine) return [];
  return golden.rows.map((row) => faultOf(row, golden, here)).filter((fault) => fault !== null);
}

const keyOf = ({ engine, scoring, cases, protocols, rubric }: Here) =>
  `ENGINE ${engine} SCORING ${scoring} content ${contentHash({ cases, protocols, rubric })}`;
const lineOf = (here: Here, rows: readonly GoldenRow[]) =>
  `${keyOf(here)} hashes ${contentHash(rows.map(({ record: _, ...hashes }) => hashes))}`;

/** Everything at odds between the golden file and this build, in sentences; empty when all is well. */
export function faults(golden: Golden, here: Here): readonly string[] {
  const found = [...detectorFaults(golden, here), ...rowFaults(golden, here)].map(
    ({ says }) => says,
  );
  for (const [name, then, now] of [
    ['ENGINE', golden.engine, here.engine],
    ['SCORING', golden.scoring, here.scoring],
  ]) {
    if (then !== now)
      found.push(`${name} is ${now}, and the golden file was made by ${then}: ${ANEW}`);
  }
  if (found.length > 0) return found;
  const there = new Set(golden.rows.map(({ id }) => id));
  for (const id of courses(here).map(idOf)) {
    if (!there.has(id)) found.push(`no record of ${id}: ${ANEW}`);
  }
  if (found.length === 0 && golden.history.at(-1) !== lineOf(here, golden.rows)) {
    found.push(`the history does not end with these hashes: ${ANEW}`);
  }
  return found;
}

/** Records that this build can still play, and new ones for the courses that have none. */
function rowsFor(golden: Golden | null, here: Here): readonly GoldenRow[] {
  const known = new Map(golden?.rows.map((row) => [row.id, row]));
  return courses(here).map((course) => {
    const id = idOf(course);
    const kept = known.get(id);
    const anew = () =>
      judged({ id, clinician: course.policyId, record: played(course, here) }, here);
    const row = (kept && judged(kept, here)) ?? anew();
    if (!row) throw new RangeError(`${id} cannot be played`);
    return row;
  });
}

/**
 * The golden file as this build makes it.
 *
 * @returns instead what forbids it: hashes of versions that were written down once never change
 */
export function remake(golden: Golden | null, here: Here): Golden | readonly string[] {
  const forgotten = golden
    ? [...detectorFaults(golden, here), ...rowFaults(golden, here)].filter((one) => one.forgotten)
    : [];
  if (forgotten.length > 0) return forgotten.map(({ says }) => says);
  const rows = rowsFor(golden, here);
  const line = lineOf(here, rows);
  const before = (golden?.history ?? []).filter((one) => one !== line);
  const told = before.find((one) => one.startsWith(`${keyOf(here)} `));
  if (told) {
    return [`${keyOf(here)} stands in the history with other hashes: raise a version`];
  }
  const { engine, scoring } = here;
  return { engine, scoring, detectors: codesOf(here), history: [...before, line], rows };
}
