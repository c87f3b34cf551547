"""Exact two-sided p by whole numbers: the coefficients of a generating polynomial, packed into one large integer."""

import math
from fractions import Fraction

PEOPLE = 200  # beyond so many people in both groups the Mann-Whitney counts are not worth their minutes
LARGEST = 600_000  # beyond such a sum, in steps, sign patterns are counted one by one, up to 2 ** 20


def coefficients(packed, width, count):
    raw = packed.to_bytes(width * count, "little")
    return [int.from_bytes(raw[i * width : (i + 1) * width], "little") for i in range(count)]


def subset_sums(weights):
    """How many subsets of the whole weights have each sum, as pairs (sum, count)."""
    total = sum(weights)
    if total > LARGEST:
        counts = {0: 1}
        for weight in weights:
            more = dict(counts)
            for value, ways in counts.items():
                more[value + weight] = more.get(value + weight, 0) + ways
            counts = more
        return counts.items()
    width = len(weights) // 8 + 1
    packed = 1
    for weight in weights:
        packed += packed << (8 * width * weight)
    return enumerate(coefficients(packed, width, total + 1))


def sign_pattern_p(weights, plus):
    """P(|T - E| >= |t - E|) over all sign patterns of the non-zero weights."""
    if not weights:
        return 1.0
    if sum(weights) > LARGEST and len(weights) > 20:
        return None
    total = sum(weights)
    far = abs(2 * plus - total)
    ways = sum(count for value, count in subset_sums(weights) if abs(2 * value - total) >= far)
    return float(Fraction(ways, 2 ** len(weights)))


def two_group_p(doubled_ranks, taken):
    """The same over all ways to draw the first `taken` of the ranks."""
    people = len(doubled_ranks)
    if people > PEOPLE:
        return None
    total = sum(doubled_ranks)
    width = people // 8 + 1
    drawn = [1] + [0] * taken
    for index, rank in enumerate(doubled_ranks):
        for k in range(min(taken, index + 1), 0, -1):
            drawn[k] += drawn[k - 1] << (8 * width * rank)
    far = abs(people * sum(doubled_ranks[:taken]) - taken * total)
    counts = enumerate(coefficients(drawn[taken], width, total + 1))
    ways = sum(count for value, count in counts if abs(people * value - taken * total) >= far)
    return float(Fraction(ways, math.comb(people, taken)))


def rank_order(n):
    """R's place of the lower end in the ordered Walsh averages, qsignrank(.025, n), and the level really reached."""
    limit, below, place = Fraction(2**n, 40), 0, None
    tail = []
    for value, count in subset_sums(range(1, n + 1)):
        tail.append(below + count)
        below += count
        if below >= limit:
            place = value
            break
    place = max(place, 1)
    return place, float(1 - 2 * Fraction(tail[place - 1], 2**n))
