/** The four phases, in the order in which they are gone through. */
export const PHASES = ['reactions', 'happened', 'analysis', 'takeAway'] as const;
export type PhaseId = (typeof PHASES)[number];

export const phaseAnchor = (phase: PhaseId) => `debrief-${phase}`;

/** Tells which phase is being read: the one that crosses the upper part of the window. */
export function followPhases(root: HTMLElement, seen: (phase: PhaseId) => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const phase = PHASES.find((one) => phaseAnchor(one) === entry.target.id);
        if (entry.isIntersecting && phase) seen(phase);
      }
    },
    { rootMargin: '-20% 0px -75% 0px' },
  );
  for (const phase of PHASES) {
    const section = root.querySelector(`#${phaseAnchor(phase)}`);
    if (section) observer.observe(section);
  }
  return () => observer.disconnect();
}
