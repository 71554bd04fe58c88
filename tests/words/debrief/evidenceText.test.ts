import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { DETECTORS, type Mistake, observe, startEpisode } from '../../../src/simulator/index.ts';
import { evidenceKey, evidenceText } from '../../../src/words/debrief/evidenceText.ts';
import { missingKeys, setMessages } from '../../../src/words/words.ts';
import { catalogue, manyCourses, scoreOf } from '../../debrief/plays.ts';
import { setupWith } from '../../simulator/content.ts';

// Whole courses are played here, on whatever machine there is.

type Sample = Partial<Pick<Mistake, 'severity' | 'correctedDay'>> & {
  readonly evidence: Mistake['evidence'];
};
const plain: Sample = { evidence: {} };
const gate: Sample = { evidence: { met: 2, needed: 6 } };

/** What each detector hands over, in every shape that it can have, read off the detectors by hand. */
const SAMPLES: Readonly<Record<string, readonly Sample[]>> = {
  ADHERENCE_BLAME: [{ evidence: { percent: 40 } }],
  CHANGE_WITHIN_NOISE: [{ evidence: { reason: 'painImproved' } }],
  COMM_FALSE_PROMISE: [{ evidence: { message: 'cureInSixWeeks' } }],
  COMM_THREAT: [{ evidence: { message: 'damage' } }],
  CONSENT_EXPECTATION_GAP: [plain],
  DOSE_TOO_THIN: [{ evidence: { images: 10 } }],
  DX_ANCHORED: [plain],
  DX_NO_CRITERIA: [plain],
  DX_SIGN_SYMPTOM_MIX: [{ evidence: { category: 'vasomotor' } }],
  DX_TOO_STRICT: [
    { evidence: { days: 21 }, correctedDay: 21 },
    { evidence: { days: 3 }, correctedDay: null },
  ],
  ENDLESS_TREATMENT: [plain],
  FLARE_PUSH: [{ evidence: { rise: 1.5, track: 'gmi' } }, plain],
  FLARE_QUIT: [{ evidence: { rise: 1.5 } }, { evidence: { rise: -0.3 } }],
  FLARE_REDFLAG_BLIND: [plain],
  FORCED_MOVEMENT: [
    { evidence: { during: 8 }, severity: 'criticalSafety' },
    { evidence: { during: 8 }, severity: 'major' },
  ],
  FUNCTION_NEVER: [plain],
  GATE_IGNORES_SIDE: [plain],
  GATE_ONE_GOOD_DAY: [gate],
  GMI_OVERHOLD: [{ evidence: { because: 'gateMet' } }, { evidence: { because: 'plateau' } }],
  GMI_RUSH_1: [gate],
  GMI_RUSH_2: [gate],
  GMI_SKIP_STAGE: [{ evidence: { stage: 'mirror' } }],
  HOTSPOT_FIRST: [{ evidence: { why: 'site' } }, { evidence: { why: 'map' } }],
  IMAGERY_OVERDOSE: [
    { evidence: { minutes: 95, rises: 0 } },
    { evidence: { minutes: 20, rises: 3 } },
  ],
  MEASURE_NONE: ['nrs', 'quickDash', 'lefs', 'leftRightTest', 'phq9'].map((first) => ({
    evidence: { first },
  })),
  MEASURE_OVERLOAD: [{ evidence: { minutes: 55 } }],
  MIRROR_AVOIDED: [{ evidence: { days: 21 } }],
  PACE_REST_ALL: [{ evidence: { advice: 'splint' } }],
  PAIN_ZERO_RULE: [plain],
  PREMATURE_DISCHARGE: ['function', 'flarePlan', 'followUp', 'criteria'].map((first) => ({
    evidence: { first },
  })),
  PSYCH_HANDOVER: [{ evidence: { days: 30 } }],
  PSYCH_UNSUPPORTED: [{ evidence: { subject: 'phq9', total: 14 } }],
  RF_MISSED: [{ evidence: { days: 2 } }, { evidence: { days: '' } }],
  RF_OVERCALL: [plain],
  SCREEN_RIGID_EXCLUDE: [{ evidence: { subject: 'tsk11', total: 33 } }, plain],
  SCREEN_SKIPPED: ['measure.vision', 'examine.otherHand', 'examine.tremorDystonia'].map(
    (first) => ({ evidence: { missing: 3, first } }),
  ),
  SI_NOT_ACTED: ['both', 'question', 'service'].map((missing) => ({ evidence: { missing } })),
  STEPBACK_EXCESS: [{ evidence: { track: 'touch' } }],
  STEPBACK_MISSED: ['painHigh', 'accuracyFell', 'functionLost'].map((because) => ({
    evidence: { because },
  })),
  TEXTURE_JUMP: [{ evidence: { rung: 3, sore: 0 } }, { evidence: { rung: 1, sore: 1 } }],
  TEXTURE_STALL: ['easy', 'open'].map((why) => ({ evidence: { days: 20, why } })),
  TOUCH_OVERDOSE: [{ evidence: { minutes: 15, sessionsPerDay: 8 } }],
  TOUCH_THROUGH_PAIN: [{ evidence: { worst: 6 } }],
  TOUCH_TOO_FAINT: [{ evidence: { days: 16 } }],
  TOUCH_TOO_HARD: [{ evidence: { forceG: 40, limit: 30 } }],
  ACCURACY_ONLY: [{ evidence: { seconds: 2.9 } }],
  CHANGE_IGNORED: ['quickDash', 'lefs', 'css'].map((subject) => ({ evidence: { subject } })),
  CONFOUNDER_IGNORED: [{ evidence: { nights: 2 } }],
  DX_OVERTEST: [{ evidence: { days: 21 } }],
  HARM_BELIEF_UNCHECKED: [plain],
  IMAGERY_OVERT_MOVEMENT: [plain],
  IMAGE_SET_JUMP: [{ evidence: { levels: 3 } }, { evidence: { levels: 1 } }],
  IMAGE_SET_STUCK: [{ evidence: { days: 12 } }],
  MIRROR_CONTRA_IGNORED: ['otherHand', 'vision', 'tremorDystonia'].map((found) => ({
    evidence: { found },
  })),
  MIRROR_TECHNIQUE: [plain],
  NATURAL_HISTORY_BLIND: [plain],
  NORM_MISMATCH: [{ evidence: { age: 71 } }],
  PACE_BOOM_BUST: [plain],
  SCOPE_OVERREACH: ['medicines', 'phq9', 'tremorDystonia'].map((why) => ({ evidence: { why } })),
  SKIN_IGNORED: [{ evidence: { since: 34 } }],
  SPEED_OVER_ACCURACY: [{ evidence: { points: 9 } }],
  THERMAL_NEVER: [plain],
  THERMAL_UNSAFE: ['medium', 'warm', 'cool', 'thermometer', 'sense', 'skin'].map((why) => ({
    evidence: { why },
  })),
};

/** Numbers that choose the wording and need not be read: `CODE field`. */
const UNSPOKEN = new Set([
  'DX_TOO_STRICT days',
  'FLARE_QUIT rise',
  'IMAGERY_OVERDOSE rises',
  'IMAGE_SET_JUMP levels',
  'TEXTURE_JUMP rung',
  'TEXTURE_JUMP sore',
]);

function mistake(code: string, sample: Sample): Mistake {
  const { severity = 'major', correctedDay = null, evidence } = sample;
  return { code, day: 10, week: 2, severity, correctedDay, evidence, domain: 'progression' };
}

const { face } = observe(startEpisode(setupWith(1)));
const shapes = Object.entries(SAMPLES).flatMap(([code, samples]) =>
  samples.map((sample) => [code, JSON.stringify(sample), sample] as const),
);

/** Names of the evidence fields in a detector's source, as far as they are written there. */
function fieldsInSource(text: string): Set<string> {
  const literals = [
    ...text.matchAll(/seen\(\s*'\w+',[^{}]*?\{([^{}]*)\}/g),
    ...text.matchAll(/evidence = [^{}]*?\{([^{}]*)\}/g),
  ];
  const names = literals.flatMap(([, inside = '']) =>
    inside.split(/,(?![^(]*\))/).map((part) => part.split(':')[0]?.trim() ?? ''),
  );
  return new Set(names.filter((name) => /^\w+$/.test(name)));
}

describe('evidence of a mistake in words', () => {
  beforeAll(() => setMessages(catalogue));

  test('every mistake that can be found has its samples, and no other has', () => {
    expect(Object.keys(SAMPLES).sort()).toEqual(DETECTORS.map(({ code }) => code).sort());
  });

  test.each(shapes)('%s %s is a whole sentence', (code, _name, sample) => {
    const text = evidenceText(mistake(code, sample), face);
    expect(text).not.toMatch(/⟦|\{|undefined|NaN/);
    expect(text).toMatch(/[.”]$/);
    const numbers = Object.entries(sample.evidence).filter(
      ([name, value]) => typeof value === 'number' && !UNSPOKEN.has(`${code} ${name}`),
    );
    for (const [, value] of numbers) expect(text).toContain(String(value));
  });

  test('each way of seeing a mistake has wording of its own', () => {
    const keys = shapes.map(([code, , sample]) => evidenceKey(mistake(code, sample)));
    const written = Object.keys(catalogue).filter((key) => key.startsWith('evidence.'));
    expect([...new Set(keys)].sort()).toEqual(written.sort());
  });

  const folder = 'src/simulator/scoring/detectors';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && name !== 'index.ts',
  );
  test.each(files)('the samples have the fields that %s hands over', (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    const code = /code: '(\w+)'/.exec(text)?.[1];
    if (code === undefined) return;
    const sampled = new Set((SAMPLES[code] ?? []).flatMap(({ evidence }) => Object.keys(evidence)));
    expect([...sampled].sort()).toEqual([...fieldsInSource(text)].sort());
  });

  test('whatever the built-in clinicians do wrong can be told', () => {
    const told = new Set<string>();
    for (const episode of manyCourses([2, 3, 4])) {
      for (const found of scoreOf(episode).mistakes) {
        expect(evidenceText(found, observe(episode).face)).not.toMatch(/⟦|\{/);
        told.add(found.code);
      }
    }
    expect(told.size).toBeGreaterThan(12);
    expect([...missingKeys]).toEqual([]);
  });
});
