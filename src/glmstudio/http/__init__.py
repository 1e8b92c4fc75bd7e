"""The edge: routes, the one chat handler, framing, bounds on bodies and waits, the access log. Formatting
is the dialects' work."""
