from django.urls import URLPattern, path

from moderation.web import (
    audit,
    backtests,
    case,
    deciding,
    drafts,
    entering,
    exports,
    figures,
    filters,
    gold,
    home,
    many,
    people,
    policies,
    proposals,
    queue,
    revealing,
    second_factor,
    settings,
    testing,
)

app_name = "moderation"

CASE = "cases/<uuid:case_id>/"

urlpatterns: list[URLPattern] = [
    path("", home.home, name="home"),
    # The way in
    path("sign-in/", entering.sign_in, name="sign-in"),
    path("sign-out/", entering.sign_out, name="sign-out"),
    path("code/", second_factor.code, name="second-factor"),
    path("code/set-up/", second_factor.set_up, name="second-factor-setup"),
    path("code/recovery/", second_factor.recovery_codes, name="recovery-codes"),
    # The queue
    path("queue/", queue.queue, name="queue"),
    path("queue/next/", queue.take_next, name="case-next"),
    path("queue/views/", filters.filter_save, name="filter-save"),
    path("queue/views/<int:number>/delete/", filters.filter_delete, name="filter-delete"),
    path("queue/many/", many.many, name="many"),
    path("queue/many/confirm/", many.confirm, name="many-confirm"),
    # A case
    path(CASE, case.case, name="case"),
    path(CASE + "take/", case.take, name="case-take"),
    path(CASE + "renew/", case.renew, name="case-renew"),
    path(CASE + "release/", case.give_back, name="case-release"),
    path(CASE + "skip/", case.skip, name="case-skip"),
    path(CASE + "test/", testing.test, name="test"),
    path(CASE + "test/keep/", testing.keep, name="test-keep"),
    path(CASE + "gold/", gold.gold, name="gold"),
    path(CASE + "decide/", deciding.decide, name="case-decide"),
    path(CASE + "decisions/<uuid:decision_id>/undo/", deciding.undo, name="decision-undo"),
    path(CASE + "photos/<int:number>/reveal/", revealing.reveal, name="photo-reveal"),
    path(CASE + "photos/<int:number>/<slug:stage>/", revealing.photo, name="photo"),
    # What needs a second person
    path("proposals/", proposals.proposals, name="proposals"),
    path("proposals/<uuid:proposal_id>/", proposals.proposal, name="proposal"),
    path("proposals/<uuid:proposal_id>/answer/", proposals.answer, name="proposal-answer"),
    path("proposals/<uuid:proposal_id>/lift/", proposals.lift, name="proposal-lift"),
    path("proposals/<uuid:proposal_id>/withdraw/", proposals.withdraw, name="proposal-withdraw"),
    # The policy workshop
    path("policy/", policies.policies, name="policies"),
    path("policy/roll-back/", policies.roll_back, name="roll-back"),
    path("policy/<int:pk>/", policies.policy, name="policy"),
    path("policy/<int:pk>/draft/", policies.draft_begin, name="draft-begin"),
    path("policy/<int:pk>/propose/", policies.propose, name="policy-propose"),
    path("policy/drafts/<uuid:draft_id>/", drafts.draft, name="draft"),
    path("policy/drafts/<uuid:draft_id>/change/", drafts.change, name="draft-change"),
    path("policy/drafts/<uuid:draft_id>/drop/", drafts.drop, name="draft-drop"),
    path("policy/drafts/<uuid:draft_id>/try/", drafts.backtest_begin, name="backtest-begin"),
    path("policy/drafts/<uuid:draft_id>/propose/", drafts.propose, name="draft-propose"),
    path("policy/effects/<uuid:backtest_id>/", backtests.backtest, name="backtest"),
    # The log
    path("audit/", audit.audit, name="audit"),
    path("audit/verify/", audit.verify, name="audit-verify"),
    path("figures/", figures.figures, name="figures"),
    # What leaves as files
    path("exports/", exports.page, name="exports"),
    path("exports/transparency/", exports.transparency, name="export-transparency"),
    path("exports/evaluation-cases/", exports.evaluation_cases, name="export-cases"),
    path("exports/audit/", exports.audit_extract, name="export-audit"),
    # The people, and how each likes to work
    path("people/", people.staff, name="people"),
    path("people/new/", people.add, name="colleague-new"),
    path("people/<uuid:number>/", people.colleague, name="colleague"),
    path("people/<uuid:number>/change/", people.change, name="colleague-change"),
    path("people/<uuid:number>/leave/", people.leave, name="colleague-leave"),
    path("people/<uuid:number>/reset/", people.reset, name="colleague-reset"),
    path("settings/", settings.settings_page, name="settings"),
    path("settings/break/", settings.break_now, name="break"),
]
