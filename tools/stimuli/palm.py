"""The lines of the palm and the creases of the fingers, in addition to the masks of the back."""
import numpy as np
from anatomy import SEGMENTS, ramp
from masks import bell, curve, distance_to

# In the plane of the palm: u across from index (0) to little finger, v from wrist (0) to knuckles.
HEART = [(1.18, .80), (.95, .86), (.7, .87), (.45, .93), (.28, 1.03)]
HEAD = [(-.18, .80), (.05, .79), (.35, .74), (.65, .64), (.95, .48)]
LIFE = [(-.18, .79), (.0, .72), (.14, .56), (.2, .38), (.18, .2), (.1, .06)]
WRIST = [[(.05, -.02), (.3, -.045), (.6, -.045), (.95, -.01)],
         [(.05, -.10), (.3, -.125), (.6, -.125), (.95, -.09)]]
# How far before each joint of a finger its creases lie, in decimetres.
FINGER_CREASES = {'1': (.20,), '2': (0, .03), '3': (0,)}
THUMB_CREASES = {'1': (), '2': (0, .04), '3': (0,)}


def palm_lines(hand):
    u, v = hand.palm_plane()
    index, little = hand.head['finger2-1.R'], hand.head['finger5-1.R']
    size = np.array([(index - little) @ hand.radial,
                     ((index + little) / 2 - hand.wrist) @ hand.distal])
    plane = np.stack([u, v], 1) * size
    fingers = sum(hand.of_finger(f) for f in '2345')
    inside = ramp(0, .5, -(hand.normals @ hand.dorsal)) * (1 - ramp(.7, 1, fingers))
    lines = [(HEART, .9), (HEAD, .9), (LIFE, 1), *((line, .6) for line in WRIST)]
    found = [strength * bell(distance_to(curve(line) * size, plane), .0065)
             for line, strength in lines]
    return np.max(found, axis=0) * inside


def finger_creases(hand):
    facing = (hand.normals * hand.outward).sum(1)
    result = np.zeros(len(hand.points))
    palm = hand.weight['wrist.R'] + sum(w for b, w in hand.weight.items()
                                        if b.startswith('metacarpal'))
    for finger, joint in SEGMENTS:
        s, radius, _ = hand.along(finger, joint)
        before = hand.weight.get(f'finger{finger}-{int(joint) - 1}.R', palm)
        near = ramp(0, .25, hand.weight[f'finger{finger}-{joint}.R'] + before) * (radius < .22)
        for place in (THUMB_CREASES if finger == '1' else FINGER_CREASES)[joint]:
            result = np.maximum(result, bell(s - place, .007) * near * ramp(-.1, .5, -facing))
    return result


def creases(hand):
    return np.maximum(.95 * palm_lines(hand), finger_creases(hand))
