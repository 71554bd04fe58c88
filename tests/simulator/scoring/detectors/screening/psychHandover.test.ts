import { describe, expect, test } from 'vitest';
import { advised, clinic, examined, gmi, measured, referred, touch } from '../../../clinic.ts';
import { mistake, sightings } from '../../found.ts';

describe('PSYCH_HANDOVER: everything handed to psychology', () => {
  const handedOver = () =>
    clinic()
      .visit(gmi.start('leftRight'), touch.start(0))
      .home(7)
      .visit(
        measured('tsk11', { total: 35 }),
        referred('psychology', 'routine'),
        gmi.stop(),
        touch.stop(),
      );

  test('both tracks stand still for 15 days, then go on', () => {
    const course = handedOver().home(15).visit(touch.start(0)).home(7);
    expect(mistake('PSYCH_HANDOVER', course)).toMatchObject({
      day: 7,
      correctedDay: 22,
      evidence: { days: 15 },
    });
    expect(sightings('PSYCH_HANDOVER', handedOver().home(14).visit(touch.start(0)))).toEqual([]);
  });

  test('nothing physical is ever begun', () => {
    const course = clinic().visit(referred('psychology', 'routine')).home(28);
    expect(mistake('PSYCH_HANDOVER', course)).toMatchObject({ day: 0, evidence: { days: 28 } });
  });

  test('a second pause counts although the first was short', () => {
    const course = handedOver().home(7).visit(touch.start(0)).home(7).visit(touch.stop()).home(20);
    expect(sightings('PSYCH_HANDOVER', course).map(({ day }) => day)).toEqual([21]);
  });

  test('"stop everything" by message begins the pause on that day', () => {
    const course = clinic()
      .visit(referred('psychology', 'routine'), gmi.start('leftRight'))
      .home(7)
      .calls('flareWorry', [], 'stopEverything')
      .home(7)
      .visit()
      .home(8);
    expect(mistake('PSYCH_HANDOVER', course)).toMatchObject({ day: 7, evidence: { days: 15 } });
  });

  test('not while one track goes on, and not for a safety reason', () => {
    const one = clinic()
      .visit(gmi.start('leftRight'), referred('psychology', 'routine'), advised('gradedUse'))
      .home(28);
    expect(sightings('PSYCH_HANDOVER', one)).toEqual([]);
    const ill = clinic()
      .visit(touch.start(0), referred('psychology', 'routine'))
      .home(7)
      .visit(examined('skinBodyTemperature', { wound: true }), touch.stop())
      .home(28);
    expect(sightings('PSYCH_HANDOVER', ill)).toEqual([]);
  });
});
