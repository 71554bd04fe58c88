import { describe, expect, test } from 'vitest';
import { initialTransition } from 'xstate';
import { DRAWINGS } from '../../src/figures/chart/charts.ts';
import { allEdges, bow, boxAt } from '../../src/figures/chart/edges.ts';
import { gatesOf } from '../../src/figures/chart/gates.ts';
import { FOLLOWED_WEEKS, pairFor } from '../../src/figures/recovery/cohort.ts';
import { readAt } from '../../src/figures/recovery/recovery.ts';
import { afterHearing } from '../../src/figures/words/workshop.ts';
import { readCase } from '../../src/library/cases.ts';
import { readProtocol, readRubric } from '../../src/library/readContent.ts';
import { figure } from '../content/figureFiles.ts';
import { placesOf } from '../support/machines.ts';

const { patient } = readCase('ines-wrist');

describe('the protocol chart', () => {
  test.each(DRAWINGS)('$name draws every place of its machine, and no other', (drawing) => {
    const places = placesOf(drawing.machine).map(({ key }) => key);
    expect(drawing.boxes.map(({ id }) => id).sort()).toEqual(places.sort());
  });
  test.each(DRAWINGS)('$name can be driven to every place', ({ machine, boxes, events }) => {
    const edges = allEdges(machine, boxes, events);
    const reached = new Set([boxAt(initialTransition(machine)[0].value)]);
    for (const from of reached) {
      for (const edge of edges) if (edge.from === from) reached.add(edge.to);
    }
    expect(reached.size).toBe(boxes.length);
  });
  test('the imagery chart leads back as well as forward', () => {
    const gmi = DRAWINGS.find(({ chart }) => chart === 'gmi');
    if (!gmi) throw new Error('no gmi');
    const edges = allEdges(gmi.machine, gmi.boxes, gmi.events);
    const keys = edges.map(({ from, to }) => `${from}>${to}`);
    expect(keys).toEqual(
      expect.arrayContaining(['leftRight>mirror', 'mirror>imagery', 'imagery>stopped']),
    );
    expect(keys).not.toContain('leftRight>notStarted');
  });
  test('a bow starts and ends on the edges of its boxes', () => {
    const box = (x: number, y: number) => ({ id: '', name: '', x, y });
    const [, x1, y1] = /^M([\d.]+) ([\d.]+)Q/.exec(bow(box(100, 100), box(100, 200), 40, 15)) ?? [];
    expect(Math.abs(Number(x1) - 100)).toBeLessThanOrEqual(40);
    expect(Number(y1)).toBeCloseTo(115, 1);
  });
  test('the profiles’ gates are read from the profiles', () => {
    expect(gatesOf(readProtocol('seed_protocol').rules).leftRight).toMatch(
      /^90% or better and median 1\.5 s or less on 4 of 5 days; nothing about left/,
    );
    expect(gatesOf(readProtocol('published_norms').rules).leftRight).toMatch(
      /^80% or better and mean 2\.5 s or less on 6 of 7 days; left and right about equal/,
    );
  });
});

describe('treatment or calendar', () => {
  const setting = {
    patient,
    protocol: readProtocol('published_norms').rules,
    rubric: readRubric(),
  };
  const early = pairFor(4, setting);
  const late = pairFor(104, setting);

  test('both groups are followed for the weeks shown', () => {
    expect(early.treated.length).toBe(FOLLOWED_WEEKS);
    expect(early.untreated.length).toBeGreaterThanOrEqual(10);
    expect(early.treated[0]).toBeCloseTo(early.untreated[0] ?? 0, 0);
  });
  test('the calendar brings more to early CRPS than to late, and less than treatment', () => {
    const week = Math.min(early.untreated.length, late.untreated.length);
    expect(readAt(early, week).natural).toBeGreaterThan(readAt(late, week).natural);
    expect(readAt(late, week).rest).toBeGreaterThan(0);
  });
});

describe('words', () => {
  const { scenes } = figure('words-workshop', 'wordsWorkshop');
  const start = afterHearing(patient, []);

  test('in every scene one sentence leaves more trust than the others, and one less than before', () => {
    for (const { id, choices } of scenes) {
      const trust = choices.map(({ message }) => afterHearing(patient, [message]).trust);
      expect(new Set(trust).size, id).toBe(trust.length);
      expect(Math.max(...trust), id).toBeGreaterThan(start.trust);
      expect(Math.min(...trust), id).toBeLessThan(start.trust);
    }
  });
  test('a conversation of dismissals costs practice, one of good words gains it', () => {
    const bad = afterHearing(patient, ['inYourHead', 'youFailed', 'youOverdidIt']);
    const good = afterHearing(patient, ['painIsReal', 'manyImprove', 'whatHelpedYou']);
    expect(bad.practice).toBeLessThan(start.practice);
    expect(good.practice).toBeGreaterThan(start.practice);
    expect(bad.fear).toBeGreaterThan(start.fear);
    expect(good.fear).toBeLessThan(start.fear);
  });
});
