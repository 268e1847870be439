(interpreter) => {
  // Lays PyScript's own modules down at once. Its first Python for each interpreter is a text that holds them all as strings,
  // to write them one by one, which takes MicroPython as long as to import them. A text of any other form runs as it is.
  const start = "import os as _os\nfrom pathlib import Path as _Path\n_path = None\n";
  const end = /\n((?:import pyscript as _pyscript\n)?)del _Path\ndel _path\ndel _os\n/;
  const { FS } = interpreter;
  let path;
  const steps = [
    [/^_path = _Path\((".+")\)$/, (name) => (path = JSON.parse(name))],
    // A folder that is there stays.
    [/^if not _os\.path\.exists\(".+"\):$/, () => {}],
    [/^    _path\.mkdir\(parents=True, exist_ok=True\)$/, () => FS.mkdirTree(path)],
    [/^_path\.write_text\((".*"),encoding="utf-8"\)$/, (text) => FS.writeFile(path, JSON.parse(text))],
  ];

  const lay = (code) => {
    const last = code.startsWith(start) && end.exec(code);
    if (!last) return code;
    const lines = code.slice(start.length, last.index).split("\n");
    const stepOf = (line) => steps.find(([form]) => form.test(line));
    if (!lines.every(stepOf)) return code;
    for (const line of lines) {
      const [form, act] = stepOf(line);
      act(...form.exec(line).slice(1));
    }
    return last[1] + code.slice(last.index + last[0].length);
  };

  for (const method of ["runPython", "runPythonAsync"]) {
    const run = interpreter[method];
    interpreter[method] = function (code, ...rest) {
      return run.call(this, typeof code === "string" ? lay(code) : code, ...rest);
    };
  }
}
