"""GLM text both ways: prompts out of requests, events out of raw text. Pure and synchronous throughout."""
