### What a person hears about decisions, appeals and their account. Whole sentences, made to be heard.

## Notices: Sightline says of itself what was decided. $day: when it was, as "March 3".

notice-appeal-upheld = Somebody has looked at what you contested on { $day }. They think that I was right not to help with it. A volunteer can still listen to you.
notice-appeal-overturned = Somebody has looked at what you contested on { $day }, and you are right: I should have helped. I am sorry. A volunteer can help you with it now, and we use this to do better.
notice-account-appeal-upheld = Somebody who was not involved has looked at what you contested on { $day }. The decision about your account stays.
notice-account-appeal-overturned = Somebody who was not involved has looked at what you contested on { $day }, and you are right. The decision about your account is taken back. I am sorry.
notice-looked-again = We looked again at your question of { $day }. I should have helped with it, and I am sorry. You can ask it again, or ask a volunteer.
notice-wrong-upheld = You told me on { $day } that an answer was wrong. Somebody has looked, and found nothing to correct. Thank you for telling us.
notice-wrong-overturned = You told me on { $day } that an answer was wrong. Somebody has looked, and you were right. Thank you: we use this to do better.
notice-report-looked = Somebody has looked at what you reported on { $day }. Thank you for telling us. You two will not meet again.
notice-warned = A moderator has looked at how you used Sightline. This is a warning. Nothing is closed to you.
notice-warned-too = A moderator has looked at how you used Sightline. This is a warning.
notice-suspended-talks = Two moderators have looked at how you used Sightline. Until { $day } you cannot talk with volunteers. I still answer your questions.
notice-suspended-talks-open = Two moderators have looked at how you used Sightline. For now you cannot talk with volunteers. I still answer your questions.
notice-suspended-all = Two moderators have looked at how you used Sightline. Until { $day } you cannot ask questions or talk with volunteers. In an emergency, call your local emergency number.
notice-suspended-all-open = Two moderators have looked at how you used Sightline. For now you cannot ask questions or talk with volunteers. In an emergency, call your local emergency number.
notice-restored = Your account is open again. You can ask questions and talk with volunteers.
notice-suspension-over = The time is over: your account is open again. You can ask questions and talk with volunteers.
notice-warning-taken-back = The warning of { $day } is taken back. It no longer counts.
notice-taken-back = What I told you on { $day } about a decision no longer holds. Somebody looks at it again, and I tell you what comes of it.

## Why, after a warning or a suspension.

because-talks-rude = The reason: rude or hurtful words in a talk.
because-talks-sexual = The reason: sexual words or wishes in a talk.
because-talks-privacy = The reason: asking for private things, or passing them on.
because-talks-dangerous = The reason: a threat, or advice that can hurt somebody.
because-talks-misuse = The reason: using Sightline for something it is not made for.
because-talks-other = The reason: the rules for talks with volunteers were broken.
because-identity = The reason: trying to find out who strangers are.
because-sensitive-traits = The reason: asking for private traits of strangers.
because-ungrounded-inference = The reason: asking for judgements about strangers.
because-geolocation = The reason: trying to find out where somebody lives or is.
because-illicit = The reason: asking for help with a crime.
because-violence = The reason: asking for help with violence.
because-hate = The reason: words of hate against people.
because-sexual = The reason: sexual questions about people in photos.
because-minors = The reason: sexual questions about children.
because-disinformation = The reason: asking for invented evidence or news.
because-jailbreak = The reason: trying again and again to get around the rules.
because-rules = The reason: the rules of Sightline were broken.
can-contest = If you think that this is wrong, you can contest it. Somebody who was not involved will look.

## How an appeal stands. $hours: whole hours until somebody must have looked.

appeal-waiting =
    { $hours ->
        [one] Somebody who was not involved will look at it within an hour.
       *[other] Somebody who was not involved will look at it within { $hours } hours.
    }
appeal-waiting-days =
    { $days ->
        [one] Somebody who was not involved will look at it within a day.
       *[other] Somebody who was not involved will look at it within { $days } days.
    }
appeal-late = It takes longer than I promised, and I am sorry. Somebody will look at it as soon as they can.
appeal-in-review = Somebody who was not involved is looking at it right now.
appeal-second-person = Somebody has looked at it. A second person must agree before I can tell you more.
appeal-told = I tell you when there is an answer.
appeal-newest = You have contested { $count } answers or decisions. This is about the last one.
appeal-upheld = Somebody has looked at it. They think that the decision was right.
appeal-overturned = Somebody has looked at it, and you were right.
appeal-withdrawn = You have taken it back. Nobody looks at it any more.

## What a person hears when it cannot be done.

error-nothing-to-appeal = There is nothing to contest here: I did not refuse it or hold anything back.
error-appeal-over = This has been decided or taken back already.
error-too-many-appeals = You have contested a lot today. Please try again tomorrow, or ask a volunteer.

## What a reviewer reads when it cannot be done.

error-not-allowed = Your role does not allow this.
error-second-factor-needed = Please confirm with your second factor.
error-case-taken = Another reviewer holds this case.
error-case-not-held = You no longer hold this case. Take it again to decide it.
error-case-closed = This case is decided, or waits for a second person.
error-own-case = You cannot review what is about you, or what you decided before.
error-clause-unknown = The policy has no such clause or category. Choose one from the list.
error-reason-missing = Please give a reason, in { $least } to { $most } characters.
error-sanction-impossible = This does not fit: there is no account, nothing was found against it, or nothing is to be lifted.
error-own-proposal = Nobody agrees with themselves: somebody else must answer this proposal.
error-proposal-over = This proposal has been answered or withdrawn.
error-cannot-undo = This can no longer be undone: it was undone before, is too old, or something rests on it. Lift a suspension by a proposal instead.

## What a lead reads on the people page.

error-own-place = You cannot change your own place on the staff. Another lead can.
error-last-lead = This is the last lead. Ask the operator to make somebody else a lead first.
error-not-independent = You gave this colleague their way in, or have yours from them, so somebody else must answer.
error-operators-only = Only the operator can make somebody a lead, or give a lead a new way in.

### Exposure, and gold cases.

error-budget-spent = You have looked at enough for today. Thank you. Others go on.
error-break-due =
    { $minutes ->
        [one] Time for a break: the next case opens in a minute.
       *[other] Time for a break: the next case opens in { $minutes } minutes.
    }
error-case-open = This case is not decided yet.

### What a lead reads about drafts of a policy.

error-draft-invalid = The policy cannot be used like this. { $why }
error-draft-not-tested = Nobody has seen yet what exactly this text would change, beside the policy that decides now. Look at its effect first.
error-policy-pinned = The operator has fixed which policy decides. Only they can change it.
error-nothing-to-roll-back = There is no earlier policy to go back to.
error-policy-moved = Another policy decides since you opened this page. Look again at what you would go back to.

### From case to test. Read by reviewers.

error-nothing-to-test = There is nothing to make a test of: the case is not decided, is a test already, or holds no words that a gate judged.
error-unfit-test = { $why } Nothing was kept.

### Mass actions and photos. Read by reviewers.

error-not-previewed = Nobody has just looked at what this would do, or it was not you. Look at it again first.
error-photo-not-revealed = This photo cannot be shown: ask for it with a reason first, blurred before clear. One that could not be checked for faces stays hidden.
