"""Camera, light and background. All of them are fixed to the camera: only the limb turns."""
from dataclasses import dataclass
from math import atan, cos, radians, sin

import bpy
import numpy as np
import surfaces
import things
from mathutils import Matrix, Vector
from skin import rgba

DISTANCE = 9.0  # decimetres
PLAIN = '#c9ccd1'
LEAST_WIDTH = {'hand': 1.5, 'foot': 2.2}


@dataclass
class View:
    right: np.ndarray
    up: np.ndarray
    near: np.ndarray  # towards the camera
    centre: np.ndarray
    half: float       # half the width of the picture at the limb

    def at(self, x, y, z):
        return Vector(self.centre + x * self.right + y * self.up + z * self.near)

    @property
    def frame(self):
        return Matrix(np.stack([self.right, self.up, self.near]).T.tolist()).to_4x4()


def direction(limb, kind, azimuth, elevation):
    """Where the camera stands, seen from the limb."""
    a, e = radians(azimuth), radians(elevation)
    if kind == 'hand':
        parts = (sin(a) * cos(e), sin(e), cos(a) * cos(e))
    else:
        parts = (sin(a) * cos(e), cos(a) * cos(e), sin(e))
    return sum(p * v for p, v in zip(parts, (limb.radial, limb.distal, limb.dorsal)))


def look(limb, row, shown):
    """Fits the shown points into a circle, with the fingers or toes up, turned by `rotation`."""
    near = direction(limb, row['limb'], row['azimuth'], row['elevation'])
    right = np.cross(limb.distal, near)
    right /= np.linalg.norm(right)
    up = np.cross(near, right)
    flat = np.stack([shown @ right, shown @ up], 1)
    middle = (flat.min(0) + flat.max(0)) / 2
    half = np.linalg.norm(flat - middle, axis=1).max()
    centre = right * middle[0] + up * middle[1] + near * (shown @ near).mean()
    turn = radians(row['rotation'])  # the camera turns one way, the limb on the screen the other
    turned = right * cos(turn) + up * sin(turn), up * cos(turn) - right * sin(turn)
    return View(*turned, near, centre, max(half * 1.07, LEAST_WIDTH[row['limb']] * .6))


def set_camera(scene, view):
    if not scene.camera:
        scene.camera = bpy.data.objects.new('eye', bpy.data.cameras.new('eye'))
        scene.collection.objects.link(scene.camera)
    scene.camera.data.lens_unit = 'FOV'
    scene.camera.data.angle = 2 * atan(view.half / DISTANCE)
    scene.camera.matrix_world = Matrix.Translation(view.at(0, 0, DISTANCE)) @ view.frame


def lamp(view, place, size, energy, colour):
    data = bpy.data.lights.new('lamp', 'AREA')
    data.size, data.energy, data.color = size, energy, colour
    obj = bpy.data.objects.new('lamp', data)
    obj['passing'] = 1
    bpy.context.scene.collection.objects.link(obj)
    origin, target = view.at(*place), view.at(0, 0, 0)
    way = (target - origin).to_track_quat('-Z', 'Y').to_matrix().to_4x4()
    obj.matrix_world = Matrix.Translation(origin) @ way


def set_lights(view, side, tone):
    x = -1 if side == 'left' else 1
    rim = 150 if tone in ('V', 'VI') else 80
    lamp(view, (2.6 * x, 3.2, 3.6), 1.7, 215, (1, .96, .9))
    lamp(view, (-3.2 * x, .6, 2.6), 3, 34, (.88, .94, 1))
    lamp(view, (-1.2 * x, 2.4, -3.2), 1.6, rim, (1, 1, 1))


def set_world(scene):
    world = bpy.data.worlds.new('room')
    world.use_nodes = True
    scene.world, tree = world, world.node_tree
    tree.nodes.clear()
    new = lambda kind: tree.nodes.new('ShaderNode' + kind)
    room, wall, seen, both, out = (new('Background'), new('Background'), new('LightPath'),
                                   new('MixShader'), new('OutputWorld'))
    room.inputs[0].default_value, room.inputs[1].default_value = rgba('#dfe4ea'), .36
    wall.inputs[0].default_value = rgba(PLAIN)
    for a, b in ((seen.outputs['Is Camera Ray'], both.inputs[0]), (room.outputs[0], both.inputs[1]),
                 (wall.outputs[0], both.inputs[2]), (both.outputs[0], out.inputs[0])):
        tree.links.new(a, b)


def set_backdrop(view, row, points, number):
    """A surface square to the camera, behind everything of the limb that is in the picture."""
    material = row['surface'] or ('wood' if row['context'] == 'context' else None)
    if not material or (row['limb'] == 'hand' and row['context'] == 'object' and number % 2):
        return
    offset = points - view.centre
    inside = np.hypot(offset @ view.right, offset @ view.up) < 1.5 * view.half
    depth = (offset[inside] @ view.near).min() - .02
    bpy.ops.mesh.primitive_plane_add(size=30)
    plane = bpy.context.object
    plane['passing'] = 1
    plane.matrix_world = Matrix.Translation(view.at(0, 0, depth)) @ view.frame
    plane.data.materials.append(surfaces.SURFACES[material]())
    if row['context'] == 'context':
        # Farther away things look smaller: what stands at the picture's edge is farther out.
        half = view.half * (DISTANCE - depth) / DISTANCE
        things.strew(row['limb'], view.frame, view.at(0, 0, depth), half, number,
                     row['light'] == 'right')
