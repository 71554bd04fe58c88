import type { MistakeLinks } from '../schemas/mistake.ts';
import {
  type CaseFace,
  type Episode,
  type Mode,
  observe,
  outcomesAlong,
  type Score,
  type Strength,
  scoreEpisode,
  touchesSelfHarm,
  transcript,
} from '../simulator/index.ts';
import { type Alternative, alternativesTo } from './alternatives.ts';
import { firstWhatIf, type WhatIf } from './branch.ts';
import { type CareRow, careRows } from './care.ts';
import { type Choice, choicesOf } from './choices.ts';
import { type ConfidenceReading, confidenceOf } from './confidence.ts';
import { type Course, type CourseEnd, courseOf, endOf } from './course.ts';
import { type FlareSpan, flaresOf } from './flares.ts';
import { groupMistakes } from './groups.ts';
import { type Mark, type Moment, marksOf, momentsOf } from './marks.ts';
import { type ToldMistake, toldMistakes } from './mistakes.ts';
import { type Agreement, agreementOf } from './pace.ts';
import { type Result, resultOf } from './result.ts';
import { type Point, takeAways } from './takeAway.ts';
import { type DecisionPlace, decisionPlaces, type WeekRow, weekRows } from './timeline.ts';
import { type DomainRow, domainRows, type Verdict, verdictOf } from './verdict.ts';

/** What the debrief needs beside the episode. */
export interface DebriefContent {
  readonly mistakeLinks: MistakeLinks;
}

/** What happened, along the line of weeks. */
export interface Timeline {
  readonly pain: readonly { readonly day: number; readonly pain: number | null }[];
  readonly flares: readonly FlareSpan[];
  readonly decisions: readonly DecisionPlace[];
  readonly marks: readonly Mark[];
  readonly moments: readonly Moment[];
  readonly weeks: readonly WeekRow[];
}

/** A decision with what could have stood in its place. */
export interface Offer {
  readonly choice: Choice;
  readonly alternatives: readonly Alternative[];
}

/** What a debrief concludes from an attempt: codes and values, plain JSON. */
export interface Debrief {
  readonly face: CaseFace;
  readonly protocolId: string;
  readonly mode: Mode;
  /** Somebody spoke of suicide. */
  readonly touchesSelfHarm: boolean;
  readonly course: Course;
  readonly end: CourseEnd;
  readonly result: Result;
  readonly timeline: Timeline;
  readonly verdict: Verdict;
  readonly domains: readonly DomainRow[];
  /** What good care contains, and how much of it was given. */
  readonly care: readonly CareRow[];
  readonly strengths: readonly Strength[];
  readonly agreement: Agreement | null;
  readonly confidence: ConfidenceReading | null;
  readonly mistakes: readonly ToldMistake[];
  /** Days within which a mistake put right counts as corrected. */
  readonly correctionDays: number;
  readonly takeAway: readonly Point[];
  /** This engine plays the attempt as it was: the other courses can be worked out. */
  readonly playsAgain: boolean;
  readonly offers: readonly Offer[];
  /** The what-if to show first. */
  readonly firstWhatIf: WhatIf | null;
}

function timelineOf(episode: Episode, course: Course, marks: readonly Mark[]): Timeline {
  const { diary, decisions: made } = observe(episode);
  const decisions = decisionPlaces(made);
  return {
    pain: diary.map(({ day, painAverage }) => ({ day, pain: painAverage })),
    flares: flaresOf(episode, course.spans),
    decisions,
    marks,
    moments: momentsOf(marks),
    weeks: weekRows(course, decisions, marks),
  };
}

function offersOf(choices: readonly Choice[], episode: Episode): readonly Offer[] {
  return choices
    .map((choice) => ({ choice, alternatives: alternativesTo(choice, episode) }))
    .filter(({ alternatives }) => alternatives.length > 0);
}

/** What the score says, in the order in which it is told. */
function judgementOf(
  episode: Episode,
  score: Score,
  choices: readonly Choice[],
  links: MistakeLinks,
) {
  const { rubric } = episode.setup;
  const groups = groupMistakes(score.mistakes, rubric);
  const mistakes = toldMistakes(groups, choices, episode, links);
  return {
    verdict: verdictOf(score),
    domains: domainRows(score, rubric),
    care: careRows(score, rubric),
    strengths: score.strengths,
    agreement: agreementOf(score.decisions),
    confidence: confidenceOf(observe(episode).decisions, score.decisions.judged),
    mistakes,
    correctionDays: rubric.correctionDays,
    takeAway: takeAways(mistakes, score.strengths, careRows(score, rubric)),
  };
}

/**
 * Reads an attempt that has ended, once for all parts of its debrief.
 *
 * @throws {RangeError} while the attempt still runs: a debrief shows what was hidden
 */
export function debriefOf(episode: Episode, { mistakeLinks }: DebriefContent): Debrief {
  if (episode.ending === null) throw new RangeError('a debrief needs an attempt that has ended');
  const { case: patient, protocol, rubric, mode } = episode.setup;
  const score = scoreEpisode(transcript(episode), protocol, rubric);
  const choices = choicesOf(episode, score);
  const along = outcomesAlong(episode);
  const course = courseOf(episode, along);
  const judgement = judgementOf(episode, score, choices, mistakeLinks);
  return {
    face: observe(episode).face,
    protocolId: protocol.id,
    mode,
    touchesSelfHarm: touchesSelfHarm(patient),
    course,
    end: endOf(course),
    result: resultOf(episode, course),
    timeline: timelineOf(episode, course, marksOf(episode, judgement.mistakes)),
    ...judgement,
    playsAgain: along !== null,
    offers: offersOf(choices, episode),
    firstWhatIf: firstWhatIf(episode, score),
  };
}
