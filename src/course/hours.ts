import { CATEGORIES, type Category } from '../schemas/lesson.ts';

/** Minutes of a lesson and whose limb it is about. */
export interface Timed {
  readonly category: Category;
  readonly reading: number;
  readonly practice: number;
}

export type MinutesByCategory = Readonly<Record<Category, number>>;

/** Minutes of reading and practice, added up by category. Nothing is rounded up. */
export function minutesByCategory(lessons: readonly Timed[]): MinutesByCategory {
  const sum = (category: Category) =>
    lessons
      .filter((lesson) => lesson.category === category)
      .reduce((minutes, lesson) => minutes + lesson.reading + lesson.practice, 0);
  return { general: sum('general'), upper: sum('upper'), lower: sum('lower') };
}

export const totalMinutes = (minutes: MinutesByCategory): number =>
  CATEGORIES.reduce((total, category) => total + minutes[category], 0);
