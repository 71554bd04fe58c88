"""Swells one foot by moving its vertices in the rest pose. As in `swelling.py`, the grades are
steps that can be told apart by eye."""
import foot_masks
import numpy as np
from anatomy import ramp
from swelling import GRADE, smoothed

TOE = .030     # decimetres, outwards
BACK = .105    # on the back of the foot
ANKLE = .062   # all around, most behind the ankle bones


def profiles(foot):
    """Toes, back of the foot, and ankle: how much each place takes, 0 to 1."""
    _, y, z = foot_masks.local(foot).T
    up = foot.normals @ foot.dorsal
    toes = np.clip(sum(w for bone, w in foot.weight.items() if bone.startswith('toe')), 0, 1)
    back = (ramp(.05, .55, y) * (1 - ramp(1.15, 1.5, y)) * ramp(-.25, .45, up)
            * (1 - .75 * ramp(.4, .9, toes)))
    ankle = ramp(-.55, -.2, z) * (1 - ramp(.25, .85, z)) * (1 - ramp(.25, .75, y))
    return toes * ramp(-.5, .1, up), back, ankle


def swell(foot, grade):
    """Gives the rest-pose vertices of the foot at swelling grade 0 to 3."""
    share = GRADE[grade]
    bones = (foot_masks.malleoli(foot) * (1 - .9 * share))[:, None] * foot.normals
    if not share:
        return foot.points + bones
    toes, back, ankle = profiles(foot)
    soft = np.clip(.6 * toes + back + ankle, 0, 1) * (1 - ramp(.1, .5, foot.nail)) * share
    level = smoothed(foot.points, foot.edges, 60)
    points = foot.points + (.8 * soft)[:, None] * (level - foot.points)
    outward = smoothed(foot.normals, foot.edges, 40)
    outward /= np.maximum(np.linalg.norm(outward, axis=1, keepdims=True), 1e-6)
    # Smoothing thins a toe, so give back what it took before adding anything.
    lost = np.clip(-((points - foot.points) * outward).sum(1), 0, None)
    push = lost + share * (TOE * toes + ANKLE * ankle + BACK * back) * (1 - ramp(.1, .5, foot.nail))
    push = smoothed(push[:, None].repeat(3, 1), foot.edges, 20)[:, 0]
    return points + bones + push[:, None] * outward
