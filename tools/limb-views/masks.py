"""Where on the hand things are, per vertex and in the rest pose: the skin is painted by these."""
import numpy as np

from anatomy import SEGMENTS, ramp

# Dorsal veins in the plane of the palm (u across from index to little, v from wrist to knuckles).
VEINS = [
    [(.17, .93), (.23, .72), (.16, .48), (.02, .15), (-.06, -.25), (-.04, -.9)],
    [(.50, .95), (.47, .76), (.56, .52), (.70, .28), (.78, -.10), (.80, -.8)],
    [(.84, .95), (.86, .78), (.80, .60), (.66, .36)],
    [(.23, .72), (.34, .63), (.47, .76)],
]
# A straight scar along the back of the wrist, as after an operation from behind.
SCAR = [(.42, .16), (.45, -.08), (.44, -.34), (.46, -.56)]


def bell(x, width):
    return np.exp(-(x / width) ** 2 / 2)


def curve(points, steps=12):
    """A smooth line through the points (Catmull-Rom)."""
    p = np.array(points, float)
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    t = np.linspace(0, 1, steps)[:, None]
    return np.vstack([.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2
                            + (3 * b - a - 3 * c + d) * t ** 3)
                      for a, b, c, d in zip(p, p[1:], p[2:], p[3:])])


def distance_to(path, plane):
    nearest = np.full(len(plane), 9.0)
    for a, b in zip(path, path[1:]):
        ab = b - a
        t = np.clip((plane - a) @ ab / max(ab @ ab, 1e-12), 0, 1)
        nearest = np.minimum(nearest, np.linalg.norm(plane - a - t[:, None] * ab, axis=1))
    return nearest


def drawn(hand, lines, width):
    u, v = hand.palm_plane()
    index, little = hand.head['finger2-1.R'], hand.head['finger5-1.R']
    size = np.array([(index - little) @ hand.radial,
                     ((index + little) / 2 - hand.wrist) @ hand.distal])
    plane = np.stack([u, v], 1) * size
    nearest = np.min([distance_to(curve(line) * size, plane) for line in lines], axis=0)
    return bell(nearest, width)


def joints(hand, facing):
    """Knuckles, how far each vertex lies from its joint, fingertips, and place on the nail."""
    n = len(hand.points)
    knuckle, from_joint, tip, on_nail = np.zeros(n), np.full(n, 9.0), np.zeros(n), np.zeros(n)
    for finger, joint in SEGMENTS:
        s, radius, length = hand.along(finger, joint)
        own = hand.weight[f'finger{finger}-{joint}.R']
        before = hand.weight.get(f'finger{finger}-{int(joint) - 1}.R')
        if before is None:
            before = hand.weight['wrist.R'] + sum(w for b, w in hand.weight.items()
                                                  if b.startswith('metacarpal'))
        near = ramp(0, .25, own + before) * (radius < .22)
        strength = 1 if joint != '1' else (0 if finger == '1' else .55)
        ring = bell(s, .055 if joint != '1' else .09) * near * np.clip(facing, 0, 1)
        knuckle = np.maximum(knuckle, ring * strength)
        closer = (np.abs(s) < np.abs(from_joint)) & (near > .3)
        from_joint[closer] = s[closer]
        if joint == '3':
            tip = np.maximum(tip, ramp(.25 * length, .95 * length, s) * near * (own > .3))
            plate = (hand.nail > .5) & (own > .3)
            low, high = s[plate].min(), s[plate].max()
            on_nail = np.where(own > .3, (s - low) / (high - low), on_nail)
    return knuckle, np.clip(from_joint, -1, 1), tip, on_nail


def rounded(hand, on_nail, across):
    """The painted nail: the plate of the mesh with its corners taken off."""
    nail = hand.nail.copy()
    for finger in '12345':
        own = hand.weight[f'finger{finger}-3.R'] > .3
        plate = (hand.nail > .5) & own
        low, high = across[plate].min(), across[plate].max()
        x = (2 * across - low - high) / (high - low)
        corner = np.abs(2 * on_nail - 1) ** 4 + np.abs(x) ** 4
        nail = np.where(own, nail * (1 - ramp(1.05, 1.45, corner)), nail)
    return nail


def across_nail(hand):
    """Distance from the middle line of the finger, for ridges that run along the nail."""
    lateral = np.zeros(len(hand.points))
    for finger in '12345':
        bone = f'finger{finger}-3.R'
        axis = hand.tail[bone] - hand.head[bone]
        side = np.cross(axis / np.linalg.norm(axis), hand.outward)
        offset = ((hand.points - hand.head[bone]) * side).sum(1)
        lateral = np.where(hand.weight[bone] > .3, offset, lateral)
    return lateral


def tendons(hand, facing):
    result = np.zeros(len(hand.points))
    back = ramp(0, .3, hand.weight['wrist.R'] + sum(w for b, w in hand.weight.items()
                                                    if b.startswith('metacarpal')))
    for finger in '2345':
        knuckle = hand.head[f'finger{finger}-1.R']
        start = hand.wrist * .75 + knuckle * .25
        length = np.linalg.norm(knuckle - start)
        axis = (knuckle - start) / length
        out = hand.points - start
        t, side = out @ axis / length, out @ np.cross(axis, hand.dorsal)
        result = np.maximum(result, bell(side, .035) * ramp(0, .25, t)
                            * (1 - ramp(.9, 1.1, t)) * ramp(.2, .7, facing) * back)
    return result


def all_masks(hand):
    facing = (hand.normals * hand.outward).sum(1)
    knuckle, from_joint, tip, on_nail = joints(hand, facing)
    across = across_nail(hand)
    y = (hand.points - hand.wrist) @ hand.distal
    back = ramp(.2, .7, facing)
    fingers = sum(hand.of_finger(f) for f in '2345')
    return {
        'nail': rounded(hand, on_nail, across), 'on_nail': on_nail, 'across_nail': across,
        'palmar': (1 - ramp(-.45, .15, facing)) * ramp(-.5, .25, y),
        'knuckle': knuckle, 'from_joint': from_joint, 'tip': tip,
        'tendon': tendons(hand, facing),
        'vein': drawn(hand, VEINS, .020) * back * (1 - ramp(.2, .8, fingers)),
        'scar': drawn(hand, [SCAR], .011) * back,
        # Signs of the hand end above the wrist, so that the forearm stays as it was.
        'glove': ramp(-.75, .05, y),
    }
