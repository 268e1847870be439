"""The time in digits, once a second."""

from js import Date
from pyscript import document, window


def tell():
    document.querySelector("#time").textContent = Date.new().toLocaleTimeString("en-GB")


tell()
window.setInterval(tell, 1000)
