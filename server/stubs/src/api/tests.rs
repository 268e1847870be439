use expect_test::{Expect, expect};

use super::*;

const NEWEST: Release = Release::new(2026, 7, 3);

fn all(release: Release) -> Vec<Stub> {
    modules(release, &BTreeMap::new())
}

fn text(release: Release, path: &str) -> String {
    let stubs = all(release);
    let found = stubs.into_iter().find(|stub| stub.path == path);
    found.map(|stub| stub.text).unwrap_or_default()
}

fn check(path: &str, expected: &Expect) {
    expected.assert_eq(&text(NEWEST, path));
}

#[test]
fn a_module_has_its_names_with_their_first_sentence() {
    check(
        "pyscript/flatted.pyi",
        &expect![[r##"
            # Written by `pyscript-lsp stubs`, which overwrites it.
            # mypy: ignore-errors
            # pyrefly: ignore-errors
            # pyright: basic, reportGeneralTypeIssues=false, reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false, reportOverlappingOverload=false
            """JSON for values that contain themselves or share parts."""

            import typing_extensions as _t

            def parse(value: str, *args: _t.Any, **kwargs: _t.Any) -> _t.Any:
                """Reads text that `stringify` wrote, with shared and circular parts put together again."""
            def stringify(value: object, *args: _t.Any, **kwargs: _t.Any) -> str:
                """Writes dictionaries, lists, tuples, text and numbers as text, each shared part once."""
        "##]],
    );
    check(
        "pyscript/fetch.pyi",
        &expect![[r##"
            # Written by `pyscript-lsp stubs`, which overwrites it.
            # mypy: ignore-errors
            # pyrefly: ignore-errors
            # pyright: basic, reportGeneralTypeIssues=false, reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false, reportOverlappingOverload=false
            """Asks the network for data."""

            import builtins as _b
            import js as _js
            import typing_extensions as _t

            class _FetchResponse:
                """The answer to `fetch`."""
                def __getattr__(self, name: str, /) -> _t.Any: ...
                def __await__(self, /) -> _t.Generator[_t.Any, _t.Any, _FetchResponse]: ...
                async def arrayBuffer(self) -> memoryview:
                    """The content as bytes that need no further copy."""
                async def blob(self) -> _js.Blob:
                    """The content as a JavaScript `Blob`, to hand on to other browser functions."""
                async def bytearray(self) -> _b.bytearray:
                    """The content as bytes."""
                headers: _js.Headers
                """The headers of the answer: `response.headers.get('content-type')`."""
                async def json(self) -> _t.Any:
                    """The content read as JSON, as Python dictionaries and lists."""
                ok: bool
                """The status lies between 200 and 299."""
                status: int
                """The HTTP status, such as 200 or 404."""
                statusText: str
                """The words that the server sent with the status; empty with HTTP/2."""
                async def text(self) -> str:
                    """The content as text."""
                url: str
                """The address that answered, after redirects."""
            def fetch(url: str, **options: _t.Any) -> _FetchResponse:
                """Sends a request, as JavaScript's `fetch` does, and gives Python values back."""
        "##]],
    );
    check(
        "pyscript/media.pyi",
        &expect![[r##"
            # Written by `pyscript-lsp stubs`, which overwrites it.
            # mypy: ignore-errors
            # pyrefly: ignore-errors
            # pyright: basic, reportGeneralTypeIssues=false, reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false, reportOverlappingOverload=false
            """Cameras, microphones and speakers."""

            import js as _js
            import typing_extensions as _t

            class Device:
                """One camera, microphone or speaker."""
                def __init__(self, device: _t.Any) -> None: ...
                def __getitem__(self, key: str) -> str:
                    """`device["id"]`: an attribute by name."""
                async def get_stream(self) -> _js.MediaStream:
                    """A stream from exactly this device."""
                group: str
                """The same for devices that belong together, such as a headset's microphone and speaker."""
                id: str
                """What identifies the device on this site."""
                kind: str
                """`"videoinput"`, `"audioinput"` or `"audiooutput"`."""
                label: str
                """The device's name for people."""
                @classmethod
                async def load(cls, audio: bool | dict[str, _t.Any] = False, video: bool | dict[str, _t.Any] = True) -> _js.MediaStream:
                    """The old name of `request_stream`."""
                @classmethod
                async def request_stream(cls, audio: bool | dict[str, _t.Any] = False, video: bool | dict[str, _t.Any] = True) -> _js.MediaStream:
                    """Asks the user for a camera, a microphone or both."""
            async def list_devices() -> list[Device]:
                """The media devices of this computer."""
        "##]],
    );
}

#[test]
fn a_package_hands_on_what_its_modules_define() {
    check(
        "pyscript/__init__.pyi",
        &expect![[r##"
            # Written by `pyscript-lsp stubs`, which overwrites it.
            # mypy: ignore-errors
            # pyrefly: ignore-errors
            # pyright: basic, reportGeneralTypeIssues=false, reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false, reportOverlappingOverload=false
            """The names that a page uses most, in one place."""

            import types as _types

            from . import context as context
            from . import events as events
            from . import ffi as ffi
            from . import flatted as flatted
            from . import util as util
            from . import websocket as websocket
            from pyscript.events import Event as Event
            from pyscript.display import HTML as HTML
            from pyscript.context import PyWorker as PyWorker
            from pyscript.context import RUNNING_IN_WORKER as RUNNING_IN_WORKER
            from pyscript.storage import Storage as Storage
            from pyscript.websocket import WebSocket as WebSocket
            from pyscript.context import config as config
            from pyscript.workers import create_named_worker as create_named_worker
            from pyscript.context import current_target as current_target
            from pyscript.display import display as display
            from pyscript.context import document as document
            from pyscript.fetch import fetch as fetch
            from pyscript.context import js_import as js_import
            from polyscript import js_modules as js_modules
            async def py_import(*names: str) -> list[_types.ModuleType]:
                """Installs packages while the page runs and imports them."""
            from pyscript.storage import storage as storage
            from pyscript.context import sync as sync
            from pyscript.events import when as when
            from pyscript.context import window as window
            from pyscript.workers import workers as workers
        "##]],
    );
    check(
        "pyodide/http/__init__.pyi",
        &expect![[r##"
            # Written by `pyscript-lsp stubs`, which overwrites it.
            # mypy: ignore-errors
            # pyrefly: ignore-errors
            # pyright: basic, reportGeneralTypeIssues=false, reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false, reportOverlappingOverload=false
            """Asks the network for data."""

            import builtins as _b
            import io as _io
            import typing_extensions as _t

            from . import pyxhr as pyxhr
            class AbortError(OSError):
                """The request was ended before its answer was complete."""
                def __init__(self, reason: _t.Any) -> None: ...
            class BodyUsedError(OSError):
                """The content was read already: `clone` the answer before."""
                def __init__(self, *args: _t.Any) -> None: ...
            class FetchResponse:
                """The answer to `pyfetch`."""
                def __init__(self, request: str | _t.Any, js_response: _t.Any, abort_controller: _t.Any | None = None, abort_signal: _t.Any | None = None) -> None: ...
                def abort(self, reason: _t.Any = None) -> None:
                    """Ends the request."""
                body_used: bool
                """The content was read already."""
                async def buffer(self) -> _t.Any:
                    """The content as a JavaScript `ArrayBuffer`."""
                async def bytes(self) -> _b.bytes:
                    """The content as bytes."""
                def clone(self) -> FetchResponse:
                    """A copy, so that the content can be read twice."""
                headers: dict[str, str]
                """The headers of the answer, with names in lower case."""
                async def json(self, **kwargs: _t.Any) -> _t.Any:
                    """The content read as JSON."""
                async def memoryview(self) -> _b.memoryview:
                    """The content as bytes, with one copy less than `bytes`."""
                ok: bool
                """The status lies between 200 and 299."""
                def raise_for_status(self) -> None:
                    """Raises `HttpStatusError` (an `OSError`) if the status is 400 or more."""
                redirected: bool
                """The answer came from another address than the one asked."""
                status: int
                """The HTTP status, such as 200 or 404."""
                status_text: str
                """The words that the server sent with the status; empty with HTTP/2."""
                async def string(self) -> str:
                    """The old name of `text`."""
                async def text(self) -> str:
                    """The content as text."""
                type: str
                """Where the answer came from: `"basic"`, `"cors"`, `"opaque"` …"""
                async def unpack_archive(self, *, extract_dir: str | None = None, format: str | None = None) -> None:
                    """Unpacks the content (zip, tar, wheel) into Python's file system."""
                url: str
                """The address that answered, after redirects."""
            class HttpStatusError(OSError):
                """What `raise_for_status` raises: the server answered with 400 or more."""
                def __init__(self, status: int, status_text: str, url: str) -> None: ...
            def open_url(url: str) -> _io.StringIO:
                """Loads text and blocks until it is there."""
            async def pyfetch(request: str | _t.Any, /, *, signal: _t.Any = None, fetcher: _t.Any = None, **kwargs: _t.Any) -> FetchResponse:
                """Sends a request, as JavaScript's `fetch` does, and gives an answer with Python methods."""
        "##]],
    );
}

#[test]
fn what_is_hidden_by_a_name_of_the_class_is_reached_otherwise() {
    let web = text(NEWEST, "pyscript/web.pyi");
    assert!(web.contains("import pyscript.web as _own\n") && web.contains("    body: _own.body\n"), "{web}");
    let micropip = text(NEWEST, "micropip.pyi");
    assert!(micropip.contains("_b.list[_t.Any]"), "{micropip}");
}

#[test]
fn a_release_has_what_it_had() {
    let before = Release::new(2024, 6, 2);
    let paths = |release| all(release).into_iter().map(|stub| stub.path).collect::<Vec<_>>();
    let has = |release, path: &str| paths(release).iter().any(|known| known == path);
    assert!(has(before, "pyscript/event_handling.pyi") && !has(NEWEST, "pyscript/event_handling.pyi"));
    assert!(!has(before, "pyscript/events.pyi") && has(NEWEST, "pyscript/events.pyi"));
    assert!(!text(before, "pyscript/ffi.pyi").contains("def is_none("));
    assert!(text(NEWEST, "pyscript/ffi.pyi").contains("def is_none("));
}

#[test]
fn every_release_has_stubs_of_pyscript() {
    let with_core =
        knowledge::releases::all().iter().filter(|one| !knowledge::releases::is_classic(one.release));
    for published in with_core {
        let stubs = all(published.release);
        assert!(stubs.iter().any(|stub| stub.path.starts_with("pyscript")), "{}", published.release);
        assert!(stubs.iter().all(|stub| stub.text.starts_with(MARK)), "{}", published.release);
    }
}
