import { MODEL, type Parameter } from '../../simulator/index.ts';

/** Where each group of the model's numbers begins, in the order of the file. */
const STARTS = [
  ['painFloor', 'Pain'],
  ['naturalRatePerDay', 'Natural course'],
  ['sideTimeDays', 'What practice teaches, and what that relieves'],
  ['imageryProvocation', 'What imagery provokes'],
  ['bracingGain', 'How imagery and the mirror are done'],
  ['boomBustSpread', 'Activity, warmth and wounds'],
  ['touchGainPerDay', 'Touch'],
  ['flareDecay', 'Flares'],
  ['fearFromFlare', 'Fear, mood and the will to practise'],
  ['functionRate', 'Use of the limb'],
] as const satisfies readonly (readonly [keyof typeof MODEL, string])[];

export interface ModelGroup {
  readonly title: string;
  readonly parameters: readonly (Parameter & { readonly name: string })[];
}

/** Every number of the model, in groups. */
export function modelGroups(): readonly ModelGroup[] {
  const all = Object.entries(MODEL as Readonly<Record<string, Parameter>>).map(
    ([name, parameter]) => ({ name, ...parameter }),
  );
  const places = STARTS.map(([name]) => all.findIndex((one) => one.name === name));
  if (places[0] !== 0) throw new Error('The first parameter of the model is in no group.');
  return STARTS.map(([, title], index) => ({
    title,
    parameters: all.slice(places[index], places[index + 1]),
  }));
}
