(interpreter) => {
  // Lets micropip ask the preview where it would ask the public package index. An index that the page itself names stays.
  const run = interpreter.runPython.bind(interpreter);
  const load = interpreter.loadPackage.bind(interpreter);
  let isDone = false;
  const redirect = () => {
    if (isDone || !interpreter.loadedPackages.micropip) return;
    isDone = true;
    // In place: while its index is the usual one, micropip looks into Pyodide's own packages first.
    const code = [
      "import micropip",
      "from micropip.package_index import DEFAULT_INDEX_URLS",
      "DEFAULT_INDEX_URLS[:] = [index]",
      "micropip.set_index_urls([index])",
    ];
    const globals = interpreter.toPy({ index: new URL("%BASE%simple", import.meta.url).href });
    run(code.join("\n"), { globals });
    globals.destroy();
  };
  interpreter.loadPackage = async (...wanted) => {
    const loaded = await load(...wanted);
    redirect();
    return loaded;
  };
  redirect();
}
