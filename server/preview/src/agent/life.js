// Signs of life for `watch.js`, which tells of threads that give none.

// The agent stands in for `Worker`, and the watch is none of the page's.
const Watch = globalThis.Worker;

// Whether it is there: a page that hangs cannot start it any more. A page may forbid it, as one in a sandbox does: then
// nothing is told.
let watched;
const startWatch = ({ report, token, page, visit }, { beat, patience }) =>
  (watched ??= new Promise((done) => {
    setTimeout(done, 2 * beat);
    try {
      const watch = new Watch(new URL("watch.js", here));
      watch.onmessage = watch.onerror = done;
      watch.postMessage({ report, token, page, visit, beat, patience });
    } catch {
      done();
    }
  }));

// Gives the signs of a thread, once the user's Python has run on it. Also runs in workers, from its own source.
const showLife = function ({ visit, thread }, { beat }) {
  const channel = new BroadcastChannel(visit);
  const under = new Set();
  let [first, runs, loading, timer, sent, isAway] = [undefined, 0, 0, 0, 0, false];

  const sign = () => {
    sent = performance.now();
    // Handlers and tasks run later; where but one script ran, they are its own.
    const run = [...under].at(-1) ?? (runs === 1 ? first : undefined);
    channel.postMessage({ thread, run, is: isAway ? "away" : loading ? "loading" : "alive" });
  };
  const signAtTimes = () => {
    if (timer && performance.now() - sent > beat) sign();
  };

  // For a good reason it gives no signs for a while.
  const away = (value) => {
    isAway = value;
    if (timer) sign();
  };
  const whileAway = (act) => {
    const before = isAway;
    away(true);
    try {
      return act();
    } finally {
      away(before);
    }
  };

  const ended = (worker) => channel.postMessage({ thread: worker, is: "over" });

  // A worker that waits, for the page's answer to `input` or in `time.sleep`, is not busy. A sign costs more than most
  // waits, so a short one is none. What changes between the two waits has woken the worker, as it would have in one.
  const excuseWaits = () => {
    const { wait, pause } = Atomics;
    Atomics.wait = (array, index, value, limit = Infinity) => {
      signAtTimes();
      const outcome = wait(array, index, value, Math.min(limit, beat));
      if (outcome !== "timed-out" || limit <= beat) return outcome;
      const later = whileAway(() => wait(array, index, value, limit - beat));
      return later === "not-equal" ? "ok" : later;
    };
    // Where there is `pause`, PyScript waits for the page in a loop of it.
    if (pause) {
      Atomics.pause = (...values) => {
        signAtTimes();
        pause(...values);
      };
    }
    // Without shared memory it waits in a request, of which a service worker makes the answer.
    const { send } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.send = function (body) {
      whileAway(() => send.call(this, body));
    };
    const { close } = globalThis;
    globalThis.close = () => {
      ended(thread);
      close();
    };
  };
  if (thread !== "main") excuseWaits();

  return {
    begins: (run) => {
      first ??= run;
      runs += 1;
      under.add(run);
      timer ||= setInterval(sign, beat);
      sign();
    },
    ends: (run) => {
      under.delete(run);
      sign();
    },
    // So many interpreters more have yet to run something: that one loads, and its packages, may take long.
    loads: (more) => {
      loading += more;
      if (timer) sign();
    },
    away,
    whileAway,
    ended,
  };
};

// Timers sleep in a page out of sight, and a dialog waits for the user.
const excuse = ({ away, whileAway }) => {
  const look = () => away(document.visibilityState === "hidden");
  addEventListener("visibilitychange", look, true);
  addEventListener("pageshow", look);
  addEventListener("pagehide", () => away(true));
  look();
  for (const dialog of ["alert", "confirm", "prompt", "print"]) {
    const native = globalThis[dialog].bind(globalThis);
    globalThis[dialog] = (...values) => whileAway(() => native(...values));
  }
};
