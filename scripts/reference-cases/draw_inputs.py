"""The inputs of the cases: scores as whole steps, so that no rounding enters before a tool does."""

import random

DRAW = random.Random(20261201)
SMALL = {  # name: (scale, differences in steps)
    "n1-up": (1, [5]),
    "n1-no-change": (1, [0]),
    "n1-down-tenths": (10, [-3]),
    "n2-up": (1, [2, 5]),
    "n2-same-shift": (1, [3, 3]),
    "n2-opposite": (1, [1, -1]),
    "n2-one-zero": (1, [0, 4]),
    "n2-no-change": (1, [0, 0]),
    "n2-sixths": (6, [1, -7]),
    "n3-down": (1, [-1, -2, -4]),
    "n3-one-changed": (1, [0, 0, 5]),
    "n3-mixed": (2, [1, -2, 3]),
    "n3-tied-up": (1, [2, 2, 1]),
    "n3-tied-tenths": (10, [3, 3, -3]),
    "n4-up": (1, [1, 2, 3, 4]),
    "n4-even-split": (1, [2, -2, 2, -2]),
    "n4-zero-and-ties": (1, [0, 1, 1, -1]),
    "n4-no-change": (1, [0] * 4),
    "n4-sixths": (6, [4, 9, -2, 5]),
    "n5-up": (1, [1, 2, 3, 4, 5]),
    "n5-same-shift-tenths": (10, [3] * 5),
    "n5-one-changed": (1, [0, 0, 0, 0, -3]),
    "n5-two-zeros": (1, [0, 2, 0, 3, -1]),
    "n5-tied-up": (2, [1, 1, 1, 3, 3]),
    "n5-down-one-up": (1, [-6, -5, -4, -3, 2]),
    "n5-near-zero-dz": (1, [30, -31, 12, -12, 2]),
    "n6-up-untied": (1, [1, 2, 3, 4, 5, 6]),
    "n6-down-untied": (1, [-1, -2, -3, -4, -5, -6]),
    "n6-up-tied": (1, [2, 2, 3, 3, 3, 7]),
    "n6-same-shift": (1, [4] * 6),
    "n6-no-change": (1, [0] * 6),
    "n6-one-up": (1, [0, 0, 0, 0, 0, 1]),
    "n6-two-changed": (1, [0, 0, 0, 0, 3, 3]),
    "n6-three-zeros": (1, [0, 0, 0, 2, 4, 5]),
    "n6-two-zeros-mixed": (1, [0, 0, 1, -2, 3, 3]),
    "n6-one-zero-up": (1, [0, 1, 1, 2, 4, 6]),
    "n6-even-split": (1, [1, -1, 1, -1, 1, -1]),
    "n6-even-split-untied": (1, [6, -5, 3, -4, 2, -1]),
    "n6-smallest-down": (1, [-1, 2, 3, 4, 5, 6]),
    "n6-largest-down": (1, [1, 2, 3, 4, 5, -6]),
    "n6-tied-with-down": (1, [-2, 2, 2, 2, 5, 5]),
    "n6-outlier": (1, [1, 1, 2, 2, 3, 35]),
    "n6-tenths": (10, [3, 3, 6, -1, 0, 12]),
    "n6-tenths-untied": (10, [1, 2, 4, 7, 11, -3]),
    "n6-sixths": (6, [1, 1, 2, -1, 5, 7]),
    "n6-sixths-zeros": (6, [0, 0, 4, 4, -4, 10]),
    "n6-halves": (2, [1, 3, -1, 2, 2, 5]),
    "n6-dz-20": (1, [100, 105, 95, 102, 98, 106]),
    "n6-thousandths": (1000, [1, 2, 2, -1, 3, 1]),
    "n7-up": (1, [1, 2, 2, 3, 5, 8, 9]),
    "n7-zeros-tenths": (10, [0, 5, -5, 5, 10, 0, 15]),
    "n7-sixths": (6, [2, -3, 7, 7, 1, 4, -1]),
    "n8-up-untied": (1, [1, 2, 3, 4, 5, 6, 7, 8]),
    "n8-two-down": (1, [-1, -2, 3, 4, 5, 6, 7, 8]),
    "n8-even-split": (1, [3, -3] * 4),
    "n8-dz-20": (1, [200, 210, 190, 205, 195, 208, 192, 214]),
    "n8-one-changed-halves": (2, [0] * 7 + [5]),
    "n9-one-down": (1, [-1, 2, 3, 4, 5, 6, 7, 8, 9]),
    "n9-zeros-ties": (1, [0, 0, 1, 1, 1, -1, 2, 2, -2]),
    "n10-up-tied": (1, [1, 1, 1, 2, 2, 2, 3, 3, 4, 9]),
    "n10-mean-zero": (1, [5, -5, 3, -3, 2, -2, 1, -1, 4, -4]),
    "n10-same-shift-sixths": (6, [7] * 10),
    "n10-mixed-tenths": (10, [4, -2, 7, 7, 0, 13, -6, 2, 9, 1]),
    "n12-up": (1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    "n12-one-changed": (1, [0] * 11 + [7]),
}


def base_for(change, top):
    return DRAW.randint(max(0, -change), max(max(0, -change), min(top, top - change)))


def drawn(n, top, rise, spread, zeros=0.0):
    """Scores from 0 to top, cut at both ends (floor and ceiling), with a share of unchanged pairs."""
    pre = [DRAW.randint(0, top) for _ in range(n)]
    change = [0 if DRAW.random() < zeros else round(DRAW.gauss(rise, spread)) for _ in range(n)]
    return pre, [min(top, max(0, a + c)) for a, c in zip(pre, change)]


def from_changes(changes, top=35):
    pre = [base_for(c, max(top, abs(c))) for c in changes]
    return pre, [a + c for a, c in zip(pre, changes)]


def paired_inputs():
    for name, (scale, changes) in SMALL.items():
        yield name, scale, *from_changes(changes, 35 * scale)
    yield "n12-huge-scores", 1, *huge(12)
    yield "n6-floor-to-ceiling", 1, [0] * 6, [35] * 6
    yield "n7-ceiling", 1, [35, 35, 34, 35, 33, 35, 35], [35] * 7
    yield "n8-floor", 1, [0, 2, 0, 0, 1, 0, 0, 0], [0] * 8
    yield "n12-tiny-step", 1000, *drawn(12, 1000, 12, 30)
    yield "n9-huge-and-tenths", 10, *[[v + 10_000_000 for v in part] for part in drawn(9, 300, 6, 9)]
    for n, scale, rise, spread, zeros in [
        (15, 1, 2, 3, 0), (15, 10, 5, 12, 0.3), (15, 6, 3, 9, 0),
        (20, 1, 0, 3, 0.4), (20, 2, 3, 5, 0), (20, 6, 5, 8, 0.1),
        (24, 1, 2, 4, 0.2), (24, 10, 20, 40, 0),
        (30, 1, 1, 2, 0.3), (30, 6, 2, 14, 0),
        (50, 1, 1, 3, 0.2), (50, 10, 25, 60, 0),
        (100, 1, 1, 5, 0.1), (100, 2, 0, 8, 0),
        (200, 1, 1, 6, 0.2),
        (500, 1, 1, 5, 0.1),
    ]:  # fmt: skip
        yield f"n{n}-drawn-by-{scale}-rise-{rise}", scale, *drawn(n, 35 * scale, rise, spread, zeros)
    yield "n15-all-up-untied", 1, *from_changes(list(range(1, 16)))
    yield "n20-dz-20", 1, *from_changes([400 + DRAW.choice([-20, 20, 17, -19]) for _ in range(20)])
    yield "n24-five-levels", 1, *drawn(24, 5, 1, 1)
    yield "n30-all-down-tied", 1, *from_changes([-1 - i % 3 for i in range(30)])
    yield "n50-one-changed", 1, *from_changes([0] * 49 + [4])
    yield "n100-all-up", 1, *from_changes([1 + i % 7 for i in range(100)])
    yield "n200-all-up-untied", 1, *from_changes(list(range(1, 201)), 300)
    yield "n200-even-split", 1, *from_changes([3, -3] * 100)
    yield "n500-all-down", 1, *from_changes([-1 - i % 9 for i in range(500)])
    yield "n500-near-zero-dz", 1, *from_changes([DRAW.choice([-6, -2, 2, 6]) for _ in range(499)] + [1])


def huge(n):
    pre = [DRAW.randint(10**8, 10**9) for _ in range(n)]
    return pre, [v + DRAW.randint(-(10**6), 3 * 10**6) for v in pre]


def unpaired_inputs():
    yield "1-and-1", 1, [3], [5]
    yield "1-and-6", 1, [2], [3, 3, 4, 2, 5, 1]
    yield "3-and-6-separated", 1, [1, 2, 3], [4, 5, 6, 7, 8, 9]
    yield "5-and-5-separated", 1, [1, 2, 3, 4, 5], [6, 7, 8, 9, 10]
    yield "6-and-6-tied", 1, [2, 3, 3, 4, 2, 1], [4, 4, 3, 5, 4, 5]
    yield "all-equal", 1, [3, 3, 3], [3, 3, 3, 3]
    yield "two-levels", 1, [0, 0, 0, 1, 1], [0, 1, 1, 1, 1, 1]
    yield "7-and-4-tenths", 10, [1, 4, 3, 3, 6, 12, 7], [3, 15, 9, 11]
    yield "12-and-9-sixths", 6, [DRAW.randint(0, 30) for _ in range(12)], [DRAW.randint(6, 30) for _ in range(9)]
    yield "20-and-20", 1, [DRAW.randint(0, 35) for _ in range(20)], [DRAW.randint(4, 35) for _ in range(20)]
    yield "60-and-80", 1, [DRAW.randint(0, 35) for _ in range(60)], [DRAW.randint(2, 35) for _ in range(80)]
    yield "400-and-300", 1, [DRAW.randint(0, 35) for _ in range(400)], [DRAW.randint(1, 35) for _ in range(300)]


HOLM = {
    "one": [0.04],
    "reported-2021": [0.008, 0.04, 0.024, 0.196],
    "ties-and-order-kept": [0.03, 0.01, 0.03, 0.02, 0.01],
    "capped-at-one": [0.6, 0.9, 0.4, 1.0],
    "extremes": [0.0, 1e-300, 1e-12, 0.05, 1.0],
    "twelve": [0.03125, 0.0625, 0.03125, 0.21875, 1.0, 0.5, 0.0078125, 0.03125, 0.84375, 0.09375, 0.4375, 0.15625],
}


def answers(people, items, spread):
    centre = [DRAW.randint(1, 4) for _ in range(people)]
    return [[min(5, max(0, c + DRAW.randint(-spread, spread))) for _ in range(items)] for c in centre]


def alpha_inputs():
    yield "six-by-seven", answers(6, 7, 1)
    yield "two-items", [[1, 2], [3, 3], [4, 5], [2, 2]]
    yield "two-people", [[1, 2, 3], [4, 4, 5]]
    yield "perfect", [[v] * 4 for v in (1, 2, 3, 4, 5)]
    yield "negative", [[1, 5, 2], [5, 1, 3], [2, 4, 1], [4, 2, 5], [3, 3, 3]]
    yield "a-constant-item", [[*row, 3] for row in answers(8, 5, 1)]
    yield "all-constant", [[2, 3, 4]] * 5
    yield "two-hundred-by-twelve", answers(200, 12, 2)


KAPPA = {
    "perfect": ("pqpqr", "pqpqr", "pqr"),
    "one-level-only": ("pppp", "pppp", "pq"),
    "no-agreement": ("ppqq", "qqpp", "pq"),
    "an-unused-level": ("ppqqpqpq", "pqqqppqq", "pqr"),
    "chance": ("ppqq", "pqpq", "pq"),
    "sixty-by-four": None,
}


def kappa_inputs():
    for name, given in KAPPA.items():
        if given is None:
            a = [DRAW.choice("pqrs") for _ in range(60)]
            given = (a, [v if DRAW.random() < 0.6 else DRAW.choice("pqrs") for v in a], "pqrs")
        yield name, *map(list, given)
