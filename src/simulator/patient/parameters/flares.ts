import type { NotesOn } from '../../parameter.ts';

/** Flares. */
export const FLARES = {
  flareDecay: 0.6,
  flareDecayPlanned: 0.5,
  flareMax: 2.6,
  flareSensitises: 0.0015,
  sensitisesTo: 0.8,
  flareInflames: 0.006,
  inflamesTo: 0.75,
  flareIrritates: 0.03,
  irritationKept: 0.94,
  flareFromEvent: 0.9,
  flareFromTouch: 0.45,
  flareFromSoaking: 0.8,
  flareFromPressing: 0.7,
  pressingFromG: 30,
  pressingFullG: 100,
  flareFromPictures: 0.5,
  picturesOverdose: 120,
};

export const FLARES_NOTES: NotesOn<typeof FLARES> = {
  flareDecay: ['1/day', [0.3, 0.95], 'share of a flare left the next day'],
  flareDecayPlanned: ['1/day', [0.3, 0.95], 'the same with an agreed flare plan'],
  flareMax: ['NRS', [2, 8], 'largest flare'],
  flareSensitises: [
    '1/NRS',
    [0, 0.05],
    'share of the distance to the worst added to sensitisation per NRS point of flare and day',
  ],
  sensitisesTo: ['', [0.5, 1], 'sensitisation to which flares alone can lead'],
  flareInflames: ['1/NRS', [0, 0.05], 'the same for inflammation'],
  inflamesTo: ['', [0.5, 1], 'inflammation to which flares alone can lead'],
  flareIrritates: [
    '1/NRS',
    [0, 0.1],
    'what a day adds, per NRS point of flare, to what many leave',
  ],
  irritationKept: ['1/day', [0.8, 0.99], 'share of it left the next day'],
  flareFromEvent: ['', [0, 1], 'share of a life event’s flare that stays for the next day’s count'],
  flareFromTouch: [
    'NRS/rung',
    [0, 2],
    'flare sent on by a full dose of touch, per rung above the edge',
  ],
  flareFromSoaking: [
    'NRS',
    [0, 2],
    'flare sent on by twice the touch minutes that skin and pain take',
  ],
  flareFromPressing: ['NRS', [0, 2], 'flare sent on by a day of pressing hard on sore skin'],
  pressingFromG: ['g', [10, 60], 'weight from which touch presses'],
  pressingFullG: ['g', [50, 200], 'weight from which it does so in full'],
  flareFromPictures: ['NRS', [0, 2], 'flare sent on by twice the pictures that a day can take'],
  picturesOverdose: ['pictures', [80, 200], 'pictures a day above which they alone provoke'],
};
