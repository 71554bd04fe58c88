"""Poses the foot of somebody who sits opposite and sets it on the floor. Angles in degrees."""
from math import radians

import bpy
import numpy as np
from mathutils import Matrix, Vector
from pose import axis_of, posed_points, turn

LEAN = 12     # of the shin, away from the examiner
TOE_OUT = 9   # of the whole foot; shows the inner ankle to an examiner in the middle
POSES = {
    'open': {'ankle': 0, 'inward': 0, 'toes': (0, 0, 0), 'off': 0},
    # Held clear of the floor to protect it: pointed down a little and turned in.
    'guarded': {'ankle': 14, 'inward': 15, 'toes': (6, -14, -10), 'off': .20},
}


def spin(degrees, axis):
    return Matrix.Rotation(radians(degrees), 3, Vector(axis))


def set_pose(rig, foot, name):
    pose = POSES[name]
    for toe in '12345':
        for joint, flexion in zip('123', pose['toes']):
            bone = f'toe{toe}-{joint}.R'
            if bone in rig.pose.bones:
                turn(rig, bone, spin(flexion, axis_of(rig, bone, 0)))
    # Positive points the toes down and lifts the inner edge.
    turn(rig, 'foot.R', spin(LEAN + pose['ankle'], foot.radial) @ spin(pose['inward'], foot.distal))
    bpy.context.view_layer.update()


def lay_down(rig, obj, foot, name):
    """Stands the posed foot on z = 0, or holds it off; toes towards -y."""
    frame = np.stack([foot.radial, -foot.distal, foot.dorsal])
    # A negative determinant would mirror the foot and make it a left one.
    assert np.linalg.det(frame) > 0
    place = Matrix(frame.tolist()).to_4x4() @ Matrix.Translation(-Vector(foot.centre))
    turned = (Matrix.Rotation(radians(-TOE_OUT), 4, 'Z') @ Matrix.Rotation(radians(-LEAN), 4, 'X')
              @ place)
    low = (posed_points(obj) @ np.array(turned.to_3x3()).T)[:, 2].min() + turned.translation.z
    # Soft tissue gives way under the weight of the leg (3 mm).
    sink = POSES[name]['off'] - low - (.03 if not POSES[name]['off'] else 0)
    obj.matrix_world = rig.matrix_world = Matrix.Translation((0, 0, sink)) @ turned
