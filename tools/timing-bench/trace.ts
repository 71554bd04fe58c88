/** One event of a Chromium trace, as far as it is read here; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread within the event. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly functionName?: string; readonly url?: string } };
}

/** One turn of the main thread: what a frame may have to wait for. */
export interface Task {
  readonly ownMs: number;
  readonly wallMs: number;
  /** The longest steps inside. */
  readonly what: string;
}

const isTask = ({ name, ph }: TraceEvent) => ph === 'X' && /(^|::)RunTask$/.test(name);
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

/** When pictures were in view. */
function viewsIn(marks: readonly TraceEvent[]): readonly (readonly [from: number, to: number])[] {
  return marks.flatMap(({ name, ts }, index) => {
    const closed = marks[index + 1];
    return name === 'picture:open' && closed ? [[ts, closed.ts] as const] : [];
  });
}

function describe(task: TraceEvent, inside: readonly TraceEvent[]): string {
  const steps = inside
    .filter((one) => one !== task && one.ts >= task.ts && endOf(one) <= endOf(task))
    .sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0))
    .slice(0, 5);
  return steps
    .map(({ name, tdur = 0, args }) => {
      const script = args?.data?.url?.split('/').pop() ?? '';
      return `${name} ${args?.data?.functionName ?? ''} ${script} ${(tdur / 1000).toFixed(0)}`;
    })
    .join('; ');
}

/** The page's tasks while a picture was in view, and those between the first picture and the last. */
export function tasksIn(events: readonly TraceEvent[]) {
  const marks = events
    .filter(({ name }) => name.startsWith('picture:'))
    .sort((a, b) => a.ts - b.ts);
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) throw new Error('no picture was shown');
  const main = events.filter(({ pid, tid }) => pid === first.pid && tid === first.tid);
  const done = main.filter(({ ph }) => ph === 'X');
  const views = viewsIn(marks);
  const during: Task[] = [];
  const between: Task[] = [];
  for (const event of main.filter(isTask)) {
    if (endOf(event) < first.ts || event.ts > last.ts) continue;
    const ownMs = (event.tdur ?? 0) / 1000;
    const wallMs = (event.dur ?? 0) / 1000;
    const task = { ownMs, wallMs, what: ownMs > 20 ? describe(event, done) : '' };
    const inView = views.some(([from, to]) => event.ts < to && endOf(event) > from);
    (inView ? during : between).push(task);
  }
  return { during, between };
}
