/** A piece of a sentence: plain, or under a mark such as a link's name. */
export interface Part {
  readonly mark: string | null;
  readonly text: string;
}

/** A text taken apart at its marks: `Read <all>the page</all> first.` */
export function partsOf(text: string): readonly Part[] {
  const pieces = text.split(/<(\w+)>(.*?)<\/\1>/s);
  return pieces.flatMap((piece, index) => {
    if (index % 3 === 1) return [];
    const part = { mark: index % 3 === 2 ? (pieces[index - 1] ?? null) : null, text: piece };
    return part.text === '' ? [] : [part];
  });
}
