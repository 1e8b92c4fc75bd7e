"""The `glmstudio` command and `python -m glmstudio`."""

from __future__ import annotations


def main() -> int:
    from glmstudio.cli import main as run

    return run()


if __name__ == "__main__":
    raise SystemExit(main())
