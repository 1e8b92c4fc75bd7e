"""One answer: GLM text on an engine's seat. `turn` decides without waiting, `drive` waits without
deciding."""
