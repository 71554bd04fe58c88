/** JSON with keys in order, so that the same content always gives the same text. */
export function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort();
  const fields = keys.map(
    (key) => `${JSON.stringify(key)}:${sortedJson((value as Record<string, unknown>)[key])}`,
  );
  return `{${fields.join(',')}}`;
}
