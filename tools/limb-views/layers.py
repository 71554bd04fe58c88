"""What lies over the skin: shine, sweat, nails, a scar, a wound. One layer serves all six tones.

Shine and sweat are light that is added, so they are dark pictures to be laid on with `screen`; a
wound is light that is taken away, so it is a pale picture for `multiply`; nails and scar are
ordinary pictures with transparency.
"""
import numpy as np

from anatomy import ramp
from colour import linear, srgb
from shot import EXPOSURE, blurred, halved

BETWEEN = ('III', 'V')  # shine is worked out on these two tones and averaged


def shoulder(x):
    """Bends only the highlights over, half of it without a change of hue."""
    knee = .6
    bend = lambda v: np.where(v > knee, knee + (1 - knee) * np.tanh((v - knee) / (1 - knee)), v)
    top = np.maximum(x.max(-1, keepdims=True), 1e-6)
    return .5 * bend(x) + .5 * x * bend(top) / top


def added_light(shot, finish):
    """What `screen` must add to the dry picture to give the shiny one; never less than nothing."""
    found = []
    for tone in BETWEEN:
        dry = srgb(shoulder(shot.linear(tone, 'normal'))).mean(-1)
        shiny = srgb(shoulder(shot.linear(tone, 'normal', finish))).mean(-1)
        found.append(np.clip((shiny - dry) / np.maximum(1 - dry, .05), 0, 1))
    light = np.mean(found, 0)
    # Thin skin shines evenly; sweat glints, so only the glints are kept.
    light = blurred(light[..., None], 1.2 if finish == 'thin' else .45)[..., 0]
    return np.where(light < (.01 if finish == 'thin' else .04), 0, light)


def painted(shot, colour, amount):
    """A colour in the light of the scene, with the transparency of `amount`."""
    alpha = np.clip(amount, 0, 1)[..., None] * shot.hand
    rgb = srgb(shoulder(np.asarray(colour) * shot.light * EXPOSURE))
    alpha_small = halved(alpha)
    rgb_small = halved(rgb * alpha) / np.maximum(alpha_small, 1e-4)
    return np.dstack([np.where(alpha_small > .004, rgb_small, 0), alpha_small])


def over(below, above):
    """Two layers with transparency as one."""
    a, b = above[..., 3:], below[..., 3:]
    alpha = a + b * (1 - a)
    rgb = (above[..., :3] * a + below[..., :3] * b * (1 - a)) / np.maximum(alpha, 1e-4)
    return np.dstack([rgb, alpha])


def nails(shot):
    """Dull, yellowed, ridged along, with a long free edge."""
    m = shot.masks
    plate = ramp(.3, .6, m['nail'])
    dull = painted(shot, linear('#b9a06a'), plate * .38)
    ridged = painted(shot, linear('#4a3524'), plate * ramp(.45, .95, m['ridge']) * .26)
    edge = painted(shot, linear('#e2d7bb'), plate * ramp(.66, .72, m['on_nail']) * .80)
    return over(over(dull, edge), ridged)


def scar(shot):
    """A healed line on the back of the wrist or the inner ankle: pinker than light skin, paler
    than dark skin."""
    return painted(shot, linear('#a8685c'), shot.masks['scar'] * .62)


def foot_wound(shot):
    """A scratch on the back of the foot, and redness that runs from it up the shin."""
    m = shot.masks
    uneven = .8 * (m['patch'] - .5) + .5 * (m['broad'] - .5)
    red = blurred(ramp(.12, .85, m['redness'] + .6 * uneven * (m['redness'] > 0))[..., None], 2)
    taken = red * (.02, .24, .25) + (m['scratch'] * .7)[..., None] * (.30, .55, .55)
    return halved(1 - np.clip(taken, 0, .9) * shot.hand)


def wound(shot):
    return (foot_wound if shot.limb == 'foot' else hand_wound)(shot)


def hand_wound(shot):
    """A scratch on the back of the hand, and redness that runs from it up the forearm.

    Drawn in the picture's own plane: the camera never moves, and the back of the hand hardly.
    """
    m, (h, w) = shot.masks, shot.masks['glove'].shape
    y, x = np.mgrid[0:h, 0:w].astype(float)
    x, y = x / w, y / h
    t = np.clip((y - .29) / .07, 0, 1)
    line = np.exp(-((x - .485 - .03 * t + .004 * np.sin(9 * t)) / .003) ** 2 / 2)
    line *= ramp(.285, .30, y) * (1 - ramp(.345, .365, y))
    uneven = 1.3 * (m['patch'] - .5) + .8 * (m['broad'] - .5)
    near = 1 - ramp(.25, 1.35, np.hypot((x - .49) / .17, (y - .32) / .12) + uneven)
    streak = 1 - ramp(.1, 1.5, np.abs(x - .47) / .12 + uneven + 4 * ramp(.28, .42, y))
    red = blurred(np.maximum(near, .8 * streak)[..., None], 4)
    taken = red * (.02, .24, .25) + (line * .7)[..., None] * (.30, .55, .55)
    return halved(1 - np.clip(taken, 0, .9) * shot.hand)
