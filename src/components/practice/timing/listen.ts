import type { Side } from '../../../practice/block/pictures.ts';
import type { Answer, Input } from '../../../practice/timing/measure.ts';

/** Two keys by position, so that every keyboard layout has them, and the arrows. */
const KEYS: Readonly<Record<string, Side>> = {
  KeyF: 'left',
  KeyJ: 'right',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const POINTERS: Readonly<Record<string, Input>> = { touch: 'touch', pen: 'pen' };

/** The side whose button an event went to. */
function buttonOf(event: Event): Side | null {
  const button = (event.target as Element | null)?.closest?.('[data-answer]');
  const side = button?.getAttribute('data-answer');
  return side === 'left' || side === 'right' ? side : null;
}

function fromKey(event: KeyboardEvent): Side | null {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return null;
  const press = event.code === 'Space' || event.code === 'Enter';
  return press ? buttonOf(event) : (KEYS[event.code] ?? null);
}

/**
 * Listens for answers: the two keys, Space or Enter on a button, a finger or the mouse going down
 * on one, and a click without either, which switches and screen readers send.
 */
export function listenIn(place: HTMLElement): (answered: (answer: Answer) => void) => () => void {
  return (answered) => {
    const give = (event: Event, side: Side | null, input: Input) => {
      if (side === null) return;
      event.preventDefault();
      answered({ side, input, at: event.timeStamp });
    };
    const onKey = (event: KeyboardEvent) => give(event, fromKey(event), 'key');
    const onPointer = (event: PointerEvent) => {
      if (!event.isPrimary || event.button > 0) return;
      give(event, buttonOf(event), POINTERS[event.pointerType] ?? 'mouse');
    };
    const onClick = (event: MouseEvent) => {
      if (event.detail === 0) give(event, buttonOf(event), 'assistive');
    };
    document.addEventListener('keydown', onKey);
    place.addEventListener('pointerdown', onPointer);
    place.addEventListener('click', onClick);
    return () => {
      document.removeEventListener('keydown', onKey);
      place.removeEventListener('pointerdown', onPointer);
      place.removeEventListener('click', onClick);
    };
  };
}
