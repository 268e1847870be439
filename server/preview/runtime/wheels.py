"""Downloads the wheels that a page needs beyond the packages of its Pyodide, chosen as micropip chooses them: what the
lock has is left to it, all else comes from the package index that pip is set up for. pip alone would take the
conditions of requirements for those of this machine, and would look for Pyodide's own packages in the index.

Arguments: the wheel of `packaging`, the folder to write to.
In: {"requirements": [TEXT], "locked": {NAME: VERSION}, "environment": {MARKER: VALUE}, "options": [OF PIP]}.
Out: {"locked": [NAME]}, what is needed of the lock. Exits with 3 where Python has no pip.
"""

import email.parser
import importlib.util
import json
import pathlib
import subprocess
import sys
import zipfile

sys.path.insert(0, sys.argv[1])

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename


def main():
    if importlib.util.find_spec("pip") is None:
        sys.exit(3)
    task = json.load(sys.stdin)
    folder = pathlib.Path(sys.argv[2])
    locked = set()
    seen = set()
    waiting = [parsed(text) for text in task["requirements"]]
    while waiting:
        others = []
        for requirement in waiting:
            name = canonicalize_name(requirement.name)
            if name in task["locked"] and fits(requirement, task["locked"][name]):
                locked.add(name)
            else:
                others.append(requirement)
        missing = [requirement for requirement in others if best(folder, requirement) is None]
        if missing:
            download(missing, folder, task["options"])
        waiting = []
        for requirement in others:
            wheel = best(folder, requirement)
            if wheel is not None and (wheel, frozenset(requirement.extras)) not in seen:
                seen.add((wheel, frozenset(requirement.extras)))
                waiting += needs(wheel, requirement.extras, task["environment"])
    json.dump({"locked": sorted(locked)}, sys.stdout)


def parsed(text):
    try:
        requirement = Requirement(text)
    except InvalidRequirement:
        sys.exit(f"{text} is no name of a package.")
    if requirement.url:
        sys.exit(f"{text} names an address: a page loads it from there.")
    requirement.marker = None
    return requirement


def fits(requirement, version):
    return requirement.specifier.contains(version, prereleases=True)


def best(folder, requirement):
    """The newest of the downloaded wheels that fit."""
    found = []
    for wheel in folder.glob("*.whl"):
        name, version, _, _ = parse_wheel_filename(wheel.name)
        if name == canonicalize_name(requirement.name) and fits(requirement, version):
            found.append((version, wheel))
    return max(found)[1] if found else None


def download(requirements, folder, options):
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--no-input", "--quiet"]
    command += ["--disable-pip-version-check", *options, "--dest", str(folder), *map(str, requirements)]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        names = ", ".join(map(str, requirements))
        said = "\n".join(done.stdout.strip().splitlines()[-6:])
        sys.exit(f"pip found no wheel for Pyodide of {names}:\n{said}")


def needs(wheel, extras, environment):
    """What a wheel requires in Pyodide. What has an address is the package's own business."""
    with zipfile.ZipFile(wheel) as content:
        names = content.namelist()
        name = next(name for name in names if name.count("/") == 1 and name.endswith(".dist-info/METADATA"))
        metadata = email.parser.BytesParser().parsebytes(content.read(name), headersonly=True)
    for text in metadata.get_all("Requires-Dist", []):
        requirement = Requirement(text)
        marker, requirement.marker = requirement.marker, None
        asked = marker is None or any(marker.evaluate({**environment, "extra": extra}) for extra in ("", *extras))
        if asked and not requirement.url:
            yield requirement


main()
