"""The Glm4Moe architecture at the size of glm-nano, written for training on a CPU.

Parameter names are those of transformers' Glm4MoeForCausalLM; export renames nothing but the experts.
Knows shapes and the forward pass; refuses to know tokenizers, data and optimisers.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class NanoConfig:
    """Hyperparameters; names follow Glm4MoeConfig."""

    vocab_size: int = 8192
    hidden_size: int = 192
    intermediate_size: int = 512
    num_hidden_layers: int = 6
    num_attention_heads: int = 3
    num_key_value_heads: int = 3
    head_dim: int = 64
    partial_rotary_factor: float = 0.5
    rope_theta: float = 10000.0
    rms_norm_eps: float = 1e-5
    max_position_embeddings: int = 16384
    first_k_dense_replace: int = 5
    n_routed_experts: int = 4
    num_experts_per_tok: int = 2
    n_shared_experts: int = 1
    moe_intermediate_size: int = 128
    routed_scaling_factor: float = 1.0

    @property
    def rotary_dim(self) -> int:
        return int(self.head_dim * self.partial_rotary_factor)

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


class RMSNorm(nn.Module):
    def __init__(self, size: int, eps: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, (x.shape[-1],), self.weight, self.eps)


def rotary_table(config: NanoConfig, length: int) -> tuple[Tensor, Tensor]:
    """Cosines and sines for positions 0…length-1, halves repeated as rotate_half wants them."""
    exponents = torch.arange(0, config.rotary_dim, 2, dtype=torch.float32) / config.rotary_dim
    angles = torch.arange(length, dtype=torch.float32)[:, None] * config.rope_theta ** -exponents[None, :]
    angles = torch.cat((angles, angles), dim=-1)
    return angles.cos(), angles.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Rotate the first part of each head, pass the rest through (partial rotary, NeoX halves)."""
    size = cos.shape[-1]
    turned, straight = x[..., :size], x[..., size:]
    first, second = turned.chunk(2, dim=-1)
    turned = turned * cos + torch.cat((-second, first), dim=-1) * sin
    return torch.cat((turned, straight), dim=-1)


def visible(branches: Tensor) -> Tensor:
    """(batch, 1, length, length): what each token may look at, which is what its own text has before it."""
    length = branches.shape[1]
    before = torch.ones(length, length, dtype=torch.bool, device=branches.device).tril()
    reader, read = branches[:, :, None], branches[:, None, :]
    return (before & ((read == 0) | (read == reader))).unsqueeze(1)


Turns = tuple[Tensor, Tensor]
"""Cosines and sines of the rotary embedding, as `rotate` takes them."""


class Attention(nn.Module):
    def __init__(self, config: NanoConfig) -> None:
        super().__init__()
        self.heads, self.kv_heads, self.head_dim = (
            config.num_attention_heads,
            config.num_key_value_heads,
            config.head_dim,
        )
        self.q_proj = nn.Linear(config.hidden_size, self.heads * self.head_dim, bias=True)
        self.k_proj = nn.Linear(config.hidden_size, self.kv_heads * self.head_dim, bias=True)
        self.v_proj = nn.Linear(config.hidden_size, self.kv_heads * self.head_dim, bias=True)
        self.o_proj = nn.Linear(self.heads * self.head_dim, config.hidden_size, bias=False)
        self.q_norm = RMSNorm(self.head_dim, config.rms_norm_eps)
        self.k_norm = RMSNorm(self.head_dim, config.rms_norm_eps)

    def mixed(self, x: Tensor, turns: Turns, seen: Tensor | None) -> Tensor:
        """What the heads have gathered at each position, before it is projected back."""
        batch, length, _ = x.shape
        q = self.q_norm(self.q_proj(x).view(batch, length, self.heads, self.head_dim)).transpose(1, 2)
        k = self.k_norm(self.k_proj(x).view(batch, length, self.kv_heads, self.head_dim)).transpose(1, 2)
        v = self.v_proj(x).view(batch, length, self.kv_heads, self.head_dim).transpose(1, 2)
        q, k = rotate(q, *turns), rotate(k, *turns)
        groups = self.heads // self.kv_heads
        k, v = k.repeat_interleave(groups, dim=1), v.repeat_interleave(groups, dim=1)
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=seen, is_causal=seen is None)
        return mixed.transpose(1, 2).reshape(batch, length, -1)

    def forward(self, x: Tensor, turns: Turns, seen: Tensor | None) -> Tensor:
        return self.o_proj(self.mixed(x, turns, seen))


class DenseMLP(nn.Module):
    def __init__(self, hidden: int, inner: int) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(hidden, inner, bias=False)
        self.up_proj = nn.Linear(hidden, inner, bias=False)
        self.down_proj = nn.Linear(inner, hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Router(nn.Module):
    def __init__(self, config: NanoConfig) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(config.n_routed_experts, config.hidden_size))
        self.register_buffer("e_score_correction_bias", torch.zeros(config.n_routed_experts))


class MixtureMLP(nn.Module):
    """Sigmoid-routed experts plus a shared one.

    Every expert is computed for every token and the unchosen ones are weighted with zero: at this size two
    large matrix products are faster than gathering tokens, and the result is the same.
    """

    def __init__(self, config: NanoConfig) -> None:
        super().__init__()
        experts, inner, hidden = config.n_routed_experts, config.moe_intermediate_size, config.hidden_size
        self.top_k, self.scale = config.num_experts_per_tok, config.routed_scaling_factor
        self.gate = Router(config)
        self.expert_gate = nn.Parameter(torch.empty(experts, inner, hidden))
        self.expert_up = nn.Parameter(torch.empty(experts, inner, hidden))
        self.expert_down = nn.Parameter(torch.empty(experts, hidden, inner))
        self.shared_experts = DenseMLP(hidden, inner * config.n_shared_experts)
        self.register_buffer("load", torch.zeros(experts), persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        experts, inner, hidden = self.expert_gate.shape
        scores = torch.sigmoid(F.linear(x, self.gate.weight).float())
        chosen = (scores + self.gate.e_score_correction_bias).topk(self.top_k, dim=-1).indices
        mask = torch.zeros_like(scores).scatter(-1, chosen, 1.0)
        weights = scores * mask
        weights = weights / (weights.sum(-1, keepdim=True) + 1e-20) * self.scale
        if self.training:
            self.load += mask.detach().reshape(-1, experts).mean(0)
        gate = F.linear(x, self.expert_gate.reshape(experts * inner, hidden))
        up = F.linear(x, self.expert_up.reshape(experts * inner, hidden))
        inside = (F.silu(gate) * up).unflatten(-1, (experts, inner)) * weights[..., None].to(x.dtype)
        down = self.expert_down.transpose(1, 2).reshape(experts * inner, hidden)
        return inside.flatten(-2) @ down + self.shared_experts(x)

    @torch.no_grad()
    def rebalance(self, step: float) -> None:
        """Loss-free balancing: nudge the selection bias towards the experts that were chosen too rarely."""
        self.gate.e_score_correction_bias += step * torch.sign(self.load.mean() - self.load)
        self.load.zero_()


class Layer(nn.Module):
    def __init__(self, config: NanoConfig, index: int) -> None:
        super().__init__()
        self.input_layernorm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        self.self_attn = Attention(config)
        self.post_attention_layernorm = RMSNorm(config.hidden_size, config.rms_norm_eps)
        dense = index < config.first_k_dense_replace
        self.mlp = DenseMLP(config.hidden_size, config.intermediate_size) if dense else MixtureMLP(config)

    def forward(self, x: Tensor, turns: Turns, seen: Tensor | None) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), turns, seen)
        return x + self.mlp(self.post_attention_layernorm(x))

    def at(self, positions: Tensor, x: Tensor, turns: Turns, seen: Tensor | None) -> Tensor:
        """`forward` at some flat positions: the last layer owes the others nothing but keys and values."""
        mixed = self.self_attn.mixed(self.input_layernorm(x), turns, seen)
        chosen = x.flatten(0, 1).index_select(0, positions)
        chosen = chosen + self.self_attn.o_proj(mixed.flatten(0, 1).index_select(0, positions))
        return chosen + self.mlp(self.post_attention_layernorm(chosen))


class Trunk(nn.Module):
    def __init__(self, config: NanoConfig) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size)
        self.layers = nn.ModuleList(Layer(config, i) for i in range(config.num_hidden_layers))
        self.norm = RMSNorm(config.hidden_size, config.rms_norm_eps)


class GlmNano(nn.Module):
    """Token ids → hidden states or loss. The head is the embedding (tied): copying rare words needs that."""

    def __init__(self, config: NanoConfig) -> None:
        super().__init__()
        self.config = config
        self.model = Trunk(config)
        cos, sin = rotary_table(config, config.max_position_embeddings)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self._initialise()

    def _initialise(self) -> None:
        residual_std = 0.02 / (2 * self.config.num_hidden_layers) ** 0.5
        for name, parameter in self.named_parameters():
            if name.endswith("q_norm.weight"):
                nn.init.constant_(parameter, 1.5)  # copying needs sharp attention, and norms learn slowly
            elif name.endswith("bias"):
                nn.init.zeros_(parameter)
            if parameter.dim() < 2:
                continue
            small = name.endswith(("o_proj.weight", "down_proj.weight", "expert_down"))
            nn.init.normal_(parameter, std=residual_std if small else 0.02)

    def hidden(
        self,
        ids: Tensor,
        positions: Tensor | None = None,
        places: Tensor | None = None,
        branches: Tensor | None = None,
    ) -> Tensor:
        """(batch, length, hidden), or (positions, hidden) where only some flat positions are asked for.

        `places` and `branches` (batch, length) belong to rows in which several texts share their beginning
        (training.data.Row): where each token stands in its text, and which text it is of.
        """
        x = self.model.embed_tokens(ids)
        if places is None or branches is None:
            turns, seen = (self.cos[: ids.shape[1]], self.sin[: ids.shape[1]]), None
        else:
            turns = (self.cos[places].unsqueeze(1), self.sin[places].unsqueeze(1))
            seen = visible(branches)
        *before, last = self.model.layers
        for layer in before:
            x = layer(x, turns, seen)
        x = last(x, turns, seen) if positions is None else last.at(positions, x, turns, seen)
        return self.model.norm(x)

    def logits(self, ids: Tensor) -> Tensor:
        return F.linear(self.hidden(ids), self.model.embed_tokens.weight)

    def loss(
        self,
        ids: Tensor,
        positions: Tensor,
        targets: Tensor,
        columns: Tensor | None = None,
        weights: Tensor | None = None,
        places: Tensor | None = None,
        branches: Tensor | None = None,
    ) -> Tensor:
        """Mean cross-entropy at the flat `positions` only: the head is skipped where nothing is learnt.

        `columns` are the tokens that compete (all of them unless given), `targets` index them, and
        `weights` are the logarithms of how many tokens each stands for: 0 where it stands for itself, more
        where a sample speaks for the rest.
        """
        hidden = self.hidden(ids, positions, places, branches)
        head = self.model.embed_tokens.weight
        if columns is None or weights is None:
            return F.cross_entropy(F.linear(hidden, head).float(), targets)
        return F.cross_entropy(F.linear(hidden, head.index_select(0, columns)).float() + weights, targets)

    def mixtures(self) -> list[MixtureMLP]:
        return [layer.mlp for layer in self.model.layers if isinstance(layer.mlp, MixtureMLP)]
