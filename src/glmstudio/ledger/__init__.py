"""Money: what an answer costs, what is held for it while it grows, what is charged in the end, and the
bill."""
