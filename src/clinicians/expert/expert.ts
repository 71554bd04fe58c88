import {
  answerTo,
  callsForSupport,
  fixedTimesSuit,
  SUPPORT_FROM,
} from '../../simulator/clinical/index.ts';
import type {
  Action,
  ActionOffer,
  Agreement,
  Observation,
  PlanGmi,
  Policy,
  Protocol,
} from '../../simulator/index.ts';
import { canDo, hasDone, lastDone, type ProtocolsById } from '../clinician.ts';
import {
  checks,
  diagnosis,
  FIRST_VISIT,
  repeats,
  secondVisit,
  talk,
  todo,
  value,
} from './assess.ts';
import { closeCase, dischargeReason, lastDay } from './close.ts';
import { decisions } from './plan.ts';
import { askDirectly, darkToday, makeSafe, reachHelp, upToItemNine } from './selfHarm.ts';
import { skinCheck, teaching, thermal } from './technique.ts';

function agreements(o: Observation, available: readonly ActionOffer[]): Action[] {
  const wanted: Action[] = [];
  const add = (subject: Agreement, riseNrs = 0) => {
    if (!hasDone(o, 'agree', subject) && canDo(available, 'agree', subject)) {
      wanted.push({ kind: 'agree', subject, riseNrs });
    }
  };
  add('painLimit', 2);
  add('flarePlan');
  if (o.visit > 1) {
    add('goals');
    add('pacingPlan');
    if (!fixedTimesSuit(o.face.ageYears)) add('ownBaseline');
    if (!hasDone(o, 'advise', 'gradedUse')) wanted.push({ kind: 'advise', subject: 'gradedUse' });
  }
  return wanted;
}

function support(o: Observation): Action[] {
  const needed = Object.keys(SUPPORT_FROM).some((one) =>
    callsForSupport(one, Number(value(o.findings, one, 'total') ?? 0)),
  );
  return needed && !o.plan.psychology
    ? [{ kind: 'refer', subject: 'psychology', urgency: 'withinDays' }]
    : [];
}

function treatInfection(o: Observation): Action[] {
  const wound =
    value(o.findings, 'skinBodyTemperature', 'wound') === true &&
    lastDone(o, 'examine', 'skinBodyTemperature') === o.day;
  const referred = lastDone(o, 'refer', 'gp') === o.day;
  return wound && !referred ? [{ kind: 'refer', subject: 'gp', urgency: 'sameDay' }] : [];
}

function answerContact(o: Observation): Action {
  const kind = o.contact?.kind ?? 'flareWorry';
  const asked = o.findings.some((f) => f.day === o.day && f.subject === 'redFlagSymptoms');
  // An infection told unasked needs no question.
  const subject = asked || kind === 'infectionSigns' ? answerTo(kind) : 'askNewSigns';
  return { kind: 'respond', subject };
}

/** Days to the next visit: soon for somebody who was honest about thoughts of suicide on day one. */
function interval(o: Observation): number {
  const first = darkToday(o) ? 2 : 5;
  const wanted = o.visit === 1 ? first : o.day > 84 ? 10 : 7;
  return Math.max(1, Math.min(wanted, lastDay(o) - o.day));
}

/** What is agreed, said, shown and planned at a usual visit. */
function treat(o: Observation, available: readonly ActionOffer[], protocol: Protocol): Action[] {
  const care = [...agreements(o, available), ...(o.visit > 2 ? talk(o, available) : [])];
  const plans = decisions(o, protocol);
  const stage = plans.find((one): one is PlanGmi => one.kind === 'planGmi')?.stage;
  if (stage) care.push(...teaching(o, available, stage));
  return [...care, ...plans, ...thermal(o)];
}

function decide(o: Observation, available: readonly ActionOffer[], protocol: Protocol): Action[] {
  const assess = todo(o, available, o.visit === 1 ? FIRST_VISIT : secondVisit(o));
  if (assess.length > 0 && o.visit <= 2) return assess;
  const seeing = checks(o, available, protocol);
  const checking = [
    ...(seeing.length > 0 ? seeing : skinCheck(o, available)),
    ...(o.visit > 2 ? repeats(o, available) : []),
  ];
  if (checking.length > 0) return checking;
  const urgent = treatInfection(o);
  if (urgent.length > 0) return urgent;
  if (o.visit > 1) {
    const reason = dischargeReason(o, protocol);
    if (reason) return closeCase(o, available, protocol, reason);
  }
  const care: Action[] = [];
  if (o.visit === 1 && !o.actions.some((one) => one.action.kind === 'diagnose'))
    care.push(diagnosis(o));
  care.push(...support(o));
  const waits = o.visit === 1 && darkToday(o);
  // The limb can wait: practice and its agreements begin at the next visit.
  if (!waits) care.push(...treat(o, available, protocol));
  care.push({ kind: 'endVisit', inDays: interval(o), mode: 'clinic' });
  return care;
}

/** Follows the profile in force, screens, supports, explains, and neither rushes nor waits. */
export function expertPolicy(protocols: ProtocolsById): Policy {
  return {
    id: 'expert',
    decide: (observation, available) => {
      const protocol = protocols[observation.protocolId];
      if (!protocol) throw new RangeError(`no protocol ${observation.protocolId}`);
      if (observation.phase === 'answering') return [answerContact(observation)];
      const ask = askDirectly(observation, available);
      if (ask.length > 0) return ask;
      const next = upToItemNine(decide(observation, available, protocol));
      return [...reachHelp(observation), ...makeSafe(observation, available), ...next];
    },
  };
}
