// Where the sources say otherwise than what runs. `node agreement.mjs --details` finds these.

/** What classes do in Chromium 156, by path. */
export const CLASSES = {
  // TypeScript has a call signature that throws.
  "Intl.PluralRules": { call: "throws" },
  // Abstract: only a subclass can be made.
  Iterator: { construct: "illegal" },
  // Chromium has the constructor of the draft that the standard left.
  SpeechGrammar: { construct: "legal" },
  // The standards make them other names of DOMPoint, DOMRect and DOMMatrix; Chromium has classes of their own without constructors.
  SVGMatrix: { construct: "illegal" },
  SVGPoint: { construct: "illegal" },
  SVGRect: { construct: "illegal" },
  // In a page too, with an older interface.
  MediaStreamTrackProcessor: { window: true },
  // In workers too.
  CreateMonitor: { worker: true },
  UserActivation: { worker: true },
  // Constructors that standards have added and Chromium has not.
  AnimationTrigger: { construct: "illegal" },
  FencedFrameConfig: { construct: "illegal" },
  HIDInputReportEvent: { construct: "illegal" },
  IntersectionObserverEntry: { construct: "illegal" },
  ProcessingInstruction: { construct: "illegal" },
  RTCIceTransport: { construct: "illegal" },
  SnapEvent: { construct: "illegal" },
};

/** Other names of classes in a page, which Chromium keeps and programs use. */
export const ALIASES = {
  WebKitMutationObserver: "MutationObserver",
  webkitMediaStream: "MediaStream",
  webkitRTCPeerConnection: "RTCPeerConnection",
  webkitSpeechGrammar: "SpeechGrammar",
  webkitSpeechGrammarList: "SpeechGrammarList",
  webkitSpeechRecognition: "SpeechRecognition",
  webkitSpeechRecognitionError: "SpeechRecognitionErrorEvent",
  webkitSpeechRecognitionEvent: "SpeechRecognitionEvent",
};

/** Types of values that the sources declare otherwise or not, by thread and name. */
export const VALUES = {
  // TypeScript's declarations are for workers of all kinds.
  worker: { self: "DedicatedWorkerGlobalScope & typeof globalThis" },
  window: Object.fromEntries(Object.entries(ALIASES).map(([alias, name]) => [alias, `typeof ${name}`])),
};

/** Prototypes of classes whose constructors cannot be called. */
export const PROTOTYPES = {
  // TypeScript writes it with a class that it keeps to itself.
  Iterator: "IteratorObject<any, any, any>",
};

/** Methods that the language keeps for old programs, by interface; TypeScript leaves them out. */
export const LEGACY = {
  Date: { getYear: "(): number", setYear: "(year: number): number", toGMTString: "(): string" },
  Object: {
    __defineGetter__: "(property: PropertyKey, get: () => any): void",
    __defineSetter__: "(property: PropertyKey, set: (value: any) => void): void",
    __lookupGetter__: "(property: PropertyKey): Function | undefined",
    __lookupSetter__: "(property: PropertyKey): Function | undefined",
  },
};
