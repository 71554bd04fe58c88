"""The six bodies: MakeHuman shapes to add to the base mesh, and how much of each."""
ORIGINS = ('caucasian', 'african', 'asian')  # always a third of each: tone is chosen separately


def mixed(kind, *more):
    return [*((f'macrodetails/{origin}-{kind}', 1 / 3) for origin in ORIGINS), *more]


def universal(kind, share):
    return (f'macrodetails/universal-{kind}', share)


BODIES = {
    'female-young': mixed('female-young',
                          universal('female-young-averagemuscle-averageweight', 1)),
    'male-young': mixed('male-young', universal('male-young-averagemuscle-averageweight', 1)),
    'female-old': mixed('female-old', universal('female-old-minmuscle-averageweight', .6)),
    'male-old': mixed('male-old', universal('male-old-averagemuscle-averageweight', .7)),
    'male-strong': mixed('male-young', universal('male-young-maxmuscle-averageweight', .5)),
    'female-heavy': mixed('female-young', universal('female-young-averagemuscle-maxweight', .8)),
}


def is_old(body):
    return body.endswith('-old')
