"""How glm-nano, glmstudio's demonstration checkpoint, is made: corpus, tokenizer, training, export."""
