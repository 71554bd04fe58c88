import { openDatabase } from '../../learner/database.ts';
import type { Given } from '../../learner/review.ts';
import type { Words } from '../../words/wordsIn.ts';

/**
 * Keeps an answer given in a lesson, and says whether it was kept: false when storage is full or
 * the device keeps nothing between visits, which stops nobody from reading on.
 */
export async function keep(given: Given): Promise<boolean> {
  const [{ openStudy }, { reckoned }] = await Promise.all([
    import('../../learner/answers.ts'),
    import('../../learner/review.ts'),
  ]);
  const { store, kept } = await openStudy();
  try {
    const { cards } = await store.all();
    const before = cards.find((card) => card.item === given.item) ?? null;
    const { answer, card } = reckoned(given, before, new Date());
    await store.give(answer, card);
    return kept;
  } catch {
    return false;
  }
}

/** Checked by hand: the schema library would be most of what a lesson loads for one line. */
const isAnswer = (value: unknown): value is { at: string; right: boolean } =>
  typeof (value as { at?: unknown })?.at === 'string' &&
  typeof (value as { right?: unknown }).right === 'boolean';

/** "Answered on 3 May 2026: right", or nothing when it never was. */
export async function earlierText({ t, shortDay }: Words, item: string): Promise<string> {
  try {
    const database = await openDatabase();
    const stored: unknown[] = await database.getAllFromIndex('answers', 'item', item);
    database.close();
    const [last] = stored.filter(isAnswer).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    if (!last) return '';
    const day = shortDay(last.at);
    return last.right ? t('question.before.right', { day }) : t('question.before.wrong', { day });
  } catch {
    return '';
  }
}
