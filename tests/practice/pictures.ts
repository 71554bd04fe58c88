import type { Picture } from '../../src/practice/block/pictures.ts';

const POSTURES = {
  hand: 'flat spread rest curl hook fist point victory thumbUp grip ball pen'.split(' '),
  foot: 'rest curl extend plantarflexed dorsiflexed bigToeUp'.split(' '),
};
const VIEWS = { hand: 8, foot: 9 };
const TONES = ['I', 'II', 'III', 'IV', 'V', 'VI'];
const LEVELS = { plain: [1, 2, 4], surface: [3, 4], context: [4] };
const BODIES = ['male-young', 'female-young', 'older'];

/** A set of pictures like the real one, for tests that need no picture to be seen. */
export function madeUpPictures(): Picture[] {
  return (['hand', 'foot'] as const).flatMap((limb) =>
    POSTURES[limb].flatMap((posture, p) =>
      Array.from({ length: VIEWS[limb] }, (_, v): Picture => {
        const index = p * VIEWS[limb] + v;
        const context = index % 3 === 2 ? (index % 2 ? 'surface' : 'context') : 'plain';
        return {
          id: `${limb}${index}`,
          file: `${limb}${index}.webp`,
          limb,
          posture,
          view: `view${v}`,
          rotation: context === 'plain' ? 0 : ((3 * index) % 8) * 45,
          tone: TONES[(index * 5 + p) % 6] ?? 'I',
          body: BODIES[(p + v) % 3] ?? 'older',
          context,
          light: (p + v) % 2 === 0 ? 'left' : 'right',
          levels: LEVELS[context],
          difficulty: 1 + (index % 4),
          alt: `A ${limb}, ${posture}`,
        };
      }),
    ),
  );
}
