use expect_test::expect;

use crate::rules::tests::{check, check_fix};

const CORE: &str = r#"<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>"#;

/// A page of the newest release with this behind its loader.
fn page(rest: &str) -> String {
    format!("{CORE}\n{rest}")
}

#[test]
fn packages_that_no_config_asks_for() {
    check(&page(
        r#"
<script type="py" src="./main.py" config="./conf.toml"></script>
<script type="mpy" worker>
import textwrap, jwt.x
#      ^^^^^^^^ error missing-package: No config asks for the package `textwrap`: "ImportError: no module named 'textwrap'". Add it to `packages`.
#                ^^^^^ error missing-package: No config asks for the package `pyjwt`, which has `jwt.x`
import nothing_known
#      ^^^^^^^^^^^^^ hint missing-package: Nothing is known to give `nothing_known` to this script
</script>
//- /conf.toml
packages = ["pandas", "scikit-image"]
//- /main.py
import numpy.linalg, pandas as pd, PIL, dateutil, skimage.io, micropip, packaging, sqlite3, ssl
import sklearn.cluster, yaml
#      ^^^^^^^^^^^^^^^ error missing-package: No config asks for the package `scikit-learn`, which has `sklearn.cluster`: "The module 'scikit-learn' is included in the Pyodide distribution, but it is not installed". Add it to `packages`.
#                       ^^^^ error missing-package: No config asks for the package `pyyaml`, which has `yaml`
from docx import Document
#    ^^^^ error missing-package: No config asks for the package `python-docx`, which has `docx`: "ModuleNotFoundError: No module named 'docx'". Add it to `packages`.
import torch
#      ^^^^^ error missing-package: The package `torch` is compiled and has no build for the browser, so that no browser runs it: "ModuleNotFoundError: No module named 'torch'". `scikit-learn` does the like.

def later():
    import bs4
#          ^^^ error missing-package
"#,
    ));
}

#[test]
fn parts_of_the_standard_library_are_packages_in_older_releases() {
    check(
        r#"<script type="module" src="https://pyscript.net/releases/2025.3.1/core.js"></script>
<script type="py">
import sqlite3
#      ^^^^^^^ error missing-package: No config asks for the package `sqlite3`: "The module 'sqlite3' is unvendored from the Python standard library in the Pyodide distribution". Add it to `packages`.
</script>"#,
    );
}

#[test]
fn micropip_comes_with_the_packages_of_the_config_only() {
    check(&page(
        r#"
<script type="py">
import micropip
#      ^^^^^^^^ error missing-package: No config asks for the package `micropip`: "The module 'micropip' is included
await micropip.install("numpy")
import numpy, pandas
#             ^^^^^^ error missing-package
</script>
<script type="py" worker config='{"packages": []}'>
import micropip
await micropip.install(["numpy", 'pandas'])
import numpy, pandas, dateutil
</script>"#,
    ));
}

#[test]
fn what_may_come_from_elsewhere_is_silent() {
    let scripts = [
        "<script type=py>\ntry:\n    import numpy\nexcept ImportError:\n    numpy = None\n</script>",
        "<script type=py>\nimport sys\nif sys.platform != 'emscripten':\n    import numpy\n</script>",
        "<script type=py>\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import numpy\n</script>",
        "<script type=py>\nfrom pyscript import py_import\n[np] = await py_import('numpy')\nimport numpy, micropip\n</script>",
        "<script type=py>\nfrom pyodide_js import loadPackage\nawait loadPackage('numpy')\nimport numpy\n</script>",
        "<script type=py>\nimport pyodide_js\nawait pyodide_js.loadPackagesFromImports(code)\nimport numpy\n</script>",
        "<script type=py>\nimport pyodide_js, names\nawait pyodide_js.loadPackage(names)\nimport numpy\n</script>",
        "<script type=mpy>\nimport mip\nmip.install('github:a/b')\nimport b\n</script>",
        "<script type=py>\nimport sys\nsys.path.append('/lib')\nimport numpy\n</script>",
        "<script type=py>\nopen('made.py', 'w').write('x = 1')\nimport made\n</script>",
        "<script type=py>import numpy</script><script type=module>import {hooks} from './core.js';\nhooks.main.onReady.add(x => x.interpreter.loadPackage('numpy'))</script>",
        "<script type=py config='https://x.org/c.toml'>import numpy</script>",
        "<script type=py config='{\"packages\": [\"./x-1-py3-none-any.whl\"]}'>import numpy, x</script>",
        "<script type=py config='{\"packages\": [\"./more.toml\"]}'>import numpy</script>",
        "<script type=py config='{\"packages\": [\"puepy\"]}'>import puepy, jinja2</script>",
        "<script type=py config='{\"packages\": [\"numpy\"], \"packages_cache\": \"passthrough\"}'>import pandas</script>",
        "<script type=py config='{\"interpreter\": \"./mine/pyodide.mjs\"}'>import pandas</script>",
        "<script type=py config='{\"files\": {\"./a.zip\": \"./*\"}}'>import pandas</script>\n//- /a.zip",
        "<script type=py config='{\"files\": {\"./lib/numpy.py\": \"\"}}'>import numpy</script>\n//- /lib/numpy.py",
        "<script type=py config='{\"files\": {\"./x.py\": \"./yaml/\"}}'>import yaml.x</script>\n//- /x.py",
        "<script type=mpy config='{\"packages\": [\"https://x.org/p.whl\"]}'>import p</script>",
        "<script type=mpy config='{\"packages\": [\"unittest-discover\"]}'>import argparse</script>",
        "<script type=mpy config='{\"files\": {\"/static/core.py\": \"puepy/\"}}'>import puepy</script>",
        "<script type=pyodide>import numpy</script>",
        "<script type=py-game src=./game.py></script>\n//- /game.py\nimport pygame",
        "<py-config>{{ config }}</py-config><script type=py>import numpy</script>",
        "{% block py %}<script type=py>import numpy</script>{% endblock %}",
        "<script type=py>import _cffi_backend_x, js, pyodide_js, _pyodide, pyscript.web</script>",
    ];
    for script in scripts {
        check(&page(script));
    }
    check(&page("<script type=py>from pyweb import pydom</script>").replace("2026.7.3", "2024.3.1"));
    check("//- /main.py\nimport numpy\n");
    check("<script type=py>import numpy</script>");
}

/// A file that two interpreters run fails only where neither has the package; both get it.
#[test]
fn every_interpreter_counts() {
    let main = "//- /main.py\nimport numpy\n#      ^^^^^ error missing-package\n";
    let script = |config: &str| format!("<script type=py worker src=main.py config={config}></script>");
    let with = "'{\"packages\": [\"numpy\"]}'";
    check(&page(&format!("{}{}\n{main}", script("'{}'"), script("'{\"a\": 1}'"))));
    let silent = main.split_once("#").unwrap().0;
    check(&page(&format!("{}{}\n{silent}", script("'{}'"), script(with))));
    check_fix(
        "missing-package",
        &page(&format!("{}\n{}\n{silent}", script("'{}'"), script("a.toml")))
            .replace("//- /main", "//- /a.toml\n//- /main"),
        expect![[r#"
            //- /a.toml
            packages = ["numpy"]
            //- /index.html
            <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
            <script type=py worker src=main.py config='{"packages": ["numpy"]}'></script>
            <script type=py worker src=main.py config=a.toml></script>
        "#]],
    );
}

#[test]
fn the_package_is_added_where_the_script_is_configured() {
    check_fix(
        "missing-package",
        &page("<script type=py src=main.py></script>\n//- /main.py\nfrom PIL import Image\n"),
        expect![[r#"
            //- /index.html
            <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
            <script type=py src=main.py config="./pyscript.toml"></script>
            //- /pyscript.toml
            packages = ["Pillow"]
        "#]],
    );
    check_fix(
        "missing-package",
        &page("<script type=mpy config='{\"packages\": [\"base64\"]}'>import textwrap, pprint</script>\n"),
        expect![[r#"
            <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
            <script type=mpy config='{"packages": ["base64", "textwrap"]}'>import textwrap, pprint</script>
        "#]],
    );
    check_fix(
        "missing-package",
        &page("<script type=py>import nobody_knows, torch</script>\n"),
        expect![[r#""#]],
    );
}
