import type { Plan, Protocol, Readings, Track } from '../simulator/index.ts';
import type { Words } from './wordsIn.ts';

function leftRight({ t, percent }: Words, readings: Readings, protocol: Protocol): string | null {
  const gate = readings.gmi?.leftRight;
  if (!gate) return null;
  const counts = t('gate.leftRight', {
    met: gate.daysMeeting,
    needed: gate.daysNeeded,
    window: protocol.leftRight.windowDays,
    accuracy: percent(protocol.leftRight.accuracyMin),
    time: protocol.leftRight.timeMaxS,
  });
  const side = gate.sideGap ? ` ${t('gate.leftRight.sideGap')}` : '';
  const flat = gate.plateau && !gate.met ? ` ${t('gate.leftRight.plateau')}` : '';
  return `${counts}${side}${flat}`;
}

function gmi(words: Words, plan: Plan, readings: Readings, protocol: Protocol): string | null {
  const stage = plan.gmi?.stage;
  if (!stage || !readings.gmi) return null;
  if (stage === 'leftRight') return leftRight(words, readings, protocol);
  if (stage === 'function') return words.t('gate.function');
  const { minutesMin, riseMaxNrs, settleMaxMinutes } = protocol[stage];
  return words.t(`gate.${stage}`, {
    met: readings.gmi.daysMeeting,
    needed: readings.gmi.daysNeeded,
    minutes: minutesMin,
    rise: riseMaxNrs,
    settle: settleMaxMinutes,
  });
}

/** How the gate of a running track stands, in words; null where there is none to read. */
export function gateText(
  words: Words,
  track: Track,
  plan: Plan,
  readings: Readings,
  protocol: Protocol,
): string | null {
  if (track === 'gmi') return gmi(words, plan, readings, protocol);
  if (!readings.touch) return null;
  return words.t('gate.touch', {
    met: readings.touch.daysMeeting,
    needed: readings.touch.daysNeeded,
    pain: protocol.touch.painMaxNrs,
    settle: protocol.touch.settleMaxMinutes,
  });
}
