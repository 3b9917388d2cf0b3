"""Speed and memory as ratios of paired runs in one process or of whole commands; no test and no gate."""
