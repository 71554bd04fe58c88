import type { CaseWords } from '../../schemas/words.ts';
import { linesOf, type PatientCase } from '../../simulator/index.ts';
import type { Problem } from '../problem.ts';

type Fault = Omit<Problem, 'file'>;

/** What the patient can come to say and has no words for. */
function unsaid(patient: PatientCase, { lines }: CaseWords): Fault[] {
  return linesOf(patient)
    .filter(({ code }) => lines[code] === undefined)
    .map(({ code }) => ({
      field: `lines.${code}`,
      reason: 'the patient can come to say this and has no words for it',
      remedy: `Write ${code}: one to three ways to say it`,
    }));
}

/** Words for what never comes up, or with a number that does not come with them. */
function spare(patient: PatientCase, { lines }: CaseWords): Fault[] {
  const known = new Map(linesOf(patient).map(({ code, params }) => [code, params]));
  return Object.entries(lines).flatMap(([code, said]) => {
    const params = known.get(code);
    if (params === undefined) {
      const reason = 'this patient never comes to say it';
      const remedy = 'Take it out, or see `npm run -s simulate -- --lines --case ID` for its name';
      return [{ field: `lines.${code}`, reason, remedy }];
    }
    return said.flatMap((line, at) =>
      [...line.matchAll(/\{(\w+)\}/g)]
        .filter(([, name]) => !params.includes(String(name)))
        .map(([slot]) => ({
          field: `lines.${code}.${at}`,
          reason: `no ${slot} comes with this answer`,
          remedy: `Use ${params.map((name) => `{${name}}`).join(', ') || 'no number'}`,
        })),
    );
  });
}

/** What a patient can say, against the words there are for it. */
export function lineFaults(patient: PatientCase, words: CaseWords): Fault[] {
  return [...unsaid(patient, words), ...spare(patient, words)];
}
