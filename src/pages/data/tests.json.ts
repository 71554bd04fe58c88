import type { APIRoute } from 'astro';
import { testQuestions } from '../../library/collections/testQuestions.ts';

/** The questions of the tests before and after the course. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await testQuestions()), {
    headers: { 'content-type': 'application/json' },
  });
