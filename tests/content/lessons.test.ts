import { describe, expect, test } from 'vitest';
import { claimsCited, lessonFaults } from '../../src/course/citations.ts';
import { countWords } from '../../src/course/minutes.ts';
import { type Check, checkSchema } from '../../src/schemas/check.ts';
import { lessonSchema } from '../../src/schemas/lesson.ts';
import { cases, checks, claims, lessons, modules, sources } from './library.ts';

const known = (slug: string) => ({
  claims: new Set(claims.keys()),
  sources: new Set(sources.keys()),
  modules: new Set(modules.keys()),
  cases,
  checks: new Set(checks.get(slug)?.map((check) => check.id)),
});

describe('the lessons', () => {
  test('are the three finished ones at least, each with its own address', () => {
    const slugs = lessons.map(({ data }) => data.slug);
    expect(slugs).toEqual(
      expect.arrayContaining(['what-crps-is', 'three-decisions', 'reading-left-right']),
    );
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  test.each(lessons)('$data.slug leads nowhere that is not there', ({ file, data, body }) => {
    expect(lessonFaults(file, data, body, known(data.slug))).toEqual([]);
  });

  test.each(lessons)('$data.slug is worth a clinician’s hour', ({ data, body }) => {
    const words = countWords(body);
    expect(words).toBeGreaterThanOrEqual(1200);
    expect(words).toBeLessThanOrEqual(2500);
    const asked = checks.get(data.slug)?.length ?? 0;
    expect(asked).toBeGreaterThanOrEqual(3);
    expect(asked).toBeLessThanOrEqual(6);
    expect(new Set(checks.get(data.slug)?.map((check) => check.kind)).size).toBeGreaterThan(1);
    expect(body).toMatch(/<Monday>/);
    // A figure on a line of its own, or a table.
    expect(body).toMatch(/^(<(?!Check )\w+ \/>|\|)/m);
  });

  test.each(lessons)('$data.slug has a review that has not lapsed before it began', ({ data }) => {
    expect(data.reviewed < data.reviewExpires).toBe(true);
  });

  test('untraceable numbers of the source article are cited only by exercises', () => {
    for (const { data, body } of lessons) {
      const open = claimsCited(body).filter((id) => claims.get(id)?.verdict === 'unverifiable');
      expect(open, data.slug).toEqual([]);
    }
  });
});

/** Everything a question can answer, whatever its kind. */
function repliesOf(check: Check): readonly { feedback: string }[] {
  switch (check.kind) {
    case 'number':
      return [check.bands.low, check.bands.right, check.bands.high];
    case 'order':
      return check.items;
    case 'match':
      return check.pairs;
    case 'shift':
      return [check.options.less, check.options.equal, check.options.more];
    default:
      return check.options;
  }
}

describe('the questions', () => {
  const all = [...checks.values()].flat();

  test.each(all)('$id cites claims that exist', (check) => {
    for (const id of check.claims) expect(claims.has(id), id).toBe(true);
    if (check.kind === 'claim') expect(check.claims).toContain(check.claim);
  });

  test.each(all)('$id answers every answer, in words of its own', (check) => {
    const said = repliesOf(check).map((reply) => reply.feedback);
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said).size).toBe(said.length);
  });

  test('every question belongs to a lesson', () => {
    const slugs = new Set(lessons.map(({ data }) => data.slug));
    for (const slug of checks.keys()) expect(slugs.has(slug), slug).toBe(true);
  });

  const option = { text: 'Yes', right: true, feedback: 'Because it is so.' };
  const one = { id: 'x', kind: 'one', question: 'Is it?', claims: [], options: [option, option] };
  test.each([
    ['two best answers', one, 'needs exactly one right answer'],
    [
      'a wrong answer without the thought behind it',
      { ...one, options: [option, { ...option, right: false }] },
      'a wrong answer needs the misconception behind it',
    ],
    [
      'no feedback',
      { ...one, options: [option, { text: 'No', right: false, misconception: 'A thought.' }] },
      'Invalid input: expected string, received undefined',
    ],
  ])('a question with %s is refused', (_, check, message) => {
    const messages = checkSchema.safeParse(check).error?.issues.map((issue) => issue.message);
    expect(messages).toContain(message);
  });
});

describe('lessonFaults', () => {
  const data = { claims: ['there'], sources: ['paper'], module: 'first', cases: ['somebody'] };
  const world = {
    claims: new Set(['there']),
    sources: new Set(['paper']),
    modules: new Set(['first']),
    cases: new Set(['somebody']),
    checks: new Set(['asked']),
  };
  const text = 'A <Claim id="there">thing</Claim>.\n\n<Check id="asked" />\n';
  const faults = (change: object, body = text) =>
    lessonFaults('x.mdx', { ...data, ...change }, body, world);

  test('a sound lesson has none', () => expect(faults({})).toEqual([]));

  test.each([
    [
      'an unknown claim in the text',
      {},
      `${text}<Claim id="gone">x</Claim>`,
      'x.mdx: text, <Claim>: there is no "gone"',
    ],
    ['an unknown source', { sources: ['gone'] }, text, 'x.mdx: sources: there is no "gone"'],
    ['an unknown case', { cases: ['gone'] }, text, 'x.mdx: cases: there is no "gone"'],
    ['an unknown module', { module: 'gone' }, text, 'x.mdx: module: there is no "gone"'],
    [
      'an unknown question',
      {},
      `${text}<Check id="gone" />`,
      'x.mdx: text, <Check>: there is no "gone"',
    ],
    [
      'a required claim left out',
      {},
      '<Check id="asked" />',
      'x.mdx: claims: the text never cites "there"',
    ],
    [
      'a question never asked',
      {},
      '<Claim id="there">x</Claim>',
      'x.mdx: text: the question "asked" is never asked',
    ],
    ['an import', {}, `import X from './x'\n${text}`, 'x.mdx: text: a lesson imports nothing'],
  ])('%s is named with its file', (_, change, body, message) => {
    expect(faults(change, body)).toContain(message);
  });

  test('a lesson without objectives, sources or review date is refused', () => {
    const [first] = lessons;
    const {
      objectives: _o,
      sources: _s,
      reviewed: _r,
      ...rest
    } = first?.data ?? { objectives: [], sources: [], reviewed: '' };
    const fields = lessonSchema.safeParse(rest).error?.issues.map((issue) => issue.path[0]);
    expect(fields).toEqual(expect.arrayContaining(['objectives', 'sources', 'reviewed']));
  });
});
