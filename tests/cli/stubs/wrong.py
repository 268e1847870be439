"""Every line with a mark is wrong, and type checkers say so."""

import js
from js import console, document, window
from pyscript import display, displai  # wrong

board = document.getElementById("board")
document.titel = "x"  # wrong
print(document.titel)  # wrong
board.widht = 3  # wrong
print(board.widht)  # wrong
board.getContext("2d").fillRct(0, 0, 1, 1)  # wrong
document.querySelector("#name").valeu = "x"  # wrong
document.querySelector("canvas").heigth = 3  # wrong
document.body.apendChild(board)  # wrong
js.Map()  # wrong
js.HTMLElement.new()  # wrong
js.Date.new().getFullyear()  # wrong
window.Date.new().getFullyear()  # wrong
console.lgo("x")  # wrong
js.fetch("x").thne(print)  # wrong
display("x", taget="out")  # wrong
document.getElementById()  # wrong


async def load() -> None:
    response = await js.fetch("x")
    print(response.stauts)  # wrong
    print((await response.text()).uppr())  # wrong
