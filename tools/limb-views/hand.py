"""Builds one right hand (or foot) in Blender: mesh, bones, nails, subdivided, ready to be posed."""
from dataclasses import dataclass
from typing import Callable

import bpy
import numpy as np
from mathutils import Vector



@dataclass(frozen=True)
class Part:
    """What to cut out of the body, and where its nails are."""
    name: str
    bones: tuple       # beginnings of bone names
    least: float       # share of weight on those bones that a vertex needs to belong
    tips: tuple        # the last bone of each digit
    dorsal: Callable   # (rig, bone) -> the direction in which its nail looks
    fold: float        # degrees between two faces from which on the nail has ended


def to_blender(p):
    return Vector((p[0], -p[2], p[1]))


def add_bones(body, names):
    """One bone per joint pair; the roll makes +X of a finger bone its flexion axis."""
    data = bpy.data.armatures.new('bones')
    rig = bpy.data.objects.new('bones', data)
    bpy.context.scene.collection.objects.link(rig)
    bpy.context.view_layer.objects.active = rig
    bpy.ops.object.mode_set(mode='EDIT')
    joint = lambda name: to_blender(body['joints'][name])
    for name in names:
        bone = data.edit_bones.new(name)
        bone.head, bone.tail = joint(f'{name}____head'), joint(f'{name}____tail')
    for name in names:
        bone, facts = data.edit_bones[name], body['bones'][name]
        if facts['parent'] in data.edit_bones:
            bone.parent = data.edit_bones[facts['parent']]
        if name.startswith('finger') and name[6] != '1':
            a, b = joint(f'{name[:7]}-1.R____head'), joint(f'{name[:7]}-2.R____head')
            c = joint(f'{name[:7]}-3.R____tail')
            normal = (b - a).cross(c - b)
        else:
            a, b, c = (joint(j) for j in body['planes'][facts['rotation_plane']])
            normal = (b - a).cross(c - a)
        bone.align_roll(normal.normalized().cross((bone.tail - bone.head).normalized()))
    bpy.ops.object.mode_set(mode='OBJECT')
    return rig


def cut_mesh(body, names, part):
    """Keeps the faces that belong to the limb by weight."""
    own = [{b: w for b, w in weights.items() if b in names} for weights in body['weights']]
    faces = [f for f in body['faces'] if all(sum(own[v].values()) > part.least for v in f)]
    kept = sorted({v for f in faces for v in f})
    index = {v: i for i, v in enumerate(kept)}
    mesh = bpy.data.meshes.new(part.name)
    mesh.from_pydata([to_blender(body['vertices'][v]) for v in kept], [],
                     [[index[v] for v in f] for f in faces])
    hand = bpy.data.objects.new(part.name, mesh)
    bpy.context.scene.collection.objects.link(hand)
    for name in names:
        hand.vertex_groups.new(name=name)
    for v in kept:
        total = sum(own[v].values())
        for name, weight in own[v].items():
            hand.vertex_groups[name].add([index[v]], weight / total, 'REPLACE')
    return hand


def heaviest_bone(hand, vertex):
    return hand.vertex_groups[max(vertex.groups, key=lambda g: g.weight).group].name


def dorsal_of_finger(rig, name):
    z = np.array(rig.data.bones[name].matrix_local.to_3x3().col[2])
    return z if name.startswith('finger1') else -z


HAND = Part('hand', ('finger', 'metacarpal', 'wrist', 'lowerarm', 'upperarm02'), 0.55,
            tuple(f'finger{finger}-3.R' for finger in '12345'), dorsal_of_finger, 34)


def flood_nail(hand, rig, part, name, neighbours):
    """The nail plate: from the largest dorsal face of the last segment up to the nail fold."""
    bone = rig.data.bones[name]
    head, axis = np.array(bone.head_local), np.array(bone.tail_local - bone.head_local)
    length = np.linalg.norm(axis)
    axis, dorsal = axis / length, part.dorsal(rig, name)
    faces = hand.data.polygons
    mine = [f for f in faces
            if heaviest_bone(hand, hand.data.vertices[f.vertices[0]]) == bone.name]
    allowed = {f.index for f in mine if np.array(f.normal) @ dorsal > 0.3}
    seed = max((f for f in mine if np.array(f.normal) @ dorsal > 0.8
                and (np.array(f.center) - head) @ axis / length > 0.45),
               key=lambda f: f.area * (np.array(f.normal) @ dorsal))
    nail, queue = {seed.index}, [seed]
    while queue:
        face = queue.pop()
        for other in {i for key in face.edge_keys for i in neighbours[key]} & allowed - nail:
            flat = face.normal.angle(faces[other].normal) < np.radians(part.fold)
            if flat and faces[other].area > 0.35 * seed.area:
                nail.add(other)
                queue.append(faces[other])
    return nail


def find_nails(hand, rig, part):
    neighbours = {}
    for face in hand.data.polygons:
        for key in face.edge_keys:
            neighbours.setdefault(key, []).append(face.index)
    return {tip: flood_nail(hand, rig, part, tip, neighbours) for tip in part.tips}


def subdivide(hand, levels=3):
    """Smooths in the rest pose; posing a finely divided hand is what keeps its bends round."""
    modifier = hand.modifiers.new('fine', 'SUBSURF')
    modifier.levels = levels
    bpy.context.view_layer.objects.active = hand
    bpy.ops.object.modifier_apply(modifier='fine')


def build(body, part=HAND):
    """Gives (limb object, rig object); nail faces are marked by the face attribute `nail`."""
    names = [b for b in body['bones'] if b.endswith('.R') and b.startswith(part.bones)]
    rig, hand = add_bones(body, names), cut_mesh(body, names, part)
    nails = find_nails(hand, rig, part)
    mark = hand.data.attributes.new('nail', 'FLOAT', 'FACE')
    plates = {face for nail in nails.values() for face in nail}
    mark.data.foreach_set('value', [float(f.index in plates) for f in hand.data.polygons])
    subdivide(hand)
    hand.data.polygons.foreach_set('use_smooth', [True] * len(hand.data.polygons))
    return hand, rig


def attach(hand, rig):
    arm = hand.modifiers.new('arm', 'ARMATURE')
    arm.object, arm.use_deform_preserve_volume = rig, True
    smooth = hand.modifiers.new('smooth', 'CORRECTIVE_SMOOTH')
    smooth.factor, smooth.iterations, smooth.use_pin_boundary = 0.5, 12, True
