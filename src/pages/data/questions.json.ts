import type { APIRoute } from 'astro';
import { bankQuestions } from '../../library/collections/bankQuestions.ts';

/** All questions of the lessons, for the review and the question bank. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await bankQuestions()), {
    headers: { 'content-type': 'application/json' },
  });
