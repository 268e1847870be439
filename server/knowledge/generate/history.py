"""Brings data/api/history.json up to a new release of PyScript.

    python3 server/knowledge/generate/history.py 2026.8.1 0.7.32

The second argument is the version of the npm package @pyscript/core that the release was made from: its Python sources
are the release's. Names that are new get this release as `since`, names that are missing get it as `removed`, and a
signature that differs from the last one is added. Run again with the same arguments, it changes nothing.
"""

import ast
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HISTORY = Path(__file__).parent.parent / "data/api/history.json"
SOURCES = "package/src/stdlib/"
OURS = ("pyscript", "polyscript")


def main(release, version):
    history = json.loads(HISTORY.read_text())
    modules, names = read_package(version)
    update(history["modules"], modules, release, lambda old, new: old)
    update(history["names"], names, release, lambda old, new: merge(old, new, release))
    HISTORY.write_text(written(history))


def update(table, found, release, merged):
    for path, row in found.items():
        known = table.get(path)
        if known is None or "removed" in known:
            table[path] = {**row, "since": release}
            if "signatures" in row:
                table[path]["signatures"] = [[release, row["signatures"]]]
        else:
            table[path] = merged(known, row)
    for path, row in table.items():
        if path not in found and "removed" not in row:
            row["removed"] = release


def merge(old, new, release):
    signatures = old.get("signatures", [])
    text = new.pop("signatures", None)
    if text is not None and (not signatures or signatures[-1][1] != text):
        signatures = [row for row in signatures if row[0] != release] + [[release, text]]
    row = {**new, "since": old["since"]}
    return {**row, "signatures": signatures} if signatures else row


def read_package(version):
    """Modules and names of the stdlib inside the npm package, each without its history."""
    modules, names = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", f"@pyscript/core@{version}"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        with tarfile.open(next(Path(folder).glob("*.tgz"))) as package:
            for member in package.getmembers():
                if member.name.startswith(SOURCES) and member.name.endswith(".py"):
                    module = member.name[len(SOURCES) : -len(".py")].replace("/", ".").removesuffix(".__init__")
                    modules[module] = {}
                    source = ast.parse(package.extractfile(member).read())
                    for name, row in read_module(source):
                        if is_public(name):
                            names[f"{module}.{name}"] = row
    return modules, names


def is_public(name):
    return not any(part.startswith("_") for part in name.split("."))


def read_module(source):
    found = {}
    read_statements(source.body, None, found)
    # Made by a loop at import time: one class for each tag.
    for tag in literal_list(source, "CONTAINER_TAGS") + literal_list(source, "VOID_TAGS"):
        python = f"{tag}_" if tag in ("del", "map", "object", "input") else tag
        found.setdefault(python, {"kind": "class"})
    return found.items()


def literal_list(source, name):
    for statement in source.body:
        if isinstance(statement, ast.Assign) and getattr(statement.targets[0], "id", None) == name:
            return ast.literal_eval(statement.value)
    return []


def read_statements(statements, scope, found):
    def add(name, row):
        known = found.get(name)
        # What both branches of a test for the thread define is there in both threads.
        everywhere = known is not None and known.get("scope") != scope
        row = {**(known if known is not None and row["kind"] == "constant" else row)}
        row.pop("scope", None)
        found[name] = {**row, "scope": scope} if scope and not everywhere else row

    for statement in statements:
        match statement:
            case ast.If(test=ast.Name(id="RUNNING_IN_WORKER")):
                read_statements(statement.body, "worker", found)
                read_statements(statement.orelse, "main", found)
            case ast.If(test=ast.UnaryOp(op=ast.Not(), operand=ast.Name(id="RUNNING_IN_WORKER"))):
                read_statements(statement.body, "main", found)
                read_statements(statement.orelse, "worker", found)
            case ast.Try():
                read_statements(statement.body, scope, found)
                for handler in statement.handlers:
                    read_statements(handler.body, scope, found)
            case ast.ImportFrom(module=str(module), names=names) if module.split(".")[0] in OURS:
                for name in names:
                    add(name.asname or name.name, {"kind": "constant", "from": f"{module}.{name.name}"})
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                kind = "async-function" if isinstance(statement, ast.AsyncFunctionDef) else "function"
                add(statement.name, {"kind": kind, "signatures": f"({ast.unparse(statement.args)})"})
            case ast.ClassDef():
                read_class(statement, found, add)
            case ast.Assign(targets=[ast.Name(id=name)]):
                add(name, {"kind": "constant"})


def read_class(definition, found, add):
    row = {"kind": "class"}
    for member in definition.body:
        match member:
            case ast.FunctionDef(name="__init__"):
                row["signatures"] = without_self(member)
                for attribute in own_attributes(member):
                    add(f"{definition.name}.{attribute}", {"kind": "property"})
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                add(f"{definition.name}.{member.name}", method(member))
            case ast.Assign(targets=[ast.Name(id=name)]):
                add(f"{definition.name}.{name}", {"kind": "constant"})
    add(definition.name, row)


def method(member):
    decorators = [ast.unparse(decorator) for decorator in member.decorator_list]
    if "property" in decorators or any(decorator.endswith(".setter") for decorator in decorators):
        return {"kind": "property"}
    kind = "class-method" if "classmethod" in decorators else "method"
    asynchronous = "async-" if isinstance(member, ast.AsyncFunctionDef) else ""
    return {"kind": asynchronous + kind, "signatures": without_self(member)}


def without_self(function):
    arguments = ast.parse(f"lambda {ast.unparse(function.args)}: 0", mode="eval").body.args
    arguments.args = arguments.args[1:]
    return f"({ast.unparse(arguments)})"


def own_attributes(function):
    for statement in ast.walk(function):
        match statement:
            case ast.Assign(targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)]) if not name.startswith("_"):
                yield name


def written(history):
    """One name a line, sorted."""
    sections = []
    for section, rows in history.items():
        lines = [f"    {json.dumps(path)}: {json.dumps(ordered(row))}" for path, row in sorted(rows.items())]
        sections.append(f"  {json.dumps(section)}: {{\n" + ",\n".join(lines) + "\n  }")
    return "{\n" + ",\n".join(sections) + "\n}\n"


def ordered(row):
    keys = ("kind", "since", "removed", "scope", "from", "signatures")
    return {key: row[key] for key in keys if key in row}


if __name__ == "__main__":
    main(*sys.argv[1:])
