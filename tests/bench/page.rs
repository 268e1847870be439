//! A page of a thousand lines, the same one every time: elements with ids and handlers, and one inline script that works on
//! them.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

const LINES: usize = 1000;
const SECTIONS: usize = 40;

/// The line at whose end somebody types a dot.
const TYPED: &str = "          document\n";

/// The member that somebody points at.
const HOVERED: &str = "querySelector";

/// The page and the places in it.
pub(crate) struct Page {
    /// What stands in it: ASCII.
    pub(crate) text: String,
    /// Where the dot goes: `document` ends here.
    pub(crate) typed: Place,
    /// In the middle of `querySelector`, on a line behind the other place.
    pub(crate) hovered: Place,
}

/// A line and a column, both from zero.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    line: usize,
    column: usize,
}

impl Page {
    /// The page.
    pub(crate) fn generate() -> Result<Self> {
        let mut text = head();
        (0..SECTIONS).for_each(|number| text += &section(number));
        text += "    <script type=\"py\">\n";
        text += "      from js import fetch\n";
        text += "      from pyscript import document, when, window\n\n";
        let mut number = 0;
        while text.lines().count() < LINES - 3 {
            text += &functions(number % SECTIONS, number);
            number += 1;
        }
        text += "    </script>\n  </body>\n</html>\n";
        let dot = text.find(TYPED).context("nothing to type at")? + TYPED.len() - 1;
        let member = dot + text[dot..].find(HOVERED).context("nothing to point at")? + HOVERED.len() / 2;
        Ok(Page { typed: Place::of(&text, dot), hovered: Place::of(&text, member), text })
    }
}

impl Place {
    fn of(text: &str, offset: usize) -> Self {
        let line = text[..offset].matches('\n').count();
        let start = text[..offset].rfind('\n').map_or(0, |end| end + 1);
        Place { line, column: offset - start }
    }

    /// The place one character further.
    pub(crate) fn next(self) -> Self {
        Place { column: self.column + 1, ..self }
    }

    /// A position of the protocol.
    pub(crate) fn position(self) -> Value {
        json!({ "line": self.line, "character": self.column })
    }
}

fn head() -> String {
    r#"<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A thousand lines</title>
    <link rel="stylesheet" href="https://pyscript.net/releases/2026.7.3/core.css">
    <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
  </head>
  <body>
    <canvas id="canvas" width="640" height="480"></canvas>
"#
    .to_owned()
}

fn section(number: usize) -> String {
    format!(
        r#"    <section id="part{number}" class="part">
      <h2>Part {number}</h2>
      <input id="name{number}" type="text" value="{number}">
      <button id="go{number}" class="wide">Load</button>
      <button py-click="clear_{number}">Clear</button>
      <p id="out{number}" class="out"></p>
    </section>
"#
    )
}

fn functions(section: usize, number: usize) -> String {
    // Half way down, somebody is typing.
    let typed = if number == SECTIONS / 2 { TYPED } else { "" };
    format!(
        r##"
      @when("click", "#go{section}")
      async def load_{number}(event):
          """Fetches list {number} and shows it."""
{typed}          response = await fetch(f"/api/{number}")
          rows = await response.json()
          names = [str(row) for row in rows if row]
          target = document.querySelector("#out{section}")
          target.textContent = ", ".join(names)
          if event.target.value:
              window.localStorage.setItem("last", event.target.value)
          draw_{number}(target, names)


      def draw_{number}(element, names, limit={number}):
          context = document.getElementById("canvas").getContext("2d")
          context.fillRect(0, 0, len(names), limit)
          for child in element.children:
              child.style.display = "none"


      def clear_{number}(event):
          document.getElementById("name{section}").value = ""
          event.preventDefault()

"##
    )
}
