"""Everyday things: in the hand (fitted to it), or strewn on the table or floor around the limb."""
import bpy
import numpy as np
from contact import PEN_RADIUS, pen_axis
from mathutils import Matrix, Vector
from surfaces import plain_material

FLESH = .105  # from the middle of a finger to its skin, in decimetres
TUBE, BALL, PEN = '#2f6fb0', '#d0552f', '#1d3f8f'


def add(kind, place, turn, code, bevel=.02, rough=.4, **size):
    getattr(bpy.ops.mesh, f'primitive_{kind}_add')(**size)
    thing = bpy.context.object
    thing.matrix_world = Matrix.Translation(place) @ turn
    thing.data.materials.append(plain_material(code, rough))
    thing.data.polygons.foreach_set('use_smooth', [True] * len(thing.data.polygons))
    if bevel:
        edge = thing.modifiers.new('edge', 'BEVEL')
        edge.width, edge.segments, edge.limit_method = bevel, 3, 'ANGLE'
        thing.data.use_auto_smooth = True
    thing['passing'] = 1
    return thing


def finger_joints(rig):
    bones = rig.pose.bones
    for f in '2345':
        yield from (np.array(bones[f'finger{f}-{k}.R'].head) for k in '123')
        yield np.array(bones[f'finger{f}-3.R'].tail)


def fitted_sphere(points):
    """Centre and radius of the sphere (or circle, in 2D) nearest to the points."""
    points = np.array(points)
    system = np.c_[2 * points, np.ones(len(points))]
    found = np.linalg.lstsq(system, (points ** 2).sum(1), rcond=None)[0]
    centre = found[:-1]
    return centre, np.sqrt(found[-1] + centre @ centre)


def hold_tube(rig, hand):
    joint = lambda f, k: np.array(rig.pose.bones[f'finger{f}-{k}.R'].head)
    axis = np.mean([joint('2', k) - joint('5', k) for k in '12'], axis=0)
    axis /= np.linalg.norm(axis)
    e1 = hand.distal - axis * (hand.distal @ axis)
    e1 /= np.linalg.norm(e1)
    e2 = np.cross(axis, e1)
    points = list(finger_joints(rig))
    (a, b), radius = fitted_sphere([(p @ e1, p @ e2) for p in points])
    place = a * e1 + b * e2 + axis * (np.mean(points, axis=0) @ axis)
    turn = Vector(axis).to_track_quat('Z', 'Y').to_matrix().to_4x4()
    return add('cylinder', Vector(place), turn, TUBE, .03, radius=radius - FLESH, depth=1.9,
               vertices=64)


def hold_ball(rig, _hand):
    thumb = rig.pose.bones['finger1-3.R']
    points = [*finger_joints(rig), np.array(thumb.head), np.array(thumb.tail)]
    centre, radius = fitted_sphere(points)
    return add('uv_sphere', Vector(centre), Matrix(), BALL, 0, radius=radius - FLESH,
               segments=64, ring_count=32)


def hold_pen(rig, hand):
    start, way = pen_axis(hand, rig)
    turn = Vector(way).to_track_quat('Z', 'Y').to_matrix().to_4x4()
    add('cone', Vector(start - way * .36), turn, '#d9c9a8', 0, radius1=.008,
        radius2=PEN_RADIUS, depth=.16, vertices=32)
    return add('cylinder', Vector(start + way * .42), turn, PEN, .006, radius=PEN_RADIUS,
               depth=1.4, vertices=32)


def ball_before_toes(points, foot, gap):
    """On the line of the foot, so that it favours neither side."""
    local = points - foot.centre
    radius = .34
    y = (local @ foot.distal).max() + radius + gap
    z = (local @ foot.dorsal).min() + radius
    x = (foot.head['toe3-1.R'] - foot.centre) @ foot.radial
    place = foot.centre + x * foot.radial + y * foot.distal + z * foot.dorsal
    return add('uv_sphere', Vector(place), Matrix(), BALL, 0, radius=radius, segments=64,
               ring_count=32)


HOLD = {'tube': hold_tube, 'ball': hold_ball, 'pen': hold_pen}


def disc(place, frame, code, radius, depth, rough=.4, bevel=.03):
    return add('cylinder', place, frame, code, bevel, rough, radius=radius, depth=depth,
               vertices=64)


def slab(place, frame, code, size, spin=0.0, bevel=.03):
    scale = Matrix.Diagonal((*size, 1))
    return add('cube', place, frame @ Matrix.Rotation(spin, 4, 'Z') @ scale, code, 0, .6, size=1)


def rod(place, frame, code, radius, length, spin):
    turn = frame @ Matrix.Rotation(spin, 4, 'Z') @ Matrix.Rotation(np.pi / 2, 4, 'X')
    return add('cylinder', place, turn, code, 0, .4, radius=radius, depth=length, vertices=32)


def mug(at, frame, code, half):
    r = .24 * half
    disc(at(0, 0, .25 * half), frame, code, r, .5 * half)
    disc(at(0, 0, .5 * half), frame, '#5a3a22', r * .84, .02)
    add('torus', at(r * 1.15, 0, .25 * half),
        frame @ Matrix.Rotation(np.pi / 2, 4, 'X'), code, 0, major_radius=r * .5,
        minor_radius=r * .13)


def strew(limb, frame, corner, half, number, flip):
    """Things around the limb. `flip` mirrors the layout, so that no place goes with a side."""
    codes = (('#8fa7b8', '#b5573f', '#3f6b5c'), ('#c9b18a', '#3c5a86', '#a8434b'),
             ('#7d8f6a', '#d8cfc0', '#4a4f6b'))[number % 3]
    order = [(.78, .74), (-.74, .78), (.80, -.72), (-.80, -.70)]
    order = order[number % 4:] + order[:number % 4]

    def at(i):
        x, y = order[i]
        return lambda dx, dy, dz: corner + frame.to_3x3() @ Vector(
            ((x * (-1 if flip else 1)) * half + dx, y * half + dy, dz))

    if limb == 'hand':
        mug(at(0), frame, codes[0], half)
        slab(at(1)(0, 0, .04), frame, codes[1], (.72 * half, .95 * half, .08), .3)
        rod(at(2)(0, 0, .04), frame, codes[2], .04, 1.1 * half, .9)
        rod(at(2)(.16, .05, .04), frame, '#d6a93c', .04, .9 * half, 1.05)
        disc(at(3)(0, 0, .03), frame, '#efece4', .42 * half, .05)
        disc(at(3)(0, 0, .06), frame, codes[0], .27 * half, .03)
    else:
        slab(at(0)(0, 0, .02), frame, codes[1], (1.0 * half, .8 * half, .05), .15)
        rod(at(1)(0, 0, .16), frame, '#e6e1d6', .17 * half, .9 * half, .8)
        add('uv_sphere', at(2)(0, 0, .2 * half), frame, codes[2], 0, radius=.2 * half)
        disc(at(3)(0, 0, .05), frame, codes[0], .3 * half, .1)
