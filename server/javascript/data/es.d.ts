interface AggregateError extends Error {
  errors: any[];
}
declare var AggregateError: AggregateErrorConstructor;
interface AggregateErrorConstructor {
  new(errors: Iterable<any>, message?: string): AggregateError;
  new(errors: Iterable<any>, message?: string, options?: ErrorOptions): AggregateError;
  (errors: Iterable<any>, message?: string): AggregateError;
  (errors: Iterable<any>, message?: string, options?: ErrorOptions): AggregateError;
  readonly prototype: AggregateError;
}
interface Array<T> {
  [n: number]: T;
  [Symbol.iterator](): ArrayIterator<T>;
  at(index: number): T | undefined;
  concat(...items: ConcatArray<T>[]): T[];
  concat(...items: (T | ConcatArray<T>)[]): T[];
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, T]>;
  every(predicate: (value: T, index: number, array: T[]) => any, thisArg?: any): boolean;
  fill(value: T, start?: number, end?: number): this;
  filter(predicate: (value: T, index: number, array: T[]) => any, thisArg?: any): T[];
  find(predicate: (value: T, index: number, obj: T[]) => any, thisArg?: any): T | undefined;
  findIndex(predicate: (value: T, index: number, obj: T[]) => any, thisArg?: any): number;
  findLast(predicate: (value: T, index: number, array: T[]) => any, thisArg?: any): T | undefined;
  findLastIndex(predicate: (value: T, index: number, array: T[]) => any, thisArg?: any): number;
  flat<A, D extends number = 1>(depth?: D): any[];
  flatMap<U, This = undefined>(callback: (value: T, index: number, array: T[]) => U | ReadonlyArray<U>, thisArg?: This): U[];
  forEach(callbackfn: (value: T, index: number, array: T[]) => void, thisArg?: any): void;
  includes(searchElement: T, fromIndex?: number): boolean;
  indexOf(searchElement: T, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: T, fromIndex?: number): number;
  length: number;
  map<U>(callbackfn: (value: T, index: number, array: T[]) => U, thisArg?: any): U[];
  pop(): T | undefined;
  push(...items: T[]): number;
  reduce(callbackfn: (previousValue: T, currentValue: T, currentIndex: number, array: T[]) => T): T;
  reduce(callbackfn: (previousValue: T, currentValue: T, currentIndex: number, array: T[]) => T, initialValue: T): T;
  reduce<U>(callbackfn: (previousValue: U, currentValue: T, currentIndex: number, array: T[]) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: T, currentValue: T, currentIndex: number, array: T[]) => T): T;
  reduceRight(callbackfn: (previousValue: T, currentValue: T, currentIndex: number, array: T[]) => T, initialValue: T): T;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: T, currentIndex: number, array: T[]) => U, initialValue: U): U;
  reverse(): T[];
  shift(): T | undefined;
  slice(start?: number, end?: number): T[];
  some(predicate: (value: T, index: number, array: T[]) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: T, b: T) => number): this;
  splice(start: number, deleteCount?: number): T[];
  splice(start: number, deleteCount: number, ...items: T[]): T[];
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions): string;
  toReversed(): T[];
  toSorted(compareFn?: (a: T, b: T) => number): T[];
  toSpliced(start: number, deleteCount: number, ...items: T[]): T[];
  toSpliced(start: number, deleteCount?: number): T[];
  toString(): string;
  unshift(...items: T[]): number;
  values(): ArrayIterator<T>;
  with(index: number, value: T): T[];
}
declare var Array: ArrayConstructor;
interface ArrayBuffer {
  readonly byteLength: number;
  readonly detached: boolean;
  readonly maxByteLength: number;
  readonly resizable: boolean;
  resize(newByteLength?: number): void;
  slice(begin?: number, end?: number): ArrayBuffer;
  transfer(newByteLength?: number): ArrayBuffer;
  transferToFixedLength(newByteLength?: number): ArrayBuffer;
}
declare var ArrayBuffer: ArrayBufferConstructor;
interface ArrayBufferConstructor {
  new(byteLength: number): ArrayBuffer;
  new(): ArrayBuffer;
  new(byteLength: number, options?: { maxByteLength?: number }): ArrayBuffer;
  isView(arg: any): boolean;
  readonly prototype: ArrayBuffer;
}
type ArrayBufferLike = ArrayBufferTypes[keyof ArrayBufferTypes];
interface ArrayBufferTypes {
  ArrayBuffer: ArrayBuffer;
  SharedArrayBuffer: SharedArrayBuffer;
}
interface ArrayBufferView<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
}
interface ArrayConstructor {
  new(arrayLength?: number): any[];
  new<T>(arrayLength: number): T[];
  new<T>(...items: T[]): T[];
  (arrayLength?: number): any[];
  <T>(arrayLength: number): T[];
  <T>(...items: T[]): T[];
  from<T>(arrayLike: ArrayLike<T>): T[];
  from<T, U>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => U, thisArg?: any): U[];
  from<T>(iterable: Iterable<T> | ArrayLike<T>): T[];
  from<T, U>(iterable: Iterable<T> | ArrayLike<T>, mapfn: (v: T, k: number) => U, thisArg?: any): U[];
  fromAsync<T>(iterableOrArrayLike: AsyncIterable<T> | Iterable<T | PromiseLike<T>> | ArrayLike<T | PromiseLike<T>>): Promise<T[]>;
  fromAsync<T, U>(iterableOrArrayLike: AsyncIterable<T> | Iterable<T> | ArrayLike<T>, mapFn: (value: Awaited<T>, index: number) => U, thisArg?: any): Promise<Awaited<U>[]>;
  isArray(arg: any): boolean;
  of<T>(...items: T[]): T[];
  readonly prototype: any[];
}
interface ArrayIterator<T> extends IteratorObject<T, any, any> {
  [Symbol.iterator](): ArrayIterator<T>;
}
interface ArrayLike<T> {
  [n: number]: T;
  readonly length: number;
}
interface AsyncDisposable {
  [Symbol.asyncDispose](): PromiseLike<void>;
}
interface AsyncDisposableStack {
  [Symbol.asyncDispose](): Promise<void>;
  adopt<T>(value: T, onDisposeAsync: (value: T) => PromiseLike<void> | void): T;
  defer(onDisposeAsync: () => PromiseLike<void> | void): void;
  disposeAsync(): Promise<void>;
  readonly disposed: boolean;
  move(): AsyncDisposableStack;
  use<T extends AsyncDisposable | Disposable | null | undefined>(value: T): T;
}
declare var AsyncDisposableStack: AsyncDisposableStackConstructor;
interface AsyncDisposableStackConstructor {
  new(): AsyncDisposableStack;
  readonly prototype: AsyncDisposableStack;
}
interface AsyncIterable<T, TReturn = any, TNext = any> {
  [Symbol.asyncIterator](): AsyncIterator<T, TReturn, TNext>;
}
interface AsyncIterator<T, TReturn = any, TNext = any> {
  next(value?: any): Promise<IteratorResult<T, TReturn>>;
  return?(value?: TReturn | PromiseLike<TReturn>): Promise<IteratorResult<T, TReturn>>;
  throw?(e?: any): Promise<IteratorResult<T, TReturn>>;
}
interface AsyncIteratorObject<T, TReturn = any, TNext = any> extends AsyncIterator<T, TReturn, TNext>, AsyncDisposable {
  [Symbol.asyncIterator](): AsyncIteratorObject<T, TReturn, TNext>;
}
interface Atomics {
  add(typedArray: Int8Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike> | Int16Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Int32Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>, index: number, value: number): number;
  add(typedArray: BigInt64Array<ArrayBufferLike> | BigUint64Array<ArrayBufferLike>, index: number, value: bigint): bigint;
  and(typedArray: Int8Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike> | Int16Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Int32Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>, index: number, value: number): number;
  and(typedArray: BigInt64Array<ArrayBufferLike> | BigUint64Array<ArrayBufferLike>, index: number, value: bigint): bigint;
  compareExchange(typedArray: Int8Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike> | Int16Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Int32Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>, index: number, expectedValue: number, replacementValue: number): number;
  compareExchange(typedArray: BigInt64Array<ArrayBufferLike> | BigUint64Array<ArrayBufferLike>, index: number, expectedValue: bigint, replacementValue: bigint): bigint;
  exchange(typedArray: Int8Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike> | Int16Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Int32Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>, index: number, value: number): number;
  exchange(typedArray: BigInt64Array<ArrayBufferLike> | BigUint64Array<ArrayBufferLike>, index: number, value: bigint): bigint;
  isLockFree(size: number): boolean;
  load(typedArray: Int8Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike> | Int16Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Int32Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>, index: number): number;
  load(typedArray: BigInt64Array<ArrayBufferLike> | BigUint64Array<ArrayBufferLike>, index: number): bigint;
  notify(typedArray: Int32Array<ArrayBufferLike>, index: number, count?: number): number;
  notify(typedArray: BigInt64Array<ArrayBufferLike>, index: number, count?: number): number;
  or(typedArray: Int8Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike> | Int16Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Int32Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>, index: number, value: number): number;
  or(typedArray: BigInt64Array<ArrayBufferLike> | BigUint64Array<ArrayBufferLike>, index: number, value: bigint): bigint;
  pause(n?: number): void;
  store(typedArray: Int8Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike> | Int16Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Int32Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>, index: number, value: number): number;
  store(typedArray: BigInt64Array<ArrayBufferLike> | BigUint64Array<ArrayBufferLike>, index: number, value: bigint): bigint;
  sub(typedArray: Int8Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike> | Int16Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Int32Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>, index: number, value: number): number;
  sub(typedArray: BigInt64Array<ArrayBufferLike> | BigUint64Array<ArrayBufferLike>, index: number, value: bigint): bigint;
  wait(typedArray: Int32Array<ArrayBufferLike>, index: number, value: number, timeout?: number): "ok" | "not-equal" | "timed-out";
  wait(typedArray: BigInt64Array<ArrayBufferLike>, index: number, value: bigint, timeout?: number): "ok" | "not-equal" | "timed-out";
  waitAsync(typedArray: Int32Array, index: number, value: number, timeout?: number): { async: false; value: "not-equal" | "timed-out" } | { async: true; value: Promise<"ok" | "timed-out"> };
  waitAsync(typedArray: BigInt64Array, index: number, value: bigint, timeout?: number): { async: false; value: "not-equal" | "timed-out" } | { async: true; value: Promise<"ok" | "timed-out"> };
  xor(typedArray: Int8Array<ArrayBufferLike> | Uint8Array<ArrayBufferLike> | Int16Array<ArrayBufferLike> | Uint16Array<ArrayBufferLike> | Int32Array<ArrayBufferLike> | Uint32Array<ArrayBufferLike>, index: number, value: number): number;
  xor(typedArray: BigInt64Array<ArrayBufferLike> | BigUint64Array<ArrayBufferLike>, index: number, value: bigint): bigint;
}
declare var Atomics: Atomics;
interface BigInt {
  toLocaleString(locales?: Intl.LocalesArgument, options?: BigIntToLocaleStringOptions): string;
  toString(radix?: number): string;
  valueOf(): bigint;
}
declare var BigInt: BigIntConstructor;
interface BigInt64Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: bigint;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<bigint>;
  at(index: number): bigint | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, bigint]>;
  every(predicate: (value: bigint, index: number, array: BigInt64Array<TArrayBuffer>) => boolean, thisArg?: any): boolean;
  fill(value: bigint, start?: number, end?: number): this;
  filter(predicate: (value: bigint, index: number, array: BigInt64Array<TArrayBuffer>) => any, thisArg?: any): BigInt64Array<ArrayBuffer>;
  find(predicate: (value: bigint, index: number, array: BigInt64Array<TArrayBuffer>) => boolean, thisArg?: any): bigint | undefined;
  findIndex(predicate: (value: bigint, index: number, array: BigInt64Array<TArrayBuffer>) => boolean, thisArg?: any): number;
  findLast(predicate: (value: bigint, index: number, array: this) => any, thisArg?: any): bigint | undefined;
  findLastIndex(predicate: (value: bigint, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: bigint, index: number, array: BigInt64Array<TArrayBuffer>) => void, thisArg?: any): void;
  includes(searchElement: bigint, fromIndex?: number): boolean;
  indexOf(searchElement: bigint, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: bigint, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: bigint, index: number, array: BigInt64Array<TArrayBuffer>) => bigint, thisArg?: any): BigInt64Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: bigint, currentValue: bigint, currentIndex: number, array: BigInt64Array<TArrayBuffer>) => bigint): bigint;
  reduce<U>(callbackfn: (previousValue: U, currentValue: bigint, currentIndex: number, array: BigInt64Array<TArrayBuffer>) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: bigint, currentValue: bigint, currentIndex: number, array: BigInt64Array<TArrayBuffer>) => bigint): bigint;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: bigint, currentIndex: number, array: BigInt64Array<TArrayBuffer>) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<bigint>, offset?: number): void;
  slice(start?: number, end?: number): BigInt64Array<ArrayBuffer>;
  some(predicate: (value: bigint, index: number, array: BigInt64Array<TArrayBuffer>) => boolean, thisArg?: any): boolean;
  sort(compareFn?: (a: bigint, b: bigint) => number | bigint): this;
  subarray(begin?: number, end?: number): BigInt64Array<TArrayBuffer>;
  toLocaleString(locales?: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): BigInt64Array<ArrayBuffer>;
  toSorted(compareFn?: (a: bigint, b: bigint) => number): BigInt64Array<ArrayBuffer>;
  toString(): string;
  valueOf(): BigInt64Array<TArrayBuffer>;
  values(): ArrayIterator<bigint>;
  with(index: number, value: bigint): BigInt64Array<ArrayBuffer>;
}
declare var BigInt64Array: BigInt64ArrayConstructor;
interface BigInt64ArrayConstructor {
  new(length?: number): BigInt64Array<ArrayBuffer>;
  new(array: ArrayLike<bigint> | Iterable<bigint>): BigInt64Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): BigInt64Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): BigInt64Array<ArrayBuffer>;
  new(array: ArrayLike<bigint> | ArrayBuffer): BigInt64Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<bigint>): BigInt64Array<ArrayBuffer>;
  from<U>(arrayLike: ArrayLike<U>, mapfn: (v: U, k: number) => bigint, thisArg?: any): BigInt64Array<ArrayBuffer>;
  from(elements: Iterable<bigint>): BigInt64Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => bigint, thisArg?: any): BigInt64Array<ArrayBuffer>;
  of(...items: bigint[]): BigInt64Array<ArrayBuffer>;
  readonly prototype: BigInt64Array<ArrayBufferLike>;
}
interface BigIntConstructor {
  (value: bigint | boolean | number | string): bigint;
  asIntN(bits: number, int: bigint): bigint;
  asUintN(bits: number, int: bigint): bigint;
  readonly prototype: BigInt;
}
interface BigIntToLocaleStringOptions {
  compactDisplay?: string;
  currency?: string;
  currencyDisplay?: string;
  localeMatcher?: string;
  maximumFractionDigits?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20;
  maximumSignificantDigits?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21;
  minimumFractionDigits?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20;
  minimumIntegerDigits?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21;
  minimumSignificantDigits?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21;
  notation?: string;
  numberingSystem?: string;
  style?: string;
  unit?: string;
  unitDisplay?: string;
  useGrouping?: boolean;
}
interface BigUint64Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: bigint;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<bigint>;
  at(index: number): bigint | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, bigint]>;
  every(predicate: (value: bigint, index: number, array: BigUint64Array<TArrayBuffer>) => boolean, thisArg?: any): boolean;
  fill(value: bigint, start?: number, end?: number): this;
  filter(predicate: (value: bigint, index: number, array: BigUint64Array<TArrayBuffer>) => any, thisArg?: any): BigUint64Array<ArrayBuffer>;
  find(predicate: (value: bigint, index: number, array: BigUint64Array<TArrayBuffer>) => boolean, thisArg?: any): bigint | undefined;
  findIndex(predicate: (value: bigint, index: number, array: BigUint64Array<TArrayBuffer>) => boolean, thisArg?: any): number;
  findLast(predicate: (value: bigint, index: number, array: this) => any, thisArg?: any): bigint | undefined;
  findLastIndex(predicate: (value: bigint, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: bigint, index: number, array: BigUint64Array<TArrayBuffer>) => void, thisArg?: any): void;
  includes(searchElement: bigint, fromIndex?: number): boolean;
  indexOf(searchElement: bigint, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: bigint, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: bigint, index: number, array: BigUint64Array<TArrayBuffer>) => bigint, thisArg?: any): BigUint64Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: bigint, currentValue: bigint, currentIndex: number, array: BigUint64Array<TArrayBuffer>) => bigint): bigint;
  reduce<U>(callbackfn: (previousValue: U, currentValue: bigint, currentIndex: number, array: BigUint64Array<TArrayBuffer>) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: bigint, currentValue: bigint, currentIndex: number, array: BigUint64Array<TArrayBuffer>) => bigint): bigint;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: bigint, currentIndex: number, array: BigUint64Array<TArrayBuffer>) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<bigint>, offset?: number): void;
  slice(start?: number, end?: number): BigUint64Array<ArrayBuffer>;
  some(predicate: (value: bigint, index: number, array: BigUint64Array<TArrayBuffer>) => boolean, thisArg?: any): boolean;
  sort(compareFn?: (a: bigint, b: bigint) => number | bigint): this;
  subarray(begin?: number, end?: number): BigUint64Array<TArrayBuffer>;
  toLocaleString(locales?: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): BigUint64Array<ArrayBuffer>;
  toSorted(compareFn?: (a: bigint, b: bigint) => number): BigUint64Array<ArrayBuffer>;
  toString(): string;
  valueOf(): BigUint64Array<TArrayBuffer>;
  values(): ArrayIterator<bigint>;
  with(index: number, value: bigint): BigUint64Array<ArrayBuffer>;
}
declare var BigUint64Array: BigUint64ArrayConstructor;
interface BigUint64ArrayConstructor {
  new(length?: number): BigUint64Array<ArrayBuffer>;
  new(array: ArrayLike<bigint> | Iterable<bigint>): BigUint64Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): BigUint64Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): BigUint64Array<ArrayBuffer>;
  new(array: ArrayLike<bigint> | ArrayBuffer): BigUint64Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<bigint>): BigUint64Array<ArrayBuffer>;
  from<U>(arrayLike: ArrayLike<U>, mapfn: (v: U, k: number) => bigint, thisArg?: any): BigUint64Array<ArrayBuffer>;
  from(elements: Iterable<bigint>): BigUint64Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => bigint, thisArg?: any): BigUint64Array<ArrayBuffer>;
  of(...items: bigint[]): BigUint64Array<ArrayBuffer>;
  readonly prototype: BigUint64Array<ArrayBufferLike>;
}
interface Boolean {
  valueOf(): boolean;
}
declare var Boolean: BooleanConstructor;
interface BooleanConstructor {
  new(value?: any): Boolean;
  <T>(value?: T): boolean;
  readonly prototype: Boolean;
}
interface ConcatArray<T> {
  [n: number]: T;
  join(separator?: string): string;
  readonly length: number;
  slice(start?: number, end?: number): T[];
}
interface DataView<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  getBigInt64(byteOffset: number, littleEndian?: boolean): bigint;
  getBigUint64(byteOffset: number, littleEndian?: boolean): bigint;
  getFloat16(byteOffset: number, littleEndian?: boolean): number;
  getFloat32(byteOffset: number, littleEndian?: boolean): number;
  getFloat64(byteOffset: number, littleEndian?: boolean): number;
  getInt16(byteOffset: number, littleEndian?: boolean): number;
  getInt32(byteOffset: number, littleEndian?: boolean): number;
  getInt8(byteOffset: number): number;
  getUint16(byteOffset: number, littleEndian?: boolean): number;
  getUint32(byteOffset: number, littleEndian?: boolean): number;
  getUint8(byteOffset: number): number;
  setBigInt64(byteOffset: number, value: bigint, littleEndian?: boolean): void;
  setBigUint64(byteOffset: number, value: bigint, littleEndian?: boolean): void;
  setFloat16(byteOffset: number, value: number, littleEndian?: boolean): void;
  setFloat32(byteOffset: number, value: number, littleEndian?: boolean): void;
  setFloat64(byteOffset: number, value: number, littleEndian?: boolean): void;
  setInt16(byteOffset: number, value: number, littleEndian?: boolean): void;
  setInt32(byteOffset: number, value: number, littleEndian?: boolean): void;
  setInt8(byteOffset: number, value: number): void;
  setUint16(byteOffset: number, value: number, littleEndian?: boolean): void;
  setUint32(byteOffset: number, value: number, littleEndian?: boolean): void;
  setUint8(byteOffset: number, value: number): void;
}
declare var DataView: DataViewConstructor;
interface DataViewConstructor {
  new<TArrayBuffer extends ArrayBufferLike & { BYTES_PER_ELEMENT?: never }>(buffer: TArrayBuffer, byteOffset?: number, byteLength?: number): DataView<TArrayBuffer>;
  readonly prototype: DataView<ArrayBufferLike>;
}
interface Date {
  getDate(): number;
  getDay(): number;
  getFullYear(): number;
  getHours(): number;
  getMilliseconds(): number;
  getMinutes(): number;
  getMonth(): number;
  getSeconds(): number;
  getTime(): number;
  getTimezoneOffset(): number;
  getUTCDate(): number;
  getUTCDay(): number;
  getUTCFullYear(): number;
  getUTCHours(): number;
  getUTCMilliseconds(): number;
  getUTCMinutes(): number;
  getUTCMonth(): number;
  getUTCSeconds(): number;
  /** @deprecated */ getYear(): number;
  setDate(date: number): number;
  setFullYear(year: number, month?: number, date?: number): number;
  setHours(hours: number, min?: number, sec?: number, ms?: number): number;
  setMilliseconds(ms: number): number;
  setMinutes(min: number, sec?: number, ms?: number): number;
  setMonth(month: number, date?: number): number;
  setSeconds(sec: number, ms?: number): number;
  setTime(time: number): number;
  setUTCDate(date: number): number;
  setUTCFullYear(year: number, month?: number, date?: number): number;
  setUTCHours(hours: number, min?: number, sec?: number, ms?: number): number;
  setUTCMilliseconds(ms: number): number;
  setUTCMinutes(min: number, sec?: number, ms?: number): number;
  setUTCMonth(month: number, date?: number): number;
  setUTCSeconds(sec: number, ms?: number): number;
  /** @deprecated */ setYear(year: number): number;
  toDateString(): string;
  /** @deprecated */ toGMTString(): string;
  toISOString(): string;
  toJSON(key?: any): string;
  toLocaleDateString(): string;
  toLocaleDateString(locales?: string | string[], options?: Intl.DateTimeFormatOptions): string;
  toLocaleDateString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string;
  toLocaleString(): string;
  toLocaleString(locales?: string | string[], options?: Intl.DateTimeFormatOptions): string;
  toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string;
  toLocaleTimeString(): string;
  toLocaleTimeString(locales?: string | string[], options?: Intl.DateTimeFormatOptions): string;
  toLocaleTimeString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string;
  toString(): string;
  toTemporalInstant(): Temporal.Instant;
  toTimeString(): string;
  toUTCString(): string;
  valueOf(): number;
}
declare var Date: DateConstructor;
interface DateConstructor {
  new(): Date;
  new(value: number | string): Date;
  new(year: number, monthIndex: number, date?: number, hours?: number, minutes?: number, seconds?: number, ms?: number): Date;
  new(value: number | string | Date): Date;
  (): string;
  UTC(year: number, monthIndex: number, date?: number, hours?: number, minutes?: number, seconds?: number, ms?: number): number;
  UTC(year: number, monthIndex?: number, date?: number, hours?: number, minutes?: number, seconds?: number, ms?: number): number;
  now(): number;
  parse(s: string): number;
  readonly prototype: Date;
}
interface Disposable {
  [Symbol.dispose](): void;
}
interface DisposableStack {
  [Symbol.dispose](): void;
  adopt<T>(value: T, onDispose: (value: T) => void): T;
  defer(onDispose: () => void): void;
  dispose(): void;
  readonly disposed: boolean;
  move(): DisposableStack;
  use<T extends Disposable | null | undefined>(value: T): T;
}
declare var DisposableStack: DisposableStackConstructor;
interface DisposableStackConstructor {
  new(): DisposableStack;
  readonly prototype: DisposableStack;
}
interface Error {
  cause?: any;
  message: string;
  name: string;
  stack?: string;
}
declare var Error: ErrorConstructor;
interface ErrorConstructor {
  new(message?: string): Error;
  new(message?: string, options?: ErrorOptions): Error;
  (message?: string): Error;
  (message?: string, options?: ErrorOptions): Error;
  isError(error: any): boolean;
  readonly prototype: Error;
}
interface ErrorOptions {
  cause?: any;
}
interface EvalError extends Error {
}
declare var EvalError: EvalErrorConstructor;
interface EvalErrorConstructor extends ErrorConstructor {
  new(message?: string): EvalError;
  new(message?: string, options?: ErrorOptions): EvalError;
  (message?: string): EvalError;
  (message?: string, options?: ErrorOptions): EvalError;
  readonly prototype: EvalError;
}
interface FinalizationRegistry<T> {
  register(target: WeakKey, heldValue: T, unregisterToken?: WeakKey): void;
  unregister(unregisterToken: WeakKey): boolean;
}
declare var FinalizationRegistry: FinalizationRegistryConstructor;
interface FinalizationRegistryConstructor {
  new<T>(cleanupCallback: (heldValue: T) => void): FinalizationRegistry<T>;
  readonly prototype: FinalizationRegistry<any>;
}
interface Float16Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: number;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<number>;
  at(index: number): number | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(predicate: (value: number, index: number, array: this) => any, thisArg?: any): Float16Array<ArrayBuffer>;
  find(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number | undefined;
  findIndex(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number;
  findLast(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number | undefined;
  findLastIndex(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: number, index: number, array: this) => void, thisArg?: any): void;
  includes(searchElement: number, fromIndex?: number): boolean;
  indexOf(searchElement: number, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: number, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: number, index: number, array: this) => number, thisArg?: any): Float16Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduce<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<number>, offset?: number): void;
  slice(start?: number, end?: number): Float16Array<ArrayBuffer>;
  some(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: number, b: number) => number): this;
  subarray(begin?: number, end?: number): Float16Array<TArrayBuffer>;
  toLocaleString(locales?: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): Float16Array<ArrayBuffer>;
  toSorted(compareFn?: (a: number, b: number) => number): Float16Array<ArrayBuffer>;
  toString(): string;
  valueOf(): this;
  values(): ArrayIterator<number>;
  with(index: number, value: number): Float16Array<ArrayBuffer>;
}
declare var Float16Array: Float16ArrayConstructor;
interface Float16ArrayConstructor {
  new(length?: number): Float16Array<ArrayBuffer>;
  new(array: ArrayLike<number> | Iterable<number>): Float16Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): Float16Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): Float16Array<ArrayBuffer>;
  new(array: ArrayLike<number> | ArrayBuffer): Float16Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<number>): Float16Array<ArrayBuffer>;
  from<T>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => number, thisArg?: any): Float16Array<ArrayBuffer>;
  from(elements: Iterable<number>): Float16Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => number, thisArg?: any): Float16Array<ArrayBuffer>;
  of(...items: number[]): Float16Array<ArrayBuffer>;
  readonly prototype: Float16Array<ArrayBufferLike>;
}
interface Float32Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: number;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<number>;
  at(index: number): number | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(predicate: (value: number, index: number, array: this) => any, thisArg?: any): Float32Array<ArrayBuffer>;
  find(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number | undefined;
  findIndex(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number;
  findLast(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number | undefined;
  findLastIndex(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: number, index: number, array: this) => void, thisArg?: any): void;
  includes(searchElement: number, fromIndex?: number): boolean;
  indexOf(searchElement: number, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: number, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: number, index: number, array: this) => number, thisArg?: any): Float32Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduce<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<number>, offset?: number): void;
  slice(start?: number, end?: number): Float32Array<ArrayBuffer>;
  some(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: number, b: number) => number): this;
  subarray(begin?: number, end?: number): Float32Array<TArrayBuffer>;
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): Float32Array<ArrayBuffer>;
  toSorted(compareFn?: (a: number, b: number) => number): Float32Array<ArrayBuffer>;
  toString(): string;
  valueOf(): this;
  values(): ArrayIterator<number>;
  with(index: number, value: number): Float32Array<ArrayBuffer>;
}
declare var Float32Array: Float32ArrayConstructor;
interface Float32ArrayConstructor {
  new(length: number): Float32Array<ArrayBuffer>;
  new(array: ArrayLike<number>): Float32Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): Float32Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): Float32Array<ArrayBuffer>;
  new(array: ArrayLike<number> | ArrayBuffer): Float32Array<ArrayBuffer>;
  new(elements: Iterable<number>): Float32Array<ArrayBuffer>;
  new(): Float32Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<number>): Float32Array<ArrayBuffer>;
  from<T>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => number, thisArg?: any): Float32Array<ArrayBuffer>;
  from(elements: Iterable<number>): Float32Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => number, thisArg?: any): Float32Array<ArrayBuffer>;
  of(...items: number[]): Float32Array<ArrayBuffer>;
  readonly prototype: Float32Array<ArrayBufferLike>;
}
interface Float64Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: number;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<number>;
  at(index: number): number | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(predicate: (value: number, index: number, array: this) => any, thisArg?: any): Float64Array<ArrayBuffer>;
  find(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number | undefined;
  findIndex(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number;
  findLast(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number | undefined;
  findLastIndex(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: number, index: number, array: this) => void, thisArg?: any): void;
  includes(searchElement: number, fromIndex?: number): boolean;
  indexOf(searchElement: number, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: number, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: number, index: number, array: this) => number, thisArg?: any): Float64Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduce<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<number>, offset?: number): void;
  slice(start?: number, end?: number): Float64Array<ArrayBuffer>;
  some(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: number, b: number) => number): this;
  subarray(begin?: number, end?: number): Float64Array<TArrayBuffer>;
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): Float64Array<ArrayBuffer>;
  toSorted(compareFn?: (a: number, b: number) => number): Float64Array<ArrayBuffer>;
  toString(): string;
  valueOf(): this;
  values(): ArrayIterator<number>;
  with(index: number, value: number): Float64Array<ArrayBuffer>;
}
declare var Float64Array: Float64ArrayConstructor;
interface Float64ArrayConstructor {
  new(length: number): Float64Array<ArrayBuffer>;
  new(array: ArrayLike<number>): Float64Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): Float64Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): Float64Array<ArrayBuffer>;
  new(array: ArrayLike<number> | ArrayBuffer): Float64Array<ArrayBuffer>;
  new(elements: Iterable<number>): Float64Array<ArrayBuffer>;
  new(): Float64Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<number>): Float64Array<ArrayBuffer>;
  from<T>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => number, thisArg?: any): Float64Array<ArrayBuffer>;
  from(elements: Iterable<number>): Float64Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => number, thisArg?: any): Float64Array<ArrayBuffer>;
  of(...items: number[]): Float64Array<ArrayBuffer>;
  readonly prototype: Float64Array<ArrayBufferLike>;
}
interface Function {
  apply(thisArg: any, argArray?: any): any;
  /** @deprecated */ arguments: any;
  bind(thisArg: any, ...argArray: any[]): any;
  call(thisArg: any, ...argArray: any[]): any;
  /** @deprecated */ caller: Function;
  readonly length: number;
  readonly name: string;
  prototype: any;
  toString(): string;
}
declare var Function: FunctionConstructor;
interface FunctionConstructor {
  new(...args: string[]): Function;
  (...args: string[]): Function;
  readonly prototype: Function;
}
declare var Infinity: number;
interface Int16Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: number;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<number>;
  at(index: number): number | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(predicate: (value: number, index: number, array: this) => any, thisArg?: any): Int16Array<ArrayBuffer>;
  find(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number | undefined;
  findIndex(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number;
  findLast(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number | undefined;
  findLastIndex(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: number, index: number, array: this) => void, thisArg?: any): void;
  includes(searchElement: number, fromIndex?: number): boolean;
  indexOf(searchElement: number, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: number, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: number, index: number, array: this) => number, thisArg?: any): Int16Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduce<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<number>, offset?: number): void;
  slice(start?: number, end?: number): Int16Array<ArrayBuffer>;
  some(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: number, b: number) => number): this;
  subarray(begin?: number, end?: number): Int16Array<TArrayBuffer>;
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): Int16Array<ArrayBuffer>;
  toSorted(compareFn?: (a: number, b: number) => number): Int16Array<ArrayBuffer>;
  toString(): string;
  valueOf(): this;
  values(): ArrayIterator<number>;
  with(index: number, value: number): Int16Array<ArrayBuffer>;
}
declare var Int16Array: Int16ArrayConstructor;
interface Int16ArrayConstructor {
  new(length: number): Int16Array<ArrayBuffer>;
  new(array: ArrayLike<number>): Int16Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): Int16Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): Int16Array<ArrayBuffer>;
  new(array: ArrayLike<number> | ArrayBuffer): Int16Array<ArrayBuffer>;
  new(elements: Iterable<number>): Int16Array<ArrayBuffer>;
  new(): Int16Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<number>): Int16Array<ArrayBuffer>;
  from<T>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => number, thisArg?: any): Int16Array<ArrayBuffer>;
  from(elements: Iterable<number>): Int16Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => number, thisArg?: any): Int16Array<ArrayBuffer>;
  of(...items: number[]): Int16Array<ArrayBuffer>;
  readonly prototype: Int16Array<ArrayBufferLike>;
}
interface Int32Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: number;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<number>;
  at(index: number): number | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(predicate: (value: number, index: number, array: this) => any, thisArg?: any): Int32Array<ArrayBuffer>;
  find(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number | undefined;
  findIndex(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number;
  findLast(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number | undefined;
  findLastIndex(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: number, index: number, array: this) => void, thisArg?: any): void;
  includes(searchElement: number, fromIndex?: number): boolean;
  indexOf(searchElement: number, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: number, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: number, index: number, array: this) => number, thisArg?: any): Int32Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduce<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<number>, offset?: number): void;
  slice(start?: number, end?: number): Int32Array<ArrayBuffer>;
  some(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: number, b: number) => number): this;
  subarray(begin?: number, end?: number): Int32Array<TArrayBuffer>;
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): Int32Array<ArrayBuffer>;
  toSorted(compareFn?: (a: number, b: number) => number): Int32Array<ArrayBuffer>;
  toString(): string;
  valueOf(): this;
  values(): ArrayIterator<number>;
  with(index: number, value: number): Int32Array<ArrayBuffer>;
}
declare var Int32Array: Int32ArrayConstructor;
interface Int32ArrayConstructor {
  new(length: number): Int32Array<ArrayBuffer>;
  new(array: ArrayLike<number>): Int32Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): Int32Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): Int32Array<ArrayBuffer>;
  new(array: ArrayLike<number> | ArrayBuffer): Int32Array<ArrayBuffer>;
  new(elements: Iterable<number>): Int32Array<ArrayBuffer>;
  new(): Int32Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<number>): Int32Array<ArrayBuffer>;
  from<T>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => number, thisArg?: any): Int32Array<ArrayBuffer>;
  from(elements: Iterable<number>): Int32Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => number, thisArg?: any): Int32Array<ArrayBuffer>;
  of(...items: number[]): Int32Array<ArrayBuffer>;
  readonly prototype: Int32Array<ArrayBufferLike>;
}
interface Int8Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: number;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<number>;
  at(index: number): number | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(predicate: (value: number, index: number, array: this) => any, thisArg?: any): Int8Array<ArrayBuffer>;
  find(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number | undefined;
  findIndex(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number;
  findLast(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number | undefined;
  findLastIndex(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: number, index: number, array: this) => void, thisArg?: any): void;
  includes(searchElement: number, fromIndex?: number): boolean;
  indexOf(searchElement: number, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: number, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: number, index: number, array: this) => number, thisArg?: any): Int8Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduce<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<number>, offset?: number): void;
  slice(start?: number, end?: number): Int8Array<ArrayBuffer>;
  some(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: number, b: number) => number): this;
  subarray(begin?: number, end?: number): Int8Array<TArrayBuffer>;
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): Int8Array<ArrayBuffer>;
  toSorted(compareFn?: (a: number, b: number) => number): Int8Array<ArrayBuffer>;
  toString(): string;
  valueOf(): this;
  values(): ArrayIterator<number>;
  with(index: number, value: number): Int8Array<ArrayBuffer>;
}
declare var Int8Array: Int8ArrayConstructor;
interface Int8ArrayConstructor {
  new(length: number): Int8Array<ArrayBuffer>;
  new(array: ArrayLike<number>): Int8Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): Int8Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): Int8Array<ArrayBuffer>;
  new(array: ArrayLike<number> | ArrayBuffer): Int8Array<ArrayBuffer>;
  new(elements: Iterable<number>): Int8Array<ArrayBuffer>;
  new(): Int8Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<number>): Int8Array<ArrayBuffer>;
  from<T>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => number, thisArg?: any): Int8Array<ArrayBuffer>;
  from(elements: Iterable<number>): Int8Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => number, thisArg?: any): Int8Array<ArrayBuffer>;
  of(...items: number[]): Int8Array<ArrayBuffer>;
  readonly prototype: Int8Array<ArrayBufferLike>;
}
declare namespace Intl {
  interface Collator {
    compare(x: string, y: string): number;
    resolvedOptions(): Intl.ResolvedCollatorOptions;
  }
  var Collator: Intl.CollatorConstructor;
  interface CollatorConstructor {
    new(locales?: string | string[], options?: Intl.CollatorOptions): Intl.Collator;
    new(locales?: Intl.LocalesArgument, options?: Intl.CollatorOptions): Intl.Collator;
    (locales?: string | string[], options?: Intl.CollatorOptions): Intl.Collator;
    (locales?: Intl.LocalesArgument, options?: Intl.CollatorOptions): Intl.Collator;
    supportedLocalesOf(locales: string | string[], options?: Intl.CollatorOptions): string[];
    supportedLocalesOf(locales: Intl.LocalesArgument, options?: Intl.CollatorOptions): string[];
  }
  interface CollatorOptions {
    caseFirst?: "upper" | "lower" | "false" | undefined;
    collation?: "big5han" | "compat" | "default" | "dict" | "direct" | "ducet" | "emoji" | "eor" | "gb2312" | "phonebk" | "phonetic" | "pinyin" | "reformed" | "searchjl" | "stroke" | "trad" | "unihan" | "zhuyin" | undefined;
    ignorePunctuation?: boolean | undefined;
    localeMatcher?: "lookup" | "best fit" | undefined;
    numeric?: boolean | undefined;
    sensitivity?: "base" | "accent" | "case" | "variant" | undefined;
    usage?: "sort" | "search" | undefined;
  }
  interface DateTimeFormat {
    format(date?: Date | number): string;
    format(date?: Intl.FormattableTemporalObject | Date | number): string;
    formatRange(startDate: Date | number | bigint, endDate: Date | number | bigint): string;
    formatRange(startDate: Intl.FormattableTemporalObject | Date | number, endDate: Intl.FormattableTemporalObject | Date | number): string;
    formatRangeToParts(startDate: Date | number | bigint, endDate: Date | number | bigint): Intl.DateTimeRangeFormatPart[];
    formatRangeToParts(startDate: Intl.FormattableTemporalObject | Date | number, endDate: Intl.FormattableTemporalObject | Date | number): Intl.DateTimeRangeFormatPart[];
    formatToParts(date?: Date | number): Intl.DateTimeFormatPart[];
    formatToParts(date?: Intl.FormattableTemporalObject | Date | number): Intl.DateTimeFormatPart[];
    resolvedOptions(): Intl.ResolvedDateTimeFormatOptions;
  }
  var DateTimeFormat: Intl.DateTimeFormatConstructor;
  interface DateTimeFormatConstructor {
    new(locales?: string | string[], options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
    new(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
    (locales?: string | string[], options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
    (locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormat;
    readonly prototype: Intl.DateTimeFormat;
    supportedLocalesOf(locales: string | string[], options?: Intl.DateTimeFormatOptions): string[];
    supportedLocalesOf(locales: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string[];
  }
  interface DateTimeFormatOptions {
    calendar?: string | undefined;
    dateStyle?: "full" | "long" | "medium" | "short" | undefined;
    day?: "numeric" | "2-digit" | undefined;
    dayPeriod?: "narrow" | "short" | "long" | undefined;
    era?: "long" | "short" | "narrow" | undefined;
    formatMatcher?: "best fit" | "basic" | undefined;
    fractionalSecondDigits?: 1 | 2 | 3 | undefined;
    hour?: "numeric" | "2-digit" | undefined;
    hour12?: boolean | undefined;
    hourCycle?: "h11" | "h12" | "h23" | "h24" | undefined;
    localeMatcher?: "best fit" | "lookup" | undefined;
    minute?: "numeric" | "2-digit" | undefined;
    month?: "numeric" | "2-digit" | "long" | "short" | "narrow" | undefined;
    numberingSystem?: string | undefined;
    second?: "numeric" | "2-digit" | undefined;
    timeStyle?: "full" | "long" | "medium" | "short" | undefined;
    timeZone?: string | undefined;
    timeZoneName?: "short" | "long" | "shortOffset" | "longOffset" | "shortGeneric" | "longGeneric" | undefined;
    weekday?: "long" | "short" | "narrow" | undefined;
    year?: "numeric" | "2-digit" | undefined;
  }
  interface DateTimeFormatPart {
    type: Intl.DateTimeFormatPartTypes;
    value: string;
  }
  type DateTimeFormatPartTypes = keyof Intl.DateTimeFormatPartTypesRegistry;
  interface DateTimeFormatPartTypesRegistry {
    day: any;
    dayPeriod: any;
    era: any;
    fractionalSecond: any;
    hour: any;
    literal: any;
    minute: any;
    month: any;
    second: any;
    timeZoneName: any;
    unknown: never;
    weekday: any;
    year: any;
  }
  interface DateTimeRangeFormatPart extends Intl.DateTimeFormatPart {
    source: "startRange" | "endRange" | "shared";
  }
  interface DisplayNames {
    of(code: string): string | undefined;
    resolvedOptions(): Intl.ResolvedDisplayNamesOptions;
  }
  var DisplayNames: { new(locales: Intl.LocalesArgument, options: Intl.DisplayNamesOptions): Intl.DisplayNames; prototype: Intl.DisplayNames; supportedLocalesOf(locales?: Intl.LocalesArgument, options?: { localeMatcher?: Intl.RelativeTimeFormatLocaleMatcher }): Intl.UnicodeBCP47LocaleIdentifier[]; };
  type DisplayNamesFallback = "code" | "none";
  type DisplayNamesLanguageDisplay = "dialect" | "standard";
  interface DisplayNamesOptions {
    fallback?: Intl.DisplayNamesFallback;
    languageDisplay?: Intl.DisplayNamesLanguageDisplay;
    localeMatcher?: Intl.RelativeTimeFormatLocaleMatcher;
    style?: Intl.RelativeTimeFormatStyle;
    type: Intl.DisplayNamesType;
  }
  type DisplayNamesType = "language" | "region" | "script" | "calendar" | "dateTimeField" | "currency";
  interface DurationFormat {
    format(duration: Partial<Record<Intl.DurationFormatUnit, number>>): string;
    formatToParts(duration: Partial<Record<Intl.DurationFormatUnit, number>>): Intl.DurationFormatPart[];
    resolvedOptions(): Intl.ResolvedDurationFormatOptions;
  }
  var DurationFormat: { new(locales?: Intl.LocalesArgument, options?: Intl.DurationFormatOptions): Intl.DurationFormat; prototype: Intl.DurationFormat; supportedLocalesOf(locales?: Intl.LocalesArgument, options?: { localeMatcher?: Intl.DurationFormatLocaleMatcher }): Intl.UnicodeBCP47LocaleIdentifier[]; };
  type DurationFormatDisplayOption = "always" | "auto";
  type DurationFormatLocaleMatcher = "lookup" | "best fit";
  interface DurationFormatOptions {
    days?: "long" | "short" | "narrow" | undefined;
    daysDisplay?: Intl.DurationFormatDisplayOption | undefined;
    fractionalDigits?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | undefined;
    hours?: "long" | "short" | "narrow" | "numeric" | "2-digit" | undefined;
    hoursDisplay?: Intl.DurationFormatDisplayOption | undefined;
    localeMatcher?: Intl.DurationFormatLocaleMatcher | undefined;
    microseconds?: "long" | "short" | "narrow" | "numeric" | undefined;
    microsecondsDisplay?: Intl.DurationFormatDisplayOption | undefined;
    milliseconds?: "long" | "short" | "narrow" | "numeric" | undefined;
    millisecondsDisplay?: Intl.DurationFormatDisplayOption | undefined;
    minutes?: "long" | "short" | "narrow" | "numeric" | "2-digit" | undefined;
    minutesDisplay?: Intl.DurationFormatDisplayOption | undefined;
    months?: "long" | "short" | "narrow" | undefined;
    monthsDisplay?: Intl.DurationFormatDisplayOption | undefined;
    nanoseconds?: "long" | "short" | "narrow" | "numeric" | undefined;
    nanosecondsDisplay?: Intl.DurationFormatDisplayOption | undefined;
    numberingSystem?: string | undefined;
    seconds?: "long" | "short" | "narrow" | "numeric" | "2-digit" | undefined;
    secondsDisplay?: Intl.DurationFormatDisplayOption | undefined;
    style?: Intl.DurationFormatStyle | undefined;
    weeks?: "long" | "short" | "narrow" | undefined;
    weeksDisplay?: Intl.DurationFormatDisplayOption | undefined;
    years?: "long" | "short" | "narrow" | undefined;
    yearsDisplay?: Intl.DurationFormatDisplayOption | undefined;
  }
  type DurationFormatPart = { type: "literal"; value: string; unit?: Intl.DurationFormatUnitSingular } | { type: Intl.NumberFormatPartTypes; value: string; unit: Intl.DurationFormatUnitSingular };
  type DurationFormatStyle = "long" | "short" | "narrow" | "digital";
  type DurationFormatUnit = "years" | "months" | "weeks" | "days" | "hours" | "minutes" | "seconds" | "milliseconds" | "microseconds" | "nanoseconds";
  type DurationFormatUnitSingular = "year" | "month" | "week" | "day" | "hour" | "minute" | "second" | "millisecond" | "microsecond" | "nanosecond";
  type FormattableTemporalObject = Temporal.PlainDate | Temporal.PlainYearMonth | Temporal.PlainMonthDay | Temporal.PlainTime | Temporal.PlainDateTime | Temporal.Instant;
  type LDMLPluralRule = "zero" | "one" | "two" | "few" | "many" | "other";
  interface ListFormat {
    format(list: Iterable<string>): string;
    formatToParts(list: Iterable<string>): { type: "element" | "literal"; value: string }[];
    resolvedOptions(): Intl.ResolvedListFormatOptions;
  }
  var ListFormat: { new(locales?: Intl.LocalesArgument, options?: Intl.ListFormatOptions): Intl.ListFormat; prototype: Intl.ListFormat; supportedLocalesOf(locales: Intl.LocalesArgument, options?: Pick<Intl.ListFormatOptions, "localeMatcher">): Intl.UnicodeBCP47LocaleIdentifier[]; };
  type ListFormatLocaleMatcher = "lookup" | "best fit";
  interface ListFormatOptions {
    localeMatcher?: Intl.ListFormatLocaleMatcher | undefined;
    style?: Intl.ListFormatStyle | undefined;
    type?: Intl.ListFormatType | undefined;
  }
  type ListFormatStyle = "long" | "short" | "narrow";
  type ListFormatType = "conjunction" | "disjunction" | "unit";
  interface Locale extends Intl.LocaleOptions {
    baseName: string;
    getCalendars(): string[];
    getCollations(): string[];
    getHourCycles(): string[];
    getNumberingSystems(): string[];
    getTextInfo(): Intl.TextInfo;
    getTimeZones(): string[] | undefined;
    getWeekInfo(): Intl.WeekInfo;
    language: string;
    maximize(): Intl.Locale;
    minimize(): Intl.Locale;
    toString(): Intl.UnicodeBCP47LocaleIdentifier;
  }
  var Locale: { new(tag: Intl.UnicodeBCP47LocaleIdentifier | Intl.Locale, options?: Intl.LocaleOptions): Intl.Locale; readonly prototype: Intl.Locale; };
  type LocaleCollationCaseFirst = "upper" | "lower" | "false";
  type LocaleHourCycleKey = "h12" | "h23" | "h11" | "h24";
  interface LocaleOptions {
    baseName?: string;
    calendar?: string;
    caseFirst?: Intl.LocaleCollationCaseFirst;
    collation?: string;
    hourCycle?: Intl.LocaleHourCycleKey;
    language?: string;
    numberingSystem?: string;
    numeric?: boolean;
    region?: string;
    script?: string;
  }
  type LocalesArgument = Intl.UnicodeBCP47LocaleIdentifier | Intl.Locale | ReadonlyArray<(Intl.UnicodeBCP47LocaleIdentifier | Intl.Locale)> | undefined;
  interface NumberFormat {
    format(value: number): string;
    format(value: number | bigint): string;
    format(value: number | bigint | Intl.StringNumericLiteral): string;
    formatRange(start: number | bigint | Intl.StringNumericLiteral, end: number | bigint | Intl.StringNumericLiteral): string;
    formatRangeToParts(start: number | bigint | Intl.StringNumericLiteral, end: number | bigint | Intl.StringNumericLiteral): Intl.NumberRangeFormatPart[];
    formatToParts(number?: number | bigint): Intl.NumberFormatPart[];
    formatToParts(value: number | bigint | Intl.StringNumericLiteral): Intl.NumberFormatPart[];
    resolvedOptions(): Intl.ResolvedNumberFormatOptions;
  }
  var NumberFormat: Intl.NumberFormatConstructor;
  interface NumberFormatConstructor {
    new(locales?: string | string[], options?: Intl.NumberFormatOptions): Intl.NumberFormat;
    new(locales?: Intl.LocalesArgument, options?: Intl.NumberFormatOptions): Intl.NumberFormat;
    (locales?: string | string[], options?: Intl.NumberFormatOptions): Intl.NumberFormat;
    (locales?: Intl.LocalesArgument, options?: Intl.NumberFormatOptions): Intl.NumberFormat;
    readonly prototype: Intl.NumberFormat;
    supportedLocalesOf(locales: string | string[], options?: Intl.NumberFormatOptions): string[];
    supportedLocalesOf(locales: Intl.LocalesArgument, options?: Intl.NumberFormatOptions): string[];
  }
  interface NumberFormatOptions {
    compactDisplay?: "short" | "long" | undefined;
    currency?: string | undefined;
    currencyDisplay?: Intl.NumberFormatOptionsCurrencyDisplay | undefined;
    currencySign?: "standard" | "accounting" | undefined;
    localeMatcher?: "lookup" | "best fit" | undefined;
    maximumFractionDigits?: number | undefined;
    maximumSignificantDigits?: number | undefined;
    minimumFractionDigits?: number | undefined;
    minimumIntegerDigits?: number | undefined;
    minimumSignificantDigits?: number | undefined;
    notation?: "standard" | "scientific" | "engineering" | "compact" | undefined;
    numberingSystem?: string | undefined;
    roundingIncrement?: 1 | 2 | 5 | 10 | 20 | 25 | 50 | 100 | 200 | 250 | 500 | 1000 | 2000 | 2500 | 5000 | undefined;
    roundingMode?: "ceil" | "floor" | "expand" | "trunc" | "halfCeil" | "halfFloor" | "halfExpand" | "halfTrunc" | "halfEven" | undefined;
    roundingPriority?: "auto" | "morePrecision" | "lessPrecision" | undefined;
    signDisplay?: Intl.NumberFormatOptionsSignDisplay | undefined;
    style?: Intl.NumberFormatOptionsStyle | undefined;
    trailingZeroDisplay?: "auto" | "stripIfInteger" | undefined;
    unit?: string | undefined;
    unitDisplay?: "short" | "long" | "narrow" | undefined;
    useGrouping?: Intl.NumberFormatOptionsUseGrouping | undefined;
  }
  type NumberFormatOptionsCurrencyDisplay = keyof Intl.NumberFormatOptionsCurrencyDisplayRegistry;
  interface NumberFormatOptionsCurrencyDisplayRegistry {
    code: never;
    name: never;
    narrowSymbol: never;
    symbol: never;
  }
  type NumberFormatOptionsSignDisplay = keyof Intl.NumberFormatOptionsSignDisplayRegistry;
  interface NumberFormatOptionsSignDisplayRegistry {
    always: never;
    auto: never;
    exceptZero: never;
    negative: never;
    never: never;
  }
  type NumberFormatOptionsStyle = keyof Intl.NumberFormatOptionsStyleRegistry;
  interface NumberFormatOptionsStyleRegistry {
    currency: never;
    decimal: never;
    percent: never;
    unit: never;
  }
  type NumberFormatOptionsUseGrouping = any;
  interface NumberFormatPart {
    type: Intl.NumberFormatPartTypes;
    value: string;
  }
  interface NumberFormatPartTypeRegistry {
    compact: never;
    currency: never;
    decimal: never;
    exponentInteger: never;
    exponentMinusSign: never;
    exponentSeparator: never;
    fraction: never;
    group: never;
    infinity: never;
    integer: never;
    literal: never;
    minusSign: never;
    nan: never;
    percent: never;
    percentSign: never;
    plusSign: never;
    unit: never;
    unknown: never;
  }
  type NumberFormatPartTypes = keyof Intl.NumberFormatPartTypeRegistry;
  interface NumberFormatRangePartTypeRegistry extends Intl.NumberFormatPartTypeRegistry {
    approximatelySign: never;
  }
  type NumberFormatRangePartTypes = keyof Intl.NumberFormatRangePartTypeRegistry;
  interface NumberRangeFormatPart {
    source: "startRange" | "endRange" | "shared";
    type: Intl.NumberFormatRangePartTypes;
    value: string;
  }
  type PluralRuleType = "cardinal" | "ordinal";
  interface PluralRules {
    resolvedOptions(): Intl.ResolvedPluralRulesOptions;
    select(n: number): Intl.LDMLPluralRule;
  }
  var PluralRules: Intl.PluralRulesConstructor;
  interface PluralRulesConstructor {
    new(locales?: string | ReadonlyArray<string>, options?: Intl.PluralRulesOptions): Intl.PluralRules;
    new(locales?: Intl.LocalesArgument, options?: Intl.PluralRulesOptions): Intl.PluralRules;
    (locales?: string | ReadonlyArray<string>, options?: Intl.PluralRulesOptions): Intl.PluralRules;
    (locales?: Intl.LocalesArgument, options?: Intl.PluralRulesOptions): Intl.PluralRules;
    supportedLocalesOf(locales: string | ReadonlyArray<string>, options?: { localeMatcher?: "lookup" | "best fit" }): string[];
    supportedLocalesOf(locales: Intl.LocalesArgument, options?: { localeMatcher?: "lookup" | "best fit" }): string[];
  }
  interface PluralRulesOptions {
    localeMatcher?: "lookup" | "best fit" | undefined;
    maximumFractionDigits?: number | undefined;
    maximumSignificantDigits?: number | undefined;
    minimumFractionDigits?: number | undefined;
    minimumIntegerDigits?: number | undefined;
    minimumSignificantDigits?: number | undefined;
    type?: Intl.PluralRuleType | undefined;
  }
  interface RelativeTimeFormat {
    format(value: number, unit: Intl.RelativeTimeFormatUnit): string;
    formatToParts(value: number, unit: Intl.RelativeTimeFormatUnit): Intl.RelativeTimeFormatPart[];
    resolvedOptions(): Intl.ResolvedRelativeTimeFormatOptions;
  }
  var RelativeTimeFormat: { new(locales?: Intl.LocalesArgument, options?: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat; readonly prototype: Intl.RelativeTimeFormat; supportedLocalesOf(locales?: Intl.LocalesArgument, options?: Intl.RelativeTimeFormatOptions): Intl.UnicodeBCP47LocaleIdentifier[]; };
  type RelativeTimeFormatLocaleMatcher = "lookup" | "best fit";
  type RelativeTimeFormatNumeric = "always" | "auto";
  interface RelativeTimeFormatOptions {
    localeMatcher?: Intl.RelativeTimeFormatLocaleMatcher;
    numeric?: Intl.RelativeTimeFormatNumeric;
    style?: Intl.RelativeTimeFormatStyle;
  }
  type RelativeTimeFormatPart = { type: "literal"; value: string } | { type: Intl.NumberFormatPartTypes; value: string; unit: Intl.RelativeTimeFormatUnitSingular };
  type RelativeTimeFormatStyle = "long" | "short" | "narrow";
  type RelativeTimeFormatUnit = "year" | "years" | "quarter" | "quarters" | "month" | "months" | "week" | "weeks" | "day" | "days" | "hour" | "hours" | "minute" | "minutes" | "second" | "seconds";
  type RelativeTimeFormatUnitSingular = "year" | "quarter" | "month" | "week" | "day" | "hour" | "minute" | "second";
  interface ResolvedCollatorOptions {
    caseFirst: string;
    collation: string;
    ignorePunctuation: boolean;
    locale: string;
    numeric: boolean;
    sensitivity: string;
    usage: string;
  }
  interface ResolvedDateTimeFormatOptions {
    calendar: string;
    dateStyle?: "full" | "long" | "medium" | "short";
    day?: string;
    dayPeriod?: "narrow" | "short" | "long";
    era?: string;
    formatMatcher?: "basic" | "best fit";
    fractionalSecondDigits?: 1 | 2 | 3;
    hour?: string;
    hour12?: boolean;
    hourCycle?: "h11" | "h12" | "h23" | "h24";
    locale: string;
    minute?: string;
    month?: string;
    numberingSystem: string;
    second?: string;
    timeStyle?: "full" | "long" | "medium" | "short";
    timeZone: string;
    timeZoneName?: string;
    weekday?: string;
    year?: string;
  }
  interface ResolvedDisplayNamesOptions {
    fallback: Intl.DisplayNamesFallback;
    languageDisplay?: Intl.DisplayNamesLanguageDisplay;
    locale: Intl.UnicodeBCP47LocaleIdentifier;
    style: Intl.RelativeTimeFormatStyle;
    type: Intl.DisplayNamesType;
  }
  interface ResolvedDurationFormatOptions {
    days: "long" | "short" | "narrow";
    daysDisplay: Intl.DurationFormatDisplayOption;
    fractionalDigits?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
    hours: "long" | "short" | "narrow" | "numeric" | "2-digit";
    hoursDisplay: Intl.DurationFormatDisplayOption;
    locale: Intl.UnicodeBCP47LocaleIdentifier;
    microseconds: "long" | "short" | "narrow" | "numeric";
    microsecondsDisplay: Intl.DurationFormatDisplayOption;
    milliseconds: "long" | "short" | "narrow" | "numeric";
    millisecondsDisplay: Intl.DurationFormatDisplayOption;
    minutes: "long" | "short" | "narrow" | "numeric" | "2-digit";
    minutesDisplay: Intl.DurationFormatDisplayOption;
    months: "long" | "short" | "narrow";
    monthsDisplay: Intl.DurationFormatDisplayOption;
    nanoseconds: "long" | "short" | "narrow" | "numeric";
    nanosecondsDisplay: Intl.DurationFormatDisplayOption;
    numberingSystem: string;
    seconds: "long" | "short" | "narrow" | "numeric" | "2-digit";
    secondsDisplay: Intl.DurationFormatDisplayOption;
    style: Intl.DurationFormatStyle;
    weeks: "long" | "short" | "narrow";
    weeksDisplay: Intl.DurationFormatDisplayOption;
    years: "long" | "short" | "narrow";
    yearsDisplay: Intl.DurationFormatDisplayOption;
  }
  interface ResolvedListFormatOptions {
    locale: string;
    style: Intl.ListFormatStyle;
    type: Intl.ListFormatType;
  }
  interface ResolvedNumberFormatOptions {
    compactDisplay?: "short" | "long";
    currency?: string;
    currencyDisplay?: Intl.NumberFormatOptionsCurrencyDisplay;
    currencySign?: "standard" | "accounting";
    locale: string;
    maximumFractionDigits?: number;
    maximumSignificantDigits?: number;
    minimumFractionDigits?: number;
    minimumIntegerDigits: number;
    minimumSignificantDigits?: number;
    notation: "standard" | "scientific" | "engineering" | "compact";
    numberingSystem: string;
    roundingIncrement: 1 | 2 | 5 | 10 | 20 | 25 | 50 | 100 | 200 | 250 | 500 | 1000 | 2000 | 2500 | 5000;
    roundingMode: "ceil" | "floor" | "expand" | "trunc" | "halfCeil" | "halfFloor" | "halfExpand" | "halfTrunc" | "halfEven";
    roundingPriority: "auto" | "morePrecision" | "lessPrecision";
    signDisplay: Intl.NumberFormatOptionsSignDisplay;
    style: Intl.NumberFormatOptionsStyle;
    trailingZeroDisplay: "auto" | "stripIfInteger";
    unit?: string;
    unitDisplay?: "short" | "long" | "narrow";
    useGrouping: Intl.ResolvedNumberFormatOptionsUseGrouping;
  }
  type ResolvedNumberFormatOptionsUseGrouping = any;
  interface ResolvedPluralRulesOptions {
    locale: string;
    maximumFractionDigits: number;
    maximumSignificantDigits?: number;
    minimumFractionDigits: number;
    minimumIntegerDigits: number;
    minimumSignificantDigits?: number;
    pluralCategories: Intl.LDMLPluralRule[];
    type: Intl.PluralRuleType;
  }
  interface ResolvedRelativeTimeFormatOptions {
    locale: Intl.UnicodeBCP47LocaleIdentifier;
    numberingSystem: string;
    numeric: Intl.RelativeTimeFormatNumeric;
    style: Intl.RelativeTimeFormatStyle;
  }
  interface ResolvedSegmenterOptions {
    granularity: "grapheme" | "word" | "sentence";
    locale: string;
  }
  interface SegmentData {
    index: number;
    input: string;
    isWordLike?: boolean;
    segment: string;
  }
  interface SegmentIterator<T> extends IteratorObject<T, any, any> {
    [Symbol.iterator](): Intl.SegmentIterator<T>;
  }
  interface Segmenter {
    resolvedOptions(): Intl.ResolvedSegmenterOptions;
    segment(input: string): Intl.Segments;
  }
  var Segmenter: { new(locales?: Intl.LocalesArgument, options?: Intl.SegmenterOptions): Intl.Segmenter; prototype: Intl.Segmenter; supportedLocalesOf(locales: Intl.LocalesArgument, options?: Pick<Intl.SegmenterOptions, "localeMatcher">): Intl.UnicodeBCP47LocaleIdentifier[]; };
  interface SegmenterOptions {
    granularity?: "grapheme" | "word" | "sentence" | undefined;
    localeMatcher?: "best fit" | "lookup" | undefined;
  }
  interface Segments {
    [Symbol.iterator](): Intl.SegmentIterator<Intl.SegmentData>;
    containing(codeUnitIndex?: number): Intl.SegmentData | undefined;
  }
  type StringNumericLiteral = string | "Infinity" | "-Infinity" | "+Infinity";
  interface TextInfo {
    direction?: "ltr" | "rtl";
  }
  type UnicodeBCP47LocaleIdentifier = string;
  interface WeekInfo {
    firstDay: number;
    weekend: number[];
  }
  function getCanonicalLocales(locale?: string | ReadonlyArray<string>): string[];
  function supportedValuesOf(key: "calendar" | "collation" | "currency" | "numberingSystem" | "timeZone" | "unit"): string[];
}
interface Iterable<T, TReturn = any, TNext = any> {
  [Symbol.iterator](): Iterator<T, TReturn, TNext>;
}
interface Iterator<T, TReturn = any, TNext = any> {
  next(value?: any): IteratorResult<T, TReturn>;
  return?(value?: TReturn): IteratorResult<T, TReturn>;
  throw?(e?: any): IteratorResult<T, TReturn>;
}
declare var Iterator: IteratorConstructor;
interface IteratorConstructor {
  from<T>(value: Iterator<T, any, undefined> | Iterable<T, any, undefined>): IteratorObject<T, undefined, any>;
  readonly prototype: IteratorObject<any, any, any>;
}
interface IteratorObject<T, TReturn = any, TNext = any> extends Iterator<T, TReturn, TNext>, Disposable {
  [Symbol.iterator](): IteratorObject<T, TReturn, TNext>;
  drop(count: number): IteratorObject<T, undefined, any>;
  every(predicate: (value: T, index: number) => any): boolean;
  filter(predicate: (value: T, index: number) => any): IteratorObject<T, undefined, any>;
  find(predicate: (value: T, index: number) => any): T | undefined;
  flatMap<U>(callback: (value: T, index: number) => Iterator<U, any, undefined> | Iterable<U, any, undefined>): IteratorObject<U, undefined, any>;
  forEach(callbackfn: (value: T, index: number) => void): void;
  map<U>(callbackfn: (value: T, index: number) => U): IteratorObject<U, undefined, any>;
  reduce(callbackfn: (previousValue: T, currentValue: T, currentIndex: number) => T): T;
  reduce(callbackfn: (previousValue: T, currentValue: T, currentIndex: number) => T, initialValue: T): T;
  reduce<U>(callbackfn: (previousValue: U, currentValue: T, currentIndex: number) => U, initialValue: U): U;
  some(predicate: (value: T, index: number) => any): boolean;
  take(limit: number): IteratorObject<T, undefined, any>;
  toArray(): T[];
}
type IteratorResult<T, TReturn = any> = IteratorYieldResult<T> | IteratorReturnResult<TReturn>;
interface IteratorReturnResult<TReturn> {
  done: true;
  value: TReturn;
}
interface IteratorYieldResult<TYield> {
  done?: false;
  value: TYield;
}
interface JSON {
  parse(text: string, reviver?: (key: string, value: any) => any): any;
  stringify(value: any, replacer?: (key: string, value: any) => any, space?: string | number): string;
  stringify(value: any, replacer?: (number | string)[] | null, space?: string | number): string;
}
declare var JSON: JSON;
interface Map<K, V> {
  [Symbol.iterator](): MapIterator<[K, V]>;
  clear(): void;
  delete(key: K): boolean;
  entries(): MapIterator<[K, V]>;
  forEach(callbackfn: (value: V, key: K, map: Map<K, V>) => void, thisArg?: any): void;
  get(key: K): V | undefined;
  getOrInsert(key: K, defaultValue: V): V;
  getOrInsertComputed(key: K, callback: (key: K) => V): V;
  has(key: K): boolean;
  keys(): MapIterator<K>;
  set(key: K, value: V): this;
  readonly size: number;
  values(): MapIterator<V>;
}
declare var Map: MapConstructor;
interface MapConstructor {
  new(): Map<any, any>;
  new<K, V>(entries?: ReadonlyArray<[K, V]> | null): Map<K, V>;
  new<K, V>(iterable?: Iterable<[K, V]> | null): Map<K, V>;
  groupBy<K, T>(items: Iterable<T>, keySelector: (item: T, index: number) => K): Map<K, T[]>;
  readonly prototype: Map<any, any>;
}
interface MapIterator<T> extends IteratorObject<T, any, any> {
  [Symbol.iterator](): MapIterator<T>;
}
interface Math {
  readonly E: number;
  readonly LN10: number;
  readonly LN2: number;
  readonly LOG10E: number;
  readonly LOG2E: number;
  readonly PI: number;
  readonly SQRT1_2: number;
  readonly SQRT2: number;
  abs(x: number): number;
  acos(x: number): number;
  acosh(x: number): number;
  asin(x: number): number;
  asinh(x: number): number;
  atan(x: number): number;
  atan2(y: number, x: number): number;
  atanh(x: number): number;
  cbrt(x: number): number;
  ceil(x: number): number;
  clz32(x: number): number;
  cos(x: number): number;
  cosh(x: number): number;
  exp(x: number): number;
  expm1(x: number): number;
  f16round(x: number): number;
  floor(x: number): number;
  fround(x: number): number;
  hypot(...values: number[]): number;
  imul(x: number, y: number): number;
  log(x: number): number;
  log10(x: number): number;
  log1p(x: number): number;
  log2(x: number): number;
  max(...values: number[]): number;
  min(...values: number[]): number;
  pow(x: number, y: number): number;
  random(): number;
  round(x: number): number;
  sign(x: number): number;
  sin(x: number): number;
  sinh(x: number): number;
  sqrt(x: number): number;
  tan(x: number): number;
  tanh(x: number): number;
  trunc(x: number): number;
}
declare var Math: Math;
declare var NaN: number;
interface Number {
  toExponential(fractionDigits?: number): string;
  toFixed(fractionDigits?: number): string;
  toLocaleString(locales?: string | string[], options?: Intl.NumberFormatOptions): string;
  toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.NumberFormatOptions): string;
  toPrecision(precision?: number): string;
  toString(radix?: number): string;
  valueOf(): number;
}
declare var Number: NumberConstructor;
interface NumberConstructor {
  new(value?: any): Number;
  (value?: any): number;
  readonly EPSILON: number;
  readonly MAX_SAFE_INTEGER: number;
  readonly MAX_VALUE: number;
  readonly MIN_SAFE_INTEGER: number;
  readonly MIN_VALUE: number;
  readonly NEGATIVE_INFINITY: number;
  readonly NaN: number;
  readonly POSITIVE_INFINITY: number;
  isFinite(number: any): boolean;
  isInteger(number: any): boolean;
  isNaN(number: any): boolean;
  isSafeInteger(number: any): boolean;
  parseFloat(string: string): number;
  parseInt(string: string, radix?: number): number;
  readonly prototype: Number;
}
interface Object {
  /** @deprecated */ __defineGetter__(property: PropertyKey, get: () => any): void;
  /** @deprecated */ __defineSetter__(property: PropertyKey, set: (value: any) => void): void;
  /** @deprecated */ __lookupGetter__(property: PropertyKey): Function | undefined;
  /** @deprecated */ __lookupSetter__(property: PropertyKey): Function | undefined;
  constructor: Function;
  hasOwnProperty(v: PropertyKey): boolean;
  isPrototypeOf(v: Object): boolean;
  propertyIsEnumerable(v: PropertyKey): boolean;
  toLocaleString(): string;
  toString(): string;
  valueOf(): Object;
}
declare var Object: ObjectConstructor;
interface ObjectConstructor {
  new(value?: any): Object;
  (): any;
  (value: any): any;
  assign<T extends {}, U>(target: T, source: U): T & U;
  assign<T extends {}, U, V>(target: T, source1: U, source2: V): T & U & V;
  assign<T extends {}, U, V, W>(target: T, source1: U, source2: V, source3: W): T & U & V & W;
  assign(target: object, ...sources: any[]): any;
  create(o: object | null): any;
  create(o: object | null, properties: any): any;
  defineProperties<T>(o: T, properties: any): T;
  defineProperty<T>(o: T, p: PropertyKey, attributes: any): T;
  entries<T>(o: { [s: string]: T } | ArrayLike<T>): [string, T][];
  entries(o: {}): [string, any][];
  freeze<T extends Function>(f: T): T;
  freeze<T extends { [idx: string]: U | null | undefined | object }, U extends string | bigint | number | boolean | symbol>(o: T): Readonly<T>;
  freeze<T>(o: T): Readonly<T>;
  fromEntries<T = any>(entries: Iterable<[PropertyKey, T]>): { [k: string]: T };
  fromEntries(entries: Iterable<ReadonlyArray<any>>): any;
  getOwnPropertyDescriptor(o: any, p: PropertyKey): PropertyDescriptor | undefined;
  getOwnPropertyDescriptors<T>(o: T): any;
  getOwnPropertyNames(o: any): string[];
  getOwnPropertySymbols(o: any): symbol[];
  getPrototypeOf(o: any): any;
  groupBy<K extends PropertyKey, T>(items: Iterable<T>, keySelector: (item: T, index: number) => K): Partial<Record<K, T[]>>;
  hasOwn(o: object, v: PropertyKey): boolean;
  is(value1: any, value2: any): boolean;
  isExtensible(o: any): boolean;
  isFrozen(o: any): boolean;
  isSealed(o: any): boolean;
  keys(o: object): string[];
  keys(o: {}): string[];
  preventExtensions<T>(o: T): T;
  readonly prototype: Object;
  seal<T>(o: T): T;
  setPrototypeOf(o: any, proto: object | null): any;
  values<T>(o: { [s: string]: T } | ArrayLike<T>): T[];
  values(o: {}): any[];
}
interface Promise<T> {
  catch<TResult = never>(onrejected?: ((reason: any) => TResult | PromiseLike<TResult>) | undefined | null): Promise<T | TResult>;
  finally(onfinally?: (() => void) | undefined | null): Promise<T>;
  then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): Promise<TResult1 | TResult2>;
}
declare var Promise: PromiseConstructor;
interface PromiseConstructor {
  new<T>(executor: (resolve: (value: T | PromiseLike<T>) => void, reject: (reason?: any) => void) => void): Promise<T>;
  all<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>[]>;
  all<T extends ReadonlyArray<any> | []>(values: T): Promise<any>;
  allSettled<T extends ReadonlyArray<any> | []>(values: T): Promise<any>;
  allSettled<T>(values: Iterable<T | PromiseLike<T>>): Promise<PromiseSettledResult<Awaited<T>>[]>;
  any<T extends ReadonlyArray<any> | []>(values: T): Promise<Awaited<T[number]>>;
  any<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>>;
  readonly prototype: Promise<any>;
  race<T>(values: Iterable<T | PromiseLike<T>>): Promise<Awaited<T>>;
  race<T extends ReadonlyArray<any> | []>(values: T): Promise<Awaited<T[number]>>;
  reject<T = never>(reason?: any): Promise<T>;
  resolve(): Promise<void>;
  resolve<T>(value: T): Promise<Awaited<T>>;
  resolve<T>(value: T | PromiseLike<T>): Promise<Awaited<T>>;
  try<T, U extends any[]>(callbackFn: (...args: U) => T | PromiseLike<T>, ...args: U): Promise<Awaited<T>>;
  withResolvers<T>(): PromiseWithResolvers<T>;
}
interface PromiseFulfilledResult<T> {
  status: "fulfilled";
  value: T;
}
interface PromiseLike<T> {
  then<TResult1 = T, TResult2 = never>(onfulfilled?: ((value: T) => TResult1 | PromiseLike<TResult1>) | undefined | null, onrejected?: ((reason: any) => TResult2 | PromiseLike<TResult2>) | undefined | null): PromiseLike<TResult1 | TResult2>;
}
interface PromiseRejectedResult {
  reason: any;
  status: "rejected";
}
type PromiseSettledResult<T> = PromiseFulfilledResult<T> | PromiseRejectedResult;
interface PromiseWithResolvers<T> {
  promise: Promise<T>;
  reject: (reason?: any) => void;
  resolve: (value: T | PromiseLike<T>) => void;
}
interface PropertyDescriptor {
  configurable?: boolean;
  enumerable?: boolean;
  get?(): any;
  set?(v: any): void;
  value?: any;
  writable?: boolean;
}
type PropertyKey = string | number | symbol;
declare var Proxy: ProxyConstructor;
interface ProxyConstructor {
  new<T extends object>(target: T, handler: ProxyHandler<T>): T;
  revocable<T extends object>(target: T, handler: ProxyHandler<T>): { proxy: T; revoke: () => void };
}
interface ProxyHandler<T extends object> {
  apply?(target: T, thisArg: any, argArray: any[]): any;
  construct?(target: T, argArray: any[], newTarget: Function): object;
  defineProperty?(target: T, property: string | symbol, attributes: PropertyDescriptor): boolean;
  deleteProperty?(target: T, p: string | symbol): boolean;
  get?(target: T, p: string | symbol, receiver: any): any;
  getOwnPropertyDescriptor?(target: T, p: string | symbol): PropertyDescriptor | undefined;
  getPrototypeOf?(target: T): object | null;
  has?(target: T, p: string | symbol): boolean;
  isExtensible?(target: T): boolean;
  ownKeys?(target: T): ArrayLike<string | symbol>;
  preventExtensions?(target: T): boolean;
  set?(target: T, p: string | symbol, newValue: any, receiver: any): boolean;
  setPrototypeOf?(target: T, v: object | null): boolean;
}
interface RangeError extends Error {
}
declare var RangeError: RangeErrorConstructor;
interface RangeErrorConstructor extends ErrorConstructor {
  new(message?: string): RangeError;
  new(message?: string, options?: ErrorOptions): RangeError;
  (message?: string): RangeError;
  (message?: string, options?: ErrorOptions): RangeError;
  readonly prototype: RangeError;
}
interface ReadonlyArray<T> {
  [n: number]: T;
  [Symbol.iterator](): ArrayIterator<T>;
  at(index: number): T | undefined;
  concat(...items: ConcatArray<T>[]): T[];
  concat(...items: (T | ConcatArray<T>)[]): T[];
  entries(): ArrayIterator<[number, T]>;
  every(predicate: (value: T, index: number, array: ReadonlyArray<T>) => any, thisArg?: any): boolean;
  filter(predicate: (value: T, index: number, array: ReadonlyArray<T>) => any, thisArg?: any): T[];
  find(predicate: (value: T, index: number, obj: ReadonlyArray<T>) => any, thisArg?: any): T | undefined;
  findIndex(predicate: (value: T, index: number, obj: ReadonlyArray<T>) => any, thisArg?: any): number;
  findLast(predicate: (value: T, index: number, array: ReadonlyArray<T>) => any, thisArg?: any): T | undefined;
  findLastIndex(predicate: (value: T, index: number, array: ReadonlyArray<T>) => any, thisArg?: any): number;
  flat<A, D extends number = 1>(depth?: D): any[];
  flatMap<U, This = undefined>(callback: (value: T, index: number, array: T[]) => U | ReadonlyArray<U>, thisArg?: This): U[];
  forEach(callbackfn: (value: T, index: number, array: ReadonlyArray<T>) => void, thisArg?: any): void;
  includes(searchElement: T, fromIndex?: number): boolean;
  indexOf(searchElement: T, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: T, fromIndex?: number): number;
  readonly length: number;
  map<U>(callbackfn: (value: T, index: number, array: ReadonlyArray<T>) => U, thisArg?: any): U[];
  reduce(callbackfn: (previousValue: T, currentValue: T, currentIndex: number, array: ReadonlyArray<T>) => T): T;
  reduce(callbackfn: (previousValue: T, currentValue: T, currentIndex: number, array: ReadonlyArray<T>) => T, initialValue: T): T;
  reduce<U>(callbackfn: (previousValue: U, currentValue: T, currentIndex: number, array: ReadonlyArray<T>) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: T, currentValue: T, currentIndex: number, array: ReadonlyArray<T>) => T): T;
  reduceRight(callbackfn: (previousValue: T, currentValue: T, currentIndex: number, array: ReadonlyArray<T>) => T, initialValue: T): T;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: T, currentIndex: number, array: ReadonlyArray<T>) => U, initialValue: U): U;
  slice(start?: number, end?: number): T[];
  some(predicate: (value: T, index: number, array: ReadonlyArray<T>) => any, thisArg?: any): boolean;
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions & Intl.DateTimeFormatOptions): string;
  toReversed(): T[];
  toSorted(compareFn?: (a: T, b: T) => number): T[];
  toSpliced(start: number, deleteCount: number, ...items: T[]): T[];
  toSpliced(start: number, deleteCount?: number): T[];
  toString(): string;
  values(): ArrayIterator<T>;
  with(index: number, value: T): T[];
}
interface ReadonlyMap<K, V> {
  [Symbol.iterator](): MapIterator<[K, V]>;
  entries(): MapIterator<[K, V]>;
  forEach(callbackfn: (value: V, key: K, map: ReadonlyMap<K, V>) => void, thisArg?: any): void;
  get(key: K): V | undefined;
  has(key: K): boolean;
  keys(): MapIterator<K>;
  readonly size: number;
  values(): MapIterator<V>;
}
interface ReadonlySet<T> {
  [Symbol.iterator](): SetIterator<T>;
  difference<U>(other: ReadonlySetLike<U>): Set<T>;
  entries(): SetIterator<[T, T]>;
  forEach(callbackfn: (value: T, value2: T, set: ReadonlySet<T>) => void, thisArg?: any): void;
  has(value: T): boolean;
  intersection<U>(other: ReadonlySetLike<U>): Set<T & U>;
  isDisjointFrom(other: ReadonlySetLike<any>): boolean;
  isSubsetOf(other: ReadonlySetLike<any>): boolean;
  isSupersetOf(other: ReadonlySetLike<any>): boolean;
  keys(): SetIterator<T>;
  readonly size: number;
  symmetricDifference<U>(other: ReadonlySetLike<U>): Set<T | U>;
  union<U>(other: ReadonlySetLike<U>): Set<T | U>;
  values(): SetIterator<T>;
}
interface ReadonlySetLike<T> {
  has(value: T): boolean;
  keys(): Iterator<T>;
  readonly size: number;
}
interface ReferenceError extends Error {
}
declare var ReferenceError: ReferenceErrorConstructor;
interface ReferenceErrorConstructor extends ErrorConstructor {
  new(message?: string): ReferenceError;
  new(message?: string, options?: ErrorOptions): ReferenceError;
  (message?: string): ReferenceError;
  (message?: string, options?: ErrorOptions): ReferenceError;
  readonly prototype: ReferenceError;
}
declare namespace Reflect {
  function apply<T, A extends ReadonlyArray<any>, R>(target: (...args: A) => R, thisArgument: T, argumentsList: Readonly<A>): R;
  function apply(target: Function, thisArgument: any, argumentsList: ArrayLike<any>): any;
  function construct<A extends ReadonlyArray<any>, R>(target: new (...args: A) => R, argumentsList: Readonly<A>, newTarget?: new (...args: any) => any): R;
  function construct(target: Function, argumentsList: ArrayLike<any>, newTarget?: Function): any;
  function defineProperty(target: object, propertyKey: PropertyKey, attributes: any): boolean;
  function deleteProperty(target: object, propertyKey: PropertyKey): boolean;
  function get<T extends object, P extends PropertyKey>(target: T, propertyKey: P, receiver?: any): any;
  function getOwnPropertyDescriptor<T extends object, P extends PropertyKey>(target: T, propertyKey: P): TypedPropertyDescriptor<any> | undefined;
  function getPrototypeOf(target: object): object | null;
  function has(target: object, propertyKey: PropertyKey): boolean;
  function isExtensible(target: object): boolean;
  function ownKeys(target: object): (string | symbol)[];
  function preventExtensions(target: object): boolean;
  function set<T extends object, P extends PropertyKey>(target: T, propertyKey: P, value: any, receiver?: any): boolean;
  function set(target: object, propertyKey: PropertyKey, value: any, receiver?: any): boolean;
  function setPrototypeOf(target: object, proto: object | null): boolean;
}
interface RegExp {
  /** @deprecated */ compile(pattern: string, flags?: string): this;
  readonly dotAll: boolean;
  exec(string: string): RegExpExecArray | null;
  readonly flags: string;
  readonly global: boolean;
  readonly hasIndices: boolean;
  readonly ignoreCase: boolean;
  lastIndex: number;
  readonly multiline: boolean;
  readonly source: string;
  readonly sticky: boolean;
  test(string: string): boolean;
  readonly unicode: boolean;
  readonly unicodeSets: boolean;
}
declare var RegExp: RegExpConstructor;
interface RegExpConstructor {
  new(pattern: RegExp | string): RegExp;
  new(pattern: string, flags?: string): RegExp;
  new(pattern: RegExp | string, flags?: string): RegExp;
  (pattern: RegExp | string): RegExp;
  (pattern: string, flags?: string): RegExp;
  (pattern: RegExp | string, flags?: string): RegExp;
  /** @deprecated */ "$&": string;
  /** @deprecated */ "$'": string;
  /** @deprecated */ "$+": string;
  /** @deprecated */ $1: string;
  /** @deprecated */ $2: string;
  /** @deprecated */ $3: string;
  /** @deprecated */ $4: string;
  /** @deprecated */ $5: string;
  /** @deprecated */ $6: string;
  /** @deprecated */ $7: string;
  /** @deprecated */ $8: string;
  /** @deprecated */ $9: string;
  /** @deprecated */ $_: string;
  /** @deprecated */ "$`": string;
  escape(string: string): string;
  /** @deprecated */ input: string;
  /** @deprecated */ lastMatch: string;
  /** @deprecated */ lastParen: string;
  /** @deprecated */ leftContext: string;
  readonly prototype: RegExp;
  /** @deprecated */ rightContext: string;
}
interface RegExpExecArray extends Array<string> {
  "0": string;
  groups?: { [key: string]: string };
  index: number;
  indices?: RegExpIndicesArray;
  input: string;
}
interface RegExpIndicesArray extends Array<[number, number] | undefined> {
  groups?: { [key: string]: [number, number] };
}
interface RegExpMatchArray extends Array<string> {
  "0": string;
  groups?: { [key: string]: string };
  index?: number;
  indices?: RegExpIndicesArray;
  input?: string;
}
interface RegExpStringIterator<T> extends IteratorObject<T, any, any> {
  [Symbol.iterator](): RegExpStringIterator<T>;
}
interface Set<T> {
  [Symbol.iterator](): SetIterator<T>;
  add(value: T): this;
  clear(): void;
  delete(value: T): boolean;
  difference<U>(other: ReadonlySetLike<U>): Set<T>;
  entries(): SetIterator<[T, T]>;
  forEach(callbackfn: (value: T, value2: T, set: Set<T>) => void, thisArg?: any): void;
  has(value: T): boolean;
  intersection<U>(other: ReadonlySetLike<U>): Set<T & U>;
  isDisjointFrom(other: ReadonlySetLike<any>): boolean;
  isSubsetOf(other: ReadonlySetLike<any>): boolean;
  isSupersetOf(other: ReadonlySetLike<any>): boolean;
  keys(): SetIterator<T>;
  readonly size: number;
  symmetricDifference<U>(other: ReadonlySetLike<U>): Set<T | U>;
  union<U>(other: ReadonlySetLike<U>): Set<T | U>;
  values(): SetIterator<T>;
}
declare var Set: SetConstructor;
interface SetConstructor {
  new<T = any>(values?: ReadonlyArray<T> | null): Set<T>;
  new<T>(iterable?: Iterable<T> | null): Set<T>;
  readonly prototype: Set<any>;
}
interface SetIterator<T> extends IteratorObject<T, any, any> {
  [Symbol.iterator](): SetIterator<T>;
}
interface SharedArrayBuffer {
  readonly byteLength: number;
  grow(newByteLength?: number): void;
  readonly growable: boolean;
  readonly maxByteLength: number;
  slice(begin?: number, end?: number): SharedArrayBuffer;
}
declare var SharedArrayBuffer: SharedArrayBufferConstructor;
interface SharedArrayBufferConstructor {
  new(byteLength?: number): SharedArrayBuffer;
  new(byteLength: number, options?: { maxByteLength?: number }): SharedArrayBuffer;
  readonly prototype: SharedArrayBuffer;
}
interface String {
  [index: number]: string;
  [Symbol.iterator](): StringIterator<string>;
  /** @deprecated */ anchor(name: string): string;
  at(index: number): string | undefined;
  /** @deprecated */ big(): string;
  /** @deprecated */ blink(): string;
  /** @deprecated */ bold(): string;
  charAt(pos: number): string;
  charCodeAt(index: number): number;
  codePointAt(pos: number): number | undefined;
  concat(...strings: string[]): string;
  endsWith(searchString: string, endPosition?: number): boolean;
  /** @deprecated */ fixed(): string;
  /** @deprecated */ fontcolor(color: string): string;
  /** @deprecated */ fontsize(size: number): string;
  /** @deprecated */ fontsize(size: string): string;
  includes(searchString: string, position?: number): boolean;
  indexOf(searchString: string, position?: number): number;
  isWellFormed(): boolean;
  /** @deprecated */ italics(): string;
  lastIndexOf(searchString: string, position?: number): number;
  readonly length: number;
  /** @deprecated */ link(url: string): string;
  localeCompare(that: string): number;
  localeCompare(that: string, locales?: string | string[], options?: Intl.CollatorOptions): number;
  localeCompare(that: string, locales?: Intl.LocalesArgument, options?: Intl.CollatorOptions): number;
  match(regexp: string | RegExp): RegExpMatchArray | null;
  match(matcher: {}): RegExpMatchArray | null;
  matchAll(regexp: RegExp): RegExpStringIterator<RegExpExecArray>;
  normalize(form: "NFC" | "NFD" | "NFKC" | "NFKD"): string;
  normalize(form?: string): string;
  padEnd(maxLength: number, fillString?: string): string;
  padStart(maxLength: number, fillString?: string): string;
  repeat(count: number): string;
  replace(searchValue: string | RegExp, replaceValue: string): string;
  replace(searchValue: string | RegExp, replacer: (substring: string, ...args: any[]) => string): string;
  replace(searchValue: {}, replaceValue: string): string;
  replace(searchValue: {}, replacer: (substring: string, ...args: any[]) => string): string;
  replaceAll(searchValue: string | RegExp, replaceValue: string): string;
  replaceAll(searchValue: string | RegExp, replacer: (substring: string, ...args: any[]) => string): string;
  search(regexp: string | RegExp): number;
  search(searcher: {}): number;
  slice(start?: number, end?: number): string;
  /** @deprecated */ small(): string;
  split(separator: string | RegExp, limit?: number): string[];
  split(splitter: {}, limit?: number): string[];
  startsWith(searchString: string, position?: number): boolean;
  /** @deprecated */ strike(): string;
  /** @deprecated */ sub(): string;
  /** @deprecated */ substr(from: number, length?: number): string;
  substring(start: number, end?: number): string;
  /** @deprecated */ sup(): string;
  toLocaleLowerCase(locales?: string | string[]): string;
  toLocaleLowerCase(locales?: Intl.LocalesArgument): string;
  toLocaleUpperCase(locales?: string | string[]): string;
  toLocaleUpperCase(locales?: Intl.LocalesArgument): string;
  toLowerCase(): string;
  toString(): string;
  toUpperCase(): string;
  toWellFormed(): string;
  trim(): string;
  trimEnd(): string;
  /** @deprecated */ trimLeft(): string;
  /** @deprecated */ trimRight(): string;
  trimStart(): string;
  valueOf(): string;
}
declare var String: StringConstructor;
interface StringConstructor {
  new(value?: any): String;
  (value?: any): string;
  fromCharCode(...codes: number[]): string;
  fromCodePoint(...codePoints: number[]): string;
  readonly prototype: String;
  raw(template: { raw: ReadonlyArray<string> | ArrayLike<string> }, ...substitutions: any[]): string;
}
interface StringIterator<T> extends IteratorObject<T, any, any> {
  [Symbol.iterator](): StringIterator<T>;
}
interface SuppressedError extends Error {
  error: any;
  suppressed: any;
}
declare var SuppressedError: SuppressedErrorConstructor;
interface SuppressedErrorConstructor {
  new(error: any, suppressed: any, message?: string): SuppressedError;
  (error: any, suppressed: any, message?: string): SuppressedError;
  readonly prototype: SuppressedError;
}
interface Symbol {
  readonly description: string | undefined;
  toString(): string;
  valueOf(): symbol;
}
declare var Symbol: SymbolConstructor;
interface SymbolConstructor {
  (description?: string | number): symbol;
  readonly asyncDispose: symbol;
  readonly asyncIterator: symbol;
  readonly dispose: symbol;
  for(key: string): symbol;
  readonly hasInstance: symbol;
  readonly isConcatSpreadable: symbol;
  readonly iterator: symbol;
  keyFor(sym: symbol): string | undefined;
  readonly match: symbol;
  readonly matchAll: symbol;
  readonly prototype: Symbol;
  readonly replace: symbol;
  readonly search: symbol;
  readonly species: symbol;
  readonly split: symbol;
  readonly toPrimitive: symbol;
  readonly toStringTag: symbol;
  readonly unscopables: symbol;
}
interface SyntaxError extends Error {
}
declare var SyntaxError: SyntaxErrorConstructor;
interface SyntaxErrorConstructor extends ErrorConstructor {
  new(message?: string): SyntaxError;
  new(message?: string, options?: ErrorOptions): SyntaxError;
  (message?: string): SyntaxError;
  (message?: string, options?: ErrorOptions): SyntaxError;
  readonly prototype: SyntaxError;
}
declare namespace Temporal {
  type CalendarLike = Temporal.PlainDate | Temporal.PlainDateTime | Temporal.PlainMonthDay | Temporal.PlainYearMonth | Temporal.ZonedDateTime | string;
  interface DateLikeObject {
    calendar?: string | undefined;
    day: number;
    era?: string | undefined;
    eraYear?: number | undefined;
    month?: number | undefined;
    monthCode?: string | undefined;
    year?: number | undefined;
  }
  interface DateTimeLikeObject extends Temporal.DateLikeObject, Temporal.TimeLikeObject {
  }
  type DateUnit = "year" | "month" | "week" | "day";
  interface DisambiguationOptions {
    disambiguation?: "compatible" | "earlier" | "later" | "reject" | undefined;
  }
  interface Duration {
    abs(): Temporal.Duration;
    add(other: Temporal.DurationLike): Temporal.Duration;
    readonly blank: boolean;
    readonly days: number;
    readonly hours: number;
    readonly microseconds: number;
    readonly milliseconds: number;
    readonly minutes: number;
    readonly months: number;
    readonly nanoseconds: number;
    negated(): Temporal.Duration;
    round(roundTo: Temporal.PluralizeUnit<"day" | Temporal.TimeUnit>): Temporal.Duration;
    round(roundTo: Temporal.DurationRoundingOptions): Temporal.Duration;
    readonly seconds: number;
    readonly sign: number;
    subtract(other: Temporal.DurationLike): Temporal.Duration;
    toJSON(): string;
    toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DurationFormatOptions): string;
    toString(options?: Temporal.DurationToStringOptions): string;
    total(totalOf: Temporal.PluralizeUnit<"day" | Temporal.TimeUnit>): number;
    total(totalOf: Temporal.DurationTotalOptions): number;
    valueOf(): never;
    readonly weeks: number;
    with(durationLike: Temporal.PartialTemporalLike<Temporal.DurationLikeObject>): Temporal.Duration;
    readonly years: number;
  }
  var Duration: Temporal.DurationConstructor;
  interface DurationConstructor {
    new(years?: number, months?: number, weeks?: number, days?: number, hours?: number, minutes?: number, seconds?: number, milliseconds?: number, microseconds?: number, nanoseconds?: number): Temporal.Duration;
    compare(one: Temporal.DurationLike, two: Temporal.DurationLike, options?: Temporal.DurationRelativeToOptions): number;
    from(item: Temporal.DurationLike): Temporal.Duration;
    readonly prototype: Temporal.Duration;
  }
  type DurationLike = Temporal.Duration | Temporal.DurationLikeObject | string;
  interface DurationLikeObject {
    days?: number | undefined;
    hours?: number | undefined;
    microseconds?: number | undefined;
    milliseconds?: number | undefined;
    minutes?: number | undefined;
    months?: number | undefined;
    nanoseconds?: number | undefined;
    seconds?: number | undefined;
    weeks?: number | undefined;
    years?: number | undefined;
  }
  interface DurationRelativeToOptions {
    relativeTo?: Temporal.ZonedDateTimeLike | Temporal.PlainDateLike | undefined;
  }
  interface DurationRoundingOptions extends Temporal.DurationRelativeToOptions, Temporal.RoundingOptionsWithLargestUnit<Temporal.DateUnit | Temporal.TimeUnit> {
  }
  interface DurationToStringOptions extends Temporal.ToStringRoundingOptionsWithFractionalSeconds<Temporal.TimeUnit> {
  }
  interface DurationTotalOptions extends Temporal.DurationRelativeToOptions {
    unit: Temporal.PluralizeUnit<Temporal.DateUnit | Temporal.TimeUnit>;
  }
  interface Instant {
    add(duration: Temporal.DurationLike): Temporal.Instant;
    readonly epochMilliseconds: number;
    readonly epochNanoseconds: bigint;
    equals(other: Temporal.InstantLike): boolean;
    round(roundTo: Temporal.PluralizeUnit<Temporal.TimeUnit>): Temporal.Instant;
    round(roundTo: Temporal.RoundingOptions<Temporal.TimeUnit>): Temporal.Instant;
    since(other: Temporal.InstantLike, options?: Temporal.RoundingOptionsWithLargestUnit<Temporal.TimeUnit>): Temporal.Duration;
    subtract(duration: Temporal.DurationLike): Temporal.Instant;
    toJSON(): string;
    toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string;
    toString(options?: Temporal.InstantToStringOptions): string;
    toZonedDateTimeISO(timeZone: Temporal.TimeZoneLike): Temporal.ZonedDateTime;
    until(other: Temporal.InstantLike, options?: Temporal.RoundingOptionsWithLargestUnit<Temporal.TimeUnit>): Temporal.Duration;
    valueOf(): never;
  }
  var Instant: Temporal.InstantConstructor;
  interface InstantConstructor {
    new(epochNanoseconds: bigint): Temporal.Instant;
    compare(one: Temporal.InstantLike, two: Temporal.InstantLike): number;
    from(item: Temporal.InstantLike): Temporal.Instant;
    fromEpochMilliseconds(epochMilliseconds: number): Temporal.Instant;
    fromEpochNanoseconds(epochNanoseconds: bigint): Temporal.Instant;
    readonly prototype: Temporal.Instant;
  }
  type InstantLike = Temporal.Instant | Temporal.ZonedDateTime | string;
  interface InstantToStringOptions extends Temporal.PlainTimeToStringOptions {
    timeZone?: Temporal.TimeZoneLike | undefined;
  }
  var Now: { instant(): Temporal.Instant; plainDateISO(timeZone?: Temporal.TimeZoneLike): Temporal.PlainDate; plainDateTimeISO(timeZone?: Temporal.TimeZoneLike): Temporal.PlainDateTime; plainTimeISO(timeZone?: Temporal.TimeZoneLike): Temporal.PlainTime; timeZoneId(): string; zonedDateTimeISO(timeZone?: Temporal.TimeZoneLike): Temporal.ZonedDateTime; };
  interface OverflowOptions {
    overflow?: "constrain" | "reject" | undefined;
  }
  type PartialTemporalLike<T extends object> = any;
  interface PlainDate {
    add(duration: Temporal.DurationLike, options?: Temporal.OverflowOptions): Temporal.PlainDate;
    readonly calendarId: string;
    readonly day: number;
    readonly dayOfWeek: number;
    readonly dayOfYear: number;
    readonly daysInMonth: number;
    readonly daysInWeek: number;
    readonly daysInYear: number;
    equals(other: Temporal.PlainDateLike): boolean;
    readonly era: string | undefined;
    readonly eraYear: number | undefined;
    readonly inLeapYear: boolean;
    readonly month: number;
    readonly monthCode: string;
    readonly monthsInYear: number;
    since(other: Temporal.PlainDateLike, options?: Temporal.RoundingOptionsWithLargestUnit<Temporal.DateUnit>): Temporal.Duration;
    subtract(duration: Temporal.DurationLike, options?: Temporal.OverflowOptions): Temporal.PlainDate;
    toJSON(): string;
    toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string;
    toPlainDateTime(time?: Temporal.PlainTimeLike): Temporal.PlainDateTime;
    toPlainMonthDay(): Temporal.PlainMonthDay;
    toPlainYearMonth(): Temporal.PlainYearMonth;
    toString(options?: Temporal.PlainDateToStringOptions): string;
    toZonedDateTime(timeZone: Temporal.TimeZoneLike): Temporal.ZonedDateTime;
    toZonedDateTime(item: Temporal.PlainDateToZonedDateTimeOptions): Temporal.ZonedDateTime;
    until(other: Temporal.PlainDateLike, options?: Temporal.RoundingOptionsWithLargestUnit<Temporal.DateUnit>): Temporal.Duration;
    valueOf(): never;
    readonly weekOfYear: number | undefined;
    with(dateLike: Temporal.PartialTemporalLike<Temporal.DateLikeObject>, options?: Temporal.OverflowOptions): Temporal.PlainDate;
    withCalendar(calendarLike: Temporal.CalendarLike): Temporal.PlainDate;
    readonly year: number;
    readonly yearOfWeek: number | undefined;
  }
  var PlainDate: Temporal.PlainDateConstructor;
  interface PlainDateConstructor {
    new(isoYear: number, isoMonth: number, isoDay: number, calendar?: string): Temporal.PlainDate;
    compare(one: Temporal.PlainDateLike, two: Temporal.PlainDateLike): number;
    from(item: Temporal.PlainDateLike, options?: Temporal.OverflowOptions): Temporal.PlainDate;
    readonly prototype: Temporal.PlainDate;
  }
  type PlainDateLike = Temporal.PlainDate | Temporal.ZonedDateTime | Temporal.PlainDateTime | Temporal.DateLikeObject | string;
  interface PlainDateTime {
    add(duration: Temporal.DurationLike, options?: Temporal.OverflowOptions): Temporal.PlainDateTime;
    readonly calendarId: string;
    readonly day: number;
    readonly dayOfWeek: number;
    readonly dayOfYear: number;
    readonly daysInMonth: number;
    readonly daysInWeek: number;
    readonly daysInYear: number;
    equals(other: Temporal.PlainDateTimeLike): boolean;
    readonly era: string | undefined;
    readonly eraYear: number | undefined;
    readonly hour: number;
    readonly inLeapYear: boolean;
    readonly microsecond: number;
    readonly millisecond: number;
    readonly minute: number;
    readonly month: number;
    readonly monthCode: string;
    readonly monthsInYear: number;
    readonly nanosecond: number;
    round(roundTo: Temporal.PluralizeUnit<"day" | Temporal.TimeUnit>): Temporal.PlainDateTime;
    round(roundTo: Temporal.RoundingOptions<"day" | Temporal.TimeUnit>): Temporal.PlainDateTime;
    readonly second: number;
    since(other: Temporal.PlainDateTimeLike, options?: Temporal.RoundingOptionsWithLargestUnit<Temporal.DateUnit | Temporal.TimeUnit>): Temporal.Duration;
    subtract(duration: Temporal.DurationLike, options?: Temporal.OverflowOptions): Temporal.PlainDateTime;
    toJSON(): string;
    toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string;
    toPlainDate(): Temporal.PlainDate;
    toPlainTime(): Temporal.PlainTime;
    toString(options?: Temporal.PlainDateTimeToStringOptions): string;
    toZonedDateTime(timeZone: Temporal.TimeZoneLike, options?: Temporal.DisambiguationOptions): Temporal.ZonedDateTime;
    until(other: Temporal.PlainDateTimeLike, options?: Temporal.RoundingOptionsWithLargestUnit<Temporal.DateUnit | Temporal.TimeUnit>): Temporal.Duration;
    valueOf(): never;
    readonly weekOfYear: number | undefined;
    with(dateTimeLike: Temporal.PartialTemporalLike<Temporal.DateTimeLikeObject>, options?: Temporal.OverflowOptions): Temporal.PlainDateTime;
    withCalendar(calendar: Temporal.CalendarLike): Temporal.PlainDateTime;
    withPlainTime(plainTime?: Temporal.PlainTimeLike): Temporal.PlainDateTime;
    readonly year: number;
    readonly yearOfWeek: number | undefined;
  }
  var PlainDateTime: Temporal.PlainDateTimeConstructor;
  interface PlainDateTimeConstructor {
    new(isoYear: number, isoMonth: number, isoDay: number, hour?: number, minute?: number, second?: number, millisecond?: number, microsecond?: number, nanosecond?: number, calendar?: string): Temporal.PlainDateTime;
    compare(one: Temporal.PlainDateTimeLike, two: Temporal.PlainDateTimeLike): number;
    from(item: Temporal.PlainDateTimeLike, options?: Temporal.OverflowOptions): Temporal.PlainDateTime;
    readonly prototype: Temporal.PlainDateTime;
  }
  type PlainDateTimeLike = Temporal.PlainDateTime | Temporal.ZonedDateTime | Temporal.PlainDate | Temporal.DateTimeLikeObject | string;
  interface PlainDateTimeToStringOptions extends Temporal.PlainDateToStringOptions, Temporal.PlainTimeToStringOptions {
  }
  interface PlainDateToStringOptions {
    calendarName?: "auto" | "always" | "never" | "critical" | undefined;
  }
  interface PlainDateToZonedDateTimeOptions {
    plainTime?: Temporal.PlainTimeLike | undefined;
    timeZone: Temporal.TimeZoneLike;
  }
  interface PlainMonthDay {
    readonly calendarId: string;
    readonly day: number;
    equals(other: Temporal.PlainMonthDayLike): boolean;
    readonly monthCode: string;
    toJSON(): string;
    toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string;
    toPlainDate(item: Temporal.PlainMonthDayToPlainDateOptions): Temporal.PlainDate;
    toString(options?: Temporal.PlainDateToStringOptions): string;
    valueOf(): never;
    with(monthDayLike: Temporal.PartialTemporalLike<Temporal.DateLikeObject>, options?: Temporal.OverflowOptions): Temporal.PlainMonthDay;
  }
  var PlainMonthDay: Temporal.PlainMonthDayConstructor;
  interface PlainMonthDayConstructor {
    new(isoMonth: number, isoDay: number, calendar?: string, referenceISOYear?: number): Temporal.PlainMonthDay;
    from(item: Temporal.PlainMonthDayLike, options?: Temporal.OverflowOptions): Temporal.PlainMonthDay;
    readonly prototype: Temporal.PlainMonthDay;
  }
  type PlainMonthDayLike = Temporal.PlainMonthDay | Temporal.DateLikeObject | string;
  interface PlainMonthDayToPlainDateOptions {
    era?: string | undefined;
    eraYear?: number | undefined;
    year?: number | undefined;
  }
  interface PlainTime {
    add(duration: Temporal.DurationLike): Temporal.PlainTime;
    equals(other: Temporal.PlainTimeLike): boolean;
    readonly hour: number;
    readonly microsecond: number;
    readonly millisecond: number;
    readonly minute: number;
    readonly nanosecond: number;
    round(roundTo: Temporal.PluralizeUnit<Temporal.TimeUnit>): Temporal.PlainTime;
    round(roundTo: Temporal.RoundingOptions<Temporal.TimeUnit>): Temporal.PlainTime;
    readonly second: number;
    since(other: Temporal.PlainTimeLike, options?: Temporal.RoundingOptionsWithLargestUnit<Temporal.TimeUnit>): Temporal.Duration;
    subtract(duration: Temporal.DurationLike): Temporal.PlainTime;
    toJSON(): string;
    toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string;
    toString(options?: Temporal.PlainTimeToStringOptions): string;
    until(other: Temporal.PlainTimeLike, options?: Temporal.RoundingOptionsWithLargestUnit<Temporal.TimeUnit>): Temporal.Duration;
    valueOf(): never;
    with(timeLike: Temporal.PartialTemporalLike<Temporal.TimeLikeObject>, options?: Temporal.OverflowOptions): Temporal.PlainTime;
  }
  var PlainTime: Temporal.PlainTimeConstructor;
  interface PlainTimeConstructor {
    new(hour?: number, minute?: number, second?: number, millisecond?: number, microsecond?: number, nanosecond?: number): Temporal.PlainTime;
    compare(one: Temporal.PlainTimeLike, two: Temporal.PlainTimeLike): number;
    from(item: Temporal.PlainTimeLike, options?: Temporal.OverflowOptions): Temporal.PlainTime;
    readonly prototype: Temporal.PlainTime;
  }
  type PlainTimeLike = Temporal.PlainTime | Temporal.PlainDateTime | Temporal.ZonedDateTime | Temporal.TimeLikeObject | string;
  interface PlainTimeToStringOptions extends Temporal.ToStringRoundingOptionsWithFractionalSeconds<Temporal.TimeUnit> {
  }
  interface PlainYearMonth {
    add(duration: Temporal.DurationLike, options?: Temporal.OverflowOptions): Temporal.PlainYearMonth;
    readonly calendarId: string;
    readonly daysInMonth: number;
    readonly daysInYear: number;
    equals(other: Temporal.PlainYearMonthLike): boolean;
    readonly era: string | undefined;
    readonly eraYear: number | undefined;
    readonly inLeapYear: boolean;
    readonly month: number;
    readonly monthCode: string;
    readonly monthsInYear: number;
    since(other: Temporal.PlainYearMonthLike, options?: Temporal.RoundingOptionsWithLargestUnit<"year" | "month">): Temporal.Duration;
    subtract(duration: Temporal.DurationLike, options?: Temporal.OverflowOptions): Temporal.PlainYearMonth;
    toJSON(): string;
    toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string;
    toPlainDate(item: Temporal.PlainYearMonthToPlainDateOptions): Temporal.PlainDate;
    toString(options?: Temporal.PlainDateToStringOptions): string;
    until(other: Temporal.PlainYearMonthLike, options?: Temporal.RoundingOptionsWithLargestUnit<"year" | "month">): Temporal.Duration;
    valueOf(): never;
    with(yearMonthLike: Temporal.PartialTemporalLike<Temporal.YearMonthLikeObject>, options?: Temporal.OverflowOptions): Temporal.PlainYearMonth;
    readonly year: number;
  }
  var PlainYearMonth: Temporal.PlainYearMonthConstructor;
  interface PlainYearMonthConstructor {
    new(isoYear: number, isoMonth: number, calendar?: string, referenceISODay?: number): Temporal.PlainYearMonth;
    compare(one: Temporal.PlainYearMonthLike, two: Temporal.PlainYearMonthLike): number;
    from(item: Temporal.PlainYearMonthLike, options?: Temporal.OverflowOptions): Temporal.PlainYearMonth;
    readonly prototype: Temporal.PlainYearMonth;
  }
  type PlainYearMonthLike = Temporal.PlainYearMonth | Temporal.YearMonthLikeObject | string;
  interface PlainYearMonthToPlainDateOptions {
    day: number;
  }
  type PluralizeUnit<T extends Temporal.DateUnit | Temporal.TimeUnit> = T | { year: "years"; month: "months"; week: "weeks"; day: "days"; hour: "hours"; minute: "minutes"; second: "seconds"; millisecond: "milliseconds"; microsecond: "microseconds"; nanosecond: "nanoseconds" }[T];
  interface RoundingOptions<Units extends Temporal.DateUnit | Temporal.TimeUnit> {
    roundingIncrement?: number | undefined;
    roundingMode?: "ceil" | "floor" | "expand" | "trunc" | "halfCeil" | "halfFloor" | "halfExpand" | "halfTrunc" | "halfEven" | undefined;
    smallestUnit?: Temporal.PluralizeUnit<Units> | undefined;
  }
  interface RoundingOptionsWithLargestUnit<Units extends Temporal.DateUnit | Temporal.TimeUnit> extends Temporal.RoundingOptions<Units> {
    largestUnit?: "auto" | Temporal.PluralizeUnit<Units> | undefined;
  }
  interface TimeLikeObject {
    hour?: number | undefined;
    microsecond?: number | undefined;
    millisecond?: number | undefined;
    minute?: number | undefined;
    nanosecond?: number | undefined;
    second?: number | undefined;
  }
  type TimeUnit = "hour" | "minute" | "second" | "millisecond" | "microsecond" | "nanosecond";
  type TimeZoneLike = Temporal.ZonedDateTime | string;
  interface ToStringRoundingOptions<Units extends Temporal.DateUnit | Temporal.TimeUnit> extends Pick<Temporal.RoundingOptions<Units>, "smallestUnit" | "roundingMode"> {
  }
  interface ToStringRoundingOptionsWithFractionalSeconds<Units extends Temporal.DateUnit | Temporal.TimeUnit> extends Temporal.ToStringRoundingOptions<Units> {
    fractionalSecondDigits?: "auto" | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | undefined;
  }
  interface TransitionOptions {
    direction: "next" | "previous";
  }
  interface YearMonthLikeObject extends Temporal.DateLikeObject {
  }
  interface ZonedDateTime {
    add(duration: Temporal.DurationLike, options?: Temporal.OverflowOptions): Temporal.ZonedDateTime;
    readonly calendarId: string;
    readonly day: number;
    readonly dayOfWeek: number;
    readonly dayOfYear: number;
    readonly daysInMonth: number;
    readonly daysInWeek: number;
    readonly daysInYear: number;
    readonly epochMilliseconds: number;
    readonly epochNanoseconds: bigint;
    equals(other: Temporal.ZonedDateTimeLike): boolean;
    readonly era: string | undefined;
    readonly eraYear: number | undefined;
    getTimeZoneTransition(direction: "next" | "previous"): Temporal.ZonedDateTime | null;
    getTimeZoneTransition(direction: Temporal.TransitionOptions): Temporal.ZonedDateTime | null;
    readonly hour: number;
    readonly hoursInDay: number;
    readonly inLeapYear: boolean;
    readonly microsecond: number;
    readonly millisecond: number;
    readonly minute: number;
    readonly month: number;
    readonly monthCode: string;
    readonly monthsInYear: number;
    readonly nanosecond: number;
    readonly offset: string;
    readonly offsetNanoseconds: number;
    round(roundTo: Temporal.PluralizeUnit<"day" | Temporal.TimeUnit>): Temporal.ZonedDateTime;
    round(roundTo: Temporal.RoundingOptions<"day" | Temporal.TimeUnit>): Temporal.ZonedDateTime;
    readonly second: number;
    since(other: Temporal.ZonedDateTimeLike, options?: Temporal.RoundingOptionsWithLargestUnit<Temporal.DateUnit | Temporal.TimeUnit>): Temporal.Duration;
    startOfDay(): Temporal.ZonedDateTime;
    subtract(duration: Temporal.DurationLike, options?: Temporal.OverflowOptions): Temporal.ZonedDateTime;
    readonly timeZoneId: string;
    toInstant(): Temporal.Instant;
    toJSON(): string;
    toLocaleString(locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions): string;
    toPlainDate(): Temporal.PlainDate;
    toPlainDateTime(): Temporal.PlainDateTime;
    toPlainTime(): Temporal.PlainTime;
    toString(options?: Temporal.ZonedDateTimeToStringOptions): string;
    until(other: Temporal.ZonedDateTimeLike, options?: Temporal.RoundingOptionsWithLargestUnit<Temporal.DateUnit | Temporal.TimeUnit>): Temporal.Duration;
    valueOf(): never;
    readonly weekOfYear: number | undefined;
    with(zonedDateTimeLike: Temporal.PartialTemporalLike<Temporal.ZonedDateTimeLikeObject>, options?: Temporal.ZonedDateTimeFromOptions): Temporal.ZonedDateTime;
    withCalendar(calendar: Temporal.CalendarLike): Temporal.ZonedDateTime;
    withPlainTime(plainTime?: Temporal.PlainTimeLike): Temporal.ZonedDateTime;
    withTimeZone(timeZone: Temporal.TimeZoneLike): Temporal.ZonedDateTime;
    readonly year: number;
    readonly yearOfWeek: number | undefined;
  }
  var ZonedDateTime: Temporal.ZonedDateTimeConstructor;
  interface ZonedDateTimeConstructor {
    new(epochNanoseconds: bigint, timeZone: string, calendar?: string): Temporal.ZonedDateTime;
    compare(one: Temporal.ZonedDateTimeLike, two: Temporal.ZonedDateTimeLike): number;
    from(item: Temporal.ZonedDateTimeLike, options?: Temporal.ZonedDateTimeFromOptions): Temporal.ZonedDateTime;
    readonly prototype: Temporal.ZonedDateTime;
  }
  interface ZonedDateTimeFromOptions extends Temporal.OverflowOptions, Temporal.DisambiguationOptions {
    offset?: "use" | "ignore" | "prefer" | "reject" | undefined;
  }
  type ZonedDateTimeLike = Temporal.ZonedDateTime | Temporal.ZonedDateTimeLikeObject | string;
  interface ZonedDateTimeLikeObject extends Temporal.DateTimeLikeObject {
    offset?: string | undefined;
    timeZone: Temporal.TimeZoneLike;
  }
  interface ZonedDateTimeToStringOptions extends Temporal.PlainDateTimeToStringOptions {
    offset?: "auto" | "never" | undefined;
    timeZoneName?: "auto" | "never" | "critical" | undefined;
  }
}
interface TypeError extends Error {
}
declare var TypeError: TypeErrorConstructor;
interface TypeErrorConstructor extends ErrorConstructor {
  new(message?: string): TypeError;
  new(message?: string, options?: ErrorOptions): TypeError;
  (message?: string): TypeError;
  (message?: string, options?: ErrorOptions): TypeError;
  readonly prototype: TypeError;
}
interface TypedPropertyDescriptor<T> {
  configurable?: boolean;
  enumerable?: boolean;
  get?: () => T;
  set?: (value: T) => void;
  value?: T;
  writable?: boolean;
}
interface URIError extends Error {
}
declare var URIError: URIErrorConstructor;
interface URIErrorConstructor extends ErrorConstructor {
  new(message?: string): URIError;
  new(message?: string, options?: ErrorOptions): URIError;
  (message?: string): URIError;
  (message?: string, options?: ErrorOptions): URIError;
  readonly prototype: URIError;
}
interface Uint16Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: number;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<number>;
  at(index: number): number | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(predicate: (value: number, index: number, array: this) => any, thisArg?: any): Uint16Array<ArrayBuffer>;
  find(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number | undefined;
  findIndex(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number;
  findLast(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number | undefined;
  findLastIndex(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: number, index: number, array: this) => void, thisArg?: any): void;
  includes(searchElement: number, fromIndex?: number): boolean;
  indexOf(searchElement: number, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: number, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: number, index: number, array: this) => number, thisArg?: any): Uint16Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduce<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<number>, offset?: number): void;
  slice(start?: number, end?: number): Uint16Array<ArrayBuffer>;
  some(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: number, b: number) => number): this;
  subarray(begin?: number, end?: number): Uint16Array<TArrayBuffer>;
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): Uint16Array<ArrayBuffer>;
  toSorted(compareFn?: (a: number, b: number) => number): Uint16Array<ArrayBuffer>;
  toString(): string;
  valueOf(): this;
  values(): ArrayIterator<number>;
  with(index: number, value: number): Uint16Array<ArrayBuffer>;
}
declare var Uint16Array: Uint16ArrayConstructor;
interface Uint16ArrayConstructor {
  new(length: number): Uint16Array<ArrayBuffer>;
  new(array: ArrayLike<number>): Uint16Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): Uint16Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): Uint16Array<ArrayBuffer>;
  new(array: ArrayLike<number> | ArrayBuffer): Uint16Array<ArrayBuffer>;
  new(elements: Iterable<number>): Uint16Array<ArrayBuffer>;
  new(): Uint16Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<number>): Uint16Array<ArrayBuffer>;
  from<T>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => number, thisArg?: any): Uint16Array<ArrayBuffer>;
  from(elements: Iterable<number>): Uint16Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => number, thisArg?: any): Uint16Array<ArrayBuffer>;
  of(...items: number[]): Uint16Array<ArrayBuffer>;
  readonly prototype: Uint16Array<ArrayBufferLike>;
}
interface Uint32Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: number;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<number>;
  at(index: number): number | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(predicate: (value: number, index: number, array: this) => any, thisArg?: any): Uint32Array<ArrayBuffer>;
  find(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number | undefined;
  findIndex(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number;
  findLast(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number | undefined;
  findLastIndex(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: number, index: number, array: this) => void, thisArg?: any): void;
  includes(searchElement: number, fromIndex?: number): boolean;
  indexOf(searchElement: number, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: number, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: number, index: number, array: this) => number, thisArg?: any): Uint32Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduce<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<number>, offset?: number): void;
  slice(start?: number, end?: number): Uint32Array<ArrayBuffer>;
  some(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: number, b: number) => number): this;
  subarray(begin?: number, end?: number): Uint32Array<TArrayBuffer>;
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): Uint32Array<ArrayBuffer>;
  toSorted(compareFn?: (a: number, b: number) => number): Uint32Array<ArrayBuffer>;
  toString(): string;
  valueOf(): this;
  values(): ArrayIterator<number>;
  with(index: number, value: number): Uint32Array<ArrayBuffer>;
}
declare var Uint32Array: Uint32ArrayConstructor;
interface Uint32ArrayConstructor {
  new(length: number): Uint32Array<ArrayBuffer>;
  new(array: ArrayLike<number>): Uint32Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): Uint32Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): Uint32Array<ArrayBuffer>;
  new(array: ArrayLike<number> | ArrayBuffer): Uint32Array<ArrayBuffer>;
  new(elements: Iterable<number>): Uint32Array<ArrayBuffer>;
  new(): Uint32Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<number>): Uint32Array<ArrayBuffer>;
  from<T>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => number, thisArg?: any): Uint32Array<ArrayBuffer>;
  from(elements: Iterable<number>): Uint32Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => number, thisArg?: any): Uint32Array<ArrayBuffer>;
  of(...items: number[]): Uint32Array<ArrayBuffer>;
  readonly prototype: Uint32Array<ArrayBufferLike>;
}
interface Uint8Array<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: number;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<number>;
  at(index: number): number | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(predicate: (value: number, index: number, array: this) => any, thisArg?: any): Uint8Array<ArrayBuffer>;
  find(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number | undefined;
  findIndex(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number;
  findLast(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number | undefined;
  findLastIndex(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: number, index: number, array: this) => void, thisArg?: any): void;
  includes(searchElement: number, fromIndex?: number): boolean;
  indexOf(searchElement: number, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: number, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: number, index: number, array: this) => number, thisArg?: any): Uint8Array<ArrayBuffer>;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduce<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<number>, offset?: number): void;
  setFromBase64(string: string, options?: { alphabet?: "base64" | "base64url" | undefined; lastChunkHandling?: "loose" | "strict" | "stop-before-partial" | undefined }): { read: number; written: number };
  setFromHex(string: string): { read: number; written: number };
  slice(start?: number, end?: number): Uint8Array<ArrayBuffer>;
  some(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: number, b: number) => number): this;
  subarray(begin?: number, end?: number): Uint8Array<TArrayBuffer>;
  toBase64(options?: { alphabet?: "base64" | "base64url" | undefined; omitPadding?: boolean | undefined }): string;
  toHex(): string;
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): Uint8Array<ArrayBuffer>;
  toSorted(compareFn?: (a: number, b: number) => number): Uint8Array<ArrayBuffer>;
  toString(): string;
  valueOf(): this;
  values(): ArrayIterator<number>;
  with(index: number, value: number): Uint8Array<ArrayBuffer>;
}
declare var Uint8Array: Uint8ArrayConstructor;
interface Uint8ArrayConstructor {
  new(length: number): Uint8Array<ArrayBuffer>;
  new(array: ArrayLike<number>): Uint8Array<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): Uint8Array<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): Uint8Array<ArrayBuffer>;
  new(array: ArrayLike<number> | ArrayBuffer): Uint8Array<ArrayBuffer>;
  new(elements: Iterable<number>): Uint8Array<ArrayBuffer>;
  new(): Uint8Array<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<number>): Uint8Array<ArrayBuffer>;
  from<T>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => number, thisArg?: any): Uint8Array<ArrayBuffer>;
  from(elements: Iterable<number>): Uint8Array<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => number, thisArg?: any): Uint8Array<ArrayBuffer>;
  fromBase64(string: string, options?: { alphabet?: "base64" | "base64url" | undefined; lastChunkHandling?: "loose" | "strict" | "stop-before-partial" | undefined }): Uint8Array<ArrayBuffer>;
  fromHex(string: string): Uint8Array<ArrayBuffer>;
  of(...items: number[]): Uint8Array<ArrayBuffer>;
  readonly prototype: Uint8Array<ArrayBufferLike>;
}
interface Uint8ClampedArray<TArrayBuffer extends ArrayBufferLike = ArrayBufferLike> {
  [index: number]: number;
  readonly BYTES_PER_ELEMENT: number;
  [Symbol.iterator](): ArrayIterator<number>;
  at(index: number): number | undefined;
  readonly buffer: TArrayBuffer;
  readonly byteLength: number;
  readonly byteOffset: number;
  copyWithin(target: number, start: number, end?: number): this;
  entries(): ArrayIterator<[number, number]>;
  every(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  fill(value: number, start?: number, end?: number): this;
  filter(predicate: (value: number, index: number, array: this) => any, thisArg?: any): Uint8ClampedArray<ArrayBuffer>;
  find(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number | undefined;
  findIndex(predicate: (value: number, index: number, obj: this) => boolean, thisArg?: any): number;
  findLast(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number | undefined;
  findLastIndex(predicate: (value: number, index: number, array: this) => any, thisArg?: any): number;
  forEach(callbackfn: (value: number, index: number, array: this) => void, thisArg?: any): void;
  includes(searchElement: number, fromIndex?: number): boolean;
  indexOf(searchElement: number, fromIndex?: number): number;
  join(separator?: string): string;
  keys(): ArrayIterator<number>;
  lastIndexOf(searchElement: number, fromIndex?: number): number;
  readonly length: number;
  map(callbackfn: (value: number, index: number, array: this) => number, thisArg?: any): Uint8ClampedArray<ArrayBuffer>;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduce(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduce<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number): number;
  reduceRight(callbackfn: (previousValue: number, currentValue: number, currentIndex: number, array: this) => number, initialValue: number): number;
  reduceRight<U>(callbackfn: (previousValue: U, currentValue: number, currentIndex: number, array: this) => U, initialValue: U): U;
  reverse(): this;
  set(array: ArrayLike<number>, offset?: number): void;
  slice(start?: number, end?: number): Uint8ClampedArray<ArrayBuffer>;
  some(predicate: (value: number, index: number, array: this) => any, thisArg?: any): boolean;
  sort(compareFn?: (a: number, b: number) => number): this;
  subarray(begin?: number, end?: number): Uint8ClampedArray<TArrayBuffer>;
  toLocaleString(): string;
  toLocaleString(locales: string | string[], options?: Intl.NumberFormatOptions): string;
  toReversed(): Uint8ClampedArray<ArrayBuffer>;
  toSorted(compareFn?: (a: number, b: number) => number): Uint8ClampedArray<ArrayBuffer>;
  toString(): string;
  valueOf(): this;
  values(): ArrayIterator<number>;
  with(index: number, value: number): Uint8ClampedArray<ArrayBuffer>;
}
declare var Uint8ClampedArray: Uint8ClampedArrayConstructor;
interface Uint8ClampedArrayConstructor {
  new(length: number): Uint8ClampedArray<ArrayBuffer>;
  new(array: ArrayLike<number>): Uint8ClampedArray<ArrayBuffer>;
  new<TArrayBuffer extends ArrayBufferLike = ArrayBuffer>(buffer: TArrayBuffer, byteOffset?: number, length?: number): Uint8ClampedArray<TArrayBuffer>;
  new(buffer: ArrayBuffer, byteOffset?: number, length?: number): Uint8ClampedArray<ArrayBuffer>;
  new(array: ArrayLike<number> | ArrayBuffer): Uint8ClampedArray<ArrayBuffer>;
  new(elements: Iterable<number>): Uint8ClampedArray<ArrayBuffer>;
  new(): Uint8ClampedArray<ArrayBuffer>;
  readonly BYTES_PER_ELEMENT: number;
  from(arrayLike: ArrayLike<number>): Uint8ClampedArray<ArrayBuffer>;
  from<T>(arrayLike: ArrayLike<T>, mapfn: (v: T, k: number) => number, thisArg?: any): Uint8ClampedArray<ArrayBuffer>;
  from(elements: Iterable<number>): Uint8ClampedArray<ArrayBuffer>;
  from<T>(elements: Iterable<T>, mapfn?: (v: T, k: number) => number, thisArg?: any): Uint8ClampedArray<ArrayBuffer>;
  of(...items: number[]): Uint8ClampedArray<ArrayBuffer>;
  readonly prototype: Uint8ClampedArray<ArrayBufferLike>;
}
type WeakKey = WeakKeyTypes[keyof WeakKeyTypes];
interface WeakKeyTypes {
  object: object;
  symbol: symbol;
}
interface WeakMap<K extends WeakKey, V> {
  delete(key: K): boolean;
  get(key: K): V | undefined;
  getOrInsert(key: K, defaultValue: V): V;
  getOrInsertComputed(key: K, callback: (key: K) => V): V;
  has(key: K): boolean;
  set(key: K, value: V): this;
}
declare var WeakMap: WeakMapConstructor;
interface WeakMapConstructor {
  new<K extends WeakKey = WeakKey, V = any>(entries?: ReadonlyArray<[K, V]> | null): WeakMap<K, V>;
  new<K extends WeakKey = WeakKey, V = any>(iterable?: Iterable<[K, V]> | null): WeakMap<K, V>;
  readonly prototype: WeakMap<WeakKey, any>;
}
interface WeakRef<T extends WeakKey> {
  deref(): T | undefined;
}
declare var WeakRef: WeakRefConstructor;
interface WeakRefConstructor {
  new<T extends WeakKey>(target: T): WeakRef<T>;
  readonly prototype: WeakRef<any>;
}
interface WeakSet<T extends WeakKey> {
  add(value: T): this;
  delete(value: T): boolean;
  has(value: T): boolean;
}
declare var WeakSet: WeakSetConstructor;
interface WeakSetConstructor {
  new<T extends WeakKey = WeakKey>(values?: ReadonlyArray<T> | null): WeakSet<T>;
  new<T extends WeakKey = WeakKey>(iterable: Iterable<T>): WeakSet<T>;
  readonly prototype: WeakSet<WeakKey>;
}
declare function decodeURI(encodedURI: string): string;
declare function decodeURIComponent(encodedURIComponent: string): string;
declare function encodeURI(uri: string): string;
declare function encodeURIComponent(uriComponent: string | number | boolean): string;
/** @deprecated */ declare function escape(string: string): string;
declare function eval(x: string): any;
declare function isFinite(number: number): boolean;
declare function isNaN(number: number): boolean;
declare function parseFloat(string: string): number;
declare function parseInt(string: string, radix?: number): number;
/** @deprecated */ declare function unescape(string: string): string;
