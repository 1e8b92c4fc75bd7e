"""What the operator chose reaches the part that it is about."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from glmstudio.catalogue.catalogue import load_catalogue
from glmstudio.compose import Dialects, _renderers, build_deployments
from glmstudio.core.model_card import Family
from glmstudio.dialects.protocol import Call, Stamp
from glmstudio.engines.llamacpp.engine import LlamaCppEngine
from glmstudio.errors import EngineError
from glmstudio.http.routes import Kind
from glmstudio.nano import checkpoint_path
from glmstudio.settings import DialectSettings, EngineSettings, ModelBinding, Settings


def test_the_embedded_engine_is_run_as_the_settings_say(tmp_path: Path) -> None:
    """Each figure of `[engine]` is its option of the same name; nothing is loaded for that."""
    chosen = EngineSettings(
        slots=3,
        waiting_max=5,
        waiting_timeout_s=7.0,
        threads=1,
        context_tokens=4096,
        pool_tokens=9000,
        gpu_layers=0,
        start_timeout_s=11.0,
    )
    engine = build_deployments(Settings(data_dir=tmp_path, engine=chosen))["glm-nano"].engine
    assert isinstance(engine, LlamaCppEngine)
    for name in EngineSettings.__dataclass_fields__:
        assert getattr(engine.options, name) == getattr(chosen, name), name


def copy_of_nano(path: Path, name: bytes) -> Path:
    """The demonstration checkpoint under another name of as many bytes."""
    path.write_bytes(checkpoint_path().read_bytes().replace(b"glm-nano", name, 1))
    return path


def test_a_checkpoint_s_own_name_is_made_fit_for_headers(tmp_path: Path) -> None:
    """A line end in `general.name` made every whole answer an internal error."""
    source = copy_of_nano(tmp_path / "a.gguf", b"glm\nnano")
    bindings = (ModelBinding("*", "gguf", source),)
    assert build_deployments(Settings(data_dir=tmp_path, models=bindings))["*"].name == "glm nano"


def test_checkpoints_of_one_name_are_told_apart(tmp_path: Path) -> None:
    """Each deployment has a name of its own, and each prompt the template of its own checkpoint."""
    files = [copy_of_nano(tmp_path / name, b"glm-nano") for name in ("a.gguf", "b.gguf")]
    bindings = tuple(ModelBinding(f"m{n}", "gguf", file) for n, file in enumerate(files))
    made = build_deployments(Settings(data_dir=tmp_path, models=bindings))
    assert [made["m0"].name, made["m1"].name] == ["glm-nano", "glm-nano (2)"]
    renderer_for = _renderers()
    first, second = [made[id].engine.checkpoint_for(cast(Any, None)) for id in ("m0", "m1")]
    assert renderer_for(first) is not renderer_for(second)
    assert renderer_for(first) is renderer_for(first)


@pytest.mark.parametrize("chosen", [False, True])
def test_a_cut_zhipu_stream_ends_as_chosen(tmp_path: Path, chosen: bool) -> None:
    """With an error frame, or with the platform's finish reason."""
    settings = Settings(data_dir=tmp_path, dialects=DialectSettings(cut_stream_as_network_error=chosen))
    zhipu = Dialects.build(settings).zhipu
    body = b'{"model": "glm-5", "stream": true, "messages": [{"role": "user", "content": "hi"}]}'
    draft = zhipu.draft(Call("POST", "/api/paas/v4/chat/completions", {}, {}, body))
    card = load_catalogue().find(Family.ZHIPU, draft.card_id)
    assert card is not None
    stream = zhipu.decode(draft, card).stream(Stamp("00000000-0000-4000-8000-000000000001", 0))
    end = stream.fail(EngineError("died"))
    assert (b'"finish_reason":"network_error"' in end) is chosen
    assert (b'"error"' in end) is not chosen


@pytest.mark.parametrize(
    ("path", "dialect"),
    [
        ("/compatible-mode/chat/completions", "model-studio"),
        ("/compatible-mode/v2/chat/completions", "model-studio"),
        ("/api/services/aigc/text-generation/generation", "dashscope"),
        ("/api/v2/apps", "dashscope"),
        ("/apps/anthropic/v1/messages", "dashscope"),
        ("/api/paas/v3/chat/completions", "zhipu"),
        ("/api/coding/chat/completions", "zhipu"),
        ("/api/anthropic/v1/messages", "zhipu"),
    ],
)
def test_a_mistyped_base_path_is_answered_by_the_service_that_was_meant(
    tmp_path: Path, path: str, dialect: str
) -> None:
    """In its own shape of error, and not in another's."""
    found = Dialects.build(Settings(data_dir=tmp_path)).routes().match(path)
    assert found is not None
    assert (found.kind, found.dialect.name) == (Kind.UNKNOWN, dialect)
