"""The same figures by scipy, numpy and statsmodels, as {(field, tool): value}; a tool that refuses is left out."""

import warnings

import numpy
import scipy
import statsmodels
from scipy import optimize, stats
from statsmodels.stats import inter_rater, multitest

SCIPY, NUMPY, STATSMODELS = "scipy", "numpy", "statsmodels"
VERSIONS = {SCIPY: scipy.__version__, NUMPY: numpy.__version__, STATSMODELS: statsmodels.__version__}


class Asked:
    def __init__(self):
        self.found, self.refused = {}, {}

    def ask(self, field, tool, make):
        with warnings.catch_warnings(), numpy.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            try:
                value = make()
            except (ValueError, ZeroDivisionError, OverflowError, numpy.linalg.LinAlgError) as error:
                self.refused[field, tool] = str(error)
                return
        self.found[field, tool] = [float(v) for v in value] if numpy.ndim(value) else float(value)


def summary(asked, name, values):
    asked.ask(f"{name}.mean", NUMPY, lambda: numpy.mean(values))
    asked.ask(f"{name}.sd", NUMPY, lambda: numpy.std(values, ddof=1))
    asked.ask(f"{name}.median", NUMPY, lambda: numpy.median(values))
    for kind, method in [(7, "linear"), (6, "weibull")]:
        for quarter in (1, 3):
            asked.ask(f"{name}.q{quarter}Type{kind}", NUMPY, lambda: numpy.quantile(values, quarter / 4, method=method))


def groups(asked, field, pre, post):
    test = lambda method, cc=True: stats.mannwhitneyu(post, pre, use_continuity=cc, method=method)
    asked.ask(f"{field}.u", SCIPY, lambda: test("asymptotic").statistic)
    asked.ask(f"{field}.pAsymptotic", SCIPY, lambda: test("asymptotic", False).pvalue)
    asked.ask(f"{field}.pAsymptoticCC", SCIPY, lambda: test("asymptotic").pvalue)
    if len(set(pre + post)) == len(pre + post) <= 100:
        asked.ask(f"{field}.pExact", SCIPY, lambda: test("exact").pvalue)


def paired(asked, pre, post, scale, with_bca):
    steps = numpy.array(post) - numpy.array(pre)
    n, kept = len(steps), steps[steps != 0]
    for name, values in [("pre", pre), ("post", post), ("diff", steps)]:
        summary(asked, name, numpy.array(values) / scale)
    for field, rule in [("wilcoxonZerosDropped", "wilcox"), ("wilcoxonPratt", "pratt")]:
        test = lambda mode, cc=False: stats.wilcoxon(steps, zero_method=rule, correction=cc, mode=mode)
        asked.ask(f"{field}.pAsymptotic", SCIPY, lambda: test("approx").pvalue)
        if rule == "wilcox":
            asked.ask(f"{field}.pAsymptoticCC", SCIPY, lambda: test("approx", True).pvalue)
        if len(set(abs(steps))) == len(kept) == n <= 50:
            asked.ask(f"{field}.pExact", SCIPY, lambda: test("exact").pvalue)
    asked.ask("signTest.p", SCIPY, lambda: stats.binomtest(int((steps > 0).sum()), len(kept)).pvalue)
    if 2 <= n <= 12:
        flips = lambda: stats.permutation_test((steps,), numpy.mean, permutation_type="samples", n_resamples=numpy.inf)
        asked.ask("signFlipMeanDiff.pExact", SCIPY, lambda: flips().pvalue)
    test = lambda: stats.ttest_1samp(steps / scale, 0)
    asked.ask("pairedT.t", SCIPY, lambda: test().statistic)
    asked.ask("pairedT.p", SCIPY, lambda: test().pvalue)
    asked.ask("pairedT.ciLow", SCIPY, lambda: test().confidence_interval(0.95)[0])
    asked.ask("pairedT.ciHigh", SCIPY, lambda: test().confidence_interval(0.95)[1])
    if n > 1 and len(set(steps)) > 1:
        ratio = steps.mean() / steps.std(ddof=1) * n**0.5
        reach = 4 + 2 * abs(ratio)
        end = lambda p: optimize.brentq(
            lambda shift: stats.nct.cdf(ratio, n - 1, shift) - p, ratio - reach, ratio + reach, xtol=1e-12
        )
        asked.ask("effect.dzCiLow", SCIPY, lambda: end(0.975) / n**0.5)
        asked.ask("effect.dzCiHigh", SCIPY, lambda: end(0.025) / n**0.5)
    groups(asked, "mannWhitneyIfUnpaired", pre, post)
    for seed in (1, 2, 3) if with_bca else ():
        run = lambda: stats.bootstrap(
            (steps / scale,), numpy.mean, n_resamples=10_000, method="BCa", random_state=seed, batch=1000
        )
        asked.ask("bootstrapBcaMeanDiff", f"scipy seed {seed}", lambda: list(run().confidence_interval))


def tools_of(case):
    asked = Asked()
    kind = case["kind"]
    if kind == "paired":
        paired(asked, case["pre"], case["post"], case["scale"], case["bca"])
    elif kind == "unpaired":
        groups(asked, "mannWhitney", case["pre"], case["post"])
    elif kind == "holm":
        for field, method in [("holm", "holm"), ("benjaminiHochberg", "fdr_bh")]:
            asked.ask(field, STATSMODELS, lambda: multitest.multipletests(case["p"], method=method)[1])
    elif kind == "alpha":
        items = numpy.array(case["items"])
        k, spread = items.shape[1], numpy.cov(items.T)
        asked.ask("alpha", NUMPY, lambda: k / (k - 1) * (1 - numpy.trace(spread) / spread.sum()))
    elif kind == "kappa":
        pairs, levels = list(zip(case["a"], case["b"])), case["levels"]
        table = [[pairs.count((p, q)) for q in levels] for p in levels]
        said = lambda: inter_rater.cohens_kappa(numpy.array(table))
        asked.ask("kappa", STATSMODELS, lambda: said().kappa)
        asked.ask("seKappa", STATSMODELS, lambda: said().std_kappa)
    return asked.found, asked.refused
