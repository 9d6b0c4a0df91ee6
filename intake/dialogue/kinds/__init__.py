"""One file per kind of answer. Each has three faces that must agree: `read`, `hints`, `say`."""
