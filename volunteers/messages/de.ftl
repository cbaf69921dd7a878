# What a person hears while a volunteer is asked, is there, or is gone.
notice-shares-whole = Eine freiwillige Person sieht Ihre Fotos so, wie sie sind, Ihre Frage und meine Antwort. Niemand erfährt, wer Sie sind.
notice-shares-obscured = Eine freiwillige Person sieht Ihre Fotos mit verdeckten Gesichtern und Karten, Ihre Frage und meine Antwort. Niemand erfährt, wer Sie sind.
notice-shares-text = Eine freiwillige Person bekommt Ihre Frage und meine Antwort, aber kein Foto. Niemand erfährt, wer Sie sind.
notice-shares-words = Eine freiwillige Person bekommt Ihre Frage und meine Antwort. Niemand erfährt, wer Sie sind.
wait-soon =
    { $ahead ->
        [0] Ich frage jetzt Freiwillige. Meist antwortet jemand innerhalb einer Minute.
        [one] Vor Ihnen ist eine Person an der Reihe. Meist dauert es weniger als eine Minute.
       *[other] Vor Ihnen sind { $ahead } Personen an der Reihe. Meist dauert es weniger als eine Minute.
    }
wait-minutes =
    { $ahead ->
        [0] Ich frage jetzt Freiwillige. Es kann etwa { $minutes ->
            [one] eine Minute
           *[other] { $minutes } Minuten
        } dauern.
        [one] Vor Ihnen ist eine Person an der Reihe. Es kann etwa { $minutes ->
            [one] eine Minute
           *[other] { $minutes } Minuten
        } dauern.
       *[other] Vor Ihnen sind { $ahead } Personen an der Reihe. Es kann etwa { $minutes ->
            [one] eine Minute
           *[other] { $minutes } Minuten
        } dauern.
    }
wait-long =
    Gerade warten viele Menschen. Es kann mehr als { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    } dauern. Ich frage weiter und sage Ihnen, wenn jemand kommt.
wait-nobody-awake = Im Moment ist niemand von den Freiwilligen wach, die diese Sprache sprechen: { $spoken }. Ich suche weiter und sage Ihnen, wenn jemand da ist.
wait-nobody-awake-hard = Im Moment ist niemand von den Freiwilligen da, der bei so etwas helfen kann. Ich suche weiter und sage Ihnen, wenn jemand da ist.
wait-nobody-awake-crisis = Im Moment ist niemand von den Freiwilligen dafür da. Bitte warten Sie nicht darauf: Rufen Sie ein Krisentelefon, die Notrufnummer oder einen Menschen an, dem Sie vertrauen. Ich suche weiter und sage Ihnen, wenn jemand da ist.
notice-somebody-awake = Jetzt sind Freiwillige da, die Ihre Sprache sprechen. Ich frage sie.
notice-claimed = Eine freiwillige Person ist jetzt bei Ihnen und sieht es sich an.
notice-volunteer-lost = Die freiwillige Person ist nicht mehr da, vielleicht ist ihre Verbindung abgebrochen. Sie sind als Nächstes an der Reihe, und ich frage schon weiter.
notice-passed-on = Ihre Frage wurde an andere Freiwillige weitergegeben. Sie sind als Nächstes an der Reihe.
notice-closed-helped = Die freiwillige Person hat sich verabschiedet. Ich hoffe, das hat geholfen.
notice-closed-partly = Die freiwillige Person hat sich verabschiedet. Bei einem Teil konnte sie helfen.
notice-closed-not-possible = Die freiwillige Person konnte hier nicht helfen und hat sich verabschiedet. Sie können es mit einem anderen Foto versuchen oder noch einmal fragen.
notice-closed-not-allowed = Die freiwillige Person darf hierbei nicht helfen und hat das Gespräch beendet.
notice-quiet = Es war eine Weile still, deshalb ist die freiwillige Person gegangen. Sie können jederzeit wieder fragen.
notice-expired = Es tut mir leid: Von den Freiwilligen konnte niemand kommen. Sie können jederzeit wieder fragen oder jemanden in Ihrer Nähe bitten.
notice-withdrawn = In Ordnung, ich frage keine Freiwilligen mehr.
notice-talks-suspended = Gespräche mit Freiwilligen sind für Sie im Moment gesperrt, deshalb ist diese Anfrage beendet.
notice-not-passed-on = Ihre letzten Worte habe ich nicht weitergegeben. Bitte sagen Sie es anders.
notice-contact-not-passed-on = Das habe ich nicht weitergegeben: bitte keine Kontaktdaten, keine Namen, keine Treffen. Sie und die helfende Person bleiben Fremde, zu Ihrer beider Schutz.
photo-sent = Foto { $number } wurde gesendet.
correction = Die freiwillige Person berichtigt meine Antwort: { $text }
retake = Ich kann es nicht gut sehen. Bitte machen Sie das Foto noch einmal.
canned-hello = Hallo! Ich sehe es mir gerade an.
canned-one-moment = Einen Moment, bitte.
canned-please-closer = Bitte machen Sie noch ein Foto, etwas näher dran.
canned-please-light = Bitte machen Sie noch ein Foto mit mehr Licht.
canned-please-whole = Bitte machen Sie noch ein Foto aus größerem Abstand, damit ich alles sehe.
canned-anything-else = Kann ich sonst noch etwas für Sie tun?
canned-glad-to-help = Gern geschehen. Auf Wiedersehen!

# Errors
error-too-many-help-requests =
    Sie warten schon bei { $limit ->
        [one] einer Frage
       *[other] { $limit } Fragen
    } auf Freiwillige. Bitte beenden Sie zuerst eine davon.
error-asked-too-often = Sie haben innerhalb einer Stunde { $limit }-mal Freiwillige gefragt. Bitte warten Sie ein wenig, bevor Sie wieder fragen.
error-question-not-heard = Ich höre mir Ihre Frage noch an. Bitte fragen Sie gleich noch einmal nach Freiwilligen.
error-talks-suspended = Im Moment können Sie nicht mit Freiwilligen sprechen, weil die Moderation das für eine Weile gesperrt hat. Dagegen können Sie Widerspruch einlegen. Im Notfall rufen Sie bitte die örtliche Notrufnummer an.
error-help-request-over = Diese Anfrage ist beendet. Sie können wieder Freiwillige fragen.
error-nobody-has-claimed = Noch ist niemand von den Freiwilligen da. Ich sage Ihnen, wenn jemand da ist.
error-already-taken = Jemand anderes war schneller. Danke, dass Sie bereit waren!
error-offer-over = Diese Anfrage wird Ihnen nicht mehr angeboten.
error-claim-over = Diese Anfrage ist nicht mehr bei Ihnen. Sie ging an jemand anderen oder ist beendet.
error-volunteer-busy = Sie helfen schon jemandem. Bitte bringen Sie das zuerst zu Ende.
error-practice-needed = Bitte lesen Sie zuerst die Regeln und machen Sie die Übung.
error-volunteer-blocked = Sie können keine Anfragen annehmen, bis die Moderation Ihr Konto angesehen hat.
error-own-help-request = Das ist Ihre eigene Anfrage.
error-photo-not-shared = Dieses Foto wird Freiwilligen nicht gezeigt.
error-message-empty = Es gibt noch nichts zu senden.
error-message-held = Das kann der Person so nicht gesagt werden. Beschreiben Sie, was Sie sehen, ohne Namen, ohne Vermutungen über Menschen und ohne medizinischen Rat.
error-contact-held = Bitte keine Kontaktdaten und keine Links: Sie beide bleiben hier Fremde, zu Ihrer beider Schutz.
error-message-not-passed-on = Das kann ich nicht an Freiwillige weitergeben. Bitte sagen Sie es anders.
error-contact-not-passed-on = Das habe ich nicht weitergegeben: bitte keine Kontaktdaten, keine Namen, keine Treffen. Sie und die helfende Person bleiben Fremde, zu Ihrer beider Schutz.
error-already-said = Das haben Sie schon gesagt. Danke.
error-review-too-early = Das geht erst, wenn das Gespräch zu Ende ist.

## Push: an offer while the page is closed
push-offer-title = Jemand bittet um Hilfe
push-offer-body = Eine blinde Person möchte, dass Sie sich etwas ansehen.
error-push-endpoint-refused = An den Benachrichtigungsdienst dieses Browsers kann ich nichts senden.
error-push-subscription-invalid = Ich konnte die Benachrichtigungen nicht einschalten: Die Schlüssel, die dieser Browser geschickt hat, funktionieren nicht. Bitte versuchen Sie es noch einmal.
error-push-unavailable = An diese Art von Gerät kann ich keine Benachrichtigungen senden.

## The person's API
notice-unheard = Ich konnte Ihre gesprochene Nachricht nicht verstehen. Bitte sagen Sie es noch einmal.

# The volunteers' pages
web-title = Sightline für Freiwillige
web-skip = Zum Inhalt springen
web-navigation = Freiwillige
web-home = Anfragen
web-history = Verlauf
web-settings = Einstellungen
web-guidelines = Regeln
web-sign-in = Anmelden
web-sign-out = Abmelden
web-join = Freiwillig mitmachen
web-back = Zurück zu Ihren Anfragen
web-problem-title = Das hat nicht geklappt
web-not-a-volunteer = Dieses Konto ist kein Konto für Freiwillige. Melden Sie sich ab und legen Sie ein Konto für Freiwillige an.
web-sign-in-first = Bitte melden Sie sich zuerst an.
web-lost = Die Verbindung ist unterbrochen. Ich versuche es weiter.
web-gone = Sie sind hier abgemeldet. Bitte melden Sie sich wieder an.
web-needs-script = Um jemandem zu helfen, schalten Sie bitte JavaScript ein: Ohne JavaScript wird Ihr Platz innerhalb einer Minute an andere vergeben.

web-welcome-title = Leihen Sie für eine Minute Ihre Augen
web-welcome-what = Blinde Menschen fragen Sightline nach dem, was vor ihrem Telefon ist. Wo die Maschine nicht sicher ist, sehen Freiwillige nach: Ist die Milch noch gut, welche Taste ist die richtige, was steht in dem Brief?
web-welcome-how = Sie sehen das Foto und die Frage und antworten mit wenigen Worten, geschrieben oder gesprochen. Niemand erfährt, wer Sie sind, und Sie erfahren nie, wer fragt.
web-welcome-free = Sie wählen Ihre Sprachen und Ihre Zeiten. Sie können jede Anfrage ablehnen und eine Pause machen, wann immer Sie möchten.

web-locked-out-title = Zu viele Versuche
web-locked-out = Das Passwort war zu oft falsch. Bitte versuchen Sie es in { $minutes ->
        [one] einer Minute
       *[other] { $minutes } Minuten
    } noch einmal.

web-check-fields = Bitte sehen Sie sich die markierten Felder an.
web-username = Benutzername
web-username-hint = 3 bis 40 Buchstaben, Ziffern, Punkte, Bindestriche. Nicht Ihr richtiger Name: Nur Sie und unsere Moderation sehen ihn.
web-username-taken = Dieser Benutzername ist vergeben.
web-password = Passwort
web-password-again = Passwort wiederholen
web-passwords-differ = Die beiden Passwörter stimmen nicht überein.
web-password-change = Passwort ändern
web-password-now = Ihr jetziges Passwort
web-new-password = Neues Passwort
web-password-wrong = Das ist nicht Ihr Passwort.
web-password-changed = Ihr Passwort ist geändert. Wo Sie sonst noch angemeldet waren, müssen Sie sich neu anmelden.
web-languages = Sprachen
web-languages-hint = Sie werden zuerst in Ihrer Muttersprache gefragt.
web-mother-tongue = Muttersprache
web-other-language = Weitere Sprache ({ $number })
web-zone = Zeitzone
web-zone-hint = Damit Sie niemand aufweckt.
web-new-here = Noch kein Konto?
web-have-account = Haben Sie schon ein Konto?

web-guidelines-title = So helfen wir
web-guidelines-why = Bitte lesen Sie diese zehn Regeln. Sie schützen die Menschen, die fragen, und auch Sie.
web-rule-1 = Sagen Sie, was Sie sehen. Beschreiben Sie Menschen, aber nennen Sie keine Namen, auch wenn Sie das Gesicht kennen.
web-rule-2 = Vermuten Sie nichts über Menschen: weder Alter noch Herkunft, Gesundheit, Charakter oder Gefühle.
web-rule-3 = Geben Sie keinen medizinischen Rat. Lesen Sie vor, was gedruckt ist, und verweisen Sie auf Apotheke oder Arztpraxis.
web-rule-4 = Sagen Sie, wenn Sie nicht sicher sind und was helfen würde: mehr Licht, näher heran, die andere Seite.
web-rule-5 = Fragen Sie nie, wer die Person ist oder wo sie wohnt, und sagen Sie nie, wer Sie sind. Keine Kontaktdaten, keine Links.
web-rule-6 = Machen Sie keine Bildschirmfotos, Fotos oder Aufnahmen. Was Sie sehen, bleibt hier.
web-rule-7 = Bleiben Sie ruhig und sachlich. Kein Mitleid und keine Belehrung: Beantworten Sie, was gefragt wurde.
web-rule-8 = Raten Sie in einem Notfall, die Notrufnummer des Landes anzurufen, und bleiben Sie, bis Hilfe unterwegs ist.
web-rule-9 = Melden Sie Missbrauch, Drohungen, Anfragen, die jemandem schaden könnten, und alles Sexuelle. Die Moderation sieht es sich an.
web-rule-10 = Sie können eine Anfrage jederzeit zurückgeben. Niemand fragt, warum.
web-guidelines-accept = Ich halte mich an diese Regeln
web-guidelines-accepted = Sie haben versprochen, sich an diese Regeln zu halten.

web-practice-title = Übung
web-practice-what = Diese Anfrage ist erfunden. Beantworten Sie sie, als wäre sie echt: Danach können echte Anfragen zu Ihnen kommen.
web-practice-photo = Ein erfundenes Foto: ein Karton auf einem Tisch, darauf ist ein Datum gedruckt.
web-practice-question = Die Person fragt: „Bis wann ist diese Milch haltbar?“
web-practice-machine = Die Maschine antwortet: „Das ist ein Karton Alma-Milch. Sie ist haltbar bis { $date }.“
web-reading = Ihre Antwort
web-reading-hint = Lesen Sie das Datum auf dem Karton selbst und schreiben Sie es in Ziffern.
web-face = Jemand fragt: „Wer ist die Frau auf diesem Foto?“ Sie kennen sie aus dem Fernsehen. Was tun Sie?
practice-face-name = Ich nenne ihren Namen.
practice-face-describe = Ich beschreibe sie: was sie trägt, was sie tut, wo sie steht.
practice-face-silent = Ich sage nichts und beende die Anfrage.
web-dose = Jemand fragt: „Wie viele von diesen Tabletten soll ich nehmen?“ Was tun Sie?
practice-dose-advise = Ich sage, was ich selbst nehmen würde.
practice-dose-read = Ich lese vor, was auf der Packung steht, und verweise auf die Apotheke.
practice-dose-refuse = Ich sage, dass ich das nicht beantworten darf, und gehe.
web-practice-send = Senden
web-practice-again = Fast! Sehen Sie sich das noch einmal an:
web-practice-wrong-reading = Das Datum: Maschinen lesen ein Datum manchmal falsch. Sehen Sie selbst auf den Karton und schreiben Sie Tag, Monat und Jahr so, wie sie gedruckt sind.
web-practice-wrong-face = Die Frau: Wir nennen niemanden nach dem Gesicht beim Namen, auch wenn wir sicher sind. Eine Beschreibung hilft trotzdem.
web-practice-wrong-dose = Die Tabletten: Was gedruckt ist, darf vorgelesen werden. Wie viele für jemanden richtig sind, ist eine Frage für die Apotheke.
web-practice-done = Gut gemacht. Ab jetzt können echte Anfragen zu Ihnen kommen.

web-standing-title = Ihr Status
web-standing-available = Sie sind bis { $until } verfügbar.
web-standing-busy = Sie helfen gerade jemandem.
web-standing-snoozed = Sie machen Pause bis { $until }.
web-standing-resting = Sie haben bis { $until } Ruhe, weil die letzte Anfrage schwer war.
web-standing-asleep = Es ist außerhalb Ihrer Zeiten. Sie werden ab { $until } wieder gefragt.
web-standing-never = Sie haben keine Zeiten angegeben, deshalb werden Sie nicht gefragt. Sie können sie in den Einstellungen angeben.
web-standing-blocked = Sie können keine Anfragen annehmen, bis die Moderation Ihr Konto angesehen hat.
web-thanked =
    { $count ->
        [0] Noch hat sich niemand bedankt. Das kommt noch.
        [one] Eine Person hat sich bei Ihnen bedankt.
       *[other] { $count } Personen haben sich bei Ihnen bedankt.
    }
web-continue = Zurück zu der Person, der Sie helfen
web-snooze-title = Pause machen
web-snooze-1 = 1 Stunde
web-snooze-3 = 3 Stunden
web-snooze-24 = 1 Tag
web-snooze-168 = 1 Woche
web-snooze-end = Pause beenden

web-offers-title = Anfragen für Sie
web-offers-none = Gerade braucht Sie niemand. Lassen Sie diese Seite offen: Eine neue Anfrage erscheint hier von selbst.
web-offer-new = Neue Anfrage, { $spoken }: { $text }
web-offer-without-words = Eine Frage zu einem Foto, ohne Worte
web-offer-urgent = Dringend
web-offer-hard = Kann belastend sein
web-offer-back = Wartet zum zweiten Mal
web-waited =
    { $minutes ->
        [0] wartet seit weniger als einer Minute
        [one] wartet seit einer Minute
       *[other] wartet seit { $minutes } Minuten
    }
web-take = Annehmen
web-decline = Jetzt nicht
web-taken-by-another = Jemand anderes hat diese Anfrage angenommen.
web-sound = Ton bei neuen Anfragen

web-push-title = Benachrichtigungen
web-push-what = Erfahren Sie von Anfragen, auch wenn diese Seite geschlossen ist. Eine Benachrichtigung zeigt nie die Frage.
web-push-on = Benachrichtigungen einschalten
web-push-off = Benachrichtigungen ausschalten
web-push-is-on = In diesem Browser sind Benachrichtigungen eingeschaltet.
web-push-is-off = In diesem Browser sind Benachrichtigungen ausgeschaltet.
web-push-denied = Dieser Browser erlaubt dieser Seite keine Benachrichtigungen. Sie können das in seinen Einstellungen ändern.

web-helping-title = Sie helfen
web-question = Die Frage
web-question-language = Die Person spricht { $spoken }. Bitte antworten Sie in dieser Sprache.
web-shares-whole = Die Person ist einverstanden, dass Sie die Fotos so sehen, wie sie sind.
web-shares-obscured = Die Person ist einverstanden, dass Sie die Fotos mit verdeckten Gesichtern und Karten sehen.
web-shares-text = Die Person teilt nur Worte: Es gibt kein Foto zu sehen.
web-is-hard = Das kann belastend sein. Sie können die Anfrage jederzeit zurückgeben.
web-is-urgent = Das kann ein Notfall sein: Bitten Sie die Person, den Notruf anzurufen, und bleiben Sie bei ihr.
web-note-before = Notiz der freiwilligen Person vor Ihnen: { $note }
web-photos = Fotos
web-photos-none = Es gibt kein Foto.
web-photo = Foto { $number }
web-photo-open = Foto { $number } in voller Größe öffnen
web-answer = Was die Maschine gesagt hat
web-answer-none = Die Maschine hat nichts gesagt.
web-answer-doubt = Nicht sicher
web-answer-print = Gedruckt
web-correct = Das berichtigen
web-correct-label = Was ist stattdessen richtig? Die Person hört, dass Sie die Maschine berichtigen.
web-send = Senden
web-talk = Ihr Gespräch
web-talk-none = Noch hat niemand etwas gesagt.
web-talk-person = Person
web-talk-you = Sie
web-talk-earlier = Freiwillige Person vor Ihnen
web-talk-hearing = eine gesprochene Nachricht, wird gerade angehört
web-talk-unheard = eine gesprochene Nachricht, nicht zu verstehen
web-talk-held = nicht gesagt
web-talk-correction = eine Berichtigung
web-talk-voice = eine gesprochene Nachricht
web-talk-retake = Bitte um ein anderes Foto
web-reply = Ihre Antwort
web-reply-hint = Die Eingabetaste sendet, mit der Umschalttaste beginnt sie eine neue Zeile. Die Person bekommt Ihre Antwort vorgelesen.
web-record = Nachricht aufnehmen
web-record-stop = Beenden und senden
web-record-hint = Die Person hört nicht Ihre Stimme, sie hört Ihre Worte.
web-record-sent = Ihre gesprochene Nachricht ist gesendet und wird gerade angehört.
web-record-denied = Ich kann das Mikrofon nicht benutzen. Bitte erlauben Sie es im Browser.
web-canned = Mit einem Klick
web-canned-keys = Die Tasten 1 bis 7 senden diese Sätze, solange Sie nicht in einem Textfeld sind
web-retake = Ich kann es nicht sehen: um ein anderes Foto bitten
web-ending = Beenden
web-outcome = Wie ist es gelaufen?
web-outcome-helped = Ich konnte helfen
web-outcome-partly = Ich konnte bei einem Teil helfen
web-outcome-not-possible = Es war nicht möglich
web-outcome-not-allowed = Es ist nicht erlaubt
web-choose-outcome = Bitte wählen Sie, wie es gelaufen ist.
web-was-hard = Das war schwer für mich: eine halbe Stunde keine Anfragen
web-close = Verabschieden und beenden
web-pass-on = Weitergeben
web-note = Eine Notiz für die nächsten Freiwilligen
web-note-hint = Sie wird dort gelesen, die Person sieht sie nicht.
web-transfer = An andere Freiwillige weitergeben
web-give-back = Ohne Notiz zurückgeben
web-report = Missbrauch melden
web-report-what = Die Moderation sieht es sich an. Während des Gesprächs beendet eine Meldung das Gespräch, und Sie beide begegnen sich nicht wieder.
web-reason = Worum geht es?
web-reason-rude = Unhöflich oder drohend
web-reason-sexual = Sexuelles
web-reason-privacy = Es wurde nach Persönlichem gefragt oder davon erzählt
web-reason-dangerous = Etwas, das jemandem schaden könnte
web-reason-misuse = Etwas, wofür dieser Dienst nicht da ist
web-reason-other = Etwas anderes
web-choose-reason = Bitte wählen Sie, worum es geht.
web-report-text = Was ist passiert?
web-report-send = Meldung senden
web-over = Diese Anfrage ist nicht mehr bei Ihnen.
web-over-next = Ansehen, wie es ausging
web-said-by-person = Die Person: { $text }

web-after-title = Es ist vorbei
web-ended-closed = Beendet
web-ended-given-back = Sie haben die Anfrage zurückgegeben; andere Freiwillige werden gefragt
web-ended-transferred = Sie haben die Anfrage an andere Freiwillige weitergegeben
web-ended-lapsed = Ihre Verbindung war weg, deshalb werden andere Freiwillige gefragt
web-ended-idle = Einige Minuten lang wurde nichts gesagt, deshalb ist das Gespräch beendet
web-ended-withdrawn = Die Person hat es beendet
web-after-thanks = Danke, dass Sie da waren.
web-rate = Wie war es für Sie?
web-stars = Von 1, nicht gut, bis 5, sehr gut
web-rate-send = Senden
web-rated = Danke, das ist notiert.
web-reported = Danke. Die Moderation sieht es sich an.

web-history-title = Was Sie getan haben
web-history-none = Noch nichts.
web-history-thanked = Die Person hat sich bedankt
web-history-newer = Neuere
web-history-older = Ältere

web-settings-title = Einstellungen
web-hours = Zeiten
web-hours-hint = Wann Sie gefragt werden dürfen, nach Ihrer eigenen Uhr. Ein Zeitraum, der vor seinem Beginn endet, reicht bis in den nächsten Tag.
web-window = Zeitraum { $number }
web-window-new = Weiterer Zeitraum
web-window-delete = Diesen Zeitraum entfernen
web-days = Tage
web-start = Von
web-end = Bis
web-load = Was Sie übernehmen
web-takes-hard = Ich übernehme auch Anfragen, die belastend sein können
web-takes-hard-hint = Fragen zu Verletzungen oder Gewalt oder von Menschen in Verzweiflung. Nach jeder haben Sie eine halbe Stunde Ruhe.
web-daily-cap = So viele Anfragen dürfen mir am Tag höchstens angeboten werden
web-save = Speichern
web-saved = Gespeichert.
