import type { CaseFile } from '../../schemas/case.ts';
import type { Problem } from '../problem.ts';

type Fault = Omit<Problem, 'file'>;
export type CaseFaults = (id: string, file: CaseFile, clinic: Clinic) => readonly Fault[];

/** What a case must fit: the other cases, and the labels of the message catalogue. */
export interface Clinic {
  /** Other cases by folder, with what of them matters here. */
  readonly others: readonly {
    readonly id: string;
    readonly order: number;
    readonly name: string;
    readonly lines: ReadonlySet<string>;
  }[];
  /** Whether the catalogue has words under this key. */
  readonly hasLabel: (key: string) => boolean;
}

const twice = (ids: readonly string[]) => ids.findIndex((id, at) => ids.indexOf(id) < at);

const folder: CaseFaults = (id, { patient }) =>
  patient.id === id
    ? []
    : [
        {
          field: 'patient.id',
          reason: `must be the folder's name, ${id}`,
          remedy: `Write id: ${id}, or rename the folder`,
        },
      ];

const place: CaseFaults = (_, { order }, { others }) =>
  others
    .filter((other) => other.order === order)
    .map((other) => ({
      field: 'order',
      reason: `${order} is the place of ${other.id} in the clinic list`,
      remedy: 'Give each case a place of its own',
    }));

const idsTwice: CaseFaults = (_, { patient, trains }) => {
  const lists: readonly [string, string, readonly string[]][] = [
    ['patient.goals', '.id', patient.goals.map((goal) => goal.id)],
    ['patient.events', '.id', patient.events.map((event) => event.id)],
    ['patient.touchLadder', '', patient.touchLadder],
    ['patient.knownFromLetter', '', patient.knownFromLetter],
    ['patient.facts.symptoms', '', patient.facts.symptoms],
    ['trains', '', trains],
  ];
  return lists.flatMap(([field, tail, ids]) => {
    const at = twice(ids);
    if (at < 0) return [];
    const reason = `${ids[at]} stands there twice`;
    return [{ field: `${field}.${at}${tail}`, reason, remedy: 'Name each once' }];
  });
};

const eventsInTime: CaseFaults = (_, { patient }) =>
  patient.events.flatMap(({ id, window: [, last] }, at) =>
    last <= 7 * patient.maxWeeks
      ? []
      : [
          {
            field: `patient.events.${at}.window`,
            reason: `${id} may come on day ${last}, after the case has ended on day ${7 * patient.maxWeeks}`,
            remedy: 'Bring the window forward, or raise patient.maxWeeks',
          },
        ],
  );

const labels: CaseFaults = (_, { trains, patient }, { hasLabel }) => {
  const wanted: readonly [string, string][] = [
    ...trains.map((skill, at): [string, string] => [`trains.${at}`, `clinic.trains.${skill}`]),
    ...patient.touchLadder.map((texture, at): [string, string] => [
      `patient.touchLadder.${at}`,
      `vocab.texture.${texture}`,
    ]),
  ];
  return wanted
    .filter(([, key]) => !hasLabel(key))
    .map(([field, key]) => ({
      field,
      reason: `nobody has words for ${key.split('.').at(-1)}`,
      remedy: `Use a name that is known, or add ${key} to src/content/messages/en`,
    }));
};

/** What can be wrong with `case.yaml` although each field is well formed. */
export const FACT_CHECKS: readonly CaseFaults[] = [folder, place, idsTwice, eventsInTime, labels];
