//! A server of plain files, as small and as fast as can be: what a page costs without us.

use std::io::{BufRead, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::{copy_folder, repository, tools};

/// Where PyScript core stands below a folder with the packages.
pub const CORE: &str = "/npm/@pyscript/core/dist";

/// Where its interpreters stand there, by flavor.
pub const INTERPRETERS: [(&str, &str); 2] = [
    ("py", "/npm/pyodide/pyodide.mjs"),
    ("mpy", "/npm/@micropython/micropython-webassembly-pyscript/micropython.mjs"),
];

/// Puts the npm packages of PyScript into a folder, untouched.
///
/// # Errors
/// When npm cannot be had.
pub fn add_packages(folder: &Path) -> Result<()> {
    let list = std::fs::read_to_string(repository().join("server/preview/runtime/package.json"))?;
    let list: Value = serde_json::from_str(&list)?;
    let wanted: Vec<String> = list["dependencies"]
        .as_object()
        .context("no packages")?
        .iter()
        .map(|(name, version)| format!("{name}@{}", version.as_str().unwrap_or_default()))
        .collect();
    let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    copy_folder(&tools::npm("runtime", &wanted)?, &folder.join("npm"))
}

/// Serves `root` on a free port until the program ends; answers its address, which ends in `/`. Pages are isolated, as
/// PyScript's workers need it: to a browser, such a page is more work. It keeps everything but pages for good.
///
/// # Errors
/// When no port is free.
pub fn serve(root: PathBuf) -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = format!("http://{}/", listener.local_addr()?);
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let root = root.clone();
            // A browser that hangs up is served.
            std::thread::spawn(move || answer_all(stream, &root));
        }
    });
    Ok(address)
}

const ISOLATION: &str = "Cross-Origin-Opener-Policy: same-origin\r\n\
    Cross-Origin-Embedder-Policy: credentialless\r\nCross-Origin-Resource-Policy: cross-origin\r\n";

fn answer_all(mut stream: TcpStream, root: &Path) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut requests = BufReader::new(stream.try_clone()?);
    while let Some(path) = next_path(&mut requests)? {
        let content = std::fs::read(root.join(path.trim_start_matches('/')));
        let status = if content.is_ok() { "200 OK" } else { "404 Not Found" };
        let content = content.unwrap_or_default();
        let (media, cache) = headers(&path);
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {media}\r\nCache-Control: {cache}\r\n{ISOLATION}Content-Length: {}\r\n\r\n",
            content.len()
        );
        stream.write_all(&[head.as_bytes(), &content].concat())?;
    }
    Ok(())
}

/// The path of the next request; `None` when there is no other.
fn next_path(requests: &mut impl BufRead) -> Result<Option<String>> {
    let mut path = None;
    let mut line = String::new();
    while requests.read_line(&mut line)? > 0 {
        if line.trim().is_empty() {
            return Ok(Some(path.context("a request without a path")?));
        }
        path = path.or_else(|| line.split(' ').nth(1).map(str::to_owned));
        line.clear();
    }
    Ok(None)
}

fn headers(path: &str) -> (&'static str, &'static str) {
    let media = match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => return ("text/html; charset=utf-8", "no-store"),
        "js" | "mjs" => "text/javascript",
        "css" => "text/css",
        "json" => "application/json",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    };
    (media, "public, max-age=31536000, immutable")
}
