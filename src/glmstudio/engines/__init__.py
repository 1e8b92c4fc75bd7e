"""How tokens are made: one small protocol, and each engine a room or folder. No dialect word is known here."""
