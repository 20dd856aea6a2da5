"""Validates every scenario and every lesson in RESOURCES with the published schemas, and sees that
a few spoilt ones are refused. Skipped (77) where python3-jsonschema is missing."""

import copy
import json
import pathlib
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def spoilt(scenario):
    """Pairs of what is wrong and a copy of the scenario with just that wrong."""

    def change(why, edit):
        changed = copy.deepcopy(scenario)
        edit(changed)
        return why, changed

    yield change("unknown field", lambda s: s.update(weather="rain"))
    yield change("missing menu", lambda s: s.pop("menu"))
    yield change("other format", lambda s: s.update(format=3))
    yield change("price as number", lambda s: s["menu"][0].update(price=9.5))
    yield change("guests of no kind", lambda s: s.update(guests=[{"arrivals": {"times": []}}]))
    yield change("length as number", lambda s: s.update(work=[{"work": "cook", "walking": 3}]))
    if not scenario["script"]:
        return
    yield change("unknown command", lambda s: s["script"][0].update(command="UpdateRow"))
    yield change("policy's command", lambda s: s["script"][0].update(command="AcceptOrder"))
    yield change("foreign data", lambda s: s["script"][0]["data"].update(dish="ramen"))
    yield change("no time of day", lambda s: s["script"][0].update(at="noon"))


def spoilt_lesson(lesson):
    """The same of a lesson."""

    def change(why, edit):
        changed = copy.deepcopy(lesson)
        edit(changed)
        return why, changed

    yield change("ten minutes", lambda l: l.update(minutes=10))
    yield change("no stop", lambda l: l.update(stops=[]))
    yield change("nothing must hold", lambda l: l["stops"][0].update(holds=[]))
    yield change("unknown field of a stop", lambda l: l["stops"][0].update(colour="red"))
    for place, stop in enumerate(lesson["stops"]):
        if "question" in stop:
            yield change("never told", lambda l: l["stops"][place].pop("reveal"))
            yield change(
                "no such misconception",
                lambda l: l["stops"][place]["question"]["choices"].append(
                    {"text": "x", "misconception": 27}
                ),
            )
            return


def failures_of(schema, paths, spoil):
    validator_class = jsonschema.validators.validator_for(schema)
    validator_class.check_schema(schema)
    validator = validator_class(schema)
    failures = []
    for path in sorted(paths):
        document = load(path)
        for error in validator.iter_errors(document):
            failures.append(f"{path.name}: {error.json_path}: {error.message}")
        for why, changed in spoil(document):
            if validator.is_valid(changed):
                failures.append(f"{path.name}: the schema accepts: {why}")
    return failures


def main(resources):
    schemas = resources / "schemas"
    failures = failures_of(
        load(schemas / "scenario.schema.json"), resources.glob("*/*.scenario.json"), spoilt
    ) + failures_of(
        load(schemas / "lesson.schema.json"), resources.glob("lessons/*.lesson.json"), spoilt_lesson
    )
    print("\n".join(failures) or "every scenario and every lesson is valid")
    return 1 if failures else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
