"""Validates every scenario in RESOURCES/scenarios with the published schema, and sees that a few
spoilt ones are refused. Skipped (77) where python3-jsonschema is missing."""

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


def main(resources):
    schema = load(resources / "schemas" / "scenario.schema.json")
    validator_class = jsonschema.validators.validator_for(schema)
    validator_class.check_schema(schema)
    validator = validator_class(schema)
    failures = []
    for path in sorted((resources / "scenarios").glob("*.scenario.json")):
        scenario = load(path)
        for error in validator.iter_errors(scenario):
            failures.append(f"{path.name}: {error.json_path}: {error.message}")
        for why, changed in spoilt(scenario):
            if validator.is_valid(changed):
                failures.append(f"{path.name}: the schema accepts: {why}")
    print("\n".join(failures) or "every scenario is valid")
    return 1 if failures else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
