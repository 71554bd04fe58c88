import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { REASON_GROUPS } from '../../src/components/room/plan/justified.ts';
import { GROUPS } from '../../src/components/room/talk/groups.ts';
import { caseIds, readCase } from '../../src/library/cases.ts';
import { readMessages } from '../../src/library/messages.ts';
import * as simulator from '../../src/simulator/index.ts';
import {
  formatPercent,
  hasMessage,
  label,
  missingKeys,
  setMessages,
  t,
} from '../../src/words/words.ts';

const messages = readMessages('en');
const HOMES = ['room', 'clinic', 'chart', 'limbs'].map((room) => `src/components/${room}`);

/** Keys named in full in the room's sources: t('…'), but not those built from parts. */
function namedKeys(): string[] {
  const files = [...HOMES, 'src/words'].flatMap((home) =>
    readdirSync(home, { recursive: true, encoding: 'utf8' }).map((name) => path.join(home, name)),
  );
  const sources = files.filter((name) => /\.(svelte|ts|astro)$/.test(name));
  const text = sources.map((name) => readFileSync(name, 'utf8')).join('\n');
  const keys = [...text.matchAll(/'((?:room|gate)\.[A-Za-z.]+[A-Za-z])'/g)].map(
    (found) => found[1],
  );
  return [...new Set(keys)] as string[];
}

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
  ...['pictures', 'imagery', 'touch'].flatMap((row) => [
    `room.dose.${row}`,
    `room.dose.${row}.row`,
  ]),
  ...['redFlags', 'symptoms', 'signs', 'diagnosis', 'screening', 'baseline', 'limits'].map(
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

afterEach(() => missingKeys.clear());

describe('every label has its words', () => {
  test('every key that the room names or builds', () => {
    const keys = [...BUILT, ...namedKeys()];
    expect(keys.length).toBeGreaterThan(400);
    expect(keys.filter((key) => typeof messages[key] !== 'string')).toEqual([]);
  });

  test.each(caseIds())('textures, goals and skills of %s are named', (id) => {
    const { patient, trains } = readCase(id);
    const keys = [
      ...patient.touchLadder.map((texture) => `vocab.texture.${texture}`),
      ...patient.goals.map((goal) => `vocab.goal.${goal.id}`),
      ...trains.map((skill) => `room.trains.${skill}`),
      `room.limb.${patient.affectedSide}.${patient.limb}`,
    ];
    for (const key of keys) expect(messages, key).toHaveProperty([key]);
  });

  test('room.yaml has no words that nothing shows', () => {
    const used = new Set([...BUILT, ...namedKeys()]);
    const built = /^room\.(trains|limb)\./;
    const spare = Object.keys(messages).filter(
      (key) => key.startsWith('room.') && !used.has(key) && !built.test(key),
    );
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

describe('t', () => {
  test('puts numbers in as the language writes them', () => {
    setMessages({ dose: '{count} g' });
    expect(t('dose', { count: 1234.567 })).toBe('1,234.57 g');
    setMessages({ dose: '{count} g' }, 'de');
    expect(t('dose', { count: 1234.567 })).toBe('1.234,57 g');
    expect(formatPercent(0.8).replace(/\s/u, ' ')).toBe('80 %');
  });

  test('a missing message is shown as such, and remembered', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    setMessages({});
    expect(label('stage', 'mirror')).toBe('⟦vocab.stage.mirror⟧');
    expect(missingKeys.has('vocab.stage.mirror')).toBe(true);
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });

  test('a missing parameter is shown as such', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    setMessages({ dose: '{count} g' });
    expect(t('dose')).toBe('⟦dose {count}⟧ g');
    complaint.mockRestore();
  });

  test('names of object members are not messages', () => {
    setMessages({});
    expect(hasMessage('constructor')).toBe(false);
  });
});
