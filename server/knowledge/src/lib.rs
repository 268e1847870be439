//! What PyScript is, as data: releases, API, configuration, packages, attributes.
