"""The garden's page.  Everything in it is slightly wrong."""
from js import Date, HTMLCanvasElement, URL, setTimeout   # four names
from pyscript import document, when
from pyscript.js_modules.shapes import area
import helper, tools
from packaging.version import Version  # a package of Pyodide
from pyscript.ffi import create_proxy

said = [ ]

def say(word):  # no trailing space here 🌻
	said.append( word )		# tabs
	print("said", word)
	if len(said) == 4:
		print("the garden", "is ready")


def later ():
    say('later')


setTimeout(create_proxy(later),   10)  # é: columns are characters
setTimeout(create_proxy(lambda: say("a lambda")), 20); setTimeout(create_proxy(later), 30)

address = URL.new("https://example.com/a?b=c")
say(f'{address.pathname} in {Date.new().getFullYear() > 2000} with {area(2, 3)} and {helper.WORD}')

missing = document.querySelector("#main")
if not missing:   # nothing there
    print("there is no", "main")


print(f'{document.createElement("canvas").width} wide', Version("1.10") > Version("1.9"), tools.SAW)

@when("click", "#send-button")
def clicked(event): print("it was a", event.type)

def pressed(event):
    print("pressed a", event.target.id)

document.title
document.getElementById("send-button").click()
