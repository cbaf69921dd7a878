"""Jobs: they take ids, do what is missing, and exit quietly when nothing is."""

from uuid import UUID

from celery import shared_task


@shared_task(name="moderation.collect")
def collect() -> None:
    from moderation.services.intake import collect as cases_collect

    cases_collect()


@shared_task(name="moderation.sweep")
def sweep() -> None:
    from moderation.services.accounts import sweep_suspensions
    from moderation.services.backtesting import backtests_resume
    from moderation.services.leasing import sweep_leases
    from moderation.services.verifying import head_log

    sweep_leases()
    sweep_suspensions()
    head_log()
    backtests_resume()


@shared_task(name="moderation.tally")
def tally() -> None:
    from moderation.services.tallying import tally as days_tally

    days_tally()


@shared_task(name="moderation.backtest")
def backtest(backtest_id: str) -> None:
    from moderation.services.backtesting import backtest_run

    backtest_run(UUID(backtest_id))
