"""Management: accounts, members, workspaces, keys, limits, money and reports, as one set of operations.

An operation is a plain function of a `Desk` (who is asking, on which connection) and of values; it returns a
value of `shapes`. Two shells call them: the API under `/studio/v1` (`mount`), and the command line. It knows
no inference: what admission and ledger do with what is set here is theirs.
"""
