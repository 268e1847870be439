declare var AbortController: { new(): AbortController; prototype: AbortController; };
declare var AbortSignal: { abort(reason?: any): AbortSignal; any(signals: AbortSignal[]): AbortSignal; prototype: AbortSignal; timeout(milliseconds: number): AbortSignal; };
declare var AudioData: { new(init: AudioDataInit): AudioData; prototype: AudioData; };
declare var AudioDecoder: { new(init: AudioDecoderInit): AudioDecoder; isConfigSupported(config: AudioDecoderConfig): Promise<AudioDecoderSupport>; prototype: AudioDecoder; };
declare var AudioEncoder: { new(init: AudioEncoderInit): AudioEncoder; isConfigSupported(config: AudioEncoderConfig): Promise<AudioEncoderSupport>; prototype: AudioEncoder; };
/** @experimental */ declare var BackgroundFetchManager: { prototype: BackgroundFetchManager; };
/** @experimental */ declare var BackgroundFetchRecord: { prototype: BackgroundFetchRecord; };
/** @experimental */ declare var BackgroundFetchRegistration: { prototype: BackgroundFetchRegistration; };
/** @experimental */ declare var BarcodeDetector: { new(barcodeDetectorOptions?: BarcodeDetectorOptions): BarcodeDetector; /** @experimental */ getSupportedFormats(): Promise<BarcodeFormat[]>; prototype: BarcodeDetector; };
declare var Blob: { new(blobParts?: BlobPart[], options?: BlobPropertyBag): Blob; prototype: Blob; };
declare var BroadcastChannel: { new(name: string): BroadcastChannel; prototype: BroadcastChannel; };
/** @experimental */ declare var BufferedChangeEvent: { new(type: string, eventInitDict?: BufferedChangeEventInit): BufferedChangeEvent; prototype: BufferedChangeEvent; };
declare var ByteLengthQueuingStrategy: { new(init: QueuingStrategyInit): ByteLengthQueuingStrategy; prototype: ByteLengthQueuingStrategy; };
declare var CSSColor: { new(colorSpace: CSSKeywordish, channels: CSSColorPercent[], alpha?: CSSNumberish): CSSColor; prototype: CSSColor; };
declare var CSSColorValue: { prototype: CSSColorValue; };
declare var CSSHSL: { new(h: CSSColorAngle, s: CSSColorPercent, l: CSSColorPercent, alpha?: CSSColorPercent): CSSHSL; prototype: CSSHSL; };
declare var CSSHWB: { new(h: CSSNumericValue, w: CSSNumberish, b: CSSNumberish, alpha?: CSSNumberish): CSSHWB; prototype: CSSHWB; };
declare var CSSImageValue: { prototype: CSSImageValue; };
declare var CSSKeywordValue: { new(value: string): CSSKeywordValue; prototype: CSSKeywordValue; };
declare var CSSLCH: { new(l: CSSColorPercent, c: CSSColorPercent, h: CSSColorAngle, alpha?: CSSColorPercent): CSSLCH; prototype: CSSLCH; };
declare var CSSLab: { new(l: CSSColorPercent, a: CSSColorNumber, b: CSSColorNumber, alpha?: CSSColorPercent): CSSLab; prototype: CSSLab; };
declare var CSSMathClamp: { new(lower: CSSNumberish, value: CSSNumberish, upper: CSSNumberish): CSSMathClamp; prototype: CSSMathClamp; };
declare var CSSMathInvert: { new(arg: CSSNumberish): CSSMathInvert; prototype: CSSMathInvert; };
declare var CSSMathMax: { new(...args: CSSNumberish[]): CSSMathMax; prototype: CSSMathMax; };
declare var CSSMathMin: { new(...args: CSSNumberish[]): CSSMathMin; prototype: CSSMathMin; };
declare var CSSMathNegate: { new(arg: CSSNumberish): CSSMathNegate; prototype: CSSMathNegate; };
declare var CSSMathProduct: { new(...args: CSSNumberish[]): CSSMathProduct; prototype: CSSMathProduct; };
declare var CSSMathSum: { new(...args: CSSNumberish[]): CSSMathSum; prototype: CSSMathSum; };
declare var CSSMathValue: { prototype: CSSMathValue; };
declare var CSSMatrixComponent: { new(matrix: DOMMatrixReadOnly, options?: CSSMatrixComponentOptions): CSSMatrixComponent; prototype: CSSMatrixComponent; };
declare var CSSNumericArray: { prototype: CSSNumericArray; };
declare var CSSNumericValue: { parse: any; prototype: CSSNumericValue; };
declare var CSSOKLCH: { new(l: CSSColorPercent, c: CSSColorPercent, h: CSSColorAngle, alpha?: CSSColorPercent): CSSOKLCH; prototype: CSSOKLCH; };
declare var CSSOKLab: { new(l: CSSColorPercent, a: CSSColorNumber, b: CSSColorNumber, alpha?: CSSColorPercent): CSSOKLab; prototype: CSSOKLab; };
declare var CSSPerspective: { new(length: CSSPerspectiveValue): CSSPerspective; prototype: CSSPerspective; };
declare var CSSRGB: { new(r: CSSColorRGBComp, g: CSSColorRGBComp, b: CSSColorRGBComp, alpha?: CSSColorPercent): CSSRGB; prototype: CSSRGB; };
declare var CSSRotate: { new(angle: CSSNumericValue): CSSRotate; new(x: CSSNumberish, y: CSSNumberish, z: CSSNumberish, angle: CSSNumericValue): CSSRotate; prototype: CSSRotate; };
declare var CSSScale: { new(x: CSSNumberish, y: CSSNumberish, z?: CSSNumberish): CSSScale; prototype: CSSScale; };
declare var CSSSkew: { new(ax: CSSNumericValue, ay: CSSNumericValue): CSSSkew; prototype: CSSSkew; };
declare var CSSSkewX: { new(ax: CSSNumericValue): CSSSkewX; prototype: CSSSkewX; };
declare var CSSSkewY: { new(ay: CSSNumericValue): CSSSkewY; prototype: CSSSkewY; };
declare var CSSStyleValue: { parse: any; parseAll: any; prototype: CSSStyleValue; };
declare var CSSTransformComponent: { prototype: CSSTransformComponent; };
declare var CSSTransformValue: { new(transforms: CSSTransformComponent[]): CSSTransformValue; prototype: CSSTransformValue; };
declare var CSSTranslate: { new(x: CSSNumericValue, y: CSSNumericValue, z?: CSSNumericValue): CSSTranslate; prototype: CSSTranslate; };
declare var CSSUnitValue: { new(value: number, unit: string): CSSUnitValue; prototype: CSSUnitValue; };
declare var CSSUnparsedValue: { new(members: CSSUnparsedSegment[]): CSSUnparsedValue; prototype: CSSUnparsedValue; };
declare var CSSVariableReferenceValue: { new(variable: string, fallback?: CSSUnparsedValue | null): CSSVariableReferenceValue; prototype: CSSVariableReferenceValue; };
declare var Cache: { prototype: Cache; };
declare var CacheStorage: { prototype: CacheStorage; };
declare var CanvasGradient: { prototype: CanvasGradient; };
type CanvasImageSource = ImageBitmap | OffscreenCanvas | VideoFrame;
declare var CanvasPattern: { prototype: CanvasPattern; };
interface CanvasTextDrawingStyles {
  direction: CanvasDirection;
  font: string;
  fontKerning: CanvasFontKerning;
  fontStretch: CanvasFontStretch;
  fontVariantCaps: CanvasFontVariantCaps;
  letterSpacing: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  textRendering: CanvasTextRendering;
  wordSpacing: string;
}
declare var CloseEvent: { new(type: string, eventInitDict?: CloseEventInit): CloseEvent; prototype: CloseEvent; };
type CompressionFormat = "deflate" | "deflate-raw" | "gzip";
declare var CompressionStream: { new(format: CompressionFormat): CompressionStream; prototype: CompressionStream; };
/** @experimental */ declare var ContentIndex: { prototype: ContentIndex; };
declare var CountQueuingStrategy: { new(init: QueuingStrategyInit): CountQueuingStrategy; prototype: CountQueuingStrategy; };
/** @experimental */ declare var CropTarget: { prototype: CropTarget; };
declare var CrossOriginStorageManager: { prototype: CrossOriginStorageManager; };
declare var Crypto: { prototype: Crypto; };
declare var CryptoKey: { prototype: CryptoKey; };
declare var CustomEvent: { new<T>(type: string, eventInitDict?: CustomEventInit<T>): CustomEvent<T>; prototype: CustomEvent; };
declare var DOMException: { new(message?: string, name?: string): DOMException; readonly ABORT_ERR: 20; readonly DATA_CLONE_ERR: 25; readonly DOMSTRING_SIZE_ERR: 2; readonly HIERARCHY_REQUEST_ERR: 3; readonly INDEX_SIZE_ERR: 1; readonly INUSE_ATTRIBUTE_ERR: 10; readonly INVALID_ACCESS_ERR: 15; readonly INVALID_CHARACTER_ERR: 5; readonly INVALID_MODIFICATION_ERR: 13; readonly INVALID_NODE_TYPE_ERR: 24; readonly INVALID_STATE_ERR: 11; readonly NAMESPACE_ERR: 14; readonly NETWORK_ERR: 19; readonly NOT_FOUND_ERR: 8; readonly NOT_SUPPORTED_ERR: 9; readonly NO_DATA_ALLOWED_ERR: 6; readonly NO_MODIFICATION_ALLOWED_ERR: 7; readonly QUOTA_EXCEEDED_ERR: 22; readonly SECURITY_ERR: 18; readonly SYNTAX_ERR: 12; readonly TIMEOUT_ERR: 23; readonly TYPE_MISMATCH_ERR: 17; readonly URL_MISMATCH_ERR: 21; readonly VALIDATION_ERR: 16; readonly WRONG_DOCUMENT_ERR: 4; prototype: DOMException; };
interface DOMMatrix extends DOMMatrixReadOnly {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  invertSelf(): DOMMatrix;
  m11: number;
  m12: number;
  m13: number;
  m14: number;
  m21: number;
  m22: number;
  m23: number;
  m24: number;
  m31: number;
  m32: number;
  m33: number;
  m34: number;
  m41: number;
  m42: number;
  m43: number;
  m44: number;
  multiplySelf(other?: DOMMatrixInit): DOMMatrix;
  preMultiplySelf(other?: DOMMatrixInit): DOMMatrix;
  rotateAxisAngleSelf(x?: number, y?: number, z?: number, angle?: number): DOMMatrix;
  rotateFromVectorSelf(x?: number, y?: number): DOMMatrix;
  rotateSelf(rotX?: number, rotY?: number, rotZ?: number): DOMMatrix;
  scale3dSelf(scale?: number, originX?: number, originY?: number, originZ?: number): DOMMatrix;
  scaleSelf(scaleX?: number, scaleY?: number, scaleZ?: number, originX?: number, originY?: number, originZ?: number): DOMMatrix;
  setMatrixValue: any;
  skewXSelf(sx?: number): DOMMatrix;
  skewYSelf(sy?: number): DOMMatrix;
  translateSelf(tx?: number, ty?: number, tz?: number): DOMMatrix;
}
declare var DOMMatrix: { new(init?: string | number[]): DOMMatrix; fromFloat32Array(array32: Float32Array<ArrayBuffer>): DOMMatrix; fromFloat64Array(array64: Float64Array<ArrayBuffer>): DOMMatrix; fromMatrix(other?: DOMMatrixInit): DOMMatrix; prototype: DOMMatrix; };
interface DOMMatrixReadOnly {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  flipX(): DOMMatrix;
  flipY(): DOMMatrix;
  inverse(): DOMMatrix;
  readonly is2D: boolean;
  readonly isIdentity: boolean;
  readonly m11: number;
  readonly m12: number;
  readonly m13: number;
  readonly m14: number;
  readonly m21: number;
  readonly m22: number;
  readonly m23: number;
  readonly m24: number;
  readonly m31: number;
  readonly m32: number;
  readonly m33: number;
  readonly m34: number;
  readonly m41: number;
  readonly m42: number;
  readonly m43: number;
  readonly m44: number;
  multiply(other?: DOMMatrixInit): DOMMatrix;
  rotate(rotX?: number, rotY?: number, rotZ?: number): DOMMatrix;
  rotateAxisAngle(x?: number, y?: number, z?: number, angle?: number): DOMMatrix;
  rotateFromVector(x?: number, y?: number): DOMMatrix;
  scale(scaleX?: number, scaleY?: number, scaleZ?: number, originX?: number, originY?: number, originZ?: number): DOMMatrix;
  scale3d(scale?: number, originX?: number, originY?: number, originZ?: number): DOMMatrix;
  /** @deprecated */ scaleNonUniform(scaleX?: number, scaleY?: number): DOMMatrix;
  skewX(sx?: number): DOMMatrix;
  skewY(sy?: number): DOMMatrix;
  toFloat32Array(): Float32Array<ArrayBuffer>;
  toFloat64Array(): Float64Array<ArrayBuffer>;
  toJSON(): any;
  transformPoint(point?: DOMPointInit): DOMPoint;
  translate(tx?: number, ty?: number, tz?: number): DOMMatrix;
}
declare var DOMMatrixReadOnly: { new(init?: string | number[]): DOMMatrixReadOnly; fromFloat32Array(array32: Float32Array<ArrayBuffer>): DOMMatrixReadOnly; fromFloat64Array(array64: Float64Array<ArrayBuffer>): DOMMatrixReadOnly; fromMatrix(other?: DOMMatrixInit): DOMMatrixReadOnly; prototype: DOMMatrixReadOnly; };
declare var DOMPoint: { new(x?: number, y?: number, z?: number, w?: number): DOMPoint; fromPoint(other?: DOMPointInit): DOMPoint; prototype: DOMPoint; };
declare var DOMPointReadOnly: { new(x?: number, y?: number, z?: number, w?: number): DOMPointReadOnly; fromPoint(other?: DOMPointInit): DOMPointReadOnly; prototype: DOMPointReadOnly; };
declare var DOMQuad: { new(p1?: DOMPointInit, p2?: DOMPointInit, p3?: DOMPointInit, p4?: DOMPointInit): DOMQuad; fromQuad(other?: DOMQuadInit): DOMQuad; fromRect(other?: DOMRectInit): DOMQuad; prototype: DOMQuad; };
declare var DOMRect: { new(x?: number, y?: number, width?: number, height?: number): DOMRect; fromRect(other?: DOMRectInit): DOMRect; prototype: DOMRect; };
declare var DOMRectReadOnly: { new(x?: number, y?: number, width?: number, height?: number): DOMRectReadOnly; fromRect(other?: DOMRectInit): DOMRectReadOnly; prototype: DOMRectReadOnly; };
declare var DOMStringList: { prototype: DOMStringList; };
declare var DecompressionStream: { new(format: CompressionFormat): DecompressionStream; prototype: DecompressionStream; };
interface DedicatedWorkerGlobalScope extends WorkerGlobalScope, AnimationFrameProvider, MessageEventTarget<DedicatedWorkerGlobalScope> {
  addEventListener<K extends keyof DedicatedWorkerGlobalScopeEventMap>(type: K, listener: (ev: DedicatedWorkerGlobalScopeEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): void;
  readonly name: string;
  onrtctransform: ((ev: RTCTransformEvent) => any) | null;
  postMessage(message: any, transfer: Transferable[]): void;
  postMessage(message: any, options?: StructuredSerializeOptions): void;
  removeEventListener<K extends keyof DedicatedWorkerGlobalScopeEventMap>(type: K, listener: (ev: DedicatedWorkerGlobalScopeEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var DedicatedWorkerGlobalScope: { prototype: DedicatedWorkerGlobalScope; };
interface DedicatedWorkerGlobalScopeEventMap extends WorkerGlobalScopeEventMap, MessageEventTargetEventMap {
  message: MessageEvent;
  messageerror: MessageEvent;
  rtctransform: RTCTransformEvent;
}
declare var EncodedAudioChunk: { new(init: EncodedAudioChunkInit): EncodedAudioChunk; prototype: EncodedAudioChunk; };
declare var EncodedVideoChunk: { new(init: EncodedVideoChunkInit): EncodedVideoChunk; prototype: EncodedVideoChunk; };
type EndOfStreamError = "network" | "decode";
declare var ErrorEvent: { new(type: string, eventInitDict?: ErrorEventInit): ErrorEvent; prototype: ErrorEvent; };
declare var Event: { new(type: string, eventInitDict?: EventInit): Event; readonly AT_TARGET: 2; readonly BUBBLING_PHASE: 3; readonly CAPTURING_PHASE: 1; readonly NONE: 0; prototype: Event; };
declare var EventSource: { new(url: string | URL, eventSourceInitDict?: EventSourceInit): EventSource; readonly CLOSED: 2; readonly CONNECTING: 0; readonly OPEN: 1; prototype: EventSource; };
declare var EventTarget: { new(): EventTarget; prototype: EventTarget; };
declare var FaceDetector: { new(faceDetectorOptions?: FaceDetectorOptions): FaceDetector; prototype: FaceDetector; };
declare var File: { new(fileBits: BlobPart[], fileName: string, options?: FilePropertyBag): File; prototype: File; };
declare var FileList: { prototype: FileList; };
declare var FileReader: { new(): FileReader; readonly DONE: 2; readonly EMPTY: 0; readonly LOADING: 1; prototype: FileReader; };
interface FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
  /** @deprecated */ readAsBinaryString(blob: Blob): string;
  readAsDataURL(blob: Blob): string;
  readAsText(blob: Blob, encoding?: string): string;
}
declare var FileReaderSync: { new(): FileReaderSync; prototype: FileReaderSync; };
declare var FileSystemDirectoryHandle: { prototype: FileSystemDirectoryHandle; };
interface FileSystemFileHandle extends FileSystemHandle {
  createSyncAccessHandle(): Promise<FileSystemSyncAccessHandle>;
  createWritable(options?: FileSystemCreateWritableOptions): Promise<FileSystemWritableFileStream>;
  getFile(): Promise<File>;
  readonly kind: "file";
}
declare var FileSystemFileHandle: { prototype: FileSystemFileHandle; };
declare var FileSystemHandle: { prototype: FileSystemHandle; };
interface FileSystemReadWriteOptions {
  at?: number;
}
interface FileSystemSyncAccessHandle {
  close(): void;
  flush(): void;
  getSize(): number;
  read(buffer: AllowSharedBufferSource, options?: FileSystemReadWriteOptions): number;
  truncate(newSize: number): void;
  write(buffer: AllowSharedBufferSource, options?: FileSystemReadWriteOptions): number;
}
declare var FileSystemSyncAccessHandle: { prototype: FileSystemSyncAccessHandle; };
declare var FileSystemWritableFileStream: { prototype: FileSystemWritableFileStream; };
type FlowControlType = "none" | "hardware";
declare var FontFace: { new(family: string, source: string | BufferSource, descriptors?: FontFaceDescriptors): FontFace; prototype: FontFace; };
declare var FontFaceFeatures: { prototype: FontFaceFeatures; };
declare var FontFacePalette: { prototype: FontFacePalette; };
declare var FontFacePalettes: { prototype: FontFacePalettes; };
declare var FontFaceSet: { prototype: FontFaceSet; };
declare var FontFaceSetLoadEvent: { new(type: string, eventInitDict?: FontFaceSetLoadEventInit): FontFaceSetLoadEvent; prototype: FontFaceSetLoadEvent; };
declare var FontFaceVariationAxis: { prototype: FontFaceVariationAxis; };
declare var FontFaceVariations: { prototype: FontFaceVariations; };
declare var FormData: { new(): FormData; prototype: FormData; };
declare var GPU: { prototype: GPU; };
declare var GPUAdapter: { prototype: GPUAdapter; };
declare var GPUAdapterInfo: { prototype: GPUAdapterInfo; };
declare var GPUBindGroup: { prototype: GPUBindGroup; };
declare var GPUBindGroupLayout: { prototype: GPUBindGroupLayout; };
declare var GPUBuffer: { prototype: GPUBuffer; };
declare namespace GPUBufferUsage {
  var COPY_DST: GPUFlagsConstant;
  var COPY_SRC: GPUFlagsConstant;
  var INDEX: GPUFlagsConstant;
  var INDIRECT: GPUFlagsConstant;
  var MAP_READ: GPUFlagsConstant;
  var MAP_WRITE: GPUFlagsConstant;
  var QUERY_RESOLVE: GPUFlagsConstant;
  var STORAGE: GPUFlagsConstant;
  var UNIFORM: GPUFlagsConstant;
  var VERTEX: GPUFlagsConstant;
}
interface GPUCanvasContext {
  readonly canvas: OffscreenCanvas;
  configure(configuration: GPUCanvasConfiguration): void;
  getConfiguration(): GPUCanvasConfiguration | null;
  getCurrentTexture(): GPUTexture;
  unconfigure(): void;
}
declare var GPUCanvasContext: { prototype: GPUCanvasContext; };
declare namespace GPUColorWrite {
  var ALL: GPUFlagsConstant;
  var ALPHA: GPUFlagsConstant;
  var BLUE: GPUFlagsConstant;
  var GREEN: GPUFlagsConstant;
  var RED: GPUFlagsConstant;
}
declare var GPUCommandBuffer: { prototype: GPUCommandBuffer; };
declare var GPUCommandEncoder: { prototype: GPUCommandEncoder; };
declare var GPUCompilationInfo: { prototype: GPUCompilationInfo; };
declare var GPUCompilationMessage: { prototype: GPUCompilationMessage; };
declare var GPUComputePassEncoder: { prototype: GPUComputePassEncoder; };
declare var GPUComputePipeline: { prototype: GPUComputePipeline; };
type GPUCopyExternalImageSource = ImageBitmap | ImageData | VideoFrame | OffscreenCanvas;
declare var GPUDevice: { prototype: GPUDevice; };
declare var GPUDeviceLostInfo: { prototype: GPUDeviceLostInfo; };
declare var GPUError: { prototype: GPUError; };
declare var GPUExternalTexture: { prototype: GPUExternalTexture; };
interface GPUExternalTextureDescriptor extends GPUObjectDescriptorBase {
  colorSpace?: PredefinedColorSpace;
  source: VideoFrame;
}
declare var GPUInternalError: { new(message: string): GPUInternalError; prototype: GPUInternalError; };
declare namespace GPUMapMode {
  var READ: GPUFlagsConstant;
  var WRITE: GPUFlagsConstant;
}
declare var GPUOutOfMemoryError: { new(message: string): GPUOutOfMemoryError; prototype: GPUOutOfMemoryError; };
declare var GPUPipelineError: { new(message: string, options: GPUPipelineErrorInit): GPUPipelineError; prototype: GPUPipelineError; };
declare var GPUPipelineLayout: { prototype: GPUPipelineLayout; };
declare var GPUQuerySet: { prototype: GPUQuerySet; };
declare var GPUQueue: { prototype: GPUQueue; };
declare var GPURenderBundle: { prototype: GPURenderBundle; };
declare var GPURenderBundleEncoder: { prototype: GPURenderBundleEncoder; };
declare var GPURenderPassEncoder: { prototype: GPURenderPassEncoder; };
declare var GPURenderPipeline: { prototype: GPURenderPipeline; };
declare var GPUSampler: { prototype: GPUSampler; };
declare var GPUShaderModule: { prototype: GPUShaderModule; };
declare namespace GPUShaderStage {
  var COMPUTE: GPUFlagsConstant;
  var FRAGMENT: GPUFlagsConstant;
  var VERTEX: GPUFlagsConstant;
}
declare var GPUSupportedFeatures: { prototype: GPUSupportedFeatures; };
declare var GPUSupportedLimits: { prototype: GPUSupportedLimits; };
declare var GPUTexture: { prototype: GPUTexture; };
declare namespace GPUTextureUsage {
  var COPY_DST: GPUFlagsConstant;
  var COPY_SRC: GPUFlagsConstant;
  var RENDER_ATTACHMENT: GPUFlagsConstant;
  var STORAGE_BINDING: GPUFlagsConstant;
  var TEXTURE_BINDING: GPUFlagsConstant;
  var TRANSIENT_ATTACHMENT: GPUFlagsConstant;
}
declare var GPUTextureView: { prototype: GPUTextureView; };
declare var GPUUncapturedErrorEvent: { new(type: string, gpuUncapturedErrorEventInitDict: GPUUncapturedErrorEventInit): GPUUncapturedErrorEvent; prototype: GPUUncapturedErrorEvent; };
declare var GPUValidationError: { new(message: string): GPUValidationError; prototype: GPUValidationError; };
type GPUVertexFormat = "float16" | "float16x2" | "float16x4" | "float32" | "float32x2" | "float32x3" | "float32x4" | "sint16" | "sint16x2" | "sint16x4" | "sint32" | "sint32x2" | "sint32x3" | "sint32x4" | "sint8" | "sint8x2" | "sint8x4" | "snorm16" | "snorm16x2" | "snorm16x4" | "snorm8" | "snorm8x2" | "snorm8x4" | "uint16" | "uint16x2" | "uint16x4" | "uint32" | "uint32x2" | "uint32x3" | "uint32x4" | "uint8" | "uint8x2" | "uint8x4" | "unorm10-10-10-2" | "unorm16" | "unorm16x2" | "unorm16x4" | "unorm8" | "unorm8x2" | "unorm8x4" | "unorm8x4-bgra";
interface HID extends EventTarget {
  /** @experimental */ getDevices(): Promise<HIDDevice[]>;
  /** @experimental */ onconnect: ((ev: Event) => any) | null;
  /** @experimental */ ondisconnect: ((ev: Event) => any) | null;
}
/** @experimental */ declare var HID: { prototype: HID; };
/** @experimental */ declare var HIDConnectionEvent: { new(type: string, eventInitDict: HIDConnectionEventInit): HIDConnectionEvent; prototype: HIDConnectionEvent; };
/** @experimental */ declare var HIDDevice: { prototype: HIDDevice; };
/** @experimental */ declare var HIDInputReportEvent: { prototype: HIDInputReportEvent; };
declare var Headers: { new(init?: HeadersInit): Headers; prototype: Headers; };
declare var IDBCursor: { prototype: IDBCursor; };
declare var IDBCursorWithValue: { prototype: IDBCursorWithValue; };
declare var IDBDatabase: { prototype: IDBDatabase; };
declare var IDBFactory: { prototype: IDBFactory; };
declare var IDBIndex: { prototype: IDBIndex; };
declare var IDBKeyRange: { bound(lower: any, upper: any, lowerOpen?: boolean, upperOpen?: boolean): IDBKeyRange; lowerBound(lower: any, open?: boolean): IDBKeyRange; only(value: any): IDBKeyRange; prototype: IDBKeyRange; upperBound(upper: any, open?: boolean): IDBKeyRange; };
declare var IDBObjectStore: { prototype: IDBObjectStore; };
declare var IDBOpenDBRequest: { prototype: IDBOpenDBRequest; };
declare var IDBRecord: { prototype: IDBRecord; };
declare var IDBRequest: { prototype: IDBRequest; };
declare var IDBTransaction: { prototype: IDBTransaction; };
declare var IDBVersionChangeEvent: { new(type: string, eventInitDict?: IDBVersionChangeEventInit): IDBVersionChangeEvent; prototype: IDBVersionChangeEvent; };
/** @experimental */ declare var IdleDetector: { new(): IdleDetector; prototype: IdleDetector; };
declare var ImageBitmap: { prototype: ImageBitmap; };
declare var ImageBitmapRenderingContext: { prototype: ImageBitmapRenderingContext; };
declare var ImageData: { new(sw: number, sh: number, settings?: ImageDataSettings): ImageData; new(data: ImageDataArray, sw: number, sh?: number, settings?: ImageDataSettings): ImageData; prototype: ImageData; };
declare var ImageDecoder: { new(init: ImageDecoderInit): ImageDecoder; isTypeSupported(type: string): Promise<boolean>; prototype: ImageDecoder; };
declare var ImageTrack: { prototype: ImageTrack; };
declare var ImageTrackList: { prototype: ImageTrackList; };
interface KeyFrameRequestEvent extends Event {
  /** @experimental */ readonly rid: string | null;
}
declare var KeyFrameRequestEvent: { new(type: string, rid?: string): KeyFrameRequestEvent; prototype: KeyFrameRequestEvent; };
declare var Lock: { prototype: Lock; };
declare var LockManager: { prototype: LockManager; };
interface MIDIAccess extends EventTarget {
  readonly inputs: MIDIInputMap;
  onstatechange: ((ev: Event) => any) | null;
  readonly outputs: MIDIOutputMap;
  readonly sysexEnabled: boolean;
}
declare var MIDIAccess: { prototype: MIDIAccess; };
declare var MIDIConnectionEvent: { new(type: string, eventInitDict?: MIDIConnectionEventInit): MIDIConnectionEvent; prototype: MIDIConnectionEvent; };
interface MIDIInput extends MIDIPort {
  onmidimessage: ((ev: Event) => any) | null;
}
declare var MIDIInput: { prototype: MIDIInput; };
interface MIDIInputMap extends ReadonlyMap<string, MIDIInput> {
}
declare var MIDIInputMap: { prototype: MIDIInputMap; };
interface MIDIMessageEvent extends Event {
  readonly data: Uint8Array | null;
}
declare var MIDIMessageEvent: { new(type: string, eventInitDict?: MIDIMessageEventInit): MIDIMessageEvent; prototype: MIDIMessageEvent; };
interface MIDIMessageEventInit extends EventInit {
  data?: Uint8Array;
}
interface MIDIOutput extends MIDIPort {
  clear(): void;
  send(data: number[], timestamp?: DOMHighResTimeStamp): void;
}
declare var MIDIOutput: { prototype: MIDIOutput; };
interface MIDIOutputMap extends ReadonlyMap<string, MIDIOutput> {
}
declare var MIDIOutputMap: { prototype: MIDIOutputMap; };
interface MIDIPort extends EventTarget {
  close(): Promise<MIDIPort>;
  readonly connection: MIDIPortConnectionState;
  readonly id: string;
  readonly manufacturer: string | null;
  readonly name: string | null;
  onstatechange: ((ev: Event) => any) | null;
  open(): Promise<MIDIPort>;
  readonly state: MIDIPortDeviceState;
  readonly type: MIDIPortType;
  readonly version: string | null;
}
declare var MIDIPort: { prototype: MIDIPort; };
type MIDIPortConnectionState = "open" | "closed" | "pending";
type MIDIPortDeviceState = "disconnected" | "connected";
/** @experimental */ declare var ML: { prototype: ML; };
/** @experimental */ declare var MLContext: { prototype: MLContext; };
/** @experimental */ declare var MLGraph: { prototype: MLGraph; };
/** @experimental */ declare var MLGraphBuilder: { new(context: MLContext): MLGraphBuilder; prototype: MLGraphBuilder; };
/** @experimental */ declare var MLOperand: { prototype: MLOperand; };
/** @experimental */ declare var MLTensor: { prototype: MLTensor; };
/** @experimental */ declare var ManagedMediaSource: { new(): ManagedMediaSource; prototype: ManagedMediaSource; };
/** @experimental */ declare var ManagedSourceBuffer: { prototype: ManagedSourceBuffer; };
declare var MediaCapabilities: { prototype: MediaCapabilities; };
interface MediaSource extends EventTarget {
  readonly activeSourceBuffers: SourceBufferList;
  addSourceBuffer(type: string): SourceBuffer;
  clearLiveSeekableRange(): void;
  duration: number;
  endOfStream(error?: EndOfStreamError): void;
  readonly handle: MediaSourceHandle;
  onsourceclose: ((ev: Event) => any) | null;
  onsourceended: ((ev: Event) => any) | null;
  onsourceopen: ((ev: Event) => any) | null;
  readonly readyState: ReadyState;
  removeSourceBuffer(sourceBuffer: SourceBuffer): void;
  setLiveSeekableRange(start: number, end: number): void;
  readonly sourceBuffers: SourceBufferList;
}
declare var MediaSource: { new(): MediaSource; readonly canConstructInDedicatedWorker: boolean; isTypeSupported(type: string): boolean; prototype: MediaSource; };
declare var MediaSourceHandle: { prototype: MediaSourceHandle; };
/** @experimental */ declare var MediaStreamTrackAudioStats: { prototype: MediaStreamTrackAudioStats; };
/** @experimental */ declare var MediaStreamTrackHandle: { new(track: MediaStreamTrack): MediaStreamTrackHandle; prototype: MediaStreamTrackHandle; };
type MediaStreamTrackOrHandle = MediaStreamTrack | MediaStreamTrackHandle;
interface MediaStreamTrackProcessor {
  /** @experimental */ readonly discardedFrames: number;
  readonly readable: ReadableStream;
  /** @experimental */ readonly totalFrames: number;
}
declare var MediaStreamTrackProcessor: { new(init: MediaStreamTrackProcessorInit): MediaStreamTrackProcessor; prototype: MediaStreamTrackProcessor; };
interface MediaStreamTrackProcessorInit {
  maxBufferSize?: number;
  track: MediaStreamTrackOrHandle;
}
/** @experimental */ declare var MediaStreamTrackVideoStats: { prototype: MediaStreamTrackVideoStats; };
declare var MessageChannel: { new(): MessageChannel; prototype: MessageChannel; };
declare var MessageEvent: { new<T>(type: string, eventInitDict?: MessageEventInit<T>): MessageEvent<T>; prototype: MessageEvent; };
type MessageEventSource = MessagePort | ServiceWorker;
declare var MessagePort: { prototype: MessagePort; };
declare var NavigationPreloadManager: { prototype: NavigationPreloadManager; };
interface NavigatorID {
  readonly appCodeName: string;
  readonly appName: string;
  readonly appVersion: string;
  readonly platform: string;
  readonly product: string;
  readonly userAgent: string;
}
/** @experimental */ declare var NavigatorUAData: { prototype: NavigatorUAData; };
declare var NetworkInformation: { prototype: NetworkInformation; };
declare var Notification: { new(title: string, options?: NotificationOptions): Notification; readonly maxActions: number; readonly permission: NotificationPermission; prototype: Notification; requestPermission: any; };
/** @experimental */ declare var Observable: { new(callback: SubscribeCallback): Observable; /** @experimental */ from(value: any): Observable; prototype: Observable; };
interface OffscreenCanvas extends EventTarget {
  addEventListener<K extends keyof OffscreenCanvasEventMap>(type: K, listener: (ev: OffscreenCanvasEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  convertToBlob(options?: ImageEncodeOptions): Promise<Blob>;
  getContext(contextId: "2d", options?: any): OffscreenCanvasRenderingContext2D | null;
  getContext(contextId: "bitmaprenderer", options?: any): ImageBitmapRenderingContext | null;
  getContext(contextId: "webgl", options?: any): WebGLRenderingContext | null;
  getContext(contextId: "webgl2", options?: any): WebGL2RenderingContext | null;
  getContext(contextId: OffscreenRenderingContextId, options?: any): OffscreenRenderingContext | null;
  height: number;
  oncontextlost: ((ev: Event) => any) | null;
  oncontextrestored: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof OffscreenCanvasEventMap>(type: K, listener: (ev: OffscreenCanvasEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  transferToImageBitmap(): ImageBitmap;
  width: number;
}
declare var OffscreenCanvas: { new(width: number, height: number): OffscreenCanvas; prototype: OffscreenCanvas; };
interface OffscreenCanvasRenderingContext2D extends CanvasCompositing, CanvasDrawImage, CanvasDrawPath, CanvasFillStrokeStyles, CanvasFilters, CanvasImageData, CanvasImageSmoothing, CanvasPath, CanvasPathDrawingStyles, CanvasRect, CanvasShadowStyles, CanvasState, CanvasText, CanvasTextDrawingStyles, CanvasTransform {
  readonly canvas: OffscreenCanvas;
  /** @deprecated */ commit: any;
  /** @experimental */ getContextAttributes(): CanvasRenderingContext2DSettings;
  lang: string;
}
declare var OffscreenCanvasRenderingContext2D: { prototype: OffscreenCanvasRenderingContext2D; };
declare var Origin: { new(): Origin; from(value: any): Origin; prototype: Origin; };
type ParityType = "none" | "even" | "odd";
declare var Path2D: { new(path?: Path2D | string): Path2D; prototype: Path2D; };
interface Performance extends EventTarget {
  addEventListener<K extends keyof PerformanceEventMap>(type: K, listener: (ev: PerformanceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  clearMarks(markName?: string): void;
  clearMeasures(measureName?: string): void;
  clearResourceTimings(): void;
  eventCounts: any;
  getEntries(): PerformanceEntryList;
  getEntriesByName(name: string, type?: string): PerformanceEntryList;
  getEntriesByType(type: string): PerformanceEntryList;
  interactionCount: any;
  mark(markName: string, markOptions?: PerformanceMarkOptions): PerformanceMark;
  measure(measureName: string, startOrMeasureOptions?: string | PerformanceMeasureOptions, endMark?: string): PerformanceMeasure;
  /** @deprecated */ memory: any;
  /** @deprecated */ navigation: any;
  now(): DOMHighResTimeStamp;
  onresourcetimingbufferfull: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof PerformanceEventMap>(type: K, listener: (ev: PerformanceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  setResourceTimingBufferSize(maxSize: number): void;
  readonly timeOrigin: DOMHighResTimeStamp;
  /** @deprecated */ timing: any;
  toJSON(): any;
}
declare var Performance: { prototype: Performance; };
declare var PerformanceEntry: { prototype: PerformanceEntry; };
declare var PerformanceMark: { new(markName: string, markOptions?: PerformanceMarkOptions): PerformanceMark; prototype: PerformanceMark; };
declare var PerformanceMeasure: { prototype: PerformanceMeasure; };
declare var PerformanceObserver: { new(callback: PerformanceObserverCallback): PerformanceObserver; prototype: PerformanceObserver; readonly supportedEntryTypes: ReadonlyArray<string>; };
declare var PerformanceObserverEntryList: { prototype: PerformanceObserverEntryList; };
declare var PerformanceResourceTiming: { prototype: PerformanceResourceTiming; };
declare var PerformanceServerTiming: { prototype: PerformanceServerTiming; };
/** @experimental */ declare var PeriodicSyncManager: { prototype: PeriodicSyncManager; };
declare var PermissionStatus: { prototype: PermissionStatus; };
declare var Permissions: { prototype: Permissions; };
/** @experimental */ declare var PressureObserver: { new(callback: PressureUpdateCallback): PressureObserver; /** @experimental */ readonly knownSources: ReadonlyArray<PressureSource>; prototype: PressureObserver; };
/** @experimental */ declare var PressureRecord: { prototype: PressureRecord; };
/** @experimental */ declare var Profiler: { new(options: ProfilerInitOptions): Profiler; prototype: Profiler; };
declare var ProgressEvent: { new(type: string, eventInitDict?: ProgressEventInit): ProgressEvent; prototype: ProgressEvent; };
declare var PromiseRejectionEvent: { new(type: string, eventInitDict: PromiseRejectionEventInit): PromiseRejectionEvent; prototype: PromiseRejectionEvent; };
declare var PushManager: { prototype: PushManager; readonly supportedContentEncodings: ReadonlyArray<string>; };
declare var PushSubscription: { prototype: PushSubscription; };
declare var PushSubscriptionOptions: { prototype: PushSubscriptionOptions; };
declare var QuotaExceededError: { new(message?: string, options?: QuotaExceededErrorOptions): QuotaExceededError; prototype: QuotaExceededError; };
interface RTCDataChannel extends EventTarget {
  addEventListener<K extends keyof RTCDataChannelEventMap>(type: K, listener: (ev: RTCDataChannelEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  binaryType: BinaryType;
  readonly bufferedAmount: number;
  bufferedAmountLowThreshold: number;
  close(): void;
  readonly id: number | null;
  readonly label: string;
  readonly maxPacketLifeTime: number | null;
  readonly maxRetransmits: number | null;
  readonly negotiated: boolean;
  onbufferedamountlow: ((ev: Event) => any) | null;
  onclose: ((ev: Event) => any) | null;
  onclosing: ((ev: Event) => any) | null;
  onerror: ((ev: Event) => any) | null;
  onmessage: ((ev: MessageEvent) => any) | null;
  onopen: ((ev: Event) => any) | null;
  readonly ordered: boolean;
  /** @experimental */ readonly priority: RTCPriorityType;
  readonly protocol: string;
  readonly readyState: RTCDataChannelState;
  /** @deprecated */ reliable: any;
  removeEventListener<K extends keyof RTCDataChannelEventMap>(type: K, listener: (ev: RTCDataChannelEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  send(data: string): void;
  send(data: Blob): void;
  send(data: ArrayBuffer): void;
  send(data: ArrayBufferView<ArrayBuffer>): void;
  transferable: any;
}
declare var RTCDataChannel: { prototype: RTCDataChannel; };
interface RTCDataChannelEventMap {
  bufferedamountlow: Event;
  close: Event;
  closing: Event;
  error: Event;
  message: MessageEvent;
  open: Event;
}
declare var RTCEncodedAudioFrame: { new(): RTCEncodedAudioFrame; prototype: RTCEncodedAudioFrame; };
declare var RTCEncodedVideoFrame: { new(): RTCEncodedVideoFrame; prototype: RTCEncodedVideoFrame; };
type RTCPriorityType = "very-low" | "low" | "medium" | "high";
interface RTCRtpScriptTransformer extends EventTarget {
  generateKeyFrame(rid?: string): Promise<void>;
  /** @experimental */ onkeyframerequest: ((ev: Event) => any) | null;
  readonly options: any;
  readonly readable: ReadableStream;
  sendKeyFrameRequest(): Promise<void>;
  readonly writable: WritableStream;
}
declare var RTCRtpScriptTransformer: { prototype: RTCRtpScriptTransformer; };
interface RTCTransformEvent extends Event {
  readonly transformer: RTCRtpScriptTransformer;
}
declare var RTCTransformEvent: { prototype: RTCTransformEvent; };
declare var ReadableByteStreamController: { prototype: ReadableByteStreamController; };
declare var ReadableStream: { new(underlyingSource: UnderlyingByteSource, strategy?: { highWaterMark?: number }): ReadableStream<Uint8Array<ArrayBuffer>>; new<R = any>(underlyingSource: UnderlyingDefaultSource<R>, strategy?: QueuingStrategy<R>): ReadableStream<R>; new<R = any>(underlyingSource?: UnderlyingSource<R>, strategy?: QueuingStrategy<R>): ReadableStream<R>; from(asyncIterable: AsyncIterable<any>): ReadableStream; prototype: ReadableStream; };
declare var ReadableStreamBYOBReader: { new(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStreamBYOBReader; prototype: ReadableStreamBYOBReader; };
interface ReadableStreamBYOBRequest {
  respond(bytesWritten: number): void;
  respondWithNewView(view: ArrayBufferView<ArrayBuffer>): void;
  readonly view: ArrayBufferView<ArrayBuffer> | null;
}
declare var ReadableStreamBYOBRequest: { prototype: ReadableStreamBYOBRequest; };
declare var ReadableStreamDefaultController: { prototype: ReadableStreamDefaultController; };
declare var ReadableStreamDefaultReader: { new<R = any>(stream: ReadableStream<R>): ReadableStreamDefaultReader<R>; prototype: ReadableStreamDefaultReader; };
type ReadyState = "closed" | "open" | "ended";
declare var ReportingObserver: { new(callback: ReportingObserverCallback, options?: ReportingObserverOptions): ReportingObserver; prototype: ReportingObserver; };
declare var Request: { new(input: RequestInfo | URL, init?: RequestInit): Request; prototype: Request; };
type RequestDestination = "" | "audio" | "audioworklet" | "document" | "embed" | "font" | "frame" | "iframe" | "image" | "manifest" | "object" | "paintworklet" | "report" | "script" | "sharedworker" | "style" | "track" | "video" | "worker" | "xslt";
declare var Response: { new(body?: BodyInit | null, init?: ResponseInit): Response; error(): Response; json(data: any, init?: ResponseInit): Response; prototype: Response; redirect(url: string | URL, status?: number): Response; };
/** @experimental */ declare var RestrictionTarget: { prototype: RestrictionTarget; };
declare var SFrameDecryptorStream: { new(options: SFrameTransformOptions): SFrameDecryptorStream; prototype: SFrameDecryptorStream; };
declare var SFrameEncryptorStream: { new(options: SFrameTransformOptions): SFrameEncryptorStream; prototype: SFrameEncryptorStream; };
declare var SFrameTransformErrorEvent: { new(type: string, eventInitDict: SFrameTransformErrorEventInit): SFrameTransformErrorEvent; prototype: SFrameTransformErrorEvent; };
declare var Scheduler: { prototype: Scheduler; };
declare var SecurityPolicyViolationEvent: { new(type: string, eventInitDict?: SecurityPolicyViolationEventInit): SecurityPolicyViolationEvent; prototype: SecurityPolicyViolationEvent; };
declare var Sensor: { prototype: Sensor; };
declare var SensorErrorEvent: { new(type: string, errorEventInitDict: SensorErrorEventInit): SensorErrorEvent; prototype: SensorErrorEvent; };
interface Serial extends EventTarget {
  getPorts(): Promise<SerialPort[]>;
  /** @experimental */ onconnect: ((ev: Event) => any) | null;
  /** @experimental */ ondisconnect: ((ev: Event) => any) | null;
  requestPort: any;
}
declare var Serial: { prototype: Serial; };
interface SerialPort extends EventTarget {
  close(): Promise<void>;
  readonly connected: boolean;
  forget(): Promise<void>;
  getInfo(): SerialPortInfo;
  getSignals(): Promise<SerialInputSignals>;
  onconnect: ((ev: Event) => any) | null;
  ondisconnect: ((ev: Event) => any) | null;
  open(options: SerialOptions): Promise<void>;
  readonly readable: ReadableStream | null;
  setSignals(signals?: SerialOutputSignals): Promise<void>;
  readonly writable: WritableStream | null;
}
declare var SerialPort: { prototype: SerialPort; };
declare var ServiceWorker: { prototype: ServiceWorker; };
declare var ServiceWorkerContainer: { prototype: ServiceWorkerContainer; };
declare var ServiceWorkerRegistration: { prototype: ServiceWorkerRegistration; };
interface SourceBuffer extends EventTarget {
  abort(): void;
  appendBuffer(data: BufferSource): void;
  appendWindowEnd: number;
  appendWindowStart: number;
  audioTracks: any;
  readonly buffered: TimeRanges;
  changeType(type: string): void;
  mode: AppendMode;
  onabort: ((ev: Event) => any) | null;
  onerror: ((ev: Event) => any) | null;
  onupdate: ((ev: Event) => any) | null;
  onupdateend: ((ev: Event) => any) | null;
  onupdatestart: ((ev: Event) => any) | null;
  remove(start: number, end: number): void;
  timestampOffset: number;
  readonly updating: boolean;
  videoTracks: any;
}
declare var SourceBuffer: { prototype: SourceBuffer; };
interface SourceBufferList extends EventTarget {
  [index: number]: SourceBuffer;
  /** @experimental */ [Symbol.iterator](): ArrayIterator<SourceBuffer>;
  readonly length: number;
  onaddsourcebuffer: ((ev: Event) => any) | null;
  onremovesourcebuffer: ((ev: Event) => any) | null;
}
declare var SourceBufferList: { prototype: SourceBufferList; };
interface StorageBucket {
  /** @experimental */ readonly caches: CacheStorage;
  /** @experimental */ estimate(): Promise<StorageEstimate>;
  /** @experimental */ expires(): Promise<DOMHighResTimeStamp | null>;
  /** @experimental */ getDirectory(): Promise<FileSystemDirectoryHandle>;
  /** @experimental */ readonly indexedDB: IDBFactory;
  /** @experimental */ readonly name: string;
  /** @experimental */ persisted(): Promise<boolean>;
  /** @experimental */ setExpires(expires: DOMHighResTimeStamp): Promise<void>;
}
/** @experimental */ declare var StorageBucket: { prototype: StorageBucket; };
/** @experimental */ declare var StorageBucketManager: { prototype: StorageBucketManager; };
interface StorageManager {
  estimate(): Promise<StorageEstimate>;
  getDirectory(): Promise<FileSystemDirectoryHandle>;
  persist: any;
  persisted(): Promise<boolean>;
}
declare var StorageManager: { prototype: StorageManager; };
declare var StylePropertyMapReadOnly: { prototype: StylePropertyMapReadOnly; };
/** @experimental */ declare var Subscriber: { prototype: Subscriber; };
declare var SubtleCrypto: { prototype: SubtleCrypto; };
declare var SyncManager: { prototype: SyncManager; };
declare var TaskController: { new(init?: TaskControllerInit): TaskController; prototype: TaskController; };
declare var TaskPriorityChangeEvent: { new(type: string, priorityChangeEventInitDict: TaskPriorityChangeEventInit): TaskPriorityChangeEvent; prototype: TaskPriorityChangeEvent; };
declare var TaskSignal: { any(signals: AbortSignal[], init?: TaskSignalAnyInit): TaskSignal; prototype: TaskSignal; };
declare namespace TestUtils {
  function gc(): Promise<void>;
}
type TexImageSource = ImageBitmap | ImageData | OffscreenCanvas | VideoFrame;
declare var TextDecoder: { new(label?: string, options?: TextDecoderOptions): TextDecoder; prototype: TextDecoder; };
declare var TextDecoderStream: { new(label?: string, options?: TextDecoderOptions): TextDecoderStream; prototype: TextDecoderStream; };
declare var TextDetector: { new(): TextDetector; /** @experimental */ availability(options: TextDetectorOptions): Promise<Availability>; /** @experimental */ create(options?: TextDetectorCreateOptions): Promise<TextDetector>; prototype: TextDetector; };
declare var TextEncoder: { new(): TextEncoder; prototype: TextEncoder; };
declare var TextEncoderStream: { new(): TextEncoderStream; prototype: TextEncoderStream; };
declare var TextMetrics: { prototype: TextMetrics; };
declare var TransformStream: { new<I = any, O = any>(transformer?: Transformer<I, O>, writableStrategy?: QueuingStrategy<I>, readableStrategy?: QueuingStrategy<O>): TransformStream<I, O>; prototype: TransformStream; };
declare var TransformStreamDefaultController: { prototype: TransformStreamDefaultController; };
declare var TrustedHTML: { prototype: TrustedHTML; };
declare var TrustedScript: { prototype: TrustedScript; };
declare var TrustedScriptURL: { prototype: TrustedScriptURL; };
declare var TrustedTypePolicy: { prototype: TrustedTypePolicy; };
declare var TrustedTypePolicyFactory: { prototype: TrustedTypePolicyFactory; };
declare var URL: { new(url: string | URL, base?: string | URL): URL; canParse(url: string | URL, base?: string | URL): boolean; createObjectURL(obj: Blob): string; parse(url: string | URL, base?: string | URL): URL | null; prototype: URL; revokeObjectURL(url: string): void; };
declare var URLPattern: { new(input: URLPatternInput, baseURL: string | URL, options?: URLPatternOptions): URLPattern; new(input?: URLPatternInput, options?: URLPatternOptions): URLPattern; prototype: URLPattern; };
declare var URLSearchParams: { new(init?: string[][] | Record<string, string> | string | URLSearchParams): URLSearchParams; prototype: URLSearchParams; };
interface USB extends EventTarget {
  /** @experimental */ getDevices(): Promise<USBDevice[]>;
  /** @experimental */ onconnect: ((ev: Event) => any) | null;
  /** @experimental */ ondisconnect: ((ev: Event) => any) | null;
}
/** @experimental */ declare var USB: { prototype: USB; };
/** @experimental */ declare var USBAlternateInterface: { new(deviceInterface: USBInterface, alternateSetting: number): USBAlternateInterface; prototype: USBAlternateInterface; };
/** @experimental */ declare var USBConfiguration: { new(device: USBDevice, configurationValue: number): USBConfiguration; prototype: USBConfiguration; };
/** @experimental */ declare var USBConnectionEvent: { new(type: string, eventInitDict: USBConnectionEventInit): USBConnectionEvent; prototype: USBConnectionEvent; };
/** @experimental */ declare var USBDevice: { prototype: USBDevice; };
/** @experimental */ declare var USBEndpoint: { new(alternate: USBAlternateInterface, endpointNumber: number, direction: USBDirection): USBEndpoint; prototype: USBEndpoint; };
/** @experimental */ declare var USBInTransferResult: { new(status: USBTransferStatus, data?: DataView | null): USBInTransferResult; prototype: USBInTransferResult; };
/** @experimental */ declare var USBInterface: { new(configuration: USBConfiguration, interfaceNumber: number): USBInterface; prototype: USBInterface; };
/** @experimental */ declare var USBIsochronousInTransferPacket: { new(status: USBTransferStatus, data?: DataView | null): USBIsochronousInTransferPacket; prototype: USBIsochronousInTransferPacket; };
/** @experimental */ declare var USBIsochronousInTransferResult: { new(packets: USBIsochronousInTransferPacket[], data?: DataView | null): USBIsochronousInTransferResult; prototype: USBIsochronousInTransferResult; };
/** @experimental */ declare var USBIsochronousOutTransferPacket: { new(status: USBTransferStatus, bytesWritten?: number): USBIsochronousOutTransferPacket; prototype: USBIsochronousOutTransferPacket; };
/** @experimental */ declare var USBIsochronousOutTransferResult: { new(packets: USBIsochronousOutTransferPacket[]): USBIsochronousOutTransferResult; prototype: USBIsochronousOutTransferResult; };
/** @experimental */ declare var USBOutTransferResult: { new(status: USBTransferStatus, bytesWritten?: number): USBOutTransferResult; prototype: USBOutTransferResult; };
declare var USBPermissionResult: { prototype: USBPermissionResult; };
declare var VideoColorSpace: { new(init?: VideoColorSpaceInit): VideoColorSpace; prototype: VideoColorSpace; };
declare var VideoDecoder: { new(init: VideoDecoderInit): VideoDecoder; isConfigSupported(config: VideoDecoderConfig): Promise<VideoDecoderSupport>; prototype: VideoDecoder; };
declare var VideoEncoder: { new(init: VideoEncoderInit): VideoEncoder; isConfigSupported(config: VideoEncoderConfig): Promise<VideoEncoderSupport>; prototype: VideoEncoder; };
declare var VideoFrame: { new(image: CanvasImageSource, init?: VideoFrameInit): VideoFrame; new(data: AllowSharedBufferSource, init: VideoFrameBufferInit): VideoFrame; prototype: VideoFrame; };
interface VideoTrackGenerator {
  /** @experimental */ muted: boolean;
  /** @experimental */ readonly track: MediaStreamTrack;
  /** @experimental */ readonly writable: WritableStream;
}
/** @experimental */ declare var VideoTrackGenerator: { new(): VideoTrackGenerator; prototype: VideoTrackGenerator; };
declare var WGSLLanguageFeatures: { prototype: WGSLLanguageFeatures; };
declare namespace WebAssembly {
  type AddressType = "i32" | "i64";
  type AddressValue = number;
  interface CompileError extends Error {
  }
  var CompileError: { new(message?: string): WebAssembly.CompileError; (message?: string): WebAssembly.CompileError; prototype: WebAssembly.CompileError; };
  interface Exception {
    getArg(exceptionTag: WebAssembly.Tag, index: number): any;
    is(exceptionTag: WebAssembly.Tag): boolean;
    readonly stack: string | undefined;
  }
  var Exception: { new(exceptionTag: WebAssembly.Tag, payload: any[], options?: WebAssembly.ExceptionOptions): WebAssembly.Exception; prototype: WebAssembly.Exception; };
  interface ExceptionOptions {
    traceStack?: boolean;
  }
  type ExportValue = Function | WebAssembly.Global | WebAssembly.Memory | WebAssembly.Table;
  type Exports = Record<string, WebAssembly.ExportValue>;
  interface Global<T extends WebAssembly.ValueType = WebAssembly.ValueType> {
    value: WebAssembly.ValueTypeMap[T];
    valueOf(): WebAssembly.ValueTypeMap[T];
  }
  var Global: { new<T extends WebAssembly.ValueType = WebAssembly.ValueType>(descriptor: WebAssembly.GlobalDescriptor<T>, v?: WebAssembly.ValueTypeMap[T]): WebAssembly.Global<T>; prototype: WebAssembly.Global; };
  interface GlobalDescriptor<T extends WebAssembly.ValueType = WebAssembly.ValueType> {
    mutable?: boolean;
    value: T;
  }
  type ImportExportKind = "function" | "global" | "memory" | "table" | "tag";
  type ImportValue = WebAssembly.ExportValue | number;
  type Imports = Record<string, WebAssembly.ModuleImports>;
  interface Instance {
    readonly exports: WebAssembly.Exports;
  }
  var Instance: { new(module: WebAssembly.Module, importObject?: WebAssembly.Imports): WebAssembly.Instance; prototype: WebAssembly.Instance; };
  var JSTag: WebAssembly.Tag;
  interface LinkError extends Error {
  }
  var LinkError: { new(message?: string): WebAssembly.LinkError; (message?: string): WebAssembly.LinkError; prototype: WebAssembly.LinkError; };
  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(delta: WebAssembly.AddressValue): WebAssembly.AddressValue;
    toFixedLengthBuffer(): ArrayBuffer;
    toResizableBuffer(): ArrayBuffer;
  }
  var Memory: { new(descriptor: WebAssembly.MemoryDescriptor): WebAssembly.Memory; prototype: WebAssembly.Memory; };
  interface MemoryDescriptor {
    address?: WebAssembly.AddressType;
    initial: WebAssembly.AddressValue;
    maximum?: WebAssembly.AddressValue;
    shared?: boolean;
  }
  interface Module {
  }
  var Module: { new(bytes: BufferSource, options?: WebAssembly.WebAssemblyCompileOptions): WebAssembly.Module; customSections(moduleObject: WebAssembly.Module, sectionName: string): ArrayBuffer[]; exports(moduleObject: WebAssembly.Module): WebAssembly.ModuleExportDescriptor[]; imports(moduleObject: WebAssembly.Module): WebAssembly.ModuleImportDescriptor[]; prototype: WebAssembly.Module; };
  interface ModuleExportDescriptor {
    kind: WebAssembly.ImportExportKind;
    name: string;
  }
  interface ModuleImportDescriptor {
    kind: WebAssembly.ImportExportKind;
    module: string;
    name: string;
  }
  type ModuleImports = Record<string, WebAssembly.ImportValue>;
  interface RuntimeError extends Error {
  }
  var RuntimeError: { new(message?: string): WebAssembly.RuntimeError; (message?: string): WebAssembly.RuntimeError; prototype: WebAssembly.RuntimeError; };
  interface Table {
    get(index: WebAssembly.AddressValue): any;
    grow(delta: WebAssembly.AddressValue, value?: any): WebAssembly.AddressValue;
    readonly length: WebAssembly.AddressValue;
    set(index: WebAssembly.AddressValue, value?: any): void;
  }
  var Table: { new(descriptor: WebAssembly.TableDescriptor, value?: any): WebAssembly.Table; prototype: WebAssembly.Table; };
  interface TableDescriptor {
    address?: WebAssembly.AddressType;
    element: WebAssembly.TableKind;
    initial: WebAssembly.AddressValue;
    maximum?: WebAssembly.AddressValue;
  }
  type TableKind = "anyfunc" | "externref";
  interface Tag {
  }
  var Tag: { new(type: WebAssembly.TagType): WebAssembly.Tag; prototype: WebAssembly.Tag; };
  interface TagType {
    parameters: WebAssembly.ValueType[];
  }
  type ValueType = keyof WebAssembly.ValueTypeMap;
  interface ValueTypeMap {
    anyfunc: Function;
    externref: any;
    f32: number;
    f64: number;
    i32: number;
    i64: bigint;
    v128: never;
  }
  interface WebAssemblyCompileOptions {
    builtins?: string[];
    importedStringConstants?: string | null;
  }
  interface WebAssemblyInstantiatedSource {
    instance: WebAssembly.Instance;
    module: WebAssembly.Module;
  }
  function compile(bytes: BufferSource, options?: WebAssembly.WebAssemblyCompileOptions): Promise<WebAssembly.Module>;
  function compileStreaming(source: Response | PromiseLike<Response>, options?: WebAssembly.WebAssemblyCompileOptions): Promise<WebAssembly.Module>;
  function instantiate(bytes: BufferSource, importObject?: WebAssembly.Imports, options?: WebAssembly.WebAssemblyCompileOptions): Promise<WebAssembly.WebAssemblyInstantiatedSource>;
  function instantiate(moduleObject: WebAssembly.Module, importObject?: WebAssembly.Imports): Promise<WebAssembly.Instance>;
  function instantiateStreaming(source: Response | PromiseLike<Response>, importObject?: WebAssembly.Imports, options?: WebAssembly.WebAssemblyCompileOptions): Promise<WebAssembly.WebAssemblyInstantiatedSource>;
  function validate(bytes: BufferSource, options?: WebAssembly.WebAssemblyCompileOptions): boolean;
}
interface WebGL2RenderingContext extends WebGL2RenderingContextBase, WebGL2RenderingContextOverloads, WebGLRenderingContextBase {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  /** @experimental */ readonly drawingBufferFormat: GLenum;
  /** @experimental */ drawingBufferStorage(sizedFormat: GLenum, width: number, height: number): void;
  makeXRCompatible(): Promise<void>;
}
declare var WebGL2RenderingContext: { readonly ACTIVE_ATTRIBUTES: 0x8B89; readonly ACTIVE_TEXTURE: 0x84E0; readonly ACTIVE_UNIFORMS: 0x8B86; readonly ACTIVE_UNIFORM_BLOCKS: 0x8A36; readonly ALIASED_LINE_WIDTH_RANGE: 0x846E; readonly ALIASED_POINT_SIZE_RANGE: 0x846D; readonly ALPHA: 0x1906; readonly ALPHA_BITS: 0x0D55; readonly ALREADY_SIGNALED: 0x911A; readonly ALWAYS: 0x0207; readonly ANY_SAMPLES_PASSED: 0x8C2F; readonly ANY_SAMPLES_PASSED_CONSERVATIVE: 0x8D6A; readonly ARRAY_BUFFER: 0x8892; readonly ARRAY_BUFFER_BINDING: 0x8894; readonly ATTACHED_SHADERS: 0x8B85; readonly BACK: 0x0405; readonly BLEND: 0x0BE2; readonly BLEND_COLOR: 0x8005; readonly BLEND_DST_ALPHA: 0x80CA; readonly BLEND_DST_RGB: 0x80C8; readonly BLEND_EQUATION: 0x8009; readonly BLEND_EQUATION_ALPHA: 0x883D; readonly BLEND_EQUATION_RGB: 0x8009; readonly BLEND_SRC_ALPHA: 0x80CB; readonly BLEND_SRC_RGB: 0x80C9; readonly BLUE_BITS: 0x0D54; readonly BOOL: 0x8B56; readonly BOOL_VEC2: 0x8B57; readonly BOOL_VEC3: 0x8B58; readonly BOOL_VEC4: 0x8B59; readonly BROWSER_DEFAULT_WEBGL: 0x9244; readonly BUFFER_SIZE: 0x8764; readonly BUFFER_USAGE: 0x8765; readonly BYTE: 0x1400; readonly CCW: 0x0901; readonly CLAMP_TO_EDGE: 0x812F; readonly COLOR: 0x1800; readonly COLOR_ATTACHMENT0: 0x8CE0; readonly COLOR_ATTACHMENT1: 0x8CE1; readonly COLOR_ATTACHMENT10: 0x8CEA; readonly COLOR_ATTACHMENT11: 0x8CEB; readonly COLOR_ATTACHMENT12: 0x8CEC; readonly COLOR_ATTACHMENT13: 0x8CED; readonly COLOR_ATTACHMENT14: 0x8CEE; readonly COLOR_ATTACHMENT15: 0x8CEF; readonly COLOR_ATTACHMENT2: 0x8CE2; readonly COLOR_ATTACHMENT3: 0x8CE3; readonly COLOR_ATTACHMENT4: 0x8CE4; readonly COLOR_ATTACHMENT5: 0x8CE5; readonly COLOR_ATTACHMENT6: 0x8CE6; readonly COLOR_ATTACHMENT7: 0x8CE7; readonly COLOR_ATTACHMENT8: 0x8CE8; readonly COLOR_ATTACHMENT9: 0x8CE9; readonly COLOR_BUFFER_BIT: 0x00004000; readonly COLOR_CLEAR_VALUE: 0x0C22; readonly COLOR_WRITEMASK: 0x0C23; readonly COMPARE_REF_TO_TEXTURE: 0x884E; readonly COMPILE_STATUS: 0x8B81; readonly COMPRESSED_TEXTURE_FORMATS: 0x86A3; readonly CONDITION_SATISFIED: 0x911C; readonly CONSTANT_ALPHA: 0x8003; readonly CONSTANT_COLOR: 0x8001; readonly CONTEXT_LOST_WEBGL: 0x9242; readonly COPY_READ_BUFFER: 0x8F36; readonly COPY_READ_BUFFER_BINDING: 0x8F36; readonly COPY_WRITE_BUFFER: 0x8F37; readonly COPY_WRITE_BUFFER_BINDING: 0x8F37; readonly CULL_FACE: 0x0B44; readonly CULL_FACE_MODE: 0x0B45; readonly CURRENT_PROGRAM: 0x8B8D; readonly CURRENT_QUERY: 0x8865; readonly CURRENT_VERTEX_ATTRIB: 0x8626; readonly CW: 0x0900; readonly DECR: 0x1E03; readonly DECR_WRAP: 0x8508; readonly DELETE_STATUS: 0x8B80; readonly DEPTH: 0x1801; readonly DEPTH24_STENCIL8: 0x88F0; readonly DEPTH32F_STENCIL8: 0x8CAD; readonly DEPTH_ATTACHMENT: 0x8D00; readonly DEPTH_BITS: 0x0D56; readonly DEPTH_BUFFER_BIT: 0x00000100; readonly DEPTH_CLEAR_VALUE: 0x0B73; readonly DEPTH_COMPONENT: 0x1902; readonly DEPTH_COMPONENT16: 0x81A5; readonly DEPTH_COMPONENT24: 0x81A6; readonly DEPTH_COMPONENT32F: 0x8CAC; readonly DEPTH_FUNC: 0x0B74; readonly DEPTH_RANGE: 0x0B70; readonly DEPTH_STENCIL: 0x84F9; readonly DEPTH_STENCIL_ATTACHMENT: 0x821A; readonly DEPTH_TEST: 0x0B71; readonly DEPTH_WRITEMASK: 0x0B72; readonly DITHER: 0x0BD0; readonly DONT_CARE: 0x1100; readonly DRAW_BUFFER0: 0x8825; readonly DRAW_BUFFER1: 0x8826; readonly DRAW_BUFFER10: 0x882F; readonly DRAW_BUFFER11: 0x8830; readonly DRAW_BUFFER12: 0x8831; readonly DRAW_BUFFER13: 0x8832; readonly DRAW_BUFFER14: 0x8833; readonly DRAW_BUFFER15: 0x8834; readonly DRAW_BUFFER2: 0x8827; readonly DRAW_BUFFER3: 0x8828; readonly DRAW_BUFFER4: 0x8829; readonly DRAW_BUFFER5: 0x882A; readonly DRAW_BUFFER6: 0x882B; readonly DRAW_BUFFER7: 0x882C; readonly DRAW_BUFFER8: 0x882D; readonly DRAW_BUFFER9: 0x882E; readonly DRAW_FRAMEBUFFER: 0x8CA9; readonly DRAW_FRAMEBUFFER_BINDING: 0x8CA6; readonly DST_ALPHA: 0x0304; readonly DST_COLOR: 0x0306; readonly DYNAMIC_COPY: 0x88EA; readonly DYNAMIC_DRAW: 0x88E8; readonly DYNAMIC_READ: 0x88E9; readonly ELEMENT_ARRAY_BUFFER: 0x8893; readonly ELEMENT_ARRAY_BUFFER_BINDING: 0x8895; readonly EQUAL: 0x0202; readonly FASTEST: 0x1101; readonly FLOAT: 0x1406; readonly FLOAT_32_UNSIGNED_INT_24_8_REV: 0x8DAD; readonly FLOAT_MAT2: 0x8B5A; readonly FLOAT_MAT2x3: 0x8B65; readonly FLOAT_MAT2x4: 0x8B66; readonly FLOAT_MAT3: 0x8B5B; readonly FLOAT_MAT3x2: 0x8B67; readonly FLOAT_MAT3x4: 0x8B68; readonly FLOAT_MAT4: 0x8B5C; readonly FLOAT_MAT4x2: 0x8B69; readonly FLOAT_MAT4x3: 0x8B6A; readonly FLOAT_VEC2: 0x8B50; readonly FLOAT_VEC3: 0x8B51; readonly FLOAT_VEC4: 0x8B52; readonly FRAGMENT_SHADER: 0x8B30; readonly FRAGMENT_SHADER_DERIVATIVE_HINT: 0x8B8B; readonly FRAMEBUFFER: 0x8D40; readonly FRAMEBUFFER_ATTACHMENT_ALPHA_SIZE: 0x8215; readonly FRAMEBUFFER_ATTACHMENT_BLUE_SIZE: 0x8214; readonly FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING: 0x8210; readonly FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE: 0x8211; readonly FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE: 0x8216; readonly FRAMEBUFFER_ATTACHMENT_GREEN_SIZE: 0x8213; readonly FRAMEBUFFER_ATTACHMENT_OBJECT_NAME: 0x8CD1; readonly FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE: 0x8CD0; readonly FRAMEBUFFER_ATTACHMENT_RED_SIZE: 0x8212; readonly FRAMEBUFFER_ATTACHMENT_STENCIL_SIZE: 0x8217; readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE: 0x8CD3; readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER: 0x8CD4; readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL: 0x8CD2; readonly FRAMEBUFFER_BINDING: 0x8CA6; readonly FRAMEBUFFER_COMPLETE: 0x8CD5; readonly FRAMEBUFFER_DEFAULT: 0x8218; readonly FRAMEBUFFER_INCOMPLETE_ATTACHMENT: 0x8CD6; readonly FRAMEBUFFER_INCOMPLETE_DIMENSIONS: 0x8CD9; readonly FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT: 0x8CD7; readonly FRAMEBUFFER_INCOMPLETE_MULTISAMPLE: 0x8D56; readonly FRAMEBUFFER_UNSUPPORTED: 0x8CDD; readonly FRONT: 0x0404; readonly FRONT_AND_BACK: 0x0408; readonly FRONT_FACE: 0x0B46; readonly FUNC_ADD: 0x8006; readonly FUNC_REVERSE_SUBTRACT: 0x800B; readonly FUNC_SUBTRACT: 0x800A; readonly GENERATE_MIPMAP_HINT: 0x8192; readonly GEQUAL: 0x0206; readonly GREATER: 0x0204; readonly GREEN_BITS: 0x0D53; readonly HALF_FLOAT: 0x140B; readonly HIGH_FLOAT: 0x8DF2; readonly HIGH_INT: 0x8DF5; readonly IMPLEMENTATION_COLOR_READ_FORMAT: 0x8B9B; readonly IMPLEMENTATION_COLOR_READ_TYPE: 0x8B9A; readonly INCR: 0x1E02; readonly INCR_WRAP: 0x8507; readonly INT: 0x1404; readonly INTERLEAVED_ATTRIBS: 0x8C8C; readonly INT_2_10_10_10_REV: 0x8D9F; readonly INT_SAMPLER_2D: 0x8DCA; readonly INT_SAMPLER_2D_ARRAY: 0x8DCF; readonly INT_SAMPLER_3D: 0x8DCB; readonly INT_SAMPLER_CUBE: 0x8DCC; readonly INT_VEC2: 0x8B53; readonly INT_VEC3: 0x8B54; readonly INT_VEC4: 0x8B55; readonly INVALID_ENUM: 0x0500; readonly INVALID_FRAMEBUFFER_OPERATION: 0x0506; readonly INVALID_INDEX: 0xFFFFFFFF; readonly INVALID_OPERATION: 0x0502; readonly INVALID_VALUE: 0x0501; readonly INVERT: 0x150A; readonly KEEP: 0x1E00; readonly LEQUAL: 0x0203; readonly LESS: 0x0201; readonly LINEAR: 0x2601; readonly LINEAR_MIPMAP_LINEAR: 0x2703; readonly LINEAR_MIPMAP_NEAREST: 0x2701; readonly LINES: 0x0001; readonly LINE_LOOP: 0x0002; readonly LINE_STRIP: 0x0003; readonly LINE_WIDTH: 0x0B21; readonly LINK_STATUS: 0x8B82; readonly LOW_FLOAT: 0x8DF0; readonly LOW_INT: 0x8DF3; readonly LUMINANCE: 0x1909; readonly LUMINANCE_ALPHA: 0x190A; readonly MAX: 0x8008; readonly MAX_3D_TEXTURE_SIZE: 0x8073; readonly MAX_ARRAY_TEXTURE_LAYERS: 0x88FF; readonly MAX_CLIENT_WAIT_TIMEOUT_WEBGL: 0x9247; readonly MAX_COLOR_ATTACHMENTS: 0x8CDF; readonly MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS: 0x8A33; readonly MAX_COMBINED_TEXTURE_IMAGE_UNITS: 0x8B4D; readonly MAX_COMBINED_UNIFORM_BLOCKS: 0x8A2E; readonly MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS: 0x8A31; readonly MAX_CUBE_MAP_TEXTURE_SIZE: 0x851C; readonly MAX_DRAW_BUFFERS: 0x8824; readonly MAX_ELEMENTS_INDICES: 0x80E9; readonly MAX_ELEMENTS_VERTICES: 0x80E8; readonly MAX_ELEMENT_INDEX: 0x8D6B; readonly MAX_FRAGMENT_INPUT_COMPONENTS: 0x9125; readonly MAX_FRAGMENT_UNIFORM_BLOCKS: 0x8A2D; readonly MAX_FRAGMENT_UNIFORM_COMPONENTS: 0x8B49; readonly MAX_FRAGMENT_UNIFORM_VECTORS: 0x8DFD; readonly MAX_PROGRAM_TEXEL_OFFSET: 0x8905; readonly MAX_RENDERBUFFER_SIZE: 0x84E8; readonly MAX_SAMPLES: 0x8D57; readonly MAX_SERVER_WAIT_TIMEOUT: 0x9111; readonly MAX_TEXTURE_IMAGE_UNITS: 0x8872; readonly MAX_TEXTURE_LOD_BIAS: 0x84FD; readonly MAX_TEXTURE_SIZE: 0x0D33; readonly MAX_TRANSFORM_FEEDBACK_INTERLEAVED_COMPONENTS: 0x8C8A; readonly MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS: 0x8C8B; readonly MAX_TRANSFORM_FEEDBACK_SEPARATE_COMPONENTS: 0x8C80; readonly MAX_UNIFORM_BLOCK_SIZE: 0x8A30; readonly MAX_UNIFORM_BUFFER_BINDINGS: 0x8A2F; readonly MAX_VARYING_COMPONENTS: 0x8B4B; readonly MAX_VARYING_VECTORS: 0x8DFC; readonly MAX_VERTEX_ATTRIBS: 0x8869; readonly MAX_VERTEX_OUTPUT_COMPONENTS: 0x9122; readonly MAX_VERTEX_TEXTURE_IMAGE_UNITS: 0x8B4C; readonly MAX_VERTEX_UNIFORM_BLOCKS: 0x8A2B; readonly MAX_VERTEX_UNIFORM_COMPONENTS: 0x8B4A; readonly MAX_VERTEX_UNIFORM_VECTORS: 0x8DFB; readonly MAX_VIEWPORT_DIMS: 0x0D3A; readonly MEDIUM_FLOAT: 0x8DF1; readonly MEDIUM_INT: 0x8DF4; readonly MIN: 0x8007; readonly MIN_PROGRAM_TEXEL_OFFSET: 0x8904; readonly MIRRORED_REPEAT: 0x8370; readonly NEAREST: 0x2600; readonly NEAREST_MIPMAP_LINEAR: 0x2702; readonly NEAREST_MIPMAP_NEAREST: 0x2700; readonly NEVER: 0x0200; readonly NICEST: 0x1102; readonly NONE: 0; readonly NOTEQUAL: 0x0205; readonly NO_ERROR: 0; readonly OBJECT_TYPE: 0x9112; readonly ONE: 1; readonly ONE_MINUS_CONSTANT_ALPHA: 0x8004; readonly ONE_MINUS_CONSTANT_COLOR: 0x8002; readonly ONE_MINUS_DST_ALPHA: 0x0305; readonly ONE_MINUS_DST_COLOR: 0x0307; readonly ONE_MINUS_SRC_ALPHA: 0x0303; readonly ONE_MINUS_SRC_COLOR: 0x0301; readonly OUT_OF_MEMORY: 0x0505; readonly PACK_ALIGNMENT: 0x0D05; readonly PACK_ROW_LENGTH: 0x0D02; readonly PACK_SKIP_PIXELS: 0x0D04; readonly PACK_SKIP_ROWS: 0x0D03; readonly PIXEL_PACK_BUFFER: 0x88EB; readonly PIXEL_PACK_BUFFER_BINDING: 0x88ED; readonly PIXEL_UNPACK_BUFFER: 0x88EC; readonly PIXEL_UNPACK_BUFFER_BINDING: 0x88EF; readonly POINTS: 0x0000; readonly POLYGON_OFFSET_FACTOR: 0x8038; readonly POLYGON_OFFSET_FILL: 0x8037; readonly POLYGON_OFFSET_UNITS: 0x2A00; readonly QUERY_RESULT: 0x8866; readonly QUERY_RESULT_AVAILABLE: 0x8867; readonly R11F_G11F_B10F: 0x8C3A; readonly R16F: 0x822D; readonly R16I: 0x8233; readonly R16UI: 0x8234; readonly R32F: 0x822E; readonly R32I: 0x8235; readonly R32UI: 0x8236; readonly R8: 0x8229; readonly R8I: 0x8231; readonly R8UI: 0x8232; readonly R8_SNORM: 0x8F94; readonly RASTERIZER_DISCARD: 0x8C89; readonly READ_BUFFER: 0x0C02; readonly READ_FRAMEBUFFER: 0x8CA8; readonly READ_FRAMEBUFFER_BINDING: 0x8CAA; readonly RED: 0x1903; readonly RED_BITS: 0x0D52; readonly RED_INTEGER: 0x8D94; readonly RENDERBUFFER: 0x8D41; readonly RENDERBUFFER_ALPHA_SIZE: 0x8D53; readonly RENDERBUFFER_BINDING: 0x8CA7; readonly RENDERBUFFER_BLUE_SIZE: 0x8D52; readonly RENDERBUFFER_DEPTH_SIZE: 0x8D54; readonly RENDERBUFFER_GREEN_SIZE: 0x8D51; readonly RENDERBUFFER_HEIGHT: 0x8D43; readonly RENDERBUFFER_INTERNAL_FORMAT: 0x8D44; readonly RENDERBUFFER_RED_SIZE: 0x8D50; readonly RENDERBUFFER_SAMPLES: 0x8CAB; readonly RENDERBUFFER_STENCIL_SIZE: 0x8D55; readonly RENDERBUFFER_WIDTH: 0x8D42; readonly RENDERER: 0x1F01; readonly REPEAT: 0x2901; readonly REPLACE: 0x1E01; readonly RG: 0x8227; readonly RG16F: 0x822F; readonly RG16I: 0x8239; readonly RG16UI: 0x823A; readonly RG32F: 0x8230; readonly RG32I: 0x823B; readonly RG32UI: 0x823C; readonly RG8: 0x822B; readonly RG8I: 0x8237; readonly RG8UI: 0x8238; readonly RG8_SNORM: 0x8F95; readonly RGB: 0x1907; readonly RGB10_A2: 0x8059; readonly RGB10_A2UI: 0x906F; readonly RGB16F: 0x881B; readonly RGB16I: 0x8D89; readonly RGB16UI: 0x8D77; readonly RGB32F: 0x8815; readonly RGB32I: 0x8D83; readonly RGB32UI: 0x8D71; readonly RGB565: 0x8D62; readonly RGB5_A1: 0x8057; readonly RGB8: 0x8051; readonly RGB8I: 0x8D8F; readonly RGB8UI: 0x8D7D; readonly RGB8_SNORM: 0x8F96; readonly RGB9_E5: 0x8C3D; readonly RGBA: 0x1908; readonly RGBA16F: 0x881A; readonly RGBA16I: 0x8D88; readonly RGBA16UI: 0x8D76; readonly RGBA32F: 0x8814; readonly RGBA32I: 0x8D82; readonly RGBA32UI: 0x8D70; readonly RGBA4: 0x8056; readonly RGBA8: 0x8058; readonly RGBA8I: 0x8D8E; readonly RGBA8UI: 0x8D7C; readonly RGBA8_SNORM: 0x8F97; readonly RGBA_INTEGER: 0x8D99; readonly RGB_INTEGER: 0x8D98; readonly RG_INTEGER: 0x8228; readonly SAMPLER_2D: 0x8B5E; readonly SAMPLER_2D_ARRAY: 0x8DC1; readonly SAMPLER_2D_ARRAY_SHADOW: 0x8DC4; readonly SAMPLER_2D_SHADOW: 0x8B62; readonly SAMPLER_3D: 0x8B5F; readonly SAMPLER_BINDING: 0x8919; readonly SAMPLER_CUBE: 0x8B60; readonly SAMPLER_CUBE_SHADOW: 0x8DC5; readonly SAMPLES: 0x80A9; readonly SAMPLE_ALPHA_TO_COVERAGE: 0x809E; readonly SAMPLE_BUFFERS: 0x80A8; readonly SAMPLE_COVERAGE: 0x80A0; readonly SAMPLE_COVERAGE_INVERT: 0x80AB; readonly SAMPLE_COVERAGE_VALUE: 0x80AA; readonly SCISSOR_BOX: 0x0C10; readonly SCISSOR_TEST: 0x0C11; readonly SEPARATE_ATTRIBS: 0x8C8D; readonly SHADER_TYPE: 0x8B4F; readonly SHADING_LANGUAGE_VERSION: 0x8B8C; readonly SHORT: 0x1402; readonly SIGNALED: 0x9119; readonly SIGNED_NORMALIZED: 0x8F9C; readonly SRC_ALPHA: 0x0302; readonly SRC_ALPHA_SATURATE: 0x0308; readonly SRC_COLOR: 0x0300; readonly SRGB: 0x8C40; readonly SRGB8: 0x8C41; readonly SRGB8_ALPHA8: 0x8C43; readonly STATIC_COPY: 0x88E6; readonly STATIC_DRAW: 0x88E4; readonly STATIC_READ: 0x88E5; readonly STENCIL: 0x1802; readonly STENCIL_ATTACHMENT: 0x8D20; readonly STENCIL_BACK_FAIL: 0x8801; readonly STENCIL_BACK_FUNC: 0x8800; readonly STENCIL_BACK_PASS_DEPTH_FAIL: 0x8802; readonly STENCIL_BACK_PASS_DEPTH_PASS: 0x8803; readonly STENCIL_BACK_REF: 0x8CA3; readonly STENCIL_BACK_VALUE_MASK: 0x8CA4; readonly STENCIL_BACK_WRITEMASK: 0x8CA5; readonly STENCIL_BITS: 0x0D57; readonly STENCIL_BUFFER_BIT: 0x00000400; readonly STENCIL_CLEAR_VALUE: 0x0B91; readonly STENCIL_FAIL: 0x0B94; readonly STENCIL_FUNC: 0x0B92; readonly STENCIL_INDEX8: 0x8D48; readonly STENCIL_PASS_DEPTH_FAIL: 0x0B95; readonly STENCIL_PASS_DEPTH_PASS: 0x0B96; readonly STENCIL_REF: 0x0B97; readonly STENCIL_TEST: 0x0B90; readonly STENCIL_VALUE_MASK: 0x0B93; readonly STENCIL_WRITEMASK: 0x0B98; readonly STREAM_COPY: 0x88E2; readonly STREAM_DRAW: 0x88E0; readonly STREAM_READ: 0x88E1; readonly SUBPIXEL_BITS: 0x0D50; readonly SYNC_CONDITION: 0x9113; readonly SYNC_FENCE: 0x9116; readonly SYNC_FLAGS: 0x9115; readonly SYNC_FLUSH_COMMANDS_BIT: 0x00000001; readonly SYNC_GPU_COMMANDS_COMPLETE: 0x9117; readonly SYNC_STATUS: 0x9114; readonly TEXTURE: 0x1702; readonly TEXTURE0: 0x84C0; readonly TEXTURE1: 0x84C1; readonly TEXTURE10: 0x84CA; readonly TEXTURE11: 0x84CB; readonly TEXTURE12: 0x84CC; readonly TEXTURE13: 0x84CD; readonly TEXTURE14: 0x84CE; readonly TEXTURE15: 0x84CF; readonly TEXTURE16: 0x84D0; readonly TEXTURE17: 0x84D1; readonly TEXTURE18: 0x84D2; readonly TEXTURE19: 0x84D3; readonly TEXTURE2: 0x84C2; readonly TEXTURE20: 0x84D4; readonly TEXTURE21: 0x84D5; readonly TEXTURE22: 0x84D6; readonly TEXTURE23: 0x84D7; readonly TEXTURE24: 0x84D8; readonly TEXTURE25: 0x84D9; readonly TEXTURE26: 0x84DA; readonly TEXTURE27: 0x84DB; readonly TEXTURE28: 0x84DC; readonly TEXTURE29: 0x84DD; readonly TEXTURE3: 0x84C3; readonly TEXTURE30: 0x84DE; readonly TEXTURE31: 0x84DF; readonly TEXTURE4: 0x84C4; readonly TEXTURE5: 0x84C5; readonly TEXTURE6: 0x84C6; readonly TEXTURE7: 0x84C7; readonly TEXTURE8: 0x84C8; readonly TEXTURE9: 0x84C9; readonly TEXTURE_2D: 0x0DE1; readonly TEXTURE_2D_ARRAY: 0x8C1A; readonly TEXTURE_3D: 0x806F; readonly TEXTURE_BASE_LEVEL: 0x813C; readonly TEXTURE_BINDING_2D: 0x8069; readonly TEXTURE_BINDING_2D_ARRAY: 0x8C1D; readonly TEXTURE_BINDING_3D: 0x806A; readonly TEXTURE_BINDING_CUBE_MAP: 0x8514; readonly TEXTURE_COMPARE_FUNC: 0x884D; readonly TEXTURE_COMPARE_MODE: 0x884C; readonly TEXTURE_CUBE_MAP: 0x8513; readonly TEXTURE_CUBE_MAP_NEGATIVE_X: 0x8516; readonly TEXTURE_CUBE_MAP_NEGATIVE_Y: 0x8518; readonly TEXTURE_CUBE_MAP_NEGATIVE_Z: 0x851A; readonly TEXTURE_CUBE_MAP_POSITIVE_X: 0x8515; readonly TEXTURE_CUBE_MAP_POSITIVE_Y: 0x8517; readonly TEXTURE_CUBE_MAP_POSITIVE_Z: 0x8519; readonly TEXTURE_IMMUTABLE_FORMAT: 0x912F; readonly TEXTURE_IMMUTABLE_LEVELS: 0x82DF; readonly TEXTURE_MAG_FILTER: 0x2800; readonly TEXTURE_MAX_LEVEL: 0x813D; readonly TEXTURE_MAX_LOD: 0x813B; readonly TEXTURE_MIN_FILTER: 0x2801; readonly TEXTURE_MIN_LOD: 0x813A; readonly TEXTURE_WRAP_R: 0x8072; readonly TEXTURE_WRAP_S: 0x2802; readonly TEXTURE_WRAP_T: 0x2803; readonly TIMEOUT_EXPIRED: 0x911B; readonly TIMEOUT_IGNORED: -1; readonly TRANSFORM_FEEDBACK: 0x8E22; readonly TRANSFORM_FEEDBACK_ACTIVE: 0x8E24; readonly TRANSFORM_FEEDBACK_BINDING: 0x8E25; readonly TRANSFORM_FEEDBACK_BUFFER: 0x8C8E; readonly TRANSFORM_FEEDBACK_BUFFER_BINDING: 0x8C8F; readonly TRANSFORM_FEEDBACK_BUFFER_MODE: 0x8C7F; readonly TRANSFORM_FEEDBACK_BUFFER_SIZE: 0x8C85; readonly TRANSFORM_FEEDBACK_BUFFER_START: 0x8C84; readonly TRANSFORM_FEEDBACK_PAUSED: 0x8E23; readonly TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN: 0x8C88; readonly TRANSFORM_FEEDBACK_VARYINGS: 0x8C83; readonly TRIANGLES: 0x0004; readonly TRIANGLE_FAN: 0x0006; readonly TRIANGLE_STRIP: 0x0005; readonly UNIFORM_ARRAY_STRIDE: 0x8A3C; readonly UNIFORM_BLOCK_ACTIVE_UNIFORMS: 0x8A42; readonly UNIFORM_BLOCK_ACTIVE_UNIFORM_INDICES: 0x8A43; readonly UNIFORM_BLOCK_BINDING: 0x8A3F; readonly UNIFORM_BLOCK_DATA_SIZE: 0x8A40; readonly UNIFORM_BLOCK_INDEX: 0x8A3A; readonly UNIFORM_BLOCK_REFERENCED_BY_FRAGMENT_SHADER: 0x8A46; readonly UNIFORM_BLOCK_REFERENCED_BY_VERTEX_SHADER: 0x8A44; readonly UNIFORM_BUFFER: 0x8A11; readonly UNIFORM_BUFFER_BINDING: 0x8A28; readonly UNIFORM_BUFFER_OFFSET_ALIGNMENT: 0x8A34; readonly UNIFORM_BUFFER_SIZE: 0x8A2A; readonly UNIFORM_BUFFER_START: 0x8A29; readonly UNIFORM_IS_ROW_MAJOR: 0x8A3E; readonly UNIFORM_MATRIX_STRIDE: 0x8A3D; readonly UNIFORM_OFFSET: 0x8A3B; readonly UNIFORM_SIZE: 0x8A38; readonly UNIFORM_TYPE: 0x8A37; readonly UNPACK_ALIGNMENT: 0x0CF5; readonly UNPACK_COLORSPACE_CONVERSION_WEBGL: 0x9243; readonly UNPACK_FLIP_Y_WEBGL: 0x9240; readonly UNPACK_IMAGE_HEIGHT: 0x806E; readonly UNPACK_PREMULTIPLY_ALPHA_WEBGL: 0x9241; readonly UNPACK_ROW_LENGTH: 0x0CF2; readonly UNPACK_SKIP_IMAGES: 0x806D; readonly UNPACK_SKIP_PIXELS: 0x0CF4; readonly UNPACK_SKIP_ROWS: 0x0CF3; readonly UNSIGNALED: 0x9118; readonly UNSIGNED_BYTE: 0x1401; readonly UNSIGNED_INT: 0x1405; readonly UNSIGNED_INT_10F_11F_11F_REV: 0x8C3B; readonly UNSIGNED_INT_24_8: 0x84FA; readonly UNSIGNED_INT_2_10_10_10_REV: 0x8368; readonly UNSIGNED_INT_5_9_9_9_REV: 0x8C3E; readonly UNSIGNED_INT_SAMPLER_2D: 0x8DD2; readonly UNSIGNED_INT_SAMPLER_2D_ARRAY: 0x8DD7; readonly UNSIGNED_INT_SAMPLER_3D: 0x8DD3; readonly UNSIGNED_INT_SAMPLER_CUBE: 0x8DD4; readonly UNSIGNED_INT_VEC2: 0x8DC6; readonly UNSIGNED_INT_VEC3: 0x8DC7; readonly UNSIGNED_INT_VEC4: 0x8DC8; readonly UNSIGNED_NORMALIZED: 0x8C17; readonly UNSIGNED_SHORT: 0x1403; readonly UNSIGNED_SHORT_4_4_4_4: 0x8033; readonly UNSIGNED_SHORT_5_5_5_1: 0x8034; readonly UNSIGNED_SHORT_5_6_5: 0x8363; readonly VALIDATE_STATUS: 0x8B83; readonly VENDOR: 0x1F00; readonly VERSION: 0x1F02; readonly VERTEX_ARRAY_BINDING: 0x85B5; readonly VERTEX_ATTRIB_ARRAY_BUFFER_BINDING: 0x889F; readonly VERTEX_ATTRIB_ARRAY_DIVISOR: 0x88FE; readonly VERTEX_ATTRIB_ARRAY_ENABLED: 0x8622; readonly VERTEX_ATTRIB_ARRAY_INTEGER: 0x88FD; readonly VERTEX_ATTRIB_ARRAY_NORMALIZED: 0x886A; readonly VERTEX_ATTRIB_ARRAY_POINTER: 0x8645; readonly VERTEX_ATTRIB_ARRAY_SIZE: 0x8623; readonly VERTEX_ATTRIB_ARRAY_STRIDE: 0x8624; readonly VERTEX_ATTRIB_ARRAY_TYPE: 0x8625; readonly VERTEX_SHADER: 0x8B31; readonly VIEWPORT: 0x0BA2; readonly WAIT_FAILED: 0x911D; readonly ZERO: 0; prototype: WebGL2RenderingContext; };
declare var WebGLActiveInfo: { prototype: WebGLActiveInfo; };
declare var WebGLBuffer: { prototype: WebGLBuffer; };
declare var WebGLContextEvent: { new(type: string, eventInit?: WebGLContextEventInit): WebGLContextEvent; prototype: WebGLContextEvent; };
declare var WebGLFramebuffer: { prototype: WebGLFramebuffer; };
/** @experimental */ declare var WebGLObject: { prototype: WebGLObject; };
declare var WebGLProgram: { prototype: WebGLProgram; };
declare var WebGLQuery: { prototype: WebGLQuery; };
declare var WebGLRenderbuffer: { prototype: WebGLRenderbuffer; };
interface WebGLRenderingContext extends WebGLRenderingContextBase, WebGLRenderingContextOverloads {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  /** @experimental */ readonly drawingBufferFormat: GLenum;
  /** @experimental */ drawingBufferStorage(sizedFormat: GLenum, width: number, height: number): void;
  makeXRCompatible(): Promise<void>;
}
declare var WebGLRenderingContext: { readonly ACTIVE_ATTRIBUTES: 0x8B89; readonly ACTIVE_TEXTURE: 0x84E0; readonly ACTIVE_UNIFORMS: 0x8B86; readonly ALIASED_LINE_WIDTH_RANGE: 0x846E; readonly ALIASED_POINT_SIZE_RANGE: 0x846D; readonly ALPHA: 0x1906; readonly ALPHA_BITS: 0x0D55; readonly ALWAYS: 0x0207; readonly ARRAY_BUFFER: 0x8892; readonly ARRAY_BUFFER_BINDING: 0x8894; readonly ATTACHED_SHADERS: 0x8B85; readonly BACK: 0x0405; readonly BLEND: 0x0BE2; readonly BLEND_COLOR: 0x8005; readonly BLEND_DST_ALPHA: 0x80CA; readonly BLEND_DST_RGB: 0x80C8; readonly BLEND_EQUATION: 0x8009; readonly BLEND_EQUATION_ALPHA: 0x883D; readonly BLEND_EQUATION_RGB: 0x8009; readonly BLEND_SRC_ALPHA: 0x80CB; readonly BLEND_SRC_RGB: 0x80C9; readonly BLUE_BITS: 0x0D54; readonly BOOL: 0x8B56; readonly BOOL_VEC2: 0x8B57; readonly BOOL_VEC3: 0x8B58; readonly BOOL_VEC4: 0x8B59; readonly BROWSER_DEFAULT_WEBGL: 0x9244; readonly BUFFER_SIZE: 0x8764; readonly BUFFER_USAGE: 0x8765; readonly BYTE: 0x1400; readonly CCW: 0x0901; readonly CLAMP_TO_EDGE: 0x812F; readonly COLOR_ATTACHMENT0: 0x8CE0; readonly COLOR_BUFFER_BIT: 0x00004000; readonly COLOR_CLEAR_VALUE: 0x0C22; readonly COLOR_WRITEMASK: 0x0C23; readonly COMPILE_STATUS: 0x8B81; readonly COMPRESSED_TEXTURE_FORMATS: 0x86A3; readonly CONSTANT_ALPHA: 0x8003; readonly CONSTANT_COLOR: 0x8001; readonly CONTEXT_LOST_WEBGL: 0x9242; readonly CULL_FACE: 0x0B44; readonly CULL_FACE_MODE: 0x0B45; readonly CURRENT_PROGRAM: 0x8B8D; readonly CURRENT_VERTEX_ATTRIB: 0x8626; readonly CW: 0x0900; readonly DECR: 0x1E03; readonly DECR_WRAP: 0x8508; readonly DELETE_STATUS: 0x8B80; readonly DEPTH_ATTACHMENT: 0x8D00; readonly DEPTH_BITS: 0x0D56; readonly DEPTH_BUFFER_BIT: 0x00000100; readonly DEPTH_CLEAR_VALUE: 0x0B73; readonly DEPTH_COMPONENT: 0x1902; readonly DEPTH_COMPONENT16: 0x81A5; readonly DEPTH_FUNC: 0x0B74; readonly DEPTH_RANGE: 0x0B70; readonly DEPTH_STENCIL: 0x84F9; readonly DEPTH_STENCIL_ATTACHMENT: 0x821A; readonly DEPTH_TEST: 0x0B71; readonly DEPTH_WRITEMASK: 0x0B72; readonly DITHER: 0x0BD0; readonly DONT_CARE: 0x1100; readonly DST_ALPHA: 0x0304; readonly DST_COLOR: 0x0306; readonly DYNAMIC_DRAW: 0x88E8; readonly ELEMENT_ARRAY_BUFFER: 0x8893; readonly ELEMENT_ARRAY_BUFFER_BINDING: 0x8895; readonly EQUAL: 0x0202; readonly FASTEST: 0x1101; readonly FLOAT: 0x1406; readonly FLOAT_MAT2: 0x8B5A; readonly FLOAT_MAT3: 0x8B5B; readonly FLOAT_MAT4: 0x8B5C; readonly FLOAT_VEC2: 0x8B50; readonly FLOAT_VEC3: 0x8B51; readonly FLOAT_VEC4: 0x8B52; readonly FRAGMENT_SHADER: 0x8B30; readonly FRAMEBUFFER: 0x8D40; readonly FRAMEBUFFER_ATTACHMENT_OBJECT_NAME: 0x8CD1; readonly FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE: 0x8CD0; readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE: 0x8CD3; readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL: 0x8CD2; readonly FRAMEBUFFER_BINDING: 0x8CA6; readonly FRAMEBUFFER_COMPLETE: 0x8CD5; readonly FRAMEBUFFER_INCOMPLETE_ATTACHMENT: 0x8CD6; readonly FRAMEBUFFER_INCOMPLETE_DIMENSIONS: 0x8CD9; readonly FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT: 0x8CD7; readonly FRAMEBUFFER_UNSUPPORTED: 0x8CDD; readonly FRONT: 0x0404; readonly FRONT_AND_BACK: 0x0408; readonly FRONT_FACE: 0x0B46; readonly FUNC_ADD: 0x8006; readonly FUNC_REVERSE_SUBTRACT: 0x800B; readonly FUNC_SUBTRACT: 0x800A; readonly GENERATE_MIPMAP_HINT: 0x8192; readonly GEQUAL: 0x0206; readonly GREATER: 0x0204; readonly GREEN_BITS: 0x0D53; readonly HIGH_FLOAT: 0x8DF2; readonly HIGH_INT: 0x8DF5; readonly IMPLEMENTATION_COLOR_READ_FORMAT: 0x8B9B; readonly IMPLEMENTATION_COLOR_READ_TYPE: 0x8B9A; readonly INCR: 0x1E02; readonly INCR_WRAP: 0x8507; readonly INT: 0x1404; readonly INT_VEC2: 0x8B53; readonly INT_VEC3: 0x8B54; readonly INT_VEC4: 0x8B55; readonly INVALID_ENUM: 0x0500; readonly INVALID_FRAMEBUFFER_OPERATION: 0x0506; readonly INVALID_OPERATION: 0x0502; readonly INVALID_VALUE: 0x0501; readonly INVERT: 0x150A; readonly KEEP: 0x1E00; readonly LEQUAL: 0x0203; readonly LESS: 0x0201; readonly LINEAR: 0x2601; readonly LINEAR_MIPMAP_LINEAR: 0x2703; readonly LINEAR_MIPMAP_NEAREST: 0x2701; readonly LINES: 0x0001; readonly LINE_LOOP: 0x0002; readonly LINE_STRIP: 0x0003; readonly LINE_WIDTH: 0x0B21; readonly LINK_STATUS: 0x8B82; readonly LOW_FLOAT: 0x8DF0; readonly LOW_INT: 0x8DF3; readonly LUMINANCE: 0x1909; readonly LUMINANCE_ALPHA: 0x190A; readonly MAX_COMBINED_TEXTURE_IMAGE_UNITS: 0x8B4D; readonly MAX_CUBE_MAP_TEXTURE_SIZE: 0x851C; readonly MAX_FRAGMENT_UNIFORM_VECTORS: 0x8DFD; readonly MAX_RENDERBUFFER_SIZE: 0x84E8; readonly MAX_TEXTURE_IMAGE_UNITS: 0x8872; readonly MAX_TEXTURE_SIZE: 0x0D33; readonly MAX_VARYING_VECTORS: 0x8DFC; readonly MAX_VERTEX_ATTRIBS: 0x8869; readonly MAX_VERTEX_TEXTURE_IMAGE_UNITS: 0x8B4C; readonly MAX_VERTEX_UNIFORM_VECTORS: 0x8DFB; readonly MAX_VIEWPORT_DIMS: 0x0D3A; readonly MEDIUM_FLOAT: 0x8DF1; readonly MEDIUM_INT: 0x8DF4; readonly MIRRORED_REPEAT: 0x8370; readonly NEAREST: 0x2600; readonly NEAREST_MIPMAP_LINEAR: 0x2702; readonly NEAREST_MIPMAP_NEAREST: 0x2700; readonly NEVER: 0x0200; readonly NICEST: 0x1102; readonly NONE: 0; readonly NOTEQUAL: 0x0205; readonly NO_ERROR: 0; readonly ONE: 1; readonly ONE_MINUS_CONSTANT_ALPHA: 0x8004; readonly ONE_MINUS_CONSTANT_COLOR: 0x8002; readonly ONE_MINUS_DST_ALPHA: 0x0305; readonly ONE_MINUS_DST_COLOR: 0x0307; readonly ONE_MINUS_SRC_ALPHA: 0x0303; readonly ONE_MINUS_SRC_COLOR: 0x0301; readonly OUT_OF_MEMORY: 0x0505; readonly PACK_ALIGNMENT: 0x0D05; readonly POINTS: 0x0000; readonly POLYGON_OFFSET_FACTOR: 0x8038; readonly POLYGON_OFFSET_FILL: 0x8037; readonly POLYGON_OFFSET_UNITS: 0x2A00; readonly RED_BITS: 0x0D52; readonly RENDERBUFFER: 0x8D41; readonly RENDERBUFFER_ALPHA_SIZE: 0x8D53; readonly RENDERBUFFER_BINDING: 0x8CA7; readonly RENDERBUFFER_BLUE_SIZE: 0x8D52; readonly RENDERBUFFER_DEPTH_SIZE: 0x8D54; readonly RENDERBUFFER_GREEN_SIZE: 0x8D51; readonly RENDERBUFFER_HEIGHT: 0x8D43; readonly RENDERBUFFER_INTERNAL_FORMAT: 0x8D44; readonly RENDERBUFFER_RED_SIZE: 0x8D50; readonly RENDERBUFFER_STENCIL_SIZE: 0x8D55; readonly RENDERBUFFER_WIDTH: 0x8D42; readonly RENDERER: 0x1F01; readonly REPEAT: 0x2901; readonly REPLACE: 0x1E01; readonly RGB: 0x1907; readonly RGB565: 0x8D62; readonly RGB5_A1: 0x8057; readonly RGBA: 0x1908; readonly RGBA4: 0x8056; readonly RGBA8: 0x8058; readonly SAMPLER_2D: 0x8B5E; readonly SAMPLER_CUBE: 0x8B60; readonly SAMPLES: 0x80A9; readonly SAMPLE_ALPHA_TO_COVERAGE: 0x809E; readonly SAMPLE_BUFFERS: 0x80A8; readonly SAMPLE_COVERAGE: 0x80A0; readonly SAMPLE_COVERAGE_INVERT: 0x80AB; readonly SAMPLE_COVERAGE_VALUE: 0x80AA; readonly SCISSOR_BOX: 0x0C10; readonly SCISSOR_TEST: 0x0C11; readonly SHADER_TYPE: 0x8B4F; readonly SHADING_LANGUAGE_VERSION: 0x8B8C; readonly SHORT: 0x1402; readonly SRC_ALPHA: 0x0302; readonly SRC_ALPHA_SATURATE: 0x0308; readonly SRC_COLOR: 0x0300; readonly STATIC_DRAW: 0x88E4; readonly STENCIL_ATTACHMENT: 0x8D20; readonly STENCIL_BACK_FAIL: 0x8801; readonly STENCIL_BACK_FUNC: 0x8800; readonly STENCIL_BACK_PASS_DEPTH_FAIL: 0x8802; readonly STENCIL_BACK_PASS_DEPTH_PASS: 0x8803; readonly STENCIL_BACK_REF: 0x8CA3; readonly STENCIL_BACK_VALUE_MASK: 0x8CA4; readonly STENCIL_BACK_WRITEMASK: 0x8CA5; readonly STENCIL_BITS: 0x0D57; readonly STENCIL_BUFFER_BIT: 0x00000400; readonly STENCIL_CLEAR_VALUE: 0x0B91; readonly STENCIL_FAIL: 0x0B94; readonly STENCIL_FUNC: 0x0B92; readonly STENCIL_INDEX8: 0x8D48; readonly STENCIL_PASS_DEPTH_FAIL: 0x0B95; readonly STENCIL_PASS_DEPTH_PASS: 0x0B96; readonly STENCIL_REF: 0x0B97; readonly STENCIL_TEST: 0x0B90; readonly STENCIL_VALUE_MASK: 0x0B93; readonly STENCIL_WRITEMASK: 0x0B98; readonly STREAM_DRAW: 0x88E0; readonly SUBPIXEL_BITS: 0x0D50; readonly TEXTURE: 0x1702; readonly TEXTURE0: 0x84C0; readonly TEXTURE1: 0x84C1; readonly TEXTURE10: 0x84CA; readonly TEXTURE11: 0x84CB; readonly TEXTURE12: 0x84CC; readonly TEXTURE13: 0x84CD; readonly TEXTURE14: 0x84CE; readonly TEXTURE15: 0x84CF; readonly TEXTURE16: 0x84D0; readonly TEXTURE17: 0x84D1; readonly TEXTURE18: 0x84D2; readonly TEXTURE19: 0x84D3; readonly TEXTURE2: 0x84C2; readonly TEXTURE20: 0x84D4; readonly TEXTURE21: 0x84D5; readonly TEXTURE22: 0x84D6; readonly TEXTURE23: 0x84D7; readonly TEXTURE24: 0x84D8; readonly TEXTURE25: 0x84D9; readonly TEXTURE26: 0x84DA; readonly TEXTURE27: 0x84DB; readonly TEXTURE28: 0x84DC; readonly TEXTURE29: 0x84DD; readonly TEXTURE3: 0x84C3; readonly TEXTURE30: 0x84DE; readonly TEXTURE31: 0x84DF; readonly TEXTURE4: 0x84C4; readonly TEXTURE5: 0x84C5; readonly TEXTURE6: 0x84C6; readonly TEXTURE7: 0x84C7; readonly TEXTURE8: 0x84C8; readonly TEXTURE9: 0x84C9; readonly TEXTURE_2D: 0x0DE1; readonly TEXTURE_BINDING_2D: 0x8069; readonly TEXTURE_BINDING_CUBE_MAP: 0x8514; readonly TEXTURE_CUBE_MAP: 0x8513; readonly TEXTURE_CUBE_MAP_NEGATIVE_X: 0x8516; readonly TEXTURE_CUBE_MAP_NEGATIVE_Y: 0x8518; readonly TEXTURE_CUBE_MAP_NEGATIVE_Z: 0x851A; readonly TEXTURE_CUBE_MAP_POSITIVE_X: 0x8515; readonly TEXTURE_CUBE_MAP_POSITIVE_Y: 0x8517; readonly TEXTURE_CUBE_MAP_POSITIVE_Z: 0x8519; readonly TEXTURE_MAG_FILTER: 0x2800; readonly TEXTURE_MIN_FILTER: 0x2801; readonly TEXTURE_WRAP_S: 0x2802; readonly TEXTURE_WRAP_T: 0x2803; readonly TRIANGLES: 0x0004; readonly TRIANGLE_FAN: 0x0006; readonly TRIANGLE_STRIP: 0x0005; readonly UNPACK_ALIGNMENT: 0x0CF5; readonly UNPACK_COLORSPACE_CONVERSION_WEBGL: 0x9243; readonly UNPACK_FLIP_Y_WEBGL: 0x9240; readonly UNPACK_PREMULTIPLY_ALPHA_WEBGL: 0x9241; readonly UNSIGNED_BYTE: 0x1401; readonly UNSIGNED_INT: 0x1405; readonly UNSIGNED_SHORT: 0x1403; readonly UNSIGNED_SHORT_4_4_4_4: 0x8033; readonly UNSIGNED_SHORT_5_5_5_1: 0x8034; readonly UNSIGNED_SHORT_5_6_5: 0x8363; readonly VALIDATE_STATUS: 0x8B83; readonly VENDOR: 0x1F00; readonly VERSION: 0x1F02; readonly VERTEX_ATTRIB_ARRAY_BUFFER_BINDING: 0x889F; readonly VERTEX_ATTRIB_ARRAY_ENABLED: 0x8622; readonly VERTEX_ATTRIB_ARRAY_NORMALIZED: 0x886A; readonly VERTEX_ATTRIB_ARRAY_POINTER: 0x8645; readonly VERTEX_ATTRIB_ARRAY_SIZE: 0x8623; readonly VERTEX_ATTRIB_ARRAY_STRIDE: 0x8624; readonly VERTEX_ATTRIB_ARRAY_TYPE: 0x8625; readonly VERTEX_SHADER: 0x8B31; readonly VIEWPORT: 0x0BA2; readonly ZERO: 0; prototype: WebGLRenderingContext; };
interface WebGLRenderingContextBase {
  readonly ACTIVE_ATTRIBUTES: 0x8B89;
  readonly ACTIVE_TEXTURE: 0x84E0;
  readonly ACTIVE_UNIFORMS: 0x8B86;
  readonly ALIASED_LINE_WIDTH_RANGE: 0x846E;
  readonly ALIASED_POINT_SIZE_RANGE: 0x846D;
  readonly ALPHA: 0x1906;
  readonly ALPHA_BITS: 0x0D55;
  readonly ALWAYS: 0x0207;
  readonly ARRAY_BUFFER: 0x8892;
  readonly ARRAY_BUFFER_BINDING: 0x8894;
  readonly ATTACHED_SHADERS: 0x8B85;
  readonly BACK: 0x0405;
  readonly BLEND: 0x0BE2;
  readonly BLEND_COLOR: 0x8005;
  readonly BLEND_DST_ALPHA: 0x80CA;
  readonly BLEND_DST_RGB: 0x80C8;
  readonly BLEND_EQUATION: 0x8009;
  readonly BLEND_EQUATION_ALPHA: 0x883D;
  readonly BLEND_EQUATION_RGB: 0x8009;
  readonly BLEND_SRC_ALPHA: 0x80CB;
  readonly BLEND_SRC_RGB: 0x80C9;
  readonly BLUE_BITS: 0x0D54;
  readonly BOOL: 0x8B56;
  readonly BOOL_VEC2: 0x8B57;
  readonly BOOL_VEC3: 0x8B58;
  readonly BOOL_VEC4: 0x8B59;
  readonly BROWSER_DEFAULT_WEBGL: 0x9244;
  readonly BUFFER_SIZE: 0x8764;
  readonly BUFFER_USAGE: 0x8765;
  readonly BYTE: 0x1400;
  readonly CCW: 0x0901;
  readonly CLAMP_TO_EDGE: 0x812F;
  readonly COLOR_ATTACHMENT0: 0x8CE0;
  readonly COLOR_BUFFER_BIT: 0x00004000;
  readonly COLOR_CLEAR_VALUE: 0x0C22;
  readonly COLOR_WRITEMASK: 0x0C23;
  readonly COMPILE_STATUS: 0x8B81;
  readonly COMPRESSED_TEXTURE_FORMATS: 0x86A3;
  readonly CONSTANT_ALPHA: 0x8003;
  readonly CONSTANT_COLOR: 0x8001;
  readonly CONTEXT_LOST_WEBGL: 0x9242;
  readonly CULL_FACE: 0x0B44;
  readonly CULL_FACE_MODE: 0x0B45;
  readonly CURRENT_PROGRAM: 0x8B8D;
  readonly CURRENT_VERTEX_ATTRIB: 0x8626;
  readonly CW: 0x0900;
  readonly DECR: 0x1E03;
  readonly DECR_WRAP: 0x8508;
  readonly DELETE_STATUS: 0x8B80;
  readonly DEPTH_ATTACHMENT: 0x8D00;
  readonly DEPTH_BITS: 0x0D56;
  readonly DEPTH_BUFFER_BIT: 0x00000100;
  readonly DEPTH_CLEAR_VALUE: 0x0B73;
  readonly DEPTH_COMPONENT: 0x1902;
  readonly DEPTH_COMPONENT16: 0x81A5;
  readonly DEPTH_FUNC: 0x0B74;
  readonly DEPTH_RANGE: 0x0B70;
  readonly DEPTH_STENCIL: 0x84F9;
  readonly DEPTH_STENCIL_ATTACHMENT: 0x821A;
  readonly DEPTH_TEST: 0x0B71;
  readonly DEPTH_WRITEMASK: 0x0B72;
  readonly DITHER: 0x0BD0;
  readonly DONT_CARE: 0x1100;
  readonly DST_ALPHA: 0x0304;
  readonly DST_COLOR: 0x0306;
  readonly DYNAMIC_DRAW: 0x88E8;
  readonly ELEMENT_ARRAY_BUFFER: 0x8893;
  readonly ELEMENT_ARRAY_BUFFER_BINDING: 0x8895;
  readonly EQUAL: 0x0202;
  readonly FASTEST: 0x1101;
  readonly FLOAT: 0x1406;
  readonly FLOAT_MAT2: 0x8B5A;
  readonly FLOAT_MAT3: 0x8B5B;
  readonly FLOAT_MAT4: 0x8B5C;
  readonly FLOAT_VEC2: 0x8B50;
  readonly FLOAT_VEC3: 0x8B51;
  readonly FLOAT_VEC4: 0x8B52;
  readonly FRAGMENT_SHADER: 0x8B30;
  readonly FRAMEBUFFER: 0x8D40;
  readonly FRAMEBUFFER_ATTACHMENT_OBJECT_NAME: 0x8CD1;
  readonly FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE: 0x8CD0;
  readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE: 0x8CD3;
  readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL: 0x8CD2;
  readonly FRAMEBUFFER_BINDING: 0x8CA6;
  readonly FRAMEBUFFER_COMPLETE: 0x8CD5;
  readonly FRAMEBUFFER_INCOMPLETE_ATTACHMENT: 0x8CD6;
  readonly FRAMEBUFFER_INCOMPLETE_DIMENSIONS: 0x8CD9;
  readonly FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT: 0x8CD7;
  readonly FRAMEBUFFER_UNSUPPORTED: 0x8CDD;
  readonly FRONT: 0x0404;
  readonly FRONT_AND_BACK: 0x0408;
  readonly FRONT_FACE: 0x0B46;
  readonly FUNC_ADD: 0x8006;
  readonly FUNC_REVERSE_SUBTRACT: 0x800B;
  readonly FUNC_SUBTRACT: 0x800A;
  readonly GENERATE_MIPMAP_HINT: 0x8192;
  readonly GEQUAL: 0x0206;
  readonly GREATER: 0x0204;
  readonly GREEN_BITS: 0x0D53;
  readonly HIGH_FLOAT: 0x8DF2;
  readonly HIGH_INT: 0x8DF5;
  readonly IMPLEMENTATION_COLOR_READ_FORMAT: 0x8B9B;
  readonly IMPLEMENTATION_COLOR_READ_TYPE: 0x8B9A;
  readonly INCR: 0x1E02;
  readonly INCR_WRAP: 0x8507;
  readonly INT: 0x1404;
  readonly INT_VEC2: 0x8B53;
  readonly INT_VEC3: 0x8B54;
  readonly INT_VEC4: 0x8B55;
  readonly INVALID_ENUM: 0x0500;
  readonly INVALID_FRAMEBUFFER_OPERATION: 0x0506;
  readonly INVALID_OPERATION: 0x0502;
  readonly INVALID_VALUE: 0x0501;
  readonly INVERT: 0x150A;
  readonly KEEP: 0x1E00;
  readonly LEQUAL: 0x0203;
  readonly LESS: 0x0201;
  readonly LINEAR: 0x2601;
  readonly LINEAR_MIPMAP_LINEAR: 0x2703;
  readonly LINEAR_MIPMAP_NEAREST: 0x2701;
  readonly LINES: 0x0001;
  readonly LINE_LOOP: 0x0002;
  readonly LINE_STRIP: 0x0003;
  readonly LINE_WIDTH: 0x0B21;
  readonly LINK_STATUS: 0x8B82;
  readonly LOW_FLOAT: 0x8DF0;
  readonly LOW_INT: 0x8DF3;
  readonly LUMINANCE: 0x1909;
  readonly LUMINANCE_ALPHA: 0x190A;
  readonly MAX_COMBINED_TEXTURE_IMAGE_UNITS: 0x8B4D;
  readonly MAX_CUBE_MAP_TEXTURE_SIZE: 0x851C;
  readonly MAX_FRAGMENT_UNIFORM_VECTORS: 0x8DFD;
  readonly MAX_RENDERBUFFER_SIZE: 0x84E8;
  readonly MAX_TEXTURE_IMAGE_UNITS: 0x8872;
  readonly MAX_TEXTURE_SIZE: 0x0D33;
  readonly MAX_VARYING_VECTORS: 0x8DFC;
  readonly MAX_VERTEX_ATTRIBS: 0x8869;
  readonly MAX_VERTEX_TEXTURE_IMAGE_UNITS: 0x8B4C;
  readonly MAX_VERTEX_UNIFORM_VECTORS: 0x8DFB;
  readonly MAX_VIEWPORT_DIMS: 0x0D3A;
  readonly MEDIUM_FLOAT: 0x8DF1;
  readonly MEDIUM_INT: 0x8DF4;
  readonly MIRRORED_REPEAT: 0x8370;
  readonly NEAREST: 0x2600;
  readonly NEAREST_MIPMAP_LINEAR: 0x2702;
  readonly NEAREST_MIPMAP_NEAREST: 0x2700;
  readonly NEVER: 0x0200;
  readonly NICEST: 0x1102;
  readonly NONE: 0;
  readonly NOTEQUAL: 0x0205;
  readonly NO_ERROR: 0;
  readonly ONE: 1;
  readonly ONE_MINUS_CONSTANT_ALPHA: 0x8004;
  readonly ONE_MINUS_CONSTANT_COLOR: 0x8002;
  readonly ONE_MINUS_DST_ALPHA: 0x0305;
  readonly ONE_MINUS_DST_COLOR: 0x0307;
  readonly ONE_MINUS_SRC_ALPHA: 0x0303;
  readonly ONE_MINUS_SRC_COLOR: 0x0301;
  readonly OUT_OF_MEMORY: 0x0505;
  readonly PACK_ALIGNMENT: 0x0D05;
  readonly POINTS: 0x0000;
  readonly POLYGON_OFFSET_FACTOR: 0x8038;
  readonly POLYGON_OFFSET_FILL: 0x8037;
  readonly POLYGON_OFFSET_UNITS: 0x2A00;
  readonly RED_BITS: 0x0D52;
  readonly RENDERBUFFER: 0x8D41;
  readonly RENDERBUFFER_ALPHA_SIZE: 0x8D53;
  readonly RENDERBUFFER_BINDING: 0x8CA7;
  readonly RENDERBUFFER_BLUE_SIZE: 0x8D52;
  readonly RENDERBUFFER_DEPTH_SIZE: 0x8D54;
  readonly RENDERBUFFER_GREEN_SIZE: 0x8D51;
  readonly RENDERBUFFER_HEIGHT: 0x8D43;
  readonly RENDERBUFFER_INTERNAL_FORMAT: 0x8D44;
  readonly RENDERBUFFER_RED_SIZE: 0x8D50;
  readonly RENDERBUFFER_STENCIL_SIZE: 0x8D55;
  readonly RENDERBUFFER_WIDTH: 0x8D42;
  readonly RENDERER: 0x1F01;
  readonly REPEAT: 0x2901;
  readonly REPLACE: 0x1E01;
  readonly RGB: 0x1907;
  readonly RGB565: 0x8D62;
  readonly RGB5_A1: 0x8057;
  readonly RGBA: 0x1908;
  readonly RGBA4: 0x8056;
  readonly RGBA8: 0x8058;
  readonly SAMPLER_2D: 0x8B5E;
  readonly SAMPLER_CUBE: 0x8B60;
  readonly SAMPLES: 0x80A9;
  readonly SAMPLE_ALPHA_TO_COVERAGE: 0x809E;
  readonly SAMPLE_BUFFERS: 0x80A8;
  readonly SAMPLE_COVERAGE: 0x80A0;
  readonly SAMPLE_COVERAGE_INVERT: 0x80AB;
  readonly SAMPLE_COVERAGE_VALUE: 0x80AA;
  readonly SCISSOR_BOX: 0x0C10;
  readonly SCISSOR_TEST: 0x0C11;
  readonly SHADER_TYPE: 0x8B4F;
  readonly SHADING_LANGUAGE_VERSION: 0x8B8C;
  readonly SHORT: 0x1402;
  readonly SRC_ALPHA: 0x0302;
  readonly SRC_ALPHA_SATURATE: 0x0308;
  readonly SRC_COLOR: 0x0300;
  readonly STATIC_DRAW: 0x88E4;
  readonly STENCIL_ATTACHMENT: 0x8D20;
  readonly STENCIL_BACK_FAIL: 0x8801;
  readonly STENCIL_BACK_FUNC: 0x8800;
  readonly STENCIL_BACK_PASS_DEPTH_FAIL: 0x8802;
  readonly STENCIL_BACK_PASS_DEPTH_PASS: 0x8803;
  readonly STENCIL_BACK_REF: 0x8CA3;
  readonly STENCIL_BACK_VALUE_MASK: 0x8CA4;
  readonly STENCIL_BACK_WRITEMASK: 0x8CA5;
  readonly STENCIL_BITS: 0x0D57;
  readonly STENCIL_BUFFER_BIT: 0x00000400;
  readonly STENCIL_CLEAR_VALUE: 0x0B91;
  readonly STENCIL_FAIL: 0x0B94;
  readonly STENCIL_FUNC: 0x0B92;
  readonly STENCIL_INDEX8: 0x8D48;
  readonly STENCIL_PASS_DEPTH_FAIL: 0x0B95;
  readonly STENCIL_PASS_DEPTH_PASS: 0x0B96;
  readonly STENCIL_REF: 0x0B97;
  readonly STENCIL_TEST: 0x0B90;
  readonly STENCIL_VALUE_MASK: 0x0B93;
  readonly STENCIL_WRITEMASK: 0x0B98;
  readonly STREAM_DRAW: 0x88E0;
  readonly SUBPIXEL_BITS: 0x0D50;
  readonly TEXTURE: 0x1702;
  readonly TEXTURE0: 0x84C0;
  readonly TEXTURE1: 0x84C1;
  readonly TEXTURE10: 0x84CA;
  readonly TEXTURE11: 0x84CB;
  readonly TEXTURE12: 0x84CC;
  readonly TEXTURE13: 0x84CD;
  readonly TEXTURE14: 0x84CE;
  readonly TEXTURE15: 0x84CF;
  readonly TEXTURE16: 0x84D0;
  readonly TEXTURE17: 0x84D1;
  readonly TEXTURE18: 0x84D2;
  readonly TEXTURE19: 0x84D3;
  readonly TEXTURE2: 0x84C2;
  readonly TEXTURE20: 0x84D4;
  readonly TEXTURE21: 0x84D5;
  readonly TEXTURE22: 0x84D6;
  readonly TEXTURE23: 0x84D7;
  readonly TEXTURE24: 0x84D8;
  readonly TEXTURE25: 0x84D9;
  readonly TEXTURE26: 0x84DA;
  readonly TEXTURE27: 0x84DB;
  readonly TEXTURE28: 0x84DC;
  readonly TEXTURE29: 0x84DD;
  readonly TEXTURE3: 0x84C3;
  readonly TEXTURE30: 0x84DE;
  readonly TEXTURE31: 0x84DF;
  readonly TEXTURE4: 0x84C4;
  readonly TEXTURE5: 0x84C5;
  readonly TEXTURE6: 0x84C6;
  readonly TEXTURE7: 0x84C7;
  readonly TEXTURE8: 0x84C8;
  readonly TEXTURE9: 0x84C9;
  readonly TEXTURE_2D: 0x0DE1;
  readonly TEXTURE_BINDING_2D: 0x8069;
  readonly TEXTURE_BINDING_CUBE_MAP: 0x8514;
  readonly TEXTURE_CUBE_MAP: 0x8513;
  readonly TEXTURE_CUBE_MAP_NEGATIVE_X: 0x8516;
  readonly TEXTURE_CUBE_MAP_NEGATIVE_Y: 0x8518;
  readonly TEXTURE_CUBE_MAP_NEGATIVE_Z: 0x851A;
  readonly TEXTURE_CUBE_MAP_POSITIVE_X: 0x8515;
  readonly TEXTURE_CUBE_MAP_POSITIVE_Y: 0x8517;
  readonly TEXTURE_CUBE_MAP_POSITIVE_Z: 0x8519;
  readonly TEXTURE_MAG_FILTER: 0x2800;
  readonly TEXTURE_MIN_FILTER: 0x2801;
  readonly TEXTURE_WRAP_S: 0x2802;
  readonly TEXTURE_WRAP_T: 0x2803;
  readonly TRIANGLES: 0x0004;
  readonly TRIANGLE_FAN: 0x0006;
  readonly TRIANGLE_STRIP: 0x0005;
  readonly UNPACK_ALIGNMENT: 0x0CF5;
  readonly UNPACK_COLORSPACE_CONVERSION_WEBGL: 0x9243;
  readonly UNPACK_FLIP_Y_WEBGL: 0x9240;
  readonly UNPACK_PREMULTIPLY_ALPHA_WEBGL: 0x9241;
  readonly UNSIGNED_BYTE: 0x1401;
  readonly UNSIGNED_INT: 0x1405;
  readonly UNSIGNED_SHORT: 0x1403;
  readonly UNSIGNED_SHORT_4_4_4_4: 0x8033;
  readonly UNSIGNED_SHORT_5_5_5_1: 0x8034;
  readonly UNSIGNED_SHORT_5_6_5: 0x8363;
  readonly VALIDATE_STATUS: 0x8B83;
  readonly VENDOR: 0x1F00;
  readonly VERSION: 0x1F02;
  readonly VERTEX_ATTRIB_ARRAY_BUFFER_BINDING: 0x889F;
  readonly VERTEX_ATTRIB_ARRAY_ENABLED: 0x8622;
  readonly VERTEX_ATTRIB_ARRAY_NORMALIZED: 0x886A;
  readonly VERTEX_ATTRIB_ARRAY_POINTER: 0x8645;
  readonly VERTEX_ATTRIB_ARRAY_SIZE: 0x8623;
  readonly VERTEX_ATTRIB_ARRAY_STRIDE: 0x8624;
  readonly VERTEX_ATTRIB_ARRAY_TYPE: 0x8625;
  readonly VERTEX_SHADER: 0x8B31;
  readonly VIEWPORT: 0x0BA2;
  readonly ZERO: 0;
  activeTexture(texture: GLenum): void;
  attachShader(program: WebGLProgram, shader: WebGLShader): void;
  bindAttribLocation(program: WebGLProgram, index: GLuint, name: string): void;
  bindBuffer(target: GLenum, buffer: WebGLBuffer | null): void;
  bindFramebuffer(target: GLenum, framebuffer: WebGLFramebuffer | null): void;
  bindRenderbuffer(target: GLenum, renderbuffer: WebGLRenderbuffer | null): void;
  bindTexture(target: GLenum, texture: WebGLTexture | null): void;
  blendColor(red: GLclampf, green: GLclampf, blue: GLclampf, alpha: GLclampf): void;
  blendEquation(mode: GLenum): void;
  blendEquationSeparate(modeRGB: GLenum, modeAlpha: GLenum): void;
  blendFunc(sfactor: GLenum, dfactor: GLenum): void;
  blendFuncSeparate(srcRGB: GLenum, dstRGB: GLenum, srcAlpha: GLenum, dstAlpha: GLenum): void;
  checkFramebufferStatus(target: GLenum): GLenum;
  clear(mask: GLbitfield): void;
  clearColor(red: GLclampf, green: GLclampf, blue: GLclampf, alpha: GLclampf): void;
  clearDepth(depth: GLclampf): void;
  clearStencil(s: GLint): void;
  colorMask(red: GLboolean, green: GLboolean, blue: GLboolean, alpha: GLboolean): void;
  compileShader(shader: WebGLShader): void;
  copyTexImage2D(target: GLenum, level: GLint, internalformat: GLenum, x: GLint, y: GLint, width: GLsizei, height: GLsizei, border: GLint): void;
  copyTexSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, x: GLint, y: GLint, width: GLsizei, height: GLsizei): void;
  createBuffer(): WebGLBuffer;
  createFramebuffer(): WebGLFramebuffer;
  createProgram(): WebGLProgram;
  createRenderbuffer(): WebGLRenderbuffer;
  createShader(type: GLenum): WebGLShader | null;
  createTexture(): WebGLTexture;
  cullFace(mode: GLenum): void;
  deleteBuffer(buffer: WebGLBuffer | null): void;
  deleteFramebuffer(framebuffer: WebGLFramebuffer | null): void;
  deleteProgram(program: WebGLProgram | null): void;
  deleteRenderbuffer(renderbuffer: WebGLRenderbuffer | null): void;
  deleteShader(shader: WebGLShader | null): void;
  deleteTexture(texture: WebGLTexture | null): void;
  depthFunc(func: GLenum): void;
  depthMask(flag: GLboolean): void;
  depthRange(zNear: GLclampf, zFar: GLclampf): void;
  detachShader(program: WebGLProgram, shader: WebGLShader): void;
  disable(cap: GLenum): void;
  disableVertexAttribArray(index: GLuint): void;
  drawArrays(mode: GLenum, first: GLint, count: GLsizei): void;
  drawElements(mode: GLenum, count: GLsizei, type: GLenum, offset: GLintptr): void;
  drawingBufferColorSpace: PredefinedColorSpace;
  readonly drawingBufferHeight: GLsizei;
  readonly drawingBufferWidth: GLsizei;
  enable(cap: GLenum): void;
  enableVertexAttribArray(index: GLuint): void;
  finish(): void;
  flush(): void;
  framebufferRenderbuffer(target: GLenum, attachment: GLenum, renderbuffertarget: GLenum, renderbuffer: WebGLRenderbuffer | null): void;
  framebufferTexture2D(target: GLenum, attachment: GLenum, textarget: GLenum, texture: WebGLTexture | null, level: GLint): void;
  frontFace(mode: GLenum): void;
  generateMipmap(target: GLenum): void;
  getActiveAttrib(program: WebGLProgram, index: GLuint): WebGLActiveInfo | null;
  getActiveUniform(program: WebGLProgram, index: GLuint): WebGLActiveInfo | null;
  getAttachedShaders(program: WebGLProgram): WebGLShader[] | null;
  getAttribLocation(program: WebGLProgram, name: string): GLint;
  getBufferParameter(target: GLenum, pname: GLenum): any;
  getContextAttributes(): WebGLContextAttributes | null;
  getError(): GLenum;
  getExtension(name: string): any;
  getExtension(extensionName: "ANGLE_instanced_arrays"): ANGLE_instanced_arrays | null;
  getExtension(extensionName: "EXT_blend_minmax"): EXT_blend_minmax | null;
  getExtension(extensionName: "EXT_color_buffer_float"): EXT_color_buffer_float | null;
  getExtension(extensionName: "EXT_color_buffer_half_float"): EXT_color_buffer_half_float | null;
  getExtension(extensionName: "EXT_float_blend"): EXT_float_blend | null;
  getExtension(extensionName: "EXT_frag_depth"): EXT_frag_depth | null;
  getExtension(extensionName: "EXT_sRGB"): EXT_sRGB | null;
  getExtension(extensionName: "EXT_shader_texture_lod"): EXT_shader_texture_lod | null;
  getExtension(extensionName: "EXT_texture_compression_bptc"): EXT_texture_compression_bptc | null;
  getExtension(extensionName: "EXT_texture_compression_rgtc"): EXT_texture_compression_rgtc | null;
  getExtension(extensionName: "EXT_texture_filter_anisotropic"): EXT_texture_filter_anisotropic | null;
  getExtension(extensionName: "KHR_parallel_shader_compile"): KHR_parallel_shader_compile | null;
  getExtension(extensionName: "OES_element_index_uint"): OES_element_index_uint | null;
  getExtension(extensionName: "OES_fbo_render_mipmap"): OES_fbo_render_mipmap | null;
  getExtension(extensionName: "OES_standard_derivatives"): OES_standard_derivatives | null;
  getExtension(extensionName: "OES_texture_float"): OES_texture_float | null;
  getExtension(extensionName: "OES_texture_float_linear"): OES_texture_float_linear | null;
  getExtension(extensionName: "OES_texture_half_float"): OES_texture_half_float | null;
  getExtension(extensionName: "OES_texture_half_float_linear"): OES_texture_half_float_linear | null;
  getExtension(extensionName: "OES_vertex_array_object"): OES_vertex_array_object | null;
  getExtension(extensionName: "OVR_multiview2"): OVR_multiview2 | null;
  getExtension(extensionName: "WEBGL_color_buffer_float"): WEBGL_color_buffer_float | null;
  getExtension(extensionName: "WEBGL_compressed_texture_astc"): WEBGL_compressed_texture_astc | null;
  getExtension(extensionName: "WEBGL_compressed_texture_etc"): WEBGL_compressed_texture_etc | null;
  getExtension(extensionName: "WEBGL_compressed_texture_etc1"): WEBGL_compressed_texture_etc1 | null;
  getExtension(extensionName: "WEBGL_compressed_texture_pvrtc"): WEBGL_compressed_texture_pvrtc | null;
  getExtension(extensionName: "WEBGL_compressed_texture_s3tc"): WEBGL_compressed_texture_s3tc | null;
  getExtension(extensionName: "WEBGL_compressed_texture_s3tc_srgb"): WEBGL_compressed_texture_s3tc_srgb | null;
  getExtension(extensionName: "WEBGL_debug_renderer_info"): WEBGL_debug_renderer_info | null;
  getExtension(extensionName: "WEBGL_debug_shaders"): WEBGL_debug_shaders | null;
  getExtension(extensionName: "WEBGL_depth_texture"): WEBGL_depth_texture | null;
  getExtension(extensionName: "WEBGL_draw_buffers"): WEBGL_draw_buffers | null;
  getExtension(extensionName: "WEBGL_lose_context"): WEBGL_lose_context | null;
  getExtension(extensionName: "WEBGL_multi_draw"): WEBGL_multi_draw | null;
  getFramebufferAttachmentParameter(target: GLenum, attachment: GLenum, pname: GLenum): any;
  getParameter(pname: GLenum): any;
  getProgramInfoLog(program: WebGLProgram): string | null;
  getProgramParameter(program: WebGLProgram, pname: GLenum): any;
  getRenderbufferParameter(target: GLenum, pname: GLenum): any;
  getShaderInfoLog(shader: WebGLShader): string | null;
  getShaderParameter(shader: WebGLShader, pname: GLenum): any;
  getShaderPrecisionFormat(shadertype: GLenum, precisiontype: GLenum): WebGLShaderPrecisionFormat | null;
  getShaderSource(shader: WebGLShader): string | null;
  getSupportedExtensions(): string[] | null;
  getTexParameter(target: GLenum, pname: GLenum): any;
  getUniform(program: WebGLProgram, location: WebGLUniformLocation): any;
  getUniformLocation(program: WebGLProgram, name: string): WebGLUniformLocation | null;
  getVertexAttrib(index: GLuint, pname: GLenum): any;
  getVertexAttribOffset(index: GLuint, pname: GLenum): GLintptr;
  hint(target: GLenum, mode: GLenum): void;
  isBuffer(buffer: WebGLBuffer | null): GLboolean;
  isContextLost(): boolean;
  isEnabled(cap: GLenum): GLboolean;
  isFramebuffer(framebuffer: WebGLFramebuffer | null): GLboolean;
  isProgram(program: WebGLProgram | null): GLboolean;
  isRenderbuffer(renderbuffer: WebGLRenderbuffer | null): GLboolean;
  isShader(shader: WebGLShader | null): GLboolean;
  isTexture(texture: WebGLTexture | null): GLboolean;
  lineWidth(width: GLfloat): void;
  linkProgram(program: WebGLProgram): void;
  pixelStorei(pname: GLenum, param: GLint | GLboolean): void;
  polygonOffset(factor: GLfloat, units: GLfloat): void;
  renderbufferStorage(target: GLenum, internalformat: GLenum, width: GLsizei, height: GLsizei): void;
  sampleCoverage(value: GLclampf, invert: GLboolean): void;
  scissor(x: GLint, y: GLint, width: GLsizei, height: GLsizei): void;
  shaderSource(shader: WebGLShader, source: string): void;
  stencilFunc(func: GLenum, ref: GLint, mask: GLuint): void;
  stencilFuncSeparate(face: GLenum, func: GLenum, ref: GLint, mask: GLuint): void;
  stencilMask(mask: GLuint): void;
  stencilMaskSeparate(face: GLenum, mask: GLuint): void;
  stencilOp(fail: GLenum, zfail: GLenum, zpass: GLenum): void;
  stencilOpSeparate(face: GLenum, fail: GLenum, zfail: GLenum, zpass: GLenum): void;
  texParameterf(target: GLenum, pname: GLenum, param: GLfloat): void;
  texParameteri(target: GLenum, pname: GLenum, param: GLint): void;
  uniform1f(location: WebGLUniformLocation | null, x: GLfloat): void;
  uniform1i(location: WebGLUniformLocation | null, x: GLint): void;
  uniform2f(location: WebGLUniformLocation | null, x: GLfloat, y: GLfloat): void;
  uniform2i(location: WebGLUniformLocation | null, x: GLint, y: GLint): void;
  uniform3f(location: WebGLUniformLocation | null, x: GLfloat, y: GLfloat, z: GLfloat): void;
  uniform3i(location: WebGLUniformLocation | null, x: GLint, y: GLint, z: GLint): void;
  uniform4f(location: WebGLUniformLocation | null, x: GLfloat, y: GLfloat, z: GLfloat, w: GLfloat): void;
  uniform4i(location: WebGLUniformLocation | null, x: GLint, y: GLint, z: GLint, w: GLint): void;
  unpackColorSpace: PredefinedColorSpace;
  useProgram(program: WebGLProgram | null): void;
  validateProgram(program: WebGLProgram): void;
  vertexAttrib1f(index: GLuint, x: GLfloat): void;
  vertexAttrib1fv(index: GLuint, values: Float32List): void;
  vertexAttrib1fv(index: GLuint, values: Iterable<GLfloat>): void;
  vertexAttrib2f(index: GLuint, x: GLfloat, y: GLfloat): void;
  vertexAttrib2fv(index: GLuint, values: Float32List): void;
  vertexAttrib2fv(index: GLuint, values: Iterable<GLfloat>): void;
  vertexAttrib3f(index: GLuint, x: GLfloat, y: GLfloat, z: GLfloat): void;
  vertexAttrib3fv(index: GLuint, values: Float32List): void;
  vertexAttrib3fv(index: GLuint, values: Iterable<GLfloat>): void;
  vertexAttrib4f(index: GLuint, x: GLfloat, y: GLfloat, z: GLfloat, w: GLfloat): void;
  vertexAttrib4fv(index: GLuint, values: Float32List): void;
  vertexAttrib4fv(index: GLuint, values: Iterable<GLfloat>): void;
  vertexAttribPointer(index: GLuint, size: GLint, type: GLenum, normalized: GLboolean, stride: GLsizei, offset: GLintptr): void;
  viewport(x: GLint, y: GLint, width: GLsizei, height: GLsizei): void;
}
declare var WebGLSampler: { prototype: WebGLSampler; };
declare var WebGLShader: { prototype: WebGLShader; };
declare var WebGLShaderPrecisionFormat: { prototype: WebGLShaderPrecisionFormat; };
declare var WebGLSync: { prototype: WebGLSync; };
declare var WebGLTexture: { prototype: WebGLTexture; };
declare var WebGLTransformFeedback: { prototype: WebGLTransformFeedback; };
declare var WebGLUniformLocation: { prototype: WebGLUniformLocation; };
declare var WebGLVertexArrayObject: { prototype: WebGLVertexArrayObject; };
declare var WebSocket: { new(url: string | URL, protocols?: string | string[]): WebSocket; readonly CLOSED: 3; readonly CLOSING: 2; readonly CONNECTING: 0; readonly OPEN: 1; prototype: WebSocket; };
declare var WebTransport: { new(url: string | URL, options?: WebTransportOptions): WebTransport; prototype: WebTransport; readonly supportsReliableOnly: boolean; };
declare var WebTransportBidirectionalStream: { prototype: WebTransportBidirectionalStream; };
declare var WebTransportDatagramDuplexStream: { prototype: WebTransportDatagramDuplexStream; };
declare var WebTransportDatagramsWritable: { prototype: WebTransportDatagramsWritable; };
declare var WebTransportError: { new(message?: string, options?: WebTransportErrorOptions): WebTransportError; prototype: WebTransportError; };
declare var WebTransportReceiveStream: { prototype: WebTransportReceiveStream; };
declare var WebTransportSendGroup: { prototype: WebTransportSendGroup; };
declare var WebTransportSendStream: { prototype: WebTransportSendStream; };
declare var WebTransportWriter: { prototype: WebTransportWriter; };
declare var Worker: { new(scriptURL: string | URL, options?: WorkerOptions): Worker; prototype: Worker; };
interface WorkerGlobalScope extends EventTarget, FontFaceSource, WindowOrWorkerGlobalScope {
  addEventListener<K extends keyof WorkerGlobalScopeEventMap>(type: K, listener: (ev: WorkerGlobalScopeEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ dump: any;
  importScripts(...urls: (string | URL)[]): void;
  readonly location: WorkerLocation;
  readonly navigator: WorkerNavigator;
  onerror: ((ev: ErrorEvent) => any) | null;
  onlanguagechange: ((ev: Event) => any) | null;
  onoffline: ((ev: Event) => any) | null;
  ononline: ((ev: Event) => any) | null;
  onrejectionhandled: ((ev: PromiseRejectionEvent) => any) | null;
  onunhandledrejection: ((ev: PromiseRejectionEvent) => any) | null;
  removeEventListener<K extends keyof WorkerGlobalScopeEventMap>(type: K, listener: (ev: WorkerGlobalScopeEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly self: WorkerGlobalScope & typeof globalThis;
  readonly trustedTypes: TrustedTypePolicyFactory;
}
declare var WorkerGlobalScope: { prototype: WorkerGlobalScope; };
interface WorkerGlobalScopeEventMap {
  error: ErrorEvent;
  languagechange: Event;
  offline: Event;
  online: Event;
  rejectionhandled: PromiseRejectionEvent;
  unhandledrejection: PromiseRejectionEvent;
}
interface WorkerLocation {
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
  readonly port: string;
  readonly protocol: string;
  readonly search: string;
  toString(): string;
}
declare var WorkerLocation: { prototype: WorkerLocation; };
interface WorkerNavigator extends NavigatorBadge, NavigatorConcurrentHardware, NavigatorGPU, NavigatorID, NavigatorLanguage, NavigatorLocks, NavigatorOnLine, NavigatorStorage {
  readonly connection: NetworkInformation;
  /** @experimental */ readonly crossOriginStorage: CrossOriginStorageManager;
  readonly deviceMemory: number;
  readonly globalPrivacyControl: boolean;
  /** @experimental */ readonly hid: HID;
  readonly mediaCapabilities: MediaCapabilities;
  /** @experimental */ readonly ml: ML;
  readonly permissions: Permissions;
  readonly serial: Serial;
  readonly serviceWorker: ServiceWorkerContainer;
  /** @experimental */ readonly storageBuckets: StorageBucketManager;
  readonly usb: USB;
  /** @experimental */ readonly userAgentData: NavigatorUAData;
}
declare var WorkerNavigator: { prototype: WorkerNavigator; };
declare var WritableStream: { new<W = any>(underlyingSink?: UnderlyingSink<W>, strategy?: QueuingStrategy<W>): WritableStream<W>; prototype: WritableStream; };
declare var WritableStreamDefaultController: { prototype: WritableStreamDefaultController; };
declare var WritableStreamDefaultWriter: { new<W = any>(stream: WritableStream<W>): WritableStreamDefaultWriter<W>; prototype: WritableStreamDefaultWriter; };
interface XMLHttpRequest extends XMLHttpRequestEventTarget {
  readonly DONE: 4;
  readonly HEADERS_RECEIVED: 2;
  readonly LOADING: 3;
  readonly OPENED: 1;
  readonly UNSENT: 0;
  abort(): void;
  addEventListener<K extends keyof XMLHttpRequestEventMap>(type: K, listener: (ev: XMLHttpRequestEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  getAllResponseHeaders(): string;
  getResponseHeader(name: string): string | null;
  onreadystatechange: ((ev: Event) => any) | null;
  open(method: string, url: string | URL): void;
  open(method: string, url: string | URL, async: boolean, username?: string | null, password?: string | null): void;
  overrideMimeType(mime: string): void;
  readonly readyState: number;
  removeEventListener<K extends keyof XMLHttpRequestEventMap>(type: K, listener: (ev: XMLHttpRequestEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly response: any;
  readonly responseText: string;
  responseType: XMLHttpRequestResponseType;
  readonly responseURL: string;
  responseXML: any;
  send(body?: XMLHttpRequestBodyInit | null): void;
  /** @deprecated */ setAttributionReporting: any;
  /** @experimental */ setPrivateToken(privateToken: PrivateToken): void;
  setRequestHeader(name: string, value: string): void;
  readonly status: number;
  readonly statusText: string;
  timeout: number;
  readonly upload: XMLHttpRequestUpload;
  withCredentials: boolean;
}
declare var XMLHttpRequest: { new(): XMLHttpRequest; readonly DONE: 4; readonly HEADERS_RECEIVED: 2; readonly LOADING: 3; readonly OPENED: 1; readonly UNSENT: 0; prototype: XMLHttpRequest; };
declare var XMLHttpRequestEventTarget: { prototype: XMLHttpRequestEventTarget; };
declare var XMLHttpRequestUpload: { prototype: XMLHttpRequestUpload; };
declare function addEventListener<K extends keyof DedicatedWorkerGlobalScopeEventMap>(type: K, listener: (ev: DedicatedWorkerGlobalScopeEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
declare function addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
declare function atob(data: string): string;
declare function btoa(data: string): string;
declare var caches: CacheStorage;
declare function cancelAnimationFrame(handle: number): void;
declare function clearInterval(id: number | undefined): void;
declare function clearTimeout(id: number | undefined): void;
declare function close(): void;
declare var console: Console;
declare function createImageBitmap(image: ImageBitmapSource, options?: ImageBitmapOptions): Promise<ImageBitmap>;
declare function createImageBitmap(image: ImageBitmapSource, sx: number, sy: number, sw: number, sh: number, options?: ImageBitmapOptions): Promise<ImageBitmap>;
declare var crossOriginIsolated: boolean;
declare var crypto: Crypto;
declare function dispatchEvent(event: Event): boolean;
declare var dump: any;
declare function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
declare var fonts: FontFaceSet;
declare function importScripts(...urls: (string | URL)[]): void;
declare var indexedDB: IDBFactory;
declare var isSecureContext: boolean;
declare var location: WorkerLocation;
declare var name: string;
declare var navigator: WorkerNavigator;
declare var onerror: ((ev: ErrorEvent) => any) | null;
declare var onlanguagechange: ((ev: Event) => any) | null;
declare var onmessage: ((ev: MessageEvent) => any) | null;
declare var onmessageerror: ((ev: MessageEvent) => any) | null;
declare var onoffline: ((ev: Event) => any) | null;
declare var ononline: ((ev: Event) => any) | null;
declare var onrejectionhandled: ((ev: PromiseRejectionEvent) => any) | null;
declare var onrtctransform: ((ev: RTCTransformEvent) => any) | null;
declare var onunhandledrejection: ((ev: PromiseRejectionEvent) => any) | null;
declare var origin: string;
declare var performance: Performance;
declare function postMessage(message: any, transfer: Transferable[]): void;
declare function postMessage(message: any, options?: StructuredSerializeOptions): void;
declare function queueMicrotask(callback: VoidFunction): void;
declare function removeEventListener<K extends keyof DedicatedWorkerGlobalScopeEventMap>(type: K, listener: (ev: DedicatedWorkerGlobalScopeEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
declare function removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
declare function reportError(e: any): void;
declare function requestAnimationFrame(callback: FrameRequestCallback): number;
declare var scheduler: Scheduler;
declare var self: DedicatedWorkerGlobalScope & typeof globalThis;
declare function setInterval(handler: TimerHandler, timeout?: number, ...arguments: any[]): number;
declare function setTimeout(handler: TimerHandler, timeout?: number, ...arguments: any[]): number;
declare function structuredClone<T = any>(value: T, options?: StructuredSerializeOptions): T;
declare var trustedTypes: TrustedTypePolicyFactory;
/** @experimental */ declare function when(type: string, options?: ObservableEventListenerOptions): Observable;
