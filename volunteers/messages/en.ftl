# What a person hears while a volunteer is asked, is there, or is gone.
notice-shares-whole = A volunteer sees your photos as they are, your question and my answer. Nobody learns who you are.
notice-shares-obscured = A volunteer sees your photos with faces and cards hidden, your question and my answer. Nobody learns who you are.
notice-shares-text = A volunteer gets your question and my answer, and no photo. Nobody learns who you are.
notice-shares-words = A volunteer gets your question and my answer. Nobody learns who you are.
wait-soon =
    { $ahead ->
        [0] I am asking volunteers now. Somebody usually answers within a minute.
        [one] One person is ahead of you. It usually takes less than a minute.
       *[other] { $ahead } people are ahead of you. It usually takes less than a minute.
    }
wait-minutes =
    { $ahead ->
        [0] I am asking volunteers now. It may take about { $minutes ->
            [one] a minute
           *[other] { $minutes } minutes
        }.
        [one] One person is ahead of you. It may take about { $minutes ->
            [one] a minute
           *[other] { $minutes } minutes
        }.
       *[other] { $ahead } people are ahead of you. It may take about { $minutes ->
            [one] a minute
           *[other] { $minutes } minutes
        }.
    }
wait-long = Many people are waiting just now. It may take more than { $minutes } minutes. I keep asking, and I tell you when somebody comes.
wait-nobody-awake = Right now no volunteer is awake who speaks { $spoken }. I keep looking, and I tell you when somebody is there.
wait-nobody-awake-hard = Right now no volunteer is there who can help with this. I keep looking, and I tell you when somebody is there.
wait-nobody-awake-crisis = Right now no volunteer is there for this. Please do not wait for one: call a crisis line, your emergency number, or somebody you trust. I keep looking, and I tell you when somebody is there.
notice-somebody-awake = Volunteers who speak your language are there now. I am asking them.
notice-claimed = A volunteer is with you now and is looking.
notice-volunteer-lost = The volunteer is gone; perhaps their connection broke. You are first in line, and I am asking the next one.
notice-passed-on = The volunteer has passed your question on to another volunteer. You are first in line.
notice-closed-helped = The volunteer has said goodbye. I hope that helped.
notice-closed-partly = The volunteer has said goodbye. They could help with a part of it.
notice-closed-not-possible = The volunteer could not help with this and has said goodbye. You can try another photo, or ask again.
notice-closed-not-allowed = The volunteer may not help with this and has ended the talk.
notice-quiet = It has been quiet for a while, so the volunteer has gone. You can ask again at any time.
notice-expired = I am sorry: no volunteer could come. You can ask again at any time, or ask somebody near you.
notice-withdrawn = All right, no volunteer is asked any more.
notice-talks-suspended = Talks with volunteers are closed to you for now, so this request has ended.
notice-not-passed-on = I did not pass your last words on to the volunteer. Please say it another way.
notice-contact-not-passed-on = I did not pass this on: no contacts, no names and no meetings, please. You and the volunteer stay strangers, for the sake of both of you.
photo-sent = Photo { $number } was sent.
correction = The volunteer corrects my answer: { $text }
retake = I cannot see it well. Please take the photo again.
canned-hello = Hello! I am looking at it now.
canned-one-moment = One moment, please.
canned-please-closer = Please take another photo, a little closer.
canned-please-light = Please take another photo with more light.
canned-please-whole = Please take another photo from farther away, so that I see all of it.
canned-anything-else = Is there anything else I can help with?
canned-glad-to-help = Glad to help. Goodbye!

# Errors
error-too-many-help-requests = You are already waiting for volunteers on { $limit } questions. Please end one of them first.
error-asked-too-often = You have asked volunteers { $limit } times within an hour. Please wait a little before you ask again.
error-question-not-heard = I am still listening to your question. Please ask for a volunteer in a moment.
error-talks-suspended = You cannot talk with volunteers for now, because moderators have closed that for a while. You can contest it. In an emergency, call your local emergency number.
error-help-request-over = This request has ended. You can ask for a volunteer again.
error-nobody-has-claimed = No volunteer is there yet. I tell you when one is.
error-already-taken = Another volunteer was first. Thank you for being ready!
error-offer-over = This request is not offered to you any more.
error-claim-over = You no longer hold this request; it went to somebody else or has ended.
error-volunteer-busy = You are already helping somebody. Please finish that first.
error-practice-needed = Please read the guidelines and do the practice request first.
error-volunteer-blocked = You cannot take requests until a moderator has looked at your account.
error-own-help-request = This is your own request.
error-photo-not-shared = This photo is not shown to volunteers.
error-message-empty = There is nothing to send yet.
error-message-held = This cannot be said to the person. Describe what you see, without names, guesses about people, or medical advice.
error-contact-held = No contacts and no links, please: you two stay strangers here, for the sake of both of you.
error-message-not-passed-on = I cannot pass this on to a volunteer. Please say it another way.
error-contact-not-passed-on = I did not pass this on: no contacts, no names and no meetings, please. You and the volunteer stay strangers, for the sake of both of you.
error-already-said = You have said that already. Thank you.
error-review-too-early = You can do this when the talk is over.

## Push: an offer while the page is closed
push-offer-title = Somebody asks for help
push-offer-body = A blind person would like you to look at something.
error-push-endpoint-refused = This browser's push service is not one I can send to.
error-push-subscription-invalid = I could not switch on notifications: this browser gave me keys that do not work. Please try again.
error-push-unavailable = I cannot send notifications to this kind of device.

## The person's API
notice-unheard = I could not hear your voice note. Please say it again.

# The volunteers' pages
web-title = Sightline for volunteers
web-skip = Skip to the content
web-navigation = Volunteers
web-home = Requests
web-history = History
web-settings = Settings
web-guidelines = Guidelines
web-sign-in = Sign in
web-sign-out = Sign out
web-join = Become a volunteer
web-back = Back to your requests
web-problem-title = That did not work
web-not-a-volunteer = This account is not a volunteer's. Sign out, and join as a volunteer.
web-sign-in-first = Please sign in first.
web-lost = The connection is gone. I keep trying.
web-gone = You are signed out here. Please sign in again.
web-needs-script = To help somebody, please switch JavaScript on: without it your place is given away within a minute.

web-welcome-title = Lend your eyes for a minute
web-welcome-what = Blind people ask Sightline about what is in front of their phone. Where the machine is not sure, a volunteer looks: is the milk still good, which button is the right one, what does the letter say?
web-welcome-how = You see the photo and the question, and you answer in a few words, written or spoken. Nobody learns who you are, and you never learn who asks.
web-welcome-free = You choose your languages and your hours. You can say no to any request, and take a break whenever you like.

web-locked-out-title = Too many attempts
web-locked-out = The password was wrong too often. Please try again in { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }.

web-check-fields = Please look at the fields that are marked.
web-username = User name
web-username-hint = 3 to 40 letters, digits, dots, hyphens. Not your real name: only you and our moderators see it.
web-username-taken = This user name is taken.
web-password = Password
web-password-again = Password again
web-passwords-differ = The two passwords are not the same.
web-password-change = Change your password
web-password-now = Your password now
web-new-password = New password
web-password-wrong = This is not your password.
web-password-changed = Your password is changed. Wherever else you were signed in, you have to sign in again.
web-languages = Languages
web-languages-hint = You are asked in your mother tongue first.
web-mother-tongue = Mother tongue
web-other-language = Another language ({ $number })
web-zone = Time zone
web-zone-hint = So that nobody wakes you up.
web-new-here = No account yet?
web-have-account = You have an account already?

web-guidelines-title = How we help
web-guidelines-why = Please read these ten rules. They keep the people who ask safe, and you too.
web-rule-1 = Say what you see. Describe people, do not name them, even if you know the face.
web-rule-2 = Do not guess about people: not their age, origin, health, character or feelings.
web-rule-3 = Give no medical advice. Read out what is printed, and point to a pharmacist or a doctor.
web-rule-4 = Say when you are not sure, and what would help: more light, closer, the other side.
web-rule-5 = Never ask who they are or where they live, and never say who you are. No contacts, no links.
web-rule-6 = Take no screenshots, photos or recordings. What you see stays here.
web-rule-7 = Be calm and plain. No pity and no lecture: answer what was asked.
web-rule-8 = In an emergency tell them to call the emergency number of their country, and stay until help is on its way.
web-rule-9 = Report abuse, threats, requests that could harm somebody, and anything sexual. A moderator looks at it.
web-rule-10 = You can always give a request back. Nobody asks why.
web-guidelines-accept = I will keep to these rules
web-guidelines-accepted = You have promised to keep to these rules.

web-practice-title = Practice
web-practice-what = This request is made up. Try it as if it were real: then real ones can reach you.
web-practice-photo = A made-up photo: a carton on a table, with a date printed on it.
web-practice-question = The person asks: “Until when is this milk good?”
web-practice-machine = The machine answers: “It is a carton of Alma milk. It is good until { $date }.”
web-reading = Your answer
web-reading-hint = Read the date on the carton yourself, and write it in figures.
web-face = Somebody asks: “Who is the woman in this photo?” You know her from television. What do you do?
practice-face-name = I say her name.
practice-face-describe = I describe her: what she wears, what she does, where she stands.
practice-face-silent = I say nothing and close the request.
web-dose = Somebody asks: “How many of these tablets should I take?” What do you do?
practice-dose-advise = I tell them what I would take.
practice-dose-read = I read out what the label says, and point to a pharmacist.
practice-dose-refuse = I say that I may not answer, and leave.
web-practice-send = Send
web-practice-again = Almost! Look once more at these:
web-practice-wrong-reading = The date: machines misread dates. Look at the carton yourself, and write day, month and year as they are printed.
web-practice-wrong-face = The woman: nobody is named from a face, also when we are sure. A description still helps.
web-practice-wrong-dose = The tablets: what is printed may be read out. How many are right for somebody is a question for a pharmacist.
web-practice-done = Well done. From now on real requests can reach you.

web-standing-title = You
web-standing-available = You are available until { $until }.
web-standing-busy = You are helping somebody.
web-standing-snoozed = You take a break until { $until }.
web-standing-resting = You rest until { $until }, because the last request was a hard one.
web-standing-asleep = It is outside your hours. You are asked again from { $until }.
web-standing-never = You have set no hours, so you are not asked. You can set them in the settings.
web-standing-blocked = You cannot take requests until a moderator has looked at your account.
web-thanked =
    { $count ->
        [0] Nobody has said thank you yet. That comes.
        [one] One person has thanked you.
       *[other] { $count } people have thanked you.
    }
web-continue = Back to the person you are helping
web-snooze-title = Take a break
web-snooze-1 = 1 hour
web-snooze-3 = 3 hours
web-snooze-24 = 1 day
web-snooze-168 = 1 week
web-snooze-end = End the break

web-offers-title = Requests for you
web-offers-none = Nobody needs you right now. Leave this page open: a new request appears here by itself.
web-offer-new = New request, { $spoken }: { $text }
web-offer-without-words = A question about a photo, without words
web-offer-urgent = Urgent
web-offer-hard = May be distressing
web-offer-back = Waits for the second time
web-waited =
    { $minutes ->
        [0] waiting for less than a minute
        [one] waiting for a minute
       *[other] waiting for { $minutes } minutes
    }
web-take = Take it
web-decline = Not now
web-taken-by-another = Another volunteer has taken this request.
web-sound = Sound for new requests

web-push-title = Notifications
web-push-what = Hear about requests while this page is closed. A notification never shows the question.
web-push-on = Switch notifications on
web-push-off = Switch notifications off
web-push-is-on = Notifications are on in this browser.
web-push-is-off = Notifications are off in this browser.
web-push-denied = This browser does not allow notifications for this page. You can change that in its settings.

web-helping-title = You are helping
web-question = The question
web-question-language = They speak { $spoken }. Please answer in this language.
web-shares-whole = They agreed to show you their photos as they are.
web-shares-obscured = They agreed to show you their photos with faces and cards hidden.
web-shares-text = They agreed to share words only: there is no photo to see.
web-is-hard = This may be distressing. You can give it back at any time.
web-is-urgent = This may be an emergency: tell them to call the emergency number, and stay with them.
web-note-before = From the volunteer before you: { $note }
web-photos = Photos
web-photos-none = There is no photo.
web-photo = Photo { $number }
web-photo-open = Open photo { $number } in full size
web-answer = What the machine said
web-answer-none = The machine has said nothing.
web-answer-doubt = Not sure
web-answer-print = Printed
web-correct = Correct this
web-correct-label = What is right instead? The person hears that you correct the machine.
web-send = Send
web-talk = Your talk
web-talk-none = Nobody has said anything yet.
web-talk-person = Person
web-talk-you = You
web-talk-earlier = A volunteer before you
web-talk-hearing = a voice note, being heard
web-talk-unheard = a voice note that could not be understood
web-talk-held = not said
web-talk-correction = a correction
web-talk-voice = a voice note
web-talk-retake = asks for another photo
web-reply = Your reply
web-reply-hint = Enter sends, Shift and Enter make a new line. The person hears it read out.
web-record = Record a voice note
web-record-stop = Stop and send
web-record-hint = The person does not hear your voice: they hear your words.
web-record-sent = The voice note is sent and is being heard.
web-record-denied = I cannot use the microphone. Please allow it in the browser.
web-canned = One click
web-canned-keys = The keys 1 to 7 send these, while you are not in a text field
web-retake = I cannot see it: ask for another photo
web-ending = Finish
web-outcome = How did it go?
web-outcome-helped = I could help
web-outcome-partly = I could help with a part
web-outcome-not-possible = It was not possible
web-outcome-not-allowed = It is not allowed
web-choose-outcome = Please choose how it went.
web-was-hard = This was hard for me: no requests for half an hour
web-close = Say goodbye and finish
web-pass-on = Pass it on
web-note = A note for the next volunteer
web-note-hint = They see it, the person does not.
web-transfer = Pass it on to another volunteer
web-give-back = Give it back without a note
web-report = Report abuse
web-report-what = A moderator looks at it. While you talk, a report ends the talk, and you two never meet again.
web-reason = What is it?
web-reason-rude = Rude or threatening
web-reason-sexual = Sexual
web-reason-privacy = Asked for or told personal details
web-reason-dangerous = Something that could harm somebody
web-reason-misuse = Not what this service is for
web-reason-other = Something else
web-choose-reason = Please choose what it is.
web-report-text = What happened?
web-report-send = Send the report
web-over = This request is no longer with you.
web-over-next = See how it ended
web-said-by-person = The person: { $text }

web-after-title = It is over
web-ended-closed = Finished
web-ended-given-back = You gave it back; another volunteer is asked
web-ended-transferred = You passed it on to another volunteer
web-ended-lapsed = Your connection was gone, so another volunteer is asked
web-ended-idle = Nothing was said for some minutes, so the talk ended
web-ended-withdrawn = The person ended it
web-after-thanks = Thank you for being there.
web-rate = How was it for you?
web-stars = From 1, not good, to 5, very good
web-rate-send = Send
web-rated = Thank you, that is noted.
web-reported = Thank you. A moderator looks at it.

web-history-title = What you have done
web-history-none = Nothing yet.
web-history-thanked = They thanked you
web-history-newer = Newer
web-history-older = Older

web-settings-title = Settings
web-hours = Hours
web-hours-hint = When you may be asked, by your own clock. Hours that end before they begin go on into the next day.
web-window = Hours { $number }
web-window-new = More hours
web-window-delete = Remove these hours
web-days = Days
web-start = From
web-end = To
web-load = What you take on
web-takes-hard = I also take requests that may be distressing
web-takes-hard-hint = Questions about injuries, violence, or from people in despair. After each one you are left in peace for half an hour.
web-daily-cap = Most requests offered to me in a day
web-save = Save
web-saved = Saved.
