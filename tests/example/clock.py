"""A clock with hands, once a second."""

from js import Date
from pyscript import document, window

HANDS = (
    ("#hour", lambda now: now.getHours() * 30 + now.getMinutes() / 2),
    ("#minute", lambda now: now.getMinutes() * 6),
    ("#second", lambda now: now.getSeconds() * 6),
)


def mark(number):
    line = document.createElementNS("http://www.w3.org/2000/svg", "line")
    line.setAttribute("y1", "-84")
    line.setAttribute("y2", "-90")
    line.setAttribute("transform", f"rotate({number * 30})")
    document.querySelector("#marks").append(line)


def tick():
    now = Date.new()
    for hand, degrees in HANDS:
        document.querySelector(hand).setAttribute("transform", f"rotate({degrees(now)})")


for number in range(12):
    mark(number)
tick()
window.setInterval(tick, 1000)
print("The clock runs.")
