default-question = What is this?
nothing-asked = I did not get a photo or a question. Take a photo, or ask me something.
hearing-late = I could not listen to your recording in time. Please try again, type your question, or ask a person.
photo-not-seen =
    { $photos ->
        [1] I could not look at your photo just now.
       *[other] I could not look at photo { $number } just now.
    }
no-answer = I could not find an answer just now. Please try again, or ask a person.
answer-cut = The answer broke off here. You can ask again, or ask a person.
falling-back = I cannot reach the larger model right now, so here is what I can see myself.
budget-spent = The larger model has reached its limit for today, so here is what I can see myself.
status-hearing = I am listening to your question.
status-seeing = I am looking at your photo.
status-answering = I am working on the answer.
status-still = Still working. Thank you for waiting.
status-waiting = Your question is in line. Thank you for waiting.
failed-inside = Something went wrong on our side. Please ask again, or ask a person.
error-question-empty = Please send a photo or a question.
error-question-too-long = That question is too long for me. Please keep it under { $limit } characters.
error-too-many-photos = That is too many photos at once. Please send at most { $limit }.
error-region-invalid = I did not understand which part of the photo you circled. Please circle it again.
error-text-invalid = I could not read the text of your question. Please type it again.
error-account-suspended = You cannot ask questions for now, because moderators have closed your account for a while. You can contest that. In an emergency, call your local emergency number.
error-link-over = This link does not show anything any more. Please open the photo or recording again.
heard-unsure = I am not sure I heard you right. I heard: { $question }
text-unchecked = I could not read this photo to check an answer, so here is what I can see myself.
also-read = I am not sure: I also read “{ $printed }”.
read-otherwise = I am not sure of that: I read it differently.
asking-human = I am asking a volunteer to help you.
appeals-nowhere = I cannot reach anybody here who could look at that again.
no-appeal = You have not contested anything so far.
photo-gone = The photo is no longer here. I can only go by what was said about it. Take it again if you want me to look.
error-busy =
    { $human ->
        [yes] Many people are asking right now. Please try again in about { $seconds } seconds. If it cannot wait, a volunteer is free: type “ask a person”. In an emergency, call your local emergency number.
       *[no] Many people are asking right now. Please try again in about { $seconds } seconds. In an emergency, call your local emergency number.
    }
status-in-line = You are in line. Your turn comes in about { $seconds } seconds.
status-in-line-behind =
    { $ahead ->
        [one] You are in line. One question is before yours.
       *[other] You are in line. { $ahead } questions are before yours.
    }
viewed-model =
    { $how ->
        [obscured] A vision model elsewhere ({ $name }) was sent this photo on { $day } at { $time } UTC, with faces hidden.
       *[whole] A vision model elsewhere ({ $name }) was sent this photo on { $day } at { $time } UTC, as it is.
    }
viewed-judge =
    { $how ->
        [obscured] A second model elsewhere ({ $name }), which checks questions, was sent this photo on { $day } at { $time } UTC, with faces hidden.
       *[whole] A second model elsewhere ({ $name }), which checks questions, was sent this photo on { $day } at { $time } UTC, as it is.
    }
viewed-volunteer =
    { $how ->
        [obscured] A volunteer saw this photo on { $day } at { $time } UTC, with faces hidden.
       *[whole] A volunteer saw this photo on { $day } at { $time } UTC, as it is.
    }
viewed-moderator =
    { $how ->
        [obscured] A moderator saw this photo on { $day } at { $time } UTC, with faces hidden.
       *[whole] A moderator saw this photo on { $day } at { $time } UTC, as it is.
    }
