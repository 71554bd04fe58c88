import { i18n } from 'astro:config/server';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readMessages } from '../../library/messages.ts';
import { DEFAULT_LOCALE, localeNamed } from '../../words/locale.ts';

/** The languages of this build. */
export const getStaticPaths: GetStaticPaths = () =>
  (i18n?.locales ?? []).map((locale) => ({ params: { locale: String(locale) } }));

/** The whole catalogue of a language, for the case room. */
export const GET: APIRoute = ({ params }) =>
  new Response(
    JSON.stringify(readMessages(localeNamed(params['locale'] ?? '') ?? DEFAULT_LOCALE)),
    { headers: { 'content-type': 'application/json' } },
  );
