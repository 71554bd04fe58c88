"""Turns the rendered PNG files into the shipped pictures, with manifest and contact sheets.

    python3 finish.py --raw FOLDER --out FOLDER [--sheets FOLDER]

Only what has been rendered is listed, so this can be run while rendering goes on.
"""
import argparse
import json
import os
from pathlib import Path

import plan
from PIL import Image, ImageDraw

SIZE, QUALITY = 400, 80
TITLE = {'width': SIZE, 'height': SIZE, 'rendered': 'right'}


def read_arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument('--raw', required=True, type=Path)
    parser.add_argument('--out', required=True, type=Path)
    parser.add_argument('--sheets', type=Path)
    return parser.parse_args()


def write_whole(file, content):
    """Under another name first, so that nobody ever reads half a file."""
    part = file.with_name(file.name + '.part')
    part.write_bytes(content)
    os.replace(part, file)


def convert(source, target):
    if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
        return
    part = target.with_suffix('.part')
    with Image.open(source) as image:
        small = image.convert('RGB').resize((SIZE, SIZE), Image.LANCZOS)
        small.save(part, 'WEBP', quality=QUALITY, method=6)
    os.replace(part, target)


def write_manifest(rows, file):
    head = json.dumps(TITLE, indent=2)[:-2]
    lines = ',\n    '.join(json.dumps(row, ensure_ascii=False) for row in rows)
    write_whole(file, f'{head},\n  "pictures": [\n    {lines}\n  ]\n}}\n'.encode())


def write_sheets(rows, out, folder, columns=8, small=190, per_sheet=48):
    """All pictures on pages, for the eye that has to throw the bad ones out."""
    folder.mkdir(parents=True, exist_ok=True)
    for start in range(0, len(rows), per_sheet):
        part = rows[start:start + per_sheet]
        page = Image.new('RGB', (columns * small, -(-len(part) // columns) * small), 'white')
        for i, row in enumerate(part):
            with Image.open(out / row['file']) as image:
                tile = image.convert('RGB').resize((small - 4, small - 4), Image.LANCZOS)
            ImageDraw.Draw(tile).text((4, 3), row['id'], fill='black')
            page.paste(tile, (i % columns * small, i // columns * small))
        page.save(folder / f'sheet-{start // per_sheet + 1}.png')


def main():
    args = read_arguments()
    args.out.mkdir(parents=True, exist_ok=True)
    rows = [row for row in plan.table()
            if (args.raw / f"{row['id']}.png").exists() and row['id'] not in plan.THROWN_OUT]
    for row in rows:
        convert(args.raw / f"{row['id']}.png", args.out / row['file'])
    write_manifest(rows, args.out / 'manifest.json')
    for file in args.out.glob('*.webp'):
        if file.name not in {row['file'] for row in rows}:
            file.unlink()
    size = sum((args.out / row['file']).stat().st_size for row in rows)
    print(f'{len(rows)} pictures, {size / 1024:.0f} KB')
    if args.sheets:
        write_sheets(rows, args.out, args.sheets)


main()
