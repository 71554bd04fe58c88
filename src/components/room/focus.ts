import { tick } from 'svelte';

/**
 * Gives focus to a place that stays, once a control that was just used has gone.
 *
 * @param isInView it stands where the eye is already, so nothing should move
 */
export async function focusOn(place: HTMLElement | undefined, isInView = false): Promise<void> {
  await tick();
  place?.focus({ preventScroll: isInView });
}
