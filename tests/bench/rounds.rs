//! Two things measured in turn, so that a busy machine is busy for both.

use std::fmt;
use std::time::Duration;

use anyhow::Result;

/// How much slower than the baseline is not too slow, by medians.
#[derive(Clone, Copy)]
pub(crate) enum Limit {
    /// This many times as long.
    Times(f64),
    /// This many milliseconds more.
    Milliseconds(f64),
}

/// What two sides took.
pub(crate) struct Comparison {
    name: String,
    limit: Limit,
    ours: Spread,
    baseline: Spread,
}

/// Runs both sides `rounds` times in turn, after one round that fills the disk's cache and is not counted.
pub(crate) fn compare(
    name: String,
    limit: Limit,
    rounds: usize,
    mut ours: impl FnMut() -> Result<Duration>,
    mut baseline: impl FnMut() -> Result<Duration>,
) -> Result<Comparison> {
    ours()?;
    baseline()?;
    let (mut our_times, mut baseline_times) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        our_times.push(ours()?);
        baseline_times.push(baseline()?);
    }
    Ok(Comparison { name, limit, ours: Spread::of(our_times), baseline: Spread::of(baseline_times) })
}

impl Comparison {
    pub(crate) fn is_slow(&self) -> bool {
        let (ours, baseline) = (milliseconds(self.ours.median), milliseconds(self.baseline.median));
        match self.limit {
            Limit::Times(most) => ours / baseline > most,
            Limit::Milliseconds(most) => ours - baseline > most,
        }
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (ours, baseline) = (milliseconds(self.ours.median), milliseconds(self.baseline.median));
        let verdict = if self.is_slow() { "above" } else { "within" };
        match self.limit {
            Limit::Times(most) => {
                writeln!(f, "{}: {:.2}x, {verdict} the limit of {most}x", self.name, ours / baseline)?;
            }
            Limit::Milliseconds(most) => {
                let more = ours - baseline;
                writeln!(f, "{}: {more:.2} ms more, {verdict} the limit of {most:.1} ms", self.name)?;
            }
        }
        writeln!(f, "  ours      {}", self.ours)?;
        write!(f, "  baseline  {}", self.baseline)
    }
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// Of some times, the ones that stand for all.
pub(crate) struct Spread {
    least: Duration,
    pub(crate) median: Duration,
    most: Duration,
}

impl Spread {
    pub(crate) fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        let at = |index: usize| times.get(index).copied().unwrap_or_default();
        Spread { least: at(0), median: at(times.len() / 2), most: at(times.len().saturating_sub(1)) }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [least, median, most] = [self.least, self.median, self.most].map(milliseconds);
        write!(f, "median {median:8.2} ms  (min {least:.2}, max {most:.2})")
    }
}
