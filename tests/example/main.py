"""Draws a sunflower on the page's canvas, seed by seed."""

from pyscript import config, document, when, window
from pyscript.js_modules import palette
from js import URL

from sunflower import seeds

SIZE = 960

canvas = document.querySelector("#flower").getContext("2d")
turn = document.querySelector("#turn")
link = document.querySelector("#link")


def draw():
    canvas.clearRect(0, 0, SIZE, SIZE)
    for seed in seeds(float(turn.value), SIZE / 2):
        canvas.fillStyle = palette.colour(seed.age)
        canvas.beginPath()
        canvas.arc(seed.x, seed.y, seed.radius, 0, 6.3)
        canvas.fill()
    document.querySelector("#degrees").textContent = f"{turn.value}°"


@when("input", "#turn")
def on_turn(event):
    draw()


def on_repaint(event):
    palette.repaint()
    draw()


@when("click", "#share")
def on_share(event):
    address = URL(window.location.href)
    address.searchParams.set("turn", turn.value)
    link.textContent = address.href


title = config.get("app", {}).get("title", "A flower without a name")
document.querySelector("#title").textContent = title
document.querySelector("#repaint").addEventListener("click", on_repaint)
draw()
print(f"{title}: drawn with a turn of {turn.value}°")
