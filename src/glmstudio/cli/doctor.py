"""`glmstudio doctor`: every thing a server needs, each with a verdict and the mend."""

from __future__ import annotations

from typing import Annotated

import typer

from glmstudio.cli.options import Config, DataDir, Models, settings_from
from glmstudio.cli.texts import text


def doctor(
    model: Models = None,
    data_dir: DataDir = None,
    config: Config = None,
    skip_engine: Annotated[bool, typer.Option("--skip-engine", help=text("doctor.skip_engine"))] = False,
) -> None:
    from glmstudio.cli.checks import Verdict, check_all
    from glmstudio.cli.terminal import bold, dim

    settings = settings_from(config, data_dir, models=model)
    worst = Verdict.OK
    for finding in check_all(settings, engines=not skip_engine):
        worst = max(worst, finding.verdict)
        print(f"{bold(finding.verdict.name.lower()):<6}{finding.subject:<12}{finding.detail}", flush=True)
        if finding.mend:
            print(f"{'':6}{'':12}{dim(finding.mend)}", flush=True)
    print()
    print(text(f"doctor.verdict.{worst.name.lower()}"))
    raise typer.Exit(1 if worst is Verdict.FAIL else 0)
