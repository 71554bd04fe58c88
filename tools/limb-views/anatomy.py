"""Reads one hand out of Blender as plain arrays, with the directions an examiner would name."""
from dataclasses import dataclass

import numpy as np

SEGMENTS = [(finger, joint) for finger in '12345' for joint in '123']


def ramp(a, b, x):
    """0 below a, 1 above b, smooth between."""
    t = np.clip((x - a) / (b - a), 0, 1)
    return t * t * (3 - 2 * t)


def unit(v):
    return v / np.linalg.norm(v)


@dataclass
class Anatomy:
    points: np.ndarray   # n x 3, rest pose, decimetres
    normals: np.ndarray  # n x 3
    edges: np.ndarray    # m x 2, vertex ids
    nail: np.ndarray     # n, 1 on a nail plate
    weight: dict         # bone name -> n
    head: dict           # bone name -> point
    tail: dict
    wrist: np.ndarray
    radial: np.ndarray   # unit vectors of the hand in the rest pose
    distal: np.ndarray
    dorsal: np.ndarray
    outward: np.ndarray  # n x 3, the dorsal direction of the segment a vertex belongs to

    def along(self, finger, joint):
        """Signed distance of every vertex along one phalanx, from its own axis, and its length."""
        bone = f'finger{finger}-{joint}.R'
        axis = self.tail[bone] - self.head[bone]
        length = np.linalg.norm(axis)
        out = self.points - self.head[bone]
        s = out @ (axis / length)
        return s, np.linalg.norm(out - s[:, None] * axis / length, axis=1), length

    def of_finger(self, finger):
        return sum(w for bone, w in self.weight.items() if bone.startswith(f'finger{finger}'))

    def palm_plane(self):
        """u: 0 at the index knuckle, 1 at the little one; v: 0 at the wrist, 1 at the knuckles."""
        index, little = self.head['finger2-1.R'], self.head['finger5-1.R']
        u = (index - self.points) @ self.radial / ((index - little) @ self.radial)
        v = (self.points - self.wrist) @ self.distal
        return u, v / (((index + little) / 2 - self.wrist) @ self.distal)


def per_vertex(mesh, layer, name, width):
    values = np.zeros(len(layer) * width, np.float32)
    layer.foreach_get(name, values)
    return values.reshape(-1, width).astype(float)


def edges_of(mesh):
    edges = np.zeros(len(mesh.edges) * 2, np.int32)
    mesh.edges.foreach_get('vertices', edges)
    return edges.reshape(-1, 2)


def nail_by_vertex(mesh):
    """Spreads the face mark `nail` to vertices: a half on the border, one inside."""
    marks = per_vertex(mesh, mesh.attributes['nail'].data, 'value', 1).ravel()
    total, count = np.zeros(len(mesh.vertices)), np.zeros(len(mesh.vertices))
    for face in mesh.polygons:
        ids = list(face.vertices)
        total[ids] += marks[face.index]
        count[ids] += 1
    return total / np.maximum(count, 1)


def weights_by_vertex(hand):
    names = [group.name for group in hand.vertex_groups]
    weight = {name: np.zeros(len(hand.data.vertices)) for name in names}
    for vertex in hand.data.vertices:
        for group in vertex.groups:
            weight[names[group.group]][vertex.index] = group.weight
    return weight


def outward_of(weight, rig, dorsal):
    """Fingers roll about their own axis, so each segment has its own dorsal direction."""
    way = {bone: dorsal for bone in weight}
    for finger, joint in SEGMENTS:
        bone = f'finger{finger}-{joint}.R'
        z = np.array(rig.data.bones[bone].matrix_local.to_3x3().col[2])
        way[bone] = z if finger == '1' else -z
    mean = sum(weight[bone][:, None] * way[bone] for bone in weight)
    return mean / np.maximum(np.linalg.norm(mean, axis=1, keepdims=True), 1e-6)


def read(hand, rig):
    mesh, bones = hand.data, rig.data.bones
    head = {b.name: np.array(b.head_local) for b in bones}
    tail = {b.name: np.array(b.tail_local) for b in bones}
    wrist = head['wrist.R']
    distal = unit(head['finger3-1.R'] - wrist)
    across = head['finger2-1.R'] - head['finger5-1.R']
    radial = unit(across - distal * (across @ distal))
    dorsal = np.cross(radial, distal)
    if dorsal @ np.array(bones['finger3-2.R'].matrix_local.to_3x3().col[2]) > 0:
        dorsal = -dorsal
    weight = weights_by_vertex(hand)
    return Anatomy(per_vertex(mesh, mesh.vertices, 'co', 3),
                   per_vertex(mesh, mesh.vertices, 'normal', 3), edges_of(mesh),
                   nail_by_vertex(mesh), weight, head, tail, wrist, radial, distal, dorsal,
                   outward_of(weight, rig, dorsal))
