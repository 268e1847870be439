//! How long a language server takes from its start to its reply to `initialize`.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

const INITIALIZE: &str = r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}"#;

/// Starts `server`, asks, and ends it.
pub(crate) fn until_initialized(server: &mut Command) -> Result<Duration> {
    let started = Instant::now();
    let mut child = server.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let mut stdin = child.stdin.take().context("no stdin")?;
    write!(stdin, "Content-Length: {}\r\n\r\n{INITIALIZE}", INITIALIZE.len())?;
    stdin.flush()?;
    let mut stdout = BufReader::new(child.stdout.take().context("no stdout")?);
    let reply = read_message(&mut stdout)?;
    let took = started.elapsed();
    child.kill()?;
    child.wait()?;
    ensure!(reply.contains("\"capabilities\""), "{reply}");
    Ok(took)
}

fn read_message(from: &mut BufReader<impl std::io::Read>) -> Result<String> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        ensure!(from.read_line(&mut line)? > 0, "the server ended without a reply");
        match line.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => length = value.parse()?,
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    from.read_exact(&mut body)?;
    Ok(String::from_utf8(body)?)
}
