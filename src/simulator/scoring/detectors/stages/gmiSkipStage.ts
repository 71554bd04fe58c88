import { type Detector, seen } from '../../detector.ts';
import { earlyMirror, stageIndex, stageLeft, steppedBackAfter } from '../../gates.ts';

/** A stage of graded motor imagery was left out. */
export const gmiSkipStage: Detector = {
  code: 'GMI_SKIP_STAGE',
  find: (notes, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.track !== 'gmi' || (one.decision !== 'start' && one.decision !== 'advance'))
        return [];
      const to = stageIndex(one.after.gmi?.stage);
      const skipped = to - stageIndex(stageLeft(notes, one)?.stage) > 1;
      if (!protocol.strictOrder || !skipped || earlyMirror(notes, one, protocol)) return [];
      const back = steppedBackAfter(notes, one.day, to);
      return [seen('GMI_SKIP_STAGE', one.day, { stage: one.after.gmi?.stage ?? '' }, back)];
    }),
};
