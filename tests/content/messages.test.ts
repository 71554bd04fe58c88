import { describe, expect, test } from 'vitest';

import { caseIds, readCase } from '../../src/library/cases.ts';
import { BECAUSE } from '../../src/simulator/clinical/index.ts';

import {
  ACTIVITY_ADVICE,
  AGREEMENTS,
  ALTERNATIVES,
  ASK_TOPICS,
  BANDS,
  BUDAPEST_CATEGORIES,
  CONCLUSIONS,
  CONFIDENCES,
  CONTACTS,
  DECISIONS,
  DIARY_NOTES,
  DISCHARGE_REASONS,
  DOMAINS,
  ENDINGS,
  EXAM_ITEMS,
  GMI_STAGES,
  INSTRUCTIONS,
  INSTRUMENTS,
  LEVELS,
  MESSAGES,
  MODES,
  NEW_SIGNS,
  PICTURE_SETS,
  PROMISE_MESSAGES,
  REASONS,
  REFUSALS,
  RESPONSES,
  RULES,
  SERVICES,
  SEVERITIES,
  TASKS,
  TECHNIQUES,
  THERMAL_MEDIA,
  TOUCH_PHASES,
  TOUCH_SITES,
  TRACKS,
  URGENCIES,
  VISIT_MODES,
} from '../../src/simulator/index.ts';
import { catalogue, LEAKED, slots, sorted } from './spoken.ts';

const cases = caseIds().map((id) => readCase(id).patient);
const clinical = catalogue('clinical');

/** Sentences on how a gate stands, and the numbers each of them needs. */
const GATES: Readonly<Record<string, readonly string[]>> = {
  leftRight: ['met', 'needed', 'window', 'accuracy', 'time'],
  'leftRight.sideGap': [],
  'leftRight.plateau': [],
  imagery: ['met', 'needed', 'minutes', 'rise', 'settle'],
  mirror: ['met', 'needed', 'minutes', 'rise', 'settle'],
  touch: ['met', 'needed', 'pain', 'settle'],
  function: [],
};

const LISTS: Readonly<Record<string, readonly string[]>> = {
  stage: GMI_STAGES,
  touchPhase: TOUCH_PHASES,
  touchSite: TOUCH_SITES,
  decision: DECISIONS,
  track: TRACKS,
  confidence: CONFIDENCES,
  reason: REASONS,
  category: BUDAPEST_CATEGORIES,
  ask: ASK_TOPICS,
  examine: EXAM_ITEMS,
  measure: INSTRUMENTS,
  explain: MESSAGES,
  try: TASKS,
  teach: TECHNIQUES,
  pictureSet: PICTURE_SETS,
  instruction: INSTRUCTIONS,
  thermalMedium: THERMAL_MEDIA,
  agree: AGREEMENTS,
  advise: ACTIVITY_ADVICE,
  service: SERVICES,
  urgency: URGENCIES,
  alternative: ALTERNATIVES,
  conclusion: CONCLUSIONS,
  rule: RULES,
  contact: CONTACTS,
  response: RESPONSES,
  newSign: NEW_SIGNS,
  visitMode: VISIT_MODES,
  dischargeReason: DISCHARGE_REASONS,
  ending: ENDINGS,
  diaryNote: DIARY_NOTES,
  domain: DOMAINS,
  severity: SEVERITIES,
  band: BANDS,
  mode: MODES,
  refusal: REFUSALS,
  level: LEVELS,
  texture: cases.flatMap((patient) => patient.touchLadder),
};

describe('the vocabulary', () => {
  const keys = [...clinical.keys()].filter((key) => key.startsWith('vocab.'));
  const labels = keys.filter((key) => !key.endsWith('.hint'));

  test.each(Object.entries(LISTS))('every %s has a label, and no other code has', (list, codes) => {
    const named = labels.filter((key) => key.startsWith(`vocab.${list}.`));
    expect(sorted(named)).toEqual(sorted(codes.map((code) => `vocab.${list}.${code}`)));
  });

  test('there are no further lists, and a hint only beside its label', () => {
    expect(sorted(labels.map((key) => key.split('.')[1] ?? ''))).toEqual(
      sorted(Object.keys(LISTS)),
    );
    const hints = keys.filter((key) => key.endsWith('.hint'));
    expect(hints.filter((key) => !labels.includes(key.replace(/\.hint$/, '')))).toEqual([]);
  });

  test('labels of one list are told apart', () => {
    for (const list of Object.keys(LISTS)) {
      const own = labels.filter((key) => key.startsWith(`vocab.${list}.`));
      expect(sorted(own.map((key) => clinical.get(key) ?? '')), list).toHaveLength(own.length);
    }
  });

  test('what the therapist says carries no hint that would give it away', () => {
    expect(keys.filter((key) => /^vocab\.explain\..*\.hint$/.test(key))).toEqual([]);
  });

  test.each([
    ['nrs', 0, 10, 'lower'],
    ['quickDash', 0, 100, 'lower'],
    ['lefs', 0, 80, 'higher'],
    ['css', 0, 16, 'lower'],
    ['phq9', 0, 27, 'lower'],
    ['gad7', 0, 21, 'lower'],
    ['tsk11', 11, 44, 'lower'],
    ['pcs', 0, 52, 'lower'],
    ['pseq', 0, 60, 'higher'],
  ])('%s runs from %i to %i and %s is better', (code, low, high, better) => {
    const hint = clinical.get(`vocab.measure.${code}.hint`);
    expect(hint).toContain(`${low} to ${high}`);
    expect(hint).toContain(`${better} is better`);
  });

  test('hints have a sentence for every gate and every reason', () => {
    const rest = [...clinical.keys()].filter((key) => /^(gate|because)\./.test(key));
    expect(sorted(rest)).toEqual(
      sorted([
        ...Object.keys(GATES).map((code) => `gate.${code}`),
        ...[...BECAUSE, 'onFirstRung'].map((code) => `because.${code}`),
      ]),
    );
  });

  test.each(Object.entries(GATES))('the sentence on the gate %s needs %j', (code, names) => {
    expect(sorted(slots(clinical.get(`gate.${code}`) ?? ''))).toEqual(sorted(names));
  });

  test('puts a number on the outcome only in the two false promises', () => {
    const promise = /\d|per ?cent|\bin ten\b|\bhalve|\bweeks\b/i;
    const said = MESSAGES.filter((code) =>
      promise.test(clinical.get(`vocab.explain.${code}`) ?? ''),
    );
    expect(sorted(said)).toEqual(sorted(PROMISE_MESSAGES));
  });

  test('has no word of the developers', () => {
    const shown = [...clinical.values()].map((text) => text.replace(/\{\w+\}|QuickDASH/g, ''));
    expect(shown.filter((text) => LEAKED.test(text))).toEqual([]);
  });
});
