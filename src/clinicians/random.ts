import {
  type Action,
  type ActionOffer,
  luckOf,
  type ParameterSpec,
  type Policy,
  PURPOSE,
  uniform,
} from '../simulator/index.ts';

type Draw = (ordinal: number) => number;

function pick<T>(values: readonly T[], draw: number): T {
  return values[Math.min(values.length - 1, Math.floor(draw * values.length))] as T;
}

/** Any value that a parameter allows. */
function drawValue(spec: ParameterSpec, draw: Draw, at: number): unknown {
  if (spec.type === 'choice') return pick(spec.values, draw(at));
  if (spec.type === 'text') return '';
  if (spec.type === 'integer') {
    const steps = Math.floor((spec.max - spec.min) / spec.step) + 1;
    return spec.min + spec.step * Math.min(steps - 1, Math.floor(draw(at) * steps));
  }
  return spec.values.filter((_, index) => draw(at + 100 + index) < 0.3).slice(0, spec.max);
}

/** An action of an offer with parameters drawn blindly. */
export function drawAction(offer: ActionOffer, draw: Draw): Action {
  const parameters = Object.entries(offer.parameters).map(([name, spec], index) => [
    name,
    drawValue(spec, draw, (index + 1) * 200),
  ]);
  const subject = offer.subject === null ? {} : { subject: offer.subject };
  return { kind: offer.kind, ...subject, ...Object.fromEntries(parameters) } as Action;
}

/** Does whatever is possible, blindly; often ends the visit so that time passes. */
export function randomPolicy(seed: number): Policy {
  return {
    id: 'random',
    decide: (observation, available) => {
      const luck = luckOf(seed, observation.face.caseId);
      const turn = observation.actions.length + 1;
      const draw: Draw = (ordinal) => uniform(luck, PURPOSE.policy, observation.day, turn, ordinal);
      const possible = available.filter(
        (offer) => offer.refusal === null && offer.kind !== 'discharge',
      );
      if (possible.length === 0 || draw(0) < 0.2) {
        return observation.phase === 'visiting'
          ? []
          : [{ kind: 'respond', subject: 'trimAndContinue' }];
      }
      return drawAction(pick(possible, draw(1)), draw);
    },
  };
}
