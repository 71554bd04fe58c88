import type { Plan, Protocol, Readings, Track } from '../simulator/index.ts';
import { formatPercent, t } from './words.ts';

function leftRight(readings: Readings, protocol: Protocol): string | null {
  const gate = readings.gmi?.leftRight;
  if (!gate) return null;
  const counts = t('gate.leftRight', {
    met: gate.daysMeeting,
    needed: gate.daysNeeded,
    window: protocol.leftRight.windowDays,
    accuracy: formatPercent(protocol.leftRight.accuracyMin),
    time: protocol.leftRight.timeMaxS,
  });
  const side = gate.sideGap ? ` ${t('gate.leftRight.sideGap')}` : '';
  const flat = gate.plateau && !gate.met ? ` ${t('gate.leftRight.plateau')}` : '';
  return `${counts}${side}${flat}`;
}

function gmi(plan: Plan, readings: Readings, protocol: Protocol): string | null {
  const stage = plan.gmi?.stage;
  if (!stage || !readings.gmi) return null;
  if (stage === 'leftRight') return leftRight(readings, protocol);
  if (stage === 'function') return t('gate.function');
  const { minutesMin, riseMaxNrs, settleMaxMinutes } = protocol[stage];
  return t(`gate.${stage}`, {
    met: readings.gmi.daysMeeting,
    needed: readings.gmi.daysNeeded,
    minutes: minutesMin,
    rise: riseMaxNrs,
    settle: settleMaxMinutes,
  });
}

/** How the gate of a running track stands, in words; null where there is none to read. */
export function gateText(
  track: Track,
  plan: Plan,
  readings: Readings,
  protocol: Protocol,
): string | null {
  if (track === 'gmi') return gmi(plan, readings, protocol);
  if (!readings.touch) return null;
  return t('gate.touch', {
    met: readings.touch.daysMeeting,
    needed: readings.touch.daysNeeded,
    pain: protocol.touch.painMaxNrs,
    settle: protocol.touch.settleMaxMinutes,
  });
}
