//! Tracebacks with the places that were written, instead of `<exec>` and its lines.

use project::traceback::{Frame, Located, Spot, Traceback};

/// `text`, of which `traceback` was read and found in the project, with `page.html:12` where a frame is the project's;
/// `named` is such a name of a place.
pub(crate) fn placed(
    text: &str,
    traceback: &Traceback,
    located: &Located,
    named: &dyn Fn(&Spot) -> String,
) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (frame, spot) in traceback.frames.iter().zip(&located.frames) {
        if let Some(spot) = spot {
            lines[frame.at] = line(&named(spot), frame);
        }
    }
    let tag = located.place.as_ref().filter(|_| located.is_tag);
    lines.extend(tag.map(|tag| format!("(probably the script at {})", named(tag))));
    lines.join("\n")
}

fn line(place: &str, frame: &Frame) -> String {
    match &frame.function {
        Some(function) => format!("  {place}, in {function}"),
        None => format!("  {place}"),
    }
}
