"""Solves postures in which skin must touch: a seeded random search over a few joint angles.

Every body has other proportions, so each is solved afresh; it takes seconds.
"""
import random
from dataclasses import dataclass

import numpy as np
from mathutils import Vector
from pose import pose_hand

PEN_RADIUS = .042
LIMITS = {'y': (-75, -10), 'x': (-40, 40), 'z': (-40, 30), 'twist': (-20, 50), 'mcp': (-50, 8),
          'ip': (-65, 8)}
# How dearly it pays to leave the drawn posture: a pen is held many ways, most of them odd.
STAY = {'thumb-on': .02, 'thumb-to-tip': .10, 'around-pen': .25}
FINGER_LIMITS = ((0, 85), (0, 95), (0, 60))


@dataclass
class Spot:
    """A place on the skin that moves with one bone."""
    bone: str
    place: Vector   # in the bone's own space
    outward: Vector

    def now(self, rig):
        matrix = rig.pose.bones[self.bone].matrix
        return np.array(matrix @ self.place), np.array(matrix.to_3x3() @ self.outward)


def find_spot(hand, rig, bone, palmar, share):
    """The outermost vertex on the palm side (or back) of a segment, at a share of its length."""
    s, _, length = hand.along(bone[6], bone[8])
    own = (hand.weight[bone] > .5) & (abs(s / length - share) < .12)
    way = np.mean(hand.outward[own], axis=0) * (-1 if palmar else 1)
    way /= np.linalg.norm(way)
    depth = np.where(own, (hand.points - hand.head[bone]) @ way, -9)
    inverse = rig.data.bones[bone].matrix_local.inverted()
    return Spot(bone, inverse @ Vector(hand.points[depth.argmax()]),
                inverse.to_3x3() @ Vector(way))


def touch(rig, a, b):
    """0 when two places meet face to face."""
    (p, out_p), (q, out_q) = a.now(rig), b.now(rig)
    return 30 * ((p - q) @ (p - q)) + .06 * (1 + out_p @ out_q)


def pen_axis(hand, rig):
    """From between the three fingertips to the web between thumb and index finger."""
    tips = [np.array(rig.pose.bones[f'finger{f}-3.R'].tail) for f in '123']
    start = np.mean(tips, axis=0)
    web = hand.head['finger2-1.R'] + .16 * hand.radial - .02 * hand.dorsal
    way = (web - start) / np.linalg.norm(web - start)
    return start, way


def around_pen(hand, rig, pads):
    start, way = pen_axis(hand, rig)
    error, outs = 0, []
    for pad in pads:
        place, outward = pad.now(rig)
        out = place - start
        along = out @ way
        out = out - way * along
        error += 40 * (np.linalg.norm(out) - PEN_RADIUS) ** 2 + 2 * along ** 2
        error += .06 * (1 + outward @ (out / max(np.linalg.norm(out), 1e-6)))
        outs.append(out / max(np.linalg.norm(out), 1e-6))
    return error + .15 * (1 + outs[0] @ (outs[1] + outs[2]) / 2)


def goal(hand, rig, kind, fingers):
    """What is to become small, and the fingers that may move besides the thumb."""
    pad = lambda f, share=.55: find_spot(hand, rig, f'finger{f}-3.R', True, share)
    if kind == 'around-pen':
        pads = [pad(f) for f in fingers]
        return lambda: around_pen(hand, rig, pads), ('2', '3')
    if kind == 'thumb-to-tip':
        thumb, tip = pad('1'), pad(fingers[0])
        return lambda: touch(rig, thumb, tip), fingers
    backs = [find_spot(hand, rig, f'finger{f}-2.R', False, .5) for f in fingers]
    thumb = pad('1', .8)
    return lambda: sum(touch(rig, thumb, back) for back in backs), ()


def solve(hand, rig, posture, kind, fingers, steps=900):
    """The posture with its free angles changed so that the contact is met, and what is left."""
    chance = random.Random(2)
    measure, movable = goal(hand, rig, kind, fingers)
    posture = {key: dict(value) if isinstance(value, dict) else list(value)
               for key, value in posture.items()}
    free = [('thumb', key) for key in LIMITS] + [(f, k) for f in movable for k in range(3)]
    first = {(group, key): posture[group][key] for group, key in free}

    def error():
        pose_hand(rig, hand, posture)
        return measure() + STAY[kind] * sum(((posture[g][k] - first[g, k]) / 60) ** 2 for g, k in free)

    best, width = error(), 22
    for step in range(steps):
        width *= .65 if step % 150 == 149 else 1
        before = {(g, k): posture[g][k] for g, k in free}
        for group, key in chance.sample(free, 3):
            low, high = LIMITS[key] if group == 'thumb' else FINGER_LIMITS[key]
            turned = posture[group][key] + chance.gauss(0, width)
            posture[group][key] = max(low, min(high, turned))
        now = error()
        if now < best:
            best = now
            continue
        for (group, key), value in before.items():
            posture[group][key] = value
    error()
    return posture, best
