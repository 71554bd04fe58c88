"""Where on the foot things are, per vertex and in the rest pose: the skin is painted by these.

Lines are drawn in the plane of (x, d): x towards the inner side, d down the shin and on along the
back of the foot, both in decimetres from the ankle. One d runs on around the bend of the ankle.
"""
import foot as foot_part
import numpy as np
from anatomy import edges_of, ramp, unit
from foot import TIPS, along, dorsal_of_toe, toe_masks
from masks import bell, curve, distance_to

VEINS = [
    [(.34, 1.06), (.13, .99), (-.12, .97), (-.30, .94), (-.35, .62), (-.34, .30)],
    [(.34, 1.06), (.36, .76), (.30, .42), (.21, .02), (.15, -.50), (.10, -1.1)],
    [(.07, 1.21), (.06, 1.00)],
    [(-.10, .97), (-.07, .72), (.08, .54), (.29, .42)],
]
# To the big toe, to the four small ones, and the one on the inner side of the instep.
TENDONS = [
    [(.06, .26), (.20, .74), (.37, 1.18), (.39, 1.34)],
    [(-.03, .34), (.05, .76), (.16, 1.22)], [(-.05, .34), (-.03, .78), (.00, 1.24)],
    [(-.07, .34), (-.12, .78), (-.16, 1.20)], [(-.09, .34), (-.20, .76), (-.28, 1.14)],
    [(.05, -.30), (.08, .06), (.20, .40), (.30, .62)],
]
SCRATCH = [(-.12, .92), (-.06, .80), (.03, .66)]
STREAK = [(.00, .72), (.07, .25), (.11, -.25), (.12, -1.3)]
# A slightly bent scar before the inner ankle bone, in (forward, up), as after its fracture.
SCAR = [(.17, .48), (.20, .26), (.26, .06), (.37, -.10)]
# The ankle bones: (inner, forward, up), width, height, which the mesh has only as a hint.
MALLEOLI = [((.24, .10, .06), .13, .040), ((-.33, -.05, -.08), .13, .042)]


def read(obj, rig):
    foot = foot_part.read(obj, rig)
    foot.edges = edges_of(obj.data)
    return foot


def local(foot):
    """Inner, forward, up; from the ankle."""
    return (foot.points - foot.centre) @ np.stack([foot.radial, foot.distal, foot.dorsal]).T


def plane(foot):
    x, y, z = local(foot).T
    return np.stack([x, (y - z) / np.sqrt(2)], 1)


def nearest(place, lines):
    return np.min([distance_to(curve(line), place) for line in lines], axis=0)


def facing_front(foot):
    return foot.normals @ unit(foot.distal + foot.dorsal)


def malleoli(foot):
    """How far the ankle bones stand out, in decimetres."""
    place = local(foot)
    return sum(height * bell(np.linalg.norm(place - np.array(centre), axis=1), width)
               for centre, width, height in MALLEOLI)


def across_nail(foot, rig):
    """Distance from the middle line of the toe, for ridges that run along the nail."""
    lateral = np.zeros(len(foot.points))
    for bone in TIPS:
        axis = unit(foot.tail[bone] - foot.head[bone])
        side = np.cross(axis, dorsal_of_toe(rig, bone))
        lateral = np.where(foot.weight[bone] > .3, (foot.points - foot.head[bone]) @ side, lateral)
    return lateral


def nails(foot, across):
    """Nail plates with round corners, and how far along its plate each place lies, 0 to 1.

    The plates of the mesh are too small to be seen, so these are drawn around their middle.
    """
    nail, on_nail = np.zeros(len(foot.points)), np.zeros(len(foot.points))
    for bone in TIPS:
        own = foot.weight[bone] > .3
        plate = (foot.nail > .5) & own
        s = along(foot, bone)[0]
        middle, size = [], []
        for value, wider in ((s, 1.35), (across, 1.65)):
            low, high = value[plate].min(), value[plate].max()
            middle.append((low + high) / 2)
            size.append(wider * (high - low) / 2)
        u, v = (s - middle[0]) / size[0], (across - middle[1]) / size[1]
        corner = (np.abs(u) ** 3.2 + np.abs(v) ** 3.2) ** (1 / 3.2)
        above = foot.normals @ np.mean(foot.normals[plate], axis=0)
        nail = np.where(own, (1 - ramp(.86, 1.10, corner)) * ramp(.1, .4, above), nail)
        on_nail = np.where(own, (u + 1) / 2, on_nail)
    return nail, on_nail


def tendons(foot):
    """Each rises out of the depth: none begins at once."""
    d = plane(foot)[:, 1]
    found = [bell(nearest(plane(foot), [line]), .028) * ramp(line[0][1], line[0][1] + .4, d)
             for line in TENDONS]
    return .85 * np.max(found, axis=0)


def harm(foot, front):
    """The scratch, and how near to it or to the streak that runs up from it: 1 on it, 0 far off."""
    place = plane(foot)
    from_scratch, from_streak = nearest(place, [SCRATCH]), nearest(place, [STREAK])
    near = np.maximum(1 - from_scratch / .5, .8 * (1 - from_streak / .26))
    return bell(from_scratch, .009) * front, np.clip(near, 0, 1) * front


def all_masks(foot, rig):
    x, y, z = local(foot).T
    facing, front = foot.normals @ foot.dorsal, ramp(.1, .6, facing_front(foot))
    knuckle, from_joint, tip, _ = toe_masks(foot, facing)
    across = across_nail(foot, rig)
    nail, on_nail = nails(foot, across)
    height = foot.points[:, 2] - foot.points[:, 2].min()
    toes = sum(w for bone, w in foot.weight.items() if bone.startswith('toe'))
    inner = ramp(.05, .35, foot.normals @ foot.radial)
    scratch, redness = harm(foot, front)
    place = plane(foot)
    return {
        'nail': nail, 'on_nail': on_nail, 'across_nail': across,
        'palmar': (1 - ramp(-.45, .15, facing)) * (1 - ramp(.12, .40, height)),
        # The creases at the root of the toes are fainter than those on them.
        'knuckle': knuckle * (.4 + .6 * ramp(1.15, 1.35, place[:, 1])), 'from_joint': from_joint, 'tip': tip,
        'tendon': tendons(foot) * front * (1 - ramp(.75, 1, toes)),
        'vein': bell(nearest(place, VEINS), .019) * ramp(-.1, .3, facing_front(foot))
        * (1 - ramp(.2, .8, toes)),
        'scar': bell(distance_to(curve(SCAR), np.stack([y, z], 1)), .011) * inner,
        'scratch': scratch, 'redness': redness,
        # Signs of the foot end above the ankle, so that the shin stays as it was.
        'glove': 1 - ramp(.28, .92, z),
    }
