"""One rendered hand shape, read back: masks, light and gloss, free of noise and of the table."""
from pathlib import Path

import numpy as np

import colour
from anatomy import ramp

PARTS = {  # as in material.AOVS, which needs Blender to be imported
    'place': ('palmar', 'knuckle', 'tip'), 'plate': ('nail', 'on_nail', 'glove'),
    'lines': ('wrinkle', 'fold', 'ridge'), 'grain': ('broad', 'middle', 'fine'),
    'blood': ('net', 'patch', 'vein'), 'extra': ('scar', 'tendon', 'hand'),
    'harm': ('scratch', 'redness', 'hand'),
}
TIGHTNESS = (0, .45, .8, 1)  # as in shoot.py
SHIPPED_WIDTH = 400
FINISHES = ('dry', 'thin', 'wet')
TABLE = colour.linear('#9b9a97')
EXPOSURE = 1.12
GLOSS = .65  # of what was rendered: a dry hand on an examination couch, not a studio


def blurred(x, sigma):
    reach = int(3 * sigma + .5)
    kernel = np.exp(-(np.arange(-reach, reach + 1) / sigma) ** 2 / 2)
    kernel /= kernel.sum()
    for axis in (0, 1):
        margin = [(reach, reach) if a == axis else (0, 0) for a in range(x.ndim)]
        padded = np.pad(x, margin, mode='edge')
        x = sum(k * np.take(padded, range(i, i + x.shape[axis]), axis)
                for i, k in enumerate(kernel))
    return x


def softened(x, inside, sigma):
    """Takes render noise out, using only pixels that lie wholly inside; fills those on the edge."""
    part = inside[..., None].astype(np.float32)
    weight = blurred(part, sigma)
    return np.where(weight > .02, blurred(x * part, sigma) / np.maximum(weight, .02), x)


def halved(x):
    """At the shipped size: halves what was rendered at twice that, leaves the rest as it is."""
    h, w = x.shape[0] // 2 * 2, x.shape[1] // 2 * 2
    if w <= SHIPPED_WIDTH:
        return x
    return x[:h, :w].reshape(h // 2, 2, w // 2, 2, -1).mean((1, 3))


class Shot:
    def __init__(self, folder, limb, posture, swelling):
        file = Path(folder) / f'{limb}-{posture}-{swelling}.npz'
        passes = {name: values.astype(np.float32) for name, values in np.load(file).items()}
        self.limb, self.posture, self.swelling = limb, posture, swelling
        self.tightness = TIGHTNESS[swelling]
        self.hand = passes['extra'][..., 2:]
        # Undo the mixing with the table at the outline, or it would show as a pale rim.
        self.masks = {part: (passes[group] / np.maximum(self.hand, .02))[..., i]
                      for group, parts in PARTS.items()
                      if group in passes for i, part in enumerate(parts)}
        # The change ends at the wrist, within the picture: the forearm stays for comparison.
        self.masks['glove'] = ramp(.35, .95, self.masks['glove'])
        fine = passes['light'].shape[1] / (2 * SHIPPED_WIDTH)
        self.light = softened(passes['light'], self.hand[..., 0] > .98, max(1, 1.1 * fine))
        # A cloth without any tint, so that only the skin has a hue to be judged.
        grey = passes['light'].mean(-1, keepdims=True)
        self.cloth = softened(grey, self.hand[..., 0] < .02, 6 * fine)
        # What was rendered small has more noise; sweat must keep its glints.
        soft = {'dry': max(.8, .8 * fine), 'thin': max(.8, .8 * fine), 'wet': max(.5, .8 * fine)}
        self.gloss = {finish: GLOSS * blurred(passes[finish], soft[finish]) for finish in FINISHES}

    def linear(self, tone, state, finish='dry'):
        """The finished picture in linear light, at the shipped size."""
        skin = colour.albedo(self.masks, tone, state, self.tightness)
        lit = skin * self.light * self.hand + TABLE * self.cloth * (1 - self.hand)
        return halved(EXPOSURE * (lit + self.gloss_of(finish) * self.hand))

    def gloss_of(self, finish):
        """Sweat and thin skin belong to the hand: the forearm keeps its own dry gloss."""
        change = self.masks['glove'][..., None]
        return self.gloss['dry'] * (1 - change) + self.gloss[finish] * change
