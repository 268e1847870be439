//! The port of a preview: each project has its own, so that pages in open tabs find the preview again after a restart.

use anyhow::{Context as _, Result};
use camino::Utf8Path;
use tokio::net::TcpListener;

use crate::runtime;

/// Where a preview listens.
pub(super) struct Listening {
    pub(super) listener: TcpListener,
    /// What the user should know about the port.
    pub(super) notice: Option<String>,
}

const HOST: &str = "127.0.0.1";

/// Listens on the loopback interface: on `port`, else on the port of the project in `root` (canonical), else on one of
/// the next ones.
///
/// # Errors
/// When `port` is not free, or none is.
pub(super) async fn listen(port: Option<u16>, root: &Utf8Path) -> Result<Listening> {
    if let Some(port) = port {
        let listener = TcpListener::bind((HOST, port)).await.with_context(|| {
            format!("Port {port} cannot be used. Give another one with --port, or --port 0 for any.")
        })?;
        return Ok(Listening { listener, notice: None });
    }
    let own = port_of(root);
    if let Ok(listener) = TcpListener::bind((HOST, own)).await {
        return Ok(Listening { listener, notice: None });
    }
    let listener = another(own).await?;
    let notice = format!(
        "Port {own}, which this project has otherwise, is taken, maybe by another preview of it. The pages are on port \
         {} now; tabs that show them on port {own} do not follow.",
        listener.local_addr()?.port()
    );
    Ok(Listening { listener, notice: Some(notice) })
}

async fn another(own: u16) -> Result<TcpListener> {
    for next in 1..TRIED {
        let port = FIRST + (own - FIRST + next) % COUNT;
        if let Ok(listener) = TcpListener::bind((HOST, port)).await {
            return Ok(listener);
        }
    }
    Ok(TcpListener::bind((HOST, 0)).await?)
}

/// Ports of projects. Below what systems give to outgoing connections (from 32768 on), and nothing in it that browsers
/// refuse to open.
const FIRST: u16 = 20_000;
const COUNT: u16 = 10_000;

/// Ports that are tried before any free one will do.
const TRIED: u16 = 10;

/// The same for the same folder on every run of every version.
fn port_of(root: &Utf8Path) -> u16 {
    let hash = runtime::sha256(root.as_str().as_bytes());
    let number = u64::from_str_radix(hash.get(..8).unwrap_or_default(), 16).unwrap_or_default();
    FIRST + u16::try_from(number % u64::from(COUNT)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_has_a_port_of_its_own() {
        let ports = ["/home/me/site", "/home/me/site2", "/"].map(|root| port_of(Utf8Path::new(root)));
        expect_test::expect!["[27101, 27955, 22178]"].assert_eq(&format!("{ports:?}"));
    }

    #[tokio::test]
    async fn a_second_preview_of_a_project_has_the_next_port_and_says_so() {
        let temporary = tempfile::tempdir().unwrap();
        let root = Utf8Path::from_path(temporary.path()).unwrap();
        let first = listen(None, root).await.unwrap();
        let own = first.listener.local_addr().unwrap().port();
        let second = listen(None, root).await.unwrap();
        let next = second.listener.local_addr().unwrap().port();
        assert_ne!(own, next);
        let notice = second.notice.unwrap();
        assert!(notice.contains(&format!("Port {}, ", port_of(root))), "{notice}");
        assert!(notice.contains(&format!("port {next} now")), "{notice}");

        drop(first);
        let again = listen(None, root).await.unwrap();
        assert_eq!(again.listener.local_addr().unwrap().port(), own);
        assert!(listen(Some(own), root).await.is_err(), "a port that was asked for is no wish");
    }
}
