import type { Action } from '../simulator/index.ts';
import { textureName } from './stepName.ts';
import type { Words } from './wordsIn.ts';

/** What the therapist did, in a line. */
export function deedText(words: Words, action: Action, ladder: readonly string[]): string {
  const { t, label } = words;
  switch (action.kind) {
    case 'planGmi': {
      const stage = label('stage', action.stage);
      return t('room.deed.planGmi', { decision: label('decision', action.decision), stage });
    }
    case 'planTouch': {
      const texture = textureName(words, ladder, action.rung);
      return t('room.deed.planTouch', { decision: label('decision', action.decision), texture });
    }
    case 'diagnose':
      return t('room.deed.diagnose', { conclusion: label('conclusion', action.conclusion) });
    case 'refer': {
      const service = label('service', action.subject);
      return t('room.deed.refer', { service, urgency: label('urgency', action.urgency) });
    }
    case 'respond':
      return t('room.deed.respond', { what: label('response', action.subject) });
    case 'planThermal':
      return t(`room.deed.planThermal.${action.running ? 'start' : 'stop'}`);
    case 'endVisit':
    case 'discharge':
      return t(`room.deed.${action.kind}`);
    default:
      return t(`room.deed.${action.kind}`, { what: label(action.kind, action.subject) });
  }
}
