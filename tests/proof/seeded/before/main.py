"""The garden's page.  Everything in it is slightly wrong."""
from js import Date, HTMLCanvasElement, URL, setTimeout   # four names
from pyscript import document, when
from pyscript.js_modules.shapes import area
import helper, tools
from packaging.version import Version  # a package of Pyodide

said = [ ]

def say(word):  # no trailing space here 🌻
	said.append( word )		# tabs
	print("said", word)
	if len(said) == 4:
		print("the garden", "is ready")


def later ():
    say('later')


setTimeout(later,   10)  # é: columns are characters
setTimeout(lambda: say("a lambda"), 20); setTimeout(later, 30)

address = URL("https://example.com/a?b=c")
say(f'{address.pathname} in {Date().getFullYear() > 2000} with {area(2, 3)} and {helper.WORD}')

missing = document.querySelector("#main")
if missing is None:   # nothing there
    print("there is no", "main")


print(f'{HTMLCanvasElement.new().width} wide', Version("1.10") > Version("1.9"), tools.SAW)

@when("click", "#send-buton")
def clicked(event): print("it was a", event.type)

def pressed(event):
    print("pressed a", event.target.id)

document.titel
document.getElementById("send-button").click()
