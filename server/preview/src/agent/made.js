// Where Python made the elements of the page. Pyodide tells, through the C API of its CPython, what code is under way: no
// Python runs for it, and an exception on its way goes on. MicroPython keeps no frames that could be asked for. Nothing is
// done before a Pyodide is there.

// Places that are kept of an element, the innermost: of some only the server knows that they are not the project's.
const MOST = 4;
const LIBRARY = /^(\/lib\/python|\/home\/pyodide\/pyscript\/|pyscript\/|<frozen )/;
const MAKERS = [
  [Document.prototype, "createElement"],
  [Document.prototype, "createElementNS"],
  [Document.prototype, "importNode"],
  [Node.prototype, "cloneNode"],
  [Range.prototype, "createContextualFragment"],
];
const ASKED = [
  "_PyEval_GetFrame",
  "_PyFrame_GetBack",
  "_PyFrame_GetCode",
  "_PyFrame_GetLineNumber",
  "_PyObject_GetAttrString",
  "_PyUnicode_AsUTF8",
  "_PyErr_Clear",
  "_Py_IncRef",
  "_Py_DecRef",
  "UTF8ToString",
  "stringToNewUTF8",
];

// The places of the code that made an element, as tracebacks name them, the innermost first.
const made = new WeakMap();

// Answers a function that tells those of the code under way; `undefined` where that is no Python.
const followFrames = (python) => {
  const filename = python.stringToNewUTF8("co_filename");
  const fileOf = (frame) => {
    const code = python._PyFrame_GetCode(frame);
    const name = python._PyObject_GetAttrString(code, filename);
    const text = python._PyUnicode_AsUTF8(name);
    // It may have characters that UTF-8 cannot have.
    if (!text) python._PyErr_Clear();
    const file = python.UTF8ToString(text);
    python._Py_DecRef(name);
    python._Py_DecRef(code);
    return file;
  };
  return () => {
    let frame = python._PyEval_GetFrame();
    if (!frame) return undefined;
    python._Py_IncRef(frame);
    const found = [];
    while (frame) {
      const file = fileOf(frame);
      if (!LIBRARY.test(file)) found.push({ file, line: python._PyFrame_GetLineNumber(frame) });
      const outer = found.length < MOST ? python._PyFrame_GetBack(frame) : 0;
      python._Py_DecRef(frame);
      frame = outer;
    }
    return found;
  };
};

// Of each Pyodide of the page.
const underWay = [];

// Has a function of the browser note what it makes: `elements` of its answer and of what it was called on.
const note = (owner, name, kind, elements) => {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  descriptor[kind] = new Proxy(descriptor[kind], {
    apply: (native, self, values) => {
      const answer = Reflect.apply(native, self, values);
      for (const frames of underWay) {
        const found = frames();
        if (found) elements(answer, self).forEach((element) => made.set(element, found));
      }
      return answer;
    },
  });
  Object.defineProperty(owner, name, descriptor);
};

const noteAll = () => {
  const { get: childrenOf } = Object.getOwnPropertyDescriptor(Element.prototype, "children");
  const madeOf = (node) => (node instanceof DocumentFragment ? [...node.children] : [node]);
  for (const [owner, name] of MAKERS) note(owner, name, "value", madeOf);
  note(Element.prototype, "innerHTML", "set", (_, element) => [...childrenOf.call(element)]);
};

const { follow } = globalThis[AGENT];
globalThis[AGENT].follow = async (load, flavor, ...rest) => {
  const interpreter = await follow(load, flavor, ...rest);
  const python = interpreter._module;
  if (flavor === "py" && ASKED.every((name) => python?.[name])) {
    if (!underWay.length) noteAll();
    underWay.push(followFrames(python));
  }
  return interpreter;
};
