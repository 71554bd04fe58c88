/**
 * Opens what is folded while the page is printed, and folds it again afterwards. Numbers behind a
 * drawing stay folded: the drawing is enough on paper.
 */
export function openForPrint(root: HTMLElement): () => void {
  const printing = matchMedia('print');
  let opened: HTMLDetailsElement[] = [];
  const change = () => {
    if (printing.matches) {
      opened = [
        ...root.querySelectorAll<HTMLDetailsElement>('details:not([open], figure details)'),
      ];
    }
    for (const one of opened) one.open = printing.matches;
  };
  printing.addEventListener('change', change);
  return () => printing.removeEventListener('change', change);
}
