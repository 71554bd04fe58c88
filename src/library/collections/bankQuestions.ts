import { getEntry } from 'astro:content';
import { checksPlaced } from '../../course/citations.ts';
import { namesSelfHarm } from '../namesSelfHarm.ts';
import { courseModules } from './lookup.ts';

/** All questions of the lessons, in the order of the course. */
export async function bankQuestions() {
  const modules = await courseModules();
  const lessons = modules.flatMap(({ id, title, lessons }) =>
    lessons.map(({ lesson }) => ({ lesson, module: { id, title } })),
  );
  const all = await Promise.all(
    lessons.map(async ({ lesson, module }) => {
      const checks = (await getEntry('checks', lesson.id))?.data.checks ?? [];
      const order = checksPlaced(lesson.body ?? '');
      return order.flatMap((id) => {
        const check = checks.find((one) => one.id === id);
        const place = { slug: lesson.id, title: lesson.data.title };
        if (!check) return [];
        const selfHarm = namesSelfHarm(check, lesson.id);
        return [{ item: `${lesson.id}/${id}`, check, lesson: place, module, selfHarm }];
      });
    }),
  );
  return all.flat();
}
