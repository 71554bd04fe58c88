"""What lies behind the limb: linen, wood, a rubber mat; seen square on."""
import bpy
from skin import Paint, rgba

LINEN, MAT = '#cfd6dd', '#5d6770'
PLANK, GRAIN = '#b58f66', '#8a6440'


def plain_material(code, rough=.5):
    material = bpy.data.materials.new('thing')
    material.use_nodes = True
    shader = material.node_tree.nodes['Principled BSDF']
    shader.inputs['Base Color'].default_value = rgba(code)
    shader.inputs['Roughness'].default_value = rough
    return material


def mapped(n, scale, turn=0.0):
    """Sets the coordinates that the noises use: the plane's own, stretched."""
    place, mapping = n.add('TexCoord'), n.add('Mapping')
    mapping.inputs['Scale'].default_value = scale
    mapping.inputs['Rotation'].default_value = (0, 0, turn)
    n.put(place.outputs['Object'], mapping.inputs[0])
    n.rest = mapping.outputs[0]


def wood(turn=.12):
    material = plain_material(PLANK, .5)
    n = Paint(material.node_tree)
    shader = material.node_tree.nodes['Principled BSDF']
    mapped(n, (3.2, .16, 1), turn)
    grain, pores = n.noise(1.1, 9, .62), n.noise(7, 5, .7)
    colour = n.mix(n.clamped(grain, 2.6, -.8), rgba(PLANK), rgba(GRAIN))
    colour = n.shaded(n.clamped(pores, 2.2, -.8), colour, (.82, .78, .74))
    n.put(colour, shader.inputs['Base Color'])
    return material


def woven(code, scale, depth):
    material = plain_material(code, .9)
    n = Paint(material.node_tree)
    shader = material.node_tree.nodes['Principled BSDF']
    mapped(n, (1, 1, 1))
    heights = []
    for axis in 'XY':
        wave = n.add('TexWave')
        wave.bands_direction = axis
        wave.inputs['Scale'].default_value = scale
        wave.inputs['Distortion'].default_value = .6
        n.put(n.rest, wave.inputs['Vector'])
        heights.append(wave.outputs['Fac'])
    folds = n.times(n.noise(.7, 2), .5)
    bump = n.add('Bump')
    bump.inputs['Strength'].default_value = .6
    n.put(n.plus(n.math('MULTIPLY', *heights), depth, folds), bump.inputs['Height'])
    n.put(bump.outputs[0], shader.inputs['Normal'])
    colour = n.shaded(n.clamped(n.noise(2.2, 5), 1.2, -.3), rgba(code), (.93, .93, .94))
    n.put(colour, shader.inputs['Base Color'])
    return material


SURFACES = {'linen': lambda: woven(LINEN, 9, .02), 'wood': wood,
            'slate': lambda: woven(MAT, 14, .006)}
