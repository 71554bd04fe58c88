import { describe, expect, test } from 'vitest';
import { builtInPolicies } from '../../../src/clinicians/index.ts';
import { readCase } from '../../../src/library/cases.ts';
import { readProtocols, readRubric } from '../../../src/library/readContent.ts';
import { agenda } from '../../../src/room/plan/agenda.ts';
import { MINIMUM_SCREEN } from '../../../src/simulator/clinical/minimumScreen.ts';
import {
  type Action,
  act,
  type Episode,
  observe,
  playOn,
  startEpisode,
  transcript,
} from '../../../src/simulator/index.ts';
import { stepsOf } from '../../../src/simulator/scoring/ask.ts';
import { screenSkipped } from '../../../src/simulator/scoring/detectors/screening/screenSkipped.ts';
import { notesOf } from '../../../src/simulator/scoring/notes.ts';

const protocols = readProtocols();
const protocol = protocols['published_norms']!;
const setup = { case: readCase('ines-wrist').patient, protocol, rubric: readRubric() };
const opened = startEpisode({ ...setup, seed: 5, mode: 'guided' });

const asAction = (deed: string) => {
  const [kind, subject] = deed.split('.');
  return { kind, subject } as Action;
};
const START: Action = {
  kind: 'planGmi',
  decision: 'start',
  stage: 'leftRight',
  imagesPerDay: 50,
  minutesPerDay: 0,
  pictureSet: 'plain',
  instruction: 'standard',
  reasons: [],
  confidence: 'sure',
  note: '',
};
const done = (deeds: readonly string[]) =>
  deeds.reduce<Episode>((now, deed) => act(now, asAction(deed)).episode, opened);
/** What the score and the list of a first visit say of the screen. */
function asked(deeds: readonly string[]) {
  const listed = agenda(observe(done(deeds))).find(({ id }) => id === 'screening');
  const treated = act(done(deeds), START).episode;
  const sightings = screenSkipped.find(notesOf(transcript(treated)), protocol);
  return { listed: listed?.done, scored: sightings.length === 0 };
}

describe('the minimum screen', () => {
  test.each([0, 1])('whichever way fear is found out, score and list agree: %i', (way) => {
    const deeds = MINIMUM_SCREEN.map((anyOf) => anyOf[way] ?? anyOf[0]);
    expect(asked(deeds)).toEqual({ listed: true, scored: true });
  });

  test.each(MINIMUM_SCREEN.map((_, part) => part))('without part %i both call it open', (part) => {
    const deeds = MINIMUM_SCREEN.map(([usual]) => usual).filter((_, index) => index !== part);
    expect(asked(deeds)).toEqual({ listed: false, scored: false });
  });

  test('the expert does all of it before imagery, the clinician who screens nobody none', () => {
    const deedsOf = (id: string) => {
      const policy = builtInPolicies(protocols)
        .find((one) => one.id === id)
        ?.make(1);
      if (!policy) throw new Error(id);
      const notes = notesOf(
        transcript(playOn(startEpisode({ ...setup, seed: 5, mode: 'exam' }), policy).episode),
      );
      const start = stepsOf(notes, 'planGmi')[0]?.day ?? -1;
      const before = (deed: string) =>
        (notes.deeds.get(deed) ?? []).some(({ day }) => day <= start);
      return MINIMUM_SCREEN.filter(([usual]) => before(usual)).length;
    };
    expect(deedsOf('expert')).toBe(MINIMUM_SCREEN.length);
    expect(deedsOf('unscreened')).toBe(0);
  });
});
