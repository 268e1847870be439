//! What a Python expression stands for: imports, aliases, assignments, JavaScript values.
