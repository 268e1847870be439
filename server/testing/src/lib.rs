//! For tests only: multi-file text fixtures with cursors and marks.
