import type { APIRoute, GetStaticPaths } from 'astro';
import { caseIds, readCase, readCaseWords } from '../../library/cases.ts';
import { readProtocols, readRubric } from '../../library/readContent.ts';
import { readMistakeLinks } from '../../library/readMistakes.ts';

export const getStaticPaths: GetStaticPaths = () =>
  caseIds().map((id) => ({ params: { case: id } }));

/** What the case room needs to run one patient: facts for the engine, words for people. */
export const GET: APIRoute = ({ params }) => {
  const id = String(params['case']);
  const body = {
    case: readCase(id).patient,
    words: readCaseWords(id),
    protocols: readProtocols(),
    rubric: readRubric(),
    mistakeLinks: readMistakeLinks(),
  };
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
};
