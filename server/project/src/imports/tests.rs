use super::*;
use crate::path::FilePath;

/// What imports find in the first interpreter of a page of a release: one letter each.
fn found(release: &str, script: &str, modules: &[&str]) -> String {
    let page =
        format!("<script type=module src=https://pyscript.net/releases/{release}/core.js></script>{script}");
    let workspace = Workspace::from_texts([("/index.html", &*page)]);
    let interpreter = &workspace.interpreters(&FilePath::new("/index.html"))[0];
    let importable = Importable::of(&workspace, interpreter, &[]);
    let letter = |module: &&str| match importable.find(module) {
        Import::Works => '+',
        Import::Unlisted(Listable::Pyodide(_)) => 'p',
        Import::Unlisted(Listable::Mip(_)) => 'm',
        Import::Unlisted(Listable::Pypi(_)) => 'i',
        Import::Hopeless(..) => 'x',
        Import::Lacking(_) => '-',
        Import::Stranger => '?',
    };
    modules.iter().map(letter).collect()
}

#[test]
fn pyodide() {
    let py = "<script type=py>1</script>";
    let modules =
        ["numpy", "PIL.Image", "docx", "torch", "tkinter", "ssl", "foo", "js", "machine", "micropip"];
    assert_eq!(found("2026.7.3", py, &modules), "ppix-+?+?p");
    assert_eq!(found("2025.3.1", py, &modules), "ppix-p?+?p");
    let listed = "<script type=py config='{\"packages\": [\"pandas\", \"PILLOW\"]}'>1</script>";
    assert_eq!(found("2026.7.3", listed, &modules), "++ix-+?+?+");
    let open = "<script type=py config='{\"packages\": [\"of-some-index\"]}'>1</script>";
    assert_eq!(found("2026.7.3", open, &modules), "++++++++++");
}

#[test]
fn micropython() {
    let mpy = "<script type=mpy>1</script>";
    let modules =
        ["json", "os.path", "collections.abc", "contextlib", "typing", "numpy", "foo", "micropip", "mip"];
    assert_eq!(found("2026.7.3", mpy, &modules), "++-m--?-+");
    let listed = "<script type=mpy config='{\"packages\": [\"contextlib\"]}'>1</script>";
    // `contextlib` needs the package `collections`, in which nobody looks.
    assert_eq!(found("2026.7.3", listed, &modules), "++++--?-+");
}
