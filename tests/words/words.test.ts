import { describe, expect, test } from 'vitest';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { readMessages } from '../../src/library/messages.ts';
import { REASON_GROUPS } from '../../src/room/plan/justified.ts';
import { GROUPS } from '../../src/room/talk/groups.ts';
import * as simulator from '../../src/simulator/index.ts';
import { namedInSources } from '../../tools/words/named.ts';

const messages = readMessages('en');
const { whole } = namedInSources();

const LISTS: Readonly<Record<string, readonly string[]>> = {
  stage: simulator.GMI_STAGES,
  touchPhase: simulator.TOUCH_PHASES,
  touchSite: simulator.TOUCH_SITES,
  decision: simulator.DECISIONS,
  track: simulator.TRACKS,
  confidence: simulator.CONFIDENCES,
  reason: simulator.REASONS,
  category: simulator.BUDAPEST_CATEGORIES,
  ask: simulator.ASK_TOPICS,
  examine: simulator.EXAM_ITEMS,
  measure: simulator.INSTRUMENTS,
  explain: simulator.MESSAGES,
  try: simulator.TASKS,
  agree: simulator.AGREEMENTS,
  advise: simulator.ACTIVITY_ADVICE,
  service: simulator.SERVICES,
  urgency: simulator.URGENCIES,
  alternative: simulator.ALTERNATIVES,
  conclusion: simulator.CONCLUSIONS,
  rule: simulator.RULES,
  contact: simulator.CONTACTS,
  response: simulator.RESPONSES,
  newSign: simulator.NEW_SIGNS,
  visitMode: simulator.VISIT_MODES,
  dischargeReason: simulator.DISCHARGE_REASONS,
  ending: simulator.ENDINGS,
  diaryNote: simulator.DIARY_NOTES,
  mode: simulator.MODES,
  level: simulator.LEVELS,
};

/** Keys that the room builds from a code. */
const BUILT = [
  ...Object.entries(LISTS).flatMap(([list, codes]) => codes.map((code) => `vocab.${list}.${code}`)),
  ...simulator.REFUSALS.flatMap((code) => [`room.refused.${code}`, `vocab.refusal.${code}`]),
  ...simulator.VISIT_MODES.map((code) => `room.where.${code}`),
  ...simulator.TRACKS.flatMap((code) => [`room.chart.${code}`, `room.hints.notRunning.${code}`]),
  ...simulator.DECISIONS.map((code) => `room.to.${code}`),
  ...['imagery', 'mirror', 'function'].map((stage) => `room.gmi.minutes.${stage}`),
  ...['less', 'usual', 'more'].map((code) => `room.swelling.${code}`),
  ...['meanCorrect', 'medianCorrect'].map((code) => `room.time.statistic.${code}`),
  ...['mode', 'protocol', 'seed'].map((part) => `room.badLink.${part}`),
  ...['unavailable', 'full', 'elsewhere'].map((state) => `room.keeping.${state}`),
  ...['otherCase', 'cannotGoOn'].map((what) => `room.keeping.badFile.${what}`),
  ...['pictures', 'imagery', 'touch'].flatMap((row) => [
    `room.dose.${row}`,
    `room.dose.${row}.row`,
  ]),
  ...['redFlags', 'symptoms', 'signs', 'diagnosis', 'screening', 'baseline', 'limits', 'reach'].map(
    (id) => `room.agenda.${id}`,
  ),
  ...Object.entries(GROUPS).flatMap(([kind, groups]) => [
    `room.kind.${kind}`,
    `room.deed.${kind}`,
    ...groups.map((group) => `room.group.${group.id}`),
  ]),
  ...['start', 'stop'].map((which) => `room.deed.planThermal.${which}`),
  ...REASON_GROUPS.map((group) => `room.reasonGroup.${group.id}`),
  ...['chart', 'room', 'plan'].map((view) => `room.view.${view}`),
  ...['agree', 'advise', 'teach', 'endVisit', 'discharge'].map((kind) => `room.deed.${kind}`),
];

describe('every label has its words', () => {
  test('every key that the room builds from a code', () => {
    expect(BUILT.length).toBeGreaterThan(250);
    expect(BUILT.filter((key) => typeof messages[key] !== 'string')).toEqual([]);
  });

  test.each(caseIds())('textures, goals and skills of %s are named', (id) => {
    const { patient, trains } = readCase(id);
    const keys = [
      ...patient.touchLadder.map((texture) => `vocab.texture.${texture}`),
      ...trains.map((skill) => `clinic.trains.${skill}`),
      `clinic.limb.${patient.affectedSide}.${patient.limb}`,
    ];
    for (const key of keys) expect(messages, key).toHaveProperty([key]);
  });

  test('room.yaml has no words that nothing shows', () => {
    const used = new Set([...BUILT, ...whole]);
    const spare = Object.keys(messages).filter((key) => key.startsWith('room.') && !used.has(key));
    expect(spare).toEqual([]);
  });
});

describe('the room offers everything the simulator knows, once', () => {
  test.each([
    ['ask', simulator.ASK_TOPICS],
    ['examine', simulator.EXAM_ITEMS],
    ['measure', simulator.INSTRUMENTS],
    ['explain', simulator.MESSAGES],
    ['try', simulator.TASKS],
    ['teach', simulator.TECHNIQUES],
  ] as const)('%s', (kind, codes) => {
    const offered = Object.entries(GROUPS).flatMap(([tab, groups]) =>
      groups.filter((group) => (group.kind ?? tab) === kind).flatMap((group) => group.subjects),
    );
    expect([...offered].sort()).toEqual([...codes].sort());
  });

  test('reasons', () => {
    const offered = REASON_GROUPS.flatMap((group) => group.reasons);
    expect([...offered].sort()).toEqual([...simulator.REASONS].sort());
  });
});
