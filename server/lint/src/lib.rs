//! The rules: what they find, why, and how it is fixed.
