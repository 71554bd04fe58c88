"""Swells one hand by moving its vertices in the rest pose. Teaching assumption: the
grades are steps that can be told apart by eye, not volumes measured in patients."""
import numpy as np

from anatomy import ramp

GRADE = (0, .38, .70, 1)  # share of the full swelling below
FINGER = .034  # decimetres, outwards from the finger's axis (3.4 mm)
BACK = .085    # on the back of the hand
WRIST = .020


def smoothed(points, edges, times):
    """Moves each vertex towards the mean of its neighbours: fills hollows, levels knuckles."""
    a, b = edges.T
    count = np.bincount(np.r_[a, b], minlength=len(points))[:, None]
    for _ in range(times):
        total = np.stack([np.bincount(np.r_[a, b], np.r_[points[b, k], points[a, k]],
                                      minlength=len(points)) for k in range(3)], 1)
        points = points + .5 * (total / count - points)
    return points


def finger_profile(hand):
    """How much each place on a finger takes: most between the joints, none at the nail."""
    amount = np.zeros(len(hand.points))
    for finger in '12345':
        base, _, length = hand.along(finger, '1')
        last, _, end = hand.along(finger, '3')
        here = np.clip(hand.of_finger(finger), 0, 1)
        amount = np.maximum(amount, here * ramp(-.1 * length, .35 * length, base)
                            * (1 - .8 * ramp(-.1 * end, .75 * end, last)))
    return amount


def back_profile(hand):
    """A cushion over the back of the hand, highest between the middle and ring metacarpals."""
    u, v = hand.palm_plane()
    facing = (hand.normals @ hand.dorsal)
    fingers = sum(hand.of_finger(f) for f in '2345')
    along = ramp(-.45, .35, v) * (1 - ramp(1.0, 1.25, v))
    across = np.exp(-((u - .5) / .62) ** 4)
    return along * across * ramp(-.2, .6, facing) * (1 - .7 * ramp(.3, .9, fingers))


def swell(hand, grade):
    """Gives the rest-pose vertices of the hand at swelling grade 0 to 3."""
    share = GRADE[grade]
    if not share:
        return hand.points
    finger, back = finger_profile(hand), back_profile(hand)
    y = (hand.points - hand.wrist) @ hand.distal
    around = ramp(-.9, -.2, y) * (1 - ramp(.3, .9, y))
    soft = np.clip(finger + back + around, 0, 1) * (1 - ramp(.1, .5, hand.nail)) * share
    level = smoothed(hand.points, hand.edges, 60)
    points = hand.points + (.8 * soft)[:, None] * (level - hand.points)
    outward = smoothed(hand.normals, hand.edges, 40)
    outward /= np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-6)
    # Smoothing thins a finger, so give back what it took before adding anything.
    lost = np.clip(-((points - hand.points) * outward).sum(1), 0, None)
    push = lost + share * (FINGER * finger + WRIST * around)
    push = smoothed(push[:, None].repeat(3, 1), hand.edges, 20)[:, 0]
    return points + push[:, None] * outward + (share * BACK * back)[:, None] * hand.dorsal
