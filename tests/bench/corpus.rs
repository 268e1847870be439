//! A project of small files, the same one every time: folders of ten files, in each four pages, five Python files that they
//! use, and a config.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::Result;

const PER_FOLDER: usize = 10;

/// Writes `files` files below `root`; a multiple of ten.
pub(crate) fn write(root: &Path, files: usize) -> Result<()> {
    for number in 0..files / PER_FOLDER {
        let folder = root.join(format!("app{number}"));
        std::fs::create_dir_all(&folder)?;
        for page in 0..4 {
            std::fs::write(folder.join(format!("page{page}.html")), html(number, page))?;
        }
        for module in 0..5 {
            std::fs::write(folder.join(format!("module{module}.py")), python(number, module))?;
        }
        std::fs::write(folder.join("pyscript.toml"), config(number))?;
    }
    Ok(())
}

fn html(folder: usize, page: usize) -> String {
    // One page in forty has no version in its address.
    let release = if folder.is_multiple_of(10) && page == 0 {
        "https://cdn.jsdelivr.net/npm/@pyscript/core/dist"
    } else {
        "https://pyscript.net/releases/2026.7.3"
    };
    let flavor = if page == 3 { "mpy" } else { "py" };
    let mut rows = String::new();
    for row in 0..8 {
        let _ = writeln!(rows, "      <tr><td class=\"name\">Row {row}</td><td>{}</td></tr>", folder * row);
    }
    format!(
        r##"<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Page {page} of {folder}</title>
    <link rel="stylesheet" href="{release}/core.css">
    <script type="module" src="{release}/core.js"></script>
  </head>
  <body>
    <h1>Numbers &amp; names</h1>
    <table id="rows">
{rows}    </table>
    <button id="more" class="wide">More</button>
    <p id="out"></p>
    <script type="{flavor}" src="./module{page}.py" config="./pyscript.toml"></script>
    <script type="{flavor}">
      from pyscript import document, when
      from module4 import Series

      series = Series({page})

      @when("click", "#more")
      def more(event):
          document.querySelector("#out").textContent = series.next_value()
    </script>
  </body>
</html>
"##
    )
}

fn python(folder: usize, module: usize) -> String {
    let mut text = format!(
        r#""""Module {module} of folder {folder}."""

from math import sqrt

from pyscript import document, window

"#
    );
    for part in 0..3 {
        let _ = write!(
            text,
            r##"
def part_{part}(values, limit={folder}):
    """What part {part} says about some values."""
    total = sum(value for value in values if value < limit)
    element = document.querySelector("#part-{part}")
    if element:
        element.textContent = f"{{total}} of {{len(values)}}"
    return sqrt(total) if total > 0 else None

"##
        );
    }
    text.push_str(
        r#"
class Series:
    def __init__(self, start):
        self.value = start
        self.seen = []

    def next_value(self):
        self.value = self.value * 3 % 101
        self.seen.append(self.value)
        window.console.log("next", self.value)
        return self.value
"#,
    );
    text
}

fn config(folder: usize) -> String {
    format!(
        r#"name = "app {folder}"
packages = ["numpy"]

[files]
"./module4.py" = ""
"#
    )
}
