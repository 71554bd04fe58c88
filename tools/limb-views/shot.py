"""One rendered hand shape, read back: masks, light and gloss, free of noise and of the table."""
from pathlib import Path

import numpy as np

import colour
from anatomy import ramp

PARTS = {  # as in material.AOVS, which needs Blender to be imported
    'place': ('palmar', 'knuckle', 'tip'), 'plate': ('nail', 'on_nail', 'glove'),
    'lines': ('wrinkle', 'fold', 'ridge'), 'grain': ('broad', 'middle', 'fine'),
    'blood': ('net', 'patch', 'vein'), 'extra': ('scar', 'tendon', 'hand'),
}
TIGHTNESS = (0, .45, .8, 1)  # as in shoot.py
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
    h, w = x.shape[0] // 2 * 2, x.shape[1] // 2 * 2
    return x[:h, :w].reshape(h // 2, 2, w // 2, 2, -1).mean((1, 3))


class Shot:
    def __init__(self, folder, posture, swelling):
        file = Path(folder) / f'{posture}-{swelling}.npz'
        passes = {name: values.astype(np.float32) for name, values in np.load(file).items()}
        self.posture, self.swelling = posture, swelling
        self.tightness = TIGHTNESS[swelling]
        self.hand = passes['extra'][..., 2:]
        # Undo the mixing with the table at the outline, or it would show as a pale rim.
        self.masks = {part: (passes[group] / np.maximum(self.hand, .02))[..., i]
                      for group, parts in PARTS.items() for i, part in enumerate(parts)}
        # The change ends at the wrist, within the picture: the forearm stays for comparison.
        self.masks['glove'] = ramp(.35, .95, self.masks['glove'])
        self.light = softened(passes['light'], self.hand[..., 0] > .98, 1.1)
        # A cloth without any tint, so that only the skin has a hue to be judged.
        grey = passes['light'].mean(-1, keepdims=True)
        self.cloth = softened(grey, self.hand[..., 0] < .02, 6)
        self.gloss = {finish: GLOSS * blurred(passes[finish], .8) for finish in FINISHES}

    def linear(self, tone, state, finish='dry'):
        """The finished picture in linear light, at the shipped size."""
        skin = colour.albedo(self.masks, tone, state, self.tightness)
        lit = skin * self.light * self.hand + TABLE * self.cloth * (1 - self.hand)
        return halved(EXPOSURE * (lit + self.gloss_of(finish) * self.hand))

    def gloss_of(self, finish):
        """Sweat and thin skin belong to the hand: the forearm keeps its own dry gloss."""
        change = self.masks['glove'][..., None]
        return self.gloss['dry'] * (1 - change) + self.gloss[finish] * change
