"""Puts a limb into a posture. Angles as explained in postures.py."""
from math import radians

import bpy
from mathutils import Matrix, Vector


def turn(rig, name, rotation):
    bone = rig.pose.bones[name]
    rest = bone.bone.matrix_local.to_3x3()
    bone.matrix_basis = (rest.inverted() @ rotation @ rest).to_4x4()


def axis_of(rig, name, column):
    return Vector(rig.data.bones[name].matrix_local.to_3x3().col[column])


def spin(angle, axis):
    return Matrix.Rotation(radians(angle), 3, axis)


def digits(rig, prefix, numbers, posture, dorsal):
    for digit in numbers:
        angles = posture.get(digit, posture.get('all', (0, 0, 0)))
        for joint, flexion in zip('123', angles):
            bone = f'{prefix}{digit}-{joint}.R'
            if bone not in rig.pose.bones:
                continue
            rotation = spin(flexion, axis_of(rig, bone, 0))
            if joint == '1':
                rotation = spin(posture.get('spread', {}).get(digit, 0), dorsal) @ rotation
            turn(rig, bone, rotation)


def pose_thumb(rig, limb, thumb):
    radial, distal, dorsal = (Vector(v) for v in (limb.radial, limb.distal, limb.dorsal))
    base = 'finger1-1.R'
    get = lambda key: thumb.get(key, 0)
    turn(rig, base, spin(get('y'), distal) @ spin(get('z'), dorsal) @ spin(get('x'), radial)
         @ spin(get('twist'), axis_of(rig, base, 1)))
    for bone, key in (('finger1-2.R', 'mcp'), ('finger1-3.R', 'ip')):
        turn(rig, bone, spin(get(key), axis_of(rig, bone, 0)))


def pose_hand(rig, limb, posture):
    digits(rig, 'finger', '2345', posture, Vector(limb.dorsal))
    pose_thumb(rig, limb, posture.get('thumb', {}))
    bpy.context.view_layer.update()


def pose_foot(rig, limb, posture):
    digits(rig, 'toe', '12345', posture, Vector(limb.dorsal))
    # Positive points the toes down: a turn about the direction of the inner side.
    turn(rig, 'foot.R', spin(posture.get('ankle', 0), Vector(limb.radial)))
    bpy.context.view_layer.update()
