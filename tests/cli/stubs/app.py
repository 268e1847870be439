"""A game on a board, with something of everything that pages do. Type checkers find nothing in it."""

import asyncio
import json

import js
from js import Array, Blob, Date, Image, Map, Object, URL, Uint8Array, console, document, localStorage, window
from pyodide.ffi import create_proxy, to_js
from pyodide.ffi.wrappers import add_event_listener, set_interval
from pyodide.http import pyfetch
from pyscript import HTML, config, current_target, display, fetch, storage, when
from pyscript.ffi import is_none
from pyscript.web import div, page
from pyscript.js_modules import confetti
from pyscript.js_modules.confetti import burst

board = document.getElementById("board")
board.width = window.innerWidth / 2
board.style.border = "1px solid"
context = board.getContext("2d")
context.fillStyle = "#222"
score = 0


def draw() -> None:
    context.clearRect(0, 0, board.width, board.height)
    for x in range(0, board.width, 10):
        context.beginPath()
        context.arc(x, js.Math.random() * 10, 4.5, 0, js.Math.PI * 2)
        context.fill()
    context.fillText(score, 5, 20)
    picture = Image.new(10, 10)
    picture.src = "a.png"
    context.drawImage(picture, 0, 0)
    context.drawImage(document.getElementById("not-in-the-page"), 0, 0)
    pixels = context.getImageData(0, 0, 10, 10)
    pixels.data[3] = 0
    context.putImageData(pixels, 0, 0)


@when("click", "#go")
async def start(event):
    global score
    score += 1
    event.preventDefault()
    document.getElementById("score").textContent = score
    document.title = f"Score {score}"
    document.getElementById("out").innerHTML = "<b>done</b>"
    await asyncio.sleep(0.1)
    display(HTML("<b>x</b>"), score, target="out", append=False)
    confetti.burst(document.getElementById("out"))
    burst(event.target)


def on_key(event):
    if event.key == "ArrowLeft" and event.target.value:
        console.log("left", event)


document.addEventListener("keydown", create_proxy(on_key))
window.addEventListener("resize", create_proxy(lambda event: draw()), passive=True)
document.getElementById("go").onclick = start
window.onhashchange = create_proxy(on_key)
add_event_listener(document.getElementById("name"), "input", on_key)
add_event_listener(window, "scroll", start)
set_interval(draw, 1000)
js.setTimeout(create_proxy(draw), 500)
js.clearInterval(js.setInterval(create_proxy(draw), 10))
window.requestAnimationFrame(create_proxy(draw))

field = document.getElementById("name")
field.value = 5
for item in document.querySelectorAll("li"):
    item.classList.add("seen", "old")
    item.dataset.number = "1"
    item.setAttribute("data-x", 3)
for element in document.getElementsByClassName("card"):
    element.hidden = not element.hidden
    element.style = "display: none"
document.currentScript.target.textContent = "x"
first = document.querySelector(".card")
first.closest("form").submit()
first.parentElement.appendChild(document.createElement("hr"))
row = document.createElement("tr")
row.insertCell().colSpan = 2
document.body.append(row, "text")
print(len(document.querySelectorAll("p")), document.querySelectorAll("p")[0].innerText)
link = document.createElement("a")
link.href = URL.createObjectURL(Blob.new([to_js(b"abc")], {"type": "text/plain"}))
link.click()
document.getElementById("table").rows[0].cells.item(0).innerText = "x"

localStorage.setItem("score", score)
saved = localStorage.getItem("score")
if saved is None or is_none(saved):
    saved = "0"
score = int(saved)
data = json.loads(localStorage.getItem("data"))


async def load(url: str) -> list[str]:
    response = await js.fetch(url, method="POST", headers={"A": "b"}, body=json.dumps(data))
    if not response.ok:
        raise RuntimeError(response.statusText)
    text = await response.text()
    values = (await response.json()).to_py()
    raw = (await response.arrayBuffer()).to_bytes()
    print(text.upper(), values["a"], raw[:4], response.headers["content-type"])
    again = await (await fetch(url)).text() + await fetch(url).text()
    await js.Promise.all([js.fetch(url), js.fetch(url)])
    store = await storage("my-store")
    store["a"] = await (await pyfetch(url)).json()
    await store.sync()
    await window.navigator.clipboard.writeText(again)
    return text.splitlines()


def on_submit(event) -> None:
    form = js.FormData.new(event.target)
    print(form.get("name"), form["name"], [key for key in form.keys()])
    params = js.URLSearchParams.new(window.location.search)
    print(params.get("q"), "q" in params, dict(params.items()))


now = Date.new()
print(now.getFullYear() + 1, Date.now() - now.getTime(), now.toISOString()[:10], Date())
print(Date.new(2024, 1, 1).toLocaleDateString("de", weekday="long"))
counts = Map.new()
counts["b"] = 2
for key in counts:
    print(key, counts[key], counts.get("c", 0))
numbers = Array.new(1, 2, 3)
numbers.append(4)
print(len(numbers), numbers[0], [n for n in numbers], numbers.map(create_proxy(lambda n, i, a: n * 2)))
options = Object.new()
options.name = "x"
for name, value in Object.entries(Object.fromEntries(to_js([["a", 1]]))):
    print(name, value)
bytes_of_it = Uint8Array.new(16)
bytes_of_it[0] = 255
print(bytes_of_it.to_bytes(), sum(bytes_of_it), js.JSON.stringify(options), js.encodeURIComponent("ä"))
socket = js.WebSocket.new("wss://example.org")
socket.onmessage = create_proxy(lambda event: print(event.data))
observer = js.IntersectionObserver.new(create_proxy(lambda entries, observer: None), {"threshold": 1})
observer.observe(board)
oscillator = js.AudioContext.new().createOscillator()
oscillator.frequency.value = 440.5
print(board.getBoundingClientRect().left + 1, window.location.href, window.Date.now())
window.my_function = create_proxy(draw)
window.location = "other.html"
js.a_library_of_the_page.start(3)
if js.confirm("Sure?") and js.prompt("Name", "x"):
    js.alert(config["name"] + current_target())
document.dispatchEvent(js.CustomEvent.new("ready", detail=to_js({"a": 1}), bubbles=True))
page.append(div("hi", id="x", classes=["a"]))
for part in page.find("li"):
    part.style["color"] = "red"
    part.value = page["#out"].textContent
reader = js.FileReader.new()
reader.onload = create_proxy(lambda event: print(event.target.result))
reader.readAsText(field.files.item(0))
video = document.querySelector("video")
video.currentTime = 3.5
asyncio.ensure_future(load("data.json"))
