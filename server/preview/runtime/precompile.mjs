// Compiles Python's standard library with the very Pyodide that will import it, so that no browser has to.
// Arguments: Pyodide's folder, the file to write.
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, target] = process.argv.slice(2);
const { loadPyodide } = await import(pathToFileURL(`${folder}/pyodide.mjs`));

// A fixed seed: the order of a set's elements goes into the compiled file.
const python = await loadPyodide({ indexURL: folder, env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" } });

const made = python.runPython(`
import importlib._bootstrap_external as files
import importlib.util
import sys
import zipfile

archive = f"/lib/python{sys.version_info.major}{sys.version_info.minor}.zip"


def compiled(name, source):
    # The name that tracebacks show: the archive stands in a browser where it stands here.
    code = compile(source, f"{archive}/{name}", "exec", dont_inherit=True)
    return files._code_to_hash_pyc(code, importlib.util.source_hash(source), False)


def write(to, name, content, compression):
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.compress_type = compression
    entry.external_attr = 0o644 << 16
    to.writestr(entry, content)


with zipfile.ZipFile(archive) as original, zipfile.ZipFile("/tmp/made.zip", "w") as made:
    for name in sorted(original.namelist()):
        if name.endswith("/"):
            continue
        content = original.read(name)
        if name.endswith(".py"):
            # Not packed, so that an import need not unpack it; the source beside it is for tracebacks and inspect.
            write(made, name + "c", compiled(name, content), zipfile.ZIP_STORED)
        write(made, name, content, zipfile.ZIP_DEFLATED)
"/tmp/made.zip"
`);
writeFileSync(target, python.FS.readFile(made));
