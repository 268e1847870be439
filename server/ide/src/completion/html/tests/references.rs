//! Values that refer to files, to elements of the page, and to environments.

use expect_test::expect;

use super::{check, take};
use crate::test_support::check_completion;

#[test]
fn addresses() {
    check(
        "<script type=\"py\" src=\"$0\"></script>",
        expect![[r#"
        <script type="py" src="⟦⟧"></script>
        20 ./main.py
        30 ./lib/
    "#]],
    );
    check(
        "<script type=\"py\" src=\"./lib/$0\"></script>",
        expect![[r#"
        <script type="py" src="./lib/⟦⟧"></script>
        20 a.py
    "#]],
    );
    check(
        "<script type=\"py\" config=\"$0\"></script>",
        expect![[r#"
        <script type="py" config="⟦⟧"></script>
        10 ./pyscript.toml
        30 ./conf/
        60 packages = [...] "packages = ['$0']" (a config in the attribute itself)
    "#]],
    );
    check(
        "<script type='py' config='$0'></script>",
        expect![[r#"
        <script type='py' config='⟦⟧'></script>
        10 ./pyscript.toml
        30 ./conf/
        60 {...} "{\"packages\": [\"$0\"]}" (a config in the attribute itself)
    "#]],
    );
    check(
        "<script type=\"py\" config=\"./conf/$0\"></script>",
        expect![[r#"
        <script type="py" config="./conf/⟦⟧"></script>
        20 other.json
    "#]],
    );
    check(
        "<py-config src=\"$0\"></py-config>",
        expect![[r#"
        <py-config src="⟦⟧"></py-config>
        10 ./pyscript.toml
        30 ./conf/
    "#]],
    );
    check(
        "<script type=\"py\" worker service-worker=\"$0\"></script>",
        expect![[r#"
        <script type="py" worker service-worker="⟦⟧"></script>
        20 ./sw.js
    "#]],
    );
    assert_eq!(
        take("<script type=\"py\" src=$0></script>", "./main.py"),
        "<script type=\"py\" src=\"./main.py\"></script>"
    );
    assert_eq!(
        take("<script type=\"py\" src=\"ma$0\n</script>", "main.py"),
        "<script type=\"py\" src=\"main.py\"\n</script>"
    );
    assert_eq!(take("<script type=\"py\" src=\"$0", "./lib/"), "<script type=\"py\" src=\"./lib/");
    assert_eq!(
        take("<script type='py' config='pack$0'></script>", "packages"),
        "<script type='py' config='packages = [\"$0\"]'></script>"
    );
    check("<img src=\"$0\">", expect!["nothing\n"]);
}

#[test]
fn ids_and_environments() {
    let body = "<div id=\"out\"></div><canvas id=board></canvas><script id=x type=\"py\"></script>";
    check(
        &format!("{body}<script type=\"py\" target=\"$0\"></script>"),
        expect![[r#"
            <div id="out"></div><canvas id=board></canvas><script id=x type="py"></script><script type="py" target="⟦⟧"></script>
            20 board (<canvas>)
            20 out (<div>)
        "#]],
    );
    check(
        &format!("{body}<script type=\"py\" target=\"#o$0\"></script>"),
        expect![[r#"
            <div id="out"></div><canvas id=board></canvas><script id=x type="py"></script><script type="py" target="⟦#o⟧"></script>
            20 #board (<canvas>)
            20 #out (<div>)
        "#]],
    );
    check(
        &format!("{body}<script type=\"py-game\" target=\"$0\"></script>"),
        expect![[r#"
            <div id="out"></div><canvas id=board></canvas><script id=x type="py"></script><script type="py-game" target="⟦⟧"></script>
            20 board (<canvas>)
            20 out (<div>)
        "#]],
    );
    check(
        &format!("{body}<script type=\"py\" target=\"#x, $0\"></script>"),
        expect![[r##"
            <div id="out"></div><canvas id=board></canvas><script id=x type="py"></script><script type="py" target="#x, ⟦⟧"></script>
            20 #board (<canvas>)
            20 #out (<div>)
            22 canvas (<canvas>)
            22 div (<div>)
        "##]],
    );
    check(
        &format!("{body}<i id=\"lead\"></i><p aria-labelledby=\"out l$0 x\"></p>"),
        expect![[r#"
            <div id="out"></div><canvas id=board></canvas><script id=x type="py"></script><i id="lead"></i><p aria-labelledby="out ⟦l⟧ x"></p>
            20 board (<canvas>)
            20 lead (<i>)
            20 out (<div>)
        "#]],
    );
    check(
        "<input id=\"name\"><p id=\"text\"></p><my-field id=\"own\"></my-field><label for=$0></label><script type=\"py\"></script>",
        expect![[r#"
            <input id="name"><p id="text"></p><my-field id="own"></my-field><label for=⟦⟧></label><script type="py"></script>
            20 name "\"name\"" (<input>)
            20 own "\"own\"" (<my-field>)
        "#]],
    );
    check_completion(
        "<input id=\"name\"><label for=\"$0\"></label>",
        3,
        expect![[r#"
        nothing
    "#]],
    );
    check(
        "<script type=\"py-editor\" env=\"shared\"></script><script type=\"mpy-editor\" env=\"other\"></script><script type=\"py-editor\" env=\"$0\"></script>",
        expect![[r#"
            <script type="py-editor" env="shared"></script><script type="mpy-editor" env="other"></script><script type="py-editor" env="⟦⟧"></script>
            50 shared (shares its worker)
        "#]],
    );
    check(
        "<script type=\"py\" async=\"$0\"></script>",
        expect![[r#"
        <script type="py" async="⟦⟧"></script>
        50 0
        50 false
        50 no
    "#]],
    );
    check(
        "<py-config type=\"$0\"></py-config>",
        expect![[r#"
        <py-config type="⟦⟧"></py-config>
        50 json
        50 toml
    "#]],
    );
}
