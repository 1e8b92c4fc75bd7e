"""Training: resumable, seeded, on a CPU or a GPU.

    python -m training.train RUN --steps 4000 [--workers 2] [--config JSON]

RUN holds tokenizer.json and data/*.npz (training.tokenizer, training.data), or with `--fresh` the tokenizer
alone, and the text is written meanwhile. Every `--save-every` steps RUN/checkpoint.pt is replaced; started
again, the run goes on from there. Learning rates rise briefly, stay, and fall to zero over the last
`--decay` share of the steps, so a run can be made longer by asking for more steps before the fall begins;
with `--minutes` the same happens by the clock.

`--workers 2` on a CPU means two processes with one thread each that average their gradients once a step: far
less waiting for one another than two threads inside every operation, above all on a busy machine.
"""

from __future__ import annotations

import argparse
import itertools
import json
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
import torch.distributed
import torch.multiprocessing
from torch import Tensor, nn

from training import data, fresh, tokenizer
from training.model import GlmNano, NanoConfig

MUON_MOMENTUM = 0.95
AVERAGE_DECAY = 0.995
BALANCE_STEP = 0.001


def orthogonalise(matrices: Tensor) -> Tensor:
    """Nearest semi-orthogonal matrices by a quintic Newton-Schulz iteration, batched in front."""
    a, b, c = 3.4445, -4.7750, 2.0315
    tall = matrices.shape[-2] > matrices.shape[-1]
    x = matrices.mT if tall else matrices
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(5):
        square = x @ x.mT
        x = a * x + (b * square + c * square @ square) @ x
    return x.mT if tall else x


class Muon(torch.optim.Optimizer):
    """Momentum whose update is orthogonalised: on this model it needs about half the tokens that AdamW needs.

    Matrices of one shape are stacked and handled together; expert tensors are stacks already.
    """

    def __init__(self, parameters: list[nn.Parameter], lr: float, weight_decay: float) -> None:
        super().__init__(parameters, {"lr": lr, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        for group in self.param_groups:
            shapes: dict[tuple[int, ...], list[nn.Parameter]] = {}
            for parameter in group["params"]:
                if parameter.grad is not None:
                    shapes.setdefault(tuple(parameter.shape[-2:]), []).append(parameter)
            for (rows, columns), members in shapes.items():
                updates = []
                for parameter in members:
                    state = self.state[parameter]
                    momentum = state.setdefault("momentum", torch.zeros_like(parameter))
                    momentum.lerp_(parameter.grad, 1 - MUON_MOMENTUM)
                    nesterov = parameter.grad.lerp(momentum, MUON_MOMENTUM)
                    updates.append(nesterov.reshape(-1, rows, columns))
                update = orthogonalise(torch.cat(updates)) * max(1.0, rows / columns) ** 0.5
                for parameter, part in zip(members, update.split([u.shape[0] for u in updates]), strict=True):
                    parameter.mul_(1 - group["lr"] * group["weight_decay"])
                    parameter.add_(part.view_as(parameter), alpha=-group["lr"])


def optimisers(model: GlmNano, options: argparse.Namespace) -> list[torch.optim.Optimizer]:
    matrices, rest, embedding = [], [], []
    for name, parameter in model.named_parameters():
        if name == "model.embed_tokens.weight":
            embedding.append(parameter)
        elif parameter.dim() >= 2 and not name.endswith("mlp.gate.weight"):
            matrices.append(parameter)
        else:
            rest.append(parameter)
    adam = torch.optim.AdamW(
        [{"params": embedding, "lr": options.lr_embedding}, {"params": rest, "lr": options.lr_rest}],
        betas=(0.9, 0.95),
        weight_decay=0.0,
        fused=next(model.parameters()).is_cuda,
    )
    return [Muon(matrices, options.lr_matrices, 0.01), adam]


def schedule(step: int, warmup: int, left: float, decay: float) -> float:
    """Warm-up, plateau, linear fall to zero; `left` is the share of the run that is still to come."""
    return min(1.0, (step + 1) / warmup, max(0.0, left / max(decay, 1e-9)))


def stream(run: Path, batch_tokens: int, seed: int, skip: int) -> Iterator[data.Batch]:
    """Batches for ever, shard after shard; a shard added while training is met in its turn.

    Resuming skips whole batches by count, so the same run sees the same text. Raises FileNotFoundError when
    there is no shard at all.
    """
    if not any((run / "data").glob("*.npz")):
        raise FileNotFoundError(f"{run / 'data'} holds no shard: make one with `python -m training.data`")
    epoch, last = 0, ""
    while True:
        path = min((p for p in (run / "data").glob("*.npz") if p.name > last), default=None)
        if path is None:
            epoch, last = epoch + 1, ""
            continue
        last = path.name
        shard = data.load(path)
        rng = np.random.default_rng((seed, epoch, int(path.stem)))
        for chosen in data.batches(shard, batch_tokens, rng):
            if skip > 0:
                skip -= 1
                continue
            yield data.padded(shard, chosen)


def competing(
    batch: data.Batch, vocabulary: int, count: int, seed: tuple[int, ...]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Targets, and the tokens that compete in the softmax: those of the batch and a sample, `count` in all.

    Most of the vocabulary are rare characters; computing them all would take a third of the time. A sampled
    token stands for as many as were left out beside it, so the expected sum over the vocabulary is right.
    The targets are indices of those tokens; the third array is the logarithm of how many each stands for.
    """
    present = np.unique(np.concatenate((batch.ids.reshape(-1), batch.targets)))
    others = np.setdiff1d(np.arange(vocabulary), present, assume_unique=True)
    size = len(others) if count == 0 else min(len(others), max(count - len(present), len(others) // 16))
    sampled = np.random.default_rng(seed).choice(others, size, replace=False)
    columns = np.concatenate((present, sampled))
    weights = np.zeros(len(columns), dtype=np.float32)
    weights[len(present) :] = np.log(len(others) / max(size, 1))
    place = np.zeros(vocabulary, dtype=np.int64)
    place[columns] = np.arange(len(columns))
    return place[batch.targets], columns, weights


def average_gradients(model: GlmNano, workers: int) -> None:
    """One exchange for all gradients and the expert loads, so that every worker takes the same step."""
    parts = [p.grad for p in model.parameters() if p.grad is not None] + [m.load for m in model.mixtures()]
    flat = torch.cat([part.reshape(-1) for part in parts])
    torch.distributed.all_reduce(flat)
    flat /= workers
    for part, mean in zip(parts, flat.split([part.numel() for part in parts]), strict=True):
        part.copy_(mean.view_as(part))


def work(rank: int, options: argparse.Namespace) -> None:
    """One worker, from the newest checkpoint (or nothing) to the last step."""
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    workers: int = options.workers
    run: Path = options.run
    if workers > 1:
        meeting = f"file://{(run / 'workers').absolute()}"
        torch.distributed.init_process_group("gloo", init_method=meeting, rank=rank, world_size=workers)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if device.type == "cuda":
        torch.set_float32_matmul_precision("high")  # TF32 for what stays in fp32
    config = replace(
        NanoConfig(vocab_size=tokenizer.load(run).get_vocab_size()), **json.loads(options.config)
    )
    model = GlmNano(config).to(device)
    average = {name: value.detach().clone() for name, value in model.state_dict().items()}
    rules = optimisers(model, options)
    bases = [[group["lr"] for group in rule.param_groups] for rule in rules]
    step, tokens, seconds, warm_since = 0, 0, 0.0, 0
    if (run / "checkpoint.pt").exists():
        state = torch.load(run / "checkpoint.pt", map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        average = state["average"]
        step, tokens, seconds = state["step"], state["tokens"], state["seconds"]
        if state["optimisers"]:
            for rule, saved in zip(rules, state["optimisers"], strict=True):
                rule.load_state_dict(saved)
        else:  # a grown model: its rates rise from here
            warm_since = step
    if rank == 0:
        count = sum(p.numel() for p in model.parameters())
        print(f"{count} parameters on {device}, {workers} workers, from step {step}: {config}", flush=True)

    model.train()
    batches = batches_for(rank, step, options, config, device)
    # bf16 pays on a GPU; CPUs without AMX or AVX512-BF16 are several times slower with it.
    mixed = torch.autocast("cuda", torch.bfloat16, enabled=device.type == "cuda")
    loss_of = torch.compile(model.loss, dynamic=True) if options.compile else model.loss
    losses: list[Tensor] = []
    begun = time.monotonic()
    progress = {"step": step, "tokens": tokens, "seconds": seconds}
    while (left := share_left(step, begun, options)) > 0:
        started = time.perf_counter()
        batch = next(batches)
        factor = schedule(step - warm_since, options.warmup, left, options.decay)
        for rule, rates in zip(rules, bases, strict=True):
            for group, rate in zip(rule.param_groups, rates, strict=True):
                group["lr"] = rate * factor
        with mixed:
            loss = loss_of(**batch)
        loss.backward()
        if workers > 1:
            average_gradients(model, workers)
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for rule in rules:
            rule.step()
            rule.zero_grad(set_to_none=True)
        for mixture in model.mixtures():
            mixture.rebalance(BALANCE_STEP * factor)
        step += 1
        with torch.no_grad():
            decay = min(AVERAGE_DECAY, step / (step + 10))
            torch._foreach_lerp_(list(average.values()), list(model.state_dict().values()), 1 - decay)
        tokens += batch["ids"].numel() * workers
        seconds += time.perf_counter() - started
        progress = {"step": step, "tokens": tokens, "seconds": seconds}
        losses.append(loss.detach())  # a number would make the GPU and its program wait for one another
        if rank == 0 and step % options.log_every == 0:
            print(
                f"step {step} loss {torch.stack(losses).mean():.4f} rate ×{factor:.2f} "
                f"{tokens / 1e6:.2f}M tokens {tokens / seconds:.0f}/s {seconds:.0f} s",
                flush=True,
            )
            losses.clear()
        if rank == 0 and not options.minutes and step == int(options.steps * (1 - options.decay)):
            save(run, config, model, average, rules, progress, "plateau.pt")
        if rank == 0 and (step % options.save_every == 0):
            save(run, config, model, average, rules, progress)
    if rank == 0:
        save(run, config, model, average, rules, progress)


def batches_for(
    rank: int, step: int, options: argparse.Namespace, config: NanoConfig, device: torch.device
) -> Iterator[dict[str, Tensor]]:
    """What `GlmNano.loss` takes, on the device and from this step on."""
    if options.fresh:
        stages = fresh.plan(options.plan)
        text = fresh.Fresh(
            options.run, options.batch_tokens, options.seed, stages, step, options.passes, rank
        )
        source = fresh.feed(text, options.fresh)
    else:
        skipped = (step - options.data_since) * options.workers
        shards = stream(options.run, options.batch_tokens, options.seed, skipped + rank)
        source = itertools.islice(shards, 0, None, options.workers)
    for batch in source:
        parts: dict[str, np.ndarray | None] = dict(vars(batch))
        if options.head:
            seed = (options.seed, step, rank)
            parts["targets"], parts["columns"], parts["weights"] = competing(
                batch, config.vocab_size, options.head, seed
            )
        yield {name: _placed(part, device) for name, part in parts.items() if part is not None}
        step += 1


def _placed(part: np.ndarray, device: torch.device) -> Tensor:
    """On the device; whole numbers as indices have to be."""
    tensor = torch.from_numpy(part).to(device)
    return tensor if tensor.is_floating_point() else tensor.long()


def share_left(step: int, begun: float, options: argparse.Namespace) -> float:
    """How much of the run is still to come, the same for every worker: the first one's clock counts."""
    left = 1 - step / options.steps
    if not options.minutes:
        return left
    by_clock = torch.tensor(1 - (time.monotonic() - begun) / (60 * options.minutes))
    if options.workers > 1:
        torch.distributed.broadcast(by_clock, 0)
    return float(by_clock) if step < options.steps else 0.0


def save(
    run: Path,
    config: NanoConfig,
    model: GlmNano,
    average: dict[str, Tensor],
    rules: list[torch.optim.Optimizer],
    progress: dict[str, int | float],
    name: str = "checkpoint.pt",
) -> None:
    """Replace the checkpoint in one move, so that a killed run always leaves a whole one.

    plateau.pt is kept beside it: from there a longer run goes on before the rates fall.
    """
    state = {
        "config": config.as_dict(),
        "model": model.state_dict(),
        "average": average,
        "optimisers": [rule.state_dict() for rule in rules],
        **progress,
    }
    torch.save(state, run / "checkpoint.tmp")
    (run / "checkpoint.tmp").replace(run / name)


def main() -> None:
    options = arguments()
    if options.workers == 1:
        work(0, options)
        return
    (options.run / "workers").unlink(missing_ok=True)
    torch.multiprocessing.spawn(work, args=(options,), nprocs=options.workers)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--batch-tokens", type=int, default=2560, help="of each worker")
    parser.add_argument("--config", default="{}", help="JSON with fields of NanoConfig to change")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1, help="threads of each worker")
    parser.add_argument(
        "--compile", action="store_true", help="a tenth faster after two minutes of compiling"
    )
    parser.add_argument("--head", type=int, default=3072, help="tokens in the softmax; 0: all of them")
    parser.add_argument("--warmup", type=int, default=60)
    parser.add_argument("--decay", type=float, default=0.3, help="share of the run over which the rates fall")
    parser.add_argument(
        "--minutes", type=float, default=0.0, help="end by the clock, for a machine that is shared or lent"
    )
    parser.add_argument(
        "--fresh",
        type=int,
        default=0,
        metavar="WRITERS",
        help="text is written meanwhile, by so many processes",
    )
    parser.add_argument(
        "--plan", default="broad", metavar="MIXTURE:STEP,…", help="mixtures of fresh text, each up to a step"
    )
    parser.add_argument("--passes", type=int, default=1, help="how often fresh text is met")
    parser.add_argument("--lr-matrices", type=float, default=0.02)
    parser.add_argument("--lr-embedding", type=float, default=0.004)
    parser.add_argument("--lr-rest", type=float, default=0.006)
    parser.add_argument("--log-every", type=int, default=20)
    parser.add_argument("--save-every", type=int, default=100)
    parser.add_argument(
        "--data-since", type=int, default=0, help="step at which the present data folder was begun"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
