"""Which picture shows what: one balanced table, worked out without chance. Needs no Blender."""
from lamps import set_lamps

TONES = ('I', 'II', 'III', 'IV', 'V', 'VI')
BODIES = ('female-young', 'male-young', 'female-old', 'male-old', 'male-strong', 'female-heavy')
LIGHTS = ('left', 'right')

# name: (azimuth, elevation, words). Hand: azimuth 0 the back, 90 the thumb side; elevation from
# the wrist (-) to the fingertips (+). Foot: azimuth 0 from the front, 90 the inner side;
# elevation from the sole (-) to above (+).
HAND_VIEWS = {
    'dorsal': (0, 0, 'seen from the back'),
    'palmar': (180, 0, 'seen from the palm'),
    'thumb': (82, 5, 'seen from the thumb side'),
    'little-finger': (278, 5, 'seen from the little-finger side'),
    'dorsal-thumb': (40, 15, 'seen from the back and the thumb side'),
    'palmar-thumb': (140, 15, 'seen from the palm and the thumb side'),
    'fingertips': (15, 48, 'seen from the fingertips'),
    'own': (10, -40, 'seen from the wrist'),
}
FOOT_VIEWS = {
    'front': (0, 28, 'seen from the front'),
    'sole-inner': (125, -38, 'seen from the sole and the inner side'),
    'inner': (90, 10, 'seen from the inner side'),
    'outer': (270, 10, 'seen from the outer side'),
    'sole': (180, -65, 'seen from the sole'),
    'behind-inner': (130, 12, 'seen from behind and the inner side'),
    'front-inner': (45, 35, 'seen from the front and the inner side'),
    'front-outer': (315, 35, 'seen from the front and the outer side'),
    'own': (0, 62, 'seen from above, the toes pointing away'),
}
HAND_WORDS = {
    'relaxed': 'A relaxed hand', 'flat': 'A hand held flat', 'spread': 'A hand with spread fingers',
    'curled': 'A half-closed hand', 'hook': 'A hand with hooked fingers', 'fist': 'A fist',
    'point': 'A hand pointing with the index finger', 'two-fingers': 'A hand holding up two fingers',
    'thumb-up': 'A fist with the thumb up', 'ring': 'A hand with thumb and index finger touching',
    'grip': 'A hand around a tube', 'ball': 'A hand holding a ball', 'pen': 'A hand holding a pen',
}
FOOT_WORDS = {
    'standing': 'A foot at rest', 'toes-curled': 'A foot with curled toes',
    'toes-up': 'A foot with lifted toes', 'pointed': 'A foot pointed downwards',
    'drawn-up': 'A foot drawn up', 'big-toe-up': 'A foot with the big toe lifted',
}
HELD = {'grip': 'tube', 'ball': 'ball', 'pen': 'pen'}
# Looked at and not shipped.
THROWN_OUT = {
    'h040': 'fingers hooked away from the viewer look cut short',
    'h062': 'the wrinkles of the bent thumb look like ribs',
    'h098': 'the pen seems to pass through the palm',
}
SURFACES = ('linen', 'wood', 'slate')


def hand_context(p, v, posture):
    """Of the eight views of a posture without an object five are plain and three are not."""
    if posture in HELD:
        return 'object'
    step = (3 * p + v) % 8
    return {2: 'surface', 5: 'context', 7: 'surface' if p % 2 else 'context'}.get(step, 'plain')


def foot_context(p, v, _posture):
    """Of the nine views five are plain. Objects and rooms need the floor in sight."""
    step = (4 * p + v) % 9
    return {1: 'surface', 3: 'object', 5: 'context', 8: 'surface'}.get(step, 'plain')


def difficulty(view, rotation, context):
    """A starting value, 1 to 5, until there are measured times and errors."""
    hard_view = view in ('palmar', 'palmar-thumb', 'sole', 'sole-inner')
    edge_on = view in ('thumb', 'little-finger', 'fingertips', 'inner', 'outer', 'behind-inner')
    turned = 135 <= rotation <= 225 or 90 <= rotation < 135
    return min(5, 1 + hard_view + edge_on + turned + (context != 'plain'))


def direction(rotation):
    """Clockwise on the screen takes the fingers of a right limb away from the body's midline."""
    return 'none' if rotation % 180 == 0 else 'lateral' if rotation < 180 else 'medial'


LEVELS = {'plain': [1, 2, 4], 'surface': [3, 4], 'object': [3, 4], 'context': [4]}


def entry(limb, number, p, v, posture, view, words):
    name, (azimuth, elevation, seen) = view
    context = (hand_context if limb == 'hand' else foot_context)(p, v, posture)
    held = HELD.get(posture) if limb == 'hand' else 'ball' if context == 'object' else None
    surface = SURFACES[(p + 2 * v) % 3] if context in ('surface', 'object') else None
    return {
        'id': f'{limb[0]}{number:03d}', 'file': f'{limb[0]}{number:03d}.webp', 'limb': limb,
        'rendered': 'right', 'posture': posture, 'object': held, 'view': name,
        'azimuth': azimuth, 'elevation': elevation, 'rotation': 0,
        'tone': TONES[(p + v) % 6],
        'body': BODIES[(p - v + p // 6 + (v // 3 if limb == 'foot' else v // 6)) % 6],
        'context': context, 'surface': surface, 'light': LIGHTS[(p // 2 + v) % 2],
        'levels': LEVELS[context],
        'alt': f'{words}, {seen}',
    }


def turned(rows):
    """Plain pictures are stored upright and turned by the page; the others are rendered turned."""
    count = 0
    for row in rows:
        rotation = 0 if row['context'] == 'plain' else 3 * count % 8 * 45
        count += row['context'] != 'plain'
        yield row | {'rotation': rotation, 'direction': direction(rotation),
                     'difficulty': difficulty(row['view'], rotation, row['context'])}


def table():
    """Every picture, in a fixed order. One thrown out keeps its number and counts for nothing."""
    rows = []
    for limb, words, views in (('hand', HAND_WORDS, HAND_VIEWS), ('foot', FOOT_WORDS, FOOT_VIEWS)):
        cells = [(p, v, posture, view) for p, posture in enumerate(words)
                 for v, view in enumerate(views.items())]
        rows += [entry(limb, number, p, v, posture, view, words[posture])
                 for number, (p, v, posture, view) in enumerate(cells, 1)]
    rows = list(turned(rows))
    lit = {row['id']: row for row in set_lamps([r for r in rows if r['id'] not in THROWN_OUT])}
    return [lit.get(row['id'], row) for row in rows]
