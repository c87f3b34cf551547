"""Makes tests/fixtures/stats-r-cases.json; see README.md. Says first how the twelve given cases are reproduced."""

import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile

import draw_inputs
import figures
import python_tools

HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parents[1] / "tests" / "fixtures"
GIVEN = json.loads((FIXTURES / "stats-cases.json").read_text())
REMARK = re.compile(r"(^|\.)(by|[a-zA-Z]+By|note|alsoAccept|measured|outside|tooLarge)(\.|$)")
NOTABLE = 1e-6  # a relative disagreement from which a tool is named case by case


def inputs():
    for index, (name, scale, pre, post) in enumerate(draw_inputs.paired_inputs()):
        changes = [b - a for a, b in zip(pre, post)]
        bca = len(pre) >= 6 and index % 3 == 0 and len(set(changes)) > 1 and max(map(abs, changes)) < 5000
        yield {"name": name, "kind": "paired", "pre": pre, "post": post, "scale": scale, "bca": bca}
    for name, scale, pre, post in draw_inputs.unpaired_inputs():
        yield {"name": f"unpaired-{name}", "kind": "unpaired", "pre": pre, "post": post, "scale": scale}
    for name, p in draw_inputs.HOLM.items():
        yield {"name": f"holm-{name}", "kind": "holm", "p": p}
    for name, items in draw_inputs.alpha_inputs():
        yield {"name": f"alpha-{name}", "kind": "alpha", "items": items}
    for name, a, b, levels in draw_inputs.kappa_inputs():
        yield {"name": f"kappa-{name}", "kind": "kappa", "a": a, "b": b, "levels": levels}


def in_steps(case):
    """A given case with its scores as whole steps."""
    if "scale" not in case:
        return case
    steps = {side: [round(v * case["scale"]) for v in case[side]] for side in ("pre", "post")}
    return {**case, **steps, "bca": "bootstrapBcaMeanDiff" in case["expected"]}


def figures_of(case):
    if case["kind"] == "paired":
        return figures.paired(case["pre"], case["post"], case["scale"], case["bca"])
    if case["kind"] == "unpaired":
        return {"mannWhitney": figures.mann_whitney(case["pre"], case["post"], case["scale"])}
    if case["kind"] == "holm":
        return figures.holm(case["p"])
    if case["kind"] == "alpha":
        return figures.alpha(case["items"])
    return figures.kappa(case["a"], case["b"], case["levels"])


def leaves(value, path=""):
    if isinstance(value, (dict, list)):
        for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(inner, f"{path}.{key}" if path else str(key))
    else:
        yield path, value


def tolerance(path):
    kinds = [
        ("(dz|gz)Ci", "noncentralT"),
        ("pairedT|feldt", "studentT"),
        ("pExact$", "exactP"),
        ("pAsymp", "asymptoticP"),
    ]
    return GIVEN["meta"]["tolerance"][next((name for pattern, name in kinds if re.search(pattern, path)), "closedForm")]


def distance(a, b):
    """Relative, as the tolerances are, but absolute below 1e-9; infinite where only one of both is a number."""
    if any(not isinstance(v, (int, float)) or isinstance(v, bool) or not math.isfinite(v) for v in (a, b)):
        return 0 if a == b else math.inf
    return abs(a - b) / max(abs(b), 1e-9) if abs(a - b) > 1e-12 else 0


def reproduce_given():
    """Every figure of the given cases, by this program: those outside their tolerance, and how many were held."""
    held, wrong = 0, []
    for case in GIVEN["cases"]:
        ours = dict(leaves(figures_of(in_steps(case))))
        for path, value in leaves(case["expected"]):
            if REMARK.search(path):
                continue
            held += 1
            if distance(ours.get(path, "missing"), value) > tolerance(path):
                wrong.append((case["name"], path, value, ours.get(path, "missing")))
    return held, wrong


def by_r(cases):
    with tempfile.TemporaryDirectory() as folder:
        source, target = pathlib.Path(folder, "in.json"), pathlib.Path(folder, "out.json")
        source.write_text(json.dumps(cases))
        subprocess.run(["Rscript", str(HERE / "other_tools.R"), str(source), str(target)], check=True)
        result = json.loads(target.read_text())
    split = lambda record: {tuple(key.split("|")): value for key, value in (record or {}).items()}
    return result["versions"], [(split(c["found"] or {}), split(c["refused"] or {})) for c in result["cases"]]


def apart(said, wanted):
    """Relative however small the figure; absolute beside 0, and beside what is 0 but for rounding."""
    return abs(said - wanted) / abs(wanted) if abs(wanted) > 1e-300 and said * wanted > 0 else abs(said - wanted)


def agree(expected, field, tool):
    """Lists a tool under `by` of the group of figures that it agrees with."""
    group, _, name = field.rpartition(".")
    if group in ("pre", "post", "diff"):
        return
    (expected[group] if group else expected).setdefault("by", {}).setdefault(name, []).append(tool)


def compare(case, expected, found, refused, seen):
    """Notes what each tool says of each figure, and lists the tools that agree under `by`."""
    ours = dict(leaves(expected))
    for (field, tool), value in found.items():
        if field == "bootstrapBcaMeanDiff":
            ranges = expected[field]
            inside = all(ranges[end][0] <= v <= ranges[end][1] for end, v in zip(("low", "high"), value))
            ranges.setdefault("measured", {})[tool] = value
            ranges.setdefault("outside", []).extend([] if inside else [tool])
            continue
        several = field in expected and isinstance(expected[field], list)
        listed = list(leaves(value if isinstance(value, list) else [value], field)) if several else [(field, value)]
        near = []
        for path, said in listed:
            wanted, computed = ours.get(path), isinstance(said, (int, float)) and math.isfinite(said)
            if wanted is None or not computed:
                if wanted is not None or said not in (None, "NaN") and not (said != said):
                    seen["odd"].append([case["name"], path, tool, wanted, said if computed else str(said)])
                continue
            off = apart(said, wanted)
            seen["compared"][tool] = seen["compared"].get(tool, 0) + 1
            key = (field, tool)
            seen["largest"][key] = max(seen["largest"].get(key, 0), off)
            near.append(distance(said, wanted) <= tolerance(path))
            if off > NOTABLE:
                seen["odd"].append([case["name"], path, tool, wanted, said])
        if near and all(near):
            agree(expected, field, tool)
    for (field, tool), message in refused.items():
        seen["refused"].setdefault(f"{tool}: {field}: {message.strip().splitlines()[0][:90]}", []).append(case["name"])


def name_too_large(expected):
    for part in list(expected.values()):
        if isinstance(part, dict) and "pExact" in part and part["pExact"] is None and "note" not in part:
            part["tooLarge"] = ["pExact"]
    return expected


def scored(step, scale):
    return step // scale if step % scale == 0 else step / scale


def main():
    held, wrong = reproduce_given()
    said = f"{held} figures of {len(GIVEN['cases'])} cases, {len(wrong)} outside tolerance"
    print(f"given cases: {said}", *wrong, sep="\n  ")
    if wrong:
        sys.exit(1)
    cases = list(inputs())
    versions, r_answers = by_r(cases)
    seen, lines = {"largest": {}, "odd": [], "refused": {}, "compared": {}}, []
    for case, (r_found, r_refused) in zip(cases, r_answers):
        expected = name_too_large(figures_of(case))
        found, refused = python_tools.tools_of(case)
        compare(case, expected, found | r_found, refused | r_refused, seen)
        shown = {key: value for key, value in case.items() if key != "bca"}
        if "scale" in case:
            shown |= {side: [scored(v, case["scale"]) for v in case[side]] for side in ("pre", "post")}
        lines.append(json.dumps({**shown, "expected": expected}, separators=(",", ":"), allow_nan=False))
    largest = {f"{field} by {tool}": off for (field, tool), off in sorted(seen["largest"].items()) if off > 1e-12}
    meta = {
        "about": "Conventions and tolerances: stats-cases.json. Made by scripts/reference-cases/make_r_cases.py.",
        "tools": {"python": sys.version.split()[0], **python_tools.VERSIONS, **versions},
        "figuresCompared": seen["compared"],
        "largestDisagreementBetweenTools": largest,
        "toolsThatDepart": seen["odd"],
    }
    target = FIXTURES / "stats-r-cases.json"
    target.write_text('{"meta":' + json.dumps(meta) + ',"cases":[\n' + ",\n".join(lines) + "\n]}\n")
    print(len(lines), "cases,", target.stat().st_size, "bytes")
    for title in ("compared", "largest", "refused"):
        print(title, *(largest if title == "largest" else seen[title]).items(), sep="\n  ")
    print("tools that depart", *seen["odd"], sep="\n  ")


main()
