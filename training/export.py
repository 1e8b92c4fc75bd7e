"""A training checkpoint → the Hugging Face layout and a GGUF.

    python -m training.export RUN --hf training/checkpoint
    python -m training.export RUN --gguf src/glmstudio/nano/glm-nano.gguf [--type q8_0|f16|bf16|f32]

RUN is a folder with checkpoint.pt and tokenizer.json as training.train leaves them. Both exports read the
same weights (the moving average) and carry the same tokenizer, stop tokens and chat template.

The final norm is multiplied by `--sharpen`: sampling at temperature 1.0, the default of the cards it is
served under, then behaves like temperature 1/sharpen of the trained one. A model this small needs it.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import torch
from gguf import GGMLQuantizationType, GGUFWriter, TokenType
from safetensors.torch import save_file
from tokenizers import Tokenizer
from torch import Tensor

from training import tokenizer as tok
from training.model import NanoConfig
from training.template import template_source

NAME = "glm-nano"
QUANTISATIONS = {
    "f32": GGMLQuantizationType.F32,
    "f16": GGMLQuantizationType.F16,
    "bf16": GGMLQuantizationType.BF16,
    "q8_0": GGMLQuantizationType.Q8_0,
}
FILE_TYPES = {
    "f32": gguf.LlamaFileType.ALL_F32,
    "f16": gguf.LlamaFileType.MOSTLY_F16,
    "bf16": gguf.LlamaFileType.MOSTLY_BF16,
    "q8_0": gguf.LlamaFileType.MOSTLY_Q8_0,
}
THOUGHT_TOKENS_MAX = 1024
"""The server closes a longer thought: the longest that is taught has a third of this, and one that runs on
comes to nothing."""
EXPERTS = {"expert_gate": "gate_proj", "expert_up": "up_proj", "expert_down": "down_proj"}
LAYER_TENSORS = {
    "input_layernorm.weight": "attn_norm.weight",
    "post_attention_layernorm.weight": "post_attention_norm.weight",
    "self_attn.q_proj.weight": "attn_q.weight",
    "self_attn.q_proj.bias": "attn_q.bias",
    "self_attn.k_proj.weight": "attn_k.weight",
    "self_attn.k_proj.bias": "attn_k.bias",
    "self_attn.v_proj.weight": "attn_v.weight",
    "self_attn.v_proj.bias": "attn_v.bias",
    "self_attn.o_proj.weight": "attn_output.weight",
    "self_attn.q_norm.weight": "attn_q_norm.weight",
    "self_attn.k_norm.weight": "attn_k_norm.weight",
    "mlp.gate_proj.weight": "ffn_gate.weight",
    "mlp.up_proj.weight": "ffn_up.weight",
    "mlp.down_proj.weight": "ffn_down.weight",
    "mlp.gate.weight": "ffn_gate_inp.weight",
    "mlp.gate.e_score_correction_bias": "exp_probs_b.bias",
    "mlp.expert_gate": "ffn_gate_exps.weight",
    "mlp.expert_up": "ffn_up_exps.weight",
    "mlp.expert_down": "ffn_down_exps.weight",
    "mlp.shared_experts.gate_proj.weight": "ffn_gate_shexp.weight",
    "mlp.shared_experts.up_proj.weight": "ffn_up_shexp.weight",
    "mlp.shared_experts.down_proj.weight": "ffn_down_shexp.weight",
}


def gguf_name(name: str) -> str:
    """Our tensor name → llama.cpp's."""
    if name == "model.embed_tokens.weight":
        return "token_embd.weight"
    if name == "model.norm.weight":
        return "output_norm.weight"
    _, _, layer, inner = name.split(".", 3)
    return f"blk.{layer}.{LAYER_TENSORS[inner]}"


def hf_tensors(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    """Our tensors → the on-disk names of Glm4Moe, one entry for each expert."""
    out: dict[str, Tensor] = {}
    for name, value in weights.items():
        prefix, _, last = name.rpartition(".")
        if last in EXPERTS:
            for index, expert in enumerate(value):
                out[f"{prefix}.experts.{index}.{EXPERTS[last]}.weight"] = expert.contiguous()
        else:
            out[name] = value.contiguous()
    return out


def hf_config(config: NanoConfig, ids: dict[str, int], dtype: str) -> dict[str, Any]:
    return {
        "architectures": ["Glm4MoeForCausalLM"],
        "model_type": "glm4_moe",
        **config.as_dict(),
        "rope_parameters": {
            "rope_type": "default",
            "rope_theta": config.rope_theta,
            "partial_rotary_factor": config.partial_rotary_factor,
        },
        "hidden_act": "silu",
        "attention_bias": True,
        "use_qk_norm": True,
        "n_group": 1,
        "topk_group": 1,
        "norm_topk_prob": True,
        "num_nextn_predict_layers": 0,
        "tie_word_embeddings": True,
        "pad_token_id": ids[tok.END_OF_TEXT],
        "eos_token_id": [ids[token] for token in tok.STOPS],
        "dtype": dtype,
    }


def write_hf(
    directory: Path, config: NanoConfig, weights: dict[str, Tensor], tokenizer: Tokenizer, kind: str
) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    dtype = {"f32": torch.float32, "f16": torch.float16, "bf16": torch.bfloat16}[kind]
    tensors = {
        name: value if name.endswith("e_score_correction_bias") else value.to(dtype)
        for name, value in hf_tensors(weights).items()
    }
    save_file(tensors, directory / "model.safetensors", metadata={"format": "pt"})
    ids = {token: tokenizer.token_to_id(token) for token in (*tok.SPECIAL, *tok.TAGS)}
    stops = [ids[token] for token in tok.STOPS]

    def write(name: str, value: Any) -> None:
        (directory / name).write_text(
            json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
        )

    write("config.json", hf_config(config, ids, str(dtype).removeprefix("torch.")))
    write(
        "generation_config.json",
        {"eos_token_id": stops, "pad_token_id": ids[tok.END_OF_TEXT], "do_sample": True}
        | {"temperature": 1.0, "top_p": 0.95, "top_k": 20},
    )
    tokenizer.save(str(directory / "tokenizer.json"))
    write(
        "tokenizer_config.json",
        {
            "tokenizer_class": "PreTrainedTokenizerFast",
            "eos_token": tok.END_OF_TEXT,
            "pad_token": tok.END_OF_TEXT,
            "additional_special_tokens": [t for t in tok.SPECIAL if t != tok.END_OF_TEXT],
            "clean_up_tokenization_spaces": False,
            "model_max_length": config.max_position_embeddings,
            "chat_template": template_source(),
        },
    )
    (directory / "chat_template.jinja").write_text(template_source() + "\n", encoding="utf-8")


def write_gguf(
    path: Path, config: NanoConfig, weights: dict[str, Tensor], tokenizer: Tokenizer, kind: str
) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = GGUFWriter(path, "glm4moe")
    writer.add_name(NAME)
    writer.add_description(
        "A small demonstration model of the GLM architecture, trained from scratch by glmstudio."
    )
    writer.add_license("apache-2.0")
    writer.add_file_type(FILE_TYPES[kind])
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    _add_hyperparameters(writer, config)
    _add_vocabulary(writer, tokenizer)
    for name, value in weights.items():
        array = value.to(torch.float32).numpy()
        # Norms, biases and the router are kept exact: llama.cpp expects them in f32 and they are tiny.
        exact = array.ndim == 1 or name.endswith("mlp.gate.weight")
        target = GGMLQuantizationType.F32 if exact else QUANTISATIONS[kind]
        data = (
            np.ascontiguousarray(array)
            if exact
            else gguf.quants.quantize(np.ascontiguousarray(array), target)
        )
        writer.add_tensor(gguf_name(name), data, raw_dtype=target)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _add_hyperparameters(writer: GGUFWriter, config: NanoConfig) -> None:
    writer.add_uint32("glmstudio.thought_tokens_max", THOUGHT_TOKENS_MAX)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_embedding_length(config.hidden_size)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_key_length(config.head_dim)
    writer.add_value_length(config.head_dim)
    writer.add_rope_dimension_count(config.rotary_dim)
    writer.add_rope_freq_base(config.rope_theta)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_vocab_size(config.vocab_size)
    writer.add_leading_dense_block_count(config.first_k_dense_replace)
    writer.add_expert_count(config.n_routed_experts)
    writer.add_expert_used_count(config.num_experts_per_tok)
    writer.add_expert_shared_count(config.n_shared_experts)
    writer.add_expert_feed_forward_length(config.moe_intermediate_size)
    writer.add_expert_weights_scale(config.routed_scaling_factor)
    writer.add_expert_weights_norm(True)
    writer.add_expert_gating_func(gguf.ExpertGatingFuncType.SIGMOID)


def _add_vocabulary(writer: GGUFWriter, tokenizer: Tokenizer) -> None:
    model = json.loads(tokenizer.to_str())["model"]
    by_id = {index: token for token, index in tokenizer.get_vocab(with_added_tokens=True).items()}
    tokens = [by_id[index] for index in range(len(by_id))]
    kinds = {
        **dict.fromkeys(tok.SPECIAL, TokenType.CONTROL),
        **dict.fromkeys(tok.TAGS, TokenType.USER_DEFINED),
    }
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("smollm")
    writer.add_token_list(tokens)
    writer.add_token_types([kinds.get(token, TokenType.NORMAL) for token in tokens])
    writer.add_token_merges([" ".join(pair) for pair in model["merges"]])
    # The template writes the [gMASK]<sop> prefix itself, so nothing may be added in front.
    writer.add_bos_token_id(tokenizer.token_to_id("[gMASK]"))
    writer.add_add_bos_token(False)
    for add, token in zip(
        (writer.add_eos_token_id, writer.add_eot_token_id, writer.add_eom_token_id), tok.STOPS, strict=True
    ):
        add(tokenizer.token_to_id(token))
    writer.add_unk_token_id(tokenizer.token_to_id(tok.END_OF_TEXT))
    writer.add_pad_token_id(tokenizer.token_to_id(tok.END_OF_TEXT))
    writer.add_chat_template(template_source())


def sharpened(weights: dict[str, Tensor], factor: float) -> dict[str, Tensor]:
    """Logits are linear in the final norm's weight, so this is a temperature that travels with the file."""
    return {**weights, "model.norm.weight": weights["model.norm.weight"] * factor}


def load_run(run: Path) -> tuple[NanoConfig, dict[str, Tensor], Tokenizer]:
    state = torch.load(run / "checkpoint.pt", map_location="cpu", weights_only=True)
    return NanoConfig(**state["config"]), state["average"], tok.load(run)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path)
    parser.add_argument("--hf", type=Path)
    parser.add_argument("--gguf", type=Path)
    parser.add_argument(
        "--type", choices=list(QUANTISATIONS), help="default: q8_0 for GGUF, bf16 for Hugging Face"
    )
    parser.add_argument("--sharpen", type=float, default=3.5)
    options = parser.parse_args()
    config, weights, tokenizer = load_run(options.run)
    weights = sharpened(weights, options.sharpen)
    if options.hf:
        write_hf(options.hf, config, weights, tokenizer, options.type or "bf16")
    if options.gguf:
        write_gguf(options.gguf, config, weights, tokenizer, options.type or "q8_0")


if __name__ == "__main__":
    main()
