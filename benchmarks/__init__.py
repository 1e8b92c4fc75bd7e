"""How fast it is, measured against a peer in the same run. Figures live in docs/benchmarks.md."""
