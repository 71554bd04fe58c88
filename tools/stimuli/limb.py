"""Builds a right hand or foot of one body in Blender, with everything the skin needs."""
import anatomy
import foot as foot_part
import hand as hand_builder
import makehuman
import masks
import numpy as np
import palm
from bodies import BODIES


def hand_masks(hand):
    none = np.zeros(len(hand.points))
    return masks.all_masks(hand) | {'crease': palm.creases(hand), 'pressure': none}


KINDS = {'hand': (hand_builder.HAND, anatomy.read, hand_masks),
         'foot': (foot_part.FOOT, foot_part.read, foot_part.all_masks)}


def write_masks(obj, found, points):
    rest = obj.data.attributes.new('rest', 'FLOAT_VECTOR', 'POINT')
    rest.data.foreach_set('vector', points.astype(np.float32).ravel())
    for name, values in found.items():
        mark = obj.data.attributes.new('m_' + name, 'FLOAT', 'POINT')
        mark.data.foreach_set('value', np.asarray(values, np.float32))


def build(package, limb, body):
    """Gives (object, rig, anatomy)."""
    part, read, all_masks = KINDS[limb]
    obj, rig = hand_builder.build(makehuman.load(package, BODIES[body]), part)
    found = read(obj, rig)
    if limb == 'hand':
        found.centre = found.wrist
    write_masks(obj, all_masks(found), found.points)
    hand_builder.attach(obj, rig)
    return obj, rig, found
