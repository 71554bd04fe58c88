import { expertPolicy } from '../../src/clinicians/expert/expert.ts';
import type { ProtocolsById } from '../../src/clinicians/index.ts';
import type { Action, Policy } from '../../src/simulator/index.ts';
import { type Deviation, LABELS, type Label, nameOf } from './deviations.ts';

/** A clinician put together from ways of working. */
export interface Composed {
  readonly id: string;
  readonly parts: readonly Deviation[];
  readonly label: Label;
}

/** Two tokens are a neglect: each thins out care that the other already has. */
export function labelOf(parts: readonly Deviation[]): Label {
  const worst = Math.max(0, ...parts.map(({ label }) => LABELS.indexOf(label)));
  const tokens = parts.filter(({ label }) => label === 'token').length;
  return tokens > 1 && worst === LABELS.indexOf('token') ? 'negligent' : (LABELS[worst] as Label);
}

export function composed(parts: readonly Deviation[]): Composed {
  const id = parts.length === 0 ? 'by the profile' : parts.map((one) => one.id).join(' + ');
  return { id, parts, label: labelOf(parts) };
}

/** The clinician of one attempt. */
export function policyOf({ id, parts }: Composed, protocols: ProtocolsById): Policy {
  const made = parts.map((one) => one.make());
  const rules = Object.fromEntries(
    Object.entries(protocols).map(([name, protocol]) => [
      name,
      made.reduce((now, { rules }) => rules?.(now) ?? now, protocol),
    ]),
  );
  const expert = expertPolicy(rules);
  const blind = new Set(made.flatMap((one) => one.blind ?? []));
  return {
    id,
    decide: (o, available) => {
      for (const one of made) {
        const instead = one.takesOver?.(o);
        if (instead) return instead;
      }
      const seen = available.filter(
        (offer) =>
          !blind.has(offer.subject === null ? offer.kind : `${offer.kind}.${offer.subject}`),
      );
      const actions: Action[] = [];
      for (const action of expert.decide(o, seen) as readonly Action[]) {
        let now: Action | null = action;
        for (const { twist } of made) now = now && twist ? twist(now, o) : now;
        if (now && !blind.has(nameOf(now))) actions.push(now);
      }
      return actions;
    },
  };
}
