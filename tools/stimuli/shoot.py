"""Renders the pictures of the table as PNG files; those that exist already are left alone.

    blender -b -P shoot.py -- --package PATH --out FOLDER [--only id,id] [--samples 12]
                              [--size 400] [--context plain,surface,object,context] [--threads 2]
                              [--scatter]

`--scatter` lets light enter the skin: a little softer, at twice the time and more noise.
"""
import argparse
import os
import sys
import time
from pathlib import Path

here = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [here, os.path.join(here, '..', 'limb-views')]

import bpy  # noqa: E402
import numpy as np  # noqa: E402
import contact  # noqa: E402
import limb as limb_builder  # noqa: E402
import plan  # noqa: E402
import pose  # noqa: E402
import postures  # noqa: E402
import stage  # noqa: E402
import things  # noqa: E402
from bodies import is_old  # noqa: E402
from denoise import set_denoising  # noqa: E402
from skin import skin  # noqa: E402


def read_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument('--package', required=True)
    parser.add_argument('--out', required=True, type=Path)
    parser.add_argument('--only')
    parser.add_argument('--context', default='plain,surface,object,context')
    parser.add_argument('--samples', type=int, default=12)
    parser.add_argument('--size', type=int, default=120)
    parser.add_argument('--threads', type=int, default=2)
    parser.add_argument('--scatter', action='store_true')
    return parser.parse_args(sys.argv[sys.argv.index('--') + 1:])


def set_scene(args):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = 'CYCLES'
    scene.render.resolution_x = scene.render.resolution_y = args.size
    scene.render.threads_mode, scene.render.threads = 'FIXED', args.threads
    scene.render.image_settings.file_format = 'PNG'
    scene.cycles.samples, scene.cycles.seed = args.samples, 1
    scene.cycles.use_denoising = False
    scene.cycles.max_bounces, scene.cycles.diffuse_bounces = 3, 2
    scene.cycles.glossy_bounces = 1
    scene.cycles.use_adaptive_sampling, scene.cycles.adaptive_threshold = True, .04
    scene.view_settings.view_transform = 'Filmic'
    scene.view_settings.look = 'Medium High Contrast'
    scene.view_settings.gamma = 1.16
    set_denoising(scene)
    stage.set_world(scene)
    return scene


def posture_of(rig, limb, row, solved):
    """The joint angles; contacts are solved once for each body."""
    name = row['posture']
    if row['limb'] == 'foot':
        return postures.FOOT[name]
    if name not in solved and name in postures.CONTACTS:
        solved[name], left = contact.solve(limb, rig, postures.HAND[name],
                                           *postures.CONTACTS[name])
        print('SOLVED', row['body'], name, round(left, 3), solved[name], flush=True)
    return solved.get(name, postures.HAND[name])


def posed_points(obj):
    mesh = obj.evaluated_get(bpy.context.evaluated_depsgraph_get()).to_mesh()
    points = np.zeros(len(mesh.vertices) * 3)
    mesh.vertices.foreach_get('co', points)
    return points.reshape(-1, 3)


def shown_part(points, limb, row):
    """Hand and wrist, or foot and ankle; the rest runs out of the picture."""
    out = points - limb.centre
    if row['limb'] == 'hand':
        return points[out @ limb.distal > -.15]
    return points[out @ limb.dorsal < .25]


def clear():
    for obj in [obj for obj in bpy.data.objects if obj.get('passing')]:
        bpy.data.objects.remove(obj)


def shoot(scene, args, row, made, solved):
    obj, rig, limb = made
    clear()
    number = int(row['id'][1:])
    obj.hide_viewport = True  # the rig is moved many times; the mesh follows once
    posture = posture_of(rig, limb, row, solved)
    (pose.pose_hand if row['limb'] == 'hand' else pose.pose_foot)(rig, limb, posture)
    obj.hide_viewport = False
    bent = posture.get('3', (0, 0, 0))[1] if row['limb'] == 'hand' else 20
    obj.data.materials.clear()
    obj.data.materials.append(skin(row['tone'], max(.25, 1 - bent / 70), is_old(row['body']),
                                   args.scatter))
    points = posed_points(obj)
    shown = shown_part(points, limb, row)
    if row['limb'] == 'foot' and row['object']:
        # Seen from the front, a near ball would hide the toes.
        gap = .75 if row['view'].startswith('front') else .04
        ball = things.ball_before_toes(points, limb, gap)
        shown = np.vstack([shown, [np.array(ball.matrix_world @ v.co) for v in ball.data.vertices]])
    elif row['object']:
        things.HOLD[row['object']](rig, limb)
    view = stage.look(limb, row, shown)
    stage.set_camera(scene, view)
    stage.set_lights(view, row['light'], row['tone'])
    stage.set_backdrop(view, row, points, number)
    # A whole file or none: an interrupted render must not look finished.
    part = args.out / f"{row['id']}.part.png"
    scene.render.filepath = str(part)
    bpy.ops.render.render(write_still=True)
    part.rename(args.out / f"{row['id']}.png")


def main():
    args = read_arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    contexts, only = args.context.split(','), args.only and args.only.split(',')
    rows = [row for row in plan.table() if row['context'] in contexts
            and (not only or row['id'] in only) and not (args.out / f"{row['id']}.png").exists()]
    # By body, for building a limb takes as long as a picture; what is plainest comes first.
    order = lambda row: (row['limb'], row['body'], contexts.index(row['context']))
    made_for, made, solved, scene = None, None, {}, None
    for row in sorted(rows, key=order):
        if made_for != (row['limb'], row['body']):
            scene = set_scene(args)
            made_for, solved = (row['limb'], row['body']), {}
            made = limb_builder.build(args.package, *made_for)
        start = time.time()
        shoot(scene, args, row, made, solved)
        print('PICTURE', row['id'], row['posture'], row['view'], round(time.time() - start, 1),
              flush=True)


main()
