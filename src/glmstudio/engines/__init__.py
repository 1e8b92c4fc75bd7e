"""How tokens are made. One small protocol; each engine is one room or folder. No dialect word is known here."""
