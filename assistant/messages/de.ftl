default-question = Was ist das?
nothing-asked = Bei mir ist weder ein Foto noch eine Frage angekommen. Machen Sie ein Foto oder fragen Sie mich etwas.
hearing-late = Ich konnte Ihre Aufnahme nicht rechtzeitig anhören. Versuchen Sie es noch einmal, tippen Sie die Frage, oder fragen Sie einen Menschen.
photo-not-seen =
    { $photos ->
        [1] Ich konnte Ihr Foto gerade nicht ansehen.
       *[other] Ich konnte Foto { $number } gerade nicht ansehen.
    }
no-answer = Ich habe gerade keine Antwort gefunden. Versuchen Sie es noch einmal oder fragen Sie einen Menschen.
answer-cut = Die Antwort ist hier abgebrochen. Sie können noch einmal fragen oder einen Menschen fragen.
falling-back = Ich erreiche das große Modell gerade nicht, deshalb sage ich Ihnen, was ich selbst sehe.
status-hearing = Ich höre mir Ihre Frage an.
status-seeing = Ich sehe mir Ihr Foto an.
status-answering = Ich arbeite an der Antwort.
status-still = Ich bin noch dabei. Danke fürs Warten.
status-waiting = Ihre Frage ist in der Warteschlange. Danke fürs Warten.
failed-inside = Bei uns ist etwas schiefgegangen. Fragen Sie noch einmal oder fragen Sie einen Menschen.
error-question-empty = Bitte senden Sie ein Foto oder eine Frage.
error-question-too-long = Diese Frage ist mir zu lang. Bitte bleiben Sie unter { $limit } Zeichen.
error-too-many-photos = Das sind zu viele Fotos auf einmal. Bitte senden Sie höchstens { $limit }.
error-region-invalid = Ich habe nicht verstanden, welchen Teil des Fotos Sie markiert haben. Bitte markieren Sie ihn noch einmal.
error-text-invalid = Ich konnte den Text Ihrer Frage nicht lesen. Bitte schreiben Sie ihn noch einmal.
error-account-suspended = Im Moment können Sie keine Fragen stellen, weil die Moderation Ihr Konto für eine Weile gesperrt hat. Dagegen können Sie Widerspruch einlegen. Im Notfall rufen Sie bitte die örtliche Notrufnummer an.
heard-unsure = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Verstanden habe ich: { $question }
text-unchecked = Ich konnte dieses Foto nicht lesen, um eine Antwort zu prüfen, deshalb sage ich Ihnen, was ich selbst sehe.
also-read = Ich bin nicht sicher: Ich habe auch „{ $printed }“ gelesen.
read-otherwise = Da bin ich nicht sicher: Ich habe es anders gelesen.
asking-human = Ich hole Freiwillige dazu, die Ihnen helfen.
appeals-nowhere = Hier kann ich niemanden erreichen, der sich das noch einmal ansieht.
no-appeal = Sie haben bisher keinen Widerspruch eingelegt.
