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
budget-spent = Das große Modell hat sein Limit für heute erreicht, deshalb sage ich Ihnen, was ich selbst sehe.
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
error-link-over = Dieser Link zeigt nichts mehr. Bitte öffnen Sie das Foto oder die Aufnahme noch einmal.
heard-unsure = Ich bin nicht sicher, ob ich Sie richtig verstanden habe. Verstanden habe ich: { $question }
text-unchecked = Ich konnte dieses Foto nicht lesen, um eine Antwort zu prüfen, deshalb sage ich Ihnen, was ich selbst sehe.
also-read = Ich bin nicht sicher: Ich habe auch „{ $printed }“ gelesen.
read-otherwise = Da bin ich nicht sicher: Ich habe es anders gelesen.
asking-human = Ich hole Freiwillige dazu, die Ihnen helfen.
appeals-nowhere = Hier kann ich niemanden erreichen, der sich das noch einmal ansieht.
no-appeal = Sie haben bisher keinen Widerspruch eingelegt.
photo-gone = Das Foto ist nicht mehr da. Ich kann mich nur an das halten, was darüber gesagt wurde. Machen Sie es noch einmal, wenn ich hinsehen soll.
error-busy =
    { $human ->
        [yes] Gerade fragen sehr viele Menschen. Bitte versuchen Sie es in etwa { $seconds } Sekunden noch einmal. Wenn es nicht warten kann: Eine freiwillige Person ist frei, schreiben Sie „frag einen Menschen“. Im Notfall rufen Sie den örtlichen Notruf an.
       *[no] Gerade fragen sehr viele Menschen. Bitte versuchen Sie es in etwa { $seconds } Sekunden noch einmal. Im Notfall rufen Sie den örtlichen Notruf an.
    }
status-in-line = Ihre Frage wartet. Sie ist in etwa { $seconds } Sekunden an der Reihe.
status-in-line-behind =
    { $ahead ->
        [one] Ihre Frage wartet. Eine Frage ist vor ihr an der Reihe.
       *[other] Ihre Frage wartet. { $ahead } Fragen sind vor ihr an der Reihe.
    }
viewed-model =
    { $how ->
        [obscured] Dieses Foto wurde am { $day } um { $time } UTC an ein fremdes Bildmodell ({ $name }) gesendet, mit verdeckten Gesichtern.
       *[whole] Dieses Foto wurde am { $day } um { $time } UTC an ein fremdes Bildmodell ({ $name }) gesendet, so wie es ist.
    }
viewed-judge =
    { $how ->
        [obscured] Dieses Foto wurde am { $day } um { $time } UTC an ein zweites fremdes Modell ({ $name }) gesendet, das Fragen prüft, mit verdeckten Gesichtern.
       *[whole] Dieses Foto wurde am { $day } um { $time } UTC an ein zweites fremdes Modell ({ $name }) gesendet, das Fragen prüft, so wie es ist.
    }
viewed-volunteer =
    { $how ->
        [obscured] Ein Freiwilliger hat dieses Foto am { $day } um { $time } UTC gesehen, mit verdeckten Gesichtern.
       *[whole] Ein Freiwilliger hat dieses Foto am { $day } um { $time } UTC gesehen, so wie es ist.
    }
viewed-moderator =
    { $how ->
        [obscured] Ein Moderator hat dieses Foto am { $day } um { $time } UTC gesehen, mit verdeckten Gesichtern.
       *[whole] Ein Moderator hat dieses Foto am { $day } um { $time } UTC gesehen, so wie es ist.
    }
