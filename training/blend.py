"""A checkpoint whose weights are the weighted mean of several that one run passed through.

    python -m training.blend RUN/checkpoint.pt NEW.pt:0.6 OLD.pt:0.4

The ends of two falls of one run are blended well: each is best at what its text leaned to, and the mean keeps
most of both. Checkpoints of different runs have nothing in common, and their mean says nothing. Training that
goes on from here begins its optimisers anew.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import torch
from torch import Tensor


def blend(checkpoints: list[dict[str, Any]], shares: list[float]) -> dict[str, Any]:
    """The first checkpoint with the mean of all moving averages in place of its weights. Raises ValueError
    when they are not of one shape."""
    configs = [checkpoint["config"] for checkpoint in checkpoints]
    if any(config != configs[0] for config in configs):
        raise ValueError(f"the checkpoints are of different shapes: {configs}")
    parts = [checkpoint["average"] for checkpoint in checkpoints]
    mean = {name: _mean([part[name] for part in parts], shares) for name in parts[0]}
    return checkpoints[0] | {"model": mean, "average": mean, "optimisers": []}


def _mean(tensors: list[Tensor], shares: list[float]) -> Tensor:
    parts = [tensor.double() * share for tensor, share in zip(tensors, shares, strict=True)]
    return (torch.stack(parts).sum(0) / sum(shares)).to(tensors[0].dtype)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path)
    parser.add_argument("parts", nargs="+", metavar="CHECKPOINT:SHARE")
    options = parser.parse_args()
    named = [part.rpartition(":") for part in options.parts]
    checkpoints = [torch.load(path, map_location="cpu", weights_only=True) for path, _, _ in named]
    torch.save(blend(checkpoints, [float(share) for _, _, share in named]), options.out)


if __name__ == "__main__":
    main()
