import type { APIRoute } from 'astro';
import { readMessages } from '../../library/messages.ts';

/** The message catalogue of the simulator, in English. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(readMessages('en')), {
    headers: { 'content-type': 'application/json' },
  });
