//! Two things measured in turn, so that a busy machine is busy for both.

use std::fmt;
use std::time::Duration;

use anyhow::Result;

/// More than this many times the baseline is too slow.
const LIMIT: f64 = 2.0;

/// What two sides took.
pub(crate) struct Comparison {
    name: String,
    ours: Spread,
    baseline: Spread,
}

/// Runs both sides `rounds` times in turn, after one round that fills the disk's cache and is not counted.
pub(crate) fn compare(
    name: String,
    rounds: usize,
    ours: impl Fn() -> Result<Duration>,
    baseline: impl Fn() -> Result<Duration>,
) -> Result<Comparison> {
    ours()?;
    baseline()?;
    let (mut our_times, mut baseline_times) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        our_times.push(ours()?);
        baseline_times.push(baseline()?);
    }
    Ok(Comparison { name, ours: Spread::of(our_times), baseline: Spread::of(baseline_times) })
}

impl Comparison {
    /// How many times the baseline, by medians.
    pub(crate) fn ratio(&self) -> f64 {
        self.ours.median.as_secs_f64() / self.baseline.median.as_secs_f64()
    }

    pub(crate) fn is_slow(&self) -> bool {
        self.ratio() > LIMIT
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.is_slow() { "above the limit" } else { "within the limit" };
        writeln!(f, "{}: {:.2}x, {verdict} of {LIMIT:.1}x", self.name, self.ratio())?;
        writeln!(f, "  ours      {}", self.ours)?;
        write!(f, "  baseline  {}", self.baseline)
    }
}

struct Spread {
    least: Duration,
    median: Duration,
    most: Duration,
}

impl Spread {
    fn of(mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        let at = |index: usize| times.get(index).copied().unwrap_or_default();
        Spread { least: at(0), median: at(times.len() / 2), most: at(times.len().saturating_sub(1)) }
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ms = |time: Duration| time.as_secs_f64() * 1000.0;
        let (least, median, most) = (ms(self.least), ms(self.median), ms(self.most));
        write!(f, "median {median:7.1} ms  (min {least:.1}, max {most:.1})")
    }
}
