import type { Detector } from '../detector.ts';
import { accuracyOnly } from './accuracyOnly.ts';
import { adherenceBlame } from './adherenceBlame.ts';
import { changeIgnored } from './changeIgnored.ts';
import { changeWithinNoise } from './changeWithinNoise.ts';
import { commFalsePromise } from './commFalsePromise.ts';
import { commThreat } from './commThreat.ts';
import { confounderIgnored } from './confounderIgnored.ts';
import { consentExpectationGap } from './consentExpectationGap.ts';
import { doseTooThin } from './doseTooThin.ts';
import { dxAnchored } from './dxAnchored.ts';
import { dxNoCriteria } from './dxNoCriteria.ts';
import { dxOvertest } from './dxOvertest.ts';
import { dxSignSymptomMix } from './dxSignSymptomMix.ts';
import { dxTooStrict } from './dxTooStrict.ts';
import { endlessTreatment } from './endlessTreatment.ts';
import { flarePush } from './flarePush.ts';
import { flareQuit } from './flareQuit.ts';
import { flareRedflagBlind } from './flareRedflagBlind.ts';
import { forcedMovement } from './forcedMovement.ts';
import { functionNever } from './functionNever.ts';
import { gateIgnoresSide } from './gateIgnoresSide.ts';
import { gateOneGoodDay } from './gateOneGoodDay.ts';
import { gmiOverhold } from './gmiOverhold.ts';
import { gmiRush1 } from './gmiRush1.ts';
import { gmiRush2 } from './gmiRush2.ts';
import { gmiSkipStage } from './gmiSkipStage.ts';
import { harmBeliefUnchecked } from './harmBeliefUnchecked.ts';
import { hotspotFirst } from './hotspotFirst.ts';
import { imageryOverdose } from './imageryOverdose.ts';
import { imageryOvertMovement } from './imageryOvertMovement.ts';
import { imageSetJump } from './imageSetJump.ts';
import { imageSetStuck } from './imageSetStuck.ts';
import { measureNone } from './measureNone.ts';
import { measureOverload } from './measureOverload.ts';
import { mirrorAvoided } from './mirrorAvoided.ts';
import { mirrorContraIgnored } from './mirrorContraIgnored.ts';
import { mirrorTechnique } from './mirrorTechnique.ts';
import { naturalHistoryBlind } from './naturalHistoryBlind.ts';
import { normMismatch } from './normMismatch.ts';
import { paceBoomBust } from './paceBoomBust.ts';
import { paceRestAll } from './paceRestAll.ts';
import { painZeroRule } from './painZeroRule.ts';
import { prematureDischarge } from './prematureDischarge.ts';
import { psychHandover } from './psychHandover.ts';
import { psychUnsupported } from './psychUnsupported.ts';
import { rfMissed } from './rfMissed.ts';
import { rfOvercall } from './rfOvercall.ts';
import { scopeOverreach } from './scopeOverreach.ts';
import { screenRigidExclude } from './screenRigidExclude.ts';
import { screenSkipped } from './screenSkipped.ts';
import { siNotActed } from './siNotActed.ts';
import { skinIgnored } from './skinIgnored.ts';
import { speedOverAccuracy } from './speedOverAccuracy.ts';
import { stepbackExcess } from './stepbackExcess.ts';
import { stepbackMissed } from './stepbackMissed.ts';
import { textureJump } from './textureJump.ts';
import { textureStall } from './textureStall.ts';
import { thermalNever } from './thermalNever.ts';
import { thermalUnsafe } from './thermalUnsafe.ts';
import { touchOverdose } from './touchOverdose.ts';
import { touchThroughPain } from './touchThroughPain.ts';
import { touchTooFaint } from './touchTooFaint.ts';
import { touchTooHard } from './touchTooHard.ts';

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
