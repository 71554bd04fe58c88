"""Poses the hand and lays it on a table. Angles in degrees; each finger is MCP, PIP, DIP flexion."""
from math import atan2, degrees, radians

import bpy
import numpy as np
from mathutils import Matrix, Vector

POSES = {
    # The rest pose of the mesh is slightly bent, so lying flat needs a little extension.
    'open': {'2': (-7, -9, -5), '3': (-7, -9, -5), '4': (-7, -9, -5), '5': (-7, -9, -5),
             'spread': {'5': 3}, 'thumb': {'y': 14, 'z': -6}},
    # Held still to protect it: fingers drawn in, thumb close to the index.
    'guarded': {'2': (10, 27, 13), '3': (13, 32, 15), '4': (17, 35, 17), '5': (20, 34, 15),
                'spread': {'2': -3, '4': 3, '5': 7}, 'thumb': {'y': -2, 'z': -16, 'i': -14}},
}


def turn(rig, name, rotation):
    bone = rig.pose.bones[name]
    rest = bone.bone.matrix_local.to_3x3()
    bone.matrix_basis = (rest.inverted() @ rotation @ rest).to_4x4()


def axis_of(rig, name, column):
    return Vector(rig.data.bones[name].matrix_local.to_3x3().col[column])


def set_pose(rig, hand, name):
    pose = POSES[name]
    radial, distal, dorsal = (Vector(v) for v in (hand.radial, hand.distal, hand.dorsal))
    spin = lambda degrees, axis: Matrix.Rotation(radians(degrees), 3, axis)
    for finger in '2345':
        for joint, flexion in zip('123', pose[finger]):
            bone = f'finger{finger}-{joint}.R'
            rotation = spin(flexion, axis_of(rig, bone, 0))
            if joint == '1':
                rotation = spin(pose['spread'].get(finger, 0), dorsal) @ rotation
            turn(rig, bone, rotation)
    thumb = pose['thumb']
    turn(rig, 'finger1-1.R', spin(thumb.get('y', 0), distal) @ spin(thumb.get('z', 0), dorsal))
    turn(rig, 'finger1-3.R', spin(thumb.get('i', 0), axis_of(rig, 'finger1-3.R', 0)))
    bpy.context.view_layer.update()


def posed_points(obj):
    mesh = obj.evaluated_get(bpy.context.evaluated_depsgraph_get()).to_mesh()
    points = np.zeros(len(mesh.vertices) * 3)
    mesh.vertices.foreach_get('co', points)
    return points.reshape(-1, 3)


def lay_down(rig, obj, hand, slope=4.0):
    """Places the posed hand on the table, with the wrist bent so that the forearm lies there too.

    `slope` is how far the forearm still rises towards the elbow, in degrees.
    """
    radial, bend = Vector(hand.radial), 0.0
    for _ in range(4):
        place = table_matrix(obj, hand)
        forearm = place.to_3x3() @ rig.pose.bones['lowerarm02.R'].vector
        bend += degrees(atan2(-forearm.z, -forearm.y)) - slope
        turn(rig, 'wrist.R', Matrix.Rotation(radians(bend), 3, radial))
        bpy.context.view_layer.update()
    obj.matrix_world = rig.matrix_world = table_matrix(obj, hand)


def table_matrix(obj, hand):
    """The placement that rests fingertips and heel of the hand on z = 0, fingers towards -y."""
    frame = np.stack([hand.radial, -hand.distal, hand.dorsal])
    # A negative determinant would mirror the hand and make it a left one.
    assert np.linalg.det(frame) > 0
    local = (posed_points(obj) - hand.wrist) @ frame.T
    angle = 0.0
    for _ in range(40):  # tip about the radial axis until both touch
        y, z = tilted(local, angle)
        front, back = z[y < -1.0].min(), z[(y >= -1.0) & (y < .9)].min()
        angle += .6 * (front - back)
    y, z = tilted(local, angle)
    # Soft tissue gives way under the weight of the arm (6 mm).
    lift = Matrix.Translation((0, 0, -z[y < .9].min() - .06))
    place = Matrix(frame.tolist()).to_4x4() @ Matrix.Translation(-Vector(hand.wrist))
    return lift @ Matrix.Rotation(angle, 4, 'X') @ place


def tilted(local, angle):
    c, s = np.cos(angle), np.sin(angle)
    return c * local[:, 1] - s * local[:, 2], s * local[:, 1] + c * local[:, 2]
