// What the members that runtimes add take and give. Existence is measured; this says what cannot be: parameters as Python
// writes them (from the typed `_pyodide._core_docs` of npm `pyodide`, MPL-2.0), and results.
//
// A result is a type in the notation of the declarations, where
//   this: the value itself        item: what iterating gives      key, value: of a map        result: what a call gives
//   awaited: what awaiting gives  instance: of the class          default: the argument of that name
// and Python's own types have their Python names: bytes, memoryview, tuple, Iterator, KeysView, ItemsView, ValuesView.

/** By shape and name, or by name alone: `[parameters, result]`; a member without parameters is no method. */
const MEMBERS = {
  to_py: ["(*, depth: int = -1, default_converter=None)", "any"],
  js_id: [undefined, "number"],
  typeof: [undefined, "string"],
  object_entries: ["()", "Array<[string, any]>"],
  object_keys: ["()", "Array<string>"],
  object_values: ["()", "Array<any>"],
  as_object_map: ["(*, hereditary: bool = False)", "Map<string, any>"],
  as_py_json: ["()", "any"],
  bind_class: ["(signature: type)", "this"],
  bind_sig: ["(signature)", "this"],
  to_weakref: ["()", "WeakRef<this>"],
  new: ["(*args, **kwargs)", "instance"],

  append: ["(object)", "void"],
  extend: ["(other: Iterable)", "void"],
  insert: ["(index: int, value)", "void"],
  remove: ["(value)", "void"],
  reverse: ["()", "void"],
  index: ["(value, start: int = 0, stop: int = sys.maxsize)", "number"],
  count: ["(x)", "number"],
  "array pop": ["(index: int = -1)", "item"],

  get: ["(key, default=None)", "value | default"],
  keys: ["()", "KeysView<key>"],
  values: ["()", "ValuesView<value>"],
  items: ["()", "ItemsView<key, value>"],
  pop: ["(key, default=...)", "value | default"],
  popitem: ["()", "tuple<key, value>"],
  setdefault: ["(key, default=None)", "value | default"],
  update: ["(other=(), /, **kwargs)", "void"],
  clear: ["()", "void"],

  assign: ["(rhs)", "void"],
  assign_to: ["(to)", "void"],
  to_memoryview: ["()", "memoryview"],
  to_bytes: ["()", "bytes"],
  to_file: ["(file: IO)", "void"],
  from_file: ["(file: IO)", "void"],
  to_string: ["(encoding: str | None = None)", "string"],

  then: ["(onfulfilled, onrejected=None)", "Promise<any>"],
  catch: ["(onrejected)", "Promise<any>"],
  finally_: ["(onfinally)", "Promise<awaited>"],

  syncify: ["()", "awaited"],

  send: ["(value)", "item"],
  throw: ["(error)", "item"],
  close: ["()", "void"],
  asend: ["(value)", "Promise<item>"],
  athrow: ["(error)", "Promise<item>"],
  aclose: ["()", "Promise<void>"],

  args: [undefined, "tuple<any>"],
  js_error: [undefined, "this"],
  add_note: ["(note: str)", "void"],
  with_traceback: ["(tb)", "this"],

  __len__: ["()", "number"],
  __contains__: ["(key)", "boolean"],
  __iter__: ["()", "Iterator<item>"],
  __reversed__: ["()", "Iterator<item>"],
  __next__: ["()", "item"],
  __aiter__: ["()", "this"],
  __anext__: ["()", "Promise<item>"],
  __await__: ["()", "awaited"],
  __call__: ["(*args, **kwargs)", "result"],
  __enter__: ["()", "this"],
  __exit__: ["(*args)", "void"],
  __add__: ["(other)", "Array<item>"],
  __iadd__: ["(other)", "this"],
  __mul__: ["(other: int)", "Array<item>"],
  __rmul__: ["(other: int)", "Array<item>"],
  __imul__: ["(other: int)", "this"],
  __setitem__: ["(key, value)", "void"],
  __delitem__: ["(key)", "void"],
  __getitem__: ["(key)", "value"],
  "array __getitem__": ["(index: int | slice)", "item"],
  "node-list __getitem__": ["(index: int | slice)", "item"],
  "typed-array __getitem__": ["(index: int)", "item"],
  "every __getitem__": ["(key: int | str)", "any"],
};

/** What a member takes and gives. */
export function describe(shape, name) {
  const row = MEMBERS[`${shape} ${name}`] ?? MEMBERS[name];
  if (!row) throw new Error(`nothing says what ${name} of ${shape} takes`);
  const [parameters, gives] = row;
  return { ...(parameters === undefined ? {} : { parameters }), gives };
}
