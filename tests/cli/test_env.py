"""`glmstudio env`: exports that a shell takes as they are."""

import subprocess

from glmstudio.cli.env import exports


def test_exports_survive_the_shell() -> None:
    """Whatever the key holds, a POSIX shell sees exactly it."""
    key = "id.se'cr\"et $HOME `id` \\"
    script = exports("http://127.0.0.1:8000", key) + 'printf "%s|%s" "$ZAI_API_KEY" "$ZHIPUAI_BASE_URL"'
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == f"{key}|http://127.0.0.1:8000/api/paas/v4"


def test_env_of_a_data_directory(run) -> None:
    """Every SDK's variables with a key that is not revoked, for all models where there is one."""
    run("keys", "create", "some", "--model", "glm-5")
    _, every, _ = run("keys", "create", "every")
    _, revoked, _ = run("keys", "create", "revoked")
    run("keys", "revoke", revoked.strip())
    code, out, err = run("env")
    key = every.strip()
    assert code == 0
    assert out.splitlines() == [
        "export OPENAI_BASE_URL=http://127.0.0.1:8000/compatible-mode/v1",
        "export DASHSCOPE_HTTP_BASE_URL=http://127.0.0.1:8000/api/v1",
        "export ZHIPUAI_BASE_URL=http://127.0.0.1:8000/api/paas/v4",
        "export ZAI_BASE_URL=http://127.0.0.1:8000/api/paas/v4",
        f"export OPENAI_API_KEY={key}",
        f"export DASHSCOPE_API_KEY={key}",
        f"export ZHIPUAI_API_KEY={key}",
        f"export ZAI_API_KEY={key}",
    ]
    assert err == "# no server is running now; start one with: glmstudio serve\n"


def test_without_a_key(run) -> None:
    """A directory whose keys are all revoked has nothing to export."""
    _, key, _ = run("keys", "create")
    run("keys", "revoke", key.strip())
    code, out, err = run("env")
    assert (code, out) == (1, "")
    assert "there is no API key yet" in err
