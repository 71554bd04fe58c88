/** Marks, in the list of contents, the section whose heading was passed last. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.lesson-contents a')];
const headings = links.flatMap((link) => document.querySelector(link.hash) ?? []);
/** How far down the window a heading counts as reached. */
const READING_LINE = 0.3;

function markCurrent() {
  const line = innerHeight * READING_LINE;
  const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= line);
  const current = passed.at(-1)?.id;
  for (const link of links) {
    if (link.hash === `#${current}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

let waiting = false;

/** At most once a frame, however fast the wheel turns. */
function onScroll() {
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    markCurrent();
  });
}

if (headings.length > 0) {
  addEventListener('scroll', onScroll, { passive: true });
  markCurrent();
}
