import type { KeptAttempt } from '../../learner/merge/attempts.ts';
import { recomputed } from '../../learner/recomputed.ts';
import { loadContent } from '../../room/content.ts';
import type { Locale } from '../../words/locale.ts';

/** Attempts at one case with the scores that their actions earn; as they are where the case cannot be had. */
async function recomputeCase(caseId: string, attempts: readonly KeptAttempt[], locale: Locale) {
  try {
    const { content } = await loadContent(encodeURIComponent(caseId), locale);
    const { case: patient, rubric, protocols } = content;
    return attempts.map((kept) => {
      const protocol = protocols[kept.attempt.record.protocolId];
      return protocol ? recomputed(kept, { case: patient, rubric, protocol }) : kept;
    });
  } catch {
    return attempts;
  }
}

/** Attempts from a file, none of them with a score that is only claimed. */
export async function recomputeAll(
  attempts: readonly KeptAttempt[],
  locale: Locale,
): Promise<readonly KeptAttempt[]> {
  const byCase = Map.groupBy(attempts, ({ attempt }) => attempt.caseId);
  const done = [...byCase].map(([caseId, kept]) => recomputeCase(caseId, kept, locale));
  return (await Promise.all(done)).flat();
}
