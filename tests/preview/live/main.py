from pyscript import document
from words import WORD

document.getElementById("out").textContent = f"{WORD} from disk"
