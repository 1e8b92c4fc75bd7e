"""`Idempotency-Key`: the same request sent twice is answered once, charged once, and told twice.

`key` reads the header and says when two requests are the same; `recording` keeps the bytes of a first answer;
`answers` decides what a call gets: a fresh run, the first answer again, or a refusal.
"""
