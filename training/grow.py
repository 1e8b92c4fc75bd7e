"""A wider model that says the same: the weights of a checkpoint in larger matrices.

    python -m training.grow FROM.pt RUN/checkpoint.pt --config '{"intermediate_size": 512}'

What a wider model reads from new places is zero at first, and what its new units write has weight zero, so
its answers are those of the old one until training uses the room. Only widths grow: layers, heads and the
vocabulary stay. The optimisers begin anew.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor

from training.model import GlmNano, NanoConfig

WIDTHS = frozenset({"hidden_size", "intermediate_size", "moe_intermediate_size"})
READERS = (
    "q_proj.weight", "k_proj.weight", "v_proj.weight", "mlp.gate.weight",
    "gate_proj.weight", "up_proj.weight", "expert_gate", "expert_up",
)  # fmt: skip
"""What reads the residual stream: new columns meet zeros, and zero weights follow new rows."""


def grown(old: Tensor, name: str, shape: torch.Size, generator: torch.Generator) -> Tensor:
    """One tensor in the larger shape: random where zeros are read or a zero weight follows, else zero."""
    new = torch.zeros(shape)
    if name.endswith(READERS):
        new.normal_(std=float(old.square().mean().sqrt()), generator=generator)
    elif name.endswith("norm.weight"):
        # The mean of squares is taken over more places, the new ones zero.
        new.fill_(float(old.mean()))
        old, new = (part * (old.shape[0] / shape[0]) ** 0.5 for part in (old, new))
    new[tuple(slice(size) for size in old.shape)] = old
    return new


def grow(state: dict[str, Tensor], config: NanoConfig, seed: int) -> dict[str, Tensor]:
    """The weights of a model of `config`. Raises ValueError where a tensor would have to shrink."""
    generator = torch.Generator().manual_seed(seed)
    out: dict[str, Tensor] = {}
    for name, wanted in GlmNano(config).state_dict().items():
        old = state[name].float()
        if any(before > after for before, after in zip(old.shape, wanted.shape, strict=True)):
            raise ValueError(f"{name} is {tuple(old.shape)} and cannot become {tuple(wanted.shape)}")
        out[name] = old if old.shape == wanted.shape else grown(old, name, wanted.shape, generator)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--config", required=True, help=f"JSON with any of {', '.join(sorted(WIDTHS))}")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    changes: dict[str, int] = json.loads(options.config)
    if unknown := set(changes) - WIDTHS:
        parser.error(f"only widths grow, not {', '.join(sorted(unknown))}")
    checkpoint = torch.load(options.source, map_location="cpu", weights_only=True)
    config = replace(NanoConfig(**checkpoint["config"]), **changes)
    # The average and the weights must get the same random numbers, or their mean would say something else.
    model, average = (grow(checkpoint[part], config, options.seed) for part in ("model", "average"))
    checkpoint |= {"config": config.as_dict(), "model": model, "average": average, "optimisers": []}
    torch.save(checkpoint, options.target)
    print(f"{sum(part.numel() for part in model.values())} parameters in {options.target}: {config}")


if __name__ == "__main__":
    main()
