import type { AnyActorRef, SnapshotFrom } from 'xstate';

/** A signal that is aborted as soon as something no longer holds of an actor, or the actor stops. */
export function signalWhile<Ref extends AnyActorRef>(
  actor: Ref,
  holds: (snapshot: SnapshotFrom<Ref>) => boolean,
): AbortSignal {
  const controller = new AbortController();
  const judge = (snapshot: SnapshotFrom<Ref>) => {
    if (!holds(snapshot)) controller.abort();
  };
  judge(actor.getSnapshot());
  if (controller.signal.aborted) return controller.signal;
  const { unsubscribe } = actor.subscribe({ next: judge, complete: () => controller.abort() });
  controller.signal.addEventListener('abort', unsubscribe);
  return controller.signal;
}
