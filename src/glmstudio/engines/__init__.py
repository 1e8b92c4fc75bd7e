"""How tokens are made: one small protocol; each engine is a room or folder. No dialect word is known here."""
