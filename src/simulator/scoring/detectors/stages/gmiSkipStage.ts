import { GMI_STAGES } from '../../../types.ts';
import { defineDetector } from '../../detector.ts';
import { earlyMirror, stageIndex, stageLeft, steppedBackAfter } from '../../gates.ts';

/** A stage of graded motor imagery was left out. */
export const gmiSkipStage = defineDetector(
  'GMI_SKIP_STAGE',
  { track: 'gmi', evidence: { stage: GMI_STAGES } },
  (notes, seen, protocol) =>
    notes.decisions.flatMap((one) => {
      if (one.track !== 'gmi' || (one.decision !== 'start' && one.decision !== 'advance'))
        return [];
      const stage = one.after.gmi?.stage;
      if (stage === undefined) return [];
      const to = stageIndex(stage);
      const skipped = to - stageIndex(stageLeft(notes, one)?.stage) > 1;
      if (!protocol.strictOrder || !skipped || earlyMirror(notes, one, protocol)) return [];
      const back = steppedBackAfter(notes, one.day, to);
      return [seen(one.day, { stage }, back)];
    }),
);
