import * as z from 'zod/mini';

const sentence = z.string().check(z.minLength(2), z.trim());

/** `from-memory` is shown as "not yet checked against the source". */
export const CHECKED = ['abstract-or-page-seen', 'from-memory'] as const;

/** Addresses of web pages. A publication is cited by its names and numbers, not by where a copy was seen. */
const ADDRESS =
  /https?:\/\/|www\.|\b[\w-]+\.(com|org|net|edu|gov|info|io|[a-z]{2})\b(?!\.)(\/|$|\s|,|\))/i;
const noAddress = z.refine<string>((text) => !ADDRESS.test(text), {
  message: 'cites an address: name the publication instead',
});
const cited = sentence.check(noAddress);

/** One entry of the bibliography. */
export const sourceSchema = z.strictObject({
  /** The file's name. */
  id: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')),
  authors: cited,
  /** null where the page seen did not show one. */
  year: z.nullable(z.int().check(z.gte(1900), z.lte(2100))),
  title: cited,
  /** Journal, volume and pages; or publisher, for what is not a paper. */
  where: cited,
  /** Digital object identifier, without any address before it. */
  doi: z.optional(z.string().check(z.regex(/^10\.\d{4,9}\/\S+$/, 'a DOI begins with 10.'))),
  /** Number in PubMed. */
  pmid: z.optional(z.string().check(z.regex(/^\d+$/, 'a PubMed number has digits only'))),
  /** Number in PubMed Central. */
  pmcid: z.optional(z.string().check(z.regex(/^PMC\d+$/, 'begins with PMC'))),
  /** How far the entry was checked: usually an abstract or a page, hardly ever a whole paper. */
  checked: z.enum(CHECKED),
  /** What is not checked yet, or whom it does not speak for. */
  note: z.optional(cited),
  /** Keys under which the protocol reference cites it. */
  protocolKeys: z.optional(z.array(z.string())),
});

export type Source = z.infer<typeof sourceSchema>;
