"""The foot as a part of the body: its bones, directions and the masks by which it is painted."""
from dataclasses import dataclass

import numpy as np
from anatomy import nail_by_vertex, per_vertex, ramp, unit, weights_by_vertex
from hand import Part
from masks import bell

UP = np.array([0, 0, 1.])
TOES = [(toe, joint) for toe in '12345' for joint in ('12' if toe == '1' else '123')]
TIPS = ('toe1-2.R', 'toe2-3.R', 'toe3-3.R', 'toe4-3.R', 'toe5-3.R')


def dorsal_of_toe(rig, name):
    bone = rig.data.bones[name]
    axis = unit(np.array(bone.tail_local - bone.head_local))
    return unit(UP - axis * (UP @ axis))


FOOT = Part('foot', ('foot', 'toe', 'lowerleg'), 0.6, TIPS, dorsal_of_toe, 18)


@dataclass
class FootAnatomy:
    points: np.ndarray
    normals: np.ndarray
    nail: np.ndarray
    weight: dict
    head: dict
    tail: dict
    centre: np.ndarray  # the ankle
    radial: np.ndarray  # towards the inner side
    distal: np.ndarray  # towards the toes
    dorsal: np.ndarray  # up


def read(foot, rig):
    mesh, bones = foot.data, rig.data.bones
    head = {b.name: np.array(b.head_local) for b in bones}
    tail = {b.name: np.array(b.tail_local) for b in bones}
    ankle = head['foot.R']
    way = head['toe3-1.R'] - ankle
    distal = unit(way - UP * (way @ UP))
    # Up x forward points to the body's left, which is the inner side of a right foot.
    return FootAnatomy(per_vertex(mesh, mesh.vertices, 'co', 3),
                       per_vertex(mesh, mesh.vertices, 'normal', 3), nail_by_vertex(mesh),
                       weights_by_vertex(foot), head, tail, ankle, np.cross(UP, distal), distal,
                       UP)


def along(foot, bone):
    axis = foot.tail[bone] - foot.head[bone]
    length = np.linalg.norm(axis)
    out = foot.points - foot.head[bone]
    s = out @ (axis / length)
    return s, np.linalg.norm(out - s[:, None] * axis / length, axis=1), length


def toe_masks(foot, facing):
    n = len(foot.points)
    knuckle, from_joint, tip, on_nail = np.zeros(n), np.full(n, 9.0), np.zeros(n), np.zeros(n)
    for toe, joint in TOES:
        bone = f'toe{toe}-{joint}.R'
        s, radius, length = along(foot, bone)
        before = 'foot.R' if joint == '1' else f'toe{toe}-{int(joint) - 1}.R'
        near = ramp(0, .25, foot.weight[bone] + foot.weight[before]) * (radius < .28)
        knuckle = np.maximum(knuckle, bell(s, .05) * near * np.clip(facing, 0, 1))
        closer = (np.abs(s) < np.abs(from_joint)) & (near > .3)
        from_joint[closer] = s[closer]
        if bone in TIPS:
            own = foot.weight[bone] > .3
            tip = np.maximum(tip, ramp(.25 * length, .95 * length, s) * near * own)
            plate = (foot.nail > .5) & own
            low, high = s[plate].min(), s[plate].max()
            on_nail = np.where(own, (s - low) / (high - low), on_nail)
    return knuckle, np.clip(from_joint, -1, 1), tip, on_nail


def pressure(foot):
    """Where the sole carries weight: heel, the balls, the outer edge. It is redder there."""
    local = foot.points - foot.centre
    x, y = local @ foot.radial, local @ foot.distal
    ball = ((foot.head['toe1-1.R'] + foot.head['toe5-1.R']) / 2 - foot.centre) @ foot.distal
    heel = y.min() + .32
    rear = np.exp(-((y - heel) / .28) ** 2 - (x / .30) ** 2)
    front = np.exp(-((y - ball) / .22) ** 2)
    between = ramp(heel, heel + .3, y) * (1 - ramp(ball, ball + .2, y))
    edge = .7 * np.exp(-((x + .30) / .14) ** 2) * between
    return np.clip(rear + front + edge, 0, 1)


def all_masks(foot):
    facing = foot.normals @ foot.dorsal
    height = foot.points[:, 2] - foot.points[:, 2].min()
    knuckle, from_joint, tip, on_nail = toe_masks(foot, facing)
    plantar = (1 - ramp(-.45, .15, facing)) * (1 - ramp(.15, .7, height))
    none = np.zeros(len(foot.points))
    return {'nail': foot.nail, 'on_nail': on_nail, 'palmar': plantar, 'knuckle': knuckle,
            'from_joint': from_joint, 'tip': tip, 'tendon': none, 'vein': none, 'crease': none,
            'pressure': pressure(foot) * plantar}
