"""The vocabulary that everything inside speaks; it imports nothing of ours and knows no wire form."""
