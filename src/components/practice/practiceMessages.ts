/** The part of the catalogue that one page needs: what begins with one of these. */
export function practiceMessages(
  all: Readonly<Record<string, string>>,
  beginnings: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(all).filter(([key]) => beginnings.some((start) => key.startsWith(start))),
  );
}
