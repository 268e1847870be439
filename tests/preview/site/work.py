from pyscript import RUNNING_IN_WORKER, document
from pyscript.js_modules import sums

from greeting import greet
from helper import words

where = "worker" if RUNNING_IN_WORKER else "main"
document.getElementById(where).textContent = f"{greet(where)}: {len(words())} words, {sums.sum(2, 3)}"
print("printed in", where)
