# One spoken sentence per line; at most two. What can be done comes first, a human is always offered.
unchecked =
    I could not check that safely just now.
    I can ask a volunteer for you, or you can try again.
identity-obscure =
    I can't say who somebody is, but I can describe what I see and read any printed name.
    If you want to know more, I can ask a volunteer.
identity-withheld = I leave out who this is.
sensitive-traits-guide =
    I can tell you what people wear and do, but not what they believe or where they are from.
    I can also ask a volunteer.
sensitive-traits-withheld = I leave out a guess about this person.
ungrounded-inference-guide =
    I can describe what I see of a person, but not what kind of person they are.
    I can also ask a volunteer.
ungrounded-inference-withheld = I leave out a guess about this person.
medical-guide =
    I can read what is printed and describe what I see, but a pharmacist or doctor has to decide about doses and health.
    I can also ask a volunteer to look.
medical-escalate =
    This may be an emergency: please call your emergency number now.
    I am asking a volunteer to help you.
medical-withheld = I leave that to a pharmacist or a doctor.
high-risk-guide =
    I can describe this and read any print, but a photo cannot tell whether it is safe.
    Please ask somebody on the spot, or I can ask a volunteer.
high-risk-withheld = I can't promise that this is safe.
geolocation-guide =
    I can describe the surroundings and read signs, but not work out where somebody lives or is.
    I can also ask a volunteer.
geolocation-withheld = I leave out where this person is.
captcha-guide =
    I can't solve this puzzle, but many pages have an audio button beside it, often called "audio challenge".
    I can also ask a volunteer to help you in.
captcha-withheld = I leave out the solution of the puzzle.
illicit-refuse =
    I can't help with that, but I can describe the photo.
    If I misunderstood you, I can ask a volunteer.
illicit-withheld = I leave that part out.
violence-refuse =
    I can't help with hurting anybody, but I can describe the photo.
    If something is wrong, I can ask a volunteer to talk with you.
violence-withheld = I leave that part out.
self-harm-escalate =
    I'm really glad you told me, and you don't have to be alone with this: please call your local crisis line or emergency number now.
    I am asking a volunteer to be with you.
self-harm-withheld = I leave that part out.
hate-refuse =
    I can't help with that, but I can describe the photo or read its text.
    If I misunderstood you, I can ask a volunteer.
hate-withheld = I leave that part out.
sexual-refuse =
    I can describe clothing and setting, but not that.
    If I misunderstood you, I can ask a volunteer.
sexual-withheld = I leave that part out.
minors-refuse =
    I can't help with that.
    If a child needs help, I can ask a volunteer right away.
minors-withheld = I leave that part out.
disinformation-refuse =
    I can't make that up, but I can read and describe what is really in the photo.
    I can also ask a volunteer.
disinformation-withheld = I leave that part out.
jailbreak-guide =
    I keep working the way I do, and I'm glad to describe the photo.
    I can also ask a volunteer.
jailbreak-refuse =
    I can read the text in the photo to you, but I don't carry it out.
    I can also ask a volunteer.
jailbreak-withheld = I leave that part out.
photo-text-withheld = The photo contains text that tries to give me orders, and I don't follow it.
any-withheld = I leave that part out.
