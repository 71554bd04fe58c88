"""Paints the skin from its masks, in linear light: six tones, three colour states.

Redness and cyanosis come from blood seen through pigment, so they change a dark skin less in
hue and more in depth: red turns to a warm brown-violet, blue to an ashen, dusky grey. The
amounts are teaching assumptions, chosen so that the change can be found on every tone.
"""
import numpy as np

TONES = ('I', 'II', 'III', 'IV', 'V', 'VI')
COLOURS = ('normal', 'red', 'blue')

# sRGB, by tone: back of the hand, palm, knuckle, nail bed.
PIGMENT = {
    'I': ('#eec4ab', '#f3c8b4', '#e09a88', '#efbfb2'),
    'II': ('#dcad90', '#e8b59c', '#cc8670', '#e8aea0'),
    'III': ('#c69171', '#dba98c', '#b4704f', '#d9a48d'),
    'IV': ('#a26d4a', '#cf9d7e', '#80502f', '#c4917a'),
    'V': ('#764a2e', '#bd8b6c', '#4f2e1b', '#a8775e'),
    'VI': ('#543220', '#a57658', '#331b11', '#8b604d'),
}
FREE_EDGE, HALF_MOON = '#efe3d4', '#f2d6cb'
# What the blood does to the light that the skin sends back, by tone: factors for R, G, B.
RED = {'I': (.96, .60, .60), 'II': (.94, .57, .60), 'III': (.93, .54, .61),
       'IV': (.98, .56, .64), 'V': (1.18, .61, .76), 'VI': (1.42, .72, .96)}
BLUE = {'I': (.51, .61, .90), 'II': (.51, .63, .96), 'III': (.51, .67, 1.10),
        'IV': (.58, .78, 1.35), 'V': (.66, .98, 1.80), 'VI': (.76, 1.16, 2.20)}
NET = {'I': (.74, .66, .82), 'II': (.74, .66, .82), 'III': (.72, .64, .80),
       'IV': (.70, .62, .76), 'V': (.66, .58, .70), 'VI': (.60, .54, .64)}


def linear(code):
    c = np.array([int(code[i:i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(c <= .04045, c / 12.92, ((c + .055) / 1.055) ** 2.4)


def srgb(x):
    x = np.clip(x, 0, 1)
    return np.where(x <= .0031308, x * 12.92, 1.055 * x ** (1 / 2.4) - .055)


def mix(share, a, b):
    share = np.clip(share, 0, 1)[..., None]
    return a * (1 - share) + b * share


def is_dark(tone):
    return tone in ('IV', 'V', 'VI')


def healthy_skin(m, tone, tightness):
    back, palm, knuckle, _ = map(linear, PIGMENT[tone])
    dark = is_dark(tone)
    fold = np.array((.45, .34, .30) if dark else (.62, .40, .34))
    skin = mix(m['palmar'] * (1 if dark else .9), back, palm)
    skin = mix(m['broad'] * 1.6 - .55, skin, skin * ((.86, .83, .80) if dark else (1, .86, .82)))
    skin = mix(m['middle'] * 2.2 - .95, skin, skin * ((.9, .88, .86) if dark else (1.06, .93, .9)))
    skin = mix(.35 * np.clip(m['fine'] * 3 - 1.6, 0, 1), skin, skin * (.86, .72, .66))
    skin = mix(m['vein'] * (1 - tightness) * .55, skin, skin * (.78, .88, .97))
    skin = mix(m['knuckle'] * (.6 if dark else .45) * (1 - .7 * tightness), skin, knuckle)
    return mix(m['wrinkle'] ** 2 * .45, skin, skin * fold)


def nail_plate(m, tone):
    bed = np.broadcast_to(linear(PIGMENT[tone][3]), m['nail'].shape + (3,))
    free = m['on_nail'] > .90
    plate = mix(free * .38, bed, linear(FREE_EDGE))
    return mix((m['on_nail'] < .16) * .35, plate, linear(HALF_MOON)), free


def blood(m, tone, colour):
    """The factor on the skin's colour; uneven, and ending above the wrist."""
    one = np.ones(3)
    if colour == 'normal':
        return np.ones(m['nail'].shape + (3,))
    if colour == 'red':
        amount = m['glove'] * np.clip(.55 + .9 * (m['patch'] - .3) + .2 * m['knuckle'], 0, 1)
        return mix(amount, one, np.array(RED[tone]))
    amount = m['glove'] * np.clip(.62 + .5 * (m['patch'] - .4) + .25 * m['tip'], 0, 1)
    return mix(m['glove'] * m['net'] * .9, mix(amount, one, np.array(BLUE[tone])),
               mix(amount, one, np.array(BLUE[tone])) * NET[tone])


def albedo(m, tone, colour, tightness=0.0):
    """The colour of every point of the hand, in linear light."""
    fold = np.array((.45, .34, .30) if is_dark(tone) else (.62, .40, .34))
    change = blood(m, tone, colour)
    skin = healthy_skin(m, tone, tightness) * change
    plate, free = nail_plate(m, tone)
    # The bed shows through the plate; its free edge has no blood beneath it.
    plate = plate * mix(np.where(free, 0, .85), np.ones(3), change)
    both = mix(m['nail'] * 2 - .5, skin, plate)
    return mix(m['fold'] * .95, both, both * fold)
