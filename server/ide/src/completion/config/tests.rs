//! Files, tags and attributes that the tests below share.

mod keys;
mod options;
mod values;

use expect_test::Expect;

use crate::test_support::check_completion;

const PAGE: &str = "//- /index.html
<script type=\"module\" src=\"https://pyscript.net/releases/2026.7.3/core.js\"></script>
<script type=\"py\" config=\"./pyscript.toml\"></script>
//- /main.py
//- /lib/a.py
//- /lib/b.py
//- /data.csv
//- /libs.zip
//- /js/tool.js
//- /js/tool.css
//- /wheels/x-1.0-py3-none-any.whl
//- /node_modules/y.py
";

/// A config file that a page on the newest release uses, with the cursor.
fn toml(config: &str) -> String {
    format!("{PAGE}//- /pyscript.toml\n{config}")
}

fn json(config: &str) -> String {
    let page = PAGE.replace("pyscript.toml", "pyscript.json");
    format!("{page}//- /pyscript.json\n{config}")
}

/// The config in a page that loads `release`, in the place of `{}`.
fn page(release: &str, tags: &str) -> String {
    let loader =
        format!("<script type=\"module\" src=\"https://pyscript.net/releases/{release}/core.js\"></script>");
    format!("//- /index.html\n{loader}\n{tags}\n//- /main.py\n//- /lib/a.py\n")
}

fn check(fixture: &str, expect: Expect) {
    check_completion(fixture, 8, expect);
}
