import type { NotesOn } from '../../parameter.ts';

/** Flares. */
export const FLARES = {
  flareDecay: 0.6,
  flareDecayPlanned: 0.5,
  flareMax: 3.5,
  flareSensitises: 0.0012,
  flareInflames: 0.008,
  flareFromEvent: 0.9,
  flareFromTouch: 0.7,
  flareFromSoaking: 0.8,
};

export const FLARES_NOTES: NotesOn<typeof FLARES> = {
  flareDecay: ['1/day', [0.3, 0.95], 'share of a flare left the next day'],
  flareDecayPlanned: ['1/day', [0.3, 0.95], 'the same with an agreed flare plan'],
  flareMax: ['NRS', [2, 8], 'largest flare'],
  flareSensitises: ['1/NRS', [0, 0.05], 'sensitisation added per NRS point of flare and day'],
  flareInflames: ['1/NRS', [0, 0.05], 'inflammation added per NRS point of flare and day'],
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
};
