/** Written by `npm run words` from src/content/messages/en/limb.yaml. */
export interface LimbWords {
  'limb.side.right': never;
  'limb.side.left': never;
  'limb.name.right': never;
  'limb.name.left': never;
  'limb.name.affected': 'name';
  'limb.picture': never;
  'limb.picture.one': 'name';
  'limb.closer': never;
  'limb.closer.title': never;
  'limb.closer.close': never;
  'limb.seen.alike': never;
  'limb.seen.swelling.1': 'limb' | 'other';
  'limb.seen.swelling.2': 'limb' | 'other';
  'limb.seen.swelling.3': 'limb' | 'other';
  'limb.seen.red.lighter': 'limb' | 'other';
  'limb.seen.red.darker': 'limb' | 'other';
  'limb.seen.blue.lighter': 'limb' | 'other';
  'limb.seen.blue.darker': 'limb' | 'other';
  'limb.seen.sweating.1': 'limb';
  'limb.seen.sweating.2': 'limb';
  'limb.seen.sweating.3': 'limb';
  'limb.seen.guarded': 'limb' | 'other';
  'limb.seen.trophic.1': 'limb';
  'limb.seen.trophic.2': 'limb';
  'limb.seen.trophic.3': 'limb';
  'limb.seen.scar': 'limb';
  'limb.seen.wound.lighter': 'limb';
  'limb.seen.wound.darker': 'limb';
}
