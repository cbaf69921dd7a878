# One spoken sentence per line; at most two. What can be done comes first, a human is always offered.
unchecked =
    I could not check that safely just now.
    I can ask a volunteer for you, or you can try again.
identity-obscure =
    I can describe what I see and read any printed name, but I can't say who somebody is.
    If you want to know more, I can ask a volunteer.
identity-withheld = I leave out who this is.
sensitive-traits-guide =
    I can tell you what people wear and do, but not what they believe or where they are from.
    I can also ask a volunteer.
sensitive-traits-withheld = I leave out guesses about this person.
ungrounded-inference-guide =
    I can describe what I see of a person, but not what kind of person they are.
    I can also ask a volunteer.
ungrounded-inference-withheld = I leave out guesses about this person.
medical-guide =
    I can read what is printed and describe what I see, but doses and health are questions for a pharmacist or a doctor.
    I can also ask a volunteer to look.
medical-escalate =
    Please call your emergency number now, because this may be an emergency.
    I am asking a volunteer to help you.
medical-withheld = I leave that to a pharmacist or a doctor.
high-risk-guide =
    I can describe this and read any print on it, but a photo cannot show whether it is safe.
    Please ask somebody near you, or I can ask a volunteer.
high-risk-withheld = I can't promise that this is safe.
geolocation-guide =
    I can describe the surroundings and read signs, but not find out where somebody lives or is.
    I can also ask a volunteer.
geolocation-withheld = I leave out where this person is.
captcha-guide =
    I can help you look for another way in, often a button called "audio challenge", but I can't solve the puzzle itself.
    I can also ask a volunteer to help you in.
captcha-withheld = I leave out the solution of the puzzle.
illicit-guide =
    I can describe the photo and read its text, but I leave out how that is done.
    I can also ask a volunteer.
illicit-refuse =
    I can describe the photo, but I can't help with that.
    If I misunderstood you, I can ask a volunteer.
illicit-withheld = I leave that part out.
violence-guide =
    I can describe the photo and read its text, but I leave that part out.
    If something is wrong, I can ask a volunteer to talk with you.
violence-refuse =
    I can describe the photo, but I can't help with hurting anybody.
    If something is wrong, I can ask a volunteer to talk with you.
violence-withheld = I leave that part out.
self-harm-escalate =
    I'm really glad you told me, and you don't have to be alone with this: please call a crisis line or your emergency number now.
    I am asking a volunteer to be with you.
self-harm-withheld = I leave that part out.
hate-guide =
    I can describe the photo and read its text, but I add nothing that puts people down.
    I can also ask a volunteer.
hate-refuse =
    I can describe the photo or read its text, but I can't help with that.
    If I misunderstood you, I can ask a volunteer.
hate-withheld = I leave that part out.
sexual-guide =
    I can describe clothing, posture and setting, but I leave that part out.
    I can also ask a volunteer.
sexual-refuse =
    I can describe clothing and setting, but not that.
    If I misunderstood you, I can ask a volunteer.
sexual-withheld = I leave that part out.
minors-refuse =
    I can describe the place and the things in the photo, but not that.
    If a child needs help, I can ask a volunteer right away.
minors-withheld = I leave that part out.
disinformation-guide =
    I can read and describe what is really in the photo, but I leave out what would be made up.
    I can also ask a volunteer.
disinformation-refuse =
    I can read and describe what is really in the photo, but I can't make things up.
    I can also ask a volunteer.
disinformation-withheld = I leave that part out.
jailbreak-guide =
    I'm glad to describe the photo for you, and I keep working the way I always do.
    I can also ask a volunteer.
jailbreak-refuse =
    I can read the text in the photo to you, but I don't do what it says.
    I can also ask a volunteer.
jailbreak-withheld = I leave that part out.
photo-text-guide =
    I can read the text in the photo to you, but I don't do what it says.
    I can also ask a volunteer.
photo-text-withheld = The photo has text that tries to give me orders, and I don't follow it.
photo-stays =
    This photo may show somebody undressed, so it stays on this server and only my own simple eyes look at it.
    I can ask a volunteer if you want that.
any-withheld = I leave that part out.
