"""Joint angles of every posture, in degrees.

Hand: each finger is (MCP, PIP, DIP) flexion; `spread` turns a finger sideways (index positive).
The mesh rests slightly bent, so a straight finger needs some extension. Thumb: `y`, `z`, `x` turn
its base about the hand's long, dorsal and radial axes (negative `y` is opposition), `twist` about
its own; `mcp`, `ip` bend it (negative is flexion). Foot: toes curl with negative angles.
"""
FIST = {'2': (68, 98, 48), '3': (72, 100, 50), '4': (74, 100, 50), '5': (74, 96, 48)}
STRAIGHT = (-6, -8, -4)


def thumb(y=0, x=0, z=0, twist=0, mcp=0, ip=0):
    return {'y': y, 'x': x, 'z': z, 'twist': twist, 'mcp': mcp, 'ip': ip}


HAND = {
    'relaxed': {},
    'flat': {'2': (-9, -14, -8), '3': (-9, -14, -8), '4': (-9, -14, -8), '5': (-9, -14, -8),
             'spread': {'2': -3, '4': 3, '5': 8}, 'thumb': thumb(y=18, z=-12)},
    'spread': {'2': (-10, -12, -6), '3': (-10, -12, -6), '4': (-10, -12, -6),
               '5': (-12, -12, -6), 'spread': {'2': 9, '4': -8, '5': -15},
               'thumb': thumb(y=30, mcp=10)},
    'curled': {'2': (32, 45, 25), '3': (38, 50, 28), '4': (42, 54, 30), '5': (44, 52, 28),
               'thumb': thumb(y=-20, x=8, ip=-15)},
    'hook': {'2': (2, 60, 34), '3': (2, 63, 35), '4': (2, 63, 35), '5': (0, 58, 33),
             'thumb': thumb(y=-5, z=-8)},
    'fist': {**FIST, 'thumb': thumb(-20.6, -25.8, 1, 25.9, -27.1, -65)},
    'point': {**FIST, '2': (-5, -8, -4), 'thumb': thumb(-29, -1, 30, -14.1, -50, -49.7)},
    'two-fingers': {**FIST, '2': STRAIGHT, '3': STRAIGHT, 'spread': {'2': 8, '3': -6},
                    'thumb': thumb(-48.5, -12.5, 26.8, 8.7, -42.9, -53)},
    'thumb-up': {**FIST, 'thumb': thumb(y=28, x=-8, mcp=12, ip=10)},
    'ring': {'2': (44, 44, 24), '3': (14, 16, 8), '4': (4, 8, 4), '5': (-4, 2, 0),
             'spread': {'4': -5, '5': -10}, 'thumb': thumb(-26, -2, -16, 27, -5, -12)},
    'grip': {'2': (40, 46, 26), '3': (42, 50, 28), '4': (46, 54, 30), '5': (50, 52, 30),
             'thumb': thumb(-38, 16, 0, 20, -8, -25)},
    'ball': {'2': (22, 34, 20), '3': (22, 36, 20), '4': (26, 36, 22), '5': (32, 36, 22),
             'spread': {'2': 6, '4': -5, '5': -10}, 'thumb': thumb(-30, 18, 0, 15, 0, -15)},
    'pen': {'2': (43, 38.9, 21.9), '3': (54, 46.1, 19.9), '4': (60, 62, 32), '5': (62, 60, 32),
            'thumb': thumb(-18.4, 3.7, -2.2, 24.9, -17.4, -11.6)},
}

FOOT = {
    'standing': {},
    'toes-curled': {'all': (-24, -30, -18)},
    'toes-up': {'all': (26, 6, 2)},
    'pointed': {'all': (-6, -6, 0), 'ankle': 30},
    'drawn-up': {'all': (14, 0, 0), 'ankle': -16},
    'big-toe-up': {'1': (28, 4, 0), 'all': (-4, -4, 0)},
}

# What the solver must bring together: (what, places on the hand).
CONTACTS = {
    'fist': ('thumb-on', ('3',)), 'point': ('thumb-on', ('3',)),
    'two-fingers': ('thumb-on', ('4',)), 'ring': ('thumb-to-tip', ('2',)),
    'pen': ('around-pen', ('1', '2', '3')),
}
