import { getCollection, getEntry } from 'astro:content';
import type { Form } from '../../schemas/records/study.ts';
import { courseModules } from './lookup.ts';

/** The questions of both forms of the test, in the order of the blueprint. */
export async function testQuestions() {
  const [blueprint] = await getCollection('blueprint');
  if (!blueprint) throw new Error('src/content/blueprint.yaml: is missing');
  const modules = await courseModules();
  const of = async (form: Form) => {
    const asked = await Promise.all(
      blueprint.data.topics.map(async ({ module, number }) => {
        const found = (await getEntry('questions', module))?.data[form] ?? [];
        if (found.length < number)
          throw new Error(`src/content/questions/${module}.yaml: ${form}: needs ${number}`);
        const place = modules.find(({ id }) => id === module);
        const first = place?.lessons[0]?.lesson;
        const topic = {
          id: module,
          title: place?.title ?? module,
          lesson: first ? { slug: first.id, title: first.data.title } : null,
        };
        return found.slice(0, number).map((check) => ({ item: check.id, check, topic }));
      }),
    );
    return asked.flat();
  };
  return { minutes: blueprint.data.minutes, a: await of('a'), b: await of('b') };
}
