### What a person hears about decisions, appeals and their account. Whole sentences, made to be heard.

## Notices: Sightline says of itself what was decided. $day: when it was, as "3. März".

notice-appeal-upheld = Jemand hat sich Ihren Widerspruch vom { $day } angesehen und findet, dass ich dabei zu Recht nicht geholfen habe. Freiwillige können Ihnen trotzdem zuhören.
notice-appeal-overturned = Jemand hat sich Ihren Widerspruch vom { $day } angesehen, und Sie haben recht: Ich hätte Ihnen helfen sollen. Das tut mir leid. Jetzt können Freiwillige Ihnen dabei helfen, und wir lernen daraus.
notice-account-appeal-upheld = Jemand, der nicht beteiligt war, hat sich Ihren Widerspruch vom { $day } angesehen. Die Entscheidung über Ihr Konto bleibt bestehen.
notice-account-appeal-overturned = Jemand, der nicht beteiligt war, hat sich Ihren Widerspruch vom { $day } angesehen, und Sie haben recht. Die Entscheidung über Ihr Konto ist zurückgenommen. Das tut mir leid.
notice-looked-again = Wir haben uns Ihre Frage vom { $day } noch einmal angesehen. Ich hätte Ihnen dabei helfen sollen, und es tut mir leid. Sie können sie noch einmal stellen oder Freiwillige fragen.
notice-wrong-upheld = Am { $day } haben Sie mir gesagt, dass eine Antwort falsch war. Jemand hat sie sich angesehen und nichts gefunden, was zu berichtigen ist. Danke, dass Sie es uns gesagt haben.
notice-wrong-overturned = Am { $day } haben Sie mir gesagt, dass eine Antwort falsch war. Jemand hat sie sich angesehen, und Sie hatten recht. Danke, wir lernen daraus.
notice-report-looked = Jemand hat sich Ihre Meldung vom { $day } angesehen. Danke, dass Sie es uns gesagt haben. Dieser freiwilligen Person begegnen Sie nicht wieder.
notice-warned = Jemand aus der Moderation hat sich angesehen, wie Sie Sightline genutzt haben. Das ist eine Verwarnung. Gesperrt wird für Sie nichts.
notice-warned-too = Jemand aus der Moderation hat sich angesehen, wie Sie Sightline genutzt haben. Das ist eine Verwarnung.
notice-suspended-talks = Zwei Personen aus der Moderation haben sich angesehen, wie Sie Sightline genutzt haben. Bis zum { $day } können Sie nicht mit Freiwilligen sprechen. Ihre Fragen beantworte ich weiterhin.
notice-suspended-talks-open = Zwei Personen aus der Moderation haben sich angesehen, wie Sie Sightline genutzt haben. Vorerst können Sie nicht mit Freiwilligen sprechen. Ihre Fragen beantworte ich weiterhin.
notice-suspended-all = Zwei Personen aus der Moderation haben sich angesehen, wie Sie Sightline genutzt haben. Bis zum { $day } können Sie keine Fragen stellen und nicht mit Freiwilligen sprechen. Im Notfall rufen Sie bitte die örtliche Notrufnummer an.
notice-suspended-all-open = Zwei Personen aus der Moderation haben sich angesehen, wie Sie Sightline genutzt haben. Vorerst können Sie keine Fragen stellen und nicht mit Freiwilligen sprechen. Im Notfall rufen Sie bitte die örtliche Notrufnummer an.
notice-restored = Ihr Konto ist nicht mehr gesperrt. Sie können Fragen stellen und mit Freiwilligen sprechen.
notice-suspension-over = Die Zeit ist um: Ihr Konto ist nicht mehr gesperrt. Sie können Fragen stellen und mit Freiwilligen sprechen.
notice-warning-taken-back = Die Verwarnung vom { $day } ist zurückgenommen. Sie zählt nicht mehr.
notice-taken-back = Was ich Ihnen am { $day } über eine Entscheidung gesagt habe, gilt nicht mehr. Jemand sieht es sich noch einmal an, und ich sage Ihnen, was dabei herauskommt.

## Why, after a warning or a suspension.

because-talks-rude = Der Grund: unhöfliche oder verletzende Worte in einem Gespräch.
because-talks-sexual = Der Grund: sexuelle Worte oder Wünsche in einem Gespräch.
because-talks-privacy = Der Grund: Es wurde nach Privatem gefragt, oder Privates wurde weitergegeben.
because-talks-dangerous = Der Grund: eine Drohung oder ein Rat, der jemandem schaden kann.
because-talks-misuse = Der Grund: Sightline wurde für etwas benutzt, wofür es nicht gedacht ist.
because-talks-other = Der Grund: Die Regeln für Gespräche mit Freiwilligen wurden nicht eingehalten.
because-identity = Der Grund: der Versuch, herauszufinden, wer fremde Menschen sind.
because-sensitive-traits = Der Grund: Fragen nach sehr persönlichen Merkmalen fremder Menschen.
because-ungrounded-inference = Der Grund: die Bitte, über fremde Menschen zu urteilen.
because-geolocation = Der Grund: der Versuch, herauszufinden, wo jemand wohnt oder sich aufhält.
because-illicit = Der Grund: die Bitte um Hilfe bei einer Straftat.
because-violence = Der Grund: die Bitte um Hilfe bei Gewalt.
because-hate = Der Grund: Worte voller Hass gegen Menschen.
because-sexual = Der Grund: sexuelle Fragen zu Menschen auf Fotos.
because-minors = Der Grund: sexuelle Fragen zu Kindern.
because-disinformation = Der Grund: die Bitte um erfundene Beweise oder Nachrichten.
because-jailbreak = Der Grund: wiederholte Versuche, die Regeln zu umgehen.
because-rules = Der Grund: Die Regeln von Sightline wurden nicht eingehalten.
can-contest = Wenn Sie das falsch finden, können Sie Widerspruch einlegen. Dann sieht es sich jemand an, der nicht beteiligt war.

## How an appeal stands. $hours: whole hours until somebody must have looked.

appeal-waiting =
    { $hours ->
        [one] Jemand, der nicht beteiligt war, sieht es sich innerhalb einer Stunde an.
       *[other] Jemand, der nicht beteiligt war, sieht es sich innerhalb von { $hours } Stunden an.
    }
appeal-waiting-days =
    { $days ->
        [one] Jemand, der nicht beteiligt war, sieht es sich innerhalb eines Tages an.
       *[other] Jemand, der nicht beteiligt war, sieht es sich innerhalb von { $days } Tagen an.
    }
appeal-late = Es dauert länger, als ich versprochen habe, und das tut mir leid. Jemand sieht es sich so bald wie möglich an.
appeal-in-review = Jemand, der nicht beteiligt war, sieht es sich gerade an.
appeal-second-person = Jemand hat es sich angesehen. Eine zweite Person muss noch zustimmen, bevor ich Ihnen mehr sagen kann.
appeal-told = Ich sage Ihnen, wenn es eine Antwort gibt.
appeal-newest = Sie haben gegen { $count } Antworten oder Entscheidungen Widerspruch eingelegt. Hier geht es um den letzten Widerspruch.
appeal-upheld = Jemand hat es sich angesehen und findet die Entscheidung richtig.
appeal-overturned = Jemand hat es sich angesehen, und Sie hatten recht.
appeal-withdrawn = Sie haben Ihren Widerspruch zurückgezogen. Niemand sieht ihn sich mehr an.

## What a person hears when it cannot be done.

error-nothing-to-appeal = Hier ist kein Widerspruch möglich: Ich habe nichts abgelehnt und nichts zurückgehalten.
error-appeal-over = Das ist schon entschieden oder zurückgezogen.
error-too-many-appeals = Sie haben heute schon sehr oft Widerspruch eingelegt. Bitte versuchen Sie es morgen wieder oder fragen Sie Freiwillige.

## What a reviewer reads when it cannot be done.

error-not-allowed = Ihre Rolle erlaubt das nicht.
error-second-factor-needed = Bitte bestätigen Sie mit Ihrem zweiten Faktor.
error-case-taken = Diesen Fall bearbeitet gerade jemand anderes.
error-case-not-held = Dieser Fall ist nicht mehr bei Ihnen. Nehmen Sie ihn noch einmal, um ihn zu entscheiden.
error-case-closed = Dieser Fall ist entschieden oder wartet auf eine zweite Person.
error-own-case = Was Sie selbst betrifft oder was Sie vorher entschieden haben, können Sie nicht prüfen.
error-clause-unknown = Diese Klausel oder Kategorie gibt es in der Richtlinie nicht. Wählen Sie eine aus der Liste.
error-reason-missing = Bitte geben Sie einen Grund an, mit { $least } bis { $most } Zeichen.
error-sanction-impossible = Das passt nicht: Es gibt kein Konto, gegen das Konto liegt nichts vor, oder es ist nichts aufzuheben.
error-own-proposal = Niemand stimmt dem eigenen Vorschlag zu: Darauf muss jemand anderes antworten.
error-proposal-over = Dieser Vorschlag ist schon beantwortet oder zurückgezogen.
error-cannot-undo = Das lässt sich nicht mehr zurücknehmen: Es wurde schon zurückgenommen, ist zu lange her, oder anderes beruht darauf. Eine Sperre heben Sie stattdessen mit einem Vorschlag auf.

## What a lead reads on the people page.

error-own-place = Ihre eigene Rolle im Team können Sie nicht ändern. Jemand anderes aus der Leitung kann es.
error-last-lead = Das ist die letzte Person in der Leitung. Bitten Sie zuerst den Betreiber, jemand anderen in die Leitung aufzunehmen.
error-not-independent = Sie haben dieser Person den Zugang gegeben oder Ihren von ihr bekommen. Deshalb muss jemand anders antworten.
error-operators-only = Nur der Betreiber kann jemanden in die Leitung aufnehmen oder jemandem aus der Leitung einen neuen Zugang geben.

### Exposure, and gold cases.

error-budget-spent = Sie haben für heute genug gesehen. Danke. Andere machen weiter.
error-break-due =
    { $minutes ->
        [one] Zeit für eine Pause: Der nächste Fall öffnet sich in einer Minute.
       *[other] Zeit für eine Pause: Der nächste Fall öffnet sich in { $minutes } Minuten.
    }
error-case-open = Dieser Fall ist noch nicht entschieden.

### What a lead reads about drafts of a policy.

error-draft-invalid = So lässt sich die Richtlinie nicht verwenden. { $why }
error-draft-not-tested = Noch hat niemand gesehen, was genau dieser Text gegenüber der geltenden Richtlinie ändern würde. Sehen Sie sich zuerst die Wirkung an.
error-policy-pinned = Welche Richtlinie gilt, ist vom Betreiber festgelegt. Nur er kann es ändern.
error-nothing-to-roll-back = Es gibt keine frühere Richtlinie, zu der Sie zurückkehren könnten.
error-policy-moved = Seit Sie diese Seite geöffnet haben, gilt eine andere Richtlinie. Sehen Sie noch einmal nach, wohin Sie zurückkehren würden.

### From case to test. Read by reviewers.

error-nothing-to-test = Daraus lässt sich kein Test machen: Der Fall ist nicht entschieden, ist schon ein Test oder enthält keine Worte, die ein Filter beurteilt hat.
error-unfit-test = { $why } Es wurde nichts gespeichert.

### Mass actions and photos. Read by reviewers.

error-not-previewed = Was das jetzt bewirken würde, haben Sie nicht angesehen. Sehen Sie es sich zuerst noch einmal an.
error-photo-not-revealed = Dieses Foto kann nicht gezeigt werden: Fordern Sie es zuerst mit einem Grund an, erst unscharf, dann scharf. Ein Foto, das nicht auf Gesichter geprüft werden konnte, bleibt verborgen.
