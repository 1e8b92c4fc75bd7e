"""Content review: what may not be asked and what may not be said, by word lists, patterns and a service of
the operator's. Off unless the settings turn it on; nothing here is imported before that.

`lists` reads files, `reload` notices that they changed, `pattern` and `matcher` compile them, `watch` follows
a growing text, `reviewer` holds the rules of every account; all that is pure but for the files. `hook` asks a
service, and `guard` puts the parts around a chat: the only rooms that wait.
"""
