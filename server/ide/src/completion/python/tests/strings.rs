use expect_test::expect;

use crate::test_support::{check_completion, labels};

#[test]
fn strings_with_known_values() {
    let page = |code: &str| {
        format!(
            "<p id=\"out\" class=\"row big\"></p>\n<script type=\"py\" worker name=\"sum\">\n{code}\n</script>\n"
        )
    };
    check_completion(
        &page("from pyscript import when\n@when('cli$0')"),
        2,
        expect![[r#"
        @when('⟦cli⟧')
        20 abort (UIEvent)
        20 animationcancel (AnimationEvent)
        and 106 more
    "#]],
    );
    check_completion(
        &page("from pyscript import when\n@when('click', '$0')"),
        9,
        expect![[r#"
            @when('click', '⟦⟧')
            20 #out (<p>)
            21 .big (<p>)
            21 .row (<p>)
            22 p (<p>)
        "#]],
    );
    check_completion(
        &page("from pyscript import when\n@when('click', '#out .$0')"),
        9,
        expect![[r#"
            @when('click', '#out ⟦.⟧')
            21 .big (<p>)
            21 .row (<p>)
        "#]],
    );
    check_completion(
        &page("from pyscript import display\ndisplay(1, target=\"$0"),
        9,
        expect![[r#"
        display(1, target="⟦⟧
        20 out (<p>)
    "#]],
    );
    check_completion(
        &page("from pyscript.web import page\npage['#$0']"),
        9,
        expect![[r#"
        page['⟦#⟧']
        20 #out (<p>)
    "#]],
    );
    check_completion(
        &page("from pyscript import document as d\nd.getElementById('$0')"),
        9,
        expect![[r#"
        d.getElementById('⟦⟧')
        20 out (<p>)
    "#]],
    );
    check_completion(
        &page("from pyscript import PyWorker\nPyWorker('w.py', type='$0')"),
        9,
        expect![[r#"
        PyWorker('w.py', type='⟦⟧')
        20 micropython
        20 pyodide
    "#]],
    );
    check_completion(
        &page("from pyscript import workers\nworkers['$0']"),
        9,
        expect![[r#"
        workers['⟦⟧']
        20 sum (<script>)
    "#]],
    );
    check_completion(
        &page("x = '$0'"),
        9,
        expect![[r#"
        nothing
    "#]],
    );
    let worker =
        "from pyscript.workers import create_named_worker\nawait create_named_worker('w.py', 'w', type='$0')";
    check_completion(
        &page(worker),
        9,
        expect![[r#"
        await create_named_worker('w.py', 'w', type='⟦⟧')
        20 mpy (micropython)
        20 py (pyodide)
    "#]],
    );
}

#[test]
fn files_are_found_from_the_page() {
    let fixture = "<script type=\"py\" src=\"code/main.py\"></script>\n//- /code/work.py\n\n//- /data.json\n{}\n\
                   //- /code/main.py\nfrom pyscript import PyWorker, fetch\n";
    check_completion(
        &format!("{fixture}PyWorker(\"$0\")\n"),
        9,
        expect![[r#"
        PyWorker("⟦⟧")
        20 ./code/
    "#]],
    );
    check_completion(
        &format!("{fixture}PyWorker(\"./code/w$0\")\n"),
        9,
        expect![[r#"
        PyWorker("./code/⟦w⟧")
        20 main.py
        20 work.py
    "#]],
    );
    check_completion(
        &format!("{fixture}fetch('$0\n"),
        9,
        expect![[r#"
        fetch('⟦⟧
        20 ./data.json
        20 ./index.html
    "#]],
    );
}

#[test]
fn ids_of_the_pages_that_use_a_file() {
    let fixture = "<i id=\"here\"></i><script type=\"py\" src=\"main.py\"></script>\n//- /other.html\n<i id=\"there\"></i>\n\
                   //- /main.py\nfrom pyscript.web import page\npage[\"$0\"]\n";
    assert_eq!(labels(fixture), ["here"]);
}
