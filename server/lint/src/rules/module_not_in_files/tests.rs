use expect_test::expect;

use crate::rules::tests::{check, check_fix};

const PAGE: &str = r#"<script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
"#;

#[test]
fn files_beside_the_script_or_the_page() {
    check(&format!(
        "{PAGE}{}",
        r#"<script type="py" src="./app/main.py" config="./conf.toml"></script>
<script type="mpy">
import app.main
#      ^^^^^^^^ error module-not-in-files: `app/main.py` is in the project, but Python only finds files that the config names: "ImportError: no module named 'app'". Name it under `files`.
</script>
//- /conf.toml
[files]
"./app/given.py" = ""
"./lib/deep.py" = "./deep/"
//- /app/main.py
import given, deep.deep
import helper
#      ^^^^^^ error module-not-in-files: `helper.py` is in the project, but Python only finds files that the config names: "ModuleNotFoundError: No module named 'helper'". Name it under `files`.
import beside
#      ^^^^^^ error module-not-in-files: `../beside/__init__.py` is in the project
try:
    import optional
except ImportError:
    pass
//- /app/given.py
import json
//- /lib/deep.py
//- /app/helper.py
//- /app/optional.py
//- /beside/__init__.py
"#
    ));
}

#[test]
fn the_file_is_named_from_where_the_config_lies() {
    check_fix(
        "module-not-in-files",
        &format!(
            "{PAGE}<script type=py src=app/main.py config=conf/c.toml></script>\n//- /conf/c.toml\n# mine\n[files]\n\"../a.csv\" = \"\"\n//- /a.csv\n//- /app/main.py\nimport helper\n//- /app/helper.py\n"
        ),
        expect![[r##"
            # mine
            [files]
            "../a.csv" = ""
            "../app/helper.py" = ""
        "##]],
    );
    check_fix(
        "module-not-in-files",
        &format!("{PAGE}<script type=mpy>import helper</script>\n//- /helper.py\n"),
        expect![[r#"
            //- /index.html
            <script type="module" src="https://pyscript.net/releases/2026.7.3/core.js"></script>
            <script type=mpy config="./pyscript.toml">import helper</script>
            //- /pyscript.toml
            [files]
            "./helper.py" = ""
        "#]],
    );
}
