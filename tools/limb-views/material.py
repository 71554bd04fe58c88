"""The skin as Blender sees it: its form and its gloss, but not its colour.

Colour is left out on purpose. The skin is rendered once in one even colour, and the masks that
colour needs are written beside it (AOVs); `colour.py` paints every tone and state from those.
"""
import math

import bpy

# Each AOV carries three masks in red, green and blue.
AOVS = {
    'place': ('palmar', 'knuckle', 'tip'),
    'plate': ('nail', 'on_nail', 'glove'),
    'lines': ('wrinkle', 'fold', 'ridge'),
    'grain': ('broad', 'middle', 'fine'),
    'blood': ('net', 'patch', 'vein'),
    'extra': ('scar', 'tendon', 'hand'),
    'harm': ('scratch', 'redness', 'hand'),  # on a foot; a hand's wound is drawn in the picture
}
EVEN = (.50, .32, .24, 1)  # the even colour; a middling skin, so that light scatters like skin


class Nodes:
    """Short names for the few shader nodes used here; plain numbers and sockets both work."""

    def __init__(self, tree):
        self.tree = tree
        rest = self.add('Attribute')
        rest.attribute_name = 'rest'
        self.rest = rest.outputs['Vector']

    def add(self, kind):
        return self.tree.nodes.new('ShaderNode' + kind)

    def put(self, value, socket):
        if hasattr(value, 'is_output'):
            self.tree.links.new(value, socket)
        else:
            socket.default_value = value

    def mask(self, name):
        node = self.add('Attribute')
        node.attribute_name = 'm_' + name
        return node.outputs['Fac']

    def math(self, operation, *values, clamp=False):
        node = self.add('Math')
        node.operation, node.use_clamp = operation, clamp
        for value, socket in zip(values, node.inputs):
            self.put(value, socket)
        return node.outputs[0]

    def times(self, *values):
        result = values[0]
        for value in values[1:]:
            result = self.math('MULTIPLY', result, value)
        return result

    def plus(self, a, weight, b):
        """a * weight + b"""
        return self.math('MULTIPLY_ADD', a, weight, b)

    def inverse(self, value):
        return self.math('SUBTRACT', 1, value)

    def noise(self, scale, detail=3, roughness=.55, output='Fac'):
        node = self.add('TexNoise')
        node.inputs['Scale'].default_value = scale
        node.inputs['Detail'].default_value = detail
        node.inputs['Roughness'].default_value = roughness
        self.tree.links.new(self.rest, node.inputs['Vector'])
        return node.outputs[output]

    def warped(self, scale, amount):
        shift, place = self.add('VectorMath'), self.add('VectorMath')
        shift.operation, place.operation = 'SCALE', 'ADD'
        shift.inputs['Scale'].default_value = amount
        self.put(self.noise(scale, output='Color'), shift.inputs[0])
        self.put(self.rest, place.inputs[0])
        self.put(shift.outputs[0], place.inputs[1])
        return place.outputs[0]

    def cells(self, scale, warp_scale, warp, feature='DISTANCE_TO_EDGE'):
        node = self.add('TexVoronoi')
        node.feature = feature
        node.inputs['Scale'].default_value = scale
        self.put(self.warped(warp_scale, warp), node.inputs['Vector'])
        return node.outputs['Distance']


def wrinkles(n, tightness):
    """Cross creases over the finger joints; swelling stretches them away."""
    along = n.plus(n.math('SUBTRACT', n.noise(9, 2), .5), .10, n.mask('from_joint'))
    wave = n.math('SINE', n.times(along, 2 * math.pi / .030))
    return n.times(n.plus(wave, .5, .5), n.math('POWER', n.mask('knuckle'), .8), 1 - tightness)


def surface_height(n, wrinkle, nail, tightness, wet):
    """Everything too fine for the mesh, as heights in decimetres."""
    skin = n.inverse(nail)
    cell = n.math('MINIMUM', n.times(n.cells(42, 20, .03), 6), 1)
    height = n.times(cell, skin, .0009 * (1 - .7 * tightness))
    height = n.plus(n.noise(60, 4, .65), .0026 * (1 - .6 * tightness), height)
    height = n.plus(n.noise(16), .006 * (1 - .5 * tightness), height)
    height = n.plus(n.times(wrinkle, skin), -.008, height)
    height = n.plus(n.mask('tendon'), .030 * (1 - tightness), height)
    height = n.plus(n.mask('vein'), .014 * (1 - tightness), height)
    ring = n.math('MULTIPLY', n.times(nail, n.inverse(nail)), 2.2, clamp=True)
    height = n.plus(ring, -.010, height)
    if wet:
        height = n.plus(n.times(drops(n), skin), .010, height)
    return height


def drops(n):
    """Small beads of sweat: round cell centres, thinned out by a slow noise."""
    bead = n.math('MULTIPLY_ADD', n.cells(30, 15, .02, 'F1'), -3.4, 1, clamp=True)
    some = n.plus(n.noise(12, 2), 4, -1.5)
    return n.times(n.math('POWER', bead, .6), n.math('MULTIPLY', some, 1, clamp=True))


def reticulum(n):
    """The net of livedo: pale islands between dusky lines, blurred and uneven."""
    edge = n.math('MULTIPLY_ADD', n.cells(5.2, 4, .22), -3.2, 1, clamp=True)
    return n.times(edge, n.math('MULTIPLY_ADD', n.noise(3, 2), 2.4, -.5, clamp=True))


def write_aovs(n, found):
    for name, parts in AOVS.items():
        node, join = n.add('OutputAOV'), n.add('CombineXYZ')
        node.name = name
        for part, socket in zip(parts, join.inputs):
            n.put(found[part] if part in found else n.mask(part), socket)
        n.put(join.outputs[0], node.inputs['Color'])


def skin(tightness=0.0, finish='dry', scatter=.14):
    """`finish` is dry, thin (the even shine of thinned skin) or wet (sweat)."""
    material = bpy.data.materials.new('skin')
    material.use_nodes = True
    n = Nodes(material.node_tree)
    shader = material.node_tree.nodes['Principled BSDF']
    nail = n.math('GREATER_THAN', n.mask('nail'), .45)
    wrinkle = wrinkles(n, tightness)
    shader.inputs['Base Color'].default_value = EVEN
    shader.inputs['Subsurface Color'].default_value = EVEN
    shader.inputs['Subsurface'].default_value = scatter if finish == 'dry' else 0
    shader.inputs['Subsurface Radius'].default_value = (.10, .035, .018)
    shader.subsurface_method = 'RANDOM_WALK'
    shader.inputs['Specular'].default_value = .40
    rough = {'dry': .56 - .12 * tightness, 'thin': .30, 'wet': .20}[finish]
    n.put(n.plus(n.noise(25), .10, n.plus(nail, .28 - rough, rough)), shader.inputs['Roughness'])
    bump = n.add('Bump')
    bump.inputs['Strength'].default_value = .9
    n.put(surface_height(n, wrinkle, nail, tightness, finish == 'wet'),
          bump.inputs['Height'])
    n.put(bump.outputs[0], shader.inputs['Normal'])
    ridge = n.times(n.plus(n.math('SINE', n.times(n.mask('across_nail'), 2 * math.pi / .026)),
                           .5, .5), nail)
    ring = n.math('MULTIPLY', n.times(n.mask('nail'), n.inverse(n.mask('nail'))), 2.2, clamp=True)
    write_aovs(n, {
        'wrinkle': wrinkle, 'fold': ring, 'ridge': ridge, 'hand': 1.0,
        'broad': n.noise(3.5, 4), 'middle': n.noise(14, 4), 'fine': n.noise(45, 2),
        'net': reticulum(n), 'patch': n.noise(2.2, 3),
    })
    return material


def table():
    material = bpy.data.materials.new('table')
    material.use_nodes = True
    shader = material.node_tree.nodes['Principled BSDF']
    shader.inputs['Base Color'].default_value = (.6, .6, .6, 1)
    shader.inputs['Specular'].default_value = 0
    shader.inputs['Roughness'].default_value = 1
    return material
