//! Support for the tests of the whole program: builds the binary, installs tools, starts clients.
