import {
  type Episode,
  type Observation,
  observe,
  type Rubric,
  type Score,
  scoreEpisode,
  transcript,
} from '../simulator/index.ts';
import { type Course, courseOf } from './course.ts';
import { groupMistakes, type MistakeGroup } from './groups.ts';
import {
  type FlareSpan,
  flaresOf,
  type Mark,
  marksOf,
  type WeekRow,
  weekRows,
} from './timeline.ts';

/** An attempt read once, for all parts of the debrief. */
export interface Review {
  readonly episode: Episode;
  readonly observation: Observation;
  readonly score: Score;
  readonly rubric: Rubric;
  readonly groups: readonly MistakeGroup[];
  readonly course: Course;
  readonly flares: readonly FlareSpan[];
  readonly marks: readonly Mark[];
  readonly weeks: readonly WeekRow[];
}

export function reviewOf(episode: Episode): Review {
  const { protocol, rubric } = episode.setup;
  const observation = observe(episode);
  const score = scoreEpisode(transcript(episode), protocol, rubric);
  const groups = groupMistakes(score.mistakes);
  const course = courseOf(episode);
  const marks = marksOf(episode, groups);
  return {
    episode,
    observation,
    score,
    rubric,
    groups,
    course,
    flares: flaresOf(episode, course.spans),
    marks,
    weeks: weekRows(course, observation.decisions, marks),
  };
}
