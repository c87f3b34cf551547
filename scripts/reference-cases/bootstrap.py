"""The range that a BCa interval of the mean may end in: the exact bootstrap distribution, and its Monte Carlo error."""

import numpy
from scipy import stats

RESAMPLES = 10_000
ERRORS = 4  # standard errors allowed, on z0 and on the quantile at once, and one step of the means beyond


def mean_distribution(steps):
    low = min(steps)
    share = numpy.bincount(numpy.array(steps) - low) / len(steps)
    size = len(steps) * (len(share) - 1) + 1
    padded = 1 << size.bit_length()
    spread = numpy.fft.irfft(numpy.fft.rfft(share, padded) ** len(steps), padded)[:size]
    return numpy.clip(spread, 0, None), len(steps) * low


def bca_range(steps, scale):
    n, total = len(steps), sum(steps)
    share, low = mean_distribution(steps)
    below = numpy.cumsum(share)
    here = total - low
    away = numpy.array(steps) - total / n
    acceleration = float((away**3).sum() / 6 / (away**2).sum() ** 1.5)
    place = lambda level: low + int(numpy.searchsorted(below, level - 1e-13))
    shares = {"lessThan": below[here - 1], "midP": below[here - 1] + share[here] / 2}

    def levels(p):
        z0 = stats.norm.ppf(p)
        return [stats.norm.cdf(z0 + (z0 + z) / (1 - acceleration * (z0 + z))) for z in stats.norm.ppf([0.025, 0.975])]

    off = lambda p: ERRORS * numpy.sqrt(p * (1 - p) / RESAMPLES)
    ends = [[], []]
    for p in shares.values():
        for moved in (p - off(p), p + off(p)):
            for side, level in zip(ends, levels(moved)):
                side += [place(level - off(level)), place(level + off(level))]
    unit = lambda value: round(value / n / scale, 12)
    return {
        "low": [unit(min(ends[0]) - 1), unit(max(ends[0]) + 1)],
        "high": [unit(min(ends[1]) - 1), unit(max(ends[1]) + 1)],
        "ideal": {name: [unit(place(level)) for level in levels(p)] for name, p in shares.items()},
        "acceleration": acceleration,
    }
