import { i18n } from 'astro:config/server';
import type { APIRoute, GetStaticPaths } from 'astro';
import { readMessages } from '../../library/messages.ts';
import { DEFAULT_LOCALE, localeNamed } from '../../words/locale.ts';

/** The languages of this build. */
export const getStaticPaths: GetStaticPaths = () =>
  (i18n?.locales ?? []).map((locale) => ({ params: { locale: String(locale) } }));

/** What only pages say: they have it in their HTML. */
const OF_PAGES = ['page.', 'evidence.', 'ledger.', 'reference.', 'handout.', 'site.', 'clinic.'];

/** The catalogue of a language, for the case room. */
export const GET: APIRoute = ({ params }) => {
  const all = readMessages(localeNamed(params['locale'] ?? '') ?? DEFAULT_LOCALE);
  const spoken = Object.entries(all).filter(
    ([key]) => !OF_PAGES.some((beginning) => key.startsWith(beginning)),
  );
  return new Response(JSON.stringify(Object.fromEntries(spoken)), {
    headers: { 'content-type': 'application/json' },
  });
};
