import { tick } from 'svelte';

/** Gives focus to a place that stays, once a control that was just used has gone. */
export async function focusOn(place: HTMLElement | undefined): Promise<void> {
  await tick();
  place?.focus();
}
