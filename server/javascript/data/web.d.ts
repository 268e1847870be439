interface ANGLE_instanced_arrays {
  readonly VERTEX_ATTRIB_ARRAY_DIVISOR_ANGLE: 0x88FE;
  drawArraysInstancedANGLE(mode: GLenum, first: GLint, count: GLsizei, primcount: GLsizei): void;
  drawElementsInstancedANGLE(mode: GLenum, count: GLsizei, type: GLenum, offset: GLintptr, primcount: GLsizei): void;
  vertexAttribDivisorANGLE(index: GLuint, divisor: GLuint): void;
}
interface ARIAMixin {
  ariaActiveDescendantElement: Element | null;
  ariaAtomic: string | null;
  ariaAutoComplete: string | null;
  ariaBrailleLabel: string | null;
  ariaBrailleRoleDescription: string | null;
  ariaBusy: string | null;
  ariaChecked: string | null;
  ariaColCount: string | null;
  ariaColIndex: string | null;
  ariaColIndexText: string | null;
  ariaColSpan: string | null;
  ariaControlsElements: ReadonlyArray<Element> | null;
  ariaCurrent: string | null;
  ariaDescribedByElements: ReadonlyArray<Element> | null;
  ariaDescription: string | null;
  ariaDetailsElements: ReadonlyArray<Element> | null;
  ariaDisabled: string | null;
  ariaErrorMessageElements: ReadonlyArray<Element> | null;
  ariaExpanded: string | null;
  ariaFlowToElements: ReadonlyArray<Element> | null;
  ariaHasPopup: string | null;
  ariaHidden: string | null;
  ariaInvalid: string | null;
  ariaKeyShortcuts: string | null;
  ariaLabel: string | null;
  ariaLabelledByElements: ReadonlyArray<Element> | null;
  ariaLevel: string | null;
  ariaLive: string | null;
  ariaModal: string | null;
  ariaMultiLine: string | null;
  ariaMultiSelectable: string | null;
  ariaOrientation: string | null;
  ariaOwnsElements: ReadonlyArray<Element> | null;
  ariaPlaceholder: string | null;
  ariaPosInSet: string | null;
  ariaPressed: string | null;
  ariaReadOnly: string | null;
  ariaRelevant: string | null;
  ariaRequired: string | null;
  ariaRoleDescription: string | null;
  ariaRowCount: string | null;
  ariaRowIndex: string | null;
  ariaRowIndexText: string | null;
  ariaRowSpan: string | null;
  ariaSelected: string | null;
  ariaSetSize: string | null;
  ariaSort: string | null;
  ariaValueMax: string | null;
  ariaValueMin: string | null;
  ariaValueNow: string | null;
  ariaValueText: string | null;
  role: string | null;
}
type AacBitstreamFormat = "aac" | "adts";
interface AacEncoderConfig {
  format?: AacBitstreamFormat;
}
interface AbortController {
  abort(reason?: any): void;
  readonly signal: AbortSignal;
}
declare var AbortController: { new(): AbortController; prototype: AbortController; };
interface AbortSignal extends EventTarget {
  readonly aborted: boolean;
  addEventListener<K extends keyof AbortSignalEventMap>(type: K, listener: (ev: AbortSignalEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onabort: ((ev: Event) => any) | null;
  readonly reason: any;
  removeEventListener<K extends keyof AbortSignalEventMap>(type: K, listener: (ev: AbortSignalEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  throwIfAborted(): void;
}
declare var AbortSignal: { abort(reason?: any): AbortSignal; any(signals: AbortSignal[]): AbortSignal; prototype: AbortSignal; timeout(milliseconds: number): AbortSignal; };
interface AbortSignalEventMap {
  abort: Event;
}
interface AbsoluteOrientationSensor extends OrientationSensor {
}
declare var AbsoluteOrientationSensor: { new(sensorOptions?: OrientationSensorOptions): AbsoluteOrientationSensor; prototype: AbsoluteOrientationSensor; };
interface AbstractRange {
  readonly collapsed: boolean;
  readonly endContainer: Node;
  readonly endOffset: number;
  readonly startContainer: Node;
  readonly startOffset: number;
}
declare var AbstractRange: { prototype: AbstractRange; };
interface AbstractWorker {
  addEventListener<K extends keyof AbstractWorkerEventMap>(type: K, listener: (ev: AbstractWorkerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onerror: ((ev: ErrorEvent) => any) | null;
  removeEventListener<K extends keyof AbstractWorkerEventMap>(type: K, listener: (ev: AbstractWorkerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
interface AbstractWorkerEventMap {
  error: ErrorEvent;
}
interface Accelerometer extends Sensor {
  /** @experimental */ readonly x: number | null;
  /** @experimental */ readonly y: number | null;
  /** @experimental */ readonly z: number | null;
}
/** @experimental */ declare var Accelerometer: { new(options?: AccelerometerSensorOptions): Accelerometer; prototype: Accelerometer; };
type AccelerometerLocalCoordinateSystem = "device" | "screen";
interface AccelerometerSensorOptions extends SensorOptions {
  referenceFrame?: AccelerometerLocalCoordinateSystem;
}
type ActivationBlockersMixinBlockerReason = "" | "illegal_subframe" | "unsuccessful_registration" | "recently_attached" | "intersection_changed" | "intersection_out_of_viewport_or_clipped" | "intersection_occluded_or_distorted" | "style_invalid" | "type_invalid";
interface AddEventListenerOptions extends EventListenerOptions {
  once?: boolean;
  passive?: boolean;
  signal?: AbortSignal;
}
interface AddressErrors {
  addressLine?: string;
  city?: string;
  country?: string;
  dependentLocality?: string;
  organization?: string;
  phone?: string;
  postalCode?: string;
  recipient?: string;
  region?: string;
  sortingCode?: string;
}
interface AesCbcParams extends Algorithm {
  iv: BufferSource;
}
interface AesCtrParams extends Algorithm {
  counter: BufferSource;
  length: number;
}
interface AesDerivedKeyParams extends Algorithm {
  length: number;
}
interface AesGcmParams extends Algorithm {
  additionalData?: BufferSource;
  iv: BufferSource;
  tagLength?: number;
}
interface AesKeyAlgorithm extends KeyAlgorithm {
  length: number;
}
interface AesKeyGenParams extends Algorithm {
  length: number;
}
interface Algorithm {
  name: string;
}
type AlgorithmIdentifier = Algorithm | string;
type AlignSetting = "center" | "end" | "left" | "right" | "start";
interface AllAcceptedCredentialsOptions {
  allAcceptedCredentialIds: Base64URLString[];
  rpId: string;
  userId: Base64URLString;
}
type AllowSharedBufferSource = ArrayBufferLike | ArrayBufferView<ArrayBufferLike>;
type AlphaOption = "discard" | "keep";
interface AmbientLightSensor extends Sensor {
  /** @experimental */ readonly illuminance: number | null;
}
/** @experimental */ declare var AmbientLightSensor: { new(sensorOptions?: SensorOptions): AmbientLightSensor; prototype: AmbientLightSensor; };
interface AnalyserNode extends AudioNode {
  fftSize: number;
  readonly frequencyBinCount: number;
  getByteFrequencyData(array: Uint8Array<ArrayBuffer>): void;
  getByteTimeDomainData(array: Uint8Array<ArrayBuffer>): void;
  getFloatFrequencyData(array: Float32Array<ArrayBuffer>): void;
  getFloatTimeDomainData(array: Float32Array<ArrayBuffer>): void;
  maxDecibels: number;
  minDecibels: number;
  smoothingTimeConstant: number;
}
declare var AnalyserNode: { new(context: BaseAudioContext, options?: AnalyserOptions): AnalyserNode; prototype: AnalyserNode; };
interface AnalyserOptions extends AudioNodeOptions {
  fftSize?: number;
  maxDecibels?: number;
  minDecibels?: number;
  smoothingTimeConstant?: number;
}
interface Animatable {
  animate(keyframes: Keyframe[] | PropertyIndexedKeyframes | null, options?: number | KeyframeAnimationOptions): Animation;
  getAnimations(options?: GetAnimationsOptions): Animation[];
}
interface Animation extends EventTarget {
  addEventListener<K extends keyof AnimationEventMap>(type: K, listener: (ev: AnimationEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  cancel(): void;
  commitStyles(): void;
  currentTime: CSSNumberish | null;
  effect: AnimationEffect | null;
  finish(): void;
  readonly finished: Promise<Animation>;
  id: string;
  oncancel: ((ev: AnimationPlaybackEvent) => any) | null;
  onfinish: ((ev: AnimationPlaybackEvent) => any) | null;
  onremove: ((ev: AnimationPlaybackEvent) => any) | null;
  readonly overallProgress: number | null;
  pause(): void;
  readonly pending: boolean;
  persist(): void;
  play(): void;
  readonly playState: AnimationPlayState;
  playbackRate: number;
  readonly ready: Promise<Animation>;
  removeEventListener<K extends keyof AnimationEventMap>(type: K, listener: (ev: AnimationEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly replaceState: AnimationReplaceState;
  reverse(): void;
  startTime: CSSNumberish | null;
  timeline: AnimationTimeline | null;
  /** @experimental */ trigger: AnimationTrigger | null;
  updatePlaybackRate(playbackRate: number): void;
}
declare var Animation: { new(effect?: AnimationEffect | null, timeline?: AnimationTimeline | null): Animation; prototype: Animation; };
interface AnimationEffect {
  /** @experimental */ after(...effects: AnimationEffect[]): void;
  /** @experimental */ before(...effects: AnimationEffect[]): void;
  getComputedTiming(): ComputedEffectTiming;
  getTiming(): EffectTiming;
  /** @experimental */ readonly nextSibling: AnimationEffect | null;
  /** @experimental */ readonly parent: GroupEffect | null;
  /** @experimental */ readonly previousSibling: AnimationEffect | null;
  /** @experimental */ remove(): void;
  /** @experimental */ replace(...effects: AnimationEffect[]): void;
  updateTiming(timing?: OptionalEffectTiming): void;
}
declare var AnimationEffect: { prototype: AnimationEffect; };
interface AnimationEvent extends Event {
  readonly animation: CSSAnimation | null;
  readonly animationName: string;
  readonly elapsedTime: number;
  readonly pseudoElement: string;
}
declare var AnimationEvent: { new(type: string, animationEventInitDict?: AnimationEventInit): AnimationEvent; prototype: AnimationEvent; };
interface AnimationEventInit extends EventInit {
  animation?: CSSAnimation | null;
  animationName?: string;
  elapsedTime?: number;
  pseudoElement?: string;
}
interface AnimationEventMap {
  cancel: AnimationPlaybackEvent;
  finish: AnimationPlaybackEvent;
  remove: AnimationPlaybackEvent;
}
interface AnimationFrameProvider {
  cancelAnimationFrame(handle: number): void;
  requestAnimationFrame(callback: FrameRequestCallback): number;
}
interface AnimationNodeList {
  [index: number]: AnimationEffect | null;
  /** @experimental */ [Symbol.iterator](): ArrayIterator<AnimationEffect | null>;
  /** @experimental */ item(index: number): AnimationEffect | null;
  /** @experimental */ readonly length: number;
}
declare var AnimationNodeList: { prototype: AnimationNodeList; };
type AnimationPlayState = "finished" | "idle" | "paused" | "running";
interface AnimationPlaybackEvent extends Event {
  readonly currentTime: CSSNumberish | null;
  readonly timelineTime: CSSNumberish | null;
}
declare var AnimationPlaybackEvent: { new(type: string, eventInitDict?: AnimationPlaybackEventInit): AnimationPlaybackEvent; prototype: AnimationPlaybackEvent; };
interface AnimationPlaybackEventInit extends EventInit {
  currentTime?: CSSNumberish | null;
  timelineTime?: CSSNumberish | null;
}
type AnimationReplaceState = "active" | "persisted" | "removed";
interface AnimationTimeline {
  readonly currentTime: CSSNumberish | null;
  readonly duration: CSSNumberish | null;
  /** @experimental */ play(effect?: AnimationEffect | null): Animation;
}
declare var AnimationTimeline: { prototype: AnimationTimeline; };
interface AnimationTrigger {
  /** @experimental */ activationRangeEnd: any;
  /** @experimental */ activationRangeStart: any;
  /** @experimental */ activeRangeEnd: any;
  /** @experimental */ activeRangeStart: any;
  /** @experimental */ behavior: AnimationTriggerBehavior;
  /** @experimental */ timeline: AnimationTimeline;
}
/** @experimental */ declare var AnimationTrigger: { prototype: AnimationTrigger; };
type AnimationTriggerBehavior = "once" | "repeat" | "alternate" | "state";
type AppBannerPromptOutcome = "accepted" | "dismissed";
type AppendMode = "segments" | "sequence";
interface AriaNotificationOptions {
  priority?: AriaNotifyPriority;
}
type AriaNotifyPriority = "normal" | "high";
interface AssignedNodesOptions {
  flatten?: boolean;
}
type AttestationConveyancePreference = "direct" | "enterprise" | "indirect" | "none";
interface Attr extends Node {
  readonly localName: string;
  readonly name: string;
  readonly namespaceURI: string | null;
  readonly ownerDocument: Document;
  readonly ownerElement: Element | null;
  readonly prefix: string | null;
  /** @deprecated */ readonly specified: boolean;
  textContent: string;
  value: string;
}
declare var Attr: { prototype: Attr; };
interface Attribution {
  /** @experimental */ readonly aggregationServices: AttributionAggregationServices;
  /** @experimental */ measureConversion(options: AttributionConversionOptions): Promise<AttributionConversionResult>;
  /** @experimental */ saveImpression(options: AttributionImpressionOptions): Promise<AttributionImpressionResult>;
}
declare var Attribution: { prototype: Attribution; };
type AttributionAggregationProtocol = "dap-18-histogram";
interface AttributionAggregationService {
  protocol: AttributionAggregationProtocol;
}
interface AttributionAggregationServices extends ReadonlyMap<string, AttributionAggregationService> {
}
declare var AttributionAggregationServices: { prototype: AttributionAggregationServices; };
interface AttributionConversionOptions {
  aggregationService: string;
  credit?: number[];
  epsilon?: number;
  histogramSize: number;
  impressionCallers?: string[];
  impressionSites?: string[];
  lookbackDays?: number;
  matchValues?: number[];
  maxValue?: number;
  value?: number;
}
interface AttributionConversionResult {
  report: Uint8Array;
}
interface AttributionImpressionOptions {
  conversionCallers?: string[];
  conversionSites?: string[];
  histogramIndex: number;
  lifetimeDays?: number;
  matchValue?: number;
  priority?: number;
}
interface AttributionImpressionResult {
}
declare var Audio: { new(src?: string): HTMLAudioElement; readonly prototype: HTMLAudioElement; };
interface AudioBuffer {
  copyFromChannel(destination: Float32Array<ArrayBuffer>, channelNumber: number, bufferOffset?: number): void;
  copyToChannel(source: Float32Array<ArrayBuffer>, channelNumber: number, bufferOffset?: number): void;
  readonly duration: number;
  getChannelData(channel: number): Float32Array<ArrayBuffer>;
  readonly length: number;
  readonly numberOfChannels: number;
  readonly sampleRate: number;
}
declare var AudioBuffer: { new(options: AudioBufferOptions): AudioBuffer; prototype: AudioBuffer; };
interface AudioBufferOptions {
  length: number;
  numberOfChannels?: number;
  sampleRate: number;
}
interface AudioBufferSourceNode extends AudioScheduledSourceNode {
  addEventListener<K extends keyof AudioScheduledSourceNodeEventMap>(type: K, listener: (ev: AudioScheduledSourceNodeEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  buffer: AudioBuffer | null;
  readonly detune: AudioParam;
  loop: boolean;
  loopEnd: number;
  loopStart: number;
  readonly playbackRate: AudioParam;
  removeEventListener<K extends keyof AudioScheduledSourceNodeEventMap>(type: K, listener: (ev: AudioScheduledSourceNodeEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  start(when?: number, offset?: number, duration?: number): void;
}
declare var AudioBufferSourceNode: { new(context: BaseAudioContext, options?: AudioBufferSourceOptions): AudioBufferSourceNode; prototype: AudioBufferSourceNode; };
interface AudioBufferSourceOptions {
  buffer?: AudioBuffer | null;
  detune?: number;
  loop?: boolean;
  loopEnd?: number;
  loopStart?: number;
  playbackRate?: number;
}
interface AudioConfiguration {
  bitrate?: number;
  channels?: string;
  contentType: string;
  samplerate?: number;
  spatialRendering?: boolean;
}
interface AudioContext extends BaseAudioContext {
  addEventListener<K extends keyof BaseAudioContextEventMap>(type: K, listener: (ev: BaseAudioContextEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly baseLatency: number;
  close(): Promise<void>;
  createMediaElementSource(mediaElement: HTMLMediaElement): MediaElementAudioSourceNode;
  createMediaStreamDestination(): MediaStreamAudioDestinationNode;
  createMediaStreamSource(mediaStream: MediaStream): MediaStreamAudioSourceNode;
  createMediaStreamTrackSource(mediaStreamTrack: MediaStreamTrack): MediaStreamTrackAudioSourceNode;
  getOutputTimestamp(): AudioTimestamp;
  /** @experimental */ onerror: ((ev: Event) => any) | null;
  /** @experimental */ onsinkchange: ((ev: Event) => any) | null;
  readonly outputLatency: number;
  /** @experimental */ readonly playbackStats: AudioPlaybackStats;
  removeEventListener<K extends keyof BaseAudioContextEventMap>(type: K, listener: (ev: BaseAudioContextEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  resume(): Promise<void>;
  /** @experimental */ setSinkId(sinkId: string | AudioSinkOptions): Promise<void>;
  /** @experimental */ readonly sinkId: string | AudioSinkInfo;
  suspend(): Promise<void>;
}
declare var AudioContext: { new(contextOptions?: AudioContextOptions): AudioContext; prototype: AudioContext; };
type AudioContextLatencyCategory = "balanced" | "interactive" | "playback";
interface AudioContextOptions {
  latencyHint?: AudioContextLatencyCategory | number;
  renderSizeHint?: AudioContextRenderSizeCategory | number;
  sampleRate?: number;
  sinkId?: string | AudioSinkOptions;
}
type AudioContextRenderSizeCategory = "default" | "hardware";
type AudioContextState = "closed" | "interrupted" | "running" | "suspended";
interface AudioData {
  allocationSize(options: AudioDataCopyToOptions): number;
  clone(): AudioData;
  close(): void;
  copyTo(destination: AllowSharedBufferSource, options: AudioDataCopyToOptions): void;
  readonly duration: number;
  readonly format: AudioSampleFormat | null;
  readonly numberOfChannels: number;
  readonly numberOfFrames: number;
  readonly sampleRate: number;
  readonly timestamp: number;
}
declare var AudioData: { new(init: AudioDataInit): AudioData; prototype: AudioData; };
interface AudioDataCopyToOptions {
  format?: AudioSampleFormat;
  frameCount?: number;
  frameOffset?: number;
  planeIndex: number;
}
interface AudioDataInit {
  data: BufferSource;
  format: AudioSampleFormat;
  numberOfChannels: number;
  numberOfFrames: number;
  sampleRate: number;
  timestamp: number;
  transfer?: ArrayBuffer[];
}
interface AudioDataOutputCallback {
  (output: AudioData): void;
}
interface AudioDecoder extends EventTarget {
  addEventListener<K extends keyof AudioDecoderEventMap>(type: K, listener: (ev: AudioDecoderEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): void;
  configure(config: AudioDecoderConfig): void;
  decode(chunk: EncodedAudioChunk): void;
  readonly decodeQueueSize: number;
  flush(): Promise<void>;
  ondequeue: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof AudioDecoderEventMap>(type: K, listener: (ev: AudioDecoderEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reset(): void;
  readonly state: CodecState;
}
declare var AudioDecoder: { new(init: AudioDecoderInit): AudioDecoder; isConfigSupported(config: AudioDecoderConfig): Promise<AudioDecoderSupport>; prototype: AudioDecoder; };
interface AudioDecoderConfig {
  codec: string;
  description?: AllowSharedBufferSource;
  numberOfChannels: number;
  sampleRate: number;
}
interface AudioDecoderEventMap {
  dequeue: Event;
}
interface AudioDecoderInit {
  error: WebCodecsErrorCallback;
  output: AudioDataOutputCallback;
}
interface AudioDecoderSupport {
  config?: AudioDecoderConfig;
  supported?: boolean;
}
interface AudioDestinationNode extends AudioNode {
  readonly maxChannelCount: number;
}
declare var AudioDestinationNode: { prototype: AudioDestinationNode; };
interface AudioEncoder extends EventTarget {
  addEventListener<K extends keyof AudioEncoderEventMap>(type: K, listener: (ev: AudioEncoderEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): void;
  configure(config: AudioEncoderConfig): void;
  encode(data: AudioData): void;
  readonly encodeQueueSize: number;
  flush(): Promise<void>;
  ondequeue: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof AudioEncoderEventMap>(type: K, listener: (ev: AudioEncoderEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reset(): void;
  readonly state: CodecState;
}
declare var AudioEncoder: { new(init: AudioEncoderInit): AudioEncoder; isConfigSupported(config: AudioEncoderConfig): Promise<AudioEncoderSupport>; prototype: AudioEncoder; };
interface AudioEncoderConfig {
  aac?: AacEncoderConfig;
  bitrate?: number;
  bitrateMode?: BitrateMode;
  codec: string;
  flac?: FlacEncoderConfig;
  numberOfChannels: number;
  opus?: OpusEncoderConfig;
  sampleRate: number;
}
interface AudioEncoderEventMap {
  dequeue: Event;
}
interface AudioEncoderInit {
  error: WebCodecsErrorCallback;
  output: EncodedAudioChunkOutputCallback;
}
interface AudioEncoderSupport {
  config?: AudioEncoderConfig;
  supported?: boolean;
}
interface AudioListener {
  readonly forwardX: AudioParam;
  readonly forwardY: AudioParam;
  readonly forwardZ: AudioParam;
  readonly positionX: AudioParam;
  readonly positionY: AudioParam;
  readonly positionZ: AudioParam;
  /** @deprecated */ setOrientation(x: number, y: number, z: number, xUp: number, yUp: number, zUp: number): void;
  /** @deprecated */ setPosition(x: number, y: number, z: number): void;
  readonly upX: AudioParam;
  readonly upY: AudioParam;
  readonly upZ: AudioParam;
}
declare var AudioListener: { prototype: AudioListener; };
interface AudioNode extends EventTarget {
  channelCount: number;
  channelCountMode: ChannelCountMode;
  channelInterpretation: ChannelInterpretation;
  connect(destinationNode: AudioNode, output?: number, input?: number): AudioNode;
  connect(destinationParam: AudioParam, output?: number): void;
  readonly context: BaseAudioContext;
  disconnect(): void;
  disconnect(output: number): void;
  disconnect(destinationNode: AudioNode): void;
  disconnect(destinationNode: AudioNode, output: number): void;
  disconnect(destinationNode: AudioNode, output: number, input: number): void;
  disconnect(destinationParam: AudioParam): void;
  disconnect(destinationParam: AudioParam, output: number): void;
  readonly numberOfInputs: number;
  readonly numberOfOutputs: number;
}
declare var AudioNode: { prototype: AudioNode; };
interface AudioNodeOptions {
  channelCount?: number;
  channelCountMode?: ChannelCountMode;
  channelInterpretation?: ChannelInterpretation;
}
interface AudioOutputOptions {
  deviceId?: string;
}
interface AudioParam {
  automationRate: AutomationRate;
  cancelAndHoldAtTime(cancelTime: number): AudioParam;
  cancelScheduledValues(cancelTime: number): AudioParam;
  readonly defaultValue: number;
  exponentialRampToValueAtTime(value: number, endTime: number): AudioParam;
  linearRampToValueAtTime(value: number, endTime: number): AudioParam;
  readonly maxValue: number;
  readonly minValue: number;
  setTargetAtTime(target: number, startTime: number, timeConstant: number): AudioParam;
  setValueAtTime(value: number, startTime: number): AudioParam;
  setValueCurveAtTime(values: number[] | Float32Array, startTime: number, duration: number): AudioParam;
  setValueCurveAtTime(values: Iterable<number>, startTime: number, duration: number): AudioParam;
  value: number;
}
declare var AudioParam: { prototype: AudioParam; };
interface AudioParamMap extends ReadonlyMap<string, AudioParam> {
  forEach(callbackfn: (value: AudioParam, key: string, parent: AudioParamMap) => void, thisArg?: any): void;
}
declare var AudioParamMap: { prototype: AudioParamMap; };
interface AudioPlaybackStats {
  /** @experimental */ readonly averageLatency: number;
  /** @experimental */ readonly maximumLatency: number;
  /** @experimental */ readonly minimumLatency: number;
  /** @experimental */ resetLatency(): void;
  /** @experimental */ toJSON(): object;
  /** @experimental */ readonly totalDuration: number;
  /** @experimental */ readonly underrunDuration: number;
  /** @experimental */ readonly underrunEvents: number;
}
/** @experimental */ declare var AudioPlaybackStats: { prototype: AudioPlaybackStats; };
interface AudioProcessingEvent extends Event {
  /** @deprecated */ readonly inputBuffer: AudioBuffer;
  /** @deprecated */ readonly outputBuffer: AudioBuffer;
  /** @deprecated */ readonly playbackTime: number;
}
/** @deprecated */ declare var AudioProcessingEvent: { new(type: string, eventInitDict: AudioProcessingEventInit): AudioProcessingEvent; prototype: AudioProcessingEvent; };
interface AudioProcessingEventInit extends EventInit {
  inputBuffer: AudioBuffer;
  outputBuffer: AudioBuffer;
  playbackTime: number;
}
type AudioSampleFormat = "f32" | "f32-planar" | "s16" | "s16-planar" | "s32" | "s32-planar" | "u8" | "u8-planar";
interface AudioScheduledSourceNode extends AudioNode {
  addEventListener<K extends keyof AudioScheduledSourceNodeEventMap>(type: K, listener: (ev: AudioScheduledSourceNodeEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onended: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof AudioScheduledSourceNodeEventMap>(type: K, listener: (ev: AudioScheduledSourceNodeEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  start(when?: number): void;
  stop(when?: number): void;
}
declare var AudioScheduledSourceNode: { prototype: AudioScheduledSourceNode; };
interface AudioScheduledSourceNodeEventMap {
  ended: Event;
}
type AudioSelectionPreferenceEnum = "preferred";
interface AudioSession extends EventTarget {
  addEventListener<K extends keyof AudioSessionEventMap>(type: K, listener: (ev: AudioSessionEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onstatechange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof AudioSessionEventMap>(type: K, listener: (ev: AudioSessionEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly state: AudioSessionState;
  /** @experimental */ type: AudioSessionType;
}
/** @experimental */ declare var AudioSession: { prototype: AudioSession; };
interface AudioSessionEventMap {
  statechange: Event;
}
type AudioSessionState = "inactive" | "active" | "interrupted";
type AudioSessionType = "auto" | "playback" | "transient" | "transient-solo" | "ambient" | "play-and-record";
interface AudioSinkInfo {
  /** @experimental */ readonly type: AudioSinkType;
}
/** @experimental */ declare var AudioSinkInfo: { prototype: AudioSinkInfo; };
interface AudioSinkOptions {
  type: AudioSinkType;
}
type AudioSinkType = "none";
interface AudioTimestamp {
  contextTime?: number;
  performanceTime?: DOMHighResTimeStamp;
}
interface AudioTrack {
  enabled: boolean;
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly language: string;
  readonly sourceBuffer: SourceBuffer | null;
}
declare var AudioTrack: { prototype: AudioTrack; };
interface AudioTrackList extends EventTarget {
  [index: number]: AudioTrack;
  /** @experimental */ [Symbol.iterator](): ArrayIterator<AudioTrack>;
  addEventListener<K extends keyof AudioTrackListEventMap>(type: K, listener: (ev: AudioTrackListEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  getTrackById(id: string): AudioTrack | null;
  readonly length: number;
  onaddtrack: ((ev: TrackEvent) => any) | null;
  onchange: ((ev: Event) => any) | null;
  onremovetrack: ((ev: TrackEvent) => any) | null;
  removeEventListener<K extends keyof AudioTrackListEventMap>(type: K, listener: (ev: AudioTrackListEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var AudioTrackList: { prototype: AudioTrackList; };
interface AudioTrackListEventMap {
  addtrack: TrackEvent;
  change: Event;
  removetrack: TrackEvent;
}
interface AudioWorklet extends Worklet {
  /** @experimental */ readonly port: MessagePort;
}
declare var AudioWorklet: { prototype: AudioWorklet; };
interface AudioWorkletNode extends AudioNode {
  addEventListener<K extends keyof AudioWorkletNodeEventMap>(type: K, listener: (ev: AudioWorkletNodeEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onprocessorerror: ((ev: ErrorEvent) => any) | null;
  readonly parameters: AudioParamMap;
  readonly port: MessagePort;
  removeEventListener<K extends keyof AudioWorkletNodeEventMap>(type: K, listener: (ev: AudioWorkletNodeEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var AudioWorkletNode: { new(context: BaseAudioContext, name: string, options?: AudioWorkletNodeOptions): AudioWorkletNode; prototype: AudioWorkletNode; };
interface AudioWorkletNodeEventMap {
  processorerror: ErrorEvent;
}
interface AudioWorkletNodeOptions extends AudioNodeOptions {
  numberOfInputs?: number;
  numberOfOutputs?: number;
  outputChannelCount?: number[];
  parameterData?: Record<string, number>;
  processorOptions?: any;
}
interface AuthenticationExtensionsClientInputs {
  appid?: string;
  appidExclude?: string;
  credBlob?: ArrayBuffer;
  credProps?: boolean;
  credentialProtectionPolicy?: string;
  enforceCredentialProtectionPolicy?: boolean;
  getCredBlob?: boolean;
  hmacCreateSecret?: boolean;
  hmacGetSecret?: HMACGetSecretInput;
  largeBlob?: AuthenticationExtensionsLargeBlobInputs;
  minPinLength?: boolean;
  payment?: AuthenticationExtensionsPaymentInputs;
  pinComplexityPolicy?: boolean;
  prf?: AuthenticationExtensionsPRFInputs;
  remoteClientDataJSON?: string;
}
interface AuthenticationExtensionsClientInputsJSON {
  appid?: string;
  appidExclude?: string;
  credProps?: boolean;
  largeBlob?: AuthenticationExtensionsLargeBlobInputsJSON;
  prf?: AuthenticationExtensionsPRFInputsJSON;
  remoteClientDataJSON?: string;
}
interface AuthenticationExtensionsClientOutputs {
  appid?: boolean;
  appidExclude?: boolean;
  credBlob?: boolean;
  credProps?: CredentialPropertiesOutput;
  getCredBlob?: ArrayBuffer;
  hmacCreateSecret?: boolean;
  hmacGetSecret?: HMACGetSecretOutput;
  largeBlob?: AuthenticationExtensionsLargeBlobOutputs;
  payment?: AuthenticationExtensionsPaymentOutputs;
  prf?: AuthenticationExtensionsPRFOutputs;
  remoteClientDataJSON?: boolean;
}
interface AuthenticationExtensionsClientOutputsJSON {
  appid?: boolean;
  appidExclude?: boolean;
  credProps?: CredentialPropertiesOutput;
  largeBlob?: AuthenticationExtensionsLargeBlobOutputsJSON;
  prf?: AuthenticationExtensionsPRFOutputsJSON;
  remoteClientDataJSON?: boolean;
}
interface AuthenticationExtensionsLargeBlobInputs {
  read?: boolean;
  support?: string;
  write?: BufferSource;
}
interface AuthenticationExtensionsLargeBlobInputsJSON {
  read?: boolean;
  support?: string;
  write?: Base64URLString;
}
interface AuthenticationExtensionsLargeBlobOutputs {
  blob?: ArrayBuffer;
  supported?: boolean;
  written?: boolean;
}
interface AuthenticationExtensionsLargeBlobOutputsJSON {
  blob?: Base64URLString;
  supported?: boolean;
  written?: boolean;
}
interface AuthenticationExtensionsPRFInputs {
  eval?: AuthenticationExtensionsPRFValues;
  evalByCredential?: Record<string, AuthenticationExtensionsPRFValues>;
}
interface AuthenticationExtensionsPRFInputsJSON {
  eval?: AuthenticationExtensionsPRFValuesJSON;
  evalByCredential?: Record<string, AuthenticationExtensionsPRFValuesJSON>;
}
interface AuthenticationExtensionsPRFOutputs {
  enabled?: boolean;
  results?: AuthenticationExtensionsPRFValues;
}
interface AuthenticationExtensionsPRFOutputsJSON {
  enabled?: boolean;
  results?: AuthenticationExtensionsPRFValuesJSON;
}
interface AuthenticationExtensionsPRFValues {
  first: BufferSource;
  second?: BufferSource;
}
interface AuthenticationExtensionsPRFValuesJSON {
  first: Base64URLString;
  second?: Base64URLString;
}
interface AuthenticationExtensionsPaymentInputs {
  browserBoundPubKeyCredParams?: PublicKeyCredentialParameters[];
  instrument?: PaymentCredentialInstrument;
  isPayment?: boolean;
  payeeName?: string;
  payeeOrigin?: string;
  paymentEntitiesLogos?: PaymentEntityLogo[];
  rpId?: string;
  topOrigin?: string;
  total?: PaymentCurrencyAmount;
}
interface AuthenticationExtensionsPaymentOutputs {
  browserBoundSignature?: BrowserBoundSignature;
}
interface AuthenticationResponseJSON {
  authenticatorAttachment?: string;
  clientExtensionResults: AuthenticationExtensionsClientOutputsJSON;
  id: string;
  rawId: Base64URLString;
  response: AuthenticatorAssertionResponseJSON;
  type: string;
}
interface AuthenticatorAssertionResponse extends AuthenticatorResponse {
  readonly authenticatorData: ArrayBuffer;
  readonly signature: ArrayBuffer;
  readonly userHandle: ArrayBuffer | null;
}
declare var AuthenticatorAssertionResponse: { prototype: AuthenticatorAssertionResponse; };
interface AuthenticatorAssertionResponseJSON {
  authenticatorData: Base64URLString;
  clientDataJSON: Base64URLString;
  signature: Base64URLString;
  userHandle?: Base64URLString;
}
type AuthenticatorAttachment = "cross-platform" | "platform";
interface AuthenticatorAttestationResponse extends AuthenticatorResponse {
  readonly attestationObject: ArrayBuffer;
  getAuthenticatorData(): ArrayBuffer;
  getPublicKey(): ArrayBuffer | null;
  getPublicKeyAlgorithm(): COSEAlgorithmIdentifier;
  getTransports(): string[];
}
declare var AuthenticatorAttestationResponse: { prototype: AuthenticatorAttestationResponse; };
interface AuthenticatorAttestationResponseJSON {
  attestationObject: Base64URLString;
  authenticatorData: Base64URLString;
  clientDataJSON: Base64URLString;
  publicKey?: Base64URLString;
  publicKeyAlgorithm: COSEAlgorithmIdentifier;
  transports: string[];
}
interface AuthenticatorResponse {
  readonly clientDataJSON: ArrayBuffer;
}
declare var AuthenticatorResponse: { prototype: AuthenticatorResponse; };
interface AuthenticatorSelectionCriteria {
  authenticatorAttachment?: AuthenticatorAttachment;
  requireResidentKey?: boolean;
  residentKey?: ResidentKeyRequirement;
  userVerification?: UserVerificationRequirement;
}
type AuthenticatorTransport = "ble" | "hybrid" | "internal" | "nfc" | "usb";
type AutoFill = AutoFillBase | string;
type AutoFillBase = "" | "off" | "on";
type AutoKeyword = "auto";
interface AutofillEvent extends Event {
  /** @experimental */ readonly autofillValues: ReadonlyArray<AutofillValueEntry>;
  /** @experimental */ readonly refill: RefillCallback | null;
}
/** @experimental */ declare var AutofillEvent: { new(type: string, eventInitDict?: AutofillEventInit): AutofillEvent; prototype: AutofillEvent; };
interface AutofillEventInit extends EventInit {
  allowRefill?: boolean;
  autofillValues?: AutofillValueEntry[];
}
type AutofillValueEntry = any[];
type AutomationRate = "a-rate" | "k-rate";
type AutoplayPolicy = "allowed" | "allowed-muted" | "disallowed";
type AutoplayPolicyMediaType = "mediaelement" | "audiocontext";
type Availability = "unavailable" | "downloadable" | "downloading" | "available";
type AvailabilityStatus = "unavailable" | "downloadable" | "downloading" | "available";
type AvcBitstreamFormat = "annexb" | "avc";
interface AvcEncoderConfig {
  format?: AvcBitstreamFormat;
}
interface BackgroundBlur extends MediaEffectInfo {
}
type BackgroundFetchFailureReason = "" | "aborted" | "bad-status" | "fetch-error" | "quota-exceeded" | "download-total-exceeded";
interface BackgroundFetchManager {
  /** @experimental */ fetch(id: string, requests: RequestInfo | RequestInfo[], options?: BackgroundFetchOptions): Promise<BackgroundFetchRegistration>;
  /** @experimental */ get(id: string): Promise<BackgroundFetchRegistration | null>;
  /** @experimental */ getIds(): Promise<string[]>;
}
/** @experimental */ declare var BackgroundFetchManager: { prototype: BackgroundFetchManager; };
interface BackgroundFetchOptions extends BackgroundFetchUIOptions {
  downloadTotal?: number;
}
interface BackgroundFetchRecord {
  /** @experimental */ readonly request: Request;
  /** @experimental */ readonly responseReady: Promise<Response>;
}
/** @experimental */ declare var BackgroundFetchRecord: { prototype: BackgroundFetchRecord; };
interface BackgroundFetchRegistration extends EventTarget {
  /** @experimental */ abort(): Promise<boolean>;
  addEventListener<K extends keyof BackgroundFetchRegistrationEventMap>(type: K, listener: (ev: BackgroundFetchRegistrationEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly downloadTotal: number;
  /** @experimental */ readonly downloaded: number;
  /** @experimental */ readonly failureReason: BackgroundFetchFailureReason;
  /** @experimental */ readonly id: string;
  /** @experimental */ match(request: RequestInfo, options?: CacheQueryOptions): Promise<BackgroundFetchRecord>;
  /** @experimental */ matchAll(request?: RequestInfo, options?: CacheQueryOptions): Promise<BackgroundFetchRecord[]>;
  /** @experimental */ onprogress: ((ev: Event) => any) | null;
  /** @experimental */ readonly recordsAvailable: boolean;
  removeEventListener<K extends keyof BackgroundFetchRegistrationEventMap>(type: K, listener: (ev: BackgroundFetchRegistrationEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly result: BackgroundFetchResult;
  /** @experimental */ readonly uploadTotal: number;
  /** @experimental */ readonly uploaded: number;
}
/** @experimental */ declare var BackgroundFetchRegistration: { prototype: BackgroundFetchRegistration; };
interface BackgroundFetchRegistrationEventMap {
  progress: Event;
}
type BackgroundFetchResult = "" | "success" | "failure";
interface BackgroundFetchUIOptions {
  icons?: ImageResource[];
  title?: string;
}
interface BackgroundSyncOptions {
  minInterval?: number;
}
interface BarProp {
  readonly visible: boolean;
}
declare var BarProp: { prototype: BarProp; };
interface BarcodeDetector {
  /** @experimental */ detect(image: ImageBitmapSource): Promise<DetectedBarcode[]>;
}
/** @experimental */ declare var BarcodeDetector: { new(barcodeDetectorOptions?: BarcodeDetectorOptions): BarcodeDetector; /** @experimental */ getSupportedFormats(): Promise<BarcodeFormat[]>; prototype: BarcodeDetector; };
interface BarcodeDetectorOptions {
  formats?: BarcodeFormat[];
}
type BarcodeFormat = "aztec" | "code_128" | "code_39" | "code_93" | "codabar" | "data_matrix" | "ean_13" | "ean_8" | "itf" | "pdf417" | "qr_code" | "unknown" | "upc_a" | "upc_e";
type Base64URLString = string;
interface BaseAudioContext extends EventTarget {
  addEventListener<K extends keyof BaseAudioContextEventMap>(type: K, listener: (ev: BaseAudioContextEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly audioWorklet: AudioWorklet;
  createAnalyser(): AnalyserNode;
  createBiquadFilter(): BiquadFilterNode;
  createBuffer(numberOfChannels: number, length: number, sampleRate: number): AudioBuffer;
  createBufferSource(): AudioBufferSourceNode;
  createChannelMerger(numberOfInputs?: number): ChannelMergerNode;
  createChannelSplitter(numberOfOutputs?: number): ChannelSplitterNode;
  createConstantSource(): ConstantSourceNode;
  createConvolver(): ConvolverNode;
  createDelay(maxDelayTime?: number): DelayNode;
  createDynamicsCompressor(): DynamicsCompressorNode;
  createGain(): GainNode;
  createIIRFilter(feedforward: number[], feedback: number[]): IIRFilterNode;
  createIIRFilter(feedforward: Iterable<number>, feedback: Iterable<number>): IIRFilterNode;
  createOscillator(): OscillatorNode;
  createPanner(): PannerNode;
  createPeriodicWave(real: number[] | Float32Array, imag: number[] | Float32Array, constraints?: PeriodicWaveConstraints): PeriodicWave;
  createPeriodicWave(real: Iterable<number>, imag: Iterable<number>, constraints?: PeriodicWaveConstraints): PeriodicWave;
  /** @deprecated */ createScriptProcessor(bufferSize?: number, numberOfInputChannels?: number, numberOfOutputChannels?: number): ScriptProcessorNode;
  createStereoPanner(): StereoPannerNode;
  createWaveShaper(): WaveShaperNode;
  readonly currentTime: number;
  decodeAudioData(audioData: ArrayBuffer, successCallback?: DecodeSuccessCallback | null, errorCallback?: DecodeErrorCallback | null): Promise<AudioBuffer>;
  readonly destination: AudioDestinationNode;
  readonly listener: AudioListener;
  onstatechange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof BaseAudioContextEventMap>(type: K, listener: (ev: BaseAudioContextEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly renderQuantumSize: number;
  readonly sampleRate: number;
  readonly state: AudioContextState;
}
declare var BaseAudioContext: { prototype: BaseAudioContext; };
interface BaseAudioContextEventMap {
  statechange: Event;
}
interface Baseline {
  /** @experimental */ readonly name: string;
  /** @experimental */ readonly value: number;
}
declare var Baseline: { prototype: Baseline; };
interface BatteryManager extends EventTarget {
  addEventListener<K extends keyof BatteryManagerEventMap>(type: K, listener: (ev: BatteryManagerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly charging: boolean;
  readonly chargingTime: number;
  readonly dischargingTime: number;
  readonly level: number;
  onchargingchange: ((ev: Event) => any) | null;
  onchargingtimechange: ((ev: Event) => any) | null;
  ondischargingtimechange: ((ev: Event) => any) | null;
  onlevelchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof BatteryManagerEventMap>(type: K, listener: (ev: BatteryManagerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var BatteryManager: { prototype: BatteryManager; };
interface BatteryManagerEventMap {
  chargingchange: Event;
  chargingtimechange: Event;
  dischargingtimechange: Event;
  levelchange: Event;
}
interface BeforeInstallPromptEvent extends Event {
  /** @experimental */ prompt(): Promise<PromptResponseObject>;
}
/** @experimental */ declare var BeforeInstallPromptEvent: { new(type: string, eventInitDict?: EventInit): BeforeInstallPromptEvent; prototype: BeforeInstallPromptEvent; };
interface BeforeUnloadEvent extends Event {
  /** @deprecated */ returnValue: any;
}
declare var BeforeUnloadEvent: { prototype: BeforeUnloadEvent; };
type BigInteger = Uint8Array<ArrayBuffer>;
type BinaryType = "arraybuffer" | "blob";
interface BiquadFilterNode extends AudioNode {
  readonly Q: AudioParam;
  readonly detune: AudioParam;
  readonly frequency: AudioParam;
  readonly gain: AudioParam;
  getFrequencyResponse(frequencyHz: Float32Array<ArrayBuffer>, magResponse: Float32Array<ArrayBuffer>, phaseResponse: Float32Array<ArrayBuffer>): void;
  type: BiquadFilterType;
}
declare var BiquadFilterNode: { new(context: BaseAudioContext, options?: BiquadFilterOptions): BiquadFilterNode; prototype: BiquadFilterNode; };
interface BiquadFilterOptions extends AudioNodeOptions {
  Q?: number;
  detune?: number;
  frequency?: number;
  gain?: number;
  type?: BiquadFilterType;
}
type BiquadFilterType = "allpass" | "bandpass" | "highpass" | "highshelf" | "lowpass" | "lowshelf" | "notch" | "peaking";
type BitrateMode = "constant" | "variable";
interface Blob {
  arrayBuffer(): Promise<ArrayBuffer>;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  readonly size: number;
  slice(start?: number, end?: number, contentType?: string): Blob;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  text(): Promise<string>;
  /** @experimental */ textStream(): ReadableStream;
  readonly type: string;
}
declare var Blob: { new(blobParts?: BlobPart[], options?: BlobPropertyBag): Blob; prototype: Blob; };
interface BlobCallback {
  (blob: Blob | null): void;
}
interface BlobEvent extends Event {
  readonly data: Blob;
  readonly timecode: DOMHighResTimeStamp;
}
declare var BlobEvent: { new(type: string, eventInitDict: BlobEventInit): BlobEvent; prototype: BlobEvent; };
interface BlobEventInit extends EventInit {
  data: Blob;
  timecode?: DOMHighResTimeStamp;
}
type BlobPart = BufferSource | Blob | string;
interface BlobPropertyBag {
  endings?: EndingType;
  type?: string;
}
interface Bluetooth extends EventTarget {
  addEventListener<K extends keyof BluetoothEventMap>(type: K, listener: (ev: BluetoothEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ getAvailability(): Promise<boolean>;
  /** @experimental */ getDevices(): Promise<BluetoothDevice[]>;
  /** @experimental */ onadvertisementreceived: ((ev: Event) => any) | null;
  /** @experimental */ onavailabilitychanged: ((ev: ValueEvent) => any) | null;
  /** @experimental */ oncharacteristicvaluechanged: ((ev: Event) => any) | null;
  /** @experimental */ ongattserverdisconnected: ((ev: Event) => any) | null;
  /** @experimental */ onserviceadded: ((ev: Event) => any) | null;
  /** @experimental */ onservicechanged: ((ev: Event) => any) | null;
  /** @experimental */ onserviceremoved: ((ev: Event) => any) | null;
  /** @experimental */ readonly referringDevice: BluetoothDevice | null;
  removeEventListener<K extends keyof BluetoothEventMap>(type: K, listener: (ev: BluetoothEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ requestDevice(options?: RequestDeviceOptions): Promise<BluetoothDevice>;
  /** @experimental */ requestLEScan(options?: BluetoothLEScanOptions): Promise<BluetoothLEScan>;
}
/** @experimental */ declare var Bluetooth: { prototype: Bluetooth; };
interface BluetoothAdvertisingEvent extends Event {
  /** @experimental */ readonly appearance: number | null;
  /** @experimental */ readonly device: BluetoothDevice;
  /** @experimental */ readonly manufacturerData: BluetoothManufacturerDataMap;
  /** @experimental */ readonly name: string | null;
  /** @experimental */ readonly rssi: number | null;
  /** @experimental */ readonly serviceData: BluetoothServiceDataMap;
  /** @experimental */ readonly txPower: number | null;
  /** @experimental */ readonly uuids: ReadonlyArray<UUID>;
}
declare var BluetoothAdvertisingEvent: { new(type: string, init: BluetoothAdvertisingEventInit): BluetoothAdvertisingEvent; prototype: BluetoothAdvertisingEvent; };
interface BluetoothAdvertisingEventInit extends EventInit {
  appearance?: number;
  device: BluetoothDevice;
  manufacturerData?: BluetoothManufacturerDataMap;
  name?: string;
  rssi?: number;
  serviceData?: BluetoothServiceDataMap;
  txPower?: number;
  uuids?: (string | number)[];
}
interface BluetoothCharacteristicProperties {
  /** @experimental */ readonly authenticatedSignedWrites: boolean;
  /** @experimental */ readonly broadcast: boolean;
  /** @experimental */ readonly indicate: boolean;
  /** @experimental */ readonly notify: boolean;
  /** @experimental */ readonly read: boolean;
  /** @experimental */ readonly reliableWrite: boolean;
  /** @experimental */ readonly writableAuxiliaries: boolean;
  /** @experimental */ readonly write: boolean;
  /** @experimental */ readonly writeWithoutResponse: boolean;
}
/** @experimental */ declare var BluetoothCharacteristicProperties: { prototype: BluetoothCharacteristicProperties; };
type BluetoothCharacteristicUUID = string | number;
interface BluetoothDataFilter {
  /** @experimental */ readonly dataPrefix: ArrayBuffer;
  /** @experimental */ readonly mask: ArrayBuffer;
}
declare var BluetoothDataFilter: { new(init?: BluetoothDataFilterInit): BluetoothDataFilter; prototype: BluetoothDataFilter; };
interface BluetoothDataFilterInit {
  dataPrefix?: BufferSource;
  mask?: BufferSource;
}
type BluetoothDescriptorUUID = string | number;
interface BluetoothDevice extends EventTarget {
  addEventListener<K extends keyof BluetoothDeviceEventMap>(type: K, listener: (ev: BluetoothDeviceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ forget(): Promise<void>;
  /** @experimental */ readonly gatt: BluetoothRemoteGATTServer | null;
  /** @experimental */ readonly id: string;
  /** @experimental */ readonly name: string | null;
  /** @experimental */ onadvertisementreceived: ((ev: BluetoothAdvertisingEvent) => any) | null;
  /** @experimental */ oncharacteristicvaluechanged: ((ev: Event) => any) | null;
  /** @experimental */ ongattserverdisconnected: ((ev: Event) => any) | null;
  /** @experimental */ onserviceadded: ((ev: Event) => any) | null;
  /** @experimental */ onservicechanged: ((ev: Event) => any) | null;
  /** @experimental */ onserviceremoved: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof BluetoothDeviceEventMap>(type: K, listener: (ev: BluetoothDeviceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ watchAdvertisements(options?: WatchAdvertisementsOptions): Promise<void>;
  /** @experimental */ readonly watchingAdvertisements: boolean;
}
/** @experimental */ declare var BluetoothDevice: { prototype: BluetoothDevice; };
interface BluetoothDeviceEventMap {
  advertisementreceived: BluetoothAdvertisingEvent;
  gattserverdisconnected: Event;
}
interface BluetoothEventMap {
  availabilitychanged: ValueEvent;
}
interface BluetoothLEScan {
  /** @experimental */ readonly acceptAllAdvertisements: boolean;
  /** @experimental */ readonly active: boolean;
  /** @experimental */ readonly filters: ReadonlyArray<BluetoothLEScanFilter>;
  /** @experimental */ readonly keepRepeatedDevices: boolean;
  /** @experimental */ stop(): void;
}
declare var BluetoothLEScan: { prototype: BluetoothLEScan; };
interface BluetoothLEScanFilter {
  /** @experimental */ readonly manufacturerData: BluetoothManufacturerDataFilter;
  /** @experimental */ readonly name: string | null;
  /** @experimental */ readonly namePrefix: string | null;
  /** @experimental */ readonly serviceData: BluetoothServiceDataFilter;
  /** @experimental */ readonly services: ReadonlyArray<UUID>;
}
declare var BluetoothLEScanFilter: { new(init?: BluetoothLEScanFilterInit): BluetoothLEScanFilter; prototype: BluetoothLEScanFilter; };
interface BluetoothLEScanFilterInit {
  manufacturerData?: BluetoothManufacturerDataFilterInit[];
  name?: string;
  namePrefix?: string;
  serviceData?: BluetoothServiceDataFilterInit[];
  services?: BluetoothServiceUUID[];
}
interface BluetoothLEScanOptions {
  acceptAllAdvertisements?: boolean;
  filters?: BluetoothLEScanFilterInit[];
  keepRepeatedDevices?: boolean;
}
interface BluetoothLEScanPermissionResult extends PermissionStatus {
  /** @experimental */ scans: ReadonlyArray<BluetoothLEScan>;
}
declare var BluetoothLEScanPermissionResult: { prototype: BluetoothLEScanPermissionResult; };
interface BluetoothManufacturerDataFilter extends ReadonlyMap<number, BluetoothDataFilter> {
}
declare var BluetoothManufacturerDataFilter: { new(init?: object): BluetoothManufacturerDataFilter; prototype: BluetoothManufacturerDataFilter; };
interface BluetoothManufacturerDataFilterInit extends BluetoothDataFilterInit {
  companyIdentifier: number;
}
interface BluetoothManufacturerDataMap extends ReadonlyMap<number, DataView> {
}
declare var BluetoothManufacturerDataMap: { prototype: BluetoothManufacturerDataMap; };
interface BluetoothPermissionResult extends PermissionStatus {
  /** @experimental */ devices: ReadonlyArray<BluetoothDevice>;
}
declare var BluetoothPermissionResult: { prototype: BluetoothPermissionResult; };
interface BluetoothRemoteGATTCharacteristic extends EventTarget {
  addEventListener<K extends keyof BluetoothRemoteGATTCharacteristicEventMap>(type: K, listener: (ev: BluetoothRemoteGATTCharacteristicEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ getDescriptor(descriptor: BluetoothDescriptorUUID): Promise<BluetoothRemoteGATTDescriptor>;
  /** @experimental */ getDescriptors(descriptor?: BluetoothDescriptorUUID): Promise<BluetoothRemoteGATTDescriptor[]>;
  /** @experimental */ oncharacteristicvaluechanged: ((ev: Event) => any) | null;
  /** @experimental */ readonly properties: BluetoothCharacteristicProperties;
  /** @experimental */ readValue(): Promise<DataView>;
  removeEventListener<K extends keyof BluetoothRemoteGATTCharacteristicEventMap>(type: K, listener: (ev: BluetoothRemoteGATTCharacteristicEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly service: BluetoothRemoteGATTService;
  /** @experimental */ startNotifications(): Promise<BluetoothRemoteGATTCharacteristic>;
  /** @experimental */ stopNotifications(): Promise<BluetoothRemoteGATTCharacteristic>;
  /** @experimental */ readonly uuid: UUID;
  /** @experimental */ readonly value: DataView | null;
  /** @deprecated */ writeValue(value: BufferSource): Promise<void>;
  /** @experimental */ writeValueWithResponse(value: BufferSource): Promise<void>;
  /** @experimental */ writeValueWithoutResponse(value: BufferSource): Promise<void>;
}
/** @experimental */ declare var BluetoothRemoteGATTCharacteristic: { prototype: BluetoothRemoteGATTCharacteristic; };
interface BluetoothRemoteGATTCharacteristicEventMap {
  characteristicvaluechanged: Event;
}
interface BluetoothRemoteGATTDescriptor {
  /** @experimental */ readonly characteristic: BluetoothRemoteGATTCharacteristic;
  /** @experimental */ readValue(): Promise<DataView>;
  /** @experimental */ readonly uuid: UUID;
  /** @experimental */ readonly value: DataView | null;
  /** @experimental */ writeValue(value: BufferSource): Promise<void>;
}
/** @experimental */ declare var BluetoothRemoteGATTDescriptor: { prototype: BluetoothRemoteGATTDescriptor; };
interface BluetoothRemoteGATTServer {
  /** @experimental */ connect(): Promise<BluetoothRemoteGATTServer>;
  /** @experimental */ readonly connected: boolean;
  /** @experimental */ readonly device: BluetoothDevice;
  /** @experimental */ disconnect(): void;
  /** @experimental */ getPrimaryService(service: BluetoothServiceUUID): Promise<BluetoothRemoteGATTService>;
  /** @experimental */ getPrimaryServices(service?: BluetoothServiceUUID): Promise<BluetoothRemoteGATTService[]>;
}
/** @experimental */ declare var BluetoothRemoteGATTServer: { prototype: BluetoothRemoteGATTServer; };
interface BluetoothRemoteGATTService extends EventTarget {
  addEventListener<K extends keyof BluetoothRemoteGATTServiceEventMap>(type: K, listener: (ev: BluetoothRemoteGATTServiceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly device: BluetoothDevice;
  /** @experimental */ getCharacteristic(characteristic: BluetoothCharacteristicUUID): Promise<BluetoothRemoteGATTCharacteristic>;
  /** @experimental */ getCharacteristics(characteristic?: BluetoothCharacteristicUUID): Promise<BluetoothRemoteGATTCharacteristic[]>;
  /** @experimental */ getIncludedService(service: BluetoothServiceUUID): Promise<BluetoothRemoteGATTService>;
  /** @experimental */ getIncludedServices(service?: BluetoothServiceUUID): Promise<BluetoothRemoteGATTService[]>;
  /** @experimental */ readonly isPrimary: boolean;
  /** @experimental */ oncharacteristicvaluechanged: ((ev: Event) => any) | null;
  /** @experimental */ onserviceadded: ((ev: Event) => any) | null;
  /** @experimental */ onservicechanged: ((ev: Event) => any) | null;
  /** @experimental */ onserviceremoved: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof BluetoothRemoteGATTServiceEventMap>(type: K, listener: (ev: BluetoothRemoteGATTServiceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly uuid: UUID;
}
/** @experimental */ declare var BluetoothRemoteGATTService: { prototype: BluetoothRemoteGATTService; };
interface BluetoothRemoteGATTServiceEventMap {
  serviceadded: Event;
  servicechanged: Event;
  serviceremoved: Event;
}
interface BluetoothServiceDataFilter extends ReadonlyMap<UUID, BluetoothDataFilter> {
}
declare var BluetoothServiceDataFilter: { new(init?: object): BluetoothServiceDataFilter; prototype: BluetoothServiceDataFilter; };
interface BluetoothServiceDataFilterInit extends BluetoothDataFilterInit {
  service: BluetoothServiceUUID;
}
interface BluetoothServiceDataMap extends ReadonlyMap<UUID, DataView> {
}
declare var BluetoothServiceDataMap: { prototype: BluetoothServiceDataMap; };
type BluetoothServiceUUID = string | number;
interface BluetoothUUID {
}
declare var BluetoothUUID: { /** @experimental */ canonicalUUID(alias: number): UUID; /** @experimental */ getCharacteristic(name: string | number): UUID; /** @experimental */ getDescriptor(name: string | number): UUID; /** @experimental */ getService(name: string | number): UUID; prototype: BluetoothUUID; };
interface Body {
  arrayBuffer(): Promise<ArrayBuffer>;
  blob(): Promise<Blob>;
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
  readonly bodyUsed: boolean;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
  formData(): Promise<FormData>;
  json(): Promise<any>;
  text(): Promise<string>;
}
type BodyInit = ReadableStream | XMLHttpRequestBodyInit;
interface BoxQuadOptions {
  box?: CSSBoxType;
  relativeTo?: GeometryNode;
}
interface BroadcastChannel extends EventTarget {
  addEventListener<K extends keyof BroadcastChannelEventMap>(type: K, listener: (ev: BroadcastChannelEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): void;
  readonly name: string;
  onmessage: ((ev: MessageEvent) => any) | null;
  onmessageerror: ((ev: MessageEvent) => any) | null;
  postMessage(message: any): void;
  removeEventListener<K extends keyof BroadcastChannelEventMap>(type: K, listener: (ev: BroadcastChannelEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var BroadcastChannel: { new(name: string): BroadcastChannel; prototype: BroadcastChannel; };
interface BroadcastChannelEventMap {
  message: MessageEvent;
  messageerror: MessageEvent;
}
interface BrowserBoundSignature {
  signature: ArrayBuffer;
}
interface BrowserCaptureMediaStreamTrack extends MediaStreamTrack {
  /** @experimental */ clone(): BrowserCaptureMediaStreamTrack;
  /** @experimental */ cropTo(cropTarget: CropTarget | null): Promise<void>;
  /** @experimental */ restrictTo(RestrictionTarget: RestrictionTarget | null): Promise<void>;
}
/** @experimental */ declare var BrowserCaptureMediaStreamTrack: { prototype: BrowserCaptureMediaStreamTrack; };
type BufferSource = ArrayBufferView<ArrayBuffer> | ArrayBuffer;
interface BufferedChangeEvent extends Event {
  /** @experimental */ readonly addedRanges: TimeRanges;
  /** @experimental */ readonly removedRanges: TimeRanges;
}
/** @experimental */ declare var BufferedChangeEvent: { new(type: string, eventInitDict?: BufferedChangeEventInit): BufferedChangeEvent; prototype: BufferedChangeEvent; };
interface BufferedChangeEventInit extends EventInit {
  addedRanges?: TimeRanges;
  removedRanges?: TimeRanges;
}
interface ByteLengthQueuingStrategy extends QueuingStrategy<ArrayBufferView> {
  readonly highWaterMark: number;
  readonly size: QueuingStrategySize<ArrayBufferView>;
}
declare var ByteLengthQueuingStrategy: { new(init: QueuingStrategyInit): ByteLengthQueuingStrategy; prototype: ByteLengthQueuingStrategy; };
interface CDATASection extends Text {
}
declare var CDATASection: { prototype: CDATASection; };
type COSEAlgorithmIdentifier = number;
declare namespace CSS {
  function Hz(value: number): CSSUnitValue;
  function Q(value: number): CSSUnitValue;
  var animationWorklet: Worklet;
  function cap(value: number): CSSUnitValue;
  function ch(value: number): CSSUnitValue;
  function cm(value: number): CSSUnitValue;
  function cqb(value: number): CSSUnitValue;
  function cqh(value: number): CSSUnitValue;
  function cqi(value: number): CSSUnitValue;
  function cqmax(value: number): CSSUnitValue;
  function cqmin(value: number): CSSUnitValue;
  function cqw(value: number): CSSUnitValue;
  function deg(value: number): CSSUnitValue;
  function dpcm(value: number): CSSUnitValue;
  function dpi(value: number): CSSUnitValue;
  function dppx(value: number): CSSUnitValue;
  function dvb(value: number): CSSUnitValue;
  function dvh(value: number): CSSUnitValue;
  function dvi(value: number): CSSUnitValue;
  function dvmax(value: number): CSSUnitValue;
  function dvmin(value: number): CSSUnitValue;
  function dvw(value: number): CSSUnitValue;
  var elementSources: any;
  function em(value: number): CSSUnitValue;
  function escape(ident: string): string;
  function ex(value: number): CSSUnitValue;
  function fr(value: number): CSSUnitValue;
  function grad(value: number): CSSUnitValue;
  var highlights: HighlightRegistry;
  function ic(value: number): CSSUnitValue;
  function in(value: number): CSSUnitValue;
  function kHz(value: number): CSSUnitValue;
  var layoutWorklet: Worklet;
  function lh(value: number): CSSUnitValue;
  function lvb(value: number): CSSUnitValue;
  function lvh(value: number): CSSUnitValue;
  function lvi(value: number): CSSUnitValue;
  function lvmax(value: number): CSSUnitValue;
  function lvmin(value: number): CSSUnitValue;
  function lvw(value: number): CSSUnitValue;
  function mm(value: number): CSSUnitValue;
  function ms(value: number): CSSUnitValue;
  function number(value: number): CSSUnitValue;
  /** @experimental */ var paintWorklet: Worklet;
  function parseCommaValueList(css: string): CSSToken[][];
  function parseDeclaration(css: string, options?: CSSParserOptions): CSSParserDeclaration;
  function parseDeclarationList(css: CSSStringSource, options?: CSSParserOptions): Promise<CSSParserRule[]>;
  function parseRule(css: CSSStringSource, options?: CSSParserOptions): Promise<CSSParserRule>;
  function parseRuleList(css: CSSStringSource, options?: CSSParserOptions): Promise<CSSParserRule[]>;
  function parseStylesheet(css: CSSStringSource, options?: CSSParserOptions): Promise<CSSParserRule[]>;
  function parseValue(css: string): CSSToken;
  function parseValueList(css: string): CSSToken[];
  function pc(value: number): CSSUnitValue;
  function percent(value: number): CSSUnitValue;
  function pt(value: number): CSSUnitValue;
  function px(value: number): CSSUnitValue;
  function rad(value: number): CSSUnitValue;
  function rcap(value: number): CSSUnitValue;
  function rch(value: number): CSSUnitValue;
  function registerProperty(definition: PropertyDefinition): void;
  function rem(value: number): CSSUnitValue;
  function rex(value: number): CSSUnitValue;
  function ric(value: number): CSSUnitValue;
  function rlh(value: number): CSSUnitValue;
  function s(value: number): CSSUnitValue;
  function supports(property: string, value: string): boolean;
  function supports(conditionText: string): boolean;
  function svb(value: number): CSSUnitValue;
  function svh(value: number): CSSUnitValue;
  function svi(value: number): CSSUnitValue;
  function svmax(value: number): CSSUnitValue;
  function svmin(value: number): CSSUnitValue;
  function svw(value: number): CSSUnitValue;
  function turn(value: number): CSSUnitValue;
  function vb(value: number): CSSUnitValue;
  function vh(value: number): CSSUnitValue;
  function vi(value: number): CSSUnitValue;
  function vmax(value: number): CSSUnitValue;
  function vmin(value: number): CSSUnitValue;
  function vw(value: number): CSSUnitValue;
}
interface CSSAnimation extends Animation {
  addEventListener<K extends keyof AnimationEventMap>(type: K, listener: (ev: AnimationEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly animationName: string;
  removeEventListener<K extends keyof AnimationEventMap>(type: K, listener: (ev: AnimationEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var CSSAnimation: { prototype: CSSAnimation; };
interface CSSApplyBlockRule extends CSSGroupingRule {
  /** @experimental */ getArguments(): string[];
  /** @experimental */ readonly name: string;
}
declare var CSSApplyBlockRule: { prototype: CSSApplyBlockRule; };
interface CSSApplyStatementRule extends CSSRule {
  /** @experimental */ getArguments(): string[];
  /** @experimental */ readonly name: string;
}
declare var CSSApplyStatementRule: { prototype: CSSApplyStatementRule; };
type CSSBoxType = "margin" | "border" | "padding" | "content";
interface CSSColor extends CSSColorValue {
  /** @experimental */ alpha: CSSNumberish;
  /** @experimental */ channels: CSSColorPercent[];
  /** @experimental */ colorSpace: CSSKeywordish;
}
declare var CSSColor: { new(colorSpace: CSSKeywordish, channels: CSSColorPercent[], alpha?: CSSNumberish): CSSColor; prototype: CSSColor; };
type CSSColorAngle = CSSNumberish | CSSKeywordish;
type CSSColorNumber = CSSNumberish | CSSKeywordish;
type CSSColorPercent = CSSNumberish | CSSKeywordish;
interface CSSColorProfileRule extends CSSRule {
  /** @experimental */ readonly components: string;
  /** @experimental */ readonly name: string;
  /** @experimental */ readonly renderingIntent: string;
  /** @experimental */ readonly src: string;
}
declare var CSSColorProfileRule: { prototype: CSSColorProfileRule; };
type CSSColorRGBComp = CSSNumberish | CSSKeywordish;
interface CSSColorValue extends CSSStyleValue {
}
declare var CSSColorValue: { parse(cssText: string): CSSColorValue | CSSStyleValue; prototype: CSSColorValue; };
interface CSSConditionRule extends CSSGroupingRule {
  readonly conditionText: string;
}
declare var CSSConditionRule: { prototype: CSSConditionRule; };
interface CSSContainerCondition {
  name: string;
  query: string;
}
interface CSSContainerRule extends CSSConditionRule {
  readonly conditions: ReadonlyArray<CSSContainerCondition>;
  readonly containerName: string;
  readonly containerQuery: string;
}
declare var CSSContainerRule: { prototype: CSSContainerRule; };
interface CSSContentsBlockRule extends CSSGroupingRule {
}
declare var CSSContentsBlockRule: { prototype: CSSContentsBlockRule; };
interface CSSContentsStatementRule extends CSSRule {
}
declare var CSSContentsStatementRule: { prototype: CSSContentsStatementRule; };
interface CSSCounterStyleRule extends CSSRule {
  additiveSymbols: string;
  fallback: string;
  name: string;
  negative: string;
  pad: string;
  prefix: string;
  range: string;
  speakAs: string;
  suffix: string;
  symbols: string;
  system: string;
}
declare var CSSCounterStyleRule: { prototype: CSSCounterStyleRule; };
interface CSSCustomMediaRule extends CSSRule {
  /** @experimental */ readonly name: string;
  /** @experimental */ readonly query: CustomMediaQuery;
}
/** @experimental */ declare var CSSCustomMediaRule: { prototype: CSSCustomMediaRule; };
interface CSSFontFaceDescriptors extends CSSStyleDeclarationBase {
  "ascent-override": string;
  ascentOverride: string;
  "descent-override": string;
  descentOverride: string;
  "font-display": string;
  "font-family": string;
  "font-feature-settings": string;
  /** @experimental */ "font-language-override": string;
  /** @experimental */ "font-named-instance": string;
  /** @experimental */ "font-size": string;
  "font-stretch": string;
  "font-style": string;
  /** @experimental */ "font-variation-settings": string;
  "font-weight": string;
  "font-width": string;
  fontDisplay: string;
  fontFamily: string;
  fontFeatureSettings: string;
  /** @experimental */ fontLanguageOverride: string;
  /** @experimental */ fontNamedInstance: string;
  /** @experimental */ fontSize: string;
  fontStretch: string;
  fontStyle: string;
  /** @experimental */ fontVariationSettings: string;
  fontWeight: string;
  fontWidth: string;
  "line-gap-override": string;
  lineGapOverride: string;
  "size-adjust": string;
  sizeAdjust: string;
  src: string;
  /** @experimental */ "subscript-position-override": string;
  /** @experimental */ "subscript-size-override": string;
  /** @experimental */ subscriptPositionOverride: string;
  /** @experimental */ subscriptSizeOverride: string;
  /** @experimental */ "superscript-position-override": string;
  /** @experimental */ "superscript-size-override": string;
  /** @experimental */ superscriptPositionOverride: string;
  /** @experimental */ superscriptSizeOverride: string;
  "unicode-range": string;
  unicodeRange: string;
}
declare var CSSFontFaceDescriptors: { prototype: CSSFontFaceDescriptors; };
interface CSSFontFaceRule extends CSSRule {
  style: CSSFontFaceDescriptors;
}
declare var CSSFontFaceRule: { prototype: CSSFontFaceRule; };
interface CSSFontFeatureValuesMap extends Map<string, number[]> {
  /** @experimental */ set(featureValueName: string, values: number | number[]): void;
}
/** @experimental */ declare var CSSFontFeatureValuesMap: { prototype: CSSFontFeatureValuesMap; };
interface CSSFontFeatureValuesRule extends CSSRule {
  /** @experimental */ readonly annotation: CSSFontFeatureValuesMap;
  /** @experimental */ readonly characterVariant: CSSFontFeatureValuesMap;
  fontFamily: string;
  /** @experimental */ readonly historicalForms: CSSFontFeatureValuesMap;
  /** @experimental */ readonly ornaments: CSSFontFeatureValuesMap;
  /** @experimental */ readonly styleset: CSSFontFeatureValuesMap;
  /** @experimental */ readonly stylistic: CSSFontFeatureValuesMap;
  /** @experimental */ readonly swash: CSSFontFeatureValuesMap;
}
declare var CSSFontFeatureValuesRule: { prototype: CSSFontFeatureValuesRule; };
interface CSSFontPaletteValuesRule extends CSSRule {
  readonly basePalette: string;
  readonly fontFamily: string;
  readonly name: string;
  readonly overrideColors: string;
}
declare var CSSFontPaletteValuesRule: { prototype: CSSFontPaletteValuesRule; };
interface CSSFunctionDeclarations extends CSSRule {
  readonly style: CSSFunctionDescriptors;
}
declare var CSSFunctionDeclarations: { prototype: CSSFunctionDeclarations; };
interface CSSFunctionDescriptors extends CSSStyleDeclaration {
  result: string;
}
declare var CSSFunctionDescriptors: { prototype: CSSFunctionDescriptors; };
interface CSSFunctionRule extends CSSGroupingRule {
  getParameters(): FunctionParameter[];
  readonly name: string;
  readonly returnType: string;
}
declare var CSSFunctionRule: { prototype: CSSFunctionRule; };
interface CSSGroupingRule extends CSSRule {
  readonly cssRules: CSSRuleList;
  deleteRule(index: number): void;
  insertRule(rule: string, index?: number): number;
}
declare var CSSGroupingRule: { prototype: CSSGroupingRule; };
interface CSSHSL extends CSSColorValue {
  /** @experimental */ alpha: CSSColorPercent;
  /** @experimental */ h: CSSColorAngle;
  /** @experimental */ l: CSSColorPercent;
  /** @experimental */ s: CSSColorPercent;
}
declare var CSSHSL: { new(h: CSSColorAngle, s: CSSColorPercent, l: CSSColorPercent, alpha?: CSSColorPercent): CSSHSL; prototype: CSSHSL; };
interface CSSHWB extends CSSColorValue {
  /** @experimental */ alpha: CSSNumberish;
  /** @experimental */ b: CSSNumberish;
  /** @experimental */ h: CSSNumericValue;
  /** @experimental */ w: CSSNumberish;
}
declare var CSSHWB: { new(h: CSSNumericValue, w: CSSNumberish, b: CSSNumberish, alpha?: CSSNumberish): CSSHWB; prototype: CSSHWB; };
interface CSSImageValue extends CSSStyleValue {
}
declare var CSSImageValue: { prototype: CSSImageValue; };
interface CSSImportRule extends CSSRule {
  readonly href: string;
  readonly layerName: string | null;
  media: MediaList;
  readonly styleSheet: CSSStyleSheet | null;
  readonly supportsText: string | null;
}
declare var CSSImportRule: { prototype: CSSImportRule; };
interface CSSKeyframeRule extends CSSRule {
  keyText: string;
  style: CSSStyleDeclaration;
}
declare var CSSKeyframeRule: { prototype: CSSKeyframeRule; };
interface CSSKeyframesRule extends CSSRule {
  [index: number]: CSSKeyframeRule;
  [Symbol.iterator](): ArrayIterator<CSSKeyframeRule>;
  appendRule(rule: string): void;
  readonly cssRules: CSSRuleList;
  deleteRule(select: string): void;
  findRule(select: string): CSSKeyframeRule | null;
  readonly length: number;
  name: string;
}
declare var CSSKeyframesRule: { prototype: CSSKeyframesRule; };
interface CSSKeywordValue extends CSSStyleValue {
  value: string;
}
declare var CSSKeywordValue: { new(value: string): CSSKeywordValue; prototype: CSSKeywordValue; };
type CSSKeywordish = string | CSSKeywordValue;
interface CSSLCH extends CSSColorValue {
  /** @experimental */ alpha: CSSColorPercent;
  /** @experimental */ c: CSSColorPercent;
  /** @experimental */ h: CSSColorAngle;
  /** @experimental */ l: CSSColorPercent;
}
declare var CSSLCH: { new(l: CSSColorPercent, c: CSSColorPercent, h: CSSColorAngle, alpha?: CSSColorPercent): CSSLCH; prototype: CSSLCH; };
interface CSSLab extends CSSColorValue {
  /** @experimental */ a: CSSColorNumber;
  /** @experimental */ alpha: CSSColorPercent;
  /** @experimental */ b: CSSColorNumber;
  /** @experimental */ l: CSSColorPercent;
}
declare var CSSLab: { new(l: CSSColorPercent, a: CSSColorNumber, b: CSSColorNumber, alpha?: CSSColorPercent): CSSLab; prototype: CSSLab; };
interface CSSLayerBlockRule extends CSSGroupingRule {
  readonly name: string;
}
declare var CSSLayerBlockRule: { prototype: CSSLayerBlockRule; };
interface CSSLayerStatementRule extends CSSRule {
  readonly nameList: ReadonlyArray<string>;
}
declare var CSSLayerStatementRule: { prototype: CSSLayerStatementRule; };
interface CSSMarginRule extends CSSRule {
  /** @experimental */ readonly name: string;
  /** @experimental */ readonly style: CSSStyleDeclaration;
}
/** @experimental */ declare var CSSMarginRule: { prototype: CSSMarginRule; };
interface CSSMathClamp extends CSSMathValue {
  readonly lower: CSSNumericValue;
  readonly upper: CSSNumericValue;
  readonly value: CSSNumericValue;
}
declare var CSSMathClamp: { new(lower: CSSNumberish, value: CSSNumberish, upper: CSSNumberish): CSSMathClamp; prototype: CSSMathClamp; };
interface CSSMathInvert extends CSSMathValue {
  readonly value: CSSNumericValue;
}
declare var CSSMathInvert: { new(arg: CSSNumberish): CSSMathInvert; prototype: CSSMathInvert; };
interface CSSMathMax extends CSSMathValue {
  readonly values: CSSNumericArray;
}
declare var CSSMathMax: { new(...args: CSSNumberish[]): CSSMathMax; prototype: CSSMathMax; };
interface CSSMathMin extends CSSMathValue {
  readonly values: CSSNumericArray;
}
declare var CSSMathMin: { new(...args: CSSNumberish[]): CSSMathMin; prototype: CSSMathMin; };
interface CSSMathNegate extends CSSMathValue {
  readonly value: CSSNumericValue;
}
declare var CSSMathNegate: { new(arg: CSSNumberish): CSSMathNegate; prototype: CSSMathNegate; };
type CSSMathOperator = "clamp" | "invert" | "max" | "min" | "negate" | "product" | "sum";
interface CSSMathProduct extends CSSMathValue {
  readonly values: CSSNumericArray;
}
declare var CSSMathProduct: { new(...args: CSSNumberish[]): CSSMathProduct; prototype: CSSMathProduct; };
interface CSSMathSum extends CSSMathValue {
  readonly values: CSSNumericArray;
}
declare var CSSMathSum: { new(...args: CSSNumberish[]): CSSMathSum; prototype: CSSMathSum; };
interface CSSMathValue extends CSSNumericValue {
  readonly operator: CSSMathOperator;
}
declare var CSSMathValue: { prototype: CSSMathValue; };
interface CSSMatrixComponent extends CSSTransformComponent {
  matrix: DOMMatrix;
}
declare var CSSMatrixComponent: { new(matrix: DOMMatrixReadOnly, options?: CSSMatrixComponentOptions): CSSMatrixComponent; prototype: CSSMatrixComponent; };
interface CSSMatrixComponentOptions {
  is2D?: boolean;
}
interface CSSMediaRule extends CSSConditionRule {
  /** @experimental */ readonly matches: boolean;
  media: MediaList;
}
declare var CSSMediaRule: { prototype: CSSMediaRule; };
interface CSSMixinRule extends CSSGroupingRule {
  /** @experimental */ readonly contents: boolean;
  /** @experimental */ getParameters(): FunctionParameter[];
  /** @experimental */ readonly name: string;
}
declare var CSSMixinRule: { prototype: CSSMixinRule; };
interface CSSNamespaceRule extends CSSRule {
  readonly namespaceURI: string;
  readonly prefix: string;
}
declare var CSSNamespaceRule: { prototype: CSSNamespaceRule; };
interface CSSNestedDeclarations extends CSSRule {
  style: CSSStyleDeclaration;
}
declare var CSSNestedDeclarations: { prototype: CSSNestedDeclarations; };
type CSSNumberish = number | CSSNumericValue;
interface CSSNumericArray {
  [index: number]: CSSNumericValue;
  [Symbol.iterator](): ArrayIterator<CSSNumericValue>;
  entries(): ArrayIterator<[number, CSSNumericValue]>;
  forEach(callbackfn: (value: CSSNumericValue, key: number, parent: CSSNumericArray) => void, thisArg?: any): void;
  keys(): ArrayIterator<number>;
  readonly length: number;
  values(): ArrayIterator<CSSNumericValue>;
}
declare var CSSNumericArray: { prototype: CSSNumericArray; };
type CSSNumericBaseType = "angle" | "flex" | "frequency" | "length" | "percent" | "resolution" | "time";
interface CSSNumericType {
  angle?: number;
  flex?: number;
  frequency?: number;
  length?: number;
  percent?: number;
  percentHint?: CSSNumericBaseType;
  resolution?: number;
  time?: number;
}
interface CSSNumericValue extends CSSStyleValue {
  add(...values: CSSNumberish[]): CSSNumericValue;
  div(...values: CSSNumberish[]): CSSNumericValue;
  equals(...value: CSSNumberish[]): boolean;
  max(...values: CSSNumberish[]): CSSNumericValue;
  min(...values: CSSNumberish[]): CSSNumericValue;
  mul(...values: CSSNumberish[]): CSSNumericValue;
  sub(...values: CSSNumberish[]): CSSNumericValue;
  to(unit: string): CSSUnitValue;
  toSum(...units: string[]): CSSMathSum;
  type(): CSSNumericType;
}
declare var CSSNumericValue: { parse(cssText: string): CSSNumericValue; prototype: CSSNumericValue; };
interface CSSOKLCH extends CSSColorValue {
  /** @experimental */ alpha: CSSColorPercent;
  /** @experimental */ c: CSSColorPercent;
  /** @experimental */ h: CSSColorAngle;
  /** @experimental */ l: CSSColorPercent;
}
declare var CSSOKLCH: { new(l: CSSColorPercent, c: CSSColorPercent, h: CSSColorAngle, alpha?: CSSColorPercent): CSSOKLCH; prototype: CSSOKLCH; };
interface CSSOKLab extends CSSColorValue {
  /** @experimental */ a: CSSColorNumber;
  /** @experimental */ alpha: CSSColorPercent;
  /** @experimental */ b: CSSColorNumber;
  /** @experimental */ l: CSSColorPercent;
}
declare var CSSOKLab: { new(l: CSSColorPercent, a: CSSColorNumber, b: CSSColorNumber, alpha?: CSSColorPercent): CSSOKLab; prototype: CSSOKLab; };
interface CSSPageDescriptors extends CSSStyleDeclarationBase {
  /** @experimental */ bleed: string;
  margin: string;
  "margin-bottom": string;
  "margin-left": string;
  "margin-right": string;
  "margin-top": string;
  marginBottom: string;
  marginLeft: string;
  marginRight: string;
  marginTop: string;
  /** @experimental */ marks: string;
  /** @experimental */ "page-orientation": string;
  /** @experimental */ pageOrientation: string;
  size: string;
}
declare var CSSPageDescriptors: { prototype: CSSPageDescriptors; };
interface CSSPageRule extends CSSGroupingRule {
  selectorText: string;
  style: CSSPageDescriptors;
}
declare var CSSPageRule: { prototype: CSSPageRule; };
interface CSSParserAtRule extends CSSParserRule {
  /** @experimental */ readonly body: ReadonlyArray<CSSParserRule> | null;
  /** @experimental */ readonly name: string;
  /** @experimental */ readonly prelude: ReadonlyArray<CSSParserValue>;
}
declare var CSSParserAtRule: { new(name: string, prelude: CSSToken[], body?: CSSParserRule[] | null): CSSParserAtRule; prototype: CSSParserAtRule; };
interface CSSParserBlock extends CSSParserValue {
  /** @experimental */ readonly body: ReadonlyArray<CSSParserValue>;
  /** @experimental */ readonly name: string;
}
declare var CSSParserBlock: { new(name: string, body: CSSParserValue[]): CSSParserBlock; prototype: CSSParserBlock; };
interface CSSParserDeclaration extends CSSParserRule {
  /** @experimental */ readonly body: ReadonlyArray<CSSParserValue>;
  /** @experimental */ readonly name: string;
}
declare var CSSParserDeclaration: { new(name: string, body?: CSSParserRule[]): CSSParserDeclaration; prototype: CSSParserDeclaration; };
interface CSSParserFunction extends CSSParserValue {
  /** @experimental */ readonly args: ReadonlyArray<ReadonlyArray<CSSParserValue>>;
  /** @experimental */ readonly name: string;
}
declare var CSSParserFunction: { new(name: string, args: CSSParserValue[][]): CSSParserFunction; prototype: CSSParserFunction; };
interface CSSParserOptions {
  atRules?: object;
}
interface CSSParserQualifiedRule extends CSSParserRule {
  /** @experimental */ readonly body: ReadonlyArray<CSSParserRule>;
  /** @experimental */ readonly prelude: ReadonlyArray<CSSParserValue>;
}
declare var CSSParserQualifiedRule: { new(prelude: CSSToken[], body?: CSSParserRule[] | null): CSSParserQualifiedRule; prototype: CSSParserQualifiedRule; };
interface CSSParserRule {
}
declare var CSSParserRule: { prototype: CSSParserRule; };
interface CSSParserValue {
}
declare var CSSParserValue: { prototype: CSSParserValue; };
interface CSSPerspective extends CSSTransformComponent {
  length: CSSPerspectiveValue;
}
declare var CSSPerspective: { new(length: CSSPerspectiveValue): CSSPerspective; prototype: CSSPerspective; };
type CSSPerspectiveValue = CSSNumericValue | CSSKeywordish;
interface CSSPositionTryDescriptors extends CSSStyleDeclarationBase {
  "align-self": string;
  alignSelf: string;
  "block-size": string;
  blockSize: string;
  bottom: string;
  height: string;
  "inline-size": string;
  inlineSize: string;
  inset: string;
  "inset-block": string;
  "inset-block-end": string;
  "inset-block-start": string;
  "inset-inline": string;
  "inset-inline-end": string;
  "inset-inline-start": string;
  insetBlock: string;
  insetBlockEnd: string;
  insetBlockStart: string;
  insetInline: string;
  insetInlineEnd: string;
  insetInlineStart: string;
  "justify-self": string;
  justifySelf: string;
  left: string;
  margin: string;
  "margin-block": string;
  "margin-block-end": string;
  "margin-block-start": string;
  "margin-bottom": string;
  "margin-inline": string;
  "margin-inline-end": string;
  "margin-inline-start": string;
  "margin-left": string;
  "margin-right": string;
  "margin-top": string;
  marginBlock: string;
  marginBlockEnd: string;
  marginBlockStart: string;
  marginBottom: string;
  marginInline: string;
  marginInlineEnd: string;
  marginInlineStart: string;
  marginLeft: string;
  marginRight: string;
  marginTop: string;
  "max-block-size": string;
  "max-height": string;
  "max-inline-size": string;
  "max-width": string;
  maxBlockSize: string;
  maxHeight: string;
  maxInlineSize: string;
  maxWidth: string;
  "min-block-size": string;
  "min-height": string;
  "min-inline-size": string;
  "min-width": string;
  minBlockSize: string;
  minHeight: string;
  minInlineSize: string;
  minWidth: string;
  "place-self": string;
  placeSelf: string;
  "position-anchor": string;
  "position-area": string;
  positionAnchor: string;
  positionArea: string;
  right: string;
  top: string;
  width: string;
}
declare var CSSPositionTryDescriptors: { prototype: CSSPositionTryDescriptors; };
interface CSSPositionTryRule extends CSSRule {
  readonly name: string;
  style: CSSPositionTryDescriptors;
}
declare var CSSPositionTryRule: { prototype: CSSPositionTryRule; };
interface CSSPropertyRule extends CSSRule {
  readonly inherits: boolean;
  readonly initialValue: string | null;
  readonly name: string;
  readonly syntax: string;
}
declare var CSSPropertyRule: { prototype: CSSPropertyRule; };
interface CSSPseudoElement {
  /** @experimental */ convertPointFromNode(point: DOMPointInit, from: GeometryNode, options?: ConvertCoordinateOptions): DOMPoint;
  /** @experimental */ convertQuadFromNode(quad: DOMQuadInit, from: GeometryNode, options?: ConvertCoordinateOptions): DOMQuad;
  /** @experimental */ convertRectFromNode(rect: DOMRectReadOnly, from: GeometryNode, options?: ConvertCoordinateOptions): DOMQuad;
  /** @experimental */ readonly element: Element;
  /** @experimental */ getBoxQuads(options?: BoxQuadOptions): DOMQuad[];
  /** @experimental */ readonly parent: Element | CSSPseudoElement;
  /** @experimental */ pseudo(type: string): CSSPseudoElement | null;
  /** @experimental */ readonly selectorText: string;
  /** @experimental */ readonly type: string;
}
/** @experimental */ declare var CSSPseudoElement: { prototype: CSSPseudoElement; };
interface CSSRGB extends CSSColorValue {
  /** @experimental */ alpha: CSSColorPercent;
  /** @experimental */ b: CSSColorRGBComp;
  /** @experimental */ g: CSSColorRGBComp;
  /** @experimental */ r: CSSColorRGBComp;
}
declare var CSSRGB: { new(r: CSSColorRGBComp, g: CSSColorRGBComp, b: CSSColorRGBComp, alpha?: CSSColorPercent): CSSRGB; prototype: CSSRGB; };
interface CSSRotate extends CSSTransformComponent {
  angle: CSSNumericValue;
  x: CSSNumberish;
  y: CSSNumberish;
  z: CSSNumberish;
}
declare var CSSRotate: { new(angle: CSSNumericValue): CSSRotate; new(x: CSSNumberish, y: CSSNumberish, z: CSSNumberish, angle: CSSNumericValue): CSSRotate; prototype: CSSRotate; };
interface CSSRule {
  readonly CHARSET_RULE: 2;
  readonly COUNTER_STYLE_RULE: 11;
  readonly FONT_FACE_RULE: 5;
  readonly FONT_FEATURE_VALUES_RULE: 14;
  readonly IMPORT_RULE: 3;
  readonly KEYFRAMES_RULE: 7;
  readonly KEYFRAME_RULE: 8;
  readonly MARGIN_RULE: 9;
  readonly MEDIA_RULE: 4;
  readonly NAMESPACE_RULE: 10;
  readonly PAGE_RULE: 6;
  readonly STYLE_RULE: 1;
  readonly SUPPORTS_RULE: 12;
  cssText: string;
  readonly parentRule: CSSRule | null;
  readonly parentStyleSheet: CSSStyleSheet | null;
  /** @deprecated */ readonly type: number;
}
declare var CSSRule: { readonly CHARSET_RULE: 2; readonly COUNTER_STYLE_RULE: 11; readonly FONT_FACE_RULE: 5; readonly FONT_FEATURE_VALUES_RULE: 14; readonly IMPORT_RULE: 3; readonly KEYFRAMES_RULE: 7; readonly KEYFRAME_RULE: 8; readonly MARGIN_RULE: 9; readonly MEDIA_RULE: 4; readonly NAMESPACE_RULE: 10; readonly PAGE_RULE: 6; readonly STYLE_RULE: 1; readonly SUPPORTS_RULE: 12; prototype: CSSRule; };
interface CSSRuleList {
  [index: number]: CSSRule;
  [Symbol.iterator](): ArrayIterator<CSSRule>;
  item(index: number): CSSRule | null;
  readonly length: number;
}
declare var CSSRuleList: { prototype: CSSRuleList; };
interface CSSScale extends CSSTransformComponent {
  x: CSSNumberish;
  y: CSSNumberish;
  z: CSSNumberish;
}
declare var CSSScale: { new(x: CSSNumberish, y: CSSNumberish, z?: CSSNumberish): CSSScale; prototype: CSSScale; };
interface CSSScopeRule extends CSSGroupingRule {
  readonly end: string | null;
  readonly start: string | null;
}
declare var CSSScopeRule: { prototype: CSSScopeRule; };
interface CSSSkew extends CSSTransformComponent {
  ax: CSSNumericValue;
  ay: CSSNumericValue;
}
declare var CSSSkew: { new(ax: CSSNumericValue, ay: CSSNumericValue): CSSSkew; prototype: CSSSkew; };
interface CSSSkewX extends CSSTransformComponent {
  ax: CSSNumericValue;
}
declare var CSSSkewX: { new(ax: CSSNumericValue): CSSSkewX; prototype: CSSSkewX; };
interface CSSSkewY extends CSSTransformComponent {
  ay: CSSNumericValue;
}
declare var CSSSkewY: { new(ay: CSSNumericValue): CSSSkewY; prototype: CSSSkewY; };
interface CSSStartingStyleRule extends CSSGroupingRule {
}
declare var CSSStartingStyleRule: { prototype: CSSStartingStyleRule; };
type CSSStringSource = string | ReadableStream;
interface CSSStyleDeclaration extends CSSStyleProperties {
  [Symbol.iterator](): ArrayIterator<string>;
  /** @deprecated */ getPropertyCSSValue: any;
}
declare var CSSStyleDeclaration: { prototype: CSSStyleDeclaration; };
interface CSSStyleDeclarationBase {
  [index: number]: string;
  cssText: string;
  getPropertyPriority(property: string): string;
  getPropertyValue(property: string): string;
  item(index: number): string;
  readonly length: number;
  readonly parentRule: CSSRule | null;
  removeProperty(property: string): string;
  setProperty(property: string, value: string | null, priority?: string): void;
}
interface CSSStyleProperties extends CSSStyleDeclarationBase {
  accentColor: string;
  alignContent: string;
  alignItems: string;
  alignSelf: string;
  alignmentBaseline: string;
  all: string;
  anchorName: string;
  anchorScope: string;
  animation: string;
  animationComposition: string;
  animationDelay: string;
  animationDirection: string;
  animationDuration: string;
  animationFillMode: string;
  animationIterationCount: string;
  animationName: string;
  animationPlayState: string;
  animationRange: string;
  animationRangeEnd: string;
  animationRangeStart: string;
  animationTimeline: string;
  animationTimingFunction: string;
  appearance: string;
  aspectRatio: string;
  backdropFilter: string;
  backfaceVisibility: string;
  background: string;
  backgroundAttachment: string;
  backgroundBlendMode: string;
  backgroundClip: string;
  backgroundColor: string;
  backgroundImage: string;
  backgroundOrigin: string;
  backgroundPosition: string;
  backgroundPositionX: string;
  backgroundPositionY: string;
  backgroundRepeat: string;
  backgroundSize: string;
  baselineShift: string;
  baselineSource: string;
  blockSize: string;
  border: string;
  borderBlock: string;
  borderBlockColor: string;
  borderBlockEnd: string;
  borderBlockEndColor: string;
  borderBlockEndStyle: string;
  borderBlockEndWidth: string;
  borderBlockStart: string;
  borderBlockStartColor: string;
  borderBlockStartStyle: string;
  borderBlockStartWidth: string;
  borderBlockStyle: string;
  borderBlockWidth: string;
  borderBottom: string;
  borderBottomColor: string;
  borderBottomLeftRadius: string;
  borderBottomRightRadius: string;
  borderBottomStyle: string;
  borderBottomWidth: string;
  borderCollapse: string;
  borderColor: string;
  borderEndEndRadius: string;
  borderEndStartRadius: string;
  borderImage: string;
  borderImageOutset: string;
  borderImageRepeat: string;
  borderImageSlice: string;
  borderImageSource: string;
  borderImageWidth: string;
  borderInline: string;
  borderInlineColor: string;
  borderInlineEnd: string;
  borderInlineEndColor: string;
  borderInlineEndStyle: string;
  borderInlineEndWidth: string;
  borderInlineStart: string;
  borderInlineStartColor: string;
  borderInlineStartStyle: string;
  borderInlineStartWidth: string;
  borderInlineStyle: string;
  borderInlineWidth: string;
  borderLeft: string;
  borderLeftColor: string;
  borderLeftStyle: string;
  borderLeftWidth: string;
  borderRadius: string;
  borderRight: string;
  borderRightColor: string;
  borderRightStyle: string;
  borderRightWidth: string;
  borderSpacing: string;
  borderStartEndRadius: string;
  borderStartStartRadius: string;
  borderStyle: string;
  borderTop: string;
  borderTopColor: string;
  borderTopLeftRadius: string;
  borderTopRightRadius: string;
  borderTopStyle: string;
  borderTopWidth: string;
  borderWidth: string;
  bottom: string;
  boxDecorationBreak: string;
  boxShadow: string;
  boxSizing: string;
  breakAfter: string;
  breakBefore: string;
  breakInside: string;
  captionSide: string;
  caretColor: string;
  clear: string;
  /** @deprecated */ clip: string;
  clipPath: string;
  clipRule: string;
  color: string;
  colorInterpolation: string;
  colorInterpolationFilters: string;
  colorScheme: string;
  columnCount: string;
  columnFill: string;
  columnGap: string;
  columnRule: string;
  columnRuleColor: string;
  columnRuleStyle: string;
  columnRuleWidth: string;
  columnSpan: string;
  columnWidth: string;
  columns: string;
  contain: string;
  containIntrinsicBlockSize: string;
  containIntrinsicHeight: string;
  containIntrinsicInlineSize: string;
  containIntrinsicSize: string;
  containIntrinsicWidth: string;
  container: string;
  containerName: string;
  containerType: string;
  content: string;
  contentVisibility: string;
  counterIncrement: string;
  counterReset: string;
  counterSet: string;
  cssFloat: string;
  cursor: string;
  cx: string;
  cy: string;
  d: string;
  direction: string;
  display: string;
  dominantBaseline: string;
  dynamicRangeLimit: string;
  emptyCells: string;
  fieldSizing: string;
  fill: string;
  fillOpacity: string;
  fillRule: string;
  filter: string;
  flex: string;
  flexBasis: string;
  flexDirection: string;
  flexFlow: string;
  flexGrow: string;
  flexShrink: string;
  flexWrap: string;
  float: string;
  floodColor: string;
  floodOpacity: string;
  font: string;
  fontFamily: string;
  fontFeatureSettings: string;
  fontKerning: string;
  fontLanguageOverride: string;
  fontOpticalSizing: string;
  fontPalette: string;
  fontSize: string;
  fontSizeAdjust: string;
  fontStretch: string;
  fontStyle: string;
  fontSynthesis: string;
  fontSynthesisSmallCaps: string;
  fontSynthesisStyle: string;
  fontSynthesisWeight: string;
  fontVariant: string;
  fontVariantAlternates: string;
  fontVariantCaps: string;
  fontVariantEastAsian: string;
  fontVariantEmoji: string;
  fontVariantLigatures: string;
  fontVariantNumeric: string;
  fontVariantPosition: string;
  fontVariationSettings: string;
  fontWeight: string;
  forcedColorAdjust: string;
  gap: string;
  grid: string;
  gridArea: string;
  gridAutoColumns: string;
  gridAutoFlow: string;
  gridAutoRows: string;
  gridColumn: string;
  gridColumnEnd: string;
  /** @deprecated */ gridColumnGap: string;
  gridColumnStart: string;
  /** @deprecated */ gridGap: string;
  gridRow: string;
  gridRowEnd: string;
  /** @deprecated */ gridRowGap: string;
  gridRowStart: string;
  gridTemplate: string;
  gridTemplateAreas: string;
  gridTemplateColumns: string;
  gridTemplateRows: string;
  height: string;
  hyphenateCharacter: string;
  hyphenateLimitChars: string;
  hyphens: string;
  imageOrientation: string;
  imageRendering: string;
  inlineSize: string;
  inset: string;
  insetBlock: string;
  insetBlockEnd: string;
  insetBlockStart: string;
  insetInline: string;
  insetInlineEnd: string;
  insetInlineStart: string;
  isolation: string;
  justifyContent: string;
  justifyItems: string;
  justifySelf: string;
  left: string;
  letterSpacing: string;
  lightingColor: string;
  lineBreak: string;
  lineHeight: string;
  listStyle: string;
  listStyleImage: string;
  listStylePosition: string;
  listStyleType: string;
  margin: string;
  marginBlock: string;
  marginBlockEnd: string;
  marginBlockStart: string;
  marginBottom: string;
  marginInline: string;
  marginInlineEnd: string;
  marginInlineStart: string;
  marginLeft: string;
  marginRight: string;
  marginTop: string;
  marker: string;
  markerEnd: string;
  markerMid: string;
  markerStart: string;
  mask: string;
  maskClip: string;
  maskComposite: string;
  maskImage: string;
  maskMode: string;
  maskOrigin: string;
  maskPosition: string;
  maskRepeat: string;
  maskSize: string;
  maskType: string;
  mathDepth: string;
  mathShift: string;
  mathStyle: string;
  maxBlockSize: string;
  maxHeight: string;
  maxInlineSize: string;
  maxWidth: string;
  minBlockSize: string;
  minHeight: string;
  minInlineSize: string;
  minWidth: string;
  mixBlendMode: string;
  objectFit: string;
  objectPosition: string;
  offset: string;
  offsetAnchor: string;
  offsetDistance: string;
  offsetPath: string;
  offsetPosition: string;
  offsetRotate: string;
  opacity: string;
  order: string;
  orphans: string;
  outline: string;
  outlineColor: string;
  outlineOffset: string;
  outlineStyle: string;
  outlineWidth: string;
  overflow: string;
  overflowAnchor: string;
  overflowBlock: string;
  overflowClipMargin: string;
  overflowInline: string;
  overflowWrap: string;
  overflowX: string;
  overflowY: string;
  overscrollBehavior: string;
  overscrollBehaviorBlock: string;
  overscrollBehaviorInline: string;
  overscrollBehaviorX: string;
  overscrollBehaviorY: string;
  padding: string;
  paddingBlock: string;
  paddingBlockEnd: string;
  paddingBlockStart: string;
  paddingBottom: string;
  paddingInline: string;
  paddingInlineEnd: string;
  paddingInlineStart: string;
  paddingLeft: string;
  paddingRight: string;
  paddingTop: string;
  page: string;
  /** @deprecated */ pageBreakAfter: string;
  /** @deprecated */ pageBreakBefore: string;
  /** @deprecated */ pageBreakInside: string;
  paintOrder: string;
  perspective: string;
  perspectiveOrigin: string;
  placeContent: string;
  placeItems: string;
  placeSelf: string;
  pointerEvents: string;
  position: string;
  positionAnchor: string;
  positionArea: string;
  positionTry: string;
  positionTryFallbacks: string;
  positionTryOrder: string;
  positionVisibility: string;
  printColorAdjust: string;
  quotes: string;
  r: string;
  resize: string;
  right: string;
  rotate: string;
  rowGap: string;
  rubyAlign: string;
  rubyPosition: string;
  rx: string;
  ry: string;
  scale: string;
  scrollBehavior: string;
  scrollMargin: string;
  scrollMarginBlock: string;
  scrollMarginBlockEnd: string;
  scrollMarginBlockStart: string;
  scrollMarginBottom: string;
  scrollMarginInline: string;
  scrollMarginInlineEnd: string;
  scrollMarginInlineStart: string;
  scrollMarginLeft: string;
  scrollMarginRight: string;
  scrollMarginTop: string;
  scrollPadding: string;
  scrollPaddingBlock: string;
  scrollPaddingBlockEnd: string;
  scrollPaddingBlockStart: string;
  scrollPaddingBottom: string;
  scrollPaddingInline: string;
  scrollPaddingInlineEnd: string;
  scrollPaddingInlineStart: string;
  scrollPaddingLeft: string;
  scrollPaddingRight: string;
  scrollPaddingTop: string;
  scrollSnapAlign: string;
  scrollSnapStop: string;
  scrollSnapType: string;
  scrollTimeline: string;
  scrollTimelineAxis: string;
  scrollTimelineName: string;
  scrollbarColor: string;
  scrollbarGutter: string;
  scrollbarWidth: string;
  shapeImageThreshold: string;
  shapeMargin: string;
  shapeOutside: string;
  shapeRendering: string;
  stopColor: string;
  stopOpacity: string;
  stroke: string;
  strokeDasharray: string;
  strokeDashoffset: string;
  strokeLinecap: string;
  strokeLinejoin: string;
  strokeMiterlimit: string;
  strokeOpacity: string;
  strokeWidth: string;
  tabSize: string;
  tableLayout: string;
  textAlign: string;
  textAlignLast: string;
  textAnchor: string;
  textAutospace: string;
  textBox: string;
  textBoxEdge: string;
  textBoxTrim: string;
  textCombineUpright: string;
  textDecoration: string;
  textDecorationColor: string;
  textDecorationLine: string;
  textDecorationSkipInk: string;
  textDecorationStyle: string;
  textDecorationThickness: string;
  textEmphasis: string;
  textEmphasisColor: string;
  textEmphasisPosition: string;
  textEmphasisStyle: string;
  textIndent: string;
  textJustify: string;
  textOrientation: string;
  textOverflow: string;
  textRendering: string;
  textShadow: string;
  textTransform: string;
  textUnderlineOffset: string;
  textUnderlinePosition: string;
  textWrap: string;
  textWrapMode: string;
  textWrapStyle: string;
  timelineScope: string;
  top: string;
  touchAction: string;
  transform: string;
  transformBox: string;
  transformOrigin: string;
  transformStyle: string;
  transition: string;
  transitionBehavior: string;
  transitionDelay: string;
  transitionDuration: string;
  transitionProperty: string;
  transitionTimingFunction: string;
  translate: string;
  unicodeBidi: string;
  userSelect: string;
  vectorEffect: string;
  verticalAlign: string;
  viewTimeline: string;
  viewTimelineAxis: string;
  viewTimelineInset: string;
  viewTimelineName: string;
  viewTransitionClass: string;
  viewTransitionName: string;
  visibility: string;
  /** @deprecated */ webkitAlignContent: string;
  /** @deprecated */ webkitAlignItems: string;
  /** @deprecated */ webkitAlignSelf: string;
  /** @deprecated */ webkitAnimation: string;
  /** @deprecated */ webkitAnimationDelay: string;
  /** @deprecated */ webkitAnimationDirection: string;
  /** @deprecated */ webkitAnimationDuration: string;
  /** @deprecated */ webkitAnimationFillMode: string;
  /** @deprecated */ webkitAnimationIterationCount: string;
  /** @deprecated */ webkitAnimationName: string;
  /** @deprecated */ webkitAnimationPlayState: string;
  /** @deprecated */ webkitAnimationTimingFunction: string;
  /** @deprecated */ webkitAppearance: string;
  /** @deprecated */ webkitBackfaceVisibility: string;
  /** @deprecated */ webkitBackgroundClip: string;
  /** @deprecated */ webkitBackgroundOrigin: string;
  /** @deprecated */ webkitBackgroundSize: string;
  /** @deprecated */ webkitBorderBottomLeftRadius: string;
  /** @deprecated */ webkitBorderBottomRightRadius: string;
  /** @deprecated */ webkitBorderRadius: string;
  /** @deprecated */ webkitBorderTopLeftRadius: string;
  /** @deprecated */ webkitBorderTopRightRadius: string;
  /** @deprecated */ webkitBoxAlign: string;
  /** @deprecated */ webkitBoxFlex: string;
  /** @deprecated */ webkitBoxOrdinalGroup: string;
  /** @deprecated */ webkitBoxOrient: string;
  /** @deprecated */ webkitBoxPack: string;
  /** @deprecated */ webkitBoxShadow: string;
  /** @deprecated */ webkitBoxSizing: string;
  /** @deprecated */ webkitFilter: string;
  /** @deprecated */ webkitFlex: string;
  /** @deprecated */ webkitFlexBasis: string;
  /** @deprecated */ webkitFlexDirection: string;
  /** @deprecated */ webkitFlexFlow: string;
  /** @deprecated */ webkitFlexGrow: string;
  /** @deprecated */ webkitFlexShrink: string;
  /** @deprecated */ webkitFlexWrap: string;
  /** @deprecated */ webkitJustifyContent: string;
  webkitLineClamp: string;
  /** @deprecated */ webkitMask: string;
  webkitMaskBoxImage: string;
  /** @deprecated */ webkitMaskBoxImageOutset: string;
  /** @deprecated */ webkitMaskBoxImageRepeat: string;
  /** @deprecated */ webkitMaskBoxImageSlice: string;
  /** @deprecated */ webkitMaskBoxImageSource: string;
  /** @deprecated */ webkitMaskBoxImageWidth: string;
  /** @deprecated */ webkitMaskClip: string;
  webkitMaskComposite: string;
  /** @deprecated */ webkitMaskImage: string;
  /** @deprecated */ webkitMaskOrigin: string;
  /** @deprecated */ webkitMaskPosition: string;
  /** @deprecated */ webkitMaskRepeat: string;
  /** @deprecated */ webkitMaskSize: string;
  /** @deprecated */ webkitOrder: string;
  /** @deprecated */ webkitPerspective: string;
  /** @deprecated */ webkitPerspectiveOrigin: string;
  webkitTextFillColor: string;
  /** @deprecated */ webkitTextSizeAdjust: string;
  webkitTextStroke: string;
  webkitTextStrokeColor: string;
  webkitTextStrokeWidth: string;
  /** @deprecated */ webkitTransform: string;
  /** @deprecated */ webkitTransformOrigin: string;
  /** @deprecated */ webkitTransformStyle: string;
  /** @deprecated */ webkitTransition: string;
  /** @deprecated */ webkitTransitionDelay: string;
  /** @deprecated */ webkitTransitionDuration: string;
  /** @deprecated */ webkitTransitionProperty: string;
  /** @deprecated */ webkitTransitionTimingFunction: string;
  /** @deprecated */ webkitUserSelect: string;
  whiteSpace: string;
  whiteSpaceCollapse: string;
  widows: string;
  width: string;
  willChange: string;
  wordBreak: string;
  wordSpacing: string;
  /** @deprecated */ wordWrap: string;
  writingMode: string;
  x: string;
  y: string;
  zIndex: string;
  zoom: string;
}
declare var CSSStyleProperties: { prototype: CSSStyleProperties; };
interface CSSStyleRule extends CSSGroupingRule {
  selectorText: string;
  style: CSSStyleDeclaration;
  readonly styleMap: StylePropertyMap;
}
declare var CSSStyleRule: { prototype: CSSStyleRule; };
interface CSSStyleSheet extends StyleSheet {
  /** @deprecated */ addRule(selector?: string, style?: string, index?: number): number;
  readonly cssRules: CSSRuleList;
  deleteRule(index: number): void;
  insertRule(rule: string, index?: number): number;
  readonly ownerRule: CSSRule | null;
  /** @deprecated */ removeRule(index?: number): void;
  replace(text: string): Promise<CSSStyleSheet>;
  replaceSync(text: string): void;
  /** @deprecated */ readonly rules: CSSRuleList;
}
declare var CSSStyleSheet: { new(options?: CSSStyleSheetInit): CSSStyleSheet; prototype: CSSStyleSheet; };
interface CSSStyleSheetInit {
  baseURL?: string | null;
  disabled?: boolean;
  media?: MediaList | string;
}
interface CSSStyleValue {
  toString(): string;
}
declare var CSSStyleValue: { parse(property: string, cssText: string): CSSStyleValue; parseAll(property: string, cssText: string): CSSStyleValue[]; prototype: CSSStyleValue; };
interface CSSSupportsConditionRule extends CSSGroupingRule {
  /** @experimental */ readonly name: string;
}
declare var CSSSupportsConditionRule: { prototype: CSSSupportsConditionRule; };
interface CSSSupportsRule extends CSSConditionRule {
  /** @experimental */ readonly matches: boolean;
}
declare var CSSSupportsRule: { prototype: CSSSupportsRule; };
type CSSToken = string | CSSStyleValue | CSSParserValue;
interface CSSTransformComponent {
  is2D: boolean;
  toMatrix(): DOMMatrix;
  toString(): string;
}
declare var CSSTransformComponent: { prototype: CSSTransformComponent; };
interface CSSTransformValue extends CSSStyleValue {
  [index: number]: CSSTransformComponent;
  [Symbol.iterator](): ArrayIterator<CSSTransformComponent>;
  entries(): ArrayIterator<[number, CSSTransformComponent]>;
  forEach(callbackfn: (value: CSSTransformComponent, key: number, parent: CSSTransformValue) => void, thisArg?: any): void;
  readonly is2D: boolean;
  keys(): ArrayIterator<number>;
  readonly length: number;
  toMatrix(): DOMMatrix;
  values(): ArrayIterator<CSSTransformComponent>;
}
declare var CSSTransformValue: { new(transforms: CSSTransformComponent[]): CSSTransformValue; prototype: CSSTransformValue; };
interface CSSTransition extends Animation {
  addEventListener<K extends keyof AnimationEventMap>(type: K, listener: (ev: AnimationEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof AnimationEventMap>(type: K, listener: (ev: AnimationEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly transitionProperty: string;
}
declare var CSSTransition: { prototype: CSSTransition; };
interface CSSTranslate extends CSSTransformComponent {
  x: CSSNumericValue;
  y: CSSNumericValue;
  z: CSSNumericValue;
}
declare var CSSTranslate: { new(x: CSSNumericValue, y: CSSNumericValue, z?: CSSNumericValue): CSSTranslate; prototype: CSSTranslate; };
interface CSSUnitValue extends CSSNumericValue {
  readonly unit: string;
  value: number;
}
declare var CSSUnitValue: { new(value: number, unit: string): CSSUnitValue; prototype: CSSUnitValue; };
type CSSUnparsedSegment = string | CSSVariableReferenceValue;
interface CSSUnparsedValue extends CSSStyleValue {
  [index: number]: CSSUnparsedSegment;
  [Symbol.iterator](): ArrayIterator<CSSUnparsedSegment>;
  entries(): ArrayIterator<[number, CSSUnparsedSegment]>;
  forEach(callbackfn: (value: CSSUnparsedSegment, key: number, parent: CSSUnparsedValue) => void, thisArg?: any): void;
  keys(): ArrayIterator<number>;
  readonly length: number;
  values(): ArrayIterator<CSSUnparsedSegment>;
}
declare var CSSUnparsedValue: { new(members: CSSUnparsedSegment[]): CSSUnparsedValue; prototype: CSSUnparsedValue; };
interface CSSVariableReferenceValue {
  readonly fallback: CSSUnparsedValue | null;
  variable: string;
}
declare var CSSVariableReferenceValue: { new(variable: string, fallback?: CSSUnparsedValue | null): CSSVariableReferenceValue; prototype: CSSVariableReferenceValue; };
interface CSSViewTransitionRule extends CSSRule {
  readonly navigation: string;
  readonly types: ReadonlyArray<string>;
}
declare var CSSViewTransitionRule: { prototype: CSSViewTransitionRule; };
interface Cache {
  add(request: RequestInfo | URL): Promise<void>;
  addAll(requests: RequestInfo[]): Promise<void>;
  addAll(requests: Iterable<RequestInfo>): Promise<void>;
  delete(request: RequestInfo | URL, options?: CacheQueryOptions): Promise<boolean>;
  keys(request?: RequestInfo | URL, options?: CacheQueryOptions): Promise<ReadonlyArray<Request>>;
  match(request: RequestInfo | URL, options?: CacheQueryOptions): Promise<Response | undefined>;
  matchAll(request?: RequestInfo | URL, options?: CacheQueryOptions): Promise<ReadonlyArray<Response>>;
  put(request: RequestInfo | URL, response: Response): Promise<void>;
}
declare var Cache: { prototype: Cache; };
interface CacheQueryOptions {
  ignoreMethod?: boolean;
  ignoreSearch?: boolean;
  ignoreVary?: boolean;
}
interface CacheStorage {
  delete(cacheName: string): Promise<boolean>;
  has(cacheName: string): Promise<boolean>;
  keys(): Promise<string[]>;
  match(request: RequestInfo | URL, options?: MultiCacheQueryOptions): Promise<Response | undefined>;
  open(cacheName: string): Promise<Cache>;
}
declare var CacheStorage: { prototype: CacheStorage; };
type CanPlayTypeResult = "" | "maybe" | "probably";
interface CanvasCaptureMediaStreamTrack extends MediaStreamTrack {
  addEventListener<K extends keyof MediaStreamTrackEventMap>(type: K, listener: (ev: MediaStreamTrackEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly canvas: HTMLCanvasElement;
  removeEventListener<K extends keyof MediaStreamTrackEventMap>(type: K, listener: (ev: MediaStreamTrackEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  requestFrame(): void;
}
declare var CanvasCaptureMediaStreamTrack: { prototype: CanvasCaptureMediaStreamTrack; };
type CanvasColorType = "unorm8" | "float16";
interface CanvasCompositing {
  globalAlpha: number;
  globalCompositeOperation: GlobalCompositeOperation;
}
type CanvasDirection = "inherit" | "ltr" | "rtl";
interface CanvasDrawImage {
  drawImage(image: CanvasImageSource, dx: number, dy: number): void;
  drawImage(image: CanvasImageSource, dx: number, dy: number, dw: number, dh: number): void;
  drawImage(image: CanvasImageSource, sx: number, sy: number, sw: number, sh: number, dx: number, dy: number, dw: number, dh: number): void;
}
interface CanvasDrawPath {
  beginPath(): void;
  clip(fillRule?: CanvasFillRule): void;
  clip(path: Path2D, fillRule?: CanvasFillRule): void;
  fill(fillRule?: CanvasFillRule): void;
  fill(path: Path2D, fillRule?: CanvasFillRule): void;
  isPointInPath(x: number, y: number, fillRule?: CanvasFillRule): boolean;
  isPointInPath(path: Path2D, x: number, y: number, fillRule?: CanvasFillRule): boolean;
  isPointInStroke(x: number, y: number): boolean;
  isPointInStroke(path: Path2D, x: number, y: number): boolean;
  stroke(): void;
  stroke(path: Path2D): void;
}
type CanvasFillRule = "evenodd" | "nonzero";
interface CanvasFillStrokeStyles {
  createConicGradient(startAngle: number, x: number, y: number): CanvasGradient;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient;
  createPattern(image: CanvasImageSource, repetition: string | null): CanvasPattern | null;
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): CanvasGradient;
  fillStyle: string | CanvasGradient | CanvasPattern;
  strokeStyle: string | CanvasGradient | CanvasPattern;
}
interface CanvasFilters {
  filter: string;
}
type CanvasFontKerning = "auto" | "none" | "normal";
type CanvasFontStretch = "condensed" | "expanded" | "extra-condensed" | "extra-expanded" | "normal" | "semi-condensed" | "semi-expanded" | "ultra-condensed" | "ultra-expanded";
type CanvasFontVariantCaps = "all-petite-caps" | "all-small-caps" | "normal" | "petite-caps" | "small-caps" | "titling-caps" | "unicase";
interface CanvasGradient {
  addColorStop(offset: number, color: string): void;
}
declare var CanvasGradient: { prototype: CanvasGradient; };
interface CanvasImageData {
  createImageData(sw: number, sh: number, settings?: ImageDataSettings): ImageData;
  createImageData(imageData: ImageData): ImageData;
  getImageData(sx: number, sy: number, sw: number, sh: number, settings?: ImageDataSettings): ImageData;
  putImageData(imageData: ImageData, dx: number, dy: number): void;
  putImageData(imageData: ImageData, dx: number, dy: number, dirtyX: number, dirtyY: number, dirtyWidth: number, dirtyHeight: number): void;
}
interface CanvasImageSmoothing {
  imageSmoothingEnabled: boolean;
  imageSmoothingQuality: ImageSmoothingQuality;
}
type CanvasImageSource = HTMLOrSVGImageElement | HTMLVideoElement | HTMLCanvasElement | ImageBitmap | OffscreenCanvas | VideoFrame;
type CanvasLineCap = "butt" | "round" | "square";
type CanvasLineJoin = "bevel" | "miter" | "round";
interface CanvasPath {
  arc(x: number, y: number, radius: number, startAngle: number, endAngle: number, counterclockwise?: boolean): void;
  arcTo(x1: number, y1: number, x2: number, y2: number, radius: number): void;
  bezierCurveTo(cp1x: number, cp1y: number, cp2x: number, cp2y: number, x: number, y: number): void;
  closePath(): void;
  ellipse(x: number, y: number, radiusX: number, radiusY: number, rotation: number, startAngle: number, endAngle: number, counterclockwise?: boolean): void;
  lineTo(x: number, y: number): void;
  moveTo(x: number, y: number): void;
  quadraticCurveTo(cpx: number, cpy: number, x: number, y: number): void;
  rect(x: number, y: number, w: number, h: number): void;
  roundRect(x: number, y: number, w: number, h: number, radii?: number | DOMPointInit | (number | DOMPointInit)[]): void;
  roundRect(x: number, y: number, w: number, h: number, radii?: number | DOMPointInit | Iterable<number | DOMPointInit>): void;
}
interface CanvasPathDrawingStyles {
  getLineDash(): number[];
  lineCap: CanvasLineCap;
  lineDashOffset: number;
  lineJoin: CanvasLineJoin;
  lineWidth: number;
  miterLimit: number;
  setLineDash(segments: number[]): void;
  setLineDash(segments: Iterable<number>): void;
}
interface CanvasPattern {
  setTransform(transform?: DOMMatrix2DInit): void;
}
declare var CanvasPattern: { prototype: CanvasPattern; };
interface CanvasRect {
  clearRect(x: number, y: number, w: number, h: number): void;
  fillRect(x: number, y: number, w: number, h: number): void;
  strokeRect(x: number, y: number, w: number, h: number): void;
}
interface CanvasRenderingContext2D extends CanvasCompositing, CanvasDrawImage, CanvasDrawPath, CanvasFillStrokeStyles, CanvasFilters, CanvasImageData, CanvasImageSmoothing, CanvasPath, CanvasPathDrawingStyles, CanvasRect, CanvasSettings, CanvasShadowStyles, CanvasState, CanvasText, CanvasTextDrawingStyles, CanvasTransform, CanvasUserInterface {
  readonly canvas: HTMLCanvasElement;
}
declare var CanvasRenderingContext2D: { prototype: CanvasRenderingContext2D; };
interface CanvasRenderingContext2DSettings {
  alpha?: boolean;
  colorSpace?: PredefinedColorSpace;
  colorType?: CanvasColorType;
  desynchronized?: boolean;
  willReadFrequently?: boolean;
}
interface CanvasSettings {
  getContextAttributes(): CanvasRenderingContext2DSettings;
}
interface CanvasShadowStyles {
  shadowBlur: number;
  shadowColor: string;
  shadowOffsetX: number;
  shadowOffsetY: number;
}
interface CanvasState {
  isContextLost(): boolean;
  reset(): void;
  restore(): void;
  save(): void;
}
interface CanvasText {
  fillText(text: string, x: number, y: number, maxWidth?: number): void;
  measureText(text: string): TextMetrics;
  strokeText(text: string, x: number, y: number, maxWidth?: number): void;
}
type CanvasTextAlign = "center" | "end" | "left" | "right" | "start";
type CanvasTextBaseline = "alphabetic" | "bottom" | "hanging" | "ideographic" | "middle" | "top";
interface CanvasTextDrawingStyles {
  direction: CanvasDirection;
  font: string;
  fontKerning: CanvasFontKerning;
  fontStretch: CanvasFontStretch;
  fontVariantCaps: CanvasFontVariantCaps;
  lang: string;
  letterSpacing: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  textRendering: CanvasTextRendering;
  wordSpacing: string;
}
type CanvasTextRendering = "auto" | "geometricPrecision" | "optimizeLegibility" | "optimizeSpeed";
interface CanvasTransform {
  getTransform(): DOMMatrix;
  resetTransform(): void;
  rotate(angle: number): void;
  scale(x: number, y: number): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  setTransform(transform?: DOMMatrix2DInit): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  translate(x: number, y: number): void;
}
interface CanvasUserInterface {
  drawFocusIfNeeded(element: Element): void;
  drawFocusIfNeeded(path: Path2D, element: Element): void;
}
type CaptureAction = "next" | "previous" | "first" | "last";
interface CaptureActionEvent extends Event {
  /** @experimental */ readonly action: CaptureAction;
}
declare var CaptureActionEvent: { new(init?: CaptureActionEventInit): CaptureActionEvent; prototype: CaptureActionEvent; };
interface CaptureActionEventInit extends EventInit {
  action?: string;
}
interface CaptureController extends EventTarget {
  addEventListener<K extends keyof CaptureControllerEventMap>(type: K, listener: (ev: CaptureControllerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ decreaseZoomLevel(): Promise<void>;
  /** @experimental */ forwardWheel(element: HTMLElement | null): Promise<void>;
  /** @experimental */ getSupportedZoomLevels(): number[];
  /** @experimental */ increaseZoomLevel(): Promise<void>;
  /** @experimental */ oncapturedmousechange: ((ev: CapturedMouseEvent) => any) | null;
  /** @experimental */ onzoomlevelchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof CaptureControllerEventMap>(type: K, listener: (ev: CaptureControllerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ resetZoomLevel(): Promise<void>;
  /** @experimental */ setFocusBehavior(focusBehavior: CaptureStartFocusBehavior): void;
  /** @experimental */ readonly zoomLevel: number | null;
}
/** @experimental */ declare var CaptureController: { new(): CaptureController; prototype: CaptureController; };
interface CaptureControllerEventMap {
  capturedmousechange: CapturedMouseEvent;
  zoomlevelchange: Event;
}
interface CaptureHandle {
  handle?: string;
  origin?: string;
}
interface CaptureHandleConfig {
  exposeOrigin?: boolean;
  handle?: string;
  permittedOrigins?: string[];
}
type CaptureStartFocusBehavior = "focus-capturing-application" | "focus-captured-surface" | "no-focus-change";
interface CapturedMouseEvent extends Event {
  /** @experimental */ readonly surfaceX: number;
  /** @experimental */ readonly surfaceY: number;
}
declare var CapturedMouseEvent: { new(type: string, eventInitDict?: CapturedMouseEventInit): CapturedMouseEvent; prototype: CapturedMouseEvent; };
interface CapturedMouseEventInit extends EventInit {
  surfaceX?: number;
  surfaceY?: number;
}
interface CaretPosition {
  getClientRect(): DOMRect | null;
  readonly offset: number;
  readonly offsetNode: Node;
}
declare var CaretPosition: { prototype: CaretPosition; };
interface CaretPositionFromPointOptions {
  shadowRoots?: ShadowRoot[];
}
type CatchCallback = (value: any) => any;
type ChannelCountMode = "clamped-max" | "explicit" | "max";
type ChannelInterpretation = "discrete" | "speakers";
interface ChannelMergerNode extends AudioNode {
}
declare var ChannelMergerNode: { new(context: BaseAudioContext, options?: ChannelMergerOptions): ChannelMergerNode; prototype: ChannelMergerNode; };
interface ChannelMergerOptions extends AudioNodeOptions {
  numberOfInputs?: number;
}
interface ChannelSplitterNode extends AudioNode {
}
declare var ChannelSplitterNode: { new(context: BaseAudioContext, options?: ChannelSplitterOptions): ChannelSplitterNode; prototype: ChannelSplitterNode; };
interface ChannelSplitterOptions extends AudioNodeOptions {
  numberOfOutputs?: number;
}
interface ChapterInformation {
  /** @experimental */ readonly artwork: ReadonlyArray<MediaImage>;
  /** @experimental */ readonly startTime: number;
  /** @experimental */ readonly title: string;
}
/** @experimental */ declare var ChapterInformation: { prototype: ChapterInformation; };
interface ChapterInformationInit {
  artwork?: MediaImage[];
  startTime?: number;
  title?: string;
}
interface CharacterBoundsUpdateEvent extends Event {
  /** @experimental */ readonly rangeEnd: number;
  /** @experimental */ readonly rangeStart: number;
}
/** @experimental */ declare var CharacterBoundsUpdateEvent: { new(type: string, options?: CharacterBoundsUpdateEventInit): CharacterBoundsUpdateEvent; prototype: CharacterBoundsUpdateEvent; };
interface CharacterBoundsUpdateEventInit extends EventInit {
  rangeEnd?: number;
  rangeStart?: number;
}
interface CharacterData extends Node, ChildNode, NonDocumentTypeChildNode {
  appendData(data: string): void;
  data: string;
  deleteData(offset: number, count: number): void;
  insertData(offset: number, data: string): void;
  readonly length: number;
  readonly ownerDocument: Document;
  replaceData(offset: number, count: number, data: string): void;
  substringData(offset: number, count: number): string;
  textContent: string;
}
declare var CharacterData: { prototype: CharacterData; };
interface CheckVisibilityOptions {
  checkOpacity?: boolean;
  checkVisibilityCSS?: boolean;
  contentVisibilityAuto?: boolean;
  opacityProperty?: boolean;
  visibilityProperty?: boolean;
}
interface ChildNode extends Node {
  after(...nodes: (Node | string)[]): void;
  before(...nodes: (Node | string)[]): void;
  remove(): void;
  replaceWith(...nodes: (Node | string)[]): void;
}
interface Clipboard extends EventTarget {
  read(): Promise<ClipboardItems>;
  readText(): Promise<string>;
  write(data: ClipboardItems): Promise<void>;
  writeText(data: string): Promise<void>;
}
declare var Clipboard: { prototype: Clipboard; };
interface ClipboardChangeEvent extends Event {
  /** @experimental */ readonly changeId: bigint;
  /** @experimental */ readonly types: ReadonlyArray<string>;
}
/** @experimental */ declare var ClipboardChangeEvent: { new(type: string, eventInitDict?: ClipboardChangeEventInit): ClipboardChangeEvent; prototype: ClipboardChangeEvent; };
interface ClipboardChangeEventInit extends EventInit {
  changeId?: bigint;
  types?: string[];
}
interface ClipboardEvent extends Event {
  readonly clipboardData: DataTransfer | null;
}
declare var ClipboardEvent: { new(type: string, eventInitDict?: ClipboardEventInit): ClipboardEvent; prototype: ClipboardEvent; };
interface ClipboardEventInit extends EventInit {
  clipboardData?: DataTransfer | null;
}
interface ClipboardItem {
  getType(type: string): Promise<Blob>;
  readonly presentationStyle: PresentationStyle;
  readonly types: ReadonlyArray<string>;
}
declare var ClipboardItem: { new(items: Record<string, string | Blob | PromiseLike<string | Blob>>, options?: ClipboardItemOptions): ClipboardItem; prototype: ClipboardItem; supports(type: string): boolean; };
interface ClipboardItemOptions {
  presentationStyle?: PresentationStyle;
}
type ClipboardItems = ClipboardItem[];
interface CloseEvent extends Event {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}
declare var CloseEvent: { new(type: string, eventInitDict?: CloseEventInit): CloseEvent; prototype: CloseEvent; };
interface CloseEventInit extends EventInit {
  code?: number;
  reason?: string;
  wasClean?: boolean;
}
interface CloseWatcher extends EventTarget {
  addEventListener<K extends keyof CloseWatcherEventMap>(type: K, listener: (ev: CloseWatcherEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): void;
  destroy(): void;
  oncancel: ((ev: Event) => any) | null;
  onclose: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof CloseWatcherEventMap>(type: K, listener: (ev: CloseWatcherEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  requestClose(): void;
}
declare var CloseWatcher: { new(options?: CloseWatcherOptions): CloseWatcher; prototype: CloseWatcher; };
interface CloseWatcherEventMap {
  cancel: Event;
  close: Event;
}
interface CloseWatcherOptions {
  signal?: AbortSignal;
}
type CodecState = "closed" | "configured" | "unconfigured";
type ColorGamut = "p3" | "rec2020" | "srgb";
interface ColorSelectionOptions {
  signal?: AbortSignal;
}
interface ColorSelectionResult {
  sRGBHex?: string;
}
type ColorSpaceConversion = "default" | "none";
interface CommandEvent extends Event {
  readonly command: string;
  readonly source: Element | null;
}
declare var CommandEvent: { new(type: string, eventInitDict?: CommandEventInit): CommandEvent; prototype: CommandEvent; };
interface CommandEventInit extends EventInit {
  command?: string;
  source?: Element | null;
}
interface Comment extends CharacterData {
}
declare var Comment: { new(data?: string): Comment; prototype: Comment; };
type CompositeOperation = "accumulate" | "add" | "replace";
type CompositeOperationOrAuto = "accumulate" | "add" | "auto" | "replace";
interface CompositionEvent extends UIEvent {
  readonly data: string;
  /** @deprecated */ initCompositionEvent(typeArg: string, bubblesArg?: boolean, cancelableArg?: boolean, viewArg?: WindowProxy | null, dataArg?: string): void;
}
declare var CompositionEvent: { new(type: string, eventInitDict?: CompositionEventInit): CompositionEvent; prototype: CompositionEvent; };
interface CompositionEventInit extends UIEventInit {
  data?: string;
}
type CompressionFormat = "brotli" | "deflate" | "deflate-raw" | "gzip";
interface CompressionStream extends GenericTransformStream {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<BufferSource>;
}
declare var CompressionStream: { new(format: CompressionFormat): CompressionStream; prototype: CompressionStream; };
interface ComputedEffectTiming extends EffectTiming {
  activeDuration?: CSSNumberish;
  currentIteration?: number | null;
  endTime?: CSSNumberish;
  localTime?: CSSNumberish | null;
  progress?: number | null;
  startTime?: CSSNumberish;
}
interface ComputedKeyframe {
  [property: string]: string | number | null | undefined;
  composite: CompositeOperationOrAuto;
  computedOffset: number;
  easing: string;
  offset: number | null;
}
type ConnectionType = "bluetooth" | "cellular" | "ethernet" | "mixed" | "none" | "other" | "unknown" | "wifi" | "wimax";
interface Console {
  assert(condition?: boolean, ...data: any[]): void;
  clear(): void;
  count(label?: string): void;
  countReset(label?: string): void;
  debug(...data: any[]): void;
  dir(item?: any, options?: any): void;
  dirxml(...data: any[]): void;
  error(...data: any[]): void;
  group(...data: any[]): void;
  groupCollapsed(...data: any[]): void;
  groupEnd(): void;
  info(...data: any[]): void;
  log(...data: any[]): void;
  table(tabularData?: any, properties?: string[]): void;
  time(label?: string): void;
  timeEnd(label?: string): void;
  timeLog(label?: string, ...data: any[]): void;
  timeStamp(label?: string): void;
  trace(...data: any[]): void;
  warn(...data: any[]): void;
}
interface ConstantSourceNode extends AudioScheduledSourceNode {
  addEventListener<K extends keyof AudioScheduledSourceNodeEventMap>(type: K, listener: (ev: AudioScheduledSourceNodeEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly offset: AudioParam;
  removeEventListener<K extends keyof AudioScheduledSourceNodeEventMap>(type: K, listener: (ev: AudioScheduledSourceNodeEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var ConstantSourceNode: { new(context: BaseAudioContext, options?: ConstantSourceOptions): ConstantSourceNode; prototype: ConstantSourceNode; };
interface ConstantSourceOptions {
  offset?: number;
}
type ConstrainBoolean = boolean | ConstrainBooleanParameters;
type ConstrainBooleanOrDOMString = boolean | string | ConstrainBooleanOrDOMStringParameters;
interface ConstrainBooleanOrDOMStringParameters {
  exact?: boolean | string;
  ideal?: boolean | string;
}
interface ConstrainBooleanParameters {
  exact?: boolean;
  ideal?: boolean;
}
type ConstrainDOMString = string | string[] | ConstrainDOMStringParameters;
interface ConstrainDOMStringParameters {
  exact?: string | string[];
  ideal?: string | string[];
}
type ConstrainDouble = number | ConstrainDoubleRange;
interface ConstrainDoubleRange extends DoubleRange {
  exact?: number;
  ideal?: number;
}
type ConstrainPoint2D = Point2D[] | ConstrainPoint2DParameters;
interface ConstrainPoint2DParameters {
  exact?: Point2D[];
  ideal?: Point2D[];
}
type ConstrainULong = number | ConstrainULongRange;
interface ConstrainULongRange extends ULongRange {
  exact?: number;
  ideal?: number;
}
interface ContactAddress {
  /** @experimental */ readonly addressLine: ReadonlyArray<string>;
  /** @experimental */ readonly city: string;
  /** @experimental */ readonly country: string;
  /** @experimental */ readonly dependentLocality: string;
  /** @experimental */ readonly organization: string;
  /** @experimental */ readonly phone: string;
  /** @experimental */ readonly postalCode: string;
  /** @experimental */ readonly recipient: string;
  /** @experimental */ readonly region: string;
  /** @experimental */ readonly sortingCode: string;
  /** @experimental */ toJSON(): object;
}
/** @experimental */ declare var ContactAddress: { prototype: ContactAddress; };
interface ContactInfo {
  address?: ContactAddress[];
  email?: string[];
  icon?: Blob[];
  name?: string[];
  tel?: string[];
}
type ContactProperty = "address" | "email" | "icon" | "name" | "tel";
interface ContactsManager {
  /** @experimental */ getProperties(): Promise<ContactProperty[]>;
  /** @experimental */ select(properties: ContactProperty[], options?: ContactsSelectOptions): Promise<ContactInfo[]>;
}
/** @experimental */ declare var ContactsManager: { prototype: ContactsManager; };
interface ContactsSelectOptions {
  multiple?: boolean;
}
type ContentCategory = "" | "homepage" | "article" | "video" | "audio";
interface ContentDescription {
  category?: ContentCategory;
  description: string;
  icons?: ImageResource[];
  id: string;
  title: string;
  url: string;
}
interface ContentIndex {
  /** @experimental */ add(description: ContentDescription): Promise<void>;
  /** @experimental */ delete(id: string): Promise<void>;
  /** @experimental */ getAll(): Promise<ContentDescription[]>;
}
/** @experimental */ declare var ContentIndex: { prototype: ContentIndex; };
interface ContentVisibilityAutoStateChangeEvent extends Event {
  readonly skipped: boolean;
}
declare var ContentVisibilityAutoStateChangeEvent: { new(type: string, eventInitDict?: ContentVisibilityAutoStateChangeEventInit): ContentVisibilityAutoStateChangeEvent; prototype: ContentVisibilityAutoStateChangeEvent; };
interface ContentVisibilityAutoStateChangeEventInit extends EventInit {
  skipped?: boolean;
}
interface ConvertCoordinateOptions {
  fromBox?: CSSBoxType;
  toBox?: CSSBoxType;
}
interface ConvolverNode extends AudioNode {
  buffer: AudioBuffer | null;
  normalize: boolean;
}
declare var ConvolverNode: { new(context: BaseAudioContext, options?: ConvolverOptions): ConvolverNode; prototype: ConvolverNode; };
interface ConvolverOptions extends AudioNodeOptions {
  buffer?: AudioBuffer | null;
  disableNormalization?: boolean;
}
interface CookieChangeEvent extends Event {
  readonly changed: ReadonlyArray<CookieListItem>;
  readonly deleted: ReadonlyArray<CookieListItem>;
}
declare var CookieChangeEvent: { new(type: string, eventInitDict?: CookieChangeEventInit): CookieChangeEvent; prototype: CookieChangeEvent; };
interface CookieChangeEventInit extends EventInit {
  changed?: CookieList;
  deleted?: CookieList;
}
interface CookieInit {
  domain?: string | null;
  expires?: DOMHighResTimeStamp | null;
  maxAge?: number | null;
  name: string;
  partitioned?: boolean;
  path?: string;
  sameSite?: CookieSameSite;
  value: string;
}
type CookieList = CookieListItem[];
interface CookieListItem {
  name?: string;
  value?: string;
}
type CookieSameSite = "lax" | "none" | "strict";
interface CookieStore extends EventTarget {
  addEventListener<K extends keyof CookieStoreEventMap>(type: K, listener: (ev: CookieStoreEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  delete(name: string): Promise<void>;
  delete(options: CookieStoreDeleteOptions): Promise<void>;
  get(name: string): Promise<CookieListItem | null>;
  get(options?: CookieStoreGetOptions): Promise<CookieListItem | null>;
  getAll(name: string): Promise<CookieList>;
  getAll(options?: CookieStoreGetOptions): Promise<CookieList>;
  onchange: ((ev: CookieChangeEvent) => any) | null;
  removeEventListener<K extends keyof CookieStoreEventMap>(type: K, listener: (ev: CookieStoreEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  set(name: string, value: string): Promise<void>;
  set(options: CookieInit): Promise<void>;
}
declare var CookieStore: { prototype: CookieStore; };
interface CookieStoreDeleteOptions {
  domain?: string | null;
  name: string;
  partitioned?: boolean;
  path?: string;
}
interface CookieStoreEventMap {
  change: CookieChangeEvent;
}
interface CookieStoreGetOptions {
  name?: string;
  url?: string;
}
interface CookieStoreManager {
  getSubscriptions(): Promise<CookieStoreGetOptions[]>;
  subscribe(subscriptions: CookieStoreGetOptions[]): Promise<void>;
  subscribe(subscriptions: Iterable<CookieStoreGetOptions>): Promise<void>;
  unsubscribe(subscriptions: CookieStoreGetOptions[]): Promise<void>;
  unsubscribe(subscriptions: Iterable<CookieStoreGetOptions>): Promise<void>;
}
declare var CookieStoreManager: { prototype: CookieStoreManager; };
type CorrectionType = "spelling" | "punctuation" | "capitalization" | "grammar";
interface CountQueuingStrategy extends QueuingStrategy {
  readonly highWaterMark: number;
  readonly size: QueuingStrategySize;
}
declare var CountQueuingStrategy: { new(init: QueuingStrategyInit): CountQueuingStrategy; prototype: CountQueuingStrategy; };
interface CrashReportContext {
  /** @experimental */ delete(key: string): void;
  /** @experimental */ initialize(length: number): Promise<void>;
  /** @experimental */ set(key: string, value: string): void;
}
/** @experimental */ declare var CrashReportContext: { prototype: CrashReportContext; };
type CreateHTMLCallback = (input: string, ...arguments: any[]) => string | null;
interface CreateMonitor extends EventTarget {
  addEventListener<K extends keyof CreateMonitorEventMap>(type: K, listener: (ev: CreateMonitorEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ ondownloadprogress: ((ev: ProgressEvent) => any) | null;
  removeEventListener<K extends keyof CreateMonitorEventMap>(type: K, listener: (ev: CreateMonitorEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/** @experimental */ declare var CreateMonitor: { prototype: CreateMonitor; };
type CreateMonitorCallback = (monitor: CreateMonitor) => void;
interface CreateMonitorEventMap {
  downloadprogress: ProgressEvent;
}
type CreateScriptCallback = (input: string, ...arguments: any[]) => string | null;
type CreateScriptURLCallback = (input: string, ...arguments: any[]) => string | null;
interface Credential {
  readonly id: string;
  readonly type: string;
}
declare var Credential: { isConditionalMediationAvailable(): Promise<boolean>; prototype: Credential; };
interface CredentialCreationOptions {
  digital?: DigitalCredentialCreationOptions;
  federated?: FederatedCredentialInit;
  mediation?: CredentialMediationRequirement;
  password?: PasswordCredentialInit;
  publicKey?: PublicKeyCredentialCreationOptions;
  signal?: AbortSignal;
}
interface CredentialData {
  id: string;
}
type CredentialMediationRequirement = "conditional" | "optional" | "required" | "silent";
interface CredentialPropertiesOutput {
  rk?: boolean;
}
interface CredentialRequestOptions {
  digital?: DigitalCredentialRequestOptions;
  federated?: FederatedCredentialRequestOptions;
  identity?: IdentityCredentialRequestOptions;
  mediation?: CredentialMediationRequirement;
  otp?: OTPCredentialRequestOptions;
  password?: boolean;
  publicKey?: PublicKeyCredentialRequestOptions;
  signal?: AbortSignal;
  uiMode?: string;
}
interface CredentialsContainer {
  create(options?: CredentialCreationOptions): Promise<Credential | null>;
  get(options?: CredentialRequestOptions): Promise<Credential | null>;
  preventSilentAccess(): Promise<void>;
  store(credential: Credential): Promise<void>;
}
declare var CredentialsContainer: { prototype: CredentialsContainer; };
interface CropTarget {
}
/** @experimental */ declare var CropTarget: { /** @experimental */ fromElement(element: Element): Promise<CropTarget>; prototype: CropTarget; };
interface CrossOriginStorageManager {
  /** @experimental */ requestFileHandle(hash: CrossOriginStorageRequestFileHandleHash, options?: CrossOriginStorageRequestFileHandleOptions): Promise<FileSystemFileHandle>;
}
declare var CrossOriginStorageManager: { prototype: CrossOriginStorageManager; };
interface CrossOriginStorageRequestFileHandleHash {
  algorithm: string;
  value: string;
}
interface CrossOriginStorageRequestFileHandleOptions {
  create?: boolean;
  origins?: string | string[];
}
interface Crypto {
  getRandomValues<T extends BufferSource>(array: T): T;
  randomUUID(): string;
  readonly subtle: SubtleCrypto;
}
declare var Crypto: { prototype: Crypto; };
interface CryptoKey {
  readonly algorithm: KeyAlgorithm;
  readonly extractable: boolean;
  readonly type: KeyType;
  readonly usages: KeyUsage[];
}
declare var CryptoKey: { prototype: CryptoKey; };
type CryptoKeyID = SmallCryptoKeyID | bigint;
interface CryptoKeyPair {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}
interface CurrentUserDetailsOptions {
  displayName: string;
  name: string;
  rpId: string;
  userId: Base64URLString;
}
interface CustomElementConstructor {
  new(...params: any[]): HTMLElement;
}
interface CustomElementRegistry {
  define(name: string, constructor: CustomElementConstructor, options?: ElementDefinitionOptions): void;
  get(name: string): CustomElementConstructor | undefined;
  getName(constructor: CustomElementConstructor): string | null;
  initialize(root: Node): void;
  upgrade(root: Node): void;
  whenDefined(name: string): Promise<CustomElementConstructor>;
}
declare var CustomElementRegistry: { new(): CustomElementRegistry; prototype: CustomElementRegistry; };
interface CustomEvent<T = any> extends Event {
  readonly detail: T;
  /** @deprecated */ initCustomEvent(type: string, bubbles?: boolean, cancelable?: boolean, detail?: T): void;
}
declare var CustomEvent: { new<T>(type: string, eventInitDict?: CustomEventInit<T>): CustomEvent<T>; prototype: CustomEvent; };
interface CustomEventInit<T = any> extends EventInit {
  detail?: T;
}
type CustomMediaQuery = MediaList | boolean;
interface CustomStateSet extends Set<string> {
  forEach(callbackfn: (value: string, key: string, parent: CustomStateSet) => void, thisArg?: any): void;
}
declare var CustomStateSet: { prototype: CustomStateSet; };
interface DOMException extends Error {
  readonly ABORT_ERR: 20;
  readonly DATA_CLONE_ERR: 25;
  readonly DOMSTRING_SIZE_ERR: 2;
  readonly HIERARCHY_REQUEST_ERR: 3;
  readonly INDEX_SIZE_ERR: 1;
  readonly INUSE_ATTRIBUTE_ERR: 10;
  readonly INVALID_ACCESS_ERR: 15;
  readonly INVALID_CHARACTER_ERR: 5;
  readonly INVALID_MODIFICATION_ERR: 13;
  readonly INVALID_NODE_TYPE_ERR: 24;
  readonly INVALID_STATE_ERR: 11;
  readonly NAMESPACE_ERR: 14;
  readonly NETWORK_ERR: 19;
  readonly NOT_FOUND_ERR: 8;
  readonly NOT_SUPPORTED_ERR: 9;
  readonly NO_DATA_ALLOWED_ERR: 6;
  readonly NO_MODIFICATION_ALLOWED_ERR: 7;
  readonly QUOTA_EXCEEDED_ERR: 22;
  readonly SECURITY_ERR: 18;
  readonly SYNTAX_ERR: 12;
  readonly TIMEOUT_ERR: 23;
  readonly TYPE_MISMATCH_ERR: 17;
  readonly URL_MISMATCH_ERR: 21;
  readonly VALIDATION_ERR: 16;
  readonly WRONG_DOCUMENT_ERR: 4;
  /** @deprecated */ readonly code: number;
  readonly message: string;
  readonly name: string;
}
declare var DOMException: { new(message?: string, name?: string): DOMException; readonly ABORT_ERR: 20; readonly DATA_CLONE_ERR: 25; readonly DOMSTRING_SIZE_ERR: 2; readonly HIERARCHY_REQUEST_ERR: 3; readonly INDEX_SIZE_ERR: 1; readonly INUSE_ATTRIBUTE_ERR: 10; readonly INVALID_ACCESS_ERR: 15; readonly INVALID_CHARACTER_ERR: 5; readonly INVALID_MODIFICATION_ERR: 13; readonly INVALID_NODE_TYPE_ERR: 24; readonly INVALID_STATE_ERR: 11; readonly NAMESPACE_ERR: 14; readonly NETWORK_ERR: 19; readonly NOT_FOUND_ERR: 8; readonly NOT_SUPPORTED_ERR: 9; readonly NO_DATA_ALLOWED_ERR: 6; readonly NO_MODIFICATION_ALLOWED_ERR: 7; readonly QUOTA_EXCEEDED_ERR: 22; readonly SECURITY_ERR: 18; readonly SYNTAX_ERR: 12; readonly TIMEOUT_ERR: 23; readonly TYPE_MISMATCH_ERR: 17; readonly URL_MISMATCH_ERR: 21; readonly VALIDATION_ERR: 16; readonly WRONG_DOCUMENT_ERR: 4; prototype: DOMException; };
type DOMHighResTimeStamp = number;
interface DOMImplementation {
  createDocument(namespace: string | null, qualifiedName: string | null, doctype?: DocumentType | null): XMLDocument;
  createDocumentType(name: string, publicId: string, systemId: string): DocumentType;
  createHTMLDocument(title?: string): Document;
  /** @deprecated */ hasFeature(...args: any[]): true;
}
declare var DOMImplementation: { prototype: DOMImplementation; };
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
  setMatrixValue(transformList: string): DOMMatrix;
  skewXSelf(sx?: number): DOMMatrix;
  skewYSelf(sy?: number): DOMMatrix;
  translateSelf(tx?: number, ty?: number, tz?: number): DOMMatrix;
}
declare var DOMMatrix: { new(init?: string | number[]): DOMMatrix; fromFloat32Array(array32: Float32Array<ArrayBuffer>): DOMMatrix; fromFloat64Array(array64: Float64Array<ArrayBuffer>): DOMMatrix; fromMatrix(other?: DOMMatrixInit): DOMMatrix; prototype: DOMMatrix; };
interface DOMMatrix2DInit {
  a?: number;
  b?: number;
  c?: number;
  d?: number;
  e?: number;
  f?: number;
  m11?: number;
  m12?: number;
  m21?: number;
  m22?: number;
  m41?: number;
  m42?: number;
}
interface DOMMatrixInit extends DOMMatrix2DInit {
  is2D?: boolean;
  m13?: number;
  m14?: number;
  m23?: number;
  m24?: number;
  m31?: number;
  m32?: number;
  m33?: number;
  m34?: number;
  m43?: number;
  m44?: number;
}
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
  toString(): string;
  transformPoint(point?: DOMPointInit): DOMPoint;
  translate(tx?: number, ty?: number, tz?: number): DOMMatrix;
}
declare var DOMMatrixReadOnly: { new(init?: string | number[]): DOMMatrixReadOnly; fromFloat32Array(array32: Float32Array<ArrayBuffer>): DOMMatrixReadOnly; fromFloat64Array(array64: Float64Array<ArrayBuffer>): DOMMatrixReadOnly; fromMatrix(other?: DOMMatrixInit): DOMMatrixReadOnly; prototype: DOMMatrixReadOnly; };
interface DOMParser {
  parseFromString(string: string, type: DOMParserSupportedType): Document;
}
declare var DOMParser: { new(): DOMParser; prototype: DOMParser; };
type DOMParserSupportedType = "application/xhtml+xml" | "application/xml" | "image/svg+xml" | "text/html" | "text/xml";
interface DOMPoint extends DOMPointReadOnly {
  w: number;
  x: number;
  y: number;
  z: number;
}
declare var DOMPoint: { new(x?: number, y?: number, z?: number, w?: number): DOMPoint; fromPoint(other?: DOMPointInit): DOMPoint; prototype: DOMPoint; };
interface DOMPointInit {
  w?: number;
  x?: number;
  y?: number;
  z?: number;
}
interface DOMPointReadOnly {
  matrixTransform(matrix?: DOMMatrixInit): DOMPoint;
  toJSON(): any;
  readonly w: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
}
declare var DOMPointReadOnly: { new(x?: number, y?: number, z?: number, w?: number): DOMPointReadOnly; fromPoint(other?: DOMPointInit): DOMPointReadOnly; prototype: DOMPointReadOnly; };
interface DOMQuad {
  getBounds(): DOMRect;
  readonly p1: DOMPoint;
  readonly p2: DOMPoint;
  readonly p3: DOMPoint;
  readonly p4: DOMPoint;
  toJSON(): any;
}
declare var DOMQuad: { new(p1?: DOMPointInit, p2?: DOMPointInit, p3?: DOMPointInit, p4?: DOMPointInit): DOMQuad; fromQuad(other?: DOMQuadInit): DOMQuad; fromRect(other?: DOMRectInit): DOMQuad; prototype: DOMQuad; };
interface DOMQuadInit {
  p1?: DOMPointInit;
  p2?: DOMPointInit;
  p3?: DOMPointInit;
  p4?: DOMPointInit;
}
interface DOMRect extends DOMRectReadOnly {
  height: number;
  width: number;
  x: number;
  y: number;
}
declare var DOMRect: { new(x?: number, y?: number, width?: number, height?: number): DOMRect; fromRect(other?: DOMRectInit): DOMRect; prototype: DOMRect; };
interface DOMRectInit {
  height?: number;
  width?: number;
  x?: number;
  y?: number;
}
interface DOMRectList {
  [index: number]: DOMRect;
  [Symbol.iterator](): ArrayIterator<DOMRect>;
  item(index: number): DOMRect | null;
  readonly length: number;
}
declare var DOMRectList: { prototype: DOMRectList; };
interface DOMRectReadOnly {
  readonly bottom: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  toJSON(): any;
  readonly top: number;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}
declare var DOMRectReadOnly: { new(x?: number, y?: number, width?: number, height?: number): DOMRectReadOnly; fromRect(other?: DOMRectInit): DOMRectReadOnly; prototype: DOMRectReadOnly; };
interface DOMStringList {
  [index: number]: string;
  [Symbol.iterator](): ArrayIterator<string>;
  contains(string: string): boolean;
  item(index: number): string | null;
  readonly length: number;
}
declare var DOMStringList: { prototype: DOMStringList; };
interface DOMStringMap {
  [name: string]: string | undefined;
}
declare var DOMStringMap: { prototype: DOMStringMap; };
interface DOMTokenList {
  [index: number]: string;
  [Symbol.iterator](): ArrayIterator<string>;
  add(...tokens: string[]): void;
  contains(token: string): boolean;
  entries(): ArrayIterator<[number, string]>;
  forEach(callbackfn: (value: string, key: number, parent: DOMTokenList) => void, thisArg?: any): void;
  item(index: number): string | null;
  keys(): ArrayIterator<number>;
  readonly length: number;
  remove(...tokens: string[]): void;
  replace(token: string, newToken: string): boolean;
  supports(token: string): boolean;
  toString(): string;
  toggle(token: string, force?: boolean): boolean;
  value: string;
  values(): ArrayIterator<string>;
}
declare var DOMTokenList: { prototype: DOMTokenList; };
interface DataCue extends TextTrackCue {
  /** @experimental */ readonly type: string;
  /** @experimental */ value: any;
}
/** @experimental */ declare var DataCue: { new(startTime: number, endTime: number, value: any, type?: string): DataCue; prototype: DataCue; };
interface DataTransfer {
  clearData(format?: string): void;
  dropEffect: "none" | "copy" | "link" | "move";
  effectAllowed: "none" | "copy" | "copyLink" | "copyMove" | "link" | "linkMove" | "move" | "all" | "uninitialized";
  readonly files: FileList;
  getData(format: string): string;
  readonly items: DataTransferItemList;
  setData(format: string, data: string): void;
  setDragImage(image: Element, x: number, y: number): void;
  readonly types: ReadonlyArray<string>;
}
declare var DataTransfer: { new(): DataTransfer; prototype: DataTransfer; };
interface DataTransferItem {
  getAsFile(): File | null;
  /** @experimental */ getAsFileSystemHandle(): Promise<FileSystemHandle | null>;
  getAsString(callback: FunctionStringCallback | null): void;
  readonly kind: string;
  readonly type: string;
  webkitGetAsEntry(): FileSystemEntry | null;
}
declare var DataTransferItem: { prototype: DataTransferItem; };
interface DataTransferItemList {
  [index: number]: DataTransferItem;
  [Symbol.iterator](): ArrayIterator<DataTransferItem>;
  add(data: string, type: string): DataTransferItem | null;
  add(data: File): DataTransferItem | null;
  clear(): void;
  readonly length: number;
  remove(index: number): void;
}
declare var DataTransferItemList: { prototype: DataTransferItemList; };
interface DecodeErrorCallback {
  (error: DOMException): void;
}
interface DecodeSuccessCallback {
  (decodedData: AudioBuffer): void;
}
interface DecompressionStream extends GenericTransformStream {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<BufferSource>;
}
declare var DecompressionStream: { new(format: CompressionFormat): DecompressionStream; prototype: DecompressionStream; };
interface DeferredRequestInit extends RequestInit {
  activateAfter?: DOMHighResTimeStamp;
}
interface DelayNode extends AudioNode {
  readonly delayTime: AudioParam;
}
declare var DelayNode: { new(context: BaseAudioContext, options?: DelayOptions): DelayNode; prototype: DelayNode; };
interface DelayOptions extends AudioNodeOptions {
  delayTime?: number;
  maxDelayTime?: number;
}
interface DelegatedInkTrailPresenter {
  /** @experimental */ readonly presentationArea: Element | null;
  /** @experimental */ updateInkTrailStartPoint(event: PointerEvent, style: InkTrailStyle): void;
}
/** @experimental */ declare var DelegatedInkTrailPresenter: { prototype: DelegatedInkTrailPresenter; };
interface DetectedBarcode {
  boundingBox: DOMRectReadOnly;
  cornerPoints: Point2D[];
  format: BarcodeFormat;
  rawValue: string;
}
interface DetectedFace {
  boundingBox: DOMRectReadOnly;
  landmarks: Landmark[] | null;
}
interface DetectedText {
  boundingBox: DOMRectReadOnly;
  cornerPoints: Point2D[];
  rawValue: string;
}
interface DeviceChangeEvent extends Event {
  /** @experimental */ readonly devices: ReadonlyArray<MediaDeviceInfo>;
  /** @experimental */ readonly userInsertedDevices: ReadonlyArray<MediaDeviceInfo>;
}
declare var DeviceChangeEvent: { new(type: string, eventInitDict?: DeviceChangeEventInit): DeviceChangeEvent; prototype: DeviceChangeEvent; };
interface DeviceChangeEventInit extends EventInit {
  devices?: MediaDeviceInfo[];
}
interface DeviceMotionEvent extends Event {
  readonly acceleration: DeviceMotionEventAcceleration | null;
  readonly accelerationIncludingGravity: DeviceMotionEventAcceleration | null;
  readonly interval: number;
  readonly rotationRate: DeviceMotionEventRotationRate | null;
}
declare var DeviceMotionEvent: { new(type: string, eventInitDict?: DeviceMotionEventInit): DeviceMotionEvent; prototype: DeviceMotionEvent; requestPermission(): Promise<PermissionState>; };
interface DeviceMotionEventAcceleration {
  readonly x: number | null;
  readonly y: number | null;
  readonly z: number | null;
}
declare var DeviceMotionEventAcceleration: { prototype: DeviceMotionEventAcceleration; };
interface DeviceMotionEventAccelerationInit {
  x?: number | null;
  y?: number | null;
  z?: number | null;
}
interface DeviceMotionEventInit extends EventInit {
  acceleration?: DeviceMotionEventAccelerationInit;
  accelerationIncludingGravity?: DeviceMotionEventAccelerationInit;
  interval?: number;
  rotationRate?: DeviceMotionEventRotationRateInit;
}
interface DeviceMotionEventRotationRate {
  readonly alpha: number | null;
  readonly beta: number | null;
  readonly gamma: number | null;
}
declare var DeviceMotionEventRotationRate: { prototype: DeviceMotionEventRotationRate; };
interface DeviceMotionEventRotationRateInit {
  alpha?: number | null;
  beta?: number | null;
  gamma?: number | null;
}
interface DeviceOrientationEvent extends Event {
  readonly absolute: boolean;
  readonly alpha: number | null;
  readonly beta: number | null;
  readonly gamma: number | null;
}
declare var DeviceOrientationEvent: { new(type: string, eventInitDict?: DeviceOrientationEventInit): DeviceOrientationEvent; prototype: DeviceOrientationEvent; requestPermission(absolute?: boolean): Promise<PermissionState>; };
interface DeviceOrientationEventInit extends EventInit {
  absolute?: boolean;
  alpha?: number | null;
  beta?: number | null;
  gamma?: number | null;
}
interface DevicePosture extends EventTarget {
  addEventListener<K extends keyof DevicePostureEventMap>(type: K, listener: (ev: DevicePostureEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof DevicePostureEventMap>(type: K, listener: (ev: DevicePostureEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly type: DevicePostureType;
}
/** @experimental */ declare var DevicePosture: { prototype: DevicePosture; };
interface DevicePostureEventMap {
  change: Event;
}
type DevicePostureType = "continuous" | "folded";
interface DigitalCredential extends Credential {
  readonly data: any;
  readonly protocol: DigitalCredentialPresentationProtocol;
  toJSON(): any;
}
declare var DigitalCredential: { prototype: DigitalCredential; userAgentAllowsProtocol(protocol: string): boolean; };
interface DigitalCredentialCreateRequest {
  data: object;
  protocol: string;
}
interface DigitalCredentialCreationOptions {
  requests: DigitalCredentialCreateRequest[];
}
interface DigitalCredentialGetRequest {
  data: object;
  protocol: string;
}
type DigitalCredentialPresentationProtocol = "org-iso-mdoc";
interface DigitalCredentialRequestOptions {
  requests: DigitalCredentialGetRequest[];
}
interface DigitalGoodsService {
  /** @experimental */ consume(purchaseToken: string): Promise<void>;
  /** @experimental */ getDetails(itemIds: string[]): Promise<ItemDetails[]>;
  /** @experimental */ listPurchaseHistory(): Promise<PurchaseDetails[]>;
  /** @experimental */ listPurchases(): Promise<PurchaseDetails[]>;
}
declare var DigitalGoodsService: { prototype: DigitalGoodsService; };
type DirectionSetting = "" | "lr" | "rl";
interface DirectoryPickerOptions {
  id?: string;
  mode?: FileSystemPermissionMode;
  startIn?: StartInDirectory;
}
interface DisplayMediaStreamOptions {
  audio?: boolean | MediaTrackConstraints;
  audioSelection?: AudioSelectionPreferenceEnum;
  controller?: CaptureController;
  monitorTypeSurfaces?: MonitorTypeSurfacesEnum;
  selfBrowserSurface?: SelfCapturePreferenceEnum;
  surfaceSwitching?: SurfaceSwitchingPreferenceEnum;
  systemAudio?: SystemAudioPreferenceEnum;
  video?: boolean | MediaTrackConstraints;
  windowAudio?: WindowAudioPreferenceEnum;
}
type DistanceModelType = "exponential" | "inverse" | "linear";
interface Document extends Node, DocumentOrShadowRoot, FontFaceSource, GlobalEventHandlers, NonElementParentNode, ParentNode, XPathEvaluatorBase {
  readonly URL: string;
  readonly activeViewTransition: ViewTransition | null;
  addEventListener<K extends keyof DocumentEventMap>(type: K, listener: (ev: DocumentEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  adoptNode<T extends Node>(node: T): T;
  /** @deprecated */ alinkColor: string;
  /** @deprecated */ readonly all: HTMLAllCollection;
  /** @deprecated */ readonly anchors: HTMLCollectionOf<HTMLAnchorElement>;
  /** @deprecated */ readonly applets: HTMLCollection;
  ariaNotify(announcement: string, options?: AriaNotificationOptions): void;
  /** @deprecated */ bgColor: string;
  body: HTMLElement;
  /** @deprecated */ captureEvents(): void;
  caretPositionFromPoint(x: number, y: number, options?: CaretPositionFromPointOptions): CaretPosition | null;
  caretRangeFromPoint(x: number, y: number): Range | null;
  readonly characterSet: string;
  /** @deprecated */ readonly charset: string;
  /** @deprecated */ clear(): void;
  close(): void;
  readonly compatMode: string;
  readonly contentType: string;
  /** @experimental */ convertPointFromNode(point: DOMPointInit, from: GeometryNode, options?: ConvertCoordinateOptions): DOMPoint;
  /** @experimental */ convertQuadFromNode(quad: DOMQuadInit, from: GeometryNode, options?: ConvertCoordinateOptions): DOMQuad;
  /** @experimental */ convertRectFromNode(rect: DOMRectReadOnly, from: GeometryNode, options?: ConvertCoordinateOptions): DOMQuad;
  cookie: string;
  createAttribute(localName: string): Attr;
  createAttributeNS(namespace: string | null, qualifiedName: string): Attr;
  createCDATASection(data: string): CDATASection;
  createComment(data: string): Comment;
  createDocumentFragment(): DocumentFragment;
  createElement<K extends keyof HTMLElementTagNameMap>(tagName: K, options?: ElementCreationOptions): HTMLElementTagNameMap[K];
  createElement<K extends keyof HTMLElementDeprecatedTagNameMap>(tagName: K, options?: ElementCreationOptions): HTMLElementDeprecatedTagNameMap[K];
  createElement(tagName: string, options?: ElementCreationOptions): HTMLElement;
  createElementNS(namespaceURI: "http://www.w3.org/1999/xhtml", qualifiedName: string): HTMLElement;
  createElementNS<K extends keyof SVGElementTagNameMap>(namespaceURI: "http://www.w3.org/2000/svg", qualifiedName: K): SVGElementTagNameMap[K];
  createElementNS(namespaceURI: "http://www.w3.org/2000/svg", qualifiedName: string): SVGElement;
  createElementNS<K extends keyof MathMLElementTagNameMap>(namespaceURI: "http://www.w3.org/1998/Math/MathML", qualifiedName: K): MathMLElementTagNameMap[K];
  createElementNS(namespaceURI: "http://www.w3.org/1998/Math/MathML", qualifiedName: string): MathMLElement;
  createElementNS(namespaceURI: string | null, qualifiedName: string, options?: ElementCreationOptions): Element;
  createElementNS(namespace: string | null, qualifiedName: string, options?: string | ElementCreationOptions): Element;
  /** @deprecated */ createEvent(eventInterface: "AnimationEvent"): AnimationEvent;
  /** @deprecated */ createEvent(eventInterface: "AnimationPlaybackEvent"): AnimationPlaybackEvent;
  /** @deprecated */ createEvent(eventInterface: "AudioProcessingEvent"): AudioProcessingEvent;
  /** @deprecated */ createEvent(eventInterface: "BeforeUnloadEvent"): BeforeUnloadEvent;
  /** @deprecated */ createEvent(eventInterface: "BlobEvent"): BlobEvent;
  /** @deprecated */ createEvent(eventInterface: "ClipboardEvent"): ClipboardEvent;
  /** @deprecated */ createEvent(eventInterface: "CloseEvent"): CloseEvent;
  /** @deprecated */ createEvent(eventInterface: "CommandEvent"): CommandEvent;
  /** @deprecated */ createEvent(eventInterface: "CompositionEvent"): CompositionEvent;
  /** @deprecated */ createEvent(eventInterface: "ContentVisibilityAutoStateChangeEvent"): ContentVisibilityAutoStateChangeEvent;
  /** @deprecated */ createEvent(eventInterface: "CookieChangeEvent"): CookieChangeEvent;
  /** @deprecated */ createEvent(eventInterface: "CustomEvent"): CustomEvent;
  /** @deprecated */ createEvent(eventInterface: "DeviceMotionEvent"): DeviceMotionEvent;
  /** @deprecated */ createEvent(eventInterface: "DeviceOrientationEvent"): DeviceOrientationEvent;
  /** @deprecated */ createEvent(eventInterface: "DocumentPictureInPictureEvent"): DocumentPictureInPictureEvent;
  /** @deprecated */ createEvent(eventInterface: "DragEvent"): DragEvent;
  /** @deprecated */ createEvent(eventInterface: "ErrorEvent"): ErrorEvent;
  /** @deprecated */ createEvent(eventInterface: "Event"): Event;
  /** @deprecated */ createEvent(eventInterface: "Events"): Event;
  /** @deprecated */ createEvent(eventInterface: "FocusEvent"): FocusEvent;
  /** @deprecated */ createEvent(eventInterface: "FontFaceSetLoadEvent"): FontFaceSetLoadEvent;
  /** @deprecated */ createEvent(eventInterface: "FormDataEvent"): FormDataEvent;
  /** @deprecated */ createEvent(eventInterface: "GPUUncapturedErrorEvent"): GPUUncapturedErrorEvent;
  /** @deprecated */ createEvent(eventInterface: "GamepadEvent"): GamepadEvent;
  /** @deprecated */ createEvent(eventInterface: "HashChangeEvent"): HashChangeEvent;
  /** @deprecated */ createEvent(eventInterface: "IDBVersionChangeEvent"): IDBVersionChangeEvent;
  /** @deprecated */ createEvent(eventInterface: "InputEvent"): InputEvent;
  /** @deprecated */ createEvent(eventInterface: "KeyboardEvent"): KeyboardEvent;
  /** @deprecated */ createEvent(eventInterface: "MIDIConnectionEvent"): MIDIConnectionEvent;
  /** @deprecated */ createEvent(eventInterface: "MIDIMessageEvent"): MIDIMessageEvent;
  /** @deprecated */ createEvent(eventInterface: "MediaEncryptedEvent"): MediaEncryptedEvent;
  /** @deprecated */ createEvent(eventInterface: "MediaKeyMessageEvent"): MediaKeyMessageEvent;
  /** @deprecated */ createEvent(eventInterface: "MediaQueryListEvent"): MediaQueryListEvent;
  /** @deprecated */ createEvent(eventInterface: "MediaStreamTrackEvent"): MediaStreamTrackEvent;
  /** @deprecated */ createEvent(eventInterface: "MessageEvent"): MessageEvent;
  /** @deprecated */ createEvent(eventInterface: "MouseEvent"): MouseEvent;
  /** @deprecated */ createEvent(eventInterface: "MouseEvents"): MouseEvent;
  /** @deprecated */ createEvent(eventInterface: "NavigateEvent"): NavigateEvent;
  /** @deprecated */ createEvent(eventInterface: "NavigationCurrentEntryChangeEvent"): NavigationCurrentEntryChangeEvent;
  /** @deprecated */ createEvent(eventInterface: "OfflineAudioCompletionEvent"): OfflineAudioCompletionEvent;
  /** @deprecated */ createEvent(eventInterface: "PageRevealEvent"): PageRevealEvent;
  /** @deprecated */ createEvent(eventInterface: "PageSwapEvent"): PageSwapEvent;
  /** @deprecated */ createEvent(eventInterface: "PageTransitionEvent"): PageTransitionEvent;
  /** @deprecated */ createEvent(eventInterface: "PaymentMethodChangeEvent"): PaymentMethodChangeEvent;
  /** @deprecated */ createEvent(eventInterface: "PaymentRequestUpdateEvent"): PaymentRequestUpdateEvent;
  /** @deprecated */ createEvent(eventInterface: "PictureInPictureEvent"): PictureInPictureEvent;
  /** @deprecated */ createEvent(eventInterface: "PointerEvent"): PointerEvent;
  /** @deprecated */ createEvent(eventInterface: "PopStateEvent"): PopStateEvent;
  /** @deprecated */ createEvent(eventInterface: "ProgressEvent"): ProgressEvent;
  /** @deprecated */ createEvent(eventInterface: "PromiseRejectionEvent"): PromiseRejectionEvent;
  /** @deprecated */ createEvent(eventInterface: "RTCDTMFToneChangeEvent"): RTCDTMFToneChangeEvent;
  /** @deprecated */ createEvent(eventInterface: "RTCDataChannelEvent"): RTCDataChannelEvent;
  /** @deprecated */ createEvent(eventInterface: "RTCErrorEvent"): RTCErrorEvent;
  /** @deprecated */ createEvent(eventInterface: "RTCPeerConnectionIceErrorEvent"): RTCPeerConnectionIceErrorEvent;
  /** @deprecated */ createEvent(eventInterface: "RTCPeerConnectionIceEvent"): RTCPeerConnectionIceEvent;
  /** @deprecated */ createEvent(eventInterface: "RTCTrackEvent"): RTCTrackEvent;
  /** @deprecated */ createEvent(eventInterface: "SecurityPolicyViolationEvent"): SecurityPolicyViolationEvent;
  /** @deprecated */ createEvent(eventInterface: "SpeechRecognitionErrorEvent"): SpeechRecognitionErrorEvent;
  /** @deprecated */ createEvent(eventInterface: "SpeechRecognitionEvent"): SpeechRecognitionEvent;
  /** @deprecated */ createEvent(eventInterface: "SpeechSynthesisErrorEvent"): SpeechSynthesisErrorEvent;
  /** @deprecated */ createEvent(eventInterface: "SpeechSynthesisEvent"): SpeechSynthesisEvent;
  /** @deprecated */ createEvent(eventInterface: "StorageEvent"): StorageEvent;
  /** @deprecated */ createEvent(eventInterface: "SubmitEvent"): SubmitEvent;
  /** @deprecated */ createEvent(eventInterface: "TaskPriorityChangeEvent"): TaskPriorityChangeEvent;
  /** @deprecated */ createEvent(eventInterface: "TextEvent"): TextEvent;
  /** @deprecated */ createEvent(eventInterface: "ToggleEvent"): ToggleEvent;
  /** @deprecated */ createEvent(eventInterface: "TouchEvent"): TouchEvent;
  /** @deprecated */ createEvent(eventInterface: "TrackEvent"): TrackEvent;
  /** @deprecated */ createEvent(eventInterface: "TransitionEvent"): TransitionEvent;
  /** @deprecated */ createEvent(eventInterface: "UIEvent"): UIEvent;
  /** @deprecated */ createEvent(eventInterface: "UIEvents"): UIEvent;
  /** @deprecated */ createEvent(eventInterface: "WebGLContextEvent"): WebGLContextEvent;
  /** @deprecated */ createEvent(eventInterface: "WheelEvent"): WheelEvent;
  /** @deprecated */ createEvent(eventInterface: string): Event;
  createNodeIterator(root: Node, whatToShow?: number, filter?: NodeFilter | null): NodeIterator;
  createProcessingInstruction(target: string, data: string): ProcessingInstruction;
  createRange(): Range;
  createTextNode(data: string): Text;
  createTreeWalker(root: Node, whatToShow?: number, filter?: NodeFilter | null): TreeWalker;
  readonly currentScript: HTMLOrSVGScriptElement | null;
  readonly defaultView: (WindowProxy & typeof globalThis) | null;
  designMode: string;
  dir: string;
  readonly doctype: DocumentType | null;
  readonly documentElement: HTMLElement;
  readonly documentURI: string;
  /** @deprecated */ domain: string;
  readonly embeds: HTMLCollectionOf<HTMLEmbedElement>;
  /** @deprecated */ enableStyleSheetsForSet: any;
  /** @deprecated */ execCommand(commandId: string, showUI?: boolean, value?: string): boolean;
  exitFullscreen(): Promise<void>;
  exitPictureInPicture(): Promise<void>;
  exitPointerLock(): void;
  /** @deprecated */ fgColor: string;
  readonly forms: HTMLCollectionOf<HTMLFormElement>;
  readonly fragmentDirective: FragmentDirective;
  /** @deprecated */ readonly fullscreen: boolean;
  readonly fullscreenEnabled: boolean;
  /** @experimental */ getBoxQuads(options?: BoxQuadOptions): DOMQuad[];
  getElementById(elementId: string): HTMLElement | null;
  getElementsByClassName(classNames: string): HTMLCollectionOf<Element>;
  getElementsByName(elementName: string): NodeListOf<HTMLElement>;
  getElementsByTagName<K extends keyof HTMLElementTagNameMap>(qualifiedName: K): HTMLCollectionOf<HTMLElementTagNameMap[K]>;
  getElementsByTagName<K extends keyof SVGElementTagNameMap>(qualifiedName: K): HTMLCollectionOf<SVGElementTagNameMap[K]>;
  getElementsByTagName<K extends keyof MathMLElementTagNameMap>(qualifiedName: K): HTMLCollectionOf<MathMLElementTagNameMap[K]>;
  getElementsByTagName<K extends keyof HTMLElementDeprecatedTagNameMap>(qualifiedName: K): HTMLCollectionOf<HTMLElementDeprecatedTagNameMap[K]>;
  getElementsByTagName(qualifiedName: string): HTMLCollectionOf<Element>;
  getElementsByTagNameNS(namespaceURI: "http://www.w3.org/1999/xhtml", localName: string): HTMLCollectionOf<HTMLElement>;
  getElementsByTagNameNS(namespaceURI: "http://www.w3.org/2000/svg", localName: string): HTMLCollectionOf<SVGElement>;
  getElementsByTagNameNS(namespaceURI: "http://www.w3.org/1998/Math/MathML", localName: string): HTMLCollectionOf<MathMLElement>;
  getElementsByTagNameNS(namespace: string | null, localName: string): HTMLCollectionOf<Element>;
  getSelection(): Selection | null;
  hasFocus(): boolean;
  /** @experimental */ hasPrivateToken(issuer: string): Promise<boolean>;
  /** @experimental */ hasRedemptionRecord(issuer: string): Promise<boolean>;
  hasStorageAccess(): Promise<boolean>;
  hasUnpartitionedCookieAccess(): Promise<boolean>;
  readonly head: HTMLHeadElement;
  readonly hidden: boolean;
  readonly images: HTMLCollectionOf<HTMLImageElement>;
  readonly implementation: DOMImplementation;
  importNode<T extends Node>(node: T, options?: boolean | ImportNodeOptions): T;
  /** @deprecated */ readonly inputEncoding: string;
  readonly lastModified: string;
  /** @deprecated */ lastStyleSheetSet: any;
  /** @deprecated */ linkColor: string;
  readonly links: HTMLCollectionOf<HTMLAnchorElement | HTMLAreaElement>;
  location: Location;
  /** @experimental */ measureElement(element: Element): FontMetrics;
  /** @experimental */ measureText(text: string, styleMap: StylePropertyMapReadOnly): FontMetrics;
  /** @experimental */ readonly modelContext: ModelContext;
  mozSetImageElement: any;
  /** @experimental */ readonly namedFlows: NamedFlowMap;
  /** @experimental */ onbeforexrselect: ((ev: Event) => any) | null;
  /** @experimental */ onfencedtreeclick: ((ev: Event) => any) | null;
  /** @experimental */ onfreeze: ((ev: Event) => any) | null;
  onfullscreenchange: ((ev: Event) => any) | null;
  onfullscreenerror: ((ev: Event) => any) | null;
  onpointerlockchange: ((ev: Event) => any) | null;
  onpointerlockerror: ((ev: Event) => any) | null;
  /** @experimental */ onprerenderingchange: ((ev: Event) => any) | null;
  onreadystatechange: ((ev: Event) => any) | null;
  /** @experimental */ onresume: ((ev: Event) => any) | null;
  /** @experimental */ onsnapchanged: ((ev: Event) => any) | null;
  /** @experimental */ onsnapchanging: ((ev: Event) => any) | null;
  onvisibilitychange: ((ev: Event) => any) | null;
  open(unused1?: string, unused2?: string): Document;
  open(url: string | URL, name: string, features: string): WindowProxy | null;
  readonly ownerDocument: null;
  /** @experimental */ readonly permissionsPolicy: PermissionsPolicy;
  readonly pictureInPictureEnabled: boolean;
  readonly plugins: HTMLCollectionOf<HTMLEmbedElement>;
  /** @deprecated */ preferredStyleSheetSet: any;
  /** @experimental */ readonly prerendering: boolean;
  /** @deprecated */ queryCommandEnabled(commandId: string): boolean;
  /** @deprecated */ queryCommandIndeterm(commandId: string): boolean;
  /** @deprecated */ queryCommandState(commandId: string): boolean;
  /** @deprecated */ queryCommandSupported(commandId: string): boolean;
  /** @deprecated */ queryCommandValue(commandId: string): string;
  readonly readyState: DocumentReadyState;
  readonly referrer: string;
  releaseCapture: any;
  /** @deprecated */ releaseEvents(): void;
  removeEventListener<K extends keyof DocumentEventMap>(type: K, listener: (ev: DocumentEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  requestStorageAccess(): Promise<void>;
  /** @deprecated */ requestStorageAccessFor: any;
  /** @deprecated */ readonly rootElement: SVGSVGElement | null;
  readonly scripts: HTMLCollectionOf<HTMLScriptElement>;
  readonly scrollingElement: Element | null;
  /** @deprecated */ selectedStyleSheetSet: any;
  startViewTransition(callbackOptions?: ViewTransitionUpdateCallback | StartViewTransitionOptions): ViewTransition;
  /** @deprecated */ styleSheetSets: any;
  readonly textContent: null;
  readonly timeline: DocumentTimeline;
  title: string;
  readonly visibilityState: DocumentVisibilityState;
  /** @deprecated */ vlinkColor: string;
  /** @experimental */ readonly wasDiscarded: boolean;
  /** @deprecated */ write(...text: string[]): void;
  /** @deprecated */ writeln(...text: string[]): void;
  /** @deprecated */ xmlEncoding: any;
  /** @deprecated */ xmlStandalone: any;
  /** @deprecated */ xmlVersion: any;
}
declare var Document: { new(): Document; parseHTML(html: string, options?: SetHTMLOptions): Document; parseHTMLUnsafe(html: string, options?: ParseHTMLUnsafeOptions): Document; prototype: Document; };
interface DocumentEventMap extends GlobalEventHandlersEventMap {
  DOMContentLoaded: Event;
  fullscreenchange: Event;
  fullscreenerror: Event;
  pointerlockchange: Event;
  pointerlockerror: Event;
  readystatechange: Event;
  visibilitychange: Event;
}
interface DocumentFragment extends Node, NonElementParentNode, ParentNode {
  getElementById(elementId: string): HTMLElement | null;
  readonly ownerDocument: Document;
  textContent: string;
}
declare var DocumentFragment: { new(): DocumentFragment; prototype: DocumentFragment; };
interface DocumentOrShadowRoot {
  readonly activeElement: Element | null;
  adoptedStyleSheets: CSSStyleSheet[];
  readonly customElementRegistry: CustomElementRegistry | null;
  elementFromPoint(x: number, y: number): Element | null;
  elementsFromPoint(x: number, y: number): Element[];
  readonly fullscreenElement: Element | null;
  getAnimations(): Animation[];
  readonly pictureInPictureElement: Element | null;
  readonly pointerLockElement: Element | null;
  readonly styleSheets: StyleSheetList;
}
interface DocumentPictureInPicture extends EventTarget {
  addEventListener<K extends keyof DocumentPictureInPictureEventMap>(type: K, listener: (ev: DocumentPictureInPictureEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onenter: ((ev: DocumentPictureInPictureEvent) => any) | null;
  removeEventListener<K extends keyof DocumentPictureInPictureEventMap>(type: K, listener: (ev: DocumentPictureInPictureEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  requestWindow(options?: DocumentPictureInPictureOptions): Promise<Window>;
  readonly window: Window;
}
declare var DocumentPictureInPicture: { prototype: DocumentPictureInPicture; };
interface DocumentPictureInPictureEvent extends Event {
  readonly window: Window;
}
declare var DocumentPictureInPictureEvent: { new(type: string, eventInitDict: DocumentPictureInPictureEventInit): DocumentPictureInPictureEvent; prototype: DocumentPictureInPictureEvent; };
interface DocumentPictureInPictureEventInit extends EventInit {
  window: Window;
}
interface DocumentPictureInPictureEventMap {
  enter: DocumentPictureInPictureEvent;
}
interface DocumentPictureInPictureOptions {
  disallowReturnToOpener?: boolean;
  height?: number;
  preferInitialWindowPlacement?: boolean;
  width?: number;
}
type DocumentReadyState = "complete" | "interactive" | "loading";
interface DocumentTimeline extends AnimationTimeline {
}
declare var DocumentTimeline: { new(options?: DocumentTimelineOptions): DocumentTimeline; prototype: DocumentTimeline; };
interface DocumentTimelineOptions {
  originTime?: DOMHighResTimeStamp;
}
interface DocumentType extends Node, ChildNode {
  readonly name: string;
  readonly ownerDocument: Document;
  readonly publicId: string;
  readonly systemId: string;
  readonly textContent: null;
}
declare var DocumentType: { prototype: DocumentType; };
type DocumentVisibilityState = "hidden" | "visible";
interface DoubleRange {
  max?: number;
  min?: number;
}
interface DragEvent extends MouseEvent {
  readonly dataTransfer: DataTransfer | null;
}
declare var DragEvent: { new(type: string, eventInitDict?: DragEventInit): DragEvent; prototype: DragEvent; };
interface DragEventInit extends MouseEventInit {
  dataTransfer?: DataTransfer | null;
}
interface DynamicsCompressorNode extends AudioNode {
  readonly attack: AudioParam;
  readonly knee: AudioParam;
  readonly ratio: AudioParam;
  readonly reduction: number;
  readonly release: AudioParam;
  readonly threshold: AudioParam;
}
declare var DynamicsCompressorNode: { new(context: BaseAudioContext, options?: DynamicsCompressorOptions): DynamicsCompressorNode; prototype: DynamicsCompressorNode; };
interface DynamicsCompressorOptions extends AudioNodeOptions {
  attack?: number;
  knee?: number;
  ratio?: number;
  release?: number;
  threshold?: number;
}
interface EXT_blend_minmax {
  readonly MAX_EXT: 0x8008;
  readonly MIN_EXT: 0x8007;
}
interface EXT_color_buffer_float {
}
interface EXT_color_buffer_half_float {
  readonly FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT: 0x8211;
  readonly RGB16F_EXT: 0x881B;
  readonly RGBA16F_EXT: 0x881A;
  readonly UNSIGNED_NORMALIZED_EXT: 0x8C17;
}
interface EXT_float_blend {
}
interface EXT_frag_depth {
}
interface EXT_sRGB {
  readonly FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING_EXT: 0x8210;
  readonly SRGB8_ALPHA8_EXT: 0x8C43;
  readonly SRGB_ALPHA_EXT: 0x8C42;
  readonly SRGB_EXT: 0x8C40;
}
interface EXT_shader_texture_lod {
}
interface EXT_texture_compression_bptc {
  readonly COMPRESSED_RGBA_BPTC_UNORM_EXT: 0x8E8C;
  readonly COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT: 0x8E8E;
  readonly COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT: 0x8E8F;
  readonly COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT: 0x8E8D;
}
interface EXT_texture_compression_rgtc {
  readonly COMPRESSED_RED_GREEN_RGTC2_EXT: 0x8DBD;
  readonly COMPRESSED_RED_RGTC1_EXT: 0x8DBB;
  readonly COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT: 0x8DBE;
  readonly COMPRESSED_SIGNED_RED_RGTC1_EXT: 0x8DBC;
}
interface EXT_texture_filter_anisotropic {
  readonly MAX_TEXTURE_MAX_ANISOTROPY_EXT: 0x84FF;
  readonly TEXTURE_MAX_ANISOTROPY_EXT: 0x84FE;
}
interface EcKeyGenParams extends Algorithm {
  namedCurve: NamedCurve;
}
interface EcKeyImportParams extends Algorithm {
  namedCurve: NamedCurve;
}
interface EcdhKeyDeriveParams extends Algorithm {
  public: CryptoKey;
}
interface EcdsaParams extends Algorithm {
  hash: HashAlgorithmIdentifier;
}
interface EditContext extends EventTarget {
  addEventListener<K extends keyof EditContextEventMap>(type: K, listener: (ev: EditContextEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ attachedElements(): HTMLElement[];
  /** @experimental */ characterBounds(): DOMRect[];
  /** @experimental */ readonly characterBoundsRangeStart: number;
  /** @experimental */ oncharacterboundsupdate: ((ev: CharacterBoundsUpdateEvent) => any) | null;
  /** @experimental */ oncompositionend: ((ev: CompositionEvent) => any) | null;
  /** @experimental */ oncompositionstart: ((ev: CompositionEvent) => any) | null;
  /** @experimental */ ontextformatupdate: ((ev: TextFormatUpdateEvent) => any) | null;
  /** @experimental */ ontextupdate: ((ev: TextUpdateEvent) => any) | null;
  removeEventListener<K extends keyof EditContextEventMap>(type: K, listener: (ev: EditContextEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly selectionEnd: number;
  /** @experimental */ readonly selectionStart: number;
  /** @experimental */ readonly text: string;
  /** @experimental */ updateCharacterBounds(rangeStart: number, characterBounds: DOMRect[]): void;
  /** @experimental */ updateControlBounds(controlBounds: DOMRect): void;
  /** @experimental */ updateSelection(start: number, end: number): void;
  /** @experimental */ updateSelectionBounds(selectionBounds: DOMRect): void;
  /** @experimental */ updateText(rangeStart: number, rangeEnd: number, text: string): void;
}
/** @experimental */ declare var EditContext: { new(options?: EditContextInit): EditContext; prototype: EditContext; };
interface EditContextEventMap {
  characterboundsupdate: CharacterBoundsUpdateEvent;
  compositionend: CompositionEvent;
  compositionstart: CompositionEvent;
  textformatupdate: TextFormatUpdateEvent;
  textupdate: TextUpdateEvent;
}
interface EditContextInit {
  selectionEnd?: number;
  selectionStart?: number;
  text?: string;
}
interface EffectTiming {
  delay?: number;
  direction?: PlaybackDirection;
  duration?: number | CSSNumericValue | string;
  easing?: string;
  endDelay?: number;
  fill?: FillMode;
  iterationStart?: number;
  iterations?: number;
  playbackRate?: number;
}
type EffectiveConnectionType = "2g" | "3g" | "4g" | "slow-2g";
interface Element extends Node, ARIAMixin, Animatable, ChildNode, NonDocumentTypeChildNode, ParentNode, Slottable {
  /** @experimental */ readonly activeViewTransition: ViewTransition | null;
  addEventListener<K extends keyof ElementEventMap>(type: K, listener: (ev: ElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  ariaNotify(announcement: string, options?: AriaNotificationOptions): void;
  attachShadow(init: ShadowRootInit): ShadowRoot;
  readonly attributes: NamedNodeMap;
  checkVisibility(options?: CheckVisibilityOptions): boolean;
  classList: DOMTokenList;
  className: string;
  readonly clientHeight: number;
  readonly clientLeft: number;
  readonly clientTop: number;
  readonly clientWidth: number;
  closest<K extends keyof HTMLElementTagNameMap>(selector: K): HTMLElementTagNameMap[K] | null;
  closest<K extends keyof SVGElementTagNameMap>(selector: K): SVGElementTagNameMap[K] | null;
  closest<K extends keyof MathMLElementTagNameMap>(selector: K): MathMLElementTagNameMap[K] | null;
  closest<E extends Element = Element>(selectors: string): E | null;
  computedStyleMap(): StylePropertyMapReadOnly;
  /** @experimental */ convertPointFromNode(point: DOMPointInit, from: GeometryNode, options?: ConvertCoordinateOptions): DOMPoint;
  /** @experimental */ convertQuadFromNode(quad: DOMQuadInit, from: GeometryNode, options?: ConvertCoordinateOptions): DOMQuad;
  /** @experimental */ convertRectFromNode(rect: DOMRectReadOnly, from: GeometryNode, options?: ConvertCoordinateOptions): DOMQuad;
  readonly currentCSSZoom: number;
  readonly customElementRegistry: CustomElementRegistry | null;
  /** @experimental */ elementTiming: string;
  /** @experimental */ focusableAreas(option?: FocusableAreasOption): Node[];
  getAttribute(qualifiedName: string): string | null;
  getAttributeNS(namespace: string | null, localName: string): string | null;
  getAttributeNames(): string[];
  getAttributeNode(qualifiedName: string): Attr | null;
  getAttributeNodeNS(namespace: string | null, localName: string): Attr | null;
  getBoundingClientRect(): DOMRect;
  /** @experimental */ getBoxQuads(options?: BoxQuadOptions): DOMQuad[];
  getClientRects(): DOMRectList;
  getElementsByClassName(classNames: string): HTMLCollectionOf<Element>;
  getElementsByTagName<K extends keyof HTMLElementTagNameMap>(qualifiedName: K): HTMLCollectionOf<HTMLElementTagNameMap[K]>;
  getElementsByTagName<K extends keyof SVGElementTagNameMap>(qualifiedName: K): HTMLCollectionOf<SVGElementTagNameMap[K]>;
  getElementsByTagName<K extends keyof MathMLElementTagNameMap>(qualifiedName: K): HTMLCollectionOf<MathMLElementTagNameMap[K]>;
  getElementsByTagName<K extends keyof HTMLElementDeprecatedTagNameMap>(qualifiedName: K): HTMLCollectionOf<HTMLElementDeprecatedTagNameMap[K]>;
  getElementsByTagName(qualifiedName: string): HTMLCollectionOf<Element>;
  getElementsByTagNameNS(namespaceURI: "http://www.w3.org/1999/xhtml", localName: string): HTMLCollectionOf<HTMLElement>;
  getElementsByTagNameNS(namespaceURI: "http://www.w3.org/2000/svg", localName: string): HTMLCollectionOf<SVGElement>;
  getElementsByTagNameNS(namespaceURI: "http://www.w3.org/1998/Math/MathML", localName: string): HTMLCollectionOf<MathMLElement>;
  getElementsByTagNameNS(namespace: string | null, localName: string): HTMLCollectionOf<Element>;
  getHTML(options?: GetHTMLOptions): string;
  /** @experimental */ getRegionFlowRanges(): Range[] | null;
  /** @experimental */ getSpatialNavigationContainer(): Node;
  hasAttribute(qualifiedName: string): boolean;
  hasAttributeNS(namespace: string | null, localName: string): boolean;
  hasAttributes(): boolean;
  hasPointerCapture(pointerId: number): boolean;
  id: string;
  innerHTML: string;
  insertAdjacentElement(where: InsertPosition, element: Element): Element | null;
  insertAdjacentHTML(position: InsertPosition, string: string): void;
  insertAdjacentText(where: InsertPosition, data: string): void;
  readonly localName: string;
  matches<K extends keyof HTMLElementTagNameMap>(selectors: K): boolean;
  matches<K extends keyof SVGElementTagNameMap>(selectors: K): boolean;
  matches<K extends keyof MathMLElementTagNameMap>(selectors: K): boolean;
  matches(selectors: string): boolean;
  readonly namespaceURI: string | null;
  onfullscreenchange: ((ev: Event) => any) | null;
  onfullscreenerror: ((ev: Event) => any) | null;
  outerHTML: string;
  readonly ownerDocument: Document;
  part: DOMTokenList;
  readonly prefix: string | null;
  /** @experimental */ pseudo(type: string): CSSPseudoElement | null;
  /** @experimental */ readonly regionOverset: string;
  releasePointerCapture(pointerId: number): void;
  removeAttribute(qualifiedName: string): void;
  removeAttributeNS(namespace: string | null, localName: string): void;
  removeAttributeNode(attr: Attr): Attr;
  removeEventListener<K extends keyof ElementEventMap>(type: K, listener: (ev: ElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  requestFullscreen(options?: FullscreenOptions): Promise<void>;
  requestPointerLock(options?: PointerLockOptions): Promise<void>;
  scroll(options?: ScrollToOptions): void;
  scroll(x: number, y: number): void;
  scrollBy(options?: ScrollToOptions): void;
  scrollBy(x: number, y: number): void;
  readonly scrollHeight: number;
  scrollIntoView(arg?: boolean | ScrollIntoViewOptions): void;
  scrollIntoViewIfNeeded: any;
  scrollLeft: number;
  scrollLeftMax: any;
  scrollTo(options?: ScrollToOptions): void;
  scrollTo(x: number, y: number): void;
  scrollTop: number;
  scrollTopMax: any;
  readonly scrollWidth: number;
  setAttribute(qualifiedName: string, value: string): void;
  setAttributeNS(namespace: string | null, qualifiedName: string, value: string): void;
  setAttributeNode(attr: Attr): Attr | null;
  setAttributeNodeNS(attr: Attr): Attr | null;
  /** @deprecated */ setCapture: any;
  setHTML(html: string, options?: SetHTMLOptions): void;
  setHTMLUnsafe(html: string, options?: SetHTMLUnsafeOptions): void;
  setPointerCapture(pointerId: number): void;
  readonly shadowRoot: ShadowRoot | null;
  slot: string;
  /** @experimental */ spatialNavigationSearch(dir: SpatialNavigationDirection, options?: SpatialNavigationSearchOptions): Node | null;
  /** @experimental */ startViewTransition(callbackOptions?: ViewTransitionUpdateCallback | StartViewTransitionOptions): ViewTransition;
  readonly tagName: string;
  textContent: string;
  toggleAttribute(qualifiedName: string, force?: boolean): boolean;
  /** @deprecated */ webkitMatchesSelector(selectors: string): boolean;
}
declare var Element: { prototype: Element; };
interface ElementCSSInlineStyle {
  readonly attributeStyleMap: StylePropertyMap;
  style: CSSStyleDeclaration;
}
interface ElementContentEditable {
  contentEditable: string;
  enterKeyHint: string;
  inputMode: string;
  readonly isContentEditable: boolean;
}
interface ElementCreationOptions {
  customElementRegistry?: CustomElementRegistry | null;
  is?: string;
}
interface ElementDefinitionOptions {
  extends?: string;
}
interface ElementEventMap {
  fullscreenchange: Event;
  fullscreenerror: Event;
}
interface ElementInternals extends ARIAMixin {
  checkValidity(): boolean;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeList;
  reportValidity(): boolean;
  setFormValue(value: File | string | FormData | null, state?: File | string | FormData | null): void;
  setValidity(flags?: ValidityStateFlags, message?: string, anchor?: HTMLElement): void;
  readonly shadowRoot: ShadowRoot | null;
  readonly states: CustomStateSet;
  readonly validationMessage: string;
  readonly validity: ValidityState;
  readonly willValidate: boolean;
}
declare var ElementInternals: { prototype: ElementInternals; };
interface EncapsulatedBits {
  ciphertext?: ArrayBuffer;
  sharedKey?: ArrayBuffer;
}
interface EncapsulatedKey {
  ciphertext?: ArrayBuffer;
  sharedKey?: CryptoKey;
}
interface EncodedAudioChunk {
  readonly byteLength: number;
  copyTo(destination: AllowSharedBufferSource): void;
  readonly duration: number | null;
  readonly timestamp: number;
  readonly type: EncodedAudioChunkType;
}
declare var EncodedAudioChunk: { new(init: EncodedAudioChunkInit): EncodedAudioChunk; prototype: EncodedAudioChunk; };
interface EncodedAudioChunkInit {
  data: AllowSharedBufferSource;
  duration?: number;
  timestamp: number;
  transfer?: ArrayBuffer[];
  type: EncodedAudioChunkType;
}
interface EncodedAudioChunkMetadata {
  decoderConfig?: AudioDecoderConfig;
}
interface EncodedAudioChunkOutputCallback {
  (output: EncodedAudioChunk, metadata?: EncodedAudioChunkMetadata): void;
}
type EncodedAudioChunkType = "delta" | "key";
interface EncodedVideoChunk {
  readonly byteLength: number;
  copyTo(destination: AllowSharedBufferSource): void;
  readonly duration: number | null;
  readonly timestamp: number;
  readonly type: EncodedVideoChunkType;
}
declare var EncodedVideoChunk: { new(init: EncodedVideoChunkInit): EncodedVideoChunk; prototype: EncodedVideoChunk; };
interface EncodedVideoChunkInit {
  data: AllowSharedBufferSource;
  duration?: number;
  timestamp: number;
  transfer?: ArrayBuffer[];
  type: EncodedVideoChunkType;
}
interface EncodedVideoChunkMetadata {
  alphaSideData?: BufferSource;
  decoderConfig?: VideoDecoderConfig;
  svc?: SvcOutputMetadata;
}
interface EncodedVideoChunkOutputCallback {
  (chunk: EncodedVideoChunk, metadata?: EncodedVideoChunkMetadata): void;
}
type EncodedVideoChunkType = "delta" | "key";
type EndOfStreamError = "decode" | "network";
type EndingType = "native" | "transparent";
type EpochTimeStamp = number;
interface ErrorCallback {
  (err: DOMException): void;
}
interface ErrorEvent extends Event {
  readonly colno: number;
  readonly error: any;
  readonly filename: string;
  readonly lineno: number;
  readonly message: string;
}
declare var ErrorEvent: { new(type: string, eventInitDict?: ErrorEventInit): ErrorEvent; prototype: ErrorEvent; };
interface ErrorEventInit extends EventInit {
  colno?: number;
  error?: any;
  filename?: string;
  lineno?: number;
  message?: string;
}
interface Event {
  readonly AT_TARGET: 2;
  readonly BUBBLING_PHASE: 3;
  readonly CAPTURING_PHASE: 1;
  readonly NONE: 0;
  readonly bubbles: boolean;
  /** @deprecated */ cancelBubble: boolean;
  readonly cancelable: boolean;
  readonly composed: boolean;
  composedPath(): EventTarget[];
  readonly currentTarget: EventTarget | null;
  readonly defaultPrevented: boolean;
  readonly eventPhase: number;
  explicitOriginalTarget: any;
  /** @deprecated */ initEvent(type: string, bubbles?: boolean, cancelable?: boolean): void;
  readonly isTrusted: boolean;
  originalTarget: any;
  preventDefault(): void;
  /** @deprecated */ returnValue: boolean;
  /** @deprecated */ readonly srcElement: EventTarget | null;
  stopImmediatePropagation(): void;
  stopPropagation(): void;
  readonly target: EventTarget | null;
  readonly timeStamp: DOMHighResTimeStamp;
  readonly type: string;
}
declare var Event: { new(type: string, eventInitDict?: EventInit): Event; readonly AT_TARGET: 2; readonly BUBBLING_PHASE: 3; readonly CAPTURING_PHASE: 1; readonly NONE: 0; prototype: Event; };
interface EventCounts extends ReadonlyMap<string, number> {
  forEach(callbackfn: (value: number, key: string, parent: EventCounts) => void, thisArg?: any): void;
}
declare var EventCounts: { prototype: EventCounts; };
interface EventInit {
  bubbles?: boolean;
  cancelable?: boolean;
  composed?: boolean;
}
interface EventListener {
  (evt: Event): void;
}
interface EventListenerObject {
  handleEvent(object: Event): void;
}
interface EventListenerOptions {
  capture?: boolean;
}
type EventListenerOrEventListenerObject = EventListener | EventListenerObject;
interface EventModifierInit extends UIEventInit {
  altKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
  modifierAltGraph?: boolean;
  modifierCapsLock?: boolean;
  modifierFn?: boolean;
  modifierFnLock?: boolean;
  modifierHyper?: boolean;
  modifierNumLock?: boolean;
  modifierScrollLock?: boolean;
  modifierSuper?: boolean;
  modifierSymbol?: boolean;
  modifierSymbolLock?: boolean;
  shiftKey?: boolean;
}
interface EventSource extends EventTarget {
  readonly CLOSED: 2;
  readonly CONNECTING: 0;
  readonly OPEN: 1;
  addEventListener<K extends keyof EventSourceEventMap>(type: K, listener: (ev: EventSourceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: (event: MessageEvent) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): void;
  onerror: ((ev: Event) => any) | null;
  onmessage: ((ev: MessageEvent) => any) | null;
  onopen: ((ev: Event) => any) | null;
  readonly readyState: number;
  removeEventListener<K extends keyof EventSourceEventMap>(type: K, listener: (ev: EventSourceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: (event: MessageEvent) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly url: string;
  readonly withCredentials: boolean;
}
declare var EventSource: { new(url: string | URL, eventSourceInitDict?: EventSourceInit): EventSource; readonly CLOSED: 2; readonly CONNECTING: 0; readonly OPEN: 1; prototype: EventSource; };
interface EventSourceEventMap {
  error: Event;
  message: MessageEvent;
  open: Event;
}
interface EventSourceInit {
  withCredentials?: boolean;
}
interface EventTarget {
  addEventListener(type: string, callback: EventListenerOrEventListenerObject | null, options?: AddEventListenerOptions | boolean): void;
  dispatchEvent(event: Event): boolean;
  removeEventListener(type: string, callback: EventListenerOrEventListenerObject | null, options?: EventListenerOptions | boolean): void;
  /** @experimental */ when(type: string, options?: ObservableEventListenerOptions): Observable;
}
declare var EventTarget: { new(): EventTarget; prototype: EventTarget; };
interface External {
  /** @deprecated */ AddSearchProvider(): void;
  /** @deprecated */ IsSearchProviderInstalled(): void;
}
/** @deprecated */ declare var External: { prototype: External; };
interface EyeDropper {
  /** @experimental */ open(options?: ColorSelectionOptions): Promise<ColorSelectionResult>;
}
/** @experimental */ declare var EyeDropper: { new(): EyeDropper; prototype: EyeDropper; };
interface FaceDetector {
  /** @experimental */ detect(image: ImageBitmapSource): Promise<DetectedFace[]>;
}
declare var FaceDetector: { new(faceDetectorOptions?: FaceDetectorOptions): FaceDetector; prototype: FaceDetector; };
interface FaceDetectorOptions {
  fastMode?: boolean;
  maxDetectedFaces?: number;
}
interface FederatedCredential extends Credential {
  /** @experimental */ readonly iconURL: string;
  /** @experimental */ readonly name: string;
  /** @experimental */ readonly protocol: string | null;
  /** @experimental */ readonly provider: string;
}
/** @experimental */ declare var FederatedCredential: { new(data: FederatedCredentialInit): FederatedCredential; prototype: FederatedCredential; };
interface FederatedCredentialInit extends CredentialData {
  iconURL?: string;
  name?: string;
  origin: string;
  protocol?: string;
  provider: string;
}
interface FederatedCredentialRequestOptions {
  protocols?: string[];
  providers?: string[];
}
interface Fence {
  /** @experimental */ disableUntrustedNetwork(): Promise<void>;
  /** @deprecated */ getNestedConfigs(): FencedFrameConfig[];
  /** @experimental */ notifyEvent(event: Event): void;
  /** @deprecated */ reportEvent(event?: ReportEventType): void;
  /** @deprecated */ setReportEventDataForAutomaticBeacons(event?: FenceEvent): void;
}
/** @deprecated */ declare var Fence: { prototype: Fence; };
interface FenceEvent {
  crossOriginExposed?: boolean;
  destination?: FenceReportingDestination[];
  destinationURL?: string;
  eventData?: string;
  eventType?: string;
  once?: boolean;
}
type FenceReportingDestination = "buyer" | "seller" | "component-seller" | "direct-seller" | "shared-storage-select-url";
interface FencedFrameConfig {
  /** @deprecated */ setSharedStorageContext(contextString: string): void;
}
/** @deprecated */ declare var FencedFrameConfig: { prototype: FencedFrameConfig; };
interface FetchLaterResult {
  /** @experimental */ readonly activated: boolean;
}
/** @experimental */ declare var FetchLaterResult: { prototype: FetchLaterResult; };
interface File extends Blob {
  readonly lastModified: number;
  /** @deprecated */ lastModifiedDate: any;
  readonly name: string;
  readonly webkitRelativePath: string;
}
declare var File: { new(fileBits: BlobPart[], fileName: string, options?: FilePropertyBag): File; prototype: File; };
interface FileCallback {
  (file: File): void;
}
interface FileList {
  [index: number]: File;
  [Symbol.iterator](): ArrayIterator<File>;
  item(index: number): File | null;
  readonly length: number;
}
declare var FileList: { prototype: FileList; };
interface FilePickerAcceptType {
  accept?: Record<string, string | string[]>;
  description?: string;
}
interface FilePickerOptions {
  excludeAcceptAllOption?: boolean;
  id?: string;
  startIn?: StartInDirectory;
  types?: FilePickerAcceptType[];
}
interface FilePropertyBag extends BlobPropertyBag {
  lastModified?: number;
}
interface FileReader extends EventTarget {
  readonly DONE: 2;
  readonly EMPTY: 0;
  readonly LOADING: 1;
  abort(): void;
  addEventListener<K extends keyof FileReaderEventMap>(type: K, listener: (ev: FileReaderEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly error: DOMException | null;
  onabort: ((ev: ProgressEvent<FileReader>) => any) | null;
  onerror: ((ev: ProgressEvent<FileReader>) => any) | null;
  onload: ((ev: ProgressEvent<FileReader>) => any) | null;
  onloadend: ((ev: ProgressEvent<FileReader>) => any) | null;
  onloadstart: ((ev: ProgressEvent<FileReader>) => any) | null;
  onprogress: ((ev: ProgressEvent<FileReader>) => any) | null;
  readAsArrayBuffer(blob: Blob): void;
  /** @deprecated */ readAsBinaryString(blob: Blob): void;
  readAsDataURL(blob: Blob): void;
  readAsText(blob: Blob, encoding?: string): void;
  readonly readyState: 0 | 1 | 2;
  removeEventListener<K extends keyof FileReaderEventMap>(type: K, listener: (ev: FileReaderEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly result: string | ArrayBuffer | null;
}
declare var FileReader: { new(): FileReader; readonly DONE: 2; readonly EMPTY: 0; readonly LOADING: 1; prototype: FileReader; };
interface FileReaderEventMap {
  abort: ProgressEvent<FileReader>;
  error: ProgressEvent<FileReader>;
  load: ProgressEvent<FileReader>;
  loadend: ProgressEvent<FileReader>;
  loadstart: ProgressEvent<FileReader>;
  progress: ProgressEvent<FileReader>;
}
interface FileSystem {
  readonly name: string;
  readonly root: FileSystemDirectoryEntry;
}
declare var FileSystem: { prototype: FileSystem; };
interface FileSystemCreateWritableOptions {
  keepExistingData?: boolean;
}
interface FileSystemDirectoryEntry extends FileSystemEntry {
  createReader(): FileSystemDirectoryReader;
  getDirectory(path?: string | null, options?: FileSystemFlags, successCallback?: FileSystemEntryCallback, errorCallback?: ErrorCallback): void;
  getFile(path?: string | null, options?: FileSystemFlags, successCallback?: FileSystemEntryCallback, errorCallback?: ErrorCallback): void;
  /** @deprecated */ removeRecursively: any;
}
declare var FileSystemDirectoryEntry: { prototype: FileSystemDirectoryEntry; };
interface FileSystemDirectoryHandle extends FileSystemHandle {
  [Symbol.asyncIterator](): FileSystemDirectoryHandleAsyncIterator<[string, FileSystemDirectoryHandle | FileSystemFileHandle]>;
  entries(): FileSystemDirectoryHandleAsyncIterator<[string, FileSystemDirectoryHandle | FileSystemFileHandle]>;
  getDirectoryHandle(name: string, options?: FileSystemGetDirectoryOptions): Promise<FileSystemDirectoryHandle>;
  getFileHandle(name: string, options?: FileSystemGetFileOptions): Promise<FileSystemFileHandle>;
  keys(): FileSystemDirectoryHandleAsyncIterator<string>;
  readonly kind: "directory";
  removeEntry(name: string, options?: FileSystemRemoveOptions): Promise<void>;
  resolve(possibleDescendant: FileSystemHandle): Promise<string[] | null>;
  values(): FileSystemDirectoryHandleAsyncIterator<FileSystemDirectoryHandle | FileSystemFileHandle>;
}
declare var FileSystemDirectoryHandle: { prototype: FileSystemDirectoryHandle; };
interface FileSystemDirectoryHandleAsyncIterator<T> extends AsyncIteratorObject<T, any, any> {
  [Symbol.asyncIterator](): FileSystemDirectoryHandleAsyncIterator<T>;
}
interface FileSystemDirectoryReader {
  readEntries(successCallback: FileSystemEntriesCallback, errorCallback?: ErrorCallback): void;
}
declare var FileSystemDirectoryReader: { prototype: FileSystemDirectoryReader; };
interface FileSystemEntriesCallback {
  (entries: FileSystemEntry[]): void;
}
interface FileSystemEntry {
  /** @deprecated */ copyTo: any;
  readonly filesystem: FileSystem;
  readonly fullPath: string;
  /** @deprecated */ getMetadata: any;
  getParent(successCallback?: FileSystemEntryCallback, errorCallback?: ErrorCallback): void;
  readonly isDirectory: boolean;
  readonly isFile: boolean;
  /** @deprecated */ moveTo: any;
  readonly name: string;
  /** @deprecated */ remove: any;
  /** @deprecated */ toURL: any;
}
declare var FileSystemEntry: { prototype: FileSystemEntry; };
interface FileSystemEntryCallback {
  (entry: FileSystemEntry): void;
}
interface FileSystemFileEntry extends FileSystemEntry {
  /** @deprecated */ createWriter: any;
  file(successCallback: FileCallback, errorCallback?: ErrorCallback): void;
}
declare var FileSystemFileEntry: { prototype: FileSystemFileEntry; };
interface FileSystemFileHandle extends FileSystemHandle {
  createSyncAccessHandle: any;
  createWritable(options?: FileSystemCreateWritableOptions): Promise<FileSystemWritableFileStream>;
  getFile(): Promise<File>;
  readonly kind: "file";
}
declare var FileSystemFileHandle: { prototype: FileSystemFileHandle; };
interface FileSystemFlags {
  create?: boolean;
  exclusive?: boolean;
}
interface FileSystemGetDirectoryOptions {
  create?: boolean;
}
interface FileSystemGetFileOptions {
  create?: boolean;
}
interface FileSystemHandle {
  isSameEntry(other: FileSystemHandle): Promise<boolean>;
  readonly kind: FileSystemHandleKind;
  move: any;
  readonly name: string;
  /** @experimental */ queryPermission(descriptor?: FileSystemHandlePermissionDescriptor): Promise<PermissionState>;
  /** @experimental */ requestPermission(descriptor?: FileSystemHandlePermissionDescriptor): Promise<PermissionState>;
}
declare var FileSystemHandle: { prototype: FileSystemHandle; };
type FileSystemHandleKind = "directory" | "file";
interface FileSystemHandlePermissionDescriptor {
  mode?: FileSystemPermissionMode;
}
type FileSystemPermissionMode = "read" | "readwrite";
interface FileSystemRemoveOptions {
  recursive?: boolean;
}
interface FileSystemWritableFileStream extends WritableStream {
  seek(position: number): Promise<void>;
  truncate(size: number): Promise<void>;
  write(data: FileSystemWriteChunkType): Promise<void>;
}
declare var FileSystemWritableFileStream: { prototype: FileSystemWritableFileStream; };
type FileSystemWriteChunkType = BufferSource | Blob | string | WriteParams;
type FillLightMode = "auto" | "flash" | "off";
type FillMode = "auto" | "backwards" | "both" | "forwards" | "none";
interface FlacEncoderConfig {
  blockSize?: number;
  compressLevel?: number;
}
type Float32List = Float32Array<ArrayBufferLike> | GLfloat[];
type FlowControlType = "hardware" | "none";
interface FocusEvent extends UIEvent {
  readonly relatedTarget: EventTarget | null;
}
declare var FocusEvent: { new(type: string, eventInitDict?: FocusEventInit): FocusEvent; prototype: FocusEvent; };
interface FocusEventInit extends UIEventInit {
  relatedTarget?: EventTarget | null;
}
interface FocusOptions {
  focusVisible?: boolean;
  preventScroll?: boolean;
}
type FocusableAreaSearchMode = "visible" | "all";
interface FocusableAreasOption {
  mode?: FocusableAreaSearchMode;
}
interface Font {
  /** @experimental */ readonly glyphsRendered: number;
  /** @experimental */ readonly name: string;
}
declare var Font: { prototype: Font; };
interface FontData {
  /** @experimental */ blob(): Promise<Blob>;
  /** @experimental */ readonly family: string;
  /** @experimental */ readonly fullName: string;
  /** @experimental */ readonly postscriptName: string;
  /** @experimental */ readonly style: string;
}
/** @experimental */ declare var FontData: { prototype: FontData; };
type FontDisplay = "auto" | "block" | "fallback" | "optional" | "swap";
interface FontFace {
  ascentOverride: string;
  descentOverride: string;
  display: FontDisplay;
  family: string;
  featureSettings: string;
  /** @experimental */ readonly features: FontFaceFeatures;
  lineGapOverride: string;
  load(): Promise<FontFace>;
  readonly loaded: Promise<FontFace>;
  /** @experimental */ readonly palettes: FontFacePalettes;
  sizeAdjust: any;
  readonly status: FontFaceLoadStatus;
  stretch: string;
  style: string;
  unicodeRange: string;
  variant: any;
  variationSettings: string;
  /** @experimental */ readonly variations: FontFaceVariations;
  weight: string;
}
declare var FontFace: { new(family: string, source: string | BufferSource, descriptors?: FontFaceDescriptors): FontFace; prototype: FontFace; };
interface FontFaceDescriptors {
  ascentOverride?: string;
  descentOverride?: string;
  display?: FontDisplay;
  featureSettings?: string;
  lineGapOverride?: string;
  stretch?: string;
  style?: string;
  unicodeRange?: string;
  variationSettings?: string;
  weight?: string;
}
interface FontFaceFeatures {
}
declare var FontFaceFeatures: { prototype: FontFaceFeatures; };
type FontFaceLoadStatus = "error" | "loaded" | "loading" | "unloaded";
interface FontFacePalette {
  [index: number]: string;
  /** @experimental */ [Symbol.iterator](): ArrayIterator<string>;
  /** @experimental */ entries(): ArrayIterator<[number, string]>;
  /** @experimental */ forEach(callbackfn: (value: string, key: number, parent: this) => void, thisArg?: any): void;
  /** @experimental */ keys(): ArrayIterator<number>;
  /** @experimental */ readonly length: number;
  /** @experimental */ readonly usableWithDarkBackground: boolean;
  /** @experimental */ readonly usableWithLightBackground: boolean;
  /** @experimental */ values(): ArrayIterator<string>;
}
declare var FontFacePalette: { prototype: FontFacePalette; };
interface FontFacePalettes {
  [index: number]: FontFacePalette;
  /** @experimental */ [Symbol.iterator](): ArrayIterator<FontFacePalette>;
  /** @experimental */ entries(): ArrayIterator<[number, FontFacePalette]>;
  /** @experimental */ forEach(callbackfn: (value: FontFacePalette, key: number, parent: this) => void, thisArg?: any): void;
  /** @experimental */ keys(): ArrayIterator<number>;
  /** @experimental */ readonly length: number;
  /** @experimental */ values(): ArrayIterator<FontFacePalette>;
}
declare var FontFacePalettes: { prototype: FontFacePalettes; };
interface FontFaceSet extends EventTarget, Set<FontFace> {
  addEventListener<K extends keyof FontFaceSetEventMap>(type: K, listener: (ev: FontFaceSetEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  check(font: string, text?: string): boolean;
  forEach(callbackfn: (value: FontFace, key: FontFace, parent: FontFaceSet) => void, thisArg?: any): void;
  load(font: string, text?: string): Promise<FontFace[]>;
  onloading: ((ev: FontFaceSetLoadEvent) => any) | null;
  onloadingdone: ((ev: FontFaceSetLoadEvent) => any) | null;
  onloadingerror: ((ev: FontFaceSetLoadEvent) => any) | null;
  readonly ready: Promise<FontFaceSet>;
  removeEventListener<K extends keyof FontFaceSetEventMap>(type: K, listener: (ev: FontFaceSetEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly status: FontFaceSetLoadStatus;
}
declare var FontFaceSet: { prototype: FontFaceSet; };
interface FontFaceSetEventMap {
  loading: FontFaceSetLoadEvent;
  loadingdone: FontFaceSetLoadEvent;
  loadingerror: FontFaceSetLoadEvent;
}
interface FontFaceSetLoadEvent extends Event {
  readonly fontfaces: ReadonlyArray<FontFace>;
}
declare var FontFaceSetLoadEvent: { new(type: string, eventInitDict?: FontFaceSetLoadEventInit): FontFaceSetLoadEvent; prototype: FontFaceSetLoadEvent; };
interface FontFaceSetLoadEventInit extends EventInit {
  fontfaces?: FontFace[];
}
type FontFaceSetLoadStatus = "loaded" | "loading";
interface FontFaceSource {
  readonly fonts: FontFaceSet;
}
interface FontFaceVariationAxis {
  /** @experimental */ readonly axisTag: string;
  /** @experimental */ readonly defaultValue: number;
  /** @experimental */ readonly maximumValue: number;
  /** @experimental */ readonly minimumValue: number;
  /** @experimental */ readonly name: string;
}
declare var FontFaceVariationAxis: { prototype: FontFaceVariationAxis; };
interface FontFaceVariations extends ReadonlySet<FontFaceVariationAxis> {
}
declare var FontFaceVariations: { prototype: FontFaceVariations; };
interface FontMetrics {
  /** @experimental */ readonly advances: ReadonlyArray<number>;
  /** @experimental */ readonly baselines: ReadonlyArray<Baseline>;
  /** @experimental */ readonly boundingBoxAscent: number;
  /** @experimental */ readonly boundingBoxDescent: number;
  /** @experimental */ readonly boundingBoxLeft: number;
  /** @experimental */ readonly boundingBoxRight: number;
  /** @experimental */ readonly dominantBaseline: Baseline;
  /** @experimental */ readonly emHeightAscent: number;
  /** @experimental */ readonly emHeightDescent: number;
  /** @experimental */ readonly fontBoundingBoxAscent: number;
  /** @experimental */ readonly fontBoundingBoxDescent: number;
  /** @experimental */ readonly fonts: ReadonlyArray<Font>;
  /** @experimental */ readonly height: number;
  /** @experimental */ readonly width: number;
}
declare var FontMetrics: { prototype: FontMetrics; };
interface FormData {
  [Symbol.iterator](): FormDataIterator<[string, FormDataEntryValue]>;
  append(name: string, value: string | Blob): void;
  append(name: string, value: string): void;
  append(name: string, blobValue: Blob, filename?: string): void;
  delete(name: string): void;
  entries(): FormDataIterator<[string, FormDataEntryValue]>;
  forEach(callbackfn: (value: FormDataEntryValue, key: string, parent: FormData) => void, thisArg?: any): void;
  get(name: string): FormDataEntryValue | null;
  getAll(name: string): FormDataEntryValue[];
  has(name: string): boolean;
  keys(): FormDataIterator<string>;
  set(name: string, value: string | Blob): void;
  set(name: string, value: string): void;
  set(name: string, blobValue: Blob, filename?: string): void;
  values(): FormDataIterator<FormDataEntryValue>;
}
declare var FormData: { new(form?: HTMLFormElement, submitter?: HTMLElement | null): FormData; prototype: FormData; };
type FormDataEntryValue = File | string;
interface FormDataEvent extends Event {
  readonly formData: FormData;
}
declare var FormDataEvent: { new(type: string, eventInitDict: FormDataEventInit): FormDataEvent; prototype: FormDataEvent; };
interface FormDataEventInit extends EventInit {
  formData: FormData;
}
interface FormDataIterator<T> extends IteratorObject<T, any, any> {
  [Symbol.iterator](): FormDataIterator<T>;
}
interface FragmentDirective {
}
declare var FragmentDirective: { prototype: FragmentDirective; };
interface FrameRequestCallback {
  (time: DOMHighResTimeStamp): void;
}
type FullscreenKeyboardLock = "browser" | "none";
type FullscreenNavigationUI = "auto" | "hide" | "show";
interface FullscreenOptions {
  keyboardLock?: FullscreenKeyboardLock;
  navigationUI?: FullscreenNavigationUI;
  screen?: ScreenDetailed;
}
interface FunctionParameter {
  defaultValue?: string;
  name: string;
  type: string;
}
interface FunctionStringCallback {
  (data: string): void;
}
type GLbitfield = number;
type GLboolean = boolean;
type GLclampf = number;
type GLenum = number;
type GLfloat = number;
type GLint = number;
type GLint64 = number;
type GLintptr = number;
type GLsizei = number;
type GLsizeiptr = number;
type GLuint = number;
type GLuint64 = number;
interface GPU {
  getPreferredCanvasFormat(): GPUTextureFormat;
  requestAdapter(options?: GPURequestAdapterOptions): Promise<GPUAdapter | null>;
  readonly wgslLanguageFeatures: WGSLLanguageFeatures;
}
declare var GPU: { prototype: GPU; };
interface GPUAdapter {
  readonly features: GPUSupportedFeatures;
  readonly info: GPUAdapterInfo;
  /** @deprecated */ isFallbackAdapter: any;
  readonly limits: GPUSupportedLimits;
  /** @deprecated */ requestAdapterInfo: any;
  requestDevice(descriptor?: GPUDeviceDescriptor): Promise<GPUDevice>;
}
declare var GPUAdapter: { prototype: GPUAdapter; };
interface GPUAdapterInfo {
  readonly architecture: string;
  readonly description: string;
  readonly device: string;
  readonly isFallbackAdapter: boolean;
  readonly subgroupMaxSize: number;
  readonly subgroupMinSize: number;
  readonly vendor: string;
}
declare var GPUAdapterInfo: { prototype: GPUAdapterInfo; };
type GPUAddressMode = "clamp-to-edge" | "mirror-repeat" | "repeat";
type GPUAutoLayoutMode = "auto";
interface GPUBindGroup extends GPUObjectBase {
}
declare var GPUBindGroup: { prototype: GPUBindGroup; };
interface GPUBindGroupDescriptor extends GPUObjectDescriptorBase {
  entries: GPUBindGroupEntry[];
  layout: GPUBindGroupLayout;
}
interface GPUBindGroupEntry {
  binding: GPUIndex32;
  resource: GPUBindingResource;
}
interface GPUBindGroupLayout extends GPUObjectBase {
}
declare var GPUBindGroupLayout: { prototype: GPUBindGroupLayout; };
interface GPUBindGroupLayoutDescriptor extends GPUObjectDescriptorBase {
  entries: GPUBindGroupLayoutEntry[];
}
interface GPUBindGroupLayoutEntry {
  binding: GPUIndex32;
  buffer?: GPUBufferBindingLayout;
  externalTexture?: GPUExternalTextureBindingLayout;
  sampler?: GPUSamplerBindingLayout;
  storageTexture?: GPUStorageTextureBindingLayout;
  texture?: GPUTextureBindingLayout;
  visibility: GPUShaderStageFlags;
}
interface GPUBindingCommandsMixin {
  setBindGroup(index: GPUIndex32, bindGroup: GPUBindGroup | null, dynamicOffsets?: GPUBufferDynamicOffset[]): void;
  setBindGroup(index: GPUIndex32, bindGroup: GPUBindGroup | null, dynamicOffsetsData: Uint32Array<ArrayBufferLike>, dynamicOffsetsDataStart: GPUSize64, dynamicOffsetsDataLength: GPUSize32): void;
  setBindGroup(index: GPUIndex32, bindGroup: GPUBindGroup | null, dynamicOffsets?: Iterable<GPUBufferDynamicOffset>): void;
}
type GPUBindingResource = GPUSampler | GPUTexture | GPUTextureView | GPUBuffer | GPUBufferBinding | GPUExternalTexture;
interface GPUBlendComponent {
  dstFactor?: GPUBlendFactor;
  operation?: GPUBlendOperation;
  srcFactor?: GPUBlendFactor;
}
type GPUBlendFactor = "constant" | "dst" | "dst-alpha" | "one" | "one-minus-constant" | "one-minus-dst" | "one-minus-dst-alpha" | "one-minus-src" | "one-minus-src-alpha" | "src" | "src-alpha" | "src-alpha-saturated" | "zero";
type GPUBlendOperation = "add" | "max" | "min" | "reverse-subtract" | "subtract";
interface GPUBlendState {
  alpha: GPUBlendComponent;
  color: GPUBlendComponent;
}
interface GPUBuffer extends GPUObjectBase {
  destroy(): void;
  getMappedRange(offset?: GPUSize64, size?: GPUSize64): ArrayBuffer;
  mapAsync(mode: GPUMapModeFlags, offset?: GPUSize64, size?: GPUSize64): Promise<void>;
  readonly mapState: GPUBufferMapState;
  readonly size: GPUSize64Out;
  unmap(): void;
  readonly usage: GPUFlagsConstant;
}
declare var GPUBuffer: { prototype: GPUBuffer; };
interface GPUBufferBinding {
  buffer: GPUBuffer;
  offset?: GPUSize64;
  size?: GPUSize64;
}
interface GPUBufferBindingLayout {
  hasDynamicOffset?: boolean;
  minBindingSize?: GPUSize64;
  type?: GPUBufferBindingType;
}
type GPUBufferBindingType = "read-only-storage" | "storage" | "uniform";
interface GPUBufferDescriptor extends GPUObjectDescriptorBase {
  mappedAtCreation?: boolean;
  size: GPUSize64;
  usage: GPUBufferUsageFlags;
}
type GPUBufferDynamicOffset = number;
type GPUBufferMapState = "mapped" | "pending" | "unmapped";
declare namespace GPUBufferUsage {
  var COPY_DST: 0x0008;
  var COPY_SRC: 0x0004;
  var INDEX: 0x0010;
  var INDIRECT: 0x0100;
  var MAP_READ: 0x0001;
  var MAP_WRITE: 0x0002;
  var QUERY_RESOLVE: 0x0200;
  var STORAGE: 0x0080;
  var UNIFORM: 0x0040;
  var VERTEX: 0x0020;
}
type GPUBufferUsageFlags = number;
type GPUCanvasAlphaMode = "opaque" | "premultiplied";
interface GPUCanvasConfiguration {
  alphaMode?: GPUCanvasAlphaMode;
  colorSpace?: PredefinedColorSpace;
  device: GPUDevice;
  format: GPUTextureFormat;
  toneMapping?: GPUCanvasToneMapping;
  usage?: GPUTextureUsageFlags;
  viewFormats?: GPUTextureFormat[];
}
interface GPUCanvasContext {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  configure(configuration: GPUCanvasConfiguration): void;
  getConfiguration(): GPUCanvasConfiguration | null;
  getCurrentTexture(): GPUTexture;
  unconfigure(): void;
}
declare var GPUCanvasContext: { prototype: GPUCanvasContext; };
interface GPUCanvasToneMapping {
  mode?: GPUCanvasToneMappingMode;
}
type GPUCanvasToneMappingMode = "extended" | "standard";
type GPUColor = number[] | GPUColorDict;
interface GPUColorDict {
  a: number;
  b: number;
  g: number;
  r: number;
}
interface GPUColorTargetState {
  blend?: GPUBlendState;
  format: GPUTextureFormat;
  writeMask?: GPUColorWriteFlags;
}
declare namespace GPUColorWrite {
  var ALL: 0xF;
  var ALPHA: 0x8;
  var BLUE: 0x4;
  var GREEN: 0x2;
  var RED: 0x1;
}
type GPUColorWriteFlags = number;
interface GPUCommandBuffer extends GPUObjectBase {
}
declare var GPUCommandBuffer: { prototype: GPUCommandBuffer; };
interface GPUCommandBufferDescriptor extends GPUObjectDescriptorBase {
}
interface GPUCommandEncoder extends GPUDebugCommandsMixin, GPUObjectBase {
  beginComputePass(descriptor?: GPUComputePassDescriptor): GPUComputePassEncoder;
  beginRenderPass(descriptor: GPURenderPassDescriptor): GPURenderPassEncoder;
  clearBuffer(buffer: GPUBuffer, offset?: GPUSize64, size?: GPUSize64): void;
  copyBufferToBuffer(source: GPUBuffer, destination: GPUBuffer, size?: GPUSize64): void;
  copyBufferToBuffer(source: GPUBuffer, sourceOffset: GPUSize64, destination: GPUBuffer, destinationOffset: GPUSize64, size?: GPUSize64): void;
  copyBufferToTexture(source: GPUTexelCopyBufferInfo, destination: GPUTexelCopyTextureInfo, copySize: GPUExtent3D): void;
  copyBufferToTexture(source: GPUTexelCopyBufferInfo, destination: GPUTexelCopyTextureInfo, copySize: Iterable<GPUIntegerCoordinate>): void;
  copyTextureToBuffer(source: GPUTexelCopyTextureInfo, destination: GPUTexelCopyBufferInfo, copySize: GPUExtent3D): void;
  copyTextureToBuffer(source: GPUTexelCopyTextureInfo, destination: GPUTexelCopyBufferInfo, copySize: Iterable<GPUIntegerCoordinate>): void;
  copyTextureToTexture(source: GPUTexelCopyTextureInfo, destination: GPUTexelCopyTextureInfo, copySize: GPUExtent3D): void;
  copyTextureToTexture(source: GPUTexelCopyTextureInfo, destination: GPUTexelCopyTextureInfo, copySize: Iterable<GPUIntegerCoordinate>): void;
  finish(descriptor?: GPUCommandBufferDescriptor): GPUCommandBuffer;
  resolveQuerySet(querySet: GPUQuerySet, firstQuery: GPUSize32, queryCount: GPUSize32, destination: GPUBuffer, destinationOffset: GPUSize64): void;
  /** @deprecated */ writeTimestamp: any;
}
declare var GPUCommandEncoder: { prototype: GPUCommandEncoder; };
interface GPUCommandEncoderDescriptor extends GPUObjectDescriptorBase {
}
type GPUCompareFunction = "always" | "equal" | "greater" | "greater-equal" | "less" | "less-equal" | "never" | "not-equal";
interface GPUCompilationInfo {
  readonly messages: ReadonlyArray<GPUCompilationMessage>;
}
declare var GPUCompilationInfo: { prototype: GPUCompilationInfo; };
interface GPUCompilationMessage {
  readonly length: number;
  readonly lineNum: number;
  readonly linePos: number;
  readonly message: string;
  readonly offset: number;
  readonly type: GPUCompilationMessageType;
}
declare var GPUCompilationMessage: { prototype: GPUCompilationMessage; };
type GPUCompilationMessageType = "error" | "info" | "warning";
interface GPUComputePassDescriptor extends GPUObjectDescriptorBase {
  timestampWrites?: GPUComputePassTimestampWrites;
}
interface GPUComputePassEncoder extends GPUBindingCommandsMixin, GPUDebugCommandsMixin, GPUObjectBase {
  dispatchWorkgroups(workgroupCountX: GPUSize32, workgroupCountY?: GPUSize32, workgroupCountZ?: GPUSize32): void;
  dispatchWorkgroupsIndirect(indirectBuffer: GPUBuffer, indirectOffset: GPUSize64): void;
  end(): void;
  /** @experimental */ setImmediates(rangeOffset: GPUSize32, data: AllowSharedBufferSource, dataOffset?: GPUSize64, dataSize?: GPUSize64): void;
  setPipeline(pipeline: GPUComputePipeline): void;
  writeTimestamp: any;
}
declare var GPUComputePassEncoder: { prototype: GPUComputePassEncoder; };
interface GPUComputePassTimestampWrites {
  beginningOfPassWriteIndex?: GPUSize32;
  endOfPassWriteIndex?: GPUSize32;
  querySet: GPUQuerySet;
}
interface GPUComputePipeline extends GPUObjectBase, GPUPipelineBase {
}
declare var GPUComputePipeline: { prototype: GPUComputePipeline; };
interface GPUComputePipelineDescriptor extends GPUPipelineDescriptorBase {
  compute: GPUProgrammableStage;
}
interface GPUCopyExternalImageDestInfo extends GPUTexelCopyTextureInfo {
  colorSpace?: PredefinedColorSpace;
  premultipliedAlpha?: boolean;
}
type GPUCopyExternalImageSource = ImageBitmap | ImageData | HTMLImageElement | HTMLVideoElement | VideoFrame | HTMLCanvasElement | OffscreenCanvas;
interface GPUCopyExternalImageSourceInfo {
  flipY?: boolean;
  origin?: GPUOrigin2D;
  source: GPUCopyExternalImageSource;
}
type GPUCullMode = "back" | "front" | "none";
interface GPUDebugCommandsMixin {
  insertDebugMarker(markerLabel: string): void;
  popDebugGroup(): void;
  pushDebugGroup(groupLabel: string): void;
}
type GPUDepthBias = number;
interface GPUDepthStencilState {
  depthBias?: GPUDepthBias;
  depthBiasClamp?: number;
  depthBiasSlopeScale?: number;
  depthCompare?: GPUCompareFunction;
  depthWriteEnabled?: boolean;
  format: GPUTextureFormat;
  stencilBack?: GPUStencilFaceState;
  stencilFront?: GPUStencilFaceState;
  stencilReadMask?: GPUStencilValue;
  stencilWriteMask?: GPUStencilValue;
}
interface GPUDevice extends EventTarget, GPUObjectBase {
  readonly adapterInfo: GPUAdapterInfo;
  addEventListener<K extends keyof GPUDeviceEventMap>(type: K, listener: (ev: GPUDeviceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  createBindGroup(descriptor: GPUBindGroupDescriptor): GPUBindGroup;
  createBindGroupLayout(descriptor: GPUBindGroupLayoutDescriptor): GPUBindGroupLayout;
  createBuffer(descriptor: GPUBufferDescriptor): GPUBuffer;
  createCommandEncoder(descriptor?: GPUCommandEncoderDescriptor): GPUCommandEncoder;
  createComputePipeline(descriptor: GPUComputePipelineDescriptor): GPUComputePipeline;
  createComputePipelineAsync(descriptor: GPUComputePipelineDescriptor): Promise<GPUComputePipeline>;
  createPipelineLayout(descriptor: GPUPipelineLayoutDescriptor): GPUPipelineLayout;
  createQuerySet(descriptor: GPUQuerySetDescriptor): GPUQuerySet;
  createRenderBundleEncoder(descriptor: GPURenderBundleEncoderDescriptor): GPURenderBundleEncoder;
  createRenderPipeline(descriptor: GPURenderPipelineDescriptor): GPURenderPipeline;
  createRenderPipelineAsync(descriptor: GPURenderPipelineDescriptor): Promise<GPURenderPipeline>;
  createSampler(descriptor?: GPUSamplerDescriptor): GPUSampler;
  createShaderModule(descriptor: GPUShaderModuleDescriptor): GPUShaderModule;
  createTexture(descriptor: GPUTextureDescriptor): GPUTexture;
  destroy(): void;
  readonly features: GPUSupportedFeatures;
  importExternalTexture(descriptor: GPUExternalTextureDescriptor): GPUExternalTexture;
  readonly limits: GPUSupportedLimits;
  readonly lost: Promise<GPUDeviceLostInfo>;
  onuncapturederror: ((ev: GPUUncapturedErrorEvent) => any) | null;
  popErrorScope(): Promise<GPUError | null>;
  pushErrorScope(filter: GPUErrorFilter): void;
  readonly queue: GPUQueue;
  removeEventListener<K extends keyof GPUDeviceEventMap>(type: K, listener: (ev: GPUDeviceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var GPUDevice: { prototype: GPUDevice; };
interface GPUDeviceDescriptor extends GPUObjectDescriptorBase {
  defaultQueue?: GPUQueueDescriptor;
  requiredFeatures?: GPUFeatureName[];
  requiredLimits?: Record<string, GPUSize64 | undefined>;
}
interface GPUDeviceEventMap {
  uncapturederror: GPUUncapturedErrorEvent;
}
interface GPUDeviceLostInfo {
  readonly message: string;
  readonly reason: GPUDeviceLostReason;
}
declare var GPUDeviceLostInfo: { prototype: GPUDeviceLostInfo; };
type GPUDeviceLostReason = "destroyed" | "unknown";
interface GPUError {
  readonly message: string;
}
declare var GPUError: { prototype: GPUError; };
type GPUErrorFilter = "internal" | "out-of-memory" | "validation";
type GPUExtent3D = GPUIntegerCoordinate[] | GPUExtent3DDict;
interface GPUExtent3DDict {
  depthOrArrayLayers?: GPUIntegerCoordinate;
  height?: GPUIntegerCoordinate;
  width: GPUIntegerCoordinate;
}
interface GPUExternalTexture extends GPUObjectBase {
}
declare var GPUExternalTexture: { prototype: GPUExternalTexture; };
interface GPUExternalTextureBindingLayout {
}
interface GPUExternalTextureDescriptor extends GPUObjectDescriptorBase {
  colorSpace?: PredefinedColorSpace;
  source: HTMLVideoElement | VideoFrame;
}
type GPUFeatureName = "bgra8unorm-storage" | "clip-distances" | "core-features-and-limits" | "depth-clip-control" | "depth32float-stencil8" | "dual-source-blending" | "float32-blendable" | "float32-filterable" | "indirect-first-instance" | "primitive-index" | "rg11b10ufloat-renderable" | "shader-f16" | "subgroups" | "texture-compression-astc" | "texture-compression-astc-sliced-3d" | "texture-compression-bc" | "texture-compression-bc-sliced-3d" | "texture-compression-etc2" | "texture-formats-tier1" | "timestamp-query";
type GPUFilterMode = "linear" | "nearest";
type GPUFlagsConstant = number;
interface GPUFragmentState extends GPUProgrammableStage {
  targets: (GPUColorTargetState | null)[];
}
type GPUFrontFace = "ccw" | "cw";
type GPUIndex32 = number;
type GPUIndexFormat = "uint16" | "uint32";
type GPUIntegerCoordinate = number;
type GPUIntegerCoordinateOut = number;
interface GPUInternalError extends GPUError {
}
declare var GPUInternalError: { new(message: string): GPUInternalError; prototype: GPUInternalError; };
type GPULoadOp = "clear" | "load";
declare namespace GPUMapMode {
  var READ: 0x0001;
  var WRITE: 0x0002;
}
type GPUMapModeFlags = number;
type GPUMipmapFilterMode = "linear" | "nearest";
interface GPUMultisampleState {
  alphaToCoverageEnabled?: boolean;
  count?: GPUSize32;
  mask?: GPUSampleMask;
}
interface GPUObjectBase {
  label: string;
}
interface GPUObjectDescriptorBase {
  label?: string;
}
type GPUOrigin2D = GPUIntegerCoordinate[] | GPUOrigin2DDict;
interface GPUOrigin2DDict {
  x?: GPUIntegerCoordinate;
  y?: GPUIntegerCoordinate;
}
type GPUOrigin3D = GPUIntegerCoordinate[] | GPUOrigin3DDict;
interface GPUOrigin3DDict {
  x?: GPUIntegerCoordinate;
  y?: GPUIntegerCoordinate;
  z?: GPUIntegerCoordinate;
}
interface GPUOutOfMemoryError extends GPUError {
}
declare var GPUOutOfMemoryError: { new(message: string): GPUOutOfMemoryError; prototype: GPUOutOfMemoryError; };
interface GPUPipelineBase {
  getBindGroupLayout(index: number): GPUBindGroupLayout;
}
type GPUPipelineConstantValue = number;
interface GPUPipelineDescriptorBase extends GPUObjectDescriptorBase {
  layout: GPUPipelineLayout | GPUAutoLayoutMode;
}
interface GPUPipelineError extends DOMException {
  readonly reason: GPUPipelineErrorReason;
}
declare var GPUPipelineError: { new(message: string, options: GPUPipelineErrorInit): GPUPipelineError; prototype: GPUPipelineError; };
interface GPUPipelineErrorInit {
  reason: GPUPipelineErrorReason;
}
type GPUPipelineErrorReason = "internal" | "validation";
interface GPUPipelineLayout extends GPUObjectBase {
}
declare var GPUPipelineLayout: { prototype: GPUPipelineLayout; };
interface GPUPipelineLayoutDescriptor extends GPUObjectDescriptorBase {
  bindGroupLayouts: (GPUBindGroupLayout | null)[];
  immediateSize?: GPUSize32;
}
type GPUPowerPreference = "high-performance" | "low-power";
interface GPUPrimitiveState {
  cullMode?: GPUCullMode;
  frontFace?: GPUFrontFace;
  stripIndexFormat?: GPUIndexFormat;
  topology?: GPUPrimitiveTopology;
  unclippedDepth?: boolean;
}
type GPUPrimitiveTopology = "line-list" | "line-strip" | "point-list" | "triangle-list" | "triangle-strip";
interface GPUProgrammableStage {
  constants?: Record<string, GPUPipelineConstantValue>;
  entryPoint?: string;
  module: GPUShaderModule;
}
interface GPUQuerySet extends GPUObjectBase {
  readonly count: GPUSize32Out;
  destroy(): void;
  readonly type: GPUQueryType;
}
declare var GPUQuerySet: { prototype: GPUQuerySet; };
interface GPUQuerySetDescriptor extends GPUObjectDescriptorBase {
  count: GPUSize32;
  type: GPUQueryType;
}
type GPUQueryType = "occlusion" | "timestamp";
interface GPUQueue extends GPUObjectBase {
  copyExternalImageToTexture(source: GPUCopyExternalImageSourceInfo, destination: GPUCopyExternalImageDestInfo, copySize: GPUExtent3D): void;
  copyExternalImageToTexture(source: GPUCopyExternalImageSourceInfo, destination: GPUCopyExternalImageDestInfo, copySize: Iterable<GPUIntegerCoordinate>): void;
  onSubmittedWorkDone(): Promise<void>;
  submit(commandBuffers: GPUCommandBuffer[]): void;
  submit(commandBuffers: Iterable<GPUCommandBuffer>): void;
  writeBuffer(buffer: GPUBuffer, bufferOffset: GPUSize64, data: AllowSharedBufferSource, dataOffset?: GPUSize64, size?: GPUSize64): void;
  writeTexture(destination: GPUTexelCopyTextureInfo, data: AllowSharedBufferSource, dataLayout: GPUTexelCopyBufferLayout, size: GPUExtent3D): void;
  writeTexture(destination: GPUTexelCopyTextureInfo, data: AllowSharedBufferSource, dataLayout: GPUTexelCopyBufferLayout, size: Iterable<GPUIntegerCoordinate>): void;
}
declare var GPUQueue: { prototype: GPUQueue; };
interface GPUQueueDescriptor extends GPUObjectDescriptorBase {
}
interface GPURenderBundle extends GPUObjectBase {
}
declare var GPURenderBundle: { prototype: GPURenderBundle; };
interface GPURenderBundleDescriptor extends GPUObjectDescriptorBase {
}
interface GPURenderBundleEncoder extends GPUBindingCommandsMixin, GPUDebugCommandsMixin, GPUObjectBase, GPURenderCommandsMixin {
  finish(descriptor?: GPURenderBundleDescriptor): GPURenderBundle;
  /** @experimental */ setImmediates(rangeOffset: GPUSize32, data: AllowSharedBufferSource, dataOffset?: GPUSize64, dataSize?: GPUSize64): void;
}
declare var GPURenderBundleEncoder: { prototype: GPURenderBundleEncoder; };
interface GPURenderBundleEncoderDescriptor extends GPURenderPassLayout {
  depthReadOnly?: boolean;
  stencilReadOnly?: boolean;
}
interface GPURenderCommandsMixin {
  draw(vertexCount: GPUSize32, instanceCount?: GPUSize32, firstVertex?: GPUSize32, firstInstance?: GPUSize32): void;
  drawIndexed(indexCount: GPUSize32, instanceCount?: GPUSize32, firstIndex?: GPUSize32, baseVertex?: GPUSignedOffset32, firstInstance?: GPUSize32): void;
  drawIndexedIndirect(indirectBuffer: GPUBuffer, indirectOffset: GPUSize64): void;
  drawIndirect(indirectBuffer: GPUBuffer, indirectOffset: GPUSize64): void;
  setIndexBuffer(buffer: GPUBuffer, indexFormat: GPUIndexFormat, offset?: GPUSize64, size?: GPUSize64): void;
  setPipeline(pipeline: GPURenderPipeline): void;
  setVertexBuffer(slot: GPUIndex32, buffer: GPUBuffer | null, offset?: GPUSize64, size?: GPUSize64): void;
}
interface GPURenderPassColorAttachment {
  clearValue?: GPUColor;
  depthSlice?: GPUIntegerCoordinate;
  loadOp: GPULoadOp;
  resolveTarget?: GPUTexture | GPUTextureView;
  storeOp: GPUStoreOp;
  view: GPUTexture | GPUTextureView;
}
interface GPURenderPassDepthStencilAttachment {
  depthClearValue?: number;
  depthLoadOp?: GPULoadOp;
  depthReadOnly?: boolean;
  depthStoreOp?: GPUStoreOp;
  stencilClearValue?: GPUStencilValue;
  stencilLoadOp?: GPULoadOp;
  stencilReadOnly?: boolean;
  stencilStoreOp?: GPUStoreOp;
  view: GPUTexture | GPUTextureView;
}
interface GPURenderPassDescriptor extends GPUObjectDescriptorBase {
  colorAttachments: (GPURenderPassColorAttachment | null)[];
  depthStencilAttachment?: GPURenderPassDepthStencilAttachment;
  maxDrawCount?: GPUSize64;
  occlusionQuerySet?: GPUQuerySet;
  timestampWrites?: GPURenderPassTimestampWrites;
}
interface GPURenderPassEncoder extends GPUBindingCommandsMixin, GPUDebugCommandsMixin, GPUObjectBase, GPURenderCommandsMixin {
  beginOcclusionQuery(queryIndex: GPUSize32): void;
  end(): void;
  endOcclusionQuery(): void;
  executeBundles(bundles: GPURenderBundle[]): void;
  executeBundles(bundles: Iterable<GPURenderBundle>): void;
  setBlendConstant(color: GPUColor): void;
  setBlendConstant(color: Iterable<number>): void;
  /** @experimental */ setImmediates(rangeOffset: GPUSize32, data: AllowSharedBufferSource, dataOffset?: GPUSize64, dataSize?: GPUSize64): void;
  setScissorRect(x: GPUIntegerCoordinate, y: GPUIntegerCoordinate, width: GPUIntegerCoordinate, height: GPUIntegerCoordinate): void;
  setStencilReference(reference: GPUStencilValue): void;
  setViewport(x: number, y: number, width: number, height: number, minDepth: number, maxDepth: number): void;
}
declare var GPURenderPassEncoder: { prototype: GPURenderPassEncoder; };
interface GPURenderPassLayout extends GPUObjectDescriptorBase {
  colorFormats: (GPUTextureFormat | null)[];
  depthStencilFormat?: GPUTextureFormat;
  sampleCount?: GPUSize32;
}
interface GPURenderPassTimestampWrites {
  beginningOfPassWriteIndex?: GPUSize32;
  endOfPassWriteIndex?: GPUSize32;
  querySet: GPUQuerySet;
}
interface GPURenderPipeline extends GPUObjectBase, GPUPipelineBase {
}
declare var GPURenderPipeline: { prototype: GPURenderPipeline; };
interface GPURenderPipelineDescriptor extends GPUPipelineDescriptorBase {
  depthStencil?: GPUDepthStencilState;
  fragment?: GPUFragmentState;
  multisample?: GPUMultisampleState;
  primitive?: GPUPrimitiveState;
  vertex: GPUVertexState;
}
interface GPURequestAdapterOptions {
  featureLevel?: string;
  forceFallbackAdapter?: boolean;
  powerPreference?: GPUPowerPreference;
  xrCompatible?: boolean;
}
type GPUSampleMask = number;
interface GPUSampler extends GPUObjectBase {
}
declare var GPUSampler: { prototype: GPUSampler; };
interface GPUSamplerBindingLayout {
  type?: GPUSamplerBindingType;
}
type GPUSamplerBindingType = "comparison" | "filtering" | "non-filtering";
interface GPUSamplerDescriptor extends GPUObjectDescriptorBase {
  addressModeU?: GPUAddressMode;
  addressModeV?: GPUAddressMode;
  addressModeW?: GPUAddressMode;
  compare?: GPUCompareFunction;
  lodMaxClamp?: number;
  lodMinClamp?: number;
  magFilter?: GPUFilterMode;
  maxAnisotropy?: number;
  minFilter?: GPUFilterMode;
  mipmapFilter?: GPUMipmapFilterMode;
}
interface GPUShaderModule extends GPUObjectBase {
  getCompilationInfo(): Promise<GPUCompilationInfo>;
}
declare var GPUShaderModule: { prototype: GPUShaderModule; };
interface GPUShaderModuleCompilationHint {
  entryPoint: string;
  layout?: GPUPipelineLayout | GPUAutoLayoutMode;
}
interface GPUShaderModuleDescriptor extends GPUObjectDescriptorBase {
  code: string;
  compilationHints?: GPUShaderModuleCompilationHint[];
}
declare namespace GPUShaderStage {
  var COMPUTE: 0x4;
  var FRAGMENT: 0x2;
  var VERTEX: 0x1;
}
type GPUShaderStageFlags = number;
type GPUSignedOffset32 = number;
type GPUSize32 = number;
type GPUSize32Out = number;
type GPUSize64 = number;
type GPUSize64Out = number;
interface GPUStencilFaceState {
  compare?: GPUCompareFunction;
  depthFailOp?: GPUStencilOperation;
  failOp?: GPUStencilOperation;
  passOp?: GPUStencilOperation;
}
type GPUStencilOperation = "decrement-clamp" | "decrement-wrap" | "increment-clamp" | "increment-wrap" | "invert" | "keep" | "replace" | "zero";
type GPUStencilValue = number;
type GPUStorageTextureAccess = "read-only" | "read-write" | "write-only";
interface GPUStorageTextureBindingLayout {
  access?: GPUStorageTextureAccess;
  format: GPUTextureFormat;
  viewDimension?: GPUTextureViewDimension;
}
type GPUStoreOp = "discard" | "store";
interface GPUSupportedFeatures extends ReadonlySet<string> {
  forEach(callbackfn: (value: string, key: string, parent: GPUSupportedFeatures) => void, thisArg?: any): void;
}
declare var GPUSupportedFeatures: { prototype: GPUSupportedFeatures; };
interface GPUSupportedLimits {
  readonly maxBindGroups: number;
  readonly maxBindGroupsPlusVertexBuffers: number;
  readonly maxBindingsPerBindGroup: number;
  readonly maxBufferSize: number;
  readonly maxColorAttachmentBytesPerSample: number;
  readonly maxColorAttachments: number;
  readonly maxComputeInvocationsPerWorkgroup: number;
  readonly maxComputeWorkgroupSizeX: number;
  readonly maxComputeWorkgroupSizeY: number;
  readonly maxComputeWorkgroupSizeZ: number;
  readonly maxComputeWorkgroupStorageSize: number;
  readonly maxComputeWorkgroupsPerDimension: number;
  readonly maxDynamicStorageBuffersPerPipelineLayout: number;
  readonly maxDynamicUniformBuffersPerPipelineLayout: number;
  /** @experimental */ readonly maxImmediateSize: number;
  readonly maxInterStageShaderVariables: number;
  readonly maxSampledTexturesPerShaderStage: number;
  readonly maxSamplersPerShaderStage: number;
  readonly maxStorageBufferBindingSize: number;
  readonly maxStorageBuffersInFragmentStage: number;
  readonly maxStorageBuffersInVertexStage: number;
  readonly maxStorageBuffersPerShaderStage: number;
  readonly maxStorageTexturesInFragmentStage: number;
  readonly maxStorageTexturesInVertexStage: number;
  readonly maxStorageTexturesPerShaderStage: number;
  readonly maxTextureArrayLayers: number;
  readonly maxTextureDimension1D: number;
  readonly maxTextureDimension2D: number;
  readonly maxTextureDimension3D: number;
  readonly maxUniformBufferBindingSize: number;
  readonly maxUniformBuffersPerShaderStage: number;
  readonly maxVertexAttributes: number;
  readonly maxVertexBufferArrayStride: number;
  readonly maxVertexBuffers: number;
  readonly minStorageBufferOffsetAlignment: number;
  readonly minUniformBufferOffsetAlignment: number;
}
declare var GPUSupportedLimits: { prototype: GPUSupportedLimits; };
interface GPUTexelCopyBufferInfo extends GPUTexelCopyBufferLayout {
  buffer: GPUBuffer;
}
interface GPUTexelCopyBufferLayout {
  bytesPerRow?: GPUSize32;
  offset?: GPUSize64;
  rowsPerImage?: GPUSize32;
}
interface GPUTexelCopyTextureInfo {
  aspect?: GPUTextureAspect;
  mipLevel?: GPUIntegerCoordinate;
  origin?: GPUOrigin3D;
  texture: GPUTexture;
}
interface GPUTexture extends GPUObjectBase {
  createView(descriptor?: GPUTextureViewDescriptor): GPUTextureView;
  readonly depthOrArrayLayers: GPUIntegerCoordinateOut;
  destroy(): void;
  readonly dimension: GPUTextureDimension;
  readonly format: GPUTextureFormat;
  readonly height: GPUIntegerCoordinateOut;
  readonly mipLevelCount: GPUIntegerCoordinateOut;
  readonly sampleCount: GPUSize32Out;
  readonly textureBindingViewDimension: GPUTextureViewDimension | undefined;
  readonly usage: GPUFlagsConstant;
  readonly width: GPUIntegerCoordinateOut;
}
declare var GPUTexture: { prototype: GPUTexture; };
type GPUTextureAspect = "all" | "depth-only" | "stencil-only";
interface GPUTextureBindingLayout {
  multisampled?: boolean;
  sampleType?: GPUTextureSampleType;
  viewDimension?: GPUTextureViewDimension;
}
interface GPUTextureDescriptor extends GPUObjectDescriptorBase {
  dimension?: GPUTextureDimension;
  format: GPUTextureFormat;
  mipLevelCount?: GPUIntegerCoordinate;
  sampleCount?: GPUSize32;
  size: GPUExtent3D;
  textureBindingViewDimension?: GPUTextureViewDimension;
  usage: GPUTextureUsageFlags;
  viewFormats?: GPUTextureFormat[];
}
type GPUTextureDimension = "1d" | "2d" | "3d";
type GPUTextureFormat = "astc-10x10-unorm" | "astc-10x10-unorm-srgb" | "astc-10x5-unorm" | "astc-10x5-unorm-srgb" | "astc-10x6-unorm" | "astc-10x6-unorm-srgb" | "astc-10x8-unorm" | "astc-10x8-unorm-srgb" | "astc-12x10-unorm" | "astc-12x10-unorm-srgb" | "astc-12x12-unorm" | "astc-12x12-unorm-srgb" | "astc-4x4-unorm" | "astc-4x4-unorm-srgb" | "astc-5x4-unorm" | "astc-5x4-unorm-srgb" | "astc-5x5-unorm" | "astc-5x5-unorm-srgb" | "astc-6x5-unorm" | "astc-6x5-unorm-srgb" | "astc-6x6-unorm" | "astc-6x6-unorm-srgb" | "astc-8x5-unorm" | "astc-8x5-unorm-srgb" | "astc-8x6-unorm" | "astc-8x6-unorm-srgb" | "astc-8x8-unorm" | "astc-8x8-unorm-srgb" | "bc1-rgba-unorm" | "bc1-rgba-unorm-srgb" | "bc2-rgba-unorm" | "bc2-rgba-unorm-srgb" | "bc3-rgba-unorm" | "bc3-rgba-unorm-srgb" | "bc4-r-snorm" | "bc4-r-unorm" | "bc5-rg-snorm" | "bc5-rg-unorm" | "bc6h-rgb-float" | "bc6h-rgb-ufloat" | "bc7-rgba-unorm" | "bc7-rgba-unorm-srgb" | "bgra8unorm" | "bgra8unorm-srgb" | "depth16unorm" | "depth24plus" | "depth24plus-stencil8" | "depth32float" | "depth32float-stencil8" | "eac-r11snorm" | "eac-r11unorm" | "eac-rg11snorm" | "eac-rg11unorm" | "etc2-rgb8a1unorm" | "etc2-rgb8a1unorm-srgb" | "etc2-rgb8unorm" | "etc2-rgb8unorm-srgb" | "etc2-rgba8unorm" | "etc2-rgba8unorm-srgb" | "r16float" | "r16sint" | "r16snorm" | "r16uint" | "r16unorm" | "r32float" | "r32sint" | "r32uint" | "r8sint" | "r8snorm" | "r8uint" | "r8unorm" | "rg11b10ufloat" | "rg16float" | "rg16sint" | "rg16snorm" | "rg16uint" | "rg16unorm" | "rg32float" | "rg32sint" | "rg32uint" | "rg8sint" | "rg8snorm" | "rg8uint" | "rg8unorm" | "rgb10a2uint" | "rgb10a2unorm" | "rgb9e5ufloat" | "rgba16float" | "rgba16sint" | "rgba16snorm" | "rgba16uint" | "rgba16unorm" | "rgba32float" | "rgba32sint" | "rgba32uint" | "rgba8sint" | "rgba8snorm" | "rgba8uint" | "rgba8unorm" | "rgba8unorm-srgb" | "stencil8";
type GPUTextureSampleType = "depth" | "float" | "sint" | "uint" | "unfilterable-float";
declare namespace GPUTextureUsage {
  var COPY_DST: 0x02;
  var COPY_SRC: 0x01;
  var RENDER_ATTACHMENT: 0x10;
  var STORAGE_BINDING: 0x08;
  var TEXTURE_BINDING: 0x04;
  var TRANSIENT_ATTACHMENT: 0x20;
}
type GPUTextureUsageFlags = number;
interface GPUTextureView extends GPUObjectBase {
}
declare var GPUTextureView: { prototype: GPUTextureView; };
interface GPUTextureViewDescriptor extends GPUObjectDescriptorBase {
  arrayLayerCount?: GPUIntegerCoordinate;
  aspect?: GPUTextureAspect;
  baseArrayLayer?: GPUIntegerCoordinate;
  baseMipLevel?: GPUIntegerCoordinate;
  dimension?: GPUTextureViewDimension;
  format?: GPUTextureFormat;
  mipLevelCount?: GPUIntegerCoordinate;
  swizzle?: string;
  usage?: GPUTextureUsageFlags;
}
type GPUTextureViewDimension = "1d" | "2d" | "2d-array" | "3d" | "cube" | "cube-array";
interface GPUUncapturedErrorEvent extends Event {
  readonly error: GPUError;
}
declare var GPUUncapturedErrorEvent: { new(type: string, gpuUncapturedErrorEventInitDict: GPUUncapturedErrorEventInit): GPUUncapturedErrorEvent; prototype: GPUUncapturedErrorEvent; };
interface GPUUncapturedErrorEventInit extends EventInit {
  error: GPUError;
}
interface GPUValidationError extends GPUError {
}
declare var GPUValidationError: { new(message: string): GPUValidationError; prototype: GPUValidationError; };
interface GPUVertexAttribute {
  format: GPUVertexFormat;
  offset: GPUSize64;
  shaderLocation: GPUIndex32;
}
interface GPUVertexBufferLayout {
  arrayStride: GPUSize64;
  attributes: GPUVertexAttribute[];
  stepMode?: GPUVertexStepMode;
}
type GPUVertexFormat = "float16" | "float16x2" | "float16x4" | "float32" | "float32x2" | "float32x3" | "float32x4" | "sint16" | "sint16x2" | "sint16x4" | "sint32" | "sint32x2" | "sint32x3" | "sint32x4" | "sint8" | "sint8x2" | "sint8x4" | "snorm10-10-10-2" | "snorm16" | "snorm16x2" | "snorm16x4" | "snorm8" | "snorm8x2" | "snorm8x4" | "uint16" | "uint16x2" | "uint16x4" | "uint32" | "uint32x2" | "uint32x3" | "uint32x4" | "uint8" | "uint8x2" | "uint8x4" | "unorm10-10-10-2" | "unorm16" | "unorm16x2" | "unorm16x4" | "unorm8" | "unorm8x2" | "unorm8x4" | "unorm8x4-bgra";
interface GPUVertexState extends GPUProgrammableStage {
  buffers?: (GPUVertexBufferLayout | null)[];
}
type GPUVertexStepMode = "instance" | "vertex";
interface GainNode extends AudioNode {
  readonly gain: AudioParam;
}
declare var GainNode: { new(context: BaseAudioContext, options?: GainOptions): GainNode; prototype: GainNode; };
interface GainOptions extends AudioNodeOptions {
  gain?: number;
}
interface Gamepad {
  readonly axes: ReadonlyArray<number>;
  readonly buttons: ReadonlyArray<GamepadButton>;
  readonly connected: boolean;
  /** @experimental */ readonly hand: GamepadHand;
  /** @experimental */ readonly hapticActuators: ReadonlyArray<GamepadHapticActuator>;
  readonly id: string;
  readonly index: number;
  readonly mapping: GamepadMappingType;
  /** @experimental */ readonly pose: GamepadPose | null;
  readonly timestamp: DOMHighResTimeStamp;
  /** @experimental */ readonly touches: ReadonlyArray<GamepadTouch>;
  readonly vibrationActuator: GamepadHapticActuator;
}
declare var Gamepad: { prototype: Gamepad; };
interface GamepadButton {
  readonly pressed: boolean;
  readonly touched: boolean;
  readonly value: number;
}
declare var GamepadButton: { prototype: GamepadButton; };
interface GamepadEffectParameters {
  duration?: number;
  leftTrigger?: number;
  rightTrigger?: number;
  startDelay?: number;
  strongMagnitude?: number;
  weakMagnitude?: number;
}
interface GamepadEvent extends Event {
  readonly gamepad: Gamepad;
}
declare var GamepadEvent: { new(type: string, eventInitDict?: GamepadEventInit): GamepadEvent; prototype: GamepadEvent; };
interface GamepadEventInit extends EventInit {
  gamepad?: Gamepad | null;
}
type GamepadHand = "" | "left" | "right";
interface GamepadHapticActuator {
  /** @deprecated */ canPlayEffectType: any;
  /** @experimental */ readonly effects: ReadonlyArray<GamepadHapticEffectType>;
  playEffect(type: GamepadHapticEffectType, params?: GamepadEffectParameters): Promise<GamepadHapticsResult>;
  pulse(value: number, duration: number): Promise<boolean>;
  reset(): Promise<GamepadHapticsResult>;
  /** @deprecated */ type: any;
}
declare var GamepadHapticActuator: { prototype: GamepadHapticActuator; };
type GamepadHapticEffectType = "dual-rumble" | "trigger-rumble";
type GamepadHapticsResult = "complete" | "preempted";
type GamepadMappingType = "" | "standard" | "xr-standard";
interface GamepadPose {
  /** @experimental */ readonly angularAcceleration: Float32Array | null;
  /** @experimental */ readonly angularVelocity: Float32Array | null;
  /** @experimental */ readonly hasOrientation: boolean;
  /** @experimental */ readonly hasPosition: boolean;
  /** @experimental */ readonly linearAcceleration: Float32Array | null;
  /** @experimental */ readonly linearVelocity: Float32Array | null;
  /** @experimental */ readonly orientation: Float32Array | null;
  /** @experimental */ readonly position: Float32Array | null;
}
/** @experimental */ declare var GamepadPose: { prototype: GamepadPose; };
interface GamepadTouch {
  position?: DOMPointReadOnly;
  surfaceDimensions?: DOMRectReadOnly | null;
  surfaceId?: number;
  touchId?: number;
}
interface GenericTransformStream {
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
}
interface Geolocation {
  clearWatch(watchId: number): void;
  getCurrentPosition(successCallback: PositionCallback, errorCallback?: PositionErrorCallback | null, options?: PositionOptions): void;
  watchPosition(successCallback: PositionCallback, errorCallback?: PositionErrorCallback | null, options?: PositionOptions): number;
}
declare var Geolocation: { prototype: Geolocation; };
interface GeolocationCoordinates {
  readonly accuracy: number;
  readonly altitude: number | null;
  readonly altitudeAccuracy: number | null;
  readonly heading: number | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly speed: number | null;
  toJSON(): any;
}
declare var GeolocationCoordinates: { prototype: GeolocationCoordinates; };
interface GeolocationPosition {
  readonly coords: GeolocationCoordinates;
  readonly timestamp: EpochTimeStamp;
  toJSON(): any;
}
declare var GeolocationPosition: { prototype: GeolocationPosition; };
interface GeolocationPositionError {
  readonly PERMISSION_DENIED: 1;
  readonly POSITION_UNAVAILABLE: 2;
  readonly TIMEOUT: 3;
  readonly code: number;
  readonly message: string;
}
declare var GeolocationPositionError: { readonly PERMISSION_DENIED: 1; readonly POSITION_UNAVAILABLE: 2; readonly TIMEOUT: 3; prototype: GeolocationPositionError; };
type GeometryNode = Text | Element | CSSPseudoElement | Document;
interface GetAnimationsOptions {
  pseudoElement?: string | null;
  subtree?: boolean;
}
interface GetComposedRangesOptions {
  shadowRoots?: ShadowRoot[];
}
interface GetHTMLOptions {
  serializableShadowRoots?: boolean;
  shadowRoots?: ShadowRoot[];
}
interface GetNotificationOptions {
  tag?: string;
}
interface GetRootNodeOptions {
  composed?: boolean;
}
type GetUserMediaSemantics = "browser-chooses" | "user-chooses";
type GlobalCompositeOperation = "color" | "color-burn" | "color-dodge" | "copy" | "darken" | "destination-atop" | "destination-in" | "destination-out" | "destination-over" | "difference" | "exclusion" | "hard-light" | "hue" | "lighten" | "lighter" | "luminosity" | "multiply" | "overlay" | "saturation" | "screen" | "soft-light" | "source-atop" | "source-in" | "source-out" | "source-over" | "xor";
interface GlobalEventHandlers {
  addEventListener<K extends keyof GlobalEventHandlersEventMap>(type: K, listener: (ev: GlobalEventHandlersEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onabort: ((ev: UIEvent) => any) | null;
  onanimationcancel: ((ev: AnimationEvent) => any) | null;
  onanimationend: ((ev: AnimationEvent) => any) | null;
  onanimationiteration: ((ev: AnimationEvent) => any) | null;
  onanimationstart: ((ev: AnimationEvent) => any) | null;
  onauxclick: ((ev: PointerEvent) => any) | null;
  onbeforeinput: ((ev: InputEvent) => any) | null;
  onbeforematch: ((ev: Event) => any) | null;
  onbeforetoggle: ((ev: ToggleEvent) => any) | null;
  onblur: ((ev: FocusEvent) => any) | null;
  oncancel: ((ev: Event) => any) | null;
  oncanplay: ((ev: Event) => any) | null;
  oncanplaythrough: ((ev: Event) => any) | null;
  onchange: ((ev: Event) => any) | null;
  onclick: ((ev: PointerEvent) => any) | null;
  onclose: ((ev: Event) => any) | null;
  oncommand: ((ev: CommandEvent) => any) | null;
  oncontextlost: ((ev: Event) => any) | null;
  oncontextmenu: ((ev: PointerEvent) => any) | null;
  oncontextrestored: ((ev: Event) => any) | null;
  oncopy: ((ev: ClipboardEvent) => any) | null;
  oncuechange: ((ev: Event) => any) | null;
  oncut: ((ev: ClipboardEvent) => any) | null;
  ondblclick: ((ev: MouseEvent) => any) | null;
  ondrag: ((ev: DragEvent) => any) | null;
  ondragend: ((ev: DragEvent) => any) | null;
  ondragenter: ((ev: DragEvent) => any) | null;
  ondragleave: ((ev: DragEvent) => any) | null;
  ondragover: ((ev: DragEvent) => any) | null;
  ondragstart: ((ev: DragEvent) => any) | null;
  ondrop: ((ev: DragEvent) => any) | null;
  ondurationchange: ((ev: Event) => any) | null;
  onemptied: ((ev: Event) => any) | null;
  onended: ((ev: Event) => any) | null;
  onerror: OnErrorEventHandler;
  onfocus: ((ev: FocusEvent) => any) | null;
  onformdata: ((ev: FormDataEvent) => any) | null;
  ongotpointercapture: ((ev: PointerEvent) => any) | null;
  oninput: ((ev: InputEvent) => any) | null;
  oninvalid: ((ev: Event) => any) | null;
  onkeydown: ((ev: KeyboardEvent) => any) | null;
  /** @deprecated */ onkeypress: ((ev: KeyboardEvent) => any) | null;
  onkeyup: ((ev: KeyboardEvent) => any) | null;
  onload: ((ev: Event) => any) | null;
  onloadeddata: ((ev: Event) => any) | null;
  onloadedmetadata: ((ev: Event) => any) | null;
  onloadstart: ((ev: Event) => any) | null;
  onlostpointercapture: ((ev: PointerEvent) => any) | null;
  onmousedown: ((ev: MouseEvent) => any) | null;
  onmouseenter: ((ev: MouseEvent) => any) | null;
  onmouseleave: ((ev: MouseEvent) => any) | null;
  onmousemove: ((ev: MouseEvent) => any) | null;
  onmouseout: ((ev: MouseEvent) => any) | null;
  onmouseover: ((ev: MouseEvent) => any) | null;
  onmouseup: ((ev: MouseEvent) => any) | null;
  onpaste: ((ev: ClipboardEvent) => any) | null;
  onpause: ((ev: Event) => any) | null;
  onplay: ((ev: Event) => any) | null;
  onplaying: ((ev: Event) => any) | null;
  onpointercancel: ((ev: PointerEvent) => any) | null;
  onpointerdown: ((ev: PointerEvent) => any) | null;
  onpointerenter: ((ev: PointerEvent) => any) | null;
  onpointerleave: ((ev: PointerEvent) => any) | null;
  onpointermove: ((ev: PointerEvent) => any) | null;
  onpointerout: ((ev: PointerEvent) => any) | null;
  onpointerover: ((ev: PointerEvent) => any) | null;
  onpointerrawupdate: ((ev: Event) => any) | null;
  onpointerup: ((ev: PointerEvent) => any) | null;
  onprogress: ((ev: ProgressEvent) => any) | null;
  onratechange: ((ev: Event) => any) | null;
  onreset: ((ev: Event) => any) | null;
  onresize: ((ev: UIEvent) => any) | null;
  onscroll: ((ev: Event) => any) | null;
  onscrollend: ((ev: Event) => any) | null;
  onsecuritypolicyviolation: ((ev: SecurityPolicyViolationEvent) => any) | null;
  onseeked: ((ev: Event) => any) | null;
  onseeking: ((ev: Event) => any) | null;
  onselect: ((ev: Event) => any) | null;
  onselectionchange: ((ev: Event) => any) | null;
  onselectstart: ((ev: Event) => any) | null;
  onslotchange: ((ev: Event) => any) | null;
  onstalled: ((ev: Event) => any) | null;
  onsubmit: ((ev: SubmitEvent) => any) | null;
  onsuspend: ((ev: Event) => any) | null;
  ontimeupdate: ((ev: Event) => any) | null;
  ontoggle: ((ev: ToggleEvent) => any) | null;
  ontouchcancel?: ((ev: TouchEvent) => any) | null | undefined;
  ontouchend?: ((ev: TouchEvent) => any) | null | undefined;
  ontouchmove?: ((ev: TouchEvent) => any) | null | undefined;
  ontouchstart?: ((ev: TouchEvent) => any) | null | undefined;
  ontransitioncancel: ((ev: TransitionEvent) => any) | null;
  ontransitionend: ((ev: TransitionEvent) => any) | null;
  ontransitionrun: ((ev: TransitionEvent) => any) | null;
  ontransitionstart: ((ev: TransitionEvent) => any) | null;
  onvolumechange: ((ev: Event) => any) | null;
  onwaiting: ((ev: Event) => any) | null;
  /** @deprecated */ onwebkitanimationend: ((ev: Event) => any) | null;
  /** @deprecated */ onwebkitanimationiteration: ((ev: Event) => any) | null;
  /** @deprecated */ onwebkitanimationstart: ((ev: Event) => any) | null;
  /** @deprecated */ onwebkittransitionend: ((ev: Event) => any) | null;
  onwheel: ((ev: WheelEvent) => any) | null;
  removeEventListener<K extends keyof GlobalEventHandlersEventMap>(type: K, listener: (ev: GlobalEventHandlersEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
interface GlobalEventHandlersEventMap {
  abort: UIEvent;
  animationcancel: AnimationEvent;
  animationend: AnimationEvent;
  animationiteration: AnimationEvent;
  animationstart: AnimationEvent;
  auxclick: PointerEvent;
  beforeinput: InputEvent;
  beforematch: Event;
  beforetoggle: ToggleEvent;
  blur: FocusEvent;
  cancel: Event;
  canplay: Event;
  canplaythrough: Event;
  change: Event;
  click: PointerEvent;
  close: Event;
  command: CommandEvent;
  compositionend: CompositionEvent;
  compositionstart: CompositionEvent;
  compositionupdate: CompositionEvent;
  contextlost: Event;
  contextmenu: PointerEvent;
  contextrestored: Event;
  copy: ClipboardEvent;
  cuechange: Event;
  cut: ClipboardEvent;
  dblclick: MouseEvent;
  drag: DragEvent;
  dragend: DragEvent;
  dragenter: DragEvent;
  dragleave: DragEvent;
  dragover: DragEvent;
  dragstart: DragEvent;
  drop: DragEvent;
  durationchange: Event;
  emptied: Event;
  ended: Event;
  error: ErrorEvent;
  focus: FocusEvent;
  focusin: FocusEvent;
  focusout: FocusEvent;
  formdata: FormDataEvent;
  gotpointercapture: PointerEvent;
  input: InputEvent;
  invalid: Event;
  keydown: KeyboardEvent;
  keypress: KeyboardEvent;
  keyup: KeyboardEvent;
  load: Event;
  loadeddata: Event;
  loadedmetadata: Event;
  loadstart: Event;
  lostpointercapture: PointerEvent;
  mousedown: MouseEvent;
  mouseenter: MouseEvent;
  mouseleave: MouseEvent;
  mousemove: MouseEvent;
  mouseout: MouseEvent;
  mouseover: MouseEvent;
  mouseup: MouseEvent;
  paste: ClipboardEvent;
  pause: Event;
  play: Event;
  playing: Event;
  pointercancel: PointerEvent;
  pointerdown: PointerEvent;
  pointerenter: PointerEvent;
  pointerleave: PointerEvent;
  pointermove: PointerEvent;
  pointerout: PointerEvent;
  pointerover: PointerEvent;
  pointerrawupdate: Event;
  pointerup: PointerEvent;
  progress: ProgressEvent;
  ratechange: Event;
  reset: Event;
  resize: UIEvent;
  scroll: Event;
  scrollend: Event;
  securitypolicyviolation: SecurityPolicyViolationEvent;
  seeked: Event;
  seeking: Event;
  select: Event;
  selectionchange: Event;
  selectstart: Event;
  slotchange: Event;
  stalled: Event;
  submit: SubmitEvent;
  suspend: Event;
  timeupdate: Event;
  toggle: ToggleEvent;
  touchcancel: TouchEvent;
  touchend: TouchEvent;
  touchmove: TouchEvent;
  touchstart: TouchEvent;
  transitioncancel: TransitionEvent;
  transitionend: TransitionEvent;
  transitionrun: TransitionEvent;
  transitionstart: TransitionEvent;
  volumechange: Event;
  waiting: Event;
  webkitanimationend: Event;
  webkitanimationiteration: Event;
  webkitanimationstart: Event;
  webkittransitionend: Event;
  wheel: WheelEvent;
}
interface GravitySensor extends Accelerometer {
}
declare var GravitySensor: { new(options?: AccelerometerSensorOptions): GravitySensor; prototype: GravitySensor; };
interface GroupEffect {
  /** @experimental */ append(...effects: AnimationEffect[]): void;
  /** @experimental */ readonly children: AnimationNodeList;
  /** @experimental */ clone(): GroupEffect;
  /** @experimental */ readonly firstChild: AnimationEffect | null;
  /** @experimental */ readonly lastChild: AnimationEffect | null;
  /** @experimental */ prepend(...effects: AnimationEffect[]): void;
}
declare var GroupEffect: { new(children: AnimationEffect[] | null, timing?: number | EffectTiming): GroupEffect; prototype: GroupEffect; };
interface Gyroscope extends Sensor {
  readonly x: number | null;
  readonly y: number | null;
  readonly z: number | null;
}
declare var Gyroscope: { new(sensorOptions?: GyroscopeSensorOptions): Gyroscope; prototype: Gyroscope; };
type GyroscopeLocalCoordinateSystem = "device" | "screen";
interface GyroscopeSensorOptions extends SensorOptions {
  referenceFrame?: GyroscopeLocalCoordinateSystem;
}
interface HID extends EventTarget {
  addEventListener<K extends keyof HIDEventMap>(type: K, listener: (ev: HIDEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ getDevices(): Promise<HIDDevice[]>;
  /** @experimental */ onconnect: ((ev: HIDConnectionEvent) => any) | null;
  /** @experimental */ ondisconnect: ((ev: HIDConnectionEvent) => any) | null;
  removeEventListener<K extends keyof HIDEventMap>(type: K, listener: (ev: HIDEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ requestDevice(options: HIDDeviceRequestOptions): Promise<HIDDevice[]>;
}
/** @experimental */ declare var HID: { prototype: HID; };
interface HIDCollectionInfo {
  children?: HIDCollectionInfo[];
  featureReports?: HIDReportInfo[];
  inputReports?: HIDReportInfo[];
  outputReports?: HIDReportInfo[];
  type?: number;
  usage?: number;
  usagePage?: number;
}
interface HIDConnectionEvent extends Event {
  /** @experimental */ readonly device: HIDDevice;
}
/** @experimental */ declare var HIDConnectionEvent: { new(type: string, eventInitDict: HIDConnectionEventInit): HIDConnectionEvent; prototype: HIDConnectionEvent; };
interface HIDConnectionEventInit extends EventInit {
  device: HIDDevice;
}
interface HIDDevice extends EventTarget {
  addEventListener<K extends keyof HIDDeviceEventMap>(type: K, listener: (ev: HIDDeviceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ close(): Promise<void>;
  /** @experimental */ readonly collections: ReadonlyArray<HIDCollectionInfo>;
  /** @experimental */ forget(): Promise<void>;
  /** @experimental */ oninputreport: ((ev: HIDInputReportEvent) => any) | null;
  /** @experimental */ open(): Promise<void>;
  /** @experimental */ readonly opened: boolean;
  /** @experimental */ readonly productId: number;
  /** @experimental */ readonly productName: string;
  /** @experimental */ receiveFeatureReport(reportId: number): Promise<DataView>;
  removeEventListener<K extends keyof HIDDeviceEventMap>(type: K, listener: (ev: HIDDeviceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ sendFeatureReport(reportId: number, data: BufferSource): Promise<void>;
  /** @experimental */ sendReport(reportId: number, data: BufferSource): Promise<void>;
  /** @experimental */ readonly vendorId: number;
}
/** @experimental */ declare var HIDDevice: { prototype: HIDDevice; };
interface HIDDeviceEventMap {
  inputreport: HIDInputReportEvent;
}
interface HIDDeviceFilter {
  productId?: number;
  usage?: number;
  usagePage?: number;
  vendorId?: number;
}
interface HIDDeviceRequestOptions {
  exclusionFilters?: HIDDeviceFilter[];
  filters: HIDDeviceFilter[];
}
interface HIDEventMap {
  connect: HIDConnectionEvent;
  disconnect: HIDConnectionEvent;
}
interface HIDInputReportEvent extends Event {
  /** @experimental */ readonly data: DataView;
  /** @experimental */ readonly device: HIDDevice;
  /** @experimental */ readonly reportId: number;
}
/** @experimental */ declare var HIDInputReportEvent: { prototype: HIDInputReportEvent; };
interface HIDReportInfo {
  items?: HIDReportItem[];
  reportId?: number;
}
interface HIDReportItem {
  hasNull?: boolean;
  hasPreferredState?: boolean;
  isAbsolute?: boolean;
  isArray?: boolean;
  isBufferedBytes?: boolean;
  isConstant?: boolean;
  isLinear?: boolean;
  isRange?: boolean;
  isVolatile?: boolean;
  logicalMaximum?: number;
  logicalMinimum?: number;
  physicalMaximum?: number;
  physicalMinimum?: number;
  reportCount?: number;
  reportSize?: number;
  strings?: string[];
  unitExponent?: number;
  unitFactorCurrentExponent?: number;
  unitFactorLengthExponent?: number;
  unitFactorLuminousIntensityExponent?: number;
  unitFactorMassExponent?: number;
  unitFactorTemperatureExponent?: number;
  unitFactorTimeExponent?: number;
  unitSystem?: HIDUnitSystem;
  usageMaximum?: number;
  usageMinimum?: number;
  usages?: number[];
  wrap?: boolean;
}
type HIDUnitSystem = "none" | "si-linear" | "si-rotation" | "english-linear" | "english-rotation" | "vendor-defined" | "reserved";
interface HMACGetSecretInput {
  salt1: ArrayBuffer;
  salt2?: ArrayBuffer;
}
interface HMACGetSecretOutput {
  output1: ArrayBuffer;
  output2?: ArrayBuffer;
}
interface HTMLAllCollection {
  [index: number]: Element;
  [Symbol.iterator](): ArrayIterator<Element>;
  /** @deprecated */ item(nameOrIndex?: string): HTMLCollection | Element | null;
  /** @deprecated */ readonly length: number;
  /** @deprecated */ namedItem(name: string): HTMLCollection | Element | null;
}
/** @deprecated */ declare var HTMLAllCollection: { prototype: HTMLAllCollection; };
interface HTMLAnchorElement extends HTMLElement, HTMLHyperlinkElementUtils, HyperlinkElementUtils {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  attributionSourceId: number;
  /** @deprecated */ attributionSrc: any;
  /** @deprecated */ charset: string;
  /** @deprecated */ coords: string;
  download: string;
  /** @deprecated */ name: string;
  ping: string;
  referrerPolicy: string;
  rel: string;
  relList: DOMTokenList;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ rev: string;
  /** @deprecated */ shape: string;
  text: string;
}
declare var HTMLAnchorElement: { prototype: HTMLAnchorElement; };
interface HTMLAreaElement extends HTMLElement, HTMLHyperlinkElementUtils, HyperlinkElementUtils {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  alt: string;
  /** @deprecated */ attributionSrc: any;
  coords: string;
  download: string;
  /** @deprecated */ noHref: boolean;
  ping: string;
  referrerPolicy: string;
  rel: string;
  relList: DOMTokenList;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  shape: string;
}
declare var HTMLAreaElement: { prototype: HTMLAreaElement; };
interface HTMLAudioElement extends HTMLMediaElement {
  addEventListener<K extends keyof HTMLMediaElementEventMap>(type: K, listener: (ev: HTMLMediaElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HTMLMediaElementEventMap>(type: K, listener: (ev: HTMLMediaElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLAudioElement: { prototype: HTMLAudioElement; };
interface HTMLBRElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ clear: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLBRElement: { prototype: HTMLBRElement; };
interface HTMLBaseElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  href: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  target: string;
}
declare var HTMLBaseElement: { prototype: HTMLBaseElement; };
interface HTMLBodyElement extends HTMLElement, WindowEventHandlers {
  /** @deprecated */ aLink: string;
  addEventListener<K extends keyof HTMLBodyElementEventMap>(type: K, listener: (ev: HTMLBodyElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ background: string;
  /** @deprecated */ bgColor: string;
  /** @deprecated */ link: string;
  /** @deprecated */ onorientationchange: ((ev: Event) => any) | null;
  /** @experimental */ onportalactivate: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof HTMLBodyElementEventMap>(type: K, listener: (ev: HTMLBodyElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ text: string;
  /** @deprecated */ vLink: string;
}
declare var HTMLBodyElement: { prototype: HTMLBodyElement; };
interface HTMLBodyElementEventMap extends HTMLElementEventMap, WindowEventHandlersEventMap {
}
interface HTMLButtonElement extends HTMLElement, PopoverTargetAttributes {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  checkValidity(): boolean;
  command: string;
  commandForElement: Element | null;
  disabled: boolean;
  readonly form: HTMLFormElement | null;
  formAction: string;
  formEnctype: string;
  formMethod: string;
  formNoValidate: boolean;
  formTarget: string;
  readonly labels: NodeListOf<HTMLLabelElement>;
  name: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reportValidity(): boolean;
  setCustomValidity(error: string): void;
  type: "submit" | "reset" | "button";
  readonly validationMessage: string;
  readonly validity: ValidityState;
  value: string;
  readonly willValidate: boolean;
}
declare var HTMLButtonElement: { prototype: HTMLButtonElement; };
interface HTMLCameraElement extends HTMLElement {
  addEventListener<K extends keyof HTMLCameraElementEventMap>(type: K, listener: (ev: HTMLCameraElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly error: DOMException | null;
  /** @experimental */ oncancel: ((ev: DOMException) => any) | null;
  /** @experimental */ onerror: ((ev: DOMException) => any) | null;
  /** @experimental */ ontrack: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof HTMLCameraElementEventMap>(type: K, listener: (ev: HTMLCameraElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ setConstraints(constraints?: MediaTrackConstraintSet): void;
  /** @experimental */ readonly track: MediaStreamTrack | null;
}
/** @experimental */ declare var HTMLCameraElement: { prototype: HTMLCameraElement; };
interface HTMLCameraElementEventMap {
  cancel: DOMException;
  error: DOMException;
  track: Event;
}
interface HTMLCanvasElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  captureStream(frameRequestRate?: number): MediaStream;
  getContext(contextId: "2d", options?: CanvasRenderingContext2DSettings): CanvasRenderingContext2D | null;
  getContext(contextId: "bitmaprenderer", options?: ImageBitmapRenderingContextSettings): ImageBitmapRenderingContext | null;
  getContext(contextId: "webgl", options?: WebGLContextAttributes): WebGLRenderingContext | null;
  getContext(contextId: "webgl2", options?: WebGLContextAttributes): WebGL2RenderingContext | null;
  getContext(contextId: "webgpu"): GPUCanvasContext | null;
  getContext(contextId: string, options?: any): RenderingContext | null;
  height: number;
  /** @deprecated */ mozOpaque: any;
  mozPrintCallback: any;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  toBlob(callback: BlobCallback, type?: string, quality?: number): void;
  toDataURL(type?: string, quality?: number): string;
  transferControlToOffscreen(): OffscreenCanvas;
  width: number;
}
declare var HTMLCanvasElement: { prototype: HTMLCanvasElement; };
interface HTMLCollection extends HTMLCollectionBase {
  namedItem(name: string): Element | null;
}
declare var HTMLCollection: { prototype: HTMLCollection; };
interface HTMLCollectionBase {
  [index: number]: Element;
  [Symbol.iterator](): ArrayIterator<Element>;
  item(index: number): Element | null;
  readonly length: number;
}
interface HTMLCollectionOf<T extends Element> extends HTMLCollectionBase {
  [index: number]: T;
  [Symbol.iterator](): ArrayIterator<T>;
  item(index: number): T | null;
  namedItem(name: string): T | null;
}
interface HTMLDListElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ compact: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLDListElement: { prototype: HTMLDListElement; };
interface HTMLDataElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  value: string;
}
declare var HTMLDataElement: { prototype: HTMLDataElement; };
interface HTMLDataListElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly options: HTMLCollectionOf<HTMLOptionElement>;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLDataListElement: { prototype: HTMLDataListElement; };
interface HTMLDetailsElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  name: string;
  open: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLDetailsElement: { prototype: HTMLDetailsElement; };
interface HTMLDialogElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(returnValue?: string): void;
  closedBy: string;
  open: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  requestClose(returnValue?: string): void;
  returnValue: string;
  show(): void;
  showModal(): void;
}
declare var HTMLDialogElement: { prototype: HTMLDialogElement; };
interface HTMLDirectoryElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ compact: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/** @deprecated */ declare var HTMLDirectoryElement: { prototype: HTMLDirectoryElement; };
interface HTMLDivElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLDivElement: { prototype: HTMLDivElement; };
interface HTMLDocument extends Document {
  addEventListener<K extends keyof DocumentEventMap>(type: K, listener: (ev: DocumentEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof DocumentEventMap>(type: K, listener: (ev: DocumentEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLDocument: { new(): HTMLDocument; prototype: HTMLDocument; };
interface HTMLElement extends Element, ElementCSSInlineStyle, ElementContentEditable, GlobalEventHandlers, HTMLOrSVGElement, HTMLOrSVGOrMathMLElement {
  accessKey: string;
  readonly accessKeyLabel: string;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  attachInternals(): ElementInternals;
  autocapitalize: string;
  autocorrect: boolean;
  click(): void;
  /** @experimental */ containerTiming: string;
  /** @experimental */ containerTimingIgnore: boolean;
  dir: string;
  draggable: boolean;
  /** @experimental */ editContext: EditContext | null;
  /** @experimental */ headingOffset: number;
  /** @experimental */ headingReset: boolean;
  hidden: boolean | "until-found";
  hidePopover(): void;
  inert: boolean;
  innerText: string;
  lang: string;
  readonly offsetHeight: number;
  readonly offsetLeft: number;
  readonly offsetParent: Element | null;
  readonly offsetTop: number;
  readonly offsetWidth: number;
  /** @experimental */ onbeforexrselect: ((ev: XRSessionEvent) => any) | null;
  /** @experimental */ onfencedtreeclick: ((ev: Event) => any) | null;
  /** @experimental */ onsnapchanged: ((ev: Event) => any) | null;
  /** @experimental */ onsnapchanging: ((ev: Event) => any) | null;
  outerText: string;
  popover: string | null;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly scrollParent: Element | null;
  showPopover(options?: ShowPopoverOptions): void;
  spellcheck: boolean;
  title: string;
  togglePopover(options?: TogglePopoverOptions | boolean): boolean;
  translate: boolean;
  /** @experimental */ virtualKeyboardPolicy: string;
  writingSuggestions: string;
}
declare var HTMLElement: { prototype: HTMLElement; };
interface HTMLElementDeprecatedTagNameMap {
  acronym: HTMLElement;
  applet: HTMLUnknownElement;
  basefont: HTMLElement;
  bgsound: HTMLUnknownElement;
  big: HTMLElement;
  blink: HTMLUnknownElement;
  center: HTMLElement;
  dir: HTMLDirectoryElement;
  font: HTMLFontElement;
  frame: HTMLFrameElement;
  frameset: HTMLFrameSetElement;
  isindex: HTMLUnknownElement;
  keygen: HTMLUnknownElement;
  listing: HTMLPreElement;
  marquee: HTMLMarqueeElement;
  menuitem: HTMLElement;
  multicol: HTMLUnknownElement;
  nextid: HTMLUnknownElement;
  nobr: HTMLElement;
  noembed: HTMLElement;
  noframes: HTMLElement;
  param: HTMLParamElement;
  plaintext: HTMLElement;
  rb: HTMLElement;
  rtc: HTMLElement;
  spacer: HTMLUnknownElement;
  strike: HTMLElement;
  tt: HTMLElement;
  xmp: HTMLPreElement;
}
interface HTMLElementEventMap extends ElementEventMap, GlobalEventHandlersEventMap {
}
interface HTMLElementTagNameMap {
  a: HTMLAnchorElement;
  abbr: HTMLElement;
  address: HTMLElement;
  area: HTMLAreaElement;
  article: HTMLElement;
  aside: HTMLElement;
  audio: HTMLAudioElement;
  b: HTMLElement;
  base: HTMLBaseElement;
  bdi: HTMLElement;
  bdo: HTMLElement;
  blockquote: HTMLQuoteElement;
  body: HTMLBodyElement;
  br: HTMLBRElement;
  button: HTMLButtonElement;
  canvas: HTMLCanvasElement;
  caption: HTMLTableCaptionElement;
  cite: HTMLElement;
  code: HTMLElement;
  col: HTMLTableColElement;
  colgroup: HTMLTableColElement;
  data: HTMLDataElement;
  datalist: HTMLDataListElement;
  dd: HTMLElement;
  del: HTMLModElement;
  details: HTMLDetailsElement;
  dfn: HTMLElement;
  dialog: HTMLDialogElement;
  div: HTMLDivElement;
  dl: HTMLDListElement;
  dt: HTMLElement;
  em: HTMLElement;
  embed: HTMLEmbedElement;
  fieldset: HTMLFieldSetElement;
  figcaption: HTMLElement;
  figure: HTMLElement;
  footer: HTMLElement;
  form: HTMLFormElement;
  h1: HTMLHeadingElement;
  h2: HTMLHeadingElement;
  h3: HTMLHeadingElement;
  h4: HTMLHeadingElement;
  h5: HTMLHeadingElement;
  h6: HTMLHeadingElement;
  head: HTMLHeadElement;
  header: HTMLElement;
  hgroup: HTMLElement;
  hr: HTMLHRElement;
  html: HTMLHtmlElement;
  i: HTMLElement;
  iframe: HTMLIFrameElement;
  img: HTMLImageElement;
  input: HTMLInputElement;
  ins: HTMLModElement;
  kbd: HTMLElement;
  label: HTMLLabelElement;
  legend: HTMLLegendElement;
  li: HTMLLIElement;
  link: HTMLLinkElement;
  main: HTMLElement;
  map: HTMLMapElement;
  mark: HTMLElement;
  menu: HTMLMenuElement;
  meta: HTMLMetaElement;
  meter: HTMLMeterElement;
  nav: HTMLElement;
  noscript: HTMLElement;
  object: HTMLObjectElement;
  ol: HTMLOListElement;
  optgroup: HTMLOptGroupElement;
  option: HTMLOptionElement;
  output: HTMLOutputElement;
  p: HTMLParagraphElement;
  picture: HTMLPictureElement;
  pre: HTMLPreElement;
  progress: HTMLProgressElement;
  q: HTMLQuoteElement;
  rp: HTMLElement;
  rt: HTMLElement;
  ruby: HTMLElement;
  s: HTMLElement;
  samp: HTMLElement;
  script: HTMLScriptElement;
  search: HTMLElement;
  section: HTMLElement;
  select: HTMLSelectElement;
  slot: HTMLSlotElement;
  small: HTMLElement;
  source: HTMLSourceElement;
  span: HTMLSpanElement;
  strong: HTMLElement;
  style: HTMLStyleElement;
  sub: HTMLElement;
  summary: HTMLElement;
  sup: HTMLElement;
  table: HTMLTableElement;
  tbody: HTMLTableSectionElement;
  td: HTMLTableCellElement;
  template: HTMLTemplateElement;
  textarea: HTMLTextAreaElement;
  tfoot: HTMLTableSectionElement;
  th: HTMLTableCellElement;
  thead: HTMLTableSectionElement;
  time: HTMLTimeElement;
  title: HTMLTitleElement;
  tr: HTMLTableRowElement;
  track: HTMLTrackElement;
  u: HTMLElement;
  ul: HTMLUListElement;
  var: HTMLElement;
  video: HTMLVideoElement;
  wbr: HTMLElement;
}
interface HTMLEmbedElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  getSVGDocument(): Document | null;
  height: string;
  /** @deprecated */ name: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  src: string;
  type: string;
  width: string;
}
declare var HTMLEmbedElement: { prototype: HTMLEmbedElement; };
interface HTMLFencedFrameElement extends HTMLElement {
  /** @deprecated */ allow: string;
  /** @deprecated */ config: FencedFrameConfig | null;
  /** @deprecated */ height: string;
  /** @deprecated */ readonly sandbox: DOMTokenList;
  /** @deprecated */ width: string;
}
/** @deprecated */ declare var HTMLFencedFrameElement: { prototype: HTMLFencedFrameElement; };
interface HTMLFieldSetElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  checkValidity(): boolean;
  disabled: boolean;
  readonly elements: HTMLCollection;
  readonly form: HTMLFormElement | null;
  name: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reportValidity(): boolean;
  setCustomValidity(error: string): void;
  readonly type: string;
  readonly validationMessage: string;
  readonly validity: ValidityState;
  readonly willValidate: boolean;
}
declare var HTMLFieldSetElement: { prototype: HTMLFieldSetElement; };
interface HTMLFontElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ color: string;
  /** @deprecated */ face: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ size: string;
}
/** @deprecated */ declare var HTMLFontElement: { prototype: HTMLFontElement; };
interface HTMLFormControlsCollection extends HTMLCollectionBase {
  namedItem(name: string): RadioNodeList | Element | null;
}
declare var HTMLFormControlsCollection: { prototype: HTMLFormControlsCollection; };
interface HTMLFormElement extends HTMLElement {
  [index: number]: Element;
  [name: string]: any;
  [Symbol.iterator](): ArrayIterator<Element>;
  acceptCharset: string;
  action: string;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  autocomplete: AutoFillBase;
  checkValidity(): boolean;
  readonly elements: HTMLFormControlsCollection;
  encoding: string;
  enctype: string;
  readonly length: number;
  method: string;
  name: string;
  noValidate: boolean;
  rel: string;
  relList: DOMTokenList;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reportValidity(): boolean;
  requestSubmit(submitter?: HTMLElement | null): void;
  reset(): void;
  submit(): void;
  target: string;
}
declare var HTMLFormElement: { prototype: HTMLFormElement; };
interface HTMLFrameElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ readonly contentDocument: Document | null;
  /** @deprecated */ readonly contentWindow: WindowProxy | null;
  /** @deprecated */ frameBorder: string;
  /** @deprecated */ longDesc: string;
  /** @deprecated */ marginHeight: string;
  /** @deprecated */ marginWidth: string;
  /** @deprecated */ name: string;
  /** @deprecated */ noResize: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ scrolling: string;
  /** @deprecated */ src: string;
}
/** @deprecated */ declare var HTMLFrameElement: { prototype: HTMLFrameElement; };
interface HTMLFrameSetElement extends HTMLElement, WindowEventHandlers {
  addEventListener<K extends keyof HTMLFrameSetElementEventMap>(type: K, listener: (ev: HTMLFrameSetElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ cols: string;
  /** @experimental */ onportalactivate: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof HTMLFrameSetElementEventMap>(type: K, listener: (ev: HTMLFrameSetElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ rows: string;
}
/** @deprecated */ declare var HTMLFrameSetElement: { prototype: HTMLFrameSetElement; };
interface HTMLFrameSetElementEventMap extends HTMLElementEventMap, WindowEventHandlersEventMap {
}
interface HTMLGeolocationElement extends HTMLElement {
  addEventListener<K extends keyof HTMLGeolocationElementEventMap>(type: K, listener: (ev: HTMLGeolocationElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ autolocate: boolean;
  /** @experimental */ readonly error: GeolocationPositionError | null;
  /** @deprecated */ readonly initialPermissionStatus: PermissionState;
  /** @experimental */ readonly invalidReason: ActivationBlockersMixinBlockerReason;
  /** @experimental */ readonly isValid: boolean;
  /** @experimental */ onlocation: ((ev: Event) => any) | null;
  /** @experimental */ onpromptaction: ((ev: Event) => any) | null;
  /** @experimental */ onpromptdismiss: ((ev: Event) => any) | null;
  /** @experimental */ onvalidationstatuschange: ((ev: Event) => any) | null;
  /** @experimental */ readonly permissionStatus: PermissionState;
  /** @experimental */ readonly position: GeolocationPosition | null;
  removeEventListener<K extends keyof HTMLGeolocationElementEventMap>(type: K, listener: (ev: HTMLGeolocationElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ watch: boolean;
}
/** @experimental */ declare var HTMLGeolocationElement: { prototype: HTMLGeolocationElement; };
interface HTMLGeolocationElementEventMap {
  location: Event;
  promptaction: Event;
  promptdismiss: Event;
  validationstatuschange: Event;
}
interface HTMLHRElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  /** @deprecated */ color: string;
  /** @deprecated */ noShade: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ size: string;
  /** @deprecated */ width: string;
}
declare var HTMLHRElement: { prototype: HTMLHRElement; };
interface HTMLHeadElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLHeadElement: { prototype: HTMLHeadElement; };
interface HTMLHeadingElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLHeadingElement: { prototype: HTMLHeadingElement; };
interface HTMLHtmlElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ version: string;
}
declare var HTMLHtmlElement: { prototype: HTMLHtmlElement; };
interface HTMLHyperlinkElementUtils {
  href: string;
  target: string;
  toString(): string;
}
interface HTMLIFrameElement extends HTMLElement {
  /** @deprecated */ adAuctionHeaders: any;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  allow: string;
  allowFullscreen: boolean;
  /** @deprecated */ allowPaymentRequest: any;
  /** @experimental */ connectionAllowlist: string;
  readonly contentDocument: Document | null;
  readonly contentWindow: WindowProxy | null;
  /** @experimental */ credentialless: boolean;
  /** @experimental */ csp: string;
  /** @deprecated */ frameBorder: string;
  getSVGDocument(): Document | null;
  height: string;
  loading: "eager" | "lazy";
  /** @deprecated */ longDesc: string;
  /** @deprecated */ marginHeight: string;
  /** @deprecated */ marginWidth: string;
  name: string;
  /** @experimental */ readonly permissionsPolicy: PermissionsPolicy;
  /** @experimental */ privateToken: string;
  referrerPolicy: ReferrerPolicy;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  sandbox: DOMTokenList;
  /** @deprecated */ scrolling: string;
  /** @deprecated */ sharedStorageWritable: any;
  src: string;
  srcdoc: string;
  width: string;
}
declare var HTMLIFrameElement: { prototype: HTMLIFrameElement; };
interface HTMLImageElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  alt: string;
  /** @deprecated */ attributionSrc: any;
  /** @deprecated */ border: string;
  readonly complete: boolean;
  /** @experimental */ controls: boolean;
  crossOrigin: "anonymous" | "use-credentials" | null;
  readonly currentSrc: string;
  decode(): Promise<void>;
  decoding: "async" | "sync" | "auto";
  fetchPriority: "high" | "low" | "auto";
  height: number;
  /** @deprecated */ hspace: number;
  isMap: boolean;
  loading: "eager" | "lazy";
  /** @deprecated */ longDesc: string;
  /** @deprecated */ lowsrc: string;
  /** @deprecated */ name: string;
  readonly naturalHeight: number;
  readonly naturalWidth: number;
  referrerPolicy: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ sharedStorageWritable: any;
  sizes: string;
  src: string;
  srcset: string;
  useMap: string;
  /** @deprecated */ vspace: number;
  width: number;
  readonly x: number;
  readonly y: number;
}
declare var HTMLImageElement: { prototype: HTMLImageElement; };
interface HTMLInputElement extends HTMLElement, PopoverTargetAttributes {
  accept: string;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  /** @experimental */ alpha: boolean;
  alt: string;
  autocomplete: AutoFill;
  capture: string;
  checkValidity(): boolean;
  checked: boolean;
  colorSpace: string;
  defaultChecked: boolean;
  defaultValue: string;
  dirName: string;
  disabled: boolean;
  files: FileList | null;
  readonly form: HTMLFormElement | null;
  formAction: string;
  formEnctype: string;
  formMethod: string;
  formNoValidate: boolean;
  formTarget: string;
  height: number;
  incremental: any;
  indeterminate: boolean;
  readonly labels: NodeListOf<HTMLLabelElement> | null;
  readonly list: HTMLDataListElement | null;
  max: string;
  maxLength: number;
  min: string;
  minLength: number;
  multiple: boolean;
  name: string;
  pattern: string;
  placeholder: string;
  readOnly: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reportValidity(): boolean;
  required: boolean;
  select(): void;
  selectionDirection: SelectionDirection | null;
  selectionEnd: number | null;
  selectionStart: number | null;
  setCustomValidity(error: string): void;
  setRangeText(replacement: string): void;
  setRangeText(replacement: string, start: number, end: number, selectionMode?: SelectionMode): void;
  setSelectionRange(start: number | null, end: number | null, direction?: SelectionDirection): void;
  showPicker(): void;
  size: number;
  src: string;
  step: string;
  stepDown(n?: number): void;
  stepUp(n?: number): void;
  type: string;
  /** @deprecated */ useMap: string;
  readonly validationMessage: string;
  readonly validity: ValidityState;
  value: string;
  valueAsDate: Date | null;
  valueAsNumber: number;
  readonly webkitEntries: ReadonlyArray<FileSystemEntry>;
  webkitdirectory: boolean;
  width: number;
  readonly willValidate: boolean;
}
declare var HTMLInputElement: { prototype: HTMLInputElement; };
interface HTMLInstallElement extends HTMLElement {
  addEventListener<K extends keyof HTMLInstallElementEventMap>(type: K, listener: (ev: HTMLInstallElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly invalidReason: ActivationBlockersMixinBlockerReason;
  /** @experimental */ readonly isValid: boolean;
  /** @experimental */ manifest: string | null;
  /** @experimental */ manifestId: string | null;
  /** @experimental */ oninstallresult: ((ev: InstallResultEvent) => any) | null;
  /** @experimental */ onvalidationstatuschange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof HTMLInstallElementEventMap>(type: K, listener: (ev: HTMLInstallElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/** @experimental */ declare var HTMLInstallElement: { prototype: HTMLInstallElement; };
interface HTMLInstallElementEventMap {
  installresult: InstallResultEvent;
  validationstatuschange: Event;
}
interface HTMLLIElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ type: string;
  value: number;
}
declare var HTMLLIElement: { prototype: HTMLLIElement; };
interface HTMLLabelElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly control: HTMLElement | null;
  readonly form: HTMLFormElement | null;
  htmlFor: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLLabelElement: { prototype: HTMLLabelElement; };
interface HTMLLegendElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  readonly form: HTMLFormElement | null;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLLegendElement: { prototype: HTMLLegendElement; };
interface HTMLLinkElement extends HTMLElement, LinkStyle {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  as: string;
  blocking: DOMTokenList;
  /** @deprecated */ charset: string;
  crossOrigin: string | null;
  disabled: boolean;
  fetchPriority: "high" | "low" | "auto";
  href: string;
  hreflang: string;
  imageSizes: string;
  imageSrcset: string;
  integrity: string;
  media: string;
  referrerPolicy: string;
  rel: string;
  relList: DOMTokenList;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ rev: string;
  sizes: DOMTokenList;
  /** @deprecated */ target: string;
  type: string;
}
declare var HTMLLinkElement: { prototype: HTMLLinkElement; };
interface HTMLMapElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly areas: HTMLCollection;
  name: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLMapElement: { prototype: HTMLMapElement; };
interface HTMLMarqueeElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ behavior: string;
  /** @deprecated */ bgColor: string;
  /** @deprecated */ direction: string;
  /** @deprecated */ height: string;
  /** @deprecated */ hspace: number;
  /** @deprecated */ loop: number;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ scrollAmount: number;
  /** @deprecated */ scrollDelay: number;
  /** @deprecated */ start(): void;
  /** @deprecated */ stop(): void;
  /** @deprecated */ trueSpeed: boolean;
  /** @deprecated */ vspace: number;
  /** @deprecated */ width: string;
}
/** @deprecated */ declare var HTMLMarqueeElement: { prototype: HTMLMarqueeElement; };
interface HTMLMediaElement extends HTMLElement {
  readonly HAVE_CURRENT_DATA: 2;
  readonly HAVE_ENOUGH_DATA: 4;
  readonly HAVE_FUTURE_DATA: 3;
  readonly HAVE_METADATA: 1;
  readonly HAVE_NOTHING: 0;
  readonly NETWORK_EMPTY: 0;
  readonly NETWORK_IDLE: 1;
  readonly NETWORK_LOADING: 2;
  readonly NETWORK_NO_SOURCE: 3;
  addEventListener<K extends keyof HTMLMediaElementEventMap>(type: K, listener: (ev: HTMLMediaElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  addTextTrack(kind: TextTrackKind, label?: string, language?: string): TextTrack;
  readonly audioTracks: AudioTrackList;
  autoplay: boolean;
  readonly buffered: TimeRanges;
  canPlayType(type: string): CanPlayTypeResult;
  captureStream(): MediaStream;
  /** @deprecated */ controller: any;
  controls: boolean;
  controlsList: any;
  crossOrigin: string | null;
  readonly currentSrc: string;
  currentTime: number;
  defaultMuted: boolean;
  defaultPlaybackRate: number;
  disableRemotePlayback: boolean;
  readonly duration: number;
  readonly ended: boolean;
  readonly error: MediaError | null;
  fastSeek(time: number): void;
  getStartDate(): object;
  load(): void;
  /** @experimental */ loading: string;
  loop: boolean;
  /** @deprecated */ mediaGroup: any;
  readonly mediaKeys: MediaKeys | null;
  /** @deprecated */ mozAudioCaptured: any;
  /** @deprecated */ mozCaptureStreamUntilEnded: any;
  /** @deprecated */ mozFragmentEnd: any;
  /** @deprecated */ mozGetMetadata: any;
  muted: boolean;
  readonly networkState: number;
  onencrypted: ((ev: MediaEncryptedEvent) => any) | null;
  onwaitingforkey: ((ev: Event) => any) | null;
  pause(): void;
  readonly paused: boolean;
  play(): Promise<void>;
  playbackRate: number;
  readonly played: TimeRanges;
  preload: "none" | "metadata" | "auto" | "";
  preservesPitch: boolean;
  readonly readyState: number;
  readonly remote: RemotePlayback;
  removeEventListener<K extends keyof HTMLMediaElementEventMap>(type: K, listener: (ev: HTMLMediaElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly seekable: TimeRanges;
  readonly seeking: boolean;
  setMediaKeys(mediaKeys: MediaKeys | null): Promise<void>;
  setSinkId(sinkId: string): Promise<void>;
  readonly sinkId: string;
  src: string;
  srcObject: MediaProvider | null;
  readonly textTracks: TextTrackList;
  readonly videoTracks: VideoTrackList;
  volume: number;
}
declare var HTMLMediaElement: { readonly HAVE_CURRENT_DATA: 2; readonly HAVE_ENOUGH_DATA: 4; readonly HAVE_FUTURE_DATA: 3; readonly HAVE_METADATA: 1; readonly HAVE_NOTHING: 0; readonly NETWORK_EMPTY: 0; readonly NETWORK_IDLE: 1; readonly NETWORK_LOADING: 2; readonly NETWORK_NO_SOURCE: 3; prototype: HTMLMediaElement; };
interface HTMLMediaElementEventMap extends HTMLElementEventMap {
  encrypted: MediaEncryptedEvent;
  waitingforkey: Event;
}
interface HTMLMediaStreamConstraints {
  audio?: MediaTrackConstraintSet;
  video?: MediaTrackConstraintSet;
}
interface HTMLMenuElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ compact: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLMenuElement: { prototype: HTMLMenuElement; };
interface HTMLMetaElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  content: string;
  httpEquiv: string;
  media: string;
  name: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ scheme: string;
}
declare var HTMLMetaElement: { prototype: HTMLMetaElement; };
interface HTMLMeterElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  high: number;
  readonly labels: NodeListOf<HTMLLabelElement>;
  low: number;
  max: number;
  min: number;
  optimum: number;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  value: number;
}
declare var HTMLMeterElement: { prototype: HTMLMeterElement; };
interface HTMLMicrophoneElement extends HTMLElement {
  addEventListener<K extends keyof HTMLMicrophoneElementEventMap>(type: K, listener: (ev: HTMLMicrophoneElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly error: DOMException | null;
  /** @experimental */ oncancel: ((ev: DOMException) => any) | null;
  /** @experimental */ onerror: ((ev: DOMException) => any) | null;
  /** @experimental */ ontrack: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof HTMLMicrophoneElementEventMap>(type: K, listener: (ev: HTMLMicrophoneElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ setConstraints(constraints?: MediaTrackConstraintSet): void;
  /** @experimental */ readonly track: MediaStreamTrack | null;
}
/** @experimental */ declare var HTMLMicrophoneElement: { prototype: HTMLMicrophoneElement; };
interface HTMLMicrophoneElementEventMap {
  cancel: DOMException;
  error: DOMException;
  track: Event;
}
interface HTMLModElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  cite: string;
  dateTime: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLModElement: { prototype: HTMLModElement; };
interface HTMLModelElement extends HTMLElement {
  /** @experimental */ readonly boundingBoxCenter: DOMPointReadOnly;
  /** @experimental */ readonly boundingBoxExtents: DOMPointReadOnly;
  /** @experimental */ entityTransform: DOMMatrixReadOnly;
  /** @experimental */ environmentMap: string;
  /** @experimental */ readonly environmentMapReady: Promise<void>;
  /** @experimental */ readonly ready: Promise<HTMLModelElement>;
  /** @experimental */ stageMode: string;
}
/** @experimental */ declare var HTMLModelElement: { prototype: HTMLModelElement; };
interface HTMLOListElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ compact: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reversed: boolean;
  start: number;
  type: string;
}
declare var HTMLOListElement: { prototype: HTMLOListElement; };
interface HTMLObjectElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  /** @deprecated */ archive: string;
  /** @deprecated */ border: string;
  checkValidity(): boolean;
  /** @deprecated */ code: string;
  /** @deprecated */ codeBase: string;
  /** @deprecated */ codeType: string;
  readonly contentDocument: Document | null;
  readonly contentWindow: WindowProxy | null;
  data: string;
  /** @deprecated */ declare: boolean;
  readonly form: HTMLFormElement | null;
  getSVGDocument(): Document | null;
  height: string;
  /** @deprecated */ hspace: number;
  name: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reportValidity(): boolean;
  setCustomValidity(error: string): void;
  /** @deprecated */ standby: string;
  type: string;
  /** @deprecated */ useMap: string;
  readonly validationMessage: string;
  readonly validity: ValidityState;
  /** @deprecated */ vspace: number;
  width: string;
  readonly willValidate: boolean;
}
declare var HTMLObjectElement: { prototype: HTMLObjectElement; };
interface HTMLOptGroupElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  disabled: boolean;
  label: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLOptGroupElement: { prototype: HTMLOptGroupElement; };
interface HTMLOptionElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  defaultSelected: boolean;
  disabled: boolean;
  readonly form: HTMLFormElement | null;
  readonly index: number;
  label: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  selected: boolean;
  text: string;
  value: string;
}
declare var HTMLOptionElement: { prototype: HTMLOptionElement; };
interface HTMLOptionsCollection extends HTMLCollectionOf<HTMLOptionElement> {
  add(element: HTMLOptionElement | HTMLOptGroupElement, before?: HTMLElement | number | null): void;
  length: number;
  remove(index: number): void;
  selectedIndex: number;
}
declare var HTMLOptionsCollection: { prototype: HTMLOptionsCollection; };
interface HTMLOrSVGElement extends HTMLOrSVGOrMathMLElement {
}
type HTMLOrSVGImageElement = HTMLImageElement | SVGImageElement;
interface HTMLOrSVGOrMathMLElement {
  autofocus: boolean;
  blur(): void;
  readonly dataset: DOMStringMap;
  focus(options?: FocusOptions): void;
  nonce: string;
  tabIndex: number;
}
type HTMLOrSVGScriptElement = HTMLScriptElement | SVGScriptElement;
interface HTMLOutputElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  checkValidity(): boolean;
  defaultValue: string;
  readonly form: HTMLFormElement | null;
  htmlFor: DOMTokenList;
  readonly labels: NodeListOf<HTMLLabelElement>;
  name: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reportValidity(): boolean;
  setCustomValidity(error: string): void;
  readonly type: string;
  readonly validationMessage: string;
  readonly validity: ValidityState;
  value: string;
  readonly willValidate: boolean;
}
declare var HTMLOutputElement: { prototype: HTMLOutputElement; };
interface HTMLParagraphElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLParagraphElement: { prototype: HTMLParagraphElement; };
interface HTMLParamElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ name: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ type: string;
  /** @deprecated */ value: string;
  /** @deprecated */ valueType: string;
}
/** @deprecated */ declare var HTMLParamElement: { prototype: HTMLParamElement; };
interface HTMLPictureElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLPictureElement: { prototype: HTMLPictureElement; };
interface HTMLPortalElement extends HTMLElement {
  /** @experimental */ activate(options?: PortalActivateOptions): Promise<void>;
  addEventListener<K extends keyof HTMLPortalElementEventMap>(type: K, listener: (ev: HTMLPortalElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onmessage: ((ev: MessageEvent) => any) | null;
  /** @experimental */ onmessageerror: ((ev: MessageEvent) => any) | null;
  /** @experimental */ postMessage(message: any, options?: StructuredSerializeOptions): void;
  /** @experimental */ referrerPolicy: string;
  removeEventListener<K extends keyof HTMLPortalElementEventMap>(type: K, listener: (ev: HTMLPortalElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ src: string;
}
declare var HTMLPortalElement: { prototype: HTMLPortalElement; };
interface HTMLPortalElementEventMap {
  message: MessageEvent;
  messageerror: MessageEvent;
}
interface HTMLPreElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ width: number;
}
declare var HTMLPreElement: { prototype: HTMLPreElement; };
interface HTMLProgressElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly labels: NodeListOf<HTMLLabelElement>;
  max: number;
  readonly position: number;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  value: number;
}
declare var HTMLProgressElement: { prototype: HTMLProgressElement; };
interface HTMLQuoteElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  cite: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLQuoteElement: { prototype: HTMLQuoteElement; };
interface HTMLScriptElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  async: boolean;
  /** @deprecated */ attributionSrc: any;
  blocking: DOMTokenList;
  /** @deprecated */ charset: string;
  crossOrigin: string | null;
  defer: boolean;
  /** @deprecated */ event: string;
  fetchPriority: "high" | "low" | "auto";
  /** @deprecated */ htmlFor: string;
  integrity: string;
  noModule: boolean;
  referrerPolicy: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  src: string;
  text: string;
  type: string;
}
declare var HTMLScriptElement: { prototype: HTMLScriptElement; supports(type: string): boolean; };
interface HTMLSelectElement extends HTMLElement {
  [name: number]: HTMLOptionElement | HTMLOptGroupElement;
  [Symbol.iterator](): ArrayIterator<HTMLOptionElement>;
  add(element: HTMLOptionElement | HTMLOptGroupElement, before?: HTMLElement | number | null): void;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  autocomplete: AutoFill;
  checkValidity(): boolean;
  disabled: boolean;
  readonly form: HTMLFormElement | null;
  item(index: number): HTMLOptionElement | null;
  readonly labels: NodeListOf<HTMLLabelElement>;
  length: number;
  multiple: boolean;
  name: string;
  namedItem(name: string): HTMLOptionElement | null;
  readonly options: HTMLOptionsCollection;
  remove(): void;
  remove(index: number): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reportValidity(): boolean;
  required: boolean;
  selectedIndex: number;
  readonly selectedOptions: HTMLCollectionOf<HTMLOptionElement>;
  setCustomValidity(error: string): void;
  showPicker(): void;
  size: number;
  readonly type: "select-one" | "select-multiple";
  readonly validationMessage: string;
  readonly validity: ValidityState;
  value: string;
  readonly willValidate: boolean;
}
declare var HTMLSelectElement: { prototype: HTMLSelectElement; };
interface HTMLSelectedContentElement extends HTMLElement {
}
declare var HTMLSelectedContentElement: { prototype: HTMLSelectedContentElement; };
interface HTMLSlotElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  assign(...nodes: (Element | Text)[]): void;
  assignedElements(options?: AssignedNodesOptions): Element[];
  assignedNodes(options?: AssignedNodesOptions): Node[];
  name: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLSlotElement: { prototype: HTMLSlotElement; };
interface HTMLSourceElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  height: number;
  media: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  sizes: string;
  src: string;
  srcset: string;
  type: string;
  width: number;
}
declare var HTMLSourceElement: { prototype: HTMLSourceElement; };
interface HTMLSpanElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLSpanElement: { prototype: HTMLSpanElement; };
interface HTMLStyleElement extends HTMLElement, LinkStyle {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  blocking: DOMTokenList;
  disabled: boolean;
  media: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ type: string;
}
declare var HTMLStyleElement: { prototype: HTMLStyleElement; };
interface HTMLTableCaptionElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLTableCaptionElement: { prototype: HTMLTableCaptionElement; };
interface HTMLTableCellElement extends HTMLElement {
  abbr: string;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  /** @deprecated */ axis: string;
  /** @deprecated */ bgColor: string;
  readonly cellIndex: number;
  /** @deprecated */ ch: string;
  /** @deprecated */ chOff: string;
  colSpan: number;
  headers: string;
  /** @deprecated */ height: string;
  /** @deprecated */ noWrap: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  rowSpan: number;
  scope: string;
  /** @deprecated */ vAlign: string;
  /** @deprecated */ width: string;
}
declare var HTMLTableCellElement: { prototype: HTMLTableCellElement; };
interface HTMLTableColElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  /** @deprecated */ ch: string;
  /** @deprecated */ chOff: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  span: number;
  /** @deprecated */ vAlign: string;
  /** @deprecated */ width: string;
}
declare var HTMLTableColElement: { prototype: HTMLTableColElement; };
interface HTMLTableElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  /** @deprecated */ bgColor: string;
  /** @deprecated */ border: string;
  caption: HTMLTableCaptionElement | null;
  /** @deprecated */ cellPadding: string;
  /** @deprecated */ cellSpacing: string;
  createCaption(): HTMLTableCaptionElement;
  createTBody(): HTMLTableSectionElement;
  createTFoot(): HTMLTableSectionElement;
  createTHead(): HTMLTableSectionElement;
  deleteCaption(): void;
  deleteRow(index: number): void;
  deleteTFoot(): void;
  deleteTHead(): void;
  /** @deprecated */ frame: string;
  insertRow(index?: number): HTMLTableRowElement;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly rows: HTMLCollectionOf<HTMLTableRowElement>;
  /** @deprecated */ rules: string;
  /** @deprecated */ summary: string;
  readonly tBodies: HTMLCollectionOf<HTMLTableSectionElement>;
  tFoot: HTMLTableSectionElement | null;
  tHead: HTMLTableSectionElement | null;
  /** @deprecated */ width: string;
}
declare var HTMLTableElement: { prototype: HTMLTableElement; };
interface HTMLTableRowElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  /** @deprecated */ bgColor: string;
  readonly cells: HTMLCollectionOf<HTMLTableCellElement>;
  /** @deprecated */ ch: string;
  /** @deprecated */ chOff: string;
  deleteCell(index: number): void;
  insertCell(index?: number): HTMLTableCellElement;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly rowIndex: number;
  readonly sectionRowIndex: number;
  /** @deprecated */ vAlign: string;
}
declare var HTMLTableRowElement: { prototype: HTMLTableRowElement; };
interface HTMLTableSectionElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ align: string;
  /** @deprecated */ ch: string;
  /** @deprecated */ chOff: string;
  deleteRow(index: number): void;
  insertRow(index?: number): HTMLTableRowElement;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly rows: HTMLCollectionOf<HTMLTableRowElement>;
  /** @deprecated */ vAlign: string;
}
declare var HTMLTableSectionElement: { prototype: HTMLTableSectionElement; };
interface HTMLTemplateElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly content: DocumentFragment;
  /** @experimental */ htmlFor: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  shadowRootClonable: boolean;
  shadowRootCustomElementRegistry: string;
  shadowRootDelegatesFocus: boolean;
  shadowRootMode: string;
  shadowRootReferenceTarget: any;
  shadowRootSerializable: boolean;
  shadowRootSlotAssignment: string;
}
declare var HTMLTemplateElement: { prototype: HTMLTemplateElement; };
interface HTMLTextAreaElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  autocomplete: AutoFill;
  checkValidity(): boolean;
  cols: number;
  defaultValue: string;
  dirName: string;
  disabled: boolean;
  readonly form: HTMLFormElement | null;
  readonly labels: NodeListOf<HTMLLabelElement>;
  maxLength: number;
  minLength: number;
  name: string;
  placeholder: string;
  readOnly: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reportValidity(): boolean;
  required: boolean;
  rows: number;
  select(): void;
  selectionDirection: SelectionDirection;
  selectionEnd: number;
  selectionStart: number;
  setCustomValidity(error: string): void;
  setRangeText(replacement: string): void;
  setRangeText(replacement: string, start: number, end: number, selectionMode?: SelectionMode): void;
  setSelectionRange(start: number | null, end: number | null, direction?: SelectionDirection): void;
  readonly textLength: number;
  readonly type: string;
  readonly validationMessage: string;
  readonly validity: ValidityState;
  value: string;
  readonly willValidate: boolean;
  wrap: string;
}
declare var HTMLTextAreaElement: { prototype: HTMLTextAreaElement; };
interface HTMLTimeElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  dateTime: string;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLTimeElement: { prototype: HTMLTimeElement; };
interface HTMLTitleElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  text: string;
}
declare var HTMLTitleElement: { prototype: HTMLTitleElement; };
interface HTMLTrackElement extends HTMLElement {
  readonly ERROR: 3;
  readonly LOADED: 2;
  readonly LOADING: 1;
  readonly NONE: 0;
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  default: boolean;
  kind: string;
  label: string;
  readonly readyState: number;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  src: string;
  srclang: string;
  readonly track: TextTrack;
}
declare var HTMLTrackElement: { readonly ERROR: 3; readonly LOADED: 2; readonly LOADING: 1; readonly NONE: 0; prototype: HTMLTrackElement; };
interface HTMLUListElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ compact: boolean;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ type: string;
}
declare var HTMLUListElement: { prototype: HTMLUListElement; };
interface HTMLUnknownElement extends HTMLElement {
  addEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof HTMLElementEventMap>(type: K, listener: (ev: HTMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var HTMLUnknownElement: { prototype: HTMLUnknownElement; };
interface HTMLUserMediaElement extends HTMLElement {
  addEventListener<K extends keyof HTMLUserMediaElementEventMap>(type: K, listener: (ev: HTMLUserMediaElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly error: DOMException | null;
  /** @experimental */ oncancel: ((ev: DOMException) => any) | null;
  /** @experimental */ onerror: ((ev: DOMException) => any) | null;
  /** @experimental */ onstream: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof HTMLUserMediaElementEventMap>(type: K, listener: (ev: HTMLUserMediaElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ setConstraints(constraints?: HTMLMediaStreamConstraints): void;
  /** @experimental */ readonly stream: MediaStream | null;
}
/** @experimental */ declare var HTMLUserMediaElement: { prototype: HTMLUserMediaElement; };
interface HTMLUserMediaElementEventMap {
  cancel: DOMException;
  error: DOMException;
  stream: Event;
}
interface HTMLVideoElement extends HTMLMediaElement {
  addEventListener<K extends keyof HTMLVideoElementEventMap>(type: K, listener: (ev: HTMLVideoElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  cancelVideoFrameCallback(handle: number): void;
  disablePictureInPicture: boolean;
  getVideoPlaybackQuality(): VideoPlaybackQuality;
  height: number;
  /** @deprecated */ mozDecodedFrames: any;
  /** @deprecated */ mozFrameDelay: any;
  /** @deprecated */ mozHasAudio: any;
  /** @deprecated */ mozPaintedFrames: any;
  /** @deprecated */ mozParsedFrames: any;
  /** @deprecated */ mozPresentedFrames: any;
  onenterpictureinpicture: ((ev: PictureInPictureEvent) => any) | null;
  onleavepictureinpicture: ((ev: PictureInPictureEvent) => any) | null;
  playsInline: boolean;
  poster: string;
  removeEventListener<K extends keyof HTMLVideoElementEventMap>(type: K, listener: (ev: HTMLVideoElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  requestPictureInPicture(): Promise<PictureInPictureWindow>;
  requestVideoFrameCallback(callback: VideoFrameRequestCallback): number;
  readonly videoHeight: number;
  readonly videoWidth: number;
  width: number;
}
declare var HTMLVideoElement: { prototype: HTMLVideoElement; };
interface HTMLVideoElementEventMap extends HTMLMediaElementEventMap {
  enterpictureinpicture: PictureInPictureEvent;
  leavepictureinpicture: PictureInPictureEvent;
}
interface HandwritingDrawing {
  /** @experimental */ addStroke(stroke: HandwritingStroke): void;
  /** @experimental */ clear(): void;
  /** @experimental */ getPrediction(): Promise<HandwritingPrediction[]>;
  /** @experimental */ getStrokes(): HandwritingStroke[];
  /** @experimental */ removeStroke(stroke: HandwritingStroke): void;
}
declare var HandwritingDrawing: { prototype: HandwritingDrawing; };
interface HandwritingDrawingSegment {
  beginPointIndex: number;
  endPointIndex: number;
  strokeIndex: number;
}
interface HandwritingHints {
  alternatives?: number;
  inputType?: string;
  recognitionType?: string;
  textContext?: string;
}
interface HandwritingHintsQueryResult {
  alternatives?: boolean;
  inputType?: HandwritingInputType[];
  recognitionType?: HandwritingRecognitionType[];
  textContext?: boolean;
}
type HandwritingInputType = "mouse" | "stylus" | "touch";
interface HandwritingModelConstraint {
  languages: string[];
}
interface HandwritingPoint {
  t?: DOMHighResTimeStamp;
  x: number;
  y: number;
}
interface HandwritingPrediction {
  segmentationResult?: HandwritingSegment[];
  text: string;
}
type HandwritingRecognitionType = "text" | "per-character";
interface HandwritingRecognizer {
  /** @experimental */ finish(): void;
  /** @experimental */ startDrawing(hints?: HandwritingHints): HandwritingDrawing;
}
declare var HandwritingRecognizer: { prototype: HandwritingRecognizer; };
interface HandwritingRecognizerQueryResult {
  hints?: HandwritingHintsQueryResult;
  textAlternatives?: boolean;
  textSegmentation?: boolean;
}
interface HandwritingSegment {
  beginIndex: number;
  drawingSegments: HandwritingDrawingSegment[];
  endIndex: number;
  grapheme: string;
}
interface HandwritingStroke {
  /** @experimental */ addPoint(point: HandwritingPoint): void;
  /** @experimental */ clear(): void;
  /** @experimental */ getPoints(): HandwritingPoint[];
}
declare var HandwritingStroke: { new(): HandwritingStroke; prototype: HandwritingStroke; };
type HardwareAcceleration = "no-preference" | "prefer-hardware" | "prefer-software";
type HashAlgorithmIdentifier = AlgorithmIdentifier;
interface HashChangeEvent extends Event {
  readonly newURL: string;
  readonly oldURL: string;
}
declare var HashChangeEvent: { new(type: string, eventInitDict?: HashChangeEventInit): HashChangeEvent; prototype: HashChangeEvent; };
interface HashChangeEventInit extends EventInit {
  newURL?: string;
  oldURL?: string;
}
type HdrMetadataType = "smpteSt2086" | "smpteSt2094-10" | "smpteSt2094-40";
interface Headers {
  [Symbol.iterator](): HeadersIterator<[string, string]>;
  append(name: string, value: string): void;
  delete(name: string): void;
  entries(): HeadersIterator<[string, string]>;
  forEach(callbackfn: (value: string, key: string, parent: Headers) => void, thisArg?: any): void;
  get(name: string): string | null;
  getSetCookie(): string[];
  has(name: string): boolean;
  keys(): HeadersIterator<string>;
  set(name: string, value: string): void;
  values(): HeadersIterator<string>;
}
declare var Headers: { new(init?: HeadersInit): Headers; prototype: Headers; };
type HeadersInit = [string, string][] | Record<string, string> | Headers;
interface HeadersIterator<T> extends IteratorObject<T, any, any> {
  [Symbol.iterator](): HeadersIterator<T>;
}
type HevcBitstreamFormat = "annexb" | "hevc";
interface HevcEncoderConfig {
  format?: HevcBitstreamFormat;
}
interface Highlight extends Set<AbstractRange> {
  forEach(callbackfn: (value: AbstractRange, key: AbstractRange, parent: Highlight) => void, thisArg?: any): void;
  priority: number;
  type: HighlightType;
}
declare var Highlight: { new(...initialRanges: AbstractRange[]): Highlight; prototype: Highlight; };
interface HighlightHitResult {
  highlight?: Highlight;
  ranges?: AbstractRange[];
}
interface HighlightRegistry extends Map<string, Highlight> {
  forEach(callbackfn: (value: Highlight, key: string, parent: HighlightRegistry) => void, thisArg?: any): void;
  highlightsFromPoint(x: number, y: number, options?: HighlightsFromPointOptions): HighlightHitResult[];
}
declare var HighlightRegistry: { prototype: HighlightRegistry; };
type HighlightType = "grammar-error" | "highlight" | "spelling-error";
interface HighlightsFromPointOptions {
  shadowRoots?: ShadowRoot[];
}
interface History {
  back(): void;
  forward(): void;
  go(delta?: number): void;
  readonly length: number;
  pushState(data: any, unused: string, url?: string | URL | null): void;
  replaceState(data: any, unused: string, url?: string | URL | null): void;
  scrollRestoration: ScrollRestoration;
  readonly state: any;
}
declare var History: { prototype: History; };
interface HkdfParams extends Algorithm {
  hash: HashAlgorithmIdentifier;
  info: BufferSource;
  salt: BufferSource;
}
interface HmacImportParams extends Algorithm {
  hash: HashAlgorithmIdentifier;
  length?: number;
}
interface HmacKeyGenParams extends Algorithm {
  hash: HashAlgorithmIdentifier;
  length?: number;
}
interface HyperlinkElementUtils {
  hash: string;
  host: string;
  hostname: string;
  hreflang: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  type: string;
  username: string;
}
interface IDBCursor {
  advance(count: number): void;
  continue(key?: IDBValidKey): void;
  continuePrimaryKey(key: IDBValidKey, primaryKey: IDBValidKey): void;
  delete(): IDBRequest<undefined>;
  readonly direction: IDBCursorDirection;
  readonly key: IDBValidKey;
  readonly primaryKey: IDBValidKey;
  readonly request: IDBRequest;
  readonly source: IDBObjectStore | IDBIndex;
  update(value: any): IDBRequest<IDBValidKey>;
}
declare var IDBCursor: { prototype: IDBCursor; };
type IDBCursorDirection = "next" | "nextunique" | "prev" | "prevunique";
interface IDBCursorWithValue extends IDBCursor {
  readonly value: any;
}
declare var IDBCursorWithValue: { prototype: IDBCursorWithValue; };
interface IDBDatabase extends EventTarget {
  addEventListener<K extends keyof IDBDatabaseEventMap>(type: K, listener: (ev: IDBDatabaseEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): void;
  createObjectStore(name: string, options?: IDBObjectStoreParameters): IDBObjectStore;
  deleteObjectStore(name: string): void;
  readonly name: string;
  readonly objectStoreNames: DOMStringList;
  onabort: ((ev: Event) => any) | null;
  onclose: ((ev: Event) => any) | null;
  onerror: ((ev: Event) => any) | null;
  onversionchange: ((ev: IDBVersionChangeEvent) => any) | null;
  removeEventListener<K extends keyof IDBDatabaseEventMap>(type: K, listener: (ev: IDBDatabaseEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  transaction(storeNames: string | string[], mode?: IDBTransactionMode, options?: IDBTransactionOptions): IDBTransaction;
  transaction(storeNames: string | Iterable<string>, mode?: IDBTransactionMode, options?: IDBTransactionOptions): IDBTransaction;
  readonly version: number;
}
declare var IDBDatabase: { prototype: IDBDatabase; };
interface IDBDatabaseEventMap {
  abort: Event;
  close: Event;
  error: Event;
  versionchange: IDBVersionChangeEvent;
}
interface IDBDatabaseInfo {
  name?: string;
  version?: number;
}
interface IDBFactory {
  cmp(first: any, second: any): number;
  databases(): Promise<IDBDatabaseInfo[]>;
  deleteDatabase(name: string): IDBOpenDBRequest;
  open(name: string, version?: number): IDBOpenDBRequest;
}
declare var IDBFactory: { prototype: IDBFactory; };
interface IDBGetAllOptions {
  count?: number;
  direction?: IDBCursorDirection;
  query?: any;
}
interface IDBIndex {
  count(query?: IDBValidKey | IDBKeyRange): IDBRequest<number>;
  get(query: IDBValidKey | IDBKeyRange): IDBRequest<any>;
  getAll(queryOrOptions?: IDBValidKey | IDBKeyRange | null, count?: number): IDBRequest<any[]>;
  getAllKeys(queryOrOptions?: IDBValidKey | IDBKeyRange | null, count?: number): IDBRequest<IDBValidKey[]>;
  getAllRecords(options?: IDBGetAllOptions): IDBRequest;
  getKey(query: IDBValidKey | IDBKeyRange): IDBRequest<IDBValidKey | undefined>;
  readonly keyPath: string | string[];
  readonly multiEntry: boolean;
  name: string;
  readonly objectStore: IDBObjectStore;
  openCursor(query?: IDBValidKey | IDBKeyRange | null, direction?: IDBCursorDirection): IDBRequest<IDBCursorWithValue | null>;
  openKeyCursor(query?: IDBValidKey | IDBKeyRange | null, direction?: IDBCursorDirection): IDBRequest<IDBCursor | null>;
  readonly unique: boolean;
}
declare var IDBIndex: { prototype: IDBIndex; };
interface IDBIndexParameters {
  multiEntry?: boolean;
  unique?: boolean;
}
interface IDBKeyRange {
  includes(key: any): boolean;
  readonly lower: any;
  readonly lowerOpen: boolean;
  readonly upper: any;
  readonly upperOpen: boolean;
}
declare var IDBKeyRange: { bound(lower: any, upper: any, lowerOpen?: boolean, upperOpen?: boolean): IDBKeyRange; lowerBound(lower: any, open?: boolean): IDBKeyRange; only(value: any): IDBKeyRange; prototype: IDBKeyRange; upperBound(upper: any, open?: boolean): IDBKeyRange; };
interface IDBObjectStore {
  add(value: any, key?: IDBValidKey): IDBRequest<IDBValidKey>;
  readonly autoIncrement: boolean;
  clear(): IDBRequest<undefined>;
  count(query?: IDBValidKey | IDBKeyRange): IDBRequest<number>;
  createIndex(name: string, keyPath: string | string[], options?: IDBIndexParameters): IDBIndex;
  createIndex(name: string, keyPath: string | Iterable<string>, options?: IDBIndexParameters): IDBIndex;
  delete(query: IDBValidKey | IDBKeyRange): IDBRequest<undefined>;
  deleteIndex(name: string): void;
  get(query: IDBValidKey | IDBKeyRange): IDBRequest<any>;
  getAll(queryOrOptions?: IDBValidKey | IDBKeyRange | null, count?: number): IDBRequest<any[]>;
  getAllKeys(queryOrOptions?: IDBValidKey | IDBKeyRange | null, count?: number): IDBRequest<IDBValidKey[]>;
  getAllRecords(options?: IDBGetAllOptions): IDBRequest;
  getKey(query: IDBValidKey | IDBKeyRange): IDBRequest<IDBValidKey | undefined>;
  index(name: string): IDBIndex;
  readonly indexNames: DOMStringList;
  readonly keyPath: string | string[] | null;
  name: string;
  openCursor(query?: IDBValidKey | IDBKeyRange | null, direction?: IDBCursorDirection): IDBRequest<IDBCursorWithValue | null>;
  openKeyCursor(query?: IDBValidKey | IDBKeyRange | null, direction?: IDBCursorDirection): IDBRequest<IDBCursor | null>;
  put(value: any, key?: IDBValidKey): IDBRequest<IDBValidKey>;
  readonly transaction: IDBTransaction;
}
declare var IDBObjectStore: { prototype: IDBObjectStore; };
interface IDBObjectStoreParameters {
  autoIncrement?: boolean;
  keyPath?: string | string[] | null;
}
interface IDBOpenDBRequest extends IDBRequest<IDBDatabase> {
  addEventListener<K extends keyof IDBOpenDBRequestEventMap>(type: K, listener: (ev: IDBOpenDBRequestEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onblocked: ((ev: IDBVersionChangeEvent) => any) | null;
  onupgradeneeded: ((ev: IDBVersionChangeEvent) => any) | null;
  removeEventListener<K extends keyof IDBOpenDBRequestEventMap>(type: K, listener: (ev: IDBOpenDBRequestEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var IDBOpenDBRequest: { prototype: IDBOpenDBRequest; };
interface IDBOpenDBRequestEventMap extends IDBRequestEventMap {
  blocked: IDBVersionChangeEvent;
  upgradeneeded: IDBVersionChangeEvent;
}
interface IDBRecord {
  readonly key: any;
  readonly primaryKey: any;
  readonly value: any;
}
declare var IDBRecord: { prototype: IDBRecord; };
interface IDBRequest<T = any> extends EventTarget {
  addEventListener<K extends keyof IDBRequestEventMap>(type: K, listener: (ev: IDBRequestEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly error: DOMException | null;
  onerror: ((ev: Event) => any) | null;
  onsuccess: ((ev: Event) => any) | null;
  readonly readyState: IDBRequestReadyState;
  removeEventListener<K extends keyof IDBRequestEventMap>(type: K, listener: (ev: IDBRequestEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly result: T;
  readonly source: IDBObjectStore | IDBIndex | IDBCursor;
  readonly transaction: IDBTransaction | null;
}
declare var IDBRequest: { prototype: IDBRequest; };
interface IDBRequestEventMap {
  error: Event;
  success: Event;
}
type IDBRequestReadyState = "done" | "pending";
interface IDBTransaction extends EventTarget {
  abort(): void;
  addEventListener<K extends keyof IDBTransactionEventMap>(type: K, listener: (ev: IDBTransactionEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  commit(): void;
  readonly db: IDBDatabase;
  readonly durability: IDBTransactionDurability;
  readonly error: DOMException | null;
  readonly mode: IDBTransactionMode;
  objectStore(name: string): IDBObjectStore;
  readonly objectStoreNames: DOMStringList;
  onabort: ((ev: Event) => any) | null;
  oncomplete: ((ev: Event) => any) | null;
  onerror: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof IDBTransactionEventMap>(type: K, listener: (ev: IDBTransactionEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var IDBTransaction: { prototype: IDBTransaction; };
type IDBTransactionDurability = "default" | "relaxed" | "strict";
interface IDBTransactionEventMap {
  abort: Event;
  complete: Event;
  error: Event;
}
type IDBTransactionMode = "readonly" | "readwrite" | "versionchange";
interface IDBTransactionOptions {
  durability?: IDBTransactionDurability;
}
type IDBValidKey = number | string | Date | BufferSource | IDBValidKey[];
interface IDBVersionChangeEvent extends Event {
  readonly newVersion: number | null;
  readonly oldVersion: number;
}
declare var IDBVersionChangeEvent: { new(type: string, eventInitDict?: IDBVersionChangeEventInit): IDBVersionChangeEvent; prototype: IDBVersionChangeEvent; };
interface IDBVersionChangeEventInit extends EventInit {
  newVersion?: number | null;
  oldVersion?: number;
}
interface IIRFilterNode extends AudioNode {
  getFrequencyResponse(frequencyHz: Float32Array<ArrayBuffer>, magResponse: Float32Array<ArrayBuffer>, phaseResponse: Float32Array<ArrayBuffer>): void;
}
declare var IIRFilterNode: { new(context: BaseAudioContext, options: IIRFilterOptions): IIRFilterNode; prototype: IIRFilterNode; };
interface IIRFilterOptions extends AudioNodeOptions {
  feedback: number[];
  feedforward: number[];
}
type IPAddressSpace = "public" | "local" | "loopback";
interface IdentityCredential extends Credential {
  /** @experimental */ readonly configURL: string;
  /** @experimental */ readonly isAutoSelected: boolean;
  /** @experimental */ readonly token: any;
}
/** @experimental */ declare var IdentityCredential: { /** @experimental */ disconnect(options: IdentityCredentialDisconnectOptions): Promise<void>; prototype: IdentityCredential; };
interface IdentityCredentialDisconnectOptions extends IdentityProviderConfig {
  accountHint: string;
}
interface IdentityCredentialError extends DOMException {
  /** @experimental */ readonly error: string;
  /** @experimental */ readonly url: string;
}
/** @experimental */ declare var IdentityCredentialError: { new(message?: string, options?: IdentityCredentialErrorInit): IdentityCredentialError; prototype: IdentityCredentialError; };
interface IdentityCredentialErrorInit {
  error?: string;
  url?: string;
}
interface IdentityCredentialRequestOptions {
  context?: IdentityCredentialRequestOptionsContext;
  mode?: IdentityCredentialRequestOptionsMode;
  providers: IdentityProviderRequestOptions[];
}
type IdentityCredentialRequestOptionsContext = "signin" | "signup" | "use" | "continue";
type IdentityCredentialRequestOptionsMode = "active" | "passive";
interface IdentityProvider {
}
/** @experimental */ declare var IdentityProvider: { /** @experimental */ close(): void; /** @experimental */ getUserInfo(config: IdentityProviderConfig): Promise<IdentityUserInfo[]>; prototype: IdentityProvider; /** @experimental */ resolve(token: any, options?: IdentityResolveOptions): Promise<void>; };
interface IdentityProviderConfig {
  clientId: string;
  configURL: string;
}
interface IdentityProviderRequestOptions extends IdentityProviderConfig {
  domainHint?: string;
  fields?: string[];
  loginHint?: string;
  params?: any;
}
interface IdentityResolveOptions {
  accountId?: string;
}
interface IdentityUserInfo {
  email?: string;
  givenName?: string;
  name?: string;
  picture?: string;
}
interface IdleDeadline {
  readonly didTimeout: boolean;
  timeRemaining(): DOMHighResTimeStamp;
}
declare var IdleDeadline: { prototype: IdleDeadline; };
interface IdleDetector extends EventTarget {
  addEventListener<K extends keyof IdleDetectorEventMap>(type: K, listener: (ev: IdleDetectorEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof IdleDetectorEventMap>(type: K, listener: (ev: IdleDetectorEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly screenState: ScreenIdleState | null;
  /** @experimental */ start(options?: IdleOptions): Promise<void>;
  /** @experimental */ readonly userState: UserIdleState | null;
}
/** @experimental */ declare var IdleDetector: { new(): IdleDetector; prototype: IdleDetector; /** @experimental */ requestPermission(): Promise<PermissionState>; };
interface IdleDetectorEventMap {
  change: Event;
}
interface IdleOptions {
  signal?: AbortSignal;
  threshold?: number;
}
interface IdleRequestCallback {
  (deadline: IdleDeadline): void;
}
interface IdleRequestOptions {
  timeout?: number;
}
declare var Image: { new(width?: number, height?: number): HTMLImageElement; readonly prototype: HTMLImageElement; };
interface ImageBitmap {
  close(): void;
  readonly height: number;
  readonly width: number;
}
declare var ImageBitmap: { prototype: ImageBitmap; };
interface ImageBitmapOptions {
  colorSpaceConversion?: ColorSpaceConversion;
  imageOrientation?: ImageOrientation;
  premultiplyAlpha?: PremultiplyAlpha;
  resizeHeight?: number;
  resizeQuality?: ResizeQuality;
  resizeWidth?: number;
}
interface ImageBitmapRenderingContext {
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
  transferFromImageBitmap(bitmap: ImageBitmap | null): void;
}
declare var ImageBitmapRenderingContext: { prototype: ImageBitmapRenderingContext; };
interface ImageBitmapRenderingContextSettings {
  alpha?: boolean;
}
type ImageBitmapSource = CanvasImageSource | Blob | ImageData;
type ImageBufferSource = AllowSharedBufferSource | ReadableStream;
interface ImageCapture {
  getPhotoCapabilities(): Promise<PhotoCapabilities>;
  getPhotoSettings(): Promise<PhotoSettings>;
  grabFrame(): Promise<ImageBitmap>;
  takePhoto(photoSettings?: PhotoSettings): Promise<Blob>;
  readonly track: MediaStreamTrack;
}
declare var ImageCapture: { new(videoTrack: MediaStreamTrack): ImageCapture; prototype: ImageCapture; };
interface ImageData {
  readonly colorSpace: PredefinedColorSpace;
  readonly data: ImageDataArray;
  readonly height: number;
  /** @experimental */ readonly pixelFormat: ImageDataPixelFormat;
  readonly width: number;
}
declare var ImageData: { new(sw: number, sh: number, settings?: ImageDataSettings): ImageData; new(data: ImageDataArray, sw: number, sh?: number, settings?: ImageDataSettings): ImageData; prototype: ImageData; };
type ImageDataArray = Uint8ClampedArray<ArrayBuffer>;
type ImageDataPixelFormat = "rgba-float16" | "rgba-unorm8";
interface ImageDataSettings {
  colorSpace?: PredefinedColorSpace;
  pixelFormat?: ImageDataPixelFormat;
}
interface ImageDecodeOptions {
  completeFramesOnly?: boolean;
  frameIndex?: number;
}
interface ImageDecodeResult {
  complete: boolean;
  image: VideoFrame;
}
interface ImageDecoder {
  close(): void;
  readonly complete: boolean;
  readonly completed: Promise<void>;
  decode(options?: ImageDecodeOptions): Promise<ImageDecodeResult>;
  reset(): void;
  readonly tracks: ImageTrackList;
  readonly type: string;
}
declare var ImageDecoder: { new(init: ImageDecoderInit): ImageDecoder; isTypeSupported(type: string): Promise<boolean>; prototype: ImageDecoder; };
interface ImageDecoderInit {
  colorSpaceConversion?: ColorSpaceConversion;
  data: ImageBufferSource;
  desiredHeight?: number;
  desiredWidth?: number;
  preferAnimation?: boolean;
  transfer?: ArrayBuffer[];
  type: string;
}
interface ImageEncodeOptions {
  quality?: number;
  type?: string;
}
type ImageOrientation = "flipY" | "from-image" | "none";
interface ImageResource {
  label?: string;
  sizes?: string;
  src: string;
  type?: string;
}
type ImageSmoothingQuality = "high" | "low" | "medium";
interface ImageTrack {
  readonly animated: boolean;
  readonly frameCount: number;
  readonly repetitionCount: number;
  selected: boolean;
}
declare var ImageTrack: { prototype: ImageTrack; };
interface ImageTrackList {
  [index: number]: ImageTrack;
  [Symbol.iterator](): ArrayIterator<ImageTrack>;
  readonly length: number;
  readonly ready: Promise<void>;
  readonly selectedIndex: number;
  readonly selectedTrack: ImageTrack | null;
}
declare var ImageTrackList: { prototype: ImageTrackList; };
interface ImportNodeOptions {
  customElementRegistry?: CustomElementRegistry;
  selfOnly?: boolean;
}
interface Ink {
  /** @experimental */ requestPresenter(param?: InkPresenterParam): Promise<DelegatedInkTrailPresenter>;
}
/** @experimental */ declare var Ink: { prototype: Ink; };
interface InkPresenterParam {
  presentationArea?: Element | null;
}
interface InkTrailStyle {
  color: string;
  diameter: number;
}
interface InputDeviceCapabilities {
  /** @experimental */ readonly firesTouchEvents: boolean;
  /** @experimental */ readonly pointerMovementScrolls: boolean;
}
/** @experimental */ declare var InputDeviceCapabilities: { new(deviceInitDict?: InputDeviceCapabilitiesInit): InputDeviceCapabilities; prototype: InputDeviceCapabilities; };
interface InputDeviceCapabilitiesInit {
  firesTouchEvents?: boolean;
  pointerMovementScrolls?: boolean;
}
interface InputDeviceInfo extends MediaDeviceInfo {
  getCapabilities(): MediaTrackCapabilities;
}
declare var InputDeviceInfo: { prototype: InputDeviceInfo; };
interface InputEvent extends UIEvent {
  readonly data: string | null;
  readonly dataTransfer: DataTransfer | null;
  getTargetRanges(): StaticRange[];
  readonly inputType: string;
  readonly isComposing: boolean;
}
declare var InputEvent: { new(type: string, eventInitDict?: InputEventInit): InputEvent; prototype: InputEvent; };
interface InputEventInit extends UIEventInit {
  data?: string | null;
  dataTransfer?: DataTransfer | null;
  inputType?: string;
  isComposing?: boolean;
  targetRanges?: StaticRange[];
}
type InsertPosition = "afterbegin" | "afterend" | "beforebegin" | "beforeend";
interface InstallParams {
  manifest: string;
  manifestId?: string | null;
}
type InstallResult = "success" | "aborted" | "invalid_data";
interface InstallResultEvent extends Event {
  /** @experimental */ readonly result: InstallResult;
}
/** @experimental */ declare var InstallResultEvent: { new(type: string, eventInitDict?: InstallResultEventInit): InstallResultEvent; prototype: InstallResultEvent; };
interface InstallResultEventInit extends EventInit {
  result?: InstallResult;
}
type Int32List = Int32Array<ArrayBufferLike> | GLint[];
interface InteractionContentfulPaint extends PerformanceEntry {
  /** @experimental */ readonly interactionId: number;
  /** @experimental */ readonly largestContentfulPaint: LargestContentfulPaint;
  /** @experimental */ readonly paintTime: DOMHighResTimeStamp;
  /** @experimental */ readonly presentationTime: DOMHighResTimeStamp | null;
  /** @experimental */ toJSON(): object;
}
/** @experimental */ declare var InteractionContentfulPaint: { prototype: InteractionContentfulPaint; };
interface IntersectionObserver {
  /** @experimental */ readonly delay: number;
  disconnect(): void;
  observe(target: Element): void;
  readonly root: Element | Document | null;
  readonly rootMargin: string;
  readonly scrollMargin: string;
  takeRecords(): IntersectionObserverEntry[];
  readonly thresholds: ReadonlyArray<number>;
  /** @experimental */ readonly trackVisibility: boolean;
  unobserve(target: Element): void;
}
declare var IntersectionObserver: { new(callback: IntersectionObserverCallback, options?: IntersectionObserverInit): IntersectionObserver; prototype: IntersectionObserver; };
interface IntersectionObserverCallback {
  (entries: IntersectionObserverEntry[], observer: IntersectionObserver): void;
}
interface IntersectionObserverEntry {
  readonly boundingClientRect: DOMRectReadOnly;
  readonly intersectionRatio: number;
  readonly intersectionRect: DOMRectReadOnly;
  readonly isIntersecting: boolean;
  /** @experimental */ readonly isVisible: boolean;
  readonly rootBounds: DOMRectReadOnly | null;
  readonly target: Element;
  readonly time: DOMHighResTimeStamp;
}
declare var IntersectionObserverEntry: { prototype: IntersectionObserverEntry; };
interface IntersectionObserverInit {
  delay?: number;
  root?: Element | Document | null;
  rootMargin?: string;
  scrollMargin?: string;
  threshold?: number | number[];
  trackVisibility?: boolean;
}
interface IsInputPendingOptions {
  includeContinuous?: boolean;
}
interface ItemDetails {
  description?: string;
  freeTrialPeriod?: string;
  iconURLs?: string[];
  introductoryPrice?: PaymentCurrencyAmount;
  introductoryPriceCycles?: number;
  introductoryPricePeriod?: string;
  itemId: string;
  price: PaymentCurrencyAmount;
  subscriptionPeriod?: string;
  title: string;
  type?: ItemType;
}
type ItemType = "product" | "subscription";
type IterationCompositeOperation = "accumulate" | "replace";
interface JsonWebKey {
  alg?: string;
  crv?: string;
  d?: string;
  dp?: string;
  dq?: string;
  e?: string;
  ext?: boolean;
  k?: string;
  key_ops?: string[];
  kty?: string;
  n?: string;
  oth?: RsaOtherPrimesInfo[];
  p?: string;
  priv?: string;
  pub?: string;
  q?: string;
  qi?: string;
  use?: string;
  x?: string;
  y?: string;
}
interface KHR_parallel_shader_compile {
  readonly COMPLETION_STATUS_KHR: 0x91B1;
}
interface KeyAlgorithm {
  name: string;
}
type KeyFormat = "jwk" | "pkcs8" | "raw" | "spki";
interface KeySystemTrackConfiguration {
  encryptionScheme?: string | null;
  robustness?: string;
}
type KeyType = "private" | "public" | "secret";
type KeyUsage = "decrypt" | "deriveBits" | "deriveKey" | "encrypt" | "sign" | "unwrapKey" | "verify" | "wrapKey";
interface Keyboard extends EventTarget {
  addEventListener<K extends keyof KeyboardEventMap>(type: K, listener: (ev: KeyboardEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ getLayoutMap(): Promise<KeyboardLayoutMap>;
  /** @experimental */ lock(keyCodes?: string[]): Promise<void>;
  /** @experimental */ onlayoutchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof KeyboardEventMap>(type: K, listener: (ev: KeyboardEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ unlock(): void;
}
/** @experimental */ declare var Keyboard: { prototype: Keyboard; };
interface KeyboardEvent extends UIEvent {
  readonly DOM_KEY_LOCATION_LEFT: 0x01;
  readonly DOM_KEY_LOCATION_NUMPAD: 0x03;
  readonly DOM_KEY_LOCATION_RIGHT: 0x02;
  readonly DOM_KEY_LOCATION_STANDARD: 0x00;
  readonly altKey: boolean;
  /** @deprecated */ readonly charCode: number;
  readonly code: string;
  readonly ctrlKey: boolean;
  getModifierState(keyArg: string): boolean;
  /** @deprecated */ initKeyboardEvent(typeArg: string, bubblesArg?: boolean, cancelableArg?: boolean, viewArg?: Window | null, keyArg?: string, locationArg?: number, ctrlKey?: boolean, altKey?: boolean, shiftKey?: boolean, metaKey?: boolean): void;
  readonly isComposing: boolean;
  readonly key: string;
  /** @deprecated */ readonly keyCode: number;
  /** @deprecated */ keyIdentifier: any;
  readonly location: number;
  readonly metaKey: boolean;
  readonly repeat: boolean;
  readonly shiftKey: boolean;
}
declare var KeyboardEvent: { new(type: string, eventInitDict?: KeyboardEventInit): KeyboardEvent; readonly DOM_KEY_LOCATION_LEFT: 0x01; readonly DOM_KEY_LOCATION_NUMPAD: 0x03; readonly DOM_KEY_LOCATION_RIGHT: 0x02; readonly DOM_KEY_LOCATION_STANDARD: 0x00; prototype: KeyboardEvent; };
interface KeyboardEventInit extends EventModifierInit {
  /** @deprecated */ charCode?: number;
  code?: string;
  isComposing?: boolean;
  key?: string;
  /** @deprecated */ keyCode?: number;
  location?: number;
  repeat?: boolean;
}
interface KeyboardEventMap {
  layoutchange: Event;
}
interface KeyboardLayoutMap extends ReadonlyMap<string, string> {
}
/** @experimental */ declare var KeyboardLayoutMap: { prototype: KeyboardLayoutMap; };
interface Keyframe {
  [property: string]: string | number | CSSStyleValue | null | undefined;
  composite?: CompositeOperationOrAuto;
  easing?: string;
  offset?: number | null;
}
interface KeyframeAnimationOptions extends KeyframeEffectOptions {
  id?: string;
  rangeEnd?: TimelineRangeOffset | CSSNumericValue | CSSKeywordValue | string;
  rangeStart?: TimelineRangeOffset | CSSNumericValue | CSSKeywordValue | string;
  timeline?: AnimationTimeline | null;
  trigger?: AnimationTrigger | null;
}
interface KeyframeEffect extends AnimationEffect {
  composite: CompositeOperation;
  getKeyframes(): ComputedKeyframe[];
  iterationComposite: IterationCompositeOperation;
  pseudoElement: string | null;
  setKeyframes(keyframes: Keyframe[] | PropertyIndexedKeyframes | null): void;
  target: Element | null;
}
declare var KeyframeEffect: { new(target: Element | null, keyframes: Keyframe[] | PropertyIndexedKeyframes | null, options?: number | KeyframeEffectOptions): KeyframeEffect; new(source: KeyframeEffect): KeyframeEffect; prototype: KeyframeEffect; };
interface KeyframeEffectOptions extends EffectTiming {
  composite?: CompositeOperation;
  iterationComposite?: IterationCompositeOperation;
  pseudoElement?: string | null;
}
interface Landmark {
  locations: Point2D[];
  type?: LandmarkType;
}
type LandmarkType = "mouth" | "eye" | "nose";
interface LanguageDetectionResult {
  confidence?: number;
  detectedLanguage?: string;
}
interface LanguageDetector {
  /** @experimental */ destroy(): void;
  /** @experimental */ detect(input: string, options?: LanguageDetectorDetectOptions): Promise<LanguageDetectionResult[]>;
  /** @experimental */ readonly expectedInputLanguages: ReadonlyArray<string> | null;
  /** @experimental */ readonly inputQuota: number;
  /** @experimental */ measureInputUsage(input: string, options?: LanguageDetectorDetectOptions): Promise<number>;
}
/** @experimental */ declare var LanguageDetector: { /** @experimental */ availability(options?: LanguageDetectorCreateCoreOptions): Promise<Availability>; /** @experimental */ create(options?: LanguageDetectorCreateOptions): Promise<LanguageDetector>; prototype: LanguageDetector; };
interface LanguageDetectorCreateCoreOptions {
  expectedInputLanguages?: string[];
}
interface LanguageDetectorCreateOptions extends LanguageDetectorCreateCoreOptions {
  monitor?: CreateMonitorCallback;
  signal?: AbortSignal;
}
interface LanguageDetectorDetectOptions {
  signal?: AbortSignal;
}
interface LanguageModel extends EventTarget {
  addEventListener<K extends keyof LanguageModelEventMap>(type: K, listener: (ev: LanguageModelEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  append(input: LanguageModelPrompt, options?: LanguageModelAppendOptions): Promise<void>;
  clone(options?: LanguageModelCloneOptions): Promise<LanguageModel>;
  readonly contextUsage: number;
  readonly contextWindow: number;
  /** @experimental */ destroy(): void;
  /** @experimental */ readonly inputQuota: number;
  /** @experimental */ readonly inputUsage: number;
  measureContextUsage(input: LanguageModelPrompt, options?: LanguageModelPromptOptions): Promise<number>;
  /** @experimental */ measureInputUsage(input: LanguageModelPrompt, options?: LanguageModelPromptOptions): Promise<number>;
  oncontextoverflow: ((ev: Event) => any) | null;
  /** @experimental */ onquotaoverflow: ((ev: Event) => any) | null;
  prompt(input: LanguageModelPrompt, options?: LanguageModelPromptOptions): Promise<string>;
  promptStreaming(input: LanguageModelPrompt, options?: LanguageModelPromptOptions): ReadableStream;
  removeEventListener<K extends keyof LanguageModelEventMap>(type: K, listener: (ev: LanguageModelEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly samplingMode: LanguageModelSamplingMode | null;
  /** @experimental */ readonly temperature: number;
  /** @experimental */ readonly topK: number;
}
declare var LanguageModel: { availability(options?: LanguageModelCreateCoreOptions): Promise<Availability>; create(options?: LanguageModelCreateOptions): Promise<LanguageModel>; /** @experimental */ params(): Promise<LanguageModelParams | null>; prototype: LanguageModel; };
interface LanguageModelAppendOptions {
  signal?: AbortSignal;
}
interface LanguageModelCloneOptions {
  signal?: AbortSignal;
}
interface LanguageModelCreateCoreOptions {
  expectedInputs?: LanguageModelExpected[];
  expectedOutputs?: LanguageModelExpected[];
  samplingMode?: LanguageModelSamplingMode;
  temperature?: number;
  tools?: LanguageModelTool[];
  topK?: number;
}
interface LanguageModelCreateOptions extends LanguageModelCreateCoreOptions {
  initialPrompts?: LanguageModelMessage[];
  monitor?: CreateMonitorCallback;
  signal?: AbortSignal;
}
interface LanguageModelEventMap {
  contextoverflow: Event;
  quotaoverflow: Event;
}
interface LanguageModelExpected {
  languages?: string[];
  type: LanguageModelMessageType;
}
interface LanguageModelMessage {
  content: string | LanguageModelMessageContent[];
  prefix?: boolean;
  role: LanguageModelMessageRole;
}
interface LanguageModelMessageContent {
  type: LanguageModelMessageType;
  value: LanguageModelMessageValue;
}
type LanguageModelMessageRole = "system" | "user" | "assistant";
type LanguageModelMessageType = "text" | "image" | "audio" | "tool-call" | "tool-response";
type LanguageModelMessageValue = ImageBitmapSource | AudioBuffer | BufferSource | string;
interface LanguageModelParams {
  /** @experimental */ readonly defaultTemperature: number;
  /** @experimental */ readonly defaultTopK: number;
  /** @experimental */ readonly maxTemperature: number;
  /** @experimental */ readonly maxTopK: number;
}
declare var LanguageModelParams: { prototype: LanguageModelParams; };
type LanguageModelPrompt = LanguageModelMessage[] | string;
interface LanguageModelPromptOptions {
  omitResponseConstraintInput?: boolean;
  responseConstraint?: object;
  signal?: AbortSignal;
}
type LanguageModelSamplingMode = "most-predictable" | "predictable" | "slightly-predictable" | "balanced" | "slightly-creative" | "creative" | "most-creative";
interface LanguageModelTool {
  description: string;
  execute: LanguageModelToolFunction;
  inputSchema: object;
  name: string;
}
type LanguageModelToolFunction = (...arguments: any[]) => Promise<string>;
interface LargestContentfulPaint extends PerformanceEntry, PaintTimingMixin {
  readonly element: Element | null;
  readonly id: string;
  readonly loadTime: DOMHighResTimeStamp;
  readonly renderTime: DOMHighResTimeStamp;
  readonly size: number;
  toJSON(): any;
  readonly url: string;
}
declare var LargestContentfulPaint: { prototype: LargestContentfulPaint; };
type LatencyMode = "quality" | "realtime";
type LaunchConsumer = (params: LaunchParams) => any;
interface LaunchParams {
  /** @experimental */ readonly files: ReadonlyArray<FileSystemHandle>;
  /** @experimental */ readonly targetURL: string | null;
}
/** @experimental */ declare var LaunchParams: { prototype: LaunchParams; };
interface LaunchQueue {
  /** @experimental */ setConsumer(consumer: LaunchConsumer): void;
}
/** @experimental */ declare var LaunchQueue: { prototype: LaunchQueue; };
interface LayoutShift extends PerformanceEntry {
  /** @experimental */ readonly hadRecentInput: boolean;
  /** @experimental */ readonly lastInputTime: DOMHighResTimeStamp;
  /** @experimental */ readonly sources: ReadonlyArray<LayoutShiftAttribution>;
  /** @experimental */ toJSON(): object;
  /** @experimental */ readonly value: number;
}
/** @experimental */ declare var LayoutShift: { prototype: LayoutShift; };
interface LayoutShiftAttribution {
  /** @experimental */ readonly currentRect: DOMRectReadOnly;
  /** @experimental */ readonly node: Node | null;
  /** @experimental */ readonly previousRect: DOMRectReadOnly;
}
/** @experimental */ declare var LayoutShiftAttribution: { prototype: LayoutShiftAttribution; };
type LineAlignSetting = "center" | "end" | "start";
type LineAndPositionSetting = number | AutoKeyword;
interface LinearAccelerationSensor extends Accelerometer {
}
declare var LinearAccelerationSensor: { new(options?: AccelerometerSensorOptions): LinearAccelerationSensor; prototype: LinearAccelerationSensor; };
interface LinkStyle {
  readonly sheet: CSSStyleSheet | null;
}
interface Location {
  readonly ancestorOrigins: DOMStringList;
  assign(url: string | URL): void;
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  pathname: string;
  port: string;
  protocol: string;
  reload(): void;
  replace(url: string | URL): void;
  search: string;
  toString(): string;
}
declare var Location: { prototype: Location; };
interface Lock {
  readonly mode: LockMode;
  readonly name: string;
}
declare var Lock: { prototype: Lock; };
interface LockGrantedCallback<T> {
  (lock: Lock | null): T;
}
interface LockInfo {
  clientId?: string;
  mode?: LockMode;
  name?: string;
}
interface LockManager {
  query(): Promise<LockManagerSnapshot>;
  request<T>(name: string, callback: LockGrantedCallback<T>): Promise<Awaited<T>>;
  request<T>(name: string, options: LockOptions, callback: LockGrantedCallback<T>): Promise<Awaited<T>>;
}
declare var LockManager: { prototype: LockManager; };
interface LockManagerSnapshot {
  held?: LockInfo[];
  pending?: LockInfo[];
}
type LockMode = "exclusive" | "shared";
interface LockOptions {
  ifAvailable?: boolean;
  mode?: LockMode;
  signal?: AbortSignal;
  steal?: boolean;
}
type LoginStatus = "logged-in" | "logged-out";
interface MIDIAccess extends EventTarget {
  addEventListener<K extends keyof MIDIAccessEventMap>(type: K, listener: (ev: MIDIAccessEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly inputs: MIDIInputMap;
  onstatechange: ((ev: MIDIConnectionEvent) => any) | null;
  readonly outputs: MIDIOutputMap;
  removeEventListener<K extends keyof MIDIAccessEventMap>(type: K, listener: (ev: MIDIAccessEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly sysexEnabled: boolean;
}
declare var MIDIAccess: { prototype: MIDIAccess; };
interface MIDIAccessEventMap {
  statechange: MIDIConnectionEvent;
}
interface MIDIConnectionEvent extends Event {
  readonly port: MIDIPort | null;
}
declare var MIDIConnectionEvent: { new(type: string, eventInitDict?: MIDIConnectionEventInit): MIDIConnectionEvent; prototype: MIDIConnectionEvent; };
interface MIDIConnectionEventInit extends EventInit {
  port?: MIDIPort;
}
interface MIDIInput extends MIDIPort {
  addEventListener<K extends keyof MIDIInputEventMap>(type: K, listener: (ev: MIDIInputEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onmidimessage: ((ev: MIDIMessageEvent) => any) | null;
  removeEventListener<K extends keyof MIDIInputEventMap>(type: K, listener: (ev: MIDIInputEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var MIDIInput: { prototype: MIDIInput; };
interface MIDIInputEventMap extends MIDIPortEventMap {
  midimessage: MIDIMessageEvent;
}
interface MIDIInputMap extends ReadonlyMap<string, MIDIInput> {
  forEach(callbackfn: (value: MIDIInput, key: string, parent: MIDIInputMap) => void, thisArg?: any): void;
}
declare var MIDIInputMap: { prototype: MIDIInputMap; };
interface MIDIMessageEvent extends Event {
  readonly data: Uint8Array<ArrayBuffer> | null;
}
declare var MIDIMessageEvent: { new(type: string, eventInitDict?: MIDIMessageEventInit): MIDIMessageEvent; prototype: MIDIMessageEvent; };
interface MIDIMessageEventInit extends EventInit {
  data?: Uint8Array<ArrayBuffer>;
}
interface MIDIOptions {
  software?: boolean;
  sysex?: boolean;
}
interface MIDIOutput extends MIDIPort {
  addEventListener<K extends keyof MIDIPortEventMap>(type: K, listener: (ev: MIDIPortEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  clear(): void;
  removeEventListener<K extends keyof MIDIPortEventMap>(type: K, listener: (ev: MIDIPortEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  send(data: number[], timestamp?: DOMHighResTimeStamp): void;
  send(data: Iterable<number>, timestamp?: DOMHighResTimeStamp): void;
}
declare var MIDIOutput: { prototype: MIDIOutput; };
interface MIDIOutputMap extends ReadonlyMap<string, MIDIOutput> {
  forEach(callbackfn: (value: MIDIOutput, key: string, parent: MIDIOutputMap) => void, thisArg?: any): void;
}
declare var MIDIOutputMap: { prototype: MIDIOutputMap; };
interface MIDIPort extends EventTarget {
  addEventListener<K extends keyof MIDIPortEventMap>(type: K, listener: (ev: MIDIPortEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): Promise<MIDIPort>;
  readonly connection: MIDIPortConnectionState;
  readonly id: string;
  readonly manufacturer: string | null;
  readonly name: string | null;
  onstatechange: ((ev: MIDIConnectionEvent) => any) | null;
  open(): Promise<MIDIPort>;
  removeEventListener<K extends keyof MIDIPortEventMap>(type: K, listener: (ev: MIDIPortEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly state: MIDIPortDeviceState;
  readonly type: MIDIPortType;
  readonly version: string | null;
}
declare var MIDIPort: { prototype: MIDIPort; };
type MIDIPortConnectionState = "closed" | "open" | "pending";
type MIDIPortDeviceState = "connected" | "disconnected";
interface MIDIPortEventMap {
  statechange: MIDIConnectionEvent;
}
type MIDIPortType = "input" | "output";
interface ML {
  /** @experimental */ createContext(options?: MLContextOptions): Promise<MLContext>;
  /** @experimental */ createContext(gpuDevice: GPUDevice): Promise<MLContext>;
}
/** @experimental */ declare var ML: { prototype: ML; };
interface MLArgMinMaxOptions extends MLOperatorOptions {
  keepDimensions?: boolean;
  outputDataType?: MLOperandDataType;
}
interface MLBatchNormalizationOptions extends MLOperatorOptions {
  axis?: number;
  bias?: MLOperand;
  epsilon?: number;
  scale?: MLOperand;
}
interface MLBatchNormalizationSupportLimits {
  bias?: MLTensorLimits;
  input?: MLTensorLimits;
  mean?: MLTensorLimits;
  output?: MLTensorLimits;
  scale?: MLTensorLimits;
  variance?: MLTensorLimits;
}
interface MLBinarySupportLimits {
  a?: MLTensorLimits;
  b?: MLTensorLimits;
  output?: MLTensorLimits;
}
interface MLClampOptions extends MLOperatorOptions {
  maxValue?: MLNumber;
  minValue?: MLNumber;
}
interface MLConcatSupportLimits {
  inputs?: MLTensorLimits;
  output?: MLTensorLimits;
}
interface MLContext {
  /** @experimental */ readonly accelerated: boolean;
  /** @experimental */ createConstantTensor(descriptor: MLOperandDescriptor, inputData: AllowSharedBufferSource): Promise<MLTensor>;
  /** @experimental */ createExportableTensor(descriptor: MLTensorDescriptor, gpuDevice: GPUDevice): Promise<MLTensor>;
  /** @experimental */ createTensor(descriptor: MLTensorDescriptor): Promise<MLTensor>;
  /** @experimental */ destroy(): void;
  /** @experimental */ dispatch(graph: MLGraph, inputs: MLNamedTensors, outputs: MLNamedTensors): void;
  /** @experimental */ exportToGPU(tensor: MLTensor): GPUBuffer;
  /** @experimental */ readonly lost: Promise<MLContextLostInfo>;
  /** @experimental */ opSupportLimits(): MLOpSupportLimits;
  /** @experimental */ readTensor(tensor: MLTensor): Promise<ArrayBuffer>;
  /** @experimental */ readTensor(tensor: MLTensor, outputData: AllowSharedBufferSource): Promise<void>;
  /** @experimental */ writeTensor(tensor: MLTensor, inputData: AllowSharedBufferSource): void;
}
/** @experimental */ declare var MLContext: { prototype: MLContext; };
interface MLContextLostInfo {
  message?: string;
}
interface MLContextOptions {
  accelerated?: boolean;
  powerPreference?: MLPowerPreference;
}
type MLConv2dFilterOperandLayout = "oihw" | "hwio" | "ohwi" | "ihwo";
interface MLConv2dOptions extends MLOperatorOptions {
  bias?: MLOperand;
  dilations?: number[];
  filterLayout?: MLConv2dFilterOperandLayout;
  groups?: number;
  inputLayout?: MLInputOperandLayout;
  padding?: number[];
  strides?: number[];
}
interface MLConv2dSupportLimits {
  bias?: MLTensorLimits;
  filter?: MLTensorLimits;
  input?: MLTensorLimits;
  output?: MLTensorLimits;
}
type MLConvTranspose2dFilterOperandLayout = "iohw" | "hwoi" | "ohwi";
interface MLConvTranspose2dOptions extends MLOperatorOptions {
  bias?: MLOperand;
  dilations?: number[];
  filterLayout?: MLConvTranspose2dFilterOperandLayout;
  groups?: number;
  inputLayout?: MLInputOperandLayout;
  outputPadding?: number[];
  outputSizes?: number[];
  padding?: number[];
  strides?: number[];
}
interface MLCumulativeSumOptions extends MLOperatorOptions {
  exclusive?: boolean;
  reversed?: boolean;
}
type MLDataTypeList = MLOperandDataType[];
interface MLEluOptions extends MLOperatorOptions {
  alpha?: number;
}
interface MLGatherOptions extends MLOperatorOptions {
  axis?: number;
}
interface MLGatherSupportLimits {
  indices?: MLTensorLimits;
  input?: MLTensorLimits;
  output?: MLTensorLimits;
}
interface MLGemmOptions extends MLOperatorOptions {
  aTranspose?: boolean;
  alpha?: number;
  bTranspose?: boolean;
  beta?: number;
  c?: MLOperand;
}
interface MLGemmSupportLimits {
  a?: MLTensorLimits;
  b?: MLTensorLimits;
  c?: MLTensorLimits;
  output?: MLTensorLimits;
}
interface MLGraph {
  /** @experimental */ destroy(): void;
}
/** @experimental */ declare var MLGraph: { prototype: MLGraph; };
interface MLGraphBuilder {
  /** @experimental */ abs(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ add(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ argMax(input: MLOperand, axis: number, options?: MLArgMinMaxOptions): MLOperand;
  /** @experimental */ argMin(input: MLOperand, axis: number, options?: MLArgMinMaxOptions): MLOperand;
  /** @experimental */ averagePool2d(input: MLOperand, options?: MLPool2dOptions): MLOperand;
  /** @experimental */ batchNormalization(input: MLOperand, mean: MLOperand, variance: MLOperand, options?: MLBatchNormalizationOptions): MLOperand;
  /** @experimental */ build(outputs: MLNamedOperands): Promise<MLGraph>;
  /** @experimental */ cast(input: MLOperand, dataType: MLOperandDataType, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ ceil(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ clamp(input: MLOperand, options?: MLClampOptions): MLOperand;
  /** @experimental */ concat(inputs: MLOperand[], axis: number, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ constant(descriptor: MLOperandDescriptor, buffer: AllowSharedBufferSource): MLOperand;
  /** @experimental */ constant(dataType: MLOperandDataType, value: MLNumber): MLOperand;
  /** @experimental */ constant(tensor: MLTensor): MLOperand;
  /** @experimental */ conv2d(input: MLOperand, filter: MLOperand, options?: MLConv2dOptions): MLOperand;
  /** @experimental */ convTranspose2d(input: MLOperand, filter: MLOperand, options?: MLConvTranspose2dOptions): MLOperand;
  /** @experimental */ cos(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ cumulativeSum(input: MLOperand, axis: number, options?: MLCumulativeSumOptions): MLOperand;
  /** @experimental */ dequantizeLinear(input: MLOperand, scale: MLOperand, zeroPoint: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ div(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ elu(input: MLOperand, options?: MLEluOptions): MLOperand;
  /** @experimental */ equal(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ erf(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ exp(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ expand(input: MLOperand, newShape: number[], options?: MLOperatorOptions): MLOperand;
  /** @experimental */ floor(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ gather(input: MLOperand, indices: MLOperand, options?: MLGatherOptions): MLOperand;
  /** @experimental */ gatherElements(input: MLOperand, indices: MLOperand, options?: MLGatherOptions): MLOperand;
  /** @experimental */ gatherND(input: MLOperand, indices: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ gelu(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ gemm(a: MLOperand, b: MLOperand, options?: MLGemmOptions): MLOperand;
  /** @experimental */ greater(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ greaterOrEqual(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ gru(input: MLOperand, weight: MLOperand, recurrentWeight: MLOperand, steps: number, hiddenSize: number, options?: MLGruOptions): MLOperand[];
  /** @experimental */ gruCell(input: MLOperand, weight: MLOperand, recurrentWeight: MLOperand, hiddenState: MLOperand, hiddenSize: number, options?: MLGruCellOptions): MLOperand;
  /** @experimental */ hardSigmoid(input: MLOperand, options?: MLHardSigmoidOptions): MLOperand;
  /** @experimental */ hardSwish(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ identity(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ input(name: string, descriptor: MLOperandDescriptor): MLOperand;
  /** @experimental */ instanceNormalization(input: MLOperand, options?: MLInstanceNormalizationOptions): MLOperand;
  /** @experimental */ isInfinite(a: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ isNaN(a: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ l2Pool2d(input: MLOperand, options?: MLPool2dOptions): MLOperand;
  /** @experimental */ layerNormalization(input: MLOperand, options?: MLLayerNormalizationOptions): MLOperand;
  /** @experimental */ leakyRelu(input: MLOperand, options?: MLLeakyReluOptions): MLOperand;
  /** @experimental */ lesser(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ lesserOrEqual(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ linear(input: MLOperand, options?: MLLinearOptions): MLOperand;
  /** @experimental */ log(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ logicalAnd(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ logicalNot(a: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ logicalOr(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ logicalXor(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ lstm(input: MLOperand, weight: MLOperand, recurrentWeight: MLOperand, steps: number, hiddenSize: number, options?: MLLstmOptions): MLOperand[];
  /** @experimental */ lstmCell(input: MLOperand, weight: MLOperand, recurrentWeight: MLOperand, hiddenState: MLOperand, cellState: MLOperand, hiddenSize: number, options?: MLLstmCellOptions): MLOperand[];
  /** @experimental */ matmul(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ max(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ maxPool2d(input: MLOperand, options?: MLPool2dOptions): MLOperand;
  /** @experimental */ min(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ mul(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ neg(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ notEqual(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ pad(input: MLOperand, beginningPadding: number[], endingPadding: number[], options?: MLPadOptions): MLOperand;
  /** @experimental */ pow(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ prelu(input: MLOperand, slope: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ quantizeLinear(input: MLOperand, scale: MLOperand, zeroPoint: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ reciprocal(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ reduceL1(input: MLOperand, options?: MLReduceOptions): MLOperand;
  /** @experimental */ reduceL2(input: MLOperand, options?: MLReduceOptions): MLOperand;
  /** @experimental */ reduceLogSum(input: MLOperand, options?: MLReduceOptions): MLOperand;
  /** @experimental */ reduceLogSumExp(input: MLOperand, options?: MLReduceOptions): MLOperand;
  /** @experimental */ reduceMax(input: MLOperand, options?: MLReduceOptions): MLOperand;
  /** @experimental */ reduceMean(input: MLOperand, options?: MLReduceOptions): MLOperand;
  /** @experimental */ reduceMin(input: MLOperand, options?: MLReduceOptions): MLOperand;
  /** @experimental */ reduceProduct(input: MLOperand, options?: MLReduceOptions): MLOperand;
  /** @experimental */ reduceSum(input: MLOperand, options?: MLReduceOptions): MLOperand;
  /** @experimental */ reduceSumSquare(input: MLOperand, options?: MLReduceOptions): MLOperand;
  /** @experimental */ relu(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ resample2d(input: MLOperand, options?: MLResample2dOptions): MLOperand;
  /** @experimental */ reshape(input: MLOperand, newShape: number[], options?: MLOperatorOptions): MLOperand;
  /** @experimental */ reverse(input: MLOperand, options?: MLReverseOptions): MLOperand;
  /** @experimental */ roundEven(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ scatterElements(input: MLOperand, indices: MLOperand, updates: MLOperand, options?: MLScatterOptions): MLOperand;
  /** @experimental */ scatterND(input: MLOperand, indices: MLOperand, updates: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ sigmoid(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ sign(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ sin(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ slice(input: MLOperand, starts: number[], sizes: number[], options?: MLSliceOptions): MLOperand;
  /** @experimental */ softmax(input: MLOperand, axis: number, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ softplus(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ softsign(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ split(input: MLOperand, splits: number | number[], options?: MLSplitOptions): MLOperand[];
  /** @experimental */ sqrt(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ sub(a: MLOperand, b: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ tan(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ tanh(input: MLOperand, options?: MLOperatorOptions): MLOperand;
  /** @experimental */ tile(input: MLOperand, repetitions: number[], options?: MLOperatorOptions): MLOperand;
  /** @experimental */ transpose(input: MLOperand, options?: MLTransposeOptions): MLOperand;
  /** @experimental */ triangular(input: MLOperand, options?: MLTriangularOptions): MLOperand;
  /** @experimental */ where(condition: MLOperand, trueValue: MLOperand, falseValue: MLOperand, options?: MLOperatorOptions): MLOperand;
}
/** @experimental */ declare var MLGraphBuilder: { new(context: MLContext): MLGraphBuilder; prototype: MLGraphBuilder; };
interface MLGruCellOptions extends MLOperatorOptions {
  activations?: MLRecurrentNetworkActivation[];
  bias?: MLOperand;
  layout?: MLGruWeightLayout;
  recurrentBias?: MLOperand;
  resetAfter?: boolean;
}
interface MLGruCellSupportLimits {
  bias?: MLTensorLimits;
  hiddenState?: MLTensorLimits;
  input?: MLTensorLimits;
  output?: MLTensorLimits;
  recurrentBias?: MLTensorLimits;
  recurrentWeight?: MLTensorLimits;
  weight?: MLTensorLimits;
}
interface MLGruOptions extends MLOperatorOptions {
  activations?: MLRecurrentNetworkActivation[];
  bias?: MLOperand;
  direction?: MLRecurrentNetworkDirection;
  initialHiddenState?: MLOperand;
  layout?: MLGruWeightLayout;
  recurrentBias?: MLOperand;
  resetAfter?: boolean;
  returnSequence?: boolean;
}
interface MLGruSupportLimits {
  bias?: MLTensorLimits;
  initialHiddenState?: MLTensorLimits;
  input?: MLTensorLimits;
  output0?: MLTensorLimits;
  output1?: MLTensorLimits;
  recurrentBias?: MLTensorLimits;
  recurrentWeight?: MLTensorLimits;
  weight?: MLTensorLimits;
}
type MLGruWeightLayout = "zrn" | "rzn";
interface MLHardSigmoidOptions extends MLOperatorOptions {
  alpha?: number;
  beta?: number;
}
type MLInputOperandLayout = "nchw" | "nhwc";
interface MLInstanceNormalizationOptions extends MLOperatorOptions {
  bias?: MLOperand;
  epsilon?: number;
  layout?: MLInputOperandLayout;
  scale?: MLOperand;
}
type MLInterpolationMode = "nearest-neighbor" | "linear";
interface MLLayerNormalizationOptions extends MLOperatorOptions {
  axes?: number[];
  bias?: MLOperand;
  epsilon?: number;
  scale?: MLOperand;
}
interface MLLeakyReluOptions extends MLOperatorOptions {
  alpha?: number;
}
interface MLLinearOptions extends MLOperatorOptions {
  alpha?: number;
  beta?: number;
}
interface MLLogicalNotSupportLimits {
  a?: MLTensorLimits;
  output?: MLTensorLimits;
}
interface MLLstmCellOptions extends MLOperatorOptions {
  activations?: MLRecurrentNetworkActivation[];
  bias?: MLOperand;
  layout?: MLLstmWeightLayout;
  peepholeWeight?: MLOperand;
  recurrentBias?: MLOperand;
}
interface MLLstmCellSupportLimits {
  bias?: MLTensorLimits;
  cellState?: MLTensorLimits;
  hiddenState?: MLTensorLimits;
  input?: MLTensorLimits;
  output0?: MLTensorLimits;
  output1?: MLTensorLimits;
  peepholeWeight?: MLTensorLimits;
  recurrentBias?: MLTensorLimits;
  recurrentWeight?: MLTensorLimits;
  weight?: MLTensorLimits;
}
interface MLLstmOptions extends MLOperatorOptions {
  activations?: MLRecurrentNetworkActivation[];
  bias?: MLOperand;
  direction?: MLRecurrentNetworkDirection;
  initialCellState?: MLOperand;
  initialHiddenState?: MLOperand;
  layout?: MLLstmWeightLayout;
  peepholeWeight?: MLOperand;
  recurrentBias?: MLOperand;
  returnSequence?: boolean;
}
interface MLLstmSupportLimits {
  bias?: MLTensorLimits;
  initialCellState?: MLTensorLimits;
  initialHiddenState?: MLTensorLimits;
  input?: MLTensorLimits;
  output0?: MLTensorLimits;
  output1?: MLTensorLimits;
  output2?: MLTensorLimits;
  peepholeWeight?: MLTensorLimits;
  recurrentBias?: MLTensorLimits;
  recurrentWeight?: MLTensorLimits;
  weight?: MLTensorLimits;
}
type MLLstmWeightLayout = "iofg" | "ifgo";
type MLNamedOperands = Record<string, MLOperand>;
type MLNamedTensors = Record<string, MLTensor>;
interface MLNormalizationSupportLimits {
  bias?: MLTensorLimits;
  input?: MLTensorLimits;
  output?: MLTensorLimits;
  scale?: MLTensorLimits;
}
type MLNumber = bigint | number;
interface MLOpSupportLimits {
  abs?: MLSingleInputSupportLimits;
  add?: MLBinarySupportLimits;
  argMax?: MLSingleInputSupportLimits;
  argMin?: MLSingleInputSupportLimits;
  averagePool2d?: MLSingleInputSupportLimits;
  batchNormalization?: MLBatchNormalizationSupportLimits;
  cast?: MLSingleInputSupportLimits;
  ceil?: MLSingleInputSupportLimits;
  clamp?: MLSingleInputSupportLimits;
  concat?: MLConcatSupportLimits;
  constant?: MLTensorLimits;
  conv2d?: MLConv2dSupportLimits;
  convTranspose2d?: MLConv2dSupportLimits;
  cos?: MLSingleInputSupportLimits;
  cumulativeSum?: MLSingleInputSupportLimits;
  dequantizeLinear?: MLQuantizeDequantizeLinearSupportLimits;
  div?: MLBinarySupportLimits;
  elu?: MLSingleInputSupportLimits;
  equal?: MLBinarySupportLimits;
  erf?: MLSingleInputSupportLimits;
  exp?: MLSingleInputSupportLimits;
  expand?: MLSingleInputSupportLimits;
  floor?: MLSingleInputSupportLimits;
  gather?: MLGatherSupportLimits;
  gatherElements?: MLGatherSupportLimits;
  gatherND?: MLGatherSupportLimits;
  gelu?: MLSingleInputSupportLimits;
  gemm?: MLGemmSupportLimits;
  greater?: MLBinarySupportLimits;
  greaterOrEqual?: MLBinarySupportLimits;
  gru?: MLGruSupportLimits;
  gruCell?: MLGruCellSupportLimits;
  hardSigmoid?: MLSingleInputSupportLimits;
  hardSwish?: MLSingleInputSupportLimits;
  identity?: MLSingleInputSupportLimits;
  input?: MLTensorLimits;
  instanceNormalization?: MLNormalizationSupportLimits;
  isInfinite?: MLLogicalNotSupportLimits;
  isNaN?: MLLogicalNotSupportLimits;
  l2Pool2d?: MLSingleInputSupportLimits;
  layerNormalization?: MLNormalizationSupportLimits;
  leakyRelu?: MLSingleInputSupportLimits;
  lesser?: MLBinarySupportLimits;
  lesserOrEqual?: MLBinarySupportLimits;
  linear?: MLSingleInputSupportLimits;
  log?: MLSingleInputSupportLimits;
  logicalAnd?: MLBinarySupportLimits;
  logicalNot?: MLLogicalNotSupportLimits;
  logicalOr?: MLBinarySupportLimits;
  logicalXor?: MLBinarySupportLimits;
  lstm?: MLLstmSupportLimits;
  lstmCell?: MLLstmCellSupportLimits;
  matmul?: MLBinarySupportLimits;
  max?: MLBinarySupportLimits;
  maxPool2d?: MLSingleInputSupportLimits;
  maxTensorByteLength?: number;
  min?: MLBinarySupportLimits;
  mul?: MLBinarySupportLimits;
  neg?: MLSingleInputSupportLimits;
  notEqual?: MLBinarySupportLimits;
  output?: MLTensorLimits;
  pad?: MLSingleInputSupportLimits;
  pow?: MLBinarySupportLimits;
  preferredInputLayout?: MLInputOperandLayout;
  prelu?: MLPreluSupportLimits;
  quantizeLinear?: MLQuantizeDequantizeLinearSupportLimits;
  reciprocal?: MLSingleInputSupportLimits;
  reduceL1?: MLSingleInputSupportLimits;
  reduceL2?: MLSingleInputSupportLimits;
  reduceLogSum?: MLSingleInputSupportLimits;
  reduceLogSumExp?: MLSingleInputSupportLimits;
  reduceMax?: MLSingleInputSupportLimits;
  reduceMean?: MLSingleInputSupportLimits;
  reduceMin?: MLSingleInputSupportLimits;
  reduceProduct?: MLSingleInputSupportLimits;
  reduceSum?: MLSingleInputSupportLimits;
  reduceSumSquare?: MLSingleInputSupportLimits;
  relu?: MLSingleInputSupportLimits;
  resample2d?: MLSingleInputSupportLimits;
  reshape?: MLSingleInputSupportLimits;
  reverse?: MLSingleInputSupportLimits;
  roundEven?: MLSingleInputSupportLimits;
  scatterElements?: MLScatterSupportLimits;
  scatterND?: MLScatterSupportLimits;
  sigmoid?: MLSingleInputSupportLimits;
  sign?: MLSingleInputSupportLimits;
  sin?: MLSingleInputSupportLimits;
  slice?: MLSingleInputSupportLimits;
  softmax?: MLSingleInputSupportLimits;
  softplus?: MLSingleInputSupportLimits;
  softsign?: MLSingleInputSupportLimits;
  split?: MLSplitSupportLimits;
  sqrt?: MLSingleInputSupportLimits;
  sub?: MLBinarySupportLimits;
  tan?: MLSingleInputSupportLimits;
  tanh?: MLSingleInputSupportLimits;
  tile?: MLSingleInputSupportLimits;
  transpose?: MLSingleInputSupportLimits;
  triangular?: MLSingleInputSupportLimits;
  where?: MLWhereSupportLimits;
}
interface MLOperand {
  /** @experimental */ readonly dataType: MLOperandDataType;
  /** @experimental */ readonly shape: ReadonlyArray<number>;
}
/** @experimental */ declare var MLOperand: { prototype: MLOperand; };
type MLOperandDataType = "float32" | "float16" | "int32" | "uint32" | "int64" | "uint64" | "int8" | "uint8";
interface MLOperandDescriptor {
  dataType: MLOperandDataType;
  shape: number[];
}
interface MLOperatorOptions {
  label?: string;
}
interface MLPadOptions extends MLOperatorOptions {
  mode?: MLPaddingMode;
  value?: MLNumber;
}
type MLPaddingMode = "constant" | "edge" | "reflection";
interface MLPool2dOptions extends MLOperatorOptions {
  dilations?: number[];
  layout?: MLInputOperandLayout;
  outputShapeRounding?: MLRoundingType;
  outputSizes?: number[];
  padding?: number[];
  strides?: number[];
  windowDimensions?: number[];
}
type MLPowerPreference = "default" | "high-performance" | "low-power";
interface MLPreluSupportLimits {
  input?: MLTensorLimits;
  output?: MLTensorLimits;
  slope?: MLTensorLimits;
}
interface MLQuantizeDequantizeLinearSupportLimits {
  input?: MLTensorLimits;
  output?: MLTensorLimits;
  scale?: MLTensorLimits;
  zeroPoint?: MLTensorLimits;
}
interface MLRankRange {
  max?: number;
  min?: number;
}
type MLRecurrentNetworkActivation = "relu" | "sigmoid" | "tanh";
type MLRecurrentNetworkDirection = "forward" | "backward" | "both";
interface MLReduceOptions extends MLOperatorOptions {
  axes?: number[];
  keepDimensions?: boolean;
}
interface MLResample2dOptions extends MLOperatorOptions {
  axes?: number[];
  mode?: MLInterpolationMode;
  scales?: number[];
  sizes?: number[];
}
interface MLReverseOptions extends MLOperatorOptions {
  axes?: number[];
}
type MLRoundingType = "floor" | "ceil";
interface MLScatterOptions extends MLOperatorOptions {
  axis?: number;
}
interface MLScatterSupportLimits {
  indices?: MLTensorLimits;
  input?: MLTensorLimits;
  output?: MLTensorLimits;
  updates?: MLTensorLimits;
}
interface MLSingleInputSupportLimits {
  input?: MLTensorLimits;
  output?: MLTensorLimits;
}
interface MLSliceOptions extends MLOperatorOptions {
  strides?: number[];
}
interface MLSplitOptions extends MLOperatorOptions {
  axis?: number;
}
interface MLSplitSupportLimits {
  input?: MLTensorLimits;
  outputs?: MLTensorLimits;
}
interface MLTensor {
  /** @experimental */ readonly constant: boolean;
  /** @experimental */ readonly dataType: MLOperandDataType;
  /** @experimental */ destroy(): void;
  /** @experimental */ readonly readable: boolean;
  /** @experimental */ readonly shape: ReadonlyArray<number>;
  /** @experimental */ readonly writable: boolean;
}
/** @experimental */ declare var MLTensor: { prototype: MLTensor; };
interface MLTensorDescriptor extends MLOperandDescriptor {
  readable?: boolean;
  writable?: boolean;
}
interface MLTensorLimits {
  dataTypes?: MLDataTypeList;
  rankRange?: MLRankRange;
}
interface MLTransposeOptions extends MLOperatorOptions {
  permutation?: number[];
}
interface MLTriangularOptions extends MLOperatorOptions {
  diagonal?: number;
  upper?: boolean;
}
interface MLWhereSupportLimits {
  condition?: MLTensorLimits;
  falseValue?: MLTensorLimits;
  output?: MLTensorLimits;
  trueValue?: MLTensorLimits;
}
interface Magnetometer extends Sensor {
  /** @experimental */ readonly x: number | null;
  /** @experimental */ readonly y: number | null;
  /** @experimental */ readonly z: number | null;
}
/** @experimental */ declare var Magnetometer: { new(sensorOptions?: MagnetometerSensorOptions): Magnetometer; prototype: Magnetometer; };
type MagnetometerLocalCoordinateSystem = "device" | "screen";
interface MagnetometerSensorOptions extends SensorOptions {
  referenceFrame?: MagnetometerLocalCoordinateSystem;
}
interface ManagedMediaSource extends MediaSource {
  addEventListener<K extends keyof ManagedMediaSourceEventMap>(type: K, listener: (ev: ManagedMediaSourceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onendstreaming: ((ev: Event) => any) | null;
  /** @experimental */ onstartstreaming: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof ManagedMediaSourceEventMap>(type: K, listener: (ev: ManagedMediaSourceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly streaming: boolean;
}
/** @experimental */ declare var ManagedMediaSource: { new(): ManagedMediaSource; prototype: ManagedMediaSource; };
interface ManagedMediaSourceEventMap {
  endstreaming: Event;
  startstreaming: Event;
}
interface ManagedSourceBuffer extends SourceBuffer {
  addEventListener<K extends keyof ManagedSourceBufferEventMap>(type: K, listener: (ev: ManagedSourceBufferEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onbufferedchange: ((ev: BufferedChangeEvent) => any) | null;
  removeEventListener<K extends keyof ManagedSourceBufferEventMap>(type: K, listener: (ev: ManagedSourceBufferEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/** @experimental */ declare var ManagedSourceBuffer: { prototype: ManagedSourceBuffer; };
interface ManagedSourceBufferEventMap {
  bufferedchange: BufferedChangeEvent;
}
type Mapper = (value: any, index: number) => any;
interface MathMLAnchorElement extends MathMLElement {
  /** @experimental */ hash: string;
  /** @experimental */ host: string;
  /** @experimental */ hostname: string;
  /** @experimental */ href: string;
  /** @experimental */ hreflang: string;
  /** @experimental */ readonly origin: string;
  /** @experimental */ password: string;
  /** @experimental */ pathname: string;
  /** @experimental */ port: string;
  /** @experimental */ protocol: string;
  /** @experimental */ search: string;
  /** @experimental */ target: string;
  /** @experimental */ type: string;
  /** @experimental */ username: string;
}
/** @experimental */ declare var MathMLAnchorElement: { prototype: MathMLAnchorElement; };
interface MathMLElement extends Element, ElementCSSInlineStyle, GlobalEventHandlers, HTMLOrSVGOrMathMLElement {
  addEventListener<K extends keyof MathMLElementEventMap>(type: K, listener: (ev: MathMLElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onbeforexrselect: ((ev: XRSessionEvent) => any) | null;
  /** @experimental */ onfencedtreeclick: ((ev: Event) => any) | null;
  /** @experimental */ onsnapchanged: ((ev: Event) => any) | null;
  /** @experimental */ onsnapchanging: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof MathMLElementEventMap>(type: K, listener: (ev: MathMLElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var MathMLElement: { prototype: MathMLElement; };
interface MathMLElementEventMap extends ElementEventMap, GlobalEventHandlersEventMap {
}
interface MathMLElementTagNameMap {
  a: MathMLElement;
  annotation: MathMLElement;
  "annotation-xml": MathMLElement;
  maction: MathMLElement;
  math: MathMLElement;
  merror: MathMLElement;
  mfrac: MathMLElement;
  mi: MathMLElement;
  mmultiscripts: MathMLElement;
  mn: MathMLElement;
  mo: MathMLElement;
  mover: MathMLElement;
  mpadded: MathMLElement;
  mphantom: MathMLElement;
  mprescripts: MathMLElement;
  mroot: MathMLElement;
  mrow: MathMLElement;
  ms: MathMLElement;
  mspace: MathMLElement;
  msqrt: MathMLElement;
  mstyle: MathMLElement;
  msub: MathMLElement;
  msubsup: MathMLElement;
  msup: MathMLElement;
  mtable: MathMLElement;
  mtd: MathMLElement;
  mtext: MathMLElement;
  mtr: MathMLElement;
  munder: MathMLElement;
  munderover: MathMLElement;
  semantics: MathMLElement;
}
interface MediaCapabilities {
  decodingInfo(configuration: MediaDecodingConfiguration): Promise<MediaCapabilitiesDecodingInfo>;
  encodingInfo(configuration: MediaEncodingConfiguration): Promise<MediaCapabilitiesEncodingInfo>;
}
declare var MediaCapabilities: { prototype: MediaCapabilities; };
interface MediaCapabilitiesDecodingInfo extends MediaCapabilitiesInfo {
  configuration: MediaDecodingConfiguration;
  keySystemAccess: MediaKeySystemAccess | null;
}
interface MediaCapabilitiesEncodingInfo extends MediaCapabilitiesInfo {
  configuration: MediaEncodingConfiguration;
}
interface MediaCapabilitiesInfo {
  powerEfficient: boolean;
  smooth: boolean;
  supported: boolean;
}
interface MediaCapabilitiesKeySystemConfiguration {
  audio?: KeySystemTrackConfiguration;
  distinctiveIdentifier?: MediaKeysRequirement;
  initDataType?: string;
  keySystem: string;
  persistentState?: MediaKeysRequirement;
  sessionTypes?: string[];
  video?: KeySystemTrackConfiguration;
}
interface MediaConfiguration {
  audio?: AudioConfiguration;
  video?: VideoConfiguration;
}
interface MediaDecodingConfiguration extends MediaConfiguration {
  keySystemConfiguration?: MediaCapabilitiesKeySystemConfiguration;
  type: MediaDecodingType;
}
type MediaDecodingType = "file" | "media-source" | "webrtc";
interface MediaDeviceInfo {
  readonly deviceId: string;
  readonly groupId: string;
  readonly kind: MediaDeviceKind;
  readonly label: string;
  toJSON(): any;
}
declare var MediaDeviceInfo: { prototype: MediaDeviceInfo; };
type MediaDeviceKind = "audioinput" | "audiooutput" | "videoinput";
interface MediaDevices extends EventTarget {
  addEventListener<K extends keyof MediaDevicesEventMap>(type: K, listener: (ev: MediaDevicesEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly defaultSemantics: GetUserMediaSemantics;
  enumerateDevices(): Promise<MediaDeviceInfo[]>;
  getDisplayMedia(options?: DisplayMediaStreamOptions): Promise<MediaStream>;
  getSupportedConstraints(): MediaTrackSupportedConstraints;
  getUserMedia(constraints?: MediaStreamConstraints): Promise<MediaStream>;
  /** @experimental */ getViewportMedia(options?: DisplayMediaStreamOptions): Promise<MediaStream>;
  /** @experimental */ oncaptureaction: ((ev: CaptureActionEvent) => any) | null;
  ondevicechange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof MediaDevicesEventMap>(type: K, listener: (ev: MediaDevicesEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ selectAudioOutput(options?: AudioOutputOptions): Promise<MediaDeviceInfo>;
  /** @experimental */ setCaptureHandleConfig(config?: CaptureHandleConfig): void;
  /** @experimental */ setSupportedCaptureActions(actions: string[]): void;
}
declare var MediaDevices: { prototype: MediaDevices; };
interface MediaDevicesEventMap {
  devicechange: Event;
}
interface MediaEffectInfo {
  enabled: boolean;
}
interface MediaElementAudioSourceNode extends AudioNode {
  readonly mediaElement: HTMLMediaElement;
}
declare var MediaElementAudioSourceNode: { new(context: AudioContext, options: MediaElementAudioSourceOptions): MediaElementAudioSourceNode; prototype: MediaElementAudioSourceNode; };
interface MediaElementAudioSourceOptions {
  mediaElement: HTMLMediaElement;
}
interface MediaEncodingConfiguration extends MediaConfiguration {
  type: MediaEncodingType;
}
type MediaEncodingType = "record" | "webrtc";
interface MediaEncryptedEvent extends Event {
  readonly initData: ArrayBuffer | null;
  readonly initDataType: string;
}
declare var MediaEncryptedEvent: { new(type: string, eventInitDict?: MediaEncryptedEventInit): MediaEncryptedEvent; prototype: MediaEncryptedEvent; };
interface MediaEncryptedEventInit extends EventInit {
  initData?: ArrayBuffer | null;
  initDataType?: string;
}
interface MediaError {
  readonly MEDIA_ERR_ABORTED: 1;
  readonly MEDIA_ERR_DECODE: 3;
  readonly MEDIA_ERR_NETWORK: 2;
  readonly MEDIA_ERR_SRC_NOT_SUPPORTED: 4;
  readonly code: number;
  readonly message: string;
}
declare var MediaError: { readonly MEDIA_ERR_ABORTED: 1; readonly MEDIA_ERR_DECODE: 3; readonly MEDIA_ERR_NETWORK: 2; readonly MEDIA_ERR_SRC_NOT_SUPPORTED: 4; prototype: MediaError; };
interface MediaImage {
  sizes?: string;
  src: string;
  type?: string;
}
interface MediaKeyMessageEvent extends Event {
  readonly message: ArrayBuffer;
  readonly messageType: MediaKeyMessageType;
}
declare var MediaKeyMessageEvent: { new(type: string, eventInitDict: MediaKeyMessageEventInit): MediaKeyMessageEvent; prototype: MediaKeyMessageEvent; };
interface MediaKeyMessageEventInit extends EventInit {
  message: ArrayBuffer;
  messageType: MediaKeyMessageType;
}
type MediaKeyMessageType = "individualization-request" | "license-release" | "license-renewal" | "license-request";
interface MediaKeySession extends EventTarget {
  addEventListener<K extends keyof MediaKeySessionEventMap>(type: K, listener: (ev: MediaKeySessionEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): Promise<void>;
  readonly closed: Promise<MediaKeySessionClosedReason>;
  readonly expiration: number;
  generateRequest(initDataType: string, initData: BufferSource): Promise<void>;
  readonly keyStatuses: MediaKeyStatusMap;
  load(sessionId: string): Promise<boolean>;
  onkeystatuseschange: ((ev: Event) => any) | null;
  onmessage: ((ev: MediaKeyMessageEvent) => any) | null;
  remove(): Promise<void>;
  removeEventListener<K extends keyof MediaKeySessionEventMap>(type: K, listener: (ev: MediaKeySessionEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly sessionId: string;
  update(response: BufferSource): Promise<void>;
}
declare var MediaKeySession: { prototype: MediaKeySession; };
type MediaKeySessionClosedReason = "closed-by-application" | "hardware-context-reset" | "internal-error" | "release-acknowledged" | "resource-evicted";
interface MediaKeySessionEventMap {
  keystatuseschange: Event;
  message: MediaKeyMessageEvent;
}
type MediaKeySessionType = "persistent-license" | "temporary";
type MediaKeyStatus = "expired" | "internal-error" | "output-downscaled" | "output-restricted" | "released" | "status-pending" | "usable" | "usable-in-future";
interface MediaKeyStatusMap {
  [Symbol.iterator](): MediaKeyStatusMapIterator<[BufferSource, MediaKeyStatus]>;
  entries(): MediaKeyStatusMapIterator<[BufferSource, MediaKeyStatus]>;
  forEach(callbackfn: (value: MediaKeyStatus, key: BufferSource, parent: MediaKeyStatusMap) => void, thisArg?: any): void;
  get(keyId: BufferSource): MediaKeyStatus | undefined;
  has(keyId: BufferSource): boolean;
  keys(): MediaKeyStatusMapIterator<BufferSource>;
  readonly size: number;
  values(): MediaKeyStatusMapIterator<MediaKeyStatus>;
}
declare var MediaKeyStatusMap: { prototype: MediaKeyStatusMap; };
interface MediaKeyStatusMapIterator<T> extends IteratorObject<T, any, any> {
  [Symbol.iterator](): MediaKeyStatusMapIterator<T>;
}
interface MediaKeySystemAccess {
  createMediaKeys(): Promise<MediaKeys>;
  getConfiguration(): MediaKeySystemConfiguration;
  readonly keySystem: string;
}
declare var MediaKeySystemAccess: { prototype: MediaKeySystemAccess; };
interface MediaKeySystemConfiguration {
  audioCapabilities?: MediaKeySystemMediaCapability[];
  distinctiveIdentifier?: MediaKeysRequirement;
  initDataTypes?: string[];
  label?: string;
  persistentState?: MediaKeysRequirement;
  sessionTypes?: string[];
  videoCapabilities?: MediaKeySystemMediaCapability[];
}
interface MediaKeySystemMediaCapability {
  contentType?: string;
  encryptionScheme?: string | null;
  robustness?: string;
}
interface MediaKeys {
  createSession(sessionType?: MediaKeySessionType): MediaKeySession;
  getStatusForPolicy(policy?: MediaKeysPolicy): Promise<MediaKeyStatus>;
  setServerCertificate(serverCertificate: BufferSource): Promise<boolean>;
}
declare var MediaKeys: { prototype: MediaKeys; };
interface MediaKeysPolicy {
  minHdcpVersion?: string;
}
type MediaKeysRequirement = "not-allowed" | "optional" | "required";
interface MediaList {
  [index: number]: string;
  [Symbol.iterator](): ArrayIterator<string>;
  appendMedium(medium: string): void;
  deleteMedium(medium: string): void;
  item(index: number): string | null;
  readonly length: number;
  mediaText: string;
  toString(): string;
}
declare var MediaList: { prototype: MediaList; };
interface MediaMetadata {
  album: string;
  artist: string;
  artwork: ReadonlyArray<MediaImage>;
  /** @experimental */ readonly chapterInfo: ReadonlyArray<ChapterInformation>;
  title: string;
}
declare var MediaMetadata: { new(init?: MediaMetadataInit): MediaMetadata; prototype: MediaMetadata; };
interface MediaMetadataInit {
  album?: string;
  artist?: string;
  artwork?: MediaImage[];
  chapterInfo?: ChapterInformationInit[];
  title?: string;
}
interface MediaPositionState {
  duration?: number;
  playbackRate?: number;
  position?: number;
}
type MediaProvider = MediaStream | MediaSource | Blob;
interface MediaQueryList extends EventTarget {
  addEventListener<K extends keyof MediaQueryListEventMap>(type: K, listener: (ev: MediaQueryListEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ addListener(callback: ((ev: MediaQueryListEvent) => any) | null): void;
  readonly matches: boolean;
  readonly media: string;
  onchange: ((ev: MediaQueryListEvent) => any) | null;
  removeEventListener<K extends keyof MediaQueryListEventMap>(type: K, listener: (ev: MediaQueryListEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ removeListener(callback: ((ev: MediaQueryListEvent) => any) | null): void;
}
declare var MediaQueryList: { prototype: MediaQueryList; };
interface MediaQueryListEvent extends Event {
  readonly matches: boolean;
  readonly media: string;
}
declare var MediaQueryListEvent: { new(type: string, eventInitDict?: MediaQueryListEventInit): MediaQueryListEvent; prototype: MediaQueryListEvent; };
interface MediaQueryListEventInit extends EventInit {
  matches?: boolean;
  media?: string;
}
interface MediaQueryListEventMap {
  change: MediaQueryListEvent;
}
interface MediaRecorder extends EventTarget {
  addEventListener<K extends keyof MediaRecorderEventMap>(type: K, listener: (ev: MediaRecorderEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly audioBitrateMode: BitrateMode;
  readonly audioBitsPerSecond: number;
  readonly mimeType: string;
  ondataavailable: ((ev: BlobEvent) => any) | null;
  onerror: ((ev: ErrorEvent) => any) | null;
  onpause: ((ev: Event) => any) | null;
  onresume: ((ev: Event) => any) | null;
  onstart: ((ev: Event) => any) | null;
  onstop: ((ev: Event) => any) | null;
  pause(): void;
  removeEventListener<K extends keyof MediaRecorderEventMap>(type: K, listener: (ev: MediaRecorderEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  requestData(): void;
  resume(): void;
  start(timeslice?: number): void;
  readonly state: RecordingState;
  stop(): void;
  readonly stream: MediaStream;
  readonly videoBitsPerSecond: number;
}
declare var MediaRecorder: { new(stream: MediaStream, options?: MediaRecorderOptions): MediaRecorder; isTypeSupported(type: string): boolean; prototype: MediaRecorder; };
interface MediaRecorderEventMap {
  dataavailable: BlobEvent;
  error: ErrorEvent;
  pause: Event;
  resume: Event;
  start: Event;
  stop: Event;
}
interface MediaRecorderOptions {
  audioBitrateMode?: BitrateMode;
  audioBitsPerSecond?: number;
  bitsPerSecond?: number;
  mimeType?: string;
  videoBitsPerSecond?: number;
  videoKeyFrameIntervalCount?: number;
  videoKeyFrameIntervalDuration?: DOMHighResTimeStamp;
}
interface MediaSession {
  metadata: MediaMetadata | null;
  playbackState: MediaSessionPlaybackState;
  setActionHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void;
  setCameraActive(active: boolean): Promise<void>;
  setMicrophoneActive(active: boolean): Promise<void>;
  setPositionState(state?: MediaPositionState): void;
  /** @experimental */ setScreenshareActive(active: boolean): Promise<void>;
}
declare var MediaSession: { prototype: MediaSession; };
type MediaSessionAction = "nexttrack" | "pause" | "play" | "previoustrack" | "seekbackward" | "seekforward" | "seekto" | "skipad" | "stop";
interface MediaSessionActionDetails {
  action: MediaSessionAction;
  enterPictureInPictureReason?: MediaSessionEnterPictureInPictureReason;
  fastSeek?: boolean;
  isActivating?: boolean;
  seekOffset?: number;
  seekTime?: number;
}
interface MediaSessionActionHandler {
  (details: MediaSessionActionDetails): void;
}
type MediaSessionEnterPictureInPictureReason = "other" | "useraction" | "contentoccluded";
type MediaSessionPlaybackState = "none" | "paused" | "playing";
interface MediaSettingsRange {
  max?: number;
  min?: number;
  step?: number;
}
interface MediaSource extends EventTarget {
  readonly activeSourceBuffers: SourceBufferList;
  addEventListener<K extends keyof MediaSourceEventMap>(type: K, listener: (ev: MediaSourceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  addSourceBuffer(type: string): SourceBuffer;
  clearLiveSeekableRange(): void;
  duration: number;
  endOfStream(error?: EndOfStreamError): void;
  handle: any;
  onsourceclose: ((ev: Event) => any) | null;
  onsourceended: ((ev: Event) => any) | null;
  onsourceopen: ((ev: Event) => any) | null;
  readonly readyState: ReadyState;
  removeEventListener<K extends keyof MediaSourceEventMap>(type: K, listener: (ev: MediaSourceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  removeSourceBuffer(sourceBuffer: SourceBuffer): void;
  setLiveSeekableRange(start: number, end: number): void;
  readonly sourceBuffers: SourceBufferList;
}
declare var MediaSource: { new(): MediaSource; readonly canConstructInDedicatedWorker: boolean; isTypeSupported(type: string): boolean; prototype: MediaSource; };
interface MediaSourceEventMap {
  sourceclose: Event;
  sourceended: Event;
  sourceopen: Event;
}
interface MediaSourceHandle {
}
declare var MediaSourceHandle: { prototype: MediaSourceHandle; };
interface MediaStream extends EventTarget {
  readonly active: boolean;
  addEventListener<K extends keyof MediaStreamEventMap>(type: K, listener: (ev: MediaStreamEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  addTrack(track: MediaStreamTrack): void;
  clone(): MediaStream;
  getAudioTracks(): MediaStreamTrack[];
  getTrackById(trackId: string): MediaStreamTrack | null;
  getTracks(): MediaStreamTrack[];
  getVideoTracks(): MediaStreamTrack[];
  readonly id: string;
  onaddtrack: ((ev: MediaStreamTrackEvent) => any) | null;
  onremovetrack: ((ev: MediaStreamTrackEvent) => any) | null;
  removeEventListener<K extends keyof MediaStreamEventMap>(type: K, listener: (ev: MediaStreamEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  removeTrack(track: MediaStreamTrack): void;
}
declare var MediaStream: { new(): MediaStream; new(stream: MediaStream): MediaStream; new(tracks: MediaStreamTrack[]): MediaStream; prototype: MediaStream; };
interface MediaStreamAudioDestinationNode extends AudioNode {
  readonly stream: MediaStream;
}
declare var MediaStreamAudioDestinationNode: { new(context: AudioContext, options?: AudioNodeOptions): MediaStreamAudioDestinationNode; prototype: MediaStreamAudioDestinationNode; };
interface MediaStreamAudioSourceNode extends AudioNode {
  readonly mediaStream: MediaStream;
}
declare var MediaStreamAudioSourceNode: { new(context: AudioContext, options: MediaStreamAudioSourceOptions): MediaStreamAudioSourceNode; prototype: MediaStreamAudioSourceNode; };
interface MediaStreamAudioSourceOptions {
  mediaStream: MediaStream;
}
interface MediaStreamConstraints {
  audio?: boolean | MediaTrackConstraints;
  peerIdentity?: string;
  preferCurrentTab?: boolean;
  semantics?: GetUserMediaSemantics;
  video?: boolean | MediaTrackConstraints;
}
interface MediaStreamEventMap {
  addtrack: MediaStreamTrackEvent;
  removetrack: MediaStreamTrackEvent;
}
interface MediaStreamTrack extends EventTarget {
  addEventListener<K extends keyof MediaStreamTrackEventMap>(type: K, listener: (ev: MediaStreamTrackEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  applyConstraints(constraints?: MediaTrackConstraints): Promise<void>;
  clone(): MediaStreamTrack;
  contentHint: string;
  enabled: boolean;
  getCapabilities(): MediaTrackCapabilities;
  /** @experimental */ getCaptureHandle(): CaptureHandle | null;
  getConstraints(): MediaTrackConstraints;
  getSettings(): MediaTrackSettings;
  /** @experimental */ getSupportedCaptureActions(): string[];
  readonly id: string;
  /** @experimental */ readonly isolated: boolean;
  readonly kind: string;
  readonly label: string;
  readonly muted: boolean;
  /** @experimental */ oncapturehandlechange: ((ev: Event) => any) | null;
  /** @experimental */ onconfigurationchange: ((ev: Event) => any) | null;
  onended: ((ev: Event) => any) | null;
  /** @experimental */ onisolationchange: ((ev: Event) => any) | null;
  onmute: ((ev: Event) => any) | null;
  onunmute: ((ev: Event) => any) | null;
  readonly readyState: MediaStreamTrackState;
  removeEventListener<K extends keyof MediaStreamTrackEventMap>(type: K, listener: (ev: MediaStreamTrackEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ sendCaptureAction(action: CaptureAction): Promise<void>;
  /** @experimental */ readonly stats: MediaStreamTrackAudioStats | MediaStreamTrackVideoStats | null;
  stop(): void;
}
declare var MediaStreamTrack: { prototype: MediaStreamTrack; };
interface MediaStreamTrackAudioSourceNode extends AudioNode {
}
declare var MediaStreamTrackAudioSourceNode: { new(context: AudioContext, options: MediaStreamTrackAudioSourceOptions): MediaStreamTrackAudioSourceNode; prototype: MediaStreamTrackAudioSourceNode; };
interface MediaStreamTrackAudioSourceOptions {
  mediaStreamTrack: MediaStreamTrack;
}
interface MediaStreamTrackAudioStats {
  /** @experimental */ readonly averageLatency: DOMHighResTimeStamp;
  /** @experimental */ readonly latency: DOMHighResTimeStamp;
  /** @experimental */ readonly maximumLatency: DOMHighResTimeStamp;
  /** @experimental */ readonly minimumLatency: DOMHighResTimeStamp;
  /** @experimental */ resetLatency(): void;
  /** @experimental */ toJSON(): object;
}
/** @experimental */ declare var MediaStreamTrackAudioStats: { prototype: MediaStreamTrackAudioStats; };
interface MediaStreamTrackEvent extends Event {
  readonly track: MediaStreamTrack;
}
declare var MediaStreamTrackEvent: { new(type: string, eventInitDict: MediaStreamTrackEventInit): MediaStreamTrackEvent; prototype: MediaStreamTrackEvent; };
interface MediaStreamTrackEventInit extends EventInit {
  track: MediaStreamTrack;
}
interface MediaStreamTrackEventMap {
  ended: Event;
  mute: Event;
  unmute: Event;
}
interface MediaStreamTrackHandle {
}
/** @experimental */ declare var MediaStreamTrackHandle: { new(track: MediaStreamTrack): MediaStreamTrackHandle; prototype: MediaStreamTrackHandle; };
type MediaStreamTrackState = "ended" | "live";
interface MediaStreamTrackVideoStats {
  /** @experimental */ readonly deliveredFrames: number;
  /** @experimental */ readonly discardedFrames: number;
  /** @experimental */ toJSON(): object;
  /** @experimental */ readonly totalFrames: number;
}
/** @experimental */ declare var MediaStreamTrackVideoStats: { prototype: MediaStreamTrackVideoStats; };
interface MediaTrackCapabilities {
  aspectRatio?: DoubleRange;
  autoGainControl?: boolean[];
  backgroundBlur?: boolean[];
  backgroundSegmentationMask?: boolean[];
  brightness?: MediaSettingsRange;
  channelCount?: ULongRange;
  colorTemperature?: MediaSettingsRange;
  contrast?: MediaSettingsRange;
  cursor?: string[];
  deviceId?: string;
  displaySurface?: string;
  echoCancellation?: (boolean | string)[];
  exposureCompensation?: MediaSettingsRange;
  exposureMode?: string[];
  exposureTime?: MediaSettingsRange;
  eyeGazeCorrection?: boolean[];
  faceFraming?: boolean[];
  facingMode?: string[];
  focusDistance?: MediaSettingsRange;
  focusMode?: string[];
  frameRate?: DoubleRange;
  gestureReactions?: boolean[];
  groupId?: string;
  height?: ULongRange;
  humanFaceDetectionMode?: string[];
  iso?: MediaSettingsRange;
  latency?: DoubleRange;
  logicalSurface?: boolean;
  noiseSuppression?: boolean[];
  pan?: MediaSettingsRange;
  powerEfficient?: boolean[];
  powerEfficientPixelFormat?: boolean[];
  resizeMode?: string[];
  sampleRate?: ULongRange;
  sampleSize?: ULongRange;
  saturation?: MediaSettingsRange;
  sharpness?: MediaSettingsRange;
  tilt?: MediaSettingsRange;
  torch?: boolean[];
  voiceIsolation?: boolean[];
  whiteBalanceMode?: string[];
  width?: ULongRange;
  zoom?: MediaSettingsRange;
}
interface MediaTrackConstraintSet {
  aspectRatio?: ConstrainDouble;
  autoGainControl?: ConstrainBoolean;
  backgroundBlur?: ConstrainBoolean;
  backgroundSegmentationMask?: ConstrainBoolean;
  brightness?: ConstrainDouble;
  channelCount?: ConstrainULong;
  colorTemperature?: ConstrainDouble;
  contrast?: ConstrainDouble;
  cursor?: ConstrainDOMString;
  deviceId?: ConstrainDOMString;
  displaySurface?: ConstrainDOMString;
  echoCancellation?: ConstrainBooleanOrDOMString;
  exposureCompensation?: ConstrainDouble;
  exposureMode?: ConstrainDOMString;
  exposureTime?: ConstrainDouble;
  eyeGazeCorrection?: ConstrainBoolean;
  faceFraming?: ConstrainBoolean;
  facingMode?: ConstrainDOMString;
  focusDistance?: ConstrainDouble;
  focusMode?: ConstrainDOMString;
  frameRate?: ConstrainDouble;
  gestureReactions?: ConstrainBoolean;
  groupId?: ConstrainDOMString;
  height?: ConstrainULong;
  humanFaceDetectionMode?: ConstrainDOMString;
  iso?: ConstrainDouble;
  latency?: ConstrainDouble;
  logicalSurface?: ConstrainBoolean;
  noiseSuppression?: ConstrainBoolean;
  pan?: boolean | ConstrainDouble;
  pointsOfInterest?: ConstrainPoint2D;
  resizeMode?: ConstrainDOMString;
  restrictOwnAudio?: ConstrainBoolean;
  sampleRate?: ConstrainULong;
  sampleSize?: ConstrainULong;
  saturation?: ConstrainDouble;
  sharpness?: ConstrainDouble;
  suppressLocalAudioPlayback?: ConstrainBoolean;
  tilt?: boolean | ConstrainDouble;
  torch?: ConstrainBoolean;
  voiceIsolation?: ConstrainBoolean;
  whiteBalanceMode?: ConstrainDOMString;
  width?: ConstrainULong;
  zoom?: boolean | ConstrainDouble;
}
interface MediaTrackConstraints extends MediaTrackConstraintSet {
  advanced?: MediaTrackConstraintSet[];
}
interface MediaTrackSettings {
  aspectRatio?: number;
  autoGainControl?: boolean;
  backgroundBlur?: boolean;
  backgroundSegmentationMask?: boolean;
  brightness?: number;
  channelCount?: number;
  colorTemperature?: number;
  contrast?: number;
  cursor?: string;
  deviceId?: string;
  displaySurface?: string;
  echoCancellation?: boolean | string;
  exposureCompensation?: number;
  exposureMode?: string;
  exposureTime?: number;
  eyeGazeCorrection?: boolean;
  faceFraming?: boolean;
  facingMode?: string;
  focusDistance?: number;
  focusMode?: string;
  frameRate?: number;
  gestureReactions?: boolean;
  groupId?: string;
  height?: number;
  humanFaceDetectionMode?: string;
  iso?: number;
  latency?: number;
  logicalSurface?: boolean;
  noiseSuppression?: boolean;
  pan?: number;
  pointsOfInterest?: Point2D[];
  powerEfficient?: boolean;
  powerEfficientPixelFormat?: boolean;
  resizeMode?: string;
  restrictOwnAudio?: boolean;
  sampleRate?: number;
  sampleSize?: number;
  saturation?: number;
  screenPixelRatio?: number;
  sharpness?: number;
  suppressLocalAudioPlayback?: boolean;
  tilt?: number;
  torch?: boolean;
  voiceIsolation?: boolean;
  whiteBalanceMode?: string;
  width?: number;
  zoom?: number;
}
interface MediaTrackSupportedConstraints {
  aspectRatio?: boolean;
  autoGainControl?: boolean;
  backgroundBlur?: boolean;
  backgroundSegmentationMask?: boolean;
  brightness?: boolean;
  channelCount?: boolean;
  colorTemperature?: boolean;
  contrast?: boolean;
  cursor?: boolean;
  deviceId?: boolean;
  displaySurface?: boolean;
  echoCancellation?: boolean;
  exposureCompensation?: boolean;
  exposureMode?: boolean;
  exposureTime?: boolean;
  eyeGazeCorrection?: boolean;
  faceFraming?: boolean;
  facingMode?: boolean;
  focusDistance?: boolean;
  focusMode?: boolean;
  frameRate?: boolean;
  gestureReactions?: boolean;
  groupId?: boolean;
  height?: boolean;
  humanFaceDetectionMode?: boolean;
  iso?: boolean;
  latency?: boolean;
  logicalSurface?: boolean;
  noiseSuppression?: boolean;
  pan?: boolean;
  pointsOfInterest?: boolean;
  powerEfficient?: boolean;
  powerEfficientPixelFormat?: boolean;
  resizeMode?: boolean;
  restrictOwnAudio?: boolean;
  sampleRate?: boolean;
  sampleSize?: boolean;
  saturation?: boolean;
  sharpness?: boolean;
  suppressLocalAudioPlayback?: boolean;
  tilt?: boolean;
  torch?: boolean;
  voiceIsolation?: boolean;
  whiteBalanceMode?: boolean;
  width?: boolean;
  zoom?: boolean;
}
type Megabit = number;
interface MemoryAttribution {
  container?: MemoryAttributionContainer;
  scope?: string;
  url?: string;
}
interface MemoryAttributionContainer {
  id?: string;
  src?: string;
}
interface MemoryBreakdownEntry {
  attribution?: MemoryAttribution[];
  bytes?: number;
  types?: string[];
}
interface MemoryMeasurement {
  breakdown?: MemoryBreakdownEntry[];
  bytes?: number;
}
interface MessageChannel {
  readonly port1: MessagePort;
  readonly port2: MessagePort;
}
declare var MessageChannel: { new(): MessageChannel; prototype: MessageChannel; };
interface MessageEvent<T = any> extends Event {
  readonly data: T;
  /** @deprecated */ initMessageEvent(type: string, bubbles?: boolean, cancelable?: boolean, data?: any, origin?: string, lastEventId?: string, source?: MessageEventSource | null, ports?: MessagePort[]): void;
  /** @deprecated */ initMessageEvent(type: string, bubbles?: boolean, cancelable?: boolean, data?: any, origin?: string, lastEventId?: string, source?: MessageEventSource | null, ports?: Iterable<MessagePort>): void;
  readonly lastEventId: string;
  readonly origin: string;
  readonly ports: ReadonlyArray<MessagePort>;
  readonly source: MessageEventSource | null;
  userActivation: any;
}
declare var MessageEvent: { new<T>(type: string, eventInitDict?: MessageEventInit<T>): MessageEvent<T>; prototype: MessageEvent; };
interface MessageEventInit<T = any> extends EventInit {
  data?: T;
  lastEventId?: string;
  origin?: string;
  ports?: MessagePort[];
  source?: MessageEventSource | null;
}
type MessageEventSource = WindowProxy | MessagePort | ServiceWorker;
interface MessageEventTarget<T> {
  addEventListener<K extends keyof MessageEventTargetEventMap>(type: K, listener: (ev: MessageEventTargetEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onmessage: ((ev: MessageEvent) => any) | null;
  onmessageerror: ((ev: MessageEvent) => any) | null;
  removeEventListener<K extends keyof MessageEventTargetEventMap>(type: K, listener: (ev: MessageEventTargetEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
interface MessageEventTargetEventMap {
  message: MessageEvent;
  messageerror: MessageEvent;
}
interface MessagePort extends EventTarget, MessageEventTarget<MessagePort> {
  addEventListener<K extends keyof MessagePortEventMap>(type: K, listener: (ev: MessagePortEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): void;
  /** @experimental */ onclose: ((ev: Event) => any) | null;
  postMessage(message: any, transfer: Transferable[]): void;
  postMessage(message: any, options?: StructuredSerializeOptions): void;
  removeEventListener<K extends keyof MessagePortEventMap>(type: K, listener: (ev: MessagePortEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  start(): void;
}
declare var MessagePort: { prototype: MessagePort; };
interface MessagePortEventMap extends MessageEventTargetEventMap {
  message: MessageEvent;
  messageerror: MessageEvent;
}
type Millisecond = number;
interface MimeType {
  /** @deprecated */ readonly description: string;
  /** @deprecated */ readonly enabledPlugin: Plugin;
  /** @deprecated */ readonly suffixes: string;
  /** @deprecated */ readonly type: string;
}
/** @deprecated */ declare var MimeType: { prototype: MimeType; };
interface MimeTypeArray {
  [index: number]: MimeType;
  [Symbol.iterator](): ArrayIterator<MimeType>;
  /** @deprecated */ item(index: number): MimeType | null;
  /** @deprecated */ readonly length: number;
  /** @deprecated */ namedItem(name: string): MimeType | null;
}
/** @deprecated */ declare var MimeTypeArray: { prototype: MimeTypeArray; };
interface ModelContext extends EventTarget {
  addEventListener<K extends keyof ModelContextEventMap>(type: K, listener: (ev: ModelContextEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ executeTool(tool: RegisteredTool, inputObject?: any, options?: ModelContextExecuteToolOptions): Promise<string>;
  /** @experimental */ getTools(options?: ModelContextGetToolOptions): Promise<RegisteredTool[]>;
  /** @experimental */ ontoolactivated: ((ev: ToolActivatedEvent) => any) | null;
  /** @experimental */ ontoolcancel: ((ev: ToolCancelEvent) => any) | null;
  /** @experimental */ ontoolchange: ((ev: Event) => any) | null;
  /** @experimental */ registerTool(tool: ModelContextTool, options?: ModelContextRegisterToolOptions): Promise<void>;
  removeEventListener<K extends keyof ModelContextEventMap>(type: K, listener: (ev: ModelContextEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var ModelContext: { prototype: ModelContext; };
interface ModelContextEventMap {
  toolactivated: ToolActivatedEvent;
  toolcancel: ToolCancelEvent;
  toolchange: Event;
}
interface ModelContextExecuteToolOptions {
  signal?: AbortSignal;
}
interface ModelContextGetToolOptions {
  fromOrigins?: string[];
}
interface ModelContextRegisterToolOptions {
  exposedTo?: string[];
  signal?: AbortSignal;
}
interface ModelContextTool {
  annotations?: ToolAnnotations;
  description: string;
  execute: ToolExecuteCallback;
  inputSchema?: object;
  name: string;
  title?: string;
}
type MonitorTypeSurfacesEnum = "include" | "exclude";
interface MouseEvent extends UIEvent {
  readonly altKey: boolean;
  readonly button: number;
  readonly buttons: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly ctrlKey: boolean;
  getModifierState(keyArg: string): boolean;
  /** @deprecated */ initMouseEvent(typeArg: string, canBubbleArg: boolean, cancelableArg: boolean, viewArg: Window, detailArg: number, screenXArg: number, screenYArg: number, clientXArg: number, clientYArg: number, ctrlKeyArg: boolean, altKeyArg: boolean, shiftKeyArg: boolean, metaKeyArg: boolean, buttonArg: number, relatedTargetArg: EventTarget | null): void;
  readonly layerX: number;
  readonly layerY: number;
  readonly metaKey: boolean;
  readonly movementX: number;
  readonly movementY: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly relatedTarget: EventTarget | null;
  readonly screenX: number;
  readonly screenY: number;
  readonly shiftKey: boolean;
  readonly x: number;
  readonly y: number;
}
declare var MouseEvent: { new(type: string, eventInitDict?: MouseEventInit): MouseEvent; prototype: MouseEvent; };
interface MouseEventInit extends EventModifierInit {
  button?: number;
  buttons?: number;
  clientX?: number;
  clientY?: number;
  movementX?: number;
  movementY?: number;
  relatedTarget?: EventTarget | null;
  screenX?: number;
  screenY?: number;
}
interface MultiCacheQueryOptions extends CacheQueryOptions {
  cacheName?: string;
}
interface MutationCallback {
  (mutations: MutationRecord[], observer: MutationObserver): void;
}
interface MutationObserver {
  disconnect(): void;
  observe(target: Node, options?: MutationObserverInit): void;
  takeRecords(): MutationRecord[];
}
declare var MutationObserver: { new(callback: MutationCallback): MutationObserver; prototype: MutationObserver; };
interface MutationObserverInit {
  attributeFilter?: string[];
  attributeOldValue?: boolean;
  attributes?: boolean;
  characterData?: boolean;
  characterDataOldValue?: boolean;
  childList?: boolean;
  subtree?: boolean;
}
interface MutationRecord {
  readonly addedNodes: NodeList;
  readonly attributeName: string | null;
  readonly attributeNamespace: string | null;
  readonly nextSibling: Node | null;
  readonly oldValue: string | null;
  readonly previousSibling: Node | null;
  readonly removedNodes: NodeList;
  readonly target: Node;
  readonly type: MutationRecordType;
}
declare var MutationRecord: { prototype: MutationRecord; };
type MutationRecordType = "attributes" | "characterData" | "childList";
interface NDEFMakeReadOnlyOptions {
  signal?: AbortSignal | null;
}
interface NDEFMessage {
  /** @experimental */ readonly records: ReadonlyArray<NDEFRecord>;
}
/** @experimental */ declare var NDEFMessage: { new(messageInit: NDEFMessageInit): NDEFMessage; prototype: NDEFMessage; };
interface NDEFMessageInit {
  records: NDEFRecordInit[];
}
type NDEFMessageSource = string | BufferSource | NDEFMessageInit;
interface NDEFReader extends EventTarget {
  addEventListener<K extends keyof NDEFReaderEventMap>(type: K, listener: (ev: NDEFReaderEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ makeReadOnly(options?: NDEFMakeReadOnlyOptions): Promise<void>;
  /** @experimental */ onreading: ((ev: NDEFReadingEvent) => any) | null;
  /** @experimental */ onreadingerror: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof NDEFReaderEventMap>(type: K, listener: (ev: NDEFReaderEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ scan(options?: NDEFScanOptions): Promise<void>;
  /** @experimental */ write(message: NDEFMessageSource, options?: NDEFWriteOptions): Promise<void>;
}
/** @experimental */ declare var NDEFReader: { new(): NDEFReader; prototype: NDEFReader; };
interface NDEFReaderEventMap {
  reading: NDEFReadingEvent;
  readingerror: Event;
}
interface NDEFReadingEvent extends Event {
  /** @experimental */ readonly message: NDEFMessage;
  /** @experimental */ readonly serialNumber: string;
}
/** @experimental */ declare var NDEFReadingEvent: { new(type: string, readingEventInitDict: NDEFReadingEventInit): NDEFReadingEvent; prototype: NDEFReadingEvent; };
interface NDEFReadingEventInit extends EventInit {
  message: NDEFMessageInit;
  serialNumber?: string | null;
}
interface NDEFRecord {
  /** @experimental */ readonly data: DataView | null;
  /** @experimental */ readonly encoding: string | null;
  /** @experimental */ readonly id: string | null;
  /** @experimental */ readonly lang: string | null;
  /** @experimental */ readonly mediaType: string | null;
  /** @experimental */ readonly recordType: string;
  /** @experimental */ toRecords(): NDEFRecord[] | null;
}
/** @experimental */ declare var NDEFRecord: { new(recordInit: NDEFRecordInit): NDEFRecord; prototype: NDEFRecord; };
interface NDEFRecordInit {
  data?: any;
  encoding?: string;
  id?: string;
  lang?: string;
  mediaType?: string;
  recordType: string;
}
interface NDEFScanOptions {
  signal?: AbortSignal;
}
interface NDEFWriteOptions {
  overwrite?: boolean;
  signal?: AbortSignal | null;
}
type NamedCurve = string;
interface NamedFlow extends EventTarget {
  /** @experimental */ readonly firstEmptyRegionIndex: number;
  /** @experimental */ getContent(): Node[];
  /** @experimental */ getRegions(): Element[];
  /** @experimental */ getRegionsByContent(node: Node): Element[];
  /** @experimental */ readonly name: string;
  /** @experimental */ readonly overset: boolean;
}
declare var NamedFlow: { prototype: NamedFlow; };
interface NamedFlowMap extends Map<string, NamedFlow> {
}
declare var NamedFlowMap: { prototype: NamedFlowMap; };
interface NamedNodeMap {
  [index: number]: Attr;
  [Symbol.iterator](): ArrayIterator<Attr>;
  getNamedItem(qualifiedName: string): Attr | null;
  getNamedItemNS(namespace: string | null, localName: string): Attr | null;
  item(index: number): Attr | null;
  readonly length: number;
  removeNamedItem(qualifiedName: string): Attr;
  removeNamedItemNS(namespace: string | null, localName: string): Attr;
  setNamedItem(attr: Attr): Attr | null;
  setNamedItemNS(attr: Attr): Attr | null;
}
declare var NamedNodeMap: { prototype: NamedNodeMap; };
interface NavigateEvent extends Event {
  readonly canIntercept: boolean;
  readonly destination: NavigationDestination;
  readonly downloadRequest: string | null;
  readonly formData: FormData | null;
  readonly hasUAVisualTransition: boolean;
  readonly hashChange: boolean;
  readonly info: any;
  intercept(options?: NavigationInterceptOptions): void;
  readonly navigationType: NavigationType;
  scroll(): void;
  readonly signal: AbortSignal;
  readonly sourceElement: Element | null;
  readonly userInitiated: boolean;
}
declare var NavigateEvent: { new(type: string, eventInitDict: NavigateEventInit): NavigateEvent; prototype: NavigateEvent; };
interface NavigateEventInit extends EventInit {
  canIntercept?: boolean;
  destination: NavigationDestination;
  downloadRequest?: string | null;
  formData?: FormData | null;
  hasUAVisualTransition?: boolean;
  hashChange?: boolean;
  info?: any;
  navigationType?: NavigationType;
  signal: AbortSignal;
  sourceElement?: Element | null;
  userInitiated?: boolean;
}
interface Navigation extends EventTarget {
  readonly activation: NavigationActivation | null;
  addEventListener<K extends keyof NavigationEventMap>(type: K, listener: (ev: NavigationEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  back(options?: NavigationOptions): NavigationResult;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  readonly currentEntry: NavigationHistoryEntry | null;
  entries(): NavigationHistoryEntry[];
  forward(options?: NavigationOptions): NavigationResult;
  navigate(url: string | URL, options?: NavigationNavigateOptions): NavigationResult;
  oncurrententrychange: ((ev: NavigationCurrentEntryChangeEvent) => any) | null;
  onnavigate: ((ev: NavigateEvent) => any) | null;
  onnavigateerror: ((ev: ErrorEvent) => any) | null;
  onnavigatesuccess: ((ev: Event) => any) | null;
  reload(options?: NavigationReloadOptions): NavigationResult;
  removeEventListener<K extends keyof NavigationEventMap>(type: K, listener: (ev: NavigationEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly transition: NavigationTransition | null;
  traverseTo(key: string, options?: NavigationOptions): NavigationResult;
  updateCurrentEntry(options: NavigationUpdateCurrentEntryOptions): void;
}
declare var Navigation: { prototype: Navigation; };
interface NavigationActivation {
  readonly entry: NavigationHistoryEntry;
  readonly from: NavigationHistoryEntry | null;
  readonly navigationType: NavigationType;
}
declare var NavigationActivation: { prototype: NavigationActivation; };
interface NavigationCurrentEntryChangeEvent extends Event {
  readonly from: NavigationHistoryEntry;
  readonly navigationType: NavigationType | null;
}
declare var NavigationCurrentEntryChangeEvent: { new(type: string, eventInitDict: NavigationCurrentEntryChangeEventInit): NavigationCurrentEntryChangeEvent; prototype: NavigationCurrentEntryChangeEvent; };
interface NavigationCurrentEntryChangeEventInit extends EventInit {
  from: NavigationHistoryEntry;
  navigationType?: NavigationType | null;
}
interface NavigationDestination {
  getState(): any;
  readonly id: string;
  readonly index: number;
  readonly key: string;
  readonly sameDocument: boolean;
  readonly url: string;
}
declare var NavigationDestination: { prototype: NavigationDestination; };
interface NavigationEvent extends UIEvent {
  /** @experimental */ readonly dir: SpatialNavigationDirection;
  /** @experimental */ readonly relatedTarget: EventTarget | null;
}
declare var NavigationEvent: { new(type: string, eventInitDict?: NavigationEventInit): NavigationEvent; prototype: NavigationEvent; };
interface NavigationEventInit extends UIEventInit {
  dir?: SpatialNavigationDirection;
  relatedTarget?: EventTarget | null;
}
interface NavigationEventMap {
  currententrychange: NavigationCurrentEntryChangeEvent;
  navigate: NavigateEvent;
  navigateerror: ErrorEvent;
  navigatesuccess: Event;
}
type NavigationFocusReset = "after-transition" | "manual";
type NavigationHistoryBehavior = "auto" | "push" | "replace";
interface NavigationHistoryEntry extends EventTarget {
  addEventListener<K extends keyof NavigationHistoryEntryEventMap>(type: K, listener: (ev: NavigationHistoryEntryEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  getState(): any;
  readonly id: string;
  readonly index: number;
  readonly key: string;
  ondispose: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof NavigationHistoryEntryEventMap>(type: K, listener: (ev: NavigationHistoryEntryEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly sameDocument: boolean;
  readonly url: string | null;
}
declare var NavigationHistoryEntry: { prototype: NavigationHistoryEntry; };
interface NavigationHistoryEntryEventMap {
  dispose: Event;
}
interface NavigationInterceptHandler {
  (): void | PromiseLike<void>;
}
interface NavigationInterceptOptions {
  focusReset?: NavigationFocusReset;
  handler?: NavigationInterceptHandler;
  precommitHandler?: NavigationPrecommitHandler;
  scroll?: NavigationScrollBehavior;
}
interface NavigationNavigateOptions extends NavigationOptions {
  history?: NavigationHistoryBehavior;
  state?: any;
}
interface NavigationOptions {
  info?: any;
}
interface NavigationPrecommitController {
  addHandler(handler: NavigationInterceptHandler): void;
  redirect(url: string | URL, options?: NavigationNavigateOptions): void;
}
declare var NavigationPrecommitController: { prototype: NavigationPrecommitController; };
interface NavigationPrecommitHandler {
  (controller: NavigationPrecommitController): void | PromiseLike<void>;
}
interface NavigationPreloadManager {
  disable(): Promise<void>;
  enable(): Promise<void>;
  getState(): Promise<NavigationPreloadState>;
  setHeaderValue(value: string): Promise<void>;
}
declare var NavigationPreloadManager: { prototype: NavigationPreloadManager; };
interface NavigationPreloadState {
  enabled?: boolean;
  headerValue?: string;
}
interface NavigationReloadOptions extends NavigationOptions {
  state?: any;
}
interface NavigationResult {
  committed?: Promise<NavigationHistoryEntry>;
  finished?: Promise<NavigationHistoryEntry>;
}
type NavigationScrollBehavior = "after-transition" | "manual";
type NavigationTimingType = "back_forward" | "navigate" | "reload";
interface NavigationTransition {
  readonly committed: Promise<void>;
  readonly finished: Promise<void>;
  readonly from: NavigationHistoryEntry;
  readonly navigationType: NavigationType;
  readonly to: NavigationDestination;
}
declare var NavigationTransition: { prototype: NavigationTransition; };
type NavigationType = "push" | "reload" | "replace" | "traverse";
interface NavigationUpdateCurrentEntryOptions {
  state: any;
}
interface Navigator extends NavigatorAutomationInformation, NavigatorBadge, NavigatorConcurrentHardware, NavigatorContentUtils, NavigatorCookies, NavigatorGPU, NavigatorID, NavigatorLanguage, NavigatorLocks, NavigatorOnLine, NavigatorPlugins, NavigatorStorage {
  /** @experimental */ adAuctionComponents(numAdComponents: number): string[];
  /** @experimental */ readonly attribution: Attribution;
  /** @experimental */ readonly audioSession: AudioSession;
  /** @experimental */ readonly bluetooth: Bluetooth;
  buildID: any;
  /** @deprecated */ canLoadAdAuctionFencedFrame: any;
  canShare(data?: ShareData): boolean;
  /** @deprecated */ clearOriginJoinedAdInterestGroups: any;
  readonly clipboard: Clipboard;
  readonly connection: NetworkInformation;
  /** @experimental */ readonly contacts: ContactsManager;
  /** @experimental */ readonly cpuPerformance: number;
  /** @deprecated */ createAuctionNonce: any;
  /** @experimental */ createHandwritingRecognizer(constraint: HandwritingModelConstraint): Promise<HandwritingRecognizer>;
  readonly credentials: CredentialsContainer;
  /** @experimental */ readonly crossOriginStorage: CrossOriginStorageManager;
  /** @experimental */ deprecatedReplaceInURN(urnOrConfig: UrnOrConfig, replacements: Record<string, string>): Promise<void>;
  /** @deprecated */ deprecatedRunAdAuctionEnforcesKAnonymity: any;
  /** @experimental */ deprecatedURNtoURL(urnOrConfig: UrnOrConfig, send_reports?: boolean): Promise<string>;
  readonly deviceMemory: number;
  /** @experimental */ readonly devicePosture: DevicePosture;
  /** @deprecated */ readonly doNotTrack: string | null;
  readonly geolocation: Geolocation;
  /** @experimental */ getAutoplayPolicy(type: AutoplayPolicyMediaType): AutoplayPolicy;
  /** @experimental */ getAutoplayPolicy(element: HTMLMediaElement): AutoplayPolicy;
  /** @experimental */ getAutoplayPolicy(context: AudioContext): AutoplayPolicy;
  getBattery(): Promise<BatteryManager>;
  getGamepads(): (Gamepad | null)[];
  /** @experimental */ getInstalledRelatedApps(): Promise<RelatedApplication[]>;
  /** @deprecated */ getInterestGroupAdAuctionData: any;
  /** @deprecated */ getUserMedia: any;
  readonly globalPrivacyControl: boolean;
  /** @experimental */ readonly hid: HID;
  /** @experimental */ readonly ink: Ink;
  /** @experimental */ install(): Promise<WebInstallResult>;
  /** @experimental */ install(options: InstallParams): Promise<WebInstallResult>;
  /** @deprecated */ joinAdInterestGroup: any;
  /** @experimental */ readonly keyboard: Keyboard;
  /** @deprecated */ leaveAdInterestGroup: any;
  readonly login: NavigatorLogin;
  /** @experimental */ readonly managed: NavigatorManagedData;
  readonly maxTouchPoints: number;
  readonly mediaCapabilities: MediaCapabilities;
  readonly mediaDevices: MediaDevices;
  readonly mediaSession: MediaSession;
  /** @experimental */ readonly ml: ML;
  readonly oscpu: string;
  readonly permissions: Permissions;
  /** @experimental */ readonly preferences: PreferenceManager;
  readonly presentation: Presentation;
  /** @deprecated */ protectedAudience: any;
  /** @experimental */ queryHandwritingRecognizer(constraint: HandwritingModelConstraint): Promise<HandwritingRecognizerQueryResult | null>;
  requestMIDIAccess(options?: MIDIOptions): Promise<MIDIAccess>;
  requestMediaKeySystemAccess(keySystem: string, supportedConfigurations: MediaKeySystemConfiguration[]): Promise<MediaKeySystemAccess>;
  requestMediaKeySystemAccess(keySystem: string, supportedConfigurations: Iterable<MediaKeySystemConfiguration>): Promise<MediaKeySystemAccess>;
  /** @deprecated */ runAdAuction: any;
  /** @experimental */ readonly scheduling: Scheduling;
  sendBeacon(url: string | URL, data?: BodyInit | null): boolean;
  readonly serial: Serial;
  readonly serviceWorker: ServiceWorkerContainer;
  share(data?: ShareData): Promise<void>;
  /** @experimental */ readonly storageBuckets: StorageBucketManager;
  taintEnabled(): boolean;
  unregisterProtocolHandler(scheme: string, url: string): void;
  /** @deprecated */ updateAdInterestGroups: any;
  readonly usb: USB;
  readonly userActivation: UserActivation;
  /** @experimental */ readonly userAgentData: NavigatorUAData;
  vibrate(pattern: VibratePattern): boolean;
  vibrate(pattern: Iterable<number>): boolean;
  /** @experimental */ readonly virtualKeyboard: VirtualKeyboard;
  readonly wakeLock: WakeLock;
  readonly windowControlsOverlay: WindowControlsOverlay;
  /** @experimental */ readonly xr: XRSystem;
}
declare var Navigator: { prototype: Navigator; };
interface NavigatorAutomationInformation {
  readonly webdriver: boolean;
}
interface NavigatorBadge {
  clearAppBadge(): Promise<void>;
  setAppBadge(contents?: number): Promise<void>;
}
interface NavigatorConcurrentHardware {
  readonly hardwareConcurrency: number;
}
interface NavigatorContentUtils {
  registerProtocolHandler(scheme: string, url: string | URL): void;
}
interface NavigatorCookies {
  readonly cookieEnabled: boolean;
}
interface NavigatorGPU {
  readonly gpu: GPU;
}
interface NavigatorID {
  readonly appCodeName: string;
  readonly appName: string;
  readonly appVersion: string;
  readonly platform: string;
  readonly product: string;
  readonly productSub: string;
  readonly userAgent: string;
  readonly vendor: string;
  readonly vendorSub: string;
}
interface NavigatorLanguage {
  readonly language: string;
  readonly languages: ReadonlyArray<string>;
}
interface NavigatorLocks {
  readonly locks: LockManager;
}
interface NavigatorLogin {
  setStatus(status: LoginStatus): Promise<void>;
}
declare var NavigatorLogin: { prototype: NavigatorLogin; };
interface NavigatorManagedData extends EventTarget {
  addEventListener<K extends keyof NavigatorManagedDataEventMap>(type: K, listener: (ev: NavigatorManagedDataEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ getAnnotatedAssetId(): Promise<string>;
  /** @experimental */ getAnnotatedLocation(): Promise<string>;
  /** @experimental */ getDirectoryId(): Promise<string>;
  /** @experimental */ getHostname(): Promise<string>;
  /** @experimental */ getManagedConfiguration(keys: string[]): Promise<Record<string, object>>;
  /** @experimental */ getSerialNumber(): Promise<string>;
  /** @experimental */ onmanagedconfigurationchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof NavigatorManagedDataEventMap>(type: K, listener: (ev: NavigatorManagedDataEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/** @experimental */ declare var NavigatorManagedData: { prototype: NavigatorManagedData; };
interface NavigatorManagedDataEventMap {
  managedconfigurationchange: Event;
}
interface NavigatorOnLine {
  readonly onLine: boolean;
}
interface NavigatorPlugins {
  javaEnabled(): boolean;
  readonly mimeTypes: MimeTypeArray;
  readonly pdfViewerEnabled: boolean;
  readonly plugins: PluginArray;
}
interface NavigatorStorage {
  readonly storage: StorageManager;
}
interface NavigatorUABrandVersion {
  brand?: string;
  version?: string;
}
interface NavigatorUAData {
  /** @experimental */ readonly brands: ReadonlyArray<NavigatorUABrandVersion>;
  /** @experimental */ getHighEntropyValues(hints: string[]): Promise<UADataValues>;
  /** @experimental */ readonly mobile: boolean;
  /** @experimental */ readonly platform: string;
  /** @experimental */ toJSON(): UALowEntropyJSON;
}
/** @experimental */ declare var NavigatorUAData: { prototype: NavigatorUAData; };
interface NetworkInformation extends EventTarget {
  addEventListener<K extends keyof NetworkInformationEventMap>(type: K, listener: (ev: NetworkInformationEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly downlink: Megabit;
  /** @experimental */ readonly downlinkMax: Megabit;
  readonly effectiveType: EffectiveConnectionType;
  onchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof NetworkInformationEventMap>(type: K, listener: (ev: NetworkInformationEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly rtt: Millisecond;
  readonly saveData: boolean;
  /** @experimental */ readonly type: ConnectionType;
}
declare var NetworkInformation: { prototype: NetworkInformation; };
interface NetworkInformationEventMap {
  change: Event;
}
interface Node extends EventTarget {
  readonly ATTRIBUTE_NODE: 2;
  readonly CDATA_SECTION_NODE: 4;
  readonly COMMENT_NODE: 8;
  readonly DOCUMENT_FRAGMENT_NODE: 11;
  readonly DOCUMENT_NODE: 9;
  readonly DOCUMENT_POSITION_CONTAINED_BY: 0x10;
  readonly DOCUMENT_POSITION_CONTAINS: 0x08;
  readonly DOCUMENT_POSITION_DISCONNECTED: 0x01;
  readonly DOCUMENT_POSITION_FOLLOWING: 0x04;
  readonly DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 0x20;
  readonly DOCUMENT_POSITION_PRECEDING: 0x02;
  readonly DOCUMENT_TYPE_NODE: 10;
  readonly ELEMENT_NODE: 1;
  readonly ENTITY_NODE: 6;
  readonly ENTITY_REFERENCE_NODE: 5;
  readonly NOTATION_NODE: 12;
  readonly PROCESSING_INSTRUCTION_NODE: 7;
  readonly TEXT_NODE: 3;
  appendChild<T extends Node>(node: T): T;
  readonly baseURI: string;
  readonly childNodes: NodeListOf<ChildNode>;
  cloneNode(subtree?: boolean): Node;
  compareDocumentPosition(other: Node): number;
  contains(other: Node | null): boolean;
  readonly firstChild: ChildNode | null;
  getRootNode(options?: GetRootNodeOptions): Node;
  hasChildNodes(): boolean;
  insertBefore<T extends Node>(node: T, child: Node | null): T;
  readonly isConnected: boolean;
  isDefaultNamespace(namespace: string | null): boolean;
  isEqualNode(otherNode: Node | null): boolean;
  isSameNode(otherNode: Node | null): boolean;
  readonly lastChild: ChildNode | null;
  lookupNamespaceURI(prefix: string | null): string | null;
  lookupPrefix(namespace: string | null): string | null;
  readonly nextSibling: ChildNode | null;
  readonly nodeName: string;
  readonly nodeType: number;
  nodeValue: string | null;
  normalize(): void;
  readonly ownerDocument: Document | null;
  readonly parentElement: HTMLElement | null;
  readonly parentNode: ParentNode | null;
  readonly previousSibling: ChildNode | null;
  removeChild<T extends Node>(child: T): T;
  replaceChild<T extends Node>(node: Node, child: T): T;
  textContent: string | null;
}
declare var Node: { readonly ATTRIBUTE_NODE: 2; readonly CDATA_SECTION_NODE: 4; readonly COMMENT_NODE: 8; readonly DOCUMENT_FRAGMENT_NODE: 11; readonly DOCUMENT_NODE: 9; readonly DOCUMENT_POSITION_CONTAINED_BY: 0x10; readonly DOCUMENT_POSITION_CONTAINS: 0x08; readonly DOCUMENT_POSITION_DISCONNECTED: 0x01; readonly DOCUMENT_POSITION_FOLLOWING: 0x04; readonly DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 0x20; readonly DOCUMENT_POSITION_PRECEDING: 0x02; readonly DOCUMENT_TYPE_NODE: 10; readonly ELEMENT_NODE: 1; readonly ENTITY_NODE: 6; readonly ENTITY_REFERENCE_NODE: 5; readonly NOTATION_NODE: 12; readonly PROCESSING_INSTRUCTION_NODE: 7; readonly TEXT_NODE: 3; prototype: Node; };
type NodeFilter = ((node: Node) => number) | { acceptNode(node: Node): number };
declare var NodeFilter: { readonly FILTER_ACCEPT: 1; readonly FILTER_REJECT: 2; readonly FILTER_SKIP: 3; readonly SHOW_ALL: 0xFFFFFFFF; readonly SHOW_ATTRIBUTE: 0x2; readonly SHOW_CDATA_SECTION: 0x8; readonly SHOW_COMMENT: 0x80; readonly SHOW_DOCUMENT: 0x100; readonly SHOW_DOCUMENT_FRAGMENT: 0x400; readonly SHOW_DOCUMENT_TYPE: 0x200; readonly SHOW_ELEMENT: 0x1; readonly SHOW_ENTITY: 0x20; readonly SHOW_ENTITY_REFERENCE: 0x10; readonly SHOW_NOTATION: 0x800; readonly SHOW_PROCESSING_INSTRUCTION: 0x40; readonly SHOW_TEXT: 0x4; };
interface NodeIterator {
  /** @deprecated */ detach(): void;
  readonly filter: NodeFilter | null;
  nextNode(): Node | null;
  readonly pointerBeforeReferenceNode: boolean;
  previousNode(): Node | null;
  readonly referenceNode: Node;
  readonly root: Node;
  readonly whatToShow: number;
}
declare var NodeIterator: { prototype: NodeIterator; };
interface NodeList {
  [index: number]: Node;
  [Symbol.iterator](): ArrayIterator<Node>;
  entries(): ArrayIterator<[number, Node]>;
  forEach(callbackfn: (value: Node, key: number, parent: NodeList) => void, thisArg?: any): void;
  item(index: number): Node | null;
  keys(): ArrayIterator<number>;
  readonly length: number;
  values(): ArrayIterator<Node>;
}
declare var NodeList: { prototype: NodeList; };
interface NodeListOf<TNode extends Node> extends NodeList {
  [index: number]: TNode;
  [Symbol.iterator](): ArrayIterator<TNode>;
  entries(): ArrayIterator<[number, TNode]>;
  forEach(callbackfn: (value: TNode, key: number, parent: NodeListOf<TNode>) => void, thisArg?: any): void;
  item(index: number): TNode;
  keys(): ArrayIterator<number>;
  values(): ArrayIterator<TNode>;
}
interface NonDocumentTypeChildNode {
  readonly nextElementSibling: Element | null;
  readonly previousElementSibling: Element | null;
}
interface NonElementParentNode {
  getElementById(elementId: string): Element | null;
}
interface NotRestoredReasonDetails {
  /** @experimental */ readonly reason: string;
  /** @experimental */ toJSON(): object;
}
/** @experimental */ declare var NotRestoredReasonDetails: { prototype: NotRestoredReasonDetails; };
interface NotRestoredReasons {
  /** @experimental */ readonly children: ReadonlyArray<NotRestoredReasons> | null;
  /** @experimental */ readonly id: string | null;
  /** @experimental */ readonly name: string | null;
  /** @experimental */ readonly reasons: ReadonlyArray<NotRestoredReasonDetails> | null;
  /** @experimental */ readonly src: string | null;
  /** @experimental */ toJSON(): object;
  /** @experimental */ readonly url: string | null;
}
/** @experimental */ declare var NotRestoredReasons: { prototype: NotRestoredReasons; };
interface Notification extends EventTarget {
  readonly actions: ReadonlyArray<NotificationAction>;
  addEventListener<K extends keyof NotificationEventMap>(type: K, listener: (ev: NotificationEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly badge: string;
  readonly body: string;
  close(): void;
  readonly data: any;
  readonly dir: NotificationDirection;
  readonly icon: string;
  /** @experimental */ readonly image: string;
  readonly lang: string;
  readonly navigate: string;
  onclick: ((ev: Event) => any) | null;
  onclose: ((ev: Event) => any) | null;
  onerror: ((ev: Event) => any) | null;
  onshow: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof NotificationEventMap>(type: K, listener: (ev: NotificationEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly renotify: boolean;
  readonly requireInteraction: boolean;
  readonly silent: boolean | null;
  readonly tag: string;
  /** @experimental */ readonly timestamp: EpochTimeStamp;
  readonly title: string;
  /** @deprecated */ readonly vibrate: ReadonlyArray<number>;
}
declare var Notification: { new(title: string, options?: NotificationOptions): Notification; readonly maxActions: number; readonly permission: NotificationPermission; prototype: Notification; requestPermission(deprecatedCallback?: NotificationPermissionCallback): Promise<NotificationPermission>; };
interface NotificationAction {
  action: string;
  icon?: string;
  navigate?: string;
  title: string;
}
type NotificationDirection = "auto" | "ltr" | "rtl";
interface NotificationEventMap {
  click: Event;
  close: Event;
  error: Event;
  show: Event;
}
interface NotificationOptions {
  actions?: NotificationAction[];
  badge?: string;
  body?: string;
  data?: any;
  dir?: NotificationDirection;
  icon?: string;
  image?: string;
  lang?: string;
  navigate?: string;
  renotify?: boolean;
  requireInteraction?: boolean;
  silent?: boolean | null;
  tag?: string;
  timestamp?: EpochTimeStamp;
  vibrate?: VibratePattern;
}
type NotificationPermission = "default" | "denied" | "granted";
interface NotificationPermissionCallback {
  (permission: NotificationPermission): void;
}
interface OES_element_index_uint {
}
interface OES_fbo_render_mipmap {
}
interface OES_standard_derivatives {
  readonly FRAGMENT_SHADER_DERIVATIVE_HINT_OES: 0x8B8B;
}
interface OES_texture_float {
}
interface OES_texture_float_linear {
}
interface OES_texture_half_float {
  readonly HALF_FLOAT_OES: 0x8D61;
}
interface OES_texture_half_float_linear {
}
interface OES_vertex_array_object {
  readonly VERTEX_ARRAY_BINDING_OES: 0x85B5;
  bindVertexArrayOES(arrayObject: WebGLVertexArrayObjectOES | null): void;
  createVertexArrayOES(): WebGLVertexArrayObjectOES;
  deleteVertexArrayOES(arrayObject: WebGLVertexArrayObjectOES | null): void;
  isVertexArrayOES(arrayObject: WebGLVertexArrayObjectOES | null): GLboolean;
}
interface OTPCredential extends Credential {
  /** @experimental */ readonly code: string;
}
/** @experimental */ declare var OTPCredential: { prototype: OTPCredential; };
interface OTPCredentialRequestOptions {
  transport?: OTPCredentialTransportType[];
}
type OTPCredentialTransportType = "sms";
interface OVR_multiview2 {
  readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_BASE_VIEW_INDEX_OVR: 0x9632;
  readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_NUM_VIEWS_OVR: 0x9630;
  readonly FRAMEBUFFER_INCOMPLETE_VIEW_TARGETS_OVR: 0x9633;
  readonly MAX_VIEWS_OVR: 0x9631;
  framebufferTextureMultiviewOVR(target: GLenum, attachment: GLenum, texture: WebGLTexture | null, level: GLint, baseViewIndex: GLint, numViews: GLsizei): void;
}
interface Observable {
  /** @experimental */ catch(callback: CatchCallback): Observable;
  /** @experimental */ drop(amount: number): Observable;
  /** @experimental */ every(predicate: Predicate, options?: SubscribeOptions): Promise<boolean>;
  /** @experimental */ filter(predicate: Predicate): Observable;
  /** @experimental */ finally(callback: VoidFunction): Observable;
  /** @experimental */ find(predicate: Predicate, options?: SubscribeOptions): Promise<any>;
  /** @experimental */ first(options?: SubscribeOptions): Promise<any>;
  /** @experimental */ flatMap(mapper: Mapper): Observable;
  /** @experimental */ forEach(callback: Visitor, options?: SubscribeOptions): Promise<void>;
  /** @experimental */ inspect(inspectorUnion?: ObservableInspectorUnion): Observable;
  /** @experimental */ last(options?: SubscribeOptions): Promise<any>;
  /** @experimental */ map(mapper: Mapper): Observable;
  /** @experimental */ reduce(reducer: Reducer, initialValue?: any, options?: SubscribeOptions): Promise<any>;
  /** @experimental */ some(predicate: Predicate, options?: SubscribeOptions): Promise<boolean>;
  /** @experimental */ subscribe(observer?: ObserverUnion, options?: SubscribeOptions): void;
  /** @experimental */ switchMap(mapper: Mapper): Observable;
  /** @experimental */ take(amount: number): Observable;
  /** @experimental */ takeUntil(value: any): Observable;
  /** @experimental */ toArray(options?: SubscribeOptions): Promise<any[]>;
}
/** @experimental */ declare var Observable: { new(callback: SubscribeCallback): Observable; /** @experimental */ from(value: any): Observable; prototype: Observable; };
interface ObservableEventListenerOptions {
  capture?: boolean;
  passive?: boolean;
}
interface ObservableInspector {
  abort?: ObservableInspectorAbortHandler;
  complete?: VoidFunction;
  error?: ObservableSubscriptionCallback;
  next?: ObservableSubscriptionCallback;
  subscribe?: VoidFunction;
}
type ObservableInspectorAbortHandler = (value: any) => void;
type ObservableInspectorUnion = ObservableSubscriptionCallback | ObservableInspector;
type ObservableSubscriptionCallback = (value: any) => void;
type ObserverUnion = ObservableSubscriptionCallback | SubscriptionObserver;
interface OfflineAudioCompletionEvent extends Event {
  readonly renderedBuffer: AudioBuffer;
}
declare var OfflineAudioCompletionEvent: { new(type: string, eventInitDict: OfflineAudioCompletionEventInit): OfflineAudioCompletionEvent; prototype: OfflineAudioCompletionEvent; };
interface OfflineAudioCompletionEventInit extends EventInit {
  renderedBuffer: AudioBuffer;
}
interface OfflineAudioContext extends BaseAudioContext {
  addEventListener<K extends keyof OfflineAudioContextEventMap>(type: K, listener: (ev: OfflineAudioContextEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ close(): Promise<void>;
  readonly length: number;
  oncomplete: ((ev: OfflineAudioCompletionEvent) => any) | null;
  removeEventListener<K extends keyof OfflineAudioContextEventMap>(type: K, listener: (ev: OfflineAudioContextEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  resume(): Promise<void>;
  startRendering(): Promise<AudioBuffer>;
  suspend(suspendTime: number): Promise<void>;
}
declare var OfflineAudioContext: { new(contextOptions: OfflineAudioContextOptions): OfflineAudioContext; new(numberOfChannels: number, length: number, sampleRate: number): OfflineAudioContext; prototype: OfflineAudioContext; };
interface OfflineAudioContextEventMap extends BaseAudioContextEventMap {
  complete: OfflineAudioCompletionEvent;
}
interface OfflineAudioContextOptions {
  length: number;
  numberOfChannels?: number;
  renderSizeHint?: AudioContextRenderSizeCategory | number;
  sampleRate: number;
}
interface OffscreenCanvas extends EventTarget {
  addEventListener<K extends keyof OffscreenCanvasEventMap>(type: K, listener: (ev: OffscreenCanvasEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  convertToBlob(options?: ImageEncodeOptions): Promise<Blob>;
  getContext(contextId: "2d", options?: any): OffscreenCanvasRenderingContext2D | null;
  getContext(contextId: "bitmaprenderer", options?: any): ImageBitmapRenderingContext | null;
  getContext(contextId: "webgl", options?: any): WebGLRenderingContext | null;
  getContext(contextId: "webgl2", options?: any): WebGL2RenderingContext | null;
  getContext(contextId: "webgpu"): GPUCanvasContext | null;
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
interface OffscreenCanvasEventMap {
  contextlost: Event;
  contextrestored: Event;
}
interface OffscreenCanvasRenderingContext2D extends CanvasCompositing, CanvasDrawImage, CanvasDrawPath, CanvasFillStrokeStyles, CanvasFilters, CanvasImageData, CanvasImageSmoothing, CanvasPath, CanvasPathDrawingStyles, CanvasRect, CanvasShadowStyles, CanvasState, CanvasText, CanvasTextDrawingStyles, CanvasTransform {
  readonly canvas: OffscreenCanvas;
  /** @deprecated */ commit: any;
  /** @experimental */ getContextAttributes(): CanvasRenderingContext2DSettings;
}
declare var OffscreenCanvasRenderingContext2D: { prototype: OffscreenCanvasRenderingContext2D; };
type OffscreenRenderingContext = OffscreenCanvasRenderingContext2D | ImageBitmapRenderingContext | WebGLRenderingContext | WebGL2RenderingContext | GPUCanvasContext;
type OffscreenRenderingContextId = "2d" | "bitmaprenderer" | "webgl" | "webgl2" | "webgpu";
type OnErrorEventHandler = OnErrorEventHandlerNonNull | null;
interface OnErrorEventHandlerNonNull {
  (event: Event | string, source?: string, lineno?: number, colno?: number, error?: Error): any;
}
interface OpenFilePickerOptions extends FilePickerOptions {
  multiple?: boolean;
}
type OperationType = "token-request" | "send-redemption-record" | "token-redemption";
declare var Option: { new(text?: string, value?: string, defaultSelected?: boolean, selected?: boolean): HTMLOptionElement; readonly prototype: HTMLOptionElement; };
interface OptionalEffectTiming {
  delay?: number;
  direction?: PlaybackDirection;
  duration?: number | string;
  easing?: string;
  endDelay?: number;
  fill?: FillMode;
  iterationStart?: number;
  iterations?: number;
  playbackRate?: number;
}
type OpusApplication = "voip" | "audio" | "lowdelay";
type OpusBitstreamFormat = "ogg" | "opus";
interface OpusEncoderConfig {
  application?: OpusApplication;
  complexity?: number;
  format?: OpusBitstreamFormat;
  frameDuration?: number;
  packetlossperc?: number;
  signal?: OpusSignal;
  usedtx?: boolean;
  useinbandfec?: boolean;
}
type OpusSignal = "auto" | "music" | "voice";
type OrientationLockType = "any" | "landscape" | "landscape-primary" | "landscape-secondary" | "natural" | "portrait" | "portrait-primary" | "portrait-secondary";
interface OrientationSensor extends Sensor {
  populateMatrix(targetMatrix: RotationMatrixType): void;
  readonly quaternion: ReadonlyArray<number> | null;
}
declare var OrientationSensor: { prototype: OrientationSensor; };
type OrientationSensorLocalCoordinateSystem = "device" | "screen";
interface OrientationSensorOptions extends SensorOptions {
  referenceFrame?: OrientationSensorLocalCoordinateSystem;
}
type OrientationType = "landscape-primary" | "landscape-secondary" | "portrait-primary" | "portrait-secondary";
interface Origin {
  isSameOrigin(other: Origin): boolean;
  isSameSite(other: Origin): boolean;
  readonly opaque: boolean;
}
declare var Origin: { new(): Origin; from(value: any): Origin; prototype: Origin; };
interface OscillatorNode extends AudioScheduledSourceNode {
  addEventListener<K extends keyof AudioScheduledSourceNodeEventMap>(type: K, listener: (ev: AudioScheduledSourceNodeEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly detune: AudioParam;
  readonly frequency: AudioParam;
  removeEventListener<K extends keyof AudioScheduledSourceNodeEventMap>(type: K, listener: (ev: AudioScheduledSourceNodeEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  setPeriodicWave(periodicWave: PeriodicWave): void;
  type: OscillatorType;
}
declare var OscillatorNode: { new(context: BaseAudioContext, options?: OscillatorOptions): OscillatorNode; prototype: OscillatorNode; };
interface OscillatorOptions extends AudioNodeOptions {
  detune?: number;
  frequency?: number;
  periodicWave?: PeriodicWave;
  type?: OscillatorType;
}
type OscillatorType = "custom" | "sawtooth" | "sine" | "square" | "triangle";
type OverSampleType = "2x" | "4x" | "none";
interface OverconstrainedError extends DOMException {
  readonly constraint: string;
}
declare var OverconstrainedError: { new(constraint: string, message?: string): OverconstrainedError; prototype: OverconstrainedError; };
interface PageRevealEvent extends Event {
  readonly viewTransition: ViewTransition | null;
}
declare var PageRevealEvent: { new(type: string, eventInitDict?: PageRevealEventInit): PageRevealEvent; prototype: PageRevealEvent; };
interface PageRevealEventInit extends EventInit {
  viewTransition?: ViewTransition | null;
}
interface PageSwapEvent extends Event {
  readonly activation: NavigationActivation | null;
  readonly viewTransition: ViewTransition | null;
}
declare var PageSwapEvent: { new(type: string, eventInitDict?: PageSwapEventInit): PageSwapEvent; prototype: PageSwapEvent; };
interface PageSwapEventInit extends EventInit {
  activation?: NavigationActivation | null;
  viewTransition?: ViewTransition | null;
}
interface PageTransitionEvent extends Event {
  readonly persisted: boolean;
}
declare var PageTransitionEvent: { new(type: string, eventInitDict?: PageTransitionEventInit): PageTransitionEvent; prototype: PageTransitionEvent; };
interface PageTransitionEventInit extends EventInit {
  persisted?: boolean;
}
interface PaintTimingMixin {
  readonly paintTime: DOMHighResTimeStamp;
  readonly presentationTime: DOMHighResTimeStamp | null;
}
interface PannerNode extends AudioNode {
  coneInnerAngle: number;
  coneOuterAngle: number;
  coneOuterGain: number;
  distanceModel: DistanceModelType;
  maxDistance: number;
  readonly orientationX: AudioParam;
  readonly orientationY: AudioParam;
  readonly orientationZ: AudioParam;
  panningModel: PanningModelType;
  readonly positionX: AudioParam;
  readonly positionY: AudioParam;
  readonly positionZ: AudioParam;
  refDistance: number;
  rolloffFactor: number;
  /** @deprecated */ setOrientation(x: number, y: number, z: number): void;
  /** @deprecated */ setPosition(x: number, y: number, z: number): void;
}
declare var PannerNode: { new(context: BaseAudioContext, options?: PannerOptions): PannerNode; prototype: PannerNode; };
interface PannerOptions extends AudioNodeOptions {
  coneInnerAngle?: number;
  coneOuterAngle?: number;
  coneOuterGain?: number;
  distanceModel?: DistanceModelType;
  maxDistance?: number;
  orientationX?: number;
  orientationY?: number;
  orientationZ?: number;
  panningModel?: PanningModelType;
  positionX?: number;
  positionY?: number;
  positionZ?: number;
  refDistance?: number;
  rolloffFactor?: number;
}
type PanningModelType = "HRTF" | "equalpower";
interface ParentNode extends Node {
  append(...nodes: (Node | string)[]): void;
  readonly childElementCount: number;
  readonly children: HTMLCollection;
  readonly firstElementChild: Element | null;
  readonly lastElementChild: Element | null;
  moveBefore(node: Node, child: Node | null): void;
  prepend(...nodes: (Node | string)[]): void;
  querySelector<K extends keyof HTMLElementTagNameMap>(selectors: K): HTMLElementTagNameMap[K] | null;
  querySelector<K extends keyof SVGElementTagNameMap>(selectors: K): SVGElementTagNameMap[K] | null;
  querySelector<K extends keyof MathMLElementTagNameMap>(selectors: K): MathMLElementTagNameMap[K] | null;
  querySelector<K extends keyof HTMLElementDeprecatedTagNameMap>(selectors: K): HTMLElementDeprecatedTagNameMap[K] | null;
  querySelector<E extends Element = Element>(selectors: string): E | null;
  querySelectorAll<K extends keyof HTMLElementTagNameMap>(selectors: K): NodeListOf<HTMLElementTagNameMap[K]>;
  querySelectorAll<K extends keyof SVGElementTagNameMap>(selectors: K): NodeListOf<SVGElementTagNameMap[K]>;
  querySelectorAll<K extends keyof MathMLElementTagNameMap>(selectors: K): NodeListOf<MathMLElementTagNameMap[K]>;
  querySelectorAll<K extends keyof HTMLElementDeprecatedTagNameMap>(selectors: K): NodeListOf<HTMLElementDeprecatedTagNameMap[K]>;
  querySelectorAll<E extends Element = Element>(selectors: string): NodeListOf<E>;
  replaceChildren(...nodes: (Node | string)[]): void;
}
type ParityType = "even" | "none" | "odd";
interface ParseHTMLUnsafeOptions {
  sanitizer?: Sanitizer | SanitizerConfig | SanitizerPresets;
}
interface PasswordCredential extends Credential {
  /** @experimental */ readonly iconURL: string;
  /** @experimental */ readonly name: string;
  /** @experimental */ readonly password: string;
}
/** @experimental */ declare var PasswordCredential: { new(form: HTMLFormElement): PasswordCredential; new(data: PasswordCredentialData): PasswordCredential; prototype: PasswordCredential; };
interface PasswordCredentialData extends CredentialData {
  iconURL?: string;
  name?: string;
  origin: string;
  password: string;
}
type PasswordCredentialInit = PasswordCredentialData | HTMLFormElement;
interface Path2D extends CanvasPath {
  addPath(path: Path2D, transform?: DOMMatrix2DInit): void;
}
declare var Path2D: { new(path?: Path2D | string): Path2D; prototype: Path2D; };
interface PayerErrors {
  email?: string;
  name?: string;
  phone?: string;
}
interface PaymentAddress {
  /** @deprecated */ readonly addressLine: ReadonlyArray<string>;
  /** @deprecated */ readonly city: string;
  /** @deprecated */ readonly country: string;
  /** @deprecated */ readonly dependentLocality: string;
  /** @deprecated */ readonly organization: string;
  /** @deprecated */ readonly phone: string;
  /** @deprecated */ readonly postalCode: string;
  /** @deprecated */ readonly recipient: string;
  /** @deprecated */ readonly region: string;
  /** @deprecated */ readonly sortingCode: string;
  /** @deprecated */ toJSON(): any;
}
/** @deprecated */ declare var PaymentAddress: { new(): PaymentAddress; prototype: PaymentAddress; };
type PaymentComplete = "fail" | "success" | "unknown";
interface PaymentCredentialInstrument {
  details?: string;
  displayName: string;
  icon: string;
  iconMustBeShown?: boolean;
}
interface PaymentCurrencyAmount {
  currency: string;
  value: string;
}
type PaymentDelegation = "shippingAddress" | "payerName" | "payerPhone" | "payerEmail";
interface PaymentDetailsBase {
  displayItems?: PaymentItem[];
  modifiers?: PaymentDetailsModifier[];
  shippingOptions?: PaymentShippingOption[];
}
interface PaymentDetailsInit extends PaymentDetailsBase {
  id?: string;
  total: PaymentItem;
}
interface PaymentDetailsModifier {
  additionalDisplayItems?: PaymentItem[];
  data?: any;
  supportedMethods: string;
  total?: PaymentItem;
}
interface PaymentDetailsUpdate extends PaymentDetailsBase {
  error?: string;
  payerErrors?: PayerErrors;
  paymentMethodErrors?: any;
  shippingAddressErrors?: AddressErrors;
  total?: PaymentItem;
}
interface PaymentEntityLogo {
  label: string;
  url: string;
}
interface PaymentItem {
  amount: PaymentCurrencyAmount;
  label: string;
  pending?: boolean;
}
interface PaymentManager {
  /** @experimental */ enableDelegations(delegations: PaymentDelegation[]): Promise<void>;
  /** @experimental */ userHint: string;
}
/** @experimental */ declare var PaymentManager: { prototype: PaymentManager; };
interface PaymentMethodChangeEvent extends PaymentRequestUpdateEvent {
  readonly methodDetails: any;
  readonly methodName: string;
}
declare var PaymentMethodChangeEvent: { new(type: string, eventInitDict?: PaymentMethodChangeEventInit): PaymentMethodChangeEvent; prototype: PaymentMethodChangeEvent; };
interface PaymentMethodChangeEventInit extends PaymentRequestUpdateEventInit {
  methodDetails?: any;
  methodName?: string;
}
interface PaymentMethodData {
  data?: any;
  supportedMethods: string;
}
interface PaymentOptions {
  requestBillingAddress?: boolean;
  requestPayerEmail?: boolean;
  requestPayerName?: boolean;
  requestPayerPhone?: boolean;
  requestShipping?: boolean;
  shippingType?: PaymentShippingType;
}
interface PaymentRequest extends EventTarget {
  abort(): Promise<void>;
  addEventListener<K extends keyof PaymentRequestEventMap>(type: K, listener: (ev: PaymentRequestEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  canMakePayment(): Promise<boolean>;
  readonly id: string;
  onpaymentmethodchange: ((ev: PaymentMethodChangeEvent) => any) | null;
  /** @deprecated */ onshippingaddresschange: ((ev: PaymentRequestUpdateEvent) => any) | null;
  /** @deprecated */ onshippingoptionchange: ((ev: PaymentRequestUpdateEvent) => any) | null;
  removeEventListener<K extends keyof PaymentRequestEventMap>(type: K, listener: (ev: PaymentRequestEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ readonly shippingAddress: PaymentAddress | null;
  /** @deprecated */ readonly shippingOption: string | null;
  /** @deprecated */ readonly shippingType: PaymentShippingType | null;
  show(detailsPromise?: PaymentDetailsUpdate | PromiseLike<PaymentDetailsUpdate>): Promise<PaymentResponse>;
}
declare var PaymentRequest: { new(methodData: PaymentMethodData[], details: PaymentDetailsInit, options?: PaymentOptions): PaymentRequest; /** @experimental */ getSecurePaymentConfirmationCapabilities(): Promise<SecurePaymentConfirmationCapabilities>; prototype: PaymentRequest; /** @experimental */ securePaymentConfirmationAvailability(): Promise<SecurePaymentConfirmationAvailability>; };
interface PaymentRequestEventMap {
  paymentmethodchange: PaymentMethodChangeEvent;
  shippingaddresschange: PaymentRequestUpdateEvent;
  shippingoptionchange: PaymentRequestUpdateEvent;
}
interface PaymentRequestUpdateEvent extends Event {
  updateWith(detailsPromise: PaymentDetailsUpdate | PromiseLike<PaymentDetailsUpdate>): void;
}
declare var PaymentRequestUpdateEvent: { new(type: string, eventInitDict?: PaymentRequestUpdateEventInit): PaymentRequestUpdateEvent; prototype: PaymentRequestUpdateEvent; };
interface PaymentRequestUpdateEventInit extends EventInit {
}
interface PaymentResponse extends EventTarget {
  addEventListener<K extends keyof PaymentResponseEventMap>(type: K, listener: (ev: PaymentResponseEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  complete(result?: PaymentComplete): Promise<void>;
  readonly details: any;
  readonly methodName: string;
  onpayerdetailchange: ((ev: PaymentRequestUpdateEvent) => any) | null;
  readonly payerEmail: string | null;
  readonly payerName: string | null;
  readonly payerPhone: string | null;
  removeEventListener<K extends keyof PaymentResponseEventMap>(type: K, listener: (ev: PaymentResponseEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly requestId: string;
  retry(errorFields?: PaymentValidationErrors): Promise<void>;
  readonly shippingAddress: PaymentAddress | null;
  readonly shippingOption: string | null;
  toJSON(): any;
}
declare var PaymentResponse: { prototype: PaymentResponse; };
interface PaymentResponseEventMap {
  payerdetailchange: PaymentRequestUpdateEvent;
}
interface PaymentShippingOption {
  amount: PaymentCurrencyAmount;
  id: string;
  label: string;
  selected?: boolean;
}
type PaymentShippingType = "delivery" | "pickup" | "shipping";
interface PaymentValidationErrors {
  error?: string;
  payer?: PayerErrors;
  paymentMethod?: object;
  shippingAddress?: AddressErrors;
}
interface Pbkdf2Params extends Algorithm {
  hash: HashAlgorithmIdentifier;
  iterations: number;
  salt: BufferSource;
}
interface Performance extends EventTarget {
  addEventListener<K extends keyof PerformanceEventMap>(type: K, listener: (ev: PerformanceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  clearMarks(markName?: string): void;
  clearMeasures(measureName?: string): void;
  clearResourceTimings(): void;
  readonly eventCounts: EventCounts;
  getEntries(): PerformanceEntryList;
  getEntriesByName(name: string, type?: string): PerformanceEntryList;
  getEntriesByType(type: string): PerformanceEntryList;
  readonly interactionCount: number;
  mark(markName: string, markOptions?: PerformanceMarkOptions): PerformanceMark;
  measure(measureName: string, startOrMeasureOptions?: string | PerformanceMeasureOptions, endMark?: string): PerformanceMeasure;
  /** @experimental */ measureUserAgentSpecificMemory(): Promise<MemoryMeasurement>;
  /** @deprecated */ memory: any;
  /** @deprecated */ readonly navigation: PerformanceNavigation;
  now(): DOMHighResTimeStamp;
  onresourcetimingbufferfull: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof PerformanceEventMap>(type: K, listener: (ev: PerformanceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  setResourceTimingBufferSize(maxSize: number): void;
  readonly timeOrigin: DOMHighResTimeStamp;
  /** @deprecated */ readonly timing: PerformanceTiming;
  toJSON(): any;
}
declare var Performance: { prototype: Performance; };
interface PerformanceContainerTiming extends PerformanceEntry {
  /** @experimental */ readonly firstRenderTime: DOMHighResTimeStamp;
  /** @experimental */ readonly identifier: string;
  /** @experimental */ readonly intersectionRect: DOMRectReadOnly;
  /** @experimental */ readonly lastPaintedElement: HTMLElement | null;
  /** @experimental */ readonly paintTime: DOMHighResTimeStamp;
  /** @experimental */ readonly presentationTime: DOMHighResTimeStamp | null;
  /** @experimental */ readonly rootElement: HTMLElement | null;
  /** @experimental */ readonly size: number;
  /** @experimental */ toJSON(): object;
}
/** @experimental */ declare var PerformanceContainerTiming: { prototype: PerformanceContainerTiming; };
interface PerformanceElementTiming extends PerformanceEntry {
  /** @experimental */ readonly element: Element | null;
  /** @experimental */ readonly id: string;
  /** @experimental */ readonly identifier: string;
  /** @experimental */ readonly intersectionRect: DOMRectReadOnly;
  /** @experimental */ readonly loadTime: DOMHighResTimeStamp;
  /** @experimental */ readonly naturalHeight: number;
  /** @experimental */ readonly naturalWidth: number;
  /** @experimental */ readonly paintTime: DOMHighResTimeStamp;
  /** @experimental */ readonly presentationTime: DOMHighResTimeStamp | null;
  /** @experimental */ readonly renderTime: DOMHighResTimeStamp;
  /** @experimental */ toJSON(): object;
  /** @experimental */ readonly url: string;
}
/** @experimental */ declare var PerformanceElementTiming: { prototype: PerformanceElementTiming; };
interface PerformanceEntry {
  readonly duration: DOMHighResTimeStamp;
  readonly entryType: string;
  /** @experimental */ readonly id: number;
  readonly name: string;
  /** @experimental */ readonly navigationId: number;
  readonly startTime: DOMHighResTimeStamp;
  toJSON(): any;
}
declare var PerformanceEntry: { prototype: PerformanceEntry; };
type PerformanceEntryList = PerformanceEntry[];
interface PerformanceEventMap {
  resourcetimingbufferfull: Event;
}
interface PerformanceEventTiming extends PerformanceEntry {
  readonly cancelable: boolean;
  readonly interactionId: number;
  readonly processingEnd: DOMHighResTimeStamp;
  readonly processingStart: DOMHighResTimeStamp;
  readonly target: Node | null;
  /** @experimental */ readonly targetSelector: string;
  toJSON(): any;
}
declare var PerformanceEventTiming: { prototype: PerformanceEventTiming; };
interface PerformanceLongAnimationFrameTiming extends PerformanceEntry {
  /** @experimental */ readonly blockingDuration: DOMHighResTimeStamp;
  readonly duration: DOMHighResTimeStamp;
  readonly entryType: string;
  /** @experimental */ readonly firstUIEventTimestamp: DOMHighResTimeStamp;
  readonly name: string;
  /** @experimental */ readonly paintTime: DOMHighResTimeStamp;
  /** @experimental */ readonly presentationTime: DOMHighResTimeStamp | null;
  /** @experimental */ readonly renderStart: DOMHighResTimeStamp;
  /** @experimental */ readonly scripts: ReadonlyArray<PerformanceScriptTiming>;
  readonly startTime: DOMHighResTimeStamp;
  /** @experimental */ readonly styleAndLayoutStart: DOMHighResTimeStamp;
  /** @experimental */ toJSON(): object;
}
/** @experimental */ declare var PerformanceLongAnimationFrameTiming: { prototype: PerformanceLongAnimationFrameTiming; };
interface PerformanceLongTaskTiming extends PerformanceEntry {
  /** @experimental */ readonly attribution: ReadonlyArray<TaskAttributionTiming>;
  readonly duration: DOMHighResTimeStamp;
  readonly entryType: string;
  readonly name: string;
  readonly startTime: DOMHighResTimeStamp;
  /** @experimental */ toJSON(): object;
}
/** @experimental */ declare var PerformanceLongTaskTiming: { prototype: PerformanceLongTaskTiming; };
interface PerformanceMark extends PerformanceEntry {
  readonly detail: any;
}
declare var PerformanceMark: { new(markName: string, markOptions?: PerformanceMarkOptions): PerformanceMark; prototype: PerformanceMark; };
interface PerformanceMarkOptions {
  detail?: any;
  startTime?: DOMHighResTimeStamp;
}
interface PerformanceMeasure extends PerformanceEntry {
  readonly detail: any;
}
declare var PerformanceMeasure: { prototype: PerformanceMeasure; };
interface PerformanceMeasureOptions {
  detail?: any;
  duration?: DOMHighResTimeStamp;
  end?: string | DOMHighResTimeStamp;
  start?: string | DOMHighResTimeStamp;
}
interface PerformanceNavigation {
  readonly TYPE_BACK_FORWARD: 2;
  readonly TYPE_NAVIGATE: 0;
  readonly TYPE_RELOAD: 1;
  readonly TYPE_RESERVED: 255;
  /** @deprecated */ readonly redirectCount: number;
  /** @deprecated */ toJSON(): any;
  /** @deprecated */ readonly type: number;
}
/** @deprecated */ declare var PerformanceNavigation: { readonly TYPE_BACK_FORWARD: 2; readonly TYPE_NAVIGATE: 0; readonly TYPE_RELOAD: 1; readonly TYPE_RESERVED: 255; prototype: PerformanceNavigation; };
interface PerformanceNavigationTiming extends PerformanceResourceTiming {
  /** @experimental */ readonly activationStart: DOMHighResTimeStamp;
  /** @experimental */ readonly confidence: PerformanceTimingConfidence;
  /** @experimental */ readonly criticalCHRestart: DOMHighResTimeStamp;
  readonly domComplete: DOMHighResTimeStamp;
  readonly domContentLoadedEventEnd: DOMHighResTimeStamp;
  readonly domContentLoadedEventStart: DOMHighResTimeStamp;
  readonly domInteractive: DOMHighResTimeStamp;
  readonly loadEventEnd: DOMHighResTimeStamp;
  readonly loadEventStart: DOMHighResTimeStamp;
  /** @experimental */ readonly notRestoredReasons: NotRestoredReasons | null;
  readonly redirectCount: number;
  toJSON(): any;
  readonly type: NavigationTimingType;
  readonly unloadEventEnd: DOMHighResTimeStamp;
  readonly unloadEventStart: DOMHighResTimeStamp;
}
declare var PerformanceNavigationTiming: { prototype: PerformanceNavigationTiming; };
interface PerformanceObserver {
  disconnect(): void;
  observe(options?: PerformanceObserverInit): void;
  takeRecords(): PerformanceEntryList;
}
declare var PerformanceObserver: { new(callback: PerformanceObserverCallback): PerformanceObserver; prototype: PerformanceObserver; readonly supportedEntryTypes: ReadonlyArray<string>; };
interface PerformanceObserverCallback {
  (entries: PerformanceObserverEntryList, observer: PerformanceObserver): void;
}
interface PerformanceObserverEntryList {
  getEntries(): PerformanceEntryList;
  getEntriesByName(name: string, type?: string): PerformanceEntryList;
  getEntriesByType(type: string): PerformanceEntryList;
}
declare var PerformanceObserverEntryList: { prototype: PerformanceObserverEntryList; };
interface PerformanceObserverInit {
  buffered?: boolean;
  durationThreshold?: DOMHighResTimeStamp;
  entryTypes?: string[];
  type?: string;
}
interface PerformancePaintTiming extends PerformanceEntry, PaintTimingMixin {
  toJSON(): any;
}
declare var PerformancePaintTiming: { prototype: PerformancePaintTiming; };
type PerformancePreference = "auto" | "speed" | "capability";
interface PerformanceResourceTiming extends PerformanceEntry {
  readonly connectEnd: DOMHighResTimeStamp;
  readonly connectStart: DOMHighResTimeStamp;
  /** @experimental */ readonly contentEncoding: string;
  readonly contentType: string;
  readonly decodedBodySize: number;
  readonly deliveryType: string;
  readonly domainLookupEnd: DOMHighResTimeStamp;
  readonly domainLookupStart: DOMHighResTimeStamp;
  readonly encodedBodySize: number;
  readonly fetchStart: DOMHighResTimeStamp;
  readonly finalResponseHeadersStart: DOMHighResTimeStamp;
  readonly firstInterimResponseStart: DOMHighResTimeStamp;
  readonly initiatorType: string;
  readonly nextHopProtocol: string;
  readonly redirectEnd: DOMHighResTimeStamp;
  readonly redirectStart: DOMHighResTimeStamp;
  readonly renderBlockingStatus: RenderBlockingStatusType;
  readonly requestStart: DOMHighResTimeStamp;
  readonly responseEnd: DOMHighResTimeStamp;
  readonly responseStart: DOMHighResTimeStamp;
  readonly responseStatus: number;
  readonly secureConnectionStart: DOMHighResTimeStamp;
  readonly serverTiming: ReadonlyArray<PerformanceServerTiming>;
  toJSON(): any;
  readonly transferSize: number;
  readonly workerCacheLookupStart: DOMHighResTimeStamp;
  /** @experimental */ readonly workerFinalRouterSource: string;
  /** @experimental */ readonly workerMatchedRouterSource: string;
  readonly workerRouterEvaluationStart: DOMHighResTimeStamp;
  readonly workerStart: DOMHighResTimeStamp;
}
declare var PerformanceResourceTiming: { prototype: PerformanceResourceTiming; };
interface PerformanceScriptTiming extends PerformanceEntry {
  readonly duration: DOMHighResTimeStamp;
  readonly entryType: string;
  /** @experimental */ readonly executionStart: DOMHighResTimeStamp;
  /** @experimental */ readonly forcedStyleAndLayoutDuration: DOMHighResTimeStamp;
  /** @experimental */ readonly invoker: string;
  /** @experimental */ readonly invokerType: ScriptInvokerType;
  readonly name: string;
  /** @experimental */ readonly pauseDuration: DOMHighResTimeStamp;
  /** @experimental */ readonly sourceCharPosition: number;
  /** @experimental */ readonly sourceFunctionName: string;
  /** @experimental */ readonly sourceURL: string;
  readonly startTime: DOMHighResTimeStamp;
  /** @experimental */ toJSON(): object;
  /** @experimental */ readonly window: Window | null;
  /** @experimental */ readonly windowAttribution: ScriptWindowAttribution;
}
/** @experimental */ declare var PerformanceScriptTiming: { prototype: PerformanceScriptTiming; };
interface PerformanceServerTiming {
  readonly description: string;
  readonly duration: DOMHighResTimeStamp;
  readonly name: string;
  toJSON(): any;
}
declare var PerformanceServerTiming: { prototype: PerformanceServerTiming; };
interface PerformanceSoftNavigation extends PerformanceEntry {
  /** @experimental */ getLargestInteractionContentfulPaint(): InteractionContentfulPaint | null;
  /** @experimental */ readonly interactionId: number;
  /** @experimental */ readonly navigationType: NavigationType;
  /** @experimental */ readonly paintTime: DOMHighResTimeStamp;
  /** @experimental */ readonly presentationTime: DOMHighResTimeStamp | null;
  /** @experimental */ toJSON(): object;
}
/** @experimental */ declare var PerformanceSoftNavigation: { prototype: PerformanceSoftNavigation; };
interface PerformanceTiming {
  /** @deprecated */ readonly connectEnd: number;
  /** @deprecated */ readonly connectStart: number;
  /** @deprecated */ readonly domComplete: number;
  /** @deprecated */ readonly domContentLoadedEventEnd: number;
  /** @deprecated */ readonly domContentLoadedEventStart: number;
  /** @deprecated */ readonly domInteractive: number;
  /** @deprecated */ readonly domLoading: number;
  /** @deprecated */ readonly domainLookupEnd: number;
  /** @deprecated */ readonly domainLookupStart: number;
  /** @deprecated */ readonly fetchStart: number;
  /** @deprecated */ readonly loadEventEnd: number;
  /** @deprecated */ readonly loadEventStart: number;
  /** @deprecated */ readonly navigationStart: number;
  /** @deprecated */ readonly redirectEnd: number;
  /** @deprecated */ readonly redirectStart: number;
  /** @deprecated */ readonly requestStart: number;
  /** @deprecated */ readonly responseEnd: number;
  /** @deprecated */ readonly responseStart: number;
  /** @deprecated */ readonly secureConnectionStart: number;
  /** @deprecated */ toJSON(): any;
  /** @deprecated */ readonly unloadEventEnd: number;
  /** @deprecated */ readonly unloadEventStart: number;
}
/** @deprecated */ declare var PerformanceTiming: { prototype: PerformanceTiming; };
interface PerformanceTimingConfidence {
  /** @experimental */ readonly randomizedTriggerRate: number;
  /** @experimental */ toJSON(): object;
  /** @experimental */ readonly value: PerformanceTimingConfidenceValue;
}
/** @experimental */ declare var PerformanceTimingConfidence: { prototype: PerformanceTimingConfidence; };
type PerformanceTimingConfidenceValue = "high" | "low";
interface PeriodicSyncManager {
  /** @experimental */ getTags(): Promise<string[]>;
  /** @experimental */ register(tag: string, options?: BackgroundSyncOptions): Promise<void>;
  /** @experimental */ unregister(tag: string): Promise<void>;
}
/** @experimental */ declare var PeriodicSyncManager: { prototype: PeriodicSyncManager; };
interface PeriodicWave {
}
declare var PeriodicWave: { new(context: BaseAudioContext, options?: PeriodicWaveOptions): PeriodicWave; prototype: PeriodicWave; };
interface PeriodicWaveConstraints {
  disableNormalization?: boolean;
}
interface PeriodicWaveOptions extends PeriodicWaveConstraints {
  imag?: number[] | Float32Array;
  real?: number[] | Float32Array;
}
interface PermissionDescriptor {
  name: PermissionName;
}
type PermissionName = "camera" | "geolocation" | "microphone" | "midi" | "notifications" | "persistent-storage" | "push" | "screen-wake-lock" | "storage-access";
type PermissionState = "denied" | "granted" | "prompt";
interface PermissionStatus extends EventTarget {
  addEventListener<K extends keyof PermissionStatusEventMap>(type: K, listener: (ev: PermissionStatusEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly name: string;
  onchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof PermissionStatusEventMap>(type: K, listener: (ev: PermissionStatusEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly state: PermissionState;
}
declare var PermissionStatus: { prototype: PermissionStatus; };
interface PermissionStatusEventMap {
  change: Event;
}
interface Permissions {
  query(permissionDesc: PermissionDescriptor): Promise<PermissionStatus>;
  /** @experimental */ request(permissionDesc: object): Promise<PermissionStatus>;
  /** @deprecated */ revoke(permissionDesc: object): Promise<PermissionStatus>;
}
declare var Permissions: { prototype: Permissions; };
interface PermissionsPolicy {
  /** @experimental */ allowedFeatures(): string[];
  /** @experimental */ allowsFeature(feature: string, origin?: string): boolean;
  /** @experimental */ features(): string[];
  /** @experimental */ getAllowlistForFeature(feature: string): string[];
}
/** @experimental */ declare var PermissionsPolicy: { prototype: PermissionsPolicy; };
interface PhotoCapabilities {
  fillLightMode?: FillLightMode[];
  imageHeight?: MediaSettingsRange;
  imageWidth?: MediaSettingsRange;
  redEyeReduction?: RedEyeReduction;
}
interface PhotoSettings {
  fillLightMode?: FillLightMode;
  imageHeight?: number;
  imageWidth?: number;
  redEyeReduction?: boolean;
}
interface PictureInPictureEvent extends Event {
  readonly pictureInPictureWindow: PictureInPictureWindow;
}
declare var PictureInPictureEvent: { new(type: string, eventInitDict: PictureInPictureEventInit): PictureInPictureEvent; prototype: PictureInPictureEvent; };
interface PictureInPictureEventInit extends EventInit {
  pictureInPictureWindow: PictureInPictureWindow;
}
interface PictureInPictureWindow extends EventTarget {
  addEventListener<K extends keyof PictureInPictureWindowEventMap>(type: K, listener: (ev: PictureInPictureWindowEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly height: number;
  onresize: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof PictureInPictureWindowEventMap>(type: K, listener: (ev: PictureInPictureWindowEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly width: number;
}
declare var PictureInPictureWindow: { prototype: PictureInPictureWindow; };
interface PictureInPictureWindowEventMap {
  resize: Event;
}
interface PlaneLayout {
  offset: number;
  stride: number;
}
type PlaybackDirection = "alternate" | "alternate-reverse" | "normal" | "reverse";
interface Plugin {
  [index: number]: MimeType;
  [Symbol.iterator](): ArrayIterator<MimeType>;
  /** @deprecated */ readonly description: string;
  /** @deprecated */ readonly filename: string;
  /** @deprecated */ item(index: number): MimeType | null;
  /** @deprecated */ readonly length: number;
  /** @deprecated */ readonly name: string;
  /** @deprecated */ namedItem(name: string): MimeType | null;
}
/** @deprecated */ declare var Plugin: { prototype: Plugin; };
interface PluginArray {
  [index: number]: Plugin;
  [Symbol.iterator](): ArrayIterator<Plugin>;
  /** @deprecated */ item(index: number): Plugin | null;
  /** @deprecated */ readonly length: number;
  /** @deprecated */ namedItem(name: string): Plugin | null;
  /** @deprecated */ refresh(): void;
}
/** @deprecated */ declare var PluginArray: { prototype: PluginArray; };
interface Point2D {
  x?: number;
  y?: number;
}
type PointerAxis = "block" | "inline" | "x" | "y";
interface PointerEvent extends MouseEvent {
  readonly altitudeAngle: number;
  readonly azimuthAngle: number;
  getCoalescedEvents(): PointerEvent[];
  getPredictedEvents(): PointerEvent[];
  readonly height: number;
  readonly isPrimary: boolean;
  readonly persistentDeviceId: number;
  readonly pointerId: number;
  readonly pointerType: string;
  readonly pressure: number;
  readonly tangentialPressure: number;
  readonly tiltX: number;
  readonly tiltY: number;
  readonly twist: number;
  readonly width: number;
}
declare var PointerEvent: { new(type: string, eventInitDict?: PointerEventInit): PointerEvent; prototype: PointerEvent; };
interface PointerEventInit extends MouseEventInit {
  altitudeAngle?: number;
  azimuthAngle?: number;
  coalescedEvents?: PointerEvent[];
  height?: number;
  isPrimary?: boolean;
  persistentDeviceId?: number;
  pointerId?: number;
  pointerType?: string;
  predictedEvents?: PointerEvent[];
  pressure?: number;
  tangentialPressure?: number;
  tiltX?: number;
  tiltY?: number;
  twist?: number;
  width?: number;
}
interface PointerLockOptions {
  unadjustedMovement?: boolean;
}
interface PointerTimeline extends AnimationTimeline {
  /** @experimental */ readonly axis: PointerAxis;
  /** @experimental */ readonly source: Element | null;
}
declare var PointerTimeline: { new(options?: PointerTimelineOptions): PointerTimeline; prototype: PointerTimeline; };
interface PointerTimelineOptions {
  axis?: PointerAxis;
  source?: Element | null;
}
interface PopStateEvent extends Event {
  readonly hasUAVisualTransition: boolean;
  readonly state: any;
}
declare var PopStateEvent: { new(type: string, eventInitDict?: PopStateEventInit): PopStateEvent; prototype: PopStateEvent; };
interface PopStateEventInit extends EventInit {
  hasUAVisualTransition?: boolean;
  state?: any;
}
interface PopoverTargetAttributes {
  popoverTargetAction: string;
  popoverTargetElement: Element | null;
}
interface PortalActivateEvent extends Event {
  /** @experimental */ adoptPredecessor(): HTMLPortalElement;
  /** @experimental */ readonly data: any;
}
declare var PortalActivateEvent: { new(type: string, eventInitDict?: PortalActivateEventInit): PortalActivateEvent; prototype: PortalActivateEvent; };
interface PortalActivateEventInit extends EventInit {
  data?: any;
}
interface PortalActivateOptions extends StructuredSerializeOptions {
  data?: any;
}
interface PortalHost extends EventTarget {
  addEventListener<K extends keyof PortalHostEventMap>(type: K, listener: (ev: PortalHostEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onmessage: ((ev: MessageEvent) => any) | null;
  /** @experimental */ onmessageerror: ((ev: MessageEvent) => any) | null;
  /** @experimental */ postMessage(message: any, options?: StructuredSerializeOptions): void;
  removeEventListener<K extends keyof PortalHostEventMap>(type: K, listener: (ev: PortalHostEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var PortalHost: { prototype: PortalHost; };
interface PortalHostEventMap {
  message: MessageEvent;
  messageerror: MessageEvent;
}
type PositionAlignSetting = "auto" | "center" | "line-left" | "line-right";
interface PositionCallback {
  (position: GeolocationPosition): void;
}
interface PositionErrorCallback {
  (positionError: GeolocationPositionError): void;
}
interface PositionOptions {
  enableHighAccuracy?: boolean;
  maximumAge?: number;
  timeout?: number;
}
type PredefinedColorSpace = "display-p3" | "srgb";
type Predicate = (value: any, index: number) => boolean;
interface PreferenceManager {
  /** @experimental */ readonly colorScheme: PreferenceObject;
  /** @experimental */ readonly contrast: PreferenceObject;
  /** @experimental */ readonly reducedData: PreferenceObject;
  /** @experimental */ readonly reducedMotion: PreferenceObject;
  /** @experimental */ readonly reducedTransparency: PreferenceObject;
}
/** @experimental */ declare var PreferenceManager: { prototype: PreferenceManager; };
interface PreferenceObject extends EventTarget {
  addEventListener<K extends keyof PreferenceObjectEventMap>(type: K, listener: (ev: PreferenceObjectEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ clearOverride(): void;
  /** @experimental */ onchange: ((ev: Event) => any) | null;
  /** @experimental */ readonly override: string | null;
  removeEventListener<K extends keyof PreferenceObjectEventMap>(type: K, listener: (ev: PreferenceObjectEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ requestOverride(value: string | null): Promise<void>;
  /** @experimental */ readonly validValues: ReadonlyArray<string>;
  /** @experimental */ readonly value: string;
}
/** @experimental */ declare var PreferenceObject: { prototype: PreferenceObject; };
interface PreferenceObjectEventMap {
  change: Event;
}
type PremultiplyAlpha = "default" | "none" | "premultiply";
interface Presentation {
  /** @experimental */ defaultRequest: PresentationRequest | null;
  /** @experimental */ readonly receiver: PresentationReceiver | null;
}
/** @experimental */ declare var Presentation: { prototype: Presentation; };
interface PresentationAvailability extends EventTarget {
  addEventListener<K extends keyof PresentationAvailabilityEventMap>(type: K, listener: (ev: PresentationAvailabilityEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof PresentationAvailabilityEventMap>(type: K, listener: (ev: PresentationAvailabilityEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly value: boolean;
}
/** @experimental */ declare var PresentationAvailability: { prototype: PresentationAvailability; };
interface PresentationAvailabilityEventMap {
  change: Event;
}
interface PresentationConnection extends EventTarget {
  addEventListener<K extends keyof PresentationConnectionEventMap>(type: K, listener: (ev: PresentationConnectionEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ binaryType: BinaryType;
  /** @experimental */ close(): void;
  /** @experimental */ readonly id: string;
  /** @experimental */ onclose: ((ev: PresentationConnectionCloseEvent) => any) | null;
  /** @experimental */ onconnect: ((ev: Event) => any) | null;
  /** @experimental */ onmessage: ((ev: MessageEvent) => any) | null;
  /** @experimental */ onterminate: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof PresentationConnectionEventMap>(type: K, listener: (ev: PresentationConnectionEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ send(message: string): void;
  /** @experimental */ send(data: Blob): void;
  /** @experimental */ send(data: ArrayBuffer): void;
  /** @experimental */ send(data: ArrayBufferView): void;
  /** @experimental */ readonly state: PresentationConnectionState;
  /** @experimental */ terminate(): void;
  /** @experimental */ readonly url: string;
}
/** @experimental */ declare var PresentationConnection: { prototype: PresentationConnection; };
interface PresentationConnectionAvailableEvent extends Event {
  /** @experimental */ readonly connection: PresentationConnection;
}
/** @experimental */ declare var PresentationConnectionAvailableEvent: { new(type: string, eventInitDict: PresentationConnectionAvailableEventInit): PresentationConnectionAvailableEvent; prototype: PresentationConnectionAvailableEvent; };
interface PresentationConnectionAvailableEventInit extends EventInit {
  connection: PresentationConnection;
}
interface PresentationConnectionCloseEvent extends Event {
  /** @experimental */ readonly message: string;
  /** @experimental */ readonly reason: PresentationConnectionCloseReason;
}
/** @experimental */ declare var PresentationConnectionCloseEvent: { new(type: string, eventInitDict: PresentationConnectionCloseEventInit): PresentationConnectionCloseEvent; prototype: PresentationConnectionCloseEvent; };
interface PresentationConnectionCloseEventInit extends EventInit {
  message?: string;
  reason: PresentationConnectionCloseReason;
}
type PresentationConnectionCloseReason = "error" | "closed" | "wentaway";
interface PresentationConnectionEventMap {
  close: PresentationConnectionCloseEvent;
  connect: Event;
  message: MessageEvent;
  terminate: Event;
}
interface PresentationConnectionList extends EventTarget {
  addEventListener<K extends keyof PresentationConnectionListEventMap>(type: K, listener: (ev: PresentationConnectionListEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly connections: ReadonlyArray<PresentationConnection>;
  /** @experimental */ onconnectionavailable: ((ev: PresentationConnectionAvailableEvent) => any) | null;
  removeEventListener<K extends keyof PresentationConnectionListEventMap>(type: K, listener: (ev: PresentationConnectionListEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/** @experimental */ declare var PresentationConnectionList: { prototype: PresentationConnectionList; };
interface PresentationConnectionListEventMap {
  connectionavailable: PresentationConnectionAvailableEvent;
}
type PresentationConnectionState = "connecting" | "connected" | "closed" | "terminated";
interface PresentationReceiver {
  /** @experimental */ readonly connectionList: Promise<PresentationConnectionList>;
}
/** @experimental */ declare var PresentationReceiver: { prototype: PresentationReceiver; };
interface PresentationRequest extends EventTarget {
  addEventListener<K extends keyof PresentationRequestEventMap>(type: K, listener: (ev: PresentationRequestEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ getAvailability(): Promise<PresentationAvailability>;
  /** @experimental */ onconnectionavailable: ((ev: PresentationConnectionAvailableEvent) => any) | null;
  /** @experimental */ reconnect(presentationId: string): Promise<PresentationConnection>;
  removeEventListener<K extends keyof PresentationRequestEventMap>(type: K, listener: (ev: PresentationRequestEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ start(): Promise<PresentationConnection>;
}
/** @experimental */ declare var PresentationRequest: { new(url: string): PresentationRequest; new(urls: string[]): PresentationRequest; prototype: PresentationRequest; };
interface PresentationRequestEventMap {
  connectionavailable: PresentationConnectionAvailableEvent;
}
type PresentationStyle = "attachment" | "inline" | "unspecified";
interface PressureObserver {
  /** @experimental */ disconnect(): void;
  /** @experimental */ observe(source: PressureSource, options?: PressureObserverOptions): Promise<void>;
  /** @experimental */ takeRecords(): PressureRecord[];
  /** @experimental */ unobserve(source: PressureSource): void;
}
/** @experimental */ declare var PressureObserver: { new(callback: PressureUpdateCallback): PressureObserver; /** @experimental */ readonly knownSources: ReadonlyArray<PressureSource>; prototype: PressureObserver; };
interface PressureObserverOptions {
  sampleInterval?: number;
}
interface PressureRecord {
  /** @experimental */ readonly source: PressureSource;
  /** @experimental */ readonly state: PressureState;
  /** @experimental */ readonly time: DOMHighResTimeStamp;
  /** @experimental */ toJSON(): object;
}
/** @experimental */ declare var PressureRecord: { prototype: PressureRecord; };
type PressureSource = "cpu";
type PressureState = "nominal" | "fair" | "serious" | "critical";
type PressureUpdateCallback = (changes: PressureRecord[], observer: PressureObserver) => void;
interface PrivateToken {
  issuers?: string[];
  operation: OperationType;
  refreshPolicy?: RefreshPolicy;
  version: TokenVersion;
}
interface ProcessingInstruction extends CharacterData, LinkStyle {
  /** @experimental */ getAttribute(name: string): string | null;
  /** @experimental */ getAttributeNames(): string[];
  /** @experimental */ hasAttribute(name: string): boolean;
  /** @experimental */ hasAttributes(): boolean;
  /** @experimental */ removeAttribute(name: string): void;
  /** @experimental */ setAttribute(name: string, value: string): void;
  readonly target: string;
  /** @experimental */ toggleAttribute(name: string, force?: boolean): boolean;
}
declare var ProcessingInstruction: { prototype: ProcessingInstruction; };
interface Profiler extends EventTarget {
  /** @experimental */ readonly sampleInterval: DOMHighResTimeStamp;
  /** @experimental */ stop(): Promise<ProfilerTrace>;
  /** @experimental */ readonly stopped: boolean;
}
/** @experimental */ declare var Profiler: { new(options: ProfilerInitOptions): Profiler; prototype: Profiler; };
interface ProfilerFrame {
  column?: number;
  line?: number;
  name: string;
  resourceId?: number;
}
interface ProfilerInitOptions {
  maxBufferSize: number;
  sampleInterval: DOMHighResTimeStamp;
}
type ProfilerResource = string;
interface ProfilerSample {
  stackId?: number;
  timestamp: DOMHighResTimeStamp;
}
interface ProfilerStack {
  frameId: number;
  parentId?: number;
}
interface ProfilerTrace {
  frames: ProfilerFrame[];
  resources: ProfilerResource[];
  samples: ProfilerSample[];
  stacks: ProfilerStack[];
}
interface ProgressEvent<T extends EventTarget = EventTarget> extends Event {
  readonly lengthComputable: boolean;
  readonly loaded: number;
  readonly target: T | null;
  readonly total: number;
}
declare var ProgressEvent: { new(type: string, eventInitDict?: ProgressEventInit): ProgressEvent; prototype: ProgressEvent; };
interface ProgressEventInit extends EventInit {
  lengthComputable?: boolean;
  loaded?: number;
  total?: number;
}
interface PromiseRejectionEvent extends Event {
  readonly promise: Promise<any>;
  readonly reason: any;
}
declare var PromiseRejectionEvent: { new(type: string, eventInitDict: PromiseRejectionEventInit): PromiseRejectionEvent; prototype: PromiseRejectionEvent; };
interface PromiseRejectionEventInit extends EventInit {
  promise: Promise<any>;
  reason?: any;
}
interface PromptResponseObject {
  userChoice?: AppBannerPromptOutcome;
}
interface ProofreadCorrection {
  correction?: string;
  endIndex?: number;
  explanation?: string;
  startIndex?: number;
  types?: CorrectionType[];
}
interface ProofreadResult {
  correctedInput?: string;
  corrections?: ProofreadCorrection[];
}
interface Proofreader {
  /** @experimental */ readonly correctionExplanationLanguage: string | null;
  /** @experimental */ readonly expectedInputLanguages: ReadonlyArray<string> | null;
  /** @experimental */ readonly includeCorrectionExplanations: boolean;
  /** @experimental */ readonly includeCorrectionTypes: boolean;
  /** @experimental */ proofread(input: string, options?: ProofreaderProofreadOptions): Promise<ProofreadResult>;
}
declare var Proofreader: { /** @experimental */ availability(options?: ProofreaderCreateCoreOptions): Promise<Availability>; /** @experimental */ create(options?: ProofreaderCreateOptions): Promise<Proofreader>; prototype: Proofreader; };
interface ProofreaderCreateCoreOptions {
  correctionExplanationLanguage?: string;
  expectedInputLanguages?: string[];
  includeCorrectionExplanations?: boolean;
  includeCorrectionTypes?: boolean;
}
interface ProofreaderCreateOptions extends ProofreaderCreateCoreOptions {
  monitor?: CreateMonitorCallback;
  signal?: AbortSignal;
}
interface ProofreaderProofreadOptions {
  signal?: AbortSignal;
}
interface PropertyDefinition {
  inherits: boolean;
  initialValue?: string;
  name: string;
  syntax?: string;
}
interface PropertyIndexedKeyframes {
  [property: string]: string | string[] | number | CSSStyleValue | CSSStyleValue[] | null | (number | null)[] | undefined;
  composite?: CompositeOperationOrAuto | CompositeOperationOrAuto[];
  easing?: string | string[];
  offset?: number | (number | null)[];
}
interface ProximitySensor extends Sensor {
  /** @experimental */ readonly distance: number | null;
  /** @experimental */ readonly max: number | null;
  /** @experimental */ readonly near: boolean | null;
}
declare var ProximitySensor: { new(sensorOptions?: SensorOptions): ProximitySensor; prototype: ProximitySensor; };
interface PublicKeyCredential extends Credential {
  readonly authenticatorAttachment: string | null;
  getClientExtensionResults(): AuthenticationExtensionsClientOutputs;
  readonly rawId: ArrayBuffer;
  readonly response: AuthenticatorResponse;
  toJSON(): RegistrationResponseJSON | AuthenticationResponseJSON;
}
declare var PublicKeyCredential: { getClientCapabilities(): Promise<PublicKeyCredentialClientCapabilities>; isConditionalMediationAvailable(): Promise<boolean>; isUserVerifyingPlatformAuthenticatorAvailable(): Promise<boolean>; parseCreationOptionsFromJSON(options: PublicKeyCredentialCreationOptionsJSON): PublicKeyCredentialCreationOptions; parseRequestOptionsFromJSON(options: PublicKeyCredentialRequestOptionsJSON): PublicKeyCredentialRequestOptions; prototype: PublicKeyCredential; signalAllAcceptedCredentials(options: AllAcceptedCredentialsOptions): Promise<void>; signalCurrentUserDetails(options: CurrentUserDetailsOptions): Promise<void>; signalUnknownCredential(options: UnknownCredentialOptions): Promise<void>; };
type PublicKeyCredentialClientCapabilities = Record<string, boolean>;
interface PublicKeyCredentialCreationOptions {
  attestation?: AttestationConveyancePreference;
  attestationFormats?: string[];
  authenticatorSelection?: AuthenticatorSelectionCriteria;
  challenge: BufferSource;
  excludeCredentials?: PublicKeyCredentialDescriptor[];
  extensions?: AuthenticationExtensionsClientInputs;
  hints?: string[];
  pubKeyCredParams: PublicKeyCredentialParameters[];
  rp: PublicKeyCredentialRpEntity;
  timeout?: number;
  user: PublicKeyCredentialUserEntity;
}
interface PublicKeyCredentialCreationOptionsJSON {
  attestation?: string;
  attestationFormats?: string[];
  authenticatorSelection?: AuthenticatorSelectionCriteria;
  challenge: Base64URLString;
  excludeCredentials?: PublicKeyCredentialDescriptorJSON[];
  extensions?: AuthenticationExtensionsClientInputsJSON;
  hints?: string[];
  pubKeyCredParams: PublicKeyCredentialParameters[];
  rp: PublicKeyCredentialRpEntity;
  timeout?: number;
  user: PublicKeyCredentialUserEntityJSON;
}
interface PublicKeyCredentialDescriptor {
  id: BufferSource;
  transports?: AuthenticatorTransport[];
  type: PublicKeyCredentialType;
}
interface PublicKeyCredentialDescriptorJSON {
  id: Base64URLString;
  transports?: string[];
  type: string;
}
interface PublicKeyCredentialEntity {
  name: string;
}
interface PublicKeyCredentialParameters {
  alg: COSEAlgorithmIdentifier;
  type: PublicKeyCredentialType;
}
interface PublicKeyCredentialRequestOptions {
  allowCredentials?: PublicKeyCredentialDescriptor[];
  challenge: BufferSource;
  extensions?: AuthenticationExtensionsClientInputs;
  hints?: string[];
  rpId?: string;
  timeout?: number;
  userVerification?: UserVerificationRequirement;
}
interface PublicKeyCredentialRequestOptionsJSON {
  allowCredentials?: PublicKeyCredentialDescriptorJSON[];
  challenge: Base64URLString;
  extensions?: AuthenticationExtensionsClientInputsJSON;
  hints?: string[];
  rpId?: string;
  timeout?: number;
  userVerification?: string;
}
interface PublicKeyCredentialRpEntity extends PublicKeyCredentialEntity {
  id?: string;
}
type PublicKeyCredentialType = "public-key";
interface PublicKeyCredentialUserEntity extends PublicKeyCredentialEntity {
  displayName: string;
  id: BufferSource;
}
interface PublicKeyCredentialUserEntityJSON {
  displayName: string;
  id: Base64URLString;
  name: string;
}
interface PurchaseDetails {
  itemId: string;
  purchaseToken: string;
}
type PushEncryptionKeyName = "auth" | "p256dh";
interface PushManager {
  getSubscription(): Promise<PushSubscription | null>;
  /** @deprecated */ hasPermission: any;
  permissionState(options?: PushSubscriptionOptionsInit): Promise<PermissionState>;
  /** @deprecated */ register: any;
  /** @deprecated */ registrations: any;
  subscribe(options?: PushSubscriptionOptionsInit): Promise<PushSubscription>;
  /** @deprecated */ unregister: any;
}
declare var PushManager: { prototype: PushManager; readonly supportedContentEncodings: ReadonlyArray<string>; };
interface PushManagerAttribute {
  readonly pushManager: PushManager;
}
interface PushSubscription {
  readonly endpoint: string;
  readonly expirationTime: EpochTimeStamp | null;
  getKey(name: PushEncryptionKeyName): ArrayBuffer | null;
  readonly options: PushSubscriptionOptions;
  /** @deprecated */ subscriptionId: any;
  toJSON(): PushSubscriptionJSON;
  unsubscribe(): Promise<boolean>;
}
declare var PushSubscription: { prototype: PushSubscription; };
interface PushSubscriptionJSON {
  endpoint?: string;
  expirationTime?: EpochTimeStamp | null;
  keys?: Record<string, string>;
}
interface PushSubscriptionOptions {
  readonly applicationServerKey: ArrayBuffer | null;
  readonly userVisibleOnly: boolean;
}
declare var PushSubscriptionOptions: { prototype: PushSubscriptionOptions; };
interface PushSubscriptionOptionsInit {
  applicationServerKey?: BufferSource | string | null;
  userVisibleOnly?: boolean;
}
interface QueryOptions {
  postscriptNames?: string[];
}
interface QueuingStrategy<T = any> {
  highWaterMark?: number;
  size?: QueuingStrategySize<T>;
}
interface QueuingStrategyInit {
  highWaterMark: number;
}
interface QueuingStrategySize<T = any> {
  (chunk: T): number;
}
interface QuotaExceededError extends DOMException {
  readonly quota: number | null;
  readonly requested: number | null;
}
declare var QuotaExceededError: { new(message?: string, options?: QuotaExceededErrorOptions): QuotaExceededError; prototype: QuotaExceededError; };
interface QuotaExceededErrorOptions {
  quota?: number;
  requested?: number;
}
interface RTCAnswerOptions extends RTCOfferAnswerOptions {
}
type RTCBundlePolicy = "balanced" | "max-bundle" | "max-compat";
interface RTCCertificate {
  readonly expires: EpochTimeStamp;
  getFingerprints(): RTCDtlsFingerprint[];
}
declare var RTCCertificate: { prototype: RTCCertificate; };
interface RTCConfiguration {
  bundlePolicy?: RTCBundlePolicy;
  certificates?: RTCCertificate[];
  iceCandidatePoolSize?: number;
  iceServers?: RTCIceServer[];
  iceTransportPolicy?: RTCIceTransportPolicy;
  peerIdentity?: string;
  rtcpMuxPolicy?: RTCRtcpMuxPolicy;
}
interface RTCDTMFSender extends EventTarget {
  addEventListener<K extends keyof RTCDTMFSenderEventMap>(type: K, listener: (ev: RTCDTMFSenderEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly canInsertDTMF: boolean;
  insertDTMF(tones: string, duration?: number, interToneGap?: number): void;
  ontonechange: ((ev: RTCDTMFToneChangeEvent) => any) | null;
  removeEventListener<K extends keyof RTCDTMFSenderEventMap>(type: K, listener: (ev: RTCDTMFSenderEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly toneBuffer: string;
}
declare var RTCDTMFSender: { prototype: RTCDTMFSender; };
interface RTCDTMFSenderEventMap {
  tonechange: RTCDTMFToneChangeEvent;
}
interface RTCDTMFToneChangeEvent extends Event {
  readonly tone: string;
}
declare var RTCDTMFToneChangeEvent: { new(type: string, eventInitDict?: RTCDTMFToneChangeEventInit): RTCDTMFToneChangeEvent; prototype: RTCDTMFToneChangeEvent; };
interface RTCDTMFToneChangeEventInit extends EventInit {
  tone?: string;
}
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
  onerror: ((ev: RTCErrorEvent) => any) | null;
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
interface RTCDataChannelEvent extends Event {
  readonly channel: RTCDataChannel;
}
declare var RTCDataChannelEvent: { new(type: string, eventInitDict: RTCDataChannelEventInit): RTCDataChannelEvent; prototype: RTCDataChannelEvent; };
interface RTCDataChannelEventInit extends EventInit {
  channel: RTCDataChannel;
}
interface RTCDataChannelEventMap {
  bufferedamountlow: Event;
  close: Event;
  closing: Event;
  error: RTCErrorEvent;
  message: MessageEvent;
  open: Event;
}
interface RTCDataChannelInit {
  id?: number;
  maxPacketLifeTime?: number;
  maxRetransmits?: number;
  negotiated?: boolean;
  ordered?: boolean;
  priority?: RTCPriorityType;
  protocol?: string;
}
type RTCDataChannelState = "closed" | "closing" | "connecting" | "open";
type RTCDegradationPreference = "balanced" | "maintain-framerate" | "maintain-resolution";
interface RTCDtlsFingerprint {
  algorithm?: string;
  value?: string;
}
interface RTCDtlsTransport extends EventTarget {
  addEventListener<K extends keyof RTCDtlsTransportEventMap>(type: K, listener: (ev: RTCDtlsTransportEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  getRemoteCertificates(): ArrayBuffer[];
  readonly iceTransport: RTCIceTransport;
  onerror: ((ev: RTCErrorEvent) => any) | null;
  onstatechange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof RTCDtlsTransportEventMap>(type: K, listener: (ev: RTCDtlsTransportEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly state: RTCDtlsTransportState;
}
declare var RTCDtlsTransport: { prototype: RTCDtlsTransport; };
interface RTCDtlsTransportEventMap {
  error: RTCErrorEvent;
  statechange: Event;
}
type RTCDtlsTransportState = "closed" | "connected" | "connecting" | "failed" | "new";
interface RTCEncodedAudioFrame {
  data: ArrayBuffer;
  getMetadata(): RTCEncodedAudioFrameMetadata;
  /** @deprecated */ readonly timestamp: number;
}
declare var RTCEncodedAudioFrame: { new(): RTCEncodedAudioFrame; prototype: RTCEncodedAudioFrame; };
interface RTCEncodedAudioFrameMetadata extends RTCEncodedFrameMetadata {
  audioLevel?: number;
  sequenceNumber?: number;
}
interface RTCEncodedFrameMetadata {
  captureTime?: DOMHighResTimeStamp;
  contributingSources?: number[];
  mimeType?: string;
  payloadType?: number;
  receiveTime?: DOMHighResTimeStamp;
  rtpTimestamp?: number;
  senderCaptureTimeOffset?: DOMHighResTimeStamp;
  synchronizationSource?: number;
}
interface RTCEncodedVideoFrame {
  data: ArrayBuffer;
  getMetadata(): RTCEncodedVideoFrameMetadata;
  /** @deprecated */ readonly timestamp: number;
  readonly type: EncodedVideoChunkType;
}
declare var RTCEncodedVideoFrame: { new(): RTCEncodedVideoFrame; prototype: RTCEncodedVideoFrame; };
interface RTCEncodedVideoFrameMetadata extends RTCEncodedFrameMetadata {
  dependencies?: number[];
  frameId?: number;
  height?: number;
  spatialIndex?: number;
  temporalIndex?: number;
  timestamp?: number;
  width?: number;
}
interface RTCError extends DOMException {
  readonly errorDetail: RTCErrorDetailType;
  readonly httpRequestStatusCode: number | null;
  readonly receivedAlert: number | null;
  readonly sctpCauseCode: number | null;
  readonly sdpLineNumber: number | null;
  readonly sentAlert: number | null;
}
declare var RTCError: { new(init: RTCErrorInit, message?: string): RTCError; prototype: RTCError; };
type RTCErrorDetailType = "data-channel-failure" | "dtls-failure" | "fingerprint-failure" | "hardware-encoder-error" | "hardware-encoder-not-available" | "sctp-failure" | "sdp-syntax-error";
interface RTCErrorEvent extends Event {
  readonly error: RTCError;
}
declare var RTCErrorEvent: { new(type: string, eventInitDict: RTCErrorEventInit): RTCErrorEvent; prototype: RTCErrorEvent; };
interface RTCErrorEventInit extends EventInit {
  error: RTCError;
}
interface RTCErrorInit {
  errorDetail: RTCErrorDetailType;
  httpRequestStatusCode?: number;
  receivedAlert?: number;
  sctpCauseCode?: number;
  sdpLineNumber?: number;
  sentAlert?: number;
}
interface RTCIceCandidate {
  readonly address: string | null;
  readonly candidate: string;
  readonly component: RTCIceComponent | null;
  readonly foundation: string | null;
  readonly port: number | null;
  readonly priority: number | null;
  readonly protocol: RTCIceProtocol | null;
  readonly relatedAddress: string | null;
  readonly relatedPort: number | null;
  /** @experimental */ readonly relayProtocol: RTCIceServerTransportProtocol | null;
  readonly sdpMLineIndex: number | null;
  readonly sdpMid: string | null;
  readonly tcpType: RTCIceTcpCandidateType | null;
  toJSON(): RTCIceCandidateInit;
  readonly type: RTCIceCandidateType | null;
  /** @experimental */ readonly url: string | null;
  readonly usernameFragment: string | null;
}
declare var RTCIceCandidate: { new(candidateInitDict?: RTCLocalIceCandidateInit): RTCIceCandidate; prototype: RTCIceCandidate; };
interface RTCIceCandidateInit {
  candidate?: string;
  sdpMLineIndex?: number | null;
  sdpMid?: string | null;
  usernameFragment?: string | null;
}
interface RTCIceCandidatePair {
  /** @experimental */ local: RTCIceCandidate;
  /** @experimental */ remote: RTCIceCandidate;
}
/** @experimental */ declare var RTCIceCandidatePair: { prototype: RTCIceCandidatePair; };
type RTCIceCandidateType = "host" | "prflx" | "relay" | "srflx";
type RTCIceComponent = "rtcp" | "rtp";
type RTCIceConnectionState = "checking" | "closed" | "completed" | "connected" | "disconnected" | "failed" | "new";
interface RTCIceGatherOptions {
  gatherPolicy?: RTCIceTransportPolicy;
  iceServers?: RTCIceServer[];
}
type RTCIceGathererState = "complete" | "gathering" | "new";
type RTCIceGatheringState = "complete" | "gathering" | "new";
interface RTCIceParameters {
  iceLite?: boolean;
  password?: string;
  usernameFragment?: string;
}
type RTCIceProtocol = "tcp" | "udp";
type RTCIceRole = "controlled" | "controlling" | "unknown";
interface RTCIceServer {
  credential?: string;
  urls: string | string[];
  username?: string;
}
type RTCIceServerTransportProtocol = "udp" | "tcp" | "tls";
type RTCIceTcpCandidateType = "active" | "passive" | "so";
interface RTCIceTransport extends EventTarget {
  addEventListener<K extends keyof RTCIceTransportEventMap>(type: K, listener: (ev: RTCIceTransportEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ addRemoteCandidate(remoteCandidate?: RTCIceCandidateInit): void;
  /** @experimental */ readonly component: RTCIceComponent;
  /** @experimental */ gather(options?: RTCIceGatherOptions): void;
  readonly gatheringState: RTCIceGathererState;
  getLocalCandidates(): RTCIceCandidate[];
  getLocalParameters(): RTCIceParameters | null;
  getRemoteCandidates(): RTCIceCandidate[];
  getRemoteParameters(): RTCIceParameters | null;
  getSelectedCandidatePair(): RTCIceCandidatePair | null;
  /** @experimental */ onerror: ((ev: Event) => any) | null;
  ongatheringstatechange: ((ev: Event) => any) | null;
  /** @experimental */ onicecandidate: ((ev: RTCPeerConnectionIceEvent) => any) | null;
  onselectedcandidatepairchange: ((ev: Event) => any) | null;
  onstatechange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof RTCIceTransportEventMap>(type: K, listener: (ev: RTCIceTransportEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly role: RTCIceRole;
  /** @experimental */ start(remoteParameters?: RTCIceParameters, role?: RTCIceRole): void;
  readonly state: RTCIceTransportState;
  /** @experimental */ stop(): void;
}
declare var RTCIceTransport: { prototype: RTCIceTransport; };
interface RTCIceTransportEventMap {
  gatheringstatechange: Event;
  selectedcandidatepairchange: Event;
  statechange: Event;
}
type RTCIceTransportPolicy = "all" | "relay";
type RTCIceTransportState = "checking" | "closed" | "completed" | "connected" | "disconnected" | "failed" | "new";
interface RTCIdentityAssertion {
  /** @experimental */ idp: string;
  /** @experimental */ name: string;
}
/** @experimental */ declare var RTCIdentityAssertion: { new(idp: string, name: string): RTCIdentityAssertion; prototype: RTCIdentityAssertion; };
interface RTCIdentityProviderOptions {
  peerIdentity?: string;
  protocol?: string;
  usernameHint?: string;
}
interface RTCLocalIceCandidateInit extends RTCIceCandidateInit {
  relayProtocol?: RTCIceServerTransportProtocol | null;
  url?: string | null;
}
interface RTCLocalSessionDescriptionInit {
  sdp?: string;
  type?: RTCSdpType;
}
interface RTCOfferAnswerOptions {
}
interface RTCOfferOptions extends RTCOfferAnswerOptions {
  iceRestart?: boolean;
  offerToReceiveAudio?: boolean;
  offerToReceiveVideo?: boolean;
}
interface RTCPeerConnection extends EventTarget {
  addEventListener<K extends keyof RTCPeerConnectionEventMap>(type: K, listener: (ev: RTCPeerConnectionEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  addIceCandidate(candidate?: RTCIceCandidateInit | null): Promise<void>;
  addIceCandidate(candidate: RTCIceCandidateInit | null, successCallback: VoidFunction, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  /** @deprecated */ addStream: any;
  addTrack(track: MediaStreamTrack, ...streams: MediaStream[]): RTCRtpSender;
  addTransceiver(trackOrKind: MediaStreamTrack | string, init?: RTCRtpTransceiverInit): RTCRtpTransceiver;
  readonly canTrickleIceCandidates: boolean | null;
  close(): void;
  readonly connectionState: RTCPeerConnectionState;
  createAnswer(options?: RTCAnswerOptions): Promise<RTCSessionDescriptionInit>;
  createAnswer(successCallback: RTCSessionDescriptionCallback, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  /** @deprecated */ createDTMFSender: any;
  createDataChannel(label: string, dataChannelDict?: RTCDataChannelInit): RTCDataChannel;
  createOffer(options?: RTCOfferOptions): Promise<RTCSessionDescriptionInit>;
  createOffer(successCallback: RTCSessionDescriptionCallback, failureCallback: RTCPeerConnectionErrorCallback, options?: RTCOfferOptions): Promise<void>;
  readonly currentLocalDescription: RTCSessionDescription | null;
  readonly currentRemoteDescription: RTCSessionDescription | null;
  getConfiguration(): RTCConfiguration;
  getIdentityAssertion(): Promise<string>;
  /** @deprecated */ getLocalStreams: any;
  getReceivers(): RTCRtpReceiver[];
  /** @deprecated */ getRemoteStreams: any;
  getSenders(): RTCRtpSender[];
  getStats(selector?: MediaStreamTrack | null): Promise<RTCStatsReport>;
  getTransceivers(): RTCRtpTransceiver[];
  readonly iceConnectionState: RTCIceConnectionState;
  readonly iceGatheringState: RTCIceGatheringState;
  /** @experimental */ readonly idpErrorInfo: string | null;
  readonly idpLoginUrl: string | null;
  readonly localDescription: RTCSessionDescription | null;
  onconnectionstatechange: ((ev: Event) => any) | null;
  ondatachannel: ((ev: RTCDataChannelEvent) => any) | null;
  onicecandidate: ((ev: RTCPeerConnectionIceEvent) => any) | null;
  onicecandidateerror: ((ev: RTCPeerConnectionIceErrorEvent) => any) | null;
  oniceconnectionstatechange: ((ev: Event) => any) | null;
  onicegatheringstatechange: ((ev: Event) => any) | null;
  onnegotiationneeded: ((ev: Event) => any) | null;
  onsignalingstatechange: ((ev: Event) => any) | null;
  ontrack: ((ev: RTCTrackEvent) => any) | null;
  readonly peerIdentity: Promise<RTCIdentityAssertion>;
  readonly pendingLocalDescription: RTCSessionDescription | null;
  readonly pendingRemoteDescription: RTCSessionDescription | null;
  readonly remoteDescription: RTCSessionDescription | null;
  removeEventListener<K extends keyof RTCPeerConnectionEventMap>(type: K, listener: (ev: RTCPeerConnectionEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ removeStream: any;
  removeTrack(sender: RTCRtpSender): void;
  restartIce(): void;
  readonly sctp: RTCSctpTransport | null;
  setConfiguration(configuration?: RTCConfiguration): void;
  setIdentityProvider(provider: string, options?: RTCIdentityProviderOptions): void;
  setLocalDescription(description?: RTCLocalSessionDescriptionInit): Promise<void>;
  setLocalDescription(description: RTCLocalSessionDescriptionInit, successCallback: VoidFunction, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  setRemoteDescription(description: RTCSessionDescriptionInit): Promise<void>;
  setRemoteDescription(description: RTCSessionDescriptionInit, successCallback: VoidFunction, failureCallback: RTCPeerConnectionErrorCallback): Promise<void>;
  readonly signalingState: RTCSignalingState;
}
declare var RTCPeerConnection: { new(configuration?: RTCConfiguration): RTCPeerConnection; generateCertificate(keygenAlgorithm: AlgorithmIdentifier): Promise<RTCCertificate>; prototype: RTCPeerConnection; };
interface RTCPeerConnectionErrorCallback {
  (error: DOMException): void;
}
interface RTCPeerConnectionEventMap {
  connectionstatechange: Event;
  datachannel: RTCDataChannelEvent;
  icecandidate: RTCPeerConnectionIceEvent;
  icecandidateerror: RTCPeerConnectionIceErrorEvent;
  iceconnectionstatechange: Event;
  icegatheringstatechange: Event;
  negotiationneeded: Event;
  signalingstatechange: Event;
  track: RTCTrackEvent;
}
interface RTCPeerConnectionIceErrorEvent extends Event {
  readonly address: string | null;
  readonly errorCode: number;
  readonly errorText: string;
  /** @deprecated */ hostCandidate: any;
  readonly port: number | null;
  readonly url: string;
}
declare var RTCPeerConnectionIceErrorEvent: { new(type: string, eventInitDict: RTCPeerConnectionIceErrorEventInit): RTCPeerConnectionIceErrorEvent; prototype: RTCPeerConnectionIceErrorEvent; };
interface RTCPeerConnectionIceErrorEventInit extends EventInit {
  address?: string | null;
  errorCode: number;
  errorText?: string;
  port?: number | null;
  url?: string;
}
interface RTCPeerConnectionIceEvent extends Event {
  readonly candidate: RTCIceCandidate | null;
  /** @deprecated */ readonly url: string | null;
}
declare var RTCPeerConnectionIceEvent: { new(type: string, eventInitDict?: RTCPeerConnectionIceEventInit): RTCPeerConnectionIceEvent; prototype: RTCPeerConnectionIceEvent; };
interface RTCPeerConnectionIceEventInit extends EventInit {
  candidate?: RTCIceCandidate | null;
  url?: string | null;
}
type RTCPeerConnectionState = "closed" | "connected" | "connecting" | "disconnected" | "failed" | "new";
type RTCPriorityType = "high" | "low" | "medium" | "very-low";
type RTCRtcpMuxPolicy = "require";
interface RTCRtcpParameters {
  cname?: string;
  reducedSize?: boolean;
}
interface RTCRtpCapabilities {
  codecs: RTCRtpCodec[];
  headerExtensions: RTCRtpHeaderExtensionCapability[];
}
interface RTCRtpCodec {
  channels?: number;
  clockRate: number;
  mimeType: string;
  sdpFmtpLine?: string;
}
interface RTCRtpCodecParameters extends RTCRtpCodec {
  payloadType: number;
}
interface RTCRtpCodingParameters {
  rid?: string;
}
interface RTCRtpContributingSource {
  audioLevel?: number;
  rtpTimestamp: number;
  source: number;
  timestamp: DOMHighResTimeStamp;
}
interface RTCRtpEncodingParameters extends RTCRtpCodingParameters {
  active?: boolean;
  codec?: RTCRtpCodec;
  maxBitrate?: number;
  maxFramerate?: number;
  networkPriority?: RTCPriorityType;
  priority?: RTCPriorityType;
  scalabilityMode?: string;
  scaleResolutionDownBy?: number;
}
interface RTCRtpHeaderExtensionCapability {
  uri: string;
}
interface RTCRtpHeaderExtensionParameters {
  encrypted?: boolean;
  id: number;
  uri: string;
}
interface RTCRtpParameters {
  codecs: RTCRtpCodecParameters[];
  headerExtensions: RTCRtpHeaderExtensionParameters[];
  rtcp: RTCRtcpParameters;
}
interface RTCRtpReceiveParameters extends RTCRtpParameters {
}
interface RTCRtpReceiver {
  createEncodedStreams: any;
  getContributingSources(): RTCRtpContributingSource[];
  getParameters(): RTCRtpReceiveParameters;
  getStats(): Promise<RTCStatsReport>;
  getSynchronizationSources(): RTCRtpSynchronizationSource[];
  jitterBufferTarget: DOMHighResTimeStamp | null;
  /** @deprecated */ rtcpTransport: any;
  readonly track: MediaStreamTrack;
  transform: RTCRtpReceiverTransform | null;
  readonly transport: RTCDtlsTransport | null;
}
declare var RTCRtpReceiver: { getCapabilities(kind: string): RTCRtpCapabilities | null; prototype: RTCRtpReceiver; };
type RTCRtpReceiverTransform = RTCRtpScriptTransform;
interface RTCRtpSFrameDecryptor extends EventTarget {
  /** @experimental */ addDecryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void>;
  addEventListener<K extends keyof RTCRtpSFrameDecryptorEventMap>(type: K, listener: (ev: RTCRtpSFrameDecryptorEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onerror: ((ev: SFrameTransformErrorEvent) => any) | null;
  /** @experimental */ removeDecryptionKey(keyId: CryptoKeyID): Promise<void>;
  removeEventListener<K extends keyof RTCRtpSFrameDecryptorEventMap>(type: K, listener: (ev: RTCRtpSFrameDecryptorEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var RTCRtpSFrameDecryptor: { new(options: SFrameTransformOptions): RTCRtpSFrameDecryptor; prototype: RTCRtpSFrameDecryptor; };
interface RTCRtpSFrameDecryptorEventMap {
  error: SFrameTransformErrorEvent;
}
interface RTCRtpSFrameEncryptor {
  /** @experimental */ setEncryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void>;
}
declare var RTCRtpSFrameEncryptor: { new(options: RTCRtpSFrameEncryptorOptions): RTCRtpSFrameEncryptor; prototype: RTCRtpSFrameEncryptor; };
interface RTCRtpSFrameEncryptorOptions extends SFrameTransformOptions {
  type?: SFrameType;
}
interface RTCRtpScriptTransform {
}
declare var RTCRtpScriptTransform: { new(workerOrWorkerAndParameters: Worker, options?: any, transfer?: any[]): RTCRtpScriptTransform; prototype: RTCRtpScriptTransform; };
interface RTCRtpSendParameters extends RTCRtpParameters {
  degradationPreference?: RTCDegradationPreference;
  encodings: RTCRtpEncodingParameters[];
  transactionId: string;
}
interface RTCRtpSender {
  createEncodedStreams: any;
  readonly dtmf: RTCDTMFSender | null;
  getParameters(): RTCRtpSendParameters;
  getStats(): Promise<RTCStatsReport>;
  replaceTrack(withTrack: MediaStreamTrack | null): Promise<void>;
  /** @deprecated */ rtcpTransport: any;
  setParameters(parameters: RTCRtpSendParameters, setParameterOptions?: RTCSetParameterOptions): Promise<void>;
  setStreams(...streams: MediaStream[]): void;
  readonly track: MediaStreamTrack | null;
  transform: RTCRtpSenderTransform | null;
  readonly transport: RTCDtlsTransport | null;
}
declare var RTCRtpSender: { getCapabilities(kind: string): RTCRtpCapabilities | null; prototype: RTCRtpSender; };
type RTCRtpSenderTransform = RTCRtpScriptTransform;
interface RTCRtpSynchronizationSource extends RTCRtpContributingSource {
}
interface RTCRtpTransceiver {
  readonly currentDirection: RTCRtpTransceiverDirection | null;
  direction: RTCRtpTransceiverDirection;
  readonly mid: string | null;
  readonly receiver: RTCRtpReceiver;
  readonly sender: RTCRtpSender;
  setCodecPreferences(codecs: RTCRtpCodec[]): void;
  setCodecPreferences(codecs: Iterable<RTCRtpCodec>): void;
  stop(): void;
  /** @deprecated */ stopped: any;
}
declare var RTCRtpTransceiver: { prototype: RTCRtpTransceiver; };
type RTCRtpTransceiverDirection = "inactive" | "recvonly" | "sendonly" | "sendrecv" | "stopped";
interface RTCRtpTransceiverInit {
  direction?: RTCRtpTransceiverDirection;
  sendEncodings?: RTCRtpEncodingParameters[];
  streams?: MediaStream[];
}
interface RTCSctpTransport extends EventTarget {
  addEventListener<K extends keyof RTCSctpTransportEventMap>(type: K, listener: (ev: RTCSctpTransportEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly maxChannels: number | null;
  readonly maxMessageSize: number;
  onstatechange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof RTCSctpTransportEventMap>(type: K, listener: (ev: RTCSctpTransportEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly state: RTCSctpTransportState;
  readonly transport: RTCDtlsTransport;
}
declare var RTCSctpTransport: { prototype: RTCSctpTransport; };
interface RTCSctpTransportEventMap {
  statechange: Event;
}
type RTCSctpTransportState = "closed" | "connected" | "connecting";
type RTCSdpType = "answer" | "offer" | "pranswer" | "rollback";
interface RTCSessionDescription {
  readonly sdp: string;
  toJSON(): RTCSessionDescriptionInit;
  readonly type: RTCSdpType;
}
declare var RTCSessionDescription: { new(descriptionInitDict: RTCSessionDescriptionInit): RTCSessionDescription; prototype: RTCSessionDescription; };
interface RTCSessionDescriptionCallback {
  (description: RTCSessionDescriptionInit): void;
}
interface RTCSessionDescriptionInit {
  sdp?: string;
  type: RTCSdpType;
}
interface RTCSetParameterOptions {
}
type RTCSignalingState = "closed" | "have-local-offer" | "have-local-pranswer" | "have-remote-offer" | "have-remote-pranswer" | "stable";
interface RTCStatsReport extends ReadonlyMap<string, any> {
  forEach(callbackfn: (value: any, key: string, parent: RTCStatsReport) => void, thisArg?: any): void;
}
declare var RTCStatsReport: { prototype: RTCStatsReport; };
interface RTCTrackEvent extends Event {
  readonly receiver: RTCRtpReceiver;
  readonly streams: ReadonlyArray<MediaStream>;
  readonly track: MediaStreamTrack;
  readonly transceiver: RTCRtpTransceiver;
}
declare var RTCTrackEvent: { new(type: string, eventInitDict: RTCTrackEventInit): RTCTrackEvent; prototype: RTCTrackEvent; };
interface RTCTrackEventInit extends EventInit {
  receiver: RTCRtpReceiver;
  streams?: MediaStream[];
  track: MediaStreamTrack;
  transceiver: RTCRtpTransceiver;
}
interface RadioNodeList extends NodeListOf<HTMLInputElement> {
  value: string;
}
declare var RadioNodeList: { prototype: RadioNodeList; };
interface Range extends AbstractRange {
  readonly END_TO_END: 2;
  readonly END_TO_START: 3;
  readonly START_TO_END: 1;
  readonly START_TO_START: 0;
  cloneContents(): DocumentFragment;
  cloneRange(): Range;
  collapse(toStart?: boolean): void;
  readonly commonAncestorContainer: Node;
  compareBoundaryPoints(how: number, sourceRange: Range): number;
  /** @deprecated */ compareNode: any;
  comparePoint(node: Node, offset: number): number;
  createContextualFragment(string: string): DocumentFragment;
  deleteContents(): void;
  /** @deprecated */ detach(): void;
  extractContents(): DocumentFragment;
  getBoundingClientRect(): DOMRect;
  getClientRects(): DOMRectList;
  insertNode(node: Node): void;
  intersectsNode(node: Node): boolean;
  isPointInRange(node: Node, offset: number): boolean;
  selectNode(node: Node): void;
  selectNodeContents(node: Node): void;
  setEnd(node: Node, offset: number): void;
  setEndAfter(node: Node): void;
  setEndBefore(node: Node): void;
  setStart(node: Node, offset: number): void;
  setStartAfter(node: Node): void;
  setStartBefore(node: Node): void;
  surroundContents(newParent: Node): void;
  toString(): string;
}
declare var Range: { new(): Range; readonly END_TO_END: 2; readonly END_TO_START: 3; readonly START_TO_END: 1; readonly START_TO_START: 0; prototype: Range; };
interface ReadableByteStreamController {
  readonly byobRequest: ReadableStreamBYOBRequest | null;
  close(): void;
  readonly desiredSize: number | null;
  enqueue(chunk: ArrayBufferView<ArrayBuffer>): void;
  error(e?: any): void;
}
declare var ReadableByteStreamController: { prototype: ReadableByteStreamController; };
interface ReadableStream<R = any> {
  [Symbol.asyncIterator](options?: ReadableStreamIteratorOptions): ReadableStreamAsyncIterator<R>;
  cancel(reason?: any): Promise<void>;
  getReader(options: { mode: "byob" }): ReadableStreamBYOBReader;
  getReader(): ReadableStreamDefaultReader<R>;
  getReader(options?: ReadableStreamGetReaderOptions): ReadableStreamReader<R>;
  readonly locked: boolean;
  pipeThrough<T>(transform: ReadableWritablePair<T, R>, options?: StreamPipeOptions): ReadableStream<T>;
  pipeTo(destination: WritableStream<R>, options?: StreamPipeOptions): Promise<void>;
  tee(): [ReadableStream<R>, ReadableStream<R>];
  transferable: any;
  values(options?: ReadableStreamIteratorOptions): ReadableStreamAsyncIterator<R>;
}
declare var ReadableStream: { new(underlyingSource: UnderlyingByteSource, strategy?: { highWaterMark?: number }): ReadableStream<Uint8Array<ArrayBuffer>>; new<R = any>(underlyingSource: UnderlyingDefaultSource<R>, strategy?: QueuingStrategy<R>): ReadableStream<R>; new<R = any>(underlyingSource?: UnderlyingSource<R>, strategy?: QueuingStrategy<R>): ReadableStream<R>; from(asyncIterable: AsyncIterable<any>): ReadableStream; prototype: ReadableStream; };
interface ReadableStreamAsyncIterator<T> extends AsyncIteratorObject<T, any, any> {
  [Symbol.asyncIterator](): ReadableStreamAsyncIterator<T>;
}
interface ReadableStreamBYOBReader extends ReadableStreamGenericReader {
  read<T extends BufferSource>(view: T, options?: ReadableStreamBYOBReaderReadOptions): Promise<ReadableStreamReadResult<T>>;
  releaseLock(): void;
}
declare var ReadableStreamBYOBReader: { new(stream: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStreamBYOBReader; prototype: ReadableStreamBYOBReader; };
interface ReadableStreamBYOBReaderReadOptions {
  min?: number;
}
interface ReadableStreamBYOBRequest {
  respond(bytesWritten: number): void;
  respondWithNewView(view: ArrayBufferView<ArrayBuffer>): void;
  readonly view: Uint8Array<ArrayBuffer> | null;
}
declare var ReadableStreamBYOBRequest: { prototype: ReadableStreamBYOBRequest; };
type ReadableStreamController<T> = ReadableStreamDefaultController<T> | ReadableByteStreamController;
interface ReadableStreamDefaultController<R = any> {
  close(): void;
  readonly desiredSize: number | null;
  enqueue(chunk: R): void;
  error(e?: any): void;
}
declare var ReadableStreamDefaultController: { prototype: ReadableStreamDefaultController; };
interface ReadableStreamDefaultReader<R = any> extends ReadableStreamGenericReader {
  read(): Promise<ReadableStreamReadResult<R>>;
  releaseLock(): void;
}
declare var ReadableStreamDefaultReader: { new<R = any>(stream: ReadableStream<R>): ReadableStreamDefaultReader<R>; prototype: ReadableStreamDefaultReader; };
interface ReadableStreamGenericReader {
  cancel(reason?: any): Promise<void>;
  readonly closed: Promise<void>;
}
interface ReadableStreamGetReaderOptions {
  mode?: ReadableStreamReaderMode;
}
interface ReadableStreamIteratorOptions {
  preventCancel?: boolean;
}
interface ReadableStreamReadDoneResult<T> {
  done: true;
  value: T | undefined;
}
type ReadableStreamReadResult<T> = ReadableStreamReadValueResult<T> | ReadableStreamReadDoneResult<T>;
interface ReadableStreamReadValueResult<T> {
  done: false;
  value: T;
}
type ReadableStreamReader<T> = ReadableStreamDefaultReader<T> | ReadableStreamBYOBReader;
type ReadableStreamReaderMode = "byob";
type ReadableStreamType = "bytes";
interface ReadableWritablePair<R = any, W = any> {
  readable: ReadableStream<R>;
  writable: WritableStream<W>;
}
type ReadyState = "closed" | "ended" | "open";
type RecordingState = "inactive" | "paused" | "recording";
type RedEyeReduction = "always" | "controllable" | "never";
type Reducer = (accumulator: any, currentValue: any, index: number) => any;
type ReferrerPolicy = "" | "no-referrer" | "no-referrer-when-downgrade" | "origin" | "origin-when-cross-origin" | "same-origin" | "strict-origin" | "strict-origin-when-cross-origin" | "unsafe-url";
type RefillCallback = () => Promise<void>;
type RefreshPolicy = "none" | "refresh";
interface RegisteredTool {
  annotations?: ToolAnnotations;
  description: string;
  inputSchema?: object;
  name: string;
  origin: string;
  title?: string;
  window: Window;
}
interface RegistrationOptions {
  scope?: string;
  type?: WorkerType;
  updateViaCache?: ServiceWorkerUpdateViaCache;
}
interface RegistrationResponseJSON {
  authenticatorAttachment?: string;
  clientExtensionResults: AuthenticationExtensionsClientOutputsJSON;
  id: string;
  rawId: Base64URLString;
  response: AuthenticatorAttestationResponseJSON;
  type: string;
}
interface RelatedApplication {
  id?: string;
  platform: string;
  url?: string;
  version?: string;
}
interface RelativeOrientationSensor extends OrientationSensor {
}
declare var RelativeOrientationSensor: { new(sensorOptions?: OrientationSensorOptions): RelativeOrientationSensor; prototype: RelativeOrientationSensor; };
interface RemotePlayback extends EventTarget {
  addEventListener<K extends keyof RemotePlaybackEventMap>(type: K, listener: (ev: RemotePlaybackEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  cancelWatchAvailability(id?: number): Promise<void>;
  onconnect: ((ev: Event) => any) | null;
  onconnecting: ((ev: Event) => any) | null;
  ondisconnect: ((ev: Event) => any) | null;
  prompt(): Promise<void>;
  removeEventListener<K extends keyof RemotePlaybackEventMap>(type: K, listener: (ev: RemotePlaybackEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly state: RemotePlaybackState;
  watchAvailability(callback: RemotePlaybackAvailabilityCallback): Promise<number>;
}
declare var RemotePlayback: { prototype: RemotePlayback; };
interface RemotePlaybackAvailabilityCallback {
  (available: boolean): void;
}
interface RemotePlaybackEventMap {
  connect: Event;
  connecting: Event;
  disconnect: Event;
}
type RemotePlaybackState = "connected" | "connecting" | "disconnected";
type RenderBlockingStatusType = "blocking" | "non-blocking";
type RenderingContext = CanvasRenderingContext2D | ImageBitmapRenderingContext | WebGLRenderingContext | WebGL2RenderingContext | GPUCanvasContext;
interface Report {
  /** @deprecated */ body?: ReportBody | null;
  /** @deprecated */ toJSON: any;
  /** @deprecated */ type?: string;
  /** @deprecated */ url?: string;
}
interface ReportBody {
  /** @deprecated */ toJSON: any;
}
type ReportEventType = FenceEvent | string;
type ReportList = Report[];
interface ReportingObserver {
  disconnect(): void;
  observe(): void;
  takeRecords(): ReportList;
}
declare var ReportingObserver: { new(callback: ReportingObserverCallback, options?: ReportingObserverOptions): ReportingObserver; prototype: ReportingObserver; };
interface ReportingObserverCallback {
  (reports: Report[], observer: ReportingObserver): void;
}
interface ReportingObserverOptions {
  buffered?: boolean;
  types?: string[];
}
interface Request extends Body {
  readonly cache: RequestCache;
  clone(): Request;
  readonly credentials: RequestCredentials;
  readonly destination: RequestDestination;
  readonly duplex: RequestDuplex;
  readonly headers: Headers;
  readonly integrity: string;
  readonly isHistoryNavigation: boolean;
  /** @experimental */ readonly isReloadNavigation: boolean;
  readonly keepalive: boolean;
  readonly method: string;
  readonly mode: RequestMode;
  readonly redirect: RequestRedirect;
  readonly referrer: string;
  readonly referrerPolicy: ReferrerPolicy;
  readonly signal: AbortSignal;
  /** @experimental */ readonly targetAddressSpace: IPAddressSpace;
  /** @experimental */ textStream(): ReadableStream;
  readonly url: string;
}
declare var Request: { new(input: RequestInfo | URL, init?: RequestInit): Request; prototype: Request; };
type RequestCache = "default" | "force-cache" | "no-cache" | "no-store" | "only-if-cached" | "reload";
type RequestCredentials = "include" | "omit" | "same-origin";
type RequestDestination = "" | "audio" | "audioworklet" | "document" | "embed" | "font" | "frame" | "iframe" | "image" | "json" | "manifest" | "object" | "paintworklet" | "report" | "script" | "sharedworker" | "style" | "track" | "video" | "worker" | "xslt";
interface RequestDeviceOptions {
  acceptAllDevices?: boolean;
  exclusionFilters?: BluetoothLEScanFilterInit[];
  filters?: BluetoothLEScanFilterInit[];
  optionalManufacturerData?: number[];
  optionalServices?: BluetoothServiceUUID[];
}
type RequestDuplex = "half";
type RequestInfo = Request | string;
interface RequestInit {
  body?: BodyInit | null;
  cache?: RequestCache;
  credentials?: RequestCredentials;
  duplex?: RequestDuplex;
  headers?: HeadersInit;
  integrity?: string;
  keepalive?: boolean;
  method?: string;
  mode?: RequestMode;
  priority?: RequestPriority;
  privateToken?: PrivateToken;
  redirect?: RequestRedirect;
  referrer?: string;
  referrerPolicy?: ReferrerPolicy;
  signal?: AbortSignal | null;
  targetAddressSpace?: IPAddressSpace;
  window?: null;
}
type RequestMode = "cors" | "navigate" | "no-cors" | "same-origin";
type RequestPriority = "auto" | "high" | "low";
type RequestRedirect = "error" | "follow" | "manual";
type ResidentKeyRequirement = "discouraged" | "preferred" | "required";
interface ResizeObserver {
  disconnect(): void;
  observe(target: Element, options?: ResizeObserverOptions): void;
  unobserve(target: Element): void;
}
declare var ResizeObserver: { new(callback: ResizeObserverCallback): ResizeObserver; prototype: ResizeObserver; };
type ResizeObserverBoxOptions = "border-box" | "content-box" | "device-pixel-content-box";
interface ResizeObserverCallback {
  (entries: ResizeObserverEntry[], observer: ResizeObserver): void;
}
interface ResizeObserverEntry {
  readonly borderBoxSize: ReadonlyArray<ResizeObserverSize>;
  readonly contentBoxSize: ReadonlyArray<ResizeObserverSize>;
  readonly contentRect: DOMRectReadOnly;
  readonly devicePixelContentBoxSize: ReadonlyArray<ResizeObserverSize>;
  readonly target: Element;
}
declare var ResizeObserverEntry: { prototype: ResizeObserverEntry; };
interface ResizeObserverOptions {
  box?: ResizeObserverBoxOptions;
}
interface ResizeObserverSize {
  readonly blockSize: number;
  readonly inlineSize: number;
}
declare var ResizeObserverSize: { prototype: ResizeObserverSize; };
type ResizeQuality = "high" | "low" | "medium" | "pixelated";
interface Response extends Body {
  clone(): Response;
  readonly headers: Headers;
  readonly ok: boolean;
  readonly redirected: boolean;
  readonly status: number;
  readonly statusText: string;
  /** @experimental */ textStream(): ReadableStream;
  readonly type: ResponseType;
  readonly url: string;
}
declare var Response: { new(body?: BodyInit | null, init?: ResponseInit): Response; error(): Response; json(data: any, init?: ResponseInit): Response; prototype: Response; redirect(url: string | URL, status?: number): Response; };
interface ResponseInit {
  headers?: HeadersInit;
  status?: number;
  statusText?: string;
}
type ResponseType = "basic" | "cors" | "default" | "error" | "opaque" | "opaqueredirect";
interface RestrictionTarget {
}
/** @experimental */ declare var RestrictionTarget: { /** @experimental */ fromElement(element: Element): Promise<RestrictionTarget>; prototype: RestrictionTarget; };
interface Rewriter {
  /** @experimental */ destroy(): void;
  /** @experimental */ readonly expectedContextLanguages: ReadonlyArray<string> | null;
  /** @experimental */ readonly expectedInputLanguages: ReadonlyArray<string> | null;
  /** @experimental */ readonly format: RewriterFormat;
  /** @experimental */ readonly inputQuota: number;
  /** @experimental */ readonly length: RewriterLength;
  /** @experimental */ measureInputUsage(input: string, options?: RewriterRewriteOptions): Promise<number>;
  /** @experimental */ readonly outputLanguage: string | null;
  /** @experimental */ rewrite(input: string, options?: RewriterRewriteOptions): Promise<string>;
  /** @experimental */ rewriteStreaming(input: string, options?: RewriterRewriteOptions): ReadableStream;
  /** @experimental */ readonly sharedContext: string;
  /** @experimental */ readonly tone: RewriterTone;
}
declare var Rewriter: { /** @experimental */ availability(options?: RewriterCreateCoreOptions): Promise<Availability>; /** @experimental */ create(options?: RewriterCreateOptions): Promise<Rewriter>; prototype: Rewriter; };
interface RewriterCreateCoreOptions {
  expectedContextLanguages?: string[];
  expectedInputLanguages?: string[];
  format?: RewriterFormat;
  length?: RewriterLength;
  outputLanguage?: string;
  tone?: RewriterTone;
}
interface RewriterCreateOptions extends RewriterCreateCoreOptions {
  monitor?: CreateMonitorCallback;
  sharedContext?: string;
  signal?: AbortSignal;
}
type RewriterFormat = "as-is" | "plain-text" | "markdown";
type RewriterLength = "as-is" | "shorter" | "longer";
interface RewriterRewriteOptions {
  context?: string;
  signal?: AbortSignal;
}
type RewriterTone = "as-is" | "more-formal" | "more-casual";
type RotationMatrixType = Float32Array | Float64Array | DOMMatrix;
interface RsaHashedImportParams extends Algorithm {
  hash: HashAlgorithmIdentifier;
}
interface RsaHashedKeyGenParams extends RsaKeyGenParams {
  hash: HashAlgorithmIdentifier;
}
interface RsaKeyGenParams extends Algorithm {
  modulusLength: number;
  publicExponent: BigInteger;
}
interface RsaOaepParams extends Algorithm {
  label?: BufferSource;
}
interface RsaOtherPrimesInfo {
  d?: string;
  r?: string;
  t?: string;
}
interface RsaPssParams extends Algorithm {
  saltLength: number;
}
type SFrameCipherSuite = "AES_128_CTR_HMAC_SHA256_80" | "AES_128_CTR_HMAC_SHA256_64" | "AES_128_CTR_HMAC_SHA256_32" | "AES_128_GCM_SHA256_128" | "AES_256_GCM_SHA512_128" | "AES_256_CTR_HMAC_SHA512_80" | "AES_256_CTR_HMAC_SHA512_64" | "AES_256_CTR_HMAC_SHA512_32";
interface SFrameDecryptorStream extends EventTarget {
  /** @experimental */ addDecryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void>;
  addEventListener<K extends keyof SFrameDecryptorStreamEventMap>(type: K, listener: (ev: SFrameDecryptorStreamEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onerror: ((ev: SFrameTransformErrorEvent) => any) | null;
  /** @experimental */ readonly readable: ReadableStream;
  /** @experimental */ removeDecryptionKey(keyId: CryptoKeyID): Promise<void>;
  removeEventListener<K extends keyof SFrameDecryptorStreamEventMap>(type: K, listener: (ev: SFrameDecryptorStreamEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly writable: WritableStream;
}
declare var SFrameDecryptorStream: { new(options: SFrameTransformOptions): SFrameDecryptorStream; prototype: SFrameDecryptorStream; };
interface SFrameDecryptorStreamEventMap {
  error: SFrameTransformErrorEvent;
}
interface SFrameEncryptorStream {
  /** @experimental */ readonly readable: ReadableStream;
  /** @experimental */ setEncryptionKey(key: CryptoKey, keyId: CryptoKeyID): Promise<void>;
  /** @experimental */ readonly writable: WritableStream;
}
declare var SFrameEncryptorStream: { new(options: SFrameTransformOptions): SFrameEncryptorStream; prototype: SFrameEncryptorStream; };
interface SFrameTransformErrorEvent extends Event {
  /** @experimental */ readonly errorType: SFrameTransformErrorEventType;
  /** @experimental */ readonly frame: RTCEncodedVideoFrame | RTCEncodedAudioFrame;
  /** @experimental */ readonly keyID: CryptoKeyID | null;
}
declare var SFrameTransformErrorEvent: { new(type: string, eventInitDict: SFrameTransformErrorEventInit): SFrameTransformErrorEvent; prototype: SFrameTransformErrorEvent; };
interface SFrameTransformErrorEventInit extends EventInit {
  errorType: SFrameTransformErrorEventType;
  frame: RTCEncodedVideoFrame | RTCEncodedAudioFrame;
  keyID?: CryptoKeyID | null;
}
type SFrameTransformErrorEventType = "authentication" | "keyID" | "syntax";
interface SFrameTransformOptions {
  cipherSuite: SFrameCipherSuite;
}
type SFrameType = "per-frame" | "per-packet";
interface SVGAElement extends SVGGraphicsElement, SVGURIReference {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  download: string;
  /** @experimental */ hash: string;
  /** @experimental */ host: string;
  /** @experimental */ hostname: string;
  hreflang: string;
  /** @experimental */ readonly origin: string;
  /** @experimental */ password: string;
  /** @experimental */ pathname: string;
  ping: string;
  /** @experimental */ port: string;
  /** @experimental */ protocol: string;
  referrerPolicy: string;
  rel: string;
  relList: DOMTokenList;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ search: string;
  readonly target: SVGAnimatedString;
  type: string;
  /** @experimental */ username: string;
}
declare var SVGAElement: { prototype: SVGAElement; };
interface SVGAngle {
  readonly SVG_ANGLETYPE_DEG: 2;
  readonly SVG_ANGLETYPE_GRAD: 4;
  readonly SVG_ANGLETYPE_RAD: 3;
  readonly SVG_ANGLETYPE_UNKNOWN: 0;
  readonly SVG_ANGLETYPE_UNSPECIFIED: 1;
  convertToSpecifiedUnits(unitType: number): void;
  newValueSpecifiedUnits(unitType: number, valueInSpecifiedUnits: number): void;
  readonly unitType: number;
  value: number;
  valueAsString: string;
  valueInSpecifiedUnits: number;
}
declare var SVGAngle: { readonly SVG_ANGLETYPE_DEG: 2; readonly SVG_ANGLETYPE_GRAD: 4; readonly SVG_ANGLETYPE_RAD: 3; readonly SVG_ANGLETYPE_UNKNOWN: 0; readonly SVG_ANGLETYPE_UNSPECIFIED: 1; prototype: SVGAngle; };
interface SVGAnimateElement extends SVGAnimationElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGAnimateElement: { prototype: SVGAnimateElement; };
interface SVGAnimateMotionElement extends SVGAnimationElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGAnimateMotionElement: { prototype: SVGAnimateMotionElement; };
interface SVGAnimateTransformElement extends SVGAnimationElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGAnimateTransformElement: { prototype: SVGAnimateTransformElement; };
interface SVGAnimatedAngle {
  readonly animVal: SVGAngle;
  readonly baseVal: SVGAngle;
}
declare var SVGAnimatedAngle: { prototype: SVGAnimatedAngle; };
interface SVGAnimatedBoolean {
  readonly animVal: boolean;
  baseVal: boolean;
}
declare var SVGAnimatedBoolean: { prototype: SVGAnimatedBoolean; };
interface SVGAnimatedEnumeration {
  readonly animVal: number;
  baseVal: number;
}
declare var SVGAnimatedEnumeration: { prototype: SVGAnimatedEnumeration; };
interface SVGAnimatedInteger {
  readonly animVal: number;
  baseVal: number;
}
declare var SVGAnimatedInteger: { prototype: SVGAnimatedInteger; };
interface SVGAnimatedLength {
  readonly animVal: SVGLength;
  readonly baseVal: SVGLength;
}
declare var SVGAnimatedLength: { prototype: SVGAnimatedLength; };
interface SVGAnimatedLengthList {
  readonly animVal: SVGLengthList;
  readonly baseVal: SVGLengthList;
}
declare var SVGAnimatedLengthList: { prototype: SVGAnimatedLengthList; };
interface SVGAnimatedNumber {
  readonly animVal: number;
  baseVal: number;
}
declare var SVGAnimatedNumber: { prototype: SVGAnimatedNumber; };
interface SVGAnimatedNumberList {
  readonly animVal: SVGNumberList;
  readonly baseVal: SVGNumberList;
}
declare var SVGAnimatedNumberList: { prototype: SVGAnimatedNumberList; };
interface SVGAnimatedPoints {
  readonly animatedPoints: SVGPointList;
  readonly points: SVGPointList;
}
interface SVGAnimatedPreserveAspectRatio {
  readonly animVal: SVGPreserveAspectRatio;
  readonly baseVal: SVGPreserveAspectRatio;
}
declare var SVGAnimatedPreserveAspectRatio: { prototype: SVGAnimatedPreserveAspectRatio; };
interface SVGAnimatedRect {
  readonly animVal: SVGRect;
  readonly baseVal: SVGRect;
}
declare var SVGAnimatedRect: { prototype: SVGAnimatedRect; };
interface SVGAnimatedString {
  readonly animVal: string;
  baseVal: string;
}
declare var SVGAnimatedString: { prototype: SVGAnimatedString; };
interface SVGAnimatedTransformList {
  readonly animVal: SVGTransformList;
  readonly baseVal: SVGTransformList;
}
declare var SVGAnimatedTransformList: { prototype: SVGAnimatedTransformList; };
interface SVGAnimationElement extends SVGElement, SVGTests {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  beginElement(): void;
  beginElementAt(offset: number): void;
  endElement(): void;
  endElementAt(offset: number): void;
  getCurrentTime(): number;
  getSimpleDuration(): number;
  getStartTime(): number;
  /** @experimental */ onbegin: ((ev: TimeEvent) => any) | null;
  /** @experimental */ onend: ((ev: TimeEvent) => any) | null;
  /** @experimental */ onrepeat: ((ev: TimeEvent) => any) | null;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly targetElement: SVGElement | null;
}
declare var SVGAnimationElement: { prototype: SVGAnimationElement; };
interface SVGBoundingBoxOptions {
  clipped?: boolean;
  fill?: boolean;
  markers?: boolean;
  stroke?: boolean;
}
interface SVGCircleElement extends SVGGeometryElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly cx: SVGAnimatedLength;
  readonly cy: SVGAnimatedLength;
  readonly r: SVGAnimatedLength;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGCircleElement: { prototype: SVGCircleElement; };
interface SVGClipPathElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly clipPathUnits: SVGAnimatedEnumeration;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly transform: SVGAnimatedTransformList;
}
declare var SVGClipPathElement: { prototype: SVGClipPathElement; };
interface SVGComponentTransferFunctionElement extends SVGElement {
  readonly SVG_FECOMPONENTTRANSFER_TYPE_DISCRETE: 3;
  readonly SVG_FECOMPONENTTRANSFER_TYPE_GAMMA: 5;
  readonly SVG_FECOMPONENTTRANSFER_TYPE_IDENTITY: 1;
  readonly SVG_FECOMPONENTTRANSFER_TYPE_LINEAR: 4;
  readonly SVG_FECOMPONENTTRANSFER_TYPE_TABLE: 2;
  readonly SVG_FECOMPONENTTRANSFER_TYPE_UNKNOWN: 0;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly amplitude: SVGAnimatedNumber;
  readonly exponent: SVGAnimatedNumber;
  readonly intercept: SVGAnimatedNumber;
  readonly offset: SVGAnimatedNumber;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly slope: SVGAnimatedNumber;
  readonly tableValues: SVGAnimatedNumberList;
  readonly type: SVGAnimatedEnumeration;
}
declare var SVGComponentTransferFunctionElement: { readonly SVG_FECOMPONENTTRANSFER_TYPE_DISCRETE: 3; readonly SVG_FECOMPONENTTRANSFER_TYPE_GAMMA: 5; readonly SVG_FECOMPONENTTRANSFER_TYPE_IDENTITY: 1; readonly SVG_FECOMPONENTTRANSFER_TYPE_LINEAR: 4; readonly SVG_FECOMPONENTTRANSFER_TYPE_TABLE: 2; readonly SVG_FECOMPONENTTRANSFER_TYPE_UNKNOWN: 0; prototype: SVGComponentTransferFunctionElement; };
interface SVGDefsElement extends SVGGraphicsElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGDefsElement: { prototype: SVGDefsElement; };
interface SVGDescElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGDescElement: { prototype: SVGDescElement; };
interface SVGElement extends Element, ElementCSSInlineStyle, GlobalEventHandlers, HTMLOrSVGElement, HTMLOrSVGOrMathMLElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ readonly className: any;
  /** @experimental */ onbeforexrselect: ((ev: XRSessionEvent) => any) | null;
  /** @experimental */ onfencedtreeclick: ((ev: Event) => any) | null;
  /** @experimental */ onsnapchanged: ((ev: Event) => any) | null;
  /** @experimental */ onsnapchanging: ((ev: Event) => any) | null;
  readonly ownerSVGElement: SVGSVGElement | null;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly viewportElement: SVGElement | null;
}
declare var SVGElement: { prototype: SVGElement; };
interface SVGElementEventMap extends ElementEventMap, GlobalEventHandlersEventMap {
}
interface SVGElementTagNameMap {
  a: SVGAElement;
  animate: SVGAnimateElement;
  animateMotion: SVGAnimateMotionElement;
  animateTransform: SVGAnimateTransformElement;
  circle: SVGCircleElement;
  clipPath: SVGClipPathElement;
  defs: SVGDefsElement;
  desc: SVGDescElement;
  ellipse: SVGEllipseElement;
  feBlend: SVGFEBlendElement;
  feColorMatrix: SVGFEColorMatrixElement;
  feComponentTransfer: SVGFEComponentTransferElement;
  feComposite: SVGFECompositeElement;
  feConvolveMatrix: SVGFEConvolveMatrixElement;
  feDiffuseLighting: SVGFEDiffuseLightingElement;
  feDisplacementMap: SVGFEDisplacementMapElement;
  feDistantLight: SVGFEDistantLightElement;
  feDropShadow: SVGFEDropShadowElement;
  feFlood: SVGFEFloodElement;
  feFuncA: SVGFEFuncAElement;
  feFuncB: SVGFEFuncBElement;
  feFuncG: SVGFEFuncGElement;
  feFuncR: SVGFEFuncRElement;
  feGaussianBlur: SVGFEGaussianBlurElement;
  feImage: SVGFEImageElement;
  feMerge: SVGFEMergeElement;
  feMergeNode: SVGFEMergeNodeElement;
  feMorphology: SVGFEMorphologyElement;
  feOffset: SVGFEOffsetElement;
  fePointLight: SVGFEPointLightElement;
  feSpecularLighting: SVGFESpecularLightingElement;
  feSpotLight: SVGFESpotLightElement;
  feTile: SVGFETileElement;
  feTurbulence: SVGFETurbulenceElement;
  filter: SVGFilterElement;
  foreignObject: SVGForeignObjectElement;
  g: SVGGElement;
  image: SVGImageElement;
  line: SVGLineElement;
  linearGradient: SVGLinearGradientElement;
  marker: SVGMarkerElement;
  mask: SVGMaskElement;
  metadata: SVGMetadataElement;
  mpath: SVGMPathElement;
  path: SVGPathElement;
  pattern: SVGPatternElement;
  polygon: SVGPolygonElement;
  polyline: SVGPolylineElement;
  radialGradient: SVGRadialGradientElement;
  rect: SVGRectElement;
  script: SVGScriptElement;
  set: SVGSetElement;
  stop: SVGStopElement;
  style: SVGStyleElement;
  svg: SVGSVGElement;
  switch: SVGSwitchElement;
  symbol: SVGSymbolElement;
  text: SVGTextElement;
  textPath: SVGTextPathElement;
  title: SVGTitleElement;
  tspan: SVGTSpanElement;
  use: SVGUseElement;
  view: SVGViewElement;
}
interface SVGEllipseElement extends SVGGeometryElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly cx: SVGAnimatedLength;
  readonly cy: SVGAnimatedLength;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly rx: SVGAnimatedLength;
  readonly ry: SVGAnimatedLength;
}
declare var SVGEllipseElement: { prototype: SVGEllipseElement; };
interface SVGFEBlendElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  readonly SVG_FEBLEND_MODE_COLOR: 15;
  readonly SVG_FEBLEND_MODE_COLOR_BURN: 8;
  readonly SVG_FEBLEND_MODE_COLOR_DODGE: 7;
  readonly SVG_FEBLEND_MODE_DARKEN: 4;
  readonly SVG_FEBLEND_MODE_DIFFERENCE: 11;
  readonly SVG_FEBLEND_MODE_EXCLUSION: 12;
  readonly SVG_FEBLEND_MODE_HARD_LIGHT: 9;
  readonly SVG_FEBLEND_MODE_HUE: 13;
  readonly SVG_FEBLEND_MODE_LIGHTEN: 5;
  readonly SVG_FEBLEND_MODE_LUMINOSITY: 16;
  readonly SVG_FEBLEND_MODE_MULTIPLY: 2;
  readonly SVG_FEBLEND_MODE_NORMAL: 1;
  readonly SVG_FEBLEND_MODE_OVERLAY: 6;
  readonly SVG_FEBLEND_MODE_SATURATION: 14;
  readonly SVG_FEBLEND_MODE_SCREEN: 3;
  readonly SVG_FEBLEND_MODE_SOFT_LIGHT: 10;
  readonly SVG_FEBLEND_MODE_UNKNOWN: 0;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly in1: SVGAnimatedString;
  readonly in2: SVGAnimatedString;
  readonly mode: SVGAnimatedEnumeration;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEBlendElement: { readonly SVG_FEBLEND_MODE_COLOR: 15; readonly SVG_FEBLEND_MODE_COLOR_BURN: 8; readonly SVG_FEBLEND_MODE_COLOR_DODGE: 7; readonly SVG_FEBLEND_MODE_DARKEN: 4; readonly SVG_FEBLEND_MODE_DIFFERENCE: 11; readonly SVG_FEBLEND_MODE_EXCLUSION: 12; readonly SVG_FEBLEND_MODE_HARD_LIGHT: 9; readonly SVG_FEBLEND_MODE_HUE: 13; readonly SVG_FEBLEND_MODE_LIGHTEN: 5; readonly SVG_FEBLEND_MODE_LUMINOSITY: 16; readonly SVG_FEBLEND_MODE_MULTIPLY: 2; readonly SVG_FEBLEND_MODE_NORMAL: 1; readonly SVG_FEBLEND_MODE_OVERLAY: 6; readonly SVG_FEBLEND_MODE_SATURATION: 14; readonly SVG_FEBLEND_MODE_SCREEN: 3; readonly SVG_FEBLEND_MODE_SOFT_LIGHT: 10; readonly SVG_FEBLEND_MODE_UNKNOWN: 0; prototype: SVGFEBlendElement; };
interface SVGFEColorMatrixElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  readonly SVG_FECOLORMATRIX_TYPE_HUEROTATE: 3;
  readonly SVG_FECOLORMATRIX_TYPE_LUMINANCETOALPHA: 4;
  readonly SVG_FECOLORMATRIX_TYPE_MATRIX: 1;
  readonly SVG_FECOLORMATRIX_TYPE_SATURATE: 2;
  readonly SVG_FECOLORMATRIX_TYPE_UNKNOWN: 0;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly in1: SVGAnimatedString;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly type: SVGAnimatedEnumeration;
  readonly values: SVGAnimatedNumberList;
}
declare var SVGFEColorMatrixElement: { readonly SVG_FECOLORMATRIX_TYPE_HUEROTATE: 3; readonly SVG_FECOLORMATRIX_TYPE_LUMINANCETOALPHA: 4; readonly SVG_FECOLORMATRIX_TYPE_MATRIX: 1; readonly SVG_FECOLORMATRIX_TYPE_SATURATE: 2; readonly SVG_FECOLORMATRIX_TYPE_UNKNOWN: 0; prototype: SVGFEColorMatrixElement; };
interface SVGFEComponentTransferElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly in1: SVGAnimatedString;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEComponentTransferElement: { prototype: SVGFEComponentTransferElement; };
interface SVGFECompositeElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  readonly SVG_FECOMPOSITE_OPERATOR_ARITHMETIC: 6;
  readonly SVG_FECOMPOSITE_OPERATOR_ATOP: 4;
  readonly SVG_FECOMPOSITE_OPERATOR_IN: 2;
  readonly SVG_FECOMPOSITE_OPERATOR_OUT: 3;
  readonly SVG_FECOMPOSITE_OPERATOR_OVER: 1;
  readonly SVG_FECOMPOSITE_OPERATOR_UNKNOWN: 0;
  readonly SVG_FECOMPOSITE_OPERATOR_XOR: 5;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly in1: SVGAnimatedString;
  readonly in2: SVGAnimatedString;
  readonly k1: SVGAnimatedNumber;
  readonly k2: SVGAnimatedNumber;
  readonly k3: SVGAnimatedNumber;
  readonly k4: SVGAnimatedNumber;
  readonly operator: SVGAnimatedEnumeration;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFECompositeElement: { readonly SVG_FECOMPOSITE_OPERATOR_ARITHMETIC: 6; readonly SVG_FECOMPOSITE_OPERATOR_ATOP: 4; readonly SVG_FECOMPOSITE_OPERATOR_IN: 2; readonly SVG_FECOMPOSITE_OPERATOR_OUT: 3; readonly SVG_FECOMPOSITE_OPERATOR_OVER: 1; readonly SVG_FECOMPOSITE_OPERATOR_UNKNOWN: 0; readonly SVG_FECOMPOSITE_OPERATOR_XOR: 5; prototype: SVGFECompositeElement; };
interface SVGFEConvolveMatrixElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  readonly SVG_EDGEMODE_DUPLICATE: 1;
  readonly SVG_EDGEMODE_NONE: 3;
  readonly SVG_EDGEMODE_UNKNOWN: 0;
  readonly SVG_EDGEMODE_WRAP: 2;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly bias: SVGAnimatedNumber;
  readonly divisor: SVGAnimatedNumber;
  readonly edgeMode: SVGAnimatedEnumeration;
  readonly in1: SVGAnimatedString;
  readonly kernelMatrix: SVGAnimatedNumberList;
  readonly kernelUnitLengthX: SVGAnimatedNumber;
  readonly kernelUnitLengthY: SVGAnimatedNumber;
  readonly orderX: SVGAnimatedInteger;
  readonly orderY: SVGAnimatedInteger;
  readonly preserveAlpha: SVGAnimatedBoolean;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly targetX: SVGAnimatedInteger;
  readonly targetY: SVGAnimatedInteger;
}
declare var SVGFEConvolveMatrixElement: { readonly SVG_EDGEMODE_DUPLICATE: 1; readonly SVG_EDGEMODE_NONE: 3; readonly SVG_EDGEMODE_UNKNOWN: 0; readonly SVG_EDGEMODE_WRAP: 2; prototype: SVGFEConvolveMatrixElement; };
interface SVGFEDiffuseLightingElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly diffuseConstant: SVGAnimatedNumber;
  readonly in1: SVGAnimatedString;
  readonly kernelUnitLengthX: SVGAnimatedNumber;
  readonly kernelUnitLengthY: SVGAnimatedNumber;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly surfaceScale: SVGAnimatedNumber;
}
declare var SVGFEDiffuseLightingElement: { prototype: SVGFEDiffuseLightingElement; };
interface SVGFEDisplacementMapElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  readonly SVG_CHANNEL_A: 4;
  readonly SVG_CHANNEL_B: 3;
  readonly SVG_CHANNEL_G: 2;
  readonly SVG_CHANNEL_R: 1;
  readonly SVG_CHANNEL_UNKNOWN: 0;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly in1: SVGAnimatedString;
  readonly in2: SVGAnimatedString;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly scale: SVGAnimatedNumber;
  readonly xChannelSelector: SVGAnimatedEnumeration;
  readonly yChannelSelector: SVGAnimatedEnumeration;
}
declare var SVGFEDisplacementMapElement: { readonly SVG_CHANNEL_A: 4; readonly SVG_CHANNEL_B: 3; readonly SVG_CHANNEL_G: 2; readonly SVG_CHANNEL_R: 1; readonly SVG_CHANNEL_UNKNOWN: 0; prototype: SVGFEDisplacementMapElement; };
interface SVGFEDistantLightElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly azimuth: SVGAnimatedNumber;
  readonly elevation: SVGAnimatedNumber;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEDistantLightElement: { prototype: SVGFEDistantLightElement; };
interface SVGFEDropShadowElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly dx: SVGAnimatedNumber;
  readonly dy: SVGAnimatedNumber;
  readonly in1: SVGAnimatedString;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  setStdDeviation(stdDeviationX: number, stdDeviationY: number): void;
  readonly stdDeviationX: SVGAnimatedNumber;
  readonly stdDeviationY: SVGAnimatedNumber;
}
declare var SVGFEDropShadowElement: { prototype: SVGFEDropShadowElement; };
interface SVGFEFloodElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEFloodElement: { prototype: SVGFEFloodElement; };
interface SVGFEFuncAElement extends SVGComponentTransferFunctionElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEFuncAElement: { prototype: SVGFEFuncAElement; };
interface SVGFEFuncBElement extends SVGComponentTransferFunctionElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEFuncBElement: { prototype: SVGFEFuncBElement; };
interface SVGFEFuncGElement extends SVGComponentTransferFunctionElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEFuncGElement: { prototype: SVGFEFuncGElement; };
interface SVGFEFuncRElement extends SVGComponentTransferFunctionElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEFuncRElement: { prototype: SVGFEFuncRElement; };
interface SVGFEGaussianBlurElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  /** @experimental */ readonly SVG_EDGEMODE_DUPLICATE: 1;
  /** @experimental */ readonly SVG_EDGEMODE_NONE: 3;
  /** @experimental */ readonly SVG_EDGEMODE_UNKNOWN: 0;
  /** @experimental */ readonly SVG_EDGEMODE_WRAP: 2;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly edgeMode: SVGAnimatedEnumeration;
  readonly in1: SVGAnimatedString;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  setStdDeviation(stdDeviationX: number, stdDeviationY: number): void;
  readonly stdDeviationX: SVGAnimatedNumber;
  readonly stdDeviationY: SVGAnimatedNumber;
}
declare var SVGFEGaussianBlurElement: { /** @experimental */ readonly SVG_EDGEMODE_DUPLICATE: 1; /** @experimental */ readonly SVG_EDGEMODE_NONE: 3; /** @experimental */ readonly SVG_EDGEMODE_UNKNOWN: 0; /** @experimental */ readonly SVG_EDGEMODE_WRAP: 2; prototype: SVGFEGaussianBlurElement; };
interface SVGFEImageElement extends SVGElement, SVGFilterPrimitiveStandardAttributes, SVGURIReference {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly crossOrigin: SVGAnimatedString;
  readonly preserveAspectRatio: SVGAnimatedPreserveAspectRatio;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEImageElement: { prototype: SVGFEImageElement; };
interface SVGFEMergeElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEMergeElement: { prototype: SVGFEMergeElement; };
interface SVGFEMergeNodeElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly in1: SVGAnimatedString;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEMergeNodeElement: { prototype: SVGFEMergeNodeElement; };
interface SVGFEMorphologyElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  readonly SVG_MORPHOLOGY_OPERATOR_DILATE: 2;
  readonly SVG_MORPHOLOGY_OPERATOR_ERODE: 1;
  readonly SVG_MORPHOLOGY_OPERATOR_UNKNOWN: 0;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly in1: SVGAnimatedString;
  readonly operator: SVGAnimatedEnumeration;
  readonly radiusX: SVGAnimatedNumber;
  readonly radiusY: SVGAnimatedNumber;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEMorphologyElement: { readonly SVG_MORPHOLOGY_OPERATOR_DILATE: 2; readonly SVG_MORPHOLOGY_OPERATOR_ERODE: 1; readonly SVG_MORPHOLOGY_OPERATOR_UNKNOWN: 0; prototype: SVGFEMorphologyElement; };
interface SVGFEOffsetElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly dx: SVGAnimatedNumber;
  readonly dy: SVGAnimatedNumber;
  readonly in1: SVGAnimatedString;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFEOffsetElement: { prototype: SVGFEOffsetElement; };
interface SVGFEPointLightElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly x: SVGAnimatedNumber;
  readonly y: SVGAnimatedNumber;
  readonly z: SVGAnimatedNumber;
}
declare var SVGFEPointLightElement: { prototype: SVGFEPointLightElement; };
interface SVGFESpecularLightingElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly in1: SVGAnimatedString;
  readonly kernelUnitLengthX: SVGAnimatedNumber;
  readonly kernelUnitLengthY: SVGAnimatedNumber;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly specularConstant: SVGAnimatedNumber;
  readonly specularExponent: SVGAnimatedNumber;
  readonly surfaceScale: SVGAnimatedNumber;
}
declare var SVGFESpecularLightingElement: { prototype: SVGFESpecularLightingElement; };
interface SVGFESpotLightElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly limitingConeAngle: SVGAnimatedNumber;
  readonly pointsAtX: SVGAnimatedNumber;
  readonly pointsAtY: SVGAnimatedNumber;
  readonly pointsAtZ: SVGAnimatedNumber;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly specularExponent: SVGAnimatedNumber;
  readonly x: SVGAnimatedNumber;
  readonly y: SVGAnimatedNumber;
  readonly z: SVGAnimatedNumber;
}
declare var SVGFESpotLightElement: { prototype: SVGFESpotLightElement; };
interface SVGFETileElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly in1: SVGAnimatedString;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGFETileElement: { prototype: SVGFETileElement; };
interface SVGFETurbulenceElement extends SVGElement, SVGFilterPrimitiveStandardAttributes {
  readonly SVG_STITCHTYPE_NOSTITCH: 2;
  readonly SVG_STITCHTYPE_STITCH: 1;
  readonly SVG_STITCHTYPE_UNKNOWN: 0;
  readonly SVG_TURBULENCE_TYPE_FRACTALNOISE: 1;
  readonly SVG_TURBULENCE_TYPE_TURBULENCE: 2;
  readonly SVG_TURBULENCE_TYPE_UNKNOWN: 0;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly baseFrequencyX: SVGAnimatedNumber;
  readonly baseFrequencyY: SVGAnimatedNumber;
  readonly numOctaves: SVGAnimatedInteger;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly seed: SVGAnimatedNumber;
  readonly stitchTiles: SVGAnimatedEnumeration;
  readonly type: SVGAnimatedEnumeration;
}
declare var SVGFETurbulenceElement: { readonly SVG_STITCHTYPE_NOSTITCH: 2; readonly SVG_STITCHTYPE_STITCH: 1; readonly SVG_STITCHTYPE_UNKNOWN: 0; readonly SVG_TURBULENCE_TYPE_FRACTALNOISE: 1; readonly SVG_TURBULENCE_TYPE_TURBULENCE: 2; readonly SVG_TURBULENCE_TYPE_UNKNOWN: 0; prototype: SVGFETurbulenceElement; };
interface SVGFilterElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly filterUnits: SVGAnimatedEnumeration;
  readonly height: SVGAnimatedLength;
  href: any;
  readonly primitiveUnits: SVGAnimatedEnumeration;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly width: SVGAnimatedLength;
  readonly x: SVGAnimatedLength;
  readonly y: SVGAnimatedLength;
}
declare var SVGFilterElement: { prototype: SVGFilterElement; };
interface SVGFilterPrimitiveStandardAttributes {
  readonly height: SVGAnimatedLength;
  readonly result: SVGAnimatedString;
  readonly width: SVGAnimatedLength;
  readonly x: SVGAnimatedLength;
  readonly y: SVGAnimatedLength;
}
interface SVGFitToViewBox {
  readonly preserveAspectRatio: SVGAnimatedPreserveAspectRatio;
  readonly viewBox: SVGAnimatedRect;
}
interface SVGForeignObjectElement extends SVGGraphicsElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly height: SVGAnimatedLength;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly width: SVGAnimatedLength;
  readonly x: SVGAnimatedLength;
  readonly y: SVGAnimatedLength;
}
declare var SVGForeignObjectElement: { prototype: SVGForeignObjectElement; };
interface SVGGElement extends SVGGraphicsElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGGElement: { prototype: SVGGElement; };
interface SVGGeometryElement extends SVGGraphicsElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  getPointAtLength(distance: number): SVGPoint;
  getTotalLength(): number;
  isPointInFill(point?: DOMPointInit): boolean;
  isPointInStroke(point?: DOMPointInit): boolean;
  readonly pathLength: SVGAnimatedNumber;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGGeometryElement: { prototype: SVGGeometryElement; };
interface SVGGradientElement extends SVGElement, SVGURIReference {
  readonly SVG_SPREADMETHOD_PAD: 1;
  readonly SVG_SPREADMETHOD_REFLECT: 2;
  readonly SVG_SPREADMETHOD_REPEAT: 3;
  readonly SVG_SPREADMETHOD_UNKNOWN: 0;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly gradientTransform: SVGAnimatedTransformList;
  readonly gradientUnits: SVGAnimatedEnumeration;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly spreadMethod: SVGAnimatedEnumeration;
}
declare var SVGGradientElement: { readonly SVG_SPREADMETHOD_PAD: 1; readonly SVG_SPREADMETHOD_REFLECT: 2; readonly SVG_SPREADMETHOD_REPEAT: 3; readonly SVG_SPREADMETHOD_UNKNOWN: 0; prototype: SVGGradientElement; };
interface SVGGraphicsElement extends SVGElement, SVGTests {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  getBBox(options?: SVGBoundingBoxOptions): SVGRect;
  getCTM(): SVGMatrix | null;
  getScreenCTM(): SVGMatrix | null;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly transform: SVGAnimatedTransformList;
}
declare var SVGGraphicsElement: { prototype: SVGGraphicsElement; };
interface SVGImageElement extends SVGGraphicsElement, SVGURIReference {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  crossOrigin: string | null;
  decode: any;
  decoding: any;
  readonly height: SVGAnimatedLength;
  readonly preserveAspectRatio: SVGAnimatedPreserveAspectRatio;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly width: SVGAnimatedLength;
  readonly x: SVGAnimatedLength;
  readonly y: SVGAnimatedLength;
}
declare var SVGImageElement: { prototype: SVGImageElement; };
interface SVGLength {
  readonly SVG_LENGTHTYPE_CM: 6;
  readonly SVG_LENGTHTYPE_EMS: 3;
  readonly SVG_LENGTHTYPE_EXS: 4;
  readonly SVG_LENGTHTYPE_IN: 8;
  readonly SVG_LENGTHTYPE_MM: 7;
  readonly SVG_LENGTHTYPE_NUMBER: 1;
  readonly SVG_LENGTHTYPE_PC: 10;
  readonly SVG_LENGTHTYPE_PERCENTAGE: 2;
  readonly SVG_LENGTHTYPE_PT: 9;
  readonly SVG_LENGTHTYPE_PX: 5;
  readonly SVG_LENGTHTYPE_UNKNOWN: 0;
  convertToSpecifiedUnits(unitType: number): void;
  newValueSpecifiedUnits(unitType: number, valueInSpecifiedUnits: number): void;
  readonly unitType: number;
  value: number;
  valueAsString: string;
  valueInSpecifiedUnits: number;
}
declare var SVGLength: { readonly SVG_LENGTHTYPE_CM: 6; readonly SVG_LENGTHTYPE_EMS: 3; readonly SVG_LENGTHTYPE_EXS: 4; readonly SVG_LENGTHTYPE_IN: 8; readonly SVG_LENGTHTYPE_MM: 7; readonly SVG_LENGTHTYPE_NUMBER: 1; readonly SVG_LENGTHTYPE_PC: 10; readonly SVG_LENGTHTYPE_PERCENTAGE: 2; readonly SVG_LENGTHTYPE_PT: 9; readonly SVG_LENGTHTYPE_PX: 5; readonly SVG_LENGTHTYPE_UNKNOWN: 0; prototype: SVGLength; };
interface SVGLengthList {
  [index: number]: SVGLength;
  [Symbol.iterator](): ArrayIterator<SVGLength>;
  appendItem(newItem: SVGLength): SVGLength;
  clear(): void;
  getItem(index: number): SVGLength;
  initialize(newItem: SVGLength): SVGLength;
  insertItemBefore(newItem: SVGLength, index: number): SVGLength;
  readonly length: number;
  readonly numberOfItems: number;
  removeItem(index: number): SVGLength;
  replaceItem(newItem: SVGLength, index: number): SVGLength;
}
declare var SVGLengthList: { prototype: SVGLengthList; };
interface SVGLineElement extends SVGGeometryElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly x1: SVGAnimatedLength;
  readonly x2: SVGAnimatedLength;
  readonly y1: SVGAnimatedLength;
  readonly y2: SVGAnimatedLength;
}
declare var SVGLineElement: { prototype: SVGLineElement; };
interface SVGLinearGradientElement extends SVGGradientElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly x1: SVGAnimatedLength;
  readonly x2: SVGAnimatedLength;
  readonly y1: SVGAnimatedLength;
  readonly y2: SVGAnimatedLength;
}
declare var SVGLinearGradientElement: { prototype: SVGLinearGradientElement; };
interface SVGMPathElement extends SVGElement, SVGURIReference {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGMPathElement: { prototype: SVGMPathElement; };
interface SVGMarkerElement extends SVGElement, SVGFitToViewBox {
  readonly SVG_MARKERUNITS_STROKEWIDTH: 2;
  readonly SVG_MARKERUNITS_UNKNOWN: 0;
  readonly SVG_MARKERUNITS_USERSPACEONUSE: 1;
  readonly SVG_MARKER_ORIENT_ANGLE: 2;
  readonly SVG_MARKER_ORIENT_AUTO: 1;
  readonly SVG_MARKER_ORIENT_AUTO_START_REVERSE: 3;
  readonly SVG_MARKER_ORIENT_UNKNOWN: 0;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly markerHeight: SVGAnimatedLength;
  readonly markerUnits: SVGAnimatedEnumeration;
  readonly markerWidth: SVGAnimatedLength;
  orient: string;
  readonly orientAngle: SVGAnimatedAngle;
  readonly orientType: SVGAnimatedEnumeration;
  readonly refX: SVGAnimatedLength;
  readonly refY: SVGAnimatedLength;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  setOrientToAngle(angle: SVGAngle): void;
  setOrientToAuto(): void;
}
declare var SVGMarkerElement: { readonly SVG_MARKERUNITS_STROKEWIDTH: 2; readonly SVG_MARKERUNITS_UNKNOWN: 0; readonly SVG_MARKERUNITS_USERSPACEONUSE: 1; readonly SVG_MARKER_ORIENT_ANGLE: 2; readonly SVG_MARKER_ORIENT_AUTO: 1; readonly SVG_MARKER_ORIENT_AUTO_START_REVERSE: 3; readonly SVG_MARKER_ORIENT_UNKNOWN: 0; prototype: SVGMarkerElement; };
interface SVGMaskElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly height: SVGAnimatedLength;
  readonly maskContentUnits: SVGAnimatedEnumeration;
  readonly maskUnits: SVGAnimatedEnumeration;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly width: SVGAnimatedLength;
  readonly x: SVGAnimatedLength;
  readonly y: SVGAnimatedLength;
}
declare var SVGMaskElement: { prototype: SVGMaskElement; };
type SVGMatrix = DOMMatrix;
declare var SVGMatrix: { readonly prototype: SVGMatrix; };
interface SVGMetadataElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGMetadataElement: { prototype: SVGMetadataElement; };
interface SVGNumber {
  value: number;
}
declare var SVGNumber: { prototype: SVGNumber; };
interface SVGNumberList {
  [index: number]: SVGNumber;
  [Symbol.iterator](): ArrayIterator<SVGNumber>;
  appendItem(newItem: SVGNumber): SVGNumber;
  clear(): void;
  getItem(index: number): SVGNumber;
  initialize(newItem: SVGNumber): SVGNumber;
  insertItemBefore(newItem: SVGNumber, index: number): SVGNumber;
  readonly length: number;
  readonly numberOfItems: number;
  removeItem(index: number): SVGNumber;
  replaceItem(newItem: SVGNumber, index: number): SVGNumber;
}
declare var SVGNumberList: { prototype: SVGNumberList; };
interface SVGPathDataSettings {
  normalize?: boolean;
}
interface SVGPathElement extends SVGGeometryElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ createSVGPathSegArcAbs: any;
  /** @deprecated */ createSVGPathSegArcRel: any;
  /** @deprecated */ createSVGPathSegClosePath: any;
  /** @deprecated */ createSVGPathSegCurvetoCubicAbs: any;
  /** @deprecated */ createSVGPathSegCurvetoCubicRel: any;
  /** @deprecated */ createSVGPathSegCurvetoCubicSmoothAbs: any;
  /** @deprecated */ createSVGPathSegCurvetoCubicSmoothRel: any;
  /** @deprecated */ createSVGPathSegCurvetoQuadraticAbs: any;
  /** @deprecated */ createSVGPathSegCurvetoQuadraticRel: any;
  /** @deprecated */ createSVGPathSegCurvetoQuadraticSmoothAbs: any;
  /** @deprecated */ createSVGPathSegCurvetoQuadraticSmoothRel: any;
  /** @deprecated */ createSVGPathSegLinetoAbs: any;
  /** @deprecated */ createSVGPathSegLinetoHorizontalAbs: any;
  /** @deprecated */ createSVGPathSegLinetoHorizontalRel: any;
  /** @deprecated */ createSVGPathSegLinetoRel: any;
  /** @deprecated */ createSVGPathSegLinetoVerticalAbs: any;
  /** @deprecated */ createSVGPathSegLinetoVerticalRel: any;
  /** @deprecated */ createSVGPathSegMovetoAbs: any;
  /** @deprecated */ createSVGPathSegMovetoRel: any;
  /** @experimental */ getPathData(settings?: SVGPathDataSettings): SVGPathSegment[];
  /** @deprecated */ getPathSegAtLength: any;
  /** @experimental */ getPathSegmentAtLength(distance: number): SVGPathSegment | null;
  getPointAtLength(distance: number): DOMPoint;
  getTotalLength(): number;
  readonly pathLength: SVGAnimatedNumber;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ setPathData(pathData: SVGPathSegment[]): void;
}
declare var SVGPathElement: { prototype: SVGPathElement; };
interface SVGPathSegment {
  /** @experimental */ type: string;
  /** @experimental */ values: ReadonlyArray<number>;
}
interface SVGPatternElement extends SVGElement, SVGFitToViewBox, SVGURIReference {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly height: SVGAnimatedLength;
  readonly patternContentUnits: SVGAnimatedEnumeration;
  readonly patternTransform: SVGAnimatedTransformList;
  readonly patternUnits: SVGAnimatedEnumeration;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly width: SVGAnimatedLength;
  readonly x: SVGAnimatedLength;
  readonly y: SVGAnimatedLength;
}
declare var SVGPatternElement: { prototype: SVGPatternElement; };
type SVGPoint = DOMPoint;
/** @deprecated */ declare var SVGPoint: { readonly prototype: SVGPoint; };
interface SVGPointList {
  [index: number]: SVGPoint;
  [Symbol.iterator](): ArrayIterator<SVGPoint>;
  appendItem(newItem: SVGPoint): SVGPoint;
  clear(): void;
  getItem(index: number): SVGPoint;
  initialize(newItem: SVGPoint): SVGPoint;
  insertItemBefore(newItem: SVGPoint, index: number): SVGPoint;
  readonly length: number;
  readonly numberOfItems: number;
  removeItem(index: number): SVGPoint;
  replaceItem(newItem: SVGPoint, index: number): SVGPoint;
}
declare var SVGPointList: { prototype: SVGPointList; };
interface SVGPolygonElement extends SVGGeometryElement, SVGAnimatedPoints {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGPolygonElement: { prototype: SVGPolygonElement; };
interface SVGPolylineElement extends SVGGeometryElement, SVGAnimatedPoints {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGPolylineElement: { prototype: SVGPolylineElement; };
interface SVGPreserveAspectRatio {
  readonly SVG_MEETORSLICE_MEET: 1;
  readonly SVG_MEETORSLICE_SLICE: 2;
  readonly SVG_MEETORSLICE_UNKNOWN: 0;
  readonly SVG_PRESERVEASPECTRATIO_NONE: 1;
  readonly SVG_PRESERVEASPECTRATIO_UNKNOWN: 0;
  readonly SVG_PRESERVEASPECTRATIO_XMAXYMAX: 10;
  readonly SVG_PRESERVEASPECTRATIO_XMAXYMID: 7;
  readonly SVG_PRESERVEASPECTRATIO_XMAXYMIN: 4;
  readonly SVG_PRESERVEASPECTRATIO_XMIDYMAX: 9;
  readonly SVG_PRESERVEASPECTRATIO_XMIDYMID: 6;
  readonly SVG_PRESERVEASPECTRATIO_XMIDYMIN: 3;
  readonly SVG_PRESERVEASPECTRATIO_XMINYMAX: 8;
  readonly SVG_PRESERVEASPECTRATIO_XMINYMID: 5;
  readonly SVG_PRESERVEASPECTRATIO_XMINYMIN: 2;
  align: number;
  meetOrSlice: number;
}
declare var SVGPreserveAspectRatio: { readonly SVG_MEETORSLICE_MEET: 1; readonly SVG_MEETORSLICE_SLICE: 2; readonly SVG_MEETORSLICE_UNKNOWN: 0; readonly SVG_PRESERVEASPECTRATIO_NONE: 1; readonly SVG_PRESERVEASPECTRATIO_UNKNOWN: 0; readonly SVG_PRESERVEASPECTRATIO_XMAXYMAX: 10; readonly SVG_PRESERVEASPECTRATIO_XMAXYMID: 7; readonly SVG_PRESERVEASPECTRATIO_XMAXYMIN: 4; readonly SVG_PRESERVEASPECTRATIO_XMIDYMAX: 9; readonly SVG_PRESERVEASPECTRATIO_XMIDYMID: 6; readonly SVG_PRESERVEASPECTRATIO_XMIDYMIN: 3; readonly SVG_PRESERVEASPECTRATIO_XMINYMAX: 8; readonly SVG_PRESERVEASPECTRATIO_XMINYMID: 5; readonly SVG_PRESERVEASPECTRATIO_XMINYMIN: 2; prototype: SVGPreserveAspectRatio; };
interface SVGRadialGradientElement extends SVGGradientElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly cx: SVGAnimatedLength;
  readonly cy: SVGAnimatedLength;
  readonly fr: SVGAnimatedLength;
  readonly fx: SVGAnimatedLength;
  readonly fy: SVGAnimatedLength;
  readonly r: SVGAnimatedLength;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGRadialGradientElement: { prototype: SVGRadialGradientElement; };
type SVGRect = DOMRect;
declare var SVGRect: { readonly prototype: SVGRect; };
interface SVGRectElement extends SVGGeometryElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly height: SVGAnimatedLength;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly rx: SVGAnimatedLength;
  readonly ry: SVGAnimatedLength;
  readonly width: SVGAnimatedLength;
  readonly x: SVGAnimatedLength;
  readonly y: SVGAnimatedLength;
}
declare var SVGRectElement: { prototype: SVGRectElement; };
interface SVGSVGElement extends SVGGraphicsElement, SVGFitToViewBox, WindowEventHandlers {
  addEventListener<K extends keyof SVGSVGElementEventMap>(type: K, listener: (ev: SVGSVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  animationsPaused(): boolean;
  checkEnclosure(element: SVGElement, rect: SVGRect): boolean;
  checkIntersection(element: SVGElement, rect: SVGRect): boolean;
  createSVGAngle(): SVGAngle;
  createSVGLength(): SVGLength;
  createSVGMatrix(): SVGMatrix;
  createSVGNumber(): SVGNumber;
  createSVGPoint(): SVGPoint;
  createSVGRect(): SVGRect;
  createSVGTransform(): SVGTransform;
  createSVGTransformFromMatrix(matrix?: DOMMatrix2DInit): SVGTransform;
  currentScale: number;
  readonly currentTranslate: SVGPoint;
  /** @deprecated */ currentView: any;
  deselectAll(): void;
  /** @deprecated */ forceRedraw(): void;
  getCurrentTime(): number;
  getElementById(elementId: string): Element | null;
  getEnclosureList(rect: SVGRect, referenceElement: SVGElement | null): NodeListOf<SVGCircleElement | SVGEllipseElement | SVGImageElement | SVGLineElement | SVGPathElement | SVGPolygonElement | SVGPolylineElement | SVGRectElement | SVGTextElement | SVGUseElement>;
  getIntersectionList(rect: SVGRect, referenceElement: SVGElement | null): NodeListOf<SVGCircleElement | SVGEllipseElement | SVGImageElement | SVGLineElement | SVGPathElement | SVGPolygonElement | SVGPolylineElement | SVGRectElement | SVGTextElement | SVGUseElement>;
  readonly height: SVGAnimatedLength;
  /** @experimental */ onportalactivate: ((ev: Event) => any) | null;
  pauseAnimations(): void;
  removeEventListener<K extends keyof SVGSVGElementEventMap>(type: K, listener: (ev: SVGSVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  setCurrentTime(seconds: number): void;
  /** @deprecated */ suspendRedraw(maxWaitMilliseconds: number): number;
  unpauseAnimations(): void;
  /** @deprecated */ unsuspendRedraw(suspendHandleID: number): void;
  /** @deprecated */ unsuspendRedrawAll(): void;
  /** @deprecated */ useCurrentView: any;
  readonly width: SVGAnimatedLength;
  readonly x: SVGAnimatedLength;
  readonly y: SVGAnimatedLength;
}
declare var SVGSVGElement: { prototype: SVGSVGElement; };
interface SVGSVGElementEventMap extends SVGElementEventMap, WindowEventHandlersEventMap {
}
interface SVGScriptElement extends SVGElement, SVGURIReference {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  async: any;
  crossOrigin: string | null;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  type: string;
}
declare var SVGScriptElement: { prototype: SVGScriptElement; };
interface SVGSetElement extends SVGAnimationElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGSetElement: { prototype: SVGSetElement; };
interface SVGStopElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly offset: SVGAnimatedNumber;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGStopElement: { prototype: SVGStopElement; };
interface SVGStringList {
  [index: number]: string;
  [Symbol.iterator](): ArrayIterator<string>;
  appendItem(newItem: string): string;
  clear(): void;
  getItem(index: number): string;
  initialize(newItem: string): string;
  insertItemBefore(newItem: string, index: number): string;
  readonly length: number;
  readonly numberOfItems: number;
  removeItem(index: number): string;
  replaceItem(newItem: string, index: number): string;
}
declare var SVGStringList: { prototype: SVGStringList; };
interface SVGStyleElement extends SVGElement, LinkStyle {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  disabled: boolean;
  media: string;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  title: string;
  /** @deprecated */ type: string;
}
declare var SVGStyleElement: { prototype: SVGStyleElement; };
interface SVGSwitchElement extends SVGGraphicsElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGSwitchElement: { prototype: SVGSwitchElement; };
interface SVGSymbolElement extends SVGElement, SVGFitToViewBox {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGSymbolElement: { prototype: SVGSymbolElement; };
interface SVGTSpanElement extends SVGTextPositioningElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGTSpanElement: { prototype: SVGTSpanElement; };
interface SVGTests {
  readonly requiredExtensions: SVGStringList;
  readonly systemLanguage: SVGStringList;
}
interface SVGTextContentElement extends SVGGraphicsElement {
  readonly LENGTHADJUST_SPACING: 1;
  readonly LENGTHADJUST_SPACINGANDGLYPHS: 2;
  readonly LENGTHADJUST_UNKNOWN: 0;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  getCharNumAtPosition(point?: DOMPointInit): number;
  getComputedTextLength(): number;
  getEndPositionOfChar(charnum: number): SVGPoint;
  getExtentOfChar(charnum: number): SVGRect;
  getNumberOfChars(): number;
  getRotationOfChar(charnum: number): number;
  getStartPositionOfChar(charnum: number): SVGPoint;
  getSubStringLength(charnum: number, nchars: number): number;
  readonly lengthAdjust: SVGAnimatedEnumeration;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @deprecated */ selectSubString(charnum: number, nchars: number): void;
  readonly textLength: SVGAnimatedLength;
}
declare var SVGTextContentElement: { readonly LENGTHADJUST_SPACING: 1; readonly LENGTHADJUST_SPACINGANDGLYPHS: 2; readonly LENGTHADJUST_UNKNOWN: 0; prototype: SVGTextContentElement; };
interface SVGTextElement extends SVGTextPositioningElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGTextElement: { prototype: SVGTextElement; };
interface SVGTextPathElement extends SVGTextContentElement, SVGURIReference {
  readonly TEXTPATH_METHODTYPE_ALIGN: 1;
  readonly TEXTPATH_METHODTYPE_STRETCH: 2;
  readonly TEXTPATH_METHODTYPE_UNKNOWN: 0;
  readonly TEXTPATH_SPACINGTYPE_AUTO: 1;
  readonly TEXTPATH_SPACINGTYPE_EXACT: 2;
  readonly TEXTPATH_SPACINGTYPE_UNKNOWN: 0;
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly method: SVGAnimatedEnumeration;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  side: any;
  readonly spacing: SVGAnimatedEnumeration;
  readonly startOffset: SVGAnimatedLength;
}
declare var SVGTextPathElement: { readonly TEXTPATH_METHODTYPE_ALIGN: 1; readonly TEXTPATH_METHODTYPE_STRETCH: 2; readonly TEXTPATH_METHODTYPE_UNKNOWN: 0; readonly TEXTPATH_SPACINGTYPE_AUTO: 1; readonly TEXTPATH_SPACINGTYPE_EXACT: 2; readonly TEXTPATH_SPACINGTYPE_UNKNOWN: 0; prototype: SVGTextPathElement; };
interface SVGTextPositioningElement extends SVGTextContentElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly dx: SVGAnimatedLengthList;
  readonly dy: SVGAnimatedLengthList;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly rotate: SVGAnimatedNumberList;
  readonly x: SVGAnimatedLengthList;
  readonly y: SVGAnimatedLengthList;
}
declare var SVGTextPositioningElement: { prototype: SVGTextPositioningElement; };
interface SVGTitleElement extends SVGElement {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGTitleElement: { prototype: SVGTitleElement; };
interface SVGTransform {
  readonly SVG_TRANSFORM_MATRIX: 1;
  readonly SVG_TRANSFORM_ROTATE: 4;
  readonly SVG_TRANSFORM_SCALE: 3;
  readonly SVG_TRANSFORM_SKEWX: 5;
  readonly SVG_TRANSFORM_SKEWY: 6;
  readonly SVG_TRANSFORM_TRANSLATE: 2;
  readonly SVG_TRANSFORM_UNKNOWN: 0;
  readonly angle: number;
  readonly matrix: SVGMatrix;
  setMatrix(matrix?: DOMMatrix2DInit): void;
  setRotate(angle: number, cx: number, cy: number): void;
  setScale(sx: number, sy: number): void;
  setSkewX(angle: number): void;
  setSkewY(angle: number): void;
  setTranslate(tx: number, ty: number): void;
  readonly type: number;
}
declare var SVGTransform: { readonly SVG_TRANSFORM_MATRIX: 1; readonly SVG_TRANSFORM_ROTATE: 4; readonly SVG_TRANSFORM_SCALE: 3; readonly SVG_TRANSFORM_SKEWX: 5; readonly SVG_TRANSFORM_SKEWY: 6; readonly SVG_TRANSFORM_TRANSLATE: 2; readonly SVG_TRANSFORM_UNKNOWN: 0; prototype: SVGTransform; };
interface SVGTransformList {
  [index: number]: SVGTransform;
  [Symbol.iterator](): ArrayIterator<SVGTransform>;
  appendItem(newItem: SVGTransform): SVGTransform;
  clear(): void;
  consolidate(): SVGTransform | null;
  createSVGTransformFromMatrix(matrix?: DOMMatrix2DInit): SVGTransform;
  getItem(index: number): SVGTransform;
  initialize(newItem: SVGTransform): SVGTransform;
  insertItemBefore(newItem: SVGTransform, index: number): SVGTransform;
  readonly length: number;
  readonly numberOfItems: number;
  removeItem(index: number): SVGTransform;
  replaceItem(newItem: SVGTransform, index: number): SVGTransform;
}
declare var SVGTransformList: { prototype: SVGTransformList; };
interface SVGURIReference {
  readonly href: SVGAnimatedString;
}
interface SVGUnitTypes {
  readonly SVG_UNIT_TYPE_OBJECTBOUNDINGBOX: 2;
  readonly SVG_UNIT_TYPE_UNKNOWN: 0;
  readonly SVG_UNIT_TYPE_USERSPACEONUSE: 1;
}
declare var SVGUnitTypes: { readonly SVG_UNIT_TYPE_OBJECTBOUNDINGBOX: 2; readonly SVG_UNIT_TYPE_UNKNOWN: 0; readonly SVG_UNIT_TYPE_USERSPACEONUSE: 1; prototype: SVGUnitTypes; };
interface SVGUseElement extends SVGGraphicsElement, SVGURIReference {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly height: SVGAnimatedLength;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly width: SVGAnimatedLength;
  readonly x: SVGAnimatedLength;
  readonly y: SVGAnimatedLength;
}
declare var SVGUseElement: { prototype: SVGUseElement; };
interface SVGUseElementShadowRoot extends ShadowRoot {
}
declare var SVGUseElementShadowRoot: { prototype: SVGUseElementShadowRoot; };
interface SVGViewElement extends SVGElement, SVGFitToViewBox {
  addEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SVGElementEventMap>(type: K, listener: (ev: SVGElementEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SVGViewElement: { prototype: SVGViewElement; };
type SameSiteCookiesType = "all" | "none";
interface Sanitizer {
  allowAttribute(attribute: SanitizerAttribute): boolean;
  allowElement(element: SanitizerElementWithAttributes): boolean;
  /** @experimental */ allowProcessingInstruction(pi: SanitizerPI): boolean;
  get(): SanitizerConfig;
  removeAttribute(attribute: SanitizerAttribute): boolean;
  removeElement(element: SanitizerElement): boolean;
  /** @experimental */ removeProcessingInstruction(pi: SanitizerPI): boolean;
  removeUnsafe(): boolean;
  replaceElementWithChildren(element: SanitizerElement): boolean;
  setComments(allow: boolean): boolean;
  setDataAttributes(allow: boolean): boolean;
  /** @experimental */ setJavascriptURLs(allow: boolean): boolean;
}
declare var Sanitizer: { new(configuration?: SanitizerConfig | SanitizerPresets): Sanitizer; prototype: Sanitizer; };
type SanitizerAttribute = string | SanitizerAttributeNamespace;
interface SanitizerAttributeNamespace {
  name: string;
  namespace?: string | null;
}
interface SanitizerConfig {
  attributes?: SanitizerAttribute[];
  comments?: boolean;
  dataAttributes?: boolean;
  elements?: SanitizerElementWithAttributes[];
  javascriptURLs?: boolean;
  processingInstructions?: SanitizerPI[];
  removeAttributes?: SanitizerAttribute[];
  removeElements?: SanitizerElement[];
  removeProcessingInstructions?: SanitizerPI[];
  replaceWithChildrenElements?: SanitizerElement[];
}
type SanitizerElement = string | SanitizerElementNamespace;
interface SanitizerElementNamespace {
  name: string;
  namespace?: string | null;
}
interface SanitizerElementNamespaceWithAttributes extends SanitizerElementNamespace {
  attributes?: SanitizerAttribute[];
  removeAttributes?: SanitizerAttribute[];
}
type SanitizerElementWithAttributes = string | SanitizerElementNamespaceWithAttributes;
type SanitizerPI = string | SanitizerProcessingInstruction;
type SanitizerPresets = "default";
interface SanitizerProcessingInstruction {
  target: string;
}
interface SaveFilePickerOptions extends FilePickerOptions {
  suggestedName?: string | null;
}
interface Scheduler {
  postTask(callback: SchedulerPostTaskCallback, options?: SchedulerPostTaskOptions): Promise<any>;
  yield(): Promise<void>;
}
declare var Scheduler: { prototype: Scheduler; };
interface SchedulerPostTaskCallback {
  (): any;
}
interface SchedulerPostTaskOptions {
  delay?: number;
  priority?: TaskPriority;
  signal?: AbortSignal;
}
interface Scheduling {
  /** @experimental */ isInputPending(isInputPendingOptions?: IsInputPendingOptions): boolean;
}
/** @experimental */ declare var Scheduling: { prototype: Scheduling; };
interface Screen {
  readonly availHeight: number;
  availLeft: any;
  availTop: any;
  readonly availWidth: number;
  readonly colorDepth: number;
  readonly height: number;
  /** @experimental */ readonly isExtended: boolean;
  left: any;
  /** @experimental */ onchange: ((ev: Event) => any) | null;
  readonly orientation: ScreenOrientation;
  readonly pixelDepth: number;
  /** @deprecated */ top: any;
  readonly width: number;
}
declare var Screen: { prototype: Screen; };
interface ScreenDetailed extends Screen {
  addEventListener<K extends keyof ScreenDetailedEventMap>(type: K, listener: (ev: ScreenDetailedEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly availLeft: number;
  /** @experimental */ readonly availTop: number;
  /** @experimental */ readonly devicePixelRatio: number;
  /** @experimental */ readonly isInternal: boolean;
  /** @experimental */ readonly isPrimary: boolean;
  /** @experimental */ readonly label: string;
  /** @experimental */ readonly left: number;
  removeEventListener<K extends keyof ScreenDetailedEventMap>(type: K, listener: (ev: ScreenDetailedEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly top: number;
}
/** @experimental */ declare var ScreenDetailed: { prototype: ScreenDetailed; };
interface ScreenDetailedEventMap {
  change: Event;
}
interface ScreenDetails extends EventTarget {
  addEventListener<K extends keyof ScreenDetailsEventMap>(type: K, listener: (ev: ScreenDetailsEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly currentScreen: ScreenDetailed;
  /** @experimental */ oncurrentscreenchange: ((ev: Event) => any) | null;
  /** @experimental */ onscreenschange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof ScreenDetailsEventMap>(type: K, listener: (ev: ScreenDetailsEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly screens: ReadonlyArray<ScreenDetailed>;
}
/** @experimental */ declare var ScreenDetails: { prototype: ScreenDetails; };
interface ScreenDetailsEventMap {
  currentscreenchange: Event;
  screenschange: Event;
}
type ScreenIdleState = "locked" | "unlocked";
interface ScreenOrientation extends EventTarget {
  addEventListener<K extends keyof ScreenOrientationEventMap>(type: K, listener: (ev: ScreenOrientationEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly angle: number;
  lock(orientation: OrientationLockType): Promise<void>;
  onchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof ScreenOrientationEventMap>(type: K, listener: (ev: ScreenOrientationEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly type: OrientationType;
  unlock(): void;
}
declare var ScreenOrientation: { prototype: ScreenOrientation; };
interface ScreenOrientationEventMap {
  change: Event;
}
type ScriptInvokerType = "classic-script" | "module-script" | "event-listener" | "user-callback" | "resolve-promise" | "reject-promise";
interface ScriptProcessorNode extends AudioNode {
  addEventListener<K extends keyof ScriptProcessorNodeEventMap>(type: K, listener: (ev: ScriptProcessorNodeEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @deprecated */ readonly bufferSize: number;
  /** @deprecated */ onaudioprocess: ((ev: AudioProcessingEvent) => any) | null;
  removeEventListener<K extends keyof ScriptProcessorNodeEventMap>(type: K, listener: (ev: ScriptProcessorNodeEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/** @deprecated */ declare var ScriptProcessorNode: { prototype: ScriptProcessorNode; };
interface ScriptProcessorNodeEventMap {
  audioprocess: AudioProcessingEvent;
}
type ScriptWindowAttribution = "self" | "descendant" | "ancestor" | "same-page" | "other";
type ScrollAxis = "block" | "inline" | "x" | "y";
type ScrollBehavior = "auto" | "instant" | "smooth";
type ScrollIntoViewContainer = "all" | "nearest";
interface ScrollIntoViewOptions extends ScrollOptions {
  block?: ScrollLogicalPosition;
  container?: ScrollIntoViewContainer;
  inline?: ScrollLogicalPosition;
}
type ScrollLogicalPosition = "center" | "end" | "nearest" | "start";
interface ScrollOptions {
  behavior?: ScrollBehavior;
}
type ScrollRestoration = "auto" | "manual";
type ScrollSetting = "" | "up";
interface ScrollTimeline extends AnimationTimeline {
  readonly axis: ScrollAxis;
  readonly source: Element | null;
}
declare var ScrollTimeline: { new(options?: ScrollTimelineOptions): ScrollTimeline; prototype: ScrollTimeline; };
interface ScrollTimelineOptions {
  axis?: ScrollAxis;
  source?: Element | null;
}
interface ScrollToOptions extends ScrollOptions {
  left?: number;
  top?: number;
}
type SecurePaymentConfirmationAvailability = "available" | "unavailable-unknown-reason" | "unavailable-feature-not-enabled" | "unavailable-no-permission-policy" | "unavailable-no-user-verifying-platform-authenticator";
type SecurePaymentConfirmationCapabilities = Record<string, boolean>;
interface SecurityPolicyViolationEvent extends Event {
  readonly blockedURI: string;
  readonly columnNumber: number;
  readonly disposition: SecurityPolicyViolationEventDisposition;
  readonly documentURI: string;
  readonly effectiveDirective: string;
  readonly lineNumber: number;
  readonly originalPolicy: string;
  readonly referrer: string;
  readonly sample: string;
  readonly sourceFile: string;
  readonly statusCode: number;
  readonly violatedDirective: string;
}
declare var SecurityPolicyViolationEvent: { new(type: string, eventInitDict?: SecurityPolicyViolationEventInit): SecurityPolicyViolationEvent; prototype: SecurityPolicyViolationEvent; };
type SecurityPolicyViolationEventDisposition = "enforce" | "report";
interface SecurityPolicyViolationEventInit extends EventInit {
  blockedURI?: string;
  columnNumber?: number;
  disposition?: SecurityPolicyViolationEventDisposition;
  documentURI?: string;
  effectiveDirective?: string;
  lineNumber?: number;
  originalPolicy?: string;
  referrer?: string;
  sample?: string;
  sourceFile?: string;
  statusCode?: number;
  violatedDirective?: string;
}
interface Segment {
  boundingBox?: DOMRectInit;
  centerPoint?: Point2D;
  id: number;
  partOf?: number;
  probability: number;
  type: SegmentType;
}
type SegmentType = "human-face" | "left-eye" | "right-eye" | "eye" | "mouth";
interface Selection {
  addRange(range: Range): void;
  readonly anchorNode: Node | null;
  readonly anchorOffset: number;
  collapse(node: Node | null, offset?: number): void;
  collapseToEnd(): void;
  collapseToStart(): void;
  containsNode(node: Node, allowPartialContainment?: boolean): boolean;
  deleteFromDocument(): void;
  readonly direction: string;
  empty(): void;
  extend(node: Node, offset?: number): void;
  readonly focusNode: Node | null;
  readonly focusOffset: number;
  getComposedRanges(options?: GetComposedRangesOptions): StaticRange[];
  getRangeAt(index: number): Range;
  readonly isCollapsed: boolean;
  modify(alter?: string, direction?: string, granularity?: string): void;
  readonly rangeCount: number;
  removeAllRanges(): void;
  removeRange(range: Range): void;
  selectAllChildren(node: Node): void;
  setBaseAndExtent(anchorNode: Node, anchorOffset: number, focusNode: Node, focusOffset: number): void;
  setPosition(node: Node | null, offset?: number): void;
  toString(): string;
  readonly type: string;
}
declare var Selection: { prototype: Selection; };
type SelectionDirection = "forward" | "backward" | "none";
type SelectionMode = "end" | "preserve" | "select" | "start";
type SelfCapturePreferenceEnum = "include" | "exclude";
interface Sensor extends EventTarget {
  readonly activated: boolean;
  addEventListener<K extends keyof SensorEventMap>(type: K, listener: (ev: SensorEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly hasReading: boolean;
  onactivate: ((ev: Event) => any) | null;
  onerror: ((ev: SensorErrorEvent) => any) | null;
  onreading: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof SensorEventMap>(type: K, listener: (ev: SensorEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  start(): void;
  stop(): void;
  readonly timestamp: DOMHighResTimeStamp | null;
}
declare var Sensor: { prototype: Sensor; };
interface SensorErrorEvent extends Event {
  readonly error: DOMException;
}
declare var SensorErrorEvent: { new(type: string, errorEventInitDict: SensorErrorEventInit): SensorErrorEvent; prototype: SensorErrorEvent; };
interface SensorErrorEventInit extends EventInit {
  error: DOMException;
}
interface SensorEventMap {
  activate: Event;
  error: SensorErrorEvent;
  reading: Event;
}
interface SensorOptions {
  frequency?: number;
}
interface SequenceEffect extends GroupEffect {
  /** @experimental */ clone(): SequenceEffect;
}
declare var SequenceEffect: { new(children: AnimationEffect[] | null, timing?: number | EffectTiming): SequenceEffect; prototype: SequenceEffect; };
interface Serial extends EventTarget {
  getPorts(): Promise<SerialPort[]>;
  /** @experimental */ onconnect: ((ev: Event) => any) | null;
  /** @experimental */ ondisconnect: ((ev: Event) => any) | null;
  requestPort(options?: SerialPortRequestOptions): Promise<SerialPort>;
}
declare var Serial: { prototype: Serial; };
interface SerialInputSignals {
  clearToSend: boolean;
  dataCarrierDetect: boolean;
  dataSetReady: boolean;
  ringIndicator: boolean;
}
interface SerialOptions {
  baudRate: number;
  bufferSize?: number;
  dataBits?: number;
  flowControl?: FlowControlType;
  parity?: ParityType;
  stopBits?: number;
}
interface SerialOutputSignals {
  break?: boolean;
  dataTerminalReady?: boolean;
  requestToSend?: boolean;
}
interface SerialPort extends EventTarget {
  addEventListener<K extends keyof SerialPortEventMap>(type: K, listener: (ev: SerialPortEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): Promise<void>;
  readonly connected: boolean;
  forget(): Promise<void>;
  getInfo(): SerialPortInfo;
  getSignals(): Promise<SerialInputSignals>;
  onconnect: ((ev: Event) => any) | null;
  ondisconnect: ((ev: Event) => any) | null;
  open(options: SerialOptions): Promise<void>;
  readonly readable: ReadableStream | null;
  removeEventListener<K extends keyof SerialPortEventMap>(type: K, listener: (ev: SerialPortEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  setSignals(signals?: SerialOutputSignals): Promise<void>;
  readonly writable: WritableStream | null;
}
declare var SerialPort: { prototype: SerialPort; };
interface SerialPortEventMap {
  connect: Event;
  disconnect: Event;
}
interface SerialPortFilter {
  bluetoothServiceClassId?: BluetoothServiceUUID;
  usbProductId?: number;
  usbVendorId?: number;
}
interface SerialPortInfo {
  bluetoothServiceClassId?: BluetoothServiceUUID;
  usbProductId?: number;
  usbVendorId?: number;
}
interface SerialPortRequestOptions {
  allowedBluetoothServiceClassIds?: BluetoothServiceUUID[];
  filters?: SerialPortFilter[];
}
interface ServiceWorker extends EventTarget, AbstractWorker {
  addEventListener<K extends keyof ServiceWorkerEventMap>(type: K, listener: (ev: ServiceWorkerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onstatechange: ((ev: Event) => any) | null;
  postMessage(message: any, transfer: Transferable[]): void;
  postMessage(message: any, options?: StructuredSerializeOptions): void;
  removeEventListener<K extends keyof ServiceWorkerEventMap>(type: K, listener: (ev: ServiceWorkerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly scriptURL: string;
  readonly state: ServiceWorkerState;
}
declare var ServiceWorker: { prototype: ServiceWorker; };
interface ServiceWorkerContainer extends EventTarget {
  addEventListener<K extends keyof ServiceWorkerContainerEventMap>(type: K, listener: (ev: ServiceWorkerContainerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly controller: ServiceWorker | null;
  getRegistration(clientURL?: string | URL): Promise<ServiceWorkerRegistration | undefined>;
  getRegistrations(): Promise<ReadonlyArray<ServiceWorkerRegistration>>;
  oncontrollerchange: ((ev: Event) => any) | null;
  onmessage: ((ev: MessageEvent) => any) | null;
  onmessageerror: ((ev: MessageEvent) => any) | null;
  readonly ready: Promise<ServiceWorkerRegistration>;
  register(scriptURL: string | URL, options?: RegistrationOptions): Promise<ServiceWorkerRegistration>;
  removeEventListener<K extends keyof ServiceWorkerContainerEventMap>(type: K, listener: (ev: ServiceWorkerContainerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  startMessages(): void;
}
declare var ServiceWorkerContainer: { prototype: ServiceWorkerContainer; };
interface ServiceWorkerContainerEventMap {
  controllerchange: Event;
  message: MessageEvent;
  messageerror: MessageEvent;
}
interface ServiceWorkerEventMap extends AbstractWorkerEventMap {
  statechange: Event;
}
interface ServiceWorkerRegistration extends EventTarget, PushManagerAttribute {
  readonly active: ServiceWorker | null;
  addEventListener<K extends keyof ServiceWorkerRegistrationEventMap>(type: K, listener: (ev: ServiceWorkerRegistrationEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly backgroundFetch: BackgroundFetchManager;
  readonly cookies: CookieStoreManager;
  getNotifications(filter?: GetNotificationOptions): Promise<Notification[]>;
  /** @experimental */ readonly index: ContentIndex;
  readonly installing: ServiceWorker | null;
  readonly navigationPreload: NavigationPreloadManager;
  onupdatefound: ((ev: Event) => any) | null;
  /** @experimental */ readonly paymentManager: PaymentManager;
  /** @experimental */ readonly periodicSync: PeriodicSyncManager;
  removeEventListener<K extends keyof ServiceWorkerRegistrationEventMap>(type: K, listener: (ev: ServiceWorkerRegistrationEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly scope: string;
  showNotification(title: string, options?: NotificationOptions): Promise<void>;
  readonly sync: SyncManager;
  unregister(): Promise<boolean>;
  update(): Promise<ServiceWorkerRegistration>;
  readonly updateViaCache: ServiceWorkerUpdateViaCache;
  readonly waiting: ServiceWorker | null;
}
declare var ServiceWorkerRegistration: { prototype: ServiceWorkerRegistration; };
interface ServiceWorkerRegistrationEventMap {
  updatefound: Event;
}
type ServiceWorkerState = "activated" | "activating" | "installed" | "installing" | "parsed" | "redundant";
type ServiceWorkerUpdateViaCache = "all" | "imports" | "none";
interface SetHTMLOptions {
  sanitizer?: Sanitizer | SanitizerConfig | SanitizerPresets;
}
interface SetHTMLUnsafeOptions {
  runScripts?: boolean;
  sanitizer?: Sanitizer | SanitizerConfig | SanitizerPresets;
}
interface ShadowAnimation extends Animation {
  /** @experimental */ readonly sourceAnimation: Animation;
}
declare var ShadowAnimation: { new(source: Animation, newTarget: Element | CSSPseudoElement): ShadowAnimation; prototype: ShadowAnimation; };
interface ShadowRoot extends DocumentFragment, DocumentOrShadowRoot {
  addEventListener<K extends keyof ShadowRootEventMap>(type: K, listener: (ev: ShadowRootEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly clonable: boolean;
  readonly delegatesFocus: boolean;
  getHTML(options?: GetHTMLOptions): string;
  getSelection: any;
  readonly host: Element;
  innerHTML: string;
  readonly mode: ShadowRootMode;
  onslotchange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof ShadowRootEventMap>(type: K, listener: (ev: ShadowRootEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly serializable: boolean;
  setHTML(html: string, options?: SetHTMLOptions): void;
  setHTMLUnsafe(html: string, options?: SetHTMLUnsafeOptions): void;
  readonly slotAssignment: SlotAssignmentMode;
}
declare var ShadowRoot: { prototype: ShadowRoot; };
interface ShadowRootEventMap {
  slotchange: Event;
}
interface ShadowRootInit {
  clonable?: boolean;
  customElementRegistry?: CustomElementRegistry | null;
  delegatesFocus?: boolean;
  mode: ShadowRootMode;
  serializable?: boolean;
  slotAssignment?: SlotAssignmentMode;
}
type ShadowRootMode = "closed" | "open";
interface ShareData {
  files?: File[];
  text?: string;
  title?: string;
  url?: string;
}
interface SharedWorker extends EventTarget, AbstractWorker {
  addEventListener<K extends keyof AbstractWorkerEventMap>(type: K, listener: (ev: AbstractWorkerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly port: MessagePort;
  removeEventListener<K extends keyof AbstractWorkerEventMap>(type: K, listener: (ev: AbstractWorkerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SharedWorker: { new(scriptURL: string | URL, options?: string | WorkerOptions): SharedWorker; prototype: SharedWorker; };
interface SharedWorkerOptions extends WorkerOptions {
  extendedLifetime?: boolean;
  sameSiteCookies?: SameSiteCookiesType;
}
interface ShowPopoverOptions {
  source?: HTMLElement;
}
type SlotAssignmentMode = "manual" | "named";
interface Slottable {
  readonly assignedSlot: HTMLSlotElement | null;
}
type SmallCryptoKeyID = number;
interface SnapEvent extends Event {
  /** @experimental */ readonly snapTargetBlock: Node | null;
  /** @experimental */ readonly snapTargetInline: Node | null;
}
/** @experimental */ declare var SnapEvent: { prototype: SnapEvent; };
interface SourceBuffer extends EventTarget {
  abort(): void;
  addEventListener<K extends keyof SourceBufferEventMap>(type: K, listener: (ev: SourceBufferEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  appendBuffer(data: BufferSource): void;
  appendWindowEnd: number;
  appendWindowStart: number;
  readonly audioTracks: AudioTrackList;
  readonly buffered: TimeRanges;
  changeType(type: string): void;
  mode: AppendMode;
  onabort: ((ev: Event) => any) | null;
  onerror: ((ev: Event) => any) | null;
  onupdate: ((ev: Event) => any) | null;
  onupdateend: ((ev: Event) => any) | null;
  onupdatestart: ((ev: Event) => any) | null;
  remove(start: number, end: number): void;
  removeEventListener<K extends keyof SourceBufferEventMap>(type: K, listener: (ev: SourceBufferEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly textTracks: TextTrackList;
  timestampOffset: number;
  readonly updating: boolean;
  readonly videoTracks: VideoTrackList;
}
declare var SourceBuffer: { prototype: SourceBuffer; };
interface SourceBufferEventMap {
  abort: Event;
  error: Event;
  update: Event;
  updateend: Event;
  updatestart: Event;
}
interface SourceBufferList extends EventTarget {
  [index: number]: SourceBuffer;
  [Symbol.iterator](): ArrayIterator<SourceBuffer>;
  addEventListener<K extends keyof SourceBufferListEventMap>(type: K, listener: (ev: SourceBufferListEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly length: number;
  onaddsourcebuffer: ((ev: Event) => any) | null;
  onremovesourcebuffer: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof SourceBufferListEventMap>(type: K, listener: (ev: SourceBufferListEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var SourceBufferList: { prototype: SourceBufferList; };
interface SourceBufferListEventMap {
  addsourcebuffer: Event;
  removesourcebuffer: Event;
}
type SpatialNavigationDirection = "up" | "down" | "left" | "right";
interface SpatialNavigationSearchOptions {
  candidates?: Node[] | null;
  container?: Node | null;
}
interface SpeechGrammar {
  /** @deprecated */ src: string;
  /** @deprecated */ weight: number;
}
/** @deprecated */ declare var SpeechGrammar: { prototype: SpeechGrammar; };
interface SpeechGrammarList {
  [index: number]: SpeechGrammar | null;
  /** @experimental */ [Symbol.iterator](): ArrayIterator<SpeechGrammar | null>;
  /** @deprecated */ addFromString(string: string, weight?: number): void;
  /** @deprecated */ addFromUri(src: string, weight?: number): void;
  /** @deprecated */ item(index: number): SpeechGrammar | null;
  /** @deprecated */ readonly length: number;
}
/** @deprecated */ declare var SpeechGrammarList: { new(): SpeechGrammarList; prototype: SpeechGrammarList; };
interface SpeechRecognition extends EventTarget {
  abort(): void;
  addEventListener<K extends keyof SpeechRecognitionEventMap>(type: K, listener: (ev: SpeechRecognitionEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  continuous: boolean;
  grammars: SpeechGrammarList;
  interimResults: boolean;
  lang: string;
  maxAlternatives: number;
  onaudioend: ((ev: Event) => any) | null;
  onaudiostart: ((ev: Event) => any) | null;
  onend: ((ev: Event) => any) | null;
  onerror: ((ev: SpeechRecognitionErrorEvent) => any) | null;
  onnomatch: ((ev: SpeechRecognitionEvent) => any) | null;
  onresult: ((ev: SpeechRecognitionEvent) => any) | null;
  onsoundend: ((ev: Event) => any) | null;
  onsoundstart: ((ev: Event) => any) | null;
  onspeechend: ((ev: Event) => any) | null;
  onspeechstart: ((ev: Event) => any) | null;
  onstart: ((ev: Event) => any) | null;
  phrases: SpeechRecognitionPhrase[];
  processLocally: boolean;
  removeEventListener<K extends keyof SpeechRecognitionEventMap>(type: K, listener: (ev: SpeechRecognitionEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  start(): void;
  start(audioTrack: MediaStreamTrack): void;
  stop(): void;
  unspokenPunctuation: boolean;
}
declare var SpeechRecognition: { new(): SpeechRecognition; available(options: SpeechRecognitionOptions): Promise<AvailabilityStatus>; install(options: SpeechRecognitionOptions): Promise<boolean>; prototype: SpeechRecognition; };
interface SpeechRecognitionAlternative {
  readonly confidence: number;
  readonly transcript: string;
}
declare var SpeechRecognitionAlternative: { prototype: SpeechRecognitionAlternative; };
type SpeechRecognitionErrorCode = "aborted" | "audio-capture" | "language-not-supported" | "network" | "no-speech" | "not-allowed" | "phrases-not-supported" | "service-not-allowed";
interface SpeechRecognitionErrorEvent extends Event {
  readonly error: SpeechRecognitionErrorCode;
  readonly message: string;
}
declare var SpeechRecognitionErrorEvent: { new(type: string, eventInitDict: SpeechRecognitionErrorEventInit): SpeechRecognitionErrorEvent; prototype: SpeechRecognitionErrorEvent; };
interface SpeechRecognitionErrorEventInit extends EventInit {
  error: SpeechRecognitionErrorCode;
  message?: string;
}
interface SpeechRecognitionEvent extends Event {
  readonly resultIndex: number;
  readonly results: SpeechRecognitionResultList;
}
declare var SpeechRecognitionEvent: { new(type: string, eventInitDict: SpeechRecognitionEventInit): SpeechRecognitionEvent; prototype: SpeechRecognitionEvent; };
interface SpeechRecognitionEventInit extends EventInit {
  resultIndex?: number;
  results: SpeechRecognitionResultList;
}
interface SpeechRecognitionEventMap {
  audioend: Event;
  audiostart: Event;
  end: Event;
  error: SpeechRecognitionErrorEvent;
  nomatch: SpeechRecognitionEvent;
  result: SpeechRecognitionEvent;
  soundend: Event;
  soundstart: Event;
  speechend: Event;
  speechstart: Event;
  start: Event;
}
interface SpeechRecognitionOptions {
  langs: string[];
  processLocally?: boolean;
  quality?: SpeechRecognitionQuality;
}
interface SpeechRecognitionPhrase {
  readonly boost: number;
  readonly phrase: string;
}
declare var SpeechRecognitionPhrase: { new(phrase: string, boost?: number): SpeechRecognitionPhrase; prototype: SpeechRecognitionPhrase; };
type SpeechRecognitionQuality = "command" | "dictation" | "conversation";
interface SpeechRecognitionResult {
  [index: number]: SpeechRecognitionAlternative;
  [Symbol.iterator](): ArrayIterator<SpeechRecognitionAlternative>;
  readonly isFinal: boolean;
  item(index: number): SpeechRecognitionAlternative;
  readonly length: number;
}
declare var SpeechRecognitionResult: { prototype: SpeechRecognitionResult; };
interface SpeechRecognitionResultList {
  [index: number]: SpeechRecognitionResult;
  [Symbol.iterator](): ArrayIterator<SpeechRecognitionResult>;
  item(index: number): SpeechRecognitionResult;
  readonly length: number;
}
declare var SpeechRecognitionResultList: { prototype: SpeechRecognitionResultList; };
interface SpeechSynthesis extends EventTarget {
  addEventListener<K extends keyof SpeechSynthesisEventMap>(type: K, listener: (ev: SpeechSynthesisEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  cancel(): void;
  getVoices(): SpeechSynthesisVoice[];
  onvoiceschanged: ((ev: Event) => any) | null;
  pause(): void;
  readonly paused: boolean;
  readonly pending: boolean;
  removeEventListener<K extends keyof SpeechSynthesisEventMap>(type: K, listener: (ev: SpeechSynthesisEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  resume(): void;
  speak(utterance: SpeechSynthesisUtterance): void;
  readonly speaking: boolean;
}
declare var SpeechSynthesis: { prototype: SpeechSynthesis; };
type SpeechSynthesisErrorCode = "audio-busy" | "audio-hardware" | "canceled" | "interrupted" | "invalid-argument" | "language-unavailable" | "network" | "not-allowed" | "synthesis-failed" | "synthesis-unavailable" | "text-too-long" | "voice-unavailable";
interface SpeechSynthesisErrorEvent extends SpeechSynthesisEvent {
  readonly error: SpeechSynthesisErrorCode;
}
declare var SpeechSynthesisErrorEvent: { new(type: string, eventInitDict: SpeechSynthesisErrorEventInit): SpeechSynthesisErrorEvent; prototype: SpeechSynthesisErrorEvent; };
interface SpeechSynthesisErrorEventInit extends SpeechSynthesisEventInit {
  error: SpeechSynthesisErrorCode;
}
interface SpeechSynthesisEvent extends Event {
  readonly charIndex: number;
  readonly charLength: number;
  readonly elapsedTime: number;
  readonly name: string;
  readonly utterance: SpeechSynthesisUtterance;
}
declare var SpeechSynthesisEvent: { new(type: string, eventInitDict: SpeechSynthesisEventInit): SpeechSynthesisEvent; prototype: SpeechSynthesisEvent; };
interface SpeechSynthesisEventInit extends EventInit {
  charIndex?: number;
  charLength?: number;
  elapsedTime?: number;
  name?: string;
  utterance: SpeechSynthesisUtterance;
}
interface SpeechSynthesisEventMap {
  voiceschanged: Event;
}
interface SpeechSynthesisUtterance extends EventTarget {
  addEventListener<K extends keyof SpeechSynthesisUtteranceEventMap>(type: K, listener: (ev: SpeechSynthesisUtteranceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  lang: string;
  onboundary: ((ev: SpeechSynthesisEvent) => any) | null;
  onend: ((ev: SpeechSynthesisEvent) => any) | null;
  onerror: ((ev: SpeechSynthesisErrorEvent) => any) | null;
  onmark: ((ev: SpeechSynthesisEvent) => any) | null;
  onpause: ((ev: SpeechSynthesisEvent) => any) | null;
  onresume: ((ev: SpeechSynthesisEvent) => any) | null;
  onstart: ((ev: SpeechSynthesisEvent) => any) | null;
  pitch: number;
  rate: number;
  removeEventListener<K extends keyof SpeechSynthesisUtteranceEventMap>(type: K, listener: (ev: SpeechSynthesisUtteranceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  text: string;
  voice: SpeechSynthesisVoice | null;
  volume: number;
}
declare var SpeechSynthesisUtterance: { new(text?: string): SpeechSynthesisUtterance; prototype: SpeechSynthesisUtterance; };
interface SpeechSynthesisUtteranceEventMap {
  boundary: SpeechSynthesisEvent;
  end: SpeechSynthesisEvent;
  error: SpeechSynthesisErrorEvent;
  mark: SpeechSynthesisEvent;
  pause: SpeechSynthesisEvent;
  resume: SpeechSynthesisEvent;
  start: SpeechSynthesisEvent;
}
interface SpeechSynthesisVoice {
  readonly default: boolean;
  readonly lang: string;
  readonly localService: boolean;
  readonly name: string;
  readonly voiceURI: string;
}
declare var SpeechSynthesisVoice: { prototype: SpeechSynthesisVoice; };
type StartInDirectory = WellKnownDirectory | FileSystemHandle;
interface StartViewTransitionOptions {
  types?: string[] | null;
  update?: ViewTransitionUpdateCallback | null;
}
interface StaticRange extends AbstractRange {
}
declare var StaticRange: { new(init: StaticRangeInit): StaticRange; prototype: StaticRange; };
interface StaticRangeInit {
  endContainer: Node;
  endOffset: number;
  startContainer: Node;
  startOffset: number;
}
interface StereoPannerNode extends AudioNode {
  readonly pan: AudioParam;
}
declare var StereoPannerNode: { new(context: BaseAudioContext, options?: StereoPannerOptions): StereoPannerNode; prototype: StereoPannerNode; };
interface StereoPannerOptions extends AudioNodeOptions {
  pan?: number;
}
interface Storage {
  [name: string]: any;
  clear(): void;
  getItem(key: string): string | null;
  key(index: number): string | null;
  readonly length: number;
  removeItem(key: string): void;
  setItem(key: string, value: string): void;
}
declare var Storage: { prototype: Storage; };
interface StorageAccessHandle {
  BroadcastChannel(name: string): BroadcastChannel;
  SharedWorker(scriptURL: string, options?: string | SharedWorkerOptions): SharedWorker;
  readonly caches: CacheStorage;
  createObjectURL(obj: Blob | MediaSource): string;
  estimate(): Promise<StorageEstimate>;
  getDirectory(): Promise<FileSystemDirectoryHandle>;
  readonly indexedDB: IDBFactory;
  readonly localStorage: Storage;
  readonly locks: LockManager;
  revokeObjectURL(url: string): void;
  readonly sessionStorage: Storage;
}
declare var StorageAccessHandle: { prototype: StorageAccessHandle; };
interface StorageBucket {
  /** @experimental */ readonly caches: CacheStorage;
  /** @experimental */ estimate(): Promise<StorageEstimate>;
  /** @experimental */ expires(): Promise<DOMHighResTimeStamp | null>;
  /** @experimental */ getDirectory(): Promise<FileSystemDirectoryHandle>;
  /** @experimental */ readonly indexedDB: IDBFactory;
  /** @experimental */ readonly name: string;
  /** @experimental */ persist(): Promise<boolean>;
  /** @experimental */ persisted(): Promise<boolean>;
  /** @experimental */ setExpires(expires: DOMHighResTimeStamp): Promise<void>;
}
/** @experimental */ declare var StorageBucket: { prototype: StorageBucket; };
interface StorageBucketManager {
  /** @experimental */ delete(name: string): Promise<void>;
  /** @experimental */ keys(): Promise<string[]>;
  /** @experimental */ open(name: string, options?: StorageBucketOptions): Promise<StorageBucket>;
}
/** @experimental */ declare var StorageBucketManager: { prototype: StorageBucketManager; };
interface StorageBucketOptions {
  expires?: DOMHighResTimeStamp;
  persisted?: boolean;
  quota?: number;
}
interface StorageEstimate {
  quota?: number;
  usage?: number;
}
interface StorageEvent extends Event {
  /** @deprecated */ initStorageEvent(type: string, bubbles?: boolean, cancelable?: boolean, key?: string | null, oldValue?: string | null, newValue?: string | null, url?: string | URL, storageArea?: Storage | null): void;
  readonly key: string | null;
  readonly newValue: string | null;
  readonly oldValue: string | null;
  readonly storageArea: Storage | null;
  readonly url: string;
}
declare var StorageEvent: { new(type: string, eventInitDict?: StorageEventInit): StorageEvent; prototype: StorageEvent; };
interface StorageEventInit extends EventInit {
  key?: string | null;
  newValue?: string | null;
  oldValue?: string | null;
  storageArea?: Storage | null;
  url?: string;
}
interface StorageManager {
  estimate(): Promise<StorageEstimate>;
  getDirectory(): Promise<FileSystemDirectoryHandle>;
  persist(): Promise<boolean>;
  persisted(): Promise<boolean>;
}
declare var StorageManager: { prototype: StorageManager; };
interface StreamPipeOptions {
  preventAbort?: boolean;
  preventCancel?: boolean;
  preventClose?: boolean;
  signal?: AbortSignal;
}
interface StructuredSerializeOptions {
  transfer?: Transferable[];
}
interface StylePropertyMap extends StylePropertyMapReadOnly {
  append(property: string, ...values: (CSSStyleValue | string)[]): void;
  clear(): void;
  delete(property: string): void;
  set(property: string, ...values: (CSSStyleValue | string)[]): void;
}
declare var StylePropertyMap: { prototype: StylePropertyMap; };
interface StylePropertyMapReadOnly {
  [Symbol.iterator](): StylePropertyMapReadOnlyIterator<[string, Iterable<CSSStyleValue>]>;
  entries(): StylePropertyMapReadOnlyIterator<[string, Iterable<CSSStyleValue>]>;
  forEach(callbackfn: (value: CSSStyleValue[], key: string, parent: StylePropertyMapReadOnly) => void, thisArg?: any): void;
  get(property: string): undefined | CSSStyleValue;
  getAll(property: string): CSSStyleValue[];
  has(property: string): boolean;
  keys(): StylePropertyMapReadOnlyIterator<string>;
  readonly size: number;
  values(): StylePropertyMapReadOnlyIterator<Iterable<CSSStyleValue>>;
}
declare var StylePropertyMapReadOnly: { prototype: StylePropertyMapReadOnly; };
interface StylePropertyMapReadOnlyIterator<T> extends IteratorObject<T, any, any> {
  [Symbol.iterator](): StylePropertyMapReadOnlyIterator<T>;
}
interface StyleSheet {
  disabled: boolean;
  readonly href: string | null;
  media: MediaList;
  readonly ownerNode: Element | ProcessingInstruction | null;
  readonly parentStyleSheet: CSSStyleSheet | null;
  readonly title: string | null;
  readonly type: string;
}
declare var StyleSheet: { prototype: StyleSheet; };
interface StyleSheetList {
  [index: number]: CSSStyleSheet;
  [Symbol.iterator](): ArrayIterator<CSSStyleSheet>;
  item(index: number): CSSStyleSheet | null;
  readonly length: number;
}
declare var StyleSheetList: { prototype: StyleSheetList; };
interface SubmitEvent extends Event {
  readonly submitter: HTMLElement | null;
}
declare var SubmitEvent: { new(type: string, eventInitDict?: SubmitEventInit): SubmitEvent; prototype: SubmitEvent; };
interface SubmitEventInit extends EventInit {
  submitter?: HTMLElement | null;
}
type SubscribeCallback = (subscriber: Subscriber) => void;
interface SubscribeOptions {
  signal?: AbortSignal;
}
interface Subscriber {
  /** @experimental */ readonly active: boolean;
  /** @experimental */ addTeardown(teardown: VoidFunction): void;
  /** @experimental */ complete(): void;
  /** @experimental */ error(error: any): void;
  /** @experimental */ next(value: any): void;
  /** @experimental */ readonly signal: AbortSignal;
}
/** @experimental */ declare var Subscriber: { prototype: Subscriber; };
interface SubscriptionObserver {
  complete?: VoidFunction;
  error?: ObservableSubscriptionCallback;
  next?: ObservableSubscriptionCallback;
}
interface SubtleCrypto {
  /** @experimental */ decapsulateBits(decapsulationAlgorithm: AlgorithmIdentifier, decapsulationKey: CryptoKey, ciphertext: BufferSource): Promise<ArrayBuffer>;
  /** @experimental */ decapsulateKey(decapsulationAlgorithm: AlgorithmIdentifier, decapsulationKey: CryptoKey, ciphertext: BufferSource, sharedKeyAlgorithm: AlgorithmIdentifier, extractable: boolean, keyUsages: KeyUsage[]): Promise<CryptoKey>;
  decrypt(algorithm: AlgorithmIdentifier | RsaOaepParams | AesCtrParams | AesCbcParams | AesGcmParams, key: CryptoKey, data: BufferSource): Promise<ArrayBuffer>;
  deriveBits(algorithm: AlgorithmIdentifier | EcdhKeyDeriveParams | HkdfParams | Pbkdf2Params, baseKey: CryptoKey, length?: number | null): Promise<ArrayBuffer>;
  deriveKey(algorithm: AlgorithmIdentifier | EcdhKeyDeriveParams | HkdfParams | Pbkdf2Params, baseKey: CryptoKey, derivedKeyType: AlgorithmIdentifier | AesDerivedKeyParams | HmacImportParams | HkdfParams | Pbkdf2Params, extractable: boolean, keyUsages: KeyUsage[]): Promise<CryptoKey>;
  deriveKey(algorithm: AlgorithmIdentifier | EcdhKeyDeriveParams | HkdfParams | Pbkdf2Params, baseKey: CryptoKey, derivedKeyType: AlgorithmIdentifier | AesDerivedKeyParams | HmacImportParams | HkdfParams | Pbkdf2Params, extractable: boolean, keyUsages: Iterable<KeyUsage>): Promise<CryptoKey>;
  digest(algorithm: AlgorithmIdentifier, data: BufferSource): Promise<ArrayBuffer>;
  /** @experimental */ encapsulateBits(encapsulationAlgorithm: AlgorithmIdentifier, encapsulationKey: CryptoKey): Promise<EncapsulatedBits>;
  /** @experimental */ encapsulateKey(encapsulationAlgorithm: AlgorithmIdentifier, encapsulationKey: CryptoKey, sharedKeyAlgorithm: AlgorithmIdentifier, extractable: boolean, keyUsages: KeyUsage[]): Promise<EncapsulatedKey>;
  encrypt(algorithm: AlgorithmIdentifier | RsaOaepParams | AesCtrParams | AesCbcParams | AesGcmParams, key: CryptoKey, data: BufferSource): Promise<ArrayBuffer>;
  exportKey(format: "jwk", key: CryptoKey): Promise<JsonWebKey>;
  exportKey(format: KeyFormat, key: CryptoKey): Promise<ArrayBuffer>;
  exportKey(format: KeyFormat, key: CryptoKey): Promise<ArrayBuffer | JsonWebKey>;
  generateKey(algorithm: "Ed25519" | { name: "Ed25519" }, extractable: boolean, keyUsages: ReadonlyArray<"sign" | "verify">): Promise<CryptoKeyPair>;
  generateKey(algorithm: "X25519" | { name: "X25519" }, extractable: boolean, keyUsages: ReadonlyArray<"deriveBits" | "deriveKey">): Promise<CryptoKeyPair>;
  generateKey(algorithm: RsaHashedKeyGenParams | EcKeyGenParams, extractable: boolean, keyUsages: ReadonlyArray<KeyUsage>): Promise<CryptoKeyPair>;
  generateKey(algorithm: AesKeyGenParams | HmacKeyGenParams | Pbkdf2Params, extractable: boolean, keyUsages: ReadonlyArray<KeyUsage>): Promise<CryptoKey>;
  generateKey(algorithm: AlgorithmIdentifier, extractable: boolean, keyUsages: KeyUsage[]): Promise<CryptoKeyPair | CryptoKey>;
  generateKey(algorithm: AlgorithmIdentifier, extractable: boolean, keyUsages: Iterable<KeyUsage>): Promise<CryptoKeyPair | CryptoKey>;
  /** @experimental */ getPublicKey(key: CryptoKey, keyUsages: KeyUsage[]): Promise<CryptoKey>;
  importKey(format: "jwk", keyData: JsonWebKey, algorithm: AlgorithmIdentifier | RsaHashedImportParams | EcKeyImportParams | HmacImportParams | AesKeyAlgorithm, extractable: boolean, keyUsages: ReadonlyArray<KeyUsage>): Promise<CryptoKey>;
  importKey(format: KeyFormat, keyData: BufferSource, algorithm: AlgorithmIdentifier | RsaHashedImportParams | EcKeyImportParams | HmacImportParams | AesKeyAlgorithm, extractable: boolean, keyUsages: KeyUsage[]): Promise<CryptoKey>;
  importKey(format: KeyFormat, keyData: BufferSource, algorithm: AlgorithmIdentifier | RsaHashedImportParams | EcKeyImportParams | HmacImportParams | AesKeyAlgorithm, extractable: boolean, keyUsages: Iterable<KeyUsage>): Promise<CryptoKey>;
  sign(algorithm: AlgorithmIdentifier | RsaPssParams | EcdsaParams, key: CryptoKey, data: BufferSource): Promise<ArrayBuffer>;
  unwrapKey(format: KeyFormat, wrappedKey: BufferSource, unwrappingKey: CryptoKey, unwrapAlgorithm: AlgorithmIdentifier | RsaOaepParams | AesCtrParams | AesCbcParams | AesGcmParams, unwrappedKeyAlgorithm: AlgorithmIdentifier | RsaHashedImportParams | EcKeyImportParams | HmacImportParams | AesKeyAlgorithm, extractable: boolean, keyUsages: KeyUsage[]): Promise<CryptoKey>;
  unwrapKey(format: KeyFormat, wrappedKey: BufferSource, unwrappingKey: CryptoKey, unwrapAlgorithm: AlgorithmIdentifier | RsaOaepParams | AesCtrParams | AesCbcParams | AesGcmParams, unwrappedKeyAlgorithm: AlgorithmIdentifier | RsaHashedImportParams | EcKeyImportParams | HmacImportParams | AesKeyAlgorithm, extractable: boolean, keyUsages: Iterable<KeyUsage>): Promise<CryptoKey>;
  verify(algorithm: AlgorithmIdentifier | RsaPssParams | EcdsaParams, key: CryptoKey, signature: BufferSource, data: BufferSource): Promise<boolean>;
  wrapKey(format: KeyFormat, key: CryptoKey, wrappingKey: CryptoKey, wrapAlgorithm: AlgorithmIdentifier | RsaOaepParams | AesCtrParams | AesCbcParams | AesGcmParams): Promise<ArrayBuffer>;
}
declare var SubtleCrypto: { prototype: SubtleCrypto; };
interface Summarizer {
  /** @experimental */ destroy(): void;
  /** @experimental */ readonly expectedContextLanguages: ReadonlyArray<string> | null;
  /** @experimental */ readonly expectedInputLanguages: ReadonlyArray<string> | null;
  /** @experimental */ readonly format: SummarizerFormat;
  /** @experimental */ readonly inputQuota: number;
  /** @experimental */ readonly length: SummarizerLength;
  /** @experimental */ measureInputUsage(input: string, options?: SummarizerSummarizeOptions): Promise<number>;
  /** @experimental */ readonly outputLanguage: string | null;
  /** @experimental */ readonly preference: PerformancePreference;
  /** @experimental */ readonly sharedContext: string;
  /** @experimental */ summarize(input: string, options?: SummarizerSummarizeOptions): Promise<string>;
  /** @experimental */ summarizeStreaming(input: string, options?: SummarizerSummarizeOptions): ReadableStream;
  /** @experimental */ readonly type: SummarizerType;
}
/** @experimental */ declare var Summarizer: { /** @experimental */ availability(options?: SummarizerCreateCoreOptions): Promise<Availability>; /** @experimental */ create(options?: SummarizerCreateOptions): Promise<Summarizer>; prototype: Summarizer; };
interface SummarizerCreateCoreOptions {
  expectedContextLanguages?: string[];
  expectedInputLanguages?: string[];
  format?: SummarizerFormat;
  length?: SummarizerLength;
  outputLanguage?: string;
  preference?: PerformancePreference;
  type?: SummarizerType;
}
interface SummarizerCreateOptions extends SummarizerCreateCoreOptions {
  monitor?: CreateMonitorCallback;
  sharedContext?: string;
  signal?: AbortSignal;
}
type SummarizerFormat = "plain-text" | "markdown";
type SummarizerLength = "short" | "medium" | "long";
interface SummarizerSummarizeOptions {
  context?: string;
  signal?: AbortSignal;
}
type SummarizerType = "tldr" | "teaser" | "key-points" | "headline";
type SurfaceSwitchingPreferenceEnum = "include" | "exclude";
interface SvcOutputMetadata {
  temporalLayerId?: number;
}
interface SyncManager {
  getTags(): Promise<string[]>;
  register(tag: string): Promise<void>;
}
declare var SyncManager: { prototype: SyncManager; };
type SystemAudioPreferenceEnum = "include" | "exclude";
interface TaskAttributionTiming extends PerformanceEntry {
  /** @experimental */ readonly containerId: string;
  /** @experimental */ readonly containerName: string;
  /** @experimental */ readonly containerSrc: string;
  /** @experimental */ readonly containerType: string;
  readonly duration: DOMHighResTimeStamp;
  readonly entryType: string;
  readonly name: string;
  readonly startTime: DOMHighResTimeStamp;
  /** @experimental */ toJSON(): object;
}
/** @experimental */ declare var TaskAttributionTiming: { prototype: TaskAttributionTiming; };
interface TaskController extends AbortController {
  setPriority(priority: TaskPriority): void;
}
declare var TaskController: { new(init?: TaskControllerInit): TaskController; prototype: TaskController; };
interface TaskControllerInit {
  priority?: TaskPriority;
}
type TaskPriority = "background" | "user-blocking" | "user-visible";
interface TaskPriorityChangeEvent extends Event {
  readonly previousPriority: TaskPriority;
}
declare var TaskPriorityChangeEvent: { new(type: string, priorityChangeEventInitDict: TaskPriorityChangeEventInit): TaskPriorityChangeEvent; prototype: TaskPriorityChangeEvent; };
interface TaskPriorityChangeEventInit extends EventInit {
  previousPriority: TaskPriority;
}
interface TaskSignal extends AbortSignal {
  addEventListener<K extends keyof TaskSignalEventMap>(type: K, listener: (ev: TaskSignalEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onprioritychange: ((ev: TaskPriorityChangeEvent) => any) | null;
  readonly priority: TaskPriority;
  removeEventListener<K extends keyof TaskSignalEventMap>(type: K, listener: (ev: TaskSignalEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var TaskSignal: { any(signals: AbortSignal[], init?: TaskSignalAnyInit): TaskSignal; prototype: TaskSignal; };
interface TaskSignalAnyInit {
  priority?: TaskPriority | TaskSignal;
}
interface TaskSignalEventMap extends AbortSignalEventMap {
  prioritychange: TaskPriorityChangeEvent;
}
declare namespace TestUtils {
  function gc(): Promise<void>;
}
type TexImageSource = ImageBitmap | ImageData | HTMLImageElement | HTMLCanvasElement | HTMLVideoElement | OffscreenCanvas | VideoFrame;
interface Text extends CharacterData, Slottable {
  /** @experimental */ convertPointFromNode(point: DOMPointInit, from: GeometryNode, options?: ConvertCoordinateOptions): DOMPoint;
  /** @experimental */ convertQuadFromNode(quad: DOMQuadInit, from: GeometryNode, options?: ConvertCoordinateOptions): DOMQuad;
  /** @experimental */ convertRectFromNode(rect: DOMRectReadOnly, from: GeometryNode, options?: ConvertCoordinateOptions): DOMQuad;
  /** @experimental */ getBoxQuads(options?: BoxQuadOptions): DOMQuad[];
  splitText(offset: number): Text;
  readonly wholeText: string;
}
declare var Text: { new(data?: string): Text; prototype: Text; };
interface TextDecodeOptions {
  stream?: boolean;
}
interface TextDecoder extends TextDecoderCommon {
  decode(input?: AllowSharedBufferSource, options?: TextDecodeOptions): string;
}
declare var TextDecoder: { new(label?: string, options?: TextDecoderOptions): TextDecoder; prototype: TextDecoder; };
interface TextDecoderCommon {
  readonly encoding: string;
  readonly fatal: boolean;
  readonly ignoreBOM: boolean;
}
interface TextDecoderOptions {
  fatal?: boolean;
  ignoreBOM?: boolean;
}
interface TextDecoderStream extends GenericTransformStream, TextDecoderCommon {
  readonly readable: ReadableStream<string>;
  readonly writable: WritableStream<BufferSource>;
}
declare var TextDecoderStream: { new(label?: string, options?: TextDecoderOptions): TextDecoderStream; prototype: TextDecoderStream; };
interface TextDetector {
  /** @experimental */ detect(image: ImageBitmapSource): Promise<DetectedText[]>;
}
declare var TextDetector: { new(): TextDetector; /** @experimental */ availability(options: TextDetectorOptions): Promise<Availability>; /** @experimental */ create(options?: TextDetectorCreateOptions): Promise<TextDetector>; prototype: TextDetector; };
interface TextDetectorCreateOptions {
  languages?: string[];
  signal?: AbortSignal;
}
interface TextDetectorOptions {
  languages: string[];
}
interface TextEncoder extends TextEncoderCommon {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array<ArrayBufferLike>): TextEncoderEncodeIntoResult;
}
declare var TextEncoder: { new(): TextEncoder; prototype: TextEncoder; };
interface TextEncoderCommon {
  readonly encoding: string;
}
interface TextEncoderEncodeIntoResult {
  read: number;
  written: number;
}
interface TextEncoderStream extends GenericTransformStream, TextEncoderCommon {
  readonly readable: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly writable: WritableStream<string>;
}
declare var TextEncoderStream: { new(): TextEncoderStream; prototype: TextEncoderStream; };
interface TextEvent extends UIEvent {
  /** @deprecated */ readonly data: string;
  /** @deprecated */ initTextEvent(type: string, bubbles?: boolean, cancelable?: boolean, view?: Window | null, data?: string): void;
}
/** @deprecated */ declare var TextEvent: { prototype: TextEvent; };
interface TextFormat {
  /** @experimental */ readonly rangeEnd: number;
  /** @experimental */ readonly rangeStart: number;
  /** @experimental */ readonly underlineStyle: UnderlineStyle;
  /** @experimental */ readonly underlineThickness: UnderlineThickness;
}
/** @experimental */ declare var TextFormat: { new(options?: TextFormatInit): TextFormat; prototype: TextFormat; };
interface TextFormatInit {
  rangeEnd?: number;
  rangeStart?: number;
  underlineStyle?: UnderlineStyle;
  underlineThickness?: UnderlineThickness;
}
interface TextFormatUpdateEvent extends Event {
  /** @experimental */ getTextFormats(): TextFormat[];
}
/** @experimental */ declare var TextFormatUpdateEvent: { new(type: string, options?: TextFormatUpdateEventInit): TextFormatUpdateEvent; prototype: TextFormatUpdateEvent; };
interface TextFormatUpdateEventInit extends EventInit {
  textFormats?: TextFormat[];
}
interface TextMetrics {
  readonly actualBoundingBoxAscent: number;
  readonly actualBoundingBoxDescent: number;
  readonly actualBoundingBoxLeft: number;
  readonly actualBoundingBoxRight: number;
  readonly alphabeticBaseline: number;
  readonly emHeightAscent: number;
  readonly emHeightDescent: number;
  readonly fontBoundingBoxAscent: number;
  readonly fontBoundingBoxDescent: number;
  readonly hangingBaseline: number;
  readonly ideographicBaseline: number;
  readonly width: number;
}
declare var TextMetrics: { prototype: TextMetrics; };
interface TextTrack extends EventTarget {
  readonly activeCues: TextTrackCueList | null;
  addCue(cue: TextTrackCue): void;
  addEventListener<K extends keyof TextTrackEventMap>(type: K, listener: (ev: TextTrackEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly cues: TextTrackCueList | null;
  readonly id: string;
  readonly inBandMetadataTrackDispatchType: string;
  readonly kind: TextTrackKind;
  readonly label: string;
  readonly language: string;
  mode: TextTrackMode;
  oncuechange: ((ev: Event) => any) | null;
  removeCue(cue: TextTrackCue): void;
  removeEventListener<K extends keyof TextTrackEventMap>(type: K, listener: (ev: TextTrackEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly sourceBuffer: SourceBuffer | null;
}
declare var TextTrack: { prototype: TextTrack; };
interface TextTrackCue extends EventTarget {
  addEventListener<K extends keyof TextTrackCueEventMap>(type: K, listener: (ev: TextTrackCueEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  endTime: number;
  id: string;
  onenter: ((ev: Event) => any) | null;
  onexit: ((ev: Event) => any) | null;
  pauseOnExit: boolean;
  removeEventListener<K extends keyof TextTrackCueEventMap>(type: K, listener: (ev: TextTrackCueEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  startTime: number;
  readonly track: TextTrack | null;
}
declare var TextTrackCue: { prototype: TextTrackCue; };
interface TextTrackCueEventMap {
  enter: Event;
  exit: Event;
}
interface TextTrackCueList {
  [index: number]: TextTrackCue;
  [Symbol.iterator](): ArrayIterator<TextTrackCue>;
  getCueById(id: string): TextTrackCue | null;
  readonly length: number;
}
declare var TextTrackCueList: { prototype: TextTrackCueList; };
interface TextTrackEventMap {
  cuechange: Event;
}
type TextTrackKind = "captions" | "chapters" | "descriptions" | "metadata" | "subtitles";
interface TextTrackList extends EventTarget {
  [index: number]: TextTrack;
  [Symbol.iterator](): ArrayIterator<TextTrack>;
  addEventListener<K extends keyof TextTrackListEventMap>(type: K, listener: (ev: TextTrackListEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  getTrackById(id: string): TextTrack | null;
  readonly length: number;
  onaddtrack: ((ev: TrackEvent) => any) | null;
  onchange: ((ev: Event) => any) | null;
  onremovetrack: ((ev: TrackEvent) => any) | null;
  removeEventListener<K extends keyof TextTrackListEventMap>(type: K, listener: (ev: TextTrackListEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var TextTrackList: { prototype: TextTrackList; };
interface TextTrackListEventMap {
  addtrack: TrackEvent;
  change: Event;
  removetrack: TrackEvent;
}
type TextTrackMode = "disabled" | "hidden" | "showing";
interface TextUpdateEvent extends Event {
  /** @experimental */ readonly selectionEnd: number;
  /** @experimental */ readonly selectionStart: number;
  /** @experimental */ readonly text: string;
  /** @experimental */ readonly updateRangeEnd: number;
  /** @experimental */ readonly updateRangeStart: number;
}
/** @experimental */ declare var TextUpdateEvent: { new(type: string, options?: TextUpdateEventInit): TextUpdateEvent; prototype: TextUpdateEvent; };
interface TextUpdateEventInit extends EventInit {
  selectionEnd?: number;
  selectionStart?: number;
  text?: string;
  updateRangeEnd?: number;
  updateRangeStart?: number;
}
interface TimeEvent extends Event {
  readonly detail: number;
  initTimeEvent(typeArg: string, viewArg?: Window | null, detailArg?: number): void;
  readonly view: WindowProxy | null;
}
declare var TimeEvent: { prototype: TimeEvent; };
interface TimeRanges {
  end(index: number): number;
  readonly length: number;
  start(index: number): number;
}
declare var TimeRanges: { prototype: TimeRanges; };
interface TimelineRangeOffset {
  offset?: CSSNumericValue;
  rangeName?: string | null;
}
type TimerHandler = string | Function;
interface ToggleEvent extends Event {
  readonly newState: string;
  readonly oldState: string;
  readonly source: Element | null;
}
declare var ToggleEvent: { new(type: string, eventInitDict?: ToggleEventInit): ToggleEvent; prototype: ToggleEvent; };
interface ToggleEventInit extends EventInit {
  newState?: string;
  oldState?: string;
  source?: Element | null;
}
interface TogglePopoverOptions extends ShowPopoverOptions {
  force?: boolean;
}
type TokenVersion = "1";
interface ToolActivatedEvent extends Event {
  /** @experimental */ readonly toolName: string;
}
declare var ToolActivatedEvent: { new(type: string, eventInitDict?: ToolActivatedEventInit): ToolActivatedEvent; prototype: ToolActivatedEvent; };
interface ToolActivatedEventInit extends EventInit {
  toolName?: string;
}
interface ToolAnnotations {
  consequentialHint?: boolean;
  debugging?: boolean;
  readOnlyHint?: boolean;
  untrustedContentHint?: boolean;
}
interface ToolCancelEvent extends Event {
  /** @experimental */ readonly toolName: string;
}
declare var ToolCancelEvent: { new(type: string, eventInitDict?: ToolCancelEventInit): ToolCancelEvent; prototype: ToolCancelEvent; };
interface ToolCancelEventInit extends EventInit {
  toolName?: string;
}
type ToolExecuteCallback = (inputObject: object, options: ToolExecuteCallbackOptions) => Promise<any>;
interface ToolExecuteCallbackOptions {
  signal: AbortSignal;
}
interface Touch {
  readonly altitudeAngle: number;
  readonly azimuthAngle: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly force: number;
  readonly identifier: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly rotationAngle: number;
  readonly screenX: number;
  readonly screenY: number;
  readonly target: EventTarget;
  readonly touchType: TouchType;
}
declare var Touch: { new(touchInitDict: TouchInit): Touch; prototype: Touch; };
interface TouchEvent extends UIEvent {
  readonly altKey: boolean;
  readonly changedTouches: TouchList;
  readonly ctrlKey: boolean;
  /** @experimental */ getModifierState(keyArg: string): boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly targetTouches: TouchList;
  readonly touches: TouchList;
}
declare var TouchEvent: { new(type: string, eventInitDict?: TouchEventInit): TouchEvent; prototype: TouchEvent; };
interface TouchEventInit extends EventModifierInit {
  changedTouches?: Touch[];
  targetTouches?: Touch[];
  touches?: Touch[];
}
interface TouchInit {
  altitudeAngle?: number;
  azimuthAngle?: number;
  clientX?: number;
  clientY?: number;
  force?: number;
  identifier: number;
  pageX?: number;
  pageY?: number;
  radiusX?: number;
  radiusY?: number;
  rotationAngle?: number;
  screenX?: number;
  screenY?: number;
  target: EventTarget;
  touchType?: TouchType;
}
interface TouchList {
  [index: number]: Touch;
  [Symbol.iterator](): ArrayIterator<Touch>;
  item(index: number): Touch | null;
  readonly length: number;
}
declare var TouchList: { prototype: TouchList; };
type TouchType = "direct" | "stylus";
interface TrackEvent extends Event {
  readonly track: TextTrack | null;
}
declare var TrackEvent: { new(type: string, eventInitDict?: TrackEventInit): TrackEvent; prototype: TrackEvent; };
interface TrackEventInit extends EventInit {
  track?: TextTrack | null;
}
type TransferFunction = "hlg" | "pq" | "srgb";
type Transferable = OffscreenCanvas | ImageBitmap | MessagePort | MediaSourceHandle | ReadableStream | WritableStream | TransformStream | AudioData | VideoFrame | RTCDataChannel | ArrayBuffer;
interface TransformStream<I = any, O = any> {
  readonly readable: ReadableStream<O>;
  transferable: any;
  readonly writable: WritableStream<I>;
}
declare var TransformStream: { new<I = any, O = any>(transformer?: Transformer<I, O>, writableStrategy?: QueuingStrategy<I>, readableStrategy?: QueuingStrategy<O>): TransformStream<I, O>; prototype: TransformStream; };
interface TransformStreamDefaultController<O = any> {
  readonly desiredSize: number | null;
  enqueue(chunk: O): void;
  error(reason?: any): void;
  terminate(): void;
}
declare var TransformStreamDefaultController: { prototype: TransformStreamDefaultController; };
interface Transformer<I = any, O = any> {
  cancel?: TransformerCancelCallback;
  flush?: TransformerFlushCallback<O>;
  readableType?: undefined;
  start?: TransformerStartCallback<O>;
  transform?: TransformerTransformCallback<I, O>;
  writableType?: undefined;
}
type TransformerCancelCallback = (reason: any) => Promise<void>;
interface TransformerFlushCallback<O> {
  (controller: TransformStreamDefaultController<O>): void | PromiseLike<void>;
}
interface TransformerStartCallback<O> {
  (controller: TransformStreamDefaultController<O>): any;
}
interface TransformerTransformCallback<I, O> {
  (chunk: I, controller: TransformStreamDefaultController<O>): void | PromiseLike<void>;
}
interface TransitionEvent extends Event {
  readonly animation: CSSTransition | null;
  readonly elapsedTime: number;
  readonly propertyName: string;
  readonly pseudoElement: string;
}
declare var TransitionEvent: { new(type: string, transitionEventInitDict?: TransitionEventInit): TransitionEvent; prototype: TransitionEvent; };
interface TransitionEventInit extends EventInit {
  animation?: CSSTransition | null;
  elapsedTime?: number;
  propertyName?: string;
  pseudoElement?: string;
}
interface Translator {
  /** @experimental */ destroy(): void;
  /** @experimental */ readonly inputQuota: number;
  /** @experimental */ measureInputUsage(input: string, options?: TranslatorTranslateOptions): Promise<number>;
  /** @experimental */ readonly sourceLanguage: string;
  /** @experimental */ readonly targetLanguage: string;
  /** @experimental */ translate(input: string, options?: TranslatorTranslateOptions): Promise<string>;
  /** @experimental */ translateStreaming(input: string, options?: TranslatorTranslateOptions): ReadableStream;
}
/** @experimental */ declare var Translator: { /** @experimental */ availability(options: TranslatorCreateCoreOptions): Promise<Availability>; /** @experimental */ create(options: TranslatorCreateOptions): Promise<Translator>; prototype: Translator; };
interface TranslatorCreateCoreOptions {
  sourceLanguage: string;
  targetLanguage: string;
}
interface TranslatorCreateOptions extends TranslatorCreateCoreOptions {
  monitor?: CreateMonitorCallback;
  signal?: AbortSignal;
}
interface TranslatorTranslateOptions {
  signal?: AbortSignal;
}
interface TreeWalker {
  currentNode: Node;
  readonly filter: NodeFilter | null;
  firstChild(): Node | null;
  lastChild(): Node | null;
  nextNode(): Node | null;
  nextSibling(): Node | null;
  parentNode(): Node | null;
  previousNode(): Node | null;
  previousSibling(): Node | null;
  readonly root: Node;
  readonly whatToShow: number;
}
declare var TreeWalker: { prototype: TreeWalker; };
interface TrustedHTML {
  toJSON(): string;
}
declare var TrustedHTML: { prototype: TrustedHTML; };
interface TrustedScript {
  toJSON(): string;
}
declare var TrustedScript: { prototype: TrustedScript; };
interface TrustedScriptURL {
  toJSON(): string;
}
declare var TrustedScriptURL: { prototype: TrustedScriptURL; };
interface TrustedTypePolicy {
  createHTML(input: string, ...arguments: any[]): TrustedHTML;
  createScript(input: string, ...arguments: any[]): TrustedScript;
  createScriptURL(input: string, ...arguments: any[]): TrustedScriptURL;
  readonly name: string;
}
declare var TrustedTypePolicy: { prototype: TrustedTypePolicy; };
interface TrustedTypePolicyFactory {
  createPolicy(policyName: string, policyOptions?: TrustedTypePolicyOptions): TrustedTypePolicy;
  readonly defaultPolicy: TrustedTypePolicy | null;
  readonly emptyHTML: TrustedHTML;
  readonly emptyScript: TrustedScript;
  getAttributeType(tagName: string, attribute: string, elementNs?: string | null, attrNs?: string | null): string | null;
  getPropertyType(tagName: string, property: string, elementNs?: string | null): string | null;
  isHTML(value: any): boolean;
  isScript(value: any): boolean;
  isScriptURL(value: any): boolean;
}
declare var TrustedTypePolicyFactory: { prototype: TrustedTypePolicyFactory; };
interface TrustedTypePolicyOptions {
  createHTML?: CreateHTMLCallback;
  createScript?: CreateScriptCallback;
  createScriptURL?: CreateScriptURLCallback;
}
interface UADataValues {
  architecture?: string;
  bitness?: string;
  brands?: NavigatorUABrandVersion[];
  formFactors?: string[];
  fullVersionList?: NavigatorUABrandVersion[];
  mobile?: boolean;
  model?: string;
  platform?: string;
  platformVersion?: string;
  uaFullVersion?: string;
  wow64?: boolean;
}
interface UALowEntropyJSON {
  brands?: NavigatorUABrandVersion[];
  mobile?: boolean;
  platform?: string;
}
interface UIEvent extends Event {
  readonly detail: number;
  /** @deprecated */ initUIEvent(typeArg: string, bubblesArg?: boolean, cancelableArg?: boolean, viewArg?: Window | null, detailArg?: number): void;
  /** @experimental */ readonly sourceCapabilities: InputDeviceCapabilities | null;
  readonly view: Window | null;
  /** @deprecated */ readonly which: number;
}
declare var UIEvent: { new(type: string, eventInitDict?: UIEventInit): UIEvent; prototype: UIEvent; };
interface UIEventInit extends EventInit {
  detail?: number;
  sourceCapabilities?: InputDeviceCapabilities | null;
  view?: Window | null;
  /** @deprecated */ which?: number;
}
interface ULongRange {
  max?: number;
  min?: number;
}
interface URL {
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  toJSON(): string;
  toString(): string;
  username: string;
}
declare var URL: { new(url: string | URL, base?: string | URL): URL; canParse(url: string | URL, base?: string | URL): boolean; createObjectURL(obj: Blob | MediaSource): string; parse(url: string | URL, base?: string | URL): URL | null; prototype: URL; revokeObjectURL(url: string): void; };
interface URLPattern {
  exec(input?: URLPatternInput, baseURL?: string | URL): URLPatternResult | null;
  readonly hasRegExpGroups: boolean;
  readonly hash: string;
  readonly hostname: string;
  readonly password: string;
  readonly pathname: string;
  readonly port: string;
  readonly protocol: string;
  readonly search: string;
  test(input?: URLPatternInput, baseURL?: string | URL): boolean;
  readonly username: string;
}
declare var URLPattern: { new(input: URLPatternInput, baseURL: string | URL, options?: URLPatternOptions): URLPattern; new(input?: URLPatternInput, options?: URLPatternOptions): URLPattern; prototype: URLPattern; };
interface URLPatternComponentResult {
  groups: Record<string, string | undefined>;
  input: string;
}
interface URLPatternInit {
  baseURL?: string;
  hash?: string;
  hostname?: string;
  password?: string;
  pathname?: string;
  port?: string;
  protocol?: string;
  search?: string;
  username?: string;
}
type URLPatternInput = string | URLPatternInit;
interface URLPatternOptions {
  ignoreCase?: boolean;
}
interface URLPatternResult {
  hash: URLPatternComponentResult;
  hostname: URLPatternComponentResult;
  inputs: URLPatternInput[];
  password: URLPatternComponentResult;
  pathname: URLPatternComponentResult;
  port: URLPatternComponentResult;
  protocol: URLPatternComponentResult;
  search: URLPatternComponentResult;
  username: URLPatternComponentResult;
}
interface URLSearchParams {
  [Symbol.iterator](): URLSearchParamsIterator<[string, string]>;
  append(name: string, value: string): void;
  delete(name: string, value?: string): void;
  entries(): URLSearchParamsIterator<[string, string]>;
  forEach(callbackfn: (value: string, key: string, parent: URLSearchParams) => void, thisArg?: any): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string, value?: string): boolean;
  keys(): URLSearchParamsIterator<string>;
  set(name: string, value: string): void;
  readonly size: number;
  sort(): void;
  toString(): string;
  values(): URLSearchParamsIterator<string>;
}
declare var URLSearchParams: { new(init?: string[][] | Record<string, string> | string | URLSearchParams): URLSearchParams; prototype: URLSearchParams; };
interface URLSearchParamsIterator<T> extends IteratorObject<T, any, any> {
  [Symbol.iterator](): URLSearchParamsIterator<T>;
}
interface USB extends EventTarget {
  addEventListener<K extends keyof USBEventMap>(type: K, listener: (ev: USBEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ getDevices(): Promise<USBDevice[]>;
  /** @experimental */ onconnect: ((ev: USBConnectionEvent) => any) | null;
  /** @experimental */ ondisconnect: ((ev: USBConnectionEvent) => any) | null;
  removeEventListener<K extends keyof USBEventMap>(type: K, listener: (ev: USBEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ requestDevice(options: USBDeviceRequestOptions): Promise<USBDevice>;
}
/** @experimental */ declare var USB: { prototype: USB; };
interface USBAlternateInterface {
  /** @experimental */ readonly alternateSetting: number;
  /** @experimental */ readonly endpoints: ReadonlyArray<USBEndpoint>;
  /** @experimental */ readonly interfaceClass: number;
  /** @experimental */ readonly interfaceName: string | null;
  /** @experimental */ readonly interfaceProtocol: number;
  /** @experimental */ readonly interfaceSubclass: number;
}
/** @experimental */ declare var USBAlternateInterface: { new(deviceInterface: USBInterface, alternateSetting: number): USBAlternateInterface; prototype: USBAlternateInterface; };
interface USBConfiguration {
  /** @experimental */ readonly configurationName: string | null;
  /** @experimental */ readonly configurationValue: number;
  /** @experimental */ readonly interfaces: ReadonlyArray<USBInterface>;
}
/** @experimental */ declare var USBConfiguration: { new(device: USBDevice, configurationValue: number): USBConfiguration; prototype: USBConfiguration; };
interface USBConnectionEvent extends Event {
  /** @experimental */ readonly device: USBDevice;
}
/** @experimental */ declare var USBConnectionEvent: { new(type: string, eventInitDict: USBConnectionEventInit): USBConnectionEvent; prototype: USBConnectionEvent; };
interface USBConnectionEventInit extends EventInit {
  device: USBDevice;
}
interface USBControlTransferParameters {
  index: number;
  recipient: USBRecipient;
  request: number;
  requestType: USBRequestType;
  value: number;
}
interface USBDevice {
  /** @experimental */ claimInterface(interfaceNumber: number): Promise<void>;
  /** @experimental */ clearHalt(direction: USBDirection, endpointNumber: number): Promise<void>;
  /** @experimental */ close(): Promise<void>;
  /** @experimental */ readonly configuration: USBConfiguration | null;
  /** @experimental */ readonly configurations: ReadonlyArray<USBConfiguration>;
  /** @experimental */ controlTransferIn(setup: USBControlTransferParameters, length: number): Promise<USBInTransferResult>;
  /** @experimental */ controlTransferOut(setup: USBControlTransferParameters, data?: BufferSource): Promise<USBOutTransferResult>;
  /** @experimental */ readonly deviceClass: number;
  /** @experimental */ readonly deviceProtocol: number;
  /** @experimental */ readonly deviceSubclass: number;
  /** @experimental */ readonly deviceVersionMajor: number;
  /** @experimental */ readonly deviceVersionMinor: number;
  /** @experimental */ readonly deviceVersionSubminor: number;
  /** @experimental */ forget(): Promise<void>;
  /** @experimental */ isochronousTransferIn(endpointNumber: number, packetLengths: number[]): Promise<USBIsochronousInTransferResult>;
  /** @experimental */ isochronousTransferOut(endpointNumber: number, data: BufferSource, packetLengths: number[]): Promise<USBIsochronousOutTransferResult>;
  /** @experimental */ readonly manufacturerName: string | null;
  /** @experimental */ open(): Promise<void>;
  /** @experimental */ readonly opened: boolean;
  /** @experimental */ readonly productId: number;
  /** @experimental */ readonly productName: string | null;
  /** @experimental */ releaseInterface(interfaceNumber: number): Promise<void>;
  /** @experimental */ reset(): Promise<void>;
  /** @experimental */ selectAlternateInterface(interfaceNumber: number, alternateSetting: number): Promise<void>;
  /** @experimental */ selectConfiguration(configurationValue: number): Promise<void>;
  /** @experimental */ readonly serialNumber: string | null;
  /** @experimental */ transferIn(endpointNumber: number, length: number): Promise<USBInTransferResult>;
  /** @experimental */ transferOut(endpointNumber: number, data: BufferSource): Promise<USBOutTransferResult>;
  /** @experimental */ readonly usbVersionMajor: number;
  /** @experimental */ readonly usbVersionMinor: number;
  /** @experimental */ readonly usbVersionSubminor: number;
  /** @experimental */ readonly vendorId: number;
}
/** @experimental */ declare var USBDevice: { prototype: USBDevice; };
interface USBDeviceFilter {
  classCode?: number;
  productId?: number;
  protocolCode?: number;
  serialNumber?: string;
  subclassCode?: number;
  vendorId?: number;
}
interface USBDeviceRequestOptions {
  exclusionFilters?: USBDeviceFilter[];
  filters: USBDeviceFilter[];
}
type USBDirection = "in" | "out";
interface USBEndpoint {
  /** @experimental */ readonly direction: USBDirection;
  /** @experimental */ readonly endpointNumber: number;
  /** @experimental */ readonly packetSize: number;
  /** @experimental */ readonly type: USBEndpointType;
}
/** @experimental */ declare var USBEndpoint: { new(alternate: USBAlternateInterface, endpointNumber: number, direction: USBDirection): USBEndpoint; prototype: USBEndpoint; };
type USBEndpointType = "bulk" | "interrupt" | "isochronous";
interface USBEventMap {
  connect: USBConnectionEvent;
  disconnect: USBConnectionEvent;
}
interface USBInTransferResult {
  /** @experimental */ readonly data: DataView | null;
  /** @experimental */ readonly status: USBTransferStatus;
}
/** @experimental */ declare var USBInTransferResult: { new(status: USBTransferStatus, data?: DataView | null): USBInTransferResult; prototype: USBInTransferResult; };
interface USBInterface {
  /** @experimental */ readonly alternate: USBAlternateInterface;
  /** @experimental */ readonly alternates: ReadonlyArray<USBAlternateInterface>;
  /** @experimental */ readonly claimed: boolean;
  /** @experimental */ readonly interfaceNumber: number;
}
/** @experimental */ declare var USBInterface: { new(configuration: USBConfiguration, interfaceNumber: number): USBInterface; prototype: USBInterface; };
interface USBIsochronousInTransferPacket {
  /** @experimental */ readonly data: DataView | null;
  /** @experimental */ readonly status: USBTransferStatus;
}
/** @experimental */ declare var USBIsochronousInTransferPacket: { new(status: USBTransferStatus, data?: DataView | null): USBIsochronousInTransferPacket; prototype: USBIsochronousInTransferPacket; };
interface USBIsochronousInTransferResult {
  /** @experimental */ readonly data: DataView | null;
  /** @experimental */ readonly packets: ReadonlyArray<USBIsochronousInTransferPacket>;
}
/** @experimental */ declare var USBIsochronousInTransferResult: { new(packets: USBIsochronousInTransferPacket[], data?: DataView | null): USBIsochronousInTransferResult; prototype: USBIsochronousInTransferResult; };
interface USBIsochronousOutTransferPacket {
  /** @experimental */ readonly bytesWritten: number;
  /** @experimental */ readonly status: USBTransferStatus;
}
/** @experimental */ declare var USBIsochronousOutTransferPacket: { new(status: USBTransferStatus, bytesWritten?: number): USBIsochronousOutTransferPacket; prototype: USBIsochronousOutTransferPacket; };
interface USBIsochronousOutTransferResult {
  /** @experimental */ readonly packets: ReadonlyArray<USBIsochronousOutTransferPacket>;
}
/** @experimental */ declare var USBIsochronousOutTransferResult: { new(packets: USBIsochronousOutTransferPacket[]): USBIsochronousOutTransferResult; prototype: USBIsochronousOutTransferResult; };
interface USBOutTransferResult {
  /** @experimental */ readonly bytesWritten: number;
  /** @experimental */ readonly status: USBTransferStatus;
}
/** @experimental */ declare var USBOutTransferResult: { new(status: USBTransferStatus, bytesWritten?: number): USBOutTransferResult; prototype: USBOutTransferResult; };
interface USBPermissionResult extends PermissionStatus {
  /** @experimental */ devices: ReadonlyArray<USBDevice>;
}
declare var USBPermissionResult: { prototype: USBPermissionResult; };
type USBRecipient = "device" | "interface" | "endpoint" | "other";
type USBRequestType = "standard" | "class" | "vendor";
type USBTransferStatus = "ok" | "stall" | "babble";
type UUID = string;
type Uint32List = Uint32Array<ArrayBufferLike> | GLuint[];
interface UncalibratedMagnetometer extends Sensor {
  /** @experimental */ readonly x: number | null;
  /** @experimental */ readonly xBias: number | null;
  /** @experimental */ readonly y: number | null;
  /** @experimental */ readonly yBias: number | null;
  /** @experimental */ readonly z: number | null;
  /** @experimental */ readonly zBias: number | null;
}
declare var UncalibratedMagnetometer: { new(sensorOptions?: MagnetometerSensorOptions): UncalibratedMagnetometer; prototype: UncalibratedMagnetometer; };
type UnderlineStyle = "none" | "solid" | "dotted" | "dashed" | "wavy";
type UnderlineThickness = "none" | "thin" | "thick";
interface UnderlyingByteSource {
  autoAllocateChunkSize?: number;
  cancel?: UnderlyingSourceCancelCallback;
  pull?: (controller: ReadableByteStreamController) => void | PromiseLike<void>;
  start?: (controller: ReadableByteStreamController) => any;
  type: "bytes";
}
interface UnderlyingDefaultSource<R = any> {
  cancel?: UnderlyingSourceCancelCallback;
  pull?: (controller: ReadableStreamDefaultController<R>) => void | PromiseLike<void>;
  start?: (controller: ReadableStreamDefaultController<R>) => any;
  type?: undefined;
}
interface UnderlyingSink<W = any> {
  abort?: UnderlyingSinkAbortCallback;
  close?: UnderlyingSinkCloseCallback;
  start?: UnderlyingSinkStartCallback;
  type?: undefined;
  write?: UnderlyingSinkWriteCallback<W>;
}
interface UnderlyingSinkAbortCallback {
  (reason?: any): void | PromiseLike<void>;
}
interface UnderlyingSinkCloseCallback {
  (): void | PromiseLike<void>;
}
interface UnderlyingSinkStartCallback {
  (controller: WritableStreamDefaultController): any;
}
interface UnderlyingSinkWriteCallback<W> {
  (chunk: W, controller: WritableStreamDefaultController): void | PromiseLike<void>;
}
interface UnderlyingSource<R = any> {
  autoAllocateChunkSize?: number;
  cancel?: UnderlyingSourceCancelCallback;
  pull?: UnderlyingSourcePullCallback<R>;
  start?: UnderlyingSourceStartCallback<R>;
  type?: ReadableStreamType;
}
interface UnderlyingSourceCancelCallback {
  (reason?: any): void | PromiseLike<void>;
}
interface UnderlyingSourcePullCallback<R> {
  (controller: ReadableStreamController<R>): void | PromiseLike<void>;
}
interface UnderlyingSourceStartCallback<R> {
  (controller: ReadableStreamController<R>): any;
}
interface UnknownCredentialOptions {
  credentialId: Base64URLString;
  rpId: string;
}
type UrnOrConfig = string | FencedFrameConfig;
interface UserActivation {
  readonly hasBeenActive: boolean;
  readonly isActive: boolean;
}
declare var UserActivation: { prototype: UserActivation; };
type UserIdleState = "active" | "idle";
type UserVerificationRequirement = "discouraged" | "preferred" | "required";
interface VTTCue extends TextTrackCue {
  addEventListener<K extends keyof TextTrackCueEventMap>(type: K, listener: (ev: TextTrackCueEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  align: AlignSetting;
  getCueAsHTML(): DocumentFragment;
  line: LineAndPositionSetting;
  lineAlign: LineAlignSetting;
  position: LineAndPositionSetting;
  positionAlign: PositionAlignSetting;
  region: VTTRegion | null;
  removeEventListener<K extends keyof TextTrackCueEventMap>(type: K, listener: (ev: TextTrackCueEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  size: number;
  snapToLines: boolean;
  text: string;
  vertical: DirectionSetting;
}
declare var VTTCue: { new(startTime: number, endTime: number, text: string): VTTCue; prototype: VTTCue; };
interface VTTRegion {
  id: string;
  lines: number;
  regionAnchorX: number;
  regionAnchorY: number;
  scroll: ScrollSetting;
  viewportAnchorX: number;
  viewportAnchorY: number;
  width: number;
}
declare var VTTRegion: { new(): VTTRegion; prototype: VTTRegion; };
interface ValidityState {
  readonly badInput: boolean;
  readonly customError: boolean;
  readonly patternMismatch: boolean;
  readonly rangeOverflow: boolean;
  readonly rangeUnderflow: boolean;
  readonly stepMismatch: boolean;
  readonly tooLong: boolean;
  readonly tooShort: boolean;
  readonly typeMismatch: boolean;
  readonly valid: boolean;
  readonly valueMissing: boolean;
}
declare var ValidityState: { prototype: ValidityState; };
interface ValidityStateFlags {
  badInput?: boolean;
  customError?: boolean;
  patternMismatch?: boolean;
  rangeOverflow?: boolean;
  rangeUnderflow?: boolean;
  stepMismatch?: boolean;
  tooLong?: boolean;
  tooShort?: boolean;
  typeMismatch?: boolean;
  valueMissing?: boolean;
}
interface ValueEvent extends Event {
  /** @experimental */ readonly value: any;
}
declare var ValueEvent: { new(type: string, initDict?: ValueEventInit): ValueEvent; prototype: ValueEvent; };
interface ValueEventInit extends EventInit {
  value?: any;
}
type VibratePattern = number | number[];
type VideoColorPrimaries = "bt470bg" | "bt709" | "smpte170m";
interface VideoColorSpace {
  readonly fullRange: boolean | null;
  readonly matrix: VideoMatrixCoefficients | null;
  readonly primaries: VideoColorPrimaries | null;
  toJSON(): VideoColorSpaceInit;
  readonly transfer: VideoTransferCharacteristics | null;
}
declare var VideoColorSpace: { new(init?: VideoColorSpaceInit): VideoColorSpace; prototype: VideoColorSpace; };
interface VideoColorSpaceInit {
  fullRange?: boolean | null;
  matrix?: VideoMatrixCoefficients | null;
  primaries?: VideoColorPrimaries | null;
  transfer?: VideoTransferCharacteristics | null;
}
interface VideoConfiguration {
  bitrate: number;
  colorGamut?: ColorGamut;
  contentType: string;
  framerate: number;
  hasAlphaChannel?: boolean;
  hdrMetadataType?: HdrMetadataType;
  height: number;
  scalabilityMode?: string;
  spatialScalability?: boolean;
  transferFunction?: TransferFunction;
  width: number;
}
interface VideoDecoder extends EventTarget {
  addEventListener<K extends keyof VideoDecoderEventMap>(type: K, listener: (ev: VideoDecoderEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): void;
  configure(config: VideoDecoderConfig): void;
  decode(chunk: EncodedVideoChunk): void;
  readonly decodeQueueSize: number;
  flush(): Promise<void>;
  ondequeue: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof VideoDecoderEventMap>(type: K, listener: (ev: VideoDecoderEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reset(): void;
  readonly state: CodecState;
}
declare var VideoDecoder: { new(init: VideoDecoderInit): VideoDecoder; isConfigSupported(config: VideoDecoderConfig): Promise<VideoDecoderSupport>; prototype: VideoDecoder; };
interface VideoDecoderConfig {
  codec: string;
  codedHeight?: number;
  codedWidth?: number;
  colorSpace?: VideoColorSpaceInit;
  description?: AllowSharedBufferSource;
  displayAspectHeight?: number;
  displayAspectWidth?: number;
  flip?: boolean;
  hardwareAcceleration?: HardwareAcceleration;
  optimizeForLatency?: boolean;
  rotation?: number;
}
interface VideoDecoderEventMap {
  dequeue: Event;
}
interface VideoDecoderInit {
  error: WebCodecsErrorCallback;
  output: VideoFrameOutputCallback;
}
interface VideoDecoderSupport {
  config?: VideoDecoderConfig;
  supported?: boolean;
}
interface VideoEncoder extends EventTarget {
  addEventListener<K extends keyof VideoEncoderEventMap>(type: K, listener: (ev: VideoEncoderEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  close(): void;
  configure(config: VideoEncoderConfig): void;
  encode(frame: VideoFrame, options?: VideoEncoderEncodeOptions): void;
  readonly encodeQueueSize: number;
  flush(): Promise<void>;
  ondequeue: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof VideoEncoderEventMap>(type: K, listener: (ev: VideoEncoderEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  reset(): void;
  readonly state: CodecState;
}
declare var VideoEncoder: { new(init: VideoEncoderInit): VideoEncoder; isConfigSupported(config: VideoEncoderConfig): Promise<VideoEncoderSupport>; prototype: VideoEncoder; };
type VideoEncoderBitrateMode = "constant" | "quantizer" | "variable";
interface VideoEncoderConfig {
  alpha?: AlphaOption;
  avc?: AvcEncoderConfig;
  bitrate?: number;
  bitrateMode?: VideoEncoderBitrateMode;
  codec: string;
  contentHint?: string;
  displayHeight?: number;
  displayWidth?: number;
  framerate?: number;
  hardwareAcceleration?: HardwareAcceleration;
  height: number;
  hevc?: HevcEncoderConfig;
  latencyMode?: LatencyMode;
  scalabilityMode?: string;
  width: number;
}
interface VideoEncoderEncodeOptions {
  av1?: VideoEncoderEncodeOptionsForAv1;
  avc?: VideoEncoderEncodeOptionsForAvc;
  hevc?: VideoEncoderEncodeOptionsForHevc;
  keyFrame?: boolean;
  vp9?: VideoEncoderEncodeOptionsForVp9;
}
interface VideoEncoderEncodeOptionsForAv1 {
  quantizer?: number | null;
}
interface VideoEncoderEncodeOptionsForAvc {
  quantizer?: number | null;
}
interface VideoEncoderEncodeOptionsForHevc {
  quantizer?: number | null;
}
interface VideoEncoderEncodeOptionsForVp9 {
  quantizer?: number | null;
}
interface VideoEncoderEventMap {
  dequeue: Event;
}
interface VideoEncoderInit {
  error: WebCodecsErrorCallback;
  output: EncodedVideoChunkOutputCallback;
}
interface VideoEncoderSupport {
  config?: VideoEncoderConfig;
  supported?: boolean;
}
interface VideoFrame {
  allocationSize(options?: VideoFrameCopyToOptions): number;
  clone(): VideoFrame;
  close(): void;
  readonly codedHeight: number;
  readonly codedRect: DOMRectReadOnly | null;
  readonly codedWidth: number;
  readonly colorSpace: VideoColorSpace;
  copyTo(destination: AllowSharedBufferSource, options?: VideoFrameCopyToOptions): Promise<PlaneLayout[]>;
  readonly displayHeight: number;
  readonly displayWidth: number;
  readonly duration: number | null;
  /** @experimental */ readonly flip: boolean;
  readonly format: VideoPixelFormat | null;
  /** @experimental */ metadata(): VideoFrameMetadata;
  /** @experimental */ readonly rotation: number;
  readonly timestamp: number;
  readonly visibleRect: DOMRectReadOnly | null;
}
declare var VideoFrame: { new(image: CanvasImageSource, init?: VideoFrameInit): VideoFrame; new(data: AllowSharedBufferSource, init: VideoFrameBufferInit): VideoFrame; prototype: VideoFrame; };
interface VideoFrameBufferInit {
  codedHeight: number;
  codedWidth: number;
  colorSpace?: VideoColorSpaceInit;
  displayHeight?: number;
  displayWidth?: number;
  duration?: number;
  flip?: boolean;
  format: VideoPixelFormat;
  layout?: PlaneLayout[];
  metadata?: VideoFrameMetadata;
  rotation?: number;
  timestamp: number;
  transfer?: ArrayBuffer[];
  visibleRect?: DOMRectInit;
}
interface VideoFrameCallbackMetadata {
  captureTime?: DOMHighResTimeStamp;
  expectedDisplayTime: DOMHighResTimeStamp;
  height: number;
  mediaTime: number;
  presentationTime: DOMHighResTimeStamp;
  presentedFrames: number;
  processingDuration?: number;
  receiveTime?: DOMHighResTimeStamp;
  rtpTimestamp?: number;
  width: number;
}
interface VideoFrameCopyToOptions {
  colorSpace?: PredefinedColorSpace;
  format?: VideoPixelFormat;
  layout?: PlaneLayout[];
  rect?: DOMRectInit;
}
interface VideoFrameInit {
  alpha?: AlphaOption;
  displayHeight?: number;
  displayWidth?: number;
  duration?: number;
  flip?: boolean;
  metadata?: VideoFrameMetadata;
  rotation?: number;
  timestamp?: number;
  visibleRect?: DOMRectInit;
}
interface VideoFrameMetadata {
  backgroundBlur?: BackgroundBlur;
  backgroundSegmentationMask?: ImageBitmap;
  segments?: Segment[];
}
interface VideoFrameOutputCallback {
  (output: VideoFrame): void;
}
interface VideoFrameRequestCallback {
  (now: DOMHighResTimeStamp, metadata: VideoFrameCallbackMetadata): void;
}
type VideoMatrixCoefficients = "bt470bg" | "bt709" | "rgb" | "smpte170m";
type VideoPixelFormat = "BGRA" | "BGRX" | "I420" | "I420A" | "I422" | "I444" | "NV12" | "RGBA" | "RGBX";
interface VideoPlaybackQuality {
  /** @deprecated */ readonly corruptedVideoFrames: number;
  readonly creationTime: DOMHighResTimeStamp;
  readonly droppedVideoFrames: number;
  /** @deprecated */ totalFrameDelay: any;
  readonly totalVideoFrames: number;
}
declare var VideoPlaybackQuality: { prototype: VideoPlaybackQuality; };
interface VideoTrack {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly language: string;
  selected: boolean;
  readonly sourceBuffer: SourceBuffer | null;
}
declare var VideoTrack: { prototype: VideoTrack; };
interface VideoTrackList extends EventTarget {
  [index: number]: VideoTrack;
  /** @experimental */ [Symbol.iterator](): ArrayIterator<VideoTrack>;
  addEventListener<K extends keyof VideoTrackListEventMap>(type: K, listener: (ev: VideoTrackListEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  getTrackById(id: string): VideoTrack | null;
  readonly length: number;
  onaddtrack: ((ev: TrackEvent) => any) | null;
  onchange: ((ev: Event) => any) | null;
  onremovetrack: ((ev: TrackEvent) => any) | null;
  removeEventListener<K extends keyof VideoTrackListEventMap>(type: K, listener: (ev: VideoTrackListEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly selectedIndex: number;
}
declare var VideoTrackList: { prototype: VideoTrackList; };
interface VideoTrackListEventMap {
  addtrack: TrackEvent;
  change: Event;
  removetrack: TrackEvent;
}
type VideoTransferCharacteristics = "bt709" | "iec61966-2-1" | "smpte170m";
interface ViewTimeline extends ScrollTimeline {
  readonly endOffset: CSSNumericValue;
  readonly startOffset: CSSNumericValue;
  readonly subject: Element;
}
declare var ViewTimeline: { new(options?: ViewTimelineOptions): ViewTimeline; prototype: ViewTimeline; };
interface ViewTimelineOptions {
  axis?: ScrollAxis;
  inset?: string | (CSSNumericValue | CSSKeywordValue)[];
  subject?: Element;
}
interface ViewTransition {
  readonly finished: Promise<void>;
  readonly ready: Promise<void>;
  skipTransition(): void;
  /** @experimental */ readonly transitionRoot: Element;
  readonly types: ViewTransitionTypeSet;
  readonly updateCallbackDone: Promise<void>;
  /** @experimental */ waitUntil(promise: Promise<any>): void;
}
declare var ViewTransition: { prototype: ViewTransition; };
interface ViewTransitionTypeSet extends Set<string> {
  forEach(callbackfn: (value: string, key: string, parent: ViewTransitionTypeSet) => void, thisArg?: any): void;
}
declare var ViewTransitionTypeSet: { prototype: ViewTransitionTypeSet; };
interface ViewTransitionUpdateCallback {
  (): any;
}
interface Viewport {
  /** @experimental */ readonly segments: ReadonlyArray<DOMRect> | null;
}
/** @experimental */ declare var Viewport: { prototype: Viewport; };
interface VirtualKeyboard extends EventTarget {
  addEventListener<K extends keyof VirtualKeyboardEventMap>(type: K, listener: (ev: VirtualKeyboardEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ readonly boundingRect: DOMRect;
  /** @experimental */ hide(): void;
  /** @experimental */ ongeometrychange: ((ev: Event) => any) | null;
  /** @experimental */ overlaysContent: boolean;
  removeEventListener<K extends keyof VirtualKeyboardEventMap>(type: K, listener: (ev: VirtualKeyboardEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ show(): void;
}
/** @experimental */ declare var VirtualKeyboard: { prototype: VirtualKeyboard; };
interface VirtualKeyboardEventMap {
  geometrychange: Event;
}
interface VisibilityStateEntry extends PerformanceEntry {
  /** @experimental */ readonly duration: number;
  /** @experimental */ readonly entryType: string;
  /** @experimental */ readonly name: string;
  /** @experimental */ readonly startTime: DOMHighResTimeStamp;
}
/** @experimental */ declare var VisibilityStateEntry: { prototype: VisibilityStateEntry; };
type Visitor = (value: any, index: number) => void;
interface VisualViewport extends EventTarget {
  addEventListener<K extends keyof VisualViewportEventMap>(type: K, listener: (ev: VisualViewportEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  readonly height: number;
  readonly offsetLeft: number;
  readonly offsetTop: number;
  onresize: ((ev: Event) => any) | null;
  onscroll: ((ev: Event) => any) | null;
  onscrollend: ((ev: Event) => any) | null;
  readonly pageLeft: number;
  readonly pageTop: number;
  removeEventListener<K extends keyof VisualViewportEventMap>(type: K, listener: (ev: VisualViewportEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly scale: number;
  readonly width: number;
}
declare var VisualViewport: { prototype: VisualViewport; };
interface VisualViewportEventMap {
  resize: Event;
  scroll: Event;
  scrollend: Event;
}
interface VoidFunction {
  (): void;
}
interface WEBGL_color_buffer_float {
  readonly FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE_EXT: 0x8211;
  readonly RGBA32F_EXT: 0x8814;
  readonly UNSIGNED_NORMALIZED_EXT: 0x8C17;
}
interface WEBGL_compressed_texture_astc {
  readonly COMPRESSED_RGBA_ASTC_10x10_KHR: 0x93BB;
  readonly COMPRESSED_RGBA_ASTC_10x5_KHR: 0x93B8;
  readonly COMPRESSED_RGBA_ASTC_10x6_KHR: 0x93B9;
  readonly COMPRESSED_RGBA_ASTC_10x8_KHR: 0x93BA;
  readonly COMPRESSED_RGBA_ASTC_12x10_KHR: 0x93BC;
  readonly COMPRESSED_RGBA_ASTC_12x12_KHR: 0x93BD;
  readonly COMPRESSED_RGBA_ASTC_4x4_KHR: 0x93B0;
  readonly COMPRESSED_RGBA_ASTC_5x4_KHR: 0x93B1;
  readonly COMPRESSED_RGBA_ASTC_5x5_KHR: 0x93B2;
  readonly COMPRESSED_RGBA_ASTC_6x5_KHR: 0x93B3;
  readonly COMPRESSED_RGBA_ASTC_6x6_KHR: 0x93B4;
  readonly COMPRESSED_RGBA_ASTC_8x5_KHR: 0x93B5;
  readonly COMPRESSED_RGBA_ASTC_8x6_KHR: 0x93B6;
  readonly COMPRESSED_RGBA_ASTC_8x8_KHR: 0x93B7;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR: 0x93DB;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR: 0x93D8;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR: 0x93D9;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR: 0x93DA;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR: 0x93DC;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR: 0x93DD;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR: 0x93D0;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR: 0x93D1;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR: 0x93D2;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR: 0x93D3;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR: 0x93D4;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR: 0x93D5;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR: 0x93D6;
  readonly COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR: 0x93D7;
  getSupportedProfiles(): string[];
}
interface WEBGL_compressed_texture_etc {
  readonly COMPRESSED_R11_EAC: 0x9270;
  readonly COMPRESSED_RG11_EAC: 0x9272;
  readonly COMPRESSED_RGB8_ETC2: 0x9274;
  readonly COMPRESSED_RGB8_PUNCHTHROUGH_ALPHA1_ETC2: 0x9276;
  readonly COMPRESSED_RGBA8_ETC2_EAC: 0x9278;
  readonly COMPRESSED_SIGNED_R11_EAC: 0x9271;
  readonly COMPRESSED_SIGNED_RG11_EAC: 0x9273;
  readonly COMPRESSED_SRGB8_ALPHA8_ETC2_EAC: 0x9279;
  readonly COMPRESSED_SRGB8_ETC2: 0x9275;
  readonly COMPRESSED_SRGB8_PUNCHTHROUGH_ALPHA1_ETC2: 0x9277;
}
interface WEBGL_compressed_texture_etc1 {
  readonly COMPRESSED_RGB_ETC1_WEBGL: 0x8D64;
}
interface WEBGL_compressed_texture_pvrtc {
  readonly COMPRESSED_RGBA_PVRTC_2BPPV1_IMG: 0x8C03;
  readonly COMPRESSED_RGBA_PVRTC_4BPPV1_IMG: 0x8C02;
  readonly COMPRESSED_RGB_PVRTC_2BPPV1_IMG: 0x8C01;
  readonly COMPRESSED_RGB_PVRTC_4BPPV1_IMG: 0x8C00;
}
interface WEBGL_compressed_texture_s3tc {
  readonly COMPRESSED_RGBA_S3TC_DXT1_EXT: 0x83F1;
  readonly COMPRESSED_RGBA_S3TC_DXT3_EXT: 0x83F2;
  readonly COMPRESSED_RGBA_S3TC_DXT5_EXT: 0x83F3;
  readonly COMPRESSED_RGB_S3TC_DXT1_EXT: 0x83F0;
}
interface WEBGL_compressed_texture_s3tc_srgb {
  readonly COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT: 0x8C4D;
  readonly COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT: 0x8C4E;
  readonly COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT: 0x8C4F;
  readonly COMPRESSED_SRGB_S3TC_DXT1_EXT: 0x8C4C;
}
interface WEBGL_debug_renderer_info {
  readonly UNMASKED_RENDERER_WEBGL: 0x9246;
  readonly UNMASKED_VENDOR_WEBGL: 0x9245;
}
interface WEBGL_debug_shaders {
  getTranslatedShaderSource(shader: WebGLShader): string;
}
interface WEBGL_depth_texture {
  readonly UNSIGNED_INT_24_8_WEBGL: 0x84FA;
}
interface WEBGL_draw_buffers {
  readonly COLOR_ATTACHMENT0_WEBGL: 0x8CE0;
  readonly COLOR_ATTACHMENT10_WEBGL: 0x8CEA;
  readonly COLOR_ATTACHMENT11_WEBGL: 0x8CEB;
  readonly COLOR_ATTACHMENT12_WEBGL: 0x8CEC;
  readonly COLOR_ATTACHMENT13_WEBGL: 0x8CED;
  readonly COLOR_ATTACHMENT14_WEBGL: 0x8CEE;
  readonly COLOR_ATTACHMENT15_WEBGL: 0x8CEF;
  readonly COLOR_ATTACHMENT1_WEBGL: 0x8CE1;
  readonly COLOR_ATTACHMENT2_WEBGL: 0x8CE2;
  readonly COLOR_ATTACHMENT3_WEBGL: 0x8CE3;
  readonly COLOR_ATTACHMENT4_WEBGL: 0x8CE4;
  readonly COLOR_ATTACHMENT5_WEBGL: 0x8CE5;
  readonly COLOR_ATTACHMENT6_WEBGL: 0x8CE6;
  readonly COLOR_ATTACHMENT7_WEBGL: 0x8CE7;
  readonly COLOR_ATTACHMENT8_WEBGL: 0x8CE8;
  readonly COLOR_ATTACHMENT9_WEBGL: 0x8CE9;
  readonly DRAW_BUFFER0_WEBGL: 0x8825;
  readonly DRAW_BUFFER10_WEBGL: 0x882F;
  readonly DRAW_BUFFER11_WEBGL: 0x8830;
  readonly DRAW_BUFFER12_WEBGL: 0x8831;
  readonly DRAW_BUFFER13_WEBGL: 0x8832;
  readonly DRAW_BUFFER14_WEBGL: 0x8833;
  readonly DRAW_BUFFER15_WEBGL: 0x8834;
  readonly DRAW_BUFFER1_WEBGL: 0x8826;
  readonly DRAW_BUFFER2_WEBGL: 0x8827;
  readonly DRAW_BUFFER3_WEBGL: 0x8828;
  readonly DRAW_BUFFER4_WEBGL: 0x8829;
  readonly DRAW_BUFFER5_WEBGL: 0x882A;
  readonly DRAW_BUFFER6_WEBGL: 0x882B;
  readonly DRAW_BUFFER7_WEBGL: 0x882C;
  readonly DRAW_BUFFER8_WEBGL: 0x882D;
  readonly DRAW_BUFFER9_WEBGL: 0x882E;
  readonly MAX_COLOR_ATTACHMENTS_WEBGL: 0x8CDF;
  readonly MAX_DRAW_BUFFERS_WEBGL: 0x8824;
  drawBuffersWEBGL(buffers: GLenum[]): void;
  drawBuffersWEBGL(buffers: Iterable<GLenum>): void;
}
interface WEBGL_lose_context {
  loseContext(): void;
  restoreContext(): void;
}
interface WEBGL_multi_draw {
  multiDrawArraysInstancedWEBGL(mode: GLenum, firstsList: Int32Array<ArrayBufferLike> | GLint[], firstsOffset: number, countsList: Int32Array<ArrayBufferLike> | GLsizei[], countsOffset: number, instanceCountsList: Int32Array<ArrayBufferLike> | GLsizei[], instanceCountsOffset: number, drawcount: GLsizei): void;
  multiDrawArraysInstancedWEBGL(mode: GLenum, firstsList: Int32Array<ArrayBufferLike> | Iterable<GLint>, firstsOffset: number, countsList: Int32Array<ArrayBufferLike> | Iterable<GLsizei>, countsOffset: number, instanceCountsList: Int32Array<ArrayBufferLike> | Iterable<GLsizei>, instanceCountsOffset: number, drawcount: GLsizei): void;
  multiDrawArraysWEBGL(mode: GLenum, firstsList: Int32Array<ArrayBufferLike> | GLint[], firstsOffset: number, countsList: Int32Array<ArrayBufferLike> | GLsizei[], countsOffset: number, drawcount: GLsizei): void;
  multiDrawArraysWEBGL(mode: GLenum, firstsList: Int32Array<ArrayBufferLike> | Iterable<GLint>, firstsOffset: number, countsList: Int32Array<ArrayBufferLike> | Iterable<GLsizei>, countsOffset: number, drawcount: GLsizei): void;
  multiDrawElementsInstancedWEBGL(mode: GLenum, countsList: Int32Array<ArrayBufferLike> | GLsizei[], countsOffset: number, type: GLenum, offsetsList: Int32Array<ArrayBufferLike> | GLsizei[], offsetsOffset: number, instanceCountsList: Int32Array<ArrayBufferLike> | GLsizei[], instanceCountsOffset: number, drawcount: GLsizei): void;
  multiDrawElementsInstancedWEBGL(mode: GLenum, countsList: Int32Array<ArrayBufferLike> | Iterable<GLsizei>, countsOffset: number, type: GLenum, offsetsList: Int32Array<ArrayBufferLike> | Iterable<GLsizei>, offsetsOffset: number, instanceCountsList: Int32Array<ArrayBufferLike> | Iterable<GLsizei>, instanceCountsOffset: number, drawcount: GLsizei): void;
  multiDrawElementsWEBGL(mode: GLenum, countsList: Int32Array<ArrayBufferLike> | GLsizei[], countsOffset: number, type: GLenum, offsetsList: Int32Array<ArrayBufferLike> | GLsizei[], offsetsOffset: number, drawcount: GLsizei): void;
  multiDrawElementsWEBGL(mode: GLenum, countsList: Int32Array<ArrayBufferLike> | Iterable<GLsizei>, countsOffset: number, type: GLenum, offsetsList: Int32Array<ArrayBufferLike> | Iterable<GLsizei>, offsetsOffset: number, drawcount: GLsizei): void;
}
interface WGSLLanguageFeatures extends ReadonlySet<string> {
  forEach(callbackfn: (value: string, key: string, parent: WGSLLanguageFeatures) => void, thisArg?: any): void;
}
declare var WGSLLanguageFeatures: { prototype: WGSLLanguageFeatures; };
interface WakeLock {
  request(type?: WakeLockType): Promise<WakeLockSentinel>;
}
declare var WakeLock: { prototype: WakeLock; };
interface WakeLockSentinel extends EventTarget {
  addEventListener<K extends keyof WakeLockSentinelEventMap>(type: K, listener: (ev: WakeLockSentinelEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onrelease: ((ev: Event) => any) | null;
  release(): Promise<void>;
  readonly released: boolean;
  removeEventListener<K extends keyof WakeLockSentinelEventMap>(type: K, listener: (ev: WakeLockSentinelEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  readonly type: WakeLockType;
}
declare var WakeLockSentinel: { prototype: WakeLockSentinel; };
interface WakeLockSentinelEventMap {
  release: Event;
}
type WakeLockType = "screen";
interface WatchAdvertisementsOptions {
  signal?: AbortSignal;
}
interface WaveShaperNode extends AudioNode {
  curve: Float32Array<ArrayBuffer> | null;
  oversample: OverSampleType;
}
declare var WaveShaperNode: { new(context: BaseAudioContext, options?: WaveShaperOptions): WaveShaperNode; prototype: WaveShaperNode; };
interface WaveShaperOptions extends AudioNodeOptions {
  curve?: number[] | Float32Array;
  oversample?: OverSampleType;
}
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
  var Module: { new(bytes: AllowSharedBufferSource, options?: WebAssembly.WebAssemblyCompileOptions): WebAssembly.Module; customSections(moduleObject: WebAssembly.Module, sectionName: string): ArrayBuffer[]; exports(moduleObject: WebAssembly.Module): WebAssembly.ModuleExportDescriptor[]; imports(moduleObject: WebAssembly.Module): WebAssembly.ModuleImportDescriptor[]; prototype: WebAssembly.Module; };
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
  function compile(bytes: AllowSharedBufferSource, options?: WebAssembly.WebAssemblyCompileOptions): Promise<WebAssembly.Module>;
  function compileStreaming(source: Response | PromiseLike<Response>, options?: WebAssembly.WebAssemblyCompileOptions): Promise<WebAssembly.Module>;
  function instantiate(bytes: AllowSharedBufferSource, importObject?: WebAssembly.Imports, options?: WebAssembly.WebAssemblyCompileOptions): Promise<WebAssembly.WebAssemblyInstantiatedSource>;
  function instantiate(moduleObject: WebAssembly.Module, importObject?: WebAssembly.Imports): Promise<WebAssembly.Instance>;
  function instantiateStreaming(source: Response | PromiseLike<Response>, importObject?: WebAssembly.Imports, options?: WebAssembly.WebAssemblyCompileOptions): Promise<WebAssembly.WebAssemblyInstantiatedSource>;
  function validate(bytes: AllowSharedBufferSource, options?: WebAssembly.WebAssemblyCompileOptions): boolean;
}
interface WebCodecsErrorCallback {
  (error: DOMException): void;
}
interface WebGL2RenderingContext extends WebGL2RenderingContextBase, WebGL2RenderingContextOverloads, WebGLRenderingContextBase {
  /** @experimental */ readonly drawingBufferFormat: GLenum;
  /** @experimental */ drawingBufferStorage(sizedFormat: GLenum, width: number, height: number): void;
  makeXRCompatible(): Promise<void>;
}
declare var WebGL2RenderingContext: { readonly ACTIVE_ATTRIBUTES: 0x8B89; readonly ACTIVE_TEXTURE: 0x84E0; readonly ACTIVE_UNIFORMS: 0x8B86; readonly ACTIVE_UNIFORM_BLOCKS: 0x8A36; readonly ALIASED_LINE_WIDTH_RANGE: 0x846E; readonly ALIASED_POINT_SIZE_RANGE: 0x846D; readonly ALPHA: 0x1906; readonly ALPHA_BITS: 0x0D55; readonly ALREADY_SIGNALED: 0x911A; readonly ALWAYS: 0x0207; readonly ANY_SAMPLES_PASSED: 0x8C2F; readonly ANY_SAMPLES_PASSED_CONSERVATIVE: 0x8D6A; readonly ARRAY_BUFFER: 0x8892; readonly ARRAY_BUFFER_BINDING: 0x8894; readonly ATTACHED_SHADERS: 0x8B85; readonly BACK: 0x0405; readonly BLEND: 0x0BE2; readonly BLEND_COLOR: 0x8005; readonly BLEND_DST_ALPHA: 0x80CA; readonly BLEND_DST_RGB: 0x80C8; readonly BLEND_EQUATION: 0x8009; readonly BLEND_EQUATION_ALPHA: 0x883D; readonly BLEND_EQUATION_RGB: 0x8009; readonly BLEND_SRC_ALPHA: 0x80CB; readonly BLEND_SRC_RGB: 0x80C9; readonly BLUE_BITS: 0x0D54; readonly BOOL: 0x8B56; readonly BOOL_VEC2: 0x8B57; readonly BOOL_VEC3: 0x8B58; readonly BOOL_VEC4: 0x8B59; readonly BROWSER_DEFAULT_WEBGL: 0x9244; readonly BUFFER_SIZE: 0x8764; readonly BUFFER_USAGE: 0x8765; readonly BYTE: 0x1400; readonly CCW: 0x0901; readonly CLAMP_TO_EDGE: 0x812F; readonly COLOR: 0x1800; readonly COLOR_ATTACHMENT0: 0x8CE0; readonly COLOR_ATTACHMENT1: 0x8CE1; readonly COLOR_ATTACHMENT10: 0x8CEA; readonly COLOR_ATTACHMENT11: 0x8CEB; readonly COLOR_ATTACHMENT12: 0x8CEC; readonly COLOR_ATTACHMENT13: 0x8CED; readonly COLOR_ATTACHMENT14: 0x8CEE; readonly COLOR_ATTACHMENT15: 0x8CEF; readonly COLOR_ATTACHMENT2: 0x8CE2; readonly COLOR_ATTACHMENT3: 0x8CE3; readonly COLOR_ATTACHMENT4: 0x8CE4; readonly COLOR_ATTACHMENT5: 0x8CE5; readonly COLOR_ATTACHMENT6: 0x8CE6; readonly COLOR_ATTACHMENT7: 0x8CE7; readonly COLOR_ATTACHMENT8: 0x8CE8; readonly COLOR_ATTACHMENT9: 0x8CE9; readonly COLOR_BUFFER_BIT: 0x00004000; readonly COLOR_CLEAR_VALUE: 0x0C22; readonly COLOR_WRITEMASK: 0x0C23; readonly COMPARE_REF_TO_TEXTURE: 0x884E; readonly COMPILE_STATUS: 0x8B81; readonly COMPRESSED_TEXTURE_FORMATS: 0x86A3; readonly CONDITION_SATISFIED: 0x911C; readonly CONSTANT_ALPHA: 0x8003; readonly CONSTANT_COLOR: 0x8001; readonly CONTEXT_LOST_WEBGL: 0x9242; readonly COPY_READ_BUFFER: 0x8F36; readonly COPY_READ_BUFFER_BINDING: 0x8F36; readonly COPY_WRITE_BUFFER: 0x8F37; readonly COPY_WRITE_BUFFER_BINDING: 0x8F37; readonly CULL_FACE: 0x0B44; readonly CULL_FACE_MODE: 0x0B45; readonly CURRENT_PROGRAM: 0x8B8D; readonly CURRENT_QUERY: 0x8865; readonly CURRENT_VERTEX_ATTRIB: 0x8626; readonly CW: 0x0900; readonly DECR: 0x1E03; readonly DECR_WRAP: 0x8508; readonly DELETE_STATUS: 0x8B80; readonly DEPTH: 0x1801; readonly DEPTH24_STENCIL8: 0x88F0; readonly DEPTH32F_STENCIL8: 0x8CAD; readonly DEPTH_ATTACHMENT: 0x8D00; readonly DEPTH_BITS: 0x0D56; readonly DEPTH_BUFFER_BIT: 0x00000100; readonly DEPTH_CLEAR_VALUE: 0x0B73; readonly DEPTH_COMPONENT: 0x1902; readonly DEPTH_COMPONENT16: 0x81A5; readonly DEPTH_COMPONENT24: 0x81A6; readonly DEPTH_COMPONENT32F: 0x8CAC; readonly DEPTH_FUNC: 0x0B74; readonly DEPTH_RANGE: 0x0B70; readonly DEPTH_STENCIL: 0x84F9; readonly DEPTH_STENCIL_ATTACHMENT: 0x821A; readonly DEPTH_TEST: 0x0B71; readonly DEPTH_WRITEMASK: 0x0B72; readonly DITHER: 0x0BD0; readonly DONT_CARE: 0x1100; readonly DRAW_BUFFER0: 0x8825; readonly DRAW_BUFFER1: 0x8826; readonly DRAW_BUFFER10: 0x882F; readonly DRAW_BUFFER11: 0x8830; readonly DRAW_BUFFER12: 0x8831; readonly DRAW_BUFFER13: 0x8832; readonly DRAW_BUFFER14: 0x8833; readonly DRAW_BUFFER15: 0x8834; readonly DRAW_BUFFER2: 0x8827; readonly DRAW_BUFFER3: 0x8828; readonly DRAW_BUFFER4: 0x8829; readonly DRAW_BUFFER5: 0x882A; readonly DRAW_BUFFER6: 0x882B; readonly DRAW_BUFFER7: 0x882C; readonly DRAW_BUFFER8: 0x882D; readonly DRAW_BUFFER9: 0x882E; readonly DRAW_FRAMEBUFFER: 0x8CA9; readonly DRAW_FRAMEBUFFER_BINDING: 0x8CA6; readonly DST_ALPHA: 0x0304; readonly DST_COLOR: 0x0306; readonly DYNAMIC_COPY: 0x88EA; readonly DYNAMIC_DRAW: 0x88E8; readonly DYNAMIC_READ: 0x88E9; readonly ELEMENT_ARRAY_BUFFER: 0x8893; readonly ELEMENT_ARRAY_BUFFER_BINDING: 0x8895; readonly EQUAL: 0x0202; readonly FASTEST: 0x1101; readonly FLOAT: 0x1406; readonly FLOAT_32_UNSIGNED_INT_24_8_REV: 0x8DAD; readonly FLOAT_MAT2: 0x8B5A; readonly FLOAT_MAT2x3: 0x8B65; readonly FLOAT_MAT2x4: 0x8B66; readonly FLOAT_MAT3: 0x8B5B; readonly FLOAT_MAT3x2: 0x8B67; readonly FLOAT_MAT3x4: 0x8B68; readonly FLOAT_MAT4: 0x8B5C; readonly FLOAT_MAT4x2: 0x8B69; readonly FLOAT_MAT4x3: 0x8B6A; readonly FLOAT_VEC2: 0x8B50; readonly FLOAT_VEC3: 0x8B51; readonly FLOAT_VEC4: 0x8B52; readonly FRAGMENT_SHADER: 0x8B30; readonly FRAGMENT_SHADER_DERIVATIVE_HINT: 0x8B8B; readonly FRAMEBUFFER: 0x8D40; readonly FRAMEBUFFER_ATTACHMENT_ALPHA_SIZE: 0x8215; readonly FRAMEBUFFER_ATTACHMENT_BLUE_SIZE: 0x8214; readonly FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING: 0x8210; readonly FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE: 0x8211; readonly FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE: 0x8216; readonly FRAMEBUFFER_ATTACHMENT_GREEN_SIZE: 0x8213; readonly FRAMEBUFFER_ATTACHMENT_OBJECT_NAME: 0x8CD1; readonly FRAMEBUFFER_ATTACHMENT_OBJECT_TYPE: 0x8CD0; readonly FRAMEBUFFER_ATTACHMENT_RED_SIZE: 0x8212; readonly FRAMEBUFFER_ATTACHMENT_STENCIL_SIZE: 0x8217; readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_CUBE_MAP_FACE: 0x8CD3; readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER: 0x8CD4; readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_LEVEL: 0x8CD2; readonly FRAMEBUFFER_BINDING: 0x8CA6; readonly FRAMEBUFFER_COMPLETE: 0x8CD5; readonly FRAMEBUFFER_DEFAULT: 0x8218; readonly FRAMEBUFFER_INCOMPLETE_ATTACHMENT: 0x8CD6; readonly FRAMEBUFFER_INCOMPLETE_DIMENSIONS: 0x8CD9; readonly FRAMEBUFFER_INCOMPLETE_MISSING_ATTACHMENT: 0x8CD7; readonly FRAMEBUFFER_INCOMPLETE_MULTISAMPLE: 0x8D56; readonly FRAMEBUFFER_UNSUPPORTED: 0x8CDD; readonly FRONT: 0x0404; readonly FRONT_AND_BACK: 0x0408; readonly FRONT_FACE: 0x0B46; readonly FUNC_ADD: 0x8006; readonly FUNC_REVERSE_SUBTRACT: 0x800B; readonly FUNC_SUBTRACT: 0x800A; readonly GENERATE_MIPMAP_HINT: 0x8192; readonly GEQUAL: 0x0206; readonly GREATER: 0x0204; readonly GREEN_BITS: 0x0D53; readonly HALF_FLOAT: 0x140B; readonly HIGH_FLOAT: 0x8DF2; readonly HIGH_INT: 0x8DF5; readonly IMPLEMENTATION_COLOR_READ_FORMAT: 0x8B9B; readonly IMPLEMENTATION_COLOR_READ_TYPE: 0x8B9A; readonly INCR: 0x1E02; readonly INCR_WRAP: 0x8507; readonly INT: 0x1404; readonly INTERLEAVED_ATTRIBS: 0x8C8C; readonly INT_2_10_10_10_REV: 0x8D9F; readonly INT_SAMPLER_2D: 0x8DCA; readonly INT_SAMPLER_2D_ARRAY: 0x8DCF; readonly INT_SAMPLER_3D: 0x8DCB; readonly INT_SAMPLER_CUBE: 0x8DCC; readonly INT_VEC2: 0x8B53; readonly INT_VEC3: 0x8B54; readonly INT_VEC4: 0x8B55; readonly INVALID_ENUM: 0x0500; readonly INVALID_FRAMEBUFFER_OPERATION: 0x0506; readonly INVALID_INDEX: 0xFFFFFFFF; readonly INVALID_OPERATION: 0x0502; readonly INVALID_VALUE: 0x0501; readonly INVERT: 0x150A; readonly KEEP: 0x1E00; readonly LEQUAL: 0x0203; readonly LESS: 0x0201; readonly LINEAR: 0x2601; readonly LINEAR_MIPMAP_LINEAR: 0x2703; readonly LINEAR_MIPMAP_NEAREST: 0x2701; readonly LINES: 0x0001; readonly LINE_LOOP: 0x0002; readonly LINE_STRIP: 0x0003; readonly LINE_WIDTH: 0x0B21; readonly LINK_STATUS: 0x8B82; readonly LOW_FLOAT: 0x8DF0; readonly LOW_INT: 0x8DF3; readonly LUMINANCE: 0x1909; readonly LUMINANCE_ALPHA: 0x190A; readonly MAX: 0x8008; readonly MAX_3D_TEXTURE_SIZE: 0x8073; readonly MAX_ARRAY_TEXTURE_LAYERS: 0x88FF; readonly MAX_CLIENT_WAIT_TIMEOUT_WEBGL: 0x9247; readonly MAX_COLOR_ATTACHMENTS: 0x8CDF; readonly MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS: 0x8A33; readonly MAX_COMBINED_TEXTURE_IMAGE_UNITS: 0x8B4D; readonly MAX_COMBINED_UNIFORM_BLOCKS: 0x8A2E; readonly MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS: 0x8A31; readonly MAX_CUBE_MAP_TEXTURE_SIZE: 0x851C; readonly MAX_DRAW_BUFFERS: 0x8824; readonly MAX_ELEMENTS_INDICES: 0x80E9; readonly MAX_ELEMENTS_VERTICES: 0x80E8; readonly MAX_ELEMENT_INDEX: 0x8D6B; readonly MAX_FRAGMENT_INPUT_COMPONENTS: 0x9125; readonly MAX_FRAGMENT_UNIFORM_BLOCKS: 0x8A2D; readonly MAX_FRAGMENT_UNIFORM_COMPONENTS: 0x8B49; readonly MAX_FRAGMENT_UNIFORM_VECTORS: 0x8DFD; readonly MAX_PROGRAM_TEXEL_OFFSET: 0x8905; readonly MAX_RENDERBUFFER_SIZE: 0x84E8; readonly MAX_SAMPLES: 0x8D57; readonly MAX_SERVER_WAIT_TIMEOUT: 0x9111; readonly MAX_TEXTURE_IMAGE_UNITS: 0x8872; readonly MAX_TEXTURE_LOD_BIAS: 0x84FD; readonly MAX_TEXTURE_SIZE: 0x0D33; readonly MAX_TRANSFORM_FEEDBACK_INTERLEAVED_COMPONENTS: 0x8C8A; readonly MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS: 0x8C8B; readonly MAX_TRANSFORM_FEEDBACK_SEPARATE_COMPONENTS: 0x8C80; readonly MAX_UNIFORM_BLOCK_SIZE: 0x8A30; readonly MAX_UNIFORM_BUFFER_BINDINGS: 0x8A2F; readonly MAX_VARYING_COMPONENTS: 0x8B4B; readonly MAX_VARYING_VECTORS: 0x8DFC; readonly MAX_VERTEX_ATTRIBS: 0x8869; readonly MAX_VERTEX_OUTPUT_COMPONENTS: 0x9122; readonly MAX_VERTEX_TEXTURE_IMAGE_UNITS: 0x8B4C; readonly MAX_VERTEX_UNIFORM_BLOCKS: 0x8A2B; readonly MAX_VERTEX_UNIFORM_COMPONENTS: 0x8B4A; readonly MAX_VERTEX_UNIFORM_VECTORS: 0x8DFB; readonly MAX_VIEWPORT_DIMS: 0x0D3A; readonly MEDIUM_FLOAT: 0x8DF1; readonly MEDIUM_INT: 0x8DF4; readonly MIN: 0x8007; readonly MIN_PROGRAM_TEXEL_OFFSET: 0x8904; readonly MIRRORED_REPEAT: 0x8370; readonly NEAREST: 0x2600; readonly NEAREST_MIPMAP_LINEAR: 0x2702; readonly NEAREST_MIPMAP_NEAREST: 0x2700; readonly NEVER: 0x0200; readonly NICEST: 0x1102; readonly NONE: 0; readonly NOTEQUAL: 0x0205; readonly NO_ERROR: 0; readonly OBJECT_TYPE: 0x9112; readonly ONE: 1; readonly ONE_MINUS_CONSTANT_ALPHA: 0x8004; readonly ONE_MINUS_CONSTANT_COLOR: 0x8002; readonly ONE_MINUS_DST_ALPHA: 0x0305; readonly ONE_MINUS_DST_COLOR: 0x0307; readonly ONE_MINUS_SRC_ALPHA: 0x0303; readonly ONE_MINUS_SRC_COLOR: 0x0301; readonly OUT_OF_MEMORY: 0x0505; readonly PACK_ALIGNMENT: 0x0D05; readonly PACK_ROW_LENGTH: 0x0D02; readonly PACK_SKIP_PIXELS: 0x0D04; readonly PACK_SKIP_ROWS: 0x0D03; readonly PIXEL_PACK_BUFFER: 0x88EB; readonly PIXEL_PACK_BUFFER_BINDING: 0x88ED; readonly PIXEL_UNPACK_BUFFER: 0x88EC; readonly PIXEL_UNPACK_BUFFER_BINDING: 0x88EF; readonly POINTS: 0x0000; readonly POLYGON_OFFSET_FACTOR: 0x8038; readonly POLYGON_OFFSET_FILL: 0x8037; readonly POLYGON_OFFSET_UNITS: 0x2A00; readonly QUERY_RESULT: 0x8866; readonly QUERY_RESULT_AVAILABLE: 0x8867; readonly R11F_G11F_B10F: 0x8C3A; readonly R16F: 0x822D; readonly R16I: 0x8233; readonly R16UI: 0x8234; readonly R32F: 0x822E; readonly R32I: 0x8235; readonly R32UI: 0x8236; readonly R8: 0x8229; readonly R8I: 0x8231; readonly R8UI: 0x8232; readonly R8_SNORM: 0x8F94; readonly RASTERIZER_DISCARD: 0x8C89; readonly READ_BUFFER: 0x0C02; readonly READ_FRAMEBUFFER: 0x8CA8; readonly READ_FRAMEBUFFER_BINDING: 0x8CAA; readonly RED: 0x1903; readonly RED_BITS: 0x0D52; readonly RED_INTEGER: 0x8D94; readonly RENDERBUFFER: 0x8D41; readonly RENDERBUFFER_ALPHA_SIZE: 0x8D53; readonly RENDERBUFFER_BINDING: 0x8CA7; readonly RENDERBUFFER_BLUE_SIZE: 0x8D52; readonly RENDERBUFFER_DEPTH_SIZE: 0x8D54; readonly RENDERBUFFER_GREEN_SIZE: 0x8D51; readonly RENDERBUFFER_HEIGHT: 0x8D43; readonly RENDERBUFFER_INTERNAL_FORMAT: 0x8D44; readonly RENDERBUFFER_RED_SIZE: 0x8D50; readonly RENDERBUFFER_SAMPLES: 0x8CAB; readonly RENDERBUFFER_STENCIL_SIZE: 0x8D55; readonly RENDERBUFFER_WIDTH: 0x8D42; readonly RENDERER: 0x1F01; readonly REPEAT: 0x2901; readonly REPLACE: 0x1E01; readonly RG: 0x8227; readonly RG16F: 0x822F; readonly RG16I: 0x8239; readonly RG16UI: 0x823A; readonly RG32F: 0x8230; readonly RG32I: 0x823B; readonly RG32UI: 0x823C; readonly RG8: 0x822B; readonly RG8I: 0x8237; readonly RG8UI: 0x8238; readonly RG8_SNORM: 0x8F95; readonly RGB: 0x1907; readonly RGB10_A2: 0x8059; readonly RGB10_A2UI: 0x906F; readonly RGB16F: 0x881B; readonly RGB16I: 0x8D89; readonly RGB16UI: 0x8D77; readonly RGB32F: 0x8815; readonly RGB32I: 0x8D83; readonly RGB32UI: 0x8D71; readonly RGB565: 0x8D62; readonly RGB5_A1: 0x8057; readonly RGB8: 0x8051; readonly RGB8I: 0x8D8F; readonly RGB8UI: 0x8D7D; readonly RGB8_SNORM: 0x8F96; readonly RGB9_E5: 0x8C3D; readonly RGBA: 0x1908; readonly RGBA16F: 0x881A; readonly RGBA16I: 0x8D88; readonly RGBA16UI: 0x8D76; readonly RGBA32F: 0x8814; readonly RGBA32I: 0x8D82; readonly RGBA32UI: 0x8D70; readonly RGBA4: 0x8056; readonly RGBA8: 0x8058; readonly RGBA8I: 0x8D8E; readonly RGBA8UI: 0x8D7C; readonly RGBA8_SNORM: 0x8F97; readonly RGBA_INTEGER: 0x8D99; readonly RGB_INTEGER: 0x8D98; readonly RG_INTEGER: 0x8228; readonly SAMPLER_2D: 0x8B5E; readonly SAMPLER_2D_ARRAY: 0x8DC1; readonly SAMPLER_2D_ARRAY_SHADOW: 0x8DC4; readonly SAMPLER_2D_SHADOW: 0x8B62; readonly SAMPLER_3D: 0x8B5F; readonly SAMPLER_BINDING: 0x8919; readonly SAMPLER_CUBE: 0x8B60; readonly SAMPLER_CUBE_SHADOW: 0x8DC5; readonly SAMPLES: 0x80A9; readonly SAMPLE_ALPHA_TO_COVERAGE: 0x809E; readonly SAMPLE_BUFFERS: 0x80A8; readonly SAMPLE_COVERAGE: 0x80A0; readonly SAMPLE_COVERAGE_INVERT: 0x80AB; readonly SAMPLE_COVERAGE_VALUE: 0x80AA; readonly SCISSOR_BOX: 0x0C10; readonly SCISSOR_TEST: 0x0C11; readonly SEPARATE_ATTRIBS: 0x8C8D; readonly SHADER_TYPE: 0x8B4F; readonly SHADING_LANGUAGE_VERSION: 0x8B8C; readonly SHORT: 0x1402; readonly SIGNALED: 0x9119; readonly SIGNED_NORMALIZED: 0x8F9C; readonly SRC_ALPHA: 0x0302; readonly SRC_ALPHA_SATURATE: 0x0308; readonly SRC_COLOR: 0x0300; readonly SRGB: 0x8C40; readonly SRGB8: 0x8C41; readonly SRGB8_ALPHA8: 0x8C43; readonly STATIC_COPY: 0x88E6; readonly STATIC_DRAW: 0x88E4; readonly STATIC_READ: 0x88E5; readonly STENCIL: 0x1802; readonly STENCIL_ATTACHMENT: 0x8D20; readonly STENCIL_BACK_FAIL: 0x8801; readonly STENCIL_BACK_FUNC: 0x8800; readonly STENCIL_BACK_PASS_DEPTH_FAIL: 0x8802; readonly STENCIL_BACK_PASS_DEPTH_PASS: 0x8803; readonly STENCIL_BACK_REF: 0x8CA3; readonly STENCIL_BACK_VALUE_MASK: 0x8CA4; readonly STENCIL_BACK_WRITEMASK: 0x8CA5; readonly STENCIL_BITS: 0x0D57; readonly STENCIL_BUFFER_BIT: 0x00000400; readonly STENCIL_CLEAR_VALUE: 0x0B91; readonly STENCIL_FAIL: 0x0B94; readonly STENCIL_FUNC: 0x0B92; readonly STENCIL_INDEX8: 0x8D48; readonly STENCIL_PASS_DEPTH_FAIL: 0x0B95; readonly STENCIL_PASS_DEPTH_PASS: 0x0B96; readonly STENCIL_REF: 0x0B97; readonly STENCIL_TEST: 0x0B90; readonly STENCIL_VALUE_MASK: 0x0B93; readonly STENCIL_WRITEMASK: 0x0B98; readonly STREAM_COPY: 0x88E2; readonly STREAM_DRAW: 0x88E0; readonly STREAM_READ: 0x88E1; readonly SUBPIXEL_BITS: 0x0D50; readonly SYNC_CONDITION: 0x9113; readonly SYNC_FENCE: 0x9116; readonly SYNC_FLAGS: 0x9115; readonly SYNC_FLUSH_COMMANDS_BIT: 0x00000001; readonly SYNC_GPU_COMMANDS_COMPLETE: 0x9117; readonly SYNC_STATUS: 0x9114; readonly TEXTURE: 0x1702; readonly TEXTURE0: 0x84C0; readonly TEXTURE1: 0x84C1; readonly TEXTURE10: 0x84CA; readonly TEXTURE11: 0x84CB; readonly TEXTURE12: 0x84CC; readonly TEXTURE13: 0x84CD; readonly TEXTURE14: 0x84CE; readonly TEXTURE15: 0x84CF; readonly TEXTURE16: 0x84D0; readonly TEXTURE17: 0x84D1; readonly TEXTURE18: 0x84D2; readonly TEXTURE19: 0x84D3; readonly TEXTURE2: 0x84C2; readonly TEXTURE20: 0x84D4; readonly TEXTURE21: 0x84D5; readonly TEXTURE22: 0x84D6; readonly TEXTURE23: 0x84D7; readonly TEXTURE24: 0x84D8; readonly TEXTURE25: 0x84D9; readonly TEXTURE26: 0x84DA; readonly TEXTURE27: 0x84DB; readonly TEXTURE28: 0x84DC; readonly TEXTURE29: 0x84DD; readonly TEXTURE3: 0x84C3; readonly TEXTURE30: 0x84DE; readonly TEXTURE31: 0x84DF; readonly TEXTURE4: 0x84C4; readonly TEXTURE5: 0x84C5; readonly TEXTURE6: 0x84C6; readonly TEXTURE7: 0x84C7; readonly TEXTURE8: 0x84C8; readonly TEXTURE9: 0x84C9; readonly TEXTURE_2D: 0x0DE1; readonly TEXTURE_2D_ARRAY: 0x8C1A; readonly TEXTURE_3D: 0x806F; readonly TEXTURE_BASE_LEVEL: 0x813C; readonly TEXTURE_BINDING_2D: 0x8069; readonly TEXTURE_BINDING_2D_ARRAY: 0x8C1D; readonly TEXTURE_BINDING_3D: 0x806A; readonly TEXTURE_BINDING_CUBE_MAP: 0x8514; readonly TEXTURE_COMPARE_FUNC: 0x884D; readonly TEXTURE_COMPARE_MODE: 0x884C; readonly TEXTURE_CUBE_MAP: 0x8513; readonly TEXTURE_CUBE_MAP_NEGATIVE_X: 0x8516; readonly TEXTURE_CUBE_MAP_NEGATIVE_Y: 0x8518; readonly TEXTURE_CUBE_MAP_NEGATIVE_Z: 0x851A; readonly TEXTURE_CUBE_MAP_POSITIVE_X: 0x8515; readonly TEXTURE_CUBE_MAP_POSITIVE_Y: 0x8517; readonly TEXTURE_CUBE_MAP_POSITIVE_Z: 0x8519; readonly TEXTURE_IMMUTABLE_FORMAT: 0x912F; readonly TEXTURE_IMMUTABLE_LEVELS: 0x82DF; readonly TEXTURE_MAG_FILTER: 0x2800; readonly TEXTURE_MAX_LEVEL: 0x813D; readonly TEXTURE_MAX_LOD: 0x813B; readonly TEXTURE_MIN_FILTER: 0x2801; readonly TEXTURE_MIN_LOD: 0x813A; readonly TEXTURE_WRAP_R: 0x8072; readonly TEXTURE_WRAP_S: 0x2802; readonly TEXTURE_WRAP_T: 0x2803; readonly TIMEOUT_EXPIRED: 0x911B; readonly TIMEOUT_IGNORED: -1; readonly TRANSFORM_FEEDBACK: 0x8E22; readonly TRANSFORM_FEEDBACK_ACTIVE: 0x8E24; readonly TRANSFORM_FEEDBACK_BINDING: 0x8E25; readonly TRANSFORM_FEEDBACK_BUFFER: 0x8C8E; readonly TRANSFORM_FEEDBACK_BUFFER_BINDING: 0x8C8F; readonly TRANSFORM_FEEDBACK_BUFFER_MODE: 0x8C7F; readonly TRANSFORM_FEEDBACK_BUFFER_SIZE: 0x8C85; readonly TRANSFORM_FEEDBACK_BUFFER_START: 0x8C84; readonly TRANSFORM_FEEDBACK_PAUSED: 0x8E23; readonly TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN: 0x8C88; readonly TRANSFORM_FEEDBACK_VARYINGS: 0x8C83; readonly TRIANGLES: 0x0004; readonly TRIANGLE_FAN: 0x0006; readonly TRIANGLE_STRIP: 0x0005; readonly UNIFORM_ARRAY_STRIDE: 0x8A3C; readonly UNIFORM_BLOCK_ACTIVE_UNIFORMS: 0x8A42; readonly UNIFORM_BLOCK_ACTIVE_UNIFORM_INDICES: 0x8A43; readonly UNIFORM_BLOCK_BINDING: 0x8A3F; readonly UNIFORM_BLOCK_DATA_SIZE: 0x8A40; readonly UNIFORM_BLOCK_INDEX: 0x8A3A; readonly UNIFORM_BLOCK_REFERENCED_BY_FRAGMENT_SHADER: 0x8A46; readonly UNIFORM_BLOCK_REFERENCED_BY_VERTEX_SHADER: 0x8A44; readonly UNIFORM_BUFFER: 0x8A11; readonly UNIFORM_BUFFER_BINDING: 0x8A28; readonly UNIFORM_BUFFER_OFFSET_ALIGNMENT: 0x8A34; readonly UNIFORM_BUFFER_SIZE: 0x8A2A; readonly UNIFORM_BUFFER_START: 0x8A29; readonly UNIFORM_IS_ROW_MAJOR: 0x8A3E; readonly UNIFORM_MATRIX_STRIDE: 0x8A3D; readonly UNIFORM_OFFSET: 0x8A3B; readonly UNIFORM_SIZE: 0x8A38; readonly UNIFORM_TYPE: 0x8A37; readonly UNPACK_ALIGNMENT: 0x0CF5; readonly UNPACK_COLORSPACE_CONVERSION_WEBGL: 0x9243; readonly UNPACK_FLIP_Y_WEBGL: 0x9240; readonly UNPACK_IMAGE_HEIGHT: 0x806E; readonly UNPACK_PREMULTIPLY_ALPHA_WEBGL: 0x9241; readonly UNPACK_ROW_LENGTH: 0x0CF2; readonly UNPACK_SKIP_IMAGES: 0x806D; readonly UNPACK_SKIP_PIXELS: 0x0CF4; readonly UNPACK_SKIP_ROWS: 0x0CF3; readonly UNSIGNALED: 0x9118; readonly UNSIGNED_BYTE: 0x1401; readonly UNSIGNED_INT: 0x1405; readonly UNSIGNED_INT_10F_11F_11F_REV: 0x8C3B; readonly UNSIGNED_INT_24_8: 0x84FA; readonly UNSIGNED_INT_2_10_10_10_REV: 0x8368; readonly UNSIGNED_INT_5_9_9_9_REV: 0x8C3E; readonly UNSIGNED_INT_SAMPLER_2D: 0x8DD2; readonly UNSIGNED_INT_SAMPLER_2D_ARRAY: 0x8DD7; readonly UNSIGNED_INT_SAMPLER_3D: 0x8DD3; readonly UNSIGNED_INT_SAMPLER_CUBE: 0x8DD4; readonly UNSIGNED_INT_VEC2: 0x8DC6; readonly UNSIGNED_INT_VEC3: 0x8DC7; readonly UNSIGNED_INT_VEC4: 0x8DC8; readonly UNSIGNED_NORMALIZED: 0x8C17; readonly UNSIGNED_SHORT: 0x1403; readonly UNSIGNED_SHORT_4_4_4_4: 0x8033; readonly UNSIGNED_SHORT_5_5_5_1: 0x8034; readonly UNSIGNED_SHORT_5_6_5: 0x8363; readonly VALIDATE_STATUS: 0x8B83; readonly VENDOR: 0x1F00; readonly VERSION: 0x1F02; readonly VERTEX_ARRAY_BINDING: 0x85B5; readonly VERTEX_ATTRIB_ARRAY_BUFFER_BINDING: 0x889F; readonly VERTEX_ATTRIB_ARRAY_DIVISOR: 0x88FE; readonly VERTEX_ATTRIB_ARRAY_ENABLED: 0x8622; readonly VERTEX_ATTRIB_ARRAY_INTEGER: 0x88FD; readonly VERTEX_ATTRIB_ARRAY_NORMALIZED: 0x886A; readonly VERTEX_ATTRIB_ARRAY_POINTER: 0x8645; readonly VERTEX_ATTRIB_ARRAY_SIZE: 0x8623; readonly VERTEX_ATTRIB_ARRAY_STRIDE: 0x8624; readonly VERTEX_ATTRIB_ARRAY_TYPE: 0x8625; readonly VERTEX_SHADER: 0x8B31; readonly VIEWPORT: 0x0BA2; readonly WAIT_FAILED: 0x911D; readonly ZERO: 0; prototype: WebGL2RenderingContext; };
interface WebGL2RenderingContextBase {
  readonly ACTIVE_UNIFORM_BLOCKS: 0x8A36;
  readonly ALREADY_SIGNALED: 0x911A;
  readonly ANY_SAMPLES_PASSED: 0x8C2F;
  readonly ANY_SAMPLES_PASSED_CONSERVATIVE: 0x8D6A;
  readonly COLOR: 0x1800;
  readonly COLOR_ATTACHMENT1: 0x8CE1;
  readonly COLOR_ATTACHMENT10: 0x8CEA;
  readonly COLOR_ATTACHMENT11: 0x8CEB;
  readonly COLOR_ATTACHMENT12: 0x8CEC;
  readonly COLOR_ATTACHMENT13: 0x8CED;
  readonly COLOR_ATTACHMENT14: 0x8CEE;
  readonly COLOR_ATTACHMENT15: 0x8CEF;
  readonly COLOR_ATTACHMENT2: 0x8CE2;
  readonly COLOR_ATTACHMENT3: 0x8CE3;
  readonly COLOR_ATTACHMENT4: 0x8CE4;
  readonly COLOR_ATTACHMENT5: 0x8CE5;
  readonly COLOR_ATTACHMENT6: 0x8CE6;
  readonly COLOR_ATTACHMENT7: 0x8CE7;
  readonly COLOR_ATTACHMENT8: 0x8CE8;
  readonly COLOR_ATTACHMENT9: 0x8CE9;
  readonly COMPARE_REF_TO_TEXTURE: 0x884E;
  readonly CONDITION_SATISFIED: 0x911C;
  readonly COPY_READ_BUFFER: 0x8F36;
  readonly COPY_READ_BUFFER_BINDING: 0x8F36;
  readonly COPY_WRITE_BUFFER: 0x8F37;
  readonly COPY_WRITE_BUFFER_BINDING: 0x8F37;
  readonly CURRENT_QUERY: 0x8865;
  readonly DEPTH: 0x1801;
  readonly DEPTH24_STENCIL8: 0x88F0;
  readonly DEPTH32F_STENCIL8: 0x8CAD;
  readonly DEPTH_COMPONENT24: 0x81A6;
  readonly DEPTH_COMPONENT32F: 0x8CAC;
  readonly DRAW_BUFFER0: 0x8825;
  readonly DRAW_BUFFER1: 0x8826;
  readonly DRAW_BUFFER10: 0x882F;
  readonly DRAW_BUFFER11: 0x8830;
  readonly DRAW_BUFFER12: 0x8831;
  readonly DRAW_BUFFER13: 0x8832;
  readonly DRAW_BUFFER14: 0x8833;
  readonly DRAW_BUFFER15: 0x8834;
  readonly DRAW_BUFFER2: 0x8827;
  readonly DRAW_BUFFER3: 0x8828;
  readonly DRAW_BUFFER4: 0x8829;
  readonly DRAW_BUFFER5: 0x882A;
  readonly DRAW_BUFFER6: 0x882B;
  readonly DRAW_BUFFER7: 0x882C;
  readonly DRAW_BUFFER8: 0x882D;
  readonly DRAW_BUFFER9: 0x882E;
  readonly DRAW_FRAMEBUFFER: 0x8CA9;
  readonly DRAW_FRAMEBUFFER_BINDING: 0x8CA6;
  readonly DYNAMIC_COPY: 0x88EA;
  readonly DYNAMIC_READ: 0x88E9;
  readonly FLOAT_32_UNSIGNED_INT_24_8_REV: 0x8DAD;
  readonly FLOAT_MAT2x3: 0x8B65;
  readonly FLOAT_MAT2x4: 0x8B66;
  readonly FLOAT_MAT3x2: 0x8B67;
  readonly FLOAT_MAT3x4: 0x8B68;
  readonly FLOAT_MAT4x2: 0x8B69;
  readonly FLOAT_MAT4x3: 0x8B6A;
  readonly FRAGMENT_SHADER_DERIVATIVE_HINT: 0x8B8B;
  readonly FRAMEBUFFER_ATTACHMENT_ALPHA_SIZE: 0x8215;
  readonly FRAMEBUFFER_ATTACHMENT_BLUE_SIZE: 0x8214;
  readonly FRAMEBUFFER_ATTACHMENT_COLOR_ENCODING: 0x8210;
  readonly FRAMEBUFFER_ATTACHMENT_COMPONENT_TYPE: 0x8211;
  readonly FRAMEBUFFER_ATTACHMENT_DEPTH_SIZE: 0x8216;
  readonly FRAMEBUFFER_ATTACHMENT_GREEN_SIZE: 0x8213;
  readonly FRAMEBUFFER_ATTACHMENT_RED_SIZE: 0x8212;
  readonly FRAMEBUFFER_ATTACHMENT_STENCIL_SIZE: 0x8217;
  readonly FRAMEBUFFER_ATTACHMENT_TEXTURE_LAYER: 0x8CD4;
  readonly FRAMEBUFFER_DEFAULT: 0x8218;
  readonly FRAMEBUFFER_INCOMPLETE_MULTISAMPLE: 0x8D56;
  readonly HALF_FLOAT: 0x140B;
  readonly INTERLEAVED_ATTRIBS: 0x8C8C;
  readonly INT_2_10_10_10_REV: 0x8D9F;
  readonly INT_SAMPLER_2D: 0x8DCA;
  readonly INT_SAMPLER_2D_ARRAY: 0x8DCF;
  readonly INT_SAMPLER_3D: 0x8DCB;
  readonly INT_SAMPLER_CUBE: 0x8DCC;
  readonly INVALID_INDEX: 0xFFFFFFFF;
  readonly MAX: 0x8008;
  readonly MAX_3D_TEXTURE_SIZE: 0x8073;
  readonly MAX_ARRAY_TEXTURE_LAYERS: 0x88FF;
  readonly MAX_CLIENT_WAIT_TIMEOUT_WEBGL: 0x9247;
  readonly MAX_COLOR_ATTACHMENTS: 0x8CDF;
  readonly MAX_COMBINED_FRAGMENT_UNIFORM_COMPONENTS: 0x8A33;
  readonly MAX_COMBINED_UNIFORM_BLOCKS: 0x8A2E;
  readonly MAX_COMBINED_VERTEX_UNIFORM_COMPONENTS: 0x8A31;
  readonly MAX_DRAW_BUFFERS: 0x8824;
  readonly MAX_ELEMENTS_INDICES: 0x80E9;
  readonly MAX_ELEMENTS_VERTICES: 0x80E8;
  readonly MAX_ELEMENT_INDEX: 0x8D6B;
  readonly MAX_FRAGMENT_INPUT_COMPONENTS: 0x9125;
  readonly MAX_FRAGMENT_UNIFORM_BLOCKS: 0x8A2D;
  readonly MAX_FRAGMENT_UNIFORM_COMPONENTS: 0x8B49;
  readonly MAX_PROGRAM_TEXEL_OFFSET: 0x8905;
  readonly MAX_SAMPLES: 0x8D57;
  readonly MAX_SERVER_WAIT_TIMEOUT: 0x9111;
  readonly MAX_TEXTURE_LOD_BIAS: 0x84FD;
  readonly MAX_TRANSFORM_FEEDBACK_INTERLEAVED_COMPONENTS: 0x8C8A;
  readonly MAX_TRANSFORM_FEEDBACK_SEPARATE_ATTRIBS: 0x8C8B;
  readonly MAX_TRANSFORM_FEEDBACK_SEPARATE_COMPONENTS: 0x8C80;
  readonly MAX_UNIFORM_BLOCK_SIZE: 0x8A30;
  readonly MAX_UNIFORM_BUFFER_BINDINGS: 0x8A2F;
  readonly MAX_VARYING_COMPONENTS: 0x8B4B;
  readonly MAX_VERTEX_OUTPUT_COMPONENTS: 0x9122;
  readonly MAX_VERTEX_UNIFORM_BLOCKS: 0x8A2B;
  readonly MAX_VERTEX_UNIFORM_COMPONENTS: 0x8B4A;
  readonly MIN: 0x8007;
  readonly MIN_PROGRAM_TEXEL_OFFSET: 0x8904;
  readonly OBJECT_TYPE: 0x9112;
  readonly PACK_ROW_LENGTH: 0x0D02;
  readonly PACK_SKIP_PIXELS: 0x0D04;
  readonly PACK_SKIP_ROWS: 0x0D03;
  readonly PIXEL_PACK_BUFFER: 0x88EB;
  readonly PIXEL_PACK_BUFFER_BINDING: 0x88ED;
  readonly PIXEL_UNPACK_BUFFER: 0x88EC;
  readonly PIXEL_UNPACK_BUFFER_BINDING: 0x88EF;
  readonly QUERY_RESULT: 0x8866;
  readonly QUERY_RESULT_AVAILABLE: 0x8867;
  readonly R11F_G11F_B10F: 0x8C3A;
  readonly R16F: 0x822D;
  readonly R16I: 0x8233;
  readonly R16UI: 0x8234;
  readonly R32F: 0x822E;
  readonly R32I: 0x8235;
  readonly R32UI: 0x8236;
  readonly R8: 0x8229;
  readonly R8I: 0x8231;
  readonly R8UI: 0x8232;
  readonly R8_SNORM: 0x8F94;
  readonly RASTERIZER_DISCARD: 0x8C89;
  readonly READ_BUFFER: 0x0C02;
  readonly READ_FRAMEBUFFER: 0x8CA8;
  readonly READ_FRAMEBUFFER_BINDING: 0x8CAA;
  readonly RED: 0x1903;
  readonly RED_INTEGER: 0x8D94;
  readonly RENDERBUFFER_SAMPLES: 0x8CAB;
  readonly RG: 0x8227;
  readonly RG16F: 0x822F;
  readonly RG16I: 0x8239;
  readonly RG16UI: 0x823A;
  readonly RG32F: 0x8230;
  readonly RG32I: 0x823B;
  readonly RG32UI: 0x823C;
  readonly RG8: 0x822B;
  readonly RG8I: 0x8237;
  readonly RG8UI: 0x8238;
  readonly RG8_SNORM: 0x8F95;
  readonly RGB10_A2: 0x8059;
  readonly RGB10_A2UI: 0x906F;
  readonly RGB16F: 0x881B;
  readonly RGB16I: 0x8D89;
  readonly RGB16UI: 0x8D77;
  readonly RGB32F: 0x8815;
  readonly RGB32I: 0x8D83;
  readonly RGB32UI: 0x8D71;
  readonly RGB8: 0x8051;
  readonly RGB8I: 0x8D8F;
  readonly RGB8UI: 0x8D7D;
  readonly RGB8_SNORM: 0x8F96;
  readonly RGB9_E5: 0x8C3D;
  readonly RGBA16F: 0x881A;
  readonly RGBA16I: 0x8D88;
  readonly RGBA16UI: 0x8D76;
  readonly RGBA32F: 0x8814;
  readonly RGBA32I: 0x8D82;
  readonly RGBA32UI: 0x8D70;
  readonly RGBA8I: 0x8D8E;
  readonly RGBA8UI: 0x8D7C;
  readonly RGBA8_SNORM: 0x8F97;
  readonly RGBA_INTEGER: 0x8D99;
  readonly RGB_INTEGER: 0x8D98;
  readonly RG_INTEGER: 0x8228;
  readonly SAMPLER_2D_ARRAY: 0x8DC1;
  readonly SAMPLER_2D_ARRAY_SHADOW: 0x8DC4;
  readonly SAMPLER_2D_SHADOW: 0x8B62;
  readonly SAMPLER_3D: 0x8B5F;
  readonly SAMPLER_BINDING: 0x8919;
  readonly SAMPLER_CUBE_SHADOW: 0x8DC5;
  readonly SEPARATE_ATTRIBS: 0x8C8D;
  readonly SIGNALED: 0x9119;
  readonly SIGNED_NORMALIZED: 0x8F9C;
  readonly SRGB: 0x8C40;
  readonly SRGB8: 0x8C41;
  readonly SRGB8_ALPHA8: 0x8C43;
  readonly STATIC_COPY: 0x88E6;
  readonly STATIC_READ: 0x88E5;
  readonly STENCIL: 0x1802;
  readonly STREAM_COPY: 0x88E2;
  readonly STREAM_READ: 0x88E1;
  readonly SYNC_CONDITION: 0x9113;
  readonly SYNC_FENCE: 0x9116;
  readonly SYNC_FLAGS: 0x9115;
  readonly SYNC_FLUSH_COMMANDS_BIT: 0x00000001;
  readonly SYNC_GPU_COMMANDS_COMPLETE: 0x9117;
  readonly SYNC_STATUS: 0x9114;
  readonly TEXTURE_2D_ARRAY: 0x8C1A;
  readonly TEXTURE_3D: 0x806F;
  readonly TEXTURE_BASE_LEVEL: 0x813C;
  readonly TEXTURE_BINDING_2D_ARRAY: 0x8C1D;
  readonly TEXTURE_BINDING_3D: 0x806A;
  readonly TEXTURE_COMPARE_FUNC: 0x884D;
  readonly TEXTURE_COMPARE_MODE: 0x884C;
  readonly TEXTURE_IMMUTABLE_FORMAT: 0x912F;
  readonly TEXTURE_IMMUTABLE_LEVELS: 0x82DF;
  readonly TEXTURE_MAX_LEVEL: 0x813D;
  readonly TEXTURE_MAX_LOD: 0x813B;
  readonly TEXTURE_MIN_LOD: 0x813A;
  readonly TEXTURE_WRAP_R: 0x8072;
  readonly TIMEOUT_EXPIRED: 0x911B;
  readonly TIMEOUT_IGNORED: -1;
  readonly TRANSFORM_FEEDBACK: 0x8E22;
  readonly TRANSFORM_FEEDBACK_ACTIVE: 0x8E24;
  readonly TRANSFORM_FEEDBACK_BINDING: 0x8E25;
  readonly TRANSFORM_FEEDBACK_BUFFER: 0x8C8E;
  readonly TRANSFORM_FEEDBACK_BUFFER_BINDING: 0x8C8F;
  readonly TRANSFORM_FEEDBACK_BUFFER_MODE: 0x8C7F;
  readonly TRANSFORM_FEEDBACK_BUFFER_SIZE: 0x8C85;
  readonly TRANSFORM_FEEDBACK_BUFFER_START: 0x8C84;
  readonly TRANSFORM_FEEDBACK_PAUSED: 0x8E23;
  readonly TRANSFORM_FEEDBACK_PRIMITIVES_WRITTEN: 0x8C88;
  readonly TRANSFORM_FEEDBACK_VARYINGS: 0x8C83;
  readonly UNIFORM_ARRAY_STRIDE: 0x8A3C;
  readonly UNIFORM_BLOCK_ACTIVE_UNIFORMS: 0x8A42;
  readonly UNIFORM_BLOCK_ACTIVE_UNIFORM_INDICES: 0x8A43;
  readonly UNIFORM_BLOCK_BINDING: 0x8A3F;
  readonly UNIFORM_BLOCK_DATA_SIZE: 0x8A40;
  readonly UNIFORM_BLOCK_INDEX: 0x8A3A;
  readonly UNIFORM_BLOCK_REFERENCED_BY_FRAGMENT_SHADER: 0x8A46;
  readonly UNIFORM_BLOCK_REFERENCED_BY_VERTEX_SHADER: 0x8A44;
  readonly UNIFORM_BUFFER: 0x8A11;
  readonly UNIFORM_BUFFER_BINDING: 0x8A28;
  readonly UNIFORM_BUFFER_OFFSET_ALIGNMENT: 0x8A34;
  readonly UNIFORM_BUFFER_SIZE: 0x8A2A;
  readonly UNIFORM_BUFFER_START: 0x8A29;
  readonly UNIFORM_IS_ROW_MAJOR: 0x8A3E;
  readonly UNIFORM_MATRIX_STRIDE: 0x8A3D;
  readonly UNIFORM_OFFSET: 0x8A3B;
  readonly UNIFORM_SIZE: 0x8A38;
  readonly UNIFORM_TYPE: 0x8A37;
  readonly UNPACK_IMAGE_HEIGHT: 0x806E;
  readonly UNPACK_ROW_LENGTH: 0x0CF2;
  readonly UNPACK_SKIP_IMAGES: 0x806D;
  readonly UNPACK_SKIP_PIXELS: 0x0CF4;
  readonly UNPACK_SKIP_ROWS: 0x0CF3;
  readonly UNSIGNALED: 0x9118;
  readonly UNSIGNED_INT_10F_11F_11F_REV: 0x8C3B;
  readonly UNSIGNED_INT_24_8: 0x84FA;
  readonly UNSIGNED_INT_2_10_10_10_REV: 0x8368;
  readonly UNSIGNED_INT_5_9_9_9_REV: 0x8C3E;
  readonly UNSIGNED_INT_SAMPLER_2D: 0x8DD2;
  readonly UNSIGNED_INT_SAMPLER_2D_ARRAY: 0x8DD7;
  readonly UNSIGNED_INT_SAMPLER_3D: 0x8DD3;
  readonly UNSIGNED_INT_SAMPLER_CUBE: 0x8DD4;
  readonly UNSIGNED_INT_VEC2: 0x8DC6;
  readonly UNSIGNED_INT_VEC3: 0x8DC7;
  readonly UNSIGNED_INT_VEC4: 0x8DC8;
  readonly UNSIGNED_NORMALIZED: 0x8C17;
  readonly VERTEX_ARRAY_BINDING: 0x85B5;
  readonly VERTEX_ATTRIB_ARRAY_DIVISOR: 0x88FE;
  readonly VERTEX_ATTRIB_ARRAY_INTEGER: 0x88FD;
  readonly WAIT_FAILED: 0x911D;
  beginQuery(target: GLenum, query: WebGLQuery): void;
  beginTransformFeedback(primitiveMode: GLenum): void;
  bindBufferBase(target: GLenum, index: GLuint, buffer: WebGLBuffer | null): void;
  bindBufferRange(target: GLenum, index: GLuint, buffer: WebGLBuffer | null, offset: GLintptr, size: GLsizeiptr): void;
  bindSampler(unit: GLuint, sampler: WebGLSampler | null): void;
  bindTransformFeedback(target: GLenum, tf: WebGLTransformFeedback | null): void;
  bindVertexArray(array: WebGLVertexArrayObject | null): void;
  blitFramebuffer(srcX0: GLint, srcY0: GLint, srcX1: GLint, srcY1: GLint, dstX0: GLint, dstY0: GLint, dstX1: GLint, dstY1: GLint, mask: GLbitfield, filter: GLenum): void;
  clearBufferfi(buffer: GLenum, drawbuffer: GLint, depth: GLfloat, stencil: GLint): void;
  clearBufferfv(buffer: GLenum, drawbuffer: GLint, values: Float32List, srcOffset?: number): void;
  clearBufferfv(buffer: GLenum, drawbuffer: GLint, values: Iterable<GLfloat>, srcOffset?: number): void;
  clearBufferiv(buffer: GLenum, drawbuffer: GLint, values: Int32List, srcOffset?: number): void;
  clearBufferiv(buffer: GLenum, drawbuffer: GLint, values: Iterable<GLint>, srcOffset?: number): void;
  clearBufferuiv(buffer: GLenum, drawbuffer: GLint, values: Uint32List, srcOffset?: number): void;
  clearBufferuiv(buffer: GLenum, drawbuffer: GLint, values: Iterable<GLuint>, srcOffset?: number): void;
  clientWaitSync(sync: WebGLSync, flags: GLbitfield, timeout: GLuint64): GLenum;
  compressedTexImage3D(target: GLenum, level: GLint, internalformat: GLenum, width: GLsizei, height: GLsizei, depth: GLsizei, border: GLint, imageSize: GLsizei, offset: GLintptr): void;
  compressedTexImage3D(target: GLenum, level: GLint, internalformat: GLenum, width: GLsizei, height: GLsizei, depth: GLsizei, border: GLint, srcData: ArrayBufferView<ArrayBufferLike>, srcOffset?: number, srcLengthOverride?: GLuint): void;
  compressedTexSubImage3D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, zoffset: GLint, width: GLsizei, height: GLsizei, depth: GLsizei, format: GLenum, imageSize: GLsizei, offset: GLintptr): void;
  compressedTexSubImage3D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, zoffset: GLint, width: GLsizei, height: GLsizei, depth: GLsizei, format: GLenum, srcData: ArrayBufferView<ArrayBufferLike>, srcOffset?: number, srcLengthOverride?: GLuint): void;
  copyBufferSubData(readTarget: GLenum, writeTarget: GLenum, readOffset: GLintptr, writeOffset: GLintptr, size: GLsizeiptr): void;
  copyTexSubImage3D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, zoffset: GLint, x: GLint, y: GLint, width: GLsizei, height: GLsizei): void;
  createQuery(): WebGLQuery;
  createSampler(): WebGLSampler;
  createTransformFeedback(): WebGLTransformFeedback;
  createVertexArray(): WebGLVertexArrayObject;
  deleteQuery(query: WebGLQuery | null): void;
  deleteSampler(sampler: WebGLSampler | null): void;
  deleteSync(sync: WebGLSync | null): void;
  deleteTransformFeedback(tf: WebGLTransformFeedback | null): void;
  deleteVertexArray(vertexArray: WebGLVertexArrayObject | null): void;
  drawArraysInstanced(mode: GLenum, first: GLint, count: GLsizei, instanceCount: GLsizei): void;
  drawBuffers(buffers: GLenum[]): void;
  drawBuffers(buffers: Iterable<GLenum>): void;
  drawElementsInstanced(mode: GLenum, count: GLsizei, type: GLenum, offset: GLintptr, instanceCount: GLsizei): void;
  drawRangeElements(mode: GLenum, start: GLuint, end: GLuint, count: GLsizei, type: GLenum, offset: GLintptr): void;
  endQuery(target: GLenum): void;
  endTransformFeedback(): void;
  fenceSync(condition: GLenum, flags: GLbitfield): WebGLSync | null;
  framebufferTextureLayer(target: GLenum, attachment: GLenum, texture: WebGLTexture | null, level: GLint, layer: GLint): void;
  getActiveUniformBlockName(program: WebGLProgram, uniformBlockIndex: GLuint): string | null;
  getActiveUniformBlockParameter(program: WebGLProgram, uniformBlockIndex: GLuint, pname: GLenum): any;
  getActiveUniforms(program: WebGLProgram, uniformIndices: GLuint[], pname: GLenum): any;
  getActiveUniforms(program: WebGLProgram, uniformIndices: Iterable<GLuint>, pname: GLenum): any;
  getBufferSubData(target: GLenum, srcByteOffset: GLintptr, dstBuffer: ArrayBufferView<ArrayBufferLike>, dstOffset?: number, length?: GLuint): void;
  getFragDataLocation(program: WebGLProgram, name: string): GLint;
  getIndexedParameter(target: GLenum, index: GLuint): any;
  getInternalformatParameter(target: GLenum, internalformat: GLenum, pname: GLenum): any;
  getQuery(target: GLenum, pname: GLenum): WebGLQuery | null;
  getQueryParameter(query: WebGLQuery, pname: GLenum): any;
  getSamplerParameter(sampler: WebGLSampler, pname: GLenum): any;
  getSyncParameter(sync: WebGLSync, pname: GLenum): any;
  getTransformFeedbackVarying(program: WebGLProgram, index: GLuint): WebGLActiveInfo | null;
  getUniformBlockIndex(program: WebGLProgram, uniformBlockName: string): GLuint;
  getUniformIndices(program: WebGLProgram, uniformNames: string[]): GLuint[] | null;
  getUniformIndices(program: WebGLProgram, uniformNames: Iterable<string>): GLuint[] | null;
  invalidateFramebuffer(target: GLenum, attachments: GLenum[]): void;
  invalidateFramebuffer(target: GLenum, attachments: Iterable<GLenum>): void;
  invalidateSubFramebuffer(target: GLenum, attachments: GLenum[], x: GLint, y: GLint, width: GLsizei, height: GLsizei): void;
  invalidateSubFramebuffer(target: GLenum, attachments: Iterable<GLenum>, x: GLint, y: GLint, width: GLsizei, height: GLsizei): void;
  isQuery(query: WebGLQuery | null): GLboolean;
  isSampler(sampler: WebGLSampler | null): GLboolean;
  isSync(sync: WebGLSync | null): GLboolean;
  isTransformFeedback(tf: WebGLTransformFeedback | null): GLboolean;
  isVertexArray(vertexArray: WebGLVertexArrayObject | null): GLboolean;
  pauseTransformFeedback(): void;
  readBuffer(src: GLenum): void;
  renderbufferStorageMultisample(target: GLenum, samples: GLsizei, internalformat: GLenum, width: GLsizei, height: GLsizei): void;
  resumeTransformFeedback(): void;
  samplerParameterf(sampler: WebGLSampler, pname: GLenum, param: GLfloat): void;
  samplerParameteri(sampler: WebGLSampler, pname: GLenum, param: GLint): void;
  texImage3D(target: GLenum, level: GLint, internalformat: GLint, width: GLsizei, height: GLsizei, depth: GLsizei, border: GLint, format: GLenum, type: GLenum, pboOffset: GLintptr): void;
  texImage3D(target: GLenum, level: GLint, internalformat: GLint, width: GLsizei, height: GLsizei, depth: GLsizei, border: GLint, format: GLenum, type: GLenum, source: TexImageSource): void;
  texImage3D(target: GLenum, level: GLint, internalformat: GLint, width: GLsizei, height: GLsizei, depth: GLsizei, border: GLint, format: GLenum, type: GLenum, srcData: ArrayBufferView<ArrayBufferLike> | null): void;
  texImage3D(target: GLenum, level: GLint, internalformat: GLint, width: GLsizei, height: GLsizei, depth: GLsizei, border: GLint, format: GLenum, type: GLenum, srcData: ArrayBufferView<ArrayBufferLike>, srcOffset: number): void;
  texStorage2D(target: GLenum, levels: GLsizei, internalformat: GLenum, width: GLsizei, height: GLsizei): void;
  texStorage3D(target: GLenum, levels: GLsizei, internalformat: GLenum, width: GLsizei, height: GLsizei, depth: GLsizei): void;
  texSubImage3D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, zoffset: GLint, width: GLsizei, height: GLsizei, depth: GLsizei, format: GLenum, type: GLenum, pboOffset: GLintptr): void;
  texSubImage3D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, zoffset: GLint, width: GLsizei, height: GLsizei, depth: GLsizei, format: GLenum, type: GLenum, source: TexImageSource): void;
  texSubImage3D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, zoffset: GLint, width: GLsizei, height: GLsizei, depth: GLsizei, format: GLenum, type: GLenum, srcData: ArrayBufferView<ArrayBufferLike> | null, srcOffset?: number): void;
  transformFeedbackVaryings(program: WebGLProgram, varyings: string[], bufferMode: GLenum): void;
  transformFeedbackVaryings(program: WebGLProgram, varyings: Iterable<string>, bufferMode: GLenum): void;
  uniform1ui(location: WebGLUniformLocation | null, v0: GLuint): void;
  uniform1uiv(location: WebGLUniformLocation | null, data: Uint32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform1uiv(location: WebGLUniformLocation | null, data: Iterable<GLuint>, srcOffset?: number, srcLength?: GLuint): void;
  uniform2ui(location: WebGLUniformLocation | null, v0: GLuint, v1: GLuint): void;
  uniform2uiv(location: WebGLUniformLocation | null, data: Uint32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform2uiv(location: WebGLUniformLocation | null, data: Iterable<GLuint>, srcOffset?: number, srcLength?: GLuint): void;
  uniform3ui(location: WebGLUniformLocation | null, v0: GLuint, v1: GLuint, v2: GLuint): void;
  uniform3uiv(location: WebGLUniformLocation | null, data: Uint32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform3uiv(location: WebGLUniformLocation | null, data: Iterable<GLuint>, srcOffset?: number, srcLength?: GLuint): void;
  uniform4ui(location: WebGLUniformLocation | null, v0: GLuint, v1: GLuint, v2: GLuint, v3: GLuint): void;
  uniform4uiv(location: WebGLUniformLocation | null, data: Uint32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform4uiv(location: WebGLUniformLocation | null, data: Iterable<GLuint>, srcOffset?: number, srcLength?: GLuint): void;
  uniformBlockBinding(program: WebGLProgram, uniformBlockIndex: GLuint, uniformBlockBinding: GLuint): void;
  uniformMatrix2x3fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix2x3fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix2x4fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix2x4fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix3x2fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix3x2fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix3x4fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix3x4fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix4x2fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix4x2fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix4x3fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix4x3fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  vertexAttribDivisor(index: GLuint, divisor: GLuint): void;
  vertexAttribI4i(index: GLuint, x: GLint, y: GLint, z: GLint, w: GLint): void;
  vertexAttribI4iv(index: GLuint, values: Int32List): void;
  vertexAttribI4iv(index: GLuint, values: Iterable<GLint>): void;
  vertexAttribI4ui(index: GLuint, x: GLuint, y: GLuint, z: GLuint, w: GLuint): void;
  vertexAttribI4uiv(index: GLuint, values: Uint32List): void;
  vertexAttribI4uiv(index: GLuint, values: Iterable<GLuint>): void;
  vertexAttribIPointer(index: GLuint, size: GLint, type: GLenum, stride: GLsizei, offset: GLintptr): void;
  waitSync(sync: WebGLSync, flags: GLbitfield, timeout: GLint64): void;
}
interface WebGL2RenderingContextOverloads {
  bufferData(target: GLenum, size: GLsizeiptr, usage: GLenum): void;
  bufferData(target: GLenum, srcData: AllowSharedBufferSource | null, usage: GLenum): void;
  bufferData(target: GLenum, srcData: ArrayBufferView<ArrayBufferLike>, usage: GLenum, srcOffset: number, length?: GLuint): void;
  bufferSubData(target: GLenum, dstByteOffset: GLintptr, srcData: AllowSharedBufferSource): void;
  bufferSubData(target: GLenum, dstByteOffset: GLintptr, srcData: ArrayBufferView<ArrayBufferLike>, srcOffset: number, length?: GLuint): void;
  compressedTexImage2D(target: GLenum, level: GLint, internalformat: GLenum, width: GLsizei, height: GLsizei, border: GLint, imageSize: GLsizei, offset: GLintptr): void;
  compressedTexImage2D(target: GLenum, level: GLint, internalformat: GLenum, width: GLsizei, height: GLsizei, border: GLint, srcData: ArrayBufferView<ArrayBufferLike>, srcOffset?: number, srcLengthOverride?: GLuint): void;
  compressedTexSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, width: GLsizei, height: GLsizei, format: GLenum, imageSize: GLsizei, offset: GLintptr): void;
  compressedTexSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, width: GLsizei, height: GLsizei, format: GLenum, srcData: ArrayBufferView<ArrayBufferLike>, srcOffset?: number, srcLengthOverride?: GLuint): void;
  readPixels(x: GLint, y: GLint, width: GLsizei, height: GLsizei, format: GLenum, type: GLenum, dstData: ArrayBufferView<ArrayBufferLike> | null): void;
  readPixels(x: GLint, y: GLint, width: GLsizei, height: GLsizei, format: GLenum, type: GLenum, offset: GLintptr): void;
  readPixels(x: GLint, y: GLint, width: GLsizei, height: GLsizei, format: GLenum, type: GLenum, dstData: ArrayBufferView<ArrayBufferLike>, dstOffset: number): void;
  texImage2D(target: GLenum, level: GLint, internalformat: GLint, width: GLsizei, height: GLsizei, border: GLint, format: GLenum, type: GLenum, pixels: ArrayBufferView<ArrayBufferLike> | null): void;
  texImage2D(target: GLenum, level: GLint, internalformat: GLint, format: GLenum, type: GLenum, source: TexImageSource): void;
  texImage2D(target: GLenum, level: GLint, internalformat: GLint, width: GLsizei, height: GLsizei, border: GLint, format: GLenum, type: GLenum, pboOffset: GLintptr): void;
  texImage2D(target: GLenum, level: GLint, internalformat: GLint, width: GLsizei, height: GLsizei, border: GLint, format: GLenum, type: GLenum, source: TexImageSource): void;
  texImage2D(target: GLenum, level: GLint, internalformat: GLint, width: GLsizei, height: GLsizei, border: GLint, format: GLenum, type: GLenum, srcData: ArrayBufferView<ArrayBufferLike>, srcOffset: number): void;
  texSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, width: GLsizei, height: GLsizei, format: GLenum, type: GLenum, pixels: ArrayBufferView<ArrayBufferLike> | null): void;
  texSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, format: GLenum, type: GLenum, source: TexImageSource): void;
  texSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, width: GLsizei, height: GLsizei, format: GLenum, type: GLenum, pboOffset: GLintptr): void;
  texSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, width: GLsizei, height: GLsizei, format: GLenum, type: GLenum, source: TexImageSource): void;
  texSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, width: GLsizei, height: GLsizei, format: GLenum, type: GLenum, srcData: ArrayBufferView<ArrayBufferLike>, srcOffset: number): void;
  uniform1fv(location: WebGLUniformLocation | null, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform1fv(location: WebGLUniformLocation | null, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniform1iv(location: WebGLUniformLocation | null, data: Int32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform1iv(location: WebGLUniformLocation | null, data: Iterable<GLint>, srcOffset?: number, srcLength?: GLuint): void;
  uniform2fv(location: WebGLUniformLocation | null, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform2fv(location: WebGLUniformLocation | null, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniform2iv(location: WebGLUniformLocation | null, data: Int32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform2iv(location: WebGLUniformLocation | null, data: Iterable<GLint>, srcOffset?: number, srcLength?: GLuint): void;
  uniform3fv(location: WebGLUniformLocation | null, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform3fv(location: WebGLUniformLocation | null, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniform3iv(location: WebGLUniformLocation | null, data: Int32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform3iv(location: WebGLUniformLocation | null, data: Iterable<GLint>, srcOffset?: number, srcLength?: GLuint): void;
  uniform4fv(location: WebGLUniformLocation | null, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform4fv(location: WebGLUniformLocation | null, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniform4iv(location: WebGLUniformLocation | null, data: Int32List, srcOffset?: number, srcLength?: GLuint): void;
  uniform4iv(location: WebGLUniformLocation | null, data: Iterable<GLint>, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix2fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix2fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix3fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix3fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix4fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Float32List, srcOffset?: number, srcLength?: GLuint): void;
  uniformMatrix4fv(location: WebGLUniformLocation | null, transpose: GLboolean, data: Iterable<GLfloat>, srcOffset?: number, srcLength?: GLuint): void;
}
interface WebGLActiveInfo {
  readonly name: string;
  readonly size: GLint;
  readonly type: GLenum;
}
declare var WebGLActiveInfo: { prototype: WebGLActiveInfo; };
interface WebGLBuffer {
}
declare var WebGLBuffer: { prototype: WebGLBuffer; };
interface WebGLContextAttributes {
  alpha?: boolean;
  antialias?: boolean;
  depth?: boolean;
  desynchronized?: boolean;
  failIfMajorPerformanceCaveat?: boolean;
  powerPreference?: WebGLPowerPreference;
  premultipliedAlpha?: boolean;
  preserveDrawingBuffer?: boolean;
  stencil?: boolean;
  xrCompatible?: boolean;
}
interface WebGLContextEvent extends Event {
  readonly statusMessage: string;
}
declare var WebGLContextEvent: { new(type: string, eventInit?: WebGLContextEventInit): WebGLContextEvent; prototype: WebGLContextEvent; };
interface WebGLContextEventInit extends EventInit {
  statusMessage?: string;
}
interface WebGLFramebuffer {
}
declare var WebGLFramebuffer: { prototype: WebGLFramebuffer; };
interface WebGLObject {
  /** @experimental */ label: string;
}
/** @experimental */ declare var WebGLObject: { prototype: WebGLObject; };
type WebGLPowerPreference = "default" | "high-performance" | "low-power";
interface WebGLProgram {
}
declare var WebGLProgram: { prototype: WebGLProgram; };
interface WebGLQuery {
}
declare var WebGLQuery: { prototype: WebGLQuery; };
interface WebGLRenderbuffer {
}
declare var WebGLRenderbuffer: { prototype: WebGLRenderbuffer; };
interface WebGLRenderingContext extends WebGLRenderingContextBase, WebGLRenderingContextOverloads {
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
  readonly canvas: HTMLCanvasElement | OffscreenCanvas;
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
interface WebGLRenderingContextOverloads {
  bufferData(target: GLenum, size: GLsizeiptr, usage: GLenum): void;
  bufferData(target: GLenum, data: AllowSharedBufferSource | null, usage: GLenum): void;
  bufferSubData(target: GLenum, offset: GLintptr, data: AllowSharedBufferSource): void;
  compressedTexImage2D(target: GLenum, level: GLint, internalformat: GLenum, width: GLsizei, height: GLsizei, border: GLint, data: ArrayBufferView<ArrayBufferLike>): void;
  compressedTexSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, width: GLsizei, height: GLsizei, format: GLenum, data: ArrayBufferView<ArrayBufferLike>): void;
  readPixels(x: GLint, y: GLint, width: GLsizei, height: GLsizei, format: GLenum, type: GLenum, pixels: ArrayBufferView<ArrayBufferLike> | null): void;
  texImage2D(target: GLenum, level: GLint, internalformat: GLint, width: GLsizei, height: GLsizei, border: GLint, format: GLenum, type: GLenum, pixels: ArrayBufferView<ArrayBufferLike> | null): void;
  texImage2D(target: GLenum, level: GLint, internalformat: GLint, format: GLenum, type: GLenum, source: TexImageSource): void;
  texSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, width: GLsizei, height: GLsizei, format: GLenum, type: GLenum, pixels: ArrayBufferView<ArrayBufferLike> | null): void;
  texSubImage2D(target: GLenum, level: GLint, xoffset: GLint, yoffset: GLint, format: GLenum, type: GLenum, source: TexImageSource): void;
  uniform1fv(location: WebGLUniformLocation | null, v: Float32List): void;
  uniform1fv(location: WebGLUniformLocation | null, v: Iterable<GLfloat>): void;
  uniform1iv(location: WebGLUniformLocation | null, v: Int32List): void;
  uniform1iv(location: WebGLUniformLocation | null, v: Iterable<GLint>): void;
  uniform2fv(location: WebGLUniformLocation | null, v: Float32List): void;
  uniform2fv(location: WebGLUniformLocation | null, v: Iterable<GLfloat>): void;
  uniform2iv(location: WebGLUniformLocation | null, v: Int32List): void;
  uniform2iv(location: WebGLUniformLocation | null, v: Iterable<GLint>): void;
  uniform3fv(location: WebGLUniformLocation | null, v: Float32List): void;
  uniform3fv(location: WebGLUniformLocation | null, v: Iterable<GLfloat>): void;
  uniform3iv(location: WebGLUniformLocation | null, v: Int32List): void;
  uniform3iv(location: WebGLUniformLocation | null, v: Iterable<GLint>): void;
  uniform4fv(location: WebGLUniformLocation | null, v: Float32List): void;
  uniform4fv(location: WebGLUniformLocation | null, v: Iterable<GLfloat>): void;
  uniform4iv(location: WebGLUniformLocation | null, v: Int32List): void;
  uniform4iv(location: WebGLUniformLocation | null, v: Iterable<GLint>): void;
  uniformMatrix2fv(location: WebGLUniformLocation | null, transpose: GLboolean, value: Float32List): void;
  uniformMatrix2fv(location: WebGLUniformLocation | null, transpose: GLboolean, value: Iterable<GLfloat>): void;
  uniformMatrix3fv(location: WebGLUniformLocation | null, transpose: GLboolean, value: Float32List): void;
  uniformMatrix3fv(location: WebGLUniformLocation | null, transpose: GLboolean, value: Iterable<GLfloat>): void;
  uniformMatrix4fv(location: WebGLUniformLocation | null, transpose: GLboolean, value: Float32List): void;
  uniformMatrix4fv(location: WebGLUniformLocation | null, transpose: GLboolean, value: Iterable<GLfloat>): void;
}
interface WebGLSampler {
}
declare var WebGLSampler: { prototype: WebGLSampler; };
interface WebGLShader {
}
declare var WebGLShader: { prototype: WebGLShader; };
interface WebGLShaderPrecisionFormat {
  readonly precision: GLint;
  readonly rangeMax: GLint;
  readonly rangeMin: GLint;
}
declare var WebGLShaderPrecisionFormat: { prototype: WebGLShaderPrecisionFormat; };
interface WebGLSync {
}
declare var WebGLSync: { prototype: WebGLSync; };
interface WebGLTexture {
}
declare var WebGLTexture: { prototype: WebGLTexture; };
interface WebGLTransformFeedback {
}
declare var WebGLTransformFeedback: { prototype: WebGLTransformFeedback; };
interface WebGLUniformLocation {
}
declare var WebGLUniformLocation: { prototype: WebGLUniformLocation; };
interface WebGLVertexArrayObject {
}
declare var WebGLVertexArrayObject: { prototype: WebGLVertexArrayObject; };
interface WebGLVertexArrayObjectOES {
}
interface WebInstallResult {
}
declare var WebKitCSSMatrix: typeof DOMMatrix;
declare var WebKitMutationObserver: typeof MutationObserver;
interface WebSocket extends EventTarget {
  readonly CLOSED: 3;
  readonly CLOSING: 2;
  readonly CONNECTING: 0;
  readonly OPEN: 1;
  addEventListener<K extends keyof WebSocketEventMap>(type: K, listener: (ev: WebSocketEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  binaryType: BinaryType;
  readonly bufferedAmount: number;
  close(code?: number, reason?: string): void;
  readonly extensions: string;
  onclose: ((ev: CloseEvent) => any) | null;
  onerror: ((ev: Event) => any) | null;
  onmessage: ((ev: MessageEvent) => any) | null;
  onopen: ((ev: Event) => any) | null;
  readonly protocol: string;
  readonly readyState: 0 | 1 | 2 | 3;
  removeEventListener<K extends keyof WebSocketEventMap>(type: K, listener: (ev: WebSocketEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  send(data: BufferSource | Blob | string): void;
  readonly url: string;
}
declare var WebSocket: { new(url: string | URL, protocols?: string | string[]): WebSocket; readonly CLOSED: 3; readonly CLOSING: 2; readonly CONNECTING: 0; readonly OPEN: 1; prototype: WebSocket; };
interface WebSocketEventMap {
  close: CloseEvent;
  error: Event;
  message: MessageEvent;
  open: Event;
}
interface WebTransport {
  anticipatedConcurrentIncomingBidirectionalStreams: number | null;
  anticipatedConcurrentIncomingUnidirectionalStreams: number | null;
  close(closeInfo?: WebTransportCloseInfo): void;
  readonly closed: Promise<WebTransportCloseInfo>;
  readonly congestionControl: WebTransportCongestionControl;
  createBidirectionalStream(options?: WebTransportSendStreamOptions): Promise<WebTransportBidirectionalStream>;
  createSendGroup(): WebTransportSendGroup;
  createUnidirectionalStream(options?: WebTransportSendStreamOptions): Promise<WritableStream>;
  readonly datagrams: WebTransportDatagramDuplexStream;
  readonly draining: Promise<void>;
  exportKeyingMaterial(label: BufferSource, context: BufferSource, outputLength: number): Promise<Uint8Array>;
  getStats(): Promise<WebTransportConnectionStats>;
  readonly incomingBidirectionalStreams: ReadableStream;
  readonly incomingUnidirectionalStreams: ReadableStream;
  readonly protocol: string;
  readonly ready: Promise<void>;
  readonly reliability: WebTransportReliabilityMode;
  readonly responseHeaders: Headers | null;
}
declare var WebTransport: { new(url: string | URL, options?: WebTransportOptions): WebTransport; prototype: WebTransport; readonly supportsReliableOnly: boolean; };
interface WebTransportBidirectionalStream {
  readonly readable: ReadableStream;
  readonly writable: WritableStream;
}
declare var WebTransportBidirectionalStream: { prototype: WebTransportBidirectionalStream; };
interface WebTransportCloseInfo {
  closeCode?: number;
  reason?: string;
}
type WebTransportCongestionControl = "default" | "low-latency" | "throughput";
interface WebTransportConnectionStats {
  atSendCapacity?: boolean;
  bytesAcknowledged?: number;
  bytesLost?: number;
  bytesReceived?: number;
  bytesSent?: number;
  bytesSentOverhead?: number;
  datagrams: WebTransportDatagramStats;
  estimatedSendRate?: number | null;
  minRtt?: DOMHighResTimeStamp;
  packetsLost?: number;
  packetsReceived?: number;
  packetsSent?: number;
  rttVariation?: DOMHighResTimeStamp;
  smoothedRtt?: DOMHighResTimeStamp;
}
interface WebTransportDatagramDuplexStream {
  createWritable(options?: WebTransportSendOptions): WebTransportDatagramsWritable;
  /** @deprecated */ incomingHighWaterMark: number;
  incomingMaxAge: number | null;
  incomingMaxBufferedDatagrams: number;
  readonly maxDatagramSize: number;
  /** @deprecated */ outgoingHighWaterMark: number;
  outgoingMaxAge: number | null;
  outgoingMaxBufferedDatagrams: number;
  readonly readable: ReadableStream;
  /** @deprecated */ readonly writable: WritableStream;
}
declare var WebTransportDatagramDuplexStream: { prototype: WebTransportDatagramDuplexStream; };
interface WebTransportDatagramStats {
  droppedIncoming?: number;
  expiredIncoming?: number;
  expiredOutgoing?: number;
  lostOutgoing?: number;
}
interface WebTransportDatagramsWritable extends WritableStream {
  sendGroup: WebTransportSendGroup | null;
  sendOrder: number;
}
declare var WebTransportDatagramsWritable: { prototype: WebTransportDatagramsWritable; };
interface WebTransportError extends DOMException {
  readonly source: WebTransportErrorSource;
  readonly streamErrorCode: number | null;
}
declare var WebTransportError: { new(message?: string, options?: WebTransportErrorOptions): WebTransportError; prototype: WebTransportError; };
interface WebTransportErrorOptions {
  source?: WebTransportErrorSource;
  streamErrorCode?: number | null;
}
type WebTransportErrorSource = "session" | "stream";
interface WebTransportHash {
  algorithm: string;
  value: BufferSource;
}
interface WebTransportOptions {
  allowPooling?: boolean;
  anticipatedConcurrentIncomingBidirectionalStreams?: number | null;
  anticipatedConcurrentIncomingUnidirectionalStreams?: number | null;
  congestionControl?: WebTransportCongestionControl;
  datagramsReadableType?: ReadableStreamType;
  headers?: HeadersInit;
  protocols?: string[];
  requireUnreliable?: boolean;
  serverCertificateHashes?: WebTransportHash[];
}
interface WebTransportReceiveStream extends ReadableStream {
  getStats(): Promise<WebTransportReceiveStreamStats>;
}
declare var WebTransportReceiveStream: { prototype: WebTransportReceiveStream; };
interface WebTransportReceiveStreamStats {
  bytesRead?: number;
  bytesReceived?: number;
}
type WebTransportReliabilityMode = "pending" | "reliable-only" | "supports-unreliable";
interface WebTransportSendGroup {
  getStats(): Promise<WebTransportSendStreamStats>;
}
declare var WebTransportSendGroup: { prototype: WebTransportSendGroup; };
interface WebTransportSendOptions {
  sendGroup?: WebTransportSendGroup | null;
  sendOrder?: number;
}
interface WebTransportSendStream extends WritableStream {
  getStats(): Promise<WebTransportSendStreamStats>;
  sendGroup: WebTransportSendGroup | null;
  sendOrder: number;
}
declare var WebTransportSendStream: { prototype: WebTransportSendStream; };
interface WebTransportSendStreamOptions extends WebTransportSendOptions {
  waitUntilAvailable?: boolean;
}
interface WebTransportSendStreamStats {
  bytesAcknowledged?: number;
  bytesSent?: number;
  bytesWritten?: number;
}
interface WebTransportWriter extends WritableStreamDefaultWriter {
  /** @experimental */ atomicWrite(chunk?: any): Promise<void>;
  /** @experimental */ commit(): void;
}
declare var WebTransportWriter: { prototype: WebTransportWriter; };
type WellKnownDirectory = "desktop" | "documents" | "downloads" | "music" | "pictures" | "videos";
interface WheelEvent extends MouseEvent {
  readonly DOM_DELTA_LINE: 0x01;
  readonly DOM_DELTA_PAGE: 0x02;
  readonly DOM_DELTA_PIXEL: 0x00;
  readonly deltaMode: number;
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaZ: number;
  /** @experimental */ readonly momentum: boolean;
  /** @deprecated */ wheelDelta: any;
  /** @deprecated */ wheelDeltaX: any;
  /** @deprecated */ wheelDeltaY: any;
}
declare var WheelEvent: { new(type: string, eventInitDict?: WheelEventInit): WheelEvent; readonly DOM_DELTA_LINE: 0x01; readonly DOM_DELTA_PAGE: 0x02; readonly DOM_DELTA_PIXEL: 0x00; prototype: WheelEvent; };
interface WheelEventInit extends MouseEventInit {
  deltaMode?: number;
  deltaX?: number;
  deltaY?: number;
  deltaZ?: number;
  momentum?: boolean;
}
interface Window extends EventTarget, AnimationFrameProvider, GlobalEventHandlers, WindowEventHandlers, WindowLocalStorage, WindowOrWorkerGlobalScope, WindowSessionStorage {
  [index: number]: Window;
  addEventListener<K extends keyof WindowEventMap>(type: K, listener: (ev: WindowEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  alert(message?: any): void;
  /** @deprecated */ blur(): void;
  cancelIdleCallback(handle: number): void;
  /** @deprecated */ captureEvents(): void;
  /** @deprecated */ readonly clientInformation: Navigator;
  close(): void;
  readonly closed: boolean;
  confirm(message?: string): boolean;
  readonly cookieStore: CookieStore;
  /** @experimental */ readonly crashReport: CrashReportContext;
  /** @experimental */ readonly credentialless: boolean;
  readonly customElements: CustomElementRegistry;
  readonly devicePixelRatio: number;
  readonly document: Document;
  readonly documentPictureInPicture: DocumentPictureInPicture;
  dump: any;
  /** @deprecated */ readonly event: Event | undefined;
  /** @deprecated */ readonly external: External;
  /** @deprecated */ readonly fence: Fence | null;
  /** @experimental */ fetchLater(input: RequestInfo, init?: DeferredRequestInit): FetchLaterResult;
  find: any;
  focus(): void;
  readonly frameElement: Element | null;
  readonly frames: WindowProxy;
  fullScreen: any;
  getComputedStyle(elt: Element, pseudoElt?: string | null): CSSStyleDeclaration;
  getDefaultComputedStyle: any;
  /** @experimental */ getDigitalGoodsService(serviceProvider: string): Promise<DigitalGoodsService>;
  /** @experimental */ getScreenDetails(): Promise<ScreenDetails>;
  getSelection(): Selection | null;
  readonly history: History;
  readonly innerHeight: number;
  readonly innerWidth: number;
  /** @experimental */ readonly launchQueue: LaunchQueue;
  readonly length: number;
  location: Location;
  readonly locationbar: BarProp;
  matchMedia(query: string): MediaQueryList;
  /** @experimental */ maximize(): Promise<void>;
  readonly menubar: BarProp;
  /** @experimental */ minimize(): Promise<void>;
  moveBy(x: number, y: number): void;
  moveTo(x: number, y: number): void;
  mozInnerScreenX: any;
  mozInnerScreenY: any;
  name: string;
  /** @experimental */ navigate(dir: SpatialNavigationDirection): void;
  readonly navigation: Navigation;
  readonly navigator: Navigator;
  onappinstalled: ((ev: Event) => any) | null;
  onbeforeinstallprompt: ((ev: BeforeInstallPromptEvent) => any) | null;
  /** @experimental */ onbeforexrselect: ((ev: Event) => any) | null;
  ondevicemotion: ((ev: DeviceMotionEvent) => any) | null;
  ondeviceorientation: ((ev: DeviceOrientationEvent) => any) | null;
  ondeviceorientationabsolute: ((ev: DeviceOrientationEvent) => any) | null;
  /** @experimental */ onfencedtreeclick: ((ev: Event) => any) | null;
  /** @deprecated */ onorientationchange: ((ev: Event) => any) | null;
  /** @experimental */ onportalactivate: ((ev: PortalActivateEvent) => any) | null;
  /** @experimental */ onsnapchanged: ((ev: Event) => any) | null;
  /** @experimental */ onsnapchanging: ((ev: Event) => any) | null;
  open(url?: string | URL, target?: string, features?: string): WindowProxy | null;
  opener: any;
  /** @deprecated */ readonly orientation: number;
  readonly originAgentCluster: boolean;
  readonly outerHeight: number;
  readonly outerWidth: number;
  readonly pageXOffset: number;
  readonly pageYOffset: number;
  readonly parent: WindowProxy;
  readonly personalbar: BarProp;
  /** @experimental */ readonly portalHost: PortalHost | null;
  postMessage(message: any, targetOrigin: string, transfer?: Transferable[]): void;
  postMessage(message: any, options?: WindowPostMessageOptions): void;
  print(): void;
  prompt(message?: string, _default?: string): string | null;
  /** @experimental */ readonly pushManager: PushManager;
  /** @experimental */ queryLocalFonts(options?: QueryOptions): Promise<FontData[]>;
  /** @deprecated */ releaseEvents(): void;
  removeEventListener<K extends keyof WindowEventMap>(type: K, listener: (ev: WindowEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  requestIdleCallback(callback: IdleRequestCallback, options?: IdleRequestOptions): number;
  /** @experimental */ requestResize(): void;
  resizeBy(x: number, y: number): void;
  resizeTo(width: number, height: number): void;
  /** @experimental */ restore(): Promise<void>;
  readonly screen: Screen;
  readonly screenLeft: number;
  readonly screenTop: number;
  readonly screenX: number;
  readonly screenY: number;
  scroll(options?: ScrollToOptions): void;
  scroll(x: number, y: number): void;
  scrollBy(options?: ScrollToOptions): void;
  scrollBy(x: number, y: number): void;
  scrollByLines: any;
  scrollByPages: any;
  scrollMaxX: any;
  scrollMaxY: any;
  scrollTo(options?: ScrollToOptions): void;
  scrollTo(x: number, y: number): void;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly scrollbars: BarProp;
  readonly self: Window & typeof globalThis;
  setResizable(resizable: boolean): Promise<void>;
  /** @experimental */ showDirectoryPicker(options?: DirectoryPickerOptions): Promise<FileSystemDirectoryHandle>;
  /** @experimental */ showOpenFilePicker(options?: OpenFilePickerOptions): Promise<FileSystemFileHandle[]>;
  /** @experimental */ showSaveFilePicker(options?: SaveFilePickerOptions): Promise<FileSystemFileHandle>;
  readonly speechSynthesis: SpeechSynthesis;
  /** @deprecated */ status: string;
  readonly statusbar: BarProp;
  stop(): void;
  /** @deprecated */ styleMedia: any;
  readonly toolbar: BarProp;
  readonly top: WindowProxy | null;
  readonly trustedTypes: TrustedTypePolicyFactory;
  updateCommands: any;
  /** @experimental */ readonly viewport: Viewport;
  readonly visualViewport: VisualViewport | null;
  /** @deprecated */ webkitConvertPointFromNodeToPage: any;
  /** @deprecated */ webkitConvertPointFromPageToNode: any;
  readonly window: Window & typeof globalThis;
}
declare var Window: { prototype: Window; };
type WindowAudioPreferenceEnum = "system" | "window" | "exclude";
interface WindowControlsOverlay extends EventTarget {
  addEventListener<K extends keyof WindowControlsOverlayEventMap>(type: K, listener: (ev: WindowControlsOverlayEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ getTitlebarAreaRect(): DOMRect;
  /** @experimental */ ongeometrychange: ((ev: WindowControlsOverlayGeometryChangeEvent) => any) | null;
  removeEventListener<K extends keyof WindowControlsOverlayEventMap>(type: K, listener: (ev: WindowControlsOverlayEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly visible: boolean;
}
/** @experimental */ declare var WindowControlsOverlay: { prototype: WindowControlsOverlay; };
interface WindowControlsOverlayEventMap {
  geometrychange: WindowControlsOverlayGeometryChangeEvent;
}
interface WindowControlsOverlayGeometryChangeEvent extends Event {
  /** @experimental */ readonly titlebarAreaRect: DOMRect;
  /** @experimental */ readonly visible: boolean;
}
/** @experimental */ declare var WindowControlsOverlayGeometryChangeEvent: { new(type: string, eventInitDict: WindowControlsOverlayGeometryChangeEventInit): WindowControlsOverlayGeometryChangeEvent; prototype: WindowControlsOverlayGeometryChangeEvent; };
interface WindowControlsOverlayGeometryChangeEventInit extends EventInit {
  titlebarAreaRect: DOMRect;
  visible?: boolean;
}
interface WindowEventHandlers {
  addEventListener<K extends keyof WindowEventHandlersEventMap>(type: K, listener: (ev: WindowEventHandlersEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onafterprint: ((ev: Event) => any) | null;
  onbeforeprint: ((ev: Event) => any) | null;
  onbeforeunload: ((ev: BeforeUnloadEvent) => any) | null;
  ongamepadconnected: ((ev: GamepadEvent) => any) | null;
  ongamepaddisconnected: ((ev: GamepadEvent) => any) | null;
  onhashchange: ((ev: HashChangeEvent) => any) | null;
  onlanguagechange: ((ev: Event) => any) | null;
  onmessage: ((ev: MessageEvent) => any) | null;
  onmessageerror: ((ev: MessageEvent) => any) | null;
  onoffline: ((ev: Event) => any) | null;
  ononline: ((ev: Event) => any) | null;
  onpagehide: ((ev: PageTransitionEvent) => any) | null;
  onpagereveal: ((ev: PageRevealEvent) => any) | null;
  onpageshow: ((ev: PageTransitionEvent) => any) | null;
  onpageswap: ((ev: PageSwapEvent) => any) | null;
  onpopstate: ((ev: PopStateEvent) => any) | null;
  onrejectionhandled: ((ev: PromiseRejectionEvent) => any) | null;
  onstorage: ((ev: StorageEvent) => any) | null;
  onunhandledrejection: ((ev: PromiseRejectionEvent) => any) | null;
  onunload: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof WindowEventHandlersEventMap>(type: K, listener: (ev: WindowEventHandlersEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
interface WindowEventHandlersEventMap {
  afterprint: Event;
  beforeprint: Event;
  beforeunload: BeforeUnloadEvent;
  gamepadconnected: GamepadEvent;
  gamepaddisconnected: GamepadEvent;
  hashchange: HashChangeEvent;
  languagechange: Event;
  message: MessageEvent;
  messageerror: MessageEvent;
  offline: Event;
  online: Event;
  pagehide: PageTransitionEvent;
  pagereveal: PageRevealEvent;
  pageshow: PageTransitionEvent;
  pageswap: PageSwapEvent;
  popstate: PopStateEvent;
  rejectionhandled: PromiseRejectionEvent;
  storage: StorageEvent;
  unhandledrejection: PromiseRejectionEvent;
  unload: Event;
}
interface WindowEventMap extends GlobalEventHandlersEventMap, WindowEventHandlersEventMap {
  DOMContentLoaded: Event;
  devicemotion: DeviceMotionEvent;
  deviceorientation: DeviceOrientationEvent;
  deviceorientationabsolute: DeviceOrientationEvent;
  gamepadconnected: GamepadEvent;
  gamepaddisconnected: GamepadEvent;
  orientationchange: Event;
}
interface WindowLocalStorage {
  readonly localStorage: Storage;
}
interface WindowOrWorkerGlobalScope {
  atob(data: string): string;
  btoa(data: string): string;
  readonly caches: CacheStorage;
  clearInterval(id: number | undefined): void;
  clearTimeout(id: number | undefined): void;
  createImageBitmap(image: ImageBitmapSource, options?: ImageBitmapOptions): Promise<ImageBitmap>;
  createImageBitmap(image: ImageBitmapSource, sx: number, sy: number, sw: number, sh: number, options?: ImageBitmapOptions): Promise<ImageBitmap>;
  readonly crossOriginIsolated: boolean;
  readonly crypto: Crypto;
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  readonly indexedDB: IDBFactory;
  readonly isSecureContext: boolean;
  readonly origin: string;
  readonly performance: Performance;
  queueMicrotask(callback: VoidFunction): void;
  reportError(e: any): void;
  readonly scheduler: Scheduler;
  setInterval(handler: TimerHandler, timeout?: number, ...arguments: any[]): number;
  setTimeout(handler: TimerHandler, timeout?: number, ...arguments: any[]): number;
  structuredClone<T = any>(value: T, options?: StructuredSerializeOptions): T;
}
interface WindowPostMessageOptions extends StructuredSerializeOptions {
  targetOrigin?: string;
}
type WindowProxy = Window;
interface WindowSessionStorage {
  readonly sessionStorage: Storage;
}
interface Worker extends EventTarget, AbstractWorker, MessageEventTarget<Worker> {
  addEventListener<K extends keyof WorkerEventMap>(type: K, listener: (ev: WorkerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  postMessage(message: any, transfer: Transferable[]): void;
  postMessage(message: any, options?: StructuredSerializeOptions): void;
  removeEventListener<K extends keyof WorkerEventMap>(type: K, listener: (ev: WorkerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  terminate(): void;
}
declare var Worker: { new(scriptURL: string | URL, options?: WorkerOptions): Worker; prototype: Worker; };
interface WorkerEventMap extends AbstractWorkerEventMap, MessageEventTargetEventMap {
}
interface WorkerOptions {
  credentials?: RequestCredentials;
  name?: string;
  type?: WorkerType;
}
type WorkerType = "classic" | "module";
interface Worklet {
  addModule(moduleURL: string | URL, options?: WorkletOptions): Promise<void>;
}
declare var Worklet: { prototype: Worklet; };
interface WorkletAnimation extends Animation {
  /** @experimental */ readonly animatorName: string;
}
declare var WorkletAnimation: { new(animatorName: string, effects?: AnimationEffect | AnimationEffect[] | null, timeline?: AnimationTimeline | null, options?: any): WorkletAnimation; prototype: WorkletAnimation; };
interface WorkletOptions {
  credentials?: RequestCredentials;
}
interface WritableStream<W = any> {
  abort(reason?: any): Promise<void>;
  close(): Promise<void>;
  getWriter(): WritableStreamDefaultWriter<W>;
  readonly locked: boolean;
  transferable: any;
}
declare var WritableStream: { new<W = any>(underlyingSink?: UnderlyingSink<W>, strategy?: QueuingStrategy<W>): WritableStream<W>; prototype: WritableStream; };
interface WritableStreamDefaultController {
  error(e?: any): void;
  readonly signal: AbortSignal;
}
declare var WritableStreamDefaultController: { prototype: WritableStreamDefaultController; };
interface WritableStreamDefaultWriter<W = any> {
  abort(reason?: any): Promise<void>;
  close(): Promise<void>;
  readonly closed: Promise<void>;
  readonly desiredSize: number | null;
  readonly ready: Promise<void>;
  releaseLock(): void;
  write(chunk: W): Promise<void>;
}
declare var WritableStreamDefaultWriter: { new<W = any>(stream: WritableStream<W>): WritableStreamDefaultWriter<W>; prototype: WritableStreamDefaultWriter; };
type WriteCommandType = "seek" | "truncate" | "write";
interface WriteParams {
  data?: BufferSource | Blob | string | null;
  position?: number | null;
  size?: number | null;
  type: WriteCommandType;
}
interface Writer {
  /** @experimental */ destroy(): void;
  /** @experimental */ readonly expectedContextLanguages: ReadonlyArray<string> | null;
  /** @experimental */ readonly expectedInputLanguages: ReadonlyArray<string> | null;
  /** @experimental */ readonly format: WriterFormat;
  /** @experimental */ readonly inputQuota: number;
  /** @experimental */ readonly length: WriterLength;
  /** @experimental */ measureInputUsage(input: string, options?: WriterWriteOptions): Promise<number>;
  /** @experimental */ readonly outputLanguage: string | null;
  /** @experimental */ readonly sharedContext: string;
  /** @experimental */ readonly tone: WriterTone;
  /** @experimental */ write(input: string, options?: WriterWriteOptions): Promise<string>;
  /** @experimental */ writeStreaming(input: string, options?: WriterWriteOptions): ReadableStream;
}
declare var Writer: { /** @experimental */ availability(options?: WriterCreateCoreOptions): Promise<Availability>; /** @experimental */ create(options?: WriterCreateOptions): Promise<Writer>; prototype: Writer; };
interface WriterCreateCoreOptions {
  expectedContextLanguages?: string[];
  expectedInputLanguages?: string[];
  format?: WriterFormat;
  length?: WriterLength;
  outputLanguage?: string;
  tone?: WriterTone;
}
interface WriterCreateOptions extends WriterCreateCoreOptions {
  monitor?: CreateMonitorCallback;
  sharedContext?: string;
  signal?: AbortSignal;
}
type WriterFormat = "plain-text" | "markdown";
type WriterLength = "short" | "medium" | "long";
type WriterTone = "formal" | "neutral" | "casual";
interface WriterWriteOptions {
  context?: string;
  signal?: AbortSignal;
}
interface XMLDocument extends Document {
  addEventListener<K extends keyof DocumentEventMap>(type: K, listener: (ev: DocumentEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof DocumentEventMap>(type: K, listener: (ev: DocumentEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var XMLDocument: { prototype: XMLDocument; };
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
  readonly responseXML: Document | null;
  send(body?: Document | XMLHttpRequestBodyInit | null): void;
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
type XMLHttpRequestBodyInit = Blob | BufferSource | FormData | URLSearchParams | string;
interface XMLHttpRequestEventMap extends XMLHttpRequestEventTargetEventMap {
  readystatechange: Event;
}
interface XMLHttpRequestEventTarget extends EventTarget {
  addEventListener<K extends keyof XMLHttpRequestEventTargetEventMap>(type: K, listener: (ev: XMLHttpRequestEventTargetEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  onabort: ((ev: ProgressEvent) => any) | null;
  onerror: ((ev: ProgressEvent) => any) | null;
  onload: ((ev: ProgressEvent) => any) | null;
  onloadend: ((ev: ProgressEvent) => any) | null;
  onloadstart: ((ev: ProgressEvent) => any) | null;
  onprogress: ((ev: ProgressEvent) => any) | null;
  ontimeout: ((ev: ProgressEvent) => any) | null;
  removeEventListener<K extends keyof XMLHttpRequestEventTargetEventMap>(type: K, listener: (ev: XMLHttpRequestEventTargetEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var XMLHttpRequestEventTarget: { prototype: XMLHttpRequestEventTarget; };
interface XMLHttpRequestEventTargetEventMap {
  abort: ProgressEvent<XMLHttpRequestEventTarget>;
  error: ProgressEvent<XMLHttpRequestEventTarget>;
  load: ProgressEvent<XMLHttpRequestEventTarget>;
  loadend: ProgressEvent<XMLHttpRequestEventTarget>;
  loadstart: ProgressEvent<XMLHttpRequestEventTarget>;
  progress: ProgressEvent<XMLHttpRequestEventTarget>;
  timeout: ProgressEvent<XMLHttpRequestEventTarget>;
}
type XMLHttpRequestResponseType = "" | "arraybuffer" | "blob" | "document" | "json" | "text";
interface XMLHttpRequestUpload extends XMLHttpRequestEventTarget {
  addEventListener<K extends keyof XMLHttpRequestEventTargetEventMap>(type: K, listener: (ev: XMLHttpRequestEventTargetEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof XMLHttpRequestEventTargetEventMap>(type: K, listener: (ev: XMLHttpRequestEventTargetEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var XMLHttpRequestUpload: { prototype: XMLHttpRequestUpload; };
interface XMLSerializer {
  serializeToString(root: Node): string;
}
declare var XMLSerializer: { new(): XMLSerializer; prototype: XMLSerializer; };
interface XPathEvaluator extends XPathEvaluatorBase {
}
declare var XPathEvaluator: { new(): XPathEvaluator; prototype: XPathEvaluator; };
interface XPathEvaluatorBase {
  createExpression(expression: string, resolver?: XPathNSResolver | null): XPathExpression;
  /** @deprecated */ createNSResolver(nodeResolver: Node): Node;
  evaluate(expression: string, contextNode: Node, resolver?: XPathNSResolver | null, type?: number, result?: XPathResult | null): XPathResult;
}
interface XPathExpression {
  evaluate(contextNode: Node, type?: number, result?: XPathResult | null): XPathResult;
}
declare var XPathExpression: { prototype: XPathExpression; };
type XPathNSResolver = ((prefix: string | null) => string | null) | { lookupNamespaceURI(prefix: string | null): string | null };
interface XPathResult {
  readonly ANY_TYPE: 0;
  readonly ANY_UNORDERED_NODE_TYPE: 8;
  readonly BOOLEAN_TYPE: 3;
  readonly FIRST_ORDERED_NODE_TYPE: 9;
  readonly NUMBER_TYPE: 1;
  readonly ORDERED_NODE_ITERATOR_TYPE: 5;
  readonly ORDERED_NODE_SNAPSHOT_TYPE: 7;
  readonly STRING_TYPE: 2;
  readonly UNORDERED_NODE_ITERATOR_TYPE: 4;
  readonly UNORDERED_NODE_SNAPSHOT_TYPE: 6;
  readonly booleanValue: boolean;
  readonly invalidIteratorState: boolean;
  iterateNext(): Node | null;
  readonly numberValue: number;
  readonly resultType: number;
  readonly singleNodeValue: Node | null;
  snapshotItem(index: number): Node | null;
  readonly snapshotLength: number;
  readonly stringValue: string;
}
declare var XPathResult: { readonly ANY_TYPE: 0; readonly ANY_UNORDERED_NODE_TYPE: 8; readonly BOOLEAN_TYPE: 3; readonly FIRST_ORDERED_NODE_TYPE: 9; readonly NUMBER_TYPE: 1; readonly ORDERED_NODE_ITERATOR_TYPE: 5; readonly ORDERED_NODE_SNAPSHOT_TYPE: 7; readonly STRING_TYPE: 2; readonly UNORDERED_NODE_ITERATOR_TYPE: 4; readonly UNORDERED_NODE_SNAPSHOT_TYPE: 6; prototype: XPathResult; };
interface XRAnchor {
  /** @experimental */ readonly anchorSpace: XRSpace;
  /** @experimental */ delete(): void;
  /** @experimental */ requestPersistentHandle(): Promise<string>;
}
/** @experimental */ declare var XRAnchor: { prototype: XRAnchor; };
interface XRAnchorSet extends ReadonlySet<XRAnchor> {
}
/** @experimental */ declare var XRAnchorSet: { prototype: XRAnchorSet; };
interface XRBody {
  /** @experimental */ [Symbol.iterator](): ArrayIterator<[XRBodyJoint, XRBodySpace]>;
  /** @experimental */ entries(): ArrayIterator<[XRBodyJoint, XRBodySpace]>;
  /** @experimental */ forEach(callbackfn: (value: XRBodySpace, key: XRBodyJoint, parent: this) => void, thisArg?: any): void;
  /** @experimental */ get(key: XRBodyJoint): XRBodySpace;
  /** @experimental */ keys(): ArrayIterator<XRBodyJoint>;
  /** @experimental */ readonly size: number;
  /** @experimental */ values(): ArrayIterator<XRBodySpace>;
}
declare var XRBody: { prototype: XRBody; };
type XRBodyJoint = "hips" | "spine-lower" | "spine-middle" | "spine-upper" | "chest" | "neck" | "head" | "left-shoulder" | "left-scapula" | "left-arm-upper" | "left-arm-lower" | "left-hand-wrist-twist" | "right-shoulder" | "right-scapula" | "right-arm-upper" | "right-arm-lower" | "right-hand-wrist-twist" | "left-hand-palm" | "left-hand-wrist" | "left-hand-thumb-metacarpal" | "left-hand-thumb-phalanx-proximal" | "left-hand-thumb-phalanx-distal" | "left-hand-thumb-tip" | "left-hand-index-metacarpal" | "left-hand-index-phalanx-proximal" | "left-hand-index-phalanx-intermediate" | "left-hand-index-phalanx-distal" | "left-hand-index-tip" | "left-hand-middle-phalanx-metacarpal" | "left-hand-middle-phalanx-proximal" | "left-hand-middle-phalanx-intermediate" | "left-hand-middle-phalanx-distal" | "left-hand-middle-tip" | "left-hand-ring-metacarpal" | "left-hand-ring-phalanx-proximal" | "left-hand-ring-phalanx-intermediate" | "left-hand-ring-phalanx-distal" | "left-hand-ring-tip" | "left-hand-little-metacarpal" | "left-hand-little-phalanx-proximal" | "left-hand-little-phalanx-intermediate" | "left-hand-little-phalanx-distal" | "left-hand-little-tip" | "right-hand-palm" | "right-hand-wrist" | "right-hand-thumb-metacarpal" | "right-hand-thumb-phalanx-proximal" | "right-hand-thumb-phalanx-distal" | "right-hand-thumb-tip" | "right-hand-index-metacarpal" | "right-hand-index-phalanx-proximal" | "right-hand-index-phalanx-intermediate" | "right-hand-index-phalanx-distal" | "right-hand-index-tip" | "right-hand-middle-metacarpal" | "right-hand-middle-phalanx-proximal" | "right-hand-middle-phalanx-intermediate" | "right-hand-middle-phalanx-distal" | "right-hand-middle-tip" | "right-hand-ring-metacarpal" | "right-hand-ring-phalanx-proximal" | "right-hand-ring-phalanx-intermediate" | "right-hand-ring-phalanx-distal" | "right-hand-ring-tip" | "right-hand-little-metacarpal" | "right-hand-little-phalanx-proximal" | "right-hand-little-phalanx-intermediate" | "right-hand-little-phalanx-distal" | "right-hand-little-tip" | "left-upper-leg" | "left-lower-leg" | "left-foot-ankle-twist" | "left-foot-ankle" | "left-foot-subtalar" | "left-foot-transverse" | "left-foot-ball" | "right-upper-leg" | "right-lower-leg" | "right-foot-ankle-twist" | "right-foot-ankle" | "right-foot-subtalar" | "right-foot-transverse" | "right-foot-ball";
interface XRBodySpace extends XRSpace {
  /** @experimental */ readonly jointName: XRBodyJoint;
}
declare var XRBodySpace: { prototype: XRBodySpace; };
interface XRBoundedReferenceSpace extends XRReferenceSpace {
  /** @experimental */ readonly boundsGeometry: ReadonlyArray<DOMPointReadOnly>;
}
/** @experimental */ declare var XRBoundedReferenceSpace: { prototype: XRBoundedReferenceSpace; };
interface XRCPUDepthInformation extends XRDepthInformation {
  /** @experimental */ readonly data: ArrayBuffer;
  /** @experimental */ getDepthInMeters(x: number, y: number): number;
}
/** @experimental */ declare var XRCPUDepthInformation: { prototype: XRCPUDepthInformation; };
interface XRCamera {
  /** @experimental */ readonly height: number;
  /** @experimental */ readonly width: number;
}
/** @experimental */ declare var XRCamera: { prototype: XRCamera; };
interface XRCompositionLayer extends XRLayer {
  /** @experimental */ blendTextureSourceAlpha: boolean;
  /** @experimental */ destroy(): void;
  /** @experimental */ forceMonoPresentation: boolean;
  /** @experimental */ readonly layout: XRLayerLayout;
  /** @experimental */ readonly mipLevels: number;
  /** @experimental */ readonly needsRedraw: boolean;
  /** @experimental */ opacity: number;
  /** @experimental */ quality: XRLayerQuality;
}
/** @experimental */ declare var XRCompositionLayer: { prototype: XRCompositionLayer; };
interface XRCubeLayer extends XRCompositionLayer {
  addEventListener<K extends keyof XRCubeLayerEventMap>(type: K, listener: (ev: XRCubeLayerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onredraw: ((ev: XRLayerEvent) => any) | null;
  /** @experimental */ orientation: DOMPointReadOnly;
  removeEventListener<K extends keyof XRCubeLayerEventMap>(type: K, listener: (ev: XRCubeLayerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ space: XRSpace;
}
/** @experimental */ declare var XRCubeLayer: { prototype: XRCubeLayer; };
interface XRCubeLayerEventMap {
  redraw: XRLayerEvent;
}
interface XRCubeLayerInit extends XRLayerInit {
  orientation?: DOMPointReadOnly | null;
}
interface XRCylinderLayer extends XRCompositionLayer {
  addEventListener<K extends keyof XRCylinderLayerEventMap>(type: K, listener: (ev: XRCylinderLayerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ aspectRatio: number;
  /** @experimental */ centralAngle: number;
  /** @experimental */ onredraw: ((ev: XRLayerEvent) => any) | null;
  /** @experimental */ radius: number;
  removeEventListener<K extends keyof XRCylinderLayerEventMap>(type: K, listener: (ev: XRCylinderLayerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ space: XRSpace;
  /** @experimental */ transform: XRRigidTransform;
}
/** @experimental */ declare var XRCylinderLayer: { prototype: XRCylinderLayer; };
interface XRCylinderLayerEventMap {
  redraw: XRLayerEvent;
}
interface XRCylinderLayerInit extends XRLayerInit {
  aspectRatio?: number;
  centralAngle?: number;
  radius?: number;
  transform?: XRRigidTransform | null;
}
interface XRDOMOverlayInit {
  root: Element;
}
interface XRDOMOverlayState {
  type?: XRDOMOverlayType;
}
type XRDOMOverlayType = "screen" | "floating" | "head-locked";
type XRDepthDataFormat = "luminance-alpha" | "float32" | "unsigned-short";
interface XRDepthInformation {
  /** @experimental */ readonly height: number;
  /** @experimental */ readonly normDepthBufferFromNormView: XRRigidTransform;
  /** @experimental */ readonly projectionMatrix: Float32Array;
  /** @experimental */ readonly rawValueToMeters: number;
  /** @experimental */ readonly transform: XRRigidTransform;
  /** @experimental */ readonly width: number;
}
/** @experimental */ declare var XRDepthInformation: { prototype: XRDepthInformation; };
interface XRDepthStateInit {
  dataFormatPreference: XRDepthDataFormat[];
  depthTypeRequest?: XRDepthType[];
  matchDepthView?: boolean;
  usagePreference: XRDepthUsage[];
}
type XRDepthType = "raw" | "smooth";
type XRDepthUsage = "cpu-optimized" | "gpu-optimized";
type XREnvironmentBlendMode = "opaque" | "alpha-blend" | "additive";
interface XREquirectLayer extends XRCompositionLayer {
  addEventListener<K extends keyof XREquirectLayerEventMap>(type: K, listener: (ev: XREquirectLayerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ centralHorizontalAngle: number;
  /** @experimental */ lowerVerticalAngle: number;
  /** @experimental */ onredraw: ((ev: XRLayerEvent) => any) | null;
  /** @experimental */ radius: number;
  removeEventListener<K extends keyof XREquirectLayerEventMap>(type: K, listener: (ev: XREquirectLayerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ space: XRSpace;
  /** @experimental */ transform: XRRigidTransform;
  /** @experimental */ upperVerticalAngle: number;
}
/** @experimental */ declare var XREquirectLayer: { prototype: XREquirectLayer; };
interface XREquirectLayerEventMap {
  redraw: XRLayerEvent;
}
interface XREquirectLayerInit extends XRLayerInit {
  centralHorizontalAngle?: number;
  lowerVerticalAngle?: number;
  radius?: number;
  transform?: XRRigidTransform | null;
  upperVerticalAngle?: number;
}
type XREye = "none" | "left" | "right";
interface XRFrame {
  /** @experimental */ readonly body: XRBody | null;
  /** @experimental */ createAnchor(pose: XRRigidTransform, space: XRSpace): Promise<XRAnchor>;
  /** @experimental */ readonly detectedMeshes: XRMeshSet;
  /** @experimental */ readonly detectedPlanes: XRPlaneSet;
  /** @experimental */ fillJointRadii(jointSpaces: XRJointSpace[], radii: Float32Array): boolean;
  /** @experimental */ fillPoses(spaces: XRSpace[], baseSpace: XRSpace, transforms: Float32Array): boolean;
  /** @experimental */ getDepthInformation(view: XRView): XRCPUDepthInformation | null;
  /** @experimental */ getHitTestResults(hitTestSource: XRHitTestSource): XRHitTestResult[];
  /** @experimental */ getHitTestResultsForTransientInput(hitTestSource: XRTransientInputHitTestSource): XRTransientInputHitTestResult[];
  /** @experimental */ getJointPose(joint: XRJointSpace, baseSpace: XRSpace): XRJointPose | null;
  /** @experimental */ getLightEstimate(lightProbe: XRLightProbe): XRLightEstimate | null;
  /** @experimental */ getPose(space: XRSpace, baseSpace: XRSpace): XRPose | null;
  /** @experimental */ getViewerPose(referenceSpace: XRReferenceSpace): XRViewerPose | null;
  /** @experimental */ readonly predictedDisplayTime: DOMHighResTimeStamp;
  /** @experimental */ readonly session: XRSession;
  /** @experimental */ readonly trackedAnchors: XRAnchorSet;
}
/** @experimental */ declare var XRFrame: { prototype: XRFrame; };
type XRFrameRequestCallback = (time: DOMHighResTimeStamp, frame: XRFrame) => void;
interface XRGPUBinding {
  /** @experimental */ createCubeLayer(init?: XRGPUCubeLayerInit): XRCubeLayer;
  /** @experimental */ createCylinderLayer(init?: XRGPUCylinderLayerInit): XRCylinderLayer;
  /** @experimental */ createEquirectLayer(init?: XRGPUEquirectLayerInit): XREquirectLayer;
  /** @experimental */ createProjectionLayer(init?: XRGPUProjectionLayerInit): XRProjectionLayer;
  /** @experimental */ createQuadLayer(init?: XRGPUQuadLayerInit): XRQuadLayer;
  /** @experimental */ getDepthInformation(view: XRView): XRGPUDepthInformation | null;
  /** @experimental */ getPreferredColorFormat(): GPUTextureFormat;
  /** @experimental */ getSubImage(layer: XRCompositionLayer, frame: XRFrame, eye?: XREye): XRGPUSubImage;
  /** @experimental */ getViewSubImage(layer: XRProjectionLayer, view: XRView): XRGPUSubImage;
  /** @experimental */ readonly nativeProjectionScaleFactor: number;
  /** @experimental */ readonly usesDepthValues: boolean;
}
declare var XRGPUBinding: { new(session: XRSession, device: GPUDevice): XRGPUBinding; prototype: XRGPUBinding; };
interface XRGPUCubeLayerInit extends XRGPULayerInit {
  orientation?: DOMPointReadOnly | null;
}
interface XRGPUCylinderLayerInit extends XRGPULayerInit {
  aspectRatio?: number;
  centralAngle?: number;
  radius?: number;
  transform?: XRRigidTransform | null;
}
interface XRGPUDepthInformation extends XRDepthInformation {
  /** @experimental */ getViewDescriptor(): GPUTextureViewDescriptor;
  /** @experimental */ readonly texture: GPUTexture;
}
declare var XRGPUDepthInformation: { prototype: XRGPUDepthInformation; };
interface XRGPUEquirectLayerInit extends XRGPULayerInit {
  centralHorizontalAngle?: number;
  lowerVerticalAngle?: number;
  radius?: number;
  transform?: XRRigidTransform | null;
  upperVerticalAngle?: number;
}
interface XRGPULayerInit {
  colorFormat: GPUTextureFormat;
  depthStencilFormat?: GPUTextureFormat | null;
  isStatic?: boolean;
  layout?: XRLayerLayout;
  mipLevels?: number;
  space: XRSpace;
  textureUsage?: GPUTextureUsageFlags;
  viewPixelHeight: number;
  viewPixelWidth: number;
}
interface XRGPUProjectionLayerInit {
  colorFormat: GPUTextureFormat;
  depthStencilFormat?: GPUTextureFormat | null;
  scaleFactor?: number;
  textureUsage?: GPUTextureUsageFlags;
}
interface XRGPUQuadLayerInit extends XRGPULayerInit {
  height?: number;
  transform?: XRRigidTransform | null;
  width?: number;
}
interface XRGPUSubImage extends XRSubImage {
  /** @experimental */ readonly colorTexture: GPUTexture;
  /** @experimental */ readonly depthStencilTexture: GPUTexture | null;
  /** @experimental */ getViewDescriptor(): GPUTextureViewDescriptor;
  /** @experimental */ readonly motionVectorTexture: GPUTexture | null;
}
declare var XRGPUSubImage: { prototype: XRGPUSubImage; };
interface XRHand {
  /** @experimental */ [Symbol.iterator](): ArrayIterator<[XRHandJoint, XRJointSpace]>;
  /** @experimental */ entries(): ArrayIterator<[XRHandJoint, XRJointSpace]>;
  /** @experimental */ forEach(callbackfn: (value: XRJointSpace, key: XRHandJoint, parent: this) => void, thisArg?: any): void;
  /** @experimental */ get(key: XRHandJoint): XRJointSpace;
  /** @experimental */ keys(): ArrayIterator<XRHandJoint>;
  /** @experimental */ readonly size: number;
  /** @experimental */ values(): ArrayIterator<XRJointSpace>;
}
declare var XRHand: { prototype: XRHand; };
type XRHandJoint = "wrist" | "thumb-metacarpal" | "thumb-phalanx-proximal" | "thumb-phalanx-distal" | "thumb-tip" | "index-finger-metacarpal" | "index-finger-phalanx-proximal" | "index-finger-phalanx-intermediate" | "index-finger-phalanx-distal" | "index-finger-tip" | "middle-finger-metacarpal" | "middle-finger-phalanx-proximal" | "middle-finger-phalanx-intermediate" | "middle-finger-phalanx-distal" | "middle-finger-tip" | "ring-finger-metacarpal" | "ring-finger-phalanx-proximal" | "ring-finger-phalanx-intermediate" | "ring-finger-phalanx-distal" | "ring-finger-tip" | "pinky-finger-metacarpal" | "pinky-finger-phalanx-proximal" | "pinky-finger-phalanx-intermediate" | "pinky-finger-phalanx-distal" | "pinky-finger-tip";
type XRHandedness = "none" | "left" | "right";
interface XRHitTestOptionsInit {
  entityTypes?: XRHitTestTrackableType[];
  offsetRay?: XRRay;
  space: XRSpace;
}
interface XRHitTestResult {
  /** @experimental */ createAnchor(): Promise<XRAnchor>;
  /** @experimental */ getPose(baseSpace: XRSpace): XRPose | null;
}
/** @experimental */ declare var XRHitTestResult: { prototype: XRHitTestResult; };
interface XRHitTestSource {
  /** @experimental */ cancel(): void;
}
/** @experimental */ declare var XRHitTestSource: { prototype: XRHitTestSource; };
type XRHitTestTrackableType = "point" | "plane" | "mesh";
interface XRInputSource {
  readonly gamepad: Gamepad | null;
  readonly gripSpace: XRSpace | null;
  readonly hand: XRHand | null;
  readonly handedness: XRHandedness;
  readonly profiles: ReadonlyArray<string>;
  /** @experimental */ readonly skipRendering: boolean;
  readonly targetRayMode: XRTargetRayMode;
  readonly targetRaySpace: XRSpace;
}
declare var XRInputSource: { prototype: XRInputSource; };
interface XRInputSourceArray {
  [index: number]: XRInputSource;
  /** @experimental */ [Symbol.iterator](): ArrayIterator<XRInputSource>;
  /** @experimental */ entries(): ArrayIterator<[number, XRInputSource]>;
  /** @experimental */ forEach(callbackfn: (value: XRInputSource, key: number, parent: this) => void, thisArg?: any): void;
  /** @experimental */ keys(): ArrayIterator<number>;
  /** @experimental */ readonly length: number;
  /** @experimental */ values(): ArrayIterator<XRInputSource>;
}
/** @experimental */ declare var XRInputSourceArray: { prototype: XRInputSourceArray; };
interface XRInputSourceEvent extends Event {
  readonly frame: XRFrame;
  readonly inputSource: XRInputSource;
}
declare var XRInputSourceEvent: { new(type: string, eventInitDict: XRInputSourceEventInit): XRInputSourceEvent; prototype: XRInputSourceEvent; };
interface XRInputSourceEventInit extends EventInit {
  frame: XRFrame;
  inputSource: XRInputSource;
}
interface XRInputSourcesChangeEvent extends Event {
  readonly added: ReadonlyArray<XRInputSource>;
  readonly removed: ReadonlyArray<XRInputSource>;
  readonly session: XRSession;
}
declare var XRInputSourcesChangeEvent: { new(type: string, eventInitDict: XRInputSourcesChangeEventInit): XRInputSourcesChangeEvent; prototype: XRInputSourcesChangeEvent; };
interface XRInputSourcesChangeEventInit extends EventInit {
  added: XRInputSource[];
  removed: XRInputSource[];
  session: XRSession;
}
type XRInteractionMode = "screen-space" | "world-space";
interface XRJointPose extends XRPose {
  readonly radius: number;
}
declare var XRJointPose: { prototype: XRJointPose; };
interface XRJointSpace extends XRSpace {
  readonly jointName: XRHandJoint;
}
declare var XRJointSpace: { prototype: XRJointSpace; };
interface XRLayer extends EventTarget {
}
/** @experimental */ declare var XRLayer: { prototype: XRLayer; };
interface XRLayerEvent extends Event {
  /** @experimental */ readonly layer: XRLayer;
}
/** @experimental */ declare var XRLayerEvent: { new(type: string, eventInitDict: XRLayerEventInit): XRLayerEvent; prototype: XRLayerEvent; };
interface XRLayerEventInit extends EventInit {
  layer: XRLayer;
}
interface XRLayerInit {
  clearOnAccess?: boolean;
  colorFormat?: GLenum;
  depthFormat?: GLenum | null;
  isStatic?: boolean;
  layout?: XRLayerLayout;
  mipLevels?: number;
  space: XRSpace;
  textureType?: XRTextureType;
  viewPixelHeight: number;
  viewPixelWidth: number;
}
type XRLayerLayout = "default" | "mono" | "stereo" | "stereo-left-right" | "stereo-top-bottom";
type XRLayerQuality = "default" | "text-optimized" | "graphics-optimized";
interface XRLightEstimate {
  /** @experimental */ readonly primaryLightDirection: DOMPointReadOnly;
  /** @experimental */ readonly primaryLightIntensity: DOMPointReadOnly;
  /** @experimental */ readonly sphericalHarmonicsCoefficients: Float32Array;
}
/** @experimental */ declare var XRLightEstimate: { prototype: XRLightEstimate; };
interface XRLightProbe extends EventTarget {
  addEventListener<K extends keyof XRLightProbeEventMap>(type: K, listener: (ev: XRLightProbeEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ onreflectionchange: ((ev: Event) => any) | null;
  /** @experimental */ readonly probeSpace: XRSpace;
  removeEventListener<K extends keyof XRLightProbeEventMap>(type: K, listener: (ev: XRLightProbeEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
/** @experimental */ declare var XRLightProbe: { prototype: XRLightProbe; };
interface XRLightProbeEventMap {
  reflectionchange: Event;
}
interface XRLightProbeInit {
  reflectionFormat?: XRReflectionFormat;
}
interface XRMediaBinding {
  /** @experimental */ createCylinderLayer(video: HTMLVideoElement, init?: XRMediaCylinderLayerInit): XRCylinderLayer;
  /** @experimental */ createEquirectLayer(video: HTMLVideoElement, init?: XRMediaEquirectLayerInit): XREquirectLayer;
  /** @experimental */ createQuadLayer(video: HTMLVideoElement, init?: XRMediaQuadLayerInit): XRQuadLayer;
}
/** @experimental */ declare var XRMediaBinding: { new(session: XRSession): XRMediaBinding; prototype: XRMediaBinding; };
interface XRMediaCylinderLayerInit extends XRMediaLayerInit {
  aspectRatio?: number | null;
  centralAngle?: number;
  radius?: number;
  transform?: XRRigidTransform | null;
}
interface XRMediaEquirectLayerInit extends XRMediaLayerInit {
  centralHorizontalAngle?: number;
  lowerVerticalAngle?: number;
  radius?: number;
  transform?: XRRigidTransform | null;
  upperVerticalAngle?: number;
}
interface XRMediaLayerInit {
  invertStereo?: boolean;
  layout?: XRLayerLayout;
  space: XRSpace;
}
interface XRMediaQuadLayerInit extends XRMediaLayerInit {
  height?: number | null;
  transform?: XRRigidTransform | null;
  width?: number | null;
}
interface XRMesh {
  /** @experimental */ readonly indices: Uint32Array;
  /** @experimental */ readonly lastChangedTime: DOMHighResTimeStamp;
  /** @experimental */ readonly meshSpace: XRSpace;
  /** @experimental */ readonly semanticLabel: string | null;
  /** @experimental */ readonly vertices: Float32Array;
}
declare var XRMesh: { prototype: XRMesh; };
interface XRMeshSet extends ReadonlySet<XRMesh> {
}
declare var XRMeshSet: { prototype: XRMeshSet; };
interface XRPermissionStatus extends PermissionStatus {
  /** @experimental */ granted: ReadonlyArray<string>;
}
declare var XRPermissionStatus: { prototype: XRPermissionStatus; };
interface XRPlane {
  /** @experimental */ readonly lastChangedTime: DOMHighResTimeStamp;
  /** @experimental */ readonly orientation: XRPlaneOrientation | null;
  /** @experimental */ readonly planeSpace: XRSpace;
  /** @experimental */ readonly polygon: ReadonlyArray<DOMPointReadOnly>;
  /** @experimental */ readonly semanticLabel: string | null;
}
/** @experimental */ declare var XRPlane: { prototype: XRPlane; };
type XRPlaneOrientation = "horizontal" | "vertical";
interface XRPlaneSet extends ReadonlySet<XRPlane> {
}
/** @experimental */ declare var XRPlaneSet: { prototype: XRPlaneSet; };
interface XRPose {
  readonly angularVelocity: DOMPointReadOnly | null;
  readonly emulatedPosition: boolean;
  readonly linearVelocity: DOMPointReadOnly | null;
  readonly transform: XRRigidTransform;
}
declare var XRPose: { prototype: XRPose; };
interface XRProjectionLayer extends XRCompositionLayer {
  /** @experimental */ deltaPose: XRRigidTransform | null;
  /** @experimental */ fixedFoveation: number | null;
  /** @experimental */ readonly ignoreDepthValues: boolean;
  /** @experimental */ readonly textureArrayLength: number;
  /** @experimental */ readonly textureHeight: number;
  /** @experimental */ readonly textureWidth: number;
}
/** @experimental */ declare var XRProjectionLayer: { prototype: XRProjectionLayer; };
interface XRProjectionLayerInit {
  clearOnAccess?: boolean;
  colorFormat?: GLenum;
  depthFormat?: GLenum;
  scaleFactor?: number;
  textureType?: XRTextureType;
}
interface XRQuadLayer extends XRCompositionLayer {
  addEventListener<K extends keyof XRQuadLayerEventMap>(type: K, listener: (ev: XRQuadLayerEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ height: number;
  /** @experimental */ onredraw: ((ev: XRLayerEvent) => any) | null;
  removeEventListener<K extends keyof XRQuadLayerEventMap>(type: K, listener: (ev: XRQuadLayerEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ space: XRSpace;
  /** @experimental */ transform: XRRigidTransform;
  /** @experimental */ width: number;
}
/** @experimental */ declare var XRQuadLayer: { prototype: XRQuadLayer; };
interface XRQuadLayerEventMap {
  redraw: XRLayerEvent;
}
interface XRQuadLayerInit extends XRLayerInit {
  height?: number;
  transform?: XRRigidTransform | null;
  width?: number;
}
interface XRRay {
  /** @experimental */ readonly direction: DOMPointReadOnly;
  /** @experimental */ readonly matrix: Float32Array;
  /** @experimental */ readonly origin: DOMPointReadOnly;
}
/** @experimental */ declare var XRRay: { new(origin?: DOMPointInit, direction?: XRRayDirectionInit): XRRay; new(transform: XRRigidTransform): XRRay; prototype: XRRay; };
interface XRRayDirectionInit {
  w?: number;
  x?: number;
  y?: number;
  z?: number;
}
interface XRReferenceSpace extends XRSpace {
  addEventListener<K extends keyof XRReferenceSpaceEventMap>(type: K, listener: (ev: XRReferenceSpaceEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  getOffsetReferenceSpace(originOffset: XRRigidTransform): XRReferenceSpace;
  onreset: ((ev: XRReferenceSpaceEvent) => any) | null;
  removeEventListener<K extends keyof XRReferenceSpaceEventMap>(type: K, listener: (ev: XRReferenceSpaceEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}
declare var XRReferenceSpace: { prototype: XRReferenceSpace; };
interface XRReferenceSpaceEvent extends Event {
  readonly referenceSpace: XRReferenceSpace;
  readonly transform: XRRigidTransform | null;
}
declare var XRReferenceSpaceEvent: { new(type: string, eventInitDict: XRReferenceSpaceEventInit): XRReferenceSpaceEvent; prototype: XRReferenceSpaceEvent; };
interface XRReferenceSpaceEventInit extends EventInit {
  referenceSpace: XRReferenceSpace;
  transform?: XRRigidTransform | null;
}
interface XRReferenceSpaceEventMap {
  reset: XRReferenceSpaceEvent;
}
type XRReferenceSpaceType = "viewer" | "local" | "local-floor" | "bounded-floor" | "unbounded";
type XRReflectionFormat = "srgba8" | "rgba16f";
interface XRRenderState {
  /** @experimental */ readonly baseLayer: XRWebGLLayer | null;
  /** @experimental */ readonly depthFar: number;
  /** @experimental */ readonly depthNear: number;
  /** @experimental */ readonly inlineVerticalFieldOfView: number | null;
  /** @experimental */ readonly layers: ReadonlyArray<XRLayer>;
  /** @experimental */ readonly passthroughFullyObscured: boolean | null;
}
/** @experimental */ declare var XRRenderState: { prototype: XRRenderState; };
interface XRRenderStateInit {
  baseLayer?: XRWebGLLayer | null;
  depthFar?: number;
  depthNear?: number;
  inlineVerticalFieldOfView?: number;
  layers?: XRLayer[] | null;
  passthroughFullyObscured?: boolean;
}
interface XRRigidTransform {
  readonly inverse: XRRigidTransform;
  readonly matrix: Float32Array;
  readonly orientation: DOMPointReadOnly;
  readonly position: DOMPointReadOnly;
}
declare var XRRigidTransform: { new(position?: DOMPointInit, orientation?: DOMPointInit): XRRigidTransform; prototype: XRRigidTransform; };
interface XRSession extends EventTarget {
  addEventListener<K extends keyof XRSessionEventMap>(type: K, listener: (ev: XRSessionEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ cancelAnimationFrame(handle: number): void;
  /** @experimental */ deletePersistentAnchor(uuid: string): Promise<void>;
  /** @experimental */ readonly depthActive: boolean | null;
  /** @experimental */ readonly depthDataFormat: XRDepthDataFormat;
  /** @experimental */ readonly depthType: XRDepthType | null;
  /** @experimental */ readonly depthUsage: XRDepthUsage;
  /** @experimental */ readonly domOverlayState: XRDOMOverlayState | null;
  /** @experimental */ readonly enabledFeatures: ReadonlyArray<string>;
  /** @experimental */ end(): Promise<void>;
  /** @experimental */ readonly environmentBlendMode: XREnvironmentBlendMode;
  /** @experimental */ readonly frameRate: number | null;
  /** @experimental */ initiateRoomCapture(): Promise<void>;
  /** @experimental */ readonly inputSources: XRInputSourceArray;
  /** @experimental */ readonly interactionMode: XRInteractionMode;
  /** @experimental */ readonly isSystemKeyboardSupported: boolean;
  /** @experimental */ readonly maxRenderLayers: number;
  /** @experimental */ onend: ((ev: XRSessionEvent) => any) | null;
  /** @experimental */ onframeratechange: ((ev: XRSessionEvent) => any) | null;
  /** @experimental */ oninputsourceschange: ((ev: XRInputSourcesChangeEvent) => any) | null;
  /** @experimental */ onselect: ((ev: XRInputSourceEvent) => any) | null;
  /** @experimental */ onselectend: ((ev: XRInputSourceEvent) => any) | null;
  /** @experimental */ onselectstart: ((ev: XRInputSourceEvent) => any) | null;
  /** @experimental */ onsqueeze: ((ev: XRInputSourceEvent) => any) | null;
  /** @experimental */ onsqueezeend: ((ev: XRInputSourceEvent) => any) | null;
  /** @experimental */ onsqueezestart: ((ev: XRInputSourceEvent) => any) | null;
  /** @experimental */ onvisibilitychange: ((ev: XRSessionEvent) => any) | null;
  /** @experimental */ pauseDepthSensing(): void;
  /** @experimental */ readonly persistentAnchors: ReadonlyArray<string>;
  /** @experimental */ readonly preferredReflectionFormat: XRReflectionFormat;
  removeEventListener<K extends keyof XRSessionEventMap>(type: K, listener: (ev: XRSessionEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ readonly renderState: XRRenderState;
  /** @experimental */ requestAnimationFrame(callback: XRFrameRequestCallback): number;
  /** @experimental */ requestHitTestSource(options: XRHitTestOptionsInit): Promise<XRHitTestSource>;
  /** @experimental */ requestHitTestSourceForTransientInput(options: XRTransientInputHitTestOptionsInit): Promise<XRTransientInputHitTestSource>;
  /** @experimental */ requestLightProbe(options?: XRLightProbeInit): Promise<XRLightProbe>;
  /** @experimental */ requestReferenceSpace(type: XRReferenceSpaceType): Promise<XRReferenceSpace>;
  /** @experimental */ restorePersistentAnchor(uuid: string): Promise<XRAnchor>;
  /** @experimental */ resumeDepthSensing(): void;
  /** @experimental */ readonly supportedFrameRates: Float32Array | null;
  /** @experimental */ readonly trackedSources: XRInputSourceArray;
  /** @experimental */ updateRenderState(state?: XRRenderStateInit): void;
  /** @experimental */ updateTargetFrameRate(rate: number): Promise<void>;
  /** @experimental */ readonly visibilityState: XRVisibilityState;
}
/** @experimental */ declare var XRSession: { prototype: XRSession; };
interface XRSessionEvent extends Event {
  readonly session: XRSession;
}
declare var XRSessionEvent: { new(type: string, eventInitDict: XRSessionEventInit): XRSessionEvent; prototype: XRSessionEvent; };
interface XRSessionEventInit extends EventInit {
  session: XRSession;
}
interface XRSessionEventMap {
  end: XRSessionEvent;
  frameratechange: XRSessionEvent;
  inputsourceschange: XRInputSourcesChangeEvent;
  select: XRInputSourceEvent;
  selectend: XRInputSourceEvent;
  selectstart: XRInputSourceEvent;
  squeeze: XRInputSourceEvent;
  squeezeend: XRInputSourceEvent;
  squeezestart: XRInputSourceEvent;
  trackedsourceschange: XRInputSourcesChangeEvent;
  visibilitychange: XRSessionEvent;
  visibilitymaskchange: XRVisibilityMaskChangeEvent;
}
interface XRSessionInit {
  depthSensing?: XRDepthStateInit;
  domOverlay?: XRDOMOverlayInit | null;
  optionalFeatures?: string[];
  requiredFeatures?: string[];
}
type XRSessionMode = "inline" | "immersive-vr" | "immersive-ar";
interface XRSpace extends EventTarget {
}
declare var XRSpace: { prototype: XRSpace; };
interface XRSubImage {
  /** @experimental */ readonly viewport: XRViewport;
}
/** @experimental */ declare var XRSubImage: { prototype: XRSubImage; };
interface XRSystem extends EventTarget {
  addEventListener<K extends keyof XRSystemEventMap>(type: K, listener: (ev: XRSystemEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  /** @experimental */ isSessionSupported(mode: XRSessionMode): Promise<boolean>;
  /** @experimental */ ondevicechange: ((ev: Event) => any) | null;
  removeEventListener<K extends keyof XRSystemEventMap>(type: K, listener: (ev: XRSystemEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
  /** @experimental */ requestSession(mode: XRSessionMode, options?: XRSessionInit): Promise<XRSession>;
}
/** @experimental */ declare var XRSystem: { prototype: XRSystem; };
interface XRSystemEventMap {
  devicechange: Event;
}
type XRTargetRayMode = "gaze" | "tracked-pointer" | "screen" | "transient-pointer";
type XRTextureType = "texture" | "texture-array";
interface XRTransientInputHitTestOptionsInit {
  entityTypes?: XRHitTestTrackableType[];
  offsetRay?: XRRay;
  profile: string;
}
interface XRTransientInputHitTestResult {
  /** @experimental */ readonly inputSource: XRInputSource;
  /** @experimental */ readonly results: ReadonlyArray<XRHitTestResult>;
}
/** @experimental */ declare var XRTransientInputHitTestResult: { prototype: XRTransientInputHitTestResult; };
interface XRTransientInputHitTestSource {
  /** @experimental */ cancel(): void;
}
/** @experimental */ declare var XRTransientInputHitTestSource: { prototype: XRTransientInputHitTestSource; };
interface XRView {
  /** @experimental */ readonly camera: XRCamera | null;
  /** @experimental */ readonly eye: XREye;
  /** @experimental */ readonly index: number;
  /** @experimental */ readonly isFirstPersonObserver: boolean;
  /** @experimental */ readonly projectionMatrix: Float32Array;
  /** @experimental */ readonly recommendedViewportScale: number | null;
  /** @experimental */ requestViewportScale(scale: number | null): void;
  /** @experimental */ readonly transform: XRRigidTransform;
}
/** @experimental */ declare var XRView: { prototype: XRView; };
interface XRViewerPose extends XRPose {
  readonly views: ReadonlyArray<XRView>;
}
declare var XRViewerPose: { prototype: XRViewerPose; };
interface XRViewport {
  readonly height: number;
  readonly width: number;
  readonly x: number;
  readonly y: number;
}
declare var XRViewport: { prototype: XRViewport; };
interface XRVisibilityMaskChangeEvent extends Event {
  /** @experimental */ readonly eye: XREye;
  /** @experimental */ readonly index: number;
  /** @experimental */ readonly indices: Uint32Array;
  /** @experimental */ readonly session: XRSession;
  /** @experimental */ readonly vertices: Float32Array;
}
/** @experimental */ declare var XRVisibilityMaskChangeEvent: { new(type: string, eventInitDict: XRVisibilityMaskChangeEventInit): XRVisibilityMaskChangeEvent; prototype: XRVisibilityMaskChangeEvent; };
interface XRVisibilityMaskChangeEventInit extends EventInit {
  eye: XREye;
  index: number;
  indices: Uint32Array;
  session: XRSession;
  vertices: Float32Array;
}
type XRVisibilityState = "visible" | "visible-blurred" | "hidden";
interface XRWebGLBinding {
  /** @experimental */ createCubeLayer(init?: XRCubeLayerInit): XRCubeLayer;
  /** @experimental */ createCylinderLayer(init?: XRCylinderLayerInit): XRCylinderLayer;
  /** @experimental */ createEquirectLayer(init?: XREquirectLayerInit): XREquirectLayer;
  /** @experimental */ createProjectionLayer(init?: XRProjectionLayerInit): XRProjectionLayer;
  /** @experimental */ createQuadLayer(init?: XRQuadLayerInit): XRQuadLayer;
  /** @experimental */ foveateBoundTexture(target: GLenum, fixed_foveation: number): void;
  /** @experimental */ getCameraImage(camera: XRCamera): WebGLTexture | null;
  /** @experimental */ getDepthInformation(view: XRView): XRWebGLDepthInformation | null;
  /** @experimental */ getReflectionCubeMap(lightProbe: XRLightProbe): WebGLTexture | null;
  /** @experimental */ getSubImage(layer: XRCompositionLayer, frame: XRFrame, eye?: XREye): XRWebGLSubImage;
  /** @experimental */ getViewSubImage(layer: XRProjectionLayer, view: XRView): XRWebGLSubImage;
  /** @experimental */ readonly nativeProjectionScaleFactor: number;
  /** @experimental */ readonly usesDepthValues: boolean;
}
/** @experimental */ declare var XRWebGLBinding: { new(session: XRSession, context: XRWebGLRenderingContext): XRWebGLBinding; prototype: XRWebGLBinding; };
interface XRWebGLDepthInformation extends XRDepthInformation {
  /** @experimental */ readonly imageIndex: number | null;
  /** @experimental */ readonly texture: WebGLTexture;
  /** @experimental */ readonly textureType: XRTextureType;
}
/** @experimental */ declare var XRWebGLDepthInformation: { prototype: XRWebGLDepthInformation; };
interface XRWebGLLayer extends XRLayer {
  /** @experimental */ readonly antialias: boolean;
  /** @experimental */ fixedFoveation: number | null;
  /** @experimental */ readonly framebuffer: WebGLFramebuffer | null;
  /** @experimental */ readonly framebufferHeight: number;
  /** @experimental */ readonly framebufferWidth: number;
  /** @experimental */ getViewport(view: XRView): XRViewport | null;
  /** @experimental */ readonly ignoreDepthValues: boolean;
}
/** @experimental */ declare var XRWebGLLayer: { new(session: XRSession, context: XRWebGLRenderingContext, layerInit?: XRWebGLLayerInit): XRWebGLLayer; /** @experimental */ getNativeFramebufferScaleFactor(session: XRSession): number; prototype: XRWebGLLayer; };
interface XRWebGLLayerInit {
  alpha?: boolean;
  antialias?: boolean;
  depth?: boolean;
  framebufferScaleFactor?: number;
  ignoreDepthValues?: boolean;
  stencil?: boolean;
}
type XRWebGLRenderingContext = WebGLRenderingContext | WebGL2RenderingContext;
interface XRWebGLSubImage extends XRSubImage {
  /** @experimental */ readonly colorTexture: WebGLTexture;
  /** @experimental */ readonly colorTextureHeight: number;
  /** @experimental */ readonly colorTextureWidth: number;
  /** @experimental */ readonly depthStencilTexture: WebGLTexture | null;
  /** @experimental */ readonly depthStencilTextureHeight: number | null;
  /** @experimental */ readonly depthStencilTextureWidth: number | null;
  /** @experimental */ readonly imageIndex: number | null;
  /** @experimental */ readonly motionVectorTexture: WebGLTexture | null;
}
/** @experimental */ declare var XRWebGLSubImage: { prototype: XRWebGLSubImage; };
interface XSLTProcessor {
  /** @deprecated */ clearParameters(): void;
  /** @deprecated */ getParameter(namespaceURI: string | null, localName: string): any;
  /** @deprecated */ importStylesheet(style: Node): void;
  /** @deprecated */ removeParameter(namespaceURI: string | null, localName: string): void;
  /** @deprecated */ reset(): void;
  /** @deprecated */ setParameter(namespaceURI: string | null, localName: string, value: any): void;
  /** @deprecated */ transformToDocument(source: Node): Document;
  /** @deprecated */ transformToFragment(source: Node, output: Document): DocumentFragment;
}
/** @deprecated */ declare var XSLTProcessor: { new(): XSLTProcessor; prototype: XSLTProcessor; };
declare function addEventListener<K extends keyof WindowEventMap>(type: K, listener: (ev: WindowEventMap[K]) => any, options?: boolean | AddEventListenerOptions): void;
declare function addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
declare function alert(message?: any): void;
declare function atob(data: string): string;
/** @deprecated */ declare function blur(): void;
declare function btoa(data: string): string;
declare var caches: CacheStorage;
declare function cancelAnimationFrame(handle: number): void;
declare function cancelIdleCallback(handle: number): void;
/** @deprecated */ declare function captureEvents(): void;
declare function clearInterval(id: number | undefined): void;
declare function clearTimeout(id: number | undefined): void;
/** @deprecated */ declare var clientInformation: Navigator;
declare function close(): void;
declare var closed: boolean;
declare function confirm(message?: string): boolean;
declare var console: Console;
declare var cookieStore: CookieStore;
/** @experimental */ declare var crashReport: CrashReportContext;
declare function createImageBitmap(image: ImageBitmapSource, options?: ImageBitmapOptions): Promise<ImageBitmap>;
declare function createImageBitmap(image: ImageBitmapSource, sx: number, sy: number, sw: number, sh: number, options?: ImageBitmapOptions): Promise<ImageBitmap>;
/** @experimental */ declare var credentialless: boolean;
declare var crossOriginIsolated: boolean;
declare var crypto: Crypto;
declare var customElements: CustomElementRegistry;
declare var devicePixelRatio: number;
declare function dispatchEvent(event: Event): boolean;
declare var document: Document;
declare var documentPictureInPicture: DocumentPictureInPicture;
declare var dump: any;
/** @deprecated */ declare var event: Event | undefined;
/** @deprecated */ declare var external: External;
/** @deprecated */ declare var fence: Fence | null;
declare function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
/** @experimental */ declare function fetchLater(input: RequestInfo, init?: DeferredRequestInit): FetchLaterResult;
declare var find: any;
declare function focus(): void;
declare var frameElement: Element | null;
declare var frames: WindowProxy;
declare var fullScreen: any;
declare function getComputedStyle(elt: Element, pseudoElt?: string | null): CSSStyleDeclaration;
declare var getDefaultComputedStyle: any;
/** @experimental */ declare function getDigitalGoodsService(serviceProvider: string): Promise<DigitalGoodsService>;
/** @experimental */ declare function getScreenDetails(): Promise<ScreenDetails>;
declare function getSelection(): Selection | null;
declare var history: History;
declare var indexedDB: IDBFactory;
declare var innerHeight: number;
declare var innerWidth: number;
declare var isSecureContext: boolean;
/** @experimental */ declare var launchQueue: LaunchQueue;
declare var length: number;
declare var localStorage: Storage;
declare var location: Location;
declare var locationbar: BarProp;
declare function matchMedia(query: string): MediaQueryList;
/** @experimental */ declare function maximize(): Promise<void>;
declare var menubar: BarProp;
/** @experimental */ declare function minimize(): Promise<void>;
declare function moveBy(x: number, y: number): void;
declare function moveTo(x: number, y: number): void;
declare var mozInnerScreenX: any;
declare var mozInnerScreenY: any;
declare var name: string;
/** @experimental */ declare function navigate(dir: SpatialNavigationDirection): void;
declare var navigation: Navigation;
declare var navigator: Navigator;
declare var onabort: ((ev: UIEvent) => any) | null;
declare var onafterprint: ((ev: Event) => any) | null;
declare var onanimationcancel: ((ev: AnimationEvent) => any) | null;
declare var onanimationend: ((ev: AnimationEvent) => any) | null;
declare var onanimationiteration: ((ev: AnimationEvent) => any) | null;
declare var onanimationstart: ((ev: AnimationEvent) => any) | null;
declare var onappinstalled: ((ev: Event) => any) | null;
declare var onauxclick: ((ev: PointerEvent) => any) | null;
declare var onbeforeinput: ((ev: InputEvent) => any) | null;
declare var onbeforeinstallprompt: ((ev: BeforeInstallPromptEvent) => any) | null;
declare var onbeforematch: ((ev: Event) => any) | null;
declare var onbeforeprint: ((ev: Event) => any) | null;
declare var onbeforetoggle: ((ev: ToggleEvent) => any) | null;
declare var onbeforeunload: ((ev: BeforeUnloadEvent) => any) | null;
/** @experimental */ declare var onbeforexrselect: ((ev: Event) => any) | null;
declare var onblur: ((ev: FocusEvent) => any) | null;
declare var oncancel: ((ev: Event) => any) | null;
declare var oncanplay: ((ev: Event) => any) | null;
declare var oncanplaythrough: ((ev: Event) => any) | null;
declare var onchange: ((ev: Event) => any) | null;
declare var onclick: ((ev: PointerEvent) => any) | null;
declare var onclose: ((ev: Event) => any) | null;
declare var oncommand: ((ev: CommandEvent) => any) | null;
declare var oncontextlost: ((ev: Event) => any) | null;
declare var oncontextmenu: ((ev: PointerEvent) => any) | null;
declare var oncontextrestored: ((ev: Event) => any) | null;
declare var oncopy: ((ev: ClipboardEvent) => any) | null;
declare var oncuechange: ((ev: Event) => any) | null;
declare var oncut: ((ev: ClipboardEvent) => any) | null;
declare var ondblclick: ((ev: MouseEvent) => any) | null;
declare var ondevicemotion: ((ev: DeviceMotionEvent) => any) | null;
declare var ondeviceorientation: ((ev: DeviceOrientationEvent) => any) | null;
declare var ondeviceorientationabsolute: ((ev: DeviceOrientationEvent) => any) | null;
declare var ondrag: ((ev: DragEvent) => any) | null;
declare var ondragend: ((ev: DragEvent) => any) | null;
declare var ondragenter: ((ev: DragEvent) => any) | null;
declare var ondragleave: ((ev: DragEvent) => any) | null;
declare var ondragover: ((ev: DragEvent) => any) | null;
declare var ondragstart: ((ev: DragEvent) => any) | null;
declare var ondrop: ((ev: DragEvent) => any) | null;
declare var ondurationchange: ((ev: Event) => any) | null;
declare var onemptied: ((ev: Event) => any) | null;
declare var onended: ((ev: Event) => any) | null;
declare var onerror: OnErrorEventHandler;
/** @experimental */ declare var onfencedtreeclick: ((ev: Event) => any) | null;
declare var onfocus: ((ev: FocusEvent) => any) | null;
declare var onformdata: ((ev: FormDataEvent) => any) | null;
declare var ongamepadconnected: ((ev: GamepadEvent) => any) | null;
declare var ongamepaddisconnected: ((ev: GamepadEvent) => any) | null;
declare var ongotpointercapture: ((ev: PointerEvent) => any) | null;
declare var onhashchange: ((ev: HashChangeEvent) => any) | null;
declare var oninput: ((ev: InputEvent) => any) | null;
declare var oninvalid: ((ev: Event) => any) | null;
declare var onkeydown: ((ev: KeyboardEvent) => any) | null;
/** @deprecated */ declare var onkeypress: ((ev: KeyboardEvent) => any) | null;
declare var onkeyup: ((ev: KeyboardEvent) => any) | null;
declare var onlanguagechange: ((ev: Event) => any) | null;
declare var onload: ((ev: Event) => any) | null;
declare var onloadeddata: ((ev: Event) => any) | null;
declare var onloadedmetadata: ((ev: Event) => any) | null;
declare var onloadstart: ((ev: Event) => any) | null;
declare var onlostpointercapture: ((ev: PointerEvent) => any) | null;
declare var onmessage: ((ev: MessageEvent) => any) | null;
declare var onmessageerror: ((ev: MessageEvent) => any) | null;
declare var onmousedown: ((ev: MouseEvent) => any) | null;
declare var onmouseenter: ((ev: MouseEvent) => any) | null;
declare var onmouseleave: ((ev: MouseEvent) => any) | null;
declare var onmousemove: ((ev: MouseEvent) => any) | null;
declare var onmouseout: ((ev: MouseEvent) => any) | null;
declare var onmouseover: ((ev: MouseEvent) => any) | null;
declare var onmouseup: ((ev: MouseEvent) => any) | null;
declare var onoffline: ((ev: Event) => any) | null;
declare var ononline: ((ev: Event) => any) | null;
/** @deprecated */ declare var onorientationchange: ((ev: Event) => any) | null;
declare var onpagehide: ((ev: PageTransitionEvent) => any) | null;
declare var onpagereveal: ((ev: PageRevealEvent) => any) | null;
declare var onpageshow: ((ev: PageTransitionEvent) => any) | null;
declare var onpageswap: ((ev: PageSwapEvent) => any) | null;
declare var onpaste: ((ev: ClipboardEvent) => any) | null;
declare var onpause: ((ev: Event) => any) | null;
declare var onplay: ((ev: Event) => any) | null;
declare var onplaying: ((ev: Event) => any) | null;
declare var onpointercancel: ((ev: PointerEvent) => any) | null;
declare var onpointerdown: ((ev: PointerEvent) => any) | null;
declare var onpointerenter: ((ev: PointerEvent) => any) | null;
declare var onpointerleave: ((ev: PointerEvent) => any) | null;
declare var onpointermove: ((ev: PointerEvent) => any) | null;
declare var onpointerout: ((ev: PointerEvent) => any) | null;
declare var onpointerover: ((ev: PointerEvent) => any) | null;
declare var onpointerrawupdate: ((ev: Event) => any) | null;
declare var onpointerup: ((ev: PointerEvent) => any) | null;
declare var onpopstate: ((ev: PopStateEvent) => any) | null;
/** @experimental */ declare var onportalactivate: ((ev: PortalActivateEvent) => any) | null;
declare var onprogress: ((ev: ProgressEvent) => any) | null;
declare var onratechange: ((ev: Event) => any) | null;
declare var onrejectionhandled: ((ev: PromiseRejectionEvent) => any) | null;
declare var onreset: ((ev: Event) => any) | null;
declare var onresize: ((ev: UIEvent) => any) | null;
declare var onscroll: ((ev: Event) => any) | null;
declare var onscrollend: ((ev: Event) => any) | null;
declare var onsecuritypolicyviolation: ((ev: SecurityPolicyViolationEvent) => any) | null;
declare var onseeked: ((ev: Event) => any) | null;
declare var onseeking: ((ev: Event) => any) | null;
declare var onselect: ((ev: Event) => any) | null;
declare var onselectionchange: ((ev: Event) => any) | null;
declare var onselectstart: ((ev: Event) => any) | null;
declare var onslotchange: ((ev: Event) => any) | null;
/** @experimental */ declare var onsnapchanged: ((ev: Event) => any) | null;
/** @experimental */ declare var onsnapchanging: ((ev: Event) => any) | null;
declare var onstalled: ((ev: Event) => any) | null;
declare var onstorage: ((ev: StorageEvent) => any) | null;
declare var onsubmit: ((ev: SubmitEvent) => any) | null;
declare var onsuspend: ((ev: Event) => any) | null;
declare var ontimeupdate: ((ev: Event) => any) | null;
declare var ontoggle: ((ev: ToggleEvent) => any) | null;
declare var ontouchcancel: ((ev: TouchEvent) => any) | null | undefined;
declare var ontouchend: ((ev: TouchEvent) => any) | null | undefined;
declare var ontouchmove: ((ev: TouchEvent) => any) | null | undefined;
declare var ontouchstart: ((ev: TouchEvent) => any) | null | undefined;
declare var ontransitioncancel: ((ev: TransitionEvent) => any) | null;
declare var ontransitionend: ((ev: TransitionEvent) => any) | null;
declare var ontransitionrun: ((ev: TransitionEvent) => any) | null;
declare var ontransitionstart: ((ev: TransitionEvent) => any) | null;
declare var onunhandledrejection: ((ev: PromiseRejectionEvent) => any) | null;
declare var onunload: ((ev: Event) => any) | null;
declare var onvolumechange: ((ev: Event) => any) | null;
declare var onwaiting: ((ev: Event) => any) | null;
/** @deprecated */ declare var onwebkitanimationend: ((ev: Event) => any) | null;
/** @deprecated */ declare var onwebkitanimationiteration: ((ev: Event) => any) | null;
/** @deprecated */ declare var onwebkitanimationstart: ((ev: Event) => any) | null;
/** @deprecated */ declare var onwebkittransitionend: ((ev: Event) => any) | null;
declare var onwheel: ((ev: WheelEvent) => any) | null;
declare function open(url?: string | URL, target?: string, features?: string): WindowProxy | null;
declare var opener: any;
/** @deprecated */ declare var orientation: number;
declare var origin: string;
declare var originAgentCluster: boolean;
declare var outerHeight: number;
declare var outerWidth: number;
declare var pageXOffset: number;
declare var pageYOffset: number;
declare var parent: WindowProxy;
declare var performance: Performance;
declare var personalbar: BarProp;
/** @experimental */ declare var portalHost: PortalHost | null;
declare function postMessage(message: any, targetOrigin: string, transfer?: Transferable[]): void;
declare function postMessage(message: any, options?: WindowPostMessageOptions): void;
declare function print(): void;
declare function prompt(message?: string, _default?: string): string | null;
/** @experimental */ declare var pushManager: PushManager;
/** @experimental */ declare function queryLocalFonts(options?: QueryOptions): Promise<FontData[]>;
declare function queueMicrotask(callback: VoidFunction): void;
/** @deprecated */ declare function releaseEvents(): void;
declare function removeEventListener<K extends keyof WindowEventMap>(type: K, listener: (ev: WindowEventMap[K]) => any, options?: boolean | EventListenerOptions): void;
declare function removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
declare function reportError(e: any): void;
declare function requestAnimationFrame(callback: FrameRequestCallback): number;
declare function requestIdleCallback(callback: IdleRequestCallback, options?: IdleRequestOptions): number;
/** @experimental */ declare function requestResize(): void;
declare function resizeBy(x: number, y: number): void;
declare function resizeTo(width: number, height: number): void;
/** @experimental */ declare function restore(): Promise<void>;
declare var scheduler: Scheduler;
declare var screen: Screen;
declare var screenLeft: number;
declare var screenTop: number;
declare var screenX: number;
declare var screenY: number;
declare function scroll(options?: ScrollToOptions): void;
declare function scroll(x: number, y: number): void;
declare function scrollBy(options?: ScrollToOptions): void;
declare function scrollBy(x: number, y: number): void;
declare var scrollByLines: any;
declare var scrollByPages: any;
declare var scrollMaxX: any;
declare var scrollMaxY: any;
declare function scrollTo(options?: ScrollToOptions): void;
declare function scrollTo(x: number, y: number): void;
declare var scrollX: number;
declare var scrollY: number;
declare var scrollbars: BarProp;
declare var self: Window & typeof globalThis;
declare var sessionStorage: Storage;
declare function setInterval(handler: TimerHandler, timeout?: number, ...arguments: any[]): number;
declare function setResizable(resizable: boolean): Promise<void>;
declare function setTimeout(handler: TimerHandler, timeout?: number, ...arguments: any[]): number;
/** @experimental */ declare function showDirectoryPicker(options?: DirectoryPickerOptions): Promise<FileSystemDirectoryHandle>;
/** @experimental */ declare function showOpenFilePicker(options?: OpenFilePickerOptions): Promise<FileSystemFileHandle[]>;
/** @experimental */ declare function showSaveFilePicker(options?: SaveFilePickerOptions): Promise<FileSystemFileHandle>;
declare var speechSynthesis: SpeechSynthesis;
/** @deprecated */ declare var status: string;
declare var statusbar: BarProp;
declare function stop(): void;
declare function structuredClone<T = any>(value: T, options?: StructuredSerializeOptions): T;
/** @deprecated */ declare var styleMedia: any;
declare function toString(): string;
declare var toolbar: BarProp;
declare var top: WindowProxy | null;
declare var trustedTypes: TrustedTypePolicyFactory;
declare var updateCommands: any;
/** @experimental */ declare var viewport: Viewport;
declare var visualViewport: VisualViewport | null;
/** @deprecated */ declare var webkitConvertPointFromNodeToPage: any;
/** @deprecated */ declare var webkitConvertPointFromPageToNode: any;
declare var webkitMediaStream: typeof MediaStream;
declare var webkitRTCPeerConnection: typeof RTCPeerConnection;
declare var webkitSpeechGrammar: typeof SpeechGrammar;
declare var webkitSpeechGrammarList: typeof SpeechGrammarList;
declare var webkitSpeechRecognition: typeof SpeechRecognition;
declare var webkitSpeechRecognitionError: typeof SpeechRecognitionErrorEvent;
declare var webkitSpeechRecognitionEvent: typeof SpeechRecognitionEvent;
declare var webkitURL: typeof URL;
/** @experimental */ declare function when(type: string, options?: ObservableEventListenerOptions): Observable;
declare var window: Window & typeof globalThis;
