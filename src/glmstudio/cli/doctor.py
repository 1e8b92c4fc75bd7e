"""`glmstudio doctor`: every thing a server needs, each with a verdict and the mend."""

from __future__ import annotations

from pathlib import Path

import click

from glmstudio.cli.options import bindings_option, place_options, settings_from
from glmstudio.cli.texts import text


@click.command("doctor", help=text("doctor"))
@bindings_option
@place_options
@click.option("--skip-engine", is_flag=True, help=text("doctor.skip_engine"))
def doctor(bindings: tuple[str, ...], data_dir: Path | None, config: Path | None, skip_engine: bool) -> int:
    from glmstudio.cli.checks import Verdict, check_all
    from glmstudio.cli.terminal import bold, dim
    from glmstudio.logs import configure_logging

    settings = settings_from(config, data_dir, models=bindings or None)
    if not skip_engine:
        configure_logging(settings.logging)  # or what an engine says of itself stands between the verdicts
    worst = Verdict.OK
    for finding in check_all(settings, engines=not skip_engine):
        worst = max(worst, finding.verdict)
        print(f"{bold(finding.verdict.name.lower()):<6}{finding.subject:<12}{finding.detail}", flush=True)
        if finding.mend:
            print(f"{'':6}{'':12}{dim(finding.mend)}", flush=True)
    print()
    print(text(f"doctor.verdict.{worst.name.lower()}"))
    return 1 if worst is Verdict.FAIL else 0
