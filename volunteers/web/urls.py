from django.urls import URLPattern, path

from volunteers.web import afterwards, dashboard, entering, helping, living, streaming

app_name = "volunteers"

CLAIM = "requests/<uuid:claim_id>/"

urlpatterns: list[URLPattern] = [
    path("", dashboard.home, name="home"),
    path("standing/", dashboard.standing, name="standing"),
    path("offers/", dashboard.offers_open, name="offers"),
    path("offers/<uuid:request_id>/take/", dashboard.take, name="take"),
    path("offers/<uuid:request_id>/decline/", dashboard.decline, name="decline"),
    path("snooze/", dashboard.snooze, name="snooze"),
    path("join/", entering.join, name="join"),
    path("sign-in/", entering.sign_in, name="sign-in"),
    path("sign-out/", entering.sign_out, name="sign-out"),
    path("guidelines/", entering.guidelines, name="guidelines"),
    path("practice/", entering.practise, name="practice"),
    path("practice/photo/", entering.practice_photo, name="practice-photo"),
    path(CLAIM, helping.helping, name="helping"),
    path(CLAIM + "talk/", helping.talk, name="talk"),
    path(CLAIM + "answer/", helping.answer, name="answer"),
    path(CLAIM + "photos/", helping.photos, name="photos"),
    path(CLAIM + "photos/<int:number>/", helping.photo, name="photo"),
    path(CLAIM + "say/", helping.say, name="say"),
    path(CLAIM + "correct/", helping.correct, name="correct"),
    path(CLAIM + "canned/", helping.say_canned, name="canned"),
    path(CLAIM + "retake/", helping.retake, name="retake"),
    path(CLAIM + "speak/", helping.speak, name="speak"),
    path(CLAIM + "heartbeat/", helping.heartbeat, name="heartbeat"),
    path(CLAIM + "give-back/", helping.give_back, name="give-back"),
    path(CLAIM + "transfer/", helping.transfer, name="transfer"),
    path(CLAIM + "close/", helping.close, name="close"),
    path(CLAIM + "after/", afterwards.after, name="after"),
    path(CLAIM + "rate/", afterwards.rate, name="rate"),
    path(CLAIM + "report/", afterwards.report, name="report"),
    path("history/", afterwards.history, name="history"),
    path("settings/", living.settings_page, name="settings"),
    path("password/", entering.password, name="password"),
    path("push/", living.push, name="push"),
    path("events/", streaming.events, name="events"),
    path("sw.js", living.worker, name="worker"),
]
