"""The embedded engine: llama.cpp in a supervised child process, spoken to over a loopback port.

`engine` is the Engine of our protocol; `supervisor` keeps the process alive; `child` is that process;
`stream` reads one answer; `wire` spells requests and frames; `checkpoint` reads the GGUF into a Checkpoint.
"""
