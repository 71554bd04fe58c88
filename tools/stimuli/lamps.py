"""Which side the lamp stands on, so that where the light falls never gives the side away.

The page mirrors a picture with its light. Seen from fingers or toes, a lamp towards the thumb's
side of a right limb stands on the other side of a left one; only with as many lamps here as there
is the light no hint. Starts from the table's own order and moves the lamps that help most.
"""
from collections import Counter

OTHER = {'left': 'right', 'right': 'left'}
SHOWN = ('view', 'posture', 'tone', 'body', 'context', 'surface', 'object')
# Moving one lamp without need is worth this much unevenness: finished pictures stay.
STAY = .5


def from_fingers(row, light):
    """Degrees between fingers and lamp, 0 to 180, and which way round: 1, -1 or 0."""
    clockwise = ((315 if light == 'left' else 45) - row['rotation']) % 360
    way = 0 if clockwise % 180 == 0 else 1 if clockwise < 180 else -1
    return min(clockwise, 360 - clockwise), way


def marks(row, light):
    """What must be as frequent one way as the other: (what, way, weight)."""
    angle, way = from_fingers(row, light)
    limb, screen = row['limb'], 1 if light == 'left' else -1
    for level in row['levels']:
        yield (limb, level), way, 6
        yield (limb, level, angle), way, 6
        yield from (((limb, level, key, row[key]), way, 1) for key in SHOWN)
    yield (limb, 'screen'), screen, 1
    yield from (((limb, 'screen', key, row[key]), screen, .5) for key in SHOWN[:4])


def unevenness(tilts):
    """One left over is unavoidable where the number is odd."""
    return sum(weight * max(0, abs(tilt) - 1) ** 2 for (_, weight), tilt in tilts.items())


def count(tilts, row, light, by):
    for what, way, weight in marks(row, light):
        tilts[what, weight] += way * by


def gain(tilts, row, light, first):
    """How much evener all becomes with this lamp moved."""
    before = unevenness(tilts)
    count(tilts, row, light, -1)
    count(tilts, row, OTHER[light], 1)
    after = unevenness(tilts) + (STAY if light == first else -STAY)
    count(tilts, row, OTHER[light], -1)
    count(tilts, row, light, 1)
    return before - after


def set_lamps(rows):
    """The rows, with the side of the lamp in each."""
    lamps, tilts = [row['light'] for row in rows], Counter()
    for row, light in zip(rows, lamps):
        count(tilts, row, light, 1)
    while True:
        gains = [gain(tilts, row, lamps[i], row['light']) for i, row in enumerate(rows)]
        best = max(range(len(rows)), key=gains.__getitem__)
        if gains[best] <= 1e-9:
            return [row | {'light': light} for row, light in zip(rows, lamps)]
        count(tilts, rows[best], lamps[best], -1)
        lamps[best] = OTHER[lamps[best]]
        count(tilts, rows[best], lamps[best], 1)
