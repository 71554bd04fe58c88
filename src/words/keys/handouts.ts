/** Written by `npm run words` from src/content/messages/en/handouts.yaml. */
export interface HandoutsWords {
  'handout.title': never;
  'handout.description': never;
  'handout.intro': never;
  'handout.mark': never;
  'handout.for.patient': never;
  'handout.for.clinician': never;
  'handout.pages.one': never;
  'handout.pages.other': 'count';
  'handout.all': never;
  'handout.how.one': never;
  'handout.how.other': 'count';
  'handout.draft': never;
  'handout.basis': never;
  'handout.evidence.statement': never;
  'handout.evidence.verdict': never;
  'handout.told.category': never;
  'handout.told.told': never;
  'handout.told.found': never;
  'handout.told.ticked': never;
  'handout.told.of': never;
  'handout.mirror': never;
  'handout.mirror.box': never;
  'handout.mirror.mirror': never;
  'handout.mirror.good': never;
  'handout.mirror.cloth': never;
  'handout.mirror.look': never;
}
