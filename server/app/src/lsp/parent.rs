//! The end of the editor that started us is our end.

use std::time::Duration;

const INTERVAL: Duration = Duration::from_secs(1);

/// Returns when the process `id` has ended; never where that cannot be known.
///
/// A process that we cannot see at the start is not waited for: an editor outside of our container names an id that
/// means nothing here. Where there is no portable way to ask (Windows), the end of our input says the same.
pub(crate) async fn gone(id: u32) {
    if !lives(id) {
        tracing::info!("no process {id} to watch");
        return std::future::pending().await;
    }
    while lives(id) {
        tokio::time::sleep(INTERVAL).await;
    }
    tracing::warn!("the process {id} that started us has ended");
}

#[cfg(unix)]
fn lives(id: u32) -> bool {
    let id = i32::try_from(id).ok().and_then(rustix::process::Pid::from_raw);
    // Every error but "no such process" means that there is one.
    id.is_some_and(|id| rustix::process::test_kill_process(id) != Err(rustix::io::Errno::SRCH))
}

#[cfg(not(unix))]
fn lives(_: u32) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[tokio::test]
    async fn an_end_is_seen_and_a_stranger_is_not_waited_for() {
        let mut parent = std::process::Command::new("sleep").arg("600").spawn().unwrap();
        let id = parent.id();
        let watch = tokio::spawn(gone(id));
        tokio::time::sleep(Duration::from_millis(50)).await;
        assert!(!watch.is_finished());
        parent.kill().unwrap();
        parent.wait().unwrap();
        tokio::time::timeout(Duration::from_secs(10), watch).await.unwrap().unwrap();
        let stranger = tokio::time::timeout(Duration::from_millis(50), gone(id)).await;
        assert!(stranger.is_err(), "a process that was never there");
    }
}
