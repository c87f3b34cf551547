"""Makes tests/fixtures/stats-more-cases.json: paired and unpaired cases computed with scipy, numpy and whole numbers.

Independent of the product's code, by the conventions that tests/fixtures/stats-cases.json states. Needs python3 with
scipy and numpy: `python3 scripts/reference-cases/make_cases.py`. The cases are drawn from a fixed seed.
"""

import json
import math
import pathlib
import warnings
from collections import Counter
from fractions import Fraction

import numpy
import scipy
from scipy import special, stats
from scipy.optimize import brentq

warnings.simplefilter("ignore")
HERE = pathlib.Path(__file__).resolve().parents[2] / "tests" / "fixtures"
RANDOM = numpy.random.default_rng(20261127)
COUNTED = 20  # beyond so many people in a group the Mann-Whitney test is not counted through
PATTERNS = 50  # beyond so many pairs sign patterns are not counted through


def sums_of(weights):
    """How many subsets have each sum."""
    counts = Counter({0: 1})
    for weight in weights:
        more = Counter(counts)
        for total, ways in counts.items():
            more[total + weight] += ways
        counts = more
    return counts


def sign_pattern_p(weights, observed):
    """The share of all sign patterns whose plus sum is as far from the middle; none beyond PATTERNS weights."""
    if not weights:
        return 1.0
    if len(weights) > PATTERNS:
        return None
    total = sum(weights)
    far = abs(2 * observed - total)
    counts = sums_of(weights)
    return float(Fraction(sum(w for s, w in counts.items() if abs(2 * s - total) >= far), 2 ** len(weights)))


def summary(values):
    array = numpy.array(values, dtype=float)
    quantile = lambda q, how: float(numpy.quantile(array, q, method=how))
    return {
        "mean": float(array.mean()),
        "sd": float(array.std(ddof=1)) if len(values) > 1 else None,
        "median": float(numpy.median(array)),
        "min": float(array.min()),
        "max": float(array.max()),
        "q1Type7": quantile(0.25, "linear"),
        "q3Type7": quantile(0.75, "linear"),
        "q1Type6": quantile(0.25, "weibull"),
        "q3Type6": quantile(0.75, "weibull"),
    }


def signed_rank(steps, zeros):
    kept = [d for d in steps if d != 0] if zeros == "wilcox" else list(steps)
    doubled = [int(round(2 * r)) for r in stats.rankdata([abs(d) for d in kept])]
    changed = [(r, d) for r, d in zip(doubled, kept) if d != 0]
    plus = sum(r for r, d in changed if d > 0)
    minus = sum(r for r, d in changed if d < 0)
    result = {"wPlus": plus / 2, "wMinus": minus / 2}
    result["pExact"] = sign_pattern_p([r for r, _ in changed], plus)
    if not changed:
        return {**result, "z": None, "pAsymptotic": None, "alsoAccept": {"pExact": [None]}}
    scale = math.sqrt(sum(r * r for r, _ in changed))
    z = (plus - minus) / scale
    return {**result, "z": z, "pAsymptotic": float(2 * stats.norm.sf(abs(z)))}


def hodges_lehmann(steps, step):
    n = len(steps)
    walsh = sorted((steps[i] + steps[j]) / 2 for i in range(n) for j in range(i, n))
    if n > PATTERNS:
        return None
    counts = sums_of(range(1, n + 1))
    place, below, total = 1, counts[0], 2**n
    while Fraction(below + counts[place], total) < Fraction(1, 40):
        below += counts[place]
        place += 1
    return {
        "estimate": float(numpy.median(walsh)) * step,
        "ciLow": walsh[place - 1] * step,
        "ciHigh": walsh[len(walsh) - place] * step,
        "achievedLevel": float(1 - 2 * Fraction(below, total)),
    }


def paired_t(steps, step):
    n, mean = len(steps), float(numpy.mean(steps))
    empty = {"t": None, "p": None, "ciLow": None, "ciHigh": None, "meanDiff": mean * step}
    if n == 1:
        return {**empty, "df": None}
    sd = float(numpy.std(steps, ddof=1))
    if len(set(steps)) == 1:
        return {**empty, "df": n - 1}
    error = sd / math.sqrt(n)
    half = float(stats.t.ppf(0.975, n - 1)) * error
    t = mean / error
    return {
        "t": t,
        "df": n - 1,
        "p": float(2 * stats.t.sf(abs(t), n - 1)),
        "meanDiff": mean * step,
        "ciLow": (mean - half) * step,
        "ciHigh": (mean + half) * step,
    }


def noncentral_ends(t, df):
    """The ends of the interval of the noncentrality; none where scipy's noncentral t does not answer."""
    end = lambda p: brentq(lambda d: stats.nct.cdf(t, df, d) - p, t - 4 - abs(t), t + 4 + abs(t))
    try:
        return (end(0.975), end(0.025)) if abs(t) < 30 else None
    except ValueError:
        return None


def effect(steps):
    n = len(steps)
    result = {"dz": None, "hedgesGz": None, "dzCiLow": None, "dzCiHigh": None}
    if n > 1 and len(set(steps)) > 1:
        dz = float(numpy.mean(steps) / numpy.std(steps, ddof=1))
        t, df = dz * math.sqrt(n), n - 1
        result = {"dz": dz}
        ends = noncentral_ends(t, df)
        if ends:
            result |= {"dzCiLow": ends[0] / math.sqrt(n), "dzCiHigh": ends[1] / math.sqrt(n)}
        if n > 2:
            j = math.exp(special.gammaln(df / 2) - special.gammaln((df - 1) / 2)) / math.sqrt(df / 2)
            result |= {"hedgesJ": j, "hedgesGz": j * dz}
            if ends:
                result |= {"gzCiLow": j * result["dzCiLow"], "gzCiHigh": j * result["dzCiHigh"]}
    for name, zeros in [("rankBiserialZerosDropped", "wilcox"), ("rankBiserialPrattNonZero", "pratt")]:
        ranks = signed_rank(steps, zeros)
        whole = ranks["wPlus"] + ranks["wMinus"]
        result[name] = (ranks["wPlus"] - ranks["wMinus"]) / whole if whole else None
    pratt = signed_rank(steps, "pratt")
    result["rankBiserialPrattAll"] = (pratt["wPlus"] - pratt["wMinus"]) / (n * (n + 1) / 2)
    return result


def mann_whitney(pre, post, step):
    n, m = len(pre), len(post)
    tied_all = len(set(pre + post)) == 1
    test = lambda correct: float(
        stats.mannwhitneyu(post, pre, alternative="two-sided", method="asymptotic", use_continuity=correct).pvalue
    )
    u = float(stats.mannwhitneyu(post, pre).statistic)
    result = {
        "n": [n, m],
        "u": u,
        "pAsymptotic": None if tied_all else test(False),
        "pAsymptoticCC": None if tied_all else test(True),
        "rankBiserial": 2 * u / (n * m) - 1,
        "hodgesLehmannShift": float(numpy.median([b - a for a in pre for b in post])) * step,
    }
    if max(n, m) <= COUNTED:
        doubled = [int(round(2 * r)) for r in stats.rankdata(pre + post)]
        ways = Counter({(0, 0): 1})
        for rank in doubled:
            for (taken, total), count in list(ways.items()):
                if taken < n:
                    ways[(taken + 1, total + rank)] += count
        sums = {total: count for (taken, total), count in ways.items() if taken == n}
        centre = Fraction(sum(doubled) * n, n + m)
        far = abs(sum(doubled[:n]) - centre)
        result["pExact"] = float(
            Fraction(sum(c for s, c in sums.items() if abs(s - centre) >= far), math.comb(n + m, n))
        )
    return result


def paired(name, pre_steps, post_steps, scale):
    step = 1 / scale
    steps = [b - a for a, b in zip(pre_steps, post_steps)]
    scores = lambda values: [round(v / scale, 12) for v in values]
    sign = [d for d in steps if d != 0]
    plus = sum(1 for d in sign if d > 0)
    zeros_dropped = signed_rank(steps, "wilcox")
    if sign:
        corrected = stats.wilcoxon(steps, zero_method="wilcox", correction=True, method="asymptotic")
        zeros_dropped["pAsymptoticCC"] = float(corrected.pvalue)
    else:
        zeros_dropped["pAsymptoticCC"] = None
    expected = {
        "n": len(steps),
        "nZero": steps.count(0),
        "nPositive": plus,
        "nNegative": len(sign) - plus,
        "pre": summary(scores(pre_steps)),
        "post": summary(scores(post_steps)),
        "diff": summary(scores(steps)),
        "wilcoxonZerosDropped": zeros_dropped,
        "wilcoxonPratt": signed_rank(steps, "pratt"),
        "signTest": {"p": float(stats.binomtest(plus, len(sign)).pvalue) if sign else 1.0},
        "signFlipMeanDiff": {
            "pExact": sign_pattern_p([abs(d) for d in sign], sum(d for d in sign if d > 0)),
        },
        "pairedT": paired_t(steps, step),
        "effect": effect(steps),
        "mannWhitneyIfUnpaired": mann_whitney(list(pre_steps), list(post_steps), step),
    }
    walsh = hodges_lehmann(steps, step)
    if walsh:
        expected["hodgesLehmann"] = walsh
    kind = {"name": name, "kind": "paired", "pre": scores(pre_steps), "post": scores(post_steps), "scale": scale}
    return {**kind, "expected": expected}


def drawn(n, top, scale, rise):
    pre = [int(v) for v in RANDOM.integers(0, top * scale + 1, n)]
    change = RANDOM.integers(-rise, 2 * rise + 1, n)
    return pre, [int(min(top * scale, max(0, a + c))) for a, c in zip(pre, change)]


def cases():
    for n in [1, 2, 3, 4, 5, 6, 6, 6, 7, 8, 9, 10, 12, 15, 20, 24, 30, 50]:
        for top, scale, rise in [(35, 1, 4), (5, 1, 1), (5, 10, 9), (35, 6, 5)]:
            pre, post = drawn(n, top, scale, rise)
            yield paired(f"drawn-{n}-of-{top}-by-{scale}", pre, post, scale)
    for n in [100, 200, 500]:
        pre, post = drawn(n, 35, 1, 3)
        yield paired(f"drawn-{n}", pre, post, 1)
    for n in [2, 3, 5, 6, 8, 20]:
        rising = list(range(10, 10 + n))
        yield paired(f"all-equal-change-{n}", rising, [v + 2 for v in rising], 1)
        yield paired(f"no-change-{n}", rising, rising, 1)
        yield paired(f"one-changed-{n}", rising, [v + (3 if i == 0 else 0) for i, v in enumerate(rising)], 1)
        yield paired(f"all-up-{n}", rising, [v + 1 + i for i, v in enumerate(rising)], 1)
        yield paired(f"all-down-{n}", [v + 1 + i for i, v in enumerate(rising)], rising, 1)
        yield paired(f"even-split-{n}", rising, [v + (1 if i % 2 else -1) for i, v in enumerate(rising)], 1)
        large = [v + 100 + i % 2 for i, v in enumerate(rising)]
        yield paired(f"large-effect-{n}", rising, large, 1)
    yield paired("huge-scores-9", [10**6 * i for i in range(1, 10)], [10**6 * i + i * i for i in range(1, 10)], 1)
    for n, m in [(1, 1), (1, 6), (3, 6), (5, 5), (6, 6), (7, 4), (12, 9), (20, 20), (60, 80)]:
        pre = [int(v) for v in RANDOM.integers(0, 6, n)]
        post = [int(v) for v in RANDOM.integers(1, 7, m)]
        head = {"name": f"unpaired-{n}-{m}", "kind": "unpaired", "pre": pre, "post": post, "scale": 1}
        yield {**head, "expected": {"mannWhitney": mann_whitney(pre, post, 1)}}


def without_gaps(record):
    """Leaves out what was too much to count: a case says nothing of it."""
    return {
        key: without_gaps(value) if isinstance(value, dict) else value
        for key, value in record.items()
        if not (key == "pExact" and value is None)
    }


made = [without_gaps(case) for case in cases()]
meta = {"tools": {"scipy": scipy.__version__, "numpy": numpy.__version__, "exact": "whole numbers and fractions"}}
lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in made)
(HERE / "stats-more-cases.json").write_text(f'{{"meta":{json.dumps(meta)},"cases":[\n{lines}\n]}}\n')
print(len(made), "cases")
