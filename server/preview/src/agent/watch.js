// Tells of threads that do not answer: a loop in Python keeps a page, or a worker, from telling anything itself. Runs in a
// worker of its own, and counts beats, not time: while the machine sleeps, or the browser stops the page, none is missing.

const watch = ({ report, token, page, visit, beat, patience }) => {
  const threads = new Map();
  const over = [];
  let number = 0;
  const tell = (kind, thread, more) => {
    const entries = [{ kind, text: thread, ...more }];
    const body = JSON.stringify({ token, page, visit, thread: "watch", number, dropped: 0, entries });
    number += 1;
    fetch(report, { method: "POST", body }).catch(() => {});
  };
  const limitOf = (thread, is) => {
    if (is === "loading") return patience.loading;
    return thread === "main" ? patience.main : patience.worker;
  };
  const ends = (thread, ended) => thread === ended || thread.startsWith(`${ended}.`);
  const forget = (thread) => {
    if (threads.get(thread)?.isTold) tell("answers", thread);
    threads.delete(thread);
  };
  new BroadcastChannel(visit).onmessage = ({ data: { thread, run, is } }) => {
    if (is === "over") {
      over.push(thread);
      [...threads.keys()].filter((each) => ends(each, thread)).forEach(forget);
      return;
    }
    forget(thread);
    // What a worker said last may come after its end.
    if (is === "away" || over.some((ended) => ends(thread, ended))) return;
    threads.set(thread, { run, missing: 0, limit: limitOf(thread, is) });
  };
  setInterval(() => {
    for (const [thread, seen] of threads) {
      seen.missing += 1;
      if (seen.missing <= seen.limit || seen.isTold) continue;
      seen.isTold = true;
      tell("hung", thread, { run: seen.run, seconds: Math.floor((seen.limit * beat) / 1000) });
    }
  }, beat);
};

addEventListener(
  "message",
  ({ data }) => {
    watch(data);
    postMessage("it watches");
  },
  { once: true },
);
