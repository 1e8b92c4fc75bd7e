"""`glmstudio models`: the cards and what serves them."""

import json
from pathlib import Path

from glmstudio.storage import Served, claim_data_dir, prepare_data_dir


def test_the_list(run) -> None:
    """Every card of both families, and that the demonstration model serves it."""
    code, out, err = run("models")
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].split() == ["ID", "FAMILY", "CONTEXT", "OUTPUT", "THINKING", "PRICE", "SERVED", "BY"]
    assert lines[1].split()[:5] == ["glm-5", "model-studio", "202,752", "16,384", "optional"]
    assert lines[1].endswith("4 / 18     glm-nano (demonstration model)")
    assert sum(line.endswith("glm-nano (demonstration model)") for line in lines) == 16
    assert lines[-1] == "No server is running; this is what the settings would serve."


def test_one_model(run) -> None:
    """Limits, defaults, features and every price tier, in each family that has it, in any case."""
    code, out, _ = run("models", "GLM-5")
    assert code == 0
    assert "GLM-5 (glm-5) at /compatible-mode/v1, /api/v1" in out
    assert "GLM-5 (glm-5) at /api/paas/v4, /v1" in out
    assert "context 202,752, input 202,752, reasoning 32,768, output 16,384 (default 16,384) tokens" in out
    assert "input up to 32,768 tokens: ¥4 in, ¥0.8 cached, ¥18 out per million tokens" in out
    assert "above: ¥6 in, ¥1.2 cached, ¥22 out per million tokens" in out
    assert "temperature 1, top_p 0.95, top_k 20" in out
    assert "requests/min 5 free, 60 paid; tokens/min unlimited" in out


def test_prices_are_exact(run) -> None:
    """A free model is called free; a tenth of a yuan is not rounded."""
    assert "price              free\n" in run("models", "glm-4-flash")[1]
    assert "¥0.1 in, ¥0.1 cached, ¥0.1 out" in run("models", "glm-4-flashx")[1]


def test_an_unknown_model(run) -> None:
    """One line that says where to look."""
    assert run("models", "gpt") == (1, "", "glmstudio: there is no model gpt; see: glmstudio models\n")


def test_configured_models(run, home: Path) -> None:
    """Without a running server the settings tell, and what they leave out is not served."""
    config = home / "c.toml"
    config.write_text('[models]\n"glm-4-air-250414" = "a.gguf"\n')
    code, out, _ = run("models", "--json", "--config", str(config))
    assert code == 0
    served = {(row["id"], row["family"]): row["served_by"] for row in json.loads(out)}
    assert served["glm-4-air", "zhipu"] == str(home / "a.gguf")
    assert served["glm-5", "zhipu"] == "not served"


def test_a_running_server_tells_what_it_serves(run, home: Path) -> None:
    """Its word goes before the settings, and its checkpoint's window cuts the published limits."""
    folder = home / "data"
    prepare_data_dir(folder)
    with claim_data_dir(folder / "server.json") as lock:
        lock.announce("http://127.0.0.1:9", {"*": Served("tiny", 4096, 512)})
        code, out, _ = run("models", "glm-4-air", "--data-dir", str(folder))
        _, thinker, _ = run("models", "glm-5", "--data-dir", str(folder))
    assert code == 0
    assert "served by          tiny" in out
    assert (
        "limits as served   context 4,096, input 4,096, reasoning 0, output 4,096 (default 4,096) tokens"
        in out
    )
    assert "limits as served   context 4,096, input 4,096, reasoning 512, output 4,096" in thinker
    assert out.endswith("Served now by http://127.0.0.1:9.\n")
