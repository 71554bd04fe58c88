"""Renders the light, the gloss and the masks of one hand shape, and saves them as one .npz.

    blender -b -P shoot.py -- --package PATH --out FOLDER --swelling 0..3 --posture open|guarded
                              [--scale 1] [--samples 24]
"""
import argparse
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import bpy  # noqa: E402
import numpy as np  # noqa: E402
from mathutils import Matrix, Vector  # noqa: E402

import anatomy  # noqa: E402
import hand as hand_builder  # noqa: E402
import makehuman  # noqa: E402
import masks  # noqa: E402
import material  # noqa: E402
import pose  # noqa: E402
import swelling  # noqa: E402

WIDTH, HEIGHT = 800, 1000  # twice the shipped size: the halving in compose.py is the smoothing
TIGHTNESS = (0, .45, .8, 1)  # skin creases and tendons lost, by swelling grade
LIGHT_PASSES = {'DiffDir': 'diffuse_direct', 'DiffInd': 'diffuse_indirect'}
GLOSS_PASSES = {'GlossDir': 'glossy_direct', 'GlossInd': 'glossy_indirect',
                'GlossCol': 'glossy_color'}


def read_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument('--package', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--swelling', type=int, required=True, choices=range(4))
    parser.add_argument('--posture', required=True, choices=pose.POSES)
    parser.add_argument('--scale', type=float, default=1)
    parser.add_argument('--samples', type=int, default=24)
    return parser.parse_args(sys.argv[sys.argv.index('--') + 1:])


def make_hand(args):
    obj, rig = hand_builder.build(makehuman.load(args.package))
    hand = anatomy.read(obj, rig)
    found = masks.all_masks(hand)
    rest = obj.data.attributes.new('rest', 'FLOAT_VECTOR', 'POINT')
    rest.data.foreach_set('vector', hand.points.astype(np.float32).ravel())
    for name, values in found.items():
        mark = obj.data.attributes.new('m_' + name, 'FLOAT', 'POINT')
        mark.data.foreach_set('value', values.astype(np.float32))
    obj.data.vertices.foreach_set('co', swelling.swell(hand, args.swelling).ravel())
    obj.data.update()
    hand_builder.attach(obj, rig)
    pose.set_pose(rig, hand, args.posture)
    pose.lay_down(rig, obj, hand)
    return obj


def aim(obj, origin, target):
    way = (target - origin).normalized().to_track_quat('-Z', 'Y').to_matrix().to_4x4()
    obj.matrix_world = Matrix.Translation(origin) @ way


def add_light(origin, size, energy, colour, target=Vector((0, -.7, 0))):
    data = bpy.data.lights.new('lamp', 'AREA')
    data.size, data.energy, data.color = size, energy, colour
    lamp = bpy.data.objects.new('lamp', data)
    bpy.context.scene.collection.objects.link(lamp)
    aim(lamp, Vector(origin), target)


def set_scene(scene):
    """A lamp over the middle of the table, between the hands, so the mirrored hand fits too."""
    bpy.ops.mesh.primitive_plane_add(size=30)
    bpy.context.object.data.materials.append(material.table())
    # Far and large, so that the cloth is lit evenly and the two pictures join without a seam.
    add_light((9.8, .5, 10.8), 5, 3500, (1, .975, .94))
    add_light((-9, -6, 9), 9, 1150, (.93, .965, 1))
    world = bpy.data.worlds.new('room')
    world.use_nodes = True
    world.node_tree.nodes['Background'].inputs[0].default_value = (.9, .95, 1, 1)
    world.node_tree.nodes['Background'].inputs[1].default_value = .7
    scene.world = world
    eye = bpy.data.objects.new('eye', bpy.data.cameras.new('eye'))
    scene.collection.objects.link(eye)
    scene.camera = eye
    target = Vector((.10, -.80, .05))
    # Across the table and above it; far enough that the fingers do not loom.
    aim(eye, target + Vector((0, -3.6, 8.2)), target)
    eye.data.sensor_fit, eye.data.lens_unit = 'VERTICAL', 'FOV'
    eye.data.angle = 2 * np.arctan(2.55 / 2 / 8.96)


def set_output(scene, args, folder):
    layer = scene.view_layers[0]
    for option in ('diffuse_direct', 'diffuse_indirect', 'glossy_direct', 'glossy_indirect',
                   'glossy_color'):
        setattr(layer, 'use_pass_' + option, True)
    for name in material.AOVS:
        aov = layer.aovs.add()
        aov.name, aov.type = name, 'COLOR'
    scene.render.engine = 'CYCLES'
    scene.cycles.use_denoising, scene.cycles.seed = False, 1
    scene.render.resolution_x = int(WIDTH * args.scale)
    scene.render.resolution_y = int(HEIGHT * args.scale)
    scene.render.use_compositing = scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    source = tree.nodes.new('CompositorNodeRLayers')
    sink = tree.nodes.new('CompositorNodeOutputFile')
    sink.base_path = folder
    sink.format.file_format, sink.format.color_depth = 'OPEN_EXR', '32'
    sink.file_slots.clear()
    for name in (*LIGHT_PASSES, *GLOSS_PASSES, *material.AOVS):
        sink.file_slots.new(name + '_')
        tree.links.new(source.outputs[name], sink.inputs[name + '_'])


def read_pass(folder, name):
    image = bpy.data.images.load(str(next(Path(folder).glob(f'{name}_*.exr'))))
    image.colorspace_settings.name = 'Non-Color'
    width, height = image.size
    pixels = np.zeros(width * height * 4, np.float32)
    image.pixels.foreach_get(pixels)
    bpy.data.images.remove(image)
    return pixels.reshape(height, width, 4)[::-1, :, :3]


def render(scene, obj, skin, samples, folder):
    obj.data.materials.clear()
    obj.data.materials.append(skin)
    scene.cycles.samples = samples
    bpy.ops.render.render()
    return {name: read_pass(folder, name)
            for name in (*LIGHT_PASSES, *GLOSS_PASSES, *material.AOVS)}


def gloss_of(passes):
    return passes['GlossCol'] * (passes['GlossDir'] + passes['GlossInd'])


def main():
    args = read_arguments()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    obj = make_hand(args)
    set_scene(scene)
    tight = TIGHTNESS[args.swelling]
    with tempfile.TemporaryDirectory() as folder:
        set_output(scene, args, folder)
        dry = render(scene, obj, material.skin(tight), args.samples, folder)
        saved = {name: dry[name] for name in material.AOVS}
        saved['light'], saved['dry'] = dry['DiffDir'] + dry['DiffInd'], gloss_of(dry)
        for finish in ('thin', 'wet'):
            passes = render(scene, obj, material.skin(tight, finish),
                            max(8, args.samples // 2), folder)
            saved[finish] = gloss_of(passes)
    Path(args.out).mkdir(parents=True, exist_ok=True)
    np.savez_compressed(Path(args.out) / f'{args.posture}-{args.swelling}.npz',
                        **{k: v.astype(np.float16) for k, v in saved.items()})


main()
