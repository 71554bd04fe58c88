import { actionSchema } from '../../src/schemas/records/action.ts';
import { observationSchema } from '../../src/schemas/records/observation.ts';
import {
  type Action,
  act,
  availableActions,
  type Episode,
  type EpisodeSetup,
  observe,
  replay,
  scoreEpisode,
  startEpisode,
  toRecord,
  transcript,
} from '../../src/simulator/index.ts';
import { checkObservation, checkPatient, checkScore, freeze, must } from './checks.ts';
import { type Dice, drawnFrom, pick, spoilt } from './draw.ts';

/** What one episode of random actions did. */
export interface Fuzzed {
  readonly episode: Episode;
  readonly tried: number;
  readonly refused: number;
}

/** Actions tried before a patient is left as they are. */
const MOST = 600;
/** One step in so many is checked against the whole schema, kept as JSON, or compared byte by byte. */
const SELDOM = 60;

/** Something to do: mostly possible, sometimes an offer that is closed, sometimes nonsense. */
function nextAction(episode: Episode, dice: Dice): unknown {
  const offers = availableActions(episode);
  const open = offers.filter(({ refusal }) => refusal === null);
  const way = dice(20);
  if (way < 2 || open.length === 0) return spoilt(drawnFrom(pick(offers, dice), dice), dice);
  if (way === 2) return drawnFrom(pick(offers, dice), dice);
  const ends = open.find(({ kind }) => kind === 'endVisit' || kind === 'respond');
  if (way < 6 && ends) return drawnFrom(ends, dice);
  // Discharge ends the episode, so it is rare.
  const going = open.filter(({ kind }) => kind !== 'discharge' || dice(50) === 0);
  return drawnFrom(pick(going.length > 0 ? going : open, dice), dice);
}

const text = (value: unknown) => JSON.stringify(value);

function checkRefused(before: Episode, after: Episode, bytes: string | null): void {
  must(after === before, () => 'a refusal came back with another episode');
  must(bytes === null || text(after) === bytes, () => 'a refusal changed the episode');
}

function checkAccepted(action: unknown, after: Episode, since: Episode, whole: boolean): void {
  must(actionSchema.safeParse(action).success, () => 'accepted what the action schema refuses');
  checkPatient(after.patient);
  const seen = observe(after);
  checkObservation(seen, since.day);
  must(after.day >= since.day, () => 'time ran backwards');
  if (!whole) return;
  const parsed = observationSchema.safeParse(seen);
  must(parsed.success, () => `the observation schema: ${parsed.error?.issues[0]?.path.join('.')}`);
}

/** The same action on a copy that went through JSON must lead to the same bytes. */
function checkRoundTrip(before: string, action: unknown, after: Episode): void {
  const copy = JSON.parse(before) as Episode;
  const again = act(copy, action as Action).episode;
  must(text(again) === text(after), () => 'an episode kept as JSON went on otherwise');
}

function checkEnd(episode: Episode): void {
  const { case: patient, protocol, rubric } = episode.setup;
  const record = JSON.parse(text(toRecord(episode)));
  const again = replay(record, { case: patient, protocol, rubric });
  must(text(again) === text(episode), () => 'the replay differs');
  checkScore(scoreEpisode(transcript(episode), protocol, rubric));
}

/** One random step; throws `Broken` when something that must hold does not. */
function step(before: Episode, dice: Dice): { episode: Episode; refused: boolean } {
  const action = nextAction(before, dice);
  const seldom = dice(SELDOM) === 0;
  const bytes = seldom ? text(before) : null;
  const { episode: after, events } = act(before, action as Action);
  const refused = events.some(({ type }) => type === 'refused');
  if (refused) checkRefused(before, after, bytes);
  else {
    checkAccepted(action, after, before, seldom);
    freeze(after, before.entries.length);
    if (bytes !== null) checkRoundTrip(bytes, action, after);
  }
  return { episode: after, refused };
}

/** Plays random actions, valid and not, until the end; everything follows from set-up and dice. */
export function fuzzEpisode(setup: EpisodeSetup, dice: Dice, most = MOST): Fuzzed {
  let episode = startEpisode(setup);
  freeze(episode, 0);
  let refused = 0;
  let tried = 0;
  // A few more after the end: nothing may follow it.
  for (let afterEnd = 0; tried < most && afterEnd < 4; tried += 1) {
    if (episode.ending !== null) afterEnd += 1;
    const done = step(episode, dice);
    episode = done.episode;
    refused += done.refused ? 1 : 0;
  }
  checkEnd(episode);
  return { episode, tried, refused };
}
