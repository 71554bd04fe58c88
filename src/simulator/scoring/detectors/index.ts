import type { Detector } from '../detector.ts';
import { paceBoomBust } from './activity/paceBoomBust.ts';
import { paceRestAll } from './activity/paceRestAll.ts';
import { dxAnchored } from './diagnosis/dxAnchored.ts';
import { dxNoCriteria } from './diagnosis/dxNoCriteria.ts';
import { dxOvertest } from './diagnosis/dxOvertest.ts';
import { dxSignSymptomMix } from './diagnosis/dxSignSymptomMix.ts';
import { dxTooStrict } from './diagnosis/dxTooStrict.ts';
import { naturalHistoryBlind } from './diagnosis/naturalHistoryBlind.ts';
import { flarePush } from './flares/flarePush.ts';
import { flareQuit } from './flares/flareQuit.ts';
import { changeIgnored } from './measuring/changeIgnored.ts';
import { changeWithinNoise } from './measuring/changeWithinNoise.ts';
import { confounderIgnored } from './measuring/confounderIgnored.ts';
import { measureNone } from './measuring/measureNone.ts';
import { measureOverload } from './measuring/measureOverload.ts';
import { accuracyOnly } from './pictures/accuracyOnly.ts';
import { doseTooThin } from './pictures/doseTooThin.ts';
import { imageryOverdose } from './pictures/imageryOverdose.ts';
import { imageSetJump } from './pictures/imageSetJump.ts';
import { imageSetStuck } from './pictures/imageSetStuck.ts';
import { speedOverAccuracy } from './pictures/speedOverAccuracy.ts';
import { flareRedflagBlind } from './safety/flareRedflagBlind.ts';
import { forcedMovement } from './safety/forcedMovement.ts';
import { rfMissed } from './safety/rfMissed.ts';
import { rfOvercall } from './safety/rfOvercall.ts';
import { scopeOverreach } from './safety/scopeOverreach.ts';
import { siNotActed } from './safety/siNotActed.ts';
import { skinIgnored } from './safety/skinIgnored.ts';
import { thermalNever } from './safety/thermalNever.ts';
import { thermalUnsafe } from './safety/thermalUnsafe.ts';
import { consentExpectationGap } from './screening/consentExpectationGap.ts';
import { harmBeliefUnchecked } from './screening/harmBeliefUnchecked.ts';
import { mirrorContraIgnored } from './screening/mirrorContraIgnored.ts';
import { normMismatch } from './screening/normMismatch.ts';
import { psychHandover } from './screening/psychHandover.ts';
import { psychUnsupported } from './screening/psychUnsupported.ts';
import { screenRigidExclude } from './screening/screenRigidExclude.ts';
import { screenSkipped } from './screening/screenSkipped.ts';
import { endlessTreatment } from './stages/endlessTreatment.ts';
import { functionNever } from './stages/functionNever.ts';
import { gateIgnoresSide } from './stages/gateIgnoresSide.ts';
import { gateOneGoodDay } from './stages/gateOneGoodDay.ts';
import { gmiOverhold } from './stages/gmiOverhold.ts';
import { gmiRush1 } from './stages/gmiRush1.ts';
import { gmiRush2 } from './stages/gmiRush2.ts';
import { gmiSkipStage } from './stages/gmiSkipStage.ts';
import { mirrorAvoided } from './stages/mirrorAvoided.ts';
import { painZeroRule } from './stages/painZeroRule.ts';
import { prematureDischarge } from './stages/prematureDischarge.ts';
import { stepbackExcess } from './stages/stepbackExcess.ts';
import { stepbackMissed } from './stages/stepbackMissed.ts';
import { imageryOvertMovement } from './technique/imageryOvertMovement.ts';
import { mirrorTechnique } from './technique/mirrorTechnique.ts';
import { hotspotFirst } from './touch/hotspotFirst.ts';
import { textureJump } from './touch/textureJump.ts';
import { textureStall } from './touch/textureStall.ts';
import { touchOverdose } from './touch/touchOverdose.ts';
import { touchThroughPain } from './touch/touchThroughPain.ts';
import { touchTooFaint } from './touch/touchTooFaint.ts';
import { touchTooHard } from './touch/touchTooHard.ts';
import { adherenceBlame } from './words/adherenceBlame.ts';
import { commFalsePromise } from './words/commFalsePromise.ts';
import { commThreat } from './words/commThreat.ts';

/** Every mistake that the engine can find in a transcript. */
export const DETECTORS: readonly Detector[] = [
  accuracyOnly,
  adherenceBlame,
  changeIgnored,
  changeWithinNoise,
  commFalsePromise,
  commThreat,
  confounderIgnored,
  consentExpectationGap,
  doseTooThin,
  dxAnchored,
  dxNoCriteria,
  dxOvertest,
  dxSignSymptomMix,
  dxTooStrict,
  endlessTreatment,
  flarePush,
  flareQuit,
  flareRedflagBlind,
  forcedMovement,
  functionNever,
  gateIgnoresSide,
  gateOneGoodDay,
  gmiOverhold,
  gmiRush1,
  gmiRush2,
  gmiSkipStage,
  harmBeliefUnchecked,
  hotspotFirst,
  imageSetJump,
  imageSetStuck,
  imageryOverdose,
  imageryOvertMovement,
  measureNone,
  measureOverload,
  mirrorAvoided,
  mirrorContraIgnored,
  mirrorTechnique,
  naturalHistoryBlind,
  normMismatch,
  paceBoomBust,
  paceRestAll,
  painZeroRule,
  prematureDischarge,
  psychHandover,
  psychUnsupported,
  rfMissed,
  rfOvercall,
  scopeOverreach,
  screenRigidExclude,
  screenSkipped,
  siNotActed,
  skinIgnored,
  speedOverAccuracy,
  stepbackExcess,
  stepbackMissed,
  textureJump,
  textureStall,
  thermalNever,
  thermalUnsafe,
  touchOverdose,
  touchThroughPain,
  touchTooFaint,
  touchTooHard,
];
