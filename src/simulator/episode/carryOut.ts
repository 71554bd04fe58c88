import { clamp01 } from '../../numbers/arithmetic.ts';
import { silentTracks } from '../clinical/impliedHold.ts';
import { answer, dangerTold, selfHarmItem } from '../patient/answers.ts';
import { measure } from '../patient/instruments.ts';
import { P } from '../patient/parameters.ts';
import { hear, teach, tryTask } from '../patient/room.ts';
import { examine } from '../patient/signs.ts';
import type { Action, Track } from '../types.ts';
import { type Draft, end, find, log, roomOf, say, tellCare } from './draft.ts';
import { passDays } from './passDays.ts';
import { planGmi, planTouch } from './plans.ts';

type Of<K extends Action['kind']> = Extract<Action, { kind: K }>;

function getHelpToday(draft: Draft): void {
  const ill = draft.patient.infectionDays > 0;
  const needed = ill || selfHarmItem(roomOf(draft)) > 0;
  draft.patient = {
    ...draft.patient,
    infectionTreated: draft.patient.infectionTreated || ill,
    infectionDays: 0,
    // Alarm without cause raises threat; help that was needed builds trust.
    fear: clamp01(draft.patient.fear + (needed ? 0 : P.alarmScares)),
    alliance: clamp01(draft.patient.alliance + (needed ? P.alarmTrust : -P.alarmTrust)),
  };
}

function refer(draft: Draft, action: Of<'refer'>): void {
  const { subject, urgency } = action;
  const medical = subject === 'gp' || subject === 'surgeon' || subject === 'emergency';
  if (medical && (urgency === 'emergency' || urgency === 'sameDay')) getHelpToday(draft);
  say(draft, `refer.${subject}`);
}

function agreeOn(draft: Draft, action: Of<'agree'>): void {
  const { subject } = action;
  if (subject === 'goals') {
    const motivation = clamp01(draft.patient.motivation + P.goalsMotivate);
    draft.patient = { ...draft.patient, motivation };
  }
  if (subject === 'safeToday' && draft.patient.reachTold && !draft.patient.madeSafe) {
    draft.patient = {
      ...draft.patient,
      madeSafe: true,
      fear: clamp01(draft.patient.fear - P.safeCalms),
      alliance: clamp01(draft.patient.alliance + P.safeTrust),
    };
  }
  say(draft, `agree.${subject}`);
}

function respond(draft: Draft, action: Of<'respond'>): void {
  const { subject } = action;
  if (subject === 'askNewSigns') {
    const ill = draft.patient.infectionDays > 0;
    const newSigns = ill ? ['spreadingRedness', 'fever'] : [];
    find(draft, 'ask', 'redFlagSymptoms', {
      variant: ill ? 'infection' : 'none',
      values: { ...dangerTold(ill), newSigns },
    });
    say(draft, `respond.askNewSigns.${ill ? 'yes' : 'no'}`);
    return;
  }
  if (subject === 'stopEverything') {
    draft.patient = { ...draft.patient, fear: clamp01(draft.patient.fear + P.stopScares) };
  } else if (subject === 'trimAndContinue') {
    draft.patient = {
      ...draft.patient,
      flareExplained: true,
      fear: clamp01(draft.patient.fear - P.trimCalms),
      flareComing: draft.patient.flareComing * P.trimHalves,
    };
  } else if (subject === 'sameDayMedical' || subject === 'callEmergency') {
    getHelpToday(draft);
  } else if (subject === 'bringForward' && draft.nextVisit) {
    const day = Math.min(draft.nextVisit.day, draft.day + 1);
    draft.nextVisit = { day, mode: 'clinic' };
  }
  say(draft, `respond.${subject}`);
  draft.contact = null;
  tellCare(draft, 'answered');
  log(draft, { type: 'contactEnds', day: draft.day });
  passDays(draft);
}

function holdUnsaid(draft: Draft): void {
  const { day, visit, plan, doneThisVisit } = draft;
  const hasDecided = (track: Track) =>
    doneThisVisit.includes(track === 'gmi' ? 'planGmi' : 'planTouch');
  for (const track of silentTracks(plan, hasDecided)) {
    log(draft, { type: 'impliedHold', day, visit, track });
  }
}

function endVisit(draft: Draft, action: Of<'endVisit'>): void {
  holdUnsaid(draft);
  draft.nextVisit = { day: draft.day + action.inDays, mode: action.mode };
  tellCare(draft, 'endVisit');
  passDays(draft);
}

/** Fear that advice on activity adds. */
function fearFrom(advice: Of<'advise'>['subject']): number {
  if (advice === 'gradedUse') return -P.adviceUseCalms;
  return advice === 'rest' ? P.adviceRestScares : P.adviceSplintScares;
}

/** Carries out an action already found possible. */
export function carryOut(draft: Draft, action: Action, minutes: number): void {
  switch (action.kind) {
    case 'ask': {
      const reply = answer(action.subject, roomOf(draft));
      find(draft, 'ask', action.subject, reply);
      say(draft, `ask.${action.subject}.${reply.variant}`, numbersIn(reply.values));
      const heard =
        action.subject === 'practice' || action.subject === 'beliefs' ? P.heardOut : P.heard;
      const alliance = clamp01(draft.patient.alliance + heard);
      const told = reply.values['thoughts'] === true;
      const thoughtsTold = draft.patient.thoughtsTold || told;
      const reachTold = draft.patient.reachTold || reply.values['withinReach'] === true;
      draft.patient = { ...draft.patient, alliance, thoughtsTold, reachTold };
      break;
    }
    case 'examine': {
      const reply = examine(action.subject, roomOf(draft));
      find(draft, 'examine', action.subject, reply);
      say(draft, `examine.${action.subject}.${reply.variant}`, numbersIn(reply.values));
      break;
    }
    case 'measure': {
      find(draft, 'measure', action.subject, measure(action.subject, roomOf(draft)));
      const burden = draft.patient.formBurden + minutes / P.formsMinutes;
      draft.patient = { ...draft.patient, formBurden: Math.min(P.formsMost, burden) };
      break;
    }
    case 'explain': {
      const heard = hear(action.subject, roomOf(draft));
      draft.patient = heard.state;
      say(draft, `explain.${action.subject}.${heard.variant}`);
      break;
    }
    case 'try': {
      const tried = tryTask(action.subject, roomOf(draft), action.rung, action.forceG);
      draft.patient = tried.state;
      find(draft, 'try', action.subject, tried);
      say(draft, `try.${action.subject}.${tried.felt}`);
      break;
    }
    case 'agree':
      agreeOn(draft, action);
      break;
    case 'advise':
      draft.patient = {
        ...draft.patient,
        fear: clamp01(draft.patient.fear + fearFrom(action.subject)),
        threat: clamp01(
          draft.patient.threat + (action.subject === 'gradedUse' ? 0 : P.threatFromRest),
        ),
      };
      say(draft, `advise.${action.subject}`);
      break;
    case 'refer':
      refer(draft, action);
      break;
    case 'diagnose':
      say(draft, `diagnose.${action.conclusion}`);
      break;
    case 'planGmi':
      planGmi(draft, action);
      break;
    case 'planTouch':
      planTouch(draft, action);
      break;
    case 'planThermal':
      say(draft, `plan.thermal.${action.running ? 'start' : 'stop'}`);
      break;
    case 'teach':
      draft.patient = teach(action.subject, draft.patient);
      say(draft, `teach.${action.subject}`);
      break;
    case 'respond':
      respond(draft, action);
      break;
    case 'endVisit':
      endVisit(draft, action);
      break;
    case 'discharge':
      holdUnsaid(draft);
      say(draft, `discharge.${action.reason}`);
      end(draft, action.reason === 'referredOn' ? 'referredAway' : 'discharged');
      break;
  }
}

/** The numbers of a reply, for its words. */
function numbersIn(values: Readonly<Record<string, unknown>>): Record<string, number> {
  const numbers: Record<string, number> = {};
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (typeof value === 'number') numbers[name] = value;
  }
  return numbers;
}
