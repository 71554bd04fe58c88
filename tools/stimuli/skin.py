"""Skin in colour: the pigments of the limb views, painted in the shader."""
import math

import bpy
from colour import FREE_EDGE, HALF_MOON, PIGMENT, is_dark, linear
from material import Nodes


def rgba(code):
    return (*linear(code), 1)


class Paint(Nodes):
    def mix(self, share, a, b, kind='MIX'):
        node = self.add('MixRGB')
        node.blend_type = kind
        for value, socket in zip((share, a, b), node.inputs):
            self.put(value, socket)
        return node.outputs[0]

    def shaded(self, share, colour, factor):
        """Multiplies the colour by a factor, as far as `share` says."""
        return self.mix(share, colour, self.mix(1, colour, (*factor, 1), 'MULTIPLY'))

    def clamped(self, a, weight, b):
        return self.math('MULTIPLY_ADD', a, weight, b, clamp=True)


def wrinkles(n, strength):
    along = n.plus(n.math('SUBTRACT', n.noise(9, 2), .5), .10, n.mask('from_joint'))
    wave = n.plus(n.math('SINE', n.times(along, 2 * math.pi / .030)), .5, .5)
    return n.times(wave, n.math('POWER', n.mask('knuckle'), .8), strength)


def base_colour(n, tone, line, wrinkle, old):
    back, palm, knuckle, _ = map(rgba, PIGMENT[tone])
    dark = is_dark(tone)
    fold = (.45, .34, .30) if dark else (.62, .40, .34)
    colour = n.mix(n.times(n.mask('palmar'), 1 if dark else .9), back, palm)
    colour = n.shaded(n.clamped(n.noise(3.5, 4), 1.6, -.55), colour,
                      (.86, .83, .80) if dark else (1, .86, .82))
    colour = n.shaded(n.clamped(n.noise(14, 4), 2.2, -.95), colour,
                      (.9, .88, .86) if dark else (1.06, .93, .90))
    freckle = n.clamped(n.noise(45, 2), 3, -1.6)
    colour = n.shaded(n.times(freckle, .6 if old else .35), colour, (.86, .72, .66))
    colour = n.shaded(n.times(n.mask('vein'), .6 if old else .3), colour, (.78, .88, .97))
    colour = n.mix(n.times(n.mask('knuckle'), .6 if dark else .45), colour, knuckle)
    colour = n.shaded(n.times(n.mask('tip'), n.mask('palmar'), .35), colour, (1, .74, .70))
    colour = n.shaded(n.times(n.mask('pressure'), .5), colour, (1, .78, .72))
    uneven = n.clamped(n.noise(14, 4), .8, -.14)
    colour = n.shaded(n.times(line, uneven), colour, fold)
    return n.shaded(n.times(n.math('POWER', wrinkle, 2), .5 if old else .3), colour, fold), fold


def with_nail(n, colour, tone, fold):
    nail, place = n.mask('nail'), n.mask('on_nail')
    free = n.math('GREATER_THAN', n.plus(n.math('SUBTRACT', n.noise(3), .5), .04, place), .90)
    moon = n.math('LESS_THAN', place, .16)
    plate = n.mix(n.times(free, .38), rgba(PIGMENT[tone][3]), rgba(FREE_EDGE))
    plate = n.mix(n.times(moon, .35), plate, rgba(HALF_MOON))
    ring = n.math('MULTIPLY', n.times(nail, n.inverse(nail)), 2.2, clamp=True)
    both = n.mix(n.clamped(nail, 2, -.5), colour, plate)
    return n.shaded(n.times(ring, .95), both, fold), ring


def height(n, line, wrinkle, ring, old):
    skin = n.inverse(n.math('GREATER_THAN', n.mask('nail'), .45))
    cell = n.math('MINIMUM', n.times(n.cells(42, 20, .03), 6), 1)
    result = n.times(cell, skin, .0014)
    result = n.plus(n.noise(60, 4, .65), .0032, result)
    result = n.plus(n.noise(16), .006, result)
    result = n.plus(n.times(wrinkle, skin), -.014 if old else -.008, result)
    result = n.plus(line, -.010, result)
    result = n.plus(n.mask('tendon'), .040 if old else .022, result)
    result = n.plus(n.mask('vein'), .018 if old else .006, result)
    return n.plus(ring, -.010, result)


def skin(tone, wrinkled, old, scatter):
    """`wrinkled` 0 to 1: knuckle wrinkles fade as a finger bends. `scatter`: light enters it."""
    material = bpy.data.materials.new('skin')
    material.use_nodes = True
    n = Paint(material.node_tree)
    shader = material.node_tree.nodes['Principled BSDF']
    line, wrinkle = n.mask('crease'), wrinkles(n, wrinkled)
    colour, fold = base_colour(n, tone, line, wrinkle, old)
    colour, ring = with_nail(n, colour, tone, fold)
    n.put(colour, shader.inputs['Base Color'])
    if scatter:
        n.put(colour, shader.inputs['Subsurface Color'])
        shader.inputs['Subsurface'].default_value = .08 if is_dark(tone) else .16
        shader.inputs['Subsurface Radius'].default_value = (.10, .035, .018)
        shader.subsurface_method = 'RANDOM_WALK'
    shader.inputs['Specular'].default_value = .36
    nail = n.math('GREATER_THAN', n.mask('nail'), .45)
    n.put(n.plus(n.noise(25), .12, n.plus(nail, -.28, .56)), shader.inputs['Roughness'])
    bump = n.add('Bump')
    bump.inputs['Strength'].default_value = .9
    n.put(height(n, line, wrinkle, ring, old), bump.inputs['Height'])
    n.put(bump.outputs[0], shader.inputs['Normal'])
    return material
