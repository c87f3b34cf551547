"""The figures of each kind of case, from whole steps and fractions; scipy only for the distributions."""

import math
from fractions import Fraction

import numpy
from scipy import integrate, optimize, special, stats

from bootstrap import bca_range
from counting import rank_order, sign_pattern_p, two_group_p

NO_CHANGE = "no non-zero difference: the conditional distribution is one point, p = 1; 'not computable' is also right"
CONSTANT = {"t": None, "p": None, "ciLow": None, "ciHigh": None}
NO_SPREAD = {"dz": None, "hedgesGz": None, "dzCiLow": None, "dzCiHigh": None}


def mean_and_sd(steps, scale):
    n, mean = len(steps), Fraction(sum(steps), len(steps))
    sd = None if n == 1 else math.sqrt(sum((v - mean) ** 2 for v in steps) / (n - 1)) / scale
    return float(mean / scale), sd


def quantile(steps, share, kind, scale):
    ordered, n = sorted(steps), len(steps)
    place = (n - 1) * share + 1 if kind == 7 else min(max((n + 1) * share, 1), n)
    low = math.floor(place)
    value = ordered[low - 1] + (place - low) * (ordered[min(low, n - 1)] - ordered[low - 1])
    return float(value / scale)


def summary(steps, scale):
    mean, sd = mean_and_sd(steps, scale)
    at = lambda quarter, kind: quantile(steps, Fraction(quarter, 4), kind, scale)
    ends = {"median": at(2, 7), "min": min(steps) / scale, "max": max(steps) / scale}
    quarters = {"q1Type7": at(1, 7), "q3Type7": at(3, 7), "q1Type6": at(1, 6), "q3Type6": at(3, 6)}
    return {"mean": mean, "sd": sd, **ends, **quarters}


def doubled_midranks(values):
    return [int(round(2 * rank)) for rank in stats.rankdata(values)]


def signed_rank(steps, pratt):
    kept = steps if pratt else [d for d in steps if d]
    ranked = [(r, d) for r, d in zip(doubled_midranks([abs(d) for d in kept]), kept) if d]
    plus, minus = sum(r for r, d in ranked if d > 0), sum(r for r, d in ranked if d < 0)
    result = {"wPlus": plus / 2, "wMinus": minus / 2, "z": None, "pAsymptotic": None}
    if not pratt:
        result["pAsymptoticCC"] = None
    result["pExact"] = sign_pattern_p([r for r, _ in ranked], plus)
    if not ranked:
        return {**result, "alsoAccept": {"pExact": [None]}, "note": NO_CHANGE}
    spread = math.sqrt(sum(r * r for r, _ in ranked))
    two_sided = lambda away: min(1.0, 2 * float(stats.norm.sf(away / spread)))
    result |= {"z": (plus - minus) / spread, "pAsymptotic": two_sided(abs(plus - minus))}
    if not pratt:
        result["pAsymptoticCC"] = two_sided(max(0, abs(plus - minus) - 2))
    return result


def hodges_lehmann(steps, scale):
    n = len(steps)
    walsh = sorted(steps[i] + steps[j] for i in range(n) for j in range(i, n))
    place, level = rank_order(n)
    return {
        "estimate": quantile(walsh, Fraction(1, 2), 7, 2 * scale),
        "ciLow": walsh[place - 1] / 2 / scale,
        "ciHigh": walsh[-place] / 2 / scale,
        "achievedLevel": level,
    }


def paired_t(steps, scale):
    n, (mean, sd) = len(steps), mean_and_sd(steps, scale)
    if not sd:
        return {**CONSTANT, "df": n - 1 or None, "meanDiff": mean}
    error = sd / math.sqrt(n)
    half = float(stats.t.ppf(0.975, n - 1)) * error
    p = 2 * float(stats.t.sf(abs(mean) / error, n - 1))
    return {"t": mean / error, "df": n - 1, "p": p, "meanDiff": mean, "ciLow": mean - half, "ciHigh": mean + half}


def noncentral_t_cdf(t, df, shift):
    """P(T <= t), as the mean of the normal probability over the chi distribution: right where pt(ncp) gives up."""
    share = lambda s: stats.norm.cdf(t * s - shift) * density(s)
    constant = math.log(2) + df / 2 * math.log(df / 2) - special.gammaln(df / 2)
    density = lambda s: math.exp(constant + (df - 1) * math.log(s) - df * s * s / 2)
    middle, width = math.sqrt(max(df - 1, 0) / df), 1 / math.sqrt(2 * df)
    turn = shift / t if t else middle
    low, high = max(0.0, middle - 14 * width), middle + 14 * width
    points = sorted({p for p in (middle, turn, turn - 4 / abs(t or 1), turn + 4 / abs(t or 1)) if low < p < high})
    edges = [max(low, 1e-300), *points, high]
    piece = lambda a, b: integrate.quad(share, a, b, epsabs=1e-15, epsrel=1e-13, limit=400)[0]
    return sum(piece(a, b) for a, b in zip(edges, edges[1:]))


def noncentral_end(t, df, share):
    reach = 10 + 3 * abs(t)
    return optimize.brentq(lambda shift: noncentral_t_cdf(t, df, shift) - share, t - reach, t + reach, xtol=1e-13)


def hedges_j(df):
    return math.exp(special.gammaln(df / 2) - special.gammaln((df - 1) / 2) - math.log(df / 2) / 2)


def effect(steps):
    n, (mean, sd) = len(steps), mean_and_sd(steps, 1)
    result = dict(NO_SPREAD)
    if sd:
        dz = mean / sd
        low, high = (noncentral_end(dz * math.sqrt(n), n - 1, p) / math.sqrt(n) for p in (0.975, 0.025))
        j = hedges_j(n - 1) if n > 2 else None
        times = lambda value: None if j is None else j * value
        result = {"dz": dz, "hedgesJ": j, "hedgesGz": times(dz), "dzCiLow": low, "dzCiHigh": high}
        result |= {"gzCiLow": times(low), "gzCiHigh": times(high)}
        if n == 2:
            names = ("hedgesJ", "hedgesGz", "gzCiLow", "gzCiHigh")
            result |= {"alsoAccept": {name: [0] for name in names}, "note": "gamma(0) is infinite: J is 0 at best"}
    for name, pratt in [("rankBiserialZerosDropped", False), ("rankBiserialPrattNonZero", True)]:
        ranks = signed_rank(steps, pratt)
        whole = ranks["wPlus"] + ranks["wMinus"]
        result[name] = (ranks["wPlus"] - ranks["wMinus"]) / whole if whole else None
    result["rankBiserialPrattAll"] = (ranks["wPlus"] - ranks["wMinus"]) / (n * (n + 1) / 2)
    return result


def mann_whitney(pre, post, scale):
    n, m = len(pre), len(post)
    ranks = doubled_midranks(post + pre)
    twice_u = sum(ranks[:m]) - m * (m + 1)
    people, away = n + m, abs(twice_u - n * m)
    ties = sum(c**3 - c for c in map((pre + post).count, set(pre + post)))
    spread = 2 * math.sqrt(n * m / 12 * (people + 1 - ties / (people * (people - 1))))
    normal = lambda off: min(1.0, 2 * float(stats.norm.sf(max(0, away - off) / spread))) if spread else None
    shifts = [b - a for a in pre for b in post]
    result = {"n": [n, m], "u": twice_u / 2, "pExact": two_group_p(ranks, m)}
    result |= {"pAsymptotic": normal(0), "pAsymptoticCC": normal(1), "rankBiserial": (twice_u - n * m) / (n * m)}
    result["hodgesLehmannShift"] = quantile(shifts, Fraction(1, 2), 7, scale)
    if not spread:
        result["alsoAccept"] = {"pExact": [None], "pAsymptotic": [1], "pAsymptoticCC": [1]}
    return result


def paired(pre, post, scale, with_bca):
    steps = [b - a for a, b in zip(pre, post)]
    n, up, down = len(steps), sum(d > 0 for d in steps), sum(d < 0 for d in steps)
    weights, plus = [abs(d) for d in steps if d], sum(d for d in steps if d > 0)
    figures = {
        "n": n, "nZero": n - up - down, "nPositive": up, "nNegative": down,
        "pre": summary(pre, scale), "post": summary(post, scale), "diff": summary(steps, scale),
        "hodgesLehmann": hodges_lehmann(steps, scale),
        "wilcoxonZerosDropped": signed_rank(steps, False), "wilcoxonPratt": signed_rank(steps, True),
        "signTest": {"p": sign_pattern_p([1] * (up + down), up)},
        "signFlipMeanDiff": {"pExact": sign_pattern_p(weights, plus)},
        "pairedT": paired_t(steps, scale), "effect": effect(steps),
        "mannWhitneyIfUnpaired": mann_whitney(pre, post, scale),
    }  # fmt: skip
    if not weights:
        figures["signTest"]["alsoAccept"] = [None]
        figures["signFlipMeanDiff"]["alsoAccept"] = {"pExact": [None]}
    if with_bca:
        figures["bootstrapBcaMeanDiff"] = bca_range(steps, scale)
    return figures


def holm(p):
    order, size = sorted(range(len(p)), key=p.__getitem__), len(p)
    up, down, most, least = [0.0] * size, [0.0] * size, 0.0, 1.0
    for place, index in enumerate(order):
        most = up[index] = max(most, min(1.0, (size - place) * p[index]))
    for place in reversed(range(size)):
        least = down[order[place]] = min(least, size / (place + 1) * p[order[place]])
    return {"holm": up, "benjaminiHochberg": down}


def raw_alpha(items):
    k = len(items[0])
    variance = lambda values: sum((v - Fraction(sum(values), len(values))) ** 2 for v in values) / (len(values) - 1)
    total = variance([sum(row) for row in items])
    if k < 2 or not total:
        return None
    return float(Fraction(k, k - 1) * (1 - sum(map(variance, zip(*items))) / total))


def alpha(items):
    n, k, value = len(items), len(items[0]), raw_alpha(items)
    end = lambda share: 1 - (1 - value) * float(stats.f.ppf(share, n - 1, (n - 1) * (k - 1)))
    without = [raw_alpha([row[:i] + row[i + 1 :] for row in items]) for i in range(k)]
    constant = sum(len(set(column)) == 1 for column in zip(*items))
    ends = None if value is None else [end(0.975), end(0.025)]
    return {"alpha": value, "feldtCi95": ends, "alphaIfItemDeleted": without, "constantItems": constant}


def kappa(a, b, levels):
    n, share = len(a), numpy.array([[sum(x == p and y == q for x, y in zip(a, b)) for q in levels] for p in levels])
    share, rows, columns = share / n, share.sum(1) / n, share.sum(0) / n
    seen, chance = float(numpy.trace(share)), float(rows @ columns)
    result = {"observedAgreement": seen, "expectedAgreement": chance}
    if chance == 1:
        return {"kappa": None, **result, "seKappa": None}
    value = (seen - chance) / (1 - chance)
    left = 1 - value
    agreed = (numpy.diag(share) * (1 - (rows + columns) * left) ** 2).sum()
    off = share * (columns[:, None] + rows[None, :]) ** 2
    apart = left**2 * (off.sum() - numpy.trace(off))
    squared = (agreed + apart - (value - chance * left) ** 2) / (1 - chance) ** 2 / n
    return {"kappa": value, **result, "seKappa": math.sqrt(max(0.0, squared))}
