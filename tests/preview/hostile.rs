//! Requests that no page of the preview sends, written by hand, and text that no report can hold.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Context as _, Result};

use tests::driver::Browser;
use tests::folder::Folder;
use tests::preview::{Preview, program};

/// A folder to serve with a secret beside it, and the preview of it.
struct Victim {
    _folder: tempfile::TempDir,
    preview: Preview,
    /// `127.0.0.1:PORT`
    host: String,
}

impl Victim {
    fn new(arguments: &[&str]) -> Result<Victim> {
        let folder = tempfile::tempdir()?;
        let root = folder.path().join("root");
        std::fs::create_dir_all(root.join("folder"))?;
        std::fs::write(folder.path().join("secret.txt"), "the secret")?;
        std::fs::write(root.join("index.html"), "<!doctype html><p>the page")?;
        std::fs::write(root.join("folder/a b.txt"), "a file")?;
        std::os::unix::fs::symlink(folder.path().join("secret.txt"), root.join("link.txt"))?;
        std::os::unix::fs::symlink(folder.path(), root.join("up"))?;
        let preview = Preview::start(program()?.args(["preview", "--port", "0"]).args(arguments).arg(&root))?;
        let host = preview.address.trim_start_matches("http://").trim_end_matches('/').to_owned();
        Ok(Victim { _folder: folder, preview, host })
    }

    /// Sends a request line with headers and a body; answers status and the whole answer.
    fn send(&self, line: &str, headers: &[(&str, &str)], body: &str) -> Result<(u16, String)> {
        let mut stream = TcpStream::connect(&self.host)?;
        stream.set_read_timeout(Some(Duration::from_secs(20)))?;
        let host = if headers.iter().any(|(name, _)| *name == "Host") {
            String::new()
        } else {
            format!("Host: {}\r\n", self.host)
        };
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let length = body.len();
        write!(
            stream,
            "{line} HTTP/1.1\r\n{host}{headers}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        )?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
        Ok((status.context("no status")?, answer))
    }

    fn status(&self, line: &str, headers: &[(&str, &str)]) -> Result<u16> {
        let (status, answer) = self.send(line, headers, "")?;
        assert!(!answer.contains("the secret"), "{line} {headers:?}");
        Ok(status)
    }
}

#[test]
fn nothing_outside_of_the_project_is_served() -> Result<()> {
    let victim = Victim::new(&[])?;
    assert_eq!(victim.status("GET /folder/a%20b.txt", &[])?, 200);
    assert_eq!(victim.status("GET /folder", &[])?, 307);
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/folder/../../secret.txt",
        "/folder/%2E%2E/%2e%2e/secret.txt",
        "/%252e%252e/secret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "//secret.txt",
        "/link.txt",
        "/up/secret.txt",
        "/up/",
        "/secret.txt%00.html",
        "/_pyscript/../../secret.txt",
        "/_pyscript/0/../../../secret.txt",
        "/_pyscript/%2e%2e/secret.txt",
    ] {
        let status = victim.status(&format!("GET {path}"), &[])?;
        assert!(status == 404 || status == 400, "{path}: {status}");
    }
    Ok(())
}

#[test]
fn other_sites_and_rebound_names_are_refused() -> Result<()> {
    let victim = Victim::new(&[])?;
    let localhost = victim.host.replace("127.0.0.1", "localhost");
    let own = format!("http://{}", victim.host);
    let other_port = "http://127.0.0.1:1".to_owned();
    // As an editor forwards it from where the browser is.
    let forwarded = [("Host", "localhost:1"), ("Origin", "http://localhost:1")];
    let cases: [(&[(&str, &str)], u16); 16] = [
        (&[], 200),
        (&[("Host", &localhost)], 200),
        (&[("Origin", &own)], 200),
        (&[("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate")], 200),
        (&[("Host", "evil.example")], 403),
        (&[("Host", "127.0.0.1.evil.example")], 403),
        (&forwarded, 200),
        (&[("Host", "127.0.0.1:1"), ("Origin", &own)], 403),
        (&[("Host", "localhost"), ("Origin", &own)], 403),
        (&[("Host", "evil.example:8000"), ("Origin", "http://evil.example:8000")], 403),
        (&[("Host", "localhost.evil.example:8000")], 403),
        (&[("Origin", "https://evil.example")], 403),
        (&[("Origin", "null")], 403),
        (&[("Origin", &other_port)], 403),
        (&[("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors")], 403),
        (&[("Sec-Fetch-Site", "same-site"), ("Sec-Fetch-Mode", "no-cors")], 403),
    ];
    for (headers, expected) in cases {
        for asked in ["GET /", "GET /_pyscript/"] {
            assert_eq!(victim.status(asked, headers)?, expected, "{asked} {headers:?}");
        }
    }
    for method in ["PUT", "DELETE", "OPTIONS", "PATCH"] {
        assert_eq!(victim.status(&format!("{method} /index.html"), &[])?, 403, "{method}");
    }
    Ok(())
}

#[test]
fn only_the_pages_of_this_run_can_report() -> Result<()> {
    let mut victim = Victim::new(&[])?;
    let (_, page) = victim.send("GET /", &[], "")?;
    let token =
        page.split("data-token=\"").nth(1).and_then(|rest| rest.split('"').next()).context("no token")?;
    let report = |token: &str, text: &str| {
        let entries = serde_json::json!([{"kind": "console", "level": "log", "text": text}]);
        let report = serde_json::json!({
            "token": token, "page": "/index.html", "visit": "1", "thread": "main", "number": 0, "dropped": 0,
            "entries": entries
        });
        report.to_string()
    };
    let status = |headers: &[(&str, &str)], body: &str| {
        victim.send("POST /_pyscript/report", headers, body).map(|(status, _)| status)
    };
    assert_eq!(status(&[], &report("guessed", "forged"))?, 403);
    assert_eq!(status(&[("Origin", "https://evil.example")], &report(token, "forged"))?, 403);
    assert_eq!(status(&[], "{")?, 400);
    assert_eq!(status(&[], "")?, 400);
    assert_eq!(victim.status("GET /_pyscript/report", &[])?, 405);
    assert_eq!(status(&[], &report(token, "genuine"))?, 204);
    victim.preview.expect("index.html: genuine")?;
    assert!(!victim.preview.rest().iter().any(|line| line.contains("forged")));
    Ok(())
}

#[test]
fn only_the_pages_of_this_run_can_ask_for_a_source() -> Result<()> {
    let mut victim = Victim::new(&[])?;
    let (_, page) = victim.send("GET /", &[], "")?;
    let token =
        page.split("data-token=\"").nth(1).and_then(|rest| rest.split('"').next()).context("no token")?;
    let step = |tag: &str, id: &str| serde_json::json!({"tag": tag, "nth": 1, "id": id});
    let asked = |token: &str, page: &str, path: &[serde_json::Value]| {
        serde_json::json!({"token": token, "page": page, "revision": "x-0", "path": path}).to_string()
    };
    let status = |headers: &[(&str, &str)], body: &str| {
        victim.send("POST /_pyscript/source", headers, body).map(|(status, _)| status)
    };
    let paragraph = [step("p", "")];
    let made = |places: &[serde_json::Value]| {
        let page = asked(token, "/", &paragraph);
        page.replacen('{', &format!("{{\"visit\":\"1\",\"made\":{},", serde_json::json!(places)), 1)
    };
    assert_eq!(status(&[], &asked("guessed", "/", &paragraph))?, 403);
    assert_eq!(status(&[("Origin", "https://evil.example")], &asked(token, "/", &paragraph))?, 403);
    let bad = [
        String::new(),
        "{}".to_owned(),
        asked(token, "/", &vec![step("p", ""); 600]),
        asked(token, "/", &paragraph).replace("\"nth\":1", "\"nth\":-1"),
        made(&vec![serde_json::json!({"file": "a", "line": 1}); 600]),
        made(&[serde_json::json!({"file": "a", "line": -1})]),
        made(&[serde_json::json!({"line": 1})]),
    ];
    for body in bad {
        assert_eq!(status(&[], &body)?, 400, "{body}");
    }
    assert_eq!(status(&[], &asked(token, "/", &[step("p", &"x".repeat(100_000))]))?, 413);
    for page in ["/../secret.txt", "/up/secret.txt", "/link.txt", "/missing.html", "", "/folder/"] {
        assert_eq!(status(&[], &asked(token, page, &paragraph))?, 404, "{page}");
    }
    assert_eq!(victim.status("GET /_pyscript/source", &[])?, 405);
    assert_eq!(status(&[], &asked(token, "/", &paragraph))?, 204);
    for file in ["/../secret.txt", "/home/pyodide/../../secret.txt", "index.html#1", "", "\u{0}"] {
        for line in [0, 1, u32::MAX] {
            let place = serde_json::json!({"file": file, "line": line});
            assert_eq!(status(&[], &made(&[place]))?, 204, "{file}");
        }
    }
    // The element that was clicked, each time.
    for _ in 0..16 {
        victim.preview.expect_part("index.html:1:16")?;
    }
    assert!(!victim.preview.rest().iter().any(|line| line.contains("secret")));
    Ok(())
}

#[test]
fn a_report_has_a_bound() -> Result<()> {
    let victim = Victim::new(&[])?;
    let mut stream = TcpStream::connect(&victim.host)?;
    write!(
        stream,
        "POST /_pyscript/report HTTP/1.1\r\nHost: {}\r\nContent-Length: 1000000000\r\nConnection: close\r\n\r\n",
        victim.host
    )?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    assert!(answer.starts_with("HTTP/1.1 413"), "{answer}");
    Ok(())
}

#[test]
fn pages_are_isolated_as_their_browser_knows_it() -> Result<()> {
    let victim = Victim::new(&[])?;
    let safari =
        "Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15";
    let chrome =
        "Mozilla/5.0 (X11; Linux) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
    for (browser, policy) in [(safari, "require-corp"), (chrome, "credentialless"), ("", "credentialless")] {
        let (_, answer) = victim.send("GET /", &[("User-Agent", browser)], "")?;
        assert!(
            answer.contains(&format!("cross-origin-embedder-policy: {policy}\r\n")),
            "{browser}: {answer}"
        );
        assert!(answer.contains("cross-origin-opener-policy: same-origin\r\n"));
        assert!(answer.contains("cross-origin-resource-policy: cross-origin\r\n"));
    }
    Ok(())
}

#[test]
fn the_runtime_is_made_to_load_itself_from_here() -> Result<()> {
    let victim = Victim::new(&["--no-isolation"])?;
    let (_, page) = victim.send("GET /", &[], "")?;
    assert!(!page.to_lowercase().contains("cross-origin-"), "--no-isolation leaves the headers out");
    let base =
        page.split("data-home=\"").nth(1).and_then(|rest| rest.split('"').next()).context("no agent")?;
    let (_, core) = victim.send(&format!("GET {base}core/core.js"), &[], "")?;
    let chunk = core.split("\"./core-").nth(1).and_then(|rest| rest.split('"').next()).context("no chunk")?;
    let (status, core) = victim.send(&format!("GET {base}core/core-{chunk}"), &[], "")?;
    assert_eq!(status, 200);
    assert!(core.contains("max-age=31536000, immutable"));
    // Page and worker have a copy each.
    for folder in ["pyodide", "micropython"] {
        let address = format!("https://cdn.jsdelivr.net/{folder}");
        assert_eq!(core.matches(&format!("${{self.origin}}{base}{folder}/${{e}}/{folder}.mjs")).count(), 2);
        assert!(!core.contains(&address), "{address}");
    }
    assert!(!core.contains("https://cdn.jsdelivr.net/npm/@micropython"));
    Ok(())
}

/// JSON holds no half characters: a report with one would be refused, and those behind it would wait for it.
#[test]
fn half_a_character_does_not_silence_a_page() -> Result<()> {
    let script = "<script>\nconsole.log('half \\ud83d');\nconsole.log('😀'.repeat(5000) + 'x');\n\
                  console.log('after');\n</script>";
    let folder = Folder::of(&[("index.html", script)])?;
    let mut preview = Preview::start(program()?.args(["preview", "--port", "0"]).arg(folder.path()))?;
    let browser = Browser::start()?;
    browser.open(&format!("{}index.html", preview.address))?;
    preview.expect("index.html: half \u{fffd}")?;
    preview.expect_part("1809 characters left out")?;
    preview.expect("index.html: after")
}
