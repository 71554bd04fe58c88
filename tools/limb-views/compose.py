"""Puts light, skin and layers together into the shipped pictures and their manifest.

    python3 compose.py --passes FOLDER --out FOLDER [--limb hand|foot] [--sheet FILE.png]

The pictures of the other limb, and their lines in the manifest, stay as they are.
"""
import argparse
import json
from pathlib import Path

import numpy as np
from PIL import Image

import layers
from colour import COLOURS, TONES, srgb
from shot import Shot

LIMBS = ('hand', 'foot')
POSTURES, SWELLINGS = ('open', 'guarded'), range(4)
LAYERS = {  # name: (how the page lays it on, WebP quality)
    'shine': ('screen', 55), 'sweat': ('screen', 50), 'nails': ('normal', 75),
    'scar': ('normal', 75), 'wound': ('multiply', 62),
}
SKIN_QUALITY = 66


def skin_picture(shot, tone, state):
    return srgb(layers.shoulder(shot.linear(tone, state)))


def layer_picture(shot, name):
    if name in ('shine', 'sweat'):
        light = layers.added_light(shot, {'shine': 'thin', 'sweat': 'wet'}[name])
        return light[..., None].repeat(3, -1)
    return {'nails': layers.nails, 'scar': layers.scar, 'wound': layers.wound}[name](shot)


def save(pixels, file, quality):
    image = Image.fromarray((np.clip(pixels, 0, 1) * 255 + .5).astype(np.uint8))
    image.save(file, 'WEBP', quality=quality, alpha_quality=60, method=6)
    return image


def shape_entries(shot, out):
    """Writes every picture of one limb shape; yields its line in the manifest."""
    shape = {'posture': shot.posture, 'swelling': shot.swelling}
    prefix = '' if shot.limb == 'hand' else f'{shot.limb}-'
    for state in COLOURS:
        for tone in TONES:
            file = f'{prefix}skin-{shot.posture}-{shot.swelling}-{state}-{tone}.webp'
            save(skin_picture(shot, tone, state), out / file, SKIN_QUALITY)
            yield {'file': file, 'limb': shot.limb, 'kind': 'skin', 'tone': tone,
                   **shape, 'colour': state, 'sheen': 'dry'}
    for name, (blend, quality) in LAYERS.items():
        file = f'{prefix}{name}-{shot.posture}-{shot.swelling}.webp'
        save(layer_picture(shot, name), out / file, quality)
        sheen = {'shine': 'thin', 'sweat': 'wet'}.get(name)
        yield {'file': file, 'limb': shot.limb, 'kind': name, 'tone': None, **shape,
               'colour': None, 'sheen': sheen, 'blend': blend}


def write_sheet(out, entries, file):
    """All skins on one page, for the eye that has to throw the bad ones out."""
    skins = [entry for entry in entries if entry['kind'] == 'skin']
    small, columns = (160, 200), len(TONES) * len(COLOURS)
    page = Image.new('RGB', (small[0] * columns, small[1] * len(POSTURES) * len(SWELLINGS)))
    for i, entry in enumerate(skins):
        with Image.open(out / entry['file']) as image:
            page.paste(image.convert('RGB').resize(small, Image.LANCZOS),
                       (i % columns * small[0], i // columns * small[1]))
    page.save(file)


def merged(manifest, limb, entries):
    """All entries, hands first; those of one limb are new."""
    old = json.loads(manifest.read_text())['pictures'] if manifest.exists() else []
    kept = [entry for entry in old if entry['limb'] != limb]
    return sorted([*kept, *entries], key=lambda entry: LIMBS.index(entry['limb']))


def write_manifest(file, entries):
    facts = {'rendered': 'right', 'width': 400, 'height': 500}
    head = json.dumps(facts, indent=2)[:-2]
    lines = ',\n    '.join(json.dumps(entry) for entry in entries)
    file.write_text(f'{head},\n  "pictures": [\n    {lines}\n  ]\n}}\n')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--passes', required=True)
    parser.add_argument('--out', required=True, type=Path)
    parser.add_argument('--limb', default='hand', choices=LIMBS)
    parser.add_argument('--sheet')
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    shots = (Shot(args.passes, args.limb, posture, swelling)
             for posture in POSTURES for swelling in SWELLINGS)
    entries = [entry for shot in shots for entry in shape_entries(shot, args.out)]
    manifest = args.out / 'manifest.json'
    write_manifest(manifest, merged(manifest, args.limb, entries))
    size = sum((args.out / entry['file']).stat().st_size for entry in entries)
    print(f'{len(entries)} pictures of a {args.limb}, {size / 1024:.0f} KB')
    if args.sheet:
        write_sheet(args.out, entries, args.sheet)


if __name__ == '__main__':
    main()
