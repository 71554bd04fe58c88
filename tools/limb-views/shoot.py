"""Renders the light, the gloss and the masks of one limb shape, and saves them as one .npz.

    blender -b -P shoot.py -- --package PATH --out FOLDER --swelling 0..3 --posture open|guarded
                              [--limb hand|foot] [--scale 1] [--samples 24]
                              [--scatter .14]
"""
import argparse
import os
import sys
import tempfile
from pathlib import Path

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, here)
# Last, for it has modules of the same names: the cut and the bones of the foot are there.
sys.path.append(os.path.join(here, '..', 'stimuli'))

import bpy  # noqa: E402
import numpy as np  # noqa: E402
from mathutils import Matrix, Vector  # noqa: E402

import anatomy  # noqa: E402
import foot as foot_part  # noqa: E402
import foot_masks  # noqa: E402
import foot_pose  # noqa: E402
import foot_swelling  # noqa: E402
import hand as hand_builder  # noqa: E402
import makehuman  # noqa: E402
import masks  # noqa: E402
import material  # noqa: E402
import pose  # noqa: E402
import swelling  # noqa: E402

WIDTH, HEIGHT = 800, 1000  # twice the shipped size: the halving in compose.py is the smoothing
TIGHTNESS = (0, .45, .8, 1)  # skin creases and tendons lost, by swelling grade
# What the camera looks at, where it stands from there, and the height of the picture there. Across
# the table or floor and above it; far enough that fingers and toes do not loom.
CAMERAS = {'hand': ((.10, -.80, .05), (0, -3.6, 8.2), 2.55),
           'foot': ((-.04, -.40, .39), (0, -5.14, 7.34), 3.10)}
LIGHT_PASSES = {'DiffDir': 'diffuse_direct', 'DiffInd': 'diffuse_indirect'}
GLOSS_PASSES = {'GlossDir': 'glossy_direct', 'GlossInd': 'glossy_indirect',
                'GlossCol': 'glossy_color'}


def read_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument('--package', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--limb', default='hand', choices=CAMERAS)
    parser.add_argument('--swelling', type=int, required=True, choices=range(4))
    parser.add_argument('--posture', required=True, choices=pose.POSES)
    parser.add_argument('--scale', type=float, default=1)
    parser.add_argument('--samples', type=int, default=24)
    parser.add_argument('--scatter', type=float, default=.14, help='how much light enters the skin')
    return parser.parse_args(sys.argv[sys.argv.index('--') + 1:])


def write_masks(obj, points, found):
    rest = obj.data.attributes.new('rest', 'FLOAT_VECTOR', 'POINT')
    rest.data.foreach_set('vector', points.astype(np.float32).ravel())
    for name, values in found.items():
        mark = obj.data.attributes.new('m_' + name, 'FLOAT', 'POINT')
        mark.data.foreach_set('value', values.astype(np.float32))


def move_points(obj, points):
    obj.data.vertices.foreach_set('co', points.ravel())
    obj.data.update()


def make_hand(args):
    obj, rig = hand_builder.build(makehuman.load(args.package))
    hand = anatomy.read(obj, rig)
    write_masks(obj, hand.points, masks.all_masks(hand))
    move_points(obj, swelling.swell(hand, args.swelling))
    hand_builder.attach(obj, rig)
    pose.set_pose(rig, hand, args.posture)
    pose.lay_down(rig, obj, hand)
    return obj


def make_foot(args):
    obj, rig = hand_builder.build(makehuman.load(args.package), foot_part.FOOT)
    foot = foot_masks.read(obj, rig)
    write_masks(obj, foot.points, foot_masks.all_masks(foot, rig))
    move_points(obj, foot_swelling.swell(foot, args.swelling))
    hand_builder.attach(obj, rig)
    foot_pose.set_pose(rig, foot, args.posture)
    foot_pose.lay_down(rig, obj, foot, args.posture)
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


def set_scene(scene, limb):
    """A lamp over the middle, between the two limbs, so that the mirrored one fits too."""
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
    at, way, height = CAMERAS[limb]
    target = Vector(at)
    aim(eye, target + Vector(way), target)
    eye.data.sensor_fit, eye.data.lens_unit = 'VERTICAL', 'FOV'
    eye.data.angle = 2 * np.arctan(height / 2 / Vector(way).length)


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
    scene.cycles.max_bounces = 4
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
    obj = {'hand': make_hand, 'foot': make_foot}[args.limb](args)
    set_scene(scene, args.limb)
    tight = TIGHTNESS[args.swelling]
    with tempfile.TemporaryDirectory() as folder:
        set_output(scene, args, folder)
        dry = render(scene, obj, material.skin(tight, scatter=args.scatter), args.samples, folder)
        saved = {name: dry[name] for name in material.AOVS}
        saved['light'], saved['dry'] = dry['DiffDir'] + dry['DiffInd'], gloss_of(dry)
        scene.cycles.max_bounces = 1  # gloss is light that comes back at once
        for finish in ('thin', 'wet'):
            passes = render(scene, obj, material.skin(tight, finish),
                            max(6, args.samples // 2), folder)
            saved[finish] = gloss_of(passes)
    Path(args.out).mkdir(parents=True, exist_ok=True)
    np.savez_compressed(Path(args.out) / f'{args.limb}-{args.posture}-{args.swelling}.npz',
                        **{k: v.astype(np.float16) for k, v in saved.items()})


main()
