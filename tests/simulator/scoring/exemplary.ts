import {
  advised,
  agreed,
  asked,
  type Course,
  clinic,
  type Day,
  type Deed,
  diagnosed,
  discharged,
  examined,
  GOOD,
  gmi,
  measured,
  said,
  taught,
  touch,
  WHOLE_EXAMINATION,
  WHOLE_SCREEN,
} from '../clinic.ts';

/** What belongs to a first visit, all of it. */
export const FIRST_VISIT: readonly Deed[] = [
  ...WHOLE_EXAMINATION,
  ...WHOLE_SCREEN,
  examined('pinprick', { hyperalgesia: true }),
  examined('deepPressure'),
  examined('warmCool'),
  examined('jointMovement'),
  asked('pain', { nrs: 5 }),
  measured('nrs', { nrs: 5 }),
  measured('quickDash', { total: 60 }),
  measured('leftRightTest', { accuracy: 0.8 }),
  diagnosed(),
  agreed('painLimit', 2),
  agreed('flarePlan'),
  agreed('goals'),
  agreed('pacingPlan'),
  advised('gradedUse'),
  asked('redFlagSymptoms', { fever: false }),
  examined('nervesCirculation', { nerveDeficit: false, pulses: true }),
  examined('fractureSite', { united: true }),
  examined('skinBodyTemperature', { skinIntact: true, wound: false }),
  asked('beliefs', { belief: 'safe' }),
  asked('goals'),
  said('painIsReal'),
  said('flaresAndStopRule'),
];

/** A patient who gains steadily, treated without a mistake up to the last stage and rung. */
export function toTheLastStage(first = FIRST_VISIT, extra: readonly Deed[] = []): Course {
  const week: Day = GOOD;
  return clinic()
    .visit(...first, gmi.start('leftRight'))
    .home(7, week)
    .visit(
      ...extra,
      asked('practice', { barrier: 'none' }),
      said('soreButSafe'),
      said('practiceNotTest'),
      taught('imageryStill'),
      gmi.advance('imagery', { because: ['gateMet'] }),
      touch.start(0),
      examined('sensitivityMap', { drawn: true }),
    )
    .home(7, week)
    .visit(taught('mirrorSetUp'), gmi.advance('mirror', { because: ['gateMet'] }), touch.advance(1))
    .home(7, week)
    .visit(gmi.advance('function', { because: ['gateMet'] }), touch.advance(2))
    .home(7, week)
    .visit(measured('quickDash', { total: 50 }), gmi.hold(), touch.advance(3))
    .home(7, week)
    .visit(gmi.hold(), touch.advance(4))
    .home(7, week);
}

/** The last visit: examined again, function 16 points better, discharged with a follow-up. */
export const LAST_VISIT: readonly Deed[] = [
  ...WHOLE_EXAMINATION,
  measured('quickDash', { total: 44 }),
  diagnosed(),
  discharged('goalsMet'),
];
