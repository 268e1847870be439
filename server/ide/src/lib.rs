//! Editor features as plain data: completion, hover, signatures, actions.
