use crate::test_support::{ask_every_prefix, ask_everywhere};

const SAMPLE: &str = r##"
"""A page's é code."""
import pyscript.web as web, js
from pyscript import display, when, document as d
from pyscript.js_modules import leaflet
from help import greet

class Box(web.div):
    "Holds things."
    count: int = 0
    async def fill(self, *items, sep=", ", **rest):
        for item in items:
            self.append(f"{item.name!r:>{sep}} {d.title}")
        return [x for x in self.find(".a")]

@when("click", "#out")
def clicked(event, box=Box("a")):
    display(greet(event.target.id, loud=True), target="out", append=False)
    web.page["ö"].classes.add(lambda x, y=1: x(y, ))
"##;

#[test]
fn every_offset_can_be_asked_about() {
    ask_everywhere(&format!(
        "<p id=out></p><script type=mpy config='{{\"files\": {{\"help.py\": \"\"}}}}'>{SAMPLE}</script>\n\
         //- /help.py\ndef greet(name, loud): pass\n"
    ));
}

#[test]
fn every_beginning_can_be_asked_about() {
    ask_every_prefix("/main.py", SAMPLE, &[("/help.py", "def greet(name, loud): pass\n")]);
}
